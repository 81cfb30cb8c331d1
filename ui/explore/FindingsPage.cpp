// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/FindingsPage.h"

#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/ResultTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using findings::Expectation;
using findings::FindingResult;

QString estimateOf(const FindingResult& result) {
    if (result.proportion) {
        return QStringLiteral("%1 %2").arg(text::percent(result.proportion->estimate),
            text::percentInterval(result.proportion->interval.low, result.proportion->interval.high));
    }
    if (result.correlation) return figures::estimateWords(*result.correlation);
    if (result.isMissingVariable) return FindingsPage::tr("not in this study");
    return result.refusal ? text::refusalWords(*result.refusal) : QString();
}

QString expectedOf(const FindingResult& result) {
    switch (result.definition.expected) {
    case Expectation::Proportion:
        return FindingsPage::tr("%1/%2 published")
            .arg(result.definition.publishedCount)
            .arg(result.definition.publishedN);
    case Expectation::Negative:
        return FindingsPage::tr("negative");
    case Expectation::Positive:
        return FindingsPage::tr("positive");
    }
    return {};
}

ResultCell verdictOf(const FindingResult& result) {
    if (!result.isAsExpected) return {FindingsPage::tr("cannot be said"), false, true};
    const bool isProportion = result.definition.expected == Expectation::Proportion;
    if (*result.isAsExpected) {
        return {isProportion ? FindingsPage::tr("as published") : FindingsPage::tr("as expected"), false,
            false, Tone::Ok, QStringLiteral("check")};
    }
    return {isProportion ? FindingsPage::tr("differs") : FindingsPage::tr("other direction"), false, false,
        Tone::Warn, QStringLiteral("warning")};
}

} // namespace

FindingsPage::FindingsPage(CaseSelection& selection, QWidget* parent)
    : ExploreTab(selection, parent)
    , m_definitions(findings::shippedFindings().value_or({}))
    , m_table(new ResultTable(this))
    , m_job([this](const std::vector<FindingResult>& results) { show(results); }) {
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setChoosable(true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(
        paragraph(
            tr("Intervals: Wilson for shares, Fisher for correlations. Holm over the fourteen correlations. "
               "A sign that agrees is not yet a finding that replicates: look at the interval."),
            "small", this),
        1);
    QPushButton* copy = secondaryButton(tr("Copy table"), this);
    foot->addWidget(copy);
    box->addLayout(foot);
    connect(copy, &QPushButton::clicked, m_table, &ResultTable::copyAll);
    connect(m_table, &ResultTable::rowChosen, this, [this](int row) {
        const FindingResult& result = m_results[static_cast<std::size_t>(row)];
        if (result.correlation) Q_EMIT relationChosen(result.definition.x, result.definition.y);
    });
}

void FindingsPage::compute() {
    m_job.run([snapshot = data(), definitions = m_definitions] {
        return findings::computeFindings(*snapshot, definitions);
    });
}

QString FindingsPage::numbersShown() const {
    return textOf(m_table->sheet());
}

void FindingsPage::show(const std::vector<FindingResult>& results) {
    m_results = results;
    ResultSheet sheet;
    sheet.caption = tr("The findings of the 2017 study");
    sheet.columns = {{QString(), false, 48}, {tr("The 2017 study found"), false, 0},
        {tr("This study"), true, 172}, {tr("n"), true, 48}, {tr("p"), true, 68}, {tr("Holm p"), true, 72},
        {tr("Expected"), false, 130}, {QString(), false, 136}};
    int agreeing = 0;
    int judged = 0;
    for (const FindingResult& result : results) {
        const auto p = [](std::optional<double> value) { return value ? text::pValue(*value) : QString(); };
        std::optional<double> raw;
        if (result.correlation) raw = result.correlation->p.p;
        sheet.rows.push_back(
            {{result.definition.id, false, true}, {result.definition.claim.in(text::spokenLanguage())},
                {estimateOf(result), result.correlation || result.proportion,
                    !result.correlation && !result.proportion},
                {QString::number(result.n)}, {p(raw)}, {p(result.holmP)}, {expectedOf(result), false, true},
                verdictOf(result)});
        judged += result.isAsExpected ? 1 : 0;
        agreeing += result.isAsExpected.value_or(false) ? 1 : 0;
    }
    m_table->setSheet(std::move(sheet));
    const int all = static_cast<int>(results.size());
    if (judged == 0)
        setHeadline(tr("No finding can be judged yet"),
            tr("Each row is a claim of the 2017 study. They fill as answers come in."));
    else if (agreeing == all) {
        setHeadline(tr("All %1 findings agree with the 2017 study").arg(all),
            tr("Each row: the claim, this study’s estimate with 95 % interval, and whether it agrees. A "
               "click shows the points."));
    } else {
        setHeadline(tr("%1 of %2 findings agree with the 2017 study").arg(agreeing).arg(judged),
            tr("Each row: the claim, this study’s estimate with 95 % interval, and whether it agrees. A "
               "click shows the points."));
    }
    Q_EMIT computed();
}

} // namespace lacrima::ui
