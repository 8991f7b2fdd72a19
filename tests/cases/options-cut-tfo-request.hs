# A cookie is asked for; the SYN-ACK's options were not captured: granted or not is not known (RFC 7413, 4.1.2).
0.000 > S 1000:1000(0) win 64240 <mss 1460,FO,nop,nop>                                      # event tfo_requested
0.030 < S. 5000:5000(0) ack 1001 win 65160 cut 24 <mss 1460,FO 0102030405060708,nop,nop>
0.031 > . 1001:1001(0) ack 5001 win 64240
==
outcome              established
tfo.status           cookie requested
absent tfo.new_cookie
