// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/CborReader.h"
#include "core/record/CborWriter.h"

#include <variant>

/// An answer is an array whose first element says which kind it is; an item's response is an array too, since
/// there are many of them: [item, answer, shadowed, milliseconds, changes].
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

void CborWriter::write(const Answer& answer) {
    std::visit(AnswerWriting{*this}, answer);
}

void CborWriter::write(const ItemResponse& item) {
    startArray(5);
    write(item.item);
    write(item.answer);
    write(item.isShadowed);
    write(item.milliseconds);
    write(item.changes);
    endArray();
}

void CborReader::read(Answer& answer) {
    if (!enterArray()) return;
    answer = readTagged(*this);
    if (hasNext()) fail();
    leave();
}

void CborReader::read(ItemResponse& item) {
    if (!enterArray()) return;
    read(item.item);
    read(item.answer);
    read(item.isShadowed);
    read(item.milliseconds);
    read(item.changes);
    while (hasNext()) skip(); // what a newer version added
    leave();
}

} // namespace lacrima::record
