# Late in the series the client leaves out window scale and timestamps, as XNU does (RFC 7323, 2.2).
0.000000 > S  100:100(0) win 65535 <mss 1460,nop,ws 6,nop,nop,ts 1000 0,sackOK,eol>
1.000000 > S  100:100(0) win 65535 <mss 1460,nop,ws 6,nop,nop,ts 2000 0,sackOK,eol>    # event syn_retransmitted
2.000000 > S  100:100(0) win 65535 <mss 1460,nop,ws 6,nop,nop,ts 3000 0,sackOK,eol>    # event syn_retransmitted
3.000000 > S  100:100(0) win 65535 <mss 1460,sackOK,eol>                               # event syn_retransmitted syn_changed; late event no_answer
==
outcome            no answer
syn.count          4
backoff.intervals  1.00 1.00 1.00
backoff.schedule   linear
backoff.profile    linear, then doubling
backoff.next       1.000
at 4 syn.changes   window scale dropped, timestamps dropped
at 3 absent syn.changes
