// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/DrawPanel.h"

#include "ui/text/TypedNumber.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/PlainTextBox.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace lacrima::ui {
namespace {

constexpr int kLargestCaseload = 9999;

/// The clinician's own list: one code a patient, in the order in which they stand.
struct CodeList {
    QStringList codes;
    QStringList repeated; ///< stood there again and were counted once
    QStringList split;    ///< lines with several codes
};

/// However it is written, "K1", "k1" and "K 1" are one patient.
QString sameCode(const QString& code) {
    QString same = code.toCaseFolded();
    same.removeIf([](QChar mark) { return mark.isSpace(); });
    return same;
}

/// Lines without a code are nobody; a line may hold several, with ";" or a tab between them.
CodeList codesIn(const QString& typed) {
    static const QRegularExpression kBetween(QStringLiteral("[;\\t]"));
    CodeList list;
    QStringList known;
    for (const QString& line : typed.split(QLatin1Char('\n'))) {
        int inLine = 0;
        for (const QString& part : line.split(kBetween)) {
            const QString code = part.simplified();
            if (code.isEmpty()) continue;
            ++inLine;
            const bool isKnown = known.contains(sameCode(code));
            if (!isKnown) {
                known.append(sameCode(code));
                list.codes.append(code);
            } else if (!list.repeated.contains(code)) {
                list.repeated.append(code);
            }
        }
        if (inLine > 1) list.split.append(line.simplified());
    }
    return list;
}

} // namespace

DrawPanel::DrawPanel(const QString& caseId, const casebook::DrawInput& input, std::set<int> declined,
    TakenIndices taken, QWidget* parent)
    : QWidget(parent)
    , m_caseId(caseId)
    , m_input(input)
    , m_declined(std::move(declined))
    , m_taken(std::move(taken))
    , m_steps(new QStackedWidget(this)) {
    m_steps->addWidget(askStep());
    m_steps->addWidget(resultStep());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(4, 4, 4, 0);
    box->addWidget(m_steps);
    if (m_input.eligible > 0) {
        m_number->setText(QString::number(m_input.eligible));
        if (!m_declined.empty()) fixNumber();
    }
}

QWidget* DrawPanel::askStep() {
    auto* step = new QWidget(this);
    auto* box = new QVBoxLayout(step);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(20);
    m_number = new QLineEdit(step);
    m_number->setObjectName(QStringLiteral("eligible"));
    m_number->setFixedWidth(120);
    m_numberRow = new FieldRow(tr("How many of your patients are eligible?"), m_number,
        tr("All adults in individual treatment with you now. Have the list at hand, in a fixed order."),
        step);
    m_list = new PlainTextBox(step);
    m_list->setFixedHeight(96);
    m_list->setObjectName(QStringLiteral("localCodes"));
    box->addWidget(m_numberRow);
    m_listRow = new FieldRow(tr("Or type your own code for each of them, one a line"), m_list,
        tr("The codes stay in this window and are written nowhere."), step);
    box->addWidget(m_listRow);
    m_draw = secondaryButton(tr("Draw"), step);
    m_draw->setObjectName(QStringLiteral("drawNow"));
    box->addWidget(m_draw, 0, Qt::AlignLeft);
    box->addStretch(1);
    connect(m_draw, &QPushButton::clicked, this, &DrawPanel::draw);
    connect(m_number, &QLineEdit::returnPressed, this, &DrawPanel::draw);
    connect(m_number, &QLineEdit::textEdited, this, [this] { m_numberRow->setProblem({}); });
    connect(m_list, &PlainTextBox::textChanged, this, &DrawPanel::countList);
    return step;
}

QWidget* DrawPanel::resultStep() {
    auto* step = new QWidget(this);
    auto* box = new QVBoxLayout(step);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    auto* card = new Card(step, 24);
    card->setMaximumWidth(size::kFormWidth);
    m_result = label({}, "title", card);
    m_result->setObjectName(QStringLiteral("drawResult"));
    m_howToCount = paragraph({}, "secondary", card);
    card->box()->addWidget(m_result);
    card->box()->addWidget(m_howToCount);
    box->addWidget(card);
    auto* row = new QHBoxLayout;
    QPushButton* accept = primaryButton(tr("Takes part"), step);
    accept->setObjectName(QStringLiteral("takesPart"));
    QPushButton* decline = quietButton(tr("Does not take part…"), step);
    decline->setObjectName(QStringLiteral("declines"));
    auto* reasons = new QMenu(decline);
    const auto reason = [&](const QString& words, const char* code) {
        connect(reasons->addAction(words), &QAction::triggered, this,
            [this, code] { this->decline(QString::fromLatin1(code)); });
    };
    reason(tr("The patient declined"), "declined");
    reason(tr("Not eligible after all"), "ineligible");
    reason(tr("The therapy has ended"), "ended_therapy");
    reason(tr("Another reason"), "other");
    decline->setMenu(reasons);
    row->addWidget(accept);
    row->addWidget(decline);
    row->addStretch(1);
    box->addLayout(row);
    box->addStretch(1);
    connect(accept, &QPushButton::clicked, this, &DrawPanel::accepted);
    return step;
}

/// Says how the list was read: everybody on it is one patient, however often the code stands there.
void DrawPanel::countList() {
    const CodeList list = codesIn(m_list->toPlainText());
    m_listRow->setProblem({});
    QStringList help;
    if (!list.codes.isEmpty())
        help.append(tr("%n patient(s) on the list.", nullptr, static_cast<int>(list.codes.size())));
    if (!list.split.isEmpty())
        help.append(
            tr("Several codes on one line, each counted: %1.").arg(list.split.join(QStringLiteral(", "))));
    if (!list.repeated.isEmpty())
        help.append(
            tr("Written more than once, counted once: %1.").arg(list.repeated.join(QStringLiteral(", "))));
    else
        help.append(tr("The codes stay in this window and are written nowhere."));
    m_listRow->setHelp(help.join(QLatin1Char(' ')));
    if (m_number->isReadOnly()) return;
    m_number->setText(list.codes.isEmpty() ? QString() : QString::number(list.codes.size()));
    m_numberRow->setProblem({});
}

/// 0 when it is no number of patients.
int DrawPanel::typedNumber() const {
    const text::TypedNumber number = text::typedNumber(m_number->text());
    const bool isCount = number.kind == text::TypedNumber::Kind::Number && number.value >= 1 &&
                         number.value <= kLargestCaseload && number.value == std::floor(number.value);
    return isCount ? static_cast<int>(number.value) : 0;
}

/// A draw number whose patient already declined is used up and passed over, so that everyone can repeat the
/// draw.
void DrawPanel::draw() {
    const int eligible = typedNumber();
    if (eligible < 1) {
        const bool isAmbiguous =
            text::typedNumber(m_number->text()).kind == text::TypedNumber::Kind::Ambiguous;
        m_numberRow->setProblem(isAmbiguous ? text::ambiguousNumberWords(m_number->text())
                                            : tr("Enter how many patients are eligible: a whole number from "
                                                 "1 to %1.")
                                                  .arg(kLargestCaseload));
        focusFirst();
        return;
    }
    const QStringList codes = codesIn(m_list->toPlainText()).codes;
    if (!codes.isEmpty() && codes.size() != eligible) {
        m_listRow->setProblem(tr("The list has %n patient(s), but the number above says %1.", nullptr,
            static_cast<int>(codes.size()))
                                  .arg(eligible));
        m_list->setFocus();
        return;
    }
    std::set<int> used = m_taken(eligible);
    used.insert(m_declined.begin(), m_declined.end());
    if (static_cast<int>(used.size()) >= eligible) {
        m_numberRow->setProblem(tr("Everyone on this list was asked. There is nobody left to draw."));
        return;
    }
    m_numberRow->setProblem({});
    m_codes = codes;
    m_input.eligible = eligible;
    m_index = casebook::drawIndex(m_input);
    while (used.contains(m_index)) {
        ++m_input.drawNumber;
        m_index = casebook::drawIndex(m_input);
    }
    Q_EMIT drawn(eligible, m_input.drawNumber, m_index);
}

void DrawPanel::showDrawn() {
    const bool hasCodes = m_codes.size() == m_input.eligible;
    m_result->setText(
        hasCodes ? m_codes[m_index - 1] : tr("Patient number %1 of %2").arg(m_index).arg(m_input.eligible));
    m_howToCount->setText(tr("Drawn at random for case %1 and recorded (draw %2). Count from the top of your "
                             "list. The draw can be "
                             "checked by anyone and cannot be repeated.")
                              .arg(m_caseId, QString::number(m_input.drawNumber)));
    m_steps->setCurrentIndex(1);
    if (auto* accept = findChild<QPushButton*>(QStringLiteral("takesPart"))) accept->setFocus();
}

void DrawPanel::decline(const QString& reasonCode) {
    Q_EMIT declined(m_input.drawNumber, reasonCode);
}

void DrawPanel::drawNext() {
    m_declined.insert(m_index);
    ++m_input.drawNumber;
    fixNumber();
    m_steps->setCurrentIndex(0);
    draw();
}

/// The caseload of a draw that was declined is fixed: the next draw is from the same list.
void DrawPanel::fixNumber() {
    m_number->setReadOnly(true);
    m_number->setFocusPolicy(Qt::NoFocus);
    m_number->setCursor(Qt::ArrowCursor);
    m_number->setEnabled(false);
    m_numberRow->setHelp(tr("This number is fixed: a patient of this list was drawn and does not take part, "
                            "and the next one is drawn from the same list."));
}

void DrawPanel::focusFirst() {
    QWidget* first = m_number->isEnabled() ? static_cast<QWidget*>(m_number) : m_draw;
    first->setFocus();
}

} // namespace lacrima::ui
