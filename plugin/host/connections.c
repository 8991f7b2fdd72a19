/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Handshakes by their sockets, in Wireshark's file scope. See connections.h.
 */
#include "connections.h"

#include "../core/connection.h"
#include "pool.h"
#include "prefs.h"

#include <epan/packet.h>
#include <epan/wmem_scopes.h>

#include <string.h>

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

/** The state of the open capture. The maps' keys are pairs of sockets, with which each value begins. */
static struct {
    struct tcphs_pool handshakes; /**< struct tcphs_tracked, by their id */
    wmem_map_t *latest;           /**< the newest of them between two sockets */
    struct tcphs_tracked *asked;  /**< the one of those that was asked for last */
    wmem_map_t *pairs;            /**< struct pair */
    wmem_map_t *servers;          /**< struct server_place */
    struct tcphs_loan loan;       /**< its spare blocks serve until a handshake keeps them */
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
    tcphs_pool_begin(&capture.handshakes, sizeof(struct tcphs_tracked));
    capture.latest = wmem_map_new(wmem_file_scope(), hash, equal);
    capture.pairs = wmem_map_new(wmem_file_scope(), hash, equal);
    capture.servers = wmem_map_new(wmem_file_scope(), hash, equal);
    capture.asked = NULL;
    capture.loan = (struct tcphs_loan){0};
}

void tcphs_connections_end(void)
{
    memset(&capture, 0, sizeof(capture));
}

/** The value that begins with a key, placed zeroed if there is none. @param size of the value */
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
    struct tcphs_sockets key = {{tracked->sockets.ends[!tracked->handshake.client]}};

    return &((struct server_place *)get(capture.servers, &key, sizeof(struct server_place)))
                ->server;
}

/** The cookies between this server and this client. */
static struct tcphs_cookies *cookies_of(const struct tcphs_tracked *tracked)
{
    unsigned client = tracked->handshake.client;
    struct tcphs_sockets key = {{tracked->sockets.ends[client], tracked->sockets.ends[!client]}};

    key.ends[0].port = 0;
    key.ends[1].port = 0;
    return &((struct pair *)get(capture.pairs, &key, sizeof(struct pair)))->cookies;
}

struct tcphs_tracked *tcphs_connections_get(uint32_t id)
{
    return (struct tcphs_tracked *)tcphs_pool_get(&capture.handshakes, id);
}

/** The newest handshake between two sockets. @return NULL if there is none */
static struct tcphs_tracked *latest_of(const struct tcphs_sockets *sockets)
{
    struct tcphs_tracked *found = capture.asked;

    /* A packet often follows another one of its connection. */
    if (found == NULL || !tcphs_sockets_equal(&found->sockets, sockets))
        found = (struct tcphs_tracked *)wmem_map_lookup(capture.latest, sockets);
    if (found != NULL)
        capture.asked = found;
    return found;
}

static struct tcphs_tracked *open_handshake(struct tcphs_connection *connection,
                                            const struct tcphs_layer *layer)
{
    uint32_t id = capture.handshakes.count;
    struct tcphs_tracked *tracked = (struct tcphs_tracked *)tcphs_pool_add(&capture.handshakes);

    *tracked = (struct tcphs_tracked){.sockets = layer->sockets};
    tcphs_handshake_begin(&tracked->handshake, id, &layer->segment);
    tcphs_connection_add(connection, &tracked->handshake);
    wmem_map_insert(capture.latest, &tracked->sockets, tracked);
    capture.asked = tracked;
    tracked->server = server_of(tracked);
    return tracked;
}

/** The handshake of a segment, opened if need be. @return NULL if it belongs to none */
static struct tcphs_tracked *find_handshake(struct tcphs_tracked *latest,
                                            const struct tcphs_layer *layer)
{
    struct tcphs_connection connection = {latest != NULL ? &latest->handshake : NULL};
    bool opens;
    struct tcphs_handshake *found = tcphs_connection_find(&connection, &layer->segment, &opens);

    if (found != NULL)
        return found == connection.latest ? latest : tcphs_connections_get(found->id);
    return opens ? open_handshake(&connection, layer) : NULL;
}

/** What the engine may use of the capture's state for a segment of a handshake. */
static struct tcphs_loan *lend(const struct tcphs_tracked *tracked,
                               const struct tcphs_segment *segment)
{
    struct tcphs_loan *loan = &capture.loan;

    if (loan->spare == NULL)
        loan->spare = wmem_new0(wmem_file_scope(), struct tcphs_repeats);
    if (loan->spare_rival == NULL)
        loan->spare_rival = wmem_new0(wmem_file_scope(), struct tcphs_rival);
    if (loan->spare_cookie == NULL)
        loan->spare_cookie = wmem_new0(wmem_file_scope(), struct tcphs_cookie);
    loan->cookies = segment->options & TCPHS_OPTION_TFO ? cookies_of(tracked) : NULL;
    loan->server = tracked->server;
    loan->flood_threshold = tcphs_prefs_flood_threshold();
    return loan;
}

struct tcphs_tracked *tcphs_connections_take(const struct tcphs_reader *reader, unsigned index,
                                             struct tcphs_layer *layer, struct tcphs_note *note)
{
    const struct tcphs_segment *segment = &layer->segment;
    struct tcphs_tracked *latest = latest_of(&layer->sockets);
    struct tcphs_tracked *tracked;

    if (latest == NULL && (segment->is_quoted || (segment->flags & TCPHS_FLAG_SYN) == 0))
        return NULL;
    if (!tcphs_reader_read_rest(reader, index, layer))
        return NULL;
    tracked = find_handshake(latest, layer);
    if (tracked != NULL)
        tcphs_handshake_input(&tracked->handshake, segment, lend(tracked, segment), note);
    return tracked;
}
