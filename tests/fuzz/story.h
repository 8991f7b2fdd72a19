/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A story: the segments of some connections as a string of octets that a fuzzer can change with profit.
 * Any octets are a story. Used by the fuzz target, which reads them, and by the tool that writes the
 * case files as stories.
 *
 * Numbers are told relative to those that went before, so that a change in one place leaves the rest of
 * the story sensible; a message can also be "the last one of this sender, again".
 */
#ifndef TCPHS_STORY_H
#define TCPHS_STORY_H

#include <stddef.h>

#include "segment.h"

enum {
    TCPHS_STORY_CONNECTIONS = 4,
    TCPHS_STORY_SELF = 3, /**< the connection whose two sockets are one */
    TCPHS_STORY_SEGMENTS_MAX = 96,
    TCPHS_STORY_OCTETS_MAX = 128 /**< of one message */
};

/** What the first octet of a story says; the rest are messages. */
struct tcphs_story_mode {
    bool is_repeated;         /**< tell it once more */
    bool is_mirrored;         /**< likewise, with the sockets numbered the other way round */
    uint32_t flood_threshold; /**< see struct tcphs_loan */
};

/** One segment, and between which sockets it goes. */
struct tcphs_story_message {
    unsigned connection; /**< below TCPHS_STORY_CONNECTIONS */
    struct tcphs_segment segment;
};

/** The last segment of one end, to which later ones refer. */
struct tcphs_story_end {
    struct tcphs_segment last;
    uint32_t isn;
};

/** A story that is being read or written. Begin with all zero. */
struct tcphs_story {
    struct tcphs_story_end ends[TCPHS_STORY_CONNECTIONS][2];
    tcphs_nsec time;
    uint32_t frame;
};

/** What the first octet says. */
struct tcphs_story_mode tcphs_story_mode_of(uint8_t octet);

/**
 * Read the next message.
 *
 * @param octets   moved past the message
 * @param end      of the story; a message that is cut goes on with zeros
 * @param message  written only on success
 * @return false at the end of the story
 */
bool tcphs_story_read(struct tcphs_story *story, const uint8_t **octets, const uint8_t *end,
                      struct tcphs_story_message *message);

/**
 * Write a message so that reading gives it back, but for its frame, which counts up, and for its time,
 * which keeps three significant digits of the step.
 *
 * @param octets  room for TCPHS_STORY_OCTETS_MAX
 * @return the number of octets
 */
size_t tcphs_story_write(struct tcphs_story *story, const struct tcphs_story_message *message,
                         uint8_t *octets);

#endif
