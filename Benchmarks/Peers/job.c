/* What Parley does with one message, done in C.

   It is written for speed, as far as that leaves it right: one pass over the variables, one over the
   form, no allocation at all, the HMAC keys hashed once at the start. The hash functions are called
   directly: in OpenSSL 3 the EVP layer costs more than the hashing of texts this short, and its
   start (configuration, providers) more than the whole of a CGI call. */

#define OPENSSL_SUPPRESS_DEPRECATED
#include "job.h"

#include <openssl/crypto.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    MAX_FIELDS = 1000, MAX_FIELD = 32768, MAX_COOKIE_HEADER = 8192, MAX_PAIRS = 64,
    MAX_CANDIDATES = 8, MAX_TOKEN = 4096, MAX_PAYLOAD = 3072, CLOCK_SKEW = 60,
    TWILIO_LIFETIME = 14400, DEFAULT_LIFETIME = 14700, HEAD = 12, MAC = 32
};

struct slice { const char *at; size_t length; };

static bool is(struct slice slice, const char *text)
{
    return slice.length == strlen(text) && memcmp(slice.at, text, slice.length) == 0;
}

/* What is appended to; the callers have checked that everything fits. */
struct writer { char *at; };

static void put(struct writer *writer, const void *bytes, size_t length)
{
    memcpy(writer->at, bytes, length);
    writer->at += length;
}

#define put_text(writer, text) put(writer, text, sizeof(text) - 1)

static void put_number(struct writer *writer, uint64_t number)
{
    char digits[20], *first = digits + sizeof digits;
    do *--first = (char)('0' + number % 10); while (number /= 10);
    put(writer, first, (size_t)(digits + sizeof digits - first));
}

static void put_big_endian(struct writer *writer, uint64_t number, int bytes)
{
    while (bytes-- > 0) *writer->at++ = (char)(number >> 8 * bytes);
}

static uint64_t big_endian(const unsigned char *bytes, int count)
{
    uint64_t number = 0;
    while (count-- > 0) number = number << 8 | *bytes++;
    return number;
}

/* MACs (RFC 2104) and key derivation (RFC 5869) */

#define DEFINE_HMAC(name, NAME, context, block, size)                                             \
    static void name##_set(struct name##_key *key, const void *bytes, size_t length)              \
    {                                                                                             \
        unsigned char pad[block] = {0};                                                           \
        if (length > block) NAME(bytes, length, pad);                                             \
        else memcpy(pad, bytes, length);                                                          \
        for (size_t i = 0; i < block; i++) pad[i] ^= 0x36;                                        \
        NAME##_Init(&key->inner);                                                                 \
        NAME##_Update(&key->inner, pad, block);                                                   \
        for (size_t i = 0; i < block; i++) pad[i] ^= 0x36 ^ 0x5c;                                 \
        NAME##_Init(&key->outer);                                                                 \
        NAME##_Update(&key->outer, pad, block);                                                   \
        OPENSSL_cleanse(pad, block);                                                              \
    }                                                                                             \
    static void name##_end(const struct name##_key *key, context *inner, unsigned char *mac)      \
    {                                                                                             \
        context outer = key->outer;                                                               \
        NAME##_Final(mac, inner);                                                                 \
        NAME##_Update(&outer, mac, size);                                                         \
        NAME##_Final(mac, &outer);                                                                \
    }

DEFINE_HMAC(sha1, SHA1, SHA_CTX, 64, 20)
DEFINE_HMAC(sha256, SHA256, SHA256_CTX, 64, 32)

/* One block of HKDF-SHA256 with an empty salt. */
static void derive(const char *secret, const char *purpose, unsigned char derived[32])
{
    static const unsigned char no_salt[32];
    struct sha256_key key;
    SHA256_CTX hash;
    unsigned char extracted[32];
    sha256_set(&key, no_salt, sizeof no_salt);
    hash = key.inner;
    SHA256_Update(&hash, secret, strlen(secret));
    sha256_end(&key, &hash, extracted);
    sha256_set(&key, extracted, sizeof extracted);
    hash = key.inner;
    SHA256_Update(&hash, purpose, strlen(purpose));
    SHA256_Update(&hash, "\1", 1);
    sha256_end(&key, &hash, derived);
    OPENSSL_cleanse(extracted, sizeof extracted);
}

/* Base64 (RFC 4648) */

static const char standard[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_safe[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* Without padding. */
static char *encode(const char *alphabet, const unsigned char *from, size_t length, char *to)
{
    for (; length >= 3; from += 3, length -= 3) {
        uint32_t group = (uint32_t)from[0] << 16 | (uint32_t)from[1] << 8 | from[2];
        *to++ = alphabet[group >> 18];
        *to++ = alphabet[group >> 12 & 63];
        *to++ = alphabet[group >> 6 & 63];
        *to++ = alphabet[group & 63];
    }
    if (length > 0) {
        uint32_t group = (uint32_t)from[0] << 16 | (length > 1 ? (uint32_t)from[1] << 8 : 0);
        *to++ = alphabet[group >> 18];
        *to++ = alphabet[group >> 12 & 63];
        if (length > 1) *to++ = alphabet[group >> 6 & 63];
    }
    return to;
}

/* The value of each URL-safe sign plus one; 0 for what is none. */
static unsigned char sign_values[256];

static void prepare_signs(void)
{
    for (unsigned char i = 0; i < 64; i++) sign_values[(unsigned char)url_safe[i]] = i + 1;
}

/* Strict: no padding, no other signs, no bits left over. Returns the length, -1 for a bad text. */
static long decode(struct slice text, unsigned char *to)
{
    const unsigned char *from = (const unsigned char *)text.at;
    const unsigned char *start = to;
    size_t left = text.length;
    for (; left >= 4; from += 4, left -= 4) {
        unsigned a = sign_values[from[0]], b = sign_values[from[1]];
        unsigned c = sign_values[from[2]], d = sign_values[from[3]];
        if (!a || !b || !c || !d) return -1;
        uint32_t group = (a - 1) << 18 | (b - 1) << 12 | (c - 1) << 6 | (d - 1);
        *to++ = (unsigned char)(group >> 16);
        *to++ = (unsigned char)(group >> 8);
        *to++ = (unsigned char)group;
    }
    if (left == 1) return -1;
    if (left > 1) {
        unsigned a = sign_values[from[0]], b = sign_values[from[1]];
        unsigned c = left > 2 ? sign_values[from[2]] : 1;
        if (!a || !b || !c) return -1;
        uint32_t group = (a - 1) << 18 | (b - 1) << 12 | (c - 1) << 6;
        *to++ = (unsigned char)(group >> 16);
        if (left > 2) *to++ = (unsigned char)(group >> 8);
        if (group & (left > 2 ? 0xff : 0xffff)) return -1;
    }
    return to - start;
}

/* The request's variables */

struct request {
    struct slice method, uri, query, type, length, host, https, port, signature;
    struct slice cookies[MAX_PAIRS];
    int cookie_headers;
};

/* The first of a repeated name counts, but every cookie header is kept. */
static void read_variables(char **variables, struct request *request)
{
    static const struct { const char *name; size_t length, offset; } known[] = {
#define VARIABLE(name, member) {name "=", sizeof(name), offsetof(struct request, member)}
        VARIABLE("REQUEST_METHOD", method), VARIABLE("REQUEST_URI", uri),
        VARIABLE("QUERY_STRING", query), VARIABLE("CONTENT_TYPE", type),
        VARIABLE("CONTENT_LENGTH", length), VARIABLE("HTTP_HOST", host),
        VARIABLE("HTTPS", https), VARIABLE("SERVER_PORT", port),
        VARIABLE("HTTP_X_TWILIO_SIGNATURE", signature),
    };
    memset(request, 0, offsetof(struct request, cookies));
    request->cookie_headers = 0;
    for (; *variables != NULL; variables++) {
        const char *text = *variables;
        if (text[0] == 'H' && strncmp(text, "HTTP_COOKIE=", 12) == 0) {
            if (request->cookie_headers < MAX_PAIRS)
                request->cookies[request->cookie_headers++] =
                    (struct slice){text + 12, strlen(text + 12)};
            continue;
        }
        for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
            if (text[0] != known[i].name[0]
                || strncmp(text, known[i].name, known[i].length) != 0)
                continue;
            struct slice *member = (struct slice *)((char *)request + known[i].offset);
            const char *value = text + known[i].length;
            if (member->at == NULL) *member = (struct slice){value, strlen(value)};
            break;
        }
    }
}

/* The form */

struct field { struct slice name, value; };
struct form { struct field fields[MAX_FIELDS]; int count; char bytes[MAX_BODY]; };

/* The value of each hexadecimal digit plus one. */
static unsigned char digit_values[256];

static void prepare_digits(void)
{
    for (int i = 0; i < 10; i++) digit_values['0' + i] = (unsigned char)(i + 1);
    for (int i = 0; i < 6; i++)
        digit_values['a' + i] = digit_values['A' + i] = (unsigned char)(i + 11);
}

/* An invalid % stays as it is: Twilio's signature is over what was meant. */
static bool read_form(struct slice text, struct form *form)
{
    const unsigned char *from = (const unsigned char *)text.at, *end = from + text.length;
    char *to = form->bytes;
    form->count = 0;
    while (from < end) {
        char *name = to, *value = NULL;
        for (; from < end && *from != '&'; from++) {
            unsigned char byte = *from;
            if (byte == '+') {
                *to++ = ' ';
            } else if (byte == '%' && end - from > 2 && digit_values[from[1]]
                       && digit_values[from[2]]) {
                *to++ = (char)((digit_values[from[1]] - 1) << 4 | (digit_values[from[2]] - 1));
                from += 2;
            } else if (byte == '=' && value == NULL) {
                value = to;
            } else {
                *to++ = (char)byte;
            }
        }
        from++;
        if (to == name && value == NULL) continue;
        if (value == NULL) value = to;
        if (form->count == MAX_FIELDS || to - name > MAX_FIELD) return false;
        form->fields[form->count++] = (struct field){
            {name, (size_t)(value - name)}, {value, (size_t)(to - value)}};
    }
    return true;
}

/* Twilio's signature: https://www.twilio.com/docs/usage/security */

static int compare_slices(struct slice left, struct slice right)
{
    size_t shared = left.length < right.length ? left.length : right.length;
    int order = memcmp(left.at, right.at, shared);
    if (order != 0) return order;
    return left.length < right.length ? -1 : left.length > right.length;
}

static int compare_fields(const void *left, const void *right)
{
    const struct field *one = *(const struct field *const *)left;
    const struct field *other = *(const struct field *const *)right;
    int order = compare_slices(one->name, other->name);
    return order != 0 ? order : compare_slices(one->value, other->value);
}

static size_t joined_fields(const struct form *form, char *bytes)
{
    const struct field *sorted[MAX_FIELDS];
    struct writer writer = {bytes};
    if (form->count <= 48) {
        /* Insertion is quicker than qsort for as few as Twilio sends. */
        for (int i = 0; i < form->count; i++) {
            const struct field *field = &form->fields[i];
            int place = i;
            for (; place > 0 && compare_fields(&sorted[place - 1], &field) > 0; place--)
                sorted[place] = sorted[place - 1];
            sorted[place] = field;
        }
    } else {
        for (int i = 0; i < form->count; i++) sorted[i] = &form->fields[i];
        qsort(sorted, (size_t)form->count, sizeof sorted[0], compare_fields);
    }
    for (int i = 0; i < form->count; i++) {
        if (i > 0 && compare_fields(&sorted[i - 1], &sorted[i]) == 0) continue;
        /* Name and value lie side by side. */
        put(&writer, sorted[i]->name.at, sorted[i]->name.length + sorted[i]->value.length);
    }
    return (size_t)(writer.at - bytes);
}

static bool is_https(const struct request *request)
{
    return request->https.length > 0 && !is(request->https, "off");
}

/* Tries the host as it came, then with the default port added or dropped. */
static bool is_signed(const struct job *job, const struct request *request,
                      const char *fields, size_t length)
{
    const char *scheme = is_https(request) ? "https://" : "http://";
    const char *port = is_https(request) ? ":443" : ":80";
    struct slice host = request->host;
    size_t port_length = strlen(port);
    bool is_named = host.length > port_length
        && memcmp(host.at + host.length - port_length, port, port_length) == 0;
    if (request->signature.length != 28 || host.length == 0 || request->uri.length == 0)
        return false;
    for (int attempt = 0; attempt < 2; attempt++) {
        unsigned char mac[20];
        char expected[28];
        SHA_CTX hash = job->token.inner;
        SHA1_Update(&hash, scheme, strlen(scheme));
        if (attempt == 0) {
            SHA1_Update(&hash, host.at, host.length);
        } else if (is_named) {
            SHA1_Update(&hash, host.at, host.length - port_length);
        } else {
            SHA1_Update(&hash, host.at, host.length);
            SHA1_Update(&hash, port, port_length);
        }
        SHA1_Update(&hash, request->uri.at, request->uri.length);
        SHA1_Update(&hash, fields, length);
        sha1_end(&job->token, &hash, mac);
        *encode(standard, mac, sizeof mac, expected) = '=';
        if (CRYPTO_memcmp(expected, request->signature.at, 28) == 0) return true;
    }
    return false;
}

/* The session and its token: v1.KEYID.base64url(issued 5, lifetime 3, revision 4, payload, MAC) */

struct message { struct slice account, from, to, body, id; };

struct session {
    uint64_t count;
    char last_id[64];
    size_t last_id_length;
    uint32_t revision;
    uint64_t issued;
};

static void token_mac(const struct job *job, const struct message *message,
                      const unsigned char *body, size_t length, unsigned char mac[MAC])
{
    char bytes[4 * 7 + 2 + 6 + 7 + 3 * MAX_ADDRESS + HEAD + MAX_PAYLOAD];
    struct writer writer = {bytes};
    SHA256_CTX hash = job->session.inner;
    put_text(&writer, "\0\0\0\2v1\0\0\0\6");
    put(&writer, job->key_id, 6);
    put_text(&writer, "\0\0\0\7session");
    put_big_endian(&writer, message->account.length, 4);
    put(&writer, message->account.at, message->account.length);
    put_big_endian(&writer, message->from.length, 4);
    put(&writer, message->from.at, message->from.length);
    put_big_endian(&writer, message->to.length, 4);
    put(&writer, message->to.at, message->to.length);
    put_big_endian(&writer, length, 4);
    put(&writer, body, length);
    SHA256_Update(&hash, bytes, (size_t)(writer.at - bytes));
    sha256_end(&job->session, &hash, mac);
}

/* Reads {"n":N,"m":"SM..."}, count and last MessageSid, in exactly this form: the MAC says that it
   was written here. */
static bool read_payload(const char *text, size_t length, struct session *session)
{
    const char *end = text + length;
    uint64_t count = 0;
    if (length < 6 || memcmp(text, "{\"n\":", 5) != 0) return false;
    for (text += 5; text < end && *text >= '0' && *text <= '9'; text++) {
        if (count > (UINT64_MAX >> 1) / 10 - 1) return false;
        count = count * 10 + (uint64_t)(*text - '0');
    }
    session->count = count;
    session->last_id_length = 0;
    if (end - text > 6 && memcmp(text, ",\"m\":\"", 6) == 0) {
        text += 6;
        const char *quote = memchr(text, '"', (size_t)(end - text));
        if (quote == NULL || (size_t)(quote - text) > sizeof session->last_id) return false;
        session->last_id_length = (size_t)(quote - text);
        memcpy(session->last_id, text, session->last_id_length);
        text = quote + 1;
    }
    return end - text == 1 && *text == '}';
}

static bool open_token(const struct job *job, struct slice token, const struct message *message,
                       time_t now, struct session *session)
{
    unsigned char bytes[MAX_TOKEN], mac[MAC];
    if (token.length < 10 || token.length > MAX_TOKEN || memcmp(token.at, "v1.", 3) != 0
        || memcmp(token.at + 3, job->key_id, 6) != 0 || token.at[9] != '.')
        return false;
    long length = decode((struct slice){token.at + 10, token.length - 10}, bytes);
    if (length < HEAD + MAC || length > HEAD + MAX_PAYLOAD + MAC) return false;
    token_mac(job, message, bytes, (size_t)length - MAC, mac);
    if (CRYPTO_memcmp(mac, bytes + length - MAC, MAC) != 0) return false;
    session->issued = big_endian(bytes, 5);
    session->revision = (uint32_t)big_endian(bytes + 8, 4);
    if (session->issued > (uint64_t)now + CLOCK_SKEW
        || session->issued + big_endian(bytes + 5, 3) <= (uint64_t)now)
        return false;
    return read_payload((const char *)bytes + HEAD, (size_t)length - HEAD - MAC, session);
}

/* Of several good tokens the one with the highest revision counts, then the latest. */
static void open_session(const struct job *job, const struct request *request,
                         const struct message *message, time_t now, struct session *session)
{
    int candidates = 0, pairs = 0;
    size_t seen = 0;
    memset(session, 0, sizeof *session);
    for (int i = 0; i < request->cookie_headers; i++) {
        const char *at = request->cookies[i].at;
        size_t length = request->cookies[i].length;
        if (length > MAX_COOKIE_HEADER - seen) length = MAX_COOKIE_HEADER - seen;
        seen += length;
        const char *end = at + length;
        while (at < end && pairs++ < MAX_PAIRS) {
            const char *stop = memchr(at, ';', (size_t)(end - at));
            const char *next = stop == NULL ? end : stop + 1;
            if (stop == NULL) stop = end;
            while (at < stop && (*at == ' ' || *at == '\t')) at++;
            if (stop - at > 8 && memcmp(at, "session=", 8) == 0) {
                at += 8;
                const char *comma = memchr(at, ',', (size_t)(stop - at));
                if (comma != NULL) stop = comma;
                while (stop > at && (stop[-1] == ' ' || stop[-1] == '\t')) stop--;
                if (stop - at > 1 && *at == '"' && stop[-1] == '"') at++, stop--;
                struct session found;
                if (candidates++ < MAX_CANDIDATES
                    && open_token(job, (struct slice){at, (size_t)(stop - at)}, message, now,
                                  &found)
                    && (found.revision > session->revision
                        || (found.revision == session->revision
                            && found.issued > session->issued)))
                    *session = found;
            }
            at = next;
        }
    }
}

static void put_token(struct writer *writer, const struct job *job, const struct message *message,
                      time_t now, const struct session *session)
{
    unsigned char bytes[HEAD + MAX_PAYLOAD + MAC];
    struct writer body = {(char *)bytes};
    put_big_endian(&body, (uint64_t)now, 5);
    put_big_endian(&body, (uint64_t)job->lifetime, 3);
    put_big_endian(&body, session->revision, 4);
    put_text(&body, "{\"n\":");
    put_number(&body, session->count);
    if (session->last_id_length > 0) {
        put_text(&body, ",\"m\":\"");
        put(&body, session->last_id, session->last_id_length);
        put_text(&body, "\"");
    }
    put_text(&body, "}");
    size_t length = (size_t)((unsigned char *)body.at - bytes);
    token_mac(job, message, bytes, length, bytes + length);
    put_text(writer, "v1.");
    put(writer, job->key_id, 6);
    put_text(writer, ".");
    writer->at = encode(url_safe, bytes, length + MAC, writer->at);
}

/* The answers */

static size_t refusal(char *answer, const char *status, const char *more)
{
    struct writer writer = {answer};
    const char *phrase = status + 4;
    put_text(&writer, "Status: ");
    put(&writer, status, strlen(status));
    put_text(&writer, "\r\nContent-Type: text/plain; charset=utf-8\r\n");
    put(&writer, more, strlen(more));
    put_text(&writer, "Content-Length: ");
    put_number(&writer, strlen(phrase) + 1);
    put_text(&writer, "\r\n\r\n");
    put(&writer, phrase, strlen(phrase));
    put_text(&writer, "\n");
    return (size_t)(writer.at - answer);
}

static void put_escaped(struct writer *writer, struct slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.at[i];
        if (byte == '&') put_text(writer, "&amp;");
        else if (byte == '<') put_text(writer, "&lt;");
        else if (byte == '>') put_text(writer, "&gt;");
        else if ((unsigned char)byte >= ' ' || byte == '\n' || byte == '\t') *writer->at++ = byte;
    }
}

/* The tutorial's callers, its sentence. */
static void put_sentence(struct writer *writer, const struct message *message, uint64_t count)
{
    static const struct { const char *number, *name; } callers[] = {
        {"+14158675308", "Rey"}, {"+12349013030", "Finn"}, {"+12348134522", "Chewy"}};
    const char *caller = "Friend";
    for (size_t i = 0; i < sizeof callers / sizeof callers[0]; i++)
        if (is(message->from, callers[i].number)) caller = callers[i].name;
    put(writer, caller, strlen(caller));
    put_text(writer, " has messaged ");
    put_escaped(writer, message->to);
    put_text(writer, " ");
    put_number(writer, count);
    put_text(writer, " times.");
}

/* Twilio answers these words itself. */
static bool is_opt_word(struct slice body)
{
    static const char *const words[] = {
        "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "START",
        "UNSTOP", "HELP", "INFO"};
    while (body.length > 0 && strchr(" \t\r\n", body.at[0])) body.at++, body.length--;
    while (body.length > 0 && strchr(" \t\r\n", body.at[body.length - 1])) body.length--;
    if (body.length > 11) return false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strlen(words[i]) == body.length && strncasecmp(body.at, words[i], body.length) == 0)
            return true;
    return false;
}

static bool is_utf8(struct slice text)
{
    const unsigned char *at = (const unsigned char *)text.at, *end = at + text.length;
    while (at < end) {
        if (*at < 0x80) { at++; continue; }
        int more = *at >= 0xc2 && *at <= 0xdf ? 1 : (*at & 0xf0) == 0xe0 ? 2
            : *at >= 0xf0 && *at <= 0xf4 ? 3 : 0;
        if (more == 0 || end - at <= more) return false;
        if ((at[0] == 0xe0 && at[1] < 0xa0) || (at[0] == 0xed && at[1] > 0x9f)
            || (at[0] == 0xf0 && at[1] < 0x90) || (at[0] == 0xf4 && at[1] > 0x8f))
            return false;
        for (at++; more > 0; more--, at++) if ((*at & 0xc0) != 0x80) return false;
    }
    return true;
}

/* False for a form that is no message: an address is missing, or something is there twice. */
static bool read_message(const struct form *form, struct message *message)
{
    memset(message, 0, sizeof *message);
    for (int i = 0; i < form->count; i++) {
        const struct field *field = &form->fields[i];
        struct slice *member = is(field->name, "From") ? &message->from
            : is(field->name, "To") ? &message->to
            : is(field->name, "Body") ? &message->body
            : is(field->name, "MessageSid") ? &message->id
            : is(field->name, "AccountSid") ? &message->account : NULL;
        if (member == NULL) continue;
        if (member->at != NULL) return false;
        *member = field->value;
    }
    return message->from.length > 0 && message->from.length <= MAX_ADDRESS
        && message->to.length > 0 && message->to.length <= MAX_ADDRESS
        && message->account.length <= MAX_ADDRESS && message->id.length <= 64
        && is_utf8(message->from) && is_utf8(message->to);
}

static size_t turn(const struct job *job, const struct request *request,
                   const struct message *message, time_t now, char *answer)
{
    char twiml[MAX_ANSWER / 2];
    struct writer text = {twiml}, writer = {answer};
    struct session session;
    open_session(job, request, message, now, &session);
    bool is_silent = is_opt_word(message->body) || compare_slices(message->from, message->to) == 0
        || (message->id.length > 0 && session.last_id_length == message->id.length
            && memcmp(session.last_id, message->id.at, message->id.length) == 0);
    put_text(&text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    if (is_silent) {
        put_text(&text, "<Response />");
    } else {
        session.count++;
        session.last_id_length = message->id.length;
        memcpy(session.last_id, message->id.at, message->id.length);
        put_text(&text, "<Response><Message>");
        put_sentence(&text, message, session.count);
        put_text(&text, "</Message></Response>");
    }
    session.revision++;
    put_text(&writer, "Status: 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: ");
    put_number(&writer, (uint64_t)(text.at - twiml));
    put_text(&writer, "\r\nCache-Control: no-store\r\nVary: Cookie\r\nSet-Cookie: session=");
    put_token(&writer, job, message, now, &session);
    put_text(&writer, "; Path=/; Max-Age=");
    put_number(&writer, (uint64_t)(job->lifetime < TWILIO_LIFETIME ? job->lifetime
                                                                     : TWILIO_LIFETIME));
    if (is_https(request)) put_text(&writer, "; HttpOnly; SameSite=Lax; Secure\r\n\r\n");
    else put_text(&writer, "; HttpOnly; SameSite=Lax\r\n\r\n");
    put(&writer, twiml, (size_t)(text.at - twiml));
    return (size_t)(writer.at - answer);
}

static bool is_form(struct slice type)
{
    static const char form[] = "application/x-www-form-urlencoded";
    size_t length = sizeof form - 1;
    return type.length >= length && strncasecmp(type.at, form, length) == 0
        && (type.length == length || strchr("; \t", type.at[length]) != NULL);
}

size_t job_answer(const struct job *job, char **variables, const char *body, size_t length,
                  time_t now, char *answer)
{
    struct request request;
    struct form form;
    struct message message;
    char fields[MAX_BODY];
    struct slice text = {body, length};
    bool is_cut = false;
    read_variables(variables, &request);
    bool is_get = is(request.method, "GET");
    if (is(request.method, "HEAD")) {
        static const char healthy[] = "Status: 200 OK\r\nContent-Length: 0\r\n\r\n";
        memcpy(answer, healthy, sizeof healthy - 1);
        return sizeof healthy - 1;
    }
    if (!is_get && !is(request.method, "POST"))
        return refusal(answer, "405 Method Not Allowed", "Allow: GET, HEAD, POST\r\n");
    if (is_get) {
        const char *mark = memchr(request.uri.at, '?', request.uri.length);
        text = mark == NULL ? (struct slice){"", 0}
            : (struct slice){mark + 1, request.uri.length - (size_t)(mark + 1 - request.uri.at)};
    } else if (request.length.length > 0 && !is(request.length, "-1")) {
        char *end;
        long expected = strtol(request.length.at, &end, 10);
        if (expected < 0 || *end != '\0') is_cut = true;
        else if ((size_t)expected > length) is_cut = true;
        else text.length = (size_t)expected;
    }
    if (text.length > MAX_BODY) return refusal(answer, "413 Content Too Large", "");
    if (!read_form(text, &form)
        || !is_signed(job, &request, fields, is_get ? 0 : joined_fields(&form, fields)))
        return refusal(answer, "403 Forbidden", "");
    if (!is_get && !is_form(request.type)) return refusal(answer, "415 Unsupported Media Type", "");
    if (is_cut || !read_message(&form, &message)) return refusal(answer, "400 Bad Request", "");
    return turn(job, &request, &message, now, answer);
}

static const char *variable(char **environment, const char *name)
{
    size_t length = strlen(name);
    for (; *environment != NULL; environment++)
        if (strncmp(*environment, name, length) == 0 && (*environment)[length] == '=')
            return *environment + length + 1;
    return "";
}

const char *job_prepare(struct job *job, char **environment)
{
    const char *secret = variable(environment, "PARLEY_SECRET_KEY");
    const char *token = variable(environment, "TWILIO_AUTH_TOKEN");
    unsigned char derived[32];
    char key_id[44];
    if (strlen(secret) < 32) return "PARLEY_SECRET_KEY: needs at least 32 bytes";
    if (token[0] == '\0') return "TWILIO_AUTH_TOKEN: is missing";
    prepare_signs();
    prepare_digits();
    job->lifetime = DEFAULT_LIFETIME;
    derive(secret, "parley kid", derived);
    encode(url_safe, derived, sizeof derived, key_id);
    memcpy(job->key_id, key_id, sizeof job->key_id);
    derive(secret, "parley session mac v1", derived);
    sha256_set(&job->session, derived, sizeof derived);
    sha1_set(&job->token, token, strlen(token));
    OPENSSL_cleanse(derived, sizeof derived);
    return NULL;
}
