/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * SYN-ACKs with different initial sequence numbers; see rival.h.
 */
#include "rival.h"

#include <stddef.h>
#include <string.h>

#include "acceptable.h"
#include "attempts.h"

enum {
    KNOWN_OF_SYNACK = TCPHS_KNOWS_SYNACK_TIME | TCPHS_KNOWS_SYNACK_TTL | TCPHS_KNOWS_SYNACK_DATA |
                      TCPHS_KNOWS_MISSED_SYN
};

/** The deciding SYN-ACK and its repetitions, as they are set aside. */
static void save(const struct tcphs_handshake *handshake, struct tcphs_rival *rival)
{
    *rival = (struct tcphs_rival){
        .older = rival->older,
        .time = handshake->synack_time,
        .offer = handshake->synack,
        .has = handshake->has & KNOWN_OF_SYNACK,
        .isn = handshake->server_isn,
        .next = handshake->server_next,
        .acked = handshake->tfo.acked,
        .frame = handshake->synack_frame,
        .tsval = handshake->synack_tsval,
        .new_cookie = handshake->tfo.new_cookie,
        .count = handshake->synack_count,
        .ip_id = handshake->synack_ip_id,
        .number = handshake->synack_number,
        .is_beyond = handshake->is_synack_beyond,
        .answered = handshake->repeats->answered[TCPHS_SERIES_SYN],
        .answered_syn = handshake->answered_syn,
        .server_quality = handshake->server_quality,
        .is_syn_named = handshake->is_syn_named,
        .tfo_status = handshake->tfo.status,
        .tfo_evidence = handshake->tfo.evidence,
    };
    memcpy(rival->repeats, handshake->repeats->synack, sizeof rival->repeats);
}

static void load(struct tcphs_handshake *handshake, const struct tcphs_rival *rival)
{
    handshake->has = (handshake->has & ~(uint32_t)KNOWN_OF_SYNACK) | rival->has;
    handshake->synack_time = rival->time;
    handshake->synack = rival->offer;
    handshake->server_isn = rival->isn;
    handshake->server_next = rival->next;
    handshake->synack_frame = rival->frame;
    handshake->synack_tsval = rival->tsval;
    handshake->synack_count = rival->count;
    handshake->synack_ip_id = rival->ip_id;
    handshake->synack_number = rival->number;
    handshake->is_synack_beyond = rival->is_beyond & 1;
    handshake->answered_syn = rival->answered_syn;
    handshake->repeats->answered[TCPHS_SERIES_SYN] = rival->answered;
    handshake->server_quality = rival->server_quality;
    handshake->is_syn_named = rival->is_syn_named & 1;
    handshake->tfo.acked = rival->acked;
    handshake->tfo.status = rival->tfo_status;
    handshake->tfo.evidence = rival->tfo_evidence;
    handshake->tfo.new_cookie = rival->new_cookie;
    memcpy(handshake->repeats->synack, rival->repeats, sizeof rival->repeats);
}

static void exchange(struct tcphs_handshake *handshake, struct tcphs_rival *rival)
{
    struct tcphs_rival decides = *rival;

    save(handshake, rival);
    load(handshake, &decides);
}

static struct tcphs_rival *newest(const struct tcphs_handshake *handshake)
{
    return handshake->repeats != NULL ? handshake->repeats->rivals : NULL;
}

/** A place for one more: the spare one, or that of the oldest, which is taken out. */
static struct tcphs_rival *take_place(struct tcphs_handshake *handshake, struct tcphs_rival **spare)
{
    struct tcphs_rival **link = &handshake->repeats->rivals;
    struct tcphs_rival *place = *spare;
    unsigned count = 0;

    while (*link != NULL && ++count < TCPHS_RIVALS)
        link = &(*link)->older;
    if (*link != NULL) {
        place = *link;
        *link = NULL;
    } else {
        *spare = NULL;
    }
    return place;
}

void tcphs_rival_set_aside(struct tcphs_handshake *handshake, struct tcphs_rival **spare)
{
    struct tcphs_repeats *repeats = handshake->repeats;
    struct tcphs_rival *rival = take_place(handshake, spare);

    save(handshake, rival);
    rival->older = repeats->rivals;
    repeats->rivals = rival;
    if (repeats->rival_number < UINT8_MAX)
        repeats->rival_number++;
    handshake->synack_number = repeats->rival_number;
}

bool tcphs_rival_restore(struct tcphs_handshake *handshake, uint32_t ack)
{
    struct tcphs_rival *rival = newest(handshake);

    while (rival != NULL && !tcphs_acceptable_third_step(rival->isn, rival->next, ack))
        rival = rival->older;
    if (rival == NULL)
        return false;
    exchange(handshake, rival);
    return true;
}

void tcphs_rival_recall(struct tcphs_handshake *handshake, uint32_t isn)
{
    struct tcphs_rival *rival = newest(handshake);

    while (rival != NULL && rival->isn != isn)
        rival = rival->older;
    if (rival != NULL)
        exchange(handshake, rival);
}

bool tcphs_rival_is_there(const struct tcphs_handshake *handshake)
{
    return newest(handshake) != NULL;
}

/** One that was set aside. @return NULL if it decides, or is forgotten */
static const struct tcphs_rival *find(const struct tcphs_handshake *handshake, unsigned number)
{
    const struct tcphs_rival *rival = newest(handshake);

    while (rival != NULL && rival->number != number)
        rival = rival->older;
    return rival;
}

const struct tcphs_offer *tcphs_rival_offer(const struct tcphs_handshake *handshake,
                                            unsigned number)
{
    const struct tcphs_rival *rival;

    if (number == handshake->synack_number)
        return &handshake->synack;
    rival = find(handshake, number);
    return rival != NULL ? &rival->offer : NULL;
}

struct tcphs_attempt tcphs_rival_attempt(const struct tcphs_handshake *handshake, unsigned number,
                                         unsigned index)
{
    const struct tcphs_rival *rival = find(handshake, number);
    unsigned last;

    if (rival == NULL) {
        last = tcphs_attempts_kept(handshake, TCPHS_SERIES_SYNACK) - 1;
        return tcphs_attempts_get(handshake, TCPHS_SERIES_SYNACK, index < last ? index : last);
    }
    last = rival->count - 1U < TCPHS_SYNACK_REPEATS ? rival->count - 1U : TCPHS_SYNACK_REPEATS;
    index = index < last ? index : last;
    if (index > 0)
        return rival->repeats[index - 1];
    return (struct tcphs_attempt){
        .options = rival->offer.options, .frame = rival->frame, .tsval = rival->tsval};
}
