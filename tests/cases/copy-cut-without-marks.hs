# Two capture points of which one keeps fewer octets: of a packet without marks the cut options neither tell nor deny the copy (RFC 9293,
# 3.1), and no device has removed what was not captured.
ipv6
client [2001:db8::1]:1001
0.000000 > S  100:100(0) win 64800 <mss 1440,sackOK,nop,nop,nop,ws 7>
0.000002 > S  100:100(0) win 64800 cut 24 <mss 1440,sackOK,nop,nop,nop,ws 7>              # event duplicate
0.010000 < S. 500:500(0) ack 101 win 64260 cut 24 <mss 1440,nop,ws 7> ttl 64
0.020000 < S. 500:500(0) ack 101 win 64260 <mss 1440,nop,ws 7> ttl 61                     # event duplicate
0.030000 > .  101:101(0) ack 501 win 507
==
outcome            established
syn.count          1
synack.count       1
at 4 copy.changes  TTL 64, then 61
