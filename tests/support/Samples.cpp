// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include <array>
#include <limits>

namespace lacrima::support {
namespace {

using namespace response;
using instrument::Instrument;
using instrument::Item;
using instrument::ItemType;

int between(Random& random, int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
}

template<class List>
const auto& oneOf(Random& random, const List& list) {
    return list[static_cast<typename List::size_type>(between(random, 0, static_cast<int>(list.size()) - 1))];
}

double randomNumber(Random& random) {
    static const std::vector<double> kAwkward{
        0.0, -0.0, 1e308, -1e-308, 0.1, 2147483648.0, std::numeric_limits<double>::denorm_min(), -99};
    return between(random, 0, 1) == 0 ? oneOf(random, kAwkward) : between(random, -1000, 1000) / 8.0;
}

Item item(const QString& id, ItemType type) {
    Item made;
    made.id = id;
    made.type = type;
    return made;
}

Item choiceItem(const QString& id, ItemType type, int options) {
    Item made = item(id, type);
    for (int code = 1; code <= options; ++code) made.options.push_back({QString::number(code), {}, code});
    return made;
}

QStringList someCodes(Random& random, const Item& item) {
    QStringList codes;
    for (const auto& option : item.options) {
        if (between(random, 0, 1) == 1) codes << option.code;
    }
    codes.sort();
    return codes;
}

Answer filledAnswer(Random& random, const Item& item) {
    switch (item.type) {
    case ItemType::Choice:
        return Choice{oneOf(random, item.options).code};
    case ItemType::Several:
        return Choices{someCodes(random, item)};
    case ItemType::Integer:
        return Number{static_cast<double>(between(random, 0, 5000))};
    case ItemType::Decimal:
        return Number{randomNumber(random)};
    case ItemType::Text:
        return Text{randomText(random, item.maximumLength)};
    case ItemType::Date:
        return Date{between(random, 1900, 2100), between(random, 0, 12), between(random, 0, 31)};
    }
    return Missing{};
}

Answer filledAnswer(Random& random, const Item& item, Filling filling) {
    switch (filling) {
    case Filling::Mixed:
        return randomAnswer(random, item);
    case Filling::AllSkipped:
        return Missing{MissingReason::Skipped};
    case Filling::AllAnswered:
        if (item.type == ItemType::Text)
            return Text{QString::fromUcs4(U"\U0001F622").repeated(item.maximumLength)};
        return filledAnswer(random, item);
    case Filling::Empty:
        break;
    }
    return Missing{};
}

} // namespace

QByteArray randomBytes(Random& random, int size) {
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes) byte = static_cast<char>(between(random, 0, 255));
    return bytes;
}

QString randomText(Random& random, int longest) {
    static const std::array<QString, 8> kLetters{QStringLiteral("a"), QStringLiteral("Z"),
        QStringLiteral(" "), QStringLiteral("\n"), QStringLiteral("è"), QStringLiteral("“"),
        QString::fromUcs4(U"\U0001F622"), QStringLiteral("漢")};
    QString text;
    for (int left = between(random, 0, longest); left > 0; --left) text += oneOf(random, kLetters);
    return text;
}

Answer randomAnswer(Random& random) {
    switch (between(random, 0, 5)) {
    case 0:
        return Missing{static_cast<MissingReason>(between(random, 1, 6))};
    case 1:
        return Choice{randomText(random, 12)};
    case 2:
        return Choices{{QStringLiteral("loss"), randomText(random, 8)}};
    case 3:
        return Number{randomNumber(random)};
    case 4:
        return Text{randomText(random, 300)};
    default:
        return Date{between(random, -5, 9999), between(random, 0, 12), between(random, 0, 31)};
    }
}

Answer randomAnswer(Random& random, const Item& item) {
    if (between(random, 0, 4) == 0) return Missing{static_cast<MissingReason>(between(random, 1, 6))};
    return filledAnswer(random, item);
}

Instrument sampleInstrument(const QString& id, int choices) {
    Instrument made;
    made.id = id;
    made.version = QStringLiteral("1.0");
    made.hash = QByteArray(32, 'h');
    made.languages = {QStringLiteral("en"), QStringLiteral("it")};
    for (int number = 1; number <= choices; ++number) {
        const QString name = id + QStringLiteral("_%1").arg(number);
        made.items.push_back(choiceItem(name, ItemType::Choice, 5));
    }
    made.items.push_back(choiceItem(QStringLiteral("trigger"), ItemType::Several, 9));
    made.items.push_back(item(QStringLiteral("count"), ItemType::Integer));
    made.items.push_back(item(QStringLiteral("share"), ItemType::Decimal));
    made.items.push_back(item(QStringLiteral("since"), ItemType::Date));
    made.items.push_back(item(QStringLiteral("comment"), ItemType::Text));
    made.items.back().maximumLength = 200;
    return made;
}

record::Response sampleResponse(Random& random, const Instrument& instrument, Filling filling) {
    record::Response made;
    made.clinician = QStringLiteral("VD01");
    made.caseId = QStringLiteral("VD01-1");
    made.sittingDate = QStringLiteral("2026-11-23");
    made.instrument = instrument.id;
    made.instrumentVersion = instrument.version;
    made.instrumentHash = instrument.hash;
    made.language = QStringLiteral("it");
    made.started = 1'790'000'000'000;
    made.ended = made.started + between(random, 1, 10'000'000);
    made.isStopped = between(random, 0, 9) == 0;
    if (filling == Filling::Empty) return made;
    for (const Item& item : instrument.items) {
        made.items.push_back({item.id, filledAnswer(random, item, filling), between(random, 0, 3) == 0,
            between(random, 0, 10'000'000), between(random, 0, 300)});
    }
    return made;
}

std::vector<record::Payload> onePayloadOfEachKind(Random& random) {
    const auto text = [&random] { return randomText(random, 30); };
    const auto time = [&random] { return static_cast<std::int64_t>(random() >> 20); };
    record::StudyDefinition study{randomBytes(random, 16), text(),
        {QStringLiteral("it"), QStringLiteral("en")}, true, randomBytes(random, 32), randomBytes(random, 32),
        {{text(), randomBytes(random, 500)}}, 0.75, {2, 5, 8, 10}, text(), randomBytes(random, 16)};
    const record::CellAddress cell{text(), between(random, 0, 3), text()};
    return {study, record::OfficeRegistration{text(), text(), randomBytes(random, 32)},
        record::Draw{40, 1, 17}, record::DrawDeclined{1, QStringLiteral("declined")}, record::HandOver{},
        sampleResponse(random, sampleInstrument(QStringLiteral("wai"), 12), Filling::Mixed),
        record::Correction{cell, randomAnswer(random), randomAnswer(random), text(), text(), text(), time(),
            randomBytes(random, 16)},
        record::Reversal{randomBytes(random, 16), text(), time()},
        record::Exclusion{text(), 1, QStringLiteral("test"), text(), text(), time()},
        record::VariableDefinition{QStringLiteral("v_") + text(), text(), between(random, 0, 1) == 0},
        record::SavedView{QStringLiteral("View ") + text(), randomBytes(random, 200), time(),
            randomBytes(random, 32), text(), time()}};
}

} // namespace lacrima::support
