/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Sockets: their order, their hash and their words. See sockets.h.
 */
#include "sockets.h"

#include "../core/record.h"
#include "../core/text.h"

#include <string.h>

#include <wsutil/inet_addr.h>

/** The ports first: mostly they decide. */
static int compare(const struct tcphs_socket *one, const struct tcphs_socket *other)
{
    int order = one->port - other->port;

    if (order == 0)
        order = one->address_len - other->address_len;
    return order != 0 ? order : memcmp(one->address, other->address, sizeof(one->address));
}

uint8_t tcphs_sockets_order(struct tcphs_sockets *sockets)
{
    struct tcphs_socket *ends = sockets->ends;
    struct tcphs_socket sender = ends[0];

    if (compare(&ends[0], &ends[1]) <= 0)
        return 0;
    ends[0] = ends[1];
    ends[1] = sender;
    return 1;
}

uint32_t tcphs_sockets_hash(const struct tcphs_sockets *sockets)
{
    uint64_t words[sizeof(*sockets) / sizeof(uint64_t)];
    uint64_t hash = 0;

    memcpy(words, sockets, sizeof(words));
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        hash = (hash ^ words[i]) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 32;
    }
    /* The last word holds a port in its highest bits, which one multiplication leaves there. */
    return (uint32_t)(hash * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

bool tcphs_sockets_equal(const struct tcphs_sockets *one, const struct tcphs_sockets *other)
{
    return memcmp(one, other, sizeof(*one)) == 0;
}

static void write_ipv4(const uint8_t address[4], char text[TCPHS_SOCKET_TEXT_MAX])
{
    struct tcphs_text out = tcphs_text_begin(text, TCPHS_SOCKET_TEXT_MAX);

    for (unsigned i = 0; i < 4; i++) {
        tcphs_text_separate(&out, ".");
        tcphs_text_put_number(&out, address[i]);
    }
}

void tcphs_address_write(const struct tcphs_socket *socket, char text[TCPHS_SOCKET_TEXT_MAX])
{
    text[0] = '\0';
    if (socket->address_len == 4)
        write_ipv4(socket->address, text);
    else if (socket->address_len == TCPHS_ADDRESS_MAX)
        ws_inet_ntop6(socket->address, text, TCPHS_SOCKET_TEXT_MAX);
}

void tcphs_socket_write(const struct tcphs_socket *socket, char text[TCPHS_SOCKET_TEXT_MAX])
{
    struct tcphs_text out = tcphs_text_begin(text, TCPHS_SOCKET_TEXT_MAX);
    bool is_v6 = socket->address_len == TCPHS_ADDRESS_MAX;
    char address[TCPHS_SOCKET_TEXT_MAX];

    tcphs_address_write(socket, address);
    tcphs_text_put(&out, is_v6 ? "[" : "");
    tcphs_text_put(&out, address);
    tcphs_text_put(&out, is_v6 ? "]:" : ":");
    tcphs_text_put_number(&out, socket->port);
}

void tcphs_sockets_show(const struct tcphs_sockets *sockets, unsigned client,
                        struct tcphs_record *record)
{
    char text[TCPHS_SOCKET_TEXT_MAX];

    tcphs_socket_write(&sockets->ends[client], text);
    tcphs_record_put_text(record, TCPHS_FIELD_CLIENT, text);
    tcphs_socket_write(&sockets->ends[!client], text);
    tcphs_record_put_text(record, TCPHS_FIELD_SERVER, text);
}
