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
 * any retransmission timeout. Where a packet has neither: the same header, with another TTL within that
 * time, as a router has been between the two captures, or within a millisecond; and behind a router
 * what else a device takes away there.
 *
 * A segment that its sender had a reason to send again at once (a SYN after a RST, a challenge ACK or an
 * ICMP error, a SYN-ACK after another SYN) is a copy with another TTL or within a millisecond only: there
 * are hosts and tools that send one and the same identification with every packet.
 */
bool tcphs_copy_is(const struct tcphs_handshake *handshake, const struct tcphs_segment *segment);

/**
 * Is a segment another capture of the newest packet that is none of the two series and ended nothing?
 * tcphs_copy_is() holds for it too.
 */
bool tcphs_copy_is_of_aside(const struct tcphs_handshake *handshake,
                            const struct tcphs_segment *segment);

/**
 * Is a SYN or SYN-ACK another capture of one that the handshake has taken, behind a device that replaces
 * initial sequence numbers?
 *
 * It must come later, but far below any retransmission timeout, with a lower TTL, so it has passed a
 * router; with the same flags, window and payload, and no option more. A SYN must also bear the same IP
 * identification, and that not 0; a SYN-ACK the same one or the same TSval. A SYN-ACK that acknowledges
 * the client's other number than its original needs no such mark, for no server answers both.
 *
 * A device that leaves the TTL alone is not told: a client that tries again with one and the same
 * identification looks the same.
 *
 * Once its numbers are undone tcphs_copy_is() holds for it too.
 *
 * @param segment  with the flag SYN; in the handshake's numbers as known so far
 * @param numbers  which of them were replaced: TCPHS_NUMBERS_*
 */
bool tcphs_copy_is_rewritten(const struct tcphs_handshake *handshake,
                             const struct tcphs_segment *segment, uint8_t numbers);

/**
 * Say what the copy shows.
 *
 * @param segment  in the handshake's numbers
 * @param numbers  which of them were replaced: TCPHS_NUMBERS_*
 * @param note     gets the events, the kind, and the copy's own values
 */
void tcphs_copy_judge(const struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                      uint8_t numbers, struct tcphs_note *note);

/**
 * The packet of which a noted SYN or SYN-ACK is a copy, as it was first captured.
 *
 * @return its offer; NULL for a copy of another segment
 */
const struct tcphs_offer *tcphs_copy_original(const struct tcphs_handshake *handshake,
                                              const struct tcphs_note *note);

/** That very sending of the original of a noted SYN or SYN-ACK: a repetition may have other options. */
struct tcphs_attempt tcphs_copy_original_attempt(const struct tcphs_handshake *handshake,
                                                 const struct tcphs_note *note);

/** Does a noted copy carry another MSS than its original? */
bool tcphs_copy_has_other_mss(const struct tcphs_handshake *handshake,
                              const struct tcphs_note *note);

/** Does a noted copy carry another TSval than its original? */
bool tcphs_copy_has_other_tsval(const struct tcphs_handshake *handshake,
                                const struct tcphs_note *note);

#endif
