// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/NameCompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

class NameCompleterTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_field.show();
        m_field.activateWindow();
        m_field.setFocus();
        QCoreApplication::processEvents();
    }
    QAbstractItemView* list() const { return m_completer.findChild<QCompleter*>()->popup(); }
    QStringList offered() const {
        QStringList words;
        if (!list()->isVisible()) return words;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            words.append(list()->model()->index(row, 0).data().toString());
        return words;
    }

    QLineEdit m_field;
    NameCompleter m_completer{m_field,
        [] {
            return std::vector<NameCompleter::Name>{{str("cried_ever"), str("Ever cried")},
                {str("gen_weep"), str("Weeping helps")}, {str("po_level"), str("Level of organization")},
                {str("wai_bond"), str("Bond")}, {str("wai_goal"), str("Goal")},
                {str("weep_count"), str("How often")}};
        },
        [](const QString& variable) {
            std::vector<NameCompleter::Name> answers;
            if (variable == QLatin1String("po_level"))
                answers = {{str("1"), str("Neurotic")}, {str("2"), str("Borderline")}};
            if (variable == QLatin1String("trigger")) answers = {{str("loss"), str("A loss")}};
            return answers;
        }};
};

TEST_F(NameCompleterTest, NamesAndLabelsAreFoundAfterABracket) {
    QTest::keyClicks(&m_field, str("[lev"));
    EXPECT_EQ(offered(), QStringList{str("po_level – Level of organization")});
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(m_field.text(), str("[po_level]"));
    QTest::keyClicks(&m_field, str(" >= 3 and bon"));
    EXPECT_EQ(offered(), QStringList{str("wai_bond – Bond")}) << "without a bracket, too";
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(m_field.text(), str("[po_level] >= 3 and [wai_bond]"));
}

TEST_F(NameCompleterTest, NamesThatBeginWithWhatIsWrittenComeFirst) {
    QTest::keyClicks(&m_field, str("[weep"));
    EXPECT_EQ(offered(), (QStringList{str("weep_count – How often"), str("gen_weep – Weeping helps")}));
}

TEST_F(NameCompleterTest, WordsOfTheLanguageAndTextsAreLeftAlone) {
    QTest::keyClicks(&m_field, str("[po_level] = 3 or"));
    EXPECT_TRUE(offered().isEmpty());
    m_field.clear();
    QTest::keyClicks(&m_field, str("[po_level] = 'bond"));
    EXPECT_TRUE(offered().isEmpty()) << "within quotes";
    m_field.clear();
    QTest::keyClicks(&m_field, str("b"));
    EXPECT_TRUE(offered().isEmpty()) << "one letter says little";
    QTest::keyClicks(&m_field, str("zz"));
    EXPECT_TRUE(offered().isEmpty());
}

TEST_F(NameCompleterTest, WhatStandsBehindStays) {
    m_field.setText(str("[] >= 3"));
    m_field.setCursorPosition(1);
    QTest::keyClicks(&m_field, str("cri"));
    ASSERT_EQ(offered().size(), 1);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(m_field.text(), str("[cried_ever] >= 3"));
}

TEST_F(NameCompleterTest, EnterWithoutAChoiceFinishesTheField) {
    QSignalSpy finished(&m_field, &QLineEdit::editingFinished);
    QTest::keyClicks(&m_field, str("[po_level] >= 3 and wai"));
    EXPECT_EQ(finished.count(), 0) << "the list takes no focus";
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(m_field.text(), str("[po_level] >= 3 and wai"));
}

TEST_F(NameCompleterTest, EnterTakesTheOnlyNameThatBeginsLikeWhatIsWritten) {
    QSignalSpy finished(&m_field, &QLineEdit::editingFinished);
    QTest::keyClicks(&m_field, str("[po_l"));
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(m_field.text(), str("[po_level]"));
    EXPECT_EQ(finished.count(), 0);
}

TEST_F(NameCompleterTest, AnswersAreOfferedAfterAComparison) {
    QTest::keyClicks(&m_field, str("[po_level] ="));
    EXPECT_EQ(offered(), (QStringList{str("1 – Neurotic"), str("2 – Borderline")}));
    QTest::keyClicks(&m_field, str(" bord"));
    EXPECT_EQ(offered(), QStringList{str("2 – Borderline")});
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(m_field.text(), str("[po_level] = 2"));
    QTest::keyClicks(&m_field, str(" and [trigger] <> '"));
    EXPECT_EQ(offered(), QStringList{str("loss – A loss")});
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(m_field.text(), str("[po_level] = 2 and [trigger] <> 'loss'"));
}

TEST_F(NameCompleterTest, AnAnswerThatIsWrittenOutIsDone) {
    QTest::keyClicks(&m_field, str("[po_level] = 2"));
    EXPECT_TRUE(offered().isEmpty());
    m_field.clear();
    QTest::keyClicks(&m_field, str("[wai_bond] > "));
    EXPECT_TRUE(offered().isEmpty()) << "a number has no answers to choose from";
}

} // namespace
} // namespace lacrima::ui
