# After a second it may be a new attempt: no device keeps a packet that long (RFC 6298, 2.1).
0.000000 > S  100:100(0) win 1024 <mss 1460> ttl 60 id 7   # late event no_answer
0.950000 > S  77000:77000(0) win 1024 <mss 1460> ttl 59 id 7   # event port_reused; late event no_answer
==
outcome            no answer
client.isn         100
handshake 1
outcome            no answer
client.isn         77000
