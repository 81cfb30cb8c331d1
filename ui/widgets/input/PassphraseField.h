// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
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
    /// What somebody who knows the study tries first: its title, names, codes.
    void setOwnWords(const QStringList& words);
    /// Whether what was typed may lock a study.
    bool isStrongEnough() const;

Q_SIGNALS:
    void changed();
    void submitted();

private:
    void showStrength();

    int strength() const;

    Use m_use;
    QStringList m_ownWords;
    QLineEdit* m_line;
    QPushButton* m_show;
    QLabel* m_hint;
};

} // namespace lacrima::ui
