/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What an ICMP or ICMPv6 error means to a connection attempt; see icmp.h.
 */
#include "icmp.h"

#include <stddef.h>

enum {
    ICMP_UNREACHABLE = 3, /* RFC 792 */
    ICMP_TIME_EXCEEDED = 11,
    ICMP_PARAMETER_PROBLEM = 12,
    ICMPV6_INFORMATIONAL = 128 /**< from here on messages that are no errors; RFC 4443, 2.1 */
};

/**
 * Errors by version, type and code. Source: RFC 792; RFC 1122, 3.2.2.1; RFC 1812, 5.2.7.1; RFC 4443;
 * what is soft and what is hard: RFC 9293, 3.9.2.2.
 */
static const struct {
    unsigned char version;
    unsigned char type;
    unsigned char code;
    bool is_hard;
    const char *name;
} errors[] = {
    {4, 3, 0, false, "network unreachable"},
    {4, 3, 1, false, "host unreachable"},
    {4, 3, 2, true, "protocol unreachable"},
    {4, 3, 3, true, "port unreachable"},
    {4, 3, 4, false, "fragmentation needed"},
    {4, 3, 5, false, "source route failed"},
    {4, 3, 6, true, "destination network unknown"},
    {4, 3, 7, true, "destination host unknown"},
    {4, 3, 8, true, "source host isolated"},
    {4, 3, 9, true, "network administratively prohibited"},
    {4, 3, 10, true, "host administratively prohibited"},
    {4, 3, 11, false, "network unreachable for type of service"},
    {4, 3, 12, false, "host unreachable for type of service"},
    {4, 3, 13, true, "communication administratively prohibited"},
    {4, 3, 14, true, "host precedence violation"},
    {4, 3, 15, true, "precedence cutoff in effect"},
    {4, 11, 0, false, "time to live exceeded in transit"},
    {4, 11, 1, false, "fragment reassembly time exceeded"},
    {4, 12, 0, false, "parameter problem"},
    {4, 12, 1, false, "required option missing"},
    {4, 12, 2, false, "bad length"},
    {6, 1, 0, false, "no route to destination"},
    {6, 1, 1, true, "communication administratively prohibited"},
    {6, 1, 2, false, "beyond scope of source address"},
    {6, 1, 3, false, "address unreachable"},
    {6, 1, 4, true, "port unreachable"},
    {6, 1, 5, true, "source address failed policy"},
    {6, 1, 6, true, "route rejected"},
    {6, 1, 7, false, "error in source routing header"},
    {6, 2, 0, false, "packet too big"},
    {6, 3, 0, false, "hop limit exceeded in transit"},
    {6, 3, 1, false, "fragment reassembly time exceeded"},
    {6, 4, 0, false, "erroneous header field"},
    {6, 4, 1, false, "unrecognized next header"},
    {6, 4, 2, false, "unrecognized IPv6 option"},
    {6, 4, 3, false, "incomplete header chain in the first fragment"},
};

enum { ERROR_COUNT = sizeof errors / sizeof *errors };

static unsigned find(unsigned version, unsigned type, unsigned code)
{
    unsigned i = 0;

    while (i < ERROR_COUNT &&
           (errors[i].version != version || errors[i].type != type || errors[i].code != code))
        i++;
    return i;
}

bool tcphs_icmp_is_error(unsigned version, unsigned type)
{
    /* A redirect's datagram went on, and a source quench is to be discarded (RFC 9293, 3.9.2.2, MUST-55). */
    return version == 6 ? type < ICMPV6_INFORMATIONAL
                        : type == ICMP_UNREACHABLE || type == ICMP_TIME_EXCEEDED ||
                              type == ICMP_PARAMETER_PROBLEM;
}

bool tcphs_icmp_is_hard(unsigned version, unsigned type, unsigned code)
{
    unsigned i = find(version, type, code);

    return i < ERROR_COUNT && errors[i].is_hard;
}

bool tcphs_icmp_is_unreachable(unsigned version, unsigned type, unsigned code)
{
    bool is_too_big = version == 6 ? type == 2 : type == ICMP_UNREACHABLE && code == 4;

    return !is_too_big && tcphs_icmp_is_error(version, type);
}

const char *tcphs_icmp_name(unsigned version, unsigned type, unsigned code)
{
    unsigned i = find(version, type, code);

    return i < ERROR_COUNT ? errors[i].name : NULL;
}
