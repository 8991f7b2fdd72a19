/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What a case expects: its lines after the "==", and the same as JSON; see case.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case.h"

static const char *short_name(const char *name)
{
    return name + strlen("tcphs.");
}

enum tcphs_event tcphs_case_event(const char *name)
{
    unsigned event = 0;

    while (event < TCPHS_EVENT_COUNT && strcmp(short_name(tcphs_events[event].name), name) != 0)
        event++;
    return (enum tcphs_event)event;
}

enum tcphs_field tcphs_case_field(const char *name)
{
    unsigned field = 0;

    while (field < TCPHS_FIELD_COUNT && strcmp(short_name(tcphs_fields[field].name), name) != 0)
        field++;
    return (enum tcphs_field)field;
}

static enum tcphs_field read_field(struct tcphs_case_cursor *cursor)
{
    struct tcphs_case_cursor start = *cursor;
    enum tcphs_field field;
    char name[64];

    tcphs_case_read_word(cursor, name, sizeof name, "the name of a field");
    field = tcphs_case_field(name);
    if (field == TCPHS_FIELD_COUNT)
        tcphs_case_fail(&start, "the name of a field, as in fields.def");
    return field;
}

static int64_t read_member(struct tcphs_case_cursor *cursor, enum tcphs_names names)
{
    for (unsigned i = 0; i < tcphs_names_count(names); i++) {
        const char *name = tcphs_names_get(names, i);

        if (strcmp(cursor->at, name) == 0) {
            cursor->at += strlen(name);
            return i;
        }
    }
    tcphs_case_fail(cursor, "one of the field's value strings, as in values.h");
}

/** The value of a field, in the words of its type. */
static void read_value(struct tcphs_case_cursor *cursor, struct tcphs_case_expectation *expected)
{
    const struct tcphs_field_info *info = &tcphs_fields[expected->field];

    if (tcphs_case_at_end(cursor) || strlen(cursor->at) >= sizeof expected->text)
        tcphs_case_fail(cursor, "a value");
    snprintf(expected->text, sizeof expected->text, "%s", cursor->at);
    switch (info->type) {
    case TCPHS_TYPE_FRAME:
    case TCPHS_TYPE_UNSIGNED:
        expected->number = tcphs_case_read_number(cursor, UINT32_MAX, "a number");
        break;
    case TCPHS_TYPE_BOOLEAN:
        expected->number = 1;
        if (!tcphs_case_take_word(cursor, "yes"))
            tcphs_case_fail(cursor, "\"yes\" (a boolean that is false is absent)");
        break;
    case TCPHS_TYPE_TIME:
        expected->number = tcphs_case_read_time(cursor);
        break;
    case TCPHS_TYPE_ENUM:
        expected->number = read_member(cursor, info->names);
        break;
    case TCPHS_TYPE_STRING:
        cursor->at += strlen(cursor->at);
        break;
    case TCPHS_TYPE_BYTES:
        expected->bytes_len = tcphs_case_read_hex(cursor, expected->bytes, sizeof expected->bytes);
        break;
    }
}

static struct tcphs_case_expectation *new_expectation(const struct tcphs_case_cursor *cursor,
                                                      struct tcphs_case *it, unsigned handshake,
                                                      unsigned at)
{
    struct tcphs_case_expectation *expected = &it->expectations[it->expectation_count];

    if (it->expectation_count == TCPHS_CASE_EXPECTATIONS_MAX)
        tcphs_case_fail(cursor, "no more than 256 expectations");
    it->expectation_count++;
    expected->line = cursor->line;
    expected->handshake = handshake;
    expected->at = at;
    return expected;
}

/** The name of an event, and what it says: the rest of the line. */
static void read_says(struct tcphs_case_cursor *cursor, struct tcphs_case_expectation *expected)
{
    struct tcphs_case_cursor start = *cursor;
    char name[64];

    expected->ask = TCPHS_CASE_SAYS;
    tcphs_case_read_word(cursor, name, sizeof name, "the name of an event");
    expected->event = tcphs_case_event(name);
    if (expected->event == TCPHS_EVENT_COUNT)
        tcphs_case_fail(&start, "the name of an event, as in events.def");
    if (tcphs_case_at_end(cursor) || strlen(cursor->at) >= sizeof expected->text)
        tcphs_case_fail(cursor, "what the event says");
    snprintf(expected->text, sizeof expected->text, "%s", cursor->at);
    cursor->at += strlen(cursor->at);
}

/** The words on a packet's arrow, to the end of the line. */
static void read_words(struct tcphs_case_cursor *cursor, struct tcphs_case *it,
                       enum tcphs_case_ask ask)
{
    unsigned packet = tcphs_case_read_number(cursor, it->packet_count, "the number of a packet");
    struct tcphs_case_expectation *expected = new_expectation(cursor, it, 0, packet);

    if (packet == 0 || tcphs_case_at_end(cursor) || strlen(cursor->at) >= sizeof expected->text)
        tcphs_case_fail(cursor, "the number of a packet, from 1, and its words");
    expected->ask = ask;
    snprintf(expected->text, sizeof expected->text, "%s", cursor->at);
    cursor->at += strlen(cursor->at);
}

static void read_one(struct tcphs_case_cursor *cursor, struct tcphs_case *it, unsigned handshake,
                     unsigned at)
{
    struct tcphs_case_expectation *expected;

    if (tcphs_case_take_word(cursor, "absent")) {
        do {
            expected = new_expectation(cursor, it, handshake, at);
            expected->ask = TCPHS_CASE_ABSENT;
            expected->field = read_field(cursor);
        } while (!tcphs_case_at_end(cursor));
        return;
    }
    expected = new_expectation(cursor, it, handshake, at);
    if (at != 0 && tcphs_case_take_word(cursor, "nothing")) {
        expected->ask = TCPHS_CASE_NOTHING;
        return;
    }
    if (at != 0 && tcphs_case_take_word(cursor, "says")) {
        read_says(cursor, expected);
        return;
    }
    expected->field = read_field(cursor);
    read_value(cursor, expected);
}

void tcphs_case_read_expectation(struct tcphs_case_cursor *cursor, struct tcphs_case *it,
                                 unsigned *handshake)
{
    if (tcphs_case_take_word(cursor, "handshakes")) {
        it->handshake_count =
            tcphs_case_read_number(cursor, TCPHS_CASE_PACKETS_MAX, "how many handshakes there are");
    } else if (tcphs_case_take_word(cursor, "handshake")) {
        *handshake = tcphs_case_read_number(cursor, TCPHS_CASE_PACKETS_MAX - 1,
                                            "the number of a handshake, from 0");
        if (it->handshake_count <= *handshake)
            it->handshake_count = *handshake + 1;
    } else if (tcphs_case_take_word(cursor, "label")) {
        read_words(cursor, it, TCPHS_CASE_LABEL);
    } else if (tcphs_case_take_word(cursor, "comment")) {
        read_words(cursor, it, TCPHS_CASE_COMMENT);
    } else if (tcphs_case_take_word(cursor, "at")) {
        unsigned at = tcphs_case_read_number(cursor, it->packet_count, "the number of a packet");

        if (at == 0)
            tcphs_case_fail(cursor, "the number of a packet, from 1");
        read_one(cursor, it, *handshake, at);
    } else {
        read_one(cursor, it, *handshake, 0);
    }
    if (!tcphs_case_at_end(cursor))
        tcphs_case_fail(cursor, "the end of the line");
}

/* ---- JSON ---- */

/** No text of a case needs more than this: it is one line of printable characters. */
static void write_string(const char *text)
{
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
    putchar('"');
}

static void write_events(const char *key, uint64_t events)
{
    const char *comma = "";

    printf(", \"%s\": [", key);
    for (unsigned event = 0; event < TCPHS_EVENT_COUNT; event++) {
        if (!(events & TCPHS_EVENT_BIT(event)))
            continue;
        printf("%s\"%s\"", comma, tcphs_events[event].name);
        comma = ", ";
    }
    printf("]");
}

/** The value as Wireshark's "show" has it: numbers of enumerations, seconds with nine decimals. */
static void write_show(const struct tcphs_case_expectation *expected)
{
    switch (tcphs_fields[expected->field].type) {
    case TCPHS_TYPE_TIME:
        printf("\"%lld.%09lld\"", (long long)(expected->number / TCPHS_NSEC_PER_SEC),
               (long long)(expected->number % TCPHS_NSEC_PER_SEC));
        break;
    case TCPHS_TYPE_STRING:
        write_string(expected->text);
        break;
    case TCPHS_TYPE_BYTES:
        putchar('"');
        for (unsigned i = 0; i < expected->bytes_len; i++)
            printf("%02x", expected->bytes[i]);
        putchar('"');
        break;
    default:
        printf("\"%lld\"", (long long)expected->number);
    }
}

static const char *type_name(enum tcphs_type type)
{
    return type == TCPHS_TYPE_ENUM ? "enum" : type == TCPHS_TYPE_BYTES ? "bytes" : "plain";
}

static bool is_ladder(const struct tcphs_case_expectation *expected)
{
    return expected->ask == TCPHS_CASE_LABEL || expected->ask == TCPHS_CASE_COMMENT;
}

static void write_expectation(const struct tcphs_case_expectation *expected)
{
    printf("    {\"line\": %u, \"handshake\": %u, \"at\": %u, ", expected->line,
           expected->handshake, expected->at);
    if (expected->ask == TCPHS_CASE_NOTHING) {
        printf("\"ask\": \"nothing\"}");
        return;
    }
    if (expected->ask == TCPHS_CASE_SAYS) {
        printf("\"ask\": \"says\", \"event\": \"%s\", \"text\": ",
               tcphs_events[expected->event].name);
        write_string(expected->text);
        printf("}");
        return;
    }
    if (is_ladder(expected)) {
        printf("\"ask\": \"%s\", \"text\": ",
               expected->ask == TCPHS_CASE_LABEL ? "label" : "comment");
        write_string(expected->text);
        printf("}");
        return;
    }
    printf("\"ask\": \"%s\", \"field\": \"%s\", \"type\": \"%s\"",
           expected->ask == TCPHS_CASE_ABSENT ? "absent" : "value",
           tcphs_fields[expected->field].name, type_name(tcphs_fields[expected->field].type));
    if (expected->ask == TCPHS_CASE_VALUE) {
        printf(", \"text\": ");
        write_string(expected->text);
        printf(", \"show\": ");
        write_show(expected);
    }
    printf("}");
}

void tcphs_case_write_expectations(const struct tcphs_case *it)
{
    printf("{\"idea\": ");
    write_string(it->idea);
    printf(",\n  \"handshakes\": %u,\n  \"flood_threshold\": %u,\n  \"packets\": [\n",
           it->handshake_count, it->flood_threshold);
    for (unsigned i = 0; i < it->packet_count; i++) {
        printf("    {\"frame\": %u", i + 1);
        write_events("events", it->packets[i].events);
        write_events("late", it->packets[i].late_events);
        write_events("early", it->packets[i].early_events);
        printf("}%s\n", i + 1 < it->packet_count ? "," : "");
    }
    printf("  ],\n  \"expectations\": [\n");
    for (unsigned i = 0; i < it->expectation_count; i++) {
        write_expectation(&it->expectations[i]);
        printf("%s\n", i + 1 < it->expectation_count ? "," : "");
    }
    printf("  ]\n}\n");
}
