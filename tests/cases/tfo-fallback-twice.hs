# A client that goes back to Fast Open and drops it again: the event stands on each SYN that dropped the option (RFC 7413, 4.1.3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
3.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 4000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event syn_retransmitted syn_changed
7.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 8000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback; late event no_answer
==
outcome            no answer
syn.count          4
tfo.status         unanswered
tfo.syn_data       76
absent tfo.acked tfo.time_lost rtt.server rtt.quality
