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
 * Does an error end a connection attempt (a hard error), or is it advice (a soft one)?
 *
 * @param version  4 for ICMP, 6 for ICMPv6
 * Source: RFC 1122, 4.2.3.9; RFC 5461, 2. Observer: the codes that RFC 1122 leaves open (prohibited
 * by administration, unknown network or host) end an attempt on the stacks in use.
 */
bool tcphs_icmp_is_hard(unsigned version, unsigned type, unsigned code);

/**
 * Does an error say that the destination cannot be reached, hard or soft? A packet that is too big
 * says nothing of the kind.
 */
bool tcphs_icmp_is_unreachable(unsigned version, unsigned type, unsigned code);

/** The error in words, a static string; NULL for a type and code without a name. */
const char *tcphs_icmp_name(unsigned version, unsigned type, unsigned code);

#endif
