# Neither the SYN with Fast Open nor its plain repetitions get an answer: the server is down, not the path to blame (RFC 7413, 4.1.3).
0.000000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback
3.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 4000 0,nop,ws 7>   # event syn_retransmitted; late event no_answer
==
outcome            no answer
syn.count          3
backoff.intervals  1.00 2.00
tfo.status         unanswered
tfo.cookie         037110cc0de73575
tfo.syn_data       76
absent tfo.acked tfo.time_lost tfo.time_saved tfo.evidence rtt.server rtt.client rtt.total rtt.quality
