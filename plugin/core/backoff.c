/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The timer behind a series of SYNs or SYN-ACKs; see backoff.h.
 */
#include "backoff.h"

#include "attempts.h"

enum {
    STEPS_MAX = 10,
    LINEAR_STEPS =
        5, /**< equal steps of the linear profile: tcp_syn_linear_timeouts=4 and the first */
    NOTHING_MISSING = -1
};

/** The known families: seconds between the attempts, 0 at the end. */
static const struct {
    enum tcphs_profile profile;
    enum tcphs_series series;
    uint8_t steps[STEPS_MAX];
} families[] = {
    {TCPHS_PROFILE_RFC6298, TCPHS_SERIES_SYN, {1, 2, 4, 8, 16, 32, 64, 120}},
    {TCPHS_PROFILE_LINEAR, TCPHS_SERIES_SYN, {1, 1, 1, 1, 1, 2, 4, 8, 16, 32}},
    {TCPHS_PROFILE_RFC1122, TCPHS_SERIES_SYN, {3, 6, 12, 24, 48}},
    {TCPHS_PROFILE_SYNACK, TCPHS_SERIES_SYNACK, {1, 2, 4, 8, 16, 32}},
};

enum { FAMILY_COUNT = sizeof families / sizeof *families };

/** Timers are never early and up to 6.4 % late; the capture's own clock adds a little. */
static bool is_about(tcphs_nsec interval, tcphs_nsec step)
{
    return interval >= step - step / 100 && interval <= step + step * 8 / 100;
}

/** One step of a family in [ns]; 0 past its end. */
static tcphs_nsec step_of(unsigned family, unsigned index)
{
    return index < STEPS_MAX ? families[family].steps[index] * TCPHS_NSEC_PER_SEC : 0;
}

/**
 * Do the intervals follow a family's steps, with one attempt missing at an interval?
 *
 * @param missing_at  index of the interval that is the sum of two steps, or NOTHING_MISSING
 * @param used        written only on success: steps used up
 */
static bool follows(const struct tcphs_backoff *backoff, unsigned family, int missing_at,
                    unsigned *used)
{
    unsigned step = 0;

    for (unsigned i = 0; i < backoff->count; i++) {
        tcphs_nsec due = step_of(family, step++);

        if (due != 0 && (int)i == missing_at) {
            tcphs_nsec second = step_of(family, step++);

            due = second != 0 ? due + second : 0;
        }
        if (due == 0 || !is_about(backoff->intervals[i], due))
            return false;
    }
    *used = step;
    return true;
}

/** A way in which the intervals fit a family. */
struct fit {
    unsigned family;
    unsigned used;
    int missing_at;
};

/** Find the families that fit, with or without a missing attempt. @return how many ways there are */
static unsigned find_fits(const struct tcphs_backoff *backoff, enum tcphs_series series,
                          bool may_miss, struct fit *found)
{
    int first = may_miss ? 0 : NOTHING_MISSING;
    int last = may_miss ? (int)backoff->count - 1 : NOTHING_MISSING;
    unsigned ways = 0;
    unsigned used;

    for (unsigned family = 0; family < FAMILY_COUNT; family++) {
        if (families[family].series != series)
            continue;
        for (int missing_at = first; missing_at <= last; missing_at++) {
            if (!follows(backoff, family, missing_at, &used))
                continue;
            ways++;
            *found = (struct fit){family, used, missing_at};
        }
    }
    return ways;
}

static bool is_equal_to(tcphs_nsec interval, tcphs_nsec before)
{
    return is_about(interval, before) || is_about(before, interval);
}

/** The shape of intervals that fit no family. */
static enum tcphs_schedule shape_of(const struct tcphs_backoff *backoff)
{
    unsigned i = 1;

    while (i < backoff->count && is_equal_to(backoff->intervals[i], backoff->intervals[i - 1]))
        i++;
    if (i == backoff->count)
        return TCPHS_SCHEDULE_LINEAR;
    bool begins_linear = i > 1;
    while (i < backoff->count && is_equal_to(backoff->intervals[i], 2 * backoff->intervals[i - 1]))
        i++;
    if (i < backoff->count)
        return TCPHS_SCHEDULE_IRREGULAR;
    return begins_linear ? TCPHS_SCHEDULE_LINEAR_THEN_EXPONENTIAL : TCPHS_SCHEDULE_EXPONENTIAL;
}

/** The shape of the part of a family that was used. */
static enum tcphs_schedule shape_of_fit(const struct fit *fit)
{
    if (families[fit->family].profile != TCPHS_PROFILE_LINEAR)
        return TCPHS_SCHEDULE_EXPONENTIAL;
    return fit->used > LINEAR_STEPS ? TCPHS_SCHEDULE_LINEAR_THEN_EXPONENTIAL
                                    : TCPHS_SCHEDULE_LINEAR;
}

static void read_intervals(const struct tcphs_handshake *handshake, enum tcphs_series series,
                           struct tcphs_backoff *backoff)
{
    unsigned kept = tcphs_attempts_kept(handshake, series);
    uint64_t before = 0;

    backoff->is_cut = tcphs_attempts_overflowed(handshake, series);
    if (backoff->is_cut)
        kept--; /* the last kept one is the newest, not the next */
    for (unsigned i = 1; i < kept; i++) {
        uint64_t since_first = tcphs_attempts_get(handshake, series, i).since_first;

        backoff->intervals[backoff->count++] = (tcphs_nsec)(since_first - before);
        before = since_first;
    }
}

/** Does the timer still run? Of the SYN until it is answered, of the SYN-ACK until that is acknowledged. */
static bool is_running(const struct tcphs_handshake *handshake, enum tcphs_series series)
{
    return handshake->phase ==
           (series == TCPHS_SERIES_SYN ? TCPHS_PHASE_SYN_SEEN : TCPHS_PHASE_SYNACK_SEEN);
}

void tcphs_backoff_read(const struct tcphs_handshake *handshake, struct tcphs_backoff *backoff)
{
    enum tcphs_series series = handshake->syn_count > 1 ? TCPHS_SERIES_SYN : TCPHS_SERIES_SYNACK;
    unsigned time = series == TCPHS_SERIES_SYN ? TCPHS_KNOWS_SYN_TIME : TCPHS_KNOWS_SYNACK_TIME;
    struct fit fit = {0};

    *backoff = (struct tcphs_backoff){0};
    if ((handshake->has & TCPHS_KNOWS_TIME_BACK) || !(handshake->has & time))
        return;
    read_intervals(handshake, series, backoff);
    backoff->has_initial_rto =
        backoff->count > 0 && !(series == TCPHS_SERIES_SYN && handshake->is_urged);
    if (backoff->count < 2)
        return;
    backoff->has_schedule = true;
    backoff->has_profile =
        find_fits(backoff, series, false, &fit) == 1 || find_fits(backoff, series, true, &fit) == 1;
    if (!backoff->has_profile) {
        backoff->schedule = shape_of(backoff);
        return;
    }
    backoff->profile = families[fit.family].profile;
    backoff->schedule = shape_of_fit(&fit);
    backoff->missing = fit.missing_at != NOTHING_MISSING;
    backoff->has_initial_rto = backoff->has_initial_rto && fit.missing_at != 0;
    backoff->next = step_of(fit.family, fit.used);
    backoff->has_next = backoff->next != 0 && !backoff->is_cut && is_running(handshake, series);
}
