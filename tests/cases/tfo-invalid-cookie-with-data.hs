# A cookie of 5 octets with data that the server ignores: the option is invalid, so nothing was rejected (RFC 7413, 2).
0.000000 > S  100:176(76) win 64240 <mss 1460,tfo 0102030405,nop>   # event tfo_invalid_cookie
0.020000 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.020100 > P. 101:177(76) ack 501 win 64240
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tfo.status         invalid cookie
tfo.syn_data       76
tfo.acked          0
tfo.resent_frame   3
absent tfo.new_cookie tfo.time_saved tfo.time_lost
