// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowFilter.h"
#include "core/findings/MissingSummary.h"
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/MissingPage.h"
#include "ui/figures/Words.h"
#include "ui/figures/missing/MissingFigures.h"
#include "ui/widgets/theme/Theme.h"

#include <QJsonObject>
#include <QtTest>

#include <limits>
#include <set>

namespace lacrima::ui::test {
namespace {

using casebook::Participation;

class MissingTest : public PageTest {
protected:
    void openPage(
        const AnalysisPage::Snapshot& data, const std::shared_ptr<const Participation>& participation) {
        open(new MissingPage([participation] { return participation; }, *m_selection, nullptr), data);
    }
    void openDemonstration() {
        openPage(Demonstration::instance().data, Demonstration::instance().participation);
    }
    void expectWordsFit() {
        const charts::ChartView& diagram = chart("participation");
        const QFontMetrics metrics([] {
            QFont font;
            font.setPixelSize(size::kSecondary);
            return font;
        }());
        const double pixels = diagram.width() / (diagram.spec().x.high - diagram.spec().x.low) * 0.9;
        for (const spec::Rect& box : diagram.spec().rects) {
            EXPECT_LE(metrics.horizontalAdvance(box.label) + 4, (box.right - box.left) * pixels)
                << box.label.toStdString();
        }
    }
    QStringList steps() const {
        QStringList lines;
        const spec::TableSpec& sheet = table("participationTable").sheet();
        for (std::size_t i = 0; i < sheet.rows.size(); ++i)
            lines.append(sheet.words(i).join(QLatin1Char(' ')).trimmed());
        return lines;
    }
};

Participation busy() {
    Participation p;
    p.clinicians = 40;
    p.eligible = 412;
    p.drawn = 78;
    p.notTakingPart = {{QStringLiteral("declined"), 7}, {QStringLiteral("ineligible"), 2}};
    p.waiting = 1;
    p.handedOver = 68;
    p.sealed = 66;
    p.stoppedEarly = 3;
    p.excluded = {{QStringLiteral("withdrew"), 1}, {QStringLiteral("test"), 1}};
    p.analysed = 64;
    p.analysedWithoutSurvey = 0;
    p.imported = 20;
    p.importedExcluded = {{QStringLiteral("duplicate"), 2}};
    p.importedAnalysed = 18;
    p.analysedSittings = 82;
    return p;
}

TEST_F(MissingTest, DemonstrationIsCounted) {
    openDemonstration();
    picture("missing");
    const Participation& p = *Demonstration::instance().participation;
    EXPECT_EQ(p.analysed, 64);
    EXPECT_TRUE(steps().contains(QStringLiteral("Analysed 64")))
        << steps().join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(chart("participation").accessibleName(), chart("participation").spec().textAlternative);
    EXPECT_FALSE(chart("participation").spec().note.isEmpty()) << "synthetic data are marked";
    const auto summary = findings::summarizeMissing(*Demonstration::instance().data);
    EXPECT_EQ(table("blockTable").sheet().rows.size(), summary.blocks.size());
}

TEST_F(MissingTest, BarsAddUpToTheCasesAndNameTheirRows) {
    openDemonstration();
    choose("missingBlock", QString());
    picture("missing-all");
    const auto summary = findings::summarizeMissing(*Demonstration::instance().data);
    const spec::ChartSpec& spec = chart("missing").spec();
    ASSERT_EQ(spec.y.ticks.size(), summary.variables.size());
    std::vector<double> total(summary.variables.size(), 0);
    for (const spec::Rect& rect : spec.rects) {
        const auto variable = static_cast<std::size_t>(std::lround((rect.top + rect.bottom) / 2));
        total[variable] += rect.right - rect.left;
        EXPECT_EQ(rect.cases.size(), static_cast<std::size_t>(rect.right - rect.left));
    }
    for (const double count : total) EXPECT_EQ(count, 64);
    const spec::TableSpec& sheet = table("missingTable").sheet();
    ASSERT_EQ(sheet.rows.size(), summary.variables.size());
    for (std::size_t i = 0; i < summary.variables.size(); ++i)
        EXPECT_EQ(sheet.rows[i][1].text, QString::number(summary.variables[i].valid));
    EXPECT_TRUE(page().headline().contains(
        QString::number(figures::rowsWithAllAsked(*Demonstration::instance().data, summary))));
}

TEST_F(MissingTest, EveryLossOfTheWayIsNamed) {
    openPage(Demonstration::instance().data, std::make_shared<Participation>(busy()));
    picture("missing-busy");
    const QStringList expected{QStringLiteral("On the clinicians’ lists 412"),
        QStringLiteral("Not drawn 334"), QStringLiteral("Drawn at random 78"),
        QStringLiteral("Did not take part 9"), QStringLiteral("did not want to 7"),
        QStringLiteral("not eligible after all 2"), QStringLiteral("Still to come 1"),
        QStringLiteral("Given the survey 68"), QStringLiteral("Survey not complete 2"),
        QStringLiteral("Survey sealed 66"), QStringLiteral("stopped before the end 3"),
        QStringLiteral("Excluded 2"), QStringLiteral("the patient withdrew 1"),
        QStringLiteral("test entry 1"), QStringLiteral("Analysed 64"), QStringLiteral("Imported 20"),
        QStringLiteral("Excluded 2"), QStringLiteral("duplicate of another case 2"),
        QStringLiteral("Imported, analysed 18")};
    EXPECT_EQ(steps(), expected) << steps().join(QLatin1Char('\n')).toStdString();
    const QString words = chart("participation").spec().textAlternative;
    EXPECT_TRUE(words.contains(QStringLiteral("Did not take part: 9, did not want to: 7")))
        << words.toStdString();
}

/// A filter, and hands after it: the boxes name them, and their counts add up to who was analysed.
TEST_F(MissingTest, TheWayGoesOnThroughTheFilterAndThePicking) {
    const auto& all = *Demonstration::instance().data;
    const auto& p = *Demonstration::instance().participation;
    const auto shownFor = [&](const dataset::RowScope& scope) {
        openPage(std::make_shared<const dataset::Dataset>(dataset::partOf(all, scope).dataset),
            std::make_shared<Participation>(p));
        return steps().mid(steps().indexOf(QStringLiteral("Analysed 64")));
    };
    const QString condition = QStringLiteral("[po_level] >= 2");
    const auto filtered = dataset::partOf(all, {condition, false, {}}).dataset;
    const auto kept = static_cast<int>(filtered.rows.size());
    EXPECT_EQ(
        shownFor({condition, false, {}}), (QStringList{QStringLiteral("Analysed 64"),
                                              QStringLiteral("Left out by the filter %1").arg(64 - kept),
                                              QStringLiteral("it keeps: [po_level] >= 2"),
                                              QStringLiteral("Kept and shown here %1").arg(kept)}));
    const QString words = chart("participation").spec().textAlternative;
    EXPECT_TRUE(words.contains(
        QStringLiteral("Left out by the filter: %1, it keeps: [po_level] >= 2").arg(64 - kept)))
        << words.toStdString();
    std::set<std::pair<QString, int>> picked;
    for (std::size_t row = 0; row < 5; ++row)
        picked.emplace(filtered.rows[row].caseId, filtered.rows[row].sitting);
    EXPECT_EQ(shownFor({condition, true, picked}),
        (QStringList{QStringLiteral("Analysed 64"),
            QStringLiteral("Left out by the filter %1").arg(64 - kept),
            QStringLiteral("it keeps: [po_level] >= 2"), QStringLiteral("Kept by the filter %1").arg(kept),
            QStringLiteral("Not picked %1").arg(kept - 5), QStringLiteral("Picked by hand, shown here 5")}));
    picture("missing-filtered");
    EXPECT_EQ(shownFor({QString(), true, picked}),
        (QStringList{QStringLiteral("Analysed 64"), QStringLiteral("Not picked 59"),
            QStringLiteral("Picked by hand, shown here 5")}));
}

TEST_F(MissingTest, ALongFilterIsBrokenAndWhoLacksItsAnswerIsCounted) {
    const auto& all = *Demonstration::instance().data;
    const QString condition = QStringLiteral(
        "[last_support] >= 1 and [last_vulnerability] >= 1 and [wai_bond] >= 1 and [po_level] >= 1");
    const auto part = dataset::partOf(all, {condition, false, {}});
    ASSERT_FALSE(part.error);
    ASSERT_GT(part.dataset.leftOutOfWhole.withoutAnswer, 0U) << "who never cried was not asked";
    openPage(std::make_shared<const dataset::Dataset>(part.dataset), std::make_shared<Participation>(busy()));
    const QString words = steps().join(QLatin1Char('\n'));
    EXPECT_TRUE(words.contains(
        QStringLiteral("its answer is missing %1").arg(part.dataset.leftOutOfWhole.withoutAnswer)))
        << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Analysed in all 82"))) << words.toStdString();
    for (const spec::Rect& rect : chart("participation").spec().rects)
        EXPECT_LE(rect.label.size(), 44) << rect.label.toStdString();
}

TEST_F(MissingTest, NotAskedIsNotMissing) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    dataset::DataColumn asked = numbers(QStringLiteral("asked"), {1, none, 3, none});
    dataset::DataColumn hidden = numbers(QStringLiteral("hidden"), {1, none, none, 4});
    hidden.cellStates = std::vector<dataset::CellState>{dataset::CellState::Answered,
        dataset::CellState::NotApplicable, dataset::CellState::NotApplicable, dataset::CellState::Answered};
    for (auto* column : {&asked, &hidden}) column->instrument = QStringLiteral("crying");
    openPage(datasetOf({asked, hidden}), nullptr);
    EXPECT_TRUE(page().headline().startsWith(QStringLiteral("2 of 4 case")))
        << page().headline().toStdString();
    const spec::TableSpec& sheet = table("missingTable").sheet();
    EXPECT_EQ(sheet.rows[1][1].text, QStringLiteral("2"));
    EXPECT_EQ(sheet.rows[1][2].text, QStringLiteral("2")) << "two were asked";
    EXPECT_EQ(sheet.rows[0][2].text, QStringLiteral("4"));
    const spec::TableSpec& patterns = table("patternTable").sheet();
    ASSERT_EQ(patterns.rows.size(), 4U);
    int judged = 0;
    for (const auto& row : patterns.rows) {
        const bool isHidden = row[3].text == QStringLiteral("hidden");
        if (!isHidden && row[3].text != QStringLiteral("asked")) continue;
        EXPECT_EQ(row[4].text, isHidden ? QStringLiteral("not asked") : QStringLiteral("missing"));
        ++judged;
    }
    EXPECT_EQ(judged, 2);
}

/// Cases that lack the same values belong together, but only some of them were not asked.
TEST_F(MissingTest, APatternIsNotAskedOnlyWhereNobodyWas) {
    using dataset::CellState;
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto whyOf = [&](std::vector<CellState> states) {
        dataset::DataColumn hidden = numbers(QStringLiteral("hidden"), {1, none, none, none});
        states.insert(states.begin(), CellState::Answered);
        hidden.cellStates = states;
        const auto data = datasetOf({numbers(QStringLiteral("x"), {1, 2, 3, 4}), hidden});
        const auto sheet = figures::patternSheet(*data, findings::summarizeMissing(*data));
        EXPECT_EQ(sheet.rows.size(), 2U);
        EXPECT_EQ(sheet.rows[0][0].text, QStringLiteral("3"));
        return sheet.rows[0][4].text;
    };
    const auto hidden = CellState::NotApplicable;
    EXPECT_EQ(whyOf({hidden, hidden, hidden}), QStringLiteral("not asked"));
    EXPECT_EQ(whyOf({hidden, CellState::Skipped, hidden}), QStringLiteral("missing"));
    EXPECT_EQ(whyOf({CellState::Skipped, hidden, hidden}), QStringLiteral("missing"));
    EXPECT_EQ(whyOf({hidden, hidden, CellState::Absent}), QStringLiteral("missing"));
}

TEST_F(MissingTest, APatternIsNotAskedOnlyWhereThatHoldsForAllItsVariables) {
    using dataset::CellState;
    const double none = std::numeric_limits<double>::quiet_NaN();
    dataset::DataColumn hidden = numbers(QStringLiteral("hidden"), {1, none, none});
    hidden.cellStates = {
        std::vector{CellState::Answered, CellState::NotApplicable, CellState::NotApplicable}};
    const auto data = datasetOf({numbers(QStringLiteral("x"), {1, 2, 3}), hidden,
        numbers(QStringLiteral("skipped"), {1, none, none})});
    const auto sheet = figures::patternSheet(*data, findings::summarizeMissing(*data));
    ASSERT_EQ(sheet.rows.size(), 2U);
    EXPECT_EQ(sheet.rows[0][3].text, QStringLiteral("hidden, skipped"));
    EXPECT_EQ(sheet.rows[0][4].text, QStringLiteral("missing"));
}

/// The diagram counts patients; a filter keeps sittings.
TEST_F(MissingTest, APatientWhoCameTwiceIsShownOnce) {
    auto part = std::make_shared<dataset::Dataset>(*rowsOf(*Demonstration::instance().data, {0, 3, 5, 7}));
    part->rowsOfWhole = Demonstration::instance().data->rows.size();
    part->condition = QStringLiteral("[po_level] > 0");
    part->rows.edit()[2] = part->rows[1];
    part->rows.edit()[2].sitting = 2;
    openPage(part, Demonstration::instance().participation);
    EXPECT_TRUE(steps().contains(QStringLiteral("Kept and shown here 3")))
        << steps().join(QLatin1Char('\n')).toStdString();
}

/// A question with several answers has a column each.
TEST_F(MissingTest, TheVariablesOfAFormAreAllOfIt) {
    openDemonstration();
    const dataset::Dataset& data = *Demonstration::instance().data;
    for (const char* form : {"practice", "diagnosis", "crying", "wai_sr"}) {
        choose("missingBlock", QString::fromLatin1(form));
        QStringList expected;
        for (const dataset::DataColumn& column : data.columns) {
            const bool isCell =
                column.role == dataset::ColumnRole::Item || column.role == dataset::ColumnRole::Option;
            if (isCell && column.instrument == QLatin1String(form))
                expected.append(figures::nameOf(data, column.name));
        }
        QStringList shown;
        for (const auto& row : table("missingTable").sheet().rows) shown.append(row[0].text);
        EXPECT_EQ(shown, expected) << form;
    }
}

TEST_F(MissingTest, EveryWordOfTheDiagramFitsInItsBoxUnderAFilter) {
    auto part = std::make_shared<dataset::Dataset>(*rowsOf(*Demonstration::instance().data, {0, 3, 5, 7}));
    part->rowsOfWhole = Demonstration::instance().data->rows.size();
    part->condition =
        QStringLiteral("[wai_bond] > 1 and [wai_goal] > 1 and [wai_task] > 1 and [pat_age] > 18 "
                       "and [pat_age] < 90 and [po_overall] > 1 and [po_overall] < 10");
    openPage(part, Demonstration::instance().participation);
    m_window->resize(1024, 720);
    QTest::qWait(0);
    const charts::ChartView& diagram = chart("participation");
    expectWordsFit();
    bool isKeptThere = false;
    for (const spec::Rect& box : diagram.spec().rects)
        isKeptThere = isKeptThere || box.label.contains(QStringLiteral("shown here: 4"));
    EXPECT_TRUE(isKeptThere);
    const spec::Rect& last = diagram.spec().rects[diagram.spec().rects.size() - 2];
    EXPECT_DOUBLE_EQ(diagram.spec().lines.back().y.back(), last.top) << "a line leads there";
    EXPECT_TRUE(diagram.accessibleDescription().contains(part->condition)) << "the note is there in whole";
}

TEST_F(MissingTest, EveryWordOfTheDiagramFitsForTenThousandPatients) {
    auto many = std::make_shared<Participation>();
    many->clinicians = many->eligible = many->drawn = many->handedOver = many->sealed = many->analysed =
        10000;
    many->imported = many->importedAnalysed = 10000;
    openPage(Demonstration::instance().data, many);
    m_window->resize(1024, 720);
    QTest::qWait(0);
    expectWordsFit();
}

TEST_F(MissingTest, SegmentSelectsItsCases) {
    openDemonstration();
    auto& bars = chart("missing");
    for (int i = 0; i < bars.targetCount(); ++i) {
        const spec::Rect& rect = bars.spec().rects[static_cast<std::size_t>(i)];
        if (rect.cases.size() == 64) continue;
        QTest::mouseClick(bars.viewport(), Qt::LeftButton, Qt::NoModifier, bars.positionOf(i));
        EXPECT_EQ(m_selection->keys().size(), rect.cases.size());
        return;
    }
    FAIL() << "no variable with something missing";
}

TEST_F(MissingTest, FewestInCommonAreOfTheFormThatIsChosen) {
    openDemonstration();
    const dataset::Dataset& data = *Demonstration::instance().data;
    std::set<QString> said;
    for (const char* form : {"wai_sr", "crying"}) {
        choose("missingBlock", QString::fromLatin1(form));
        QStringList items;
        for (const dataset::DataColumn& column : data.columns) {
            const bool isCell =
                column.role == dataset::ColumnRole::Item || column.role == dataset::ColumnRole::Option;
            if (isCell && column.instrument == QLatin1String(form)) items.append(column.name);
        }
        const auto pairs = findings::countPairs(data, items);
        ASSERT_FALSE(pairs.smallestX.isEmpty()) << form;
        const QString expected =
            QStringLiteral("Fewest cases in common: %1, of “%2” and “%3”")
                .arg(pairs.smallest)
                .arg(figures::nameOf(data, pairs.smallestX), figures::nameOf(data, pairs.smallestY));
        EXPECT_TRUE(page().details().contains(expected)) << page().details().toStdString();
        said.insert(expected);
    }
    EXPECT_EQ(said.size(), 2U);
}

TEST_F(MissingTest, NothingIsClaimedFromNothing) {
    openPage(datasetOf({}), std::make_shared<Participation>());
    EXPECT_EQ(page().headline(), QStringLiteral("No case is here yet"));
    EXPECT_EQ(page().numbersShown().count(QLatin1Char('\n')) > 0, true);
    openPage(rowsOf(*Demonstration::instance().data, {}), nullptr);
    EXPECT_EQ(page().headline(), QStringLiteral("No case is here yet"));
    openPage(rowsOf(*Demonstration::instance().data, {0}), nullptr);
    EXPECT_FALSE(page().headline().isEmpty());
}

TEST_F(MissingTest, ChoicesComeBack) {
    openDemonstration();
    choose("missingBlock", QString());
    const QString numbers = page().numbersShown();
    const QJsonObject choices = page().choices();
    openDemonstration();
    EXPECT_NE(page().numbersShown(), numbers);
    recomputed([&] { page().restore(choices); });
    EXPECT_EQ(page().numbersShown(), numbers);
}

TEST_F(MissingTest, EveryControlHasANameAndIsReached) {
    openDemonstration();
    EXPECT_EQ(namelessControls(), QStringList());
    const auto reached = reachedByTab();
    for (const char* name : {"participation", "missing"}) EXPECT_TRUE(reached.contains(&chart(name))) << name;
    for (const char* name : {"participationTable", "patternTable", "missingTable"})
        EXPECT_TRUE(reached.contains(&table(name))) << name;
}

} // namespace
} // namespace lacrima::ui::test
