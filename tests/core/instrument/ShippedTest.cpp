// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/Catalogue.h"
#include "core/instrument/InstrumentReader.h"
#include "core/logic/Expression.h"

#include <QSet>

#include <gtest/gtest.h>

namespace lacrima::instrument {
namespace {

std::string problemsOf(const QString& id) {
    std::string all;
    for (const ReadProblem& problem : readInstrument(Catalogue::shippedJson(id)).problems) {
        all += problem.place.toStdString() + ": " + std::string(problem.error.key);
        for (const std::string& argument : problem.error.arguments) all += " " + argument;
        all += "\n";
    }
    return all;
}

QString str(const char* text) {
    return QString::fromUtf8(text);
}

QStringList codesOf(const Item& item) {
    QStringList codes;
    for (const Option& option : item.options) codes.append(option.code);
    return codes;
}

QStringList idsOf(const Instrument& instrument) {
    QStringList ids;
    for (const Item& item : instrument.items) ids.append(item.id);
    return ids;
}

class ShippedTest : public ::testing::Test {
protected:
    ShippedTest()
        : catalogue(Catalogue::shipped()) {}

    const Instrument& instrument(const char* id) { return *catalogue->find(str(id)); }
    const Item& item(const char* id) {
        const auto owner = catalogue->withItem(str(id));
        return *owner->item(str(id));
    }

    base::Result<Catalogue> catalogue;
};

TEST_F(ShippedTest, AllAreReadWithoutAProblem) {
    for (const QString& id : Catalogue::shippedIds()) EXPECT_EQ(problemsOf(id), "") << id.toStdString();
    ASSERT_TRUE(catalogue.has_value());
    EXPECT_EQ(catalogue->instruments().size(), 6U);
}

TEST_F(ShippedTest, HaveTheVariablesOfTheStudy) {
    EXPECT_EQ(idsOf(instrument("practice")).join(u' '),
        str("clin_age clin_gender clin_profession clin_years clin_setting clin_caseload clin_hours "
            "clin_own_therapy clin_supervision appr_psychodynamic appr_interpersonal "
            "appr_cognitive_behavioral appr_humanistic appr_systemic appr_other"));
    EXPECT_EQ(idsOf(instrument("diagnosis")).join(u' '),
        str("pat_age pat_gender pat_education po_identity po_relations po_defenses po_reality po_overall "
            "po_level "
            "dx_system dx_1 dx_1_label dx_2 dx_2_label dx_3 dx_3_label dx_4 dx_4_label gaf tx_months "
            "tx_sessions "
            "tx_per_week tx_setting medication trauma_history previous_therapy dx_basis"));
    EXPECT_EQ(idsOf(instrument("crying")).join(u' '),
        str("cried_ever cry_count cry_frequency cried_last_session gen_negative gen_relief gen_control "
            "gen_tension "
            "gen_shame gen_tired gen_therapist_supportive gen_therapist_uneasy gen_therapist_changed_subject "
            "last_sessions_ago last_minutes last_intensity last_trigger last_trigger_other "
            "last_understanding "
            "last_never_told last_new_ideas last_beyond_words last_vulnerability last_confidence "
            "last_disclosure "
            "last_compassion last_support last_held_back last_shame last_closer last_talked_about "
            "last_comment"));
}

TEST_F(ShippedTest, HaveTheCodesOfTheStudy) {
    EXPECT_EQ(codesOf(item("clin_gender")).join(u' '), str("woman man other"));
    EXPECT_EQ(codesOf(item("pat_gender")).join(u' '), str("woman man other"));
    EXPECT_EQ(codesOf(item("clin_profession")).join(u' '),
        str("psychologist psychiatrist social_worker counsellor trainee other"));
    EXPECT_EQ(codesOf(item("po_level")).join(u' '), str("1 2 3 4"));
    EXPECT_EQ(codesOf(item("dx_system")).join(u' '), str("ICD-10 ICD-11 DSM-5"));
    EXPECT_EQ(codesOf(item("cry_frequency")).join(u' '), str("1 2 3 4 5"));
    EXPECT_EQ(codesOf(item("last_trigger")).join(u' '),
        str("loss conflict shame therapy_relation powerlessness overload loneliness positive other"));
    EXPECT_EQ(codesOf(item("po_overall")).join(u' '), str("1 2 3 4 5 6 7 8 9 10"));
    for (const char* rating : {"appr_psychodynamic", "appr_interpersonal", "appr_cognitive_behavioral",
             "appr_humanistic", "appr_systemic", "appr_other"}) {
        EXPECT_EQ(codesOf(item(rating)).join(u' '), str("0 1 2 3 4 5")) << rating;
    }
    for (const char* several : {"clin_setting", "last_trigger"}) {
        EXPECT_EQ(item(several).type, ItemType::Several) << several;
    }
}

TEST_F(ShippedTest, NumericCodesCountAsTheirNumbers) {
    for (const auto& one : catalogue->instruments()) {
        for (const Item& item : one->items) {
            for (const Option& option : item.options) {
                bool isNumber = false;
                const double number = option.code.toDouble(&isNumber);
                EXPECT_EQ(option.value.has_value(), isNumber) << item.id.toStdString();
                if (isNumber) {
                    EXPECT_EQ(option.value, number) << item.id.toStdString();
                }
            }
        }
    }
}

TEST_F(ShippedTest, HaveTheRangesOfTheStudy) {
    EXPECT_EQ(item("clin_age").range, (Range{20, 99}));
    EXPECT_EQ(item("clin_years").range, (Range{0, 79}));
    EXPECT_EQ(item("pat_age").range, (Range{18, 110}));
    EXPECT_EQ(item("gaf").range, (Range{1, 100}));
    EXPECT_EQ(item("last_comment").maximumLength, 500);
}

TEST_F(ShippedTest, EverythingAboutCryingButItsFirstQuestionDependsOnHavingCried) {
    for (const Item& item : instrument("crying").items) {
        if (item.id == str("cried_ever")) {
            EXPECT_TRUE(item.showIf.isEmpty());
            continue;
        }
        const auto parsed = logic::Expression::parse(item.showIf.toStdString());
        ASSERT_TRUE(parsed.isValid()) << item.id.toStdString();
        const auto& references = parsed.expression().references();
        ASSERT_FALSE(references.empty()) << item.id.toStdString();
        EXPECT_EQ(references.front(), (logic::Reference{"cried_ever", ""})) << item.id.toStdString();
    }
}

TEST_F(ShippedTest, ImplyZeroOnlyForFrequencyAndLastSession) {
    const auto& implied = instrument("crying").implied;
    ASSERT_EQ(implied.size(), 2U);
    EXPECT_EQ(implied[0], (ImpliedValue{str("cry_frequency"), str("[cried_ever] = '0'"), 0}));
    EXPECT_EQ(implied[1], (ImpliedValue{str("cried_last_session"), str("[cried_ever] = '0'"), 0}));
}

TEST_F(ShippedTest, SectionsCoverEveryItemOnceInOrder) {
    for (const auto& one : catalogue->instruments()) {
        int next = 0;
        for (const Section& section : one->sections) {
            EXPECT_EQ(section.firstItem, next) << one->id.toStdString();
            EXPECT_GT(section.itemCount, 0) << one->id.toStdString();
            next += section.itemCount;
        }
        EXPECT_EQ(next, static_cast<int>(one->items.size())) << one->id.toStdString();
    }
}

TEST_F(ShippedTest, EveryTextIsInBothLanguagesAndDiffersBetweenThem) {
    for (const auto& one : catalogue->instruments()) {
        EXPECT_EQ(one->languages.join(u' '), str("en it"));
        EXPECT_FALSE(one->wordingNote.isEmpty());
        for (const Item& item : one->items) {
            for (const LocalText* text : {&item.text, &item.label}) {
                EXPECT_FALSE(text->in(str("en")).isEmpty());
                EXPECT_EQ(text->byLanguage.keys().join(u' '), str("en it")) << item.id.toStdString();
            }
            const bool isQuestion =
                item.text.in(str("en")).endsWith(u'.') || item.text.in(str("en")).endsWith(u'?');
            if (isQuestion) {
                EXPECT_NE(item.text.in(str("en")), item.text.in(str("it"))) << item.id.toStdString();
            }
        }
    }
}

TEST_F(ShippedTest, LabelsTellItemsApartAndAreShort) {
    for (const auto& one : catalogue->instruments()) {
        for (const QString& language : one->languages) {
            QSet<QString> labels;
            for (const Item& item : one->items) {
                const QString label = item.label.in(language);
                EXPECT_FALSE(labels.contains(label)) << label.toStdString();
                EXPECT_LE(label.size(), 34) << label.toStdString();
                labels.insert(label);
            }
        }
    }
}

TEST_F(ShippedTest, AllianceSentencesAreNeverUsedTwiceInOneInventory) {
    for (const char* id : {"wai_sr", "wai_s", "wai"}) {
        for (const QString& language : {str("en"), str("it")}) {
            QSet<QString> sentences;
            for (const Item& item : instrument(id).items) sentences.insert(item.text.in(language));
            EXPECT_EQ(static_cast<std::size_t>(sentences.size()), instrument(id).items.size()) << id;
        }
    }
}

TEST_F(ShippedTest, ReadingTheSameJsonGivesTheSameHashWhateverItsSpacing) {
    for (const auto& one : catalogue->instruments()) {
        QByteArray json = Catalogue::shippedJson(one->id);
        EXPECT_EQ(one->hash.size(), 32);
        json.replace("\n", "\n\n").replace("\": ", "\"  :  ");
        const auto again = readInstrument(json);
        ASSERT_TRUE(again.instrument.has_value());
        EXPECT_EQ(*again.instrument, *one);
    }
}

TEST_F(ShippedTest, AnInstrumentIsAddedOnlyOnce) {
    const auto again = catalogue->add(Catalogue::shippedJson(str("wai_sr")));
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error(), base::error("instrument.already_there", {"wai_sr"}));
    EXPECT_EQ(catalogue->instruments().size(), 6U);
}

TEST_F(ShippedTest, WhatIsNotThereIsNull) {
    EXPECT_EQ(catalogue->find(str("nothing")), nullptr);
    EXPECT_EQ(catalogue->withItem(str("nothing")), nullptr);
    EXPECT_EQ(catalogue->withItem(str("gaf"))->id, str("diagnosis"));
    EXPECT_TRUE(Catalogue::shippedJson(str("../secret")).isEmpty());
}

} // namespace
} // namespace lacrima::instrument
