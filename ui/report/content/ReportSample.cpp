// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportSample.h"

#include "core/exchange/recomputation/RecomputedResults.h"
#include "core/exchange/recomputation/RecomputedScales.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "core/findings/describe/Frequencies.h"
#include "core/findings/describe/VariableSummary.h"
#include "ui/figures/Words.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/missing/MissingFigures.h"
#include "ui/figures/missing/ParticipationFigures.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::report {
namespace {

constexpr std::size_t kMostPatterns = 12;
constexpr const char* kNumbers[] = {"clin_age", "clin_years", "clin_caseload", "clin_hours", "pat_age",
    "po_overall", "gaf", "tx_months", "tx_sessions", "tx_per_week"};
constexpr const char* kCounts[] = {"clin_gender", "clin_profession", "pat_gender", "pat_education",
    "po_level", "medication", "trauma_history", "previous_therapy"};

/// The context of the sentences below.
class ReportSample {
    Q_DECLARE_TR_FUNCTIONS(ReportSample)
};

QString span(double from, double to, int decimals) {
    return QStringLiteral("%1–%2").arg(text::fixed(from, decimals), text::fixed(to, decimals));
}

bool isWhole(double value) {
    return value == std::floor(value);
}

void addCountRows(SectionWriter& writer, spec::TableSpec& sheet, const dataset::DataColumn& column) {
    std::map<double, std::size_t> counts;
    for (const auto& label : column.labels) counts[label.first] = 0;
    std::size_t n = 0;
    for (const double value : column.numbers()) {
        if (std::isnan(value)) continue;
        ++counts[value];
        ++n;
    }
    if (n == 0) return;
    const QString variable = figures::nameOf(writer.data(), column.name);
    bool isFirst = true;
    for (const auto& [value, count] : counts) {
        if (count == 0 && column.measure == dataset::Measure::Nominal) continue;
        const auto share = findings::shareOf(count, n, writer.request.confidence);
        if (!share) continue;
        const QString key = QStringLiteral("sample.%1.%2").arg(column.name, exchange::rNumber(value));
        writer.again.put(key,
            QStringLiteral("share(%1 == %2)").arg(writer.again.column(column.name), exchange::rNumber(value)),
            {{"count", static_cast<double>(share->count)}, {"n", static_cast<double>(share->n)},
                {"estimate", share->estimate}});
        sheet.rows.push_back(
            {{isFirst ? variable : QString()}, {figures::valueName(writer.data(), column.name, value)},
                {QString::number(count)}, {QString::number(n)}, {text::percent(share->estimate)}});
        isFirst = false;
    }
}

/// Numbers of the clinicians and patients who are in the dataset.
spec::TableSpec sampleNumbersSheet(SectionWriter& writer) {
    spec::TableSpec sheet;
    sheet.caption = ReportSample::tr("Clinicians and patients in numbers");
    sheet.columns = {{ReportSample::tr("Variable"), false, 0}, {QStringLiteral("n"), true, 0},
        {ReportSample::tr("Mean"), true, 0}, {ReportSample::tr("SD"), true, 0},
        {ReportSample::tr("Median"), true, 0}, {ReportSample::tr("Quartiles"), true, 0},
        {ReportSample::tr("Range"), true, 0}};
    for (const char* name : kNumbers) {
        const QString variable = QString::fromLatin1(name);
        const dataset::DataColumn* column = writer.data().column(variable);
        if (column == nullptr) continue;
        const auto numbers = findings::summarize(writer.data(), variable);
        if (!numbers) continue;
        exchange::recompute(writer.again, variable, *numbers);
        const int decimals = isWhole(numbers->min) && isWhole(numbers->max) ? 0 : 1;
        sheet.rows.push_back({{figures::nameOf(writer.data(), variable)}, {QString::number(numbers->n)},
            {text::fixed(numbers->mean, 1)},
            {numbers->sd ? text::fixed(*numbers->sd, 1) : QStringLiteral("–")},
            {text::fixed(numbers->median, 1)}, {span(numbers->lowerQuartile, numbers->upperQuartile, 1)},
            {span(numbers->min, numbers->max, decimals)}});
    }
    sheet.note =
        ReportSample::tr("One row of data a case; a clinician with several cases counts once for each.");
    return sheet;
}

/// The same for what is counted: gender, profession, level of organization ...
spec::TableSpec sampleCountsSheet(SectionWriter& writer) {
    spec::TableSpec sheet;
    sheet.caption = ReportSample::tr("Clinicians and patients counted");
    sheet.columns = {{ReportSample::tr("Variable"), false, 0}, {ReportSample::tr("Answer"), false, 0},
        {ReportSample::tr("Cases"), true, 0}, {ReportSample::tr("of n"), true, 0},
        {ReportSample::tr("Share"), true, 0}};
    for (const char* name : kCounts) {
        const dataset::DataColumn* column = writer.data().column(QString::fromLatin1(name));
        if (column != nullptr) addCountRows(writer, sheet, *column);
    }
    return sheet;
}

} // namespace

void addParticipation(SectionWriter& writer) {
    const casebook::Participation& who = writer.source.participation;
    const spec::ChartSpec chart = figures::participationChart(who, writer.data());
    if (chart.isEmpty()) {
        writer.document.paragraph(ReportSample::tr("Nobody has taken part yet."));
        return;
    }
    writer.document.figure(chart, ReportSample::tr("From the clinicians’ lists to the analysis"), 13);
    writer.table(figures::participationSheet(who, writer.data()));
    writer.document.paragraph(ReportSample::tr(
        "These counts come from the records of the study; everything else in this report from the data."));
}

void addSample(SectionWriter& writer) {
    const int cases = static_cast<int>(writer.data().rows.size());
    writer.document.finding(writer.source.casesInAll > 0
                                ? ReportSample::tr("%n case(s) of %1 are in this report.", nullptr, cases)
                                      .arg(writer.source.casesInAll)
                                : ReportSample::tr("%n case(s) are in the analysis.", nullptr, cases));
    writer.again.put(QStringLiteral("sample"), QStringLiteral("c(cases = nrow(d))"),
        {{"cases", static_cast<double>(writer.data().rows.size())}});
    writer.table(sampleNumbersSheet(writer));
    writer.table(sampleCountsSheet(writer));
}

void addMissing(SectionWriter& writer) {
    const dataset::Dataset& data = writer.data();
    QStringList variables{
        QStringLiteral("cried_ever"), QStringLiteral("cried_last_session"), QStringLiteral("cry_frequency")};
    variables += findings::publishedCryingVariables(data) + findings::allianceVariables(data);
    variables += {QStringLiteral("po_level"), QStringLiteral("po_overall")};
    addMissingOf(writer, variables, kMostPatterns);
}

void addMissingOf(SectionWriter& writer, const QStringList& variables, std::size_t patterns) {
    const dataset::Dataset& data = writer.data();
    const auto summary = findings::summarizeMissing(data, variables);
    addNumbers(writer.shown, summary);
    if (summary.variables.empty() || summary.rows == 0) {
        writer.document.paragraph(ReportSample::tr("There are no answers yet."));
        return;
    }
    exchange::recompute(writer.again, summary, data, patterns);
    writer.document.finding(
        ReportSample::tr("%1 of %n case(s) have every value of these variables that applies to them", nullptr,
            static_cast<int>(summary.rows))
            .arg(figures::rowsWithAllAsked(data, summary)));
    writer.document.figure(
        figures::missingChart(data, summary), ReportSample::tr("Answers, and why others are missing"));
    writer.table(figures::missingSheet(data, summary));
    writer.table(figures::patternSheet(data, summary, patterns));
    writer.table(figures::blockSheet(summary));
    writer.method(ReportSample::tr("Missing answers."),
        ReportSample::tr(
            "Each statistic uses all cases that have the values it needs (pairwise), and its n "
            "stands beside it; nothing was filled in for missing answers. What an earlier answer "
            "made pointless was not asked and is not counted as missing. For who never cried, "
            "the frequency counts as 0 and crying in the last session as no."));
}

} // namespace lacrima::ui::report
