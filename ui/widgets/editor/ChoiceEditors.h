// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editor/AnswerEditor.h"

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace lacrima::ui {

/// One option of several as a row of boxes: numbered ones between two anchor words (a rating), or worded
/// ones. Digits choose ("1" waits a moment for "10" where there are ten) and take the focus along, arrows
/// move, Space chooses, Delete clears.
class ButtonChoiceEditor final : public AnswerEditor {
    Q_OBJECT
public:
    ButtonChoiceEditor(const instrument::Item& item, const QString& language, QWidget* parent);

    response::Answer answer() const override;
    void setAnswer(const response::Answer& answer) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRating(const QString& language);
    void makeSegments(const QString& language);
    void addButton(const instrument::Option& option, const QString& text, const QString& language);
    bool takeDigit(int digit);
    void choose(int index);
    void beAt(int index);
    int focusedIndex() const;
    void clearChoice();

    instrument::Item m_item;
    QButtonGroup* m_group;
    std::vector<QPushButton*> m_buttons;
    bool m_isTenPending = false;
};

/// One option of many as a drop-down list that echoes the number beside the word ("1 · woman").
class ListChoiceEditor final : public AnswerEditor {
    Q_OBJECT
public:
    ListChoiceEditor(const instrument::Item& item, const QString& language, QWidget* parent);

    response::Answer answer() const override;
    void setAnswer(const response::Answer& answer) override;
    void setProblemState(const char* state) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    instrument::Item m_item;
    QComboBox* m_list;
};

/// Any number of options as check boxes.
class SeveralEditor final : public AnswerEditor {
    Q_OBJECT
public:
    SeveralEditor(const instrument::Item& item, const QString& language, QWidget* parent);

    response::Answer answer() const override;
    void setAnswer(const response::Answer& answer) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    instrument::Item m_item;
    std::vector<QCheckBox*> m_boxes;
    bool m_isTouched = false;
};

} // namespace lacrima::ui
