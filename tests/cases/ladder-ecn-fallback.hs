# A repeated SYN drops ECN: said once, and the rest of the offer shown again (RFC 3168, 6.1.1.1).
0.000000 > SEW 1000:1000(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000000 > S   1000:1000(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted syn_changed ecn_fallback
13.000000 > S  1000:1000(0) win 64240 <mss 1460,nop,nop,sackOK>   # event syn_retransmitted; late event no_answer
==
outcome            no answer
comment 2          SYN #2 +1.000 s: ECN bits dropped; SYN lost towards the server, or the server is silent; MSS 1460, SACK
label 3            SYN #3 +12.0 s
comment 3          SYN #3 +12.000 s: no answer, 3 SYNs; SYN lost towards the server, or the server is silent
