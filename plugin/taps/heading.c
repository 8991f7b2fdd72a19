/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The headings of Wireshark's tables; see heading.h.
 */
#include "heading.h"

#include <stdio.h>
#include <string.h>

/** Write title and format of a column; trailing blanks of an earlier title do not count. */
static void write_texts(struct tcphs_heading *heading, stat_tap_table_item *item, const char *title)
{
    int width = (int)MIN(heading->width, TCPHS_HEADING_TEXT - 1);
    char conversion = item->type == TABLE_ITEM_UINT ? 'u' : 's';

    if (item->align == TAP_ALIGN_LEFT)
        width = -width;
    snprintf(heading->title, sizeof(heading->title), "%*s", width, title);
    snprintf(heading->format, sizeof(heading->format), "%%%d%c", width, conversion);
    item->column_name = heading->title;
    item->field_format = heading->format;
}

void tcphs_heading_set(struct tcphs_heading *heading, stat_tap_table_item *item, const char *title,
                       unsigned width)
{
    heading->width = MAX(width, (unsigned)strlen(title));
    write_texts(heading, item, title);
}

/** The characters of a cell. */
static unsigned width_of(const stat_tap_table_item_type *cell)
{
    if (cell->type == TABLE_ITEM_UINT)
        return (unsigned)snprintf(NULL, 0, "%u", cell->value.uint_value);
    return (unsigned)strlen(cell->value.string_value);
}

void tcphs_heading_fit(struct tcphs_heading *heading, stat_tap_table_item *item,
                       const stat_tap_table_item_type *cell)
{
    unsigned width = width_of(cell);
    char title[TCPHS_HEADING_TEXT];

    if (width <= heading->width)
        return;
    heading->width = width;
    memcpy(title, heading->title, sizeof(title));
    write_texts(heading, item, g_strstrip(title));
}
