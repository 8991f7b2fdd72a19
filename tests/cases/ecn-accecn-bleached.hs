# The SYN left as ECT(0) and arrived Not-ECT: a device cleared the ECN field (RFC 9768, 3.2.2.3).
0.000000 > SEWA 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7> ecn 2
0.020000 < SW. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7> ecn 2   # event ecn_mangled
0.020100 > A. 101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.quality        exact
ecn                AccECN
accecn.syn         Not-ECT
accecn.synack      ECT(0)
