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
    /// `hasTiff`: whether that format can be written; where it cannot, the dialog says what is missing.
    FigureExportDialog(spec::ChartSpec spec, QWidget* parent, bool hasTiff = charts::canWriteTiff());

    /// Writes the figure as set and announces it; what keeps it from being written is said in the dialog,
    /// with the name of the file and what to do.
    bool saveTo(const QString& path);

Q_SIGNALS:
    void saved(const QString& path);

private:
    enum Format { Svg, Pdf, Png, Tiff, Data };

    QWidget* makeFields(bool hasTiff);
    void addFormats(bool hasTiff);
    Format format() const;
    bool isPixels() const { return format() == Png || format() == Tiff; }
    void showFormat();
    charts::FigureSize size() const;
    base::Result<QByteArray> bytes() const;
    QString suffix() const;
    void fitHeight();
    void showSize();
    QString crowdingWords() const;
    void preview();
    /// A picture larger than memory is not offered.
    void limitResolution();
    void askAndSave();

    spec::ChartSpec m_spec;
    QComboBox* m_format;
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dpi;
    bool m_isDpiChosen = false;    ///< by the user: no longer that of the format
    bool m_isHeightChosen = false; ///< by the user: no longer that which suits the width
    FieldRow* m_resolution = nullptr;
    QLabel* m_preview;
    QLabel* m_crowding; ///< said while the figure is smaller than its words allow
    QLabel* m_problem;
    double m_leastWidth = 0; ///< in cm
};

} // namespace lacrima::ui
