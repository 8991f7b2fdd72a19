# Three SYNs after 3 and 6 s, the last without ECN; given up 12 s later (RFC 1122, 4.2.3.1; RFC 3168, 6.1.1.1).
client 192.168.1.10:65076
server 192.168.1.12:3389
0.000000 > SEW 2978535055:2978535055(0) win 8192 <mss 1460,nop,ws 8,nop,nop,sackOK>
3.000000 > SEW 2978535055:2978535055(0) win 8192 <mss 1460,nop,ws 8,nop,nop,sackOK>   # event syn_retransmitted
9.010000 > S   2978535055:2978535055(0) win 8192 <mss 1460,nop,ws 8,nop,nop,sackOK>   # event syn_retransmitted syn_changed ecn_fallback; late event no_answer
==
outcome             no answer
syn.count           3
backoff.intervals   3.00 6.01
backoff.schedule    exponential
backoff.profile     RFC 1122, doubling from 3 s
backoff.initial_rto 3.000
backoff.next        12.000
at 2 syn.interval   3.000
at 3 syn.interval   6.010
at 3 syn.elapsed    9.010
at 3 syn.changes    ECN bits dropped
absent rtt.server rtt.quality backoff.missing
