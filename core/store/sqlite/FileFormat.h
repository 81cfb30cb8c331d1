// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>

namespace lacrima::store {

/// The first bytes of a file, as SQLite writes them (https://www.sqlite.org/fileformat2.html, section 1.3).
struct FileHeader {
    static constexpr int kSize = 100;
    std::array<char, kSize> bytes{};

    bool isDatabase() const; ///< of whatever program
    bool isStudy() const;    ///< and it says that it is ours
    /// Pages times page size, as far as the header can be believed; 0 when it cannot.
    std::int64_t expectedSize() const;

private:
    std::int64_t number(std::size_t at, std::size_t size) const;
};

/// The log beside an open file, to which each commit is appended.
QString logOf(const QString& path);
/// The names of what holds a study together: the file and what SQLite reads with it (which need not be
/// there).
std::array<QString, 3> partsOf(const QString& path);
/// Whether SQLite keeps something beside the file, which then is open or was left by a crash.
bool hasCompanions(const QString& path);
/// The file that `path` is kept beside, by its name; empty when it is no companion's.
/// The first of the names beside it that are SQLite's under which something stands that is no file; empty
/// when there is none.
QString oddCompanionOf(const QString& path);
QString ownerOf(const QString& path);
/// Whether `path` names the file `study`, by whatever way, or what SQLite keeps beside it.
bool belongsTo(const QString& path, const QString& study);
/// Removes a file that nobody has open, and what is left beside it.
void removeFileWithCompanions(const QString& path);

} // namespace lacrima::store
