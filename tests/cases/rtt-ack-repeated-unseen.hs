# The final ACK was lost before the capture; the client answers the repeated SYN-ACK with an ACK that names the first (RFC 7323, 5.3). The next exchange takes 41 ms.
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10020 1000,nop,ws 7>  # event synack_retransmitted
1.061100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2061 9000>                      # late event rtt_ambiguous
1.062000 < P. 501:601(100) ack 101 win 502 <nop,nop,ts 10062 2061>
1.103000 > .  101:101(0) ack 601 win 502 <nop,nop,ts 2103 10062>
==
outcome            established
synack_frame       2
rtt.server         0.0001
rtt.client         0.041
rtt.total          0.0411
rtt.quality        ambiguous
absent capture_point
at 4 rtt.client    1.061
at 4 rtt.quality   resolved by timestamps
at 6 rtt.client    0.041
at 6 rtt.quality   ambiguous
at 6 segment       other
