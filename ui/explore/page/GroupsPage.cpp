// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/GroupsPage.h"

#include "ui/explore/option/ConfidenceChoice.h"
#include "ui/explore/option/OptionsColumn.h"
#include "ui/explore/part/ExploreLayout.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/SidePanel.h"
#include "ui/explore/part/TableCard.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/PossibleRange.h"
#include "ui/figures/groups/CrossFigures.h"
#include "ui/figures/groups/GroupFigures.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/figures/groups/GroupTables.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/text/RefusalWords.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lacrima::ui {

using namespace figures;

namespace {

QStringList shareWords(double confidence) {
    return {
        GroupsPage::tr(
            "Each bar is a group, its parts are the two answers, with the number of cases in each. "
            "The table below has means of the answers’ codes with their %1 % t intervals.")
            .arg(percentOf(confidence)),
    };
}

/// What the marks are, which groups are not drawn like the others, and why.
QStringList hillWords(const findings::GroupComparison& comparison, const PossibleRange& possible) {
    QStringList words{
        GroupsPage::tr(
            "Hill: how the values are spread. Box: quartiles, with the median as a line; whiskers reach to "
            "the farthest value within one and a half boxes. Dot with a line through it: mean with its %1 % "
            "t interval. Dots alone: cases.")
            .arg(percentOf(comparison.confidence)),
    };
    const auto isFew = [](const findings::ComparedGroup& group) {
        return group.n() > 0 && group.n() < kLeastForHill;
    };
    if (std::any_of(comparison.groups.begin(), comparison.groups.end(), isFew)) {
        words.append(GroupsPage::tr(
            "A group of fewer than %1 cases has no hill: its shape would be that of single cases.")
                         .arg(kLeastForHill));
    }
    const auto isCut = [&](const findings::ComparedGroup& group) {
        return group.mean && !possible.holds(*group.mean);
    };
    if (std::any_of(comparison.groups.begin(), comparison.groups.end(), isCut)) {
        words.append(GroupsPage::tr("An interval by t knows nothing of the ends of a scale. Where it reaches "
                                    "beyond them the figure cuts it; the table has it whole."));
    }
    return words;
}

QString cutWords() {
    return GroupsPage::tr("A number with many values is cut into groups at its quartiles among the cases "
                          "shown: a filter moves them.");
}

} // namespace

GroupsPage::GroupsPage(CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_outcome(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_confidence(new ConfidenceChoice("groupsConfidence", this))
    , m_cases(paragraph({}, "small", this))
    , m_chart(new FigureCard(tr("Groups of cases"), "groups", selection, this))
    , m_numbers(new TableCard("groupTable", this))
    , m_tests(new TableCard("groupTestTable", this))
    , m_pairs(new TableCard("groupPairTable", this))
    , m_counts(new TableCard("groupCountTable", this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { show(computed); }) {
    lay(makeOptions(), m_side, {m_chart, m_numbers, m_tests, m_pairs, m_counts});
}

QWidget* GroupsPage::makeOptions() {
    auto* options = new OptionsColumn(this);
    m_outcome->setObjectName(QStringLiteral("groupsOutcome"));
    m_group->setObjectName(QStringLiteral("groupsGroup"));
    options->add(tr("Outcome"), m_outcome);
    options->add(tr("By"), m_group);
    options->add(tr("Interval"), m_confidence);
    options->add(m_cases);
    for (QComboBox* choice : {m_outcome, m_group}) {
        connect(choice, &QComboBox::currentIndexChanged, this,
            [this] { setPair(m_outcome->currentData().toString(), m_group->currentData().toString()); });
    }
    connect(m_confidence, &QComboBox::currentIndexChanged, this, &GroupsPage::recompute);
    return options;
}

void GroupsPage::setPair(const QString& outcome, const QString& group) {
    m_outcomeName = outcome;
    m_groupName = group;
    recompute();
}

void GroupsPage::compute() {
    m_job.run([snapshot = data(), outcome = m_outcomeName, group = m_groupName,
                  confidence = m_confidence->confidence()](
                  const CancelFlag&) { return computed(snapshot, outcome, group, confidence); });
}

void GroupsPage::giveUp() {
    m_job.stop();
}

QString GroupsPage::task() const {
    return tr("Groups and their tests");
}

/// Wishes that the data do not have are stood in for; a variable with a single value may be wished for.
void GroupsPage::useWhatIsThere(Computed& result) {
    const dataset::DataColumn* wished = result.data->column(result.outcome);
    if (wished != nullptr && wished->measure == dataset::Measure::Nominal && !result.isOfKinds())
        result.kinds.append(result.outcome); // with a single answer in these cases: the question stays
    if (wished == nullptr && !result.outcomes.isEmpty()) result.outcome = result.outcomes.front();
    QStringList all = result.groups + result.otherGroups;
    if (all.contains(result.group)) return;
    if (result.data->column(result.group) != nullptr) {
        result.otherGroups.append(result.group);
        return;
    }
    all.removeAll(result.outcome);
    if (!all.isEmpty()) result.group = all.front();
}

GroupsPage::Computed GroupsPage::computed(
    const Snapshot& snapshot, const QString& outcome, const QString& group, double confidence) {
    Computed result;
    result.data = snapshot;
    result.outcome = outcome;
    result.group = group;
    for (const auto& variable : findings::groupingVariables(*snapshot)) result.groups.append(variable.name);
    for (const dataset::DataColumn& column : snapshot->columns) {
        if (column.measure != dataset::Measure::Nominal)
            result.outcomes.append(column.name);
        else if (findings::hasFewValues(column))
            result.kinds.append(column.name);
        if (column.measure == dataset::Measure::Scale || result.groups.contains(column.name)) continue;
        if (findings::hasFewValues(column)) result.otherGroups.append(column.name);
    }
    useWhatIsThere(result);
    count(result, confidence);
    if (result.isOfKinds()) return result;
    findings::GroupRequest request;
    request.outcome = result.outcome;
    request.group = result.group;
    request.confidence = confidence;
    result.comparison = findings::compareGroups(*snapshot, request);
    if (result.comparison) draw(result);
    return result;
}

/// The table of counts, of an outcome with few answers.
void GroupsPage::count(Computed& result, double confidence) {
    const dataset::DataColumn* column = result.data->column(result.outcome);
    if (column == nullptr || (!findings::hasFewValues(*column) && !result.isOfKinds())) return;
    const auto cross = findings::crossTable(*result.data, result.outcome, result.group, confidence);
    if (!cross || !cross->outcome.cutPoints.empty()) return;
    result.cross = *cross;
    result.counts = crossSheet(*result.data, *cross);
    if (result.isOfKinds()) result.chart = crossChart(*result.data, *cross);
}

/// What the page shows, made in the thread that computes.
void GroupsPage::draw(Computed& result) {
    const findings::GroupComparison& comparison = *result.comparison;
    result.chart = isDrawnAsShares(result.cross) ? crossChart(*result.data, *result.cross)
                                                 : groupChart(*result.data, comparison);
    result.numbers = groupSheet(*result.data, comparison);
    result.tests = groupTestSheet(*result.data, comparison);
    result.pairs = groupPairSheet(*result.data, comparison);
}

void GroupsPage::fillChoices(const Computed& computed) {
    const QSignalBlocker blockOutcome(m_outcome);
    const QSignalBlocker blockGroup(m_group);
    const auto add = [&](QComboBox* choice, const QStringList& names) {
        for (const QString& name : names) choice->addItem(nameOf(*computed.data, name), name);
    };
    QStringList offered;
    for (const QStringList& names :
        {computed.outcomes, computed.kinds, computed.groups, computed.otherGroups}) {
        for (const QString& name : names) offered << name << nameOf(*computed.data, name);
        offered << QString();
    }
    if (std::exchange(m_offered, offered) != offered) { // after most edits they are the same
        m_outcome->clear();
        add(m_outcome, computed.outcomes);
        if (!computed.kinds.isEmpty()) m_outcome->insertSeparator(m_outcome->count());
        add(m_outcome, computed.kinds);
        m_group->clear();
        add(m_group, computed.groups);
        if (!computed.groups.isEmpty() && !computed.otherGroups.isEmpty())
            m_group->insertSeparator(m_group->count());
        add(m_group, computed.otherGroups);
    }
    m_outcome->setCurrentIndex(m_outcome->findData(computed.outcome));
    m_group->setCurrentIndex(m_group->findData(computed.group));
}

void GroupsPage::show(const Computed& computed) {
    m_shown = computed.data;
    fillChoices(computed);
    m_cases->setText(tr("%n case(s), log position %1.", nullptr, static_cast<int>(m_shown->rows.size()))
                         .arg(m_shown->logPosition));
    m_chart->setVisible(computed.isShown());
    if (!computed.isShown()) {
        setNumbers({});
        showNothing(computed);
        Q_EMIT AnalysisPage::computed();
        return;
    }
    PageNumbers numbers = computed.comparison ? numbersOf(*computed.comparison) : PageNumbers();
    if (computed.cross) addNumbers(numbers, *computed.cross);
    setNumbers(numbers);
    m_chart->setTitle(computed.chart.title);
    m_chart->setSpec(m_shown, computed.chart);
    m_numbers->setSheet(computed.numbers);
    m_tests->setSheet(computed.tests);
    m_pairs->setSheet(computed.pairs);
    m_counts->setSheet(computed.counts);
    showHeadline(computed);
    Q_EMIT AnalysisPage::computed();
}

void GroupsPage::showHeadline(const Computed& computed) {
    if (computed.isOfKinds()) {
        setHeadline(crossHeadline(*m_shown, *computed.cross), crossDetails(*computed.cross));
        explainKinds(computed);
        return;
    }
    const findings::GroupComparison& comparison = *computed.comparison;
    setHeadline(groupHeadline(*m_shown, comparison), groupDetails(*m_shown, comparison));
    explain(computed);
}

void GroupsPage::explainKinds(const Computed& computed) {
    const findings::CrossTable& cross = *computed.cross;
    QStringList words{
        tr("Each bar is a group, its parts are the answers. The answers have no order, so that they are "
           "counted: there is no mean to compare."),
        tr("The exact test asks how likely a table as uneven as this is, given how many are in each group "
           "and "
           "gave each answer. V runs from 0, divided alike, to 1."),
    };
    if (cross.n < m_shown->rows.size()) {
        words.append(tr("%1 of %2 cases have both values; the others are left out.")
                         .arg(cross.n)
                         .arg(m_shown->rows.size()));
    }
    if (!cross.group.cutPoints.empty()) words.append(cutWords());
    words.append(tr("Groups were not made by chance: a difference says nothing about why it is there."));
    if (const QString warning = clusterWarning(*m_shown); !warning.isEmpty()) words.append(warning);
    m_side->setParagraphs(words);
}

void GroupsPage::showNothing(const Computed& computed) {
    m_chart->setSpec(m_shown, {});
    for (TableCard* block : {m_numbers, m_tests, m_pairs, m_counts}) block->setSheet({});
    if (computed.outcome == computed.group && m_shown->column(computed.outcome) != nullptr) {
        setHeadline(tr("“%1” stands on both sides").arg(nameOf(*m_shown, computed.outcome)),
            tr("Not computed: a variable is not compared with itself."));
        m_side->setParagraphs({tr("Choose two different variables.")});
        return;
    }
    setHeadline(tr("There are no groups to compare yet"),
        tr("Not computed: %1.").arg(text::refusalWords(computed.comparison.refusal())));
    m_side->setParagraphs({figures::emptyWords(*m_shown)});
}

void GroupsPage::explain(const Computed& computed) {
    const findings::GroupComparison& comparison = *computed.comparison;
    QStringList words = isDrawnAsShares(computed.cross)
                            ? shareWords(comparison.confidence)
                            : hillWords(comparison, PossibleRange(*m_shown, computed.outcome));
    if (comparison.n < m_shown->rows.size()) {
        words.append(tr("%1 of %2 cases have both values; the others are left out.")
                         .arg(comparison.n)
                         .arg(m_shown->rows.size()));
    }
    if (!comparison.grouping.cutPoints.empty()) words.append(cutWords());
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        if (comparison.groups[i].n() != 1) continue;
        words.append(tr("“%1” holds a single case: it is drawn, but has no interval, and tests that need a "
                        "spread in each group are refused.")
                         .arg(levelName(comparison.grouping.levels[i])));
    }
    if (comparison.trend)
        words.append(
            tr("The groups have an order, so that a trend over them is tested besides differences."));
    words.append(tr("Groups were not made by chance: a difference says nothing about why it is there."));
    if (const QString warning = clusterWarning(*m_shown); !warning.isEmpty()) words.append(warning);
    m_side->setParagraphs(words);
}

QJsonObject GroupsPage::choices() const {
    return {{QStringLiteral("outcome"), m_outcomeName}, {QStringLiteral("group"), m_groupName},
        {QStringLiteral("confidence"), m_confidence->confidence()}};
}

void GroupsPage::restore(const QJsonObject& choices) {
    m_confidence->restore(choices);
    setPair(choices[QLatin1String("outcome")].toString(m_outcomeName),
        choices[QLatin1String("group")].toString(m_groupName));
}

QString GroupsPage::numbersShown() const {
    return textOf({m_numbers, m_tests, m_pairs, m_counts});
}

} // namespace lacrima::ui
