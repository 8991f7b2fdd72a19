# The second capture point gives no times: the same numbers and the same IP identification are the same packet all the same (RFC 6864, 4).
0.000 > S  100:100(0) win 64240 id 7 <mss 1460>
untimed
0     > S  100:100(0) win 64240 id 7 ttl 63 <mss 1460>          # event duplicate
timed
0.030 < S. 500:500(0) ack 101 win 65160 id 0 <mss 1460>
untimed
0     < S. 500:500(0) ack 101 win 65160 id 0 ttl 63 <mss 1460>  # event synack_retransmitted; without any mark only the time can tell
timed
0.040 > .  101:101(0) ack 501 win 502                           
==
outcome            established
syn.count          1
synack.count       2
at 4 absent synack.interval
