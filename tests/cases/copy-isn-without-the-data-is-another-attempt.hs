# Another ISN behind a router, and the data is gone: a device that replaces numbers does not take payload away; it is another attempt
# (RFC 9293, 3.4).
0.0000 > S  100:110(10) win 64240 id 7 ttl 64 <mss 1460>     # event syn_data; late event no_answer
0.0002 > S  77000:77000(0) win 64240 id 7 ttl 63 <mss 1460>  # event port_reused
0.0300 < S. 500:500(0) ack 77001 win 65160 ttl 60 <mss 1460>
0.0310 > .  77001:77001(0) ack 501 win 502
==
handshakes 2
outcome            no answer
handshake 1
outcome            established
