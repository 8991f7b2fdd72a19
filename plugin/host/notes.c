/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Notes in the order of their frames, in blocks: 16 octets for an ordinary one. See notes.h.
 */
#include "notes.h"

#include <epan/packet.h>
#include <epan/wmem_scopes.h>

#include <string.h>

enum { BLOCK_ENTRIES = 1024 };

/** How a note is kept. */
enum form {
    FORM_MARK,     /**< nothing but the connection */
    FORM_ORDINARY, /**< a first SYN or SYN-ACK, a final ACK and the like: what struct entry can hold */
    FORM_WHOLE     /**< every other one */
};

/** A note as it is kept, for the many. */
struct entry {
    union {
        struct tcphs_tracked *tracked;
        struct tcphs_noted *whole; /**< in FORM_WHOLE */
    } of;
    uint32_t frame;
    uint16_t ordinal;
    uint16_t form : 2;
    uint16_t kind : 4;
    uint16_t attempt : 1;
    uint16_t synack_number : 1;
    uint16_t concludes : 1;
    uint16_t is_from_server : 1;
    uint16_t is_first_octet : 1;
};

/** The notes of the open capture. */
static struct {
    wmem_array_t *blocks; /**< struct entry *, each of BLOCK_ENTRIES */
    unsigned count;
} notes;

void tcphs_notes_begin(void)
{
    notes.blocks = wmem_array_new(wmem_file_scope(), sizeof(struct entry *));
    notes.count = 0;
}

void tcphs_notes_end(void)
{
    memset(&notes, 0, sizeof(notes));
}

static struct entry *entry_at(unsigned index)
{
    struct entry **block = (struct entry **)wmem_array_index(notes.blocks, index / BLOCK_ENTRIES);

    return &(*block)[index % BLOCK_ENTRIES];
}

static struct entry *add_entry(void)
{
    if (notes.count % BLOCK_ENTRIES == 0) {
        struct entry *block = wmem_alloc_array(wmem_file_scope(), struct entry, BLOCK_ENTRIES);

        wmem_array_append_one(notes.blocks, block);
    }
    return entry_at(notes.count++);
}

static struct entry shorten(const struct tcphs_noted *noted)
{
    return (struct entry){
        .of.tracked = noted->tracked,
        .ordinal = (uint16_t)noted->note.ordinal,
        .form = noted->is_marked ? FORM_MARK : FORM_ORDINARY,
        .kind = noted->note.kind & 0xf,
        .attempt = noted->note.attempt & 1,
        .synack_number = noted->note.synack_number & 1,
        .concludes = noted->note.concludes,
        .is_from_server = noted->note.is_from_server,
        .is_first_octet = noted->note.is_first_octet,
    };
}

static struct tcphs_noted expand(const struct entry *entry)
{
    struct tcphs_noted noted;

    memset(&noted, 0, sizeof(noted));
    noted.tracked = entry->of.tracked;
    noted.is_marked = entry->form == FORM_MARK;
    noted.note.ordinal = entry->ordinal;
    noted.note.kind = entry->kind;
    noted.note.attempt = entry->attempt;
    noted.note.synack_number = entry->synack_number;
    noted.note.concludes = entry->concludes;
    noted.note.is_from_server = entry->is_from_server;
    noted.note.is_first_octet = entry->is_first_octet;
    return noted;
}

void tcphs_notes_add(uint32_t frame, const struct tcphs_noted *noted)
{
    struct entry entry = shorten(noted);
    struct tcphs_noted expanded = expand(&entry);

    /* Whatever else a note says, the short form must say it too. */
    if (!noted->is_marked && memcmp(&expanded, noted, sizeof(expanded)) != 0) {
        entry.form = FORM_WHOLE;
        entry.of.whole =
            (struct tcphs_noted *)wmem_memdup(wmem_file_scope(), noted, sizeof(*noted));
    }
    entry.frame = frame;
    *add_entry() = entry;
}

/** The first entry whose frame is not below @p frame; the number of entries if there is none. */
static unsigned lower_bound(uint32_t frame)
{
    unsigned low = 0;
    unsigned high = notes.count;

    if (high > 0 && entry_at(high - 1)->frame < frame)
        return high;
    while (low < high) {
        unsigned middle = low + (high - low) / 2;

        if (entry_at(middle)->frame < frame)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

unsigned tcphs_notes_find(uint32_t frame, unsigned *first)
{
    unsigned begin = lower_bound(frame);
    unsigned end = begin;

    while (end < notes.count && entry_at(end)->frame == frame)
        end++;
    if (end > begin)
        *first = begin;
    return end - begin;
}

struct tcphs_noted tcphs_notes_get(unsigned index)
{
    const struct entry *entry = entry_at(index);

    return entry->form == FORM_WHOLE ? *entry->of.whole : expand(entry);
}
