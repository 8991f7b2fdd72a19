# A cookie in a SYN-ACK whose SYN is not in the capture is known, what the SYN was is not (RFC 7413, 4.1.2).
0.000000 < S. 500:500(0) ack 101 win 65160 <mss 1460,sackOK,ts 9000 1000,nop,ws 7,tfo 037110cc0de73575,nop,nop>   # event capture_began_late
0.000100 > .  101:101(0) ack 501 win 502 <nop,nop,ts 1020 9000>
==
outcome            capture began late
synack.count       1
rtt.client         0.0001
tfo.new_cookie     037110cc0de73575
absent syn.count rtt.server rtt.total tfo.status tfo.cookie tfo.acked tfo.syn_data
