// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/TableCard.h"

#include "ui/text/Numbers.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lacrima::ui {

TableCard::TableCard(const char* name, QWidget* parent)
    : QWidget(parent)
    , m_caption(label({}, "strong", this))
    , m_copy(new QToolButton(this))
    , m_table(new ResultTable(this))
    , m_note(paragraph({}, "small", this)) {
    m_table->setObjectName(QLatin1String(name));
    m_copy->setObjectName(QLatin1String(name) + QStringLiteral("Copy"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy table"));
    m_copy->setAutoRaise(true);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(m_copy);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addLayout(head);
    box->addWidget(m_table);
    box->addWidget(m_note);
    connect(m_copy, &QToolButton::clicked, m_table, &ResultTable::copyAll);
}

void TableCard::setSheet(spec::TableSpec sheet) {
    m_caption->setText(sheet.caption);
    m_copy->setAccessibleName(tr("Copy the table “%1”").arg(sheet.caption));
    m_note->setText(text::unbroken(sheet.note));
    m_note->setVisible(!sheet.note.isEmpty());
    setVisible(!sheet.rows.empty());
    m_table->setSheet(std::move(sheet));
    m_table->fitHeight();
}

QString textOf(std::initializer_list<const TableCard*> cards) {
    QString text;
    for (const TableCard* card : cards) text += spec::textOf(card->table()->sheet());
    return text;
}

} // namespace lacrima::ui
