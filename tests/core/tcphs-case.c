/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * Test program: checks the engine against case files, and turns case files into captures and their
 * expectations into JSON for the tests that go through tshark. The language: tests/cases/README.md.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case.h"

static struct tcphs_case it;

static int usage(void)
{
    fputs("usage: tcphs-case check FILE...      run the engine and compare\n"
          "       tcphs-case pcap FILE CAPTURE  write the packets as a capture\n"
          "       tcphs-case expect FILE        print the expectations as JSON\n",
          stderr);
    return EXIT_FAILURE;
}

static int check(int count, char *const paths[])
{
    int differing = 0;

    for (int i = 0; i < count; i++) {
        tcphs_case_read(paths[i], &it);
        differing += tcphs_case_check(&it) != 0;
    }
    printf("%d cases, %d differ\n", count, differing);
    return differing == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char *argv[])
{
    if (argc >= 3 && strcmp(argv[1], "check") == 0)
        return check(argc - 2, argv + 2);
    if (argc == 4 && strcmp(argv[1], "pcap") == 0) {
        tcphs_case_read(argv[2], &it);
        tcphs_case_write_capture(&it, argv[3]);
        return EXIT_SUCCESS;
    }
    if (argc == 3 && strcmp(argv[1], "expect") == 0) {
        tcphs_case_read(argv[2], &it);
        tcphs_case_write_expectations(&it);
        return EXIT_SUCCESS;
    }
    return usage();
}
