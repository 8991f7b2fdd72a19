# A RST refuses a SYN that asks for AccECN: three flags, and the verdict on the RST (RFC 9768, 3.1; RFC 9293, 3.10.7.3).
ipv6
0.000000 > SEWA 1000:1000(0) win 64240 <mss 1440>
0.040000 < R.   0:0(0) ack 1001 win 0   # event refused
==
outcome            refused
label 1            SYN AE CWR ECE
comment 1          SYN: AE, CWR, ECE, MSS 1440
label 2            RST
comment 2          RST: refused
