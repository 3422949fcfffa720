/* What Parley does with one message, done in C: the job that the C peers share. */

#ifndef JOB_H
#define JOB_H

#include <openssl/sha.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

/* The longest answer is a cookie and a sentence with two addresses of at most MAX_ADDRESS bytes. */
enum { MAX_BODY = 65536, MAX_ADDRESS = 1024, MAX_ANSWER = 16384 };

/* An HMAC key as the hash's state after the padded key, inside and outside. */
struct sha1_key { SHA_CTX inner, outer; };
struct sha256_key { SHA256_CTX inner, outer; };

/* What is known before the first request. It is only read afterwards, so threads may share it. */
struct job {
    struct sha1_key token;      /* Twilio's auth token */
    struct sha256_key session;  /* HKDF(secret, "parley session mac v1") */
    char key_id[6];             /* of HKDF(secret, "parley kid") */
    int lifetime;
};

/* Reads PARLEY_SECRET_KEY and TWILIO_AUTH_TOKEN; returns what is wrong, or NULL. */
const char *job_prepare(struct job *job, char **environment);

/* Answers one request: `variables` are the CGI variables ("NAME=value", NULL at the end), `body` is
   all that came of the body. Writes a CGI response (Status, fields, blank line, body) of at most
   MAX_ANSWER bytes to `answer` and returns its length. */
size_t job_answer(const struct job *job, char **variables, const char *body, size_t length,
                  time_t now, char *answer);

#endif
