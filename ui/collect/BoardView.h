// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lacrima::ui {

class BoardModel;

/// The board: ticks for steps done, the next step as a link. Enter or a click on a row takes it.
class BoardView final : public QTableView {
    Q_OBJECT
public:
    BoardView(BoardModel* model, QWidget* parent);

Q_SIGNALS:
    void nextStepChosen(int row);
    void menuRequested(int row, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
};

} // namespace lacrima::ui
