// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/dataset/LeftOutRecords.h"

#include <QString>

#include <cstddef>
#include <optional>

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
    /// A result as JSON, the text of one object. Of a study it says what it leaves out.
    void printJson(const QString& object) const;
    /// What is printed rests on a study without these records: said on standard error, in JSON, and by the
    /// exit status.
    void leaveOut(dataset::LeftOutRecords records) const;
    /// What is printed has one row a case: so many later sittings are not in it. Said in JSON.
    void leaveSittingsOut(std::size_t sittings) const { m_laterSittings = sittings; }
    /// --accept-left-out: known, and no reason for another exit status.
    void acceptLeftOut() { m_acceptsLeftOut = true; }
    bool hasLeftOut() const { return m_leftOut && m_leftOut->all() > 0 && !m_acceptsLeftOut; }
    /// The status of a command that ended with `exit`: a result that leaves something out is not Done, and
    /// what did not reach its reader is said.
    Exit statusOf(Exit exit) const;
    /// A usage mistake: what is wrong and how the command is written.
    Exit misuse(const QString& what, const QString& usage) const;

private:
    mutable std::optional<dataset::LeftOutRecords> m_leftOut; ///< nothing: the data are no study
    bool m_acceptsLeftOut = false;
    mutable std::size_t m_laterSittings = 0;
    mutable bool m_hasLostOutput = false; ///< standard output took less than it was given
};

/// The first line of a file, or of standard input for "-": a passphrase.
base::Result<QString> readPassphrase(const QString& file);

} // namespace lacrima::app
