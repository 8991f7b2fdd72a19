/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Test program: series longer than any counter of the engine, and the claims of tests/fuzz/claims.h after
 * each segment. No count wraps around: it stays at its largest value. Run by CTest.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../fuzz/claims.h"
#include "server.h"

enum { LENGTH = 70000, CLIENT_ISN = 1000, SERVER_ISN = 5000 };

/** One handshake and what its host keeps. */
static struct {
    struct tcphs_handshake handshake;
    struct tcphs_repeats repeats;
    struct tcphs_rival rivals[TCPHS_RIVALS + 1]; /**< one more than the engine keeps */
    unsigned kept;                               /**< of them by the engine */
    struct tcphs_server server;
    uint32_t frame;
} host;

static struct tcphs_segment segment_of(uint8_t sender, uint16_t flags, uint32_t seq, uint32_t ack)
{
    return (struct tcphs_segment){
        .frame = ++host.frame,
        .time = host.frame * TCPHS_NSEC_PER_SEC,
        .has = TCPHS_HAS_TIME | TCPHS_HAS_PAYLOAD | TCPHS_HAS_HEADER,
        .sender = sender,
        .ip_version = 4,
        .flags = flags,
        .seq = seq,
        .ack = ack,
        .window = 65535,
    };
}

static void input(struct tcphs_segment segment, struct tcphs_note *note)
{
    struct tcphs_loan loan = {
        .spare = &host.repeats, .spare_rival = &host.rivals[host.kept], .server = &host.server};
    struct tcphs_claims before = tcphs_claims_before(&host.handshake);
    struct tcphs_record record;

    tcphs_handshake_input(&host.handshake, &segment, &loan, note);
    if (loan.spare_rival == NULL)
        host.kept++;
    TCPHS_CLAIM(host.kept <= TCPHS_RIVALS);
    tcphs_claims_check_progress(&before, &host.handshake, note);
    tcphs_record_fill(&record, &host.handshake, note, false);
    tcphs_claims_check_record(&record, host.frame, false);
}

static void begin(void)
{
    struct tcphs_segment syn;
    struct tcphs_note note;

    memset(&host, 0, sizeof host);
    syn = segment_of(0, TCPHS_FLAG_SYN, CLIENT_ISN, 0);
    tcphs_handshake_begin(&host.handshake, 0, &syn);
    input(syn, &note);
}

/** @param isn_step  what the server's ISN grows by from one SYN-ACK to the next */
static void send_synacks(uint32_t isn_step, struct tcphs_note *note)
{
    for (uint32_t i = 0; i < LENGTH; i++)
        input(segment_of(1, TCPHS_FLAG_SYN | TCPHS_FLAG_ACK, SERVER_ISN + i * isn_step,
                         CLIENT_ISN + 1),
              note);
}

static void repeat_syn(void)
{
    struct tcphs_note note;

    begin();
    for (unsigned i = 0; i < LENGTH; i++)
        input(segment_of(0, TCPHS_FLAG_SYN, CLIENT_ISN, 0), &note);
    TCPHS_CLAIM(note.attempt == UINT16_MAX && host.handshake.syn_count == UINT16_MAX);
    TCPHS_CLAIM(note.interval == TCPHS_NSEC_PER_SEC && host.handshake.packets == LENGTH + 1);
}

static void repeat_synack(void)
{
    struct tcphs_note note;

    begin();
    send_synacks(0, &note);
    TCPHS_CLAIM(note.attempt == UINT16_MAX && host.handshake.synack_count == UINT16_MAX);
    input(segment_of(0, TCPHS_FLAG_ACK, CLIENT_ISN + 1, SERVER_ISN + 1), &note);
    TCPHS_CLAIM(note.concludes);
    send_synacks(0, &note);
    TCPHS_CLAIM(tcphs_handshake_outcome(&host.handshake, true) == TCPHS_OUTCOME_ESTABLISHED);
}

/** The last one decides, also when there were more than its number can tell apart. */
static void change_server_isn(void)
{
    const struct tcphs_handshake *handshake = &host.handshake;
    struct tcphs_note note;

    begin();
    send_synacks(1 << 20, &note);
    TCPHS_CLAIM(note.synack_number == handshake->synack_number && handshake->synack_number > 0);
    input(segment_of(0, TCPHS_FLAG_ACK, CLIENT_ISN + 1, handshake->server_isn + 1), &note);
    TCPHS_CLAIM(note.concludes && handshake->synack_count == 1);

    begin();
    send_synacks(1 << 20, &note);
    input(segment_of(1, TCPHS_FLAG_SYN | TCPHS_FLAG_ACK, handshake->server_isn - (4 << 20),
                     CLIENT_ISN + 1),
          &note);
    TCPHS_CLAIM(note.attempt == 2 && handshake->synack_count == 2);
}

static void cross(void)
{
    struct tcphs_note note;

    begin();
    for (unsigned i = 0; i < LENGTH; i++)
        input(segment_of(1, TCPHS_FLAG_SYN, SERVER_ISN, 0), &note);
    TCPHS_CLAIM(host.handshake.crossing_count == UINT8_MAX);
}

static void reject(void)
{
    struct tcphs_segment quote;
    struct tcphs_note note;

    begin();
    for (unsigned i = 0; i < LENGTH; i++) {
        quote = segment_of(0, TCPHS_FLAG_SYN, CLIENT_ISN, 0);
        quote.is_quoted = true;
        quote.icmp_version = 4;
        quote.icmp_type = 3;
        quote.icmp_code = 1;
        input(quote, &note);
    }
    TCPHS_CLAIM(host.handshake.packets == LENGTH + 1);
}

int main(void)
{
    repeat_syn();
    repeat_synack();
    change_server_isn();
    cross();
    reject();
    puts("every series ended");
    return EXIT_SUCCESS;
}
