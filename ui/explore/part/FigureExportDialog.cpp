// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/FigureExportDialog.h"

#include "core/store/OutputFile.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/SaveDialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kFieldsWidth = 240;
const QSize kPreview(520, 420);

struct Preset {
    const char* words;
    double widthCm;
};
constexpr Preset kPresets[] = {
    {QT_TRANSLATE_NOOP("lacrima::ui::FigureExportDialog", "One column, 8.5 cm"), 8.5},
    {QT_TRANSLATE_NOOP("lacrima::ui::FigureExportDialog", "One and a half columns, 12 cm"), 12.0},
    {QT_TRANSLATE_NOOP("lacrima::ui::FigureExportDialog", "Page width, 17.5 cm"), 17.5},
};
constexpr int kPageWidth = 2;
constexpr int kScreenDpi = 300;
constexpr int kLineArtDpi = 600; ///< what journals ask of lines and letters in pixels
constexpr int kLowestDpi = 72;
constexpr int kHighestDpi = 1200;

QDoubleSpinBox* centimetres(const char* name, QWidget* parent) {
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(3, 60);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setSuffix(QStringLiteral(" cm"));
    return box;
}

/// What remains of a title as the name of a file.
QString fileName(const QString& title) {
    static const QRegularExpression kOther(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString name = title.left(60);
    name.replace(kOther, QStringLiteral("-"));
    return name.isEmpty() ? QStringLiteral("figure") : name.toLower();
}

} // namespace

FigureExportDialog::FigureExportDialog(spec::ChartSpec spec, QWidget* parent, bool hasTiff)
    : QDialog(parent)
    , m_spec(std::move(spec))
    , m_format(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_width(centimetres("figureWidth", this))
    , m_height(centimetres("figureHeight", this))
    , m_dpi(new QSpinBox(this))
    , m_preview(new QLabel(this))
    , m_crowding(paragraph({}, "secondary", this))
    , m_problem(paragraph({}, "problem", this))
    , m_leastWidth(charts::leastWidthCm(m_spec)) {
    setWindowTitle(tr("Save figure"));
    setObjectName(QStringLiteral("figureDialog"));
    m_preview->setFixedSize(kPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("How the figure will look on paper"));
    m_crowding->setObjectName(QStringLiteral("figureCrowding"));
    m_crowding->hide();
    m_problem->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(makeFields(hasTiff), 0, Qt::AlignTop);
    row->addWidget(m_preview);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(24, 24, 24, 24);
    box->setSpacing(16);
    box->addLayout(row);
    box->addWidget(m_crowding);
    box->addWidget(m_problem);
    auto* actions = new QHBoxLayout;
    actions->addStretch(1);
    QPushButton* cancel = secondaryButton(tr("Cancel"), this);
    QPushButton* save = primaryButton(tr("Save…"), this);
    save->setObjectName(QStringLiteral("figureSave"));
    save->setDefault(true);
    actions->addWidget(cancel);
    actions->addWidget(save);
    box->addLayout(actions);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &FigureExportDialog::askAndSave);
    preview();
}

void FigureExportDialog::addFormats(bool hasTiff) {
    m_format->setObjectName(QStringLiteral("figureFormat"));
    m_format->addItem(tr("SVG, vector"), Svg);
    m_format->addItem(tr("PDF, vector"), Pdf);
    m_format->addItem(tr("PNG, pixels"), Png);
    if (hasTiff) m_format->addItem(tr("TIFF, pixels"), Tiff);
    m_format->addItem(tr("CSV, the data of the plot"), Data);
}

QWidget* FigureExportDialog::makeFields(bool hasTiff) {
    auto* fields = new QWidget(this);
    fields->setFixedWidth(kFieldsWidth);
    auto* box = new QVBoxLayout(fields);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    addFormats(hasTiff);
    for (const Preset& preset : kPresets) m_preset->addItem(tr(preset.words), preset.widthCm);
    m_preset->setCurrentIndex(kPageWidth);
    m_width->setValue(kPresets[kPageWidth].widthCm);
    m_height->setValue(charts::naturalSize(m_spec, m_width->value()).heightCm);
    m_dpi->setObjectName(QStringLiteral("figureDpi"));
    m_dpi->setRange(kLowestDpi, kHighestDpi);
    m_dpi->setValue(kScreenDpi);
    m_dpi->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_dpi->setSuffix(QStringLiteral(" dpi"));
    box->addWidget(new FieldRow(tr("Format"), m_format,
        hasTiff ? QString()
                : tr("TIFF is not offered: this computer lacks Qt’s image formats "
                     "(package qt6-image-formats-plugins)."),
        fields));
    box->addWidget(new FieldRow(tr("Size"), m_preset, {}, fields));
    box->addWidget(new FieldRow(tr("Width"), m_width, {}, fields));
    box->addWidget(new FieldRow(tr("Height"), m_height, {}, fields));
    m_resolution = new FieldRow(tr("Resolution"), m_dpi, {}, fields);
    box->addWidget(m_resolution);
    limitResolution();
    connect(m_preset, &QComboBox::activated, this,
        [this] { m_width->setValue(m_preset->currentData().toDouble()); });
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &FigureExportDialog::fitHeight);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this] {
        m_isHeightChosen = true;
        showSize();
    });
    connect(m_dpi, &QSpinBox::valueChanged, this, [this] { m_isDpiChosen = true; });
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        showFormat();
        preview();
    });
    showFormat();
    return fields;
}

FigureExportDialog::Format FigureExportDialog::format() const {
    return static_cast<Format>(m_format->currentData().toInt());
}

void FigureExportDialog::showFormat() {
    m_dpi->setEnabled(isPixels());
    if (m_isDpiChosen) return;
    const QSignalBlocker blocker(m_dpi);
    m_dpi->setValue(format() == Tiff ? kLineArtDpi : kScreenDpi);
}

charts::FigureSize FigureExportDialog::size() const {
    return {m_width->value(), m_height->value(), m_dpi->value()};
}

/// Words that need more lines at another width make the figure higher, unless the height was chosen.
void FigureExportDialog::fitHeight() {
    if (!m_isHeightChosen) {
        const QSignalBlocker blocker(m_height);
        m_height->setValue(charts::naturalSize(m_spec, m_width->value()).heightCm);
    }
    showSize();
}

void FigureExportDialog::showSize() {
    limitResolution();
    preview();
}

/// What would give the words room.
QString FigureExportDialog::crowdingWords() const {
    if (m_width->value() < m_leastWidth) {
        return tr("At this width the words leave little room for the drawing, or are cut. From %1 cm "
                  "on there is enough.")
            .arg(QLocale().toString(m_leastWidth, 'f', 1));
    }
    return tr("At this height the words leave little room for the drawing, or are cut. From %1 cm "
              "on there is enough.")
        .arg(QLocale().toString(charts::naturalSize(m_spec, m_width->value()).heightCm, 'f', 1));
}

void FigureExportDialog::limitResolution() {
    const int largest = std::clamp(charts::largestDpi(size()), kLowestDpi, kHighestDpi);
    const QSignalBlocker blocker(m_dpi); // a limit is no choice
    m_dpi->setMaximum(largest);
    QString help = tr("Of a PNG or TIFF only. Letters have 9 points at any size.");
    if (largest < kHighestDpi)
        help += QLatin1Char(' ') + tr("At this width and height at most %1 dpi.").arg(largest);
    m_resolution->setHelp(help);
}

void FigureExportDialog::preview() {
    const QSizeF logical(m_width->value() * 96 / 2.54, m_height->value() * 96 / 2.54);
    const double fit = std::min(kPreview.width() / logical.width(), kPreview.height() / logical.height());
    m_crowding->setVisible(format() != Data && charts::areWordsCut(m_spec, size()));
    m_crowding->setText(crowdingWords());
    m_preview->setPixmap(QPixmap::fromImage(charts::imageOf(m_spec, logical, std::min(1.0, fit))));
}

base::Result<QByteArray> FigureExportDialog::bytes() const {
    switch (format()) {
    case Svg:
        return charts::svgOf(m_spec, size());
    case Pdf:
        return charts::pdfOf(m_spec, size());
    case Png:
        return charts::pngOf(m_spec, size());
    case Tiff:
        return charts::tiffOf(m_spec, size());
    case Data:
        break;
    }
    return spec::plotData(m_spec);
}

QString FigureExportDialog::suffix() const {
    constexpr const char* kSuffixes[] = {"svg", "pdf", "png", "tiff", "csv"};
    return QString::fromLatin1(kSuffixes[format()]);
}

bool FigureExportDialog::saveTo(const QString& path) {
    auto done = store::checkTarget(path, {});
    if (done) {
        const auto made = bytes();
        done = made ? store::writePrivately(path, *made) : made.error();
    }
    m_problem->setVisible(!done);
    if (!done) {
        const QString sentence = text::sentenceOf(done.error());
        const QString name = QFileInfo(path).fileName();
        m_problem->setText(
            sentence.contains(name) ? sentence : tr("%1 is not saved. %2").arg(name, sentence));
        announce(m_problem);
        return false;
    }
    Q_EMIT saved(path);
    return true;
}

void FigureExportDialog::askAndSave() {
    const QString end = QLatin1Char('.') + suffix();
    const QString path = chooseWhereToSave(
        this, tr("Where the figure goes"), fileName(m_spec.title) + end, QStringLiteral("*") + end);
    if (!path.isEmpty() && saveTo(path)) accept();
}

} // namespace lacrima::ui
