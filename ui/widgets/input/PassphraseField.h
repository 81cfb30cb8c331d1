// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lacrima::ui {

/// A field for a passphrase with a button that shows what was typed, and, when the passphrase is being
/// chosen, a hint of how strong it is.
class PassphraseField final : public QWidget {
    Q_OBJECT
public:
    enum class Use { Enter, Choose };

    PassphraseField(Use use, const QString& accessibleName, QWidget* parent);

    QString passphrase() const;
    void clear();

Q_SIGNALS:
    void changed();
    void submitted();

private:
    void showStrength();

    Use m_use;
    QLineEdit* m_line;
    QPushButton* m_show;
    QLabel* m_hint;
};

} // namespace lacrima::ui
