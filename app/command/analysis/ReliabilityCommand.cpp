// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/JsonWriter.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/DataInput.h"
#include "core/analysis/reliability/Omega.h"
#include "core/analysis/reliability/OrdinalReliability.h"
#include "core/analysis/reliability/Reliability.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>

namespace lacrima::app {
namespace {

struct Range {
    double low = 0;
    double high = 0;
};

std::optional<Range> rangeIn(const QString& text) {
    const QStringList ends = text.split(QLatin1Char(':'));
    bool isLow = false;
    bool isHigh = false;
    const double low = ends.value(0).toDouble(&isLow);
    const double high = ends.value(1).toDouble(&isHigh);
    if (ends.size() != 2 || !isLow || !isHigh || !(low < high)) return std::nullopt;
    return Range{low, high};
}

/// The items keyed in one direction. A declared range is kept by every item, reversed or not.
struct Items {
    std::vector<std::vector<double>> values;
    QString problem;
};

Items keyedItems(const DataInput& data, const ChosenColumns& items, const ChosenColumns& reversed,
    std::optional<Range> range) {
    Items keyed;
    for (const std::size_t place : items.places) {
        const analysis::Column column = numbersOf(data, place);
        const bool isReversed =
            std::find(reversed.places.begin(), reversed.places.end(), place) != reversed.places.end();
        if (!range) {
            keyed.values.emplace_back(column.begin(), column.end());
            continue;
        }
        auto turned = analysis::reversed(column, range->low, range->high);
        if (!turned) {
            const std::size_t row = turned.refused().positions.front();
            const QString where = data.table.lines.empty()
                                      ? QStringLiteral("row %1").arg(row + 1)
                                      : QStringLiteral("line %1").arg(data.table.lines[row]);
            keyed.problem =
                QStringLiteral("%1, %2, column %3: \"%4\" holds a value outside the range %5 to %6 given by "
                               "--range. Correct the cell or the range.")
                    .arg(data.path, where, QString::number(place + 1), nameOf(data, place),
                        QString::number(range->low), QString::number(range->high));
            return keyed;
        }
        if (isReversed)
            keyed.values.push_back(*turned);
        else
            keyed.values.emplace_back(column.begin(), column.end());
    }
    return keyed;
}

QString noteOf(const analysis::Computed<analysis::Reliability>& result,
    const analysis::Computed<analysis::OmegaTotal>& omega) {
    if (!result) return ui::text::refusalWords(result.refusal());
    QStringList notes;
    if (!result->constantItems.empty())
        notes.append(QStringLiteral("items that are the same for everyone are left out of alpha"));
    if (!omega)
        notes.append(QStringLiteral("no omega: %1").arg(ui::text::refusalWords(omega.refusal())));
    else if (omega->heywood)
        notes.append(QStringLiteral("omega rests on a uniqueness at its lower bound"));
    return notes.join(QStringLiteral("; "));
}

/// All that is known about a scale.
struct ScaleResults {
    analysis::Computed<analysis::Reliability> reliability;
    analysis::Computed<analysis::OmegaTotal> omega;
    std::optional<analysis::Computed<analysis::OrdinalReliability>> ordinal; ///< with --ordinal
};

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

QString jsonOf(const DataInput& data, const ChosenColumns& items, const ScaleResults& results) {
    const auto& [result, omega, ordinal] = results;
    JsonWriter json;
    const analysis::Reliability none;
    const analysis::Reliability& all = result ? *result : none;
    const bool isKnown = result.hasValue();
    const auto known = [isKnown](
                           double value) { return isKnown ? std::optional<double>(value) : std::nullopt; };
    json.beginObject();
    writeReading(json, data);
    json.count("n", isKnown ? all.n : result.refused().n);
    json.number("alpha", known(all.alpha));
    json.number("alpha_low", known(all.interval.low)).number("alpha_high", known(all.interval.high));
    json.number("omega", omega ? std::optional<double>(omega->omega) : std::nullopt);
    json.key(QStringLiteral("items")).beginArray();
    for (std::size_t i = 0; i < items.places.size(); ++i) {
        const analysis::ItemStatistics item = isKnown ? all.item[i] : analysis::ItemStatistics();
        json.beginObject().text("name", nameOf(data, items.places[i]));
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
    if (ordinal) writeOrdinal(json, *ordinal);
    json.note(noteOf(result, omega)).endObject();
    return json.text();
}

void print(
    const Console& console, const DataInput& data, const ChosenColumns& items, const ScaleResults& results) {
    using namespace ui::text;
    const auto& result = results.reliability;
    const auto& omega = results.omega;
    const QString note = noteOf(result, omega);
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
    for (std::size_t i = 0; i < items.places.size(); ++i) {
        const analysis::ItemStatistics& item = result->item[i];
        console.printLine(
            QStringLiteral("  %1  mean %2  sd %3  item-rest r %4  alpha without it %5")
                .arg(nameOf(data, items.places[i]).leftJustified(24), fixed(item.mean, 3), fixed(item.sd, 3),
                    item.itemRestR ? bounded(*item.itemRestR) : QStringLiteral("-"),
                    item.alphaIfDropped ? bounded(*item.alphaIfDropped) : QStringLiteral("-")));
    }
    if (!note.isEmpty()) console.printLine(note);
}

} // namespace

Exit runReliability(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("reliability"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        QStringList{QStringLiteral("items"), QStringLiteral("reverse"), QStringLiteral("range"),
            QStringLiteral("confidence"), QStringLiteral("passphrase-file")} +
            readingOptions(),
        QStringList{QStringLiteral("json"), QStringLiteral("ordinal")} + readingFlags());
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
    for (const std::size_t place : reversed.places) {
        const bool isItem = std::find(items.places.begin(), items.places.end(), place) != items.places.end();
        if (problem.isEmpty() && !isItem)
            problem = QStringLiteral("--reverse names \"%1\", which is not among --items.")
                          .arg(nameOf(*data, place));
    }
    const Items keyed = problem.isEmpty() ? keyedItems(*data, items, reversed, range) : Items();
    problem += keyed.problem;
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const std::vector<analysis::Column> columns(keyed.values.begin(), keyed.values.end());
    ScaleResults results{analysis::reliability(columns, *confidence), analysis::omegaTotal(columns), {}};
    if (parsed.has("ordinal")) results.ordinal = analysis::ordinalReliability(columns);
    if (parsed.has("json"))
        console.printJson(jsonOf(*data, items, results));
    else
        print(console, *data, items, results);
    return Exit::Done;
}

} // namespace lacrima::app
