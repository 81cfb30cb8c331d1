// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecentStudyRow.h"

#include "ui/widgets/Controls.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

namespace lacrima::ui {
namespace {

QString placeOf(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home) return RecentStudyRow::tr("in your home folder");
    if (folder.startsWith(home + QLatin1Char('/')))
        return RecentStudyRow::tr("in %1").arg(folder.mid(home.size() + 1));
    return RecentStudyRow::tr("in %1").arg(folder);
}

QString detailsOf(const RecentStudy& study) {
    QStringList parts{QFileInfo(study.path).fileName(), placeOf(study.path)};
    if (study.isMissing) {
        parts.append(RecentStudyRow::tr("not there any more"));
        return parts.join(QStringLiteral(" · "));
    }
    if (!study.isLookedAt) return parts.join(QStringLiteral(" · "));
    if (study.offices > 1) parts.append(RecentStudyRow::tr("%n office(s)", nullptr, study.offices));
    if (!study.lastDate.isEmpty()) parts.append(RecentStudyRow::tr("last change %1").arg(study.lastDate));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RecentStudyRow::RecentStudyRow(const RecentStudy& study, QWidget* parent)
    : QPushButton(parent)
    , m_title(label({}, "strong", this))
    , m_details(label({}, "secondary", this))
    , m_synthetic(label(tr("synthetic"), "badge", this)) {
    setRole(this, "listRow");
    setCursor(Qt::PointingHandCursor);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_details);
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(16, 8, 16, 8);
    box->addLayout(words, 1);
    box->addWidget(m_synthetic, 0, Qt::AlignVCenter);
    for (QLabel* part : {m_title, m_details, m_synthetic})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    tell(study);
}

void RecentStudyRow::tell(const RecentStudy& study) {
    setEnabled(!study.isMissing);
    m_title->setText(study.title);
    m_details->setText(detailsOf(study));
    m_synthetic->setVisible(study.isSynthetic);
    setAccessibleName(tr("Open %1, %2").arg(study.title, m_details->text()));
}

} // namespace lacrima::ui
