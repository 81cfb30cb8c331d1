// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecentStudies.h"

#include "core/study/Drafts.h"
#include "core/study/Study.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QSettings>

namespace lacrima::ui {
namespace {

const QString kKey = QStringLiteral("recent");
constexpr qsizetype kMost = 6;

QString when(std::int64_t milliseconds) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    if (time.date() == QDate::currentDate()) return RecentStudies::tr("today %1").arg(clock);
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

RecentStudy summaryOf(const QString& path) {
    RecentStudy summary;
    summary.path = path;
    summary.title = QFileInfo(path).completeBaseName();
    summary.isMissing = !QFileInfo::exists(path);
    if (summary.isMissing) return summary;
    auto study = study::Study::open(path, {});
    if (!study) return summary;
    summary.title = study->definition().title;
    summary.isSynthetic = study->definition().synthetic;
    QSet<QString> cases;
    QSet<QString> offices;
    if (const auto headers = study->file().records().headersAfter(0)) {
        for (const store::PlacedHeader& placed : *headers) {
            if (!placed.header.caseId.isEmpty()) cases.insert(placed.header.caseId);
            if (placed.header.kind == record::Kind::Office) offices.insert(placed.header.office);
        }
    }
    summary.cases = static_cast<int>(cases.size());
    summary.offices = static_cast<int>(offices.size());
    if (const auto drafts = study->drafts().list()) {
        for (const store::DraftSummary& draft : *drafts) {
            summary.drafts.push_back({draft.caseId, draft.sitting, when(draft.started), draft.thirds});
        }
    }
    return summary;
}

} // namespace

QStringList RecentStudies::paths() {
    return QSettings().value(kKey).toStringList();
}

void RecentStudies::remember(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    QSettings().setValue(kKey, list.mid(0, kMost));
}

void RecentStudies::forget(const QString& path) {
    QStringList list = paths();
    list.removeAll(path);
    QSettings().setValue(kKey, list);
}

std::vector<RecentStudy> RecentStudies::summaries() {
    std::vector<RecentStudy> summaries;
    for (const QString& path : paths()) summaries.push_back(summaryOf(path));
    return summaries;
}

} // namespace lacrima::ui
