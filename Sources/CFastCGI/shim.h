// libfcgi, and the calls of Linux that the Glibc module leaves out.
#include <fcgiapp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>

// accept(2) with flags; the C library declares it only for programs that ask for GNU's names.
// <sys/socket.h> is not included: its constants would become this module's, and whole-module
// builds then no longer find them in Glibc.
struct sockaddr;
extern int accept4(int, struct sockaddr *, unsigned int *, int);
