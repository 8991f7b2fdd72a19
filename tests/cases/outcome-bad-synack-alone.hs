# A SYN-ACK with an unacceptable ACK answers nothing (RFC 9293, 3.10.7.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 177 win 65160 <mss 1460,nop,nop,sackOK>   # event bad_synack; late event no_answer
==
outcome            no answer
syn.count          1
absent rtt.server rtt.quality tfo.status tfo.acked
