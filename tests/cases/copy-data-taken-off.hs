# A device between the two capture points takes the data and the Fast Open option off the SYN: the same packet by its identification, no
# attempt of the client (RFC 7413, 7.1), who learns that its data was not taken.
0.000000 > S  100:150(50) win 64240 <mss 1460,sackOK,ts 1000 0,FO 0011223344556677,nop,nop> ttl 64 id 7
0.000100 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0> ttl 63 id 7   # event duplicate option_stripped
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 5000 1000>    # event tfo_rejected
0.030500 > P. 101:151(50) ack 501 win 502 <nop,nop,ts 1030 5000>
==
outcome            established
syn.count          1
tfo.status         rejected
tfo.resent_frame   4
at 2 copy.changes  TTL 64, then 63; without its data; without tfo
absent syn.changes tfo.time_lost
