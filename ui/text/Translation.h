// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace lacrima::ui::text {

/// The languages the program speaks, as ISO codes; English is the source.
QStringList programLanguages();

/// "English", "Italiano": each language by its own name.
QString languageName(const QString& code);

/// Makes the program speak `code` (with the numbers and dates of that language); an unknown one means
/// English. Widgets already made keep their words until they are told to retranslate.
void speak(QCoreApplication& application, const QString& code);
QString spokenLanguage();

} // namespace lacrima::ui::text
