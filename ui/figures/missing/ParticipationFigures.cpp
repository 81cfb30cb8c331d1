// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram of who took part.
#include "ui/figures/missing/ParticipationFigures.h"

#include "ui/figures/Words.h"
#include "ui/figures/missing/MissingFigures.h"
#include "ui/text/RuleWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace lacrima::ui::figures {
namespace {

using casebook::Participation;
using casebook::ReasonCount;
using spec::ChartSpec;

constexpr double kLine = 22; ///< height of a line of words in a box, in pixels and units of y
constexpr double kBoxGap = 26;
constexpr double kBoxMargin = 5;
constexpr double kMainLeft = 0;
constexpr double kMainRight = 46;
constexpr double kSideLeft = 52;
constexpr double kSideRight = 100;

/// The context of the sentences below.
class ParticipationFigures {
    Q_DECLARE_TR_FUNCTIONS(ParticipationFigures)
};

QString declineWords(const QString& code) {
    if (code == QLatin1String("declined")) return ParticipationFigures::tr("did not want to");
    if (code == QLatin1String("ineligible")) return ParticipationFigures::tr("not eligible after all");
    if (code == QLatin1String("ended_therapy")) return ParticipationFigures::tr("therapy had ended");
    return ParticipationFigures::tr("another reason");
}

/// Some patients and what they have in common.
struct Counted {
    QString name;
    int count = 0; ///< below zero: the name says all

    /// "Not drawn: 12".
    QString line() const {
        return count < 0 ? name : QStringLiteral("%1: %2").arg(name, QString::number(count));
    }
};

/// One step of the way and those who left before it.
struct Step {
    Counted reached;
    std::optional<Counted> left = {}; ///< heading of those who left; absent: nobody did
    std::vector<Counted> leftReasons = {};
    std::vector<Counted> remarks = {}; ///< further lines in the box of the step
};

std::vector<Counted> countedReasons(
    const std::vector<ReasonCount>& reasons, QString (*words)(const QString&)) {
    std::vector<Counted> counted;
    for (const ReasonCount& reason : reasons) counted.push_back({words(reason.code), reason.count});
    return counted;
}

QStringList linesOf(const Counted& first, const std::vector<Counted>& others) {
    QStringList lines{first.line()};
    for (const Counted& each : others) lines.append(each.line());
    return lines;
}

void addStartSteps(std::vector<Step>& steps, const Participation& p) {
    if (p.eligible > 0) steps.push_back({{ParticipationFigures::tr("On the clinicians’ lists"), p.eligible}});
    if (p.drawn > 0) {
        Step drawn{{ParticipationFigures::tr("Drawn at random"), p.drawn}};
        if (p.eligible > p.drawn)
            drawn.left = Counted{ParticipationFigures::tr("Not drawn"), p.eligible - p.drawn};
        steps.push_back(drawn);
    }
}

std::vector<Step> stepsOf(const Participation& p) {
    std::vector<Step> steps;
    addStartSteps(steps, p);
    const bool isCollected = p.drawn > 0 || p.handedOver > 0 || p.sealed > 0;
    if (isCollected) {
        Step handed{{ParticipationFigures::tr("Given the survey"), p.handedOver}};
        if (p.notTakingPartCount() > 0) {
            handed.left = Counted{ParticipationFigures::tr("Did not take part"), p.notTakingPartCount()};
            handed.leftReasons = countedReasons(p.notTakingPart, declineWords);
        }
        if (p.waiting > 0) {
            const Counted waiting = Counted{ParticipationFigures::tr("Still to come"), p.waiting};
            if (!handed.left)
                handed.left = waiting;
            else
                handed.leftReasons.push_back(waiting);
        }
        steps.push_back(handed);
        Step sealed{{ParticipationFigures::tr("Survey sealed"), p.sealed}};
        if (p.handedOver > p.sealed)
            sealed.left = Counted{ParticipationFigures::tr("Survey not complete"), p.handedOver - p.sealed};
        if (p.stoppedEarly > 0)
            sealed.remarks.push_back(
                Counted{ParticipationFigures::tr("stopped before the end"), p.stoppedEarly});
        steps.push_back(sealed);
    }
    if (!isCollected && p.analysed == 0) return steps;
    Step analysed{{ParticipationFigures::tr("Analysed"), p.analysed}};
    if (p.excludedCount() > 0) {
        analysed.left = Counted{ParticipationFigures::tr("Excluded"), p.excludedCount()};
        analysed.leftReasons = countedReasons(p.excluded, text::exclusionWords);
    }
    if (p.analysedWithoutSurvey > 0)
        analysed.remarks.push_back(
            Counted{ParticipationFigures::tr("survey not complete"), p.analysedWithoutSurvey});
    steps.push_back(analysed);
    return steps;
}

std::vector<Step> importedSteps(const Participation& p) {
    if (p.imported == 0) return {};
    Step analysed{{ParticipationFigures::tr("Imported, analysed"), p.importedAnalysed}};
    if (p.importedExcludedCount() > 0) {
        analysed.left = Counted{ParticipationFigures::tr("Excluded"), p.importedExcludedCount()};
        analysed.leftReasons = countedReasons(p.importedExcluded, text::exclusionWords);
    }
    return {{{ParticipationFigures::tr("Imported"), p.imported}}, analysed};
}

/// How many signs of a condition stand in a line of a box.
constexpr qsizetype kConditionLine = 28;

/// The condition in lines that fit into a box, broken between words.
std::vector<Counted> conditionLines(const QString& condition) {
    std::vector<Counted> lines;
    QString line;
    for (const QString& word : condition.simplified().split(QLatin1Char(' '))) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > kConditionLine)
            lines.push_back({std::exchange(line, QString()), -1});
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    lines.push_back({line, -1});
    return lines;
}

/// What the filter, and then somebody's hand, keeps of all that; who is left out adds up to who was analysed.
std::vector<Step> keptSteps(const dataset::Dataset& data) {
    if (data.rowsOfWhole == 0) return {};
    std::set<QString> patients;
    for (const dataset::DataRow& row : data.rows) patients.insert(row.caseId);
    const auto kept = static_cast<int>(patients.size());
    const dataset::LeftOut& left = data.leftOutOfWhole;
    const auto byHand = static_cast<int>(left.byHand);
    std::vector<Step> steps;
    if (!data.condition.isEmpty()) {
        Step filtered{{data.isHandPicked ? ParticipationFigures::tr("Kept by the filter")
                                         : ParticipationFigures::tr("Kept and shown here"),
            kept + byHand}};
        filtered.left =
            Counted{ParticipationFigures::tr("Left out by the filter"), static_cast<int>(left.byFilter)};
        filtered.leftReasons = conditionLines(ParticipationFigures::tr("it keeps: %1").arg(data.condition));
        if (left.withoutAnswer > 0)
            filtered.leftReasons.push_back(
                {ParticipationFigures::tr("its answer is missing"), static_cast<int>(left.withoutAnswer)});
        steps.push_back(std::move(filtered));
    }
    if (data.isHandPicked) {
        Step picked{{ParticipationFigures::tr("Picked by hand, shown here"), kept}};
        picked.left = Counted{ParticipationFigures::tr("Not picked"), byHand};
        steps.push_back(std::move(picked));
    }
    return steps;
}

/// The same after all who are analysed, where some were collected here and others imported.
std::vector<Step> keptOf(const Participation& p, const dataset::Dataset& data) {
    std::vector<Step> steps = keptSteps(data);
    if (!steps.empty() && p.analysed > 0 && p.importedAnalysed > 0)
        steps.insert(steps.begin(),
            Step{{ParticipationFigures::tr("Analysed in all"), p.analysed + p.importedAnalysed}});
    return steps;
}

double boxHeight(qsizetype lines) {
    return static_cast<double>(lines) * kLine + 2 * kBoxMargin;
}

/// A box with lines of words; returns its lower end.
double addBox(
    ChartSpec& spec, double left, double right, double top, const QStringList& lines, spec::Tone outline) {
    spec::Rect box;
    box.left = left;
    box.right = right;
    box.top = top;
    box.bottom = top + boxHeight(lines.size());
    box.fill = {spec::Tone::Surface};
    box.outline = spec::Paint{outline};
    box.description = lines.join(QStringLiteral(", "));
    const double end = box.bottom;
    spec.rects.push_back(std::move(box));
    double y = top + kBoxMargin;
    for (const QString& line : lines) {
        spec::Rect words;
        words.left = left + 0.6;
        words.right = right - 0.6;
        words.top = y;
        words.bottom = y + kLine;
        words.fill = {spec::Tone::Surface}; // the ink of a label depends on the ground it stands on
        words.label = line;
        spec.rects.push_back(std::move(words));
        y += kLine;
    }
    return end;
}

void addLine(ChartSpec& spec, double x1, double y1, double x2, double y2) {
    spec.lines.push_back({{x1, x2}, {y1, y2}, {spec::Tone::Ink2, 0.7}, 1.2});
}

/// Draws the steps downwards from `y`, the first one on a line from `lastEnd` where there is one; returns the
/// lower end.
double addSteps(ChartSpec& spec, const std::vector<Step>& steps, double y, double lastEnd = -1) {
    const double middle = (kMainLeft + kMainRight) / 2;
    for (const Step& step : steps) {
        if (lastEnd >= 0) {
            double branchEnd = lastEnd;
            if (step.left) {
                const QStringList lines = linesOf(*step.left, step.leftReasons);
                const double top = lastEnd + kBoxGap / 2;
                branchEnd = addBox(spec, kSideLeft, kSideRight, top, lines, spec::Tone::Line);
                const double branch = (top + branchEnd) / 2;
                addLine(spec, middle, branch, kSideLeft, branch);
                branchEnd -= kBoxGap / 2;
            }
            y = std::max(lastEnd, branchEnd) + kBoxGap;
            addLine(spec, middle, lastEnd, middle, y);
        }
        lastEnd =
            addBox(spec, kMainLeft, kMainRight, y, linesOf(step.reached, step.remarks), spec::Tone::Accent);
        y = lastEnd;
    }
    return y;
}

void addRows(spec::TableSpec& sheet, const std::vector<Step>& steps) {
    const auto row = [&](const Counted& line, const QString& indent) {
        const bool isStrong = indent.isEmpty();
        sheet.rows.push_back({{indent + line.name, isStrong},
            {line.count < 0 ? QString() : QString::number(line.count), isStrong}});
    };
    const QString indent = QStringLiteral("\u2003");
    for (const Step& step : steps) {
        if (step.left) row(*step.left, indent);
        for (const Counted& reason : step.leftReasons) row(reason, indent + indent);
        row(step.reached, {});
        for (const Counted& remark : step.remarks) row(remark, indent);
    }
}

} // namespace

ChartSpec participationChart(const Participation& participation, const dataset::Dataset& data) {
    ChartSpec spec;
    spec.title = ParticipationFigures::tr("Who took part");
    spec.height = 120;
    const std::vector<Step> steps = stepsOf(participation);
    const std::vector<Step> imported = importedSteps(participation);
    double end = steps.empty() ? 0 : addSteps(spec, steps, 2);
    if (!imported.empty()) end = addSteps(spec, imported, end > 0 ? end + kBoxGap : 2);
    if (spec.rects.empty()) return spec;
    if (const std::vector<Step> kept = keptOf(participation, data); !kept.empty())
        end = addSteps(spec, kept, end + kBoxGap, end);
    spec.note = noteOf(data);
    spec.x.low = -1;
    spec.x.high = 101;
    spec.x.hasGrid = false;
    spec.y.low = 0;
    spec.y.high = end + 2;
    spec.y.isReversed = true;
    spec.y.hasGrid = false;
    spec.height = spec.y.high + 20 + (spec.note.isEmpty() ? 0 : 18); // a unit of y is a pixel
    QStringList sentences;
    for (const spec::Rect& rect : spec.rects) {
        if (!rect.description.isEmpty()) sentences.append(rect.description);
    }
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    return spec;
}

spec::TableSpec participationSheet(const Participation& participation, const dataset::Dataset& data) {
    spec::TableSpec sheet;
    sheet.caption = ParticipationFigures::tr("Who took part");
    sheet.columns = {
        {ParticipationFigures::tr("Step"), false, 0}, {ParticipationFigures::tr("Patients"), true, 96}};
    addRows(sheet, stepsOf(participation));
    addRows(sheet, importedSteps(participation));
    addRows(sheet, keptOf(participation, data));
    sheet.note = ParticipationFigures::tr(
        "Patients, each once however many sittings. %n clinician(s); %1 row(s) of data analysed.", nullptr,
        participation.clinicians)
                     .arg(data.rowsOfWhole > 0 || data.laterSittings > 0 ? static_cast<int>(data.rows.size())
                                                                         : participation.analysedSittings);
    if (const QString words = sittingWords(data); !words.isEmpty()) sheet.note += QLatin1Char(' ') + words;
    return sheet;
}

} // namespace lacrima::ui::figures
