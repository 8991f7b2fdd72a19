# Late in a series window scale and timestamps are dropped, as XNU does: the SYN that was answered decides.
0.00 > S 1000:1000(0) win 65535 <mss 1460,nop,wscale 6,nop,nop,TS 100 0,sackOK,eol>
1.01 > S 1000:1000(0) win 65535 <mss 1460,nop,wscale 6,nop,nop,TS 1110 0,sackOK,eol>  # event syn_retransmitted
2.02 > S 1000:1000(0) win 65535 <mss 1460,sackOK,eol>                                 # event syn_retransmitted syn_changed
2.05 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,eol>                       # event rtt_ambiguous
2.06 > . 1001:1001(0) ack 5001 win 65535
==
outcome              established
syn.count            3
client.options       mss,sackOK,eol
sack                 yes
window.client_first  65535
mss.to_server        1460
absent window_scaling timestamps
at 3 says syn_changed SYN repeated with another offer: window scale dropped, timestamps dropped
