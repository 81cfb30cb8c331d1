// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/ScopeBar.h"

#include "core/dataset/FirstSittings.h"
#include "core/dataset/RowFilter.h"
#include "ui/explore/option/OptionParts.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/figures/Words.h"
#include "ui/session/StudySession.h"
#include "ui/text/Dates.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/NameCompleter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lacrima::ui {
namespace {

constexpr int kLeastMoment = 112; ///< in a small window it gives way to the filter
constexpr int kLeastFilter = 160;
constexpr std::size_t kMostUngrouped = 12; ///< more moments stand under the day they belong to

QDate dayOf(const study::Milestone& moment) {
    return QDate::fromString(moment.date, Qt::ISODate);
}

/// What happened, without when.
QString eventWords(const study::Milestone& moment) {
    switch (moment.kind) {
    case study::MilestoneKind::EndOfDay:
        return ScopeBar::tr("End of the day, %n record(s)", nullptr, moment.records);
    case study::MilestoneKind::Import:
        return ScopeBar::tr("After the import of %n response(s)", nullptr, moment.records);
    case study::MilestoneKind::BeforeExclusions:
        return ScopeBar::tr("Before the first exclusion");
    case study::MilestoneKind::Exclusion:
        return ScopeBar::tr("After the exclusion of %1").arg(moment.what);
    case study::MilestoneKind::SavedView:
        return ScopeBar::tr("When “%1” was saved").arg(moment.what);
    }
    return {};
}

/// What a filter may name.
std::vector<NameCompleter::Name> namesOf(const dataset::Dataset* data) {
    std::vector<NameCompleter::Name> names;
    if (data == nullptr) return names;
    for (const dataset::DataColumn& column : data->columns)
        names.push_back({column.name, column.label.in(text::spokenLanguage())});
    for (const char* key : {"case_id", "clinician_id", "office", "sitting"})
        names.push_back({QString::fromLatin1(key), {}});
    return names;
}

std::vector<NameCompleter::Name> answersOf(const dataset::Dataset* data, const QString& variable) {
    std::vector<NameCompleter::Name> names;
    const dataset::DataColumn* column = data != nullptr ? data->column(variable) : nullptr;
    if (column == nullptr) return names;
    for (const auto& [code, label] : dataset::comparedAnswers(*column))
        names.push_back({code, label.in(text::spokenLanguage())});
    return names;
}

/// `isUnderDay`: the day stands above it.
QString momentWords(const study::Milestone& moment, bool isUnderDay) {
    const QString position = QString::number(moment.position);
    if (isUnderDay) return ScopeBar::tr("%1 · position %2").arg(eventWords(moment), position);
    return ScopeBar::tr("%1, %2 · position %3")
        .arg(text::dateWords(dayOf(moment)), eventWords(moment), position);
}

} // namespace

ScopeBar::ScopeBar(StudySession& session, ScopedData& scoped, CaseSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_row(new QHBoxLayout)
    , m_scoped(scoped)
    , m_selection(selection)
    , m_moment(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_count(label({}, "secondary", this))
    , m_problem(paragraph({}, "problem", this))
    , m_selected(new QWidget(this))
    , m_selectedCount(label({}, "strong", m_selected))
    , m_onlySelected(quietButton(tr("Only these"), m_selected)) {
    m_moment->setObjectName(QStringLiteral("moment"));
    m_moment->setAccessibleName(tr("Moment of the study"));
    m_moment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_moment->setMinimumContentsLength(24);
    m_moment->setMinimumWidth(kLeastMoment);
    m_filter->setMinimumWidth(kLeastFilter);
    m_moment->setMaxVisibleItems(24);
    m_filter->setObjectName(QStringLiteral("exploreFilter"));
    m_filter->setAccessibleName(tr("Only cases for which this holds"));
    m_filter->setPlaceholderText(tr("Only cases where … for example [po_level] >= 3"));
    m_filter->setClearButtonEnabled(true);
    const auto whole = [this] { return m_scoped.shown().whole.get(); };
    new NameCompleter(
        *m_filter, [whole] { return namesOf(whole()); },
        [whole](const QString& variable) { return answersOf(whole(), variable); });
    m_count->setObjectName(QStringLiteral("scopeCount"));
    m_problem->setObjectName(QStringLiteral("scopeProblem"));
    m_problem->hide();
    m_onlySelected->setObjectName(QStringLiteral("onlySelected"));
    m_onlySelected->setCheckable(true);
    QPushButton* clear = quietButton(tr("Clear"), m_selected);
    clear->setObjectName(QStringLiteral("clearSelection"));
    QPushButton* clean = quietButton(tr("Show in Clean"), m_selected);
    clean->setObjectName(QStringLiteral("selectedInClean"));
    connect(clean, &QPushButton::clicked, this, &ScopeBar::cleanChosen);
    auto* chosenRow = new QHBoxLayout(m_selected);
    chosenRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_selectedCount, clean, m_onlySelected, clear})
        chosenRow->addWidget(each);
    chosenRow->addStretch(1);
    m_row->setSpacing(12);
    m_row->addWidget(m_moment);
    m_row->addWidget(m_filter, 1);
    m_row->addWidget(m_count);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addLayout(m_row);
    box->addWidget(m_selected); // beside the filter there is no room for it in a small window
    box->addWidget(m_problem);
    fillMoments();
    const auto choose = [this] { Q_EMIT scopeChosen(chosen()); };
    connect(m_moment, &QComboBox::activated, this, choose);
    connect(m_filter, &QLineEdit::editingFinished, this, choose);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty()) Q_EMIT scopeChosen(chosen());
        showWaiting();
    });
    connect(m_onlySelected, &QPushButton::toggled, this, choose);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_onlySelected->setChecked(false);
        m_selection.clear();
    });
    connect(&m_selection, &CaseSelection::changed, this, &ScopeBar::showCounts);
    connect(&m_scoped, &ScopedData::changed, this, &ScopeBar::showCounts);
    connect(&m_scoped, &ScopedData::filterJudged, this, &ScopeBar::showProblem);
    connect(&m_scoped, &ScopedData::failed, this, [this] { showScope(m_scoped.scope()); });
    connect(&m_session, &StudySession::casebookChanged, this, &ScopeBar::fillMoments);
    connect(&m_session, &StudySession::viewsChanged, this, &ScopeBar::fillMoments);
    showCounts();
}

void ScopeBar::addAtEnd(QWidget* widget) {
    m_row->addWidget(widget);
}

void ScopeBar::fillMoments() {
    if (!m_session.isUnlocked()) return;
    const QSignalBlocker block(m_moment);
    m_moment->clear();
    // Of the data: a view that was saved since has changed nothing in them, and the pages name the same.
    const std::int64_t now = m_session.dataset()->logPosition;
    m_moment->addItem(tr("Now · log position %1").arg(now), 0);
    std::vector<study::Milestone> moments = m_session.moments();
    std::reverse(moments.begin(), moments.end()); // the newest first
    const bool isGrouped = moments.size() > kMostUngrouped;
    QString day;
    for (const study::Milestone& moment : moments) {
        const bool isToday =
            moment.kind == study::MilestoneKind::EndOfDay && moment.position == m_session.logPosition();
        if (isToday || moment.position > now) continue; // the day is not over, the data are those of now
        if (isGrouped && std::exchange(day, moment.date) != moment.date)
            addHeading(*m_moment, QLocale().toString(dayOf(moment), QLocale::LongFormat));
        m_moment->addItem(momentWords(moment, isGrouped), static_cast<qlonglong>(moment.position));
        m_moment->setItemData(
            m_moment->count() - 1, momentWords(moment, false), Qt::AccessibleDescriptionRole);
    }
    showMoment(m_scoped.scope().position);
    m_moment->view()->setMinimumWidth(m_moment->view()->sizeHintForColumn(0) + 32);
}

/// A position that is no listed moment gets an entry of its own.
void ScopeBar::showMoment(std::int64_t position) {
    int index = m_moment->findData(static_cast<qlonglong>(position));
    if (index < 0) {
        m_moment->addItem(tr("Log position %1").arg(position), static_cast<qlonglong>(position));
        index = m_moment->count() - 1;
    }
    m_moment->setCurrentIndex(index);
}

Scope ScopeBar::chosen() const {
    return {m_filter->text(), m_onlySelected->isChecked(), m_moment->currentData().toLongLong()};
}

void ScopeBar::showScope(const Scope& scope) {
    const QSignalBlocker blockMoment(m_moment);
    const QSignalBlocker blockFilter(m_filter);
    const QSignalBlocker blockSelected(m_onlySelected);
    m_filter->setText(scope.filter);
    m_onlySelected->setChecked(scope.isSelection);
    showMoment(scope.position);
}

void ScopeBar::showCounts() {
    const auto& shown = m_scoped.shown().kept;
    const auto& whole = m_scoped.shown().whole;
    if (shown != nullptr && whole != nullptr) {
        const std::size_t cases = dataset::caseCount(*whole);
        m_count->setText(shown->isHandPicked
                             ? tr("%1 of %2 cases, picked by hand: no p").arg(shown->rows.size()).arg(cases)
                         : shown->rows.size() == cases
                             ? tr("%n case(s)", nullptr, static_cast<int>(cases))
                             : tr("%1 of %2 cases").arg(shown->rows.size()).arg(cases));
        showSittings(*shown, whole->rows.size() > cases);
    }
    if (shown != nullptr && whole != nullptr && shown->rows.empty() && !whole->rows.empty()) {
        m_problem->setText(tr("No case meets this filter. Empty the field to see all cases."));
        m_problem->show();
    }
    m_selected->setVisible(!m_selection.isEmpty() || m_onlySelected->isChecked());
    m_selectedCount->setText(tr("%n selected", nullptr, static_cast<int>(m_selection.keys().size())));
    QStringList names;
    for (const CaseSelection::Key& key : m_selection.keys()) names.append(key.first);
    m_selectedCount->setToolTip(plainTip(names.join(QStringLiteral(", "))));
    m_selectedCount->setAccessibleDescription(names.join(QStringLiteral(", ")));
}

/// A case with several sittings is shown with one of them.
void ScopeBar::showSittings(const dataset::Dataset& shown, bool areThereMore) {
    const QString words = figures::sittingWords(shown);
    m_count->setToolTip(
        areThereMore ? plainTip(tr("%1 The filter [sitting] = 2 shows the second ones.").arg(words).trimmed())
                     : QString());
    m_count->setAccessibleDescription(words);
}

/// What stands in the field is not what the pages show until Enter is pressed.
void ScopeBar::showWaiting() {
    if (m_filter->text() == m_scoped.scope().filter) {
        showProblem({});
        return;
    }
    m_problem->setText(tr("Not applied yet: press Enter."));
    m_problem->show();
    m_filter->setAccessibleDescription(m_problem->text());
}

void ScopeBar::showProblem(const QString& problem) {
    const bool isSentence = problem.endsWith(QLatin1Char('.')) || problem.endsWith(QLatin1Char('?'));
    const QString sentence = isSentence ? problem : problem + QLatin1Char('.');
    m_problem->setText(
        problem.isEmpty() ? QString() : tr("%1 The pages still show the cases of before.").arg(sentence));
    m_problem->setVisible(!problem.isEmpty());
    m_filter->setAccessibleDescription(m_problem->text());
}

} // namespace lacrima::ui
