/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Sequence number arithmetic and the acceptability tests of RFC 9293, as an observer can make them.
 * Called by the engine; pure.
 */
#ifndef TCPHS_ACCEPTABLE_H
#define TCPHS_ACCEPTABLE_H

#include <stdbool.h>
#include <stdint.h>

/** Is a before b, modulo 2^32? Source: RFC 9293, 3.4. */
bool tcphs_seq_before(uint32_t a, uint32_t b);

/**
 * Would the sender of a SYN accept this acknowledgment of it?
 *
 * ISS < SEG.ACK =< SND.NXT, where SND.NXT is past the data and the FIN that the SYN carried.
 *
 * @param isn     SEG.SEQ of the SYN
 * @param length  payload octets on the SYN, the most that one of its attempts carried, and its FIN
 * @param ack     SEG.ACK of the answer
 * Source: RFC 9293, 3.10.7.3, first check.
 */
bool tcphs_acceptable_answer(uint32_t isn, uint32_t length, uint32_t ack);

/**
 * Would the sender of a SYN-ACK take this acknowledgment as the third step?
 *
 * SND.UNA < SEG.ACK =< SND.NXT; never merely ISS + 1, for data may have followed the SYN-ACK.
 *
 * @param iss          SEG.SEQ of the SYN-ACK
 * @param server_next  SND.NXT of its sender, as far as the capture shows
 * @param ack          SEG.ACK
 * Source: RFC 9293, 3.10.7.4, fifth check.
 */
bool tcphs_acceptable_third_step(uint32_t iss, uint32_t server_next, uint32_t ack);

#endif
