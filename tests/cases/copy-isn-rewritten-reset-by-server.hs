# Behind a device that replaces the server's ISN the server's RST, without ACK, counts in the replaced numbers, and is in the window there
# (RFC 9293, 3.10.7.4).
0.0000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.0300 < S. 500:500(0) ack 101 win 65160 id 0 ttl 60 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.0302 < S. 88000:88000(0) ack 101 win 65160 id 0 ttl 59 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>   # event duplicate
0.0310 < R  88001:88001(0) win 0 ttl 59                  # event server_reset
==
outcome            reset by server
server.isn         500
