// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AnswerCodec.h"

#include "core/record/CborReader.h"
#include "core/record/CborWriter.h"

#include <variant>

namespace lacrima::record {
namespace {

using namespace response;

// Stored numbers: never change or reuse one.
enum class AnswerTag : int { Missing = 0, Choice = 1, Choices = 2, Number = 3, Text = 4, Date = 5 };

int toInt(AnswerTag tag) {
    return static_cast<int>(tag);
}

struct AnswerWriting {
    CborWriter& writer;

    void operator()(const Missing& missing) const {
        pair(AnswerTag::Missing, static_cast<int>(missing.reason));
    }
    void operator()(const Choice& choice) const { pair(AnswerTag::Choice, choice.code); }
    void operator()(const Choices& choices) const { pair(AnswerTag::Choices, choices.codes); }
    void operator()(const Number& number) const { pair(AnswerTag::Number, number.value); }
    void operator()(const Text& text) const { pair(AnswerTag::Text, text.value); }
    void operator()(const Date& date) const {
        writer.startArray(4);
        writer.write(toInt(AnswerTag::Date));
        writer.write(date.year);
        writer.write(date.month);
        writer.write(date.day);
        writer.endArray();
    }

    template<class T>
    void pair(AnswerTag tag, const T& value) const {
        writer.startArray(2);
        writer.write(toInt(tag));
        writer.write(value);
        writer.endArray();
    }
};

Missing readMissing(CborReader& reader) {
    int reason = 0;
    reader.read(reason);
    if (reason < 1 || reason > 8) {
        reader.fail();
        return {};
    }
    return {static_cast<MissingReason>(reason)};
}

Date readDate(CborReader& reader) {
    Date date;
    reader.read(date.year);
    reader.read(date.month);
    reader.read(date.day);
    if (date.month < 0 || date.month > 12 || date.day < 0 || date.day > 31) reader.fail();
    return date;
}

Answer readTagged(CborReader& reader) {
    int tag = -1;
    reader.read(tag);
    if (!reader.isGood()) return {};
    switch (static_cast<AnswerTag>(tag)) {
    case AnswerTag::Missing:
        return readMissing(reader);
    case AnswerTag::Choice: {
        Choice choice;
        reader.read(choice.code);
        return choice;
    }
    case AnswerTag::Choices: {
        Choices choices;
        reader.read(choices.codes);
        return choices;
    }
    case AnswerTag::Number: {
        Number number;
        reader.read(number.value);
        return number;
    }
    case AnswerTag::Text: {
        Text text;
        reader.read(text.value);
        return text;
    }
    case AnswerTag::Date:
        return readDate(reader);
    }
    reader.fail();
    return {};
}

} // namespace

void writeAnswer(CborWriter& writer, const Answer& answer) {
    std::visit(AnswerWriting{writer}, answer);
}

void writeItem(CborWriter& writer, const ItemResponse& item) {
    writer.startArray(5);
    writer.write(item.item);
    writeAnswer(writer, item.answer);
    writer.write(item.isShadowed);
    writer.write(item.milliseconds);
    writer.write(item.changes);
    writer.endArray();
}

void readAnswer(CborReader& reader, Answer& answer) {
    if (!reader.enterArray()) return;
    answer = readTagged(reader);
    if (reader.hasNext()) reader.fail();
    reader.leave();
}

void readItem(CborReader& reader, ItemResponse& item) {
    if (!reader.enterArray()) return;
    reader.read(item.item);
    readAnswer(reader, item.answer);
    reader.read(item.isShadowed);
    reader.read(item.milliseconds);
    reader.read(item.changes);
    while (reader.hasNext()) reader.skip(); // what a newer version added
    reader.leave();
}

} // namespace lacrima::record
