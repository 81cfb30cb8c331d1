// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::seal {

/// From now on whatever the program gives back to the system's heap is overwritten first, whoever gave it
/// back: the libraries keep copies of what is typed, and none of them wipes its own. For the rest of the
/// program's life. Not with a sanitizer or outside of the GNU C library, where the heap is not this program's
/// to replace.
void wipeWhatIsFreed();
bool isFreedMemoryWiped();

} // namespace lacrima::seal
