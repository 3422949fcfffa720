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
