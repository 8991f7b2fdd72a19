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

static unsigned index_of(int64_t slot)
{
    return (unsigned)((uint64_t)slot % TCPHS_WAIT_SLOTS);
}

static void clear(struct tcphs_server *server, unsigned index)
{
    server->waiting[index] = 0;
    server->once[index] = 0;
    server->again[index] = 0;
    server->gave_options &= (uint8_t) ~(1U << index);
}

/** Let time pass: handshakes of slots that have gone by are given up. */
static void advance(struct tcphs_server *server, int64_t slot)
{
    if (slot - server->newest_slot > TCPHS_WAIT_SLOTS)
        server->newest_slot = slot - TCPHS_WAIT_SLOTS;
    while (server->newest_slot < slot)
        clear(server, index_of(++server->newest_slot));
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

static void add_one(uint8_t *count)
{
    if (*count < UINT8_MAX)
        ++*count;
}

/** A count that was full may have lost some: it then says too little, never too much. */
static void take_one(uint8_t *count)
{
    if (*count > 0)
        --*count;
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
    ++server->waiting[index_of(slot)];
    if (threshold == 0 || server->is_flooded || count_all(server) <= threshold)
        return false;
    server->is_flooded = true;
    return true;
}

void tcphs_server_leave(struct tcphs_server *server, tcphs_nsec time, bool is_once)
{
    int64_t slot = slot_of(time);
    unsigned index = index_of(slot);

    if (!is_counted(server, slot))
        return;
    if (server->waiting[index] > 0)
        server->waiting[index]--;
    if (is_once)
        take_one(&server->once[index]);
}

void tcphs_server_answer(struct tcphs_server *server, tcphs_nsec time)
{
    if (is_counted(server, slot_of(time)))
        add_one(&server->once[index_of(slot_of(time))]);
}

void tcphs_server_repeat(struct tcphs_server *server, tcphs_nsec time)
{
    int64_t slot = slot_of(time);

    if (is_counted(server, slot))
        take_one(&server->once[index_of(slot)]);
    else
        slot = server->newest_slot; /* however old its SYN is: the server kept it until now */
    add_one(&server->again[index_of(slot)]);
}

void tcphs_server_give(struct tcphs_server *server, tcphs_nsec time)
{
    if (is_counted(server, slot_of(time)))
        server->gave_options |= (uint8_t)(1U << index_of(slot_of(time)));
}

bool tcphs_server_has_given(const struct tcphs_server *server)
{
    return server->gave_options != 0;
}

unsigned tcphs_server_silence(const struct tcphs_server *server)
{
    unsigned once = 0;
    unsigned again = 0;

    for (int64_t age = 0; age < TCPHS_WAIT_SLOTS; age++) {
        unsigned index = index_of(server->newest_slot - age);

        again += server->again[index];
        /* The slot before the newest one ends up to a moment ago: nothing may be due there yet. */
        if (age >= 2)
            once += server->once[index];
    }
    /*
     * Of n handshakes at most r were repeated: once in 2^n, times the ways to choose r of n, which are
     * fewer than (e n / r)^r, below 2^(12 r) for the n that fit here.
     */
    if (once <= 11 * again + 1)
        return 0;
    once -= 11 * again + 1;
    return once < UINT8_MAX ? once : UINT8_MAX;
}
