# Another ISN with the same identification, but before the first in time, or without a time: another attempt, for numbers alone are no
# mark (RFC 9293, 3.4).
0.0010 > S  100:100(0) win 64240 id 7 ttl 64 <mss 1460>      # late event no_answer
0.0009 > S  77000:77000(0) win 64240 id 7 ttl 63 <mss 1460>  # event port_reused; late event no_answer
untimed
0      > S  88000:88000(0) win 64240 id 7 ttl 62 <mss 1460>  # event port_reused; late event no_answer
==
handshakes 3
outcome            no answer
