// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace lacrima::ui {

/// A draft that waits in a study file: what the start page may say of it.
struct WaitingDraft {
    QString caseId;
    int sitting = 1;
    QString when; ///< in words
    int thirds = 0;
};

/// One line of the list of recent studies. Counts come from the readable headers; no answer is touched.
struct RecentStudy {
    QString path;
    QString title;
    int cases = 0;
    int offices = 0;
    bool isSynthetic = false;
    bool isMissing = false; ///< moved or deleted
    std::vector<WaitingDraft> drafts;
};

/// The study files opened last, newest first, kept in the settings as paths only.
class RecentStudies final {
    Q_DECLARE_TR_FUNCTIONS(RecentStudies)
public:
    static QStringList paths();
    static void remember(const QString& path);
    static void forget(const QString& path);

    /// Opens each file for a moment to say what is in it.
    static std::vector<RecentStudy> summaries();
};

} // namespace lacrima::ui
