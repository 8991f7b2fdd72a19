# A soft ICMP error stops no client (RFC 1122, 4.2.3.9): the SYN comes again when its timer has run out, so that the interval is that timer's.
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
0.020000 < icmp 3/1 from 203.0.113.1 quoting 1                # event icmp_error
1.015000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>  # event syn_retransmitted
1.045000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>
1.045100 > .  101:101(0) ack 501 win 64240
==
rtt.quality        exact
backoff.initial_rto 1.015
