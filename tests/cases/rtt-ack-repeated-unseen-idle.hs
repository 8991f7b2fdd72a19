# As where TSecr names the first SYN-ACK and the next exchange is quick, but the server's second answer is the quick one: TSecr names it (RFC 7323, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10020 1000,nop,ws 7>  # event synack_retransmitted
1.061100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2061 9000>                      # late event rtt_ambiguous
1.062000 < P. 501:601(100) ack 101 win 502 <nop,nop,ts 10062 2061>
1.562000 < P. 501:601(100) ack 101 win 502 <nop,nop,ts 10562 2061>
1.603000 > .  101:101(0) ack 601 win 502 <nop,nop,ts 2603 10562>
==
rtt.client         0.041
rtt.quality        ambiguous
at 4 rtt.quality   resolved by timestamps
at 7 rtt.quality   ambiguous
