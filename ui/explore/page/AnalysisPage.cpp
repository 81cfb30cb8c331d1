// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/AnalysisPage.h"

#include "ui/explore/part/BusyOverlay.h"
#include "ui/explore/part/ExploreLayout.h"
#include "ui/figures/Words.h"
#include "ui/widgets/table/ResultTable.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace lacrima::ui {
namespace {

constexpr std::chrono::milliseconds kPatience{300};

/// The part of a page that shows results: all but the options.
QWidget& resultsOf(AnalysisPage& page) {
    if (page.panels() != nullptr) return *page.panels()->results();
    auto* scrolled = page.findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
    return scrolled != nullptr ? static_cast<QWidget&>(*scrolled) : page;
}

} // namespace

AnalysisPage::AnalysisPage(CaseSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setState(State::Long); });
    connect(this, &AnalysisPage::computed, this, [this] {
        setState(State::Ready);
        for (ResultTable* table : findChildren<ResultTable*>()) table->setDataWords(dataWords());
    });
}

QString AnalysisPage::headline() const {
    if (isLong()) return tr("Computing …");
    return isStopped() ? tr("Stopped") : m_headline;
}

QString AnalysisPage::details() const {
    if (isLong()) return m_headline.isEmpty() ? QString() : tr("What is shown is still of before.");
    if (isStopped()) return tr("Nothing is shown, as nothing was computed of these data and choices.");
    const QString sittings = m_data != nullptr ? figures::sittingWords(*m_data) : QString();
    return QStringLiteral("%1 %2").arg(sittings, m_details).trimmed();
}

QString AnalysisPage::task() const {
    return tr("The numbers of this page");
}

void AnalysisPage::setData(const Snapshot& snapshot) {
    m_data = snapshot;
    recompute();
}

QString AnalysisPage::dataWords() const {
    return m_data != nullptr ? figures::dataWords(*m_data) : QString();
}

void AnalysisPage::recompute() {
    m_isStale = m_data == nullptr || !isVisible();
    if (!m_isStale) start();
}

/// While one computation follows the other, patience is not renewed; and what was stopped had it already.
void AnalysisPage::start() {
    if (isStopped()) {
        setState(State::Long);
    } else if (!isComputing() || m_state == State::Partly) {
        setState(State::Computing);
        m_patience.start();
    }
    compute();
}

void AnalysisPage::stop() {
    if (!isComputing() || !canStop()) return;
    giveUp();
    setState(State::Stopped);
    Q_EMIT stopped();
}

void AnalysisPage::setState(State state) {
    if (state != State::Computing) m_patience.stop();
    if (state == m_state) return;
    m_state = state;
    const bool isVeiled = isLong() || isStopped();
    if (isVeiled && m_overlay == nullptr) {
        m_overlay = new BusyOverlay(&resultsOf(*this), this);
        connect(m_overlay, &BusyOverlay::againChosen, this, &AnalysisPage::recompute);
    }
    const auto cover = isStopped() ? BusyOverlay::Cover::Stopped
                       : isLong()  ? BusyOverlay::Cover::Thin
                                   : BusyOverlay::Cover::Nothing;
    if (m_overlay != nullptr) m_overlay->cover(cover);
    Q_EMIT headlineChanged();
}

void AnalysisPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale && m_data != nullptr) {
        m_isStale = false;
        start();
    }
}

void AnalysisPage::setHeadline(const QString& headline, const QString& details) {
    // Where a filter keeps nobody, no page can say whether anybody has answered.
    const bool isFilteredAway = m_data != nullptr && m_data->rows.empty() && !m_data->condition.isEmpty();
    m_headline = isFilteredAway ? tr("No case meets the filter") : headline;
    m_details = isFilteredAway ? tr("Empty it to see all cases.") : details;
    Q_EMIT headlineChanged();
}

void AnalysisPage::addHeaderButton(QPushButton* button) {
    button->hide();
    m_headerButtons.append(button);
}

ExploreLayout* AnalysisPage::lay(QWidget* options, SidePanel* side, std::initializer_list<QWidget*> parts) {
    fill(new ExploreLayout(options, side, this), parts);
    return m_panels;
}

ExploreLayout* AnalysisPage::lay(
    OptionsRow* options, SidePanel* side, std::initializer_list<QWidget*> parts) {
    fill(new ExploreLayout(options, side, this), parts);
    return m_panels;
}

void AnalysisPage::fill(ExploreLayout* layout, std::initializer_list<QWidget*> parts) {
    m_panels = layout;
    for (QWidget* part : parts) layout->column()->addWidget(part);
    if (parts.size() > 0) layout->column()->addStretch(1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(layout);
}

} // namespace lacrima::ui
