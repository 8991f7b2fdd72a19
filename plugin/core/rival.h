/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * SYN-ACKs with different initial sequence numbers in answer to one SYN: behind a load balancer, from a
 * proxy beside the server, or forged. The newest decides until the final ACK acknowledges another; each
 * has repetitions of its own. Called by the engine and by what reads the handshake; pure.
 */
#ifndef TCPHS_RIVAL_H
#define TCPHS_RIVAL_H

#include "handshake.h"

/**
 * Set the deciding SYN-ACK aside, with its repetitions, for one with another ISN.
 *
 * @param handshake  its repeats must be placed; it has a SYN-ACK
 * @param spare      a zeroed place for it; set to NULL if it is kept. Of TCPHS_RIVALS that were set aside
 *                   the oldest is forgotten.
 */
void tcphs_rival_set_aside(struct tcphs_handshake *handshake, struct tcphs_rival **spare);

/**
 * Let a SYN-ACK decide that was set aside, if an acknowledgment names it; the one that decided is set aside.
 *
 * @param ack  SEG.ACK of a segment of the client that does not acknowledge the deciding SYN-ACK
 * @return true if it decides now
 */
bool tcphs_rival_restore(struct tcphs_handshake *handshake, uint32_t ack);

/** The same for the SYN-ACK with this ISN, which has come again. */
void tcphs_rival_recall(struct tcphs_handshake *handshake, uint32_t isn);

/** Has a SYN-ACK been set aside? */
bool tcphs_rival_is_there(const struct tcphs_handshake *handshake);

/** What a SYN-ACK offers, whether it decides or not. @param number which one; NULL if it is forgotten */
const struct tcphs_offer *tcphs_rival_offer(const struct tcphs_handshake *handshake,
                                            unsigned number);

/** One sending of a SYN-ACK, likewise. @param index from 0; beyond what is kept, the newest */
struct tcphs_attempt tcphs_rival_attempt(const struct tcphs_handshake *handshake, unsigned number,
                                         unsigned index);

#endif
