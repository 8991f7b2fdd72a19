# A challenge ACK of a connection that the capture never saw: the SYN stays what it is, without an answer (RFC 5961, 4.2).
0.000 > S  90000:90000(0) win 64240 <mss 1460>
0.030 < .  501:501(0) ack 101 win 502                     # event challenge_ack; late event no_answer
==
outcome            no answer
label 2            ACK
comment 2          ACK: no answer; Challenge ACK in answer to a SYN
