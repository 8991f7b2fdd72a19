# Of a SYN with a cookie the capture holds the first fragment alone (RFC 791, 3.2): how much data it carried nobody knows. The answer may
# acknowledge more than the fragment shows, and whether that was all of the data is not told (RFC 7413, 4.2.2).
0.000 > S  100:640(540) win 64240 fragment cut 36 <mss 1460,tfo 037110cc0de73575,nop,nop>
0.030 < S. 500:500(0) ack 701 win 65160 <mss 1460>
0.031 > .  701:701(0) ack 501 win 502
==
outcome            established
rtt.server         0.030
rtt.client         0.001
tfo.cookie         037110cc0de73575
absent tfo.status tfo.syn_data tfo.acked tfo.time_saved
