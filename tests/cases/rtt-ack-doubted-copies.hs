# The final ACK is in the capture twice, and the next exchange takes 41 ms, where TSecr named a SYN-ACK of a second before: the doubt stands
# on the first of the two (RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10020 1000,nop,ws 7>  # event synack_retransmitted
1.061100 > .  101:101(0) ack 501 win 502 id 9 <nop,nop,ts 2061 9000>                 # late event rtt_ambiguous
1.061200 > .  101:101(0) ack 501 win 502 id 9 <nop,nop,ts 2061 9000>                 # event duplicate
1.062000 < P. 501:601(100) ack 101 win 502 <nop,nop,ts 10062 2061>
1.103000 > .  101:101(0) ack 601 win 502 <nop,nop,ts 2103 10062>
==
rtt.client         0.041
rtt.quality        ambiguous
