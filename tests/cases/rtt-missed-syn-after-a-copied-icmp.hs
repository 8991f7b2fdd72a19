# TSecr names a SYN that is not in the capture. That an ICMP error is in it twice says nothing of the SYNs' timestamps: no device is known to
# have rewritten them (RFC 7323, 4.3).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7>
0.020000 < icmp 3/1 from 203.0.113.1 quoting 1                           # event icmp_error
0.020100 < icmp 3/1 from 203.0.113.1 quoting 1                           # event duplicate
3.030000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 4030 0,nop,ws 7>  # event syn_retransmitted
3.071000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 2015,nop,ws 7>   # event rtt_ambiguous
3.071100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 4071 9000>
==
rtt.quality        ambiguous
backoff.missing    1
