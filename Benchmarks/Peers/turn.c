/* What a turn in a SQLite store takes in C: a record is read and written over, a line of a journal is
   added, in one transaction that lasts. Nothing else is done, and SQLite is as it comes.

   turn FILE

   The file and its tables are made by the first call. */

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What a conversation keeps: so many bytes of its session, and of the reply. */
enum { SESSION = 300, REPLY = 120 };

static const char *const PAIR[] = {"AC0123456789abcdef0123456789abcdef", "+15558675310", "+14158675308"};

static sqlite3 *database;

static void fail(const char *what)
{
    fprintf(stderr, "turn: %s: %s\n", what, sqlite3_errmsg(database));
    exit(1);
}

static void run(const char *statements)
{
    if (sqlite3_exec(database, statements, NULL, NULL, NULL) != SQLITE_OK) fail(statements);
}

/* A statement with the pair bound to its first three places. */
static sqlite3_stmt *prepared(const char *text)
{
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(database, text, -1, &statement, NULL) != SQLITE_OK) fail(text);
    for (int i = 0; i < 3; i++)
        sqlite3_bind_text(statement, i + 1, PAIR[i], -1, SQLITE_STATIC);
    return statement;
}

static void finish(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE) fail("a write");
    sqlite3_finalize(statement);
}

static void make_tables(void)
{
    run("CREATE TABLE conversation (account TEXT, receiver TEXT, sender TEXT, session TEXT, "
        "reply TEXT, revision BIGINT, PRIMARY KEY (account, receiver, sender)) WITHOUT ROWID;"
        "CREATE TABLE turn (id TEXT PRIMARY KEY, time BIGINT, sender TEXT) WITHOUT ROWID");
}

int main(int count, char **arguments)
{
    char session[SESSION], reply[REPLY], id[40];
    sqlite3_stmt *statement;
    struct timespec now;
    long revision = 0;
    if (count != 2) return 64;
    if (sqlite3_open(arguments[1], &database) != SQLITE_OK) fail(arguments[1]);
    run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL");
    if (sqlite3_table_column_metadata(database, NULL, "turn", NULL, NULL, NULL, NULL, NULL, NULL)
        != SQLITE_OK)
        make_tables();
    clock_gettime(CLOCK_REALTIME, &now);
    memset(session, 's', sizeof session);
    memset(reply, 'r', sizeof reply);

    run("BEGIN IMMEDIATE");
    statement = prepared("SELECT session, reply, revision FROM conversation "
                         "WHERE account = ?1 AND receiver = ?2 AND sender = ?3");
    if (sqlite3_step(statement) == SQLITE_ROW) revision = sqlite3_column_int64(statement, 2);
    sqlite3_finalize(statement);

    /* Ids have no order, so that the journal's lines do not all come to its end. */
    statement = prepared("INSERT INTO turn VALUES (?4, ?5, ?3)");
    snprintf(id, sizeof id, "SM%08lx%08lx", now.tv_nsec * 2654435761UL & 0xFFFFFFFF, now.tv_sec);
    sqlite3_bind_text(statement, 4, id, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 5, now.tv_sec);
    finish(statement);

    statement = prepared("REPLACE INTO conversation VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    sqlite3_bind_text(statement, 4, session, sizeof session, SQLITE_STATIC);
    sqlite3_bind_text(statement, 5, reply, sizeof reply, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 6, revision + 1);
    finish(statement);
    run("COMMIT");
    return 0;
}
