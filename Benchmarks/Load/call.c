/* Times whole CGI calls, from the start of the process to its end, and checks every answer.

   call ROUNDS CORE NAME:KIND:EVERY COMMAND [NAME:KIND:EVERY COMMAND] ...

   A round runs each command once, one after the other, so that what else the machine does hits all
   of them alike; a command takes part in each EVERYth round. KIND says what must come back: `count`,
   `state`, `fresh`, or `nothing` of a program that is only started. A command is words with blanks between
   them; NAME=value words before the program are put into its environment. Each command has a
   conversation of its own. Prints the median, the 99th percentile and the shortest time of each in
   microseconds. */

#define _GNU_SOURCE
#include "webhook.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { MAX_COMMANDS = 16, MAX_WORDS = 32, MAX_ANSWER = 65536 };

struct command {
    char *name;
    int every;
    bool is_asked;
    char *variables[MAX_WORDS], *words[MAX_WORDS];
    int variable_count;
    struct conversation conversation;
    long *times;
    size_t runs;
};

static void fail(const struct command *command, const char *what, const char *answer,
                 size_t length)
{
    fprintf(stderr, "call: %s: %s, message %lu\n%.*s\n", command->name, what,
            command->conversation.answered + 1, (int)length, answer);
    exit(1);
}

static void read_command(struct command *command, char *label, char *text, const char *token)
{
    char *kind, *every, *word;
    int count = 0;
    command->name = strtok(label, ":");
    kind = strtok(NULL, ":");
    every = strtok(NULL, ":");
    if (kind == NULL || every == NULL || atoi(every) < 1) exit(64);
    command->every = atoi(every);
    command->is_asked = strcmp(kind, "nothing") != 0;
    for (word = strtok(text, " "); word != NULL && count < MAX_WORDS - 1; word = strtok(NULL, " "))
        if (count == 0 && strchr(word, '=') != NULL && command->variable_count < MAX_WORDS - 1)
            command->variables[command->variable_count++] = word;
        else
            command->words[count++] = word;
    conversation_make(&command->conversation, 0, token, reply_kind_named(kind));
}

/* This process's environment, the command's own variables and the request's. */
static char **environment_of(const struct command *command)
{
    const struct conversation *conversation = &command->conversation;
    static char bytes[65536], *variables[512];
    char *at = bytes;
    int count = 0;
    for (char **own = environ; *own != NULL && count < 400; own++) variables[count++] = *own;
    for (int i = 0; i < command->variable_count; i++) variables[count++] = command->variables[i];
    for (int i = 0; i < conversation->variable_count; i++) {
        variables[count++] = at;
        at += 1 + sprintf(at, "%s=%s", conversation->variables[i].name,
                          conversation->variables[i].value);
    }
    if (conversation->cookie[0] != '\0') {
        variables[count++] = at;
        sprintf(at, "HTTP_COOKIE=%s", conversation->cookie);
    }
    variables[count] = NULL;
    return variables;
}

static void run(struct command *command)
{
    static char answer[MAX_ANSWER];
    size_t length = 0;
    int input[2], output[2], status;
    pid_t child;
    posix_spawn_file_actions_t actions;
    struct conversation *conversation = &command->conversation;
    int message = conversation_next(conversation);
    char **variables = environment_of(command);
    if (pipe2(input, O_CLOEXEC) != 0 || pipe2(output, O_CLOEXEC) != 0) exit(71);
    size_t body_length = conversation->messages[message].length;
    if (write(input[1], conversation->messages[message].body, body_length) != (ssize_t)body_length)
        exit(74);
    close(input[1]);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input[0], 0);
    posix_spawn_file_actions_adddup2(&actions, output[1], 1);
    long start = nanoseconds();
    int fault = posix_spawn(&child, command->words[0], &actions, NULL, command->words, variables);
    if (fault != 0) fail(command, strerror(fault), "", 0);
    close(output[1]);
    for (;;) {
        ssize_t count = read(output[0], answer + length, sizeof answer - length);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        length += (size_t)count;
    }
    waitpid(child, &status, 0);
    command->times[command->runs++] = nanoseconds() - start;
    posix_spawn_file_actions_destroy(&actions);
    close(input[0]);
    close(output[0]);
    if (status != 0) fail(command, "did not end with 0", answer, length);
    if (!command->is_asked) return;
    const char *wrong = conversation_check(conversation, answer, length);
    if (wrong != NULL) fail(command, wrong, answer, length);
}

int main(int count, char **arguments)
{
    static struct command commands[MAX_COMMANDS];
    const char *token = getenv("TWILIO_AUTH_TOKEN");
    if (count < 5 || count % 2 == 0 || count > 3 + 2 * MAX_COMMANDS || token == NULL) {
        fprintf(stderr, "usage: call ROUNDS CORE NAME:KIND:EVERY COMMAND ...\n");
        return 64;
    }
    int rounds = atoi(arguments[1]), command_count = (count - 3) / 2;
    pin(atoi(arguments[2]));
    for (int i = 0; i < command_count; i++) {
        read_command(&commands[i], arguments[2 * i + 3], arguments[2 * i + 4], token);
        commands[i].times = malloc((size_t)(rounds + 1) * sizeof(long));
    }
    for (int round = 0; round < rounds; round++)
        for (int i = 0; i < command_count; i++)
            if (round % commands[i].every == 0) run(&commands[i]);
    printf("{");
    for (int i = 0; i < command_count; i++)
        printf("%s\"%s\": {\"runs\": %zu, \"p50\": %.1f, \"p99\": %.1f, \"least\": %.1f}",
               i > 0 ? ", " : "", commands[i].name, commands[i].runs,
               percentile(commands[i].times, commands[i].runs, 0.5) / 1e3,
               percentile(commands[i].times, commands[i].runs, 0.99) / 1e3,
               percentile(commands[i].times, commands[i].runs, 0) / 1e3);
    printf("}\n");
    return 0;
}
