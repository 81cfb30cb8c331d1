// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/JsonWriter.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/DataInput.h"
#include "core/findings/scale/ScaleReliability.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

namespace lacrima::app {
namespace {

using findings::ScaleReliability;

std::optional<findings::DeclaredRange> rangeIn(const QString& text) {
    const QStringList ends = text.split(QLatin1Char(':'));
    bool isLow = false;
    bool isHigh = false;
    const double low = ends.value(0).toDouble(&isLow);
    const double high = ends.value(1).toDouble(&isHigh);
    if (ends.size() != 2 || !isLow || !isHigh || !(low < high)) return std::nullopt;
    return findings::DeclaredRange{low, high};
}

QString outOfRangeWords(
    const DataInput& data, const findings::OutOfRange& odd, const findings::DeclaredRange& range) {
    const std::size_t place = static_cast<std::size_t>(allColumns(data).indexOf(odd.item));
    return QStringLiteral("%1, %2, column %3: \"%4\" holds a value outside the range %5 to %6 given by "
                          "--range. Correct the cell or the range.")
        .arg(data.path, placeOf(data, odd.row), QString::number(place + 1), nameOf(data, odd.item),
            QString::number(range.low), QString::number(range.high));
}

/// A negative alpha, or one that has no value because the items cancel out, mostly is an item keyed the other
/// way.
QString againstWords(const DataInput& data, const ScaleReliability& results) {
    if (results.againstTheRest.isEmpty()) return {};
    QStringList names;
    for (const QString& item : results.againstTheRest) names.append(nameOf(data, item));
    return QStringLiteral(
        "%1 runs against the rest: if it is keyed the other way, name it with --reverse and "
        "the range of the items with --range")
        .arg(names.join(QStringLiteral(", ")));
}

QString noteOf(const DataInput& data, const ScaleReliability& results) {
    const auto& result = results.reliability;
    const auto& omega = results.omega;
    const QString against = againstWords(data, results);
    if (!result) {
        const QString why = ui::text::refusalWords(result.refusal());
        return against.isEmpty() ? why : why + QStringLiteral("; ") + against;
    }
    QStringList notes;
    if (result->alpha < 0 && !against.isEmpty())
        notes.append(QStringLiteral("alpha is negative: ") + against);
    if (!result->constantItems.empty())
        notes.append(QStringLiteral("items that are the same for everyone are left out of alpha"));
    if (!omega)
        notes.append(QStringLiteral("no omega: %1").arg(ui::text::refusalWords(omega.refusal())));
    else if (omega->heywood)
        notes.append(QStringLiteral("omega rests on a uniqueness at its lower bound"));
    return notes.join(QStringLiteral("; "));
}

QString ordinalNote(const analysis::Computed<analysis::OrdinalReliability>& ordinal) {
    if (!ordinal) {
        return ordinal.refusal() == analysis::Refusal::NoVarianceX
                   ? QStringLiteral("an item is the same for everyone; leave it out")
                   : ui::text::refusalWords(ordinal.refusal());
    }
    QStringList notes;
    if (ordinal->smallestEigenvalue < 0)
        notes.append(QStringLiteral("the polychoric correlations do not fit together; do not build on them"));
    if (!ordinal->omega) notes.append(QStringLiteral("no ordinal omega"));
    return notes.join(QStringLiteral("; "));
}

void writeOrdinal(JsonWriter& json, const analysis::Computed<analysis::OrdinalReliability>& ordinal) {
    const analysis::OrdinalReliability none;
    const analysis::OrdinalReliability& all = ordinal ? *ordinal : none;
    const auto known = [&](double value) { return ordinal ? std::optional<double>(value) : std::nullopt; };
    json.key(QStringLiteral("ordinal")).beginObject();
    json.count("n", ordinal ? all.n : ordinal.refused().n);
    json.number("alpha", known(all.alpha)).number("omega", all.omega);
    json.number("smallest_eigenvalue", known(all.smallestEigenvalue));
    json.key(QStringLiteral("polychoric")).beginArray();
    for (std::size_t i = 0; i < all.polychoric.size; ++i) {
        json.beginArray();
        for (std::size_t k = 0; k < all.polychoric.size; ++k) json.value(all.polychoric.at(i, k));
        json.endArray();
    }
    json.endArray().note(ordinalNote(ordinal)).endObject();
}

QString jsonOf(
    const DataInput& data, const findings::ReliabilityRequest& request, const ScaleReliability& results) {
    const auto& result = results.reliability;
    const auto& omega = results.omega;
    JsonWriter json;
    const analysis::Reliability none;
    const analysis::Reliability& all = result ? *result : none;
    const bool isKnown = result.hasValue();
    const auto known = [isKnown](
                           double value) { return isKnown ? std::optional<double>(value) : std::nullopt; };
    json.beginObject();
    writeReading(json, data);
    json.count("n", isKnown ? all.n : result.refused().n);
    json.number("confidence", request.confidence);
    json.number("alpha", known(all.alpha));
    json.number("alpha_low", known(all.interval.low)).number("alpha_high", known(all.interval.high));
    json.number("omega", omega ? std::optional<double>(omega->omega) : std::nullopt);
    json.key(QStringLiteral("items")).beginArray();
    for (std::size_t i = 0; i < static_cast<std::size_t>(request.items.size()); ++i) {
        const analysis::ItemStatistics item = isKnown ? all.item[i] : analysis::ItemStatistics();
        json.beginObject().text("name", nameOf(data, request.items[static_cast<qsizetype>(i)]));
        json.number("item_rest_r", item.itemRestR).number("alpha_if_dropped", item.alphaIfDropped);
        json.number("mean", known(item.mean)).number("sd", known(item.sd));
        json.number("loading", omega ? std::optional<double>(omega->loadings[i]) : std::nullopt).endObject();
    }
    json.endArray();
    json.text("missing", QStringLiteral("listwise")).text("alpha_interval_method", QStringLiteral("Feldt"));
    json.number("alpha_error", known(all.error)).number("standardised_alpha", known(all.standardisedAlpha));
    json.number("average_r", known(all.averageR));
    json.text("omega_estimator", QStringLiteral("one factor, maximum likelihood"));
    json.text("omega_of", QStringLiteral("the items as they are (raw)"));
    json.number("standardised_omega", omega ? std::optional<double>(omega->standardised) : std::nullopt);
    json.key(QStringLiteral("suggest_reverse")).beginArray();
    for (const QString& item : results.againstTheRest) json.value(nameOf(data, item));
    json.endArray();
    if (results.ordinal) writeOrdinal(json, *results.ordinal);
    json.note(noteOf(data, results)).endObject();
    return json.text();
}

void print(const Console& console, const DataInput& data, const findings::ReliabilityRequest& request,
    const ScaleReliability& results) {
    using namespace ui::text;
    const auto& result = results.reliability;
    const auto& omega = results.omega;
    const QString note = noteOf(data, results);
    if (!result) return console.printLine(note);
    console.printLine(QStringLiteral(
        "n = %1  alpha %2 %3 (Feldt)  omega total %4 (one factor, maximum likelihood); both of "
        "the items as they are")
                          .arg(result->n)
                          .arg(bounded(result->alpha), interval(result->interval.low, result->interval.high),
                              omega ? bounded(omega->omega) : QStringLiteral("-")));
    console.printLine(QStringLiteral("average r between items %1  of standardised items: alpha %2  omega %3")
                          .arg(bounded(result->averageR), bounded(result->standardisedAlpha),
                              omega ? bounded(omega->standardised) : QStringLiteral("-")));
    if (results.ordinal) {
        const auto& ordinal = *results.ordinal;
        console.printLine(ordinal ? QStringLiteral("ordinal alpha %1  ordinal omega %2  %3")
                                        .arg(bounded(ordinal->alpha),
                                            ordinal->omega ? bounded(*ordinal->omega) : QStringLiteral("-"),
                                            ordinalNote(ordinal))
                                        .trimmed()
                                  : QStringLiteral("no ordinal alpha: %1").arg(ordinalNote(ordinal)));
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(request.items.size()); ++i) {
        const analysis::ItemStatistics& item = result->item[i];
        console.printLine(QStringLiteral("  %1  mean %2  sd %3  item-rest r %4  alpha without it %5")
                              .arg(nameOf(data, request.items[static_cast<qsizetype>(i)]).leftJustified(24),
                                  fixed(item.mean, 3), fixed(item.sd, 3),
                                  item.itemRestR ? bounded(*item.itemRestR) : QStringLiteral("-"),
                                  item.alphaIfDropped ? bounded(*item.alphaIfDropped) : QStringLiteral("-")));
    }
    if (!note.isEmpty()) console.printLine(note);
}

} // namespace

Options reliabilityOptions() {
    return Options{{"items", "COLUMNS", "a,b,c: the items of the scale"},
               {"reverse", "COLUMNS", "items keyed the other way"},
               {"range", "LOW:HIGH", "what the items can be, 1:7"},
               {"ordinal", nullptr, "also from polychoric correlations"}} +
           dataOptions();
}

Exit runReliability(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("reliability"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, reliabilityOptions());
    const auto range = rangeIn(parsed.option("range"));
    const auto confidence = confidenceOf(parsed);
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (!parsed.has("items")) return console.misuse(QStringLiteral("--items is missing"), usage);
    if (!confidence) return console.misuse(QStringLiteral("--confidence is a number between 0 and 1"), usage);
    if ((parsed.has("reverse") || parsed.has("range")) && !range)
        return console.misuse(
            QStringLiteral("--reverse needs --range LOW:HIGH, the declared range of the items"), usage);
    Exit exit = Exit::Done;
    const auto data = openData(parsed, console, usage, exit);
    if (!data) return exit;
    const ChosenColumns items = chooseColumns(*data, parsed.option("items"));
    const ChosenColumns reversed =
        parsed.has("reverse") ? chooseColumns(*data, parsed.option("reverse")) : ChosenColumns();
    QString problem = items.problem.isEmpty() ? reversed.problem : items.problem;
    for (const QString& name : reversed.names) {
        if (problem.isEmpty() && !items.names.contains(name))
            problem = QStringLiteral("--reverse names \"%1\", which is not among --items.")
                          .arg(nameOf(*data, name));
    }
    const findings::ReliabilityRequest request{
        items.names, reversed.names, range, parsed.has("ordinal"), *confidence};
    const ScaleReliability results =
        problem.isEmpty() ? findings::reliabilityOf(data->dataset, request) : ScaleReliability();
    if (results.outOfRange) problem = outOfRangeWords(*data, *results.outOfRange, *range);
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    if (parsed.has("json"))
        console.printJson(jsonOf(*data, request, results));
    else
        print(console, *data, request, results);
    return results.reliability ? Exit::Done : Exit::DataSayNo;
}

} // namespace lacrima::app
