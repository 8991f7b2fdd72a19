# A traceroute with TCP: each SYN with one more TTL, the same identification and another ISN (RFC 6864, 4).
0.000000 > S  100:100(0) win 1024 <mss 1460> ttl 1 id 54321   # late event no_answer
0.100000 > S  77000:77000(0) win 1024 <mss 1460> ttl 2 id 54321   # event port_reused; late event no_answer
==
outcome            no answer
client.isn         100
handshake 1
outcome            no answer
client.isn         77000
