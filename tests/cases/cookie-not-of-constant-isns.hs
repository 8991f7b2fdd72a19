# ISNs that do not change, or change in their middle octets only, are no evidence of cookies, though their lowest octet may fit what the
# client offers: it fits every time (RFC 6528, 1: how ISNs once were chosen).
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>
0.020 < S. 224:224(0) ack 101 win 65160 <mss 1460>   # late event synack_unacknowledged
client 192.0.2.1:1002
0.100 > S 100:100(0) win 64240 <mss 1460>
0.120 < S. 224:224(0) ack 101 win 65160 <mss 1460>   # late event synack_unacknowledged
client 192.0.2.1:1003
0.200 > S 100:100(0) win 64240 <mss 1460>
0.220 < S. 224:224(0) ack 101 win 65160 <mss 1460>   # late event synack_unacknowledged
client 192.0.2.1:1004
0.300 > S 100:100(0) win 64240 <mss 1460>
0.320 < S. 64224:64224(0) ack 101 win 65160 <mss 1460>   # late event synack_unacknowledged
client 192.0.2.1:1005
0.400 > S 100:100(0) win 64240 <mss 1460>
0.420 < S. 128224:128224(0) ack 101 win 65160 <mss 1460>
0.430 > . 101:101(0) ack 128225 win 64240
==
handshakes 5
at 10 absent syn_cookie.evidence
