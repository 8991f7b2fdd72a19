/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Chained buckets in Wireshark's file scope. See table.h.
 */
#include "table.h"

#include <epan/packet.h>
#include <epan/wmem_scopes.h>

enum { FIRST_BUCKETS = 64 };

static struct tcphs_entry **bucket_of(const struct tcphs_table *table,
                                      const struct tcphs_sockets *sockets)
{
    return &table->buckets[tcphs_sockets_hash(sockets) & (table->bucket_count - 1)];
}

static void put(struct tcphs_table *table, struct tcphs_entry *entry)
{
    struct tcphs_entry **bucket = bucket_of(table, &entry->sockets);

    entry->next = *bucket;
    *bucket = entry;
}

/** Make room for one entry more: at most one entry for each bucket on average. */
static void grow(struct tcphs_table *table)
{
    struct tcphs_table old = *table;

    if (old.entry_count < old.bucket_count)
        return;
    table->bucket_count = old.bucket_count > 0 ? 2 * old.bucket_count : FIRST_BUCKETS;
    table->buckets =
        wmem_alloc0_array(wmem_file_scope(), struct tcphs_entry *, table->bucket_count);
    for (uint32_t i = 0; i < old.bucket_count; i++) {
        struct tcphs_entry *next;

        for (struct tcphs_entry *entry = old.buckets[i]; entry != NULL; entry = next) {
            next = entry->next;
            put(table, entry);
        }
    }
    wmem_free(wmem_file_scope(), old.buckets);
}

struct tcphs_entry *tcphs_table_find(const struct tcphs_table *table,
                                     const struct tcphs_sockets *sockets)
{
    struct tcphs_entry *entry = table->bucket_count > 0 ? *bucket_of(table, sockets) : NULL;

    while (entry != NULL && !tcphs_sockets_equal(&entry->sockets, sockets))
        entry = entry->next;
    return entry;
}

struct tcphs_entry *tcphs_table_add(struct tcphs_table *table, const struct tcphs_sockets *sockets,
                                    size_t size)
{
    struct tcphs_entry *entry = (struct tcphs_entry *)wmem_alloc0(wmem_file_scope(), size);

    entry->sockets = *sockets;
    grow(table);
    put(table, entry);
    table->entry_count++;
    return entry;
}

struct tcphs_entry *tcphs_table_get(struct tcphs_table *table, const struct tcphs_sockets *sockets,
                                    size_t size)
{
    struct tcphs_entry *entry = tcphs_table_find(table, sockets);

    return entry != NULL ? entry : tcphs_table_add(table, sockets, size);
}
