/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Initial sequence numbers that a device on the path replaces; see rewrite.h.
 */
#include "rewrite.h"

#include <stddef.h>

/** A number counts from the initial one that it follows more closely. */
static bool counts_from(uint32_t number, uint32_t other_isn, uint32_t isn)
{
    return number - other_isn < number - isn;
}

static bool is_other_client(const struct tcphs_handshake *handshake, uint32_t number)
{
    return handshake->has_other_client_isn &&
           counts_from(number, handshake->repeats->other_client_isn, handshake->client_isn);
}

static bool is_other_server(const struct tcphs_handshake *handshake, uint32_t number)
{
    return handshake->has_other_server_isn &&
           counts_from(number, handshake->repeats->other_server_isn, handshake->server_isn);
}

uint8_t tcphs_rewrite_numbers(const struct tcphs_handshake *handshake,
                              const struct tcphs_segment *segment)
{
    bool has_ack = segment->flags & TCPHS_FLAG_ACK;
    uint8_t numbers = 0;
    bool from_client;
    uint32_t of_client;
    uint32_t of_server;

    if (!handshake->has_other_client_isn && !handshake->has_other_server_isn)
        return 0;
    from_client = tcphs_handshake_is_from_client(handshake, segment);
    of_client = from_client ? segment->seq : segment->ack;
    of_server = from_client ? segment->ack : segment->seq;
    if ((from_client || has_ack) && is_other_client(handshake, of_client))
        numbers |= TCPHS_NUMBERS_OTHER_CLIENT;
    if ((!from_client || has_ack) && is_other_server(handshake, of_server))
        numbers |= TCPHS_NUMBERS_OTHER_SERVER;
    return numbers;
}

const struct tcphs_segment *tcphs_rewrite_undo(const struct tcphs_handshake *handshake,
                                               const struct tcphs_segment *segment, uint8_t numbers,
                                               struct tcphs_segment *undone)
{
    bool from_client;

    if (numbers == 0)
        return segment;
    from_client = tcphs_handshake_is_from_client(handshake, segment);
    *undone = *segment;
    if (numbers & TCPHS_NUMBERS_OTHER_CLIENT)
        *(from_client ? &undone->seq : &undone->ack) +=
            handshake->client_isn - handshake->repeats->other_client_isn;
    if (numbers & TCPHS_NUMBERS_OTHER_SERVER)
        *(from_client ? &undone->ack : &undone->seq) +=
            handshake->server_isn - handshake->repeats->other_server_isn;
    return undone;
}

void tcphs_rewrite_learn(struct tcphs_handshake *handshake, const struct tcphs_segment *copy)
{
    if (tcphs_handshake_is_from_client(handshake, copy)) {
        handshake->has_other_client_isn = 1;
        handshake->repeats->other_client_isn = copy->seq;
    } else if (copy->seq != handshake->server_isn) {
        handshake->has_other_server_isn = 1;
        handshake->repeats->other_server_isn = copy->seq;
    }
}
