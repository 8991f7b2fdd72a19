# A FIN on the SYN takes a sequence number, so that an answer may acknowledge it (RFC 9293, 3.4 and 3.10.7.3).
0.000 > SF 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1002 win 65160 <mss 1460>
0.031 > .  1002:1002(0) ack 5001 win 64240
==
outcome            established
rtt.total          0.031
absent tfo.status tfo.acked
