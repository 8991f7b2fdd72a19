/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Writes a case file as a story, from which the fuzzer goes on: "tcphs-fuzz-seed CASE STORY". Called by
 * tests/fuzz/run.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../core/case.h"
#include "story.h"

enum { PAIRS_MAX = TCPHS_STORY_SELF };

static struct tcphs_case it;

/** The pairs of sockets so far, the sender of the first packet first. */
static struct pair {
    struct tcphs_case_socket ends[2];
} pairs[PAIRS_MAX];
static unsigned pair_count;

static bool is_same(const struct tcphs_case_socket *one, const struct tcphs_case_socket *other)
{
    return one->version == other->version && one->port == other->port &&
           memcmp(one->address, other->address, sizeof one->address) == 0;
}

/** Which end of a pair sent a packet. @return false if the packet is of other sockets */
static bool is_between(const struct pair *pair, const struct tcphs_case_packet *packet,
                       uint8_t *sender)
{
    for (uint8_t end = 0; end < 2; end++)
        if (is_same(&pair->ends[end], &packet->source) &&
            is_same(&pair->ends[!end], &packet->destination)) {
            *sender = end;
            return true;
        }
    return false;
}

/** A story has few connections: further ones fall upon those that are there. */
static void place(const struct tcphs_case_packet *packet, struct tcphs_story_message *message)
{
    struct tcphs_segment *segment = &message->segment;

    segment->sender = 0;
    if (is_same(&packet->source, &packet->destination)) {
        message->connection = TCPHS_STORY_SELF;
        return;
    }
    for (unsigned i = 0; i < pair_count && i < PAIRS_MAX; i++)
        if (is_between(&pairs[i], packet, &segment->sender)) {
            message->connection = i;
            return;
        }
    message->connection = pair_count++ % PAIRS_MAX;
    pairs[message->connection] = (struct pair){{packet->source, packet->destination}};
}

static bool write_story(FILE *file)
{
    static struct tcphs_story story;
    uint8_t octets[TCPHS_STORY_OCTETS_MAX];

    fputc(0, file); /* the plain mode */
    for (unsigned i = 0; i < it.packet_count; i++) {
        struct tcphs_story_message message = {.segment = it.packets[i].segment};

        place(&it.packets[i], &message);
        fwrite(octets, 1, tcphs_story_write(&story, &message, octets), file);
    }
    return !ferror(file);
}

int main(int argc, char *argv[])
{
    FILE *file;
    bool is_written;

    if (argc != 3) {
        fputs("usage: tcphs-fuzz-seed CASE STORY\n", stderr);
        return EXIT_FAILURE;
    }
    tcphs_case_read(argv[1], &it);
    file = fopen(argv[2], "wb");
    if (file == NULL) {
        perror(argv[2]);
        return EXIT_FAILURE;
    }
    is_written = write_story(file);
    if (fclose(file) != 0 || !is_written) {
        perror(argv[2]);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
