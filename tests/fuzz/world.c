/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A host for the fuzz target; see world.h.
 */
#include "world.h"

#include <stdlib.h>

static void *allocate(size_t size)
{
    void *memory = calloc(1, size);

    if (memory == NULL)
        abort();
    return memory;
}

/**
 * Connections share their server, and the first two their client's address. Where a handshake runs the
 * other way, each client is a server of its own.
 */
static unsigned place_of(unsigned connection, bool is_reversed, bool with_port)
{
    if (connection == TCPHS_STORY_SELF)
        return TCPHS_STORY_SELF;
    if (with_port)
        return is_reversed ? connection : 0;
    return connection / 2;
}

/** The end that a story calls the server is the one that does not send the first SYN, as a rule. */
static bool is_reversed(const struct tcphs_handshake *handshake,
                        const struct tcphs_story_message *message, bool is_mirrored)
{
    return message->connection != TCPHS_STORY_SELF && handshake->client != is_mirrored;
}

static struct tcphs_handshake *open_handshake(struct tcphs_world *world,
                                              const struct tcphs_story_message *message)
{
    struct tcphs_handshake *handshake = allocate(sizeof *handshake);

    world->handshakes[world->handshake_count] = handshake;
    tcphs_handshake_begin(handshake, world->handshake_count++, &message->segment);
    tcphs_connection_add(&world->connections[message->connection], handshake);
    return handshake;
}

struct tcphs_handshake *tcphs_world_find(struct tcphs_world *world,
                                         const struct tcphs_story_message *message)
{
    bool opens;
    struct tcphs_handshake *handshake =
        tcphs_connection_find(&world->connections[message->connection], &message->segment, &opens);

    return opens ? open_handshake(world, message) : handshake;
}

/** What the engine did not keep is lent again. */
static void lend(struct tcphs_world *world, struct tcphs_loan *loan)
{
    if (world->spare == NULL)
        world->spare = allocate(sizeof *world->spare);
    if (world->spare_cookie == NULL)
        world->spare_cookie = allocate(sizeof *world->spare_cookie);
    if (world->spare_rival == NULL)
        world->spare_rival = allocate(sizeof *world->spare_rival);
    loan->spare = world->spare;
    loan->spare_rival = world->spare_rival;
    loan->spare_cookie = world->spare_cookie;
}

struct tcphs_world_result *tcphs_world_input(struct tcphs_world *world,
                                             struct tcphs_handshake *handshake,
                                             const struct tcphs_story_message *message,
                                             uint32_t flood_threshold)
{
    struct tcphs_world_result *result = &world->results[world->count++];
    bool reversed = is_reversed(handshake, message, world->is_mirrored);
    unsigned server = place_of(message->connection, reversed, true);
    struct tcphs_loan loan = {.server = &world->servers[server][reversed],
                              .flood_threshold = flood_threshold};

    if (message->segment.options & TCPHS_OPTION_TFO) {
        unsigned client = place_of(message->connection, reversed, false);

        loan.cookies = &world->cookies[client][reversed];
    }
    lend(world, &loan);
    tcphs_handshake_input(handshake, &message->segment, &loan, &result->note);
    world->spare = loan.spare;
    world->spare_rival = loan.spare_rival;
    world->spare_cookie = loan.spare_cookie;
    result->handshake = handshake;
    return result;
}

static void free_cookies(struct tcphs_cookies *cookies)
{
    while (cookies->newest != NULL) {
        struct tcphs_cookie *older = cookies->newest->older;

        free(cookies->newest);
        cookies->newest = older;
    }
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

void tcphs_world_free(struct tcphs_world *world)
{
    free(world->spare);
    free(world->spare_cookie);
    free(world->spare_rival);
    for (unsigned i = 0; i < world->handshake_count; i++) {
        free_repeats(world->handshakes[i]->repeats);
        free(world->handshakes[i]);
    }
    for (unsigned i = 0; i < TCPHS_STORY_CONNECTIONS; i++) {
        free_cookies(&world->cookies[i][0]);
        free_cookies(&world->cookies[i][1]);
    }
}
