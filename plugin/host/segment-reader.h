/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Reads the TCP segments of a frame that Wireshark has dissected. Called by the post-dissector on the
 * first pass only: what Wireshark found is there on no other.
 *
 * No preference of Wireshark's changes what is read.
 */
#ifndef TCPHS_SEGMENT_READER_H
#define TCPHS_SEGMENT_READER_H

#include "../core/segment.h"
#include "sockets.h"
#include "tcp-header.h"

#include <epan/packet.h>

/** One TCP header of a frame; with tunnels and ICMP errors a frame has several. */
struct tcphs_layer {
    struct tcphs_sockets sockets;
    struct tcphs_socket reporter; /**< if segment.is_quoted: who sent the ICMP error; port 0 */
    struct tcphs_segment segment;
    struct tcphs_tcp_header
        header; /**< what the rest of the segment is read from, in the frame's data */
};

/** The dissected fields of one frame. On the stack; lives as long as the frame's dissection. */
struct tcphs_reader {
    packet_info *pinfo;
    proto_tree *tree;
    GPtrArray *headers; /**< items, one for each TCP header */
};

/** Tell Wireshark which fields are wanted. @param handle of the post-dissector */
void tcphs_reader_handoff(dissector_handle_t handle);

/**
 * Begin to read a frame.
 *
 * @param reader  always written
 * @param tree    of the first pass; NULL: nothing is found
 * @return how many TCP headers the frame has
 */
unsigned tcphs_reader_open(struct tcphs_reader *reader, packet_info *pinfo, proto_tree *tree);

/**
 * Read whose segment it is, and what decides whether anybody wants to know more: sockets, flags and
 * whether it is quoted; and what the layers around it tell, such as the length of its payload. Cheap.
 *
 * @param index  of the TCP header, in the order of the frame
 * @param layer  always written, whole
 * @return false if nothing can be made of the header: addresses missing, or cut short and not quoted
 */
bool tcphs_reader_read_ends(const struct tcphs_reader *reader, unsigned index,
                            struct tcphs_layer *layer);

/**
 * Read all the rest of it.
 *
 * @param index  as above
 * @param layer  filled by tcphs_reader_read_ends()
 * @return false if the header is cut too short to be of use
 */
bool tcphs_reader_read_rest(const struct tcphs_reader *reader, unsigned index,
                            struct tcphs_layer *layer);

#endif
