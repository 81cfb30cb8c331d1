// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace lacrima::ui {

/// The bottom of patient mode: Back and Skip, and at the far side Pause, Stop now, Talk to someone.
class SurveyFooter final : public QFrame {
    Q_OBJECT
public:
    explicit SurveyFooter(QWidget* parent);

    /// Says everything in the language spoken now.
    void retranslate();
    void offer(bool canGoBack, bool canSkip, bool canTalk);

Q_SIGNALS:
    void backRequested();
    void skipRequested();
    void pauseRequested();
    void stopRequested();
    void talkRequested();

private:
    QPushButton* m_back;
    QPushButton* m_skip;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_talk;
};

} // namespace lacrima::ui
