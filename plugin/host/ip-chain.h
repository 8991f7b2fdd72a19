/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What stands in an IP header behind its fixed part: IPv4 options, IPv6 extension headers. Called by the
 * segment reader for the few packets that have some.
 *
 * Source: RFC 791, 3.1; RFC 8200, 4; RFC 5095, 2; RFC 6275, 6.4; RFC 8754, 2.
 */
#ifndef TCPHS_IP_CHAIN_H
#define TCPHS_IP_CHAIN_H

#include <epan/tvbuff.h>

#include <stdbool.h>
#include <stdint.h>

/**
 * Where an IP header with all that belongs to it begins, if it ends at an offset and TCP follows there.
 *
 * @param before      where it would end
 * @param not_before  where it may begin at the earliest
 * @return its offset; -1: there is none with options or extensions
 */
int tcphs_ip_chain_find(tvbuff_t *source, int before, int not_before);

/**
 * The destination that a source route leads to, where the one in the fixed header is only the next on the
 * way. An IPv4 route of RFC 791, an IPv6 route of type 0, 2 or 4.
 *
 * @param start    of an IP header
 * @param address  written only on success: 4 octets or 16, by the version
 * @return false if there is no route, or if it has been completed, or cut off
 */
bool tcphs_ip_chain_destination(tvbuff_t *source, int start, uint8_t *address);

/**
 * Is what stands behind an IPv6 header with extensions a fragment of something larger?
 *
 * @param start   of the header
 * @param before  where its extensions end at the latest
 * @return false also where they were cut off, and for a fragment header of a whole datagram (RFC 6946)
 */
bool tcphs_ip_chain_is_fragment(tvbuff_t *source, int start, int before);

#endif
