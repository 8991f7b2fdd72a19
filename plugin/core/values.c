/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The names of the enumerations of values.h, expanded from the same lists.
 */
#include "values.h"

#define NAME(id, text) text,

static const char *const segment_names[] = {TCPHS_SEGMENT_LIST(NAME)};
static const char *const outcome_names[] = {TCPHS_OUTCOME_LIST(NAME)};
static const char *const quality_names[] = {TCPHS_QUALITY_LIST(NAME)};
static const char *const point_names[] = {TCPHS_POINT_LIST(NAME)};
static const char *const schedule_names[] = {TCPHS_SCHEDULE_LIST(NAME)};
static const char *const profile_names[] = {TCPHS_PROFILE_LIST(NAME)};
static const char *const ecn_names[] = {TCPHS_ECN_LIST(NAME)};
static const char *const tfo_names[] = {TCPHS_TFO_LIST(NAME)};
static const char *const evidence_names[] = {TCPHS_EVIDENCE_LIST(NAME)};
static const char *const pointby_names[] = {TCPHS_POINTBY_LIST(NAME)};
static const char *const loss_names[] = {TCPHS_LOSS_LIST(NAME)};
static const char *const earlier_names[] = {TCPHS_EARLIER_LIST(NAME)};
static const char *const ipecn_names[] = {TCPHS_IPECN_LIST(NAME)};

static const struct {
    const char *const *names;
    unsigned count;
} sets[TCPHS_NAMES_COUNT] = {
    [TCPHS_NAMES_SEGMENT] = {segment_names, TCPHS_SEGMENT_COUNT},
    [TCPHS_NAMES_OUTCOME] = {outcome_names, TCPHS_OUTCOME_COUNT},
    [TCPHS_NAMES_QUALITY] = {quality_names, TCPHS_QUALITY_COUNT},
    [TCPHS_NAMES_POINT] = {point_names, TCPHS_POINT_COUNT},
    [TCPHS_NAMES_SCHEDULE] = {schedule_names, TCPHS_SCHEDULE_COUNT},
    [TCPHS_NAMES_PROFILE] = {profile_names, TCPHS_PROFILE_COUNT},
    [TCPHS_NAMES_ECN] = {ecn_names, TCPHS_ECN_COUNT},
    [TCPHS_NAMES_TFO] = {tfo_names, TCPHS_TFO_COUNT},
    [TCPHS_NAMES_EVIDENCE] = {evidence_names, TCPHS_EVIDENCE_COUNT},
    [TCPHS_NAMES_LOSS] = {loss_names, TCPHS_LOSS_COUNT},
    [TCPHS_NAMES_POINTBY] = {pointby_names, TCPHS_POINTBY_COUNT},
    [TCPHS_NAMES_EARLIER] = {earlier_names, TCPHS_EARLIER_COUNT},
    [TCPHS_NAMES_IPECN] = {ipecn_names, TCPHS_IPECN_COUNT},
};

unsigned tcphs_names_count(enum tcphs_names set)
{
    return (unsigned)set < TCPHS_NAMES_COUNT ? sets[set].count : 0;
}

const char *tcphs_names_get(enum tcphs_names set, unsigned value)
{
    return value < tcphs_names_count(set) ? sets[set].names[value] : NULL;
}
