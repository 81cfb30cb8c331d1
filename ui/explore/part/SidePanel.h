// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

#include <QStringList>

#include <vector>

class QLabel;

namespace lacrima::ui {

/// "What this is": what the chart shows, how to read it, and what it does not say.
class SidePanel final : public Card {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent);

    void setParagraphs(const QStringList& paragraphs);
    void addButton(QPushButton* button);
    /// At the end of a column it takes the column's width.
    void setNarrow(bool isNarrow);

private:
    QVBoxLayout* m_text;
    std::vector<QLabel*> m_labels; ///< one a paragraph, hidden when there are fewer now
    QVBoxLayout* m_buttons;
};

} // namespace lacrima::ui
