/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Initial sequence numbers that a device on the path replaces, as firewalls do that randomize them: a
 * capture at both of its sides holds every number of the connection twice. The handshake counts in the
 * numbers of the side where its packets were captured first. Called by the engine; pure.
 *
 * Source: RFC 6528, 1 (why devices do so); RFC 9293, 3.4 (numbers count modulo 2^32).
 */
#ifndef TCPHS_REWRITE_H
#define TCPHS_REWRITE_H

#include "handshake.h"

/**
 * A segment in the handshake's own numbers.
 *
 * @param numbers  which of its numbers are not: tcphs_rewrite_numbers()
 * @param undone   room for the segment, used where there are any
 * @return undone, or the segment itself where nothing is rewritten
 */
const struct tcphs_segment *tcphs_rewrite_undo(const struct tcphs_handshake *handshake,
                                               const struct tcphs_segment *segment, uint8_t numbers,
                                               struct tcphs_segment *undone);

/**
 * Learn the other number of an end from the copy of its SYN or SYN-ACK.
 *
 * @param handshake  its repeats must be placed
 * @param copy       for which tcphs_copy_is_rewritten() holds, in the handshake's numbers as known so far
 */
void tcphs_rewrite_learn(struct tcphs_handshake *handshake, const struct tcphs_segment *copy);

/** Which numbers of a segment are not the handshake's own: a set of TCPHS_NUMBERS_*. */
uint8_t tcphs_rewrite_numbers(const struct tcphs_handshake *handshake,
                              const struct tcphs_segment *segment);

#endif
