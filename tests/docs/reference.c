/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Prints the field reference of README.md as Markdown, from the engine's tables. Called by the docs
 * target and by the test that README is current.
 */
#include <stdio.h>

#include "record.h"

static const char *const type_words[] = {
    [TCPHS_TYPE_FRAME] = "frame number",
    [TCPHS_TYPE_UNSIGNED] = "number",
    [TCPHS_TYPE_BOOLEAN] = "flag",
    [TCPHS_TYPE_TIME] = "duration",
    [TCPHS_TYPE_ENUM] = "value",
    [TCPHS_TYPE_STRING] = "text",
    [TCPHS_TYPE_BYTES] = "octets",
};

static const char *const severity_words[] = {
    [TCPHS_SEVERITY_CHAT] = "chat",
    [TCPHS_SEVERITY_NOTE] = "note",
    [TCPHS_SEVERITY_WARN] = "warning",
    [TCPHS_SEVERITY_ERROR] = "error",
};

/** A table cell: a bar would end it. */
static void print_cell(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '|')
            putchar('\\');
        putchar(*text);
    }
    fputs(" | ", stdout);
}

static void print_field(const struct tcphs_field_info *field)
{
    printf("| `%s` | %s | ", field->name, type_words[field->type]);
    print_cell(field->scope == TCPHS_SCOPE_SEGMENT ? "packet" : "handshake");
    print_cell(field->when);
    print_cell(field->description);
    printf("%s |\n", field->source);
}

static void print_group(enum tcphs_group group)
{
    const struct tcphs_group_info *info = &tcphs_groups[group];
    bool has_head = false;

    for (int i = 0; i < TCPHS_FIELD_COUNT; i++) {
        if (tcphs_fields[i].group != group)
            continue;
        if (!has_head) {
            printf("#### %s\n\n", info->title);
            if (info->name != NULL)
                printf("%s. A packet that has one of these has `%s`, too.\n\n", info->description,
                       info->name);
            puts("| Filter | Type | About | Present when | Meaning | Source |");
            puts("|---|---|---|---|---|---|");
            has_head = true;
        }
        print_field(&tcphs_fields[i]);
    }
    if (has_head)
        putchar('\n');
}

/** The value strings of an enumeration, with the number that a filter may use instead. */
static void print_values(const struct tcphs_field_info *field)
{
    unsigned count = tcphs_names_count(field->names);

    printf("| `%s` | ", field->name);
    for (unsigned i = 0; i < count; i++)
        printf("%s%u %s", i > 0 ? "; " : "", i, tcphs_names_get(field->names, i));
    puts(" |");
}

static void print_event(const struct tcphs_event_info *event)
{
    printf("| `%s` | %s | ", event->name, severity_words[event->severity]);
    print_cell(event->where);
    print_cell(event->summary);
    printf("%s |\n", event->source);
}

int main(void)
{
    puts("### Fields\n");
    for (int group = 0; group < TCPHS_GROUP_COUNT; group++)
        print_group((enum tcphs_group)group);

    puts("### Values\n");
    puts("A filter takes the number or the words: `tcphs.outcome == \"refused\"`.\n");
    puts("| Filter | Values |");
    puts("|---|---|");
    for (int i = 0; i < TCPHS_FIELD_COUNT; i++)
        if (tcphs_fields[i].type == TCPHS_TYPE_ENUM)
            print_values(&tcphs_fields[i]);

    puts("\n### Events\n");
    puts("Each is an expert info on the one packet that proves it; its bare name is a filter.\n");
    puts("| Filter | Severity | Stands on | Meaning | Source |");
    puts("|---|---|---|---|---|");
    for (int i = 0; i < TCPHS_EVENT_COUNT; i++)
        print_event(&tcphs_events[i]);
    return 0;
}
