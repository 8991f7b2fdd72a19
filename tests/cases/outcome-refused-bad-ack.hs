# A RST that acknowledges something else refuses nothing (RFC 9293, 3.10.7.3, first check).
0.000000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>  # late event no_answer
0.050000 < R. 0:0(0) ack 7777 win 0
==
outcome              no answer
at 2 nothing
