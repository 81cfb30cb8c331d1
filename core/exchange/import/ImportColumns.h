// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "core/instrument/Catalogue.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lacrima::exchange {

/// What one column of a file is to a study.
struct ColumnRole {
    enum class Kind : std::uint8_t { Key, Item, Option, Reason, Additional, Computed };
    Kind kind = Kind::Additional;
    QString name; ///< variable or key; for Reason the variable it is about
    std::shared_ptr<const instrument::Instrument> instrument; ///< for Item and Option
    QString code;                                             ///< for Option

    bool holdsNumbers() const; ///< its cells have their say about the marks of numbers
    bool holdsDates() const;
};

/// The columns of a file by name, in their order.
struct ImportColumns {
    std::vector<ColumnRole> roles;
    QStringList known;    ///< variables of the study's instruments
    QStringList computed; ///< by the program itself: scores, level indicators
    QString caseColumn;   ///< taken for case_id; empty: there is none
    struct Problem {
        QString column;
        base::ErrorKey key;
        std::string meant = {}; ///< the variable import.looks_like suggests; columns that are not there
    };
    std::vector<Problem> problems;

    bool hasProblem(const QString& column) const;
};

/// `isOwn`: an export of ours, see isOwnExport(). Errors import.unnamed_column, import.duplicate_column,
/// import.no_such_column (a name of `rename` that the file does not have), import.nothing_known,
/// import.looks_like (a variable or key but for capital letters), import.unknown_option (a column of an
/// option that the item does not have), import.missing_options (columns of some options and none of others,
/// which are named).
ImportColumns importColumns(const QStringList& names, bool isOwn, const QMap<QString, QString>& rename,
    const instrument::Catalogue& catalogue);

} // namespace lacrima::exchange
