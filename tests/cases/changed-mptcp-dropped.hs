# Linux gives up MPTCP on a repeated SYN: the offer is gone, TSecr names the SYN without it (RFC 8684, 3.7).
0.00 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7,mptcp>
1.02 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 1120 0,nop,wscale 7>    # event syn_retransmitted syn_changed
1.06 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460,sackOK,TS 900 1120,nop,wscale 7>
1.07 > . 1001:1001(0) ack 5001 win 502 <nop,nop,TS 1170 900>
==
outcome              established
absent mptcp server.mptcp
at 2 says syn_changed SYN repeated with another offer: MPTCP dropped
mptcp.reason         the SYN that was answered did not offer it
