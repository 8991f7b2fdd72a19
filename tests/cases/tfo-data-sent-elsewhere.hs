# The refused data is not what the client sends next, but what would follow it; when it comes at its own number, twice, the first one is
# named (RFC 7413, 4.2.1).
0.000 > S  100:140(40) win 64240 <mss 1460,tfo 037110cc0de73575,nop,nop>
0.030 < S. 500:500(0) ack 101 win 65160 <mss 1460>        # event tfo_rejected
0.031 > P. 141:151(10) ack 501 win 502
0.032 > P. 101:141(40) ack 501 win 502
0.300 > P. 101:141(40) ack 501 win 502
==
tfo.status         rejected
tfo.resent_frame   4
label 4            data 40
comment 4          40 octets of data, the SYN's again
