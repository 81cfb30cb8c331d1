// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/Words.h"

#include "core/findings/correlation/CoefficientPanel.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/describe/LevelLabel.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

namespace lacrima::ui::figures {
namespace {

using analysis::CorrelationMethod;
using analysis::IntervalMethod;
using analysis::PMethod;

/// The context of the sentences below.
class CorrelationWords {
    Q_DECLARE_TR_FUNCTIONS(CorrelationWords)
};

} // namespace

QString nameOf(const dataset::Dataset& data, const QString& variable) {
    const dataset::DataColumn* column = data.column(variable);
    const QString name = column != nullptr ? column->label.in(text::spokenLanguage()) : QString();
    return name.isEmpty() ? variable : name;
}

QString inSentence(const QString& name) {
    const bool isAbbreviation = name.size() > 1 && name[1].isUpper();
    return name.isEmpty() || isAbbreviation ? name : QString(name[0].toLower() + name.mid(1));
}

QString valueName(const dataset::Dataset& data, const QString& variable, double value) {
    const dataset::DataColumn* column = data.column(variable);
    const QString label =
        column != nullptr ? findings::levelLabel(*column, value).in(text::spokenLanguage()) : QString();
    return !label.isEmpty() ? label : text::fixed(value, value == std::floor(value) ? 0 : 2);
}

spec::Tone toneOf(const QString& variable) {
    if (variable.startsWith(QLatin1String("wai_bond"))) return spec::Tone::Bond;
    if (variable.startsWith(QLatin1String("wai_goal"))) return spec::Tone::Goal;
    if (variable.startsWith(QLatin1String("wai_task"))) return spec::Tone::Task;
    if (variable.startsWith(QLatin1String("wai_total"))) return spec::Tone::Total;
    return spec::Tone::Accent;
}

QString symbolOf(CorrelationMethod method) {
    switch (method) {
    case CorrelationMethod::Spearman:
        return QStringLiteral("ρ");
    case CorrelationMethod::KendallTauB:
        return QStringLiteral("τ-b");
    case CorrelationMethod::Polychoric:
    case CorrelationMethod::Polyserial:
    case CorrelationMethod::Biserial:
        return QStringLiteral("r*");
    case CorrelationMethod::PercentageBend:
        return QStringLiteral("r-bend");
    case CorrelationMethod::Winsorised:
        return QStringLiteral("r-win");
    case CorrelationMethod::Biweight:
        return QStringLiteral("r-biw");
    case CorrelationMethod::Partial:
        return QStringLiteral("pr");
    case CorrelationMethod::SemiPartial:
        return QStringLiteral("sr");
    case CorrelationMethod::Pearson:
    case CorrelationMethod::PointBiserial:
        break;
    }
    return QStringLiteral("r");
}

QString methodName(CorrelationMethod method) {
    switch (method) {
    case CorrelationMethod::Pearson:
        return CorrelationWords::tr("Pearson correlation");
    case CorrelationMethod::PointBiserial:
        return CorrelationWords::tr("Point-biserial correlation");
    case CorrelationMethod::Biserial:
        return CorrelationWords::tr("Biserial correlation");
    case CorrelationMethod::Spearman:
        return CorrelationWords::tr("Spearman rank correlation");
    case CorrelationMethod::KendallTauB:
        return CorrelationWords::tr("Kendall’s tau-b");
    case CorrelationMethod::Polychoric:
        return CorrelationWords::tr("Polychoric correlation");
    case CorrelationMethod::Polyserial:
        return CorrelationWords::tr("Polyserial correlation");
    case CorrelationMethod::PercentageBend:
        return CorrelationWords::tr("Percentage bend correlation");
    case CorrelationMethod::Winsorised:
        return CorrelationWords::tr("Winsorised correlation");
    case CorrelationMethod::Biweight:
        return CorrelationWords::tr("Biweight midcorrelation");
    case CorrelationMethod::Partial:
        return CorrelationWords::tr("Partial correlation");
    case CorrelationMethod::SemiPartial:
        return CorrelationWords::tr("Semi-partial correlation");
    }
    return {};
}

QString methodName(const findings::CorrelationTable& table) {
    if (!table.isOfRanks) return methodName(table.method);
    return table.method == CorrelationMethod::SemiPartial
               ? CorrelationWords::tr("Semi-partial rank correlation (Spearman)")
               : CorrelationWords::tr("Partial rank correlation (Spearman)");
}

QString symbolOf(const findings::CorrelationTable& table) {
    if (!table.isOfRanks) return symbolOf(table.method);
    return table.method == CorrelationMethod::SemiPartial ? CorrelationWords::tr("semi-partial ρ")
                                                          : CorrelationWords::tr("partial ρ");
}

QString symbolFor(const findings::CorrelationTable& table, const analysis::Correlation& pair) {
    return table.isOfRanks ? symbolOf(table) : symbolOf(pair.method);
}

QString shortMethodName(CorrelationMethod method) {
    switch (method) {
    case CorrelationMethod::Pearson:
        return CorrelationWords::tr("Pearson");
    case CorrelationMethod::Spearman:
        return CorrelationWords::tr("Spearman rank");
    case CorrelationMethod::Polychoric:
        return CorrelationWords::tr("Polychoric");
    case CorrelationMethod::PercentageBend:
        return CorrelationWords::tr("Percentage bend");
    case CorrelationMethod::Winsorised:
        return CorrelationWords::tr("Winsorised");
    case CorrelationMethod::Biweight:
        return CorrelationWords::tr("Biweight");
    case CorrelationMethod::PointBiserial:
    case CorrelationMethod::Biserial:
    case CorrelationMethod::KendallTauB:
    case CorrelationMethod::Polyserial:
    case CorrelationMethod::Partial:
    case CorrelationMethod::SemiPartial:
        break;
    }
    return methodName(method);
}

QString intervalName(IntervalMethod method) {
    switch (method) {
    case IntervalMethod::FisherZ:
        return CorrelationWords::tr("Fisher");
    case IntervalMethod::BonettWright:
        return CorrelationWords::tr("Bonett and Wright");
    case IntervalMethod::BrownBenedetti:
        return CorrelationWords::tr("Brown and Benedetti");
    case IntervalMethod::HollanderWolfe:
        return CorrelationWords::tr("Hollander and Wolfe");
    case IntervalMethod::WaldFisherZ:
        return CorrelationWords::tr("Wald on Fisher’s z");
    case IntervalMethod::Wilson:
        return CorrelationWords::tr("Wilson");
    case IntervalMethod::ClopperPearson:
        return CorrelationWords::tr("Clopper and Pearson");
    case IntervalMethod::Feldt:
        return CorrelationWords::tr("Feldt");
    case IntervalMethod::StudentT:
        return CorrelationWords::tr("Student’s t");
    case IntervalMethod::NoncentralT:
        return CorrelationWords::tr("noncentral t");
    case IntervalMethod::NoncentralF:
        return CorrelationWords::tr("noncentral F");
    case IntervalMethod::Zou:
        return CorrelationWords::tr("Zou");
    case IntervalMethod::BootstrapPercentile:
        return CorrelationWords::tr("percentile bootstrap");
    case IntervalMethod::BootstrapBca:
        return CorrelationWords::tr("BCa bootstrap");
    case IntervalMethod::None:
        break;
    }
    return {};
}

QString pMethodName(PMethod method) {
    switch (method) {
    case PMethod::StudentT:
        return QStringLiteral("t");
    case PMethod::Exact:
        return CorrelationWords::tr("exact");
    case PMethod::Edgeworth:
        return QStringLiteral("Edgeworth");
    case PMethod::NormalTies:
        return CorrelationWords::tr("z with ties");
    case PMethod::NormalContinuity:
        return CorrelationWords::tr("z with ties and continuity");
    case PMethod::Normal:
        return QStringLiteral("z");
    case PMethod::ChiSquared:
        return QStringLiteral("χ²");
    case PMethod::FisherF:
        return QStringLiteral("F");
    case PMethod::MonteCarlo:
        return CorrelationWords::tr("permutation");
    case PMethod::LikelihoodRatio:
        return CorrelationWords::tr("likelihood ratio");
    case PMethod::None:
        break;
    }
    return {};
}

namespace {

/// Those without one count as clinicians of their own, as in the bootstrap.
std::size_t clinicianCount(const dataset::Dataset& data) {
    std::set<QString> names;
    std::size_t nameless = 0;
    for (const dataset::DataRow& row : data.rows) {
        if (row.clinician.isEmpty())
            ++nameless;
        else
            names.insert(row.clinician);
    }
    return names.size() + nameless;
}

} // namespace

QString dash() {
    return QStringLiteral("–");
}

QString twoPlaces(double value) {
    return text::fixed(value, 2);
}

QString percentOf(double confidence) {
    return QString::number(qRound(confidence * 100));
}

QString intervalHead(double confidence) {
    return CorrelationWords::tr("%1 % interval").arg(percentOf(confidence));
}

QString estimateWords(const analysis::Correlation& correlation) {
    const QString estimate = text::bounded(correlation.estimate);
    if (!correlation.interval) return estimate;
    return QStringLiteral("%1 %2").arg(
        estimate, text::interval(correlation.interval->low, correlation.interval->high));
}

QString correlationWords(const analysis::Correlation& correlation) {
    return correlationWords(correlation, symbolOf(correlation.method));
}

QString correlationWords(const analysis::Correlation& correlation, const QString& symbol) {
    return QStringLiteral("%1 = %2, n = %3, %4")
        .arg(symbol, estimateWords(correlation))
        .arg(correlation.n)
        .arg(text::pWords(correlation.p.p));
}

QString apaSentence(const analysis::Correlation& correlation) {
    const bool hasDegrees = correlation.pMethod == PMethod::StudentT && correlation.degreesOfFreedom > 0;
    const auto inBrackets =
        hasDegrees ? static_cast<std::size_t>(correlation.degreesOfFreedom) : correlation.n;
    QString sentence = hasDegrees ? QStringLiteral("%1(%2) = %3") : QStringLiteral("%1 (n = %2) = %3");
    sentence =
        sentence.arg(symbolOf(correlation.method)).arg(inBrackets).arg(text::bounded(correlation.estimate));
    if (correlation.interval) {
        sentence += CorrelationWords::tr(", %1 % CI %2")
                        .arg(qRound(correlation.interval->confidence * 100))
                        .arg(text::interval(correlation.interval->low, correlation.interval->high));
    }
    return sentence + QStringLiteral(", ") + text::pWords(correlation.p.p);
}

QString smallestWords(const dataset::Dataset& data, std::size_t n) {
    const auto smallest = findings::criticalR(n);
    if (!smallest || data.isHandPicked) return {}; // nothing is tested about those
    return CorrelationWords::tr("With %1 cases, correlations below %2 in size cannot be told from zero.")
        .arg(n)
        .arg(text::bounded(*smallest));
}

QString handPickedWords() {
    return CorrelationWords::tr(
        "These cases were picked by hand. They are no sample of the patients, so there is no p here, and an "
        "interval says nothing about other patients.");
}

QString clusterWarning(const dataset::Dataset& data) {
    if (data.isHandPicked) return handPickedWords();
    if (data.largestCluster() < 2) return {};
    return CorrelationWords::tr(
        "Some clinicians contributed several cases. As far as cases of one clinician resemble each other, "
        "the intervals here are too narrow and the p too small.");
}

QString clusterBootstrapWords(const dataset::Dataset& data) {
    if (data.isHandPicked) return handPickedWords();
    if (data.largestCluster() < 2) return {};
    const QString words = CorrelationWords::tr(
        "Some clinicians contributed several cases. The bootstrap draws clinicians with all their cases, so "
        "its "
        "intervals allow for it; p and the intervals by formula do not and are left out.");
    const std::size_t clinicians = clinicianCount(data);
    if (clinicians >= findings::kManyClusters) return words;
    return words + QLatin1Char(' ') +
           CorrelationWords::tr(
               "With only %1 clinicians the interval is too narrow: meant to hold the true value "
               "95 times in 100, it holds it about 84 times with 5 clinicians and 89 times with "
               "12.")
               .arg(clinicians);
}

QString emptyWords(const dataset::Dataset& data) {
    if (data.rows.empty() && !data.condition.isEmpty())
        return CorrelationWords::tr("No case meets the filter. Empty it to see all cases.");
    return CorrelationWords::tr("When more envelopes are opened, this page fills by itself.");
}

QString sittingWords(const dataset::Dataset& data) {
    const auto later = static_cast<int>(data.laterSittings);
    if (later == 0) return {};
    return data.isOfChosenSittings
               ? CorrelationWords::tr(
                     "Of each patient the first of the sittings chosen; %n later sitting(s) are not in it.",
                     nullptr, later)
               : CorrelationWords::tr(
                     "The first sitting of each patient; %n later sitting(s) are not in it.", nullptr, later);
}

QString noteOf(const dataset::Dataset& data) {
    QStringList notes;
    if (!data.condition.isEmpty())
        notes.append(CorrelationWords::tr("Only cases with %1").arg(data.condition));
    if (data.isHandPicked) notes.append(CorrelationWords::tr("Cases picked by hand"));
    if (const QString words = sittingWords(data); !words.isEmpty()) notes.append(words.chopped(1));
    if (data.isSynthetic) notes.append(CorrelationWords::tr("Synthetic data, no real person"));
    if (data.leftOut.failed > 0)
        notes.append(CorrelationWords::tr("%n record(s) failed their check or are missing, and are left out",
            nullptr, data.leftOut.failed));
    if (data.leftOut.waiting > 0)
        notes.append(CorrelationWords::tr("%n record(s) of offices that nobody has accepted yet are left out",
            nullptr, data.leftOut.waiting));
    if (data.leftOut.refused > 0)
        notes.append(CorrelationWords::tr(
            "%n record(s) of offices that the team refused are left out", nullptr, data.leftOut.refused));
    return notes.join(QStringLiteral(". "));
}

QString leftOutWords(dataset::LeftOutRecords records) {
    QStringList words;
    if (records.failed > 0)
        words.append(CorrelationWords::tr(
            "%n record(s) of this study failed their check or are missing, and are left out of "
            "every number here. “Check every record” under Study names them.",
            nullptr, records.failed));
    if (records.waiting > 0)
        words.append(
            CorrelationWords::tr("%n record(s) come from offices that nobody of the team has accepted "
                                 "yet, and are left out of every number here. Study lists the offices.",
                nullptr, records.waiting));
    if (records.refused > 0)
        words.append(CorrelationWords::tr("%n record(s) come from offices that the team refused, and are "
                                          "left out of every number here. Study lists the offices.",
            nullptr, records.refused));
    return words.join(QLatin1Char(' '));
}

QString dataWords(const dataset::Dataset& data) {
    const QString moment = CorrelationWords::tr(
        "%n case(s), data of log position %1.", nullptr, static_cast<int>(data.rows.size()))
                               .arg(data.logPosition);
    const QString note = noteOf(data);
    return note.isEmpty() ? moment : QStringLiteral("%1. %2").arg(note, moment);
}

QString caseNames(const dataset::Dataset& data, const std::vector<int>& rows, int most) {
    QStringList names;
    for (const int row : rows) {
        if (names.size() == most) {
            names.append(QStringLiteral("…"));
            break;
        }
        names.append(data.rows[static_cast<std::size_t>(row)].caseId);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace lacrima::ui::figures
