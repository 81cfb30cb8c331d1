// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editor/ChoiceEditors.h"

#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

using instrument::Option;
using response::Answer;
using response::Choice;
using response::Choices;
using response::Missing;
using response::MissingReason;

constexpr int kTenPause = 400; // milliseconds in which "1" may become "10"

bool isEnter(const QKeyEvent* key) {
    return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
}

QKeyEvent* keyPress(QEvent* event) {
    return event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
}

QString accessibleOption(const instrument::Item& item, int index, const QString& language) {
    const Option& option = item.options[static_cast<std::size_t>(index)];
    return QObject::tr("%1: %2, option %3 of %4")
        .arg(item.text.in(language), option.label.in(language), QString::number(index + 1),
            QString::number(item.options.size()));
}

} // namespace

ButtonChoiceEditor::ButtonChoiceEditor(const instrument::Item& item, const QString& language, QWidget* parent)
    : AnswerEditor(parent)
    , m_item(item)
    , m_group(new QButtonGroup(this)) {
    if (item.presentation == instrument::Presentation::Rating)
        makeRating(language);
    else
        makeSegments(language);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        beAt(index);
        Q_EMIT answered();
    });
}

void ButtonChoiceEditor::makeRating(const QString& language) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto anchor = [&](const Option& option) {
        QLabel* words = label(option.label.in(language), "small", this);
        row->addWidget(words);
        return words;
    };
    if (!m_item.options.empty()) anchor(m_item.options.front())->setMinimumWidth(96);
    for (const Option& option : m_item.options) addButton(option, option.code, language);
    for (QPushButton* button : m_buttons) {
        setRole(button, "rating");
        row->addWidget(button);
    }
    if (!m_item.options.empty()) anchor(m_item.options.back());
    row->addStretch(1);
}

void ButtonChoiceEditor::makeSegments(const QString& language) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kGrid);
    for (const Option& option : m_item.options) {
        const QString text =
            QStringLiteral("%1 · %2").arg(m_buttons.size() + 1).arg(option.label.in(language));
        addButton(option,
            option.value ? QStringLiteral("%1 · %2").arg(option.code, option.label.in(language)) : text,
            language);
    }
    for (QPushButton* button : m_buttons) {
        setRole(button, "segment");
        row->addWidget(button);
    }
    row->addStretch(1);
}

void ButtonChoiceEditor::addButton(const Option&, const QString& text, const QString& language) {
    auto* button = new QPushButton(text, this);
    const int index = static_cast<int>(m_buttons.size());
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    button->setAccessibleName(accessibleOption(m_item, index, language));
    button->setToolTip(plainTip(m_item.options[static_cast<std::size_t>(index)].label.in(language)));
    button->installEventFilter(this);
    m_group->addButton(button, index);
    m_buttons.push_back(button);
    beAt(0);
}

Answer ButtonChoiceEditor::answer() const {
    const int index = m_group->checkedId();
    if (index < 0) return Missing{MissingReason::NotReached};
    return Choice{m_item.options[static_cast<std::size_t>(index)].code};
}

void ButtonChoiceEditor::setAnswer(const Answer& answer) {
    const auto* choice = std::get_if<Choice>(&answer);
    if (choice == nullptr) {
        clearChoice();
        return;
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_item.options[i].code != choice->code) continue;
        m_buttons[i]->setChecked(true);
        beAt(static_cast<int>(i));
    }
}

void ButtonChoiceEditor::clearChoice() {
    m_group->setExclusive(false);
    for (QPushButton* button : m_buttons) button->setChecked(false);
    m_group->setExclusive(true);
}

/// One button of the row is where Tab arrives: the one chosen or moved to last.
void ButtonChoiceEditor::beAt(int index) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(static_cast<int>(i) == index ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_buttons[static_cast<std::size_t>(index)]);
}

int ButtonChoiceEditor::focusedIndex() const {
    const auto focused = std::find_if(
        m_buttons.begin(), m_buttons.end(), [](const QPushButton* button) { return button->hasFocus(); });
    return focused == m_buttons.end() ? 0 : static_cast<int>(focused - m_buttons.begin());
}

void ButtonChoiceEditor::choose(int index) {
    m_isTenPending = false;
    QPushButton* button = m_buttons[static_cast<std::size_t>(index)];
    button->setChecked(true);
    button->setFocus(Qt::ShortcutFocusReason);
    beAt(index);
    Q_EMIT answered();
}

/// Options are found by their position, or by their number where every option has one ("0" for no).
bool ButtonChoiceEditor::takeDigit(int digit) {
    const int count = static_cast<int>(m_buttons.size());
    if (m_isTenPending && digit == 0 && count >= 10) {
        choose(9);
        return true;
    }
    int index = digit - 1;
    for (int i = 0; i < count; ++i) {
        if (m_item.options[static_cast<std::size_t>(i)].value == static_cast<double>(digit)) index = i;
    }
    if (index < 0 || index >= count) return false;
    choose(index);
    if (digit == 1 && count >= 10) {
        m_isTenPending = true;
        QTimer::singleShot(kTenPause, this, [this] { m_isTenPending = false; });
    }
    return true;
}

bool ButtonChoiceEditor::eventFilter(QObject* watched, QEvent* event) {
    const QKeyEvent* key = keyPress(event);
    if (key == nullptr) return AnswerEditor::eventFilter(watched, event);
    if (isEnter(key)) {
        Q_EMIT nextRequested();
        return true;
    }
    if (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9 && takeDigit(key->key() - Qt::Key_0)) return true;
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        clearChoice();
        Q_EMIT answered();
        return true;
    }
    const int step = key->key() == Qt::Key_Right || key->key() == Qt::Key_Down ? 1
                     : key->key() == Qt::Key_Left || key->key() == Qt::Key_Up  ? -1
                                                                               : 0;
    if (step == 0) return AnswerEditor::eventFilter(watched, event);
    const int last = static_cast<int>(m_buttons.size()) - 1;
    const int next = std::clamp(focusedIndex() + step, 0, last);
    m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    beAt(next);
    return true;
}

ListChoiceEditor::ListChoiceEditor(const instrument::Item& item, const QString& language, QWidget* parent)
    : AnswerEditor(parent)
    , m_item(item)
    , m_list(new QComboBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    m_list->addItem(tr("Choose…"));
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        m_list->addItem(QStringLiteral("%1 · %2").arg(i + 1).arg(item.options[i].label.in(language)));
    }
    m_list->setAccessibleName(item.text.in(language));
    m_list->installEventFilter(this);
    m_list->setMaxVisibleItems(12);
    setFocusProxy(m_list);
    connect(m_list, &QComboBox::activated, this, [this] { Q_EMIT answered(); });
}

Answer ListChoiceEditor::answer() const {
    const int index = m_list->currentIndex() - 1;
    if (index < 0) return Missing{MissingReason::NotReached};
    return Choice{m_item.options[static_cast<std::size_t>(index)].code};
}

void ListChoiceEditor::setAnswer(const Answer& answer) {
    int index = 0;
    if (const auto* choice = std::get_if<Choice>(&answer)) {
        for (std::size_t i = 0; i < m_item.options.size(); ++i) {
            if (m_item.options[i].code == choice->code) index = static_cast<int>(i) + 1;
        }
    }
    m_list->setCurrentIndex(index);
}

void ListChoiceEditor::setProblemState(const char* state) {
    setState(m_list, state);
}

bool ListChoiceEditor::eventFilter(QObject* watched, QEvent* event) {
    if (const QKeyEvent* key = keyPress(event)) {
        if (isEnter(key)) {
            Q_EMIT nextRequested();
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            m_list->setCurrentIndex(0);
            Q_EMIT answered();
            return true;
        }
    }
    return AnswerEditor::eventFilter(watched, event);
}

SeveralEditor::SeveralEditor(const instrument::Item& item, const QString& language, QWidget* parent)
    : AnswerEditor(parent)
    , m_item(item) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        auto* box = new QCheckBox(item.options[i].label.in(language), this);
        box->setAccessibleName(accessibleOption(item, static_cast<int>(i), language));
        box->installEventFilter(this);
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            m_isTouched = true;
            Q_EMIT answered();
        });
        m_boxes.push_back(box);
    }
    if (!m_boxes.empty()) setFocusProxy(m_boxes.front());
}

Answer SeveralEditor::answer() const {
    Choices choices;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked()) choices.codes.append(m_item.options[i].code);
    }
    if (choices.codes.isEmpty() && !m_isTouched) return Missing{MissingReason::NotReached};
    choices.codes.sort();
    return choices;
}

void SeveralEditor::setAnswer(const Answer& answer) {
    const auto* choices = std::get_if<Choices>(&answer);
    m_isTouched = choices != nullptr;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setChecked(choices != nullptr && choices->codes.contains(m_item.options[i].code));
    }
}

bool SeveralEditor::eventFilter(QObject* watched, QEvent* event) {
    const QKeyEvent* key = keyPress(event);
    if (key != nullptr && isEnter(key)) {
        Q_EMIT nextRequested();
        return true;
    }
    if (key != nullptr && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        const auto index = static_cast<std::size_t>(key->key() - Qt::Key_1);
        if (index < m_boxes.size()) m_boxes[index]->click();
        return true;
    }
    return AnswerEditor::eventFilter(watched, event);
}

} // namespace lacrima::ui
