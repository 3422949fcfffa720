/* Drives a FastCGI socket with signed messages and checks every answer.

   load SOCKET COUNT CONNECTIONS new|kept CORE [count|state|fresh]

   Each connection is a sender of its own that sends the cookie of its last answer with its next
   message, so the number in every reply must follow from the one before. TWILIO_AUTH_TOKEN signs.
   Prints requests, seconds, requests a second and the percentiles of the times in microseconds;
   ends with 1 at the first wrong answer. */

#define _GNU_SOURCE
#include "webhook.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { BEGIN = 1, END = 3, PARAMS = 4, INPUT = 5, OUTPUT = 6, ERRORS = 7, MAX_REQUEST = 16384 };

struct connection {
    int descriptor;
    struct conversation conversation;
    unsigned char request[MAX_REQUEST];
    size_t request_length, sent;
    unsigned char records[MAX_REQUEST];
    size_t received;
    long started;
    bool is_busy;
};

static struct sockaddr_un address = {.sun_family = AF_UNIX};
static bool is_kept;
static int events;

static void stop(const char *what, const struct connection *connection)
{
    fprintf(stderr, "load: %s: %s, message %lu of %s\n", address.sun_path, what,
            connection->conversation.answered + 1, connection->conversation.from);
    fprintf(stderr, "%.*s\n", (int)connection->received, (const char *)connection->records);
    exit(1);
}

static unsigned char *header(unsigned char *at, int type, size_t length, size_t padding)
{
    unsigned char bytes[8] = {1, (unsigned char)type, 0, 1, (unsigned char)(length >> 8),
                              (unsigned char)length, (unsigned char)padding, 0};
    memcpy(at, bytes, 8);
    return at + 8;
}

static unsigned char *pair(unsigned char *at, const char *name, const char *value)
{
    size_t lengths[2] = {strlen(name), strlen(value)};
    for (int i = 0; i < 2; i++) {
        if (lengths[i] < 128) {
            *at++ = (unsigned char)lengths[i];
        } else {
            *at++ = 0x80;
            *at++ = 0;
            *at++ = (unsigned char)(lengths[i] >> 8);
            *at++ = (unsigned char)lengths[i];
        }
    }
    at = mempcpy(at, name, lengths[0]);
    return mempcpy(at, value, lengths[1]);
}

/* As nginx sends it: records padded to eight bytes, everything at once. */
static unsigned char *record(unsigned char *start, int type, size_t length)
{
    size_t padding = (8 - length % 8) % 8;
    header(start, type, length, padding);
    memset(start + 8 + length, 0, padding);
    return start + 8 + length + padding;
}

static void make_request(struct connection *connection)
{
    struct conversation *conversation = &connection->conversation;
    int message = conversation_next(conversation);
    unsigned char *at = header(connection->request, BEGIN, 8, 0), *start;
    const unsigned char role[8] = {0, 1, is_kept, 0, 0, 0, 0, 0};
    start = mempcpy(at, role, 8);
    at = start + 8;
    for (int i = 0; i < conversation->variable_count; i++)
        at = pair(at, conversation->variables[i].name, conversation->variables[i].value);
    if (conversation->cookie[0] != '\0') at = pair(at, "HTTP_COOKIE", conversation->cookie);
    start = record(start, PARAMS, (size_t)(at - start - 8));
    start = header(start, PARAMS, 0, 0);
    memcpy(start + 8, conversation->messages[message].body, conversation->messages[message].length);
    start = record(start, INPUT, conversation->messages[message].length);
    start = header(start, INPUT, 0, 0);
    connection->request_length = (size_t)(start - connection->request);
    connection->sent = connection->received = 0;
}

static void open_connection(struct connection *connection)
{
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    connection->descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    while (connect(connection->descriptor, (struct sockaddr *)&address, sizeof address) != 0)
        if (errno != EINTR) stop(strerror(errno), connection);
    fcntl(connection->descriptor, F_SETFL, O_NONBLOCK);
    if (epoll_ctl(events, EPOLL_CTL_ADD, connection->descriptor, &event) != 0)
        stop("epoll", connection);
}

static void send_request(struct connection *connection)
{
    make_request(connection);
    connection->is_busy = true;
    connection->started = nanoseconds();
    if (connection->descriptor < 0) open_connection(connection);
    ssize_t sent = send(connection->descriptor, connection->request, connection->request_length,
                        MSG_NOSIGNAL);
    if (sent != (ssize_t)connection->request_length) stop("the request was not taken", connection);
}

/* Whether END_REQUEST has come; collects what was said before it. */
static bool is_answered(const struct connection *connection, char *answer, size_t *length)
{
    const unsigned char *at = connection->records, *end = at + connection->received;
    *length = 0;
    while (end - at >= 8) {
        size_t content = (size_t)at[4] << 8 | at[5];
        const unsigned char *next = at + 8 + content + at[6];
        if (next > end) return false;
        if (at[1] == OUTPUT) {
            memcpy(answer + *length, at + 8, content);
            *length += content;
        } else if (at[1] == ERRORS && content > 0) {
            stop("something was written to the error stream", connection);
        } else if (at[1] == END) {
            return true;
        }
        at = next;
    }
    return false;
}

/* Reads what there is; true when the answer is complete. */
static bool receive(struct connection *connection)
{
    char answer[MAX_REQUEST];
    size_t length;
    for (;;) {
        ssize_t count = recv(connection->descriptor, connection->records + connection->received,
                             sizeof connection->records - connection->received, 0);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && errno == EAGAIN) return false;
        if (count < 0) stop(strerror(errno), connection);
        connection->received += (size_t)count;
        bool is_complete = is_answered(connection, answer, &length);
        if (count == 0 && !is_complete) stop("the connection ended early", connection);
        /* A web server without keep_conn waits for the end of the connection. */
        if (!is_complete || (count > 0 && !is_kept)) continue;
        const char *fault = conversation_check(&connection->conversation, answer, length);
        if (fault != NULL) stop(fault, connection);
        if (count == 0) {
            close(connection->descriptor);
            connection->descriptor = -1;
        }
        connection->is_busy = false;
        return true;
    }
}

int main(int count, char **arguments)
{
    const char *token = getenv("TWILIO_AUTH_TOKEN");
    if (count < 6 || token == NULL || strlen(arguments[1]) >= sizeof address.sun_path) {
        fprintf(stderr, "usage: load SOCKET COUNT CONNECTIONS new|kept CORE [count|state|fresh]\n");
        return 64;
    }
    strcpy(address.sun_path, arguments[1]);
    size_t total = strtoul(arguments[2], NULL, 10), sent = 0, done = 0;
    int width = atoi(arguments[3]);
    is_kept = strcmp(arguments[4], "kept") == 0;
    pin(atoi(arguments[5]));
    enum reply_kind kind = count > 6 ? reply_kind_named(arguments[6]) : REPLY_COUNT;
    struct connection *connections = calloc((size_t)width, sizeof connections[0]);
    long *times = malloc((total + 1) * sizeof times[0]);
    if (connections == NULL || times == NULL || (events = epoll_create1(EPOLL_CLOEXEC)) < 0)
        return 71;
    for (int i = 0; i < width; i++) {
        connections[i].descriptor = -1;
        conversation_make(&connections[i].conversation, i, token, kind);
    }
    long start = nanoseconds();
    for (int i = 0; i < width && sent < total; i++, sent++) send_request(&connections[i]);
    while (done < total) {
        struct epoll_event ready[64];
        int ready_count = epoll_wait(events, ready, 64, 30000);
        if (ready_count == 0) stop("no answer for 30 seconds", &connections[0]);
        for (int i = 0; i < ready_count; i++) {
            struct connection *connection = ready[i].data.ptr;
            if (!receive(connection)) continue;
            times[done++] = nanoseconds() - connection->started;
            if (sent < total) {
                sent++;
                send_request(connection);
            }
        }
    }
    double seconds = (double)(nanoseconds() - start) / 1e9;
    printf("{\"requests\": %zu, \"seconds\": %.6f, \"rate\": %.1f, \"p50\": %.1f, \"p99\": %.1f}\n",
           done, seconds, (double)done / seconds, percentile(times, done, 0.5) / 1e3,
           percentile(times, done, 0.99) / 1e3);
    return 0;
}
