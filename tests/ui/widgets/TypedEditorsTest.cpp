// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editor/TypedEditors.h"

#include "ui/widgets/editor/ChoiceEditors.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>
#include <memory>

namespace lacrima::ui {
namespace {

using instrument::ItemType;
using instrument::Presentation;

instrument::Item textOf(int maximumLength) {
    instrument::Item item;
    item.type = ItemType::Text;
    item.maximumLength = maximumLength;
    return item;
}

template<class Editor>
bool isMadeFor(const instrument::Item& item) {
    const std::unique_ptr<AnswerEditor> made(AnswerEditor::make(item, QStringLiteral("en"), nullptr));
    return qobject_cast<Editor*>(made.get()) != nullptr;
}

TEST(AnswerEditorTest, AFewChoicesStandBesideEachOtherAndManyInAList) {
    instrument::Item item;
    item.type = ItemType::Choice;
    const auto add = [&item](int options) {
        for (int i = 0; i < options; ++i) {
            item.options.emplace_back();
            item.options.back().code = QString::number(item.options.size());
        }
    };
    add(5);
    EXPECT_TRUE(isMadeFor<ButtonChoiceEditor>(item));
    item.presentation = Presentation::List;
    EXPECT_TRUE(isMadeFor<ListChoiceEditor>(item));
    item.presentation = {};
    add(1);
    EXPECT_TRUE(isMadeFor<ListChoiceEditor>(item));
    item.presentation = Presentation::Rating;
    EXPECT_TRUE(isMadeFor<ButtonChoiceEditor>(item)) << "a scale is no list";
}

TEST(AnswerEditorTest, LongTextHasSeveralLines) {
    EXPECT_TRUE(isMadeFor<LineEditor>(textOf(120)));
    EXPECT_TRUE(isMadeFor<ParagraphEditor>(textOf(121)));
}

class TypedEditorsTest : public ::testing::Test {
protected:
    /// The editor in a window with something else to go to.
    void show(AnswerEditor& editor) {
        editor.setParent(&m_window);
        m_other = new QLineEdit(&m_window);
        m_window.show();
        m_window.activateWindow();
        editor.setFocus();
        QCoreApplication::processEvents();
    }
    void leave() {
        m_other->setFocus();
        QCoreApplication::processEvents();
    }

    QWidget m_window;
    QLineEdit* m_other = nullptr;
};

TEST_F(TypedEditorsTest, ALineIsAnsweredOnceItWasTypedAndLeft) {
    auto* editor = new LineEditor(textOf(40), QStringLiteral("en"), nullptr);
    show(*editor);
    QSignalSpy answered(editor, &AnswerEditor::answered);
    editor->setAnswer(response::Text{QStringLiteral("before")});
    leave();
    EXPECT_EQ(answered.count(), 0) << "nothing was typed";
    auto* line = editor->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral(" and after"));
    EXPECT_EQ(answered.count(), 0) << "not yet left";
    leave();
    EXPECT_EQ(answered.count(), 1);
    EXPECT_EQ(editor->answer(), response::Answer(response::Text{QStringLiteral("before and after")}));
    line->setFocus();
    leave();
    EXPECT_EQ(answered.count(), 1) << "it was said already";
}

TEST_F(TypedEditorsTest, EnterAnswersBeforeItAsksForTheNext) {
    auto* editor = new LineEditor(textOf(40), QStringLiteral("en"), nullptr);
    show(*editor);
    QStringList order;
    QObject::connect(
        editor, &AnswerEditor::answered, editor, [&] { order.append(QStringLiteral("answered")); });
    QObject::connect(
        editor, &AnswerEditor::nextRequested, editor, [&] { order.append(QStringLiteral("next")); });
    auto* line = editor->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("x"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(order, (QStringList{QStringLiteral("answered"), QStringLiteral("next")}));
}

TEST_F(TypedEditorsTest, AParagraphIsAnsweredAsItIsLeft) {
    auto* editor = new ParagraphEditor(textOf(500), QStringLiteral("en"), nullptr);
    show(*editor);
    QSignalSpy answered(editor, &AnswerEditor::answered);
    QTest::keyClicks(editor->focusProxy(), QStringLiteral("words"));
    leave();
    EXPECT_EQ(answered.count(), 1);
    EXPECT_EQ(editor->answer(), response::Answer(response::Text{QStringLiteral("words")}));
}

} // namespace
} // namespace lacrima::ui
