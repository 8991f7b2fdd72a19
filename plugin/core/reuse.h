/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A SYN on the sockets of an earlier connection: a new connection, or a stray? Called by the engine and
 * by what shows it; pure.
 *
 * An end that has a connection opens no second one on the same sockets (RFC 9293, 3.10.1), so a SYN with
 * another ISN tells that the earlier connection is over at the client, even if the capture holds no FIN and
 * no RST: it timed out, or was closed outside the capture. Yet the SYN can be an old duplicate of a still
 * earlier connection, which lives for one MSL at most (RFC 9293, 3.4.2), or a forgery (RFC 5961, 4).
 */
#ifndef TCPHS_REUSE_H
#define TCPHS_REUSE_H

#include "handshake.h"

/** What a handshake's first SYN tells of the earlier connection on its sockets. */
enum tcphs_reuse {
    TCPHS_REUSE_NONE,        /**< there was none */
    TCPHS_REUSE_CLOSED,      /**< it was established, and closed by a FIN or RST of this capture */
    TCPHS_REUSE_FAILED,      /**< it was not established */
    TCPHS_REUSE_NEWER,       /**< no close seen, but its numbers are newer than the connection's */
    TCPHS_REUSE_OVERDUE,     /**< no close seen, but the SYN is too late to be an old duplicate */
    TCPHS_REUSE_UNDER_ANSWER /**< no close seen: only an answer to the SYN proves the reuse */
};

/** Judge the first SYN of a handshake that has been begun and added to its connection. */
enum tcphs_reuse tcphs_reuse_judge(const struct tcphs_handshake *handshake,
                                   const struct tcphs_segment *syn);

/** Does the SYN alone prove that the earlier connection is over, forgeries aside? */
bool tcphs_reuse_is_proven_by_syn(enum tcphs_reuse reuse);

/**
 * Is it known by now? A peer that still had the earlier connection would have sent a challenge ACK
 * (RFC 9293, 3.10.7.4); one that answers with a SYN-ACK for the new ISN, or refuses it, has it no more.
 *
 * @param handshake  the one that the SYN opened
 */
bool tcphs_reuse_is_proven(const struct tcphs_handshake *handshake, enum tcphs_reuse reuse);

/** What is known of the earlier connection. @return false if there was none */
bool tcphs_reuse_earlier(enum tcphs_reuse reuse, enum tcphs_earlier *earlier);

#endif
