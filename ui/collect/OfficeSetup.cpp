// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/OfficeSetup.h"

#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/PassphraseField.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kShortestPin = 4;

} // namespace

OfficeSetup::OfficeSetup(QWidget* parent)
    : Page(parent)
    , m_name(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_pin(new PassphraseField(PassphraseField::Use::Enter, tr("PIN"), this))
    , m_repeat(new PassphraseField(PassphraseField::Use::Enter, tr("PIN once more"), this)) {
    header()->setTitle(tr("Name this office"));
    header()->setPurpose(
        tr("Once on this computer. Everything collected here is signed as coming from this office."));
    QPushButton* save = primaryButton(tr("Start collecting"), this);
    save->setObjectName(QStringLiteral("saveOffice"));
    header()->addAction(save);
    m_name->setObjectName(QStringLiteral("officeName"));
    m_name->setMaxLength(80);
    m_code->setObjectName(QStringLiteral("officeCode"));
    m_code->setFixedWidth(120);
    m_code->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z]{1,4}")), m_code));
    m_pin->setObjectName(QStringLiteral("officePin"));
    m_repeat->setObjectName(QStringLiteral("officePinRepeat"));
    auto* column = new QWidget(this);
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(4, 8, 4, 8);
    box->setSpacing(20);
    m_nameRow =
        new FieldRow(tr("Name of the office"), m_name, tr("For example the street or the clinic."), column);
    m_codeRow = new FieldRow(tr("Short code"), m_code,
        tr("One to four letters, different in every office. Clinicians become VD01, VD02 and so on."),
        column);
    m_pinRow = new FieldRow(tr("PIN for leaving a patient’s survey"), m_pin,
        tr("At least four digits or letters. Staff type it to take the computer back from a patient. It "
           "guards this "
           "window only: whoever takes the study file away can try all PINs of four digits in minutes, so "
           "use none "
           "that opens anything else."),
        column);
    m_repeatRow = new FieldRow(tr("PIN once more"), m_repeat, {}, column);
    for (FieldRow* row : {m_nameRow, m_codeRow, m_pinRow, m_repeatRow}) box->addWidget(row);
    box->addStretch(1);
    content()->addWidget(scrolled(column, this), 1);
    connect(save, &QPushButton::clicked, this, &OfficeSetup::submit);
    connect(m_repeat, &PassphraseField::submitted, this, &OfficeSetup::submit);
    setFocusProxy(m_name);
}

QString OfficeSetup::name() const {
    return m_name->text().trimmed();
}

QString OfficeSetup::code() const {
    return m_code->text().trimmed().toUpper();
}

QString OfficeSetup::pin() const {
    return m_pin->passphrase();
}

void OfficeSetup::setKnown(const QString& name, const QString& code) {
    m_name->setText(name);
    m_code->setText(code);
    m_name->setEnabled(false);
    m_code->setEnabled(false);
    header()->setTitle(tr("Choose the PIN of this office"));
    header()->setPurpose(tr("The office stays as it is; the PIN of before opens nothing any more."));
    setFocusProxy(m_pin);
}

void OfficeSetup::clear() {
    m_pin->clear();
    m_repeat->clear();
}

void OfficeSetup::submit() {
    m_nameRow->setProblem(name().isEmpty() ? tr("The office needs a name.") : QString());
    m_codeRow->setProblem(code().isEmpty() ? tr("One to four letters, please.") : QString());
    m_pinRow->setProblem(pin().size() < kShortestPin ? tr("At least four digits or letters.") : QString());
    m_repeatRow->setProblem(
        pin() != m_repeat->passphrase() ? tr("The two PINs differ. Type it again.") : QString());
    const bool isComplete = !name().isEmpty() && !code().isEmpty() && pin().size() >= kShortestPin &&
                            pin() == m_repeat->passphrase();
    if (isComplete) Q_EMIT submitted();
}

} // namespace lacrima::ui
