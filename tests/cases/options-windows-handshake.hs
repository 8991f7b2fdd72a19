# The Windows handshake of the sources: shift 8 against 0, 261 x 256 = 66816 (RFC 7323, 2.2 and 2.3).
client 10.171.80.226:57585
server 172.23.176.89:445
0.000 > S 1960785164:1960785164(0) win 8192 <mss 1460,nop,wscale 8,nop,nop,sackOK>
0.001 < S. 2549695584:2549695584(0) ack 1960785165 win 16384 ttl 128 <mss 1460,nop,wscale 0,nop,nop,sackOK>
0.002 > . 1960785165:1960785165(0) ack 2549695585 win 261
==
outcome              established
client.ws_shift      8
server.ws_shift      0
client.options       mss,nop,ws,nop,nop,sackOK
window_scaling       yes
sack                 yes
window.client_first  66816
server.hops          0
absent timestamps
