# Doubling from 3 s, two retries, given up after 21 s (RFC 1122, 4.2.3.1; RFC 2988, 2.1).
0.00 > S 1000:1000(0) win 8192 <mss 1460,nop,nop,sackOK>
3.00 > S 1000:1000(0) win 8192 <mss 1460,nop,nop,sackOK>     # event syn_retransmitted
9.01 > S 1000:1000(0) win 8192 <mss 1460,nop,nop,sackOK>     # event syn_retransmitted; late event no_answer
==
syn.count            3
backoff.intervals    3.00 6.01
backoff.schedule     exponential
backoff.initial_rto  3
backoff.profile      RFC 1122, doubling from 3 s
backoff.next         12
