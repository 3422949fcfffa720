#ifndef PARLEY_FUZZER_H
#define PARLEY_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer in a program that has a main of its own.
/// https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

/// How many bytes are allocated and not freed.
/// https://github.com/llvm/llvm-project/blob/main/compiler-rt/include/sanitizer/allocator_interface.h
size_t __sanitizer_get_current_allocated_bytes(void);

#endif
