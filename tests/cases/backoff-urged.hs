# A challenge ACK and the RST that it led to, no timer, made the client send its SYN again: the first interval is no retransmission timeout (RFC 6298, 2.1).
0.000000 > S  100:100(0) win 64240 <mss 1460>
0.010000 < .  9000:9000(0) ack 7777 win 502                # event challenge_ack
0.010100 > R  7777:7777(0) win 0
0.020100 > S  100:100(0) win 64240 <mss 1460>              # event syn_retransmitted; late event no_answer
==
outcome            no answer
backoff.intervals  0.02
absent backoff.initial_rto backoff.schedule
