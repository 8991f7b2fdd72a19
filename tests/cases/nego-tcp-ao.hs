# Both ends authenticate SYN and SYN-ACK with TCP-AO (RFC 5925, 2.2).
0.000000 > S  100:100(0) win 16384 <mss 1460,ao>
0.020000 < S. 500:500(0) ack 101 win 16384 <mss 1460,ao>
0.020100 > .  101:101(0) ack 501 win 16384 <ao>
==
outcome            established
rtt.total          0.0201
rtt.quality        exact
tcp_ao             yes
client.options     mss,ao
absent md5
