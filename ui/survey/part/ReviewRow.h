// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace lacrima::ui {

/// One question on the review page: its number, its words and what was answered. Choosing it goes back to it.
class ReviewRow final : public QPushButton {
    Q_OBJECT
public:
    ReviewRow(int number, const QString& question, const QString& answer, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
};

} // namespace lacrima::ui
