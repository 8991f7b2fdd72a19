# Nothing answers, once (RFC 9293, 3.8.3). Only the end of the capture tells.
0.000 > S 1000:1000(0) win 64240 <mss 1460,sackOK,TS 100 0,nop,wscale 7>    # late event no_answer
==
outcome              no answer
syn.count            1
syn_frame            1
absent synack_frame rtt.server rtt.quality backoff.intervals backoff.profile
at 1 outcome         in progress
at 1 absent summary
