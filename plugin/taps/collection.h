/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The handshakes that one listener of the tap "tcphs" has seen, each once, in the order of their ids.
 * Called by the statistics of taps/, one collection for each listener.
 *
 * A listener adds the packets that its filter lets through, and asks for the records when it draws.
 * Handshakes live in Wireshark's file scope. Where a capture's state ends before it was drawn, as with
 * `tshark -M`, the collection keeps packed records; so it can be drawn and freed at any time.
 */
#ifndef TCPHS_COLLECTION_H
#define TCPHS_COLLECTION_H

#include "../core/record.h"
#include "../host/tap.h"

struct tcphs_collection;

/** Takes one handshake's record. @param record lives until this returns */
typedef void (*tcphs_collection_visit)(const struct tcphs_record *record, void *data);

/** Be told when a capture's state ends. Called once, from the plugin's registration. */
void tcphs_collection_register(void);

/** An empty collection, the caller's until tcphs_collection_free(). */
struct tcphs_collection *tcphs_collection_new(void);

/** Free a collection: a listener's finish callback. @param collection NULL: nothing happens */
void tcphs_collection_free(struct tcphs_collection *collection);

/** Forget every handshake: a listener's reset callback. */
void tcphs_collection_clear(struct tcphs_collection *collection);

/** Add a packet's handshake, unless it is there: a listener's packet callback. */
void tcphs_collection_add(struct tcphs_collection *collection,
                          const struct tcphs_tap_packet *packet);

/**
 * Visit each handshake: a listener's draw callback. A stray SYN that is shown under another handshake
 * (tcphs_handshake_shown()) stands for that one. Captures whose state has ended come first.
 *
 * @param visit  gets the record as it is at the end of what was captured: all facts and the summary,
 *               no segment values
 * @param data   passed on to visit
 */
void tcphs_collection_each(struct tcphs_collection *collection, tcphs_collection_visit visit,
                           void *data);

#endif
