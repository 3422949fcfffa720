#define _GNU_SOURCE
#include "webhook.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char url[] = "https://bot.example.com/sms";
static const char to[] = "+15005550006";

struct field { const char *name; char value[64]; };

/* In the order in which Twilio sends them; the empty ones are sent, and signed, too. */
static int make_fields(struct field *fields, const struct conversation *conversation, int message)
{
    char id[64];
    int count = 0;
    const char *from = conversation->from;
    if (conversation->kind == REPLY_FRESH)
        snprintf(id, sizeof id, "SM%016lx%016lx", conversation->nonce, conversation->answered);
    else
        snprintf(id, sizeof id, "SM%032x", 0x5ca1ab1e + message);
    struct { const char *name, *value; } all[] = {
        {"ToCountry", "US"}, {"ToState", "NC"}, {"SmsMessageSid", id}, {"NumMedia", "0"},
        {"ToCity", ""}, {"FromZip", "94103"}, {"SmsSid", id}, {"FromState", "CA"},
        {"SmsStatus", "received"}, {"FromCity", "SAN FRANCISCO"},
        {"Body", conversation->kind == REPLY_STATE ? "next, please" : "Hello, is this thing on? Caf\xc3\xa9 & co"},
        {"FromCountry", "US"}, {"To", to}, {"MessagingServiceSid",
         "MG0123456789abcdef0123456789abcdef"}, {"ToZip", ""}, {"NumSegments", "1"},
        {"MessageSid", id}, {"AccountSid", "AC0123456789abcdef0123456789abcdef"},
        {"From", from}, {"ApiVersion", "2010-04-01"}};
    for (; count < (int)(sizeof all / sizeof all[0]); count++) {
        fields[count].name = all[count].name;
        snprintf(fields[count].value, sizeof fields[count].value, "%s", all[count].value);
    }
    return count;
}

static int compare(const void *left, const void *right)
{
    return strcmp(((const struct field *)left)->name, ((const struct field *)right)->name);
}

static char *encoded(char *at, const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte == ' ') *at++ = '+';
        else if (strchr("-._", byte) || (byte >= '0' && byte <= '9')
                 || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z')) *at++ = *text;
        else at += sprintf(at, "%%%02X", byte);
    }
    return at;
}

static void make_message(struct conversation *conversation, int message, const char *token)
{
    struct field fields[32];
    char body[2048], signed_text[2048], *at = body;
    unsigned char mac[20];
    unsigned size = sizeof mac;
    int count = make_fields(fields, conversation, message);
    free(conversation->messages[message].body);
    for (int i = 0; i < count; i++) {
        if (i > 0) *at++ = '&';
        at = encoded(at, fields[i].name);
        *at++ = '=';
        at = encoded(at, fields[i].value);
    }
    *at = '\0';
    conversation->messages[message].body = strdup(body);
    conversation->messages[message].length = (size_t)(at - body);
    snprintf(conversation->messages[message].number, sizeof conversation->messages[message].number,
             "%d", (int)(at - body));
    qsort(fields, (size_t)count, sizeof fields[0], compare);
    at = signed_text + sprintf(signed_text, "%s", url);
    for (int i = 0; i < count; i++) at += sprintf(at, "%s%s", fields[i].name, fields[i].value);
    HMAC(EVP_sha1(), token, (int)strlen(token), (unsigned char *)signed_text,
         (size_t)(at - signed_text), mac, &size);
    EVP_EncodeBlock((unsigned char *)conversation->messages[message].signature, mac, sizeof mac);
}

void conversation_make(struct conversation *conversation, int index, const char *token,
                       enum reply_kind kind)
{
    memset(conversation, 0, sizeof *conversation);
    conversation->kind = kind;
    conversation->name = index == 0 ? "Rey" : "Friend";
    if (index == 0) strcpy(conversation->from, "+14158675308");
    else snprintf(conversation->from, sizeof conversation->from, "+1415555%04d", index % 10000);
    if (kind == REPLY_FRESH) {
        conversation->token = token;
        conversation->nonce = nanoseconds() / 1000 * 64 + index;
        conversation->name = "Friend";
        snprintf(conversation->from, sizeof conversation->from, "+1%010ld",
                 conversation->nonce % 10000000000L);
    }
    make_message(conversation, 0, token);
    make_message(conversation, 1, token);
    /* As nginx hands them over with Debian's fastcgi_params. */
    static const struct { const char *name, *value; } fixed[] = {
        {"QUERY_STRING", ""}, {"REQUEST_METHOD", "POST"},
        {"CONTENT_TYPE", "application/x-www-form-urlencoded"}, {"CONTENT_LENGTH", NULL},
        {"SCRIPT_NAME", "/sms"}, {"REQUEST_URI", "/sms"}, {"DOCUMENT_URI", "/sms"},
        {"DOCUMENT_ROOT", "/var/www/html"}, {"SERVER_PROTOCOL", "HTTP/1.1"},
        {"REQUEST_SCHEME", "https"}, {"HTTPS", "on"}, {"GATEWAY_INTERFACE", "CGI/1.1"},
        {"SERVER_SOFTWARE", "nginx/1.22.1"}, {"REMOTE_ADDR", "127.0.0.1"},
        {"REMOTE_PORT", "40000"}, {"REMOTE_USER", ""}, {"SERVER_ADDR", "127.0.0.1"},
        {"SERVER_PORT", "443"}, {"SERVER_NAME", "bot.example.com"}, {"REDIRECT_STATUS", "200"},
        {"HTTP_HOST", "bot.example.com"}, {"HTTP_USER_AGENT", "TwilioProxy/1.1"},
        {"HTTP_ACCEPT", "*/*"}, {"HTTP_CONTENT_LENGTH", NULL},
        {"HTTP_CONTENT_TYPE", "application/x-www-form-urlencoded"},
        {"HTTP_I_TWILIO_IDEMPOTENCY_TOKEN", "6ad6ff1f-5a34-4b1d-8f1f-0d7f1c5b8a10"},
        {"HTTP_X_TWILIO_SIGNATURE", NULL}};
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        conversation->variables[conversation->variable_count++] =
            (struct variable){fixed[i].name, (char *)(uintptr_t)fixed[i].value};
}

int conversation_next(struct conversation *conversation)
{
    int message = (int)(conversation->answered % 2);
    if (conversation->kind == REPLY_FRESH)
        make_message(conversation, message, conversation->token);
    for (int i = 0; i < conversation->variable_count; i++) {
        struct variable *variable = &conversation->variables[i];
        if (strstr(variable->name, "CONTENT_LENGTH") != NULL)
            variable->value = conversation->messages[message].number;
        else if (strcmp(variable->name, "HTTP_X_TWILIO_SIGNATURE") == 0)
            variable->value = conversation->messages[message].signature;
    }
    return message;
}

enum reply_kind reply_kind_named(const char *name)
{
    if (strcmp(name, "state") == 0) return REPLY_STATE;
    return strcmp(name, "fresh") == 0 ? REPLY_FRESH : REPLY_COUNT;
}

static const char *field_value(const char *head, const char *end, const char *name, size_t *length)
{
    size_t size = strlen(name);
    for (const char *line = head; line < end;) {
        const char *stop = memmem(line, (size_t)(end - line), "\r\n", 2);
        if (stop == NULL) stop = end;
        if ((size_t)(stop - line) > size && strncasecmp(line, name, size) == 0) {
            *length = (size_t)(stop - line) - size;
            return line + size;
        }
        line = stop + 2;
    }
    return NULL;
}

const char *conversation_check(struct conversation *conversation, const char *answer,
                               size_t length)
{
    char expected[512];
    const char *attributes = NULL, *value;
    size_t size;
    unsigned long count = conversation->answered + 1;
    const char *end = memmem(answer, length, "\r\n\r\n", 4);
    if (end == NULL) return "no blank line";
    value = field_value(answer, end, "Status: ", &size);
    if (value != NULL && (size < 3 || memcmp(value, "200", 3) != 0)) return "status";
    value = field_value(answer, end, "Content-Type: ", &size);
    if (value == NULL || size < 8 || memcmp(value, "text/", 5) != 0) return "Content-Type";
    if (conversation->kind == REPLY_STATE)
        snprintf(expected, sizeof expected, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                 "<Message>This is state %lu of 60, %s.</Message></Response>",
                 count % 60 + 1, conversation->name);
    else
        snprintf(expected, sizeof expected, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                 "<Message>%s has messaged %s %lu times.</Message></Response>",
                 conversation->name, to, count);
    if (length - (size_t)(end + 4 - answer) != strlen(expected)
        || memcmp(end + 4, expected, strlen(expected)) != 0)
        return "body";
    value = field_value(answer, end, "Content-Length: ", &size);
    if (value != NULL && strtoul(value, NULL, 10) != strlen(expected)) return "Content-Length";
    value = field_value(answer, end, "Set-Cookie: session=", &size);
    if (value == NULL) return "no cookie";
    attributes = memchr(value, ';', size);
    if (attributes == NULL || attributes == value || attributes - value >= MAX_COOKIE - 16)
        return "cookie";
    if (memmem(attributes, size - (size_t)(attributes - value), "HttpOnly", 8) == NULL)
        return "the cookie's attributes";
    snprintf(conversation->cookie, MAX_COOKIE, "session=%.*s", (int)(attributes - value), value);
    conversation->answered = count;
    return NULL;
}

long nanoseconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000L + time.tv_nsec;
}

static int compare_times(const void *left, const void *right)
{
    long one = *(const long *)left, other = *(const long *)right;
    return one < other ? -1 : one > other;
}

double percentile(long *times, size_t count, double share)
{
    if (count == 0) return 0;
    qsort(times, count, sizeof times[0], compare_times);
    return (double)times[(size_t)(share * (double)(count - 1))];
}

void pin(int core)
{
    cpu_set_t cores;
    if (core < 0) return;
    CPU_ZERO(&cores);
    CPU_SET(core, &cores);
    if (sched_setaffinity(0, sizeof cores, &cores) != 0) perror("pin");
}
