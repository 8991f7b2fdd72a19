/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * `-z tcphs,tree[,filter]`, and in the window Statistics, TCP Handshakes: how many handshakes ended how,
 * used Fast Open, were repeated by which timer, and agreed on what; by Wireshark's stats_tree. Registered
 * by taps.c.
 */
#include "../host/compat.h"
#include "tally.h"
#include "taps.h"

#include <epan/stats_tree_priv.h>

/** A handshake is in at most one leaf of each branch; in several of OPTIONS. */
enum branch { OUTCOME, FASTOPEN, TIMER, ECN, OPTIONS, BRANCH_COUNT };

/** Leaves of TIMER past the known timers. */
enum { TIMER_UNKNOWN = TCPHS_PROFILE_COUNT, TIMER_SINGLE_INTERVAL };

enum { LEAVES_MAX = 16 };

_Static_assert((int)TCPHS_TFO_COUNT <= (int)LEAVES_MAX, "the longest list of leaves has room");

/** What a branch is about. */
struct subject {
    const char *title;
    enum tcphs_field within; /**< the branch has the handshakes that have this */
    enum tcphs_field field;  /**< its values are the leaves */
};

static const struct subject subjects[BRANCH_COUNT] = {
    [OUTCOME] = {"Outcome", TCPHS_FIELD_OUTCOME, TCPHS_FIELD_OUTCOME},
    [FASTOPEN] = {"Fast Open", TCPHS_FIELD_TFO_STATUS, TCPHS_FIELD_TFO_STATUS},
    [TIMER] = {"Timer of repeated SYNs or SYN-ACKs", TCPHS_FIELD_BACKOFF_INTERVALS,
               TCPHS_FIELD_BACKOFF_PROFILE},
    [ECN] = {"Congestion notification in force", TCPHS_FIELD_ECN, TCPHS_FIELD_ECN},
    /* Known if SYN and SYN-ACK are in the capture, and so is ECN. */
    [OPTIONS] = {"Options in force", TCPHS_FIELD_ECN, TCPHS_FIELD_WINDOW_SCALING},
};

/** The leaves of OPTIONS. */
static const enum tcphs_field options[] = {
    TCPHS_FIELD_WINDOW_SCALING,
    TCPHS_FIELD_SACK,
    TCPHS_FIELD_TIMESTAMPS,
    TCPHS_FIELD_MPTCP,
    TCPHS_FIELD_MD5,
    TCPHS_FIELD_TCP_AO,
    TCPHS_FIELD_ENO,
};

/** The statistic of one listener. */
struct counts {
    stats_tree *tree;
    struct tcphs_tally *tally;
    struct {
        int id; /**< of the node */
        int count;
        int leaves[LEAVES_MAX];
    } branches[BRANCH_COUNT];
};

/** All there are, by their tree, which has no room for them. */
static GHashTable *all;

static const char *name_of(enum branch branch, unsigned leaf)
{
    if (branch == OPTIONS)
        return tcphs_fields[options[leaf]].title;
    if (branch == TIMER && leaf == TIMER_UNKNOWN)
        return "no known timer fits";
    if (branch == TIMER && leaf == TIMER_SINGLE_INTERVAL)
        return "one interval alone tells no timer";
    return tcphs_names_get(tcphs_fields[subjects[branch].field].names, leaf);
}

/** The leaf of a handshake that the branch has. */
static unsigned leaf_of(enum branch branch, const struct tcphs_record *record)
{
    if (tcphs_record_has(record, subjects[branch].field))
        return record->values[subjects[branch].field].number;
    return tcphs_record_has(record, TCPHS_FIELD_BACKOFF_SCHEDULE) ? TIMER_UNKNOWN
                                                                  : TIMER_SINGLE_INTERVAL;
}

/**
 * Set a node, which is made if there is none. No tick: for Wireshark's burst rate it would happen when it
 * is counted, which is not when the handshake was.
 */
static void set(stats_tree *tree, const char *name, int parent, int count)
{
    stats_tree_manip_node_int(MN_SET, tree, name, parent, TRUE, count);
}

static void count_leaf(struct counts *counts, enum branch branch, unsigned leaf)
{
    int *count = &counts->branches[branch].leaves[leaf];

    set(counts->tree, name_of(branch, leaf), counts->branches[branch].id, ++*count);
}

static void count(const struct tcphs_record *record, void *statistic)
{
    struct counts *counts = (struct counts *)statistic;

    counts->tree->root.counter++; /* what the branches' percentages are of */
    for (unsigned i = 0; i < BRANCH_COUNT; i++) {
        enum branch branch = (enum branch)i;

        if (!tcphs_record_has(record, subjects[i].within))
            continue;
        set(counts->tree, subjects[i].title, 0, ++counts->branches[i].count);
        if (branch != OPTIONS)
            count_leaf(counts, branch, leaf_of(branch, record));
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(options); i++)
        if (tcphs_record_has(record, subjects[OPTIONS].within) &&
            tcphs_record_has(record, options[i]))
            count_leaf(counts, OPTIONS, i);
}

static void free_counts(gpointer value)
{
    struct counts *counts = (struct counts *)value;

    tcphs_tally_free(counts->tally);
    g_free(counts);
}

static void init(stats_tree *tree)
{
    struct counts *counts = g_new0(struct counts, 1);

    counts->tree = tree;
    counts->tally = tcphs_tally_new(count, counts);
    for (unsigned i = 0; i < BRANCH_COUNT; i++)
        counts->branches[i].id =
            stats_tree_create_node(tree, subjects[i].title, 0, STAT_DT_INT, TRUE);
    g_hash_table_insert(all, tree, counts);
}

static tap_packet_status take(stats_tree *tree, packet_info *pinfo G_GNUC_UNUSED,
                              epan_dissect_t *edt G_GNUC_UNUSED, const void *packet TCPHS_TAP_FLAGS)
{
    struct counts *counts = (struct counts *)g_hash_table_lookup(all, tree);

    tcphs_tally_take(counts->tally, (const struct tcphs_tap_packet *)packet);
    return TAP_PACKET_REDRAW;
}

static void cleanup(stats_tree *tree)
{
    g_hash_table_remove(all, tree);
}

void tcphs_counts_register(void)
{
    all = g_hash_table_new_full(NULL, NULL, NULL, free_counts);
    stats_tree_register_plugin(TCPHS_TAP_NAME, TCPHS_TAP_NAME, "TCP Handshakes",
                               TL_REQUIRES_NOTHING, take, init, cleanup);
}
