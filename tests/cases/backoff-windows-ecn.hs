# Windows: 3, 6, 12 s, given up at 21 s; ECN dropped at the second retransmission (RFC 3168, 6.1.1.1; RFC 1122, 4.2.3.1).
# While no SYN is answered, what the newest one offers is shown.
client 10.171.80.226:57585
server 172.23.176.89:445
0.00  > SEW 1960785164:1960785164(0) win 8192 <mss 1460,nop,wscale 8,nop,nop,sackOK>
3.00  > SEW 1960785164:1960785164(0) win 8192 <mss 1460,nop,wscale 8,nop,nop,sackOK>   # event syn_retransmitted
9.00  > S   1960785164:1960785164(0) win 8192 <mss 1460,nop,wscale 8,nop,nop,sackOK>   # event syn_retransmitted syn_changed ecn_fallback
21.00 > S   1960785164:1960785164(0) win 8192 <mss 1460,nop,wscale 8,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome              no answer
syn.count            4
client.ecn_flags     0
at 2 client.ecn_flags 3
client.ws_shift      8
backoff.intervals    3.00 6.00 12.00
backoff.schedule     exponential
backoff.profile      RFC 1122, doubling from 3 s
at 4 syn.elapsed     21
absent ecn
