/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Handshakes by their sockets, in Wireshark's file scope. See connections.h.
 */
#include "connections.h"

#include "../core/connection.h"
#include "prefs.h"

#include <epan/packet.h>
#include <epan/wmem_scopes.h>

#include <string.h>

/** All handshakes of one pair of sockets; most have but one. */
struct place {
    struct tcphs_sockets sockets;
    struct tcphs_connection connection;
    struct tcphs_tracked first;
};

/** The cookies between one server address and one client address. */
struct pair {
    struct tcphs_sockets key; /**< without ports, the client's first */
    struct tcphs_cookies cookies;
};

/** One server socket. */
struct server_place {
    struct tcphs_sockets key; /**< the server's alone */
    struct tcphs_server server;
};

/** The state of the open capture: maps of pairs of sockets, each value beginning with its key. */
static struct {
    wmem_map_t *places;
    wmem_map_t *pairs;
    wmem_map_t *servers;
    struct tcphs_repeats *spare;       /**< zeroed, for the next handshake that repeats something */
    struct tcphs_cookie *spare_cookie; /**< zeroed, for the next new one */
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
    capture.pairs = wmem_map_new(wmem_file_scope(), hash, equal);
    capture.servers = wmem_map_new(wmem_file_scope(), hash, equal);
    capture.spare = NULL;
    capture.spare_cookie = NULL;
    capture.handshake_count = 0;
}

void tcphs_connections_end(void)
{
    memset(&capture, 0, sizeof(capture));
}

/** The value of a key, placed zeroed if there is none. @param size of what begins with the key */
static void *get(wmem_map_t *map, const struct tcphs_sockets *key, size_t size)
{
    struct tcphs_sockets *value = (struct tcphs_sockets *)wmem_map_lookup(map, key);

    if (value == NULL) {
        value = (struct tcphs_sockets *)wmem_alloc0(wmem_file_scope(), size);
        *value = *key;
        wmem_map_insert(map, value, value);
    }
    return value;
}

static struct tcphs_server *server_of(const struct tcphs_tracked *tracked)
{
    struct tcphs_sockets key = {{tracked->sockets->ends[!tracked->handshake.client]}};

    return &((struct server_place *)get(capture.servers, &key, sizeof(struct server_place)))
                ->server;
}

/** The cookies between this server and this client. */
static struct tcphs_cookies *cookies_of(const struct tcphs_tracked *tracked)
{
    unsigned client = tracked->handshake.client;
    struct tcphs_sockets key = {{tracked->sockets->ends[client], tracked->sockets->ends[!client]}};

    key.ends[0].port = 0;
    key.ends[1].port = 0;
    return &((struct pair *)get(capture.pairs, &key, sizeof(struct pair)))->cookies;
}

static struct tcphs_tracked *open_handshake(struct place *place, const struct tcphs_layer *layer)
{
    struct tcphs_tracked *tracked;

    if (place != NULL) {
        tracked = wmem_new0(wmem_file_scope(), struct tcphs_tracked);
    } else {
        place = (struct place *)get(capture.places, &layer->sockets, sizeof(*place));
        tracked = &place->first;
    }
    tracked->sockets = &place->sockets;
    tcphs_handshake_begin(&tracked->handshake, capture.handshake_count++, &layer->segment);
    tcphs_connection_add(&place->connection, &tracked->handshake);
    tracked->server = server_of(tracked);
    return tracked;
}

static void lend_cookies(const struct tcphs_tracked *tracked, struct tcphs_loan *loan)
{
    loan->cookies = cookies_of(tracked);
    loan->spare_cookie = capture.spare_cookie;
    if (loan->spare_cookie == NULL)
        loan->spare_cookie = wmem_new0(wmem_file_scope(), struct tcphs_cookie);
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
        lend_cookies(tracked, &loan);
    tcphs_handshake_input(&tracked->handshake, segment, &loan, note);
    capture.spare = loan.spare;
    if (loan.cookies != NULL)
        capture.spare_cookie = loan.spare_cookie;
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
        tracked =
            (struct tcphs_tracked *)((char *)handshake - offsetof(struct tcphs_tracked, handshake));
    else if (opens)
        tracked = open_handshake(place, layer);
    else
        return NULL;
    give(tracked, segment, note);
    return tracked;
}
