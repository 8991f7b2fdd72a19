# An identification of 0 says nothing, whatever the TTL (RFC 6864, 4).
0.000000 > S  100:100(0) win 1024 <mss 1460> ttl 60 id 0   # late event no_answer
0.000200 > S  77000:77000(0) win 1024 <mss 1460> ttl 59 id 0   # event port_reused; late event no_answer
==
outcome            no answer
client.isn         100
handshake 1
outcome            no answer
client.isn         77000
