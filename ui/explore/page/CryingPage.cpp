// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/CryingPage.h"

#include "core/findings/KnownValue.h"
#include "core/findings/groups/Grouping.h"
#include "ui/explore/option/ConfidenceChoice.h"
#include "ui/explore/option/OptionParts.h"
#include "ui/explore/option/OptionsRow.h"
#include "ui/explore/part/CryingOverview.h"
#include "ui/explore/part/ExperienceCards.h"
#include "ui/explore/part/ExploreLayout.h"
#include "ui/explore/part/FigureCard.h"
#include "ui/explore/part/SidePanel.h"
#include "ui/figures/Words.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/crying/ExperienceWords.h"
#include "ui/figures/crying/GroupedCryingFigures.h"
#include "ui/figures/crying/GroupedCryingWords.h"
#include "ui/figures/crying/GroupedExperienceWords.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/figures/numbers/ResultNumbers.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"
#include "ui/text/Translation.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/table/ResultTable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {

using figures::CryingMeasure;
using figures::numbersOf;
using findings::GroupingRole;

namespace {

constexpr CryingMeasure kMeasures[] = {
    CryingMeasure::Ever, CryingMeasure::LastSession, CryingMeasure::Frequency};

/// How a measure is called in a saved view.
QString codeOf(CryingMeasure measure) {
    switch (measure) {
    case CryingMeasure::Ever:
        return QStringLiteral("ever");
    case CryingMeasure::LastSession:
        return QStringLiteral("last_session");
    case CryingMeasure::Frequency:
        break;
    }
    return QStringLiteral("frequency");
}

} // namespace

CryingPage::CryingPage(CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_by(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_confidence(new ConfidenceChoice("cryingConfidence", this))
    , m_overview(new CryingOverview(selection, this))
    , m_groups(new FigureCard(tr("By group"), "cryingGroups", selection, this))
    , m_strips(new FigureCard(tr("How the answers divide"), "cryingStrips", selection, this))
    , m_experience(new ExperienceCards(selection, this))
    , m_table(new ResultTable(this))
    , m_countTable(new ResultTable(this))
    , m_note(paragraph({}, "small", this))
    , m_side(new SidePanel(this))
    , m_job([this](const Computed& computed) { present(computed); }) {
    m_table->setObjectName(QStringLiteral("cryingTable"));
    m_countTable->setObjectName(QStringLiteral("cryingCountTable"));
    m_note->setObjectName(QStringLiteral("cryingTest"));
    makeColumn(*lay(makeOptions(), m_side));
    QPushButton* copy = secondaryButton(tr("Copy tables"), this);
    copy->setObjectName(QStringLiteral("cryingCopy"));
    addHeaderButton(copy);
    connect(copy, &QPushButton::clicked, this, &CryingPage::copyTables);
}

OptionsRow* CryingPage::makeOptions() {
    auto* options = new OptionsRow(this);
    m_by->setObjectName(QStringLiteral("cryingBy"));
    m_by->setMaxVisibleItems(24);
    m_by->addItem(tr("All together"), QString());
    m_measure->setObjectName(QStringLiteral("cryingMeasure"));
    m_measure->addItem(tr("Who ever cried"), codeOf(CryingMeasure::Ever));
    m_measure->addItem(tr("Who cried in the last session"), codeOf(CryingMeasure::LastSession));
    m_measure->addItem(tr("How often, on average"), codeOf(CryingMeasure::Frequency));
    options->add(tr("By"), m_by);
    m_measureRow = options->add(tr("Show"), m_measure);
    m_measureRow->hide();
    options->add(tr("Interval"), m_confidence);
    for (QComboBox* choice : {m_by, m_measure}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(choice == m_by ? 18 : 22);
    }
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_byName = m_by->currentData().toString();
        m_measureRow->setVisible(!m_byName.isEmpty());
        panels()->scrollToTop(); // other groups are another page
        recompute();
    });
    for (QComboBox* choice : std::initializer_list<QComboBox*>{m_measure, m_confidence})
        connect(choice, &QComboBox::currentIndexChanged, this, &CryingPage::recompute);
    return options;
}

void CryingPage::makeColumn(ExploreLayout& layout) {
    QVBoxLayout* column = layout.column();
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_overview, m_groups, m_strips, m_table, m_note, m_experience, m_countTable})
        column->addWidget(part);
    column->addStretch(1);
    m_groups->hide();
    m_strips->hide();
    m_experience->hide();
    m_note->hide();
}

QJsonObject CryingPage::choices() const {
    return {{QStringLiteral("by"), m_byName}, {QStringLiteral("show"), m_measure->currentData().toString()},
        {QStringLiteral("confidence"), m_confidence->confidence()}};
}

void CryingPage::restore(const QJsonObject& choices) {
    const QSignalBlocker blockMeasure(m_measure);
    const int measure = m_measure->findData(choices[QStringLiteral("show")].toString());
    m_measure->setCurrentIndex(std::max(0, measure));
    m_confidence->restore(choices);
    m_byName = choices[QStringLiteral("by")].toString();
    recompute();
}

/// What the data can be divided by, under the role of each; the choice stays.
void CryingPage::fillVariables(const Computed& computed) {
    const QSignalBlocker block(m_by);
    m_by->clear();
    m_by->addItem(tr("All together"), QString());
    std::optional<GroupingRole> role;
    for (const findings::GroupingVariable& variable : computed.variables) {
        if (role != variable.role) addHeading(*m_by, roleName(variable.role));
        role = variable.role;
        m_by->addItem(figures::nameOf(*computed.data, variable.name), variable.name);
    }
    if (m_by->findData(m_byName) < 0) m_by->addItem(figures::nameOf(*computed.data, m_byName), m_byName);
    m_by->setCurrentIndex(m_by->findData(m_byName));
    m_measureRow->setVisible(!m_byName.isEmpty());
}

void CryingPage::compute() {
    const CryingMeasure measure = kMeasures[std::max(0, m_measure->currentIndex())];
    m_job.run([snapshot = data(), by = m_byName, measure, confidence = m_confidence->confidence()](
                  const CancelFlag&) { return resultOf(snapshot, by, measure, confidence); });
}

void CryingPage::giveUp() {
    m_job.stop();
}

QString CryingPage::task() const {
    return tr("How many cried, and how often");
}

CryingPage::Computed CryingPage::resultOf(
    const Snapshot& snapshot, const QString& by, CryingMeasure measure, double confidence) {
    Computed result;
    result.data = snapshot;
    result.by = by;
    result.measure = measure;
    result.variables = findings::groupingVariables(*snapshot);
    result.summary = findings::summarizeCrying(*snapshot, confidence);
    result.counts = findings::countCrying(*snapshot);
    result.clustering = findings::nestingOf(*snapshot, {QStringLiteral("cry_frequency")}, confidence);
    if (by.isEmpty()) {
        result.experience = findings::describeExperience(*snapshot, confidence);
        return result;
    }
    const auto groups = findings::cryingByGroup(*snapshot, by, confidence);
    if (!groups) {
        result.refusal = groups.refusal();
        return result;
    }
    result.groups = *groups;
    result.groupedExperience = findings::knownValue(findings::experienceByGroup(*snapshot, by, confidence));
    return result;
}

namespace {

QString textOf(const std::vector<spec::TableSpec>& sheets) {
    QString text;
    for (const spec::TableSpec& sheet : sheets) text += spec::textOf(sheet);
    return text;
}

} // namespace

QString CryingPage::numbersShown() const {
    QString numbers = spec::textOf(m_table->sheet());
    if (!m_countTable->isHidden()) numbers += spec::textOf(m_countTable->sheet());
    if (!m_overview->isHidden()) numbers += textOf(m_overview->sheets());
    if (!m_note->isHidden()) numbers += m_note->text();
    if (!m_experience->isHidden()) numbers += textOf(m_experience->sheets());
    return numbers;
}

void CryingPage::copyTables() const {
    std::vector<spec::TableSpec> sheets{m_table->sheet()};
    if (!m_countTable->isHidden()) sheets.push_back(m_countTable->sheet());
    for (const auto& more : {m_overview->isHidden() ? std::vector<spec::TableSpec>() : m_overview->sheets(),
             m_experience->isHidden() ? std::vector<spec::TableSpec>() : m_experience->sheets()})
        sheets.insert(sheets.end(), more.begin(), more.end());
    copyToClipboard(spec::mimeOf(sheets, dataWords()));
}

void CryingPage::present(const Computed& computed) {
    fillVariables(computed);
    const bool isGrouped = !computed.by.isEmpty();
    const bool hasCounts = !isGrouped && computed.counts.description.has_value();
    const bool isEmpty = computed.summary.cases == 0; // the headline says why
    m_overview->setVisible(!isGrouped && !isEmpty);
    m_countTable->setVisible(hasCounts);
    m_groups->setVisible(computed.groups.has_value());
    m_strips->setVisible(computed.groups && computed.measure == CryingMeasure::Frequency);
    m_table->setVisible((!isGrouped && !isEmpty) || computed.groups.has_value());
    m_note->setVisible(computed.groups.has_value());
    m_experience->setVisible(computed.groupedExperience.has_value());
    if (isGrouped)
        showGroups(computed);
    else
        showAll(computed);
    m_table->fitHeight();
    setNumbers(!isGrouped        ? numbersOf(computed.summary, computed.counts, computed.experience)
               : computed.groups ? numbersOf(*computed.groups, *computed.groupedExperience)
                                 : PageNumbers());
    Q_EMIT AnalysisPage::computed();
}

void CryingPage::showAll(const Computed& computed) {
    m_overview->show(computed.data, computed.summary, computed.counts, computed.experience);
    m_table->setSheet(figures::cryingSheet(computed.summary));
    m_countTable->setSheet(figures::cryingCountSheet(computed.counts));
    m_countTable->fitHeight();
    explainAll(computed);
}

void CryingPage::explainAll(const Computed& computed) {
    const findings::CryingSummary& summary = computed.summary;
    if (summary.ever) {
        setHeadline(figures::cryingHeadline(summary, computed.experience),
            figures::cryingDetails(summary, computed.experience));
    } else {
        setHeadline(tr("No answers to the crying survey are here yet"),
            tr("When envelopes are opened, the answers are counted here."));
    }
    QStringList words{
        tr("Dots, and the ends of bars: the share of patients, or a mean. Line: %1 % interval, by Wilson for "
           "shares and t for means: the range of values that these data are compatible with.")
            .arg(figures::percentOf(summary.confidence)),
        tr("n = %1. Who never cried counts as “never” and as not having cried in the last session; who "
           "skipped a question is left out of it.")
            .arg(summary.cases),
        tr("Feelings and topics are sorted by what these patients answered. Only relief and shame are "
           "compared, as was planned before; of others no order is claimed."),
        tr("One answer a patient. It does not say why somebody cried, nor whether it helped."),
    };
    const QString clusters =
        figures::clusterWords(*computed.data, computed.clustering, QStringLiteral("cry_frequency"));
    if (!clusters.isEmpty()) words.append(clusters);
    m_side->setParagraphs(words);
}

void CryingPage::showGroups(const Computed& computed) {
    const QString by = figures::nameOf(*computed.data, computed.by);
    if (!computed.groups) {
        m_table->setSheet({});
        setHeadline(tr("Crying cannot be shown by %1").arg(figures::inSentence(by)),
            tr("Not computed: %1.")
                .arg(computed.refusal == analysis::Refusal::TooFewObservations
                         ? tr("no case has a value of it")
                         : text::refusalWords(computed.refusal.value_or(analysis::Refusal::Undefined))));
        m_side->setParagraphs(
            {tr("Choose something else to divide the cases by, or wait for more answers.")});
        return;
    }
    const spec::ChartSpec chart =
        figures::groupedCryingChart(*computed.data, *computed.groups, computed.measure);
    m_groups->setTitle(chart.title);
    m_groups->setSpec(computed.data, chart);
    const spec::ChartSpec strips = figures::frequencyStrips(*computed.data, *computed.groups);
    m_strips->setTitle(strips.title);
    m_strips->setSpec(computed.data, strips);
    m_table->setSheet(figures::groupedCryingSheet(*computed.data, *computed.groups, computed.measure));
    m_note->setText(
        text::unbroken(figures::groupedCryingNotes(*computed.data, *computed.groups, computed.measure)
                           .join(QLatin1Char('\n'))));
    m_experience->show(computed.data, *computed.groupedExperience);
    explainGroups(computed);
}

void CryingPage::explainGroups(const Computed& computed) {
    const findings::CryingByGroup& groups = *computed.groups;
    const QString confidence = figures::percentOf(groups.confidence);
    const bool isShare = computed.measure != CryingMeasure::Frequency;
    setHeadline(figures::groupedHeadline(*computed.data, groups, computed.measure),
        figures::groupedTestWords(groups, computed.measure));
    QStringList words{
        isShare
            ? tr("Dot: the share of patients in the group. Line: %1 % Wilson interval.").arg(confidence)
            : tr("Dot: mean of the answers, 0 never to 5. Line: %1 % t interval. The answers are steps, not "
                 "amounts: see below how they divide.")
                  .arg(confidence),
        tr("Each answer has one test over all groups, named under the table: of a trend where three or more "
           "groups have an order, else of a difference. No pair of groups is picked out afterwards."),
    };
    if (!isShare)
        words.append(tr("The test goes by ranks and does not need equal steps."));
    else if (groups.ever.trend || groups.lastSession.trend)
        words.append(tr("The trend of a share takes the levels as equal steps."));
    else
        words.append(tr("A difference of shares is tested exactly where that can be computed: given how many "
                        "cried in all and how large the groups are."));
    words += figures::groupedExperienceNotes(*computed.groupedExperience);
    words += figures::groupCautions(*computed.data, groups);
    words.append(tr("Nobody was put into a group by lot. A difference between groups does not say where it "
                    "comes from."));
    const QString clusters =
        figures::clusterWords(*computed.data, computed.clustering, QStringLiteral("cry_frequency"));
    if (!clusters.isEmpty()) words.append(clusters);
    m_side->setParagraphs(words);
}

} // namespace lacrima::ui
