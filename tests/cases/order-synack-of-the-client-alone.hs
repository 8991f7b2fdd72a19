# A SYN-ACK of the client, though no SYN of the server crossed its own, is none of this handshake's, whatever it acknowledges: in it the
# ends have changed places (RFC 9293, 3.5).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.030100 > .  101:101(0) ack 501 win 64240
1.000000 > S. 7000:7000(0) ack 501 win 64240 <mss 1460,nop,nop,sackOK>   # event capture_began_late; late event synack_unacknowledged
==
outcome            established
synack.count       1
handshake 1
outcome            capture began late
