# The repetition drops window scale and timestamps, but TSecr names the first SYN: what that one offered is in force (RFC 7323, 2.2 and 3.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
1.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted syn_changed
1.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
1.020100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 2020 9000>
==
outcome            established
syn.count          2
rtt.server         1.020
rtt.client         0.0001
rtt.quality        resolved by timestamps
window_scaling     yes
timestamps         yes
sack               yes
mss.to_server      1448
client.ws_shift    7
window.client_first 64256
