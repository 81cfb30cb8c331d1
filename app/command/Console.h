// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace lacrima::app {

/// What a command ends with; others script against these numbers.
enum class Exit : int {
    Done = 0,
    DataSayNo = 1, ///< a check found problems
    Usage = 2,
    BadInput = 3, ///< a file or an input cannot be used
};

/// Standard output and standard error, in UTF-8. A command says one line of error: what and where.
class Console {
public:
    void print(const QString& text) const;
    void printLine(const QString& line) const;
    /// One line on standard error.
    void complain(const QString& line) const;
    /// The sentence of the error on standard error; answers the exit status that fits it.
    Exit fail(const base::Error& error) const;
    /// A usage mistake: what is wrong and how the command is written.
    Exit misuse(const QString& what, const QString& usage) const;
};

/// The first line of a file, or of standard input for "-": a passphrase.
base::Result<QString> readPassphrase(const QString& file);

} // namespace lacrima::app
