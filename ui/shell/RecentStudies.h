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

/// One line of the list of recent studies. No answer is touched.
struct RecentStudy {
    QString path;
    QString title; ///< the name of the file until the study was looked at
    bool isLookedAt = false;
    int offices = 0;
    QString lastDate; ///< of the last record, in words; empty when not known
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

    /// At once: nothing but what the settings say.
    static std::vector<RecentStudy> listed();
    /// Looks into the file without opening the study (see study::glanceAt): not for the window's thread.
    static RecentStudy lookAt(const QString& path);
};

} // namespace lacrima::ui
