/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Notes in the order of their frames: 16 octets for an ordinary one. See notes.h.
 */
#include "notes.h"

#include <epan/packet.h>
#include <epan/wmem_scopes.h>

/** How a note is kept. */
enum form {
    FORM_MARK,     /**< nothing but the connection */
    FORM_ORDINARY, /**< a first SYN or SYN-ACK, a final ACK and the like: without events or intervals */
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
    uint16_t is_attempt : 1; /**< attempt is 1 */
    uint16_t concludes : 1;
};

static wmem_array_t *entries;

void tcphs_notes_begin(void)
{
    entries = wmem_array_new(wmem_file_scope(), sizeof(struct entry));
}

void tcphs_notes_end(void)
{
    entries = NULL;
}

static const struct entry *entry_at(unsigned index)
{
    return (const struct entry *)wmem_array_index(entries, index);
}

static bool is_ordinary(const struct tcphs_note *note)
{
    return note->events == 0 && note->interval == 0 && note->elapsed == 0 && !note->has_interval &&
           note->ordinal <= UINT16_MAX && note->attempt <= 1 && note->changes == 0 &&
           note->kind != TCPHS_SEGMENT_ICMP_ERROR;
}

void tcphs_notes_add(uint32_t frame, const struct tcphs_noted *noted)
{
    struct entry entry = {.of.tracked = noted->tracked, .frame = frame, .form = FORM_MARK};

    if (!noted->is_marked && is_ordinary(&noted->note)) {
        entry.form = FORM_ORDINARY;
        entry.ordinal = (uint16_t)noted->note.ordinal;
        entry.kind = noted->note.kind & 0xf;
        entry.is_attempt = noted->note.attempt & 1;
        entry.concludes = noted->note.concludes;
    } else if (!noted->is_marked) {
        entry.form = FORM_WHOLE;
        entry.of.whole =
            (struct tcphs_noted *)wmem_memdup(wmem_file_scope(), noted, sizeof(*noted));
    }
    wmem_array_append_one(entries, entry);
}

/** The first entry whose frame is not below @p frame; the number of entries if there is none. */
static unsigned lower_bound(uint32_t frame)
{
    unsigned low = 0;
    unsigned high = wmem_array_get_count(entries);

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

    while (end < wmem_array_get_count(entries) && entry_at(end)->frame == frame)
        end++;
    if (end > begin)
        *first = begin;
    return end - begin;
}

struct tcphs_noted tcphs_notes_get(unsigned index)
{
    const struct entry *entry = entry_at(index);
    struct tcphs_noted noted = {0};

    if (entry->form == FORM_WHOLE)
        return *entry->of.whole;
    noted.tracked = entry->of.tracked;
    noted.is_marked = entry->form == FORM_MARK;
    noted.note.ordinal = entry->ordinal;
    noted.note.kind = entry->kind;
    noted.note.attempt = entry->is_attempt;
    noted.note.concludes = entry->concludes;
    return noted;
}
