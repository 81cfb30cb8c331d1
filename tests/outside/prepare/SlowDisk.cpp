// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdlib>
#include <dlfcn.h>
#include <thread>
#include <unistd.h>

/// A disk that takes a second and a half for what must be on it, as long as the file named by
/// LACRIMA_SLOW_DISK is there. Loaded before the C library (LD_PRELOAD).
namespace {

using Sync = int (*)(int);

int after(const char* name, int file) {
    const char* slow = std::getenv("LACRIMA_SLOW_DISK"); // NOLINT: nobody sets it meanwhile
    if (slow != nullptr && ::access(slow, F_OK) == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(1500));
    static_assert(sizeof(Sync) == sizeof(void*));
    return reinterpret_cast<Sync>(::dlsym(RTLD_NEXT, name))(file);
}

} // namespace

extern "C" {
__attribute__((visibility("default"))) int fsync(int file) {
    return after("fsync", file);
}
__attribute__((visibility("default"))) int fdatasync(int file) {
    return after("fdatasync", file);
}
}
