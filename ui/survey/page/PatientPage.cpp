// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/page/PatientPage.h"

#include "ui/survey/part/PageSide.h"
#include "ui/survey/part/PageStrip.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kBetween = 16;
constexpr int kColumnStretch = 1000; // the column takes its 720 px before the margins get anything

} // namespace

PatientPage::PatientPage(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new QWidget)
    , m_column(new QVBoxLayout)
    , m_problem(paragraph({}, "surveyProblem", m_canvas))
    , m_strip(new PageStrip(this)) {
    auto* middle = new QWidget(m_canvas);
    middle->setMaximumWidth(size::kPatientWidth);
    auto* stack = new QVBoxLayout(middle);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(kBetween);
    m_column->setSpacing(kBetween);
    stack->addLayout(m_column);
    stack->addWidget(m_problem);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, kColumnStretch);
    across->addStretch(1);
    auto* down = new QVBoxLayout(m_canvas);
    down->setContentsMargins(kSide, kBetween, kSide, kBetween);
    down->addStretch(4);
    down->addLayout(across);
    down->addStretch(5);
    m_problem->hide();
    m_area = scrolled(m_canvas, this);
    m_area->setFocusPolicy(Qt::NoFocus);
    // The column stays in the middle of the window when the scroll bar comes.
    QScrollBar* bar = m_area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [bar, down](int, int last) {
        const int room = last > 0 ? bar->sizeHint().width() : 0;
        down->setContentsMargins(kSide + room, kBetween, kSide, kBetween);
    });
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_area, 1);
    outer->addWidget(m_strip);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_canvas->isAncestorOf(now)) m_area->ensureWidgetVisible(now, 0, kBetween);
    });
}

QLabel* PatientPage::addHeading(const QString& text) {
    return addText(text, "question");
}

QLabel* PatientPage::addText(const QString& text, const char* role) {
    QLabel* words = paragraph(text, role, m_canvas);
    m_column->addWidget(words);
    return words;
}

QPushButton* PatientPage::addButton(QPushButton* button, const char* role) {
    setRole(button, role);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    if (m_first.isNull()) m_first = button;
    return button;
}

QPushButton* PatientPage::addPrimary(const QString& text) {
    m_column->addSpacing(size::kGrid);
    return addButton(primaryButton(text, m_canvas), "primary");
}

QPushButton* PatientPage::addSecondary(const QString& text) {
    return addButton(secondaryButton(text, m_canvas), "large");
}

QPushButton* PatientPage::addQuiet(const QString& text) {
    QPushButton* button = addButton(quietButton(text, m_canvas), "quiet");
    setState(button, "flush");
    return button;
}

void PatientPage::placeProblemHere() {
    m_column->addWidget(m_problem);
}

void PatientPage::sayProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString PatientPage::problem() const {
    return m_problem->text();
}

void PatientPage::setNoFirstFocus(const QString& heading) {
    setAccessibleName(heading);
    m_first = this;
}

void PatientPage::focusFirst() {
    if (!m_first.isNull()) m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace lacrima::ui
