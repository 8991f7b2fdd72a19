/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Test program: every (AE, CWR, ECE) of a SYN against every one of its SYN-ACK, every IP ECN field that
 * AccECN can report against every one that can be captured, and every code of the third segment.
 * Run by CTest. What must come out is written down from RFC 3168, 6.1.1, and RFC 9768, 3.1 and 3.2.2.
 */
#include <stdio.h>
#include <stdlib.h>

#include "record.h"

enum {
    CLIENT_ISN = 1000,
    SERVER_ISN = 5000,
    SYN_INDEX = 0,
    SYNACK_INDEX = 1,
    ACK_INDEX = 2,
    SEGMENTS = 3,
    MILLISECOND = 1000000,
    ABSENT = -1
};

/** Codes of (AE, CWR, ECE), as RFC 9768 writes them. */
enum { ECN_000, ECN_001, ECN_010, ECN_011, ECN_100, ECN_101, ECN_110, ECN_111, CODES };

/** What varies of the three segments. */
struct exchange {
    unsigned codes[SEGMENTS];  /**< (AE, CWR, ECE) */
    bool knows_ip_ecn;         /**< is the ECN field of the IP headers captured? */
    unsigned ip_ecn[SEGMENTS]; /**< ECN field of the IP header, as captured */
    unsigned third_payload;    /**< [octets] of data on the third segment */
};

/** What the engine makes of it. */
struct verdict {
    int ecn;           /**< enum tcphs_ecn; ABSENT */
    int accecn_syn;    /**< enum tcphs_ipecn; ABSENT */
    int accecn_synack; /**< enum tcphs_ipecn; ABSENT */
    uint64_t events[SEGMENTS];
};

static unsigned checks;
static unsigned differences;

static const char *code_text(unsigned code)
{
    static const char *const texts[CODES] = {"000", "001", "010", "011",
                                             "100", "101", "110", "111"};

    return texts[code];
}

static const char *value_text(enum tcphs_names names, int value)
{
    return value == ABSENT ? "nothing" : tcphs_names_get(names, (unsigned)value);
}

static struct tcphs_segment build(const struct exchange *it, unsigned index)
{
    const uint16_t flags[SEGMENTS] = {TCPHS_FLAG_SYN, TCPHS_FLAG_SYN | TCPHS_FLAG_ACK,
                                      TCPHS_FLAG_ACK};
    const uint32_t seq[SEGMENTS] = {CLIENT_ISN, SERVER_ISN, CLIENT_ISN + 1};
    const uint32_t ack[SEGMENTS] = {0, CLIENT_ISN + 1, SERVER_ISN + 1};
    struct tcphs_segment segment = {
        .frame = index + 1,
        .time = (tcphs_nsec)index * 20 * MILLISECOND,
        .has = TCPHS_HAS_TIME | TCPHS_HAS_PAYLOAD | TCPHS_HAS_TTL | TCPHS_HAS_HEADER,
        .sender = index == SYNACK_INDEX,
        .ip_version = 4,
        .ttl = 64,
        .ip_ecn = (uint8_t)it->ip_ecn[index],
        .flags = (uint16_t)(flags[index] | it->codes[index] * TCPHS_FLAG_ECE),
        .seq = seq[index],
        .ack = ack[index],
        .window = 65535,
    };

    if (it->knows_ip_ecn)
        segment.has |= TCPHS_HAS_IP_ECN;
    if (index == ACK_INDEX) {
        segment.payload_len = it->third_payload;
    } else {
        segment.options = TCPHS_OPTION_MSS;
        segment.mss = 1460;
        segment.kind_count = 1;
        segment.kinds[0] = 2;
    }
    return segment;
}

static int value_of(const struct tcphs_record *record, enum tcphs_field field)
{
    return tcphs_record_has(record, field) ? (int)record->values[field].number : ABSENT;
}

static struct verdict judge(const struct exchange *it)
{
    struct tcphs_handshake handshake = {0};
    struct tcphs_repeats spare = {0};
    struct tcphs_rival spare_rival = {0};
    struct tcphs_note notes[SEGMENTS];
    struct tcphs_record record;
    struct verdict verdict;

    for (unsigned i = 0; i < SEGMENTS; i++) {
        struct tcphs_segment segment = build(it, i);
        struct tcphs_loan loan = {.spare = &spare, .spare_rival = &spare_rival};

        if (i == SYN_INDEX)
            tcphs_handshake_begin(&handshake, 0, &segment);
        tcphs_handshake_input(&handshake, &segment, &loan, &notes[i]);
        verdict.events[i] = tcphs_handshake_events(&handshake, &notes[i], false);
    }
    tcphs_record_fill(&record, &handshake, &notes[ACK_INDEX], true);
    verdict.ecn = value_of(&record, TCPHS_FIELD_ECN);
    verdict.accecn_syn = value_of(&record, TCPHS_FIELD_ACCECN_SYN);
    verdict.accecn_synack = value_of(&record, TCPHS_FIELD_ACCECN_SYNACK);
    return verdict;
}

static void print_exchange(const struct exchange *it)
{
    fprintf(stderr, "SYN %s, SYN-ACK %s, ACK %s with %u octets", code_text(it->codes[SYN_INDEX]),
            code_text(it->codes[SYNACK_INDEX]), code_text(it->codes[ACK_INDEX]), it->third_payload);
    if (it->knows_ip_ecn)
        fprintf(stderr, ", captured as %s and %s",
                value_text(TCPHS_NAMES_IPECN, (int)it->ip_ecn[SYN_INDEX]),
                value_text(TCPHS_NAMES_IPECN, (int)it->ip_ecn[SYNACK_INDEX]));
}

static void expect(const struct exchange *it, enum tcphs_field field, int expected, int seen)
{
    enum tcphs_names names = tcphs_fields[field].names;

    checks++;
    if (expected == seen)
        return;
    differences++;
    print_exchange(it);
    fprintf(stderr, ": %s: expected %s, got %s\n", tcphs_fields[field].name,
            value_text(names, expected), value_text(names, seen));
}

static void expect_event(const struct exchange *it, const struct verdict *verdict, unsigned index,
                         enum tcphs_event event, bool expected)
{
    bool seen = verdict->events[index] & TCPHS_EVENT_BIT(event);

    checks++;
    if (expected == seen)
        return;
    differences++;
    print_exchange(it);
    fprintf(stderr, ": %s on segment %u: expected %s, got %s\n", tcphs_events[event].name,
            index + 1, expected ? "yes" : "no", seen ? "yes" : "no");
}

/**
 * Which ECN is in force: the row is the SYN's code, the column the SYN-ACK's.
 *
 * SYN 000 asks for nothing (RFC 3168, 6.1.1; RFC 9768, table 2, third block).
 *
 * SYN 011 is RFC 3168's ECN-setup SYN. AE is a reserved bit to its sender, so the SYN-ACK's ECE without
 * CWR agrees (the Nonce of RFC 3540 too), ECE with CWR is a reflection (6.1.1.1), and the rest declines.
 *
 * SYN 111 asks for AccECN (RFC 9768, table 2): the first block's 010, 011, 100 and 110 agree, the second
 * block's 001 and 000 fall back, 101 is reserved and agrees all the same (3.1.3), and 111 is broken.
 *
 * Any other SYN is answered by an AccECN server as if it were 111 (3.1.3), so the answers that such a
 * server gives mean the same. The exception is 001: an AccECN server never gives it here, and classic ECN
 * cannot be in force, as these SYNs are no ECN-setup SYNs (RFC 3168, 6.1.1: ECT MUST NOT be set).
 */
/* clang-format off */
#define N TCPHS_ECN_NONE
#define C TCPHS_ECN_CLASSIC
#define A TCPHS_ECN_ACCECN
#define B TCPHS_ECN_BROKEN
static const enum tcphs_ecn in_force[CODES][CODES] = {
    /*            000 001 010 011 100 101 110 111 */
    [ECN_000] = {  N,  N,  N,  N,  N,  N,  N,  N },
    [ECN_001] = {  N,  N,  A,  A,  A,  A,  A,  B },
    [ECN_010] = {  N,  N,  A,  A,  A,  A,  A,  B },
    [ECN_011] = {  N,  C,  N,  B,  N,  C,  N,  B },
    [ECN_100] = {  N,  N,  A,  A,  A,  A,  A,  B },
    [ECN_101] = {  N,  N,  A,  A,  A,  A,  A,  B },
    [ECN_110] = {  N,  N,  A,  A,  A,  A,  A,  B },
    [ECN_111] = {  N,  C,  A,  A,  A,  A,  A,  B },
};
#undef N
#undef C
#undef A
#undef B
/* clang-format on */

/** What a code reports: RFC 9768, tables 2 (SYN-ACK, of the SYN) and 3 (ACK, of the SYN-ACK). */
static const int reported[CODES] = {
    [ECN_000] = ABSENT,           [ECN_001] = ABSENT,           [ECN_010] = TCPHS_IPECN_NOT_ECT,
    [ECN_011] = TCPHS_IPECN_ECT1, [ECN_100] = TCPHS_IPECN_ECT0, [ECN_101] = ABSENT,
    [ECN_110] = TCPHS_IPECN_CE,   [ECN_111] = ABSENT,
};

/**
 * Is it mangling if a packet captured with the row's ECN field arrives with the column's? Invalid are
 * that Not-ECT changes, that an ECT becomes Not-ECT, and that CE changes (RFC 9768, 3.2.2.3; RFC 3168, 18).
 */
/* clang-format off */
static const bool mangled[TCPHS_IPECN_COUNT][TCPHS_IPECN_COUNT] = {
    /*                         Not-ECT ECT(1) ECT(0)  CE */
    [TCPHS_IPECN_NOT_ECT] = {   false,  true,  true,  true },
    [TCPHS_IPECN_ECT1]    = {   true,  false, false, false },
    [TCPHS_IPECN_ECT0]    = {   true,  false, false, false },
    [TCPHS_IPECN_CE]      = {   true,   true,  true, false },
};
/* clang-format on */

static void check_negotiation(void)
{
    for (unsigned syn = 0; syn < CODES; syn++) {
        for (unsigned synack = 0; synack < CODES; synack++) {
            struct exchange it = {.codes = {syn, synack, ECN_000}};
            enum tcphs_ecn ecn = in_force[syn][synack];
            struct verdict verdict = judge(&it);

            expect(&it, TCPHS_FIELD_ECN, (int)ecn, verdict.ecn);
            expect_event(&it, &verdict, SYNACK_INDEX, TCPHS_EVENT_ECN_BROKEN,
                         ecn == TCPHS_ECN_BROKEN);
            /* 101 says that the SYN arrived unchanged, whatever it was: no field of its own (3.1.3). */
            if (synack != ECN_101)
                expect(&it, TCPHS_FIELD_ACCECN_SYN,
                       ecn == TCPHS_ECN_ACCECN ? reported[synack] : ABSENT, verdict.accecn_syn);
        }
    }
}

/** What the SYN-ACK reports of the SYN, held against the SYN as captured. */
static void check_report_of_syn(void)
{
    for (unsigned synack = 0; synack < CODES; synack++) {
        for (unsigned captured = 0; captured < TCPHS_IPECN_COUNT; captured++) {
            struct exchange it = {.codes = {ECN_111, synack, ECN_000},
                                  .knows_ip_ecn = true,
                                  .ip_ecn = {captured, TCPHS_IPECN_NOT_ECT}};
            struct verdict verdict = judge(&it);
            bool is_mangled = reported[synack] != ABSENT && mangled[captured][reported[synack]];

            expect_event(&it, &verdict, SYNACK_INDEX, TCPHS_EVENT_ECN_MANGLED, is_mangled);
            it.knows_ip_ecn = false;
            verdict = judge(&it);
            expect_event(&it, &verdict, SYNACK_INDEX, TCPHS_EVENT_ECN_MANGLED, false);
        }
    }
}

/**
 * What the third segment reports of the SYN-ACK. Only a pure ACK does: with data, its three bits are
 * the counter of CE marks (RFC 9768, 3.2.2.1).
 */
static void check_report_of_synack(void)
{
    for (unsigned third = 0; third < CODES; third++) {
        for (unsigned captured = 0; captured < TCPHS_IPECN_COUNT; captured++) {
            struct exchange it = {.codes = {ECN_111, ECN_010, third},
                                  .knows_ip_ecn = true,
                                  .ip_ecn = {TCPHS_IPECN_NOT_ECT, captured}};
            struct verdict verdict = judge(&it);
            bool is_mangled = reported[third] != ABSENT && mangled[captured][reported[third]];

            expect(&it, TCPHS_FIELD_ACCECN_SYNACK, reported[third], verdict.accecn_synack);
            expect_event(&it, &verdict, ACK_INDEX, TCPHS_EVENT_ECN_MANGLED, is_mangled);
            it.third_payload = 100;
            verdict = judge(&it);
            expect(&it, TCPHS_FIELD_ACCECN_SYNACK, ABSENT, verdict.accecn_synack);
            expect_event(&it, &verdict, ACK_INDEX, TCPHS_EVENT_ECN_MANGLED, false);
        }
    }
}

/** Without AccECN the third segment's bits report nothing. */
static void check_third_without_accecn(void)
{
    const unsigned synacks[] = {ECN_000, ECN_001, ECN_111};

    for (unsigned i = 0; i < sizeof synacks / sizeof *synacks; i++) {
        for (unsigned third = 0; third < CODES; third++) {
            struct exchange it = {.codes = {ECN_111, synacks[i], third}, .knows_ip_ecn = true};
            struct verdict verdict = judge(&it);

            expect(&it, TCPHS_FIELD_ACCECN_SYNACK, ABSENT, verdict.accecn_synack);
            expect_event(&it, &verdict, ACK_INDEX, TCPHS_EVENT_ECN_MANGLED, false);
        }
    }
}

int main(void)
{
    check_negotiation();
    check_report_of_syn();
    check_report_of_synack();
    check_third_without_accecn();
    printf("%u checks, %u differ\n", checks, differences);
    return differences == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
