// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lacrima::ui::report::test {

/// All text of well-formed XML; a test failure when it is not.
QString textOf(const QByteArray& xml);
/// The names of the entries of a zip file in memory.
QStringList entriesOf(const QByteArray& zip);
/// The bytes of an entry; empty when there is none.
QByteArray entryOf(const QByteArray& zip, const QString& name);
/// Where the environment asks for it the file is kept, to be looked at.
void keep(const char* name, const QByteArray& bytes);
/// What LibreOffice makes of a file in another format ("pdf"); empty, with a failure, when it cannot read it.
QByteArray convertedByOffice(const QString& office, const QByteArray& file, const char* from, const char* to);

} // namespace lacrima::ui::report::test
