// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/export/ChartExport.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace lacrima::ui {

class FieldRow;

/// Format, size in centimetres and resolution of a figure, with a preview of how it will look on paper; then
/// where to.
class FigureExportDialog final : public QDialog {
    Q_OBJECT
public:
    FigureExportDialog(spec::ChartSpec spec, QWidget* parent);

    /// Writes the figure as set and announces it; what keeps it from being written is said in the dialog,
    /// with the name of the file and what to do.
    bool saveTo(const QString& path);

Q_SIGNALS:
    void saved(const QString& path);

private:
    enum Format { Svg, Pdf, Png, Data };

    QWidget* makeFields();
    charts::FigureSize size() const;
    base::Result<QByteArray> bytes() const;
    QString suffix() const;
    void preview();
    /// A PNG larger than memory is not offered.
    void limitResolution();
    void askAndSave();

    spec::ChartSpec m_spec;
    QComboBox* m_format;
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dpi;
    FieldRow* m_resolution = nullptr;
    QLabel* m_preview;
    QLabel* m_problem;
};

} // namespace lacrima::ui
