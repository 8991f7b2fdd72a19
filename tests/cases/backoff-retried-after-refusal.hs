# A stack that tries again 0.5 s after each refusal, without doubling: repetitions, not new handshakes.
0.000000 > S  100:100(0) win 8192 <mss 1460,nop,nop,sackOK>
0.001000 < R. 0:0(0) ack 101 win 0                             # event refused
0.501000 > S  100:100(0) win 8192 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
0.502000 < R. 0:0(0) ack 101 win 0                             # event refused
1.002000 > S  100:100(0) win 8192 <mss 1460,nop,nop,sackOK>    # event syn_retransmitted
1.003000 < R. 0:0(0) ack 101 win 0                             # event refused
==
handshakes 1
outcome             refused
syn.count           3
backoff.schedule    linear
at 2 outcome        refused
at 3 outcome        refused
at 6 outcome        refused
absent rtt.server rtt.quality backoff.profile
