// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

class QPushButton;

namespace lacrima::ui {

class EmptyState;

/// Lies over the results of a page that are not of the newest data and choices: thin while newer ones are on
/// their way, and whole once they were stopped, with a button that computes them after all.
class BusyOverlay final : public QWidget {
    Q_OBJECT
public:
    enum class Cover : std::uint8_t { Nothing, Thin, Stopped };

    /// `results` is `page` or a part of it.
    BusyOverlay(QWidget* results, QWidget* page);

    void cover(Cover cover);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void againChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QWidget* m_results;
    EmptyState* m_words;
    QPushButton* m_again;
    Cover m_cover = Cover::Nothing;
};

} // namespace lacrima::ui
