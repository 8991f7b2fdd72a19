/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What the tap "tcphs" hands to its listeners, once for each noted packet of a handshake. Included by
 * the host, which queues it, and by taps/, which listen.
 */
#ifndef TCPHS_TAP_H
#define TCPHS_TAP_H

#include "../core/handshake.h"
#include "sockets.h"

/** The tap's name. */
#define TCPHS_TAP_NAME "tcphs"

/**
 * One noted packet. Lives as long as the packet's dissection; what it points to lives as long as the
 * capture is open, but for @c note and @c reporter.
 */
struct tcphs_tap_packet {
    const struct tcphs_handshake *handshake; /**< as known now: final if is_final */
    const struct tcphs_note *note;           /**< lives as long as this */
    const struct tcphs_sockets *sockets;     /**< handshake->client says which one is the client */
    const struct tcphs_socket *reporter;     /**< of an ICMP error; lives as long as this */
    bool is_final;                           /**< the capture has been read to its end before */
};

#endif
