// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table/ResultTable.h"

#include <initializer_list>

class QLabel;
class QToolButton;

namespace lacrima::ui {

/// A table on a page that has several: its caption as a heading, a button that copies it, and its note below.
class TableCard final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the table.
    TableCard(const char* name, QWidget* parent);

    ResultTable* table() const { return m_table; }
    /// The block is as high as the rows ask. A table without rows hides it.
    void setSheet(spec::TableSpec sheet);

private:
    QLabel* m_caption;
    QToolButton* m_copy;
    ResultTable* m_table;
    QLabel* m_note;
};

/// What the tables print, one after the other.
QString textOf(std::initializer_list<const TableCard*> cards);

} // namespace lacrima::ui
