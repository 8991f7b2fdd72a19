/* SPDX-License-Identifier: GPL-2.0-or-later */
/**
 * @file
 * A file that appears whole or not at all; see output.h.
 */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

#include <glib.h>
#include <glib/gstdio.h>
#include <wsutil/report_message.h>

enum {
    LINKS_MAX = 40,  /**< as many as Linux follows */
    NEW_MODE = 0666, /**< the user's umask takes from it */
    MODE_BITS = 07777
};

struct tcphs_output {
    FILE *stream;
    char *path;      /**< as messages name it */
    char *place;     /**< where the file goes, no symbolic link; NULL: path is no regular file */
    char *temporary; /**< what is written until then; NULL likewise */
    int error;       /**< errno of the first failure; 0: none */
};

/** The file that a path means, links followed; there need not be one. */
static char *follow_links(const char *path)
{
    char *place = g_strdup(path);

    for (unsigned i = 0; i < LINKS_MAX; i++) {
        char *target = g_file_read_link(place, NULL);
        char *folder;
        char *next;

        if (target == NULL)
            break;
        folder = g_path_get_dirname(place);
        next = g_path_is_absolute(target) ? g_strdup(target)
                                          : g_build_filename(folder, target, (char *)NULL);
        g_free(folder);
        g_free(target);
        g_free(place);
        place = next;
    }
    return place;
}

/** Begin beside the place. @return false with errno set */
static bool open_beside(struct tcphs_output *output)
{
    int file;

    output->place = follow_links(output->path);
    output->temporary = g_strconcat(output->place, ".XXXXXX", (char *)NULL);
    file = g_mkstemp_full(output->temporary, O_WRONLY, NEW_MODE);
    if (file < 0) {
        g_clear_pointer(&output->temporary, g_free);
        return false;
    }
    g_close(file, NULL);
    output->stream = g_fopen(output->temporary, "wb");
    return output->stream != NULL;
}

/** A rename would replace even a file that its owner has protected. @return false with errno set */
static bool is_writable(const char *path)
{
    FILE *stream = g_fopen(path, "r+b");

    return stream != NULL && fclose(stream) == 0;
}

/** @return false with errno set */
static bool open_stream(struct tcphs_output *output)
{
    GStatBuf status;

    if (g_stat(output->path, &status) != 0)
        return open_beside(output);
    if (!g_file_test(output->path, G_FILE_TEST_IS_REGULAR)) {
        output->stream = g_fopen(output->path, "wb");
        return output->stream != NULL;
    }
    if (!is_writable(output->path))
        return false;
    return open_beside(output) && g_chmod(output->temporary, status.st_mode & MODE_BITS) == 0;
}

/** Free an output, and what it has not put into its place. */
static void discard(struct tcphs_output *output)
{
    if (output->stream != NULL && output->stream != stdout)
        fclose(output->stream);
    if (output->temporary != NULL)
        g_unlink(output->temporary);
    g_free(output->temporary);
    g_free(output->place);
    g_free(output->path);
    g_free(output);
}

struct tcphs_output *tcphs_output_open(const char *path)
{
    struct tcphs_output *output = g_new0(struct tcphs_output, 1);

    output->path = g_strdup(path != NULL ? path : "standard output");
    if (path == NULL) {
        output->stream = stdout;
    } else if (!open_stream(output)) {
        report_open_failure(path, errno, TRUE);
        discard(output);
        return NULL;
    }
    return output;
}

void tcphs_output_write(struct tcphs_output *output, const char *octets, size_t len)
{
    if (output->error == 0 && fwrite(octets, 1, len, output->stream) != len)
        output->error = errno;
}

/** Flush, and close what is not standard output: the last chance to see that a disk is full. */
static void finish_stream(struct tcphs_output *output)
{
    if (fflush(output->stream) != 0 && output->error == 0)
        output->error = errno;
    if (output->stream != stdout && fclose(output->stream) != 0 && output->error == 0)
        output->error = errno;
    output->stream = NULL;
}

bool tcphs_output_close(struct tcphs_output *output)
{
    bool is_written;

    finish_stream(output);
    if (output->error == 0 && output->temporary != NULL) {
        if (g_rename(output->temporary, output->place) == 0)
            g_clear_pointer(&output->temporary, g_free);
        else
            output->error = errno;
    }
    is_written = output->error == 0;
    /* Who has closed the pipe, as head does, wants no message. */
    if (!is_written && output->error != EPIPE)
        report_write_failure(output->path, output->error);
    discard(output);
    return is_written;
}

bool tcphs_output_try(const char *path)
{
    struct tcphs_output *output;

    /* Opening a pipe is news to its reader, so what is no regular file is not tried. */
    if (path == NULL ||
        (g_file_test(path, G_FILE_TEST_EXISTS) && !g_file_test(path, G_FILE_TEST_IS_REGULAR) &&
         !g_file_test(path, G_FILE_TEST_IS_DIR)))
        return true;
    output = tcphs_output_open(path);
    if (output == NULL)
        return false;
    discard(output);
    return true;
}
