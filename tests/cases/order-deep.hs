# Sixty-six attempts with different ISNs on the same sockets: the SYN-ACK is given to the third of them, that is the last of the
# sixty-four that are looked through (RFC 9293, 3.10.7.3).
0.000 > S 1000000:1000000(0) win 64240 <mss 1460>   # late event no_answer
0.001 > S 2000000:2000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.002 > S 3000000:3000000(0) win 64240 <mss 1460>   # event port_reused
0.003 > S 4000000:4000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.004 > S 5000000:5000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.005 > S 6000000:6000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.006 > S 7000000:7000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.007 > S 8000000:8000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.008 > S 9000000:9000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.009 > S 10000000:10000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.010 > S 11000000:11000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.011 > S 12000000:12000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.012 > S 13000000:13000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.013 > S 14000000:14000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.014 > S 15000000:15000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.015 > S 16000000:16000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.016 > S 17000000:17000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.017 > S 18000000:18000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.018 > S 19000000:19000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.019 > S 20000000:20000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.020 > S 21000000:21000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.021 > S 22000000:22000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.022 > S 23000000:23000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.023 > S 24000000:24000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.024 > S 25000000:25000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.025 > S 26000000:26000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.026 > S 27000000:27000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.027 > S 28000000:28000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.028 > S 29000000:29000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.029 > S 30000000:30000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.030 > S 31000000:31000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.031 > S 32000000:32000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.032 > S 33000000:33000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.033 > S 34000000:34000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.034 > S 35000000:35000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.035 > S 36000000:36000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.036 > S 37000000:37000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.037 > S 38000000:38000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.038 > S 39000000:39000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.039 > S 40000000:40000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.040 > S 41000000:41000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.041 > S 42000000:42000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.042 > S 43000000:43000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.043 > S 44000000:44000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.044 > S 45000000:45000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.045 > S 46000000:46000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.046 > S 47000000:47000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.047 > S 48000000:48000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.048 > S 49000000:49000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.049 > S 50000000:50000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.050 > S 51000000:51000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.051 > S 52000000:52000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.052 > S 53000000:53000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.053 > S 54000000:54000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.054 > S 55000000:55000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.055 > S 56000000:56000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.056 > S 57000000:57000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.057 > S 58000000:58000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.058 > S 59000000:59000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.059 > S 60000000:60000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.060 > S 61000000:61000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.061 > S 62000000:62000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.062 > S 63000000:63000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.063 > S 64000000:64000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.064 > S 65000000:65000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.065 > S 66000000:66000000(0) win 64240 <mss 1460>   # event port_reused; late event no_answer
0.100 < S. 77:77(0) ack 3000001 win 65160 <mss 1400>   # late event synack_unacknowledged
==
handshakes 66
handshake 2
outcome            SYN-ACK not acknowledged
