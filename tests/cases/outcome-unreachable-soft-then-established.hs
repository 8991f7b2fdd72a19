# A soft error is advice: the client goes on and succeeds (RFC 1122, 4.2.3.9). The quote is no segment and sets no clock.
# The first SYN was discarded on the way, as the error says: one candidate is left, and the time is exact.
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.030 < icmp 11/0 from 203.0.113.254 quoting 1      # event icmp_error
1.020 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 1120 0,nop,wscale 7>   # event syn_retransmitted
1.060 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 1120,nop,wscale 7>
1.061 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1161 900>
==
outcome              established
syn.count            2
rtt.server           0.040
rtt.client           0.001
rtt.quality          exact
icmp.frame           2
