# Repetitions that offer more than before, or something else: each is told as another offer, and none as a fallback.
client 192.0.2.1:1001
0.000 > S 100:100(0) win 64240 <mss 1460>
1.000 > S 100:100(0) win 64240 <mss 1460,nop,nop,sackOK>                    # event syn_retransmitted syn_changed; late event no_answer
client 192.0.2.1:1002
0.000 > S 100:100(0) win 64240 <mss 1460,md5,nop,nop>
1.000 > S 100:100(0) win 64240 <mss 1460>                                   # event syn_retransmitted syn_changed; late event no_answer
client 192.0.2.1:1003
0.000 > S 100:100(0) win 64240 <mss 1460>
1.000 > S 100:120(20) win 64240 <mss 1460>                                  # event syn_retransmitted syn_changed syn_data; late event no_answer
client 192.0.2.1:1004
0.000 > S 100:100(0) win 64240 <mss 1460>
1.000 > SEW 100:100(0) win 64240 <mss 1460>                                 # event syn_retransmitted syn_changed; late event no_answer
client 192.0.2.1:1005
0.000 > S 100:100(0) win 64240 <mss 1460,nop,ws 7>
1.000 > S 100:100(0) win 64240 <mss 1460,nop,ws 8>                          # event syn_retransmitted syn_changed; late event no_answer
client 192.0.2.1:1006
0.000 > S 100:100(0) win 64240 <mss 1460,nop,nop,sackOK>
1.000 > S 100:100(0) win 64240 cut 24 <mss 1460,nop,nop,sackOK>             # event syn_retransmitted; late event no_answer
==
at 2 says syn_changed SYN repeated with another offer: other options or bits
at 4 says syn_changed SYN repeated with another offer: other options or bits
at 6 says syn_changed SYN repeated with another offer: other options or bits
at 8 says syn_changed SYN repeated with another offer: other options or bits
at 10 says syn_changed SYN repeated with another offer: other options or bits
at 11 absent syn.changes
at 12 absent syn.changes
handshakes 6
