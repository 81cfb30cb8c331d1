// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Scorer.h"

#include "core/instrument/Catalogue.h"

#include <QString>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <ostream>
#include <random>

namespace lacrima::scoring {
namespace {

using instrument::Instrument;
using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;

QString str(const char* text) {
    return QString::fromUtf8(text);
}

const Instrument& inventory(const char* id) {
    static const auto kCatalogue = instrument::Catalogue::shipped();
    return *kCatalogue->find(str(id));
}

const instrument::Scale& scaleOf(const Instrument& instrument, const char* id) {
    for (const auto& scale : instrument.scales) {
        if (scale.id == str(id)) return scale;
    }
    ADD_FAILURE() << id;
    return instrument.scales.front();
}

/// The numbers of a scale's items, as the published keys write them.
std::vector<int> numbersOf(const QStringList& items) {
    std::vector<int> numbers;
    for (const QString& item : items) {
        EXPECT_TRUE(item.startsWith(str("wai_")));
        numbers.push_back(item.mid(4).toInt());
    }
    return numbers;
}

/// Item number -> answer; what is not there is not reached.
using Profile = std::map<int, int>;

std::map<QString, ScaleScore> scored(
    const Instrument& instrument, const Profile& profile, ScoringRule rule = {}) {
    const auto answerOf = [&profile](const QString& item) -> Answer {
        const auto it = profile.find(item.mid(4).toInt());
        if (it == profile.end()) return Missing{MissingReason::Skipped};
        return Choice{QString::number(it->second)};
    };
    std::map<QString, ScaleScore> byScale;
    for (const ScaleScore& score : score(instrument, answerOf, rule)) byScale[score.scale] = score;
    return byScale;
}

Profile constant(const Instrument& instrument, int answer) {
    Profile profile;
    for (int i = 1; i <= static_cast<int>(instrument.items.size()); ++i) profile[i] = answer;
    return profile;
}

Profile randomProfile(const Instrument& instrument, int points, std::mt19937& random) {
    Profile profile = constant(instrument, 1);
    for (auto& [item, answer] : profile) answer = std::uniform_int_distribution<int>(1, points)(random);
    return profile;
}

struct Key {
    const char* id;
    int points;
    std::vector<int> task;
    std::vector<int> bond;
    std::vector<int> goal;
    std::vector<int> reversed;
};

void PrintTo(const Key& key, std::ostream* out) {
    *out << key.id;
}

/// The published keys, typed here a second time.
const std::vector<Key>& keys() {
    static const std::vector<Key> kKeys{
        {"wai_sr", 5, {1, 2, 10, 12}, {3, 5, 7, 9}, {4, 6, 8, 11}, {}},
        {"wai_s", 7, {1, 2, 8, 12}, {3, 5, 7, 9}, {4, 6, 10, 11}, {4, 10}},
        {"wai", 7, {2, 4, 7, 11, 13, 15, 16, 18, 24, 31, 33, 35},
            {1, 5, 8, 17, 19, 20, 21, 23, 26, 28, 29, 36}, {3, 6, 9, 10, 12, 14, 22, 25, 27, 30, 32, 34},
            {1, 3, 7, 9, 10, 11, 12, 15, 20, 27, 29, 31, 33, 34}},
    };
    return kKeys;
}

class EveryKeyTest : public ::testing::TestWithParam<Key> {
protected:
    const Instrument& instrument() const { return inventory(GetParam().id); }
    bool isReversed(int item) const {
        const auto& reversed = GetParam().reversed;
        return std::find(reversed.begin(), reversed.end(), item) != reversed.end();
    }
    /// The mean worked out from the table above.
    double meanOf(const std::vector<int>& items, const Profile& profile) const {
        double sum = 0;
        for (const int item : items) {
            const int answer = profile.at(item);
            sum += isReversed(item) ? GetParam().points + 1 - answer : answer;
        }
        return sum / static_cast<double>(items.size());
    }
};

TEST_P(EveryKeyTest, IsThePublishedOne) {
    const Key& key = GetParam();
    EXPECT_EQ(numbersOf(scaleOf(instrument(), "wai_task").items), key.task);
    EXPECT_EQ(numbersOf(scaleOf(instrument(), "wai_bond").items), key.bond);
    EXPECT_EQ(numbersOf(scaleOf(instrument(), "wai_goal").items), key.goal);
    EXPECT_EQ(numbersOf(scaleOf(instrument(), "wai_total").reversed), key.reversed);
    EXPECT_EQ(instrument().items.front().options.size(), static_cast<std::size_t>(key.points));
}

TEST_P(EveryKeyTest, PartitionsTheItemsIntoEqualScales) {
    std::vector<int> all;
    for (const char* id : {"wai_task", "wai_bond", "wai_goal"}) {
        const auto numbers = numbersOf(scaleOf(instrument(), id).items);
        EXPECT_EQ(numbers.size() * 3, instrument().items.size());
        all.insert(all.end(), numbers.begin(), numbers.end());
    }
    std::sort(all.begin(), all.end());
    std::vector<int> expected(instrument().items.size());
    for (std::size_t i = 0; i < expected.size(); ++i) expected[i] = static_cast<int>(i) + 1;
    EXPECT_EQ(all, expected);
    EXPECT_EQ(numbersOf(scaleOf(instrument(), "wai_total").items), expected);
    EXPECT_EQ(scaleOf(instrument(), "wai_total").needs.join(u' '), str("wai_task wai_bond wai_goal"));
    for (const auto& scale : instrument().scales) {
        EXPECT_EQ(scale.minimum, 1) << scale.id.toStdString();
        EXPECT_EQ(scale.maximum, GetParam().points) << scale.id.toStdString();
    }
}

TEST_P(EveryKeyTest, ConstantAnswersGiveTheMeanThatTheReversedItemsLeave) {
    for (const int answer : {1, GetParam().points}) {
        const Profile profile = constant(instrument(), answer);
        const auto scores = scored(instrument(), profile);
        EXPECT_DOUBLE_EQ(*scores.at(str("wai_task")).mean, meanOf(GetParam().task, profile));
        EXPECT_DOUBLE_EQ(*scores.at(str("wai_bond")).mean, meanOf(GetParam().bond, profile));
        EXPECT_DOUBLE_EQ(*scores.at(str("wai_goal")).mean, meanOf(GetParam().goal, profile));
    }
}

TEST_P(EveryKeyTest, TheBestAndTheWorstProfileReachTheEnds) {
    for (const bool isBest : {true, false}) {
        Profile profile = constant(instrument(), 1);
        for (auto& [item, answer] : profile) answer = isBest != isReversed(item) ? GetParam().points : 1;
        const double end = isBest ? GetParam().points : 1;
        for (const auto& [scale, score] : scored(instrument(), profile)) {
            EXPECT_EQ(score.mean, end) << scale.toStdString();
            EXPECT_EQ(score.sum, end * score.items) << scale.toStdString();
            EXPECT_EQ(score.answered, score.items);
        }
    }
}

TEST_P(EveryKeyTest, RandomProfilesAgreeWithTheTable) {
    std::mt19937 random(20170054);
    for (int round = 0; round < 200; ++round) {
        const Profile profile = randomProfile(instrument(), GetParam().points, random);
        const auto scores = scored(instrument(), profile);
        const double task = meanOf(GetParam().task, profile);
        const double bond = meanOf(GetParam().bond, profile);
        const double goal = meanOf(GetParam().goal, profile);
        ASSERT_DOUBLE_EQ(*scores.at(str("wai_task")).mean, task);
        ASSERT_DOUBLE_EQ(*scores.at(str("wai_bond")).mean, bond);
        ASSERT_DOUBLE_EQ(*scores.at(str("wai_goal")).mean, goal);
        ASSERT_DOUBLE_EQ(*scores.at(str("wai_total")).mean, (task + bond + goal) / 3); // scales of equal size
        ASSERT_DOUBLE_EQ(*scores.at(str("wai_total")).sum, *scores.at(str("wai_task")).sum +
                                                               *scores.at(str("wai_bond")).sum +
                                                               *scores.at(str("wai_goal")).sum);
    }
}

TEST_P(EveryKeyTest, OneItemMovesItsOwnScaleAndTheTotalOnlyInItsDirection) {
    const Profile middle = constant(instrument(), 3);
    const auto before = scored(instrument(), middle);
    const std::map<QString, std::vector<int>> owners{{str("wai_task"), GetParam().task},
        {str("wai_bond"), GetParam().bond}, {str("wai_goal"), GetParam().goal}};
    for (const auto& [owner, items] : owners) {
        for (const int item : items) {
            Profile flipped = middle;
            flipped[item] = 4;
            const double step = (isReversed(item) ? -1.0 : 1.0) / static_cast<double>(items.size());
            for (const auto& [scale, score] : scored(instrument(), flipped)) {
                const double expected = scale == owner ? step : scale == str("wai_total") ? step / 3 : 0;
                EXPECT_NEAR(*score.mean - *before.at(scale).mean, expected, 1e-12)
                    << item << " " << scale.toStdString();
            }
        }
    }
}

TEST_P(EveryKeyTest, ExchangingTwoAnswersOfDifferentScalesShows) {
    Profile profile = constant(instrument(), 2);
    const int task = GetParam().task.back();
    const int bond = GetParam().bond.back();
    ASSERT_FALSE(isReversed(task) || isReversed(bond));
    profile[task] = 5;
    const auto before = scored(instrument(), profile);
    std::swap(profile[task], profile[bond]);
    const auto after = scored(instrument(), profile);
    EXPECT_LT(*after.at(str("wai_task")).mean, *before.at(str("wai_task")).mean);
    EXPECT_GT(*after.at(str("wai_bond")).mean, *before.at(str("wai_bond")).mean);
    EXPECT_DOUBLE_EQ(*after.at(str("wai_total")).mean, *before.at(str("wai_total")).mean);
}

TEST_P(EveryKeyTest, ThreeQuartersOfTheAnswersAreEnough) {
    const int size = static_cast<int>(GetParam().bond.size());
    const int most = size / 4; // as many may be missing
    Profile profile = constant(instrument(), 3);
    const auto whole = scored(instrument(), profile);
    for (int missing = 1; missing <= most + 1; ++missing) {
        profile.erase(GetParam().bond[static_cast<std::size_t>(missing - 1)]);
        const auto scores = scored(instrument(), profile);
        const ScaleScore& bond = scores.at(str("wai_bond"));
        const ScaleScore& total = scores.at(str("wai_total"));
        EXPECT_EQ(bond.answered, size - missing);
        if (missing <= most) {
            EXPECT_DOUBLE_EQ(*bond.sum, *bond.mean * size);
            EXPECT_TRUE(total.mean.has_value());
        } else {
            EXPECT_EQ(bond.reason, Unscored::TooFewAnswered);
            EXPECT_EQ(bond.mean, std::nullopt);
            EXPECT_EQ(bond.sum, std::nullopt);
            // The total has more than three quarters of its answers, yet one of its parts is missing.
            EXPECT_EQ(total.reason, Unscored::SubscaleMissing);
            EXPECT_EQ(total.mean, std::nullopt);
            EXPECT_EQ(total.sum, std::nullopt) << "neither as a mean nor as a sum";
            EXPECT_EQ(total.answered, size * 3 - missing);
        }
        EXPECT_EQ(scores.at(str("wai_task")).mean, whole.at(str("wai_task")).mean) << missing;
    }
}

TEST_P(EveryKeyTest, TheTotalStandsOnThreeQuartersSpreadOverTheScales) {
    Profile profile = constant(instrument(), 3);
    const std::size_t most = GetParam().task.size() / 4;
    for (const auto* items : {&GetParam().task, &GetParam().bond, &GetParam().goal}) {
        for (std::size_t i = 0; i < most; ++i) profile.erase((*items)[i]);
    }
    const ScaleScore total = scored(instrument(), profile).at(str("wai_total"));
    EXPECT_EQ(total.answered * 4, total.items * 3); // 9 of 12, 27 of 36
    EXPECT_TRUE(total.mean.has_value());
}

TEST_P(EveryKeyTest, CompleteOnlyMeansEveryAnswer) {
    Profile profile = constant(instrument(), 3);
    EXPECT_TRUE(scored(instrument(), profile, {1.0}).at(str("wai_total")).mean.has_value());
    profile.erase(GetParam().goal.front());
    const auto scores = scored(instrument(), profile, {1.0});
    EXPECT_EQ(scores.at(str("wai_goal")).reason, Unscored::TooFewAnswered);
    EXPECT_EQ(scores.at(str("wai_total")).reason, Unscored::TooFewAnswered);
    EXPECT_TRUE(scores.at(str("wai_bond")).mean.has_value());
}

TEST_P(EveryKeyTest, AnAnswerOutsideTheRangeSpoilsItsScales) {
    for (const int wrong : {0, GetParam().points + 1, -98}) {
        Profile profile = constant(instrument(), 3);
        profile[GetParam().task.front()] = wrong;
        const auto scores = scored(instrument(), profile);
        EXPECT_EQ(scores.at(str("wai_task")).reason, Unscored::OutOfRange);
        EXPECT_EQ(scores.at(str("wai_total")).reason, Unscored::OutOfRange);
        EXPECT_TRUE(scores.at(str("wai_bond")).mean.has_value());
    }
}

INSTANTIATE_TEST_SUITE_P(Inventories, EveryKeyTest, ::testing::ValuesIn(keys()),
    [](const ::testing::TestParamInfo<Key>& one) { return std::string(one.param.id); });

TEST(ScorerTest, MeansAreOfTheAnsweredItemsAfterReversal) {
    const Instrument& short7 = inventory("wai_s"); // goal 4 6 10 11, reversed 4 10
    const auto scores = scored(short7, {{4, 2}, {6, 7}, {10, 1}});
    EXPECT_DOUBLE_EQ(*scores.at(str("wai_goal")).mean, (6.0 + 7 + 7) / 3);
    EXPECT_DOUBLE_EQ(*scores.at(str("wai_goal")).sum, (6.0 + 7 + 7) / 3 * 4);
}

TEST(ScorerTest, NothingAnsweredIsNothingScoredWhateverTheShare) {
    for (const double share : {-1.0, 0.0, 0.5, 2.0}) {
        for (const auto& [scale, score] : scored(inventory("wai"), {}, {share})) {
            EXPECT_EQ(score.reason, Unscored::TooFewAnswered) << scale.toStdString();
            EXPECT_EQ(score.answered, 0);
        }
    }
}

TEST(ScorerTest, EveryMissingReasonIsMissing) {
    for (int reason = 1; reason <= 6; ++reason) {
        const auto scores = score(inventory("wai_sr"), [reason](const QString& item) -> Answer {
            if (item == str("wai_3")) return Missing{static_cast<MissingReason>(reason)};
            return Number{4};
        });
        EXPECT_EQ(scores[1].scale, str("wai_bond"));
        EXPECT_EQ(scores[1].answered, 3);
        EXPECT_EQ(scores[1].mean, 4.0);
        EXPECT_EQ(scores[1].sum, 16.0);
    }
}

TEST(ScorerTest, WhatIsNoNumberIsOutOfRange) {
    const auto scores = score(inventory("wai_sr"), [](const QString& item) -> Answer {
        if (item == str("wai_3")) return response::Text{str("4")};
        return Choice{str("4")};
    });
    EXPECT_EQ(scores[1].reason, Unscored::OutOfRange);
    EXPECT_EQ(scores[0].mean, 4.0);
}

TEST(ScorerTest, TakesOtherInventories) {
    // 10 items of 0 to 6, two scales of different size, a chain of needs that is written backwards.
    Instrument instrument;
    instrument.scales = {{str("all"), {}, {}, {}, 0, 6, {str("both")}},
        {str("both"), {}, {}, {}, 0, 6, {str("long")}}, {str("long"), {}, {}, {str("i0")}, 0, 6, {}}};
    for (int i = 0; i < 10; ++i) {
        instrument::Item item;
        item.id = QStringLiteral("i%1").arg(i);
        item.type = instrument::ItemType::Integer;
        instrument.items.push_back(item);
        instrument.scales[2].items.append(item.id);
        if (i < 5) instrument.scales[1].items.append(item.id);
        if (i < 2) instrument.scales[0].items.append(item.id);
    }
    const auto with = [&instrument](int answered) {
        return score(instrument, [answered](const QString& item) -> Answer {
            if (item.mid(1).toInt() >= answered) return Missing{MissingReason::NotReached};
            return Number{1};
        });
    };
    EXPECT_DOUBLE_EQ(*with(10)[2].mean, (5.0 + 9) / 10); // i0 is reversed: 0 + 6 - 1
    EXPECT_TRUE(with(8)[0].mean.has_value());
    const auto few = with(7);
    EXPECT_EQ(few[2].reason, Unscored::TooFewAnswered); // 7 of 10 is less than 7.5
    EXPECT_EQ(few[1].reason, Unscored::SubscaleMissing);
    EXPECT_EQ(few[0].reason, Unscored::SubscaleMissing);
}

TEST(ScorerTest, ScalesThatNeedEachOtherOrNobodyEnd) {
    Instrument instrument = inventory("wai_sr");
    instrument.scales[0].needs = {str("wai_total")};
    instrument.scales[1].needs = {str("nobody")};
    const auto scores = score(instrument, [](const QString&) -> Answer { return Choice{str("2")}; });
    EXPECT_EQ(scores[1].reason, Unscored::SubscaleMissing);
    EXPECT_EQ(scores[3].reason, Unscored::SubscaleMissing);
    EXPECT_EQ(scores[0].reason, Unscored::SubscaleMissing);
    EXPECT_EQ(scores[2].mean, 2.0);
    for (const ScaleScore& score : scores)
        EXPECT_TRUE(score.mean.has_value() == !score.reason && score.sum.has_value() == !score.reason);
}

/// A share of tenths or twentieths is that many answers, whatever its last binary digit makes of it.
TEST(ShareTest, EveryTwentiethIsAsManyAnswers) {
    Instrument form = inventory("wai");
    form.scales.resize(1);
    instrument::Scale& scale = form.scales.front();
    scale.needs.clear();
    scale.reversed.clear();
    scale.items.clear();
    for (int i = 1; i <= 20; ++i) scale.items.append(str("wai_%1").arg(i));
    for (int twentieths = 1; twentieths <= 20; ++twentieths) {
        Profile profile;
        for (int i = 1; i < twentieths; ++i) profile[i] = 4;
        const ScoringRule rule{QString::number(twentieths * 0.05, 'g', 3).toDouble()};
        EXPECT_EQ(scored(form, profile, rule)[scale.id].reason, Unscored::TooFewAnswered) << twentieths;
        profile[twentieths] = 4;
        EXPECT_EQ(scored(form, profile, rule)[scale.id].mean, 4) << twentieths;
    }
}

} // namespace
} // namespace lacrima::scoring
