# The Fast Open option and an experiment of another kind in one SYN: the experiment is not taken for the experimental Fast Open (RFC 6994).
0.000 > S  100:100(0) win 64240 <mss 1460,tfo 037110cc0de73575,kind 254 abcd0102>   # event tfo_cookie_only
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>
0.031 > .  101:101(0) ack 501 win 502
==
client.options     mss,tfo,kind-254
tfo.status         cookie sent without data
