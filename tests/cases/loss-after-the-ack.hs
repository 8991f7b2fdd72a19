# A SYN that stands behind its final ACK in the file, repeated long after the SYN-ACK: nothing was lost towards the client,
# who had acknowledged it.
0.000 > S  100:100(0) win 64240 <mss 1460>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 64240
1.020 > S  100:100(0) win 64240 <mss 1460>               # event syn_retransmitted
==
outcome            established
syn.count          2
at 4 absent loss
