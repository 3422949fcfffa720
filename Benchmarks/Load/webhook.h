/* The messages that the load is made of: what Twilio sends, signed, and what must come back. */

#ifndef WEBHOOK_H
#define WEBHOOK_H

#include <stdbool.h>
#include <stddef.h>

enum { MAX_COOKIE = 4096, MAX_VARIABLES = 48 };

/* What is expected of the replies. */
enum reply_kind {
    REPLY_COUNT,  /* the tutorial's sentence with the count */
    REPLY_STATE,  /* the sentence of the next of the script's 60 states */
    REPLY_FRESH,  /* the count's, for a store: a new sender each time, and no MessageSid twice */
};

/* The kind that a command line names. */
enum reply_kind reply_kind_named(const char *name);

struct variable { const char *name; char *value; };

/* One sender, as Twilio keeps it: the messages it sends in turn and the cookie for the next. */
struct conversation {
    char from[16];
    const char *name;
    /* Two messages that differ in MessageSid, since a repeated one is answered with silence. */
    struct { char *body; size_t length; char signature[32], number[8]; } messages[2];
    struct variable variables[MAX_VARIABLES];
    int variable_count;
    int signature_index, length_index;
    unsigned long answered;
    char cookie[MAX_COOKIE];
    enum reply_kind kind;
    /* Of REPLY_FRESH: what signs, and what no other run has. */
    const char *token;
    long nonce;
};

/* Makes sender number `index`, whose requests are signed with `token`. */
void conversation_make(struct conversation *conversation, int index, const char *token,
                       enum reply_kind kind);

/* The message that is due; sets the variables that differ from message to message. HTTP_COOKIE is
   not among them: it is `cookie`, and left out where that is empty. */
int conversation_next(struct conversation *conversation);

/* Checks a CGI response byte for byte, but for the token, and keeps the cookie.
   Returns NULL, or what is wrong with it. */
const char *conversation_check(struct conversation *conversation, const char *answer,
                               size_t length);

/* The time that passes, in nanoseconds, and the value below which `share` of the sorted times lie. */
long nanoseconds(void);
double percentile(long *times, size_t count, double share);

/* Runs on this core from now on; -1: wherever the kernel likes. */
void pin(int core);

#endif
