// The few calls of Linux that Swift's Glibc module leaves out.

// Their own headers are not included: what those include in turn (sockets, signals) would belong to
// this module from then on, and whoever imports only Glibc would no longer find it. So the calls
// are declared here, under names that clash with nobody's.

// https://man7.org/linux/man-pages/man2/accept4.2.html
extern int parley_accept4(int socket, void *address, void *length, int flags) __asm__("accept4");

// https://man7.org/linux/man-pages/man2/eventfd.2.html
extern int parley_eventfd(unsigned int value, int flags) __asm__("eventfd");

// https://man7.org/linux/man-pages/man2/signalfd.2.html
extern int parley_signalfd(int fd, const void *mask, int flags) __asm__("signalfd");

// What a signalfd is read as: the signal's number, and 124 bytes that do not matter here.
struct parley_signal {
    unsigned int number;
    unsigned int rest[31];
};

// https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
struct parley_event {
    unsigned int events;
    unsigned long long data;
}
#if defined(__x86_64__)
__attribute__((packed))  // as the kernel has it there, for the sake of 32-bit programs
#endif
;
extern int parley_epoll_create(int flags) __asm__("epoll_create1");
extern int parley_epoll_control(int set, int operation, int fd, struct parley_event *event)
    __asm__("epoll_ctl");
extern int parley_epoll_wait(int set, struct parley_event *events, int count, int milliseconds)
    __asm__("epoll_wait");

static const int parley_add = 1;
static const int parley_remove = 2;
static const int parley_modify = 3;

static const unsigned int parley_readable = 0x001;
static const unsigned int parley_writable = 0x004;
static const unsigned int parley_error = 0x008;
static const unsigned int parley_hang_up = 0x010;
static const unsigned int parley_peer_ended = 0x2000;
static const unsigned int parley_once = 1u << 30;
static const unsigned int parley_when_changed = 1u << 31;

// https://man7.org/linux/man-pages/man2/mremap.2.html
extern void *parley_mremap(void *address, unsigned long size, unsigned long new_size, int flags)
    __asm__("mremap");
static const int parley_may_move = 1;

// https://man7.org/linux/man-pages/man2/statfs.2.html
// Of what it fills in, the kind alone is asked for; the rest is room enough for all of it.
struct parley_statfs {
    long kind;
    long rest[31];
};
extern int parley_statfs(const char *path, struct parley_statfs *result) __asm__("statfs");

// A new process that dies with the thread that made it; posix_spawn knows no such thing.
// https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html
extern int parley_getpid(void) __asm__("getpid");
extern int parley_getppid(void) __asm__("getppid");
extern int parley_fork(void) __asm__("fork");
extern int parley_prctl(int option, ...) __asm__("prctl");
extern int parley_dup2(int old, int new) __asm__("dup2");
extern void *parley_signal(int number, void *action) __asm__("signal");
extern int parley_sigprocmask(int how, const void *set, void *old) __asm__("sigprocmask");
extern int parley_execvp(const char *file, char *const *words) __asm__("execvp");
extern int *parley_errno(void) __asm__("__errno_location");
extern long parley_write(int fd, const void *bytes, unsigned long count) __asm__("write");
extern void parley_end(int status) __asm__("_exit") __attribute__((noreturn));

// Starts a program with three descriptors as its standard ones. What it is told to do by a terminal or
// by systemd (HUP, INT, QUIT, TERM) it ignores: its parent decides when it ends.
//
// Between fork and exec stand only calls that may be made there, whatever other threads hold locked:
// https://man7.org/linux/man-pages/man7/signal-safety.7.html
//
// Where the program cannot be run, errno is written to `report`, which closes by itself otherwise.
static inline int parley_run_bound(
    const char *program, char *const *words, const int *descriptors, int report) {
    int parent = parley_getpid();
    int child = parley_fork();
    if (child != 0) return child;
    parley_prctl(1, 9UL);
    // The parent may have died before.
    if (parley_getppid() != parent) parley_end(127);
    for (int number = 1; number <= 64; number++) {
        int is_request = number <= 3 || number == 15;
        parley_signal(number, (void *)(is_request ? 1UL : 0UL));
    }
    unsigned long none[16] = {0};
    parley_sigprocmask(2, none, 0);
    for (int target = 0; target < 3; target++) parley_dup2(descriptors[target], target);
    parley_execvp(program, words);
    int code = *parley_errno();
    parley_write(report, &code, sizeof code);
    parley_end(127);
}

// Records of conformances, in which the Swift runtime searches: all that are linked in. At the start
// it knows only the first of them, where packaging/set-aside has put the rest behind.
extern const char parley_records[] __asm__("__start_swift5_protocol_conformances");
extern const char parley_records_end[] __asm__("__stop_swift5_protocol_conformances");
extern void parley_register(const void *begin, const void *end)
    __asm__("swift_registerProtocolConformances");
static inline void parley_register_all(void) { parley_register(parley_records, parley_records_end); }
