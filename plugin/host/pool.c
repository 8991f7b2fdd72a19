/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Arrays of blocks. See pool.h.
 */
#include "pool.h"

/** Elements of a block: few enough that a capture of one handshake stays small. */
enum { BLOCK = 256 };

void tcphs_pool_begin(struct tcphs_pool *pool, size_t size)
{
    *pool = (struct tcphs_pool){wmem_array_new(wmem_file_scope(), sizeof(char *)), size, 0};
}

void *tcphs_pool_get(const struct tcphs_pool *pool, unsigned index)
{
    char **block = (char **)wmem_array_index(pool->blocks, index / BLOCK);

    return *block + index % BLOCK * pool->size;
}

void *tcphs_pool_add(struct tcphs_pool *pool)
{
    if (pool->count % BLOCK == 0) {
        char *block = (char *)wmem_alloc(wmem_file_scope(), BLOCK * pool->size);

        wmem_array_append_one(pool->blocks, block);
    }
    return tcphs_pool_get(pool, pool->count++);
}
