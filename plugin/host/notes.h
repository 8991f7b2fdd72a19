/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * What the engine said of each packet, kept from the first pass for every later one. Called by the
 * post-dissector. All of it lives in Wireshark's file scope, from tcphs_notes_begin() until the capture
 * is closed.
 */
#ifndef TCPHS_NOTES_H
#define TCPHS_NOTES_H

#include "connections.h"

/** One note as it was given. */
struct tcphs_noted {
    struct tcphs_tracked *tracked;
    bool is_marked; /**< only marked as one of the connection's packets: note says nothing */
    struct tcphs_note note;
    struct tcphs_socket reporter; /**< if note.kind is ICMP error; else all zero */
};

/** A capture is being opened: there are no notes. */
void tcphs_notes_begin(void);

/** The capture is being closed: its file scope goes, and with it all notes. */
void tcphs_notes_end(void);

/**
 * Keep a note; its octets are copied. A frame can have several.
 *
 * @param frame  not below that of any note before
 */
void tcphs_notes_add(uint32_t frame, const struct tcphs_noted *noted);

/** How many notes a frame has. @param first written if there are any: the index of the first one */
unsigned tcphs_notes_find(uint32_t frame, unsigned *first);

/** A note. @param index of a note that there is */
struct tcphs_noted tcphs_notes_get(unsigned index);

#endif
