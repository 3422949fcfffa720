// libfcgi, and the calls of Linux that the Glibc module leaves out.
#include <fcgiapp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/socket.h>

// accept(2) with flags; the C library declares it only for programs that ask for GNU's names.
extern int accept4(int, struct sockaddr *, socklen_t *, int);
