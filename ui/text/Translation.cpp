// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace lacrima::ui::text {
namespace {

/// The one translator of the program; Qt asks for it wherever tr() stands.
QTranslator& programTranslator() {
    static QTranslator translator;
    return translator;
}

QString& spoken() {
    static QString code = QStringLiteral("en");
    return code;
}

} // namespace

QStringList programLanguages() {
    return {QStringLiteral("en"), QStringLiteral("it")};
}

QString languageName(const QString& code) {
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("en")) return QStringLiteral("English");
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name.isEmpty() ? code : name;
}

void speak(QCoreApplication& application, const QString& code) {
    QTranslator& translator = programTranslator();
    application.removeTranslator(&translator);
    spoken() = programLanguages().contains(code) ? code : QStringLiteral("en");
    // English needs its file too: for the plurals ("1 case", "2 cases").
    if (translator.load(QStringLiteral(":/i18n/lacrima_%1.qm").arg(spoken())))
        application.installTranslator(&translator);
    QLocale::setDefault(QLocale(spoken()));
}

QString spokenLanguage() {
    return spoken();
}

} // namespace lacrima::ui::text
