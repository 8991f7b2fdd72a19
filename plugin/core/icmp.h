/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What an ICMP or ICMPv6 error means to a connection attempt. Called by the engine and by what shows
 * it; pure.
 */
#ifndef TCPHS_ICMP_H
#define TCPHS_ICMP_H

#include <stdbool.h>

/**
 * Is a message the news that a datagram was not delivered? Other messages can quote one too.
 *
 * @param version  4 for ICMP, 6 for ICMPv6
 * Source: RFC 792; RFC 4443, 2.1.
 */
bool tcphs_icmp_is_error(unsigned version, unsigned type);

/**
 * Does an error end a connection attempt (a hard error), or is it advice (a soft one)?
 *
 * Source: RFC 9293, 3.9.2.2; RFC 5461, 2. Observer: the codes that it leaves open (prohibited by
 * administration, unknown network or host) end an attempt on the stacks in use.
 */
bool tcphs_icmp_is_hard(unsigned version, unsigned type, unsigned code);

/**
 * Does a message say that the destination cannot be reached, hard or soft? Every error does, known or
 * not, but that a packet is too big.
 */
bool tcphs_icmp_is_unreachable(unsigned version, unsigned type, unsigned code);

/** The error in words, a static string; NULL for a type and code without a name. */
const char *tcphs_icmp_name(unsigned version, unsigned type, unsigned code);

#endif
