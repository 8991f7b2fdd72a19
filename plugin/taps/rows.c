/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * `-z tcphs,csv[,FILE[,FILTER]]` and `-z tcphs,json[,FILE[,FILTER]]` of tshark: one row for each
 * handshake, for other programs. Registered by taps.c.
 */
#include "../core/row.h"
#include "../host/compat.h"
#include "collection.h"
#include "output.h"
#include "taps.h"

#include <epan/stat_tap_ui.h>
#include <wsutil/report_message.h>

#include <stdlib.h>
#include <string.h>

/** A way to write rows. */
struct form {
    const char *argument; /**< of -z */
    const char *title;
    void (*write_header)(const struct tcphs_row_sink *sink); /**< NULL: none */
    void (*write_row)(const struct tcphs_row_sink *sink, const struct tcphs_record *record);
};

static const struct form forms[] = {
    {"tcphs,csv", "TCP handshakes as CSV", tcphs_row_write_header, tcphs_row_write_csv},
    {"tcphs,json", "TCP handshakes as JSON Lines", NULL, tcphs_row_write_json},
};

/** One listener. */
struct rows {
    const struct form *form;
    struct tcphs_collection *collection;
    char *path; /**< NULL: standard output */
    bool has_failed;
};

/** The files of all listeners. */
static GPtrArray *paths;

static void write_octets(void *data, const char *octets, size_t len)
{
    tcphs_output_write((struct tcphs_output *)data, octets, len);
}

/** What a visit needs. */
struct visit {
    const struct form *form;
    struct tcphs_row_sink sink;
};

static void write_row(const struct tcphs_record *record, void *data)
{
    const struct visit *visit = (const struct visit *)data;

    visit->form->write_row(&visit->sink, record);
}

static void reset(void *data)
{
    tcphs_collection_clear(((struct rows *)data)->collection);
}

static TCPHS_TAP_PACKET(take_packet, data, packet)
{
    tcphs_collection_add(((struct rows *)data)->collection,
                         (const struct tcphs_tap_packet *)packet);
    return TAP_PACKET_REDRAW;
}

static void draw(void *data)
{
    struct rows *rows = (struct rows *)data;
    struct tcphs_output *output = tcphs_output_open(rows->path);
    struct visit visit = {rows->form, {write_octets, output}};

    if (output == NULL) {
        rows->has_failed = true;
        return;
    }
    if (rows->form->write_header != NULL)
        rows->form->write_header(&visit.sink);
    tcphs_collection_each(rows->collection, write_row, &visit);
    if (!tcphs_output_close(output))
        rows->has_failed = true;
}

static void release(struct rows *rows)
{
    tcphs_collection_free(rows->collection);
    g_free(rows->path);
    g_free(rows);
}

static void finish(void *data)
{
    struct rows *rows = (struct rows *)data;
    bool has_failed = rows->has_failed;

    release(rows);
    /* All statistics are drawn by now; tshark asks none of them whether it failed. */
    if (has_failed)
        exit(EXIT_FAILURE);
}

/**
 * Read ",FILE,FILTER": FILE ends at the first comma, FILTER is the rest, commas and all.
 *
 * @param rest    what follows the form's name
 * @param filter  written on success; in rest, or NULL
 */
static bool read_argument(struct rows *rows, const char *rest, const char **filter)
{
    const char *comma;

    *filter = NULL;
    if (rest[0] == '\0')
        return true;
    if (rest[0] != ',')
        return false;
    rest++;
    comma = strchr(rest, ',');
    rows->path = comma != NULL ? g_strndup(rest, (size_t)(comma - rest)) : g_strdup(rest);
    if (comma != NULL && comma[1] != '\0')
        *filter = comma + 1;
    if (rows->path[0] == '\0' || strcmp(rows->path, "-") == 0)
        g_clear_pointer(&rows->path, g_free);
    return true;
}

/** Is there a listener that will put its rows into the place of this one's? Devices and pipes take both. */
static bool is_taken(const char *path)
{
    bool is_file =
        !g_file_test(path, G_FILE_TEST_EXISTS) || g_file_test(path, G_FILE_TEST_IS_REGULAR);

    for (unsigned i = 0; is_file && i < paths->len; i++)
        if (strcmp((const char *)g_ptr_array_index(paths, i), path) == 0)
            return true;
    return false;
}

/** Take the file for this listener. @return false if it cannot have it, which the user has been told */
static bool claim_file(const struct rows *rows, const char *argument)
{
    if (rows->path == NULL)
        return true;
    if (paths == NULL)
        paths = g_ptr_array_new_with_free_func(g_free);
    if (is_taken(rows->path)) {
        report_failure("\"-z %s\": another -z writes to \"%s\"", argument, rows->path);
        return false;
    }
    g_ptr_array_add(paths, g_strdup(rows->path));
    return tcphs_output_try(rows->path);
}

/** Begin to listen. @return false if that failed, which the user has been told */
static bool begin(struct rows *rows, const char *argument)
{
    const char *filter;
    GString *error;

    if (!read_argument(rows, argument + strlen(rows->form->argument), &filter)) {
        report_failure("\"-z %s\" is not understood. Usage: -z %s[,FILE[,FILTER]]", argument,
                       rows->form->argument);
        return false;
    }
    if (!claim_file(rows, argument))
        return false;
    error = register_tap_listener(TCPHS_TAP_NAME, rows, filter, TL_REQUIRES_ERROR_PACKETS, reset,
                                  take_packet, draw, finish);
    if (error == NULL)
        return true;
    report_failure("\"-z %s\": %s", argument, error->str);
    g_string_free(error, TRUE);
    return false;
}

/** Wireshark's window reads the capture before it starts what -z asks for: there would be no rows. */
static bool is_in_tshark(const struct form *form)
{
    bool is_tshark = g_strcmp0(get_friendly_program_name(), "TShark") == 0;

    if (!is_tshark)
        report_failure("\"-z %s\" is for tshark: tshark -q -r CAPTURE -z %s,FILE", form->argument,
                       form->argument);
    return is_tshark;
}

static tcphs_tap_started start(const char *argument, void *data)
{
    struct rows *rows;

    if (!is_in_tshark((const struct form *)data))
        return TCPHS_TAP_STARTED;
    rows = g_new0(struct rows, 1);
    rows->form = (const struct form *)data;
    rows->collection = tcphs_collection_new();
    if (!begin(rows, argument))
        exit(EXIT_FAILURE); /* as tshark's own statistics do */
    return TCPHS_TAP_STARTED;
}

void tcphs_rows_register(void)
{
    static stat_tap_ui statistics[G_N_ELEMENTS(forms)];

    for (unsigned i = 0; i < G_N_ELEMENTS(forms); i++) {
        statistics[i].group = REGISTER_PACKET_STAT_GROUP_UNSORTED;
        statistics[i].title = forms[i].title;
        statistics[i].cli_string = forms[i].argument;
        statistics[i].tap_init_cb = start;
        register_stat_tap_ui(&statistics[i], (void *)&forms[i]);
    }
}
