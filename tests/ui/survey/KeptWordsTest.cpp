// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/WipedHeap.h"
#include "tests/support/OwnMemory.h"
#include "tests/ui/survey/SurveyFixture.h"
#include "ui/widgets/input/PlainTextBox.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QtTest>

namespace lacrima::ui {
namespace {

/// What a patient writes stays in the survey: no key, menu, selection or drag takes it along, and once it is
/// sealed or put aside it does not stand in memory.
class KeptWordsTest : public SurveyFixture {
protected:
    void ask(const char* item) {
        openNew();
        beginSurvey();
        answerUntil(str(item), {{str("last_sessions_ago"), str("0")}});
        ASSERT_EQ(asked(), str(item));
        QApplication::clipboard()->setText(str("before"));
    }
    void expectNothingTaken(QWidget& field) {
        for (const auto& [key, modifier] :
            {std::pair{Qt::Key_C, Qt::ControlModifier}, {Qt::Key_X, Qt::ControlModifier},
                {Qt::Key_Insert, Qt::ControlModifier}, {Qt::Key_Delete, Qt::ShiftModifier}}) {
            QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(&field, key, modifier);
            settle();
            EXPECT_EQ(QApplication::clipboard()->text(), str("before")) << int(key);
        }
    }
    /// As a key at a time, so that the test keeps no copy of its own.
    void type(QWidget& field, const support::Marker& marker) {
        for (int at = 0; at < support::Marker::kLetters; ++at) {
            QTest::keyClick(&field, marker.letter(at).toLatin1());
            settle();
        }
    }
};

TEST_F(KeptWordsTest, ALongTextCannotBeTaken) {
    ask("last_comment");
    auto& box = *qobject_cast<PlainTextBox*>(control(str("field")));
    SurveyFixture::type(str("only here"));
    expectNothingTaken(box);
    EXPECT_EQ(box.toPlainText(), str("only here")) << "cut takes nothing from the patient, either";
    box.selectAll();
    box.copy(); // what menus, drags and the selection of other programs ask for
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
    box.cut();
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
}

TEST_F(KeptWordsTest, ALineCannotBeTaken) {
    ask("last_sessions_ago");
    auto& line = *qobject_cast<QLineEdit*>(control(str("field")));
    SurveyFixture::type(str("37"));
    expectNothingTaken(line);
    EXPECT_EQ(line.text(), str("37"));
    EXPECT_FALSE(line.dragEnabled());
}

TEST_F(KeptWordsTest, WhatWasWrittenIsNotInMemoryOnceThePatientPaused) {
    seal::wipeWhatIsFreed();
    if (!seal::isFreedMemoryWiped()) GTEST_SKIP() << "the heap is a sanitizer's";
    const support::Marker marker(41);
    ask("last_comment");
    type(*control(str("field")), marker);
    EXPECT_GT(support::copiesInMemory(marker), 0) << "while it is on the screen";
    click("pause");
    settle();
    EXPECT_EQ(window().stage(), Stage::Paused);
    EXPECT_EQ(support::copiesInMemory(marker), 0);
}

TEST_F(KeptWordsTest, WhatWasWrittenIsNotInMemoryOnceItIsSealed) {
    seal::wipeWhatIsFreed();
    if (!seal::isFreedMemoryWiped()) GTEST_SKIP() << "the heap is a sanitizer's";
    const support::Marker marker(42);
    ask("last_comment");
    type(*control(str("field")), marker);
    click("next");
    answerUntil(QString());
    click("seal");
    QTRY_VERIFY(window().stage() == Stage::Sealed);
    settle();
    EXPECT_EQ(support::copiesInMemory(marker), 0);
}

} // namespace
} // namespace lacrima::ui
