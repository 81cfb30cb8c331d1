// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/FigureCard.h"

#include "ui/charts/view/ChartView.h"
#include "ui/explore/part/FigureExportDialog.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/figures/Words.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/theme/Icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <cmath>

namespace lacrima::ui {
namespace {

constexpr int kMostSaved = 260; ///< pixels of the name of the file

} // namespace

FigureCard::FigureCard(const QString& title, const char* name, CaseSelection& selection, QWidget* parent)
    : Card(parent)
    , m_selection(selection)
    , m_title(label(title, "strong", this))
    , m_subtitle(label({}, "small", this))
    , m_saved(label({}, "small", this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_chart(new charts::ChartView(this)) {
    m_chart->setObjectName(QLatin1String(name));
    m_save->setObjectName(QLatin1String(name) + QStringLiteral("Save"));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_save->setToolTip(tr("Save figure…"));
    m_save->setAccessibleName(tr("Save the figure “%1”").arg(title));
    setRole(m_save, "quiet");
    m_saved->setObjectName(QLatin1String(name) + QStringLiteral("Saved"));
    m_saved->hide();
    m_copy->setObjectName(QLatin1String(name) + QStringLiteral("Copy"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy table"));
    setRole(m_copy, "quiet");
    m_copy->hide();
    m_subtitle->hide();
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_subtitle);
    head->addWidget(m_saved);
    head->addWidget(m_copy);
    head->addWidget(m_save);
    box()->addLayout(head);
    box()->addWidget(m_chart);
    box()->addStretch(1); // beside a taller card
    connect(m_copy, &QToolButton::clicked, this, [this] {
        copyToClipboard(
            spec::mimeOf(m_sheet.noting(m_snapshot ? figures::dataWords(*m_snapshot) : QString())));
    });
    connect(m_save, &QToolButton::clicked, this, &FigureCard::saveFigure);
    connect(m_chart, &charts::ChartView::saveRequested, this, &FigureCard::saveFigure);
    connect(m_chart, &charts::ChartView::casesSelected, this, [this](const QList<int>& rows, bool isMore) {
        if (m_snapshot != nullptr) m_selection.select(*m_snapshot, rows, isMore);
    });
    connect(&m_selection, &CaseSelection::changed, this, &FigureCard::showSelection);
}

void FigureCard::setTitle(const QString& title) {
    m_title->setText(title);
    m_save->setAccessibleName(tr("Save the figure “%1”").arg(title));
}

void FigureCard::setSubtitle(const QString& words) {
    m_subtitle->setText(words);
    m_subtitle->setVisible(!words.isEmpty());
}

void FigureCard::setSheet(spec::TableSpec sheet) {
    m_sheet = std::move(sheet);
    m_copy->setAccessibleName(tr("Copy the table “%1”").arg(m_sheet.caption));
    m_copy->setVisible(!m_sheet.rows.empty());
}

void FigureCard::setSpec(
    const std::shared_ptr<const dataset::Dataset>& snapshot, const spec::ChartSpec& spec) {
    if (spec != m_chart->spec()) m_saved->hide(); // what was saved was another figure
    m_snapshot = snapshot;
    m_chart->setSpec(spec);
    fitHeight();
    m_save->setEnabled(!spec.isEmpty());
    showSelection();
}

/// Words that need more lines where the chart is narrow make it higher.
void FigureCard::fitHeight() {
    const int height = static_cast<int>(std::lround(m_chart->heightAt(m_chart->width())));
    if (height != m_chart->height()) m_chart->setFixedHeight(height);
}

void FigureCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitHeight();
}

void FigureCard::showSelection() {
    if (m_snapshot != nullptr) m_chart->setSelectedCases(m_selection.rowsIn(*m_snapshot));
}

void FigureCard::saveFigure() {
    auto* dialog = new FigureExportDialog(m_chart->spec(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureExportDialog::saved, this, &FigureCard::showSaved);
    connect(dialog, &QDialog::finished, m_save, [this] { m_save->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void FigureCard::showSaved(const QString& path) {
    const QString words = tr("Saved: %1").arg(QFileInfo(path).fileName());
    m_saved->setText(m_saved->fontMetrics().elidedText(words, Qt::ElideMiddle, kMostSaved));
    m_saved->setToolTip(plainTip(path));
    m_saved->show();
    announce(m_saved);
}

} // namespace lacrima::ui
