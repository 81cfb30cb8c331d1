// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheets of all shipped forms say while somebody fills them in, changes their mind and errs.
#include "core/instrument/Catalogue.h"
#include "core/response/LogicValue.h"
#include "core/response/ResponseSheet.h"
#include "core/response/Validation.h"
#include "tests/support/ScriptOfWords.h"

#include <gtest/gtest.h>
#include <random>

namespace lacrima::response {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

QString wordsOf(const Answer& answer) {
    const auto reason = missingReason(answer);
    return reason ? missingName(*reason)
                  : str("%1“%2”").arg(QString::number(answer.index()), plainText(answer));
}

QString wordsOf(const std::vector<Problem>& problems) {
    QString words;
    for (const Problem& problem : problems)
        words += str(" %1/%2").arg(static_cast<int>(problem.kind)).arg(static_cast<int>(problem.severity));
    return words.isEmpty() ? str(" fine") : words;
}

/// Answers on both sides of every limit of an item, of the right kind and of others.
std::vector<Answer> answersAround(const instrument::Item& item) {
    std::vector<Answer> answers{Missing{}, Missing{MissingReason::Skipped}, Missing{MissingReason::Refused},
        Choice{str("none such")}, Text{str("  ")}, Number{2.5}, Date{2024, 2, 29}, Date{2023, 2, 29},
        Date{2024, 0, 3}, Date{1849, 1, 1}, Date{1850, 1, 1}, Date{2200, 12, 31}, Date{2201, 1, 1},
        Date{2024, 13, 1}, Date{2024, 4, 31}};
    for (const auto& limit : {item.range.low, item.range.high, item.expected.low, item.expected.high}) {
        if (!limit) continue;
        for (const double step : {-1.0, -0.5, 0.0, 0.5, 1.0}) answers.push_back(Number{*limit + step});
    }
    if (item.maximumLength > 0) {
        for (const int more : {-1, 0, 1}) answers.push_back(Text{QString(item.maximumLength + more, u'x')});
    }
    if (!item.options.empty()) {
        const QString& first = item.options.front().code;
        answers.push_back(Choice{first});
        answers.push_back(Choices{{first}});
        answers.push_back(Choices{{item.options.back().code, first, first}});
        answers.push_back(Choices{{first, str("none such")}});
    }
    return answers;
}

QString shortWords(const Answer& answer) {
    const auto* text = std::get_if<Text>(&answer);
    return text != nullptr && text->value.size() > 20 ? str("%1 letters").arg(text->value.size())
                                                      : wordsOf(answer);
}

std::vector<std::shared_ptr<const instrument::Instrument>> forms() {
    const auto catalogue = instrument::Catalogue::shipped();
    std::vector<std::shared_ptr<const instrument::Instrument>> found;
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
        found.push_back(catalogue->find(str(id)));
    return found;
}

TEST(FormsSayTest, EveryLimitOfEveryQuestion) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("forms-limits"));
    for (const auto& form : forms()) {
        for (const instrument::Item& item : form->items) {
            ResponseSheet sheet(form);
            QStringList lines;
            for (const Answer& answer : answersAround(item)) {
                const SheetDelta delta = sheet.set(item.id, answer);
                lines.append(str("%1:%2, sheet%3%4, holds %5")
                                 .arg(shortWords(answer), wordsOf(itemProblems(item, answer)),
                                     wordsOf(delta.problems), delta.isTaken ? str(" taken") : QString(),
                                     shortWords(sheet.givenAnswer(item.id))));
            }
            script.note(item.id, lines);
        }
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

QStringList stateOf(const ResponseSheet& sheet) {
    QStringList lines{str("%1 shown, %2 answered").arg(sheet.shownCount()).arg(sheet.answeredCount())};
    for (const instrument::Item& item : sheet.instrument().items) {
        QString line = str("%1: %2, given %3, %4 changes")
                           .arg(item.id, wordsOf(sheet.answer(item.id)), wordsOf(sheet.givenAnswer(item.id)),
                               QString::number(sheet.changeCount(item.id)));
        if (!sheet.isShown(item.id)) line += str(", hidden");
        if (sheet.isShadowed(item.id)) line += str(", shadowed");
        if (const auto implied = sheet.impliedValue(item.id)) line += str(", implied %1").arg(*implied);
        if (!isMissing(sheet.answer(item.id)))
            line += str(",%1").arg(wordsOf(sheet.problemsOf(item.id, sheet.answer(item.id))));
        lines.append(line);
    }
    return lines;
}

TEST(FormsSayTest, AnswersGivenChangedAndTakenBack) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("forms-changes"));
    std::mt19937 random(17);
    for (const auto& form : forms()) {
        ResponseSheet sheet(form, {{str("cried_ever"), Choice{str("1")}}});
        for (int step = 0; step < 60; ++step) {
            const instrument::Item& item = form->items[random() % form->items.size()];
            const std::vector<Answer> answers = answersAround(item);
            const Answer& answer = answers[random() % answers.size()];
            const SheetDelta delta = sheet.set(item.id, answer);
            QStringList lines = stateOf(sheet);
            lines.prepend(str("appeared %1; vanished %2; next after the first %3")
                              .arg(delta.appeared.join(u' '), delta.vanished.join(u' '),
                                  QString::number(sheet.nextShown(0))));
            script.note(str("%1 %2").arg(item.id, shortWords(answer)), lines);
        }
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

TEST(FormsSayTest, AnswersInExpressionsAndFiles) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("forms-answers"));
    QStringList lines;
    std::vector<Answer> answers{Choice{str("loss")}, Choices{{str("a"), str("loss")}}, Choices{},
        Number{-0.0}, Number{1e16}, Number{9.9e15}, Number{1e-5}, Number{9e-6}, Number{100000}, Number{0.1},
        Text{str("loss")}, Date{2026, 0, 0}, Date{2026, 3, 0}, Date{2026, 11, 5}, Date{7, 1, 2}};
    for (int reason = 1; reason <= 8; ++reason)
        answers.push_back(Missing{static_cast<MissingReason>(reason)});
    for (const Answer& answer : answers) {
        QString line = wordsOf(answer) + u':';
        for (const char* code : {"", "loss", "b"}) {
            const logic::Value value = logicValue(answer, code);
            if (const auto* number = std::get_if<double>(&value))
                line += str(" number %1").arg(*number);
            else if (const auto* text = std::get_if<std::string>(&value))
                line += str(" text “%1”").arg(QString::fromStdString(*text));
            else
                line += str(" blank");
        }
        if (const auto reason = missingReason(answer))
            line += str("; %1 %2")
                        .arg(missingCode(*reason))
                        .arg(missingFromCode(missingCode(*reason)) == reason &&
                                     missingFromName(missingName(*reason)) == reason
                                 ? str("and back")
                                 : str("lost"));
        lines.append(line + str("; normal ") + wordsOf(normalized(answer)));
    }
    script.noteWhole(str("answers"), lines);
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

/// A number that is unusual and fits no other answer is asked back for both.
TEST(FormsSayTest, WhatIsUnusualAndFitsNotIsBoth) {
    auto form = std::make_shared<instrument::Instrument>();
    instrument::Item item;
    item.id = str("n");
    item.type = instrument::ItemType::Integer;
    item.expected.high = 10;
    item.check = str("[n] <> 50");
    form->items.push_back(item);
    const ResponseSheet sheet(std::shared_ptr<const instrument::Instrument>(std::move(form)));
    EXPECT_EQ(sheet.problemsOf(item.id, Number{9}), std::vector<Problem>{});
    EXPECT_EQ(sheet.problemsOf(item.id, Number{50}),
        (std::vector<Problem>{{item.id, ProblemKind::Unexpected, Severity::Confirm},
            {item.id, ProblemKind::CheckFailed, Severity::Confirm}}));
}

} // namespace
} // namespace lacrima::response
