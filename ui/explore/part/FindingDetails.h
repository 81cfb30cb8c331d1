// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Findings.h"
#include "ui/widgets/Controls.h"

class QComboBox;

namespace lacrima::ui {

class ResultTable;

/// One finding closely: the sentences about it, and the claimed dimension beside the two others, as they are
/// and with the others taken out.
class FindingDetails final : public Card {
    Q_OBJECT
public:
    explicit FindingDetails(QWidget* parent);

    /// `current` is the position of the one shown; -1 shows none.
    void setResults(
        const dataset::Dataset& dataset, const std::vector<findings::FindingResult>& results, int current);
    ResultTable* table() const { return m_table; }

Q_SIGNALS:
    /// Another finding was picked from the list.
    void findingChosen(const QString& id);
    /// Its points, or those of the same answer with another dimension, are asked for.
    void relationChosen(const QString& x, const QString& y);

private:
    void setWords(const QStringList& words);

    findings::FindingResult m_result;
    QComboBox* m_choice;
    QVBoxLayout* m_words;
    ResultTable* m_table;
    QLabel* m_note;
    QPushButton* m_points;
};

} // namespace lacrima::ui
