# The SYN-ACK is repeated before the final ACK, without timestamps: the client's half is ambiguous (RFC 6298, 3).
0.000 > S 1000:1000(0) win 64240 <mss 1460>
0.030 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
1.050 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>      # event synack_retransmitted
1.060 > . 1001:1001(0) ack 5001 win 64240                  # event rtt_ambiguous
==
outcome              established
rtt.server           0.030
rtt.client           0.010
rtt.total            0.040
rtt.quality          ambiguous
setup_time           1.060
retransmission_delay 1.020
backoff.intervals    1.02
backoff.initial_rto  1.02
absent capture_point
at 2 rtt.quality     exact
