# Two devices replace the client's ISN one after the other, and all three sides are captured: one replaced ISN of an end is followed, the
# next one is taken for an attempt of its own, as numbers that were never seen are no mark (RFC 9293, 3.4).
0.0000 > S  100:100(0) win 64240 id 7 ttl 64 <mss 1460>              
0.0002 > S  77000:77000(0) win 64240 id 7 ttl 63 <mss 1460>          # event duplicate; late event no_answer
0.0004 > S  3000000000:3000000000(0) win 64240 id 7 ttl 62 <mss 1460>  # event port_reused
0.0300 < S. 500:500(0) ack 3000000001 win 65160 id 10 ttl 60 <mss 1460>
0.0310 > .  3000000001:3000000001(0) ack 501 win 502 id 8 ttl 62
==
handshakes         2
client.isn         100
outcome            no answer
at 2 copy.changes  TTL 64, then 63; ISN 100, then 77000
handshake 1
client.isn         3000000000
outcome            established
