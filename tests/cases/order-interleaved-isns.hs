# Two attempts with different ISNs interleave on one pair of sockets: each keeps its own state (RFC 9293, 3.4.1).
0.000000 > S  1000:1000(0) win 64240 <mss 1460,nop,nop,sackOK>
0.010000 > S  900000:900000(0) win 64240 <mss 1400,nop,nop,sackOK>   # event port_reused
1.000000 > S  1000:1000(0) win 64240 <mss 1460,nop,nop,sackOK>       # event syn_retransmitted; late event no_answer
1.010000 > S  900000:900000(0) win 64240 <mss 1400,nop,nop,sackOK>   # event syn_retransmitted
1.040000 < S. 70000:70000(0) ack 900001 win 65160 <mss 1460,nop,nop,sackOK>   # event rtt_ambiguous
1.040100 > .  900001:900001(0) ack 70001 win 64240
==
handshakes 2
outcome            no answer
client.isn         1000
client.mss         1460
syn.count          2
absent rtt.server rtt.quality synack_frame
handshake 1
outcome            established
client.isn         900000
client.mss         1400
syn.count          2
rtt.server         0.030
rtt.quality        ambiguous
