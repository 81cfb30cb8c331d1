// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/OptionList.h"

#include "ui/survey/part/OptionRow.h"
#include "ui/survey/part/SurveyType.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kBetweenRows = 10;

} // namespace

OptionList::OptionList(const instrument::Item& item, const QString& language, int textSize, QWidget* parent)
    : AnswerArea(parent)
    , m_item(item) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kBetweenRows);
    for (const instrument::Option& option : m_item.options) addRow(option, language, textSize);
    for (OptionRow* row : m_rows) box->addWidget(row);
}

void OptionList::addRow(const instrument::Option& option, const QString& language, int textSize) {
    const int index = static_cast<int>(m_rows.size());
    const QString label = option.label.in(language);
    const QString words = label.isEmpty() ? option.code : label;
    auto* row = new OptionRow(index + 1, words, SurveyType::of(textSize).option, this);
    row->setObjectName(QStringLiteral("option-") + option.code);
    row->setAutoExclusive(answersAtOnce());
    row->setAccessibleName(tr("%1: %2, option %3 of %4")
                               .arg(m_item.text.in(language), words, QString::number(index + 1),
                                   QString::number(m_item.options.size())));
    connect(row, &QPushButton::clicked, this, [this, index] { chosen(index); });
    connect(row, &OptionRow::moveRequested, this, [this, index](int step) { moveFocus(index, step); });
    connect(row, &OptionRow::enterPressed, this, [this, row] { takeEnter(*row); });
    m_rows.push_back(row);
}

void OptionList::chosen(int) {
    Q_EMIT changed();
    if (answersAtOnce()) Q_EMIT completed();
}

void OptionList::takeEnter(OptionRow& row) {
    if (answersAtOnce() && row.isMovedTo())
        row.click();
    else if (!answersAtOnce() || !response::isMissing(answer()))
        Q_EMIT completed();
}

void OptionList::moveFocus(int from, int step) {
    const int to = std::clamp(from + step, 0, static_cast<int>(m_rows.size()) - 1);
    m_rows[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

response::Answer OptionList::answer() const {
    response::Choices chosen;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isChecked()) chosen.codes.append(m_item.options[i].code);
    }
    if (chosen.codes.isEmpty()) return response::Missing{response::MissingReason::NotReached};
    if (answersAtOnce()) return response::Choice{chosen.codes.first()};
    chosen.codes.sort();
    return chosen;
}

void OptionList::setAnswer(const response::Answer& answer) {
    const auto* one = std::get_if<response::Choice>(&answer);
    const auto* several = std::get_if<response::Choices>(&answer);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString& code = m_item.options[i].code;
        const bool isChosen =
            one != nullptr ? one->code == code : several != nullptr && several->codes.contains(code);
        if (isChosen) m_rows[i]->setChecked(true);
    }
}

void OptionList::focusFirst() {
    const auto isChecked = [](const OptionRow* row) { return row->isChecked(); };
    const auto checked = std::find_if(m_rows.begin(), m_rows.end(), isChecked);
    if (!m_rows.empty())
        (checked != m_rows.end() ? *checked : m_rows.front())->setFocus(Qt::OtherFocusReason);
}

bool OptionList::takeDigit(int digit) {
    if (digit < 1 || digit > static_cast<int>(m_rows.size())) return false;
    OptionRow* row = m_rows[static_cast<std::size_t>(digit - 1)];
    row->setFocus(Qt::ShortcutFocusReason);
    row->click();
    return true;
}

} // namespace lacrima::ui
