# The same, but what follows takes as long: the final ACK was slow, and TSecr names the SYN-ACK that it answers (RFC 7323, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10020 1000,nop,ws 7>  # event synack_retransmitted
1.061100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1530 9000>
1.062000 < P. 501:601(100) ack 101 win 502 <nop,nop,ts 10062 1530>
2.123000 > .  101:101(0) ack 601 win 502 <nop,nop,ts 2593 10062>
==
outcome            established
synack_frame       2
rtt.client         1.061
rtt.quality        resolved by timestamps
at 6 nothing
