# Answered at the third attempt: the family is known, but no next attempt is due any more (RFC 6298, 5.5).
0.00 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
1.02 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 1120 0,nop,wscale 7>    # event syn_retransmitted
3.07 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 3170 0,nop,wscale 7>    # event syn_retransmitted
3.11 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 3170,nop,wscale 7>
3.12 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 3220 900>
==
outcome              established
syn.count            3
syn_frame            3
rtt.server           0.04
setup_time           3.12
retransmission_delay 3.07
backoff.intervals    1.02 2.05
backoff.profile      RFC 6298, doubling from 1 s
absent backoff.next
at 3 backoff.next    4
at 4 absent backoff.next
