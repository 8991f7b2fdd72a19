/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The engine with a host around it; see run.h.
 */
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/** A handshake and what the host keeps beside it. */
struct owned {
    struct tcphs_handshake handshake;
    struct tcphs_case_socket sockets[2]; /**< as segment.sender numbers them */
    struct owned *next;
};

/** All handshakes of one pair of sockets. */
struct tcphs_run_place {
    struct tcphs_case_socket sockets[2];
    struct tcphs_connection connection;
    struct owned *owned;
    struct tcphs_run_place *next;
};

/** The cookies between one server address and one client address. */
struct tcphs_run_cookies {
    struct tcphs_case_socket addresses[2]; /**< client and server, ports 0 */
    struct tcphs_cookies cookies;
    struct tcphs_run_cookies *next;
};

/** One server socket. */
struct tcphs_run_server {
    struct tcphs_case_socket socket;
    struct tcphs_server server;
    struct tcphs_run_server *next;
};

/** Memory, or the end of the program. */
/** How much later a mirror port sends the copy of a packet: 1 us. */
enum { COPY_LATER = 1000 };

static void *allocate(size_t size)
{
    void *memory = calloc(1, size);

    if (memory == NULL)
        abort();
    return memory;
}

static int compare(const struct tcphs_case_socket *a, const struct tcphs_case_socket *b)
{
    if (a->version != b->version)
        return a->version - b->version;
    if (memcmp(a->address, b->address, sizeof a->address) != 0)
        return memcmp(a->address, b->address, sizeof a->address);
    return a->port - b->port;
}

static struct tcphs_run_place *find_place(struct tcphs_run *run,
                                          const struct tcphs_case_socket sockets[2])
{
    struct tcphs_run_place *place = run->places;

    while (place != NULL && (compare(&place->sockets[0], &sockets[0]) != 0 ||
                             compare(&place->sockets[1], &sockets[1]) != 0))
        place = place->next;
    if (place != NULL)
        return place;
    place = allocate(sizeof *place);
    memcpy(place->sockets, sockets, sizeof place->sockets);
    place->next = run->places;
    run->places = place;
    return place;
}

static struct tcphs_cookies *find_cookies(struct tcphs_run *run, const struct owned *owned)
{
    struct tcphs_run_cookies *cookies = run->cookies;
    struct tcphs_case_socket client = owned->sockets[owned->handshake.client];
    struct tcphs_case_socket server = owned->sockets[!owned->handshake.client];

    client.port = server.port = 0;
    while (cookies != NULL && (compare(&cookies->addresses[0], &client) != 0 ||
                               compare(&cookies->addresses[1], &server) != 0))
        cookies = cookies->next;
    if (cookies == NULL) {
        cookies = allocate(sizeof *cookies);
        cookies->addresses[0] = client;
        cookies->addresses[1] = server;
        cookies->next = run->cookies;
        run->cookies = cookies;
    }
    return &cookies->cookies;
}

static struct tcphs_server *find_server(struct tcphs_run *run, const struct owned *owned)
{
    struct tcphs_run_server *server = run->servers;
    const struct tcphs_case_socket *socket = &owned->sockets[!owned->handshake.client];

    while (server != NULL && compare(&server->socket, socket) != 0)
        server = server->next;
    if (server == NULL) {
        server = allocate(sizeof *server);
        server->socket = *socket;
        server->next = run->servers;
        run->servers = server;
    }
    return &server->server;
}

static struct owned *open_handshake(struct tcphs_run *run, struct tcphs_run_place *place,
                                    const struct tcphs_segment *opener)
{
    struct owned *owned = allocate(sizeof *owned);

    memcpy(owned->sockets, place->sockets, sizeof owned->sockets);
    owned->next = place->owned;
    place->owned = owned;
    tcphs_handshake_begin(&owned->handshake, run->handshake_count++, opener);
    tcphs_connection_add(&place->connection, &owned->handshake);
    return owned;
}

static struct owned *owner_of(const struct tcphs_run_place *place,
                              const struct tcphs_handshake *handshake)
{
    struct owned *owned = place->owned;

    while (owned != NULL && &owned->handshake != handshake)
        owned = owned->next;
    return owned;
}

static void give(struct tcphs_run *run, struct owned *owned, const struct tcphs_segment *segment,
                 struct tcphs_run_result *result)
{
    struct tcphs_loan loan = {.spare = allocate(sizeof *loan.spare),
                              .spare_rival = allocate(sizeof *loan.spare_rival),
                              .server = find_server(run, owned),
                              .flood_threshold = run->it->flood_threshold};

    if (segment->options & TCPHS_OPTION_TFO) {
        loan.cookies = find_cookies(run, owned);
        loan.spare_cookie = allocate(sizeof *loan.spare_cookie);
    }
    tcphs_handshake_input(&owned->handshake, segment, &loan, &result->note);
    result->handshake = &owned->handshake;
    free(loan.spare);
    free(loan.spare_rival);
    free(loan.spare_cookie);
}

/** @param later [ns] after the time that the case states */
static void take(struct tcphs_run *run, unsigned index, bool is_mirrored, tcphs_nsec later,
                 struct tcphs_run_result *result)
{
    const struct tcphs_case_packet *packet = &run->it->packets[index];
    struct tcphs_segment segment = packet->segment;
    bool is_lower = compare(&packet->source, &packet->destination) <= 0;
    struct tcphs_case_socket sockets[2];
    struct tcphs_handshake *handshake;
    struct tcphs_run_place *place;
    struct owned *owned;
    bool opens;

    segment.time += later;
    segment.is_self = compare(&packet->source, &packet->destination) == 0;
    segment.sender = is_lower != is_mirrored ? 0 : 1;
    sockets[segment.sender] = packet->source;
    sockets[!segment.sender] = packet->destination;
    place = find_place(run, sockets);
    handshake = tcphs_connection_find(&place->connection, &segment, &opens);
    owned = handshake != NULL ? owner_of(place, handshake)
            : opens           ? open_handshake(run, place, &segment)
                              : NULL;
    if (owned != NULL)
        give(run, owned, &segment, result);
}

struct tcphs_run *tcphs_run_new(const struct tcphs_case *it, unsigned packet_count,
                                enum tcphs_run_way way)
{
    struct tcphs_run *run = allocate(sizeof *run);

    run->it = it;
    run->packet_count = packet_count;
    for (unsigned i = 0; i < packet_count; i++) {
        take(run, i, way == TCPHS_RUN_MIRRORED, 0, &run->results[i]);
        if (way == TCPHS_RUN_DOUBLED)
            take(run, i, false, COPY_LATER, &run->copies[i]);
    }
    return run;
}

static void free_repeats(struct tcphs_repeats *repeats)
{
    while (repeats != NULL && repeats->rivals != NULL) {
        struct tcphs_rival *older = repeats->rivals->older;

        free(repeats->rivals);
        repeats->rivals = older;
    }
    free(repeats);
}

static void free_place(struct tcphs_run_place *place)
{
    while (place->owned != NULL) {
        struct owned *next = place->owned->next;

        free_repeats(place->owned->handshake.repeats);
        free(place->owned);
        place->owned = next;
    }
    free(place);
}

static void free_cookies(struct tcphs_cookies *cookies)
{
    while (cookies->newest != NULL) {
        struct tcphs_cookie *older = cookies->newest->older;

        free(cookies->newest);
        cookies->newest = older;
    }
}

void tcphs_run_free(struct tcphs_run *run)
{
    while (run->places != NULL) {
        struct tcphs_run_place *next = run->places->next;

        free_place(run->places);
        run->places = next;
    }
    while (run->cookies != NULL) {
        struct tcphs_run_cookies *next = run->cookies->next;

        free_cookies(&run->cookies->cookies);
        free(run->cookies);
        run->cookies = next;
    }
    while (run->servers != NULL) {
        struct tcphs_run_server *next = run->servers->next;

        free(run->servers);
        run->servers = next;
    }
    free(run);
}

static const struct owned *find_owned(const struct tcphs_run *run, uint32_t id)
{
    for (const struct tcphs_run_place *place = run->places; place != NULL; place = place->next)
        for (const struct owned *owned = place->owned; owned != NULL; owned = owned->next)
            if (owned->handshake.id == id)
                return owned;
    return NULL;
}

const struct tcphs_handshake *tcphs_run_handshake(const struct tcphs_run *run, uint32_t id)
{
    const struct owned *owned = find_owned(run, id);

    return owned != NULL ? &owned->handshake : NULL;
}

static void put_socket(struct tcphs_record *record, enum tcphs_field field,
                       const struct tcphs_case_socket *socket, bool with_port)
{
    char text[80];

    tcphs_case_socket_text(socket, with_port, text, sizeof text);
    tcphs_record_put_text(record, field, text);
}

void tcphs_run_fill(const struct tcphs_run *run, struct tcphs_record *record, unsigned packet,
                    const struct tcphs_handshake *handshake, bool is_final)
{
    const struct owned *owned = find_owned(run, handshake->id);

    tcphs_record_fill(record, handshake, packet != 0 ? &run->results[packet - 1].note : NULL,
                      is_final);
    put_socket(record, TCPHS_FIELD_CLIENT, &owned->sockets[handshake->client], true);
    put_socket(record, TCPHS_FIELD_SERVER, &owned->sockets[!handshake->client], true);
    if (packet != 0 && run->it->packets[packet - 1].quotes != 0)
        put_socket(record, TCPHS_FIELD_ICMP_REPORTER, &run->it->packets[packet - 1].reporter,
                   false);
}
