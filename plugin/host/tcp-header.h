/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Takes a TCP header's octets apart. Called by the segment reader; pure.
 *
 * Wireshark has dissected these octets, too. But each field that a plugin wants it has to build for
 * every packet, and that costs more than all of the plugin (tests/bench/README.md), while the header has
 * not changed since 1981: so it is read here, and tests/readers holds it against Wireshark's fields.
 *
 * Source: RFC 9293, 3.1 and 3.2.
 */
#ifndef TCPHS_TCP_HEADER_H
#define TCPHS_TCP_HEADER_H

#include "../core/segment.h"

enum {
    TCPHS_TCP_PORTS_LEN = 4, /**< octets of both ports */
    TCPHS_TCP_MIN_LEN = 20,  /**< octets of the fixed header */
    TCPHS_TCP_MAX_LEN = 60   /**< with all the options that there is room for */
};

/** A TCP header as captured. */
struct tcphs_tcp_header {
    const uint8_t *octets; /**< somebody else's */
    unsigned captured;     /**< how many of them there are, at most TCPHS_TCP_MAX_LEN */
    unsigned len;          /**< [octets] with its options, as it says itself; 0: it is not whole */
};

/**
 * A header at its octets. It is whole if all is there that a segment must have: up to its window, and a
 * length that can be. The checksum and the urgent pointer are of no interest, and may be cut off.
 *
 * @param octets    somebody else's; they must outlive the header
 * @param captured  how many there are; what is behind the longest header counts for nothing
 */
struct tcphs_tcp_header tcphs_tcp_at(const uint8_t *octets, unsigned captured);

/** The source port. @param header with both ports captured */
uint16_t tcphs_tcp_source(const struct tcphs_tcp_header *header);

/** The destination port. @param header as above */
uint16_t tcphs_tcp_destination(const struct tcphs_tcp_header *header);

/** The flags. @param header a whole one */
uint16_t tcphs_tcp_flags(const struct tcphs_tcp_header *header);

/**
 * Read all but ports, flags and length of the payload into a segment.
 *
 * @param header   any
 * @param segment  seq is written if it was captured; the rest, and TCPHS_HAS_HEADER, if the header is whole
 * @return false if not even the sequence number was captured
 */
bool tcphs_tcp_read(const struct tcphs_tcp_header *header, struct tcphs_segment *segment);

#endif
