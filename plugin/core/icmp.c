/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What an ICMP or ICMPv6 error means to a connection attempt; see icmp.h.
 */
#include "icmp.h"

#include <stddef.h>

/** Errors by version, type and code. Source: RFC 792; RFC 1122, 3.2.2.1; RFC 1812, 5.2.7.1; RFC 4443. */
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
    {6, 1, 0, false, "no route to destination"},
    {6, 1, 1, true, "communication administratively prohibited"},
    {6, 1, 2, false, "beyond scope of source address"},
    {6, 1, 3, false, "address unreachable"},
    {6, 1, 4, true, "port unreachable"},
    {6, 1, 5, true, "source address failed policy"},
    {6, 1, 6, true, "route rejected"},
    {6, 2, 0, false, "packet too big"},
    {6, 3, 0, false, "hop limit exceeded in transit"},
    {6, 3, 1, false, "fragment reassembly time exceeded"},
    {6, 4, 0, false, "erroneous header field"},
    {6, 4, 1, true, "unrecognized next header"},
    {6, 4, 2, false, "unrecognized IPv6 option"},
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

bool tcphs_icmp_is_hard(unsigned version, unsigned type, unsigned code)
{
    unsigned i = find(version, type, code);

    return i < ERROR_COUNT && errors[i].is_hard;
}

bool tcphs_icmp_is_unreachable(unsigned version, unsigned type, unsigned code)
{
    bool is_too_big = version == 6 ? type == 2 : type == 3 && code == 4;

    return !is_too_big && find(version, type, code) < ERROR_COUNT;
}

const char *tcphs_icmp_name(unsigned version, unsigned type, unsigned code)
{
    unsigned i = find(version, type, code);

    return i < ERROR_COUNT ? errors[i].name : NULL;
}
