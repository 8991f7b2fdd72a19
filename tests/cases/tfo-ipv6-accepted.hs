# Fast Open over IPv6 with a ClientHello of 517 octets, all of it acknowledged (RFC 7413, 4.2.2).
ipv6
0.000000 > S  100:617(517) win 64800 <mss 1440,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
0.100000 < S. 500:500(0) ack 618 win 64260 <mss 1440,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
0.104000 > .  618:618(0) ack 501 win 507 <nop,nop,ts 1104 9000>
==
outcome            established
rtt.server         0.100
rtt.client         0.004
rtt.total          0.104
rtt.quality        exact
tfo.status         accepted
tfo.syn_data       517
tfo.acked          517
tfo.time_saved     0.104
mss.to_server      1428
