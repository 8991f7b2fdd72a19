# A window scale in the SYN-ACK that the SYN did not offer breaks the rule and is not in force (RFC 7323, 2.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK,nop,ws 7>   # event option_not_offered ws_one_sided
0.020100 > .  101:101(0) ack 501 win 64240
==
outcome            established
rtt.quality        exact
server.ws_shift    7
window.client_first 64240
absent window_scaling client.ws_shift
