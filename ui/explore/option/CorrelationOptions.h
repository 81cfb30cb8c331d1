// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/CorrelationTable.h"
#include "ui/report/added/CorrelationChoices.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace lacrima::ui {

class VariablePicker;

/// The choices at the left of the correlations page: which variables with which, method, interval, family.
class CorrelationOptions final : public QWidget {
    Q_OBJECT
public:
    explicit CorrelationOptions(QWidget* parent);

    /// What is offered depends on the variables of the study.
    void setData(const dataset::Dataset& dataset);
    findings::CorrelationRequest request(const dataset::Dataset& dataset) const;
    report::CorrelationView view() const;
    /// The family and the cases behind the numbers shown.
    void setFamily(const findings::CorrelationTable& table, const dataset::Dataset& dataset);

    QJsonObject choices() const;
    void restore(const QJsonObject& choices);

Q_SIGNALS:
    void changed();

private:
    void makeVariables(QVBoxLayout* box);
    void makeMethods(QVBoxLayout* box);
    void makeInference(QVBoxLayout* box);
    void offerClusters(bool isClustered);
    analysis::CorrelationMethod chosenMethod() const;
    void adapt();

    // In the order they stand in: Tab goes through them as they are made.
    QComboBox* m_rows;
    VariablePicker* m_rowsChosen;
    QComboBox* m_columns;
    VariablePicker* m_columnsChosen;
    QComboBox* m_method;
    VariablePicker* m_covariates;
    QComboBox* m_missing;
    QComboBox* m_view;
    QComboBox* m_interval;
    QComboBox* m_confidence;
    QComboBox* m_adjustment;
    QCheckBox* m_permutations;
    QLabel* m_family;
    QLabel* m_cases;
    bool m_isClustered = false;
};

} // namespace lacrima::ui
