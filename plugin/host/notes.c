/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Notes in the order of their frames: 12 octets for an ordinary one. See notes.h.
 */
#include "notes.h"

#include "pool.h"

#include <string.h>

/** How a note is kept. */
enum form {
    FORM_MARK,     /**< nothing but the connection */
    FORM_ORDINARY, /**< a first SYN or SYN-ACK, a final ACK and the like: what struct entry can hold */
    FORM_WHOLE     /**< every other one */
};

/** A note as it is kept, for the many. */
struct entry {
    uint32_t of; /**< the handshake's id; in FORM_WHOLE the index of the whole note */
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

_Static_assert(sizeof(struct entry) == 12, "an ordinary note is short");

/** The notes of the open capture. */
static struct {
    struct tcphs_pool entries; /**< struct entry */
    struct tcphs_pool whole;   /**< struct tcphs_noted */
    uint32_t last_frame;       /**< of the newest entry */
    unsigned next;             /**< the entry behind those that were found last */
} notes;

void tcphs_notes_begin(void)
{
    tcphs_pool_begin(&notes.entries, sizeof(struct entry));
    tcphs_pool_begin(&notes.whole, sizeof(struct tcphs_noted));
    notes.last_frame = 0;
    notes.next = 0;
}

void tcphs_notes_end(void)
{
    memset(&notes, 0, sizeof(notes));
}

static struct entry *entry_at(unsigned index)
{
    return (struct entry *)tcphs_pool_get(&notes.entries, index);
}

static struct entry shorten(const struct tcphs_noted *noted)
{
    return (struct entry){
        .of = noted->tracked->handshake.id,
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

static struct tcphs_note expand(const struct entry *entry)
{
    struct tcphs_note note;

    memset(&note, 0, sizeof(note));
    note.ordinal = entry->ordinal;
    note.kind = entry->kind;
    note.attempt = entry->attempt;
    note.synack_number = entry->synack_number;
    note.concludes = entry->concludes;
    note.is_from_server = entry->is_from_server;
    note.is_first_octet = entry->is_first_octet;
    return note;
}

/** Does the short form say all that a note says? */
static bool is_ordinary(const struct entry *entry, const struct tcphs_note *note)
{
    struct tcphs_note expanded = expand(entry);

    /* Zeroed before they are filled, padding too. NOLINTNEXTLINE(bugprone-*,cert-exp42-c,cert-flp37-c) */
    return note->kind != TCPHS_SEGMENT_ICMP_ERROR && memcmp(&expanded, note, sizeof(expanded)) == 0;
}

void tcphs_notes_add(uint32_t frame, const struct tcphs_noted *noted)
{
    struct entry entry = shorten(noted);

    if (!noted->is_marked && !is_ordinary(&entry, &noted->note)) {
        entry.form = FORM_WHOLE;
        entry.of = notes.whole.count;
        *(struct tcphs_noted *)tcphs_pool_add(&notes.whole) = *noted;
    }
    entry.frame = frame;
    *(struct entry *)tcphs_pool_add(&notes.entries) = entry;
    notes.last_frame = frame;
}

/** Is this the first entry whose frame is not below @p frame, which has one or has one behind it? */
static bool is_lower_bound(unsigned index, uint32_t frame)
{
    return index < notes.entries.count && entry_at(index)->frame >= frame &&
           (index == 0 || entry_at(index - 1)->frame < frame);
}

/** The first entry whose frame is not below @p frame, which is not behind the last one. */
static unsigned lower_bound(uint32_t frame)
{
    unsigned low = 0;
    unsigned high = notes.entries.count;

    /* Mostly the frames are asked for one after the other. */
    if (is_lower_bound(notes.next, frame))
        return notes.next;
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
    unsigned begin;
    unsigned end;

    if (frame > notes.last_frame)
        return 0;
    begin = lower_bound(frame);
    end = begin;
    while (end < notes.entries.count && entry_at(end)->frame == frame)
        end++;
    notes.next = end;
    if (end > begin)
        *first = begin;
    return end - begin;
}

struct tcphs_noted tcphs_notes_get(unsigned index)
{
    const struct entry *entry = entry_at(index);

    if (entry->form == FORM_WHOLE)
        return *(struct tcphs_noted *)tcphs_pool_get(&notes.whole, entry->of);
    return (struct tcphs_noted){
        .tracked = tcphs_connections_get(entry->of),
        .is_marked = entry->form == FORM_MARK,
        .note = expand(entry),
    };
}
