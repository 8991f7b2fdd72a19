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

static const struct telling empty;

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

/** Other initial sequence numbers and a later date: a shift that each end's numbers cross zero with. */
static void shift(struct tcphs_segment *segment)
{
    static const uint32_t numbers[2] = {0x9e3779b9, 0x7f4a7c15};

    segment->seq += numbers[segment->sender];
    segment->ack += numbers[!segment->sender];
    segment->time += 1000 * TCPHS_WAIT_SLOTS * TCPHS_WAIT_SLOT_SECONDS * TCPHS_NSEC_PER_SEC;
}

static void tell(struct telling *telling, const uint8_t *octets, size_t size)
{
    const uint8_t *end = octets + size;
    struct tcphs_story_message message;

    while (tcphs_story_read(&telling->story, &octets, end, &message)) {
        if (telling->world.is_mirrored) {
            /* In a self-connect both ends count in the same space. */
            if (!message.segment.is_self)
                shift(&message.segment);
            message.segment.sender = !message.segment.sender;
        }
        take(telling, &message);
    }
}

/** The later pass: each handshake has one summary, on one of its own packets, or is a stray. */
static void look_back(const struct telling *telling)
{
    static struct tcphs_claims_totals totals[TCPHS_STORY_SEGMENTS_MAX];
    const struct tcphs_world *world = &telling->world;
    struct tcphs_record record;

    memset(totals, 0, world->handshake_count * sizeof *totals);
    for (unsigned i = 0; i < world->count; i++) {
        const struct tcphs_world_result *result = &world->results[i];

        if (result->note.ordinal == 0)
            continue;
        show(telling, result, true, &record);
        tcphs_claims_add(&totals[result->handshake->id], result->handshake, &result->note, &record);
    }
    for (unsigned id = 0; id < world->handshake_count; id++) {
        tcphs_record_fill(&record, world->handshakes[id], NULL, true);
        tcphs_claims_check_record(&record, telling->story.frame, true);
        tcphs_claims_check_totals(&totals[id], world->handshakes[id], &record);
    }
    for (unsigned i = 0; i < 2 * TCPHS_STORY_CONNECTIONS; i++)
        tcphs_claims_check_server(&world->servers[i / 2][i % 2], world->handshake_count);
}

/** The events that may depend on the very sequence numbers: marks of SYN cookies. */
static const uint64_t of_numbers = TCPHS_EVENT_BIT(TCPHS_EVENT_SYN_COOKIE);

static void forget_numbers(struct tcphs_note *note)
{
    note->events &= ~of_numbers;
    if (note->kind == TCPHS_SEGMENT_SYNACK && !note->is_copy) {
        note->cookie_marks = 0;
        note->cookie_fits = 0;
    }
}

static bool is_same_note(const struct tcphs_note *one, const struct tcphs_note *other,
                         bool with_numbers)
{
    struct tcphs_note notes[2];

    memcpy(&notes[0], one, sizeof *one);
    memcpy(&notes[1], other, sizeof *other);
    if (!with_numbers) {
        forget_numbers(&notes[0]);
        forget_numbers(&notes[1]);
    }
    return memcmp(&notes[0], &notes[1], sizeof *notes) == 0;
}

static void compare_notes(const struct tcphs_world *one, const struct tcphs_world *other,
                          bool with_numbers)
{
    TCPHS_CLAIM(one->count == other->count);
    for (unsigned i = 0; i < one->count; i++) {
        const struct tcphs_world_result *a = &one->results[i];
        const struct tcphs_world_result *b = &other->results[i];
        uint64_t differ = tcphs_handshake_events(a->handshake, &a->note, true) ^
                          tcphs_handshake_events(b->handshake, &b->note, true);

        TCPHS_CLAIM(a->handshake->id == b->handshake->id);
        TCPHS_CLAIM(is_same_note(&a->note, &b->note, with_numbers));
        TCPHS_CLAIM((with_numbers ? differ : differ & ~of_numbers) == 0);
    }
}

static void compare_facts(const struct tcphs_world *one, const struct tcphs_world *other,
                          bool with_numbers)
{
    struct tcphs_record records[2];

    TCPHS_CLAIM(one->handshake_count == other->handshake_count);
    for (unsigned id = 0; id < one->handshake_count; id++) {
        tcphs_record_fill(&records[0], one->handshakes[id], NULL, true);
        tcphs_record_fill(&records[1], other->handshakes[id], NULL, true);
        tcphs_claims_check_same(&records[0], &records[1], with_numbers);
    }
}

/**
 * The same story gives the same notes and the same facts, once more, and however the two sockets of a
 * connection are numbered, from whatever number their sequence numbers begin, and on another day.
 */
static void tell_again(const struct telling *first, const uint8_t *octets, size_t size,
                       bool is_mirrored)
{
    static struct telling again;

    again = empty;
    again.mode = first->mode;
    again.world.is_mirrored = is_mirrored;
    tell(&again, octets, size);
    compare_notes(&first->world, &again.world, !is_mirrored);
    compare_facts(&first->world, &again.world, !is_mirrored);
    tcphs_world_free(&again.world);
}

void tcphs_telling_run(const uint8_t *octets, size_t size, tcphs_listener *listener)
{
    static struct telling telling;

    if (size == 0)
        return;
    telling = empty;
    telling.mode = tcphs_story_mode_of(octets[0]);
    telling.listener = listener;
    tell(&telling, octets + 1, size - 1);
    look_back(&telling);
    if (telling.mode.is_repeated)
        tell_again(&telling, octets + 1, size - 1, false);
    if (telling.mode.is_mirrored)
        tell_again(&telling, octets + 1, size - 1, true);
    tcphs_world_free(&telling.world);
}
