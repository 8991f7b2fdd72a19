# TSecr of the final ACK names the first SYN-ACK, and the SYN has no time in the capture: when the server's first octet came after it is not
# known, and what the client acknowledges of the server's doubts nothing.
untimed
0        > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
timed
0.000100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 10020 1000,nop,ws 7>  # event synack_retransmitted
1.061100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2061 9000>
1.062000 < P. 501:601(100) ack 101 win 502 <nop,nop,ts 10062 2061>
1.103000 > .  101:101(0) ack 601 win 502 <nop,nop,ts 2103 10062>
==
outcome            established
rtt.client         1.061
rtt.quality        resolved by timestamps
at 6 nothing
