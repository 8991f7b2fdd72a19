# A request for a cookie, dropped from the second SYN. The first SYN-ACK grants a cookie, another ISN without timestamps does not, and
# that one is acknowledged: it may answer the SYN that did not ask, and refuses nothing (RFC 7413, 4.1.3).
0.000 > S  100:100(0) win 64240 <mss 1460,sackOK,nop,nop,tfo,nop,nop>         # event tfo_requested
1.000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK>                     # event syn_retransmitted syn_changed tfo_fallback
1.040 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,nop,nop,tfo 0290a10f721b8d38,nop,nop>   # early event tfo_granted rtt_ambiguous
1.050 < S. 900:900(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK>             # event rtt_ambiguous
1.051 > .  101:101(0) ack 901 win 502
==
outcome            established
tfo.status         cookie requested
absent tfo.new_cookie
