// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/Catalogue.h"
#include "core/response/LogicValue.h"
#include "core/response/ResponseSheet.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace lacrima::response {
namespace {

using instrument::Instrument;
using instrument::Item;
using instrument::ItemType;

/// An instrument of chained and crossing conditions: every item but the first few looks at items before it.
std::shared_ptr<const Instrument> tangled(std::mt19937& random) {
    const auto pick = [&random](
                          int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    auto instrument = std::make_shared<Instrument>();
    for (int i = 0; i < 25; ++i) {
        Item item;
        item.id = QStringLiteral("x%1").arg(i);
        item.type = pick(4) == 0 ? ItemType::Several : ItemType::Choice;
        for (const char* code : {"0", "1", "2"}) item.options.push_back({QString::fromLatin1(code), {}, {}});
        const int first = i > 0 ? pick(i) : 0;
        const int second = i > 0 ? pick(i) : 0;
        const QStringList conditions{QStringLiteral("[x%1] = '1'").arg(first),
            QStringLiteral("[x%1(1)] = '1' or [x%2] = ''").arg(first).arg(second),
            QStringLiteral("sum([x%1], [x%2]) > 1").arg(first).arg(second),
            QStringLiteral("not ([x%1] <> '2' and ismissingcode([x%2]))").arg(first).arg(second)};
        if (i > 2 && pick(5) > 0) item.showIf = conditions[pick(4)];
        instrument->items.push_back(std::move(item));
    }
    return instrument;
}

Answer anyAnswer(const Item& item, std::mt19937& random) {
    const auto pick = [&random](
                          int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    if (pick(6) == 0) return Missing{static_cast<MissingReason>(1 + pick(6))};
    const auto code = [&] { return item.options[static_cast<std::size_t>(pick(3))].code; };
    if (item.type == ItemType::Choice) return Choice{code()};
    return normalized(Choices{{code(), code()}});
}

/// What is shown, worked out anew from what was given, item by item, without any of the sheet's bookkeeping.
std::vector<bool> expectedShown(const Instrument& instrument, const std::vector<Answer>& given) {
    std::vector<bool> isShown;
    for (const Item& item : instrument.items) {
        if (item.showIf.isEmpty()) {
            isShown.push_back(true);
            continue;
        }
        const auto parsed = logic::Expression::parse(item.showIf.toStdString());
        isShown.push_back(parsed.expression().holds([&](int slot) {
            const auto& reference = parsed.expression().references()[static_cast<std::size_t>(slot)];
            const auto index =
                static_cast<std::size_t>(instrument.indexOf(QString::fromStdString(reference.name)));
            const Answer counted =
                isShown[index] ? given[index] : Answer(Missing{MissingReason::NotApplicable});
            return logicValue(counted, reference.code);
        }));
    }
    return isShown;
}

void expectConsistent(const ResponseSheet& sheet, const std::vector<Answer>& given) {
    const Instrument& instrument = sheet.instrument();
    const auto expected = expectedShown(instrument, given);
    int shown = 0;
    int answered = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const QString& id = instrument.items[i].id;
        const bool isGiven = given[i] != Answer(Missing{MissingReason::NotReached});
        ASSERT_EQ(sheet.isShown(static_cast<int>(i)), expected[i]) << id.toStdString();
        ASSERT_EQ(sheet.givenAnswer(id), given[i]) << id.toStdString();
        ASSERT_EQ(sheet.isShadowed(id), !expected[i] && isGiven) << id.toStdString();
        ASSERT_EQ(sheet.answer(id), expected[i] ? given[i] : Answer(Missing{MissingReason::NotApplicable}));
        shown += expected[i] ? 1 : 0;
        answered += expected[i] && isGiven ? 1 : 0;
    }
    ASSERT_EQ(sheet.shownCount(), shown);
    ASSERT_EQ(sheet.answeredCount(), answered);
}

TEST(BranchingPropertyTest, WhatIsShownDependsOnTheAnswersAloneAndShadowsComeBack) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto instrument = tangled(random);
        ResponseSheet sheet(instrument);
        std::vector<Answer> given(instrument->items.size());
        for (int step = 0; step < 60; ++step) {
            const auto index = random() % given.size();
            given[index] = anyAnswer(instrument->items[index], random);
            ASSERT_TRUE(sheet.set(instrument->items[index].id, given[index]).isTaken);
            ASSERT_NO_FATAL_FAILURE(expectConsistent(sheet, given));
        }
    }
}

TEST(BranchingPropertyTest, TheDeltaIsTheDifference) {
    for (unsigned seed = 100; seed < 140; ++seed) {
        std::mt19937 random(seed);
        const auto instrument = tangled(random);
        ResponseSheet sheet(instrument);
        for (int step = 0; step < 60; ++step) {
            const ResponseSheet before = sheet;
            const Item& item = instrument->items[random() % instrument->items.size()];
            const SheetDelta delta = sheet.set(item.id, anyAnswer(item, random));
            QStringList appeared;
            QStringList vanished;
            for (int i = 0; i < static_cast<int>(instrument->items.size()); ++i) {
                if (sheet.isShown(i) == before.isShown(i)) continue;
                (sheet.isShown(i) ? appeared : vanished)
                    .append(instrument->items[static_cast<std::size_t>(i)].id);
            }
            ASSERT_EQ(delta.appeared, appeared);
            ASSERT_EQ(delta.vanished, vanished);
        }
    }
}

TEST(BranchingPropertyTest, TheOrderOfAnsweringDoesNotMatter) {
    for (unsigned seed = 200; seed < 260; ++seed) {
        std::mt19937 random(seed);
        const auto instrument = tangled(random);
        const auto branching = Branching::of(instrument);
        std::vector<std::pair<QString, Answer>> answers;
        for (const Item& item : instrument->items) answers.emplace_back(item.id, anyAnswer(item, random));
        ResponseSheet forward(branching);
        for (const auto& [id, answer] : answers) forward.set(id, answer);
        std::shuffle(answers.begin(), answers.end(), random);
        ResponseSheet shuffled(branching);
        for (const auto& [id, answer] : answers) shuffled.set(id, answer);
        ResponseSheet restored(branching);
        for (const auto& [id, answer] : answers) restored.restore(id, answer);
        for (const Item& item : instrument->items) {
            ASSERT_EQ(forward.answer(item.id), shuffled.answer(item.id))
                << seed << " " << item.id.toStdString();
            ASSERT_EQ(forward.answer(item.id), restored.answer(item.id))
                << seed << " " << item.id.toStdString();
        }
    }
}

TEST(BranchingPropertyTest, OnTheRealFormsToo) {
    const auto catalogue = instrument::Catalogue::shipped();
    for (const auto& instrument : catalogue->instruments()) {
        std::mt19937 random(7);
        ResponseSheet sheet(instrument);
        std::vector<Answer> given(instrument->items.size());
        for (int step = 0; step < 300; ++step) {
            const auto index = random() % given.size();
            const Item& item = instrument->items[index];
            Answer answer = Text{QStringLiteral("x")};
            if (!item.options.empty()) answer = Choice{item.options[random() % item.options.size()].code};
            if (item.type == ItemType::Several)
                answer = Choices{{item.options[random() % item.options.size()].code}};
            if (item.isNumeric())
                answer = Number{item.range.low.value_or(0) + static_cast<double>(random() % 5)};
            if (random() % 5 == 0) answer = Missing{MissingReason::Skipped};
            given[index] = answer;
            ASSERT_TRUE(sheet.set(item.id, answer).isTaken) << item.id.toStdString();
            ASSERT_NO_FATAL_FAILURE(expectConsistent(sheet, given));
        }
    }
}

TEST(BranchingPropertyTest, HandMadeConditionsThatLookForwardOrMakeNoSenseAreHarmless) {
    auto instrument = std::make_shared<Instrument>();
    for (const char* showIf :
        {"[x1] = ''", "[x1] = ''", "not an expression", "[x3(1)] = '0' or [nowhere] = ''"}) {
        Item item;
        item.id = QStringLiteral("x%1").arg(instrument->items.size());
        item.type = ItemType::Text;
        item.showIf = QString::fromLatin1(showIf);
        instrument->items.push_back(std::move(item));
    }
    ResponseSheet sheet(instrument);
    EXPECT_EQ(sheet.shownCount(), 4); // what lies ahead is blank, nonsense shows
    for (const Item& item : instrument->items) sheet.set(item.id, Text{QStringLiteral("x")});
    EXPECT_EQ(sheet.shownCount(), 4);
}

} // namespace
} // namespace lacrima::response
