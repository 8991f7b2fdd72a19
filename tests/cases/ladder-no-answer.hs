# Nobody answers: the verdict stands on the last SYN, once (RFC 9293, 3.8.3).
0.000000 > S  1000:1000(0) win 64240 <mss 1460>
1.000000 > S  1000:1000(0) win 64240 <mss 1460>   # event syn_retransmitted; late event no_answer
==
outcome            no answer
comment 1          SYN: MSS 1460
comment 2          SYN #2 +1.000 s: no answer, 2 SYNs; SYN lost towards the server, or the server is silent
