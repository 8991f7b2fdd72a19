/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The handshakes of the open capture: finds the one that a segment belongs to, and places what the
 * engine needs. Called by the post-dissector on the first pass. All of it lives in Wireshark's file
 * scope, from tcphs_connections_begin() until the capture is closed.
 */
#ifndef TCPHS_CONNECTIONS_H
#define TCPHS_CONNECTIONS_H

#include "../core/handshake.h"
#include "../core/server.h"
#include "segment-reader.h"

/** A handshake and between whom. Lives as long as the capture is open. */
struct tcphs_tracked {
    struct tcphs_sockets sockets; /**< handshake.client says which one is the client */
    struct tcphs_server *server;  /**< shared by all handshakes of the server's socket */
    struct tcphs_handshake handshake;
};

/** A capture is being opened: nothing is known. */
void tcphs_connections_begin(void);

/** The capture is being closed: its file scope goes, and with it all that was known. */
void tcphs_connections_end(void);

/**
 * Give a frame's segment to its handshake, which is placed if the segment opens it. A segment of a
 * connection whose SYN and SYN-ACK were not seen costs a look-up and leaves nothing behind.
 *
 * @param reader  opened for the frame
 * @param index   of the TCP header
 * @param layer   filled by tcphs_reader_read_ends(); the rest of it is read where somebody needs it
 * @param note    written only on success; its ordinal is 0 if the segment says nothing of the handshake
 * @return the handshake; NULL if it belongs to none
 */
struct tcphs_tracked *tcphs_connections_take(const struct tcphs_reader *reader, unsigned index,
                                             struct tcphs_layer *layer, struct tcphs_note *note);

/** A handshake that was opened. @param id its handshake.id */
struct tcphs_tracked *tcphs_connections_get(uint32_t id);

#endif
