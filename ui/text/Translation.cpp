// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMutex>
#include <QTranslator>

namespace lacrima::ui::text {
namespace {

/// The one translator of the program; Qt asks for it wherever tr() stands.
QTranslator& programTranslator() {
    static QTranslator translator;
    return translator;
}

/// Asked for by threads that write sentences, too.
class Spoken {
public:
    QString code() const {
        const QMutexLocker lock(&m_mutex);
        return m_code;
    }
    void set(const QString& code) {
        const QMutexLocker lock(&m_mutex);
        m_code = code;
    }

private:
    mutable QMutex m_mutex;
    QString m_code = QStringLiteral("en");
};

Spoken& spoken() {
    static Spoken language;
    return language;
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
    const QString wanted = programLanguages().contains(code) ? code : QStringLiteral("en");
    if (!translator.isEmpty() && spokenLanguage() == wanted) return; // threads may be writing sentences in it
    application.removeTranslator(&translator);
    spoken().set(wanted);
    // English needs its file too: for the plurals ("1 case", "2 cases").
    if (translator.load(QStringLiteral(":/i18n/lacrima_%1.qm").arg(wanted)))
        application.installTranslator(&translator);
    QLocale::setDefault(QLocale(wanted));
}

QString spokenLanguage() {
    return spoken().code();
}

} // namespace lacrima::ui::text
