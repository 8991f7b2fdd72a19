/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * IPv4 options and IPv6 extension headers. See ip-chain.h.
 */
#include "ip-chain.h"

enum {
    IPV4_MIN_LEN = 20,
    IPV4_MAX_LEN = 60,
    IPV4_PROTOCOL_AT = 9,
    IPV4_OPTION_END = 0,
    IPV4_OPTION_NOP = 1,
    IPV4_LOOSE_ROUTE = 131,
    IPV4_STRICT_ROUTE = 137,
    IPV6_LEN = 40,
    IPV6_NEXT_AT = 6,
    IPV6_UNIT = 8,
    IPV6_SEARCHED = 512, /**< octets of extension headers; more than any packet has */
    IPV6_HOP_BY_HOP = 0,
    IPV6_ROUTING = 43,
    IPV6_FRAGMENT = 44,
    IPV6_FRAGMENT_MASK = 0xfff9, /**< the offset and "more fragments"; RFC 8200, 4.5 */
    IPV6_AUTHENTICATION = 51,
    IPV6_DESTINATION = 60,
    ROUTE_HOME = 2,     /* RFC 6275, 6.4 */
    ROUTE_SEGMENTS = 4, /* RFC 8754, 2: the last segment stands first */
    PROTOCOL_TCP = 6
};

/** An octet of a data source. @return -1 if it was not captured */
static int octet_at(tvbuff_t *source, int at)
{
    uint8_t octet;

    if (at < 0 || at >= (int)tvb_captured_length(source))
        return -1;
    tvb_memcpy(source, &octet, at, sizeof(octet));
    return octet;
}

static int version_at(tvbuff_t *source, int start)
{
    return octet_at(source, start) >> 4;
}

static bool is_extension(int protocol)
{
    return protocol == IPV6_HOP_BY_HOP || protocol == IPV6_ROUTING || protocol == IPV6_FRAGMENT ||
           protocol == IPV6_AUTHENTICATION || protocol == IPV6_DESTINATION;
}

/** How long an extension header is, in [octets]. AH counts in another unit: RFC 4302, 2.2. */
static int extension_len(tvbuff_t *source, int at, int protocol)
{
    int len = octet_at(source, at + 1);

    if (protocol == IPV6_FRAGMENT)
        return IPV6_UNIT;
    if (len < 0)
        return -1;
    return protocol == IPV6_AUTHENTICATION ? (len + 2) * 4 : (len + 1) * IPV6_UNIT;
}

/**
 * Go from one extension header to the next.
 *
 * @param protocol  which one stands at @p at; on success, what follows
 * @return where that begins; -1: no extension header stands here, or it was cut off
 */
static int next_header(tvbuff_t *source, int at, int *protocol)
{
    int len;

    if (!is_extension(*protocol))
        return -1;
    len = extension_len(source, at, *protocol);
    *protocol = octet_at(source, at);
    return len < 0 || *protocol < 0 ? -1 : at + len;
}

/** Does an IPv6 header with its extensions lead to TCP at an offset? */
static bool leads_to_tcp(tvbuff_t *source, int start, int before)
{
    int protocol = octet_at(source, start + IPV6_NEXT_AT);
    int at = start + IPV6_LEN;

    while (at >= 0 && at < before)
        at = next_header(source, at, &protocol);
    return at == before && protocol == PROTOCOL_TCP;
}

int tcphs_ip_chain_find(tvbuff_t *source, int before, int not_before)
{
    for (int len = IPV4_MIN_LEN + 4; len <= IPV4_MAX_LEN && before - len >= not_before; len += 4)
        if (octet_at(source, before - len) == (4 << 4 | len / 4) &&
            octet_at(source, before - len + IPV4_PROTOCOL_AT) == PROTOCOL_TCP)
            return before - len;
    for (int len = IPV6_LEN + 8; len <= IPV6_LEN + IPV6_SEARCHED && before - len >= not_before;
         len += 4) /* AH may end between two units */
        if (version_at(source, before - len) == 6 && leads_to_tcp(source, before - len, before))
            return before - len;
    return -1;
}

static bool read_address(tvbuff_t *source, int at, int len, uint8_t *address)
{
    if (at < 0 || at + len > (int)tvb_captured_length(source))
        return false;
    tvb_memcpy(source, address, at, (size_t)len);
    return true;
}

/** The last address of a route that has some left: RFC 791, 3.1, where its pointer counts from 1. */
static bool ipv4_destination(tvbuff_t *source, int start, uint8_t *address)
{
    int end = start + (octet_at(source, start) & 0x0f) * 4;
    int at = start + IPV4_MIN_LEN;

    while (at < end) {
        int kind = octet_at(source, at);
        int len = kind == IPV4_OPTION_NOP ? 1 : octet_at(source, at + 1);

        if (kind == IPV4_OPTION_END || len < 1 || (kind != IPV4_OPTION_NOP && len < 2) ||
            at + len > end)
            return false;
        if (kind == IPV4_LOOSE_ROUTE || kind == IPV4_STRICT_ROUTE)
            return len >= 7 && octet_at(source, at + 2) <= len &&
                   read_address(source, at + len - 4, 4, address);
        at += len;
    }
    return false;
}

/** The same of a routing header that has segments left. Source: RFC 8200, 4.4. */
static bool route_destination(tvbuff_t *source, int at, uint8_t *address)
{
    int type = octet_at(source, at + 2);
    int count = octet_at(source, at + 1) / 2;

    if (octet_at(source, at + 3) < 1 || count < 1)
        return false;
    if (type == ROUTE_SEGMENTS || type == ROUTE_HOME)
        count = 1;
    else if (type != 0)
        return false;
    return read_address(source, at + 8 + (count - 1) * 16, 16, address);
}

static bool ipv6_destination(tvbuff_t *source, int start, uint8_t *address)
{
    int protocol = octet_at(source, start + IPV6_NEXT_AT);
    int at = start + IPV6_LEN;

    while (at >= 0 && protocol != IPV6_ROUTING)
        at = next_header(source, at, &protocol);
    return at >= 0 && route_destination(source, at, address);
}

bool tcphs_ip_chain_destination(tvbuff_t *source, int start, uint8_t *address)
{
    int version = version_at(source, start);

    return (version == 4 && ipv4_destination(source, start, address)) ||
           (version == 6 && ipv6_destination(source, start, address));
}

/** Does a fragment header belong to one piece of several? */
static bool is_piece(tvbuff_t *source, int at)
{
    int high = octet_at(source, at + 2);
    int low = octet_at(source, at + 3);

    return high >= 0 && low >= 0 && ((high << 8 | low) & IPV6_FRAGMENT_MASK) != 0;
}

bool tcphs_ip_chain_is_fragment(tvbuff_t *source, int start, int before)
{
    int protocol = octet_at(source, start + IPV6_NEXT_AT);
    int at = start + IPV6_LEN;

    while (at >= 0 && at < before) {
        if (protocol == IPV6_FRAGMENT && is_piece(source, at))
            return true;
        at = next_header(source, at, &protocol);
    }
    return false;
}
