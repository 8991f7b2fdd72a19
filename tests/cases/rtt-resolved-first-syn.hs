# The SYN-ACK was slow: TSecr names the first SYN although two were sent (RFC 7323, 3.2 and 4).
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
1.020 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 1120 0,nop,wscale 7>   # event syn_retransmitted
1.200 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>
1.201 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1301 900>
==
outcome              established
syn_frame            1
syn.first_frame      1
rtt.server           1.200
rtt.client           0.001
rtt.total            1.201
rtt.quality          resolved by timestamps
setup_time           1.201
retransmission_delay 0.000
backoff.intervals    1.02
backoff.initial_rto  1.02
absent backoff.schedule backoff.profile backoff.next backoff.missing
at 2 syn.attempt     2
at 2 syn.interval    1.02
at 2 syn.elapsed     1.02
