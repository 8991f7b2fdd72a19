/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * The fuzz target of the engine, for libFuzzer: any octets are a story (story.h), and whatever the story,
 * the claims hold (claims.h). Run by tests/fuzz/run.
 *
 * Source: the LLVM documentation, "libFuzzer - a library for coverage-guided fuzz testing".
 */
#include "telling.h"

int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    tcphs_telling_run(octets, size, NULL);
    return 0;
}
