/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The same packet captured twice: by a mirror port, on every interface of a host, at both ends of a
 * path or on both sides of a router. A copy is no retransmission; where it differs from the first one,
 * a device between the two capture points changed it. Called by the engine; pure.
 */
#ifndef TCPHS_COPY_H
#define TCPHS_COPY_H

#include "handshake.h"

/**
 * Is a segment another capture of a packet that the handshake has already taken?
 *
 * The same sequence numbers and payload, and the same IP identification (RFC 6864, 4: unique only for
 * packets that may be fragmented, so 0 says nothing), or else the same TSval, within a time far below
 * any retransmission timeout; where a packet has neither, the same header within a millisecond.
 */
bool tcphs_copy_is(const struct tcphs_handshake *handshake, const struct tcphs_segment *segment);

/**
 * Say what the copy shows.
 *
 * @param note  gets the events, the kind, and the copy's own values
 */
void tcphs_copy_judge(const struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                      struct tcphs_note *note);

/**
 * The packet of which a noted SYN or SYN-ACK is a copy, as it was first captured.
 *
 * @return its offer; NULL for a copy of another segment
 */
const struct tcphs_offer *tcphs_copy_original(const struct tcphs_handshake *handshake,
                                              const struct tcphs_note *note);

/** The TSval of the original of a noted SYN or SYN-ACK; counts if its offer has timestamps. */
uint32_t tcphs_copy_original_tsval(const struct tcphs_handshake *handshake,
                                   const struct tcphs_note *note);

/** Does a noted copy carry another TSval than its original? */
bool tcphs_copy_has_other_tsval(const struct tcphs_handshake *handshake,
                                const struct tcphs_note *note);

#endif
