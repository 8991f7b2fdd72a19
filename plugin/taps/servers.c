/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * `-z tcphs,servers[,filter]`, and in the window Statistics, TCP Handshakes by Server: a row for each
 * server, with its failures, lost SYNs, round-trip times and Fast Open; by Wireshark's tables, since
 * stats_tree knows no quantiles. Registered by taps.c.
 */
#include "../host/compat.h"
#include "heading.h"
#include "tally.h"
#include "taps.h"

#include <epan/stat_tap_ui.h>

#include <stdio.h>
#include <string.h>

#define CLI_STRING "tcphs,servers"

enum column {
    SERVER,
    HANDSHAKES,
    FAILURES,
    SYNS,
    SYN_LOSS,
    RTTS,
    RTT_MIN,
    RTT_MEDIAN,
    RTT_95,
    TFO_TRIES,
    TFO_ACCEPTED,
    COLUMN_COUNT
};

enum { FIGURE_MAX = 16 };

/** One server. Its row has it in the scratch space of its first cell, and ends it. */
struct server {
    unsigned row;
    unsigned handshakes;
    unsigned failures;
    unsigned syns;
    unsigned lost_syns;
    unsigned tfo_tries;
    unsigned tfo_accepted;
    GSequence *rtts; /**< [us], ascending */
    char name[TCPHS_SOCKET_TEXT_MAX];
    char figures[COLUMN_COUNT][FIGURE_MAX]; /**< in words */
};

/** The statistic: Wireshark has one set of tables for all listeners of it. */
static struct {
    struct tcphs_tally *tally;
    GHashTable *by_name; /**< struct server */
    GPtrArray *retired;  /**< rows of before a reset, which another window may still show */
} servers;

/**
 * Figures that may be missing are words, for an empty number would end tshark's row; of one length, for
 * the window sorts words by their characters.
 */
static const struct {
    const char *title;
    unsigned width;
    stat_tap_table_item_enum type;
} columns[COLUMN_COUNT] = {
    [SERVER] = {"Server", 21, TABLE_ITEM_STRING},
    [HANDSHAKES] = {"Handshakes", 0, TABLE_ITEM_UINT},
    [FAILURES] = {"Failures", 0, TABLE_ITEM_UINT},
    [SYNS] = {"SYNs", 6, TABLE_ITEM_UINT},
    [SYN_LOSS] = {"SYN loss %", 0, TABLE_ITEM_STRING},
    [RTTS] = {"RTTs", 6, TABLE_ITEM_UINT},
    [RTT_MIN] = {"RTT min ms", 0, TABLE_ITEM_STRING},
    [RTT_MEDIAN] = {"RTT median ms", 0, TABLE_ITEM_STRING},
    [RTT_95] = {"RTT 95 % ms", 0, TABLE_ITEM_STRING},
    [TFO_TRIES] = {"TFO tries", 0, TABLE_ITEM_UINT},
    [TFO_ACCEPTED] = {"TFO accepted %", 0, TABLE_ITEM_STRING},
};

/** What Wireshark is told of the columns; their width grows with the cells. */
static stat_tap_table_item items[COLUMN_COUNT];
static struct tcphs_heading headings[COLUMN_COUNT];

/** Describe the columns, as wide as they are without rows. */
static void describe(void)
{
    for (unsigned i = 0; i < COLUMN_COUNT; i++) {
        items[i].type = columns[i].type;
        items[i].align = i == SERVER ? TAP_ALIGN_LEFT : TAP_ALIGN_RIGHT;
        tcphs_heading_set(&headings[i], &items[i], columns[i].title, columns[i].width);
    }
}

static gint compare(gconstpointer one, gconstpointer other, gpointer data)
{
    unsigned first = GPOINTER_TO_UINT(one);
    unsigned second = GPOINTER_TO_UINT(other);

    (void)data;
    return (first > second) - (first < second);
}

static void free_server(struct server *server)
{
    g_sequence_free(server->rtts);
    g_free(server);
}

static void free_row(gpointer cells)
{
    free_server((struct server *)((stat_tap_table_item_type *)cells)[SERVER].user_data.ptr_value);
    g_free(cells);
}

/** Add a row. Its figures are shown with the first handshake. */
static struct server *open_server(stat_tap_table *table, const char *name)
{
    struct server *server = g_new0(struct server, 1);
    stat_tap_table_item_type cells[COLUMN_COUNT] = {0};

    server->row = table->num_elements;
    server->rtts = g_sequence_new(NULL);
    g_strlcpy(server->name, name, sizeof(server->name));
    for (unsigned i = 0; i < COLUMN_COUNT; i++) {
        cells[i].type = columns[i].type;
        if (cells[i].type == TABLE_ITEM_STRING)
            cells[i].value.string_value = server->figures[i];
    }
    cells[SERVER].value.string_value = server->name;
    cells[SERVER].user_data.ptr_value = server;
    stat_tap_init_table_row(table, server->row, COLUMN_COUNT, cells);
    g_hash_table_insert(servers.by_name, server->name, server);
    return server;
}

static bool is_failure(enum tcphs_outcome outcome)
{
    return outcome != TCPHS_OUTCOME_ESTABLISHED && outcome != TCPHS_OUTCOME_CAPTURE_BEGAN_LATE;
}

/** SYNs that got no answer in time: all but the last one, and that too if none came at all. */
static unsigned lost_of(unsigned syns, enum tcphs_outcome outcome)
{
    return outcome == TCPHS_OUTCOME_NO_ANSWER ? syns : syns - 1;
}

/** Add the round-trip time of the path, unless Karn forbids it (RFC 6298, 3). */
static void add_rtt(struct server *server, const struct tcphs_record *record)
{
    tcphs_nsec us;

    if (!tcphs_record_has(record, TCPHS_FIELD_RTT_TOTAL) ||
        record->values[TCPHS_FIELD_RTT_QUALITY].number == TCPHS_QUALITY_AMBIGUOUS)
        return;
    us = (record->values[TCPHS_FIELD_RTT_TOTAL].time + 500) / 1000;
    g_sequence_insert_sorted(server->rtts, GUINT_TO_POINTER((unsigned)MIN(us, UINT32_MAX)), compare,
                             NULL);
}

static void add(struct server *server, const struct tcphs_record *record)
{
    const union tcphs_value *values = record->values;
    enum tcphs_outcome outcome = (enum tcphs_outcome)values[TCPHS_FIELD_OUTCOME].number;

    server->handshakes++;
    server->failures += is_failure(outcome);
    if (tcphs_record_has(record, TCPHS_FIELD_SYN_COUNT)) {
        server->syns += values[TCPHS_FIELD_SYN_COUNT].number;
        server->lost_syns += lost_of(values[TCPHS_FIELD_SYN_COUNT].number, outcome);
    }
    if (tcphs_record_has(record, TCPHS_FIELD_TFO_SYN_DATA)) {
        server->tfo_tries++;
        server->tfo_accepted += values[TCPHS_FIELD_TFO_STATUS].number == TCPHS_TFO_ACCEPTED ||
                                values[TCPHS_FIELD_TFO_STATUS].number == TCPHS_TFO_DATA_ACCEPTED;
    }
    add_rtt(server, record);
}

/** Write a percentage; nothing where there is no whole. */
static void show_part(struct server *server, enum column column, unsigned part, unsigned whole)
{
    if (whole > 0)
        snprintf(server->figures[column], FIGURE_MAX, "%5.1f", 100.0 * part / whole);
}

/** Write a quantile by nearest rank: the smallest time that this part of all does not exceed. */
static void show_quantile(struct server *server, enum column column, unsigned percent)
{
    gint64 count = g_sequence_get_length(server->rtts);
    gint64 rank = MAX(1, (count * percent + 99) / 100);

    if (count > 0)
        snprintf(server->figures[column], FIGURE_MAX, "%11.3f",
                 GPOINTER_TO_UINT(
                     g_sequence_get(g_sequence_get_iter_at_pos(server->rtts, (gint)rank - 1))) /
                     1000.0);
}

static void show(const stat_tap_table *table, struct server *server)
{
    stat_tap_table_item_type *cells = table->elements[server->row];

    cells[HANDSHAKES].value.uint_value = server->handshakes;
    cells[FAILURES].value.uint_value = server->failures;
    cells[SYNS].value.uint_value = server->syns;
    show_part(server, SYN_LOSS, server->lost_syns, server->syns);
    cells[RTTS].value.uint_value = (unsigned)g_sequence_get_length(server->rtts);
    show_quantile(server, RTT_MIN, 0);
    show_quantile(server, RTT_MEDIAN, 50);
    show_quantile(server, RTT_95, 95);
    cells[TFO_TRIES].value.uint_value = server->tfo_tries;
    show_part(server, TFO_ACCEPTED, server->tfo_accepted, server->tfo_tries);
    for (unsigned i = 0; i < COLUMN_COUNT; i++)
        tcphs_heading_fit(&headings[i], &items[i], &cells[i]);
}

static void count(const struct tcphs_record *record, void *statistic)
{
    stat_tap_table *table = (stat_tap_table *)statistic;
    const char *name = record->values[TCPHS_FIELD_SERVER].text;
    struct server *server = (struct server *)g_hash_table_lookup(servers.by_name, name);

    if (server == NULL)
        server = open_server(table, name);
    add(server, record);
    show(table, server);
}

/** Begin anew. The rows are taken out but kept: another window's lines may point at them. */
static void reset(stat_tap_table *table)
{
    for (unsigned i = 0; i < table->num_elements; i++)
        g_ptr_array_add(servers.retired, table->elements[i]);
    table->num_elements = 0;
    describe();
    g_hash_table_remove_all(servers.by_name);
    tcphs_tally_free(servers.tally);
    servers.tally = tcphs_tally_new(count, table);
}

static void init(stat_tap_table_ui *ui)
{
    stat_tap_table *table = stat_tap_find_table(ui, "Servers");

    if (table == NULL) {
        table = stat_tap_init_table("Servers", COLUMN_COUNT, 0, NULL);
        stat_tap_add_table(ui, table);
    }
    reset(table);
}

static TCPHS_TAP_PACKET(take, tapdata, packet)
{
    (void)tapdata;
    tcphs_tally_take(servers.tally, (const struct tcphs_tap_packet *)packet);
    return TAP_PACKET_REDRAW;
}

/** The tables are freed, cell by cell, because no window shows them any more. */
static void free_cell(stat_tap_table *table, guint row, guint column,
                      stat_tap_table_item_type *cell)
{
    (void)table;
    (void)row;
    if (column != SERVER)
        return;
    free_server((struct server *)cell->user_data.ptr_value);
    g_ptr_array_set_size(servers.retired, 0);
}

/** Wireshark takes "tcphs,serversX" for this statistic without a filter. */
static void check(const char *argument, const char **filter, char **error)
{
    const char *rest = argument + strlen(CLI_STRING);

    (void)filter;
    if (*rest != '\0' && *rest != ',')
        *error = g_strdup_printf("\"-z %s\" is not understood. Usage: -z " CLI_STRING "[,FILTER]",
                                 argument);
}

void tcphs_servers_register(void)
{
    static tap_param parameters[] = {{PARAM_FILTER, "filter", "Filter", NULL, TRUE}};
    static stat_tap_table_ui ui = {
        .group = REGISTER_PACKET_STAT_GROUP_UNSORTED,
        .title = "TCP Handshakes by Server",
        .tap_name = TCPHS_TAP_NAME,
        .cli_string = CLI_STRING,
        .stat_tap_init_cb = init,
        .packet_func = take,
        .stat_tap_reset_table_cb = reset,
        .stat_tap_free_table_item_cb = free_cell,
        .stat_filter_check_cb = check,
        .nfields = COLUMN_COUNT,
        .fields = items,
        .nparams = G_N_ELEMENTS(parameters),
        .params = parameters,
    };

    describe();
    servers.by_name = g_hash_table_new(g_str_hash, g_str_equal);
    servers.retired = g_ptr_array_new_with_free_func(free_row);
    register_stat_tap_table_ui(&ui);
}
