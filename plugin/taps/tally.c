/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Each handshake once, as it is in the end; see tally.h.
 */
#include "tally.h"

#include "collection.h"

#include <epan/packet.h>
#include <epan/tap.h>
#include <epan/wmem_scopes.h>

#include <string.h>

struct tcphs_tally {
    tcphs_tally_count count;
    void *statistic;
    struct tcphs_collection *collected; /**< in tshark's only pass; NULL until there is something */
    bool is_listening;                  /**< for the drawing of what was collected */
    uint8_t *counted;                   /**< in a later pass, in file scope: a bit for each id */
    size_t counted_size;                /**< [octets] */
};

struct tcphs_tally *tcphs_tally_new(tcphs_tally_count count, void *statistic)
{
    struct tcphs_tally *tally = g_new0(struct tcphs_tally, 1);

    tally->count = count;
    tally->statistic = statistic;
    return tally;
}

void tcphs_tally_free(struct tcphs_tally *tally)
{
    if (tally == NULL)
        return;
    if (tally->is_listening)
        remove_tap_listener(tally);
    tcphs_collection_free(tally->collected);
    g_free(tally);
}

/** Make room for the bit of an id. A listener of later passes does not outlive its capture. */
static void make_room(struct tcphs_tally *tally, uint32_t id)
{
    size_t size = tally->counted_size;

    if (id / 8 < size)
        return;
    tally->counted_size = MAX(2 * size, id / 8 + 64);
    tally->counted =
        (uint8_t *)wmem_realloc(wmem_file_scope(), tally->counted, tally->counted_size);
    memset(tally->counted + size, 0, tally->counted_size - size);
}

/** Mark a handshake as counted. @return was it not counted before? */
static bool mark(struct tcphs_tally *tally, uint32_t id)
{
    uint8_t bit = (uint8_t)(1U << id % 8);
    bool is_new;

    make_room(tally, id);
    is_new = !(tally->counted[id / 8] & bit);
    tally->counted[id / 8] |= bit;
    return is_new;
}

static void count_now(struct tcphs_tally *tally, const struct tcphs_tap_packet *packet)
{
    const struct tcphs_handshake *shown = tcphs_handshake_shown(packet->handshake, true);
    struct tcphs_record record;

    if (!mark(tally, shown->id))
        return;
    tcphs_record_fill(&record, shown, NULL, true);
    tcphs_sockets_show(packet->sockets, shown->client, &record);
    tally->count(&record, tally->statistic);
}

/** Count what was collected; nothing is collected twice. */
static void draw(void *tapdata)
{
    struct tcphs_tally *tally = (struct tcphs_tally *)tapdata;

    tcphs_collection_each(tally->collected, tally->count, tally->statistic);
    tcphs_collection_clear(tally->collected);
}

/** At its end, Wireshark frees listeners, and from 4.6 on statistics with theirs; this one before. */
static void finish(void *tapdata)
{
    ((struct tcphs_tally *)tapdata)->is_listening = false;
}

/**
 * Listen for the drawing. Listeners are drawn newest first, and this one is newer than the statistic's,
 * which has just got a packet.
 */
static void begin_collecting(struct tcphs_tally *tally)
{
    GString *error = register_tap_listener(TCPHS_TAP_NAME, tally, NULL, TL_REQUIRES_NOTHING, NULL,
                                           NULL, draw, finish);

    g_assert(error == NULL); /* the tap is ours, and there is no filter */
    tally->is_listening = true;
    tally->collected = tcphs_collection_new();
}

void tcphs_tally_take(struct tcphs_tally *tally, const struct tcphs_tap_packet *packet)
{
    if (packet->is_final) {
        count_now(tally, packet);
        return;
    }
    if (tally->collected == NULL)
        begin_collecting(tally);
    tcphs_collection_add(tally->collected, packet);
}
