# SYNs cross, the first one, or its repetition, without a time in the capture: nobody can tell that its sender has given up (RFC 9293, 3.5).
untimed
client 192.0.2.1:1001
0     > S  100:100(0) win 64240 <mss 1460>
timed
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.020 < S. 500:500(0) ack 101 win 65160 <mss 1400>
0.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
client 192.0.2.1:1002
1.000 > S  100:100(0) win 64240 <mss 1460>
untimed
0     > S  100:100(0) win 64240 <mss 1460>               # event syn_retransmitted
timed
2.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
2.020 < S. 500:500(0) ack 101 win 65160 <mss 1400>
2.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
client 192.0.2.1:1003
3.000 > S  100:100(0) win 64240 <mss 1460>
untimed
0     < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
timed
3.020 < S. 500:500(0) ack 101 win 65160 <mss 1400>
3.030 > S. 100:100(0) ack 501 win 64240 <mss 1460>
==
handshakes 3
outcome            established
simultaneous       yes
handshake 1
outcome            established
simultaneous       yes
handshake 2
outcome            established
simultaneous       yes
