# TSecr of the final ACK names the first SYN-ACK, and the client's next ACK takes 41 ms: that is said once. An ACK later on that takes 10 ms says
# nothing more of the final one (RFC 7323, 5.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.000100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10020 1000,nop,ws 7>  # event synack_retransmitted
1.061100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2061 9000>                      # late event rtt_ambiguous
1.062000 < P. 501:601(100) ack 101 win 502 <nop,nop,ts 10062 2061>
1.103000 > .  101:101(0) ack 601 win 502 <nop,nop,ts 2103 10062>
1.200000 < P. 601:701(100) ack 101 win 502 <nop,nop,ts 10200 2103>
1.210000 > .  101:101(0) ack 701 win 502 <nop,nop,ts 2210 10200>
==
outcome            established
rtt.client         0.041
rtt.quality        ambiguous
at 8 nothing
