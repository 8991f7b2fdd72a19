/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Test program: segments of which a capture holds less than a case can say, as no capture that tshark reads
 * with its defaults yields them: a SYN in an IP fragment on its own, and a copy without an IP header that
 * was recognized. Run by CTest.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "handshake.h"
#include "record.h"
#include "words.h"

enum { CLIENT_ISN = 1000, SERVER_ISN = 5000, DATA = 76 };

/** One handshake and what its host keeps. */
static struct {
    struct tcphs_handshake handshake;
    struct tcphs_repeats repeats;
    struct tcphs_cookies cookies;
    struct tcphs_cookie cookie;
    struct tcphs_rival rival;
    struct tcphs_server server;
    uint32_t frame;
} host;

static void check(bool is_right, const char *what)
{
    if (is_right)
        return;
    (void)fprintf(stderr, "partial: %s\n", what);
    exit(EXIT_FAILURE);
}

static struct tcphs_segment segment_of(uint8_t sender, uint16_t flags, uint32_t seq, uint32_t ack)
{
    return (struct tcphs_segment){
        .frame = ++host.frame,
        .time = host.frame * (TCPHS_NSEC_PER_SEC / 1000),
        .has = TCPHS_HAS_TIME | TCPHS_HAS_PAYLOAD | TCPHS_HAS_HEADER | TCPHS_HAS_IP_ECN |
               TCPHS_HAS_TTL | TCPHS_HAS_IP_ID,
        .sender = sender,
        .ip_version = 4,
        .ip_id = 7,
        .ttl = 64,
        .flags = flags,
        .seq = seq,
        .ack = ack,
        .window = 65535,
    };
}

static struct tcphs_note input(struct tcphs_segment segment)
{
    struct tcphs_loan loan = {.spare = &host.repeats,
                              .spare_rival = &host.rival,
                              .cookies = &host.cookies,
                              .spare_cookie = &host.cookie,
                              .server = &host.server};
    struct tcphs_note note;

    if (segment.frame == 1)
        tcphs_handshake_begin(&host.handshake, 0, &segment);
    tcphs_handshake_input(&host.handshake, &segment, &loan, &note);
    return note;
}

static void begin(void)
{
    memset(&host, 0, sizeof host);
}

/**
 * A fragment alone does not tell how long its segment is: an answer may acknowledge data that the capture
 * does not show, and whether the server took all of them nobody can say (RFC 7413, 4.2.2; RFC 791, 3.2).
 */
static void test_syn_in_fragment(void)
{
    struct tcphs_segment syn;
    struct tcphs_note note;
    struct tcphs_record record;

    begin();
    syn = segment_of(0, TCPHS_FLAG_SYN, CLIENT_ISN, 0);
    syn.has &= ~(uint32_t)TCPHS_HAS_PAYLOAD;
    syn.options = TCPHS_OPTION_TFO;
    syn.cookie_len = 8;
    memset(syn.cookie, 0xab, syn.cookie_len);
    input(syn);
    note = input(segment_of(1, TCPHS_FLAG_SYN | TCPHS_FLAG_ACK, SERVER_ISN, CLIENT_ISN + 1 + DATA));
    check(!(note.events & TCPHS_EVENT_BIT(TCPHS_EVENT_BAD_SYNACK)), "the answer is acceptable");
    tcphs_record_fill(&record, &host.handshake, &note, false);
    check(tcphs_record_has(&record, TCPHS_FIELD_TFO_COOKIE), "the cookie is known");
    check(!tcphs_record_has(&record, TCPHS_FIELD_TFO_STATUS), "what became of the data is not");
    check(!tcphs_record_has(&record, TCPHS_FIELD_TFO_ACKED), "nor how many were taken");
}

/** A copy without its IP header tells nothing of the header's ECN field (RFC 3168, 5), and so no change of it. */
static void test_copy_without_ip_header(void)
{
    struct tcphs_segment copy;
    struct tcphs_note note;
    char text[TCPHS_TEXT_MAX] = "";

    begin();
    copy = segment_of(0, TCPHS_FLAG_SYN, CLIENT_ISN, 0);
    copy.ip_ecn = 2;
    input(copy);
    copy.frame = ++host.frame;
    copy.ip_ecn = 0;
    copy.has &= ~(uint32_t)(TCPHS_HAS_IP_ECN | TCPHS_HAS_TTL | TCPHS_HAS_IP_ID);
    note = input(copy);
    check(note.is_copy, "the same segment at the same time is a copy");
    tcphs_words_copy(&host.handshake, &note, text, sizeof text);
    check(strcmp(text, "") == 0, text);
}

int main(void)
{
    test_syn_in_fragment();
    test_copy_without_ip_header();
    return EXIT_SUCCESS;
}
