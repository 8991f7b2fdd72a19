# A router's report is in the capture twice, a tenth of a second apart; the same report after a further SYN is about that one, and no copy
# (RFC 792).
0.000 > S  100:100(0) win 64240 <mss 1460>
0.010 < icmp 3/1 from 203.0.113.9 quoting 1               # event icmp_error
0.110 < icmp 3/1 from 203.0.113.9 quoting 1               # event duplicate
0.120 > S  100:100(0) win 64240 <mss 1460>                # event syn_retransmitted
0.130 < icmp 3/1 from 203.0.113.9 quoting 4               # event icmp_error; late event unreachable
==
outcome            unreachable
icmp.frame         5
