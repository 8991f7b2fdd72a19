/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * SYN-ACKs with different initial sequence numbers in answer to one SYN: behind a load balancer, from a
 * proxy beside the server, or forged. The newest decides until the final ACK acknowledges another.
 * Called by the engine; pure.
 */
#ifndef TCPHS_RIVAL_H
#define TCPHS_RIVAL_H

#include "handshake.h"

/**
 * Set the deciding SYN-ACK aside for one with another ISN.
 *
 * @param handshake  its repeats must be placed; it has a SYN-ACK. One is remembered: an earlier one
 *                   that was set aside is forgotten.
 */
void tcphs_rival_set_aside(struct tcphs_handshake *handshake);

/**
 * Let the SYN-ACK decide that was set aside, if an acknowledgment names it.
 *
 * @param ack  SEG.ACK of a segment of the client that does not acknowledge the deciding SYN-ACK
 * @return true if it decides now
 * Observer: the cookie that it may have brought is no longer known; its verdict is.
 */
bool tcphs_rival_restore(struct tcphs_handshake *handshake, uint32_t ack);

/** What the SYN-ACK that was set aside offers. @param number which one; NULL if it is forgotten */
const struct tcphs_offer *tcphs_rival_offer(const struct tcphs_handshake *handshake,
                                            unsigned number);

#endif
