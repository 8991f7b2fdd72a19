/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * `-z tcphs,table[,filter]`, in the window Statistics, TCP Handshake Table, and sharkd's
 * `nstat:tcphs,table`: one row for each handshake, by Wireshark's stat_tap_table_ui. Registered by
 * taps.c.
 *
 * Wireshark has one table for all listeners of a statistic. Here each listener gets one of its own with
 * its first packet, so that several windows, or several -z, do not see each other's rows.
 */
#include "../host/compat.h"
#include "heading.h"
#include "tally.h"
#include "taps.h"

#include <epan/stat_tap_ui.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { CELL_TEXT = 64 /**< room for the text of a cell, with its NUL */ };

/** A column: a field, or one of the client and one of the server with a slash between. */
static const struct column {
    const char *title;
    int width; /**< at least; a number fills it, so that it sorts as text */
    tap_alignment_type alignment;
    enum tcphs_field field;
    enum tcphs_field of_server; /**< TCPHS_FIELD_ID: none */
} columns[] = {
    {"ID", 6, TAP_ALIGN_RIGHT, TCPHS_FIELD_ID, TCPHS_FIELD_ID},
    {"Client", 21, TAP_ALIGN_LEFT, TCPHS_FIELD_CLIENT, TCPHS_FIELD_ID},
    {"Server", 21, TAP_ALIGN_LEFT, TCPHS_FIELD_SERVER, TCPHS_FIELD_ID},
    {"Outcome", 24, TAP_ALIGN_LEFT, TCPHS_FIELD_OUTCOME, TCPHS_FIELD_ID},
    {"SYNs", 4, TAP_ALIGN_RIGHT, TCPHS_FIELD_SYN_COUNT, TCPHS_FIELD_ID},
    {"RTT server ms", 13, TAP_ALIGN_RIGHT, TCPHS_FIELD_RTT_SERVER, TCPHS_FIELD_ID},
    {"RTT client ms", 13, TAP_ALIGN_RIGHT, TCPHS_FIELD_RTT_CLIENT, TCPHS_FIELD_ID},
    {"RTT ms", 10, TAP_ALIGN_RIGHT, TCPHS_FIELD_RTT_TOTAL, TCPHS_FIELD_ID},
    {"Setup ms", 10, TAP_ALIGN_RIGHT, TCPHS_FIELD_SETUP_TIME, TCPHS_FIELD_ID},
    {"MSS", 9, TAP_ALIGN_LEFT, TCPHS_FIELD_CLIENT_MSS, TCPHS_FIELD_SERVER_MSS},
    {"WS", 5, TAP_ALIGN_LEFT, TCPHS_FIELD_CLIENT_WS_SHIFT, TCPHS_FIELD_SERVER_WS_SHIFT},
    {"ECN", 7, TAP_ALIGN_LEFT, TCPHS_FIELD_ECN, TCPHS_FIELD_ID},
    {"Fast Open", 24, TAP_ALIGN_LEFT, TCPHS_FIELD_TFO_STATUS, TCPHS_FIELD_ID},
};

enum {
    COLUMN_ID,
    COLUMN_FIRST_TEXT, /**< its text begins the block that holds those of the whole row */
    COLUMN_COUNT = G_N_ELEMENTS(columns)
};

/** The statistic as it is registered. */
static stat_tap_table_ui statistic;

/** One listener's table. */
struct table {
    stat_tap_table_ui own; /**< what the listener finds in place of the registered one */
    stat_tap_table_item items[COLUMN_COUNT];
    struct tcphs_heading headings[COLUMN_COUNT];
    struct tcphs_tally *tally;
    bool is_later_pass;
};

/** All there are, oldest first. */
static GPtrArray *tables;

/* ---- cells ---- */

static void write_number(char *text, int width, uint32_t number)
{
    snprintf(text, CELL_TEXT, "%*u", width, number);
}

static void write_milliseconds(char *text, int width, tcphs_nsec time)
{
    int64_t microseconds = (time + 500) / 1000;
    char number[CELL_TEXT];

    snprintf(number, sizeof(number), "%" PRId64 ".%03" PRId64, microseconds / 1000,
             microseconds % 1000);
    snprintf(text, CELL_TEXT, "%*s", width, number);
}

/** A value as text, "" if it is absent. @param width of a number */
static void write_value(char *text, int width, const struct tcphs_record *record,
                        enum tcphs_field field)
{
    const union tcphs_value *value = &record->values[field];

    text[0] = '\0';
    if (!tcphs_record_has(record, field))
        return;
    if (tcphs_fields[field].type == TCPHS_TYPE_TIME)
        write_milliseconds(text, width, value->time);
    else if (tcphs_fields[field].type == TCPHS_TYPE_ENUM)
        g_strlcpy(text, tcphs_names_get(tcphs_fields[field].names, value->number), CELL_TEXT);
    else if (tcphs_fields[field].type == TCPHS_TYPE_STRING)
        g_strlcpy(text, value->text, CELL_TEXT);
    else
        write_number(text, width, value->number);
}

/** What both ends offer: "1460/1400", "1460/-"; "" if neither does. */
static void write_pair(char *text, const struct tcphs_record *record, const struct column *column)
{
    char ends[2][CELL_TEXT];

    write_value(ends[0], 0, record, column->field);
    write_value(ends[1], 0, record, column->of_server);
    text[0] = '\0';
    if (ends[0][0] != '\0' || ends[1][0] != '\0')
        snprintf(text, CELL_TEXT, "%.20s/%.20s", ends[0][0] != '\0' ? ends[0] : "-",
                 ends[1][0] != '\0' ? ends[1] : "-");
}

/** The cells of a row; their texts are in one block, which begins with that of COLUMN_FIRST_TEXT. */
static void write_row(stat_tap_table_item_type cells[COLUMN_COUNT],
                      const struct tcphs_record *record)
{
    char texts[COLUMN_COUNT][CELL_TEXT];
    size_t size = 0;
    char *block;

    memset(cells, 0, COLUMN_COUNT * sizeof(cells[0]));
    cells[COLUMN_ID].type = TABLE_ITEM_UINT;
    cells[COLUMN_ID].value.uint_value = record->values[TCPHS_FIELD_ID].number;
    for (unsigned i = COLUMN_FIRST_TEXT; i < COLUMN_COUNT; i++) {
        if (columns[i].of_server != TCPHS_FIELD_ID)
            write_pair(texts[i], record, &columns[i]);
        else
            write_value(texts[i], columns[i].width, record, columns[i].field);
        size += strlen(texts[i]) + 1;
    }
    block = (char *)g_malloc(size);
    for (unsigned i = COLUMN_FIRST_TEXT; i < COLUMN_COUNT; i++) {
        cells[i].type = TABLE_ITEM_STRING;
        cells[i].value.string_value = block;
        block = g_stpcpy(block, texts[i]) + 1;
    }
}

/* ---- rows ---- */

static stat_tap_table *rows_of(const stat_tap_table_ui *ui)
{
    return g_array_index(ui->tables, stat_tap_table *, 0);
}

static void add_empty_table(stat_tap_table_ui *ui)
{
    stat_tap_add_table(ui, stat_tap_init_table("Handshakes", COLUMN_COUNT, 0, NULL));
}

/** The index of the first row whose id is not below @p id. */
static unsigned lower_bound(const stat_tap_table *rows, uint32_t id)
{
    unsigned low = 0;
    unsigned high = rows->num_elements;

    if (high > 0 && stat_tap_get_field_data(rows, high - 1, COLUMN_ID)->value.uint_value < id)
        return high;
    while (low < high) {
        unsigned middle = low + (high - low) / 2;

        if (stat_tap_get_field_data(rows, middle, COLUMN_ID)->value.uint_value < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/**
 * Add a row. In a later pass a filter may let a handshake's packets through after those of younger ones;
 * in the only pass they come in the order of their ids, which begin anew after a reset by tshark -M.
 */
static void add_row(const struct tcphs_record *record, void *data)
{
    struct table *table = (struct table *)data;
    stat_tap_table *rows = rows_of(&table->own);
    unsigned count = rows->num_elements;
    unsigned place =
        table->is_later_pass ? lower_bound(rows, record->values[TCPHS_FIELD_ID].number) : count;
    stat_tap_table_item_type cells[COLUMN_COUNT];
    stat_tap_table_item_type *added;

    write_row(cells, record);
    for (unsigned i = 0; i < COLUMN_COUNT; i++)
        tcphs_heading_fit(&table->headings[i], &table->items[i], &cells[i]);
    stat_tap_init_table_row(rows, count, COLUMN_COUNT, cells);
    added = rows->elements[count];
    memmove(&rows->elements[place + 1], &rows->elements[place],
            /* Each element is a pointer. NOLINTNEXTLINE(bugprone-sizeof-expression) */
            (count - place) * sizeof(rows->elements[0]));
    rows->elements[place] = added;
}

static void free_cell(stat_tap_table *rows, guint row, guint column, stat_tap_table_item_type *cell)
{
    (void)rows;
    (void)row;
    if (column == COLUMN_FIRST_TEXT)
        g_free((char *)cell->value.string_value);
    cell->type = TABLE_ITEM_NONE;
}

/** Wireshark's reset: the window that showed these rows is cleared with them. */
static void reset_rows(stat_tap_table *rows)
{
    for (unsigned i = 0; i < rows->num_elements; i++) {
        free_cell(rows, i, COLUMN_FIRST_TEXT, &rows->elements[i][COLUMN_FIRST_TEXT]);
        g_free(rows->elements[i]);
    }
    rows->num_elements = 0;
}

/* ---- tables ---- */

/** Describe the columns, as wide as they are without rows. */
static void describe(stat_tap_table_item items[COLUMN_COUNT],
                     struct tcphs_heading headings[COLUMN_COUNT])
{
    for (unsigned i = 0; i < COLUMN_COUNT; i++) {
        items[i].type = i == COLUMN_ID ? TABLE_ITEM_UINT : TABLE_ITEM_STRING;
        items[i].align = columns[i].alignment;
        tcphs_heading_set(&headings[i], &items[i], columns[i].title, (unsigned)columns[i].width);
    }
}

static void free_table(gpointer data)
{
    struct table *table = (struct table *)data;

    tcphs_tally_free(table->tally);
    free_stat_tables(&table->own);
    g_array_free(table->own.tables, TRUE);
    g_free(table);
}

/** The table of a listener, made with its first packet. */
static struct table *table_of(stat_data_t *listener)
{
    struct table *table;

    if (listener->stat_tap_data != &statistic)
        return (struct table *)listener->stat_tap_data;
    table = g_new0(struct table, 1);
    table->own = statistic;
    table->own.tables = NULL;
    table->own.fields = table->items;
    describe(table->items, table->headings);
    add_empty_table(&table->own);
    table->tally = tcphs_tally_new(add_row, table);
    g_ptr_array_add(tables, table);
    listener->stat_tap_data = &table->own;
    return table;
}

static TCPHS_TAP_PACKET(take_packet, tapdata, data)
{
    const struct tcphs_tap_packet *packet = (const struct tcphs_tap_packet *)data;
    struct table *table = table_of((stat_data_t *)tapdata);

    table->is_later_pass = packet->is_final;
    tcphs_tally_take(table->tally, packet);
    return TAP_PACKET_REDRAW;
}

/**
 * A listener is about to be registered; what it is shown before its first packet is empty. The tables of
 * closed windows go now, for nobody says when they are closed: the registered statistic counts its
 * windows, and when there is but one, it shows the newest table or none.
 */
static void begin(stat_tap_table_ui *ui)
{
    if (tables == NULL)
        tables = g_ptr_array_new_with_free_func(free_table);
    if (ui->refcount <= 1 && tables->len > 1)
        g_ptr_array_remove_range(tables, 0, tables->len - 1);
    if (ui->tables == NULL || ui->tables->len == 0)
        add_empty_table(ui);
}

/** The argument is "tcphs,table" or goes on with a comma and a filter. */
static void check_argument(const char *argument, const char **filter, char **error)
{
    const char *rest = argument + strlen(statistic.cli_string);

    (void)filter;
    if (rest[0] != '\0' && rest[0] != ',')
        *error = g_strdup_printf("\"-z %s\" is not understood. Usage: -z %s[,FILTER]", argument,
                                 statistic.cli_string);
}

void tcphs_table_register(void)
{
    static tap_param parameters[] = {{PARAM_FILTER, "filter", "Filter", NULL, TRUE}};
    static stat_tap_table_item items[COLUMN_COUNT];
    static struct tcphs_heading headings[COLUMN_COUNT];

    describe(items, headings);
    statistic.group = REGISTER_PACKET_STAT_GROUP_UNSORTED;
    statistic.title = "TCP Handshake Table";
    statistic.tap_name = TCPHS_TAP_NAME;
    statistic.cli_string = "tcphs,table";
    statistic.stat_tap_init_cb = begin;
    statistic.packet_func = take_packet;
    statistic.stat_tap_reset_table_cb = reset_rows;
    statistic.stat_tap_free_table_item_cb = free_cell;
    statistic.stat_filter_check_cb = check_argument;
    statistic.nfields = COLUMN_COUNT;
    statistic.fields = items;
    statistic.nparams = G_N_ELEMENTS(parameters);
    statistic.params = parameters;
    register_stat_tap_table_ui(&statistic);
}
