// libfcgi.
#include <fcgiapp.h>
