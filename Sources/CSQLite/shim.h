#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast that Swift does not import: the text is copied at once.
static inline int parley_bind_text(sqlite3_stmt *statement, int index, const char *text, int count) {
    return sqlite3_bind_text(statement, index, text, count, SQLITE_TRANSIENT);
}

// sqlite3_file_control takes an untyped pointer; the question whether the file was replaced needs
// none but this one.
static inline int parley_has_moved(sqlite3 *database) {
    int answer = 0;
    return sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &answer) == SQLITE_OK
        && answer != 0;
}

// A variadic function, which Swift does not import: no sums of memory, no pages before they are used.
static inline void parley_spare_memory(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0);
}
