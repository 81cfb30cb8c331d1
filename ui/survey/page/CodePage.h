// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/page/PatientPage.h"

class QLineEdit;

namespace lacrima::ui {

/// A page with one secret to type: the patient's resume code, or the office's PIN.
class CodePage final : public PatientPage {
    Q_OBJECT
public:
    struct Words {
        QString heading;
        QString text;
        QString fieldName; ///< for screen readers and above the field
        QString act;
        QString back; ///< empty: no way back
    };
    enum class Echo { Shown, Hidden };

    CodePage(const Words& words, Echo echo, QWidget* parent);

    /// Says what was wrong, and empties the field when it was hidden.
    void refuse(const QString& text);

Q_SIGNALS:
    void submitted(const QString& typed);
    void backRequested();

private:
    void submit();

    QLineEdit* m_field;
};

} // namespace lacrima::ui
