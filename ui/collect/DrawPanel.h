// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Draw.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <set>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lacrima::ui {

class FieldRow;
class PlainTextBox;

/// Draws one patient at random from a clinician's caseload. The clinician gives the number of eligible
/// patients, or their own list of codes, which stays in this window's memory; the draw is recorded before it
/// is shown, and a patient who does not take part is replaced by the next draw number, never by a free
/// choice.
class DrawPanel final : public QWidget {
    Q_OBJECT
public:
    using TakenIndices = std::function<std::set<int>(int eligible)>;

    /// `declined`: patients of this case who do not take part; `taken`: those of the clinician's other cases.
    DrawPanel(const QString& caseId, const casebook::DrawInput& input, std::set<int> declined,
        TakenIndices taken, QWidget* parent);

    QString caseId() const { return m_caseId; }
    /// The draw was recorded: show it.
    void showDrawn();
    /// The refusal was recorded: draw the next one.
    void drawNext();
    void focusFirst();

Q_SIGNALS:
    /// Record this draw; then call showDrawn().
    void drawn(int eligible, int drawNumber, int index);
    /// Record this refusal; then call drawNext().
    void declined(int drawNumber, const QString& reasonCode);
    void accepted();

private:
    QWidget* askStep();
    QWidget* resultStep();
    void countList();
    void fixNumber();
    int typedNumber() const;
    void draw();
    void decline(const QString& reasonCode);

    QString m_caseId;
    casebook::DrawInput m_input;
    std::set<int> m_declined;
    TakenIndices m_taken;
    int m_index = 0;
    QStringList m_codes; ///< the clinician's own list, one code a patient; never leaves this object
    QStackedWidget* m_steps;
    QLineEdit* m_number = nullptr;
    QPushButton* m_draw = nullptr;
    PlainTextBox* m_list = nullptr;
    FieldRow* m_numberRow = nullptr;
    FieldRow* m_listRow = nullptr;
    QLabel* m_result = nullptr;
    QLabel* m_howToCount = nullptr;
};

} // namespace lacrima::ui
