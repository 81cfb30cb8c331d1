// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptOfWords.h"
#include "tests/support/ui/Driver.h"
#include "tests/support/ui/ScreenWords.h"
#include "tests/ui/explore/PageFixture.h"
#include "tests/ui/explore/SmallData.h"
#include "ui/explore/page/AlliancePage.h"
#include "ui/explore/page/ComparedPage.h"
#include "ui/explore/page/CorrelationsPage.h"
#include "ui/explore/page/CryingPage.h"
#include "ui/explore/page/FindingsPage.h"
#include "ui/explore/page/GroupsPage.h"
#include "ui/explore/page/MissingPage.h"
#include "ui/explore/page/RelationPage.h"
#include "ui/text/Numbers.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

/// Everything that each page says, through its choices and with data of many kinds.
class PagesSayTest : public PageTest {
protected:
    void begin(const char* name, AnalysisPage* page, const AnalysisPage::Snapshot& data) {
        m_script = std::make_unique<support::ScriptOfWords>(LACRIMA_TRANSCRIPT(name));
        open(page, data);
        note("opened");
    }
    void note(const char* step) {
        settle();
        QStringList lines{page().headline(), page().details()};
        for (const QPushButton* button : page().headerButtons())
            lines.append(str("[") + button->text() + str("]"));
        lines += screenWords(page());
        for (QString& line : lines) line = text::broken(line);
        for (const QStringList& pair : relations()) lines.append(str("asked for ") + pair.join(str(" and ")));
        m_script->note(str(step), lines);
    }
    void pick(const char* box, const QVariant& value) {
        choose(box, value);
        note(qPrintable(str("%1: %2").arg(str(box), value.toString())));
    }
    void restore(const char* step, const QJsonObject& choices) {
        recomputed([&] { page().restore(choices); });
        note(step);
    }
    void give(const char* step, const AnalysisPage::Snapshot& data) {
        recomputed([&] { page().setData(data); });
        note(step);
    }
    void TearDown() override { EXPECT_EQ(m_script->difference().toStdString(), std::string()); }

    static const AnalysisPage::Snapshot& demonstration() { return Demonstration::instance().data; }
    static AnalysisPage::Snapshot pairs() { return inPairs(*demonstration()); }
    /// Eight cases, picked by hand.
    static AnalysisPage::Snapshot handPicked() {
        auto part =
            std::make_shared<dataset::Dataset>(*rowsOf(*demonstration(), {0, 3, 4, 9, 12, 20, 31, 40}));
        part->isHandPicked = true;
        return part;
    }
    static AnalysisPage::Snapshot nobody() { return rowsOf(*demonstration(), {}); }

private:
    std::unique_ptr<support::ScriptOfWords> m_script;
};

TEST_F(PagesSayTest, Crying) {
    begin("explore-crying", new CryingPage(*m_selection, nullptr), demonstration());
    pick("cryingBy", str("pat_gender"));
    pick("cryingMeasure", str("last_session"));
    pick("cryingMeasure", str("frequency"));
    pick("cryingBy", str("po_level"));
    pick("cryingConfidence", 0.90);
    pick("cryingBy", QString());
    restore("a view that was saved",
        {{str("by"), str("po_level")}, {str("show"), str("last_session")}, {str("confidence"), 0.99}});
    give("two cases a clinician", pairs());
    restore("all of them, two a clinician", {{str("by"), QString()}, {str("show"), str("ever")}});
    give("six cases", sixCases().shared());
    restore("a variable that nobody has", {{str("by"), str("pat_gender")}, {str("show"), str("ever")}});
    restore("of six by approach", {{str("by"), str("appr_x")}, {str("show"), str("ever")}});
    give("nobody", nobody());
}

TEST_F(PagesSayTest, Alliance) {
    begin("explore-alliance", new AlliancePage(Demonstration::instance().alliance, *m_selection, nullptr),
        demonstration());
    pick("allianceScale", str("wai_goal"));
    pick("allianceConfidence", 0.90);
    restore("a view that was saved", {{str("scale"), str("wai_task")}, {str("confidence"), 0.99}});
    Q_EMIT table("subscaleTable").rowChosen(1);
    note("the second pair is chosen");
    give("two cases a clinician", pairs());
    give("some cases", handPicked());
    give("nobody", nobody());
}

TEST_F(PagesSayTest, CorrelationsByMethodAndAdjustment) {
    begin("explore-correlations", new CorrelationsPage(*m_selection, nullptr), demonstration());
    pick("method", str("spearman"));
    pick("method", str("bend"));
    pick("method", str("polyserial"));
    pick("method", str("pearson"));
    pick("withVariables", 1);
    pick("correlationView", 1);
    Q_EMIT table("correlationTable").rowChosen(1);
    note("the second pair is chosen");
    give("two cases a clinician", pairs());
    restore("max-T", {{str("variables"), 0}, {str("withVariables"), 0}, {str("method"), str("spearman")},
                         {str("adjustment"), 100}, {str("confidence"), 0.90}});
    restore("chosen, with the total and what it contains",
        {{str("variables"), 2}, {str("withVariables"), 2},
            {str("rowVariables"), QJsonArray{str("wai_total"), str("wai_bond")}},
            {str("columnVariables"), QJsonArray{str("wai_total"), str("wai_goal"), str("gen_relief")}}});
    restore("only what contains each other", {{str("variables"), 2}, {str("withVariables"), 2},
                                                 {str("rowVariables"), QJsonArray{str("wai_total")}},
                                                 {str("columnVariables"), QJsonArray{str("wai_goal")}}});
    restore("nothing chosen", {{str("variables"), 2}, {str("withVariables"), 2}});
    restore("as at first", {{str("variables"), 0}, {str("withVariables"), 0}});
    give("some cases", handPicked());
    give("nobody", nobody());
}

TEST_F(PagesSayTest, Relation) {
    auto* relation = new RelationPage(*m_selection, nullptr);
    relation->setPair(str("wai_bond"), str("gen_relief"));
    begin("explore-relation", relation, demonstration());
    restore("with something held constant",
        {{str("x"), str("cry_frequency")}, {str("y"), str("wai_goal")},
            {str("covariates"), QJsonArray{str("pat_age"), str("po_overall")}}, {str("jitter"), true},
            {str("marginals"), false}});
    restore("one variable twice", {{str("x"), str("wai_goal")}, {str("y"), str("wai_goal")}});
    restore("of these", {{str("x"), str("wai_goal")}, {str("y"), str("gen_shame")}});
    give("two cases a clinician", pairs());
    give("some cases", handPicked());
    give("two of them", rowsOf(*demonstration(), {0, 1}));
    give("nobody", nobody());
}

TEST_F(PagesSayTest, Compared) {
    begin("explore-compared", new ComparedPage(*m_selection, nullptr), demonstration());
    pick("comparedVariables", str("ratings"));
    Q_EMIT table("rivalPairTable").rowChosen(4);
    Q_EMIT table("rivalPairTable").rowChosen(5);
    Q_EMIT table("rivalTable").rowChosen(7);
    note("rows are chosen");
    pick("comparedConfidence", 0.90);
    restore("one answer", {{str("variables"), str("gen_relief")}, {str("confidence"), 0.99}});
    give("two cases a clinician", pairs());
    give("some cases", handPicked());
    give("nobody", nobody());
}

TEST_F(PagesSayTest, Groups) {
    begin("explore-groups", new GroupsPage(*m_selection, nullptr), demonstration());
    const auto by = [](const char* outcome, const char* group, double confidence = 0.95) {
        return QJsonObject{
            {str("outcome"), str(outcome)}, {str("group"), str(group)}, {str("confidence"), confidence}};
    };
    restore("levels", by("wai_bond", "po_level", 0.90));
    restore("two groups", by("gen_relief", "pat_gender"));
    restore("yes and no", by("cried_ever", "po_level"));
    restore("kinds", by("pat_gender", "po_level"));
    restore("kinds by a number", by("pat_gender", "pat_age"));
    restore("by a number", by("cry_frequency", "pat_age", 0.99));
    restore("one variable twice", by("po_level", "po_level"));
    restore("kinds again", by("pat_education", "clin_gender"));
    give("two cases a clinician", pairs());
    restore("of numbers", by("wai_task", "po_level"));
    give("some cases", handPicked());
    give("six cases", sixCases().shared());
    restore("of six, a group of one", by("cry_frequency", "po_level"));
    restore("of six, what some did not answer", by("cried_ever", "appr_x"));
    give("nobody", nobody());
}

TEST_F(PagesSayTest, Findings) {
    begin("explore-findings", new FindingsPage(*m_selection, nullptr), demonstration());
    for (const char* verdict : {"findingsVerdict1", "findingsVerdict2", "findingsVerdict3"}) {
        recomputed(
            [&] { QTest::mouseClick(m_window->findChild<QPushButton*>(str(verdict)), Qt::LeftButton); });
        note(verdict);
    }
    recomputed([&] {
        QTest::mouseClick(m_window->findChild<QPushButton*>(str("findingsVerdict2")), Qt::LeftButton);
    });
    table("findingsTable").setCurrentIndex(table("findingsTable").model()->index(1, 0));
    note("the second of them closely");
    Q_EMIT table("findingsTable").rowChosen(1);
    Q_EMIT table("findingTable").rowChosen(1);
    note("its points, and those of the first beside it");
    restore("a view that was saved",
        {{str("finding"), str("F03")}, {str("verdict"), 0}, {str("margin"), 0.2}, {str("confidence"), 0.90}});
    restore("a margin that is not offered", {{str("margin"), 0.3}});
    give("two cases a clinician", pairs());
    give("some cases", handPicked());
    give("nobody", nobody());
}

TEST_F(PagesSayTest, Missing) {
    auto participation = Demonstration::instance().participation;
    begin("explore-missing",
        new MissingPage([&participation] { return participation; }, *m_selection, nullptr), demonstration());
    for (const char* block : {"diagnosis", "practice", "wai_sr"}) pick("missingBlock", str(block));
    pick("missingBlock", QString());
    restore("a view that was saved", {{str("block"), str("crying")}});
    give("two cases a clinician", pairs());
    participation = std::make_shared<casebook::Participation>();
    give("some cases, and nobody drawn", handPicked());
    give("nobody", nobody());
}

} // namespace
} // namespace lacrima::ui::test
