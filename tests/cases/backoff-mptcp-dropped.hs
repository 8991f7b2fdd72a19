# From the fourth SYN on the client leaves out MPTCP, in case it is what is being dropped (RFC 8684, 3.1).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,mptcp>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7,mptcp>    # event syn_retransmitted
3.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 4000 0,nop,ws 7,mptcp>    # event syn_retransmitted
7.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 8000 0,nop,ws 7>          # event syn_retransmitted syn_changed
7.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 8000,nop,ws 7>
7.030100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 8030 9000>
==
outcome            established
syn.count          4
syn_frame          4
rtt.server         0.030
rtt.quality        resolved by timestamps
backoff.profile    RFC 6298, doubling from 1 s
at 4 syn.changes   MPTCP dropped
at 3 absent syn.changes
absent mptcp server.mptcp
