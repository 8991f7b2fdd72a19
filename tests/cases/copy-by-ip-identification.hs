# Each packet was captured twice, as on a SPAN port: same header, same IP identification; no retransmission (RFC 6864, 4).
0.000000 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK> id 7
0.000200 > S  100:100(0) win 64240 <mss 1460,nop,nop,sackOK> id 7    # event duplicate
0.030000 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK> id 90
0.030200 < S. 500:500(0) ack 101 win 65160 <mss 1460,nop,nop,sackOK> id 90   # event duplicate
0.040000 > .  101:101(0) ack 501 win 64240 id 8
0.040200 > .  101:101(0) ack 501 win 64240 id 8                      # event duplicate
==
outcome            established
syn.count          1
synack.count       1
syn_frame          1
synack_frame       3
ack_frame          5
rtt.server         0.030
rtt.client         0.010
rtt.total          0.040
rtt.quality        exact
absent backoff.intervals retransmission_delay
at 2 absent syn.interval syn.elapsed copy.changes
