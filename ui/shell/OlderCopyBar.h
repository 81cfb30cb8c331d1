// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lacrima::study {
class Study;
}

namespace lacrima::ui {

class MessageBar;

/// Says on every page that records which this computer has seen are not in the file, as long as that is so,
/// and offers an office whose own records are missing to go on with it. Not there otherwise.
class OlderCopyBar final : public QWidget {
    Q_OBJECT
public:
    OlderCopyBar(study::Study& study, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void wentOn(bool isUnderNewKey);

private:
    void askToGoOn(int missing);
    void goOn();
    void forget();

    study::Study& m_study;
    MessageBar* m_message;
};

} // namespace lacrima::ui
