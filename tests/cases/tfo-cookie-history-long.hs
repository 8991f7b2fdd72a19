# Of many cookies between one client and one server the eight newest are known again; an older one is not claimed (RFC 7413, 4.1.3).
client 192.0.2.1:40000
0.000000 > S  100:100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
0.020000 < S. 7000:7000(0) ack 101 win 65160 <mss 1460,tfo 01010101,nop,nop>   # event tfo_granted
0.020100 > .  101:101(0) ack 7001 win 502
client 192.0.2.1:40001
1.000000 > S  1100:1100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
1.020000 < S. 7001:7001(0) ack 1101 win 65160 <mss 1460,tfo 02020202,nop,nop>   # event tfo_granted
1.020100 > .  1101:1101(0) ack 7002 win 502
client 192.0.2.1:40002
2.000000 > S  2100:2100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
2.020000 < S. 7002:7002(0) ack 2101 win 65160 <mss 1460,tfo 03030303,nop,nop>   # event tfo_granted
2.020100 > .  2101:2101(0) ack 7003 win 502
client 192.0.2.1:40003
3.000000 > S  3100:3100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
3.020000 < S. 7003:7003(0) ack 3101 win 65160 <mss 1460,tfo 04040404,nop,nop>   # event tfo_granted
3.020100 > .  3101:3101(0) ack 7004 win 502
client 192.0.2.1:40004
4.000000 > S  4100:4100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
4.020000 < S. 7004:7004(0) ack 4101 win 65160 <mss 1460,tfo 05050505,nop,nop>   # event tfo_granted
4.020100 > .  4101:4101(0) ack 7005 win 502
client 192.0.2.1:40005
5.000000 > S  5100:5100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
5.020000 < S. 7005:7005(0) ack 5101 win 65160 <mss 1460,tfo 06060606,nop,nop>   # event tfo_granted
5.020100 > .  5101:5101(0) ack 7006 win 502
client 192.0.2.1:40006
6.000000 > S  6100:6100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
6.020000 < S. 7006:7006(0) ack 6101 win 65160 <mss 1460,tfo 07070707,nop,nop>   # event tfo_granted
6.020100 > .  6101:6101(0) ack 7007 win 502
client 192.0.2.1:40007
7.000000 > S  7100:7100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
7.020000 < S. 7007:7007(0) ack 7101 win 65160 <mss 1460,tfo 08080808,nop,nop>   # event tfo_granted
7.020100 > .  7101:7101(0) ack 7008 win 502
client 192.0.2.1:40008
8.000000 > S  8100:8100(0) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
8.020000 < S. 7008:7008(0) ack 8101 win 65160 <mss 1460,tfo 09090909,nop,nop>   # event tfo_granted
8.020100 > .  8101:8101(0) ack 7009 win 502
client 192.0.2.1:41000
20.000000 > S  50000:50010(10) win 64240 <mss 1460,tfo 02020202,nop,nop>
20.020000 < S. 8000:8000(0) ack 50011 win 65160 <mss 1460>   # event tfo_accepted
20.020100 > .  50011:50011(0) ack 8001 win 502
client 192.0.2.1:41001
21.000000 > S  50000:50010(10) win 64240 <mss 1460,tfo 01010101,nop,nop>
21.020000 < S. 8000:8000(0) ack 50011 win 65160 <mss 1460>   # event tfo_accepted
21.020100 > .  50011:50011(0) ack 8001 win 502
==
tfo.new_cookie_renewed_frame 5
absent tfo.new_cookie_used_frame
handshake 1
tfo.new_cookie_used_frame 28
handshake 9
tfo.cookie_frame   5
tfo.cookie_renewed_frame 8
handshake 10
tfo.cookie_not_seen yes
absent tfo.cookie_frame tfo.cookie_renewed_frame
