/* The C peer as a FastCGI server on libfcgi: fastcgi unix:PATH THREADS

   libfcgi's own accept loop loses requests at SIGTERM and waits for silent peers for ever, so each
   thread accepts for itself and hands the connection to libfcgi. A blocking accept wakes one thread
   for one connection; when the listener is shut down, those that already wait in it are still
   handed out, and then accept fails: nothing that has connected is lost. */

#define _GNU_SOURCE
#include "job.h"

#include <errno.h>
#include <fcgiapp.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

extern char **environ;

static struct job job;
static int listener;
static atomic_bool is_stopping;

static void serve(FCGX_Request *request, int connection)
{
    char body[MAX_BODY + 1], answer[MAX_ANSWER];
    request->ipcFd = connection;
    request->keepConnection = 1;
    while (request->ipcFd >= 0 && FCGX_Accept_r(request) == 0) {
        /* Other than 0: the variables or the body were cut. */
        if (FCGX_GetError(request->in) == 0) {
            int length = FCGX_GetStr(body, sizeof body, request->in);
            /* libfcgi loses its place unless the body is read to its end. */
            while (length == sizeof body && FCGX_GetChar(request->in) != EOF) continue;
            if (FCGX_GetError(request->in) == 0) {
                size_t size = job_answer(&job, request->envp, body, (size_t)length, time(NULL),
                                         answer);
                FCGX_PutStr(answer, (int)size, request->out);
            }
        }
        if (atomic_load_explicit(&is_stopping, memory_order_relaxed)) request->keepConnection = 0;
        /* A plain close: everything has been read, so no reset can overtake the answer. */
        if (!request->keepConnection) FCGX_Detach(request);
        FCGX_Finish_r(request);
    }
    FCGX_Free(request, 1);
}

static void *work(void *unused)
{
    FCGX_Request *request = malloc(sizeof *request);
    struct timeval patience = {.tv_sec = 20};
    if (request == NULL) abort();
    FCGX_InitRequest(request, -1, 0);
    for (;;) {
        int connection = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
        if (connection >= 0) {
            setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
            serve(request, connection);
        } else if (errno == EINVAL) {
            break;
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            usleep(10000);
        }
    }
    free(request);
    return unused;
}

int main(int count, char **arguments)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    sigset_t signals;
    int signal_number;
    const char *fault = job_prepare(&job, environ);
    if (fault != NULL) {
        fprintf(stderr, "%s\n", fault);
        return 78;
    }
    if (count != 3 || strncmp(arguments[1], "unix:", 5) != 0
        || strlen(arguments[1] + 5) >= sizeof address.sun_path) {
        fprintf(stderr, "usage: fastcgi unix:PATH THREADS\n");
        return 64;
    }
    strcpy(address.sun_path, arguments[1] + 5);
    int threads = atoi(arguments[2]);
    pthread_t workers[threads > 0 ? threads : 1];
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    setenv("LIBFCGI_OS_CLOSE_POLL_TIMEOUT", "500", 0);
    FCGX_Init();
    listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    unlink(address.sun_path);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0
        || chmod(address.sun_path, 0660) != 0 || listen(listener, 1024) != 0) {
        perror(arguments[1]);
        return 73;
    }
    for (int i = 0; i < threads; i++)
        if (pthread_create(&workers[i], NULL, work, NULL) != 0) return 71;
    sigwait(&signals, &signal_number);
    atomic_store(&is_stopping, true);
    shutdown(listener, SHUT_RD);
    for (int i = 0; i < threads; i++) pthread_join(workers[i], NULL);
    unlink(address.sun_path);
    return 0;
}
