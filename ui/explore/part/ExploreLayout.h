// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace lacrima::ui {

class SidePanel;

class OptionsRow;

/// How a page of Explore is laid out: options at the left, or few of them in a row on top; charts and tables
/// in a column that scrolls; the explanation at the right. Options at the left and the explanation fold away
/// for the chart. Where the window is narrow the explanation goes to the end of the column.
class ExploreLayout final : public QWidget {
    Q_OBJECT
public:
    /// `options` may be null. The column is filled by the page.
    ExploreLayout(QWidget* options, SidePanel* side, QWidget* parent);
    /// With the options on top; the explanation is folded at first.
    ExploreLayout(OptionsRow* options, SidePanel* side, QWidget* parent);

    QVBoxLayout* column() const { return m_column; }
    /// The column and the explanation: all but the options.
    QWidget* results() const { return m_results; }
    void scrollToTop();

    /// Options at the left, which can be folded: not those in a row.
    bool hasFoldingOptions() const { return m_left != nullptr; }
    bool showsOptions() const { return m_showsOptions; }
    void showOptions(bool isShown);
    bool showsExplanation() const { return m_showsExplanation; }
    void showExplanation(bool isShown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeResults();
    void place();

    SidePanel* m_side;
    QScrollArea* m_left = nullptr;  ///< holds the options at the left
    QScrollArea* m_right = nullptr; ///< holds the explanation while it is at the right
    QVBoxLayout* m_rightStack = nullptr;
    QWidget* m_results;
    QHBoxLayout* m_row; ///< of the results
    QVBoxLayout* m_column;
    QScrollArea* m_scrolled;
    bool m_isNarrow = false;
    bool m_showsOptions = true;
    bool m_showsExplanation = true;
};

} // namespace lacrima::ui
