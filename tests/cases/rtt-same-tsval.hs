# Two SYNs within one tick of the client's clock have the same TSval: TSecr resolves nothing (RFC 7323, 4.3).
0.0000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
0.0200 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>   # event syn_retransmitted
0.0300 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 100,nop,wscale 7>   # event rtt_ambiguous
0.0301 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 101 900>
==
outcome              established
rtt.server           0.010
rtt.quality          ambiguous
