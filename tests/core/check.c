/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Compare what the engine says of a case with what the case expects, and hold it to what must be true
 * of every handshake; see case.h.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "ladder.h"
#include "run.h"

/** One case being checked. */
struct check {
    const struct tcphs_case *it;
    unsigned differences;
};

static void differ(struct check *check, unsigned line)
{
    check->differences++;
    fprintf(stderr, "%s:%u: ", check->it->path, line);
}

/* ---- words ---- */

static void print_value(const struct tcphs_record *record, enum tcphs_field field)
{
    const union tcphs_value *value = &record->values[field];
    const struct tcphs_field_info *info = &tcphs_fields[field];

    if (!tcphs_record_has(record, field)) {
        fprintf(stderr, "nothing");
        return;
    }
    switch (info->type) {
    case TCPHS_TYPE_TIME:
        fprintf(stderr, "%" PRId64 ".%09" PRId64, value->time / TCPHS_NSEC_PER_SEC,
                value->time % TCPHS_NSEC_PER_SEC);
        break;
    case TCPHS_TYPE_ENUM:
        fprintf(stderr, "\"%s\"", tcphs_names_get(info->names, value->number));
        break;
    case TCPHS_TYPE_STRING:
        fprintf(stderr, "\"%s\"", value->text);
        break;
    case TCPHS_TYPE_BYTES:
        for (uint32_t i = 0; i < value->bytes.len; i++)
            fprintf(stderr, "%02x", value->bytes.data[i]);
        break;
    default:
        fprintf(stderr, "%" PRIu32, value->number);
    }
}

static bool equals(const struct tcphs_record *record, const struct tcphs_case_expectation *expected)
{
    const union tcphs_value *value = &record->values[expected->field];

    if (!tcphs_record_has(record, expected->field))
        return false;
    switch (tcphs_fields[expected->field].type) {
    case TCPHS_TYPE_TIME:
        return value->time == expected->number;
    case TCPHS_TYPE_STRING:
        return strcmp(value->text, expected->text) == 0;
    case TCPHS_TYPE_BYTES:
        return value->bytes.len == expected->bytes_len &&
               memcmp(value->bytes.data, expected->bytes, expected->bytes_len) == 0;
    default:
        return value->number == expected->number;
    }
}

/* ---- expectations ---- */

static void check_value(struct check *check, const struct tcphs_record *record,
                        const struct tcphs_case_expectation *expected)
{
    bool is_absent = expected->ask == TCPHS_CASE_ABSENT;

    if (is_absent ? !tcphs_record_has(record, expected->field) : equals(record, expected))
        return;
    differ(check, expected->line);
    if (expected->at != 0)
        fprintf(stderr, "at packet %u: ", expected->at);
    fprintf(stderr, "%s: expected %s, got ", tcphs_fields[expected->field].name,
            is_absent ? "nothing" : expected->text);
    print_value(record, expected->field);
    fprintf(stderr, "\n");
}

/** What the packet's event says. That it stands there is checked with the events. */
static void check_says(struct check *check, const struct tcphs_record *record,
                       const struct tcphs_case_expectation *expected)
{
    char text[TCPHS_TEXT_MAX];

    tcphs_event_write(expected->event, record, text, sizeof text);
    if (strcmp(text, expected->text) == 0)
        return;
    differ(check, expected->line);
    fprintf(stderr, "packet %u: %s says \"%s\", expected \"%s\"\n", expected->at,
            tcphs_events[expected->event].name, text, expected->text);
}

static void check_final(struct check *check, const struct tcphs_run *run,
                        const struct tcphs_case_expectation *expected)
{
    const struct tcphs_handshake *handshake = tcphs_run_handshake(run, expected->handshake);
    struct tcphs_record record;

    if (handshake == NULL) {
        differ(check, expected->line);
        fprintf(stderr, "there is no handshake %u\n", expected->handshake);
        return;
    }
    tcphs_run_fill(run, &record, 0, handshake, true);
    check_value(check, &record, expected);
}

/** As of a packet, in one pass: what follows has not been read yet. */
static void check_at(struct check *check, const struct tcphs_case_expectation *expected)
{
    struct tcphs_run *run = tcphs_run_new(check->it, expected->at, false);
    const struct tcphs_run_result *result = &run->results[expected->at - 1];
    bool is_noted = result->handshake != NULL && result->note.ordinal != 0;
    bool needs_note = expected->ask == TCPHS_CASE_VALUE || expected->ask == TCPHS_CASE_SAYS;
    struct tcphs_record record;

    if (is_noted ? expected->ask == TCPHS_CASE_NOTHING : needs_note) {
        differ(check, expected->line);
        fprintf(stderr, "packet %u: expected %s of tcphs\n", expected->at,
                is_noted ? "nothing" : "something");
    } else if (is_noted) {
        tcphs_run_fill(run, &record, expected->at, result->handshake, false);
        if (expected->ask == TCPHS_CASE_SAYS)
            check_says(check, &record, expected);
        else
            check_value(check, &record, expected);
    }
    tcphs_run_free(run);
}

/** The words on a packet's arrow, once the capture has been read. */
static void check_words(struct check *check, const struct tcphs_run *run,
                        const struct tcphs_case_expectation *expected)
{
    const struct tcphs_run_result *result = &run->results[expected->at - 1];
    struct tcphs_rung rung = {"", ""};
    const char *got;

    if (result->handshake != NULL && result->note.ordinal != 0)
        tcphs_ladder_write(result->handshake, &result->note, true, &rung);
    got = expected->ask == TCPHS_CASE_LABEL ? rung.label : rung.comment;
    if (strcmp(got, expected->text) == 0)
        return;
    differ(check, expected->line);
    fprintf(stderr, "packet %u: expected \"%s\", got \"%s\"\n", expected->at, expected->text, got);
}

/** How many handshakes are shown as such, once the capture has been read. */
static unsigned count_shown(const struct tcphs_run *run)
{
    unsigned shown = 0;

    for (unsigned id = 0; id < run->handshake_count; id++) {
        const struct tcphs_handshake *handshake = tcphs_run_handshake(run, id);

        shown += tcphs_handshake_shown(handshake, true) == handshake;
    }
    return shown;
}

static void check_expectations(struct check *check, const struct tcphs_run *run)
{
    if (count_shown(run) != check->it->handshake_count) {
        differ(check, 1);
        fprintf(stderr, "expected %u handshakes, got %u\n", check->it->handshake_count,
                count_shown(run));
    }
    for (unsigned i = 0; i < check->it->expectation_count; i++) {
        const struct tcphs_case_expectation *expected = &check->it->expectations[i];

        if (expected->ask == TCPHS_CASE_LABEL || expected->ask == TCPHS_CASE_COMMENT)
            check_words(check, run, expected);
        else if (expected->at == 0)
            check_final(check, run, expected);
        else
            check_at(check, expected);
    }
}

/* ---- events ---- */

static void check_event_set(struct check *check, unsigned packet, bool is_final, uint64_t expected,
                            uint64_t got)
{
    for (unsigned event = 0; event < TCPHS_EVENT_COUNT; event++) {
        uint64_t bit = TCPHS_EVENT_BIT(event);

        if ((expected & bit) == (got & bit))
            continue;
        differ(check, check->it->packets[packet - 1].line);
        fprintf(stderr, "packet %u, %s: %s event %s\n", packet,
                is_final ? "later pass" : "one pass", expected & bit ? "missing" : "unexpected",
                tcphs_events[event].name);
    }
}

static uint64_t events_of_result(const struct tcphs_run_result *result, bool is_final)
{
    if (result->handshake == NULL || result->note.ordinal == 0)
        return result->note.events;
    return tcphs_handshake_events(result->handshake, &result->note, is_final);
}

static uint64_t events_of(const struct tcphs_run *run, unsigned packet, bool is_final)
{
    return events_of_result(&run->results[packet - 1], is_final);
}

static void check_events(struct check *check, const struct tcphs_run *run)
{
    for (unsigned packet = 1; packet <= run->packet_count; packet++) {
        const struct tcphs_case_packet *asked = &check->it->packets[packet - 1];

        check_event_set(check, packet, true, asked->events | asked->late_events,
                        events_of(run, packet, true));
    }
}

/* ---- what is true of every handshake ---- */

/** No duration is negative, and a record without a packet holds facts alone. */
static void check_record(struct check *check, const struct tcphs_record *record, unsigned packet)
{
    for (unsigned field = 0; field < TCPHS_FIELD_COUNT; field++) {
        bool is_negative = tcphs_fields[field].type == TCPHS_TYPE_TIME &&
                           tcphs_record_has(record, (enum tcphs_field)field) &&
                           record->values[field].time < 0;
        bool is_stray = packet == 0 && tcphs_fields[field].scope != TCPHS_SCOPE_FACT &&
                        tcphs_record_has(record, (enum tcphs_field)field);

        if (!is_negative && !is_stray)
            continue;
        differ(check, packet != 0 ? check->it->packets[packet - 1].line : 1);
        fprintf(stderr, "packet %u: %s is %s\n", packet, tcphs_fields[field].name,
                is_negative ? "negative" : "no fact");
    }
}

/** Each event's words are the same whether they are made of all values or of no more than events need. */
static void check_event_words(struct check *check, const struct tcphs_run_result *result,
                              unsigned packet, const struct tcphs_record *whole)
{
    uint64_t events = tcphs_handshake_events(result->handshake, &result->note, true);
    char words[2][TCPHS_TEXT_MAX];
    struct tcphs_record least;

    memset(&least, 0xff, sizeof least); /* what is not filled must not be taken */
    tcphs_record_fill_for_events(&least, result->handshake, &result->note, true);
    for (unsigned event = 0; event < TCPHS_EVENT_COUNT; event++) {
        if (!(events & TCPHS_EVENT_BIT(event)))
            continue;
        tcphs_event_write((enum tcphs_event)event, whole, words[0], sizeof words[0]);
        tcphs_event_write((enum tcphs_event)event, &least, words[1], sizeof words[1]);
        if (strcmp(words[0], words[1]) == 0)
            continue;
        differ(check, check->it->packets[packet - 1].line);
        fprintf(stderr, "packet %u: %s says \"%s\", and without a tree \"%s\"\n", packet,
                tcphs_events[event].name, words[0], words[1]);
    }
}

static bool same_fact(const struct tcphs_record *a, const struct tcphs_record *b,
                      enum tcphs_field field)
{
    const union tcphs_value *x = &a->values[field], *y = &b->values[field];

    if (tcphs_record_has(a, field) != tcphs_record_has(b, field))
        return false;
    if (!tcphs_record_has(a, field))
        return true;
    switch (tcphs_fields[field].type) {
    case TCPHS_TYPE_TIME:
        return x->time == y->time;
    case TCPHS_TYPE_STRING:
        return strcmp(x->text, y->text) == 0;
    case TCPHS_TYPE_BYTES:
        return x->bytes.len == y->bytes.len &&
               memcmp(x->bytes.data, y->bytes.data, x->bytes.len) == 0;
    default:
        return x->number == y->number;
    }
}

/** All facts but the outcome, which the end of the capture may settle, are known at the last packet. */
static void check_last_packet(struct check *check, const struct tcphs_run *run, unsigned packet)
{
    const struct tcphs_handshake *handshake = run->results[packet - 1].handshake;
    struct tcphs_record at_packet, at_end;

    tcphs_run_fill(run, &at_packet, packet, handshake, false);
    tcphs_run_fill(run, &at_end, 0, handshake, true);
    for (unsigned field = 0; field < TCPHS_FIELD_COUNT; field++) {
        if (tcphs_fields[field].scope != TCPHS_SCOPE_FACT || field == TCPHS_FIELD_OUTCOME ||
            same_fact(&at_packet, &at_end, (enum tcphs_field)field))
            continue;
        differ(check, check->it->packets[packet - 1].line);
        fprintf(stderr, "packet %u, the last one: %s is ", packet, tcphs_fields[field].name);
        print_value(&at_packet, (enum tcphs_field)field);
        fprintf(stderr, ", in the end ");
        print_value(&at_end, (enum tcphs_field)field);
        fprintf(stderr, "\n");
    }
}

/** The summary stands on exactly one packet of each handshake, once the capture has been read. */
static void check_summaries(struct check *check, const struct tcphs_run *run)
{
    unsigned summaries[TCPHS_CASE_PACKETS_MAX] = {0};
    unsigned last[TCPHS_CASE_PACKETS_MAX] = {0};

    for (unsigned packet = 1; packet <= run->packet_count; packet++) {
        const struct tcphs_run_result *result = &run->results[packet - 1];
        struct tcphs_record record;

        if (result->handshake == NULL || result->note.ordinal == 0)
            continue;
        tcphs_run_fill(run, &record, packet, result->handshake, true);
        check_record(check, &record, packet);
        check_event_words(check, result, packet, &record);
        summaries[result->handshake->id] += tcphs_record_has(&record, TCPHS_FIELD_SUMMARY);
        last[result->handshake->id] = packet;
    }
    for (unsigned id = 0; id < run->handshake_count; id++) {
        const struct tcphs_handshake *handshake = tcphs_run_handshake(run, id);
        bool is_shown = tcphs_handshake_shown(handshake, true) == handshake;

        if (summaries[id] != is_shown) {
            differ(check, 1);
            fprintf(stderr, "handshake %u has %u summaries\n", id, summaries[id]);
        }
        if (is_shown && last[id] != 0)
            check_last_packet(check, run, last[id]);
    }
}

static bool same_note(const struct tcphs_run *a, const struct tcphs_run *b, unsigned packet)
{
    const struct tcphs_run_result *x = &a->results[packet - 1], *y = &b->results[packet - 1];

    if ((x->handshake == NULL) != (y->handshake == NULL))
        return false;
    /* Zeroed before they are filled, padding too. NOLINTNEXTLINE(bugprone-*,cert-exp42-c,cert-flp37-c) */
    return memcmp(&x->note, &y->note, sizeof x->note) == 0 &&
           (x->handshake == NULL || x->handshake->id == y->handshake->id);
}

/** What a packet proves does not depend on what follows it, nor on how the sockets are numbered. */
static void check_prefix(struct check *check, const struct tcphs_run *whole, unsigned packet_count,
                         bool is_mirrored)
{
    struct tcphs_run *run =
        tcphs_run_new(check->it, packet_count, is_mirrored ? TCPHS_RUN_MIRRORED : TCPHS_RUN_PLAIN);

    for (unsigned packet = 1; packet <= packet_count; packet++) {
        if (same_note(whole, run, packet))
            continue;
        differ(check, check->it->packets[packet - 1].line);
        fprintf(stderr, "packet %u says something else %s %u packets\n", packet,
                is_mirrored ? "with the sockets the other way round among" : "among the first",
                packet_count);
    }
    if (!is_mirrored) {
        const struct tcphs_case_packet *asked = &check->it->packets[packet_count - 1];
        const struct tcphs_run_result *result = &run->results[packet_count - 1];

        check_event_set(check, packet_count, false, asked->events | asked->early_events,
                        events_of(run, packet_count, false));
        if (result->handshake != NULL && result->note.ordinal != 0) {
            struct tcphs_record record;

            tcphs_run_fill(run, &record, packet_count, result->handshake, false);
            check_record(check, &record, packet_count);
        }
    }
    tcphs_run_free(run);
}

static void check_same_events(struct check *check, unsigned packet, const char *which,
                              uint64_t expected, uint64_t got)
{
    for (unsigned event = 0; event < TCPHS_EVENT_COUNT; event++) {
        uint64_t bit = TCPHS_EVENT_BIT(event);

        if ((expected & bit) == (got & bit))
            continue;
        differ(check, check->it->packets[packet - 1].line);
        fprintf(stderr, "packet %u, every packet captured twice, %s: %s event %s\n", packet, which,
                expected & bit ? "missing" : "unexpected", tcphs_events[event].name);
    }
}

/** Does the case tell its packets in another order than they were captured in? */
static bool goes_back(const struct tcphs_case *it, unsigned packet)
{
    return packet > 1 &&
           it->packets[packet - 1].segment.time < it->packets[packet - 2].segment.time;
}

/**
 * Captured twice, a packet proves what it did, and its copy nothing but that it is one; a copy of a copy
 * shows the same change. What stands on a handshake's last packet may stand on the copy.
 */
static void check_copies(struct check *check, const struct tcphs_run *plain)
{
    const uint64_t duplicate = TCPHS_EVENT_BIT(TCPHS_EVENT_DUPLICATE);
    struct tcphs_run *run = tcphs_run_new(check->it, plain->packet_count, TCPHS_RUN_DOUBLED);

    for (unsigned packet = 1; packet <= run->packet_count; packet++) {
        const struct tcphs_run_result *copy = &run->copies[packet - 1];
        uint64_t proven = plain->results[packet - 1].note.events;
        uint64_t changes = plain->results[packet - 1].note.is_copy ? proven : 0;
        uint64_t both = events_of_result(&run->results[packet - 1], true) |
                        (events_of_result(copy, true) & ~duplicate);

        check_same_events(check, packet, "the first", proven, run->results[packet - 1].note.events);
        if (!goes_back(check->it, packet))
            check_same_events(check, packet, "the copy", proven != 0 ? duplicate | changes : 0,
                              copy->note.events & (proven != 0 ? UINT64_MAX : ~duplicate));
        check_same_events(check, packet, "both, later pass", events_of(plain, packet, true), both);
    }
    tcphs_run_free(run);
}

static void check_facts_alone(struct check *check, const struct tcphs_run *run)
{
    for (unsigned id = 0; id < run->handshake_count; id++) {
        struct tcphs_record record;

        tcphs_run_fill(run, &record, 0, tcphs_run_handshake(run, id), true);
        check_record(check, &record, 0);
    }
}

unsigned tcphs_case_check(const struct tcphs_case *it)
{
    struct check check = {it, 0};
    struct tcphs_run *run = tcphs_run_new(it, it->packet_count, TCPHS_RUN_PLAIN);

    check_expectations(&check, run);
    check_events(&check, run);
    check_summaries(&check, run);
    check_facts_alone(&check, run);
    for (unsigned packet_count = 1; packet_count <= it->packet_count; packet_count++)
        check_prefix(&check, run, packet_count, false);
    check_prefix(&check, run, it->packet_count, true);
    check_copies(&check, run);
    tcphs_run_free(run);
    return check.differences;
}
