/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A story told to the engine; see telling.h.
 */
#include "telling.h"

#include <string.h>

#include "claims.h"
#include "world.h"

/** A story on its way through the engine. */
struct telling {
    struct tcphs_story_mode mode;
    struct tcphs_story story;
    struct tcphs_world world;
    tcphs_listener *listener;
};

/** What one packet shows, as the host would show it. */
static void show(const struct telling *telling, const struct tcphs_world_result *result,
                 bool is_final, struct tcphs_record *record)
{
    tcphs_record_fill(record, result->handshake, &result->note, is_final);
    tcphs_claims_check_record(record, telling->story.frame, is_final);
    if (telling->listener != NULL)
        telling->listener(record, result->handshake, &result->note, is_final);
}

static void take(struct telling *telling, const struct tcphs_story_message *message)
{
    struct tcphs_handshake *handshake = tcphs_world_find(&telling->world, message);
    const struct tcphs_world_result *result;
    struct tcphs_claims before;
    struct tcphs_record record;

    if (handshake == NULL)
        return;
    before = tcphs_claims_before(handshake);
    result = tcphs_world_input(&telling->world, handshake, message, telling->mode.flood_threshold);
    tcphs_claims_check_progress(&before, handshake, &result->note);
    if (result->note.ordinal != 0)
        show(telling, result, false, &record);
}

static void tell(struct telling *telling, const uint8_t *octets, size_t size)
{
    const uint8_t *end = octets + size;
    struct tcphs_story_message message;

    while (tcphs_story_read(&telling->story, &octets, end, &message)) {
        if (telling->world.is_mirrored)
            message.segment.sender = !message.segment.sender;
        take(telling, &message);
    }
}

/** The later pass: each handshake has one summary, on one of its own packets, or is a stray. */
static void look_back(const struct telling *telling)
{
    const struct tcphs_world *world = &telling->world;
    unsigned summaries[TCPHS_STORY_SEGMENTS_MAX] = {0};
    struct tcphs_record record;

    for (unsigned i = 0; i < world->count; i++) {
        const struct tcphs_world_result *result = &world->results[i];

        if (result->note.ordinal == 0)
            continue;
        show(telling, result, true, &record);
        summaries[result->handshake->id] += tcphs_record_has(&record, TCPHS_FIELD_SUMMARY);
    }
    for (unsigned id = 0; id < world->handshake_count; id++) {
        const struct tcphs_handshake *handshake = world->handshakes[id];
        bool is_shown = tcphs_handshake_shown(handshake, true) == handshake;

        TCPHS_CLAIM(summaries[id] == is_shown);
        tcphs_record_fill(&record, handshake, NULL, true);
        tcphs_claims_check_record(&record, telling->story.frame, true);
    }
}

/** The same story gives the same notes, however the two sockets of a connection are numbered. */
static void compare(const struct telling *one, const struct telling *other)
{
    TCPHS_CLAIM(one->world.count == other->world.count);
    TCPHS_CLAIM(one->world.handshake_count == other->world.handshake_count);
    for (unsigned i = 0; i < one->world.count; i++) {
        const struct tcphs_world_result *a = &one->world.results[i];
        const struct tcphs_world_result *b = &other->world.results[i];

        TCPHS_CLAIM(a->handshake->id == b->handshake->id);
        TCPHS_CLAIM(memcmp(&a->note, &b->note, sizeof a->note) == 0);
        TCPHS_CLAIM(tcphs_handshake_events(a->handshake, &a->note, true) ==
                    tcphs_handshake_events(b->handshake, &b->note, true));
    }
}

void tcphs_telling_run(const uint8_t *octets, size_t size, tcphs_listener *listener)
{
    static const struct telling empty;
    static struct telling telling;
    static struct telling mirrored;

    if (size == 0)
        return;
    telling = empty;
    telling.mode = tcphs_story_mode_of(octets[0]);
    telling.listener = listener;
    tell(&telling, octets + 1, size - 1);
    look_back(&telling);
    if (telling.mode.is_mirrored) {
        mirrored = empty;
        mirrored.mode = telling.mode;
        mirrored.world.is_mirrored = true;
        tell(&mirrored, octets + 1, size - 1);
        compare(&telling, &mirrored);
        tcphs_world_free(&mirrored.world);
    }
    tcphs_world_free(&telling.world);
}
