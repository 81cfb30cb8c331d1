// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace lacrima::ui {

/// One answer as a full-width row: the key's number in a chip, the words, and a tick when it is chosen.
class OptionRow final : public QPushButton {
    Q_OBJECT
public:
    /// `number` 0 draws no chip.
    OptionRow(int number, const QString& words, int pixelSize, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Whether somebody came here with arrow keys or Tab, and did not just find the focus here.
    bool isMovedTo() const { return m_isMovedTo; }

Q_SIGNALS:
    /// An arrow key: the row before (-1) or after (+1), please.
    void moveRequested(int step);
    void enterPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QFont wordsFont() const;
    int wordsLeft() const;
    void paintChip(QPainter& painter) const;

    int m_number;
    QString m_words;
    int m_pixelSize;
    bool m_isMovedTo = false;
};

} // namespace lacrima::ui
