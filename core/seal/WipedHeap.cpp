// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/WipedHeap.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define LACRIMA_FOREIGN_HEAP
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__GLIBC__)
#define LACRIMA_FOREIGN_HEAP
#endif

namespace {

std::atomic<bool> isOn{false};

} // namespace

namespace lacrima::seal {

void wipeWhatIsFreed() {
#ifndef LACRIMA_FOREIGN_HEAP
    isOn.store(true);
#endif
}

bool isFreedMemoryWiped() {
    return isOn.load();
}

} // namespace lacrima::seal

#ifndef LACRIMA_FOREIGN_HEAP

// The heap stays that of the C library; only giving back goes through here, for Qt and all other libraries
// too: they look for these names in the program first.
extern "C" {

// The C library's own names of what is replaced here.
void __libc_free(void* memory);                       // NOLINT(bugprone-reserved-identifier)
void* __libc_realloc(void* memory, std::size_t size); // NOLINT(bugprone-reserved-identifier)

__attribute__((visibility("default"))) void free(void* memory) {
    if (memory != nullptr && isOn.load(std::memory_order_relaxed))
        explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

/// What moves leaves nothing where it was, nor behind its new end.
__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size) {
    if (memory == nullptr || size == 0 || !isOn.load(std::memory_order_relaxed))
        return __libc_realloc(memory, size);
    void* moved = std::malloc(size);
    if (moved == nullptr) return nullptr;
    std::memcpy(moved, memory, std::min(size, malloc_usable_size(memory)));
    free(memory);
    return moved;
}

} // extern "C"

#endif
