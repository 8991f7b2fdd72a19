/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Prints the packets of a story as a case file has them: "tcphs-fuzz-print STORY". What a fuzz target has
 * found becomes a case from there, by hand: what the notation has no word for is written as "?".
 */
#include <stdio.h>
#include <stdlib.h>

#include "story.h"

enum { STORY_MAX = 1 << 16 };

static void print_flags(unsigned flags)
{
    static const char letters[] = "FSRP.UEWA";

    for (unsigned i = 0; letters[i] != '\0'; i++)
        if (flags >> i & 1)
            putchar(letters[i]);
    if (flags == 0)
        putchar('-');
}

static void print_cookie(const struct tcphs_segment *segment)
{
    printf("tfo ");
    for (unsigned i = 0; i < segment->cookie_len; i++)
        printf("%02x", i < TCPHS_COOKIE_MAX ? segment->cookie[i] : 0);
}

static void print_options(const struct tcphs_segment *segment)
{
    static const struct {
        uint32_t option;
        const char *word;
    } plain[] = {
        {TCPHS_OPTION_SACK_PERMITTED, "sackOK"},
        {TCPHS_OPTION_MPTCP, "mptcp"},
        {TCPHS_OPTION_MD5, "md5"},
        {TCPHS_OPTION_TCP_AO, "ao"},
        {TCPHS_OPTION_ENO, "eno"},
        {TCPHS_OPTION_ACCECN, "accecn0"},
        {TCPHS_OPTION_CUT, "?cut"},
    };
    const char *separator = " <";

    if (segment->options & TCPHS_OPTION_MSS) {
        printf("%smss %u", separator, segment->mss);
        separator = ",";
    }
    if (segment->options & TCPHS_OPTION_WS) {
        printf("%sws %u", separator, segment->ws_shift);
        separator = ",";
    }
    if (segment->options & TCPHS_OPTION_TIMESTAMPS) {
        printf("%sts %lu %lu", separator, (unsigned long)segment->tsval,
               (unsigned long)segment->tsecr);
        separator = ",";
    }
    for (unsigned i = 0; i < sizeof plain / sizeof *plain; i++) {
        if (!(segment->options & plain[i].option))
            continue;
        printf("%s%s", separator, plain[i].word);
        separator = ",";
    }
    if (segment->options & TCPHS_OPTION_TFO) {
        printf("%s", separator);
        print_cookie(segment);
        separator = ",";
    }
    if (*separator == ',')
        putchar('>');
}

static void print_segment(const struct tcphs_segment *segment)
{
    print_flags(segment->flags);
    printf(" %lu:%lu(%lu)", (unsigned long)segment->seq,
           (unsigned long)(uint32_t)(segment->seq + segment->payload_len),
           (unsigned long)segment->payload_len);
    if (segment->flags & TCPHS_FLAG_ACK)
        printf(" ack %lu", (unsigned long)segment->ack);
    printf(" win %u", segment->window);
    if (segment->has & TCPHS_HAS_TTL)
        printf(" ttl %u", segment->ttl);
    if (segment->has & TCPHS_HAS_IP_ID)
        printf(" id %u", segment->ip_id);
    if (segment->has & TCPHS_HAS_IP_ECN && segment->ip_ecn != 0)
        printf(" ecn %u", segment->ip_ecn);
    print_options(segment);
}

/** What a case cannot leave out, and this segment has not. */
static void print_unknown(const struct tcphs_segment *segment)
{
    if (!(segment->has & TCPHS_HAS_TIME))
        printf(" ?untimed");
    if (!(segment->has & TCPHS_HAS_PAYLOAD))
        printf(" ?no-payload");
    if (!(segment->has & TCPHS_HAS_HEADER))
        printf(" ?no-header");
}

static void print_message(const struct tcphs_story *story,
                          const struct tcphs_story_message *message)
{
    const struct tcphs_segment *segment = &message->segment;
    double seconds = (double)story->time / (double)TCPHS_NSEC_PER_SEC;

    printf("%.9f %c ", seconds, segment->sender ? '<' : '>');
    if (segment->is_quoted)
        printf("icmp %u/%u from 203.0.113.1 quoting ?of ", segment->icmp_type, segment->icmp_code);
    print_segment(segment);
    print_unknown(segment);
    putchar('\n');
}

static void print_story(const uint8_t *octets, const uint8_t *end)
{
    static struct tcphs_story story;
    struct tcphs_story_message message;
    unsigned connection = 0;

    while (tcphs_story_read(&story, &octets, end, &message)) {
        if (message.connection != connection) {
            connection = message.connection;
            printf("client 192.0.2.%u:4000%u\n", 1 + connection / 2, connection);
        }
        print_message(&story, &message);
    }
}

int main(int argc, char *argv[])
{
    static uint8_t octets[STORY_MAX];
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    size_t len;

    if (file == NULL) {
        fputs("usage: tcphs-fuzz-print STORY\n", stderr);
        return EXIT_FAILURE;
    }
    len = fread(octets, 1, sizeof octets, file);
    fclose(file);
    if (len > 0)
        print_story(octets + 1, octets + len);
    return EXIT_SUCCESS;
}
