// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <utility>

namespace lacrima::ui {

/// One running program per study: a lock that the system releases when the program ends, however it ends. It
/// stands in the data folder of this user, never beside the study. Commands without a window need none.
class StudyClaim final {
public:
    /// "study.open_elsewhere" when another window holds it: that one is asked to come to the front (SIGUSR1).
    /// "file.unwritable" when no lock can be made.
    static base::Result<StudyClaim> take(const QString& path);

    StudyClaim(StudyClaim&& other) noexcept
        : m_file(std::exchange(other.m_file, -1)) {}
    StudyClaim& operator=(StudyClaim&& other) noexcept {
        std::swap(m_file, other.m_file);
        return *this;
    }
    StudyClaim(const StudyClaim&) = delete;
    StudyClaim& operator=(const StudyClaim&) = delete;
    ~StudyClaim();

private:
    explicit StudyClaim(int file)
        : m_file(file) {}

    int m_file;
};

} // namespace lacrima::ui
