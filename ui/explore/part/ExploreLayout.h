// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace lacrima::ui {

class SidePanel;

/// How a page of Explore is laid out: options at the left, charts and tables in a column that scrolls, the
/// explanation at the right. Where the window is narrow the explanation goes to the end of the column.
class ExploreLayout final : public QWidget {
    Q_OBJECT
public:
    /// `options` may be null. The column is filled by the page.
    ExploreLayout(QWidget* options, SidePanel* side, QWidget* parent);

    QVBoxLayout* column() const { return m_column; }
    /// The column and the explanation: all but the options.
    QWidget* results() const { return m_results; }
    void scrollToTop();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    SidePanel* m_side;
    QWidget* m_results;
    QHBoxLayout* m_row; ///< of the results
    QVBoxLayout* m_column;
    QScrollArea* m_scrolled;
    bool m_isNarrow = false;
};

} // namespace lacrima::ui
