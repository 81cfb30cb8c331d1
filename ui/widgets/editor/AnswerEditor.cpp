// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editor/AnswerEditor.h"

#include "ui/widgets/editor/ChoiceEditors.h"
#include "ui/widgets/editor/TypedEditors.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QFontMetrics>

namespace lacrima::ui {
namespace {

using instrument::Item;
using instrument::ItemType;
using instrument::Presentation;

constexpr std::size_t kMostSegments = 5;
constexpr int kSegmentChrome = 64; ///< number, padding and gap of one segment
constexpr int kLongText = 120;

/// Whether the options, each with its number, stand beside each other on a form.
bool fitsInARow(const Item& item, const QString& language) {
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    int width = 0;
    for (const instrument::Option& option : item.options) {
        width += metrics.horizontalAdvance(option.label.in(language)) + kSegmentChrome;
    }
    return width <= size::kFormWidth;
}

AnswerEditor* choiceEditor(const Item& item, const QString& language, QWidget* parent) {
    const bool isTooMuch = item.options.size() > kMostSegments || !fitsInARow(item, language);
    const bool isList =
        item.presentation == Presentation::List || (item.presentation != Presentation::Rating && isTooMuch);
    if (isList) return new ListChoiceEditor(item, language, parent);
    return new ButtonChoiceEditor(item, language, parent);
}

} // namespace

AnswerEditor* AnswerEditor::make(const Item& item, const QString& language, QWidget* parent) {
    AnswerEditor* editor = nullptr;
    switch (item.type) {
    case ItemType::Choice:
        editor = choiceEditor(item, language, parent);
        break;
    case ItemType::Several:
        editor = new SeveralEditor(item, language, parent);
        break;
    case ItemType::Text:
        if (item.maximumLength > kLongText)
            editor = new ParagraphEditor(item, language, parent);
        else
            editor = new LineEditor(item, language, parent);
        break;
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Date:
        editor = new LineEditor(item, language, parent);
        break;
    }
    editor->setObjectName(item.id);
    return editor;
}

void AnswerEditor::setProblemState(const char*) {}

} // namespace lacrima::ui
