// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/option/CorrelationOptions.h"

#include "ui/explore/option/ConfidenceChoice.h"
#include "ui/explore/option/OptionParts.h"
#include "ui/explore/option/VariablePicker.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/FieldRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

using analysis::Adjustment;
using analysis::CorrelationMethod;
using report::CorrelationView;
using Choices = report::CorrelationChoices;

QJsonArray arrayOf(const QStringList& names) {
    return QJsonArray::fromStringList(names);
}

QStringList namesOf(const QJsonValue& value) {
    QStringList names;
    for (const auto& name : value.toArray()) names.append(name.toString());
    return names;
}

/// Sets a box to the entry with this data; an unknown one leaves it as it is.
void choose(QComboBox* box, const QJsonValue& value) {
    const int index = box->findData(value.toVariant());
    if (index >= 0) box->setCurrentIndex(index);
}

} // namespace

CorrelationOptions::CorrelationOptions(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QComboBox(this))
    , m_rowsChosen(new VariablePicker(QStringLiteral("rowVariables"), tr("Choose…"), this))
    , m_columns(new QComboBox(this))
    , m_columnsChosen(new VariablePicker(QStringLiteral("columnVariables"), tr("Choose…"), this))
    , m_method(new QComboBox(this))
    , m_covariates(new VariablePicker(QStringLiteral("covariates"), tr("Nothing"), this))
    , m_missing(new QComboBox(this))
    , m_view(new QComboBox(this))
    , m_interval(new QComboBox(this))
    , m_confidence(new ConfidenceChoice("confidence", this))
    , m_adjustment(new QComboBox(this))
    , m_permutations(new QCheckBox(tr("p by permutation, too"), this))
    , m_family(paragraph({}, "small", this))
    , m_cases(paragraph({}, "small", this)) {
    setFixedWidth(kOptionsWidth);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    makeVariables(box);
    makeMethods(box);
    makeInference(box);
    box->addWidget(m_family);
    box->addWidget(m_cases);
    for (QComboBox* each :
        {m_rows, m_columns, m_method, m_missing, m_interval, m_confidence, m_adjustment, m_view}) {
        connect(each, &QComboBox::currentIndexChanged, this, [this] {
            adapt();
            Q_EMIT changed();
        });
    }
    for (VariablePicker* each : {m_rowsChosen, m_columnsChosen, m_covariates})
        connect(each, &VariablePicker::changed, this, &CorrelationOptions::changed);
    connect(m_permutations, &QCheckBox::toggled, this, &CorrelationOptions::changed);
    adapt();
}

void CorrelationOptions::makeVariables(QVBoxLayout* box) {
    m_rows->setObjectName(QStringLiteral("variables"));
    m_rows->addItem(tr("Those of the 2017 study"), Choices::Published);
    m_rows->addItem(tr("All ratings of crying"), Choices::AllRatings);
    m_rows->addItem(tr("Chosen variables"), Choices::ChosenRows);
    m_columns->setObjectName(QStringLiteral("withVariables"));
    m_columns->addItem(tr("The alliance"), Choices::Alliance);
    m_columns->addItem(tr("Each other"), Choices::SameAsRows);
    m_columns->addItem(tr("Chosen variables"), Choices::ChosenColumns);
    box->addWidget(new FieldRow(tr("Correlate"), m_rows, {}, this));
    box->addWidget(m_rowsChosen);
    box->addWidget(new FieldRow(tr("with"), m_columns, {}, this));
    box->addWidget(m_columnsChosen);
    m_rowsChosen->setAccessibleName(tr("Variables to correlate"));
    m_columnsChosen->setAccessibleName(tr("Variables to correlate them with"));
}

void CorrelationOptions::makeMethods(QVBoxLayout* box) {
    m_method->setObjectName(QStringLiteral("method"));
    for (const auto& [method, code] : Choices::kMethods)
        m_method->addItem(figures::shortMethodName(method), QLatin1String(code));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->addItem(tr("Pair by pair"), false);
    m_missing->addItem(tr("Complete cases only"), true);
    m_view->setObjectName(QStringLiteral("correlationView"));
    m_view->addItem(tr("As it fits"), static_cast<int>(CorrelationView::Automatic));
    m_view->addItem(tr("Forest"), static_cast<int>(CorrelationView::Forest));
    m_view->addItem(tr("Heatmap"), static_cast<int>(CorrelationView::Heatmap));
    box->addWidget(new FieldRow(tr("Method"), m_method, {}, this));
    box->addWidget(new FieldRow(tr("Held constant"), m_covariates, {}, this));
    box->addWidget(new FieldRow(tr("Missing answers"), m_missing, {}, this));
    box->addWidget(new FieldRow(tr("Drawn as"), m_view, {}, this));
}

void CorrelationOptions::makeInference(QVBoxLayout* box) {
    m_interval->setObjectName(QStringLiteral("interval"));
    m_interval->addItem(tr("By formula"), Choices::ByFormula);
    m_interval->addItem(tr("BCa bootstrap"), Choices::Bca);
    m_adjustment->setObjectName(QStringLiteral("adjustment"));
    for (const Adjustment adjustment :
        {Adjustment::Holm, Adjustment::BenjaminiHochberg, Adjustment::Bonferroni, Adjustment::None}) {
        m_adjustment->addItem(figures::adjustmentName(adjustment), static_cast<int>(adjustment));
    }
    m_adjustment->addItem(tr("max-T (permutations)"), Choices::kMaxT);
    m_permutations->setObjectName(QStringLiteral("permutations"));
    box->addWidget(new FieldRow(tr("Interval"), m_interval, {}, this));
    box->addWidget(new FieldRow(tr("Confidence"), m_confidence, {}, this));
    box->addWidget(new FieldRow(tr("p adjusted by"), m_adjustment, {}, this));
    box->addWidget(m_permutations);
}

void CorrelationOptions::setData(const dataset::Dataset& dataset) {
    for (VariablePicker* each : {m_rowsChosen, m_columnsChosen, m_covariates}) each->setData(dataset);
    offerClusters(dataset.largestCluster() > 1);
}

void CorrelationOptions::offerClusters(bool isClustered) {
    if (isClustered == m_isClustered) return;
    const QSignalBlocker block(m_interval);
    m_isClustered = isClustered;
    if (isClustered)
        m_interval->addItem(tr("BCa over clinicians"), Choices::BcaOfClinicians);
    else
        m_interval->removeItem(m_interval->findData(Choices::BcaOfClinicians));
}

CorrelationMethod CorrelationOptions::chosenMethod() const {
    return Choices::methodOf(m_method->currentData().toString());
}

/// What does not go together is not offered.
void CorrelationOptions::adapt() {
    m_rowsChosen->setVisible(m_rows->currentData().toInt() == Choices::ChosenRows);
    m_columnsChosen->setVisible(m_columns->currentData().toInt() == Choices::ChosenColumns);
    const CorrelationMethod method = chosenMethod();
    m_covariates->setEnabled(Choices::takesCovariates(method));
    // max-T permutes by itself, and the same cases for all pairs.
    const bool isMaxT = m_adjustment->currentData().toInt() == Choices::kMaxT;
    m_permutations->setEnabled(!isMaxT && Choices::takesPermutations(method));
    m_missing->setEnabled(!isMaxT);
}

findings::CorrelationRequest CorrelationOptions::request(const dataset::Dataset& dataset) const {
    return Choices::requestOf(choices(), dataset);
}

CorrelationView CorrelationOptions::view() const {
    return static_cast<CorrelationView>(m_view->currentData().toInt());
}

void CorrelationOptions::setFamily(const findings::CorrelationTable& table, const dataset::Dataset& dataset) {
    m_family->setText(figures::familyWords(table));
    m_cases->setText(tr("%n case(s), log position %1.", nullptr, static_cast<int>(dataset.rows.size()))
                         .arg(dataset.logPosition));
}

QJsonObject CorrelationOptions::choices() const {
    QJsonObject choices;
    for (const QComboBox* each :
        {m_rows, m_columns, m_method, m_missing, m_interval, m_confidence, m_adjustment, m_view}) {
        choices.insert(each->objectName(), QJsonValue::fromVariant(each->currentData()));
    }
    for (const VariablePicker* each : {m_rowsChosen, m_columnsChosen, m_covariates})
        choices.insert(each->objectName(), arrayOf(each->chosen()));
    choices.insert(m_permutations->objectName(), m_permutations->isChecked());
    return choices;
}

void CorrelationOptions::restore(const QJsonObject& choices) {
    const QSignalBlocker block(this);
    // The data that say whether there are several cases a clinician may come later.
    if (choices.value(m_interval->objectName()).toInt() == Choices::BcaOfClinicians) offerClusters(true);
    for (QComboBox* each :
        {m_rows, m_columns, m_method, m_missing, m_interval, m_confidence, m_adjustment, m_view}) {
        choose(each, choices.value(each->objectName()));
    }
    for (VariablePicker* each : {m_rowsChosen, m_columnsChosen, m_covariates})
        each->setChosen(namesOf(choices.value(each->objectName())));
    m_permutations->setChecked(choices.value(m_permutations->objectName()).toBool());
    adapt();
}

} // namespace lacrima::ui
