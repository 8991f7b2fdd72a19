/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The two sockets of a connection, ordered, so that both directions have the same pair. Callable from
 * the host and the taps. Source: RFC 9293, 3.4.1.
 */
#ifndef TCPHS_SOCKETS_H
#define TCPHS_SOCKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct tcphs_record;

enum {
    TCPHS_ADDRESS_MAX = 16,    /**< octets of an IPv6 address */
    TCPHS_SOCKET_TEXT_MAX = 64 /**< room for an address and port in words, with its NUL */
};

/** An IP address and a port; without octets past address_len. No padding: it is compared as octets. */
struct tcphs_socket {
    uint8_t address_len; /**< 4 or 16; 0: unknown */
    uint8_t reserved;    /**< 0 */
    uint8_t address[TCPHS_ADDRESS_MAX];
    uint16_t port;
};

/** The lower socket first: by port, length of address, its octets. */
struct tcphs_sockets {
    struct tcphs_socket ends[2];
};

_Static_assert(sizeof(struct tcphs_sockets) == 40, "a pair of sockets has no padding");

/**
 * Order a pair.
 *
 * @param sockets  first the sender's, then the receiver's; afterwards the lower one first
 * @return which of the two is the sender's now, 0 or 1; 0 where both are the same socket
 */
uint8_t tcphs_sockets_order(struct tcphs_sockets *sockets);

/** A hash of the pair, as good in its low bits as in its high ones. */
uint32_t tcphs_sockets_hash(const struct tcphs_sockets *sockets);

/** Are two pairs the same? */
bool tcphs_sockets_equal(const struct tcphs_sockets *one, const struct tcphs_sockets *other);

/**
 * An address in words, without name resolution: "192.0.2.1", "2001:db8::1".
 *
 * @param text  always written and terminated; "" if the address is unknown
 */
void tcphs_address_write(const struct tcphs_socket *socket, char text[TCPHS_SOCKET_TEXT_MAX]);

/** A socket in words: "192.0.2.1:443", "[2001:db8::1]:443". @param text always written. */
void tcphs_socket_write(const struct tcphs_socket *socket, char text[TCPHS_SOCKET_TEXT_MAX]);

/** Put both ends into a record. @param client which of the two is the client, 0 or 1 */
void tcphs_sockets_show(const struct tcphs_sockets *sockets, unsigned client,
                        struct tcphs_record *record);

#endif
