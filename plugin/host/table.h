/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A hash table by pairs of sockets, whose entries are parts of what they lead to: no octet is spent on
 * nodes. Called by connections.c. Entries and buckets live in Wireshark's file scope, and are never
 * removed.
 */
#ifndef TCPHS_TABLE_H
#define TCPHS_TABLE_H

#include "sockets.h"

/** The first member of whatever is kept in a table. */
struct tcphs_entry {
    struct tcphs_entry *next; /**< in the same bucket */
    struct tcphs_sockets sockets;
};

/** A table. Empty when all zero; forgotten, not freed, when the file scope goes. */
struct tcphs_table {
    struct tcphs_entry **buckets;
    uint32_t bucket_count; /**< a power of two, or 0 */
    uint32_t entry_count;
};

/** The entry of a pair. @return NULL if there is none */
struct tcphs_entry *tcphs_table_find(const struct tcphs_table *table,
                                     const struct tcphs_sockets *sockets);

/**
 * Place an entry of a pair that has none.
 *
 * @param size  of what begins with the entry, in [octets]
 * @return zeroed but for the entry; stays the table's
 */
struct tcphs_entry *tcphs_table_add(struct tcphs_table *table, const struct tcphs_sockets *sockets,
                                    size_t size);

/** The entry of a pair, placed if there is none. @param size as above */
struct tcphs_entry *tcphs_table_get(struct tcphs_table *table, const struct tcphs_sockets *sockets,
                                    size_t size);

#endif
