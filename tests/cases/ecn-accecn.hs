# AccECN: the SYN asks with 111, the SYN-ACK says that it arrived Not-ECT, the final ACK says the same of the SYN-ACK (RFC 9768, 3.1).
0.000000 > SEWA 100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < SW. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7>
0.020100 > W. 101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            established
rtt.client         0.0001
rtt.quality        exact
ecn                AccECN
client.ecn_flags   7
server.ecn_flags   2
accecn.syn         Not-ECT
accecn.synack      Not-ECT
at 2 ecn           AccECN
at 2 absent accecn.synack
absent ecn.reason
