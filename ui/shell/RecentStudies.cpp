// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecentStudies.h"

#include "core/study/StudyGlance.h"
#include "ui/text/Dates.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace lacrima::ui {
namespace {

const QString kRecentKey = QStringLiteral("recent");
constexpr qsizetype kMost = 6;

QString when(std::int64_t milliseconds) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    if (time.date() == QDate::currentDate()) return RecentStudies::tr("today %1").arg(clock);
    return text::dateWords(time.date());
}

RecentStudy unseen(const QString& path) {
    RecentStudy study;
    study.path = path;
    study.title = QFileInfo(path).completeBaseName();
    return study;
}

} // namespace

QStringList RecentStudies::paths() {
    return QSettings().value(kRecentKey).toStringList();
}

void RecentStudies::remember(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    QSettings().setValue(kRecentKey, list.mid(0, kMost));
}

std::vector<RecentStudy> RecentStudies::listed() {
    std::vector<RecentStudy> studies;
    for (const QString& path : paths()) studies.push_back(unseen(path));
    return studies;
}

RecentStudy RecentStudies::lookAt(const QString& path) {
    RecentStudy study = unseen(path);
    study.isMissing = !QFileInfo::exists(path);
    if (study.isMissing) return study;
    const auto glance = study::glanceAt(path);
    if (!glance) return study; // opening it will say why
    study.isLookedAt = true;
    study.title = glance->title;
    study.isSynthetic = glance->isSynthetic;
    study.offices = glance->offices;
    const QDate last = QDate::fromString(glance->lastDate, Qt::ISODate);
    if (last.isValid()) study.lastDate = text::dateWords(last);
    for (const store::DraftSummary& draft : glance->drafts)
        study.drafts.push_back({draft.caseId, draft.sitting, when(draft.started), draft.thirds});
    return study;
}

} // namespace lacrima::ui
