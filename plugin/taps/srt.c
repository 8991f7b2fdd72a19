/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * `-z tcphs,srt[,filter]`, and in the window Statistics, Service Response Time, TCPHS: the round-trip times
 * to each server and to its clients; by Wireshark's table of service response times. Registered by taps.c.
 *
 * Ambiguous times are left out (Karn's algorithm, RFC 6298, 3): they are measured from the last attempt,
 * and so can be far too short, and one of them would be the minimum of its server.
 */
#include "../host/compat.h"
#include "tally.h"
#include "taps.h"

#include <epan/srt_table.h>
#include <epan/wmem_scopes.h>

enum table { TO_SERVER, TO_CLIENT, TABLE_COUNT };

/**
 * The statistic of one listener. Lives as long as Wireshark runs, for nobody says when the tables go; it is
 * small, and the rest is in the capture's scope.
 */
struct service {
    struct tcphs_tally *tally;
    srt_stat_table *tables[TABLE_COUNT];
    wmem_map_t *rows; /**< index of a server's row, plus 1, by its name; NULL before the first */
};

/** The index of a server's row, the same in both tables; made if there is none. */
static int row_of(struct service *service, const char *name)
{
    int count = service->tables[TO_SERVER]->num_procs;
    gpointer row;

    if (service->rows == NULL)
        service->rows = wmem_map_new(wmem_file_scope(), g_str_hash, g_str_equal);
    row = wmem_map_lookup(service->rows, name);
    if (row != NULL)
        return GPOINTER_TO_INT(row) - 1;
    for (unsigned i = 0; i < TABLE_COUNT; i++)
        init_srt_table_row(service->tables[i], count, name);
    wmem_map_insert(service->rows, wmem_strdup(wmem_file_scope(), name),
                    GINT_TO_POINTER(count + 1));
    return count;
}

/** Add a time, as that between a request at time 0 and its answer. */
static void add(srt_stat_table *table, int row, tcphs_nsec time)
{
    static const nstime_t request = NSTIME_INIT_ZERO;
    packet_info answer = {
        .abs_ts = {(time_t)(time / TCPHS_NSEC_PER_SEC), (int)(time % TCPHS_NSEC_PER_SEC)}};

    add_srt_table_data(table, row, &request, &answer);
}

static void count(const struct tcphs_record *record, void *statistic)
{
    static const enum tcphs_field fields[TABLE_COUNT] = {
        [TO_SERVER] = TCPHS_FIELD_RTT_SERVER,
        [TO_CLIENT] = TCPHS_FIELD_RTT_CLIENT,
    };
    struct service *service = (struct service *)statistic;
    int row;

    if (!tcphs_record_has(record, TCPHS_FIELD_RTT_QUALITY) ||
        record->values[TCPHS_FIELD_RTT_QUALITY].number == TCPHS_QUALITY_AMBIGUOUS)
        return;
    row = row_of(service, record->values[TCPHS_FIELD_SERVER].text);
    for (unsigned i = 0; i < TABLE_COUNT; i++)
        if (tcphs_record_has(record, fields[i]))
            add(service->tables[i], row, record->values[fields[i]].time);
}

static void init(struct register_srt *srt, GArray *tables)
{
    struct service *service = wmem_new0(wmem_epan_scope(), struct service);

    (void)srt;
    service->tally = tcphs_tally_new(count, service);
    /* tshark shows the name of the column, but not that of the table. */
    service->tables[TO_SERVER] =
        init_srt_table("RTT to server", "To server", tables, 0, "RTT to server", NULL, service);
    service->tables[TO_CLIENT] = init_srt_table("RTT to clients of server", "To clients", tables, 0,
                                                "RTT to clients of", NULL, service);
}

static TCPHS_TAP_PACKET(take, tapdata, packet)
{
    const srt_data_t *data = (const srt_data_t *)tapdata;
    const srt_stat_table *table = g_array_index(data->srt_array, srt_stat_table *, TO_SERVER);
    struct service *service = (struct service *)table->table_specific_data;

    tcphs_tally_take(service->tally, (const struct tcphs_tap_packet *)packet);
    return TAP_PACKET_REDRAW;
}

void tcphs_srt_register(void)
{
    register_srt_table(proto_get_id_by_filter_name("tcphs"), TCPHS_TAP_NAME, TABLE_COUNT, take,
                       init, NULL);
}
