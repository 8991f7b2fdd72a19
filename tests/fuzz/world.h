/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The host that the fuzz target puts around the engine: some clients, one server, memory from malloc,
 * so that AddressSanitizer sees every octet too many. Used by the fuzz target alone.
 */
#ifndef TCPHS_WORLD_H
#define TCPHS_WORLD_H

#include "connection.h"
#include "fastopen.h"
#include "server.h"
#include "story.h"

/** One segment after it went through the engine. */
struct tcphs_world_result {
    struct tcphs_handshake *handshake; /**< NULL: it belongs to none */
    struct tcphs_note note;
};

/** All that the host keeps. Begin with all zero but is_mirrored. */
struct tcphs_world {
    struct tcphs_connection connections[TCPHS_STORY_CONNECTIONS];
    struct tcphs_server servers[TCPHS_STORY_CONNECTIONS][2]; /**< by the end that is the server */
    struct tcphs_cookies cookies[TCPHS_STORY_CONNECTIONS][2];
    struct tcphs_handshake *handshakes[TCPHS_STORY_SEGMENTS_MAX]; /**< by their id */
    struct tcphs_world_result results[TCPHS_STORY_SEGMENTS_MAX];
    struct tcphs_repeats *spare;       /**< to lend, see struct tcphs_loan */
    struct tcphs_cookie *spare_cookie; /**< likewise */
    struct tcphs_rival *spare_rival;   /**< likewise */
    unsigned handshake_count;
    unsigned count;   /**< of results */
    bool is_mirrored; /**< the sockets are numbered the other way round */
};

/**
 * Find a segment's handshake, open one if need be.
 *
 * @return NULL if the segment belongs to none
 */
struct tcphs_handshake *tcphs_world_find(struct tcphs_world *world,
                                         const struct tcphs_story_message *message);

/**
 * Give a segment to the engine.
 *
 * @param handshake  of the segment, as found
 * @return what came of it, in results
 */
struct tcphs_world_result *tcphs_world_input(struct tcphs_world *world,
                                             struct tcphs_handshake *handshake,
                                             const struct tcphs_story_message *message,
                                             uint32_t flood_threshold);

/** Free all that the world holds. */
void tcphs_world_free(struct tcphs_world *world);

#endif
