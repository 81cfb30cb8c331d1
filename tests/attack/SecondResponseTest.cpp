// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/QualityRules.h"
#include "core/study/StudyFold.h"
#include "tests/attack/AttackedStudy.h"

#include <algorithm>

namespace lacrima::attack {
namespace {

/// An office that the team accepted seals another response to a case and sitting that has one.
class SecondResponseTest : public AttackedStudy {
protected:
    study::Entry answer(const study::Study& to, const char* choice) {
        study::Entry entry = study::responseEntry(random(), to, "wai_sr", 1, support::Filling::AllAnswered);
        auto& response = std::get<record::Response>(entry.payload);
        for (record::ItemResponse& item : response.items) {
            item.isShadowed = false;
            if (std::holds_alternative<response::Choice>(item.answer))
                item.answer = response::Choice{QString::fromLatin1(choice)};
        }
        return entry;
    }

    casebook::Casebook book() {
        const auto fold = study::foldOf(study());
        EXPECT_TRUE(fold->problems.empty());
        return fold->casebook;
    }
};

TEST_F(SecondResponseTest, IsKeptBesideTheFirstAndNamed) {
    ASSERT_TRUE(study().log().append(answer(study(), "2")));
    auto other = study::Study::open(path(), study::installation('o'));
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->office().registerAs(str("CR"), str("Corso Roma")));
    ASSERT_TRUE(other->log().append(answer(*other, "4")));
    ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase)));
    ASSERT_TRUE(study().team().accept(other->office().info()->fingerprint));

    const casebook::Casebook found = book();
    const int row = found.rowOf(str("VD01-1"), 1);
    ASSERT_GE(row, 0);
    const int item = found.variableOf(str("wai_1"));
    const auto twice = found.answeredTwice(row);
    ASSERT_NE(std::find(twice.begin(), twice.end(), item), twice.end());
    EXPECT_EQ(found.current(row, item), response::Answer(response::Choice{str("2")}));
    EXPECT_EQ(found.raw(row, item), response::Answer(response::Choice{str("2")}));
    const auto others = found.history(row, item).others;
    ASSERT_EQ(others.size(), 1U);
    EXPECT_EQ(others.front().answer, response::Answer(response::Choice{str("4")}));
    close();
    const Outcome checked = run(
        {str("check"), path(), str("--passphrase-file"), CommandLine::write("passphrase", kTeamPassphrase)});
    EXPECT_TRUE(checked.out.contains(str("case VD01-1, wai_1: A second response to the same questions says "
                                         "something else. The first stands.")))
        << checked.out.toStdString();
}

} // namespace
} // namespace lacrima::attack
