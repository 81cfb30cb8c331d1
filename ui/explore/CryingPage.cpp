// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/CryingPage.h"

#include "ui/charts/ChartView.h"
#include "ui/explore/ChartLayout.h"
#include "ui/explore/SidePanel.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"
#include "ui/widgets/ResultTable.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using analysis::Proportion;
using charts::Bar;
using charts::ChartSpec;

QString shareWords(const Proportion& share) {
    return QStringLiteral("%1 %2").arg(
        text::percent(share.estimate), text::percentInterval(share.interval.low, share.interval.high));
}

QString countWords(const Proportion& share) {
    return CryingPage::tr("%1 of %2").arg(share.count).arg(share.n);
}

Bar barOf(const Proportion& share, double y, const QColor& color, const QString& name) {
    Bar bar;
    bar.y = y;
    bar.length = share.estimate * 100;
    bar.hasInterval = true;
    bar.low = share.interval.low * 100;
    bar.high = share.interval.high * 100;
    bar.color = color;
    bar.label = QStringLiteral("%1 · %2").arg(text::percent(share.estimate), countWords(share));
    bar.description =
        CryingPage::tr("%1: %2, 95 % interval %3, %4")
            .arg(name, text::percent(share.estimate),
                text::percentInterval(share.interval.low, share.interval.high), countWords(share));
    return bar;
}

void setPercentAxis(ChartSpec& spec) {
    spec.x.low = 0;
    spec.x.high = 100;
    spec.x.title = CryingPage::tr("Percent of patients");
    for (int percent = 0; percent <= 100; percent += 20)
        spec.x.ticks.push_back({static_cast<double>(percent), QString::number(percent)});
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
}

QString alternativeOf(const ChartSpec& spec) {
    QStringList sentences;
    for (const Bar& bar : spec.bars) sentences.append(bar.description);
    return sentences.join(QStringLiteral(". "));
}

Card* chartCard(const QString& title, charts::ChartView* chart, int height, QWidget* parent) {
    auto* card = new Card(parent);
    card->box()->addWidget(label(title, "strong", card));
    chart->setFixedHeight(height);
    card->box()->addWidget(chart);
    return card;
}

} // namespace

CryingPage::CryingPage(QWidget* parent)
    : ExploreTab(parent)
    , m_shares(new charts::ChartView(this))
    , m_frequency(new charts::ChartView(this))
    , m_table(new ResultTable(this))
    , m_side(new SidePanel(this))
    , m_job([this](const findings::CryingSummary& summary) { show(summary); }) {
    m_shares->setObjectName(QStringLiteral("cryingShares"));
    m_frequency->setObjectName(QStringLiteral("cryingFrequency"));
    m_table->setObjectName(QStringLiteral("cryingTable"));
    auto* layout = new ChartLayout(nullptr, m_side, this);
    QVBoxLayout* column = layout->column();
    column->addWidget(chartCard(tr("Who cried"), m_shares, 170, layout));
    column->addWidget(chartCard(tr("How often in this treatment"), m_frequency, 280, layout));
    column->addWidget(m_table);
    column->addStretch(1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(layout);
    QPushButton* copy = secondaryButton(tr("Copy table"), m_side);
    m_side->addButton(copy);
    connect(copy, &QPushButton::clicked, m_table, &ResultTable::copyAll);
}

void CryingPage::setData(const Snapshot& snapshot) {
    m_job.run([snapshot] { return findings::summarizeCrying(*snapshot); });
}

void CryingPage::show(const findings::CryingSummary& summary) {
    m_shares->setSpec(shareChart(summary));
    m_frequency->setSpec(frequencyChart(summary));
    fillTable(summary);
    if (summary.ever) {
        setHeadline(
            tr("%1 in %2 patients have cried in this therapy").arg(summary.ever->count).arg(summary.ever->n),
            tr("%1 of the patients; in the most recent session %2")
                .arg(shareWords(*summary.ever),
                    summary.lastSession ? shareWords(*summary.lastSession) : tr("nobody answered")));
    } else {
        setHeadline(tr("Nobody has answered the crying survey yet"),
            tr("When envelopes are opened, the answers are counted here."));
    }
    m_side->setParagraphs({
        tr("Bars: the share of patients. Dark line: 95 % Wilson interval, the range of shares that these "
           "data are compatible with."),
        tr("n = %1 cases. Who never cried counts as “never” and as not having cried in the last session; who "
           "skipped a question is left out of it.")
            .arg(summary.cases),
        tr("One answer a patient. It does not say why somebody cried, nor whether it helped."),
    });
}

ChartSpec CryingPage::shareChart(const findings::CryingSummary& summary) const {
    ChartSpec spec;
    setPercentAxis(spec);
    const QColor color = currentTheme().accent;
    const auto add = [&](const std::optional<Proportion>& share, const QString& name) {
        if (!share) return;
        const auto y = static_cast<double>(spec.bars.size());
        spec.y.ticks.push_back({y, name});
        spec.bars.push_back(barOf(*share, y, color, name));
    };
    add(summary.ever, tr("Ever in this therapy"));
    add(summary.lastSession, tr("In the last session"));
    spec.y.low = -0.6;
    spec.y.high = static_cast<double>(spec.bars.size()) - 0.4;
    spec.textAlternative = alternativeOf(spec);
    return spec;
}

ChartSpec CryingPage::frequencyChart(const findings::CryingSummary& summary) const {
    ChartSpec spec;
    setPercentAxis(spec);
    for (const findings::FrequencyLevel& level : summary.frequency) {
        const auto y = static_cast<double>(spec.bars.size());
        const QString name = level.label.in(text::spokenLanguage());
        spec.y.ticks.push_back({y, name});
        spec.bars.push_back(barOf(level.share, y, currentTheme().accent, name));
    }
    spec.y.low = -0.6;
    spec.y.high = static_cast<double>(spec.bars.size()) - 0.4;
    spec.textAlternative = alternativeOf(spec);
    return spec;
}

void CryingPage::fillTable(const findings::CryingSummary& summary) {
    ResultSheet sheet;
    sheet.caption = tr("Crying in this therapy");
    sheet.columns = {{tr("Crying"), false, 0}, {tr("Patients"), true, 110}, {tr("Share"), true, 100},
        {tr("95 % interval"), true, 150}};
    const auto add = [&](const QString& name, const Proportion& share) {
        sheet.rows.push_back({{name}, {countWords(share)}, {text::percent(share.estimate), true},
            {text::percentInterval(share.interval.low, share.interval.high)}});
    };
    if (summary.ever) add(tr("Ever in this therapy"), *summary.ever);
    if (summary.lastSession) add(tr("In the last session"), *summary.lastSession);
    for (const findings::FrequencyLevel& level : summary.frequency)
        add(level.label.in(text::spokenLanguage()), level.share);
    m_table->setSheet(std::move(sheet));
    m_table->fitHeight();
}

} // namespace lacrima::ui
