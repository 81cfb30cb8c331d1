// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace lacrima::ui {

/// Two parts of a page side by side; below each other where there is no room for both.
class CardPair final : public QWidget {
public:
    /// `share` is how much of the width the first gets, where the second gets 1.
    CardPair(QWidget* first, double share, QWidget* second, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_box;
};

} // namespace lacrima::ui
