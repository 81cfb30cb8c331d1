// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "ui/shell/RecentStudyRow.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lacrima::ui {
namespace {

constexpr int kStartWidth = 720;

QString progressWords(int thirds) {
    if (thirds <= 0) return StartPage::tr("just begun");
    if (thirds == 1) return StartPage::tr("about one third done");
    if (thirds == 2) return StartPage::tr("about two thirds done");
    return StartPage::tr("all but finished");
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
    , m_recent(new QWidget(this))
    , m_recentBox(new QVBoxLayout(m_recent)) {
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QWidget(this);
    column->setFixedWidth(kStartWidth);
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    addHeading(box);
    addActions(box);
    m_recentBox->setContentsMargins(0, 0, 0, 0);
    m_recentBox->setSpacing(size::kGrid);
    box->addWidget(m_recent);

    auto* middle = new QWidget(this);
    auto* centre = new QVBoxLayout(middle);
    centre->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column);
    row->addStretch(1);
    centre->addLayout(row);
    centre->addStretch(3);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->addWidget(m_messages);
    outer->addWidget(scrolled(middle, this), 1);
}

void StartPage::addHeading(QVBoxLayout* box) {
    auto* row = new QHBoxLayout;
    auto* drop = new QLabel(this);
    showIcon(drop, QStringLiteral("drop"), 32, spec::Tone::Accent);
    QLabel* name = label(QStringLiteral("Lacrima"), "title", this);
    QFont font = name->font();
    font.setPixelSize(26);
    name->setStyleSheet(QStringLiteral("font-size: 26px; font-weight: 600;"));
    row->setSpacing(12);
    row->addWidget(drop);
    row->addWidget(name);
    row->addStretch(1);
    box->addLayout(row);
    box->addSpacing(6);
    QLabel* purpose = paragraph(tr("Studies of crying in psychotherapy and the working alliance, from the "
                                   "consulting room to the table."),
        "secondary", this);
    purpose->setStyleSheet(QStringLiteral("font-size: 15px;"));
    box->addWidget(purpose);
    box->addSpacing(28);
}

void StartPage::addActions(QVBoxLayout* box) {
    QPushButton* create = primaryButton(tr("New study…"), this);
    create->setObjectName(QStringLiteral("newStudy"));
    QPushButton* open = secondaryButton(tr("Open…"), this);
    open->setObjectName(QStringLiteral("openStudy"));
    QPushButton* demonstration = quietButton(tr("Open the demonstration study"), this);
    demonstration->setObjectName(QStringLiteral("openDemonstration"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QPushButton* button : {create, open, demonstration}) {
        button->setProperty("extent", QStringLiteral("large"));
        row->addWidget(button);
    }
    row->addStretch(1);
    box->addLayout(row);
    box->addSpacing(36);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(demonstration, &QPushButton::clicked, this, &StartPage::demonstrationRequested);
}

void StartPage::refresh() {
    empty(*m_recentBox);
    m_rows.clear();
    ++m_list;
    const std::vector<RecentStudy> studies = RecentStudies::listed();
    m_recentBox->addWidget(label(studies.empty() ? QString() : tr("Recent"), "eyebrow", this));
    if (studies.empty()) {
        m_recentBox->addWidget(paragraph(tr("Studies you make or open will be listed here. The demonstration "
                                            "study is synthetic: look around in it freely."),
            "secondary", this));
        return;
    }
    auto* card = new Card(this, 0);
    card->box()->setSpacing(0);
    for (std::size_t i = 0; i < studies.size(); ++i) {
        if (i > 0) card->box()->addWidget(hairline(card));
        auto* row = new RecentStudyRow(studies[i], this);
        connect(
            row, &QPushButton::clicked, this, [this, path = studies[i].path] { Q_EMIT studyChosen(path); });
        card->box()->addWidget(row);
        m_rows.push_back(row);
    }
    m_recentBox->addWidget(card);
    lookAtNext(studies, 0);
}

/// One file at a time in another thread: a disk that sleeps keeps only its own line waiting.
void StartPage::lookAtNext(const std::vector<RecentStudy>& studies, std::size_t place) {
    if (place >= studies.size()) return;
    const int list = m_list;
    auto* watcher = new QFutureWatcher<RecentStudy>(m_rows[place]);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, studies, place, list] {
        if (list != m_list) return; // of a list that is not shown any more
        const RecentStudy study = watcher->result();
        m_rows[place]->tell(study);
        for (const WaitingDraft& draft : study.drafts) m_recentBox->addWidget(draftCard(study, draft));
        lookAtNext(studies, place + 1);
    });
    watcher->setFuture(
        QtConcurrent::run([path = studies[place].path] { return RecentStudies::lookAt(path); }));
}

QWidget* StartPage::draftCard(const RecentStudy& study, const WaitingDraft& draft) {
    auto* card = new QFrame(this);
    setRole(card, "warnCard");
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    auto* sign = new QLabel(card);
    showIcon(sign, QStringLiteral("warning"), 20, spec::Tone::Warn);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(tr("A survey was interrupted here."), "strong", card));
    words->addWidget(paragraph(tr("%1, case %2, %3, %4. No answers are shown.")
                                   .arg(study.title, draft.caseId, draft.when, progressWords(draft.thirds)),
        "plain", card));
    row->addLayout(words, 1);
    QPushButton* resume = secondaryButton(tr("Resume with the patient’s code"), card);
    connect(resume, &QPushButton::clicked, this,
        [this, path = study.path, caseId = draft.caseId, sitting = draft.sitting] {
            Q_EMIT resumeChosen(path, caseId, sitting);
        });
    row->addWidget(resume, 0, Qt::AlignVCenter);
    return card;
}

} // namespace lacrima::ui
