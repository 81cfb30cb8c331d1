// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"
#include "ui/widgets/Controls.h"

#include <memory>

class QLabel;
class QToolButton;

namespace lacrima::ui {

class CaseSelection;

namespace charts {
class ChartView;
}

/// A chart of Explore in its card: what it shows as a heading, the chart as high as its content asks, a
/// button that saves it as a figure. Cases selected in it light up in all charts.
class FigureCard final : public Card {
    Q_OBJECT
public:
    /// `name` is the object name of the chart, by which tests and saved figures know it.
    FigureCard(const QString& title, const char* name, CaseSelection& selection, QWidget* parent);

    charts::ChartView* chart() const { return m_chart; }
    void setTitle(const QString& title);
    /// In small letters beside the title: "n = 64".
    void setSubtitle(const QString& words);
    /// The numbers of the figure as a table, which a button copies; without rows there is no button.
    void setSheet(spec::TableSpec sheet);
    const spec::TableSpec& sheet() const { return m_sheet; }
    /// `snapshot` is what the rows in the spec's cases count in. The card is as high as the
    /// spec asks for at its width.
    void setSpec(const std::shared_ptr<const dataset::Dataset>& snapshot, const spec::ChartSpec& spec);
    /// Asks for format, size and place, and writes the figure; says so beside the button when it is done.
    void saveFigure();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void showSelection();
    void showSaved(const QString& path);

    CaseSelection& m_selection;
    std::shared_ptr<const dataset::Dataset> m_snapshot;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_saved;
    QToolButton* m_copy;
    QToolButton* m_save;
    spec::TableSpec m_sheet;
    charts::ChartView* m_chart;
};

} // namespace lacrima::ui
