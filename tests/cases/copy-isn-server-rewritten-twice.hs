# Two devices replace the server's ISN one after the other, and all three sides are captured: one replaced ISN of an end is followed, the
# next one is taken for another answer, which the final ACK chooses (RFC 9293, 3.10.7.3).
0.0000 > S  100:100(0) win 64240 id 7 ttl 64 <mss 1460>
0.0300 < S. 500:500(0) ack 101 win 65160 id 10 ttl 60 <mss 1460>
0.0302 < S. 88000000:88000000(0) ack 101 win 65160 id 10 ttl 59 <mss 1460>   # event duplicate
0.0304 < S. 99000:99000(0) ack 101 win 65160 id 10 ttl 58 <mss 1460>
0.0310 > .  101:101(0) ack 99001 win 502
==
outcome            established
server.isn         99000
synack_frame       4
synack.count       1
rtt.server         0.0304
at 3 copy.changes  TTL 60, then 59; ISN 500, then 88000000
