# A refusal, then the same SYN again (as Windows does) and success: the last conclusion stands (RFC 9293, 3.10.7.3).
# The RST may have been forged, so that the SYN-ACK may answer either SYN: ambiguous (RFC 6298, 3).
0.000000 > S 1000:1000(0) win 8192 <mss 1460,nop,wscale 8,nop,nop,sackOK>
0.010000 < R. 0:0(0) ack 1001 win 0                                           # event refused
0.510000 > S 1000:1000(0) win 8192 <mss 1460,nop,wscale 8,nop,nop,sackOK>    # event syn_retransmitted
0.520000 < S. 5000:5000(0) ack 1001 win 8192 <mss 1460,nop,wscale 8,nop,nop,sackOK>  # event rtt_ambiguous
0.521000 > . 1001:1001(0) ack 5001 win 256
==
outcome              established
syn.count            2
rtt.server           0.010
rtt.quality          ambiguous
at 2 outcome         refused
at 5 outcome         established
handshakes 1
