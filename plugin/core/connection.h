/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Which handshake a segment belongs to, among those of one pair of sockets. Called by the host and by
 * tests; pure.
 *
 * A handshake is identified by its two sockets and the client's initial sequence number, so several can
 * live on one pair of sockets. Source: RFC 9293, 3.4 and 3.6.1.
 */
#ifndef TCPHS_CONNECTION_H
#define TCPHS_CONNECTION_H

#include "handshake.h"

/** All handshakes of one pair of sockets. Placed and zeroed by the host; owns nothing. */
struct tcphs_connection {
    struct tcphs_handshake *latest; /**< the newest; the others follow by their older */
};

/**
 * Find the handshake of a segment.
 *
 * @param connection  of the segment's two sockets
 * @param segment     any segment or ICMP quote between them
 * @param opens       always written: true if the segment opens a handshake that the caller is to place,
 *                    tcphs_handshake_begin() and tcphs_connection_add(); then NULL is returned
 * @return the handshake, or NULL if there is none (yet)
 */
struct tcphs_handshake *tcphs_connection_find(const struct tcphs_connection *connection,
                                              const struct tcphs_segment *segment, bool *opens);

/** Add a handshake that was just begun; it stays the caller's. */
void tcphs_connection_add(struct tcphs_connection *connection, struct tcphs_handshake *handshake);

#endif
