// libfcgi keeps its names in C macros and includes; this is all that Parley needs of it.
#include <fcgiapp.h>
