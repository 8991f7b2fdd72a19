# Time goes backwards within the file: no negative time is shown, nothing is guessed (spec, 2).
0.500 > S 1000:1000(0) win 64240 <mss 1460>
0.200 < S. 5000:5000(0) ack 1001 win 65160 <mss 1460>
0.300 > . 1001:1001(0) ack 5001 win 64240
==
outcome              established
absent rtt.server rtt.total setup_time
rtt.client           0.100
