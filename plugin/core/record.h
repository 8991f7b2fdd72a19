/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What a handshake shows to a user: one value for each row of fields.def, present or absent. Called by
 * the host, the taps and tests; pure.
 */
#ifndef TCPHS_RECORD_H
#define TCPHS_RECORD_H

#include <stddef.h>

#include "handshake.h"

/** Fields, one per row of fields.def. */
enum tcphs_field {
#define TCPHS_FIELD(id, name, type, scope, group, names, title, when, description, source)         \
    TCPHS_FIELD_##id,
#include "fields.def"
#undef TCPHS_FIELD
    TCPHS_FIELD_COUNT
};

enum tcphs_type {
    TCPHS_TYPE_FRAME, /**< number of a frame */
    TCPHS_TYPE_UNSIGNED,
    TCPHS_TYPE_BOOLEAN, /**< present only when true */
    TCPHS_TYPE_TIME,    /**< duration in [ns] */
    TCPHS_TYPE_ENUM,
    TCPHS_TYPE_STRING,
    TCPHS_TYPE_BYTES
};

enum tcphs_scope { TCPHS_SCOPE_SEGMENT, TCPHS_SCOPE_FACT, TCPHS_SCOPE_ONCE };

enum tcphs_group {
    TCPHS_GROUP_TOP,
    TCPHS_GROUP_TIMING,
    TCPHS_GROUP_ATTEMPTS,
    TCPHS_GROUP_NEGOTIATED,
    TCPHS_GROUP_CLIENT,
    TCPHS_GROUP_SERVER,
    TCPHS_GROUP_FASTOPEN,
    TCPHS_GROUP_ICMP,
    TCPHS_GROUP_COUNT
};

enum tcphs_event_group {
    TCPHS_EVENT_SEQUENCE,
    TCPHS_EVENT_RESPONSE,
    TCPHS_EVENT_PROTOCOL,
    TCPHS_EVENT_SECURITY,
    TCPHS_EVENT_ASSUMPTION
};

enum tcphs_severity {
    TCPHS_SEVERITY_CHAT,
    TCPHS_SEVERITY_NOTE,
    TCPHS_SEVERITY_WARN,
    TCPHS_SEVERITY_ERROR
};

/** One row of fields.def. */
struct tcphs_field_info {
    const char *name; /**< display filter name, with "tcphs." */
    enum tcphs_type type;
    enum tcphs_scope scope;
    enum tcphs_group group;
    enum tcphs_names names;
    const char *title;
    const char *when;
    const char *description;
    const char *source; /**< "" if none */
};

/** What belongs together in the tree: a subtree with a field of its own, for filters. */
struct tcphs_group_info {
    const char *name; /**< display filter name, with "tcphs."; NULL for TCPHS_GROUP_TOP */
    const char *title;
    const char *description;
};

/** One row of events.def. */
struct tcphs_event_info {
    const char *name; /**< display filter name, with "tcphs." */
    enum tcphs_event_group group;
    enum tcphs_severity severity;
    const char *summary;
    const char *where;
    const char *source; /**< "" if none */
};

extern const struct tcphs_field_info tcphs_fields[TCPHS_FIELD_COUNT];
extern const struct tcphs_group_info tcphs_groups[TCPHS_GROUP_COUNT];
extern const struct tcphs_event_info tcphs_events[TCPHS_EVENT_COUNT];

enum {
    TCPHS_TEXT_MAX = 240,    /**< longest string value, with its NUL */
    TCPHS_RECORD_TEXT = 2048 /**< room for all strings of one record */
};

/** The values of one handshake, or of one packet of it. About 4 KiB: place it on the stack. */
struct tcphs_record {
    uint64_t
        present[(TCPHS_FIELD_COUNT + 63) / 64]; /**< a bit for each field, the lowest ones first */
    union tcphs_value {
        uint32_t number;  /**< FRAME, UNSIGNED, ENUM; BOOLEAN is 1 */
        tcphs_nsec time;  /**< TIME */
        const char *text; /**< STRING; in this record's text or static */
        struct {
            const uint8_t *data; /**< in the handshake */
            uint32_t len;
        } bytes;
    } values[TCPHS_FIELD_COUNT];
    size_t text_used;
    char text[TCPHS_RECORD_TEXT];
};

/**
 * Fill a record with all that is known. Its strings and bytes live as long as the record and the
 * handshake do; a record must not be copied.
 *
 * @param record     always written, whole
 * @param handshake  begun; where it is shown under another one, that one's facts are filled in
 * @param note       of the packet that the record is about; NULL: facts alone, without segment values
 *                   and without the summary
 * @param is_final   the capture has been read to its end: facts are the final ones, and the summary
 *                   stands on the packet that has the last word
 */
void tcphs_record_fill(struct tcphs_record *record, const struct tcphs_handshake *handshake,
                       const struct tcphs_note *note, bool is_final);

/**
 * Fill a record with those values of a packet of which the words of its events are made, and no others.
 * Parameters as above.
 */
void tcphs_record_fill_for_events(struct tcphs_record *record,
                                  const struct tcphs_handshake *handshake,
                                  const struct tcphs_note *note, bool is_final);

/** Is a value present? */
static inline bool tcphs_record_has(const struct tcphs_record *record, enum tcphs_field field)
{
    return record->present[field / 64] >> (field % 64) & 1;
}

/** Set a string value, copied into the record; left out if there is no room for it. */
void tcphs_record_put_text(struct tcphs_record *record, enum tcphs_field field, const char *text);

/**
 * The verdict in one line, such as "established in 33.716 ms, TFO rejected".
 *
 * @param handshake  begun
 * @param is_final   the capture has been read to its end
 * @param text       always written and terminated, cut to size
 * @param size       room in text, at least 1
 */
void tcphs_summary_write(const struct tcphs_handshake *handshake, bool is_final, char *text,
                         size_t size);

/**
 * The words of an event on a packet: its summary, with the packet's own figures where that helps.
 *
 * @param event      one of the note's events
 * @param record     filled for that packet, at least by tcphs_record_fill_for_events()
 * @param text       always written and terminated, cut to size
 * @param size       room in text, at least 1
 */
void tcphs_event_write(enum tcphs_event event, const struct tcphs_record *record, char *text,
                       size_t size);

#endif
