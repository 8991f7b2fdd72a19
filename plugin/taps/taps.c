/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Registration of all statistics. Called by plugin.c.
 */
#include "taps.h"

#include "collection.h"

void tcphs_taps_register(void)
{
    tcphs_collection_register();
    tcphs_counts_register();
    tcphs_flow_register();
    tcphs_rows_register();
    tcphs_servers_register();
    tcphs_srt_register();
    tcphs_table_register();
}
