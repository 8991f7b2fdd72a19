/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * An array that grows by blocks, so that its elements never move and cost nothing beside themselves.
 * Called by connections.c and notes.c. Lives in Wireshark's file scope.
 */
#ifndef TCPHS_POOL_H
#define TCPHS_POOL_H

#include <epan/wmem_scopes.h>

/** Begun by tcphs_pool_begin(); forgotten, not freed, when the file scope goes. */
struct tcphs_pool {
    wmem_array_t *blocks; /**< char * */
    size_t size;          /**< of an element, in octets */
    unsigned count;       /**< of the elements */
};

/** An empty pool. @param size of an element; a multiple of its alignment */
void tcphs_pool_begin(struct tcphs_pool *pool, size_t size);

/** The next element, not yet written. Its index is the number of those before. */
void *tcphs_pool_add(struct tcphs_pool *pool);

/** An element. @param index below pool->count */
void *tcphs_pool_get(const struct tcphs_pool *pool, unsigned index);

#endif
