// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CodeNote.h"

#include "ui/widgets/MessageBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lacrima::ui {

CodeNote::CodeNote(
    const QString& words, const QString& code, PrintedSheet sheet, MessageBar& messages, QWidget* parent)
    : QFrame(parent)
    , m_sheet(std::move(sheet))
    , m_messages(messages) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(paragraph(words, "plain", this));
    QLabel* shown = label(code, "code", this);
    shown->setObjectName(QStringLiteral("codeToKeep"));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->addWidget(shown);
    auto* row = new QHBoxLayout;
    QPushButton* print = secondaryButton(tr("Print the sheet…"), this);
    QPushButton* pdf = secondaryButton(tr("Save it as PDF…"), this);
    QPushButton* kept = quietButton(tr("It is kept"), this);
    pdf->setObjectName(QStringLiteral("saveCodeSheet"));
    kept->setObjectName(QStringLiteral("codeIsKept"));
    for (QPushButton* each : {print, pdf, kept}) row->addWidget(each);
    row->addStretch(1);
    box->addLayout(row);
    connect(print, &QPushButton::clicked, this, [this] { tell(m_sheet.print(this)); });
    connect(pdf, &QPushButton::clicked, this, [this] { tell(m_sheet.savePdf(this)); });
    connect(kept, &QPushButton::clicked, this, [this, shown] {
        shown->clear();
        hide();
        deleteLater();
    });
}

void CodeNote::tell(const PrintedSheet::Outcome& outcome) {
    if (outcome.words.isEmpty()) return;
    m_messages.say(outcome.isDone ? MessageBar::Tone::Note : MessageBar::Tone::Danger, outcome.words);
}

} // namespace lacrima::ui
