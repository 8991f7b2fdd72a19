# A router found the SYN with its data too big: the client sends it again at once, without data, and the interval is no timer's
# (RFC 1191, 6.4; RFC 7413, 4.1.3).
0.000000 > S  100:1460(1360) win 64240 <mss 1460,nop,nop,sackOK,tfo 0102030405060708,nop,nop>
0.020000 < icmp 3/4 from 203.0.113.1 quoting 1                # event icmp_error
0.020100 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>  # event syn_retransmitted syn_changed tfo_fallback
0.050000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
0.050100 > .  101:101(0) ack 501 win 64240
==
rtt.quality        exact
absent backoff.initial_rto
