/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Test program: which cells of the engine's table the case files reach, "tcphs-cells CASE...". Prints how
 * many cases reach each cell, and fails if none reaches a cell that has a handler, or if an empty cell does
 * not leave the handshake alone. Run by CTest.
 *
 * The table and what leads into it are static: the engine's source is compiled in here once more, with its
 * way in renamed, so that every segment passes by on its way.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../core/run.h"
#include "handshake.h"

static void input_whole(struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                        struct tcphs_loan *loan, struct tcphs_note *note);

#define tcphs_handshake_input input_whole
#include "../../plugin/core/handshake.c"
#undef tcphs_handshake_input

static const char *const phase_names[TCPHS_PHASE_COUNT] = {
    [TCPHS_PHASE_NEW] = "new",
    [TCPHS_PHASE_SYN_SEEN] = "SYN seen",
    [TCPHS_PHASE_CROSSED] = "crossed",
    [TCPHS_PHASE_SYNACK_SEEN] = "SYN-ACK seen",
    [TCPHS_PHASE_ESTABLISHED] = "established",
    [TCPHS_PHASE_REFUSED] = "refused",
    [TCPHS_PHASE_RESET] = "reset",
    [TCPHS_PHASE_CLOSED] = "closed",
};

static const char *const input_names[INPUT_COUNT] = {
    [CLIENT_SYN] = "SYN >",        [SERVER_SYN] = "SYN <",     [CLIENT_SYNACK] = "SYN-ACK >",
    [SERVER_SYNACK] = "SYN-ACK <", [CLIENT_RST] = "RST >",     [SERVER_RST] = "RST <",
    [CLIENT_OTHER] = "other >",    [SERVER_OTHER] = "other <", [QUOTE] = "ICMP",
};

/** Of each cell: how many cases reach it, and the last one that did, from 1. */
static struct {
    unsigned cases;
    unsigned last;
} cells[TCPHS_PHASE_COUNT][INPUT_COUNT];

static unsigned current; /**< number of the case, from 1 */

static void count(enum tcphs_phase phase, enum input input)
{
    cells[phase][input].cases += cells[phase][input].last != current;
    cells[phase][input].last = current;
}

void tcphs_handshake_input(struct tcphs_handshake *handshake, const struct tcphs_segment *segment,
                           struct tcphs_loan *loan, struct tcphs_note *note)
{
    struct tcphs_handshake before = *handshake;
    enum tcphs_phase phase = (enum tcphs_phase)handshake->phase;
    enum input input = input_of(handshake, segment);

    input_whole(handshake, segment, loan, note);
    if (note->is_copy)
        return; /* it is judged before the table */
    count(phase, input);
    if (handlers[phase][input] == NULL &&
        (note->ordinal != 0 || memcmp(&before, handshake, sizeof before) != 0)) {
        fprintf(stderr, "the empty cell of %s in phase %s does not leave the handshake alone\n",
                input_names[input], phase_names[phase]);
        exit(EXIT_FAILURE);
    }
}

static void read_case(const char *path)
{
    static struct tcphs_case it;

    tcphs_case_read(path, &it);
    tcphs_run_free(tcphs_run_new(&it, it.packet_count, false));
}

/** @return how many cells with a handler no case reaches */
static unsigned print_row(enum tcphs_phase phase)
{
    unsigned missing = 0;

    printf("%-12s", phase_names[phase]);
    for (unsigned input = 0; input < INPUT_COUNT; input++) {
        unsigned cases = cells[phase][input].cases;

        if (handlers[phase][input] != NULL)
            printf(" %9u", cases);
        else
            printf(" %8u-", cases);
        missing += handlers[phase][input] != NULL && cases == 0;
    }
    putchar('\n');
    return missing;
}

int main(int argc, char *argv[])
{
    unsigned missing = 0;

    for (current = 1; current < (unsigned)argc; current++)
        read_case(argv[current]);
    printf("%-12s", "");
    for (unsigned input = 0; input < INPUT_COUNT; input++)
        printf(" %9s", input_names[input]);
    putchar('\n');
    for (unsigned phase = 0; phase < TCPHS_PHASE_COUNT; phase++)
        missing += print_row((enum tcphs_phase)phase);
    printf("cases that reach each cell; - has no handler; %u cells with one are not reached\n",
           missing);
    return missing == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
