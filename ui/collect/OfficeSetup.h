// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

class QLineEdit;

namespace lacrima::ui {

class FieldRow;
class PassphraseField;

/// First use of a study file on this computer: the office's name, the short code that begins its case codes,
/// and the PIN without which nobody leaves a patient's survey.
class OfficeSetup final : public Page {
    Q_OBJECT
public:
    explicit OfficeSetup(QWidget* parent);

    QString name() const;
    QString code() const;
    QString pin() const;
    /// The office has its name already (from an import on this computer): only the PIN is asked for.
    void setKnown(const QString& name, const QString& code);
    /// Everything the person typed, wiped.
    void clear();

Q_SIGNALS:
    void submitted();

private:
    void submit();

    QLineEdit* m_name;
    QLineEdit* m_code;
    PassphraseField* m_pin;
    PassphraseField* m_repeat;
    FieldRow* m_nameRow;
    FieldRow* m_codeRow;
    FieldRow* m_pinRow;
    FieldRow* m_repeatRow;
};

} // namespace lacrima::ui
