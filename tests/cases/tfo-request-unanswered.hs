# A request for a cookie that nobody answers: the answer is not seen yet (RFC 7413, 4.1.2).
0.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo,nop,nop>   # event tfo_requested
1.000000 > S  100:100(0) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7>   # event syn_retransmitted syn_changed tfo_fallback; late event no_answer
==
outcome            no answer
syn.count          2
backoff.intervals  1.00
at 1 tfo.status    cookie requested
at 2 tfo.status    cookie requested
absent tfo.cookie tfo.new_cookie tfo.syn_data tfo.acked rtt.server rtt.client rtt.total rtt.quality
