# Packets without any mark of their own (no IPv4 identification, no timestamps): only the very same one within a device's delay is a
# copy; later, earlier, or with another offer it is a repetition (RFC 6298, 2.1).
ipv6
client [2001:db8::1]:1001
0.000000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>
0.000500 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>              # event duplicate; late event no_answer
client [2001:db8::1]:1002
0.000000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>
0.002000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>              # event syn_retransmitted; late event no_answer
client [2001:db8::1]:1003
1.000000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>
0.999500 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>              # event syn_retransmitted; late event no_answer
client [2001:db8::1]:1004
0.000000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>
0.000500 > S  100:100(0) win 64800 <mss 1400,nop,ws 7>              # event syn_retransmitted syn_changed; late event no_answer
client [2001:db8::1]:1005
0.000000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>
0.000500 > S  100:100(0) win 64800 <mss 1440,nop,ws 8>              # event syn_retransmitted syn_changed; late event no_answer
client [2001:db8::1]:1006
0.000000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>
0.000500 > S  100:100(0) win 64800 <mss 1440>                       # event syn_retransmitted syn_changed; late event no_answer
client [2001:db8::1]:1007
0.000000 > SEW 100:100(0) win 64800 <mss 1440,nop,ws 7>
0.000500 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>              # event syn_retransmitted syn_changed ecn_fallback; late event no_answer
client [2001:db8::1]:1008
0.000000 > S  100:100(0) win 64800 <mss 1440,nop,ws 7>
0.000500 > S  100:100(0) win 64000 <mss 1440,nop,ws 7>              # event syn_retransmitted; late event no_answer
==
handshakes 8
