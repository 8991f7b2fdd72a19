/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The handshakes that a listener has seen; see collection.h.
 */
#include "collection.h"

#include "../core/pack.h"

#include <epan/packet.h>

/** A handshake of the open capture, at the place of its id; both in Wireshark's file scope. */
struct seen {
    const struct tcphs_handshake *handshake; /**< NULL: not seen */
    const struct tcphs_sockets *sockets;
    bool is_met; /**< a stray SYN that was seen is shown under it */
};

struct tcphs_collection {
    GArray *seen;    /**< struct seen; ids are dense */
    GPtrArray *kept; /**< records, packed, of handshakes whose capture's state has ended */
};

/** All there are, so that they can be told when a capture's state ends. */
static GPtrArray *collections;

static struct seen *seen_at(const struct tcphs_collection *collection, unsigned id)
{
    return &g_array_index(collection->seen, struct seen, id);
}

/** The place of a handshake, made if there is none. */
static struct seen *place_of(struct tcphs_collection *collection,
                             const struct tcphs_handshake *handshake)
{
    if (handshake->id >= collection->seen->len)
        g_array_set_size(collection->seen, handshake->id + 1);
    return seen_at(collection, handshake->id);
}

/**
 * Find out under which handshakes stray SYNs are shown. Done anew each time, for what was a stray may
 * be answered while a capture is running.
 */
static void mark_met(struct tcphs_collection *collection)
{
    for (unsigned id = 0; id < collection->seen->len; id++)
        seen_at(collection, id)->is_met = false;
    for (unsigned id = 0; id < collection->seen->len; id++) {
        struct seen seen = *seen_at(collection, id);
        const struct tcphs_handshake *shown;

        if (seen.handshake == NULL)
            continue;
        shown = tcphs_handshake_shown(seen.handshake, true);
        if (shown != seen.handshake)
            *place_of(collection, shown) = (struct seen){shown, seen.sockets, true};
    }
}

/** Does a place stand for a handshake of its own? mark_met() has been called. */
static bool is_listed(const struct seen *seen)
{
    return seen->handshake != NULL &&
           (seen->is_met || tcphs_handshake_shown(seen->handshake, true) == seen->handshake);
}

static void show(const struct seen *seen, tcphs_collection_visit visit, void *data)
{
    struct tcphs_record record;
    char summary[TCPHS_TEXT_MAX];

    tcphs_record_fill(&record, seen->handshake, NULL, true);
    tcphs_sockets_show(seen->sockets, seen->handshake->client, &record);
    tcphs_summary_write(seen->handshake, true, summary, sizeof(summary));
    tcphs_record_put_text(&record, TCPHS_FIELD_SUMMARY, summary);
    visit(&record, data);
}

/** Visit the handshakes of the open capture. */
static void show_seen(struct tcphs_collection *collection, tcphs_collection_visit visit, void *data)
{
    mark_met(collection);
    for (unsigned id = 0; id < collection->seen->len; id++)
        if (is_listed(seen_at(collection, id)))
            show(seen_at(collection, id), visit, data);
}

static void keep(const struct tcphs_record *record, void *kept)
{
    uint8_t *packed = (uint8_t *)g_malloc(tcphs_pack(record, NULL));

    tcphs_pack(record, packed);
    g_ptr_array_add((GPtrArray *)kept, packed);
}

static void keep_all(gpointer element, gpointer data)
{
    struct tcphs_collection *collection = (struct tcphs_collection *)element;

    (void)data;
    show_seen(collection, keep, collection->kept);
    g_array_set_size(collection->seen, 0);
}

/** The file scope is about to be freed. */
static void end_capture(void)
{
    if (collections != NULL)
        g_ptr_array_foreach(collections, keep_all, NULL);
}

void tcphs_collection_register(void)
{
    register_cleanup_routine(end_capture);
}

struct tcphs_collection *tcphs_collection_new(void)
{
    struct tcphs_collection *collection = g_new(struct tcphs_collection, 1);

    collection->seen = g_array_new(FALSE, TRUE, sizeof(struct seen));
    collection->kept = g_ptr_array_new_with_free_func(g_free);
    if (collections == NULL)
        collections = g_ptr_array_new();
    g_ptr_array_add(collections, collection);
    return collection;
}

void tcphs_collection_free(struct tcphs_collection *collection)
{
    if (collection == NULL)
        return;
    g_ptr_array_remove_fast(collections, collection);
    g_array_free(collection->seen, TRUE);
    g_ptr_array_free(collection->kept, TRUE);
    g_free(collection);
}

void tcphs_collection_clear(struct tcphs_collection *collection)
{
    g_array_set_size(collection->seen, 0);
    g_ptr_array_set_size(collection->kept, 0);
}

void tcphs_collection_add(struct tcphs_collection *collection,
                          const struct tcphs_tap_packet *packet)
{
    struct seen *seen = place_of(collection, packet->handshake);

    seen->handshake = packet->handshake;
    seen->sockets = packet->sockets;
}

void tcphs_collection_each(struct tcphs_collection *collection, tcphs_collection_visit visit,
                           void *data)
{
    for (unsigned i = 0; i < collection->kept->len; i++) {
        struct tcphs_record record;

        tcphs_unpack((const uint8_t *)g_ptr_array_index(collection->kept, i), &record);
        visit(&record, data);
    }
    show_seen(collection, visit, data);
}
