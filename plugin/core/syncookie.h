/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The marks of SYN cookies in SYN-ACKs. A cookie hides what the SYN offered in the server's numbers; one
 * SYN-ACK may look so by chance, a row of them does not. Called by the engine; pure.
 *
 * Source: RFC 4987, 3.6; the encodings of Linux (TSval) and of FreeBSD and pf (ISN).
 */
#ifndef TCPHS_SYNCOOKIE_H
#define TCPHS_SYNCOOKIE_H

#include "handshake.h"
#include "server.h"

/** Whose encoding the SYN-ACKs fit, or what else betrays cookies. */
enum tcphs_cookie_marks {
    TCPHS_COOKIE_NONE,
    TCPHS_COOKIE_LINUX,    /**< the offer stands in TSval */
    TCPHS_COOKIE_BSD,      /**< the offer stands in the ISN */
    TCPHS_COOKIE_STATELESS /**< options cut down by a server that does not repeat its SYN-ACKs */
};

enum {
    TCPHS_COOKIE_LINUX_BITS = 6, /**< bits of each TSval that must fit */
    TCPHS_COOKIE_BSD_BITS = 7,   /**< bits of each ISN that must fit */
    TCPHS_COOKIE_ODDS_BITS = 20  /**< believed from here: one chance in 2^20 */
};

/**
 * Judge a SYN-ACK together with those before it from the same server.
 *
 * @param handshake  with its SYN and SYN-ACK
 * @param synack     a first SYN-ACK, not a repeated one
 * @param server     is brought up to date
 * @param in_a_row   written unless NONE is returned: how many SYN-ACKs fit; for STATELESS the n of the
 *                   odds, once in 2^n
 */
enum tcphs_cookie_marks tcphs_syncookie_judge(const struct tcphs_handshake *handshake,
                                              const struct tcphs_segment *synack,
                                              struct tcphs_server *server, unsigned *in_a_row);

#endif
