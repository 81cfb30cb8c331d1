// SPDX-License-Identifier: GPL-3.0-or-later
// Every choice of every page changes what it says it changes, and nothing that it must leave alone.
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/AlliancePage.h"
#include "ui/explore/page/ComparedPage.h"
#include "ui/explore/page/CorrelationsPage.h"
#include "ui/explore/page/CryingPage.h"
#include "ui/explore/page/FindingsPage.h"
#include "ui/explore/page/GroupsPage.h"
#include "ui/explore/page/MissingPage.h"
#include "ui/explore/page/RelationPage.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

namespace lacrima::ui::test {
namespace {

constexpr int kLongestChoice = 60'000; // ms; a safety net

enum class Effect {
    WiderIntervals,    ///< and no other number
    NarrowerIntervals, ///< likewise
    OtherNumbers,
    OtherAdjustedP, ///< and no other number
    MoreNumbers,    ///< beside those there are
    OtherPicture,   ///< of the same numbers
};

struct Choice {
    const char* page;
    const char* control;
    QVariant value; ///< of a check box: whether it is ticked
    Effect effect;
    const char* needs = nullptr; ///< what must have been chosen before
    QVariant neededValue = {};
};

void PrintTo(const Choice& choice, std::ostream* out) {
    *out << choice.control << " = " << choice.value.toString().toStdString();
}

bool endsWithOne(const QString& key, std::initializer_list<const char*> ends) {
    return std::any_of(
        ends.begin(), ends.end(), [&](const char* end) { return key.endsWith(QLatin1String(end)); });
}

using Numbers = std::map<QString, double>;

QVariant word(const char* value) {
    return QString::fromLatin1(value);
}

/// The numbers that keys with one of these ends do not name.
Numbers without(const Numbers& numbers, std::initializer_list<const char*> ends) {
    Numbers rest;
    for (const auto& [key, value] : numbers) {
        if (!endsWithOne(key, ends)) rest.emplace(key, value);
    }
    return rest;
}

/// The widths of all intervals that both have: the first's, and the second's.
std::pair<double, double> widths(const Numbers& first, const Numbers& second) {
    double before = 0;
    double after = 0;
    for (const auto& [key, high] : first) {
        if (!key.endsWith(QLatin1String(".high"))) continue;
        const QString low = key.chopped(4) + QStringLiteral("low");
        if (!second.contains(key)) continue;
        before += high - first.at(low);
        after += second.at(key) - second.at(low);
    }
    return {before, after};
}

bool containsAll(const Numbers& all, const Numbers& part) {
    return std::all_of(part.begin(), part.end(), [&](const auto& number) {
        const auto found = all.find(number.first);
        return found != all.end() && found->second == number.second;
    });
}

class ChoicesTest : public PageTest, public ::testing::WithParamInterface<Choice> {
protected:
    /// The demonstration with a score of the alliance missing, so that pairs and complete cases differ.
    static AnalysisPage::Snapshot data() {
        auto holed = std::make_shared<dataset::Dataset>(*Demonstration::instance().data);
        for (dataset::DataColumn& column : holed->columns) {
            if (column.name != QLatin1String("wai_bond")) continue;
            std::vector<double> values(column.values.begin(), column.values.end());
            std::vector<dataset::CellState> states(column.cellStates.begin(), column.cellStates.end());
            for (const std::size_t row : {1U, 3U, 5U, 8U}) {
                values[row] = std::numeric_limits<double>::quiet_NaN();
                states[row] = dataset::CellState::Skipped;
            }
            column.values = std::move(values);
            column.cellStates = std::move(states);
        }
        return holed;
    }

    AnalysisPage* made(const QString& name) {
        if (name == QLatin1String("crying")) return new CryingPage(*m_selection, nullptr);
        if (name == QLatin1String("alliance"))
            return new AlliancePage(Demonstration::instance().alliance, *m_selection, nullptr);
        if (name == QLatin1String("correlations")) return new CorrelationsPage(*m_selection, nullptr);
        if (name == QLatin1String("relation")) return new RelationPage(*m_selection, nullptr);
        if (name == QLatin1String("compared")) return new ComparedPage(*m_selection, nullptr);
        if (name == QLatin1String("groups")) return new GroupsPage(*m_selection, nullptr);
        if (name == QLatin1String("findings")) return new FindingsPage(*m_selection, nullptr);
        return new MissingPage([] { return Demonstration::instance().participation; }, *m_selection, nullptr);
    }

    /// The figures and tables on the page.
    QStringList picture() const {
        QStringList all{page().numbersShown()};
        for (const auto* view : m_window->findChildren<charts::ChartView*>()) {
            if (!view->isVisibleTo(m_window.get())) continue;
            all.append(QString::fromUtf8(spec::plotData(view->spec())));
            all.append(QString::number(view->spec().marks.size()) + QLatin1Char(' ') +
                       QString::number(view->spec().rects.size()) + view->spec().title);
            for (const spec::Mark& mark : view->spec().marks)
                all.append(QStringLiteral("%1 %2").arg(mark.x).arg(mark.y));
        }
        return all;
    }

    void choose(const char* name, const QVariant& value) {
        if (auto* box = m_window->findChild<QCheckBox*>(QLatin1String(name))) {
            ASSERT_NE(box->isChecked(), value.toBool());
            box->click();
            return;
        }
        auto* box = m_window->findChild<QComboBox*>(QLatin1String(name));
        ASSERT_NE(box, nullptr) << name;
        const int index = box->findData(value);
        ASSERT_GE(index, 0) << value.toString().toStdString();
        ASSERT_NE(index, box->currentIndex()) << "it is the usual one";
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index); // as when somebody chooses it
    }

    static bool holds(Effect effect, const Numbers& before, const Numbers& after) {
        switch (effect) {
        case Effect::WiderIntervals:
            return widths(before, after).second > widths(before, after).first * 1.1;
        case Effect::NarrowerIntervals:
            return widths(before, after).second < widths(before, after).first * 0.95;
        case Effect::OtherNumbers:
        case Effect::OtherAdjustedP:
            return after != before;
        case Effect::MoreNumbers:
            return after.size() > before.size();
        case Effect::OtherPicture:
            break;
        }
        return true;
    }
};

TEST_P(ChoicesTest, ChangesWhatItSays) {
    const Choice& choice = GetParam();
    open(made(QLatin1String(choice.page)), data());
    if (choice.needs != nullptr) recomputed([&] { choose(choice.needs, choice.neededValue); });
    const Numbers before = page().numbers().all();
    const QByteArray digest = page().numbers().digest();
    const QStringList picturedBefore = picture();
    ASSERT_FALSE(before.empty());
    choose(choice.control, choice.value);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return !page().isComputing() && picture() != picturedBefore &&
                   holds(choice.effect, before, page().numbers().all());
        },
        kLongestChoice))
        << "nothing that was promised has changed";
    const Numbers after = page().numbers().all();
    switch (choice.effect) {
    case Effect::WiderIntervals:
    case Effect::NarrowerIntervals:
        // Whether zero or a margin is left out hangs on the interval.
        EXPECT_EQ(
            without(after, {".low", ".high", ".verdict"}), without(before, {".low", ".high", ".verdict"}));
        break;
    case Effect::OtherAdjustedP:
        EXPECT_EQ(without(after, {".adjusted"}), without(before, {".adjusted"}));
        break;
    case Effect::MoreNumbers:
        EXPECT_TRUE(containsAll(after, before));
        break;
    case Effect::OtherPicture:
        EXPECT_EQ(after, before);
        break;
    case Effect::OtherNumbers:
        break;
    }
    EXPECT_EQ(page().numbers().digest() != digest, after != before);
}

/// A saved view holds every choice.
TEST_P(ChoicesTest, ComesBackWithASavedView) {
    const Choice& choice = GetParam();
    open(made(QLatin1String(choice.page)), data());
    const QStringList usual = picture();
    if (choice.needs != nullptr) recomputed([&] { choose(choice.needs, choice.neededValue); });
    choose(choice.control, choice.value);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page().isComputing() && picture() != usual; }, 60'000));
    const QStringList chosen = picture();
    const QJsonObject choices = page().choices();
    open(made(QLatin1String(choice.page)), data());
    EXPECT_EQ(picture(), usual) << "a page begins as usual";
    page().restore(choices);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page().isComputing() && picture() == chosen; }, 60'000));
    EXPECT_EQ(page().choices(), choices);
}

const char* const kTable = "correlations";
INSTANTIATE_TEST_SUITE_P(Correlations, ChoicesTest,
    ::testing::Values(Choice{kTable, "confidence", 0.99, Effect::WiderIntervals},
        Choice{kTable, "confidence", 0.90, Effect::NarrowerIntervals},
        Choice{kTable, "variables", 1, Effect::OtherNumbers},
        Choice{kTable, "withVariables", 1, Effect::OtherNumbers},
        Choice{kTable, "method", word("spearman"), Effect::OtherNumbers},
        Choice{kTable, "method", word("kendall"), Effect::OtherNumbers},
        Choice{kTable, "method", word("polychoric"), Effect::OtherNumbers},
        Choice{kTable, "method", word("polyserial"), Effect::OtherNumbers},
        Choice{kTable, "method", word("bend"), Effect::OtherNumbers},
        Choice{kTable, "method", word("winsorised"), Effect::OtherNumbers},
        Choice{kTable, "method", word("biweight"), Effect::OtherNumbers},
        Choice{kTable, "missing", true, Effect::OtherNumbers},
        Choice{kTable, "interval", 1, Effect::MoreNumbers},
        Choice{kTable, "permutations", true, Effect::MoreNumbers},
        Choice{kTable, "adjustment", int(analysis::Adjustment::BenjaminiHochberg), Effect::OtherAdjustedP},
        Choice{kTable, "adjustment", int(analysis::Adjustment::Bonferroni), Effect::OtherAdjustedP},
        Choice{kTable, "adjustment", int(analysis::Adjustment::None), Effect::OtherNumbers},
        Choice{kTable, "correlationView", 2, Effect::OtherPicture}));

INSTANTIATE_TEST_SUITE_P(OtherPages, ChoicesTest,
    ::testing::Values(Choice{"compared", "comparedConfidence", 0.99, Effect::WiderIntervals},
        Choice{"compared", "comparedConfidence", 0.90, Effect::NarrowerIntervals},
        Choice{"compared", "comparedVariables", word("ratings"), Effect::OtherNumbers},
        Choice{"compared", "comparedVariables", word("last_support"), Effect::OtherNumbers},
        Choice{"groups", "groupsConfidence", 0.99, Effect::WiderIntervals},
        Choice{"groups", "groupsConfidence", 0.90, Effect::NarrowerIntervals},
        Choice{"groups", "groupsOutcome", word("wai_total"), Effect::OtherNumbers},
        Choice{"groups", "groupsGroup", word("pat_gender"), Effect::OtherNumbers},
        Choice{"findings", "findingsConfidence", 0.99, Effect::WiderIntervals},
        Choice{"findings", "findingsConfidence", 0.90, Effect::NarrowerIntervals},
        Choice{"crying", "cryingConfidence", 0.99, Effect::WiderIntervals},
        Choice{"crying", "cryingConfidence", 0.90, Effect::NarrowerIntervals},
        Choice{"findings", "findingsMargin", 0.20, Effect::OtherNumbers},
        Choice{"crying", "cryingBy", word("po_level"), Effect::OtherNumbers},
        Choice{
            "crying", "cryingMeasure", word("frequency"), Effect::OtherPicture, "cryingBy", word("po_level")},
        Choice{"crying", "cryingConfidence", 0.99, Effect::WiderIntervals, "cryingBy", word("po_level")},
        Choice{"alliance", "allianceConfidence", 0.99, Effect::WiderIntervals},
        Choice{"alliance", "allianceConfidence", 0.90, Effect::NarrowerIntervals},
        Choice{"alliance", "allianceScale", word("wai_goal"), Effect::OtherPicture},
        Choice{"missing", "missingBlock", word(""), Effect::OtherNumbers},
        Choice{"relation", "relationX", word("last_support"), Effect::OtherNumbers},
        Choice{"relation", "relationY", word("wai_goal"), Effect::OtherNumbers},
        Choice{"relation", "jitter", true, Effect::OtherPicture},
        Choice{"relation", "marginals", false, Effect::OtherPicture}));

} // namespace
} // namespace lacrima::ui::test
