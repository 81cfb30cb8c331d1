// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/missing/MissingFigures.h"

#include "ui/figures/Words.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lacrima::ui::figures {
namespace {

using dataset::CellState;
using dataset::Dataset;
using findings::MissingPattern;
using findings::MissingSummary;
using findings::VariableMissing;
using spec::ChartSpec;

constexpr double kMissingRow = 24;
constexpr double kMissingFrame = 100;
constexpr std::size_t kMostSelectable = 5000; ///< above it segments do not name their cases

/// In the order of the bars: what there is, what is missing, what was never asked.
constexpr std::array<CellState, dataset::kCellStates> kOrder{CellState::Answered, CellState::Skipped,
    CellState::Refused, CellState::NotReached, CellState::Unreadable, CellState::Invalid,
    CellState::Unscorable, CellState::NotRecorded, CellState::NotInFile, CellState::Absent,
    CellState::NotApplicable};

/// The context of the sentences below.
class MissingFigures {
    Q_DECLARE_TR_FUNCTIONS(MissingFigures)
};

spec::Paint paintOf(CellState state) {
    switch (state) {
    case CellState::Answered:
        return {spec::Tone::Accent, 0.6};
    case CellState::Skipped:
        return {spec::Tone::Group2};
    case CellState::Refused:
        return {spec::Tone::Group4};
    case CellState::NotReached:
        return {spec::Tone::Group5};
    case CellState::Unreadable:
        return {spec::Tone::Group3};
    case CellState::Invalid:
        return {spec::Tone::Danger, 0.8};
    case CellState::Unscorable:
        return {spec::Tone::Warn, 0.8};
    case CellState::NotRecorded:
        return {spec::Tone::Ink2, 0.45};
    case CellState::NotInFile:
        return {spec::Tone::Ink2, 0.25};
    case CellState::Absent:
        return {spec::Tone::Ink, 0.8};
    case CellState::NotApplicable:
        break;
    }
    return {spec::Tone::Line, 0.3};
}

std::vector<CellState> statesIn(const MissingSummary& summary) {
    std::vector<CellState> states;
    for (const CellState state : kOrder) {
        const bool occurs = std::any_of(summary.variables.begin(), summary.variables.end(),
            [state](const VariableMissing& variable) { return variable.of(state) > 0; });
        if (occurs || state == CellState::Answered) states.push_back(state);
    }
    return states;
}

std::vector<int> rowsIn(const Dataset& data, const QString& variable, CellState state) {
    std::vector<int> rows;
    const dataset::DataColumn* column = data.column(variable);
    if (column == nullptr || data.rows.size() > kMostSelectable) return rows;
    const auto states = column->states();
    for (std::size_t row = 0; row < states.size(); ++row) {
        if (states[row] == state) rows.push_back(static_cast<int>(row));
    }
    return rows;
}

std::size_t askedOf(const MissingSummary& summary, const VariableMissing& variable) {
    return summary.rows - variable.of(CellState::NotApplicable) - variable.of(CellState::NotInFile);
}

void addBar(ChartSpec& spec, const Dataset& data, const VariableMissing& variable, double y) {
    double x = 0;
    for (const CellState state : kOrder) {
        const std::size_t count = variable.of(state);
        if (count == 0) continue;
        spec::Rect segment;
        segment.left = x;
        x += static_cast<double>(count);
        segment.right = x;
        segment.bottom = y + 0.36;
        segment.top = y - 0.36;
        segment.fill = paintOf(state);
        segment.description =
            QStringLiteral("%1, %2: %3")
                .arg(nameOf(data, variable.name), stateWords(state), QString::number(count));
        segment.cases = rowsIn(data, variable.name, state);
        segment.datum.emplace();
        segment.datum->series = stateWords(state);
        spec.rects.push_back(std::move(segment));
    }
}

/// Of the cells of a pattern without a number those that were never asked.
bool wasNeverAsked(const Dataset& data, const MissingSummary& summary, const MissingPattern& pattern) {
    for (std::size_t i = 0; i < summary.variables.size(); ++i) {
        const dataset::DataColumn* column = data.column(summary.variables[i].name);
        if (!pattern.isMissing[i] || column == nullptr) continue;
        const auto states = column->states();
        const bool isAll = std::all_of(pattern.rows.begin(), pattern.rows.end(),
            [&](std::size_t row) { return states[row] == CellState::NotApplicable; });
        if (!isAll) return false;
    }
    return true;
}

QString missingNames(const Dataset& data, const MissingSummary& summary, const MissingPattern& pattern) {
    constexpr int kMostNames = 3;
    QStringList names;
    for (std::size_t i = 0; i < summary.variables.size(); ++i) {
        if (!pattern.isMissing[i]) continue;
        if (names.size() == kMostNames) {
            const auto more = static_cast<int>(pattern.missingVariables()) - kMostNames;
            return MissingFigures::tr("%1 and %n more", nullptr, more).arg(names.join(QStringLiteral(", ")));
        }
        names.append(nameOf(data, summary.variables[i].name));
    }
    return names.isEmpty() ? MissingFigures::tr("none: everything has a number")
                           : names.join(QStringLiteral(", "));
}

} // namespace

QString stateWords(CellState state) {
    switch (state) {
    case CellState::Answered:
        return MissingFigures::tr("answered");
    case CellState::NotApplicable:
        return MissingFigures::tr("not asked");
    case CellState::Absent:
        return MissingFigures::tr("no form yet");
    case CellState::Unscorable:
        return MissingFigures::tr("too few answers for a score");
    case CellState::Skipped:
    case CellState::Refused:
    case CellState::NotReached:
    case CellState::Unreadable:
    case CellState::Invalid:
    case CellState::NotRecorded:
    case CellState::NotInFile:
        break;
    }
    return text::missingWords(static_cast<response::MissingReason>(state));
}

QString instrumentName(const QString& instrument) {
    if (instrument == QLatin1String("practice")) return MissingFigures::tr("Practice form");
    if (instrument == QLatin1String("diagnosis")) return MissingFigures::tr("Diagnostic form");
    if (instrument == QLatin1String("crying")) return MissingFigures::tr("Crying survey");
    if (instrument.startsWith(QLatin1String("wai"))) return MissingFigures::tr("Working alliance");
    return instrument;
}

ChartSpec missingChart(const Dataset& data, const MissingSummary& summary) {
    ChartSpec spec;
    spec.title = MissingFigures::tr("Answers and what is missing");
    spec.note = noteOf(data);
    spec.height = 120;
    if (summary.variables.empty() || summary.rows == 0) return spec;
    double y = 0;
    QStringList sentences;
    for (const VariableMissing& variable : summary.variables) {
        addBar(spec, data, variable, y);
        spec.y.ticks.push_back({y, nameOf(data, variable.name)});
        spec.rightColumn().words.push_back(
            {y, QStringLiteral("%1/%2").arg(variable.valid).arg(askedOf(summary, variable))});
        sentences.append(MissingFigures::tr("%1: %2 of %3 asked")
                             .arg(nameOf(data, variable.name), QString::number(variable.valid),
                                 QString::number(askedOf(summary, variable))));
        y += 1;
    }
    for (const CellState state : statesIn(summary))
        spec.legend.push_back({stateWords(state), paintOf(state)});
    spec.rightColumn().title = MissingFigures::tr("n of asked");
    spec.x.low = 0;
    spec.x.high = static_cast<double>(summary.rows);
    for (const spec::Tick& tick : spec::roundTicks(0, spec.x.high, 6)) {
        if (!tick.label.contains(QLatin1Char('.'))) spec.x.ticks.push_back(tick);
    }
    spec.x.title = MissingFigures::tr("Cases");
    spec.y.low = -0.6;
    spec.y.high = y - 0.4;
    spec.y.isReversed = true;
    spec.y.hasGrid = false;
    spec.height = std::max(160.0, y * kMissingRow + kMissingFrame);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    return spec;
}

spec::TableSpec missingSheet(const Dataset& data, const MissingSummary& summary) {
    spec::TableSpec sheet;
    sheet.caption = MissingFigures::tr("Answers by variable");
    sheet.columns = {{MissingFigures::tr("Variable"), false, 0}, {QStringLiteral("n"), true, 44},
        {MissingFigures::tr("asked"), true, 56}, {MissingFigures::tr("of asked"), true, 72}};
    std::vector<CellState> reasons = statesIn(summary);
    reasons.erase(reasons.begin());
    for (const CellState state : reasons) sheet.columns.push_back({stateWords(state), true, 56});
    for (const VariableMissing& variable : summary.variables) {
        const std::size_t asked = askedOf(summary, variable);
        const double share =
            asked == 0 ? 0 : static_cast<double>(variable.valid) / static_cast<double>(asked);
        std::vector<spec::ResultCell> row{{nameOf(data, variable.name)},
            {QString::number(variable.valid), true}, {QString::number(asked)},
            {asked == 0 ? QStringLiteral("–") : text::percent(share)}};
        for (const CellState state : reasons)
            row.push_back({QString::number(variable.of(state)), false, variable.of(state) == 0});
        sheet.rows.push_back(std::move(row));
    }
    sheet.note = MissingFigures::tr("n: cases with a number, implied ones among them. Not asked: an earlier "
                                    "answer made the question pointless, so nothing is missing.");
    return sheet;
}

spec::TableSpec patternSheet(const Dataset& data, const MissingSummary& summary, std::size_t most) {
    spec::TableSpec sheet;
    sheet.caption = MissingFigures::tr("Without a number together");
    sheet.columns = {{MissingFigures::tr("Cases"), true, 56}, {MissingFigures::tr("Share"), true, 72},
        {MissingFigures::tr("Variables"), true, 76}, {MissingFigures::tr("Which"), false, 0},
        {MissingFigures::tr("Why"), false, 120}};
    const std::size_t shown = std::min(most, summary.patterns.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const MissingPattern& pattern = summary.patterns[i];
        const QString why = pattern.missingVariables() == 0         ? QString()
                            : wasNeverAsked(data, summary, pattern) ? MissingFigures::tr("not asked")
                                                                    : MissingFigures::tr("missing");
        const double share = static_cast<double>(pattern.count()) / static_cast<double>(summary.rows);
        sheet.rows.push_back({{QString::number(pattern.count()), true}, {text::percent(share)},
            {QString::number(pattern.missingVariables())}, {missingNames(data, summary, pattern)},
            {why, false, true}});
    }
    if (shown < summary.patterns.size()) {
        sheet.note = MissingFigures::tr(
            "%n rarer pattern(s) are not shown.", nullptr, static_cast<int>(summary.patterns.size() - shown));
    }
    return sheet;
}

spec::TableSpec blockSheet(const MissingSummary& summary) {
    spec::TableSpec sheet;
    sheet.caption = MissingFigures::tr("How completely each form was filled in");
    sheet.columns = {{MissingFigures::tr("Form"), false, 0}, {MissingFigures::tr("Variables"), true, 84},
        {MissingFigures::tr("all asked answered"), true, 130}, {MissingFigures::tr("in part"), true, 72},
        {MissingFigures::tr("nothing"), true, 72}};
    for (const findings::BlockMissing& block : summary.blocks) {
        sheet.rows.push_back({{instrumentName(block.instrument)}, {QString::number(block.variables)},
            {QString::number(block.complete), true}, {QString::number(block.partial)},
            {QString::number(block.none)}});
    }
    sheet.note = MissingFigures::tr("Cases. What an earlier answer made pointless counts as not asked.");
    return sheet;
}

std::size_t rowsWithAllAsked(const Dataset& data, const MissingSummary& summary) {
    std::vector<bool> isComplete(summary.rows, true);
    for (const VariableMissing& variable : summary.variables) {
        const dataset::DataColumn* column = data.column(variable.name);
        if (column == nullptr) continue;
        const auto states = column->states();
        for (std::size_t row = 0; row < states.size(); ++row) {
            if (states[row] != CellState::Answered && states[row] != CellState::NotApplicable)
                isComplete[row] = false;
        }
    }
    return static_cast<std::size_t>(std::count(isComplete.begin(), isComplete.end(), true));
}

} // namespace lacrima::ui::figures
