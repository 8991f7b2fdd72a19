# The repetition offers another MSS (RFC 9293, 3.7.1); the SYN that was answered decides what counts.
0.00 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>
1.02 > S 1000:1000(0) win 64240 <mss 536,sackOK,TS 1120 0,nop,wscale 7>    # event syn_retransmitted syn_changed
1.06 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 1120,nop,wscale 7>
1.07 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1170 900>
==
outcome              established
client.mss           536
mss.to_client        524
mss.to_server        1448
at 2 says syn_changed SYN repeated with another offer: another MSS
