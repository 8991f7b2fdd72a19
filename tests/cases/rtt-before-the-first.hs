# The SYN that was answered was sent before the one that stands first: how long before is not kept, and no time is shown rather
# than a wrong one (RFC 7323, 4.3).
5.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 5000 0,nop,ws 7>
1.000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>   # event syn_retransmitted
5.500 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
5.501 > .  101:101(0) ack 501 win 502 <nop,nop,ts 5501 9000>
==
outcome            established
syn_frame          2
absent rtt.server rtt.total
