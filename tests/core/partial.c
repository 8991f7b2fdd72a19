/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Test program: a copy of which the capture holds no IP header, as no capture has it that Wireshark reads with its
 * defaults, so that no case can tell. Run by CTest.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "handshake.h"
#include "record.h"
#include "words.h"

enum { CLIENT_ISN = 1000, ECT_0 = 2 };

static void check(bool is_right, const char *what)
{
    if (is_right)
        return;
    (void)fprintf(stderr, "partial: %s\n", what);
    exit(EXIT_FAILURE);
}

static struct tcphs_note input(struct tcphs_handshake *handshake,
                               const struct tcphs_segment *segment)
{
    static struct tcphs_repeats repeats;
    struct tcphs_loan loan = {.spare = &repeats};
    struct tcphs_note note;

    tcphs_handshake_input(handshake, segment, &loan, &note);
    return note;
}

/** A copy without its IP header tells nothing of the header's ECN field (RFC 3168, 5), and so no change of it. */
static void test_copy_without_ip_header(void)
{
    static struct tcphs_handshake handshake;
    struct tcphs_segment syn = {
        .frame = 1,
        .time = TCPHS_NSEC_PER_SEC,
        .has = TCPHS_HAS_TIME | TCPHS_HAS_PAYLOAD | TCPHS_HAS_HEADER | TCPHS_HAS_IP_ECN |
               TCPHS_HAS_TTL | TCPHS_HAS_IP_ID,
        .ip_version = 4,
        .ip_ecn = ECT_0,
        .ip_id = 7,
        .ttl = 64,
        .flags = TCPHS_FLAG_SYN,
        .seq = CLIENT_ISN,
        .window = 65535,
    };
    char text[TCPHS_TEXT_MAX] = "";
    struct tcphs_note note;

    tcphs_handshake_begin(&handshake, 0, &syn);
    input(&handshake, &syn);
    syn.frame++;
    syn.ip_ecn = 0;
    syn.has &= ~(uint32_t)(TCPHS_HAS_IP_ECN | TCPHS_HAS_TTL | TCPHS_HAS_IP_ID);
    note = input(&handshake, &syn);
    check(note.is_copy, "the same segment at the same time is a copy");
    tcphs_words_copy(&handshake, &note, text, sizeof text);
    check(strcmp(text, "") == 0, text);
}

int main(void)
{
    test_copy_without_ip_header();
    return EXIT_SUCCESS;
}
