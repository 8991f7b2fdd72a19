/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Handshakes by their sockets, in Wireshark's file scope. See connections.h.
 */
#include "connections.h"

#include "../core/connection.h"
#include "prefs.h"
#include "table.h"

#include <epan/packet.h>
#include <epan/wmem_scopes.h>

#include <string.h>

/** All handshakes of one pair of sockets; most have but one. */
struct place {
    struct tcphs_entry entry;
    struct tcphs_connection connection;
    struct tcphs_tracked first;
};

/** Cookies, by client and server address: sockets without port, the client's first. */
struct cookies {
    struct tcphs_entry entry;
    struct tcphs_grants grants;
};

/** A server, by its socket alone. */
struct server_place {
    struct tcphs_entry entry;
    struct tcphs_server server;
};

/** The state of the open capture. */
static struct {
    struct tcphs_table places;
    struct tcphs_table cookies;
    struct tcphs_table servers;
    struct tcphs_repeats *spare; /**< zeroed, for the next handshake that repeats something */
    uint32_t handshake_count;
} capture;

void tcphs_connections_begin(void)
{
    memset(&capture, 0, sizeof(capture));
}

void tcphs_connections_end(void)
{
    memset(&capture, 0, sizeof(capture));
}

static struct tcphs_server *server_of(const struct tcphs_tracked *tracked)
{
    struct tcphs_sockets key = {{tracked->sockets->ends[!tracked->handshake.client]}};
    struct tcphs_entry *entry =
        tcphs_table_get(&capture.servers, &key, sizeof(struct server_place));

    return &((struct server_place *)entry)->server;
}

/** The cookies that this server granted to this client. */
static struct tcphs_grants *grants_of(const struct tcphs_tracked *tracked)
{
    unsigned client = tracked->handshake.client;
    struct tcphs_sockets key = {{tracked->sockets->ends[client], tracked->sockets->ends[!client]}};
    struct tcphs_entry *entry;

    key.ends[0].port = 0;
    key.ends[1].port = 0;
    entry = tcphs_table_get(&capture.cookies, &key, sizeof(struct cookies));
    return &((struct cookies *)entry)->grants;
}

static struct tcphs_tracked *open_handshake(struct place *place,
                                            const struct tcphs_layer *layer)
{
    struct tcphs_tracked *tracked;

    if (place != NULL) {
        tracked = wmem_new0(wmem_file_scope(), struct tcphs_tracked);
    } else {
        place = (struct place *)tcphs_table_add(&capture.places, &layer->sockets, sizeof(*place));
        tracked = &place->first;
    }
    tracked->sockets = &place->entry.sockets;
    tcphs_handshake_begin(&tracked->handshake, capture.handshake_count++, &layer->segment);
    tcphs_connection_add(&place->connection, &tracked->handshake);
    tracked->server = server_of(tracked);
    return tracked;
}

static void give(struct tcphs_tracked *tracked, const struct tcphs_segment *segment,
                 struct tcphs_note *note)
{
    struct tcphs_loan loan = {
        .spare = capture.spare,
        .server = tracked->server,
        .flood_threshold = tcphs_prefs_flood_threshold(),
    };

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
    struct place *place = (struct place *)tcphs_table_find(&capture.places, &layer->sockets);
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
        tracked = open_handshake(place, layer);
    else
        return NULL;
    give(tracked, segment, note);
    return tracked;
}
