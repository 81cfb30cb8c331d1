// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ProblemSentences.h"

#include "ui/text/SentenceFilling.h"
#include "ui/text/SentenceTable.h"

#include <QCoreApplication>

#include <array>

namespace lacrima::ui::text {
namespace {

constexpr std::array kProblemSentences{
    Sentence{"instrument.bad_code",
        QT_TRANSLATE_NOOP("ProblemSentences",
            "“%1” is no code: use letters, digits, point, dash and underscore, at most 64.")},
    Sentence{"instrument.bad_name",
        QT_TRANSLATE_NOOP("ProblemSentences",
            "“%1” is no name: begin with a small letter, then small letters, digits and underscores.")},
    Sentence{"instrument.circular",
        QT_TRANSLATE_NOOP("ProblemSentences", "%1 needs itself, over others or at once.")},
    Sentence{"instrument.duplicate",
        QT_TRANSLATE_NOOP("ProblemSentences", "“%1” stands there twice. Rename one of them.")},
    Sentence{"instrument.empty_text",
        QT_TRANSLATE_NOOP("ProblemSentences", "the text is empty. Write it, or remove the key.")},
    Sentence{"instrument.forward_reference",
        QT_TRANSLATE_NOOP("ProblemSentences",
            "the condition looks at %1, which comes later. Move the item, or the condition.")},
    Sentence{
        "instrument.in_two_scales", QT_TRANSLATE_NOOP("ProblemSentences", "%1 is also in the scale %2.")},
    Sentence{"instrument.logic",
        QT_TRANSLATE_NOOP("ProblemSentences", "the condition cannot be read at line %1, column %2: %3")},
    Sentence{"instrument.low_above_high",
        QT_TRANSLATE_NOOP("ProblemSentences", "the lower end is above the upper one.")},
    Sentence{"instrument.missing", QT_TRANSLATE_NOOP("ProblemSentences", "this is missing.")},
    Sentence{"instrument.missing_language",
        QT_TRANSLATE_NOOP("ProblemSentences", "the text is missing in the language %1.")},
    Sentence{"instrument.never_hidden",
        QT_TRANSLATE_NOOP("ProblemSentences", "%1 is never hidden, so that nothing can be implied for it.")},
    Sentence{"instrument.no_options", QT_TRANSLATE_NOOP("ProblemSentences", "there are no options.")},
    Sentence{
        "instrument.not_an_object", QT_TRANSLATE_NOOP("ProblemSentences", "the file is no JSON object.")},
    Sentence{"instrument.not_in_scale",
        QT_TRANSLATE_NOOP("ProblemSentences", "%1 is not among the items of the scale.")},
    Sentence{"instrument.not_json", QT_TRANSLATE_NOOP("ProblemSentences", "the file is no JSON: %1.")},
    Sentence{"instrument.not_scorable",
        QT_TRANSLATE_NOOP("ProblemSentences", "%1 has no numbers, so that it cannot be in a scale.")},
    Sentence{"instrument.out_of_place",
        QT_TRANSLATE_NOOP("ProblemSentences", "this does not belong to an item of this type.")},
    Sentence{"instrument.outside_scale",
        QT_TRANSLATE_NOOP("ProblemSentences", "%1 can be %2, which is outside of the scale.")},
    Sentence{"instrument.reversal_differs",
        QT_TRANSLATE_NOOP(
            "ProblemSentences", "%1 is reversed here and not in the scale %2, or the other way round.")},
    Sentence{"instrument.section_order",
        QT_TRANSLATE_NOOP(
            "ProblemSentences", "the section begins with %1, which comes before the section before it.")},
    Sentence{
        "instrument.too_large", QT_TRANSLATE_NOOP("ProblemSentences", "the file is larger than %1 bytes.")},
    Sentence{"instrument.too_long",
        QT_TRANSLATE_NOOP("ProblemSentences", "the text has more than %1 characters.")},
    Sentence{"instrument.too_many", QT_TRANSLATE_NOOP("ProblemSentences", "there are more than %1 of them.")},
    Sentence{"instrument.unknown_answers",
        QT_TRANSLATE_NOOP("ProblemSentences", "there is no set of answers %1.")},
    Sentence{
        "instrument.unknown_format", QT_TRANSLATE_NOOP("ProblemSentences",
                                         "the format “%1” is not known to this version of the program.")},
    Sentence{"instrument.unknown_item", QT_TRANSLATE_NOOP("ProblemSentences", "there is no item %1.")},
    Sentence{"instrument.unknown_key", QT_TRANSLATE_NOOP("ProblemSentences", "this key is not known.")},
    Sentence{"instrument.unknown_option", QT_TRANSLATE_NOOP("ProblemSentences", "%1 has no option %2.")},
    Sentence{"instrument.unknown_scale", QT_TRANSLATE_NOOP("ProblemSentences", "there is no scale %1.")},
    Sentence{"instrument.unknown_word",
        QT_TRANSLATE_NOOP("ProblemSentences", "“%1” is not one of the words that can stand here.")},
    Sentence{
        "instrument.wrong_type", QT_TRANSLATE_NOOP("ProblemSentences", "this should be of the type %1.")},
    Sentence{"logic.bad_number", QT_TRANSLATE_NOOP("ProblemSentences", "“%1” is no number.")},
    Sentence{"logic.bad_reference",
        QT_TRANSLATE_NOOP("ProblemSentences", "a variable stands in brackets, like [cried_ever].")},
    Sentence{"logic.chained_comparison",
        QT_TRANSLATE_NOOP("ProblemSentences",
            "two comparisons stand in one another: write them apart, with “and” between them.")},
    Sentence{"logic.empty", QT_TRANSLATE_NOOP("ProblemSentences", "there is nothing to read.")},
    Sentence{"logic.invalid_utf8",
        QT_TRANSLATE_NOOP("ProblemSentences", "the text is not UTF-8. Save the file as UTF-8.")},
    Sentence{"logic.no_such_choice",
        QT_TRANSLATE_NOOP("ProblemSentences", "%2 has no choice “%1”. Its choices are: %3.")},
    Sentence{"logic.too_deep",
        QT_TRANSLATE_NOOP("ProblemSentences", "there are too many parentheses within each other.")},
    Sentence{"logic.too_long", QT_TRANSLATE_NOOP("ProblemSentences", "it is longer than %1 bytes.")},
    Sentence{"logic.too_many_parts", QT_TRANSLATE_NOOP("ProblemSentences", "it has too many parts.")},
    Sentence{
        "logic.unclosed_parenthesis", QT_TRANSLATE_NOOP("ProblemSentences", "a parenthesis is not closed.")},
    Sentence{"logic.unexpected_character", QT_TRANSLATE_NOOP("ProblemSentences", "“%1” means nothing here.")},
    Sentence{"logic.unexpected_end",
        QT_TRANSLATE_NOOP("ProblemSentences", "it ends where something should follow.")},
    Sentence{"logic.unexpected_token", QT_TRANSLATE_NOOP("ProblemSentences", "“%1” does not belong here.")},
    Sentence{"logic.unknown_function", QT_TRANSLATE_NOOP("ProblemSentences", "there is no function %1.")},
    Sentence{"logic.unknown_variable", QT_TRANSLATE_NOOP("ProblemSentences", "there is no variable %1.")},
    Sentence{"logic.unterminated_text",
        QT_TRANSLATE_NOOP("ProblemSentences", "a text is not closed with a quotation mark.")},
    Sentence{"logic.word_variable", QT_TRANSLATE_NOOP("ProblemSentences", "%1 holds words or dates.")},
    Sentence{"logic.wrong_argument_count",
        QT_TRANSLATE_NOOP("ProblemSentences", "%1 takes another number of values.")}};

static_assert(withoutSentence(kProblemSentences, isOfAPlace) == 0, "a key of a place has no sentence here");

} // namespace

QString problemWords(base::ErrorKey key, const std::vector<std::string>& arguments) {
    const Sentence* sentence = sentenceIn(kProblemSentences, key);
    if (sentence == nullptr) return {};
    std::vector<std::string> shown(arguments);
    const auto reason =
        key.is("instrument.logic") && shown.size() > 2 ? base::ErrorKey::named(shown[2]) : std::nullopt;
    if (reason) {
        const std::vector<std::string> inner(shown.begin() + 3, shown.end());
        shown[2] = problemWords(*reason, inner).toStdString();
    }
    return filled(QCoreApplication::translate("ProblemSentences", sentence->words), shown);
}

} // namespace lacrima::ui::text
