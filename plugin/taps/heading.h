/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The headings of Wireshark's tables as tshark prints them: a column is as wide as its title and its
 * widest cell. Called by the statistics that are such tables.
 */
#ifndef TCPHS_HEADING_H
#define TCPHS_HEADING_H

#include <epan/packet.h>
#include <epan/stat_tap_ui.h>

enum { TCPHS_HEADING_TEXT = 64 /**< room for a title, with its NUL */ };

/** A column's texts, to which Wireshark's description of it points. */
struct tcphs_heading {
    unsigned width; /**< [characters] */
    char title[TCPHS_HEADING_TEXT];
    char format[8]; /**< of printf */
};

/**
 * Describe a column.
 *
 * @param heading  stays where it is as long as the item is used
 * @param item     its type and alignment are set; name and format are written
 * @param width    of the cells [characters]; the column is not narrower than its title
 */
void tcphs_heading_set(struct tcphs_heading *heading, stat_tap_table_item *item, const char *title,
                       unsigned width);

/** Widen a column for a cell. @param item described by tcphs_heading_set() */
void tcphs_heading_fit(struct tcphs_heading *heading, stat_tap_table_item *item,
                       const stat_tap_table_item_type *cell);

#endif
