// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/DataInput.h"
#include "app/command/JsonWriter.h"
#include "core/analysis/Omega.h"
#include "core/analysis/Reliability.h"
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
                    .arg(data.path, where)
                    .arg(place + 1)
                    .arg(nameOf(data, place))
                    .arg(range->low)
                    .arg(range->high);
            return keyed;
        }
        if (isReversed)
            keyed.values.push_back(*turned);
        else
            keyed.values.emplace_back(column.begin(), column.end());
    }
    return keyed;
}

QString noteOf(const analysis::Outcome<analysis::Reliability>& result,
    const analysis::Outcome<analysis::OmegaTotal>& omega) {
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

QString jsonOf(const DataInput& data, const ChosenColumns& items,
    const analysis::Outcome<analysis::Reliability>& result,
    const analysis::Outcome<analysis::OmegaTotal>& omega) {
    JsonWriter json;
    const analysis::Reliability none;
    const analysis::Reliability& all = result ? *result : none;
    const auto known = [&](double value) { return result ? std::optional<double>(value) : std::nullopt; };
    json.beginObject()
        .key(QStringLiteral("n"))
        .integer(static_cast<long long>(result ? all.n : result.refused().n));
    json.key(QStringLiteral("alpha")).value(known(all.alpha));
    json.key(QStringLiteral("alpha_low")).value(known(all.interval.low));
    json.key(QStringLiteral("alpha_high")).value(known(all.interval.high));
    json.key(QStringLiteral("omega")).value(omega ? std::optional<double>(omega->omega) : std::nullopt);
    json.key(QStringLiteral("items")).beginArray();
    for (std::size_t i = 0; i < items.places.size(); ++i) {
        const analysis::ItemStatistics item = result ? all.item[i] : analysis::ItemStatistics();
        json.beginObject().key(QStringLiteral("name")).value(nameOf(data, items.places[i]));
        json.key(QStringLiteral("item_rest_r")).value(item.itemRestR);
        json.key(QStringLiteral("alpha_if_dropped")).value(item.alphaIfDropped);
        json.endObject();
    }
    json.endArray();
    if (const QString note = noteOf(result, omega); !note.isEmpty())
        json.key(QStringLiteral("note")).value(note);
    json.endObject();
    return json.text();
}

void print(const Console& console, const DataInput& data, const ChosenColumns& items,
    const analysis::Outcome<analysis::Reliability>& result,
    const analysis::Outcome<analysis::OmegaTotal>& omega) {
    using namespace ui::text;
    const QString note = noteOf(result, omega);
    if (!result) return console.printLine(note);
    console.printLine(
        QStringLiteral("n = %1  alpha %2 %3 (Feldt)  omega total %4 (one factor, maximum likelihood)")
            .arg(result->n)
            .arg(bounded(result->alpha), interval(result->interval.low, result->interval.high),
                omega ? bounded(omega->omega) : QStringLiteral("-")));
    for (std::size_t i = 0; i < items.places.size(); ++i) {
        const analysis::ItemStatistics& item = result->item[i];
        console.printLine(QStringLiteral("  %1  item-rest r %2  alpha without it %3")
                              .arg(nameOf(data, items.places[i]).leftJustified(24),
                                  item.itemRestR ? bounded(*item.itemRestR) : QStringLiteral("-"),
                                  item.alphaIfDropped ? bounded(*item.alphaIfDropped) : QStringLiteral("-")));
    }
    if (!note.isEmpty()) console.printLine(note);
}

} // namespace

Exit runReliability(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("reliability"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        {QStringLiteral("items"), QStringLiteral("reverse"), QStringLiteral("range"),
            QStringLiteral("confidence"), QStringLiteral("passphrase-file")},
        {QStringLiteral("json")});
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
    QString problem = items.problem + reversed.problem;
    const Items keyed = problem.isEmpty() ? keyedItems(*data, items, reversed, range) : Items();
    problem += keyed.problem;
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const std::vector<analysis::Column> columns(keyed.values.begin(), keyed.values.end());
    const auto result = analysis::reliability(columns, *confidence);
    const auto omega = analysis::omegaTotal(columns);
    if (parsed.has("json"))
        console.print(jsonOf(*data, items, result, omega));
    else
        print(console, *data, items, result, omega);
    return Exit::Done;
}

} // namespace lacrima::app
