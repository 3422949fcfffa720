#ifndef PARLEY_FUZZER_H
#define PARLEY_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer in a program that has a main of its own.
/// https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

/// What is allocated between these two is no leak, even where no pointer to it is found.
/// https://github.com/llvm/llvm-project/blob/main/compiler-rt/include/sanitizer/lsan_interface.h
void __lsan_disable(void);
void __lsan_enable(void);

#endif
