// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/page/CodePage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kFieldWidth = 320;
constexpr int kLongest = 64;

} // namespace

CodePage::CodePage(const Words& words, Echo echo, QWidget* parent)
    : PatientPage(parent)
    , m_field(new QLineEdit(canvas())) {
    addHeading(words.heading);
    addText(words.text);
    QLabel* name = addText(words.fieldName, "strong");
    name->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("code"));
    m_field->setAccessibleName(words.fieldName);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->setFixedWidth(kFieldWidth);
    m_field->setMaxLength(kLongest);
    m_field->setEchoMode(echo == Echo::Hidden ? QLineEdit::Password : QLineEdit::Normal);
    column()->addWidget(m_field);
    placeProblemHere();
    QPushButton* act = addPrimary(words.act);
    act->setObjectName(QStringLiteral("submit"));
    connect(act, &QPushButton::clicked, this, &CodePage::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { sayProblem({}); });
    if (!words.back.isEmpty()) {
        QPushButton* back = addQuiet(words.back);
        back->setObjectName(QStringLiteral("away"));
        connect(back, &QPushButton::clicked, this, &CodePage::backRequested);
    }
    setFirstFocus(m_field);
}

void CodePage::submit() {
    if (m_field->text().trimmed().isEmpty()) return;
    Q_EMIT submitted(m_field->text());
}

void CodePage::refuse(const QString& text) {
    if (m_field->echoMode() == QLineEdit::Password) m_field->clear();
    sayProblem(text);
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace lacrima::ui
