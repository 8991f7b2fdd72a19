/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Handshakes by their sockets, in Wireshark's file scope. See connections.h.
 */
#include "connections.h"

#include "../core/connection.h"

#include <epan/packet.h>
#include <epan/wmem_scopes.h>

#include <string.h>

/** All handshakes of one pair of sockets. */
struct place {
    struct tcphs_sockets sockets;
    struct tcphs_connection connection;
};

/** The state of the open capture. */
static struct {
    wmem_map_t *places;           /**< struct tcphs_sockets → struct place */
    wmem_map_t *grants;           /**< client and server as sockets without port → struct tcphs_grants */
    struct tcphs_repeats *spare;  /**< zeroed, for the next handshake that repeats something */
    uint32_t handshake_count;
} capture;

static guint hash(gconstpointer key)
{
    return tcphs_sockets_hash((const struct tcphs_sockets *)key);
}

static gboolean equal(gconstpointer one, gconstpointer other)
{
    return tcphs_sockets_equal((const struct tcphs_sockets *)one,
                               (const struct tcphs_sockets *)other);
}

void tcphs_connections_begin(void)
{
    capture.places = wmem_map_new(wmem_file_scope(), hash, equal);
    capture.grants = wmem_map_new(wmem_file_scope(), hash, equal);
    capture.spare = NULL;
    capture.handshake_count = 0;
}

void tcphs_connections_end(void)
{
    memset(&capture, 0, sizeof(capture));
}

static struct place *add_place(const struct tcphs_sockets *sockets)
{
    struct place *place = wmem_new0(wmem_file_scope(), struct place);

    place->sockets = *sockets;
    wmem_map_insert(capture.places, &place->sockets, place);
    return place;
}

static struct tcphs_tracked *open_handshake(struct place *place,
                                            const struct tcphs_segment *opener)
{
    struct tcphs_tracked *tracked = wmem_new0(wmem_file_scope(), struct tcphs_tracked);

    tracked->sockets = &place->sockets;
    tcphs_handshake_begin(&tracked->handshake, capture.handshake_count++, opener);
    tcphs_connection_add(&place->connection, &tracked->handshake);
    return tracked;
}

/** The cookies that this server granted to this client; placed when first asked for. */
static struct tcphs_grants *grants_of(const struct tcphs_tracked *tracked)
{
    unsigned client = tracked->handshake.client;
    struct tcphs_sockets key = {{tracked->sockets->ends[client], tracked->sockets->ends[!client]}};
    struct tcphs_grants *grants;

    key.ends[0].port = 0;
    key.ends[1].port = 0;
    grants = (struct tcphs_grants *)wmem_map_lookup(capture.grants, &key);
    if (grants == NULL) {
        grants = wmem_new0(wmem_file_scope(), struct tcphs_grants);
        wmem_map_insert(capture.grants, wmem_memdup(wmem_file_scope(), &key, sizeof(key)), grants);
    }
    return grants;
}

static void give(struct tcphs_tracked *tracked, const struct tcphs_segment *segment,
                 struct tcphs_note *note)
{
    struct tcphs_loan loan = {capture.spare, NULL};

    if (loan.spare == NULL)
        loan.spare = wmem_new0(wmem_file_scope(), struct tcphs_repeats);
    if (segment->options & TCPHS_OPTION_TFO)
        loan.grants = grants_of(tracked);
    tcphs_handshake_input(&tracked->handshake, segment, &loan, note);
    capture.spare = loan.spare;
}

struct tcphs_tracked *tcphs_connections_take(const struct tcphs_reader *reader, unsigned index,
                                             struct tcphs_layer *layer, struct tcphs_note *note)
{
    static const struct tcphs_connection unknown = {NULL};
    const struct tcphs_segment *segment = &layer->segment;
    struct place *place = (struct place *)wmem_map_lookup(capture.places, &layer->sockets);
    struct tcphs_handshake *handshake;
    struct tcphs_tracked *tracked;
    bool opens;

    if (place == NULL && (segment->is_quoted || (segment->flags & TCPHS_FLAG_SYN) == 0))
        return NULL;
    if (!tcphs_reader_read_rest(reader, index, layer))
        return NULL;
    handshake =
        tcphs_connection_find(place != NULL ? &place->connection : &unknown, segment, &opens);
    if (handshake != NULL)
        tracked = (struct tcphs_tracked *)((char *)handshake -
                                           offsetof(struct tcphs_tracked, handshake));
    else if (opens)
        tracked = open_handshake(place != NULL ? place : add_place(&layer->sockets), segment);
    else
        return NULL;
    give(tracked, segment, note);
    return tracked;
}
