# The SYN-ACK stands before its SYN in the file, and is captured twice: its verdict stands once, not on the copy.
0.020000 < S. 500:500(0) ack 177 win 65160 id 1001 <mss 1460,tfo 037110cc0de73575,nop,nop>   # early event capture_began_late; late event tfo_accepted tfo_granted
0.000000 > S  100:176(76) win 64240 <mss 1460,tfo,nop,nop>   # event tfo_requested
0.020100 < S. 500:500(0) ack 177 win 65160 id 1001 <mss 1460,tfo 037110cc0de73575,nop,nop>   # event duplicate
0.020200 > .  177:177(0) ack 501 win 502
==
outcome            established
tfo.status         accepted
tfo.new_cookie     037110cc0de73575
synack.count       1
