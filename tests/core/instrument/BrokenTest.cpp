// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/Catalogue.h"
#include "core/instrument/InstrumentReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace lacrima::instrument {
namespace {

QString str(const char* text) {
    return QString::fromUtf8(text);
}

/// One line a problem: "place: key argument argument".
std::vector<std::string> linesOf(const ReadResult& result) {
    std::vector<std::string> lines;
    for (const ReadProblem& problem : result.problems) {
        std::string line = problem.place.toStdString() + ": " + std::string(problem.error.key);
        for (const std::string& argument : problem.error.arguments) line += " " + argument;
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> problemsOf(const QByteArray& json) {
    const ReadResult result = readInstrument(json);
    EXPECT_EQ(result.instrument.has_value(), result.problems.empty());
    return linesOf(result);
}

using Lines = std::vector<std::string>;

/// A small sound instrument; the cases below break a copy of it by replacing a piece of its text.
const char* const kSound = R"({
  "format": "lacrima-instrument/1", "id": "small", "version": "1.0", "respondent": "patient",
  "languages": ["en", "it"],
  "title": {"en": "Small", "it": "Piccolo"}, "wording": {"en": "Ours", "it": "Nostre"},
  "uses": ["cried_ever"],
  "answers": {"yes_no": [{"code": "1", "label": {"en": "Yes", "it": "Sì"}, "value": 1},
                         {"code": "0", "label": "No", "value": 0}]},
  "items": [
    {"id": "a", "type": "choice", "text": {"en": "A?", "it": "A?"}, "label": "A", "answers": "yes_no"},
    {"id": "b", "type": "choice", "text": "B?", "label": "B", "answers": "yes_no", "show_if": "[a] = '1'"},
    {"id": "c", "type": "several", "text": "C?", "label": "C",
     "options": [{"code": "x", "label": "X"}, {"code": "y", "label": "Y"}]},
    {"id": "d", "type": "integer", "text": "D?", "label": "D", "range": [0, 9], "unit": "years",
     "check": {"holds": "[d] < 5 or [c(x)] = 1", "message": "Sure?"}},
    {"id": "e", "type": "text", "text": "E?", "label": "E", "max_length": 10, "show_if": "[cried_ever] = '1'"}
  ],
  "sections": [{"id": "one", "title": "One", "first": "a"},
               {"id": "two", "title": "Two", "first": "c", "show_if": "[a] = '1' # yes"}],
  "scales": [{"id": "s", "title": "S", "items": ["a"], "minimum": 0, "maximum": 1},
             {"id": "t", "title": "T", "items": ["b"], "reversed": ["b"], "minimum": 0, "maximum": 1},
             {"id": "u", "title": "U", "items": ["a", "b"], "reversed": ["b"], "minimum": 0, "maximum": 1,
              "needs": ["s", "t"]}],
  "implied": [{"item": "b", "when": "[a] = '0'", "value": 0}]
})";

Lines problemsAfter(const char* piece, const char* replacement) {
    QString json = str(kSound);
    EXPECT_EQ(json.count(str(piece)), 1) << piece;
    return problemsOf(json.replace(str(piece), str(replacement)).toUtf8());
}

TEST(BrokenInstrumentTest, TheSoundOneIsSound) {
    const ReadResult result = readInstrument(kSound);
    ASSERT_EQ(linesOf(result), Lines());
    const Instrument& instrument = *result.instrument;
    EXPECT_EQ(instrument.item(str("d"))->showIf, str("[a] = '1' # yes"));
    EXPECT_EQ(instrument.item(str("e"))->showIf, str("([a] = '1' # yes\n) and ([cried_ever] = '1'\n)"));
    EXPECT_EQ(instrument.item(str("a"))->option(str("0"))->label.in(str("it")), str("No"));
    EXPECT_EQ(instrument.sections[1].firstItem, 2);
    EXPECT_EQ(instrument.sections[1].itemCount, 3);
}

/// The text with one piece put in the place of another. (A sum of byte arrays becomes one here.)
QByteArray replaced(const QByteArray& json, const char* piece, const QByteArray& by) {
    EXPECT_EQ(json.count(piece), 1) << piece;
    QByteArray text = json;
    return text.replace(piece, by);
}

struct Case {
    const char* piece;
    const char* replacement;
    Lines expected;
};

void expectAll(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        EXPECT_EQ(problemsAfter(one.piece, one.replacement), one.expected)
            << one.piece << " -> " << one.replacement;
    }
}

TEST(BrokenInstrumentTest, Head) {
    expectAll({
        {"lacrima-instrument/1", "lacrima-instrument/9",
            {"format: instrument.unknown_format lacrima-instrument/9"}},
        {"\"format\": \"lacrima-instrument/1\", ", "", {"format: instrument.missing"}},
        {"\"id\": \"small\", ", "", {"id: instrument.missing"}},
        {"\"id\": \"small\"", "\"id\": \"Small one\"", {"id: instrument.bad_name Small one"}},
        {"\"version\": \"1.0\"", "\"version\": 1", {"version: instrument.wrong_type text"}},
        {"\"version\": \"1.0\"", "\"version\": \" \"", {"version: instrument.empty_text"}},
        {"\"patient\"", "\"nurse\"", {"respondent: instrument.unknown_word nurse"}},
        {"[\"en\", \"it\"]", "[\"en\", \"it\", \"Latin\"]",
            {"languages[2]: instrument.bad_name Latin", "title: instrument.missing_language Latin",
                "wording: instrument.missing_language Latin",
                "answers.yes_no[0].label: instrument.missing_language Latin",
                "items[0].text: instrument.missing_language Latin"}},
        {"\"it\": \"Piccolo\"", "\"fr\": \"Petit\"",
            {"title: instrument.missing_language it", "title.fr: instrument.unknown_key"}},
        {"\"it\": \"Piccolo\"", "\"it\": \"\"", {"title.it: instrument.empty_text"}},
        {"\"uses\"", "\"author\": \"me\", \"uses\"", {"author: instrument.unknown_key"}},
    });
}

TEST(BrokenInstrumentTest, Items) {
    expectAll({
        {"\"id\": \"b\"", "\"id\": \"a\"",
            {"items[1].id: instrument.duplicate a", "scales[1].items[0]: instrument.unknown_item b",
                "scales[2].items[1]: instrument.unknown_item b",
                "implied[0].item: instrument.unknown_item b"}},
        {"\"id\": \"e\"", "\"id\": \"2e\"", {"items[4].id: instrument.bad_name 2e"}},
        {"\"id\": \"e\"", "\"id\": \"s_sum\"", {"scales[0].id: instrument.duplicate s_sum"}},
        {"\"type\": \"text\"", "\"type\": \"slider\"", {"items[4].type: instrument.unknown_word slider"}},
        {"\"label\": \"E\", ", "", {"items[4].label: instrument.missing"}},
        {"\"code\": \"x\"", "\"kode\": \"x\"",
            {"items[2].options[0].code: instrument.missing",
                "items[2].options[0].kode: instrument.unknown_key",
                "items[3].check.holds: instrument.unknown_option c x"}},
        {"\"code\": \"y\"", "\"code\": \"x\"", {"items[2].options[1].code: instrument.duplicate x"}},
        {"\"code\": \"y\"", "\"code\": \"y;z\"", {"items[2].options[1].code: instrument.bad_code y;z"}},
        {"[{\"code\": \"x\", \"label\": \"X\"}, {\"code\": \"y\", \"label\": \"Y\"}]", "[]",
            {"items[2].options: instrument.no_options",
                "items[3].check.holds: instrument.unknown_option c x"}},
        {"{\"code\": \"y\", \"label\": \"Y\"}", "7",
            {"items[2].options[1]: instrument.wrong_type object",
                "items[2].options[1].code: instrument.missing",
                "items[2].options[1].label: instrument.missing"}},
        {"\"label\": \"A\", \"answers\": \"yes_no\"", "\"label\": \"A\", \"answers\": \"maybe\"",
            {"items[0].answers: instrument.unknown_answers maybe"}},
        {"\"range\": [0, 9]", "\"range\": [9, 0]", {"items[3].range: instrument.low_above_high"}},
        {"\"range\": [0, 9]", "\"range\": [0]", {"items[3].range: instrument.wrong_type [low, high]"}},
        {"\"max_length\": 10", "\"range\": [1, 2]", {"items[4].range: instrument.out_of_place"}},
        {"\"max_length\": 10", "\"max_length\": 0", {"items[4].max_length: instrument.too_many 100000"}},
        {"\"max_length\": 10", "\"options\": []", {"items[4].options: instrument.out_of_place"}},
        {"\"unit\": \"years\"", "\"presentation\": \"wheel\"",
            {"items[3].presentation: instrument.unknown_word wheel"}},
        {"\"unit\": \"years\"", "\"required\": \"yes\"",
            {"items[3].required: instrument.wrong_type true or false"}},
        {", \"message\": \"Sure?\"", "", {"items[3].check.message: instrument.missing"}},
        {"\"max_length\": 10", "\"colour\": \"red\"", {"items[4].colour: instrument.unknown_key"}},
    });
}

TEST(BrokenInstrumentTest, Logic) {
    expectAll({
        {"\"show_if\": \"[a] = '1'\"}", "\"show_if\": \"[a] = \"}",
            {"items[1].show_if: instrument.logic 1 7 logic.unexpected_end"}},
        {"[d] < 5 or", "\\n foo(1) or",
            {"items[3].check.holds: instrument.logic 2 2 logic.unknown_function foo"}},
        {"\"[a] = '0'\"", "\"[a = '0'\"", {"implied[0].when: instrument.logic 1 1 logic.bad_reference"}},
        {"\"show_if\": \"[a] = '1'\"}", "\"show_if\": \"[other] = '1'\"}",
            {"items[1].show_if: instrument.unknown_item other"}},
        {"\"uses\": [\"cried_ever\"],", "", {"items[4].show_if: instrument.unknown_item cried_ever"}},
        {"[c(x)]", "[c(z)]", {"items[3].check.holds: instrument.unknown_option c z"}},
        {"\"show_if\": \"[a] = '1'\"}", "\"show_if\": \"[d] = 1\"}",
            {"items[1].show_if: instrument.forward_reference d"}},
        {"\"show_if\": \"[a] = '1'\"}", "\"show_if\": \"[b] = '1'\"}",
            {"items[1].show_if: instrument.circular b"}},
        {"[a] = '1' # yes", "[b] = '1' and [e] = ''", {"sections[1].show_if: instrument.circular e"}},
        {"\"[a] = '0'\"", "\"\"", {"implied[0].when: instrument.empty_text"}},
    });
    QString json = str(kSound);
    json.replace(str("\"show_if\": \"[a] = '1'\"}"), str("\"show_if\": \"[e] = 'x'\"}"));
    json.replace(str("[cried_ever] = '1'\""), str("[b] = '1' and [cried_ever] = 1\""));
    EXPECT_EQ(problemsOf(json.toUtf8()), (Lines{"items[1].show_if: instrument.circular e"}));
}

TEST(BrokenInstrumentTest, SectionsScalesAndImpliedValues) {
    expectAll({
        {"\"first\": \"c\"", "\"first\": \"z\"", {"sections[1].first: instrument.unknown_item z"}},
        {"\"first\": \"a\"", "\"first\": \"d\"", {"sections[0].first: instrument.section_order d"}},
        {"{\"id\": \"two\"", "{\"id\": \"one\"", {"sections[1].id: instrument.duplicate one"}},
        {"{\"id\": \"t\"", "{\"id\": \"a\"",
            {"scales[1].id: instrument.duplicate a", "scales[2].needs[1]: instrument.unknown_scale t",
                "scales[2].items[1]: instrument.in_two_scales b a"}},
        {"\"items\": [\"a\"]", "\"items\": [\"z\"]", {"scales[0].items[0]: instrument.unknown_item z"}},
        {"\"items\": [\"a\"]", "\"items\": []", {"scales[0].items: instrument.missing"}},
        {"\"items\": [\"a\"]", "\"items\": [\"a\", \"b\"]",
            {"scales[1].items[0]: instrument.in_two_scales b s",
                "scales[2].items[1]: instrument.reversal_differs b s"}},
        {"\"items\": [\"a\"]", "\"items\": [\"a\", \"a\"]", {"scales[0].items[1]: instrument.duplicate a"}},
        {"\"items\": [\"a\"]", "\"items\": [\"c\"]", {"scales[0].items[0]: instrument.not_scorable c"}},
        {"\"items\": [\"a\"]", "\"items\": [\"d\"]", {"scales[0].items[0]: instrument.outside_scale d 9"}},
        {"\"items\": [\"b\"], \"reversed\": [\"b\"]", "\"items\": [\"b\"], \"reversed\": [\"a\"]",
            {"scales[1].reversed[0]: instrument.not_in_scale a",
                "scales[2].items[1]: instrument.reversal_differs b t"}},
        {"\"items\": [\"b\"], \"reversed\": [\"b\"]", "\"items\": [\"b\"]",
            {"scales[2].items[1]: instrument.reversal_differs b t"}},
        {"\"items\": [\"a\"], \"minimum\": 0, \"maximum\": 1",
            "\"items\": [\"a\"], \"minimum\": 1, \"maximum\": 1",
            {"scales[0].minimum: instrument.low_above_high",
                "scales[0].items[0]: instrument.outside_scale a 0"}},
        {"[\"s\", \"t\"]", "[\"s\", \"u\"]",
            {"scales[2].needs: instrument.circular u", "scales[2].items[1]: instrument.in_two_scales b t"}},
        {"[\"s\", \"t\"]", "[\"s\", \"v\"]",
            {"scales[2].needs[1]: instrument.unknown_scale v",
                "scales[2].items[1]: instrument.in_two_scales b t"}},
        {"{\"item\": \"b\"", "{\"item\": \"a\"", {"implied[0].item: instrument.never_hidden a"}},
        {"{\"item\": \"b\"", "{\"item\": \"q\"", {"implied[0].item: instrument.unknown_item q"}},
        {"{\"item\": \"b\"", "{\"item\": \"b\", \"when\": \"[a] = '1'\", \"value\": 1}, {\"item\": \"b\"",
            {"implied[1].item: instrument.duplicate b"}},
    });
}

TEST(BrokenInstrumentTest, ItemThatHasNoNumber) {
    expectAll({{"\"label\": {\"en\": \"Yes\", \"it\": \"Sì\"}, \"value\": 1",
        "\"label\": {\"en\": \"Yes\", \"it\": \"Sì\"}",
        {"scales[0].items[0]: instrument.not_scorable a", "scales[1].items[0]: instrument.not_scorable b",
            "scales[2].items[0]: instrument.not_scorable a",
            "scales[2].items[1]: instrument.not_scorable b"}}});
}

TEST(BrokenInstrumentTest, AllProblemsAreToldAtOnce) {
    QString json = str(kSound);
    json.replace(str("\"version\": \"1.0\""), str("\"version\": 7"));
    json.replace(str("\"code\": \"y\""), str("\"code\": \"x\""));
    json.replace(str("\"range\": [0, 9]"), str("\"range\": [9, 0]"));
    json.replace(str("\"[a] = '0'\""), str("\"[a] = \""));
    json.replace(str("\"needs\": [\"s\", \"t\"]"), str("\"needs\": [\"s\", \"t\", \"w\"]"));
    EXPECT_EQ(problemsOf(json.toUtf8()),
        (Lines{"version: instrument.wrong_type text", "items[2].options[1].code: instrument.duplicate x",
            "items[3].range: instrument.low_above_high",
            "implied[0].when: instrument.logic 1 7 logic.unexpected_end",
            "scales[2].needs[2]: instrument.unknown_scale w"}));
}

TEST(BrokenInstrumentTest, WhatIsNotJsonHasLineAndColumn) {
    // Where the parser gave up lies a little into the word that it could not read.
    EXPECT_EQ(problemsOf("{\n  \"id\": nonsense\n}").front().substr(0, 15), "line 2, column ");
    EXPECT_EQ(problemsOf("").front().substr(0, 16), "line 1, column 1");
    EXPECT_EQ(problemsOf("[1, 2]"), (Lines{"line 1, column 1: instrument.not_an_object"}));
    EXPECT_EQ(problemsOf("{\"a\": \"\xff\"}").size(), 1U);
    const QByteArray half = Catalogue::shippedJson(str("crying")).left(5000);
    EXPECT_EQ(problemsOf(half).size(), 1U);
}

/// As an editor counts: what stands before in the line, and not how many bytes it takes.
TEST(BrokenInstrumentTest, AColumnCountsLettersWhateverTheirBytes) {
    const auto placeBehind = [](const char* letters) {
        const std::string line = problemsOf("{\n \"" + QByteArray(letters) + "\": nonsense}").front();
        return line.substr(0, line.find(':'));
    };
    const std::string plain = placeBehind("ab");
    EXPECT_EQ(plain.substr(0, 15), "line 2, column ");
    for (const char* letters : {"àè", "€ß", "日本", "ﬁ\u0301"})
        EXPECT_EQ(placeBehind(letters), plain) << letters;
    EXPECT_NE(placeBehind("àèì"), plain);
}

TEST(BrokenInstrumentTest, HostileSizesAreRefused) {
    EXPECT_EQ(problemsOf(QByteArray(1024 * 1024 + 1, ' ')), (Lines{": instrument.too_large 1048576"}));
    const QByteArray nested = QByteArray(100000, '[') + QByteArray(100000, ']');
    EXPECT_EQ(problemsOf(nested).size(), 1U);
    QByteArray deep = kSound;
    deep = replaced(deep, "\"Sure?\"", "{\"en\": " + QByteArray(900, '[') + QByteArray(900, ']') + "}");
    EXPECT_EQ(problemsOf(deep), (Lines{"items[3].check.message.en: instrument.wrong_type text",
                                    "items[3].check.message: instrument.missing_language it"}));
    QByteArray many = kSound;
    many = replaced(many, "\"uses\": [\"cried_ever\"]",
        "\"uses\": [\"cried_ever\"" + QByteArray(", 1").repeated(3000) + "]");
    EXPECT_EQ(problemsOf(many).front(), "uses: instrument.too_many 2000");
    QByteArray wordy = kSound;
    wordy = replaced(wordy, "\"[a] = '0'\"", "\"[a] = '" + QByteArray(5000, '0') + "'\"");
    EXPECT_EQ(problemsOf(wordy), (Lines{"implied[0].when: instrument.too_long 4000"}));
}

TEST(BrokenInstrumentTest, TwoConditionsTooDeepTogetherAreAProblem) {
    QByteArray json = kSound;
    json = replaced(json, "[a] = '1' # yes", QByteArray(198, '(') + "[a]" + QByteArray(198, ')'));
    json = replaced(json, "\"show_if\": \"[cried_ever] = '1'\"",
        "\"show_if\": \"" + QByteArray(199, '(') + "[cried_ever]" + QByteArray(199, ')') + "\"");
    EXPECT_EQ(problemsOf(json), (Lines{"items[4].show_if: instrument.logic 1 1 logic.too_deep"}));
}

/// Takes a member or an element away somewhere inside, `target` steps into the value.
QJsonValue without(const QJsonValue& value, int& target) {
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString& key : keys) {
            if (target-- == 0) {
                object.remove(key);
                return object;
            }
            object[key] = without(object[key], target);
            if (target < 0) return object;
        }
        return object;
    }
    if (!value.isArray()) return value;
    QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && target >= 0; ++i) {
        if (target-- == 0) {
            array.removeAt(i);
            return array;
        }
        array[i] = without(array[i], target);
    }
    return array;
}

TEST(BrokenInstrumentTest, WhateverIsTakenAwayIsReadOrReported) {
    const QJsonValue whole = QJsonDocument::fromJson(kSound).object();
    int missing = 0;
    for (int step = 0; step < 1000; ++step) {
        int target = step;
        const QJsonValue part = without(whole, target);
        if (target >= 0) break; // there was nothing left to take
        const ReadResult result = readInstrument(QJsonDocument(part.toObject()).toJson());
        EXPECT_EQ(result.instrument.has_value(), result.problems.empty()) << step;
        if (!result.problems.empty()) ++missing;
    }
    EXPECT_GT(missing, 60);
}

TEST(BrokenInstrumentTest, TheCatalogueNamesTheFirstProblem) {
    Catalogue catalogue;
    QByteArray json = kSound;
    json.replace("\"range\": [0, 9]", "\"range\": [9, 0]").replace("\"[a] = '0'\"", "\"\"");
    const auto added = catalogue.add(json);
    ASSERT_FALSE(added.has_value());
    EXPECT_EQ(added.error(),
        base::error("instrument.unreadable", {"small", "2", "items[3].range", "instrument.low_above_high"}));
    EXPECT_TRUE(catalogue.instruments().empty());
}

} // namespace
} // namespace lacrima::instrument
