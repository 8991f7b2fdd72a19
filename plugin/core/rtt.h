/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Round-trip times of a handshake, and how far they can be trusted. Called by the engine and by what
 * shows it; pure.
 *
 * Source: RFC 6298, 3 (Karn's algorithm); RFC 7323, 3.2 and 4 (timestamps resolve the ambiguity).
 */
#ifndef TCPHS_RTT_H
#define TCPHS_RTT_H

#include "attempts.h"

/** Decide which SYN a SYN-ACK answers, and how sure that is. @param synack acceptable. */
void tcphs_rtt_resolve_syn(struct tcphs_handshake *handshake, const struct tcphs_segment *synack);

/** Decide which SYN-ACK the final ACK answers, and how sure that is. @param ack acceptable. */
void tcphs_rtt_resolve_synack(struct tcphs_handshake *handshake, const struct tcphs_segment *ack);

/**
 * Keep when an end sent a segment after the handshake, so that the other end's TSecr can name it.
 *
 * @param series   TCPHS_SERIES_SYN for a segment of the client, TCPHS_SERIES_SYNACK for one of the server
 * @param segment  the third step, or one after it
 */
void tcphs_rtt_probe(struct tcphs_handshake *handshake, enum tcphs_series series,
                     const struct tcphs_segment *segment);

/**
 * Review the round-trip time to the server by a later one.
 *
 * Linux echoes the first SYN's TSval in every SYN-ACK, against RFC 7323, 4.3 (2). A SYN-ACK that names an
 * earlier SYN than the last one may so be late, or repeated after one that was lost on its way to the
 * capture: at that packet the two look alike. What the server acknowledges next tells: where that takes
 * less than half of the time since the named SYN, the name proves nothing, and Karn's algorithm holds.
 *
 * @param segment  of the server, after the final ACK
 * @return true if this segment made the time ambiguous
 */
bool tcphs_rtt_review(struct tcphs_handshake *handshake, const struct tcphs_segment *segment);

/**
 * The same for the round-trip time to the client.
 *
 * A client that has got a SYN-ACK answers its repetition with an ACK that names the first (RFC 7323, 5.3:
 * what is not acceptable is not recorded). If the ACK before it was lost on its way to the capture, the two
 * look alike; how soon the client acknowledges the server's octets tells.
 *
 * @param segment  of the client, after the final ACK
 * @return true if this segment made the time ambiguous
 */
bool tcphs_rtt_review_client(struct tcphs_handshake *handshake,
                             const struct tcphs_segment *segment);

/** From the answered SYN to the SYN-ACK, in [ns]. @return false if not known; rtt is left alone. */
bool tcphs_rtt_of_server(const struct tcphs_handshake *handshake, tcphs_nsec *rtt);

/** From the answered SYN-ACK to the final ACK, in [ns]. @return false if not known. */
bool tcphs_rtt_of_client(const struct tcphs_handshake *handshake, tcphs_nsec *rtt);

/** Is the time to the server known, but not which SYN was answered (RFC 6298, 3)? */
bool tcphs_rtt_is_server_ambiguous(const struct tcphs_handshake *handshake);

/** The same of the time to the client and the SYN-ACKs. */
bool tcphs_rtt_is_client_ambiguous(const struct tcphs_handshake *handshake);

/** Sum of the two, in [ns]. @return false if one of them is not known. */
bool tcphs_rtt_of_path(const struct tcphs_handshake *handshake, tcphs_nsec *rtt);

/** The worse quality of the times that are known. @return false if none is. */
bool tcphs_rtt_quality_of(const struct tcphs_handshake *handshake, enum tcphs_quality *quality);

/** From the first SYN to the final ACK, in [ns]. @return false if not known. */
bool tcphs_rtt_setup_time(const struct tcphs_handshake *handshake, tcphs_nsec *time);

/**
 * Where the capture was taken, by the split of the round-trip time or by the TTLs.
 *
 * @param point     written only on success
 * @param evidence  written only on success
 * @return false if neither tells: a time is missing or ambiguous, or the whole path so short that the
 *         ends' own delays outweigh it, or a half so long that it may hold an unseen retransmission; and
 *         both ends or none are no hop away
 */
bool tcphs_rtt_capture_point(const struct tcphs_handshake *handshake, enum tcphs_point *point,
                             enum tcphs_pointby *evidence);

#endif
