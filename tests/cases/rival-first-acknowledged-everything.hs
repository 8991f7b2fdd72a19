# Two server ISNs, and the first one is acknowledged after all: time, RTT quality, cookie verdict and options are all the first
# one's again (RFC 9293, 3.10.7.4). The late SYN-ACK with data from the other ISN leaves no trace but its packet.
0.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 1000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>
1.000 > S  100:176(76) win 64240 <mss 1460,sackOK,ts 2000 0,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event syn_retransmitted
1.030 < S. 500:500(0) ack 177 win 65160 <mss 1400,sackOK,ts 9000 1000,nop,ws 7>   # event tfo_accepted
1.040 < S. 900:900(0) ack 101 win 29200 <mss 1300,sackOK,ts 7000 2000,nop,ws 5,tfo 0290a10f721b8d38,nop,nop>   # early event tfo_rejected
1.041 < S. 900:900(0) ack 101 win 29200 <mss 1300,sackOK,ts 7001 2000,nop,ws 5,tfo 0290a10f721b8d38,nop,nop>   # event synack_retransmitted
1.042 > .  177:177(0) ack 501 win 502 <nop,nop,ts 2042 9000>
==
outcome            established
synack.count       1
synack_frame       3
server.isn         500
server.mss         1400
server.ws_shift    7
syn_frame          1
rtt.server         1.030
rtt.client         0.012
rtt.quality        resolved by timestamps
tfo.status         accepted
tfo.acked          76
absent tfo.new_cookie
at 4 server.isn    900
at 4 tfo.status    rejected with new cookie
