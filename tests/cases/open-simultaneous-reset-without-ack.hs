# SYNs cross, and the server sends a RST that acknowledges nothing, or what nobody sent, but is the next in its order: it ends the open as
# in SYN-RECEIVED, by its number (RFC 9293, 3.10.7.4).
client 192.0.2.1:1001
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
0.020 < R  501:501(0) win 0                              # event server_reset
client 192.0.2.1:1002
1.000 > S  100:100(0) win 64240 <mss 1460>
1.010 < S  500:500(0) win 65160 <mss 1400>               # event simultaneous_open
1.020 < R. 501:501(0) ack 999 win 0                      # event server_reset
==
handshakes 2
outcome            reset by server
handshake 1
outcome            reset by server
