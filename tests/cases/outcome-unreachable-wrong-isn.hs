# An ICMP error that quotes a sequence number which was never sent is of another attempt (RFC 5927, 4.1).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>  # late event no_answer
client 192.0.2.1:40001
0.010 > S 9000:9000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < icmp 3/13 from 203.0.113.254 quoting 2      # event icmp_error unreachable
==
outcome              no answer
absent icmp.frame
handshake 1
outcome              unreachable
