# SYNs have crossed; a SYN of the other end with another ISN is another attempt, and one with the same ISN a repetition.
0.000 > S  1000:1000(0) win 64240 <mss 1460>
0.004 < S  7000:7000(0) win 65160 <mss 1400>               # event simultaneous_open
0.005 < S  7000:7000(0) win 65160 <mss 1400>               # event syn_retransmitted; late event no_answer
0.006 < S  8000:8000(0) win 65160 <mss 1400>               # event port_reused; late event no_answer
==
handshakes 2
simultaneous       yes
at 3 syn.attempt   2
handshake 1
client             198.51.100.1:443
