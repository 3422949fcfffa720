/* The C peer as plain CGI: one request from environment and standard input to standard output. */

#include "job.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

extern char **environ;

int main(void)
{
    static struct job job;
    static char body[MAX_BODY + 1], answer[MAX_ANSWER];
    size_t length = 0, written = 0;
    const char *fault = job_prepare(&job, environ);
    if (fault != NULL) {
        fprintf(stderr, "%s\n", fault);
        fputs("Status: 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n", stdout);
        return 0;
    }
    while (length < sizeof body) {
        ssize_t count = read(STDIN_FILENO, body + length, sizeof body - length);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        length += (size_t)count;
    }
    length = job_answer(&job, environ, body, length, time(NULL), answer);
    while (written < length) {
        ssize_t count = write(STDOUT_FILENO, answer + written, length - written);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return 1;
        written += (size_t)count;
    }
    return 0;
}
