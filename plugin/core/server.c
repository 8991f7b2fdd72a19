/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * How many handshakes of a server wait; see server.h.
 */
#include "server.h"

#include <string.h>

static int64_t slot_of(tcphs_nsec time)
{
    return time / (TCPHS_WAIT_SLOT_SECONDS * TCPHS_NSEC_PER_SEC);
}

static uint32_t *count_of(struct tcphs_server *server, int64_t slot)
{
    return &server->waiting[(uint64_t)slot % TCPHS_WAIT_SLOTS];
}

/** Let time pass: handshakes of slots that have gone by are given up. */
static void advance(struct tcphs_server *server, int64_t slot)
{
    if (slot - server->newest_slot >= TCPHS_WAIT_SLOTS) {
        memset(server->waiting, 0, sizeof server->waiting);
        server->newest_slot = slot;
    }
    while (server->newest_slot < slot)
        *count_of(server, ++server->newest_slot) = 0;
}

static bool is_counted(const struct tcphs_server *server, int64_t slot)
{
    return slot <= server->newest_slot && server->newest_slot - slot < TCPHS_WAIT_SLOTS;
}

static uint64_t count_all(const struct tcphs_server *server)
{
    uint64_t all = 0;

    for (unsigned i = 0; i < TCPHS_WAIT_SLOTS; i++)
        all += server->waiting[i];
    return all;
}

/** A flood is over once half of the threshold is left, be it that handshakes ended or were given up. */
static void note_end_of_flood(struct tcphs_server *server, uint32_t threshold)
{
    if (count_all(server) <= threshold / 2)
        server->is_flooded = false;
}

bool tcphs_server_wait(struct tcphs_server *server, tcphs_nsec time, uint32_t threshold)
{
    int64_t slot = slot_of(time);

    advance(server, slot);
    note_end_of_flood(server, threshold);
    if (!is_counted(server, slot)) /* time went far back */
        return false;
    ++*count_of(server, slot);
    if (threshold == 0 || server->is_flooded || count_all(server) <= threshold)
        return false;
    server->is_flooded = true;
    return true;
}

void tcphs_server_leave(struct tcphs_server *server, tcphs_nsec time)
{
    int64_t slot = slot_of(time);

    if (is_counted(server, slot) && *count_of(server, slot) > 0)
        --*count_of(server, slot);
}
