// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a question's page by themselves.
#include "tests/ui/survey/SurveyFixture.h"
#include "ui/survey/part/OptionList.h"
#include "ui/survey/part/SurveyFooter.h"
#include "ui/survey/part/SurveyHeader.h"
#include "ui/survey/part/TypedField.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

namespace lacrima::ui {
namespace {

using instrument::ItemType;
using response::Answer;

instrument::Item optionsOf(ItemType type, const QStringList& codes) {
    instrument::Item item;
    item.type = type;
    for (const QString& code : codes) {
        item.options.emplace_back();
        item.options.back().code = code;
    }
    return item;
}

class AnswerAreasTest : public ::testing::Test {
protected:
    template<class Area>
    Area* show(Area* area) {
        area->setParent(&m_window);
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
        return area;
    }
    OptionList* list(ItemType type, const QStringList& codes) {
        return show(new OptionList(optionsOf(type, codes), str("en"), 0, nullptr));
    }
    QString focused() const {
        const QWidget* focus = m_window.focusWidget();
        return focus == nullptr ? QString() : focus->objectName();
    }

    QWidget m_window;
};

TEST_F(AnswerAreasTest, SeveralChoicesAreOneAnswerInWhateverOrderTheyStand) {
    OptionList* area = list(ItemType::Several, {str("loss"), str("anger"), str("joy")});
    QSignalSpy completed(area, &AnswerArea::completed);
    EXPECT_EQ(area->answer(), Answer(response::Missing{response::MissingReason::NotReached}));
    EXPECT_TRUE(area->takeDigit(3));
    EXPECT_TRUE(area->takeDigit(1));
    EXPECT_TRUE(area->takeDigit(2));
    EXPECT_EQ(area->answer(), Answer(response::Choices{{str("anger"), str("joy"), str("loss")}}));
    EXPECT_TRUE(area->takeDigit(2));
    EXPECT_EQ(area->answer(), Answer(response::Choices{{str("joy"), str("loss")}}))
        << "and can be taken back";
    EXPECT_FALSE(area->takeDigit(4));
    EXPECT_FALSE(area->takeDigit(0));
    EXPECT_EQ(completed.count(), 0) << "there may be more";
}

TEST_F(AnswerAreasTest, WhoComesBackStandsOnWhatWasChosen) {
    OptionList* area = list(ItemType::Choice, {str("1"), str("2"), str("3")});
    area->focusFirst();
    EXPECT_EQ(focused(), str("option-1"));
    area->setAnswer(response::Choice{str("3")});
    area->focusFirst();
    EXPECT_EQ(focused(), str("option-3"));
    EXPECT_EQ(area->answer(), Answer(response::Choice{str("3")}));
    QTest::keyClick(m_window.focusWidget(), Qt::Key_Down);
    EXPECT_EQ(focused(), str("option-3")) << "the last";
    QTest::keyClick(m_window.focusWidget(), Qt::Key_Up);
    EXPECT_EQ(focused(), str("option-2"));
    EXPECT_EQ(area->answer(), Answer(response::Choice{str("3")})) << "moving chooses nothing";
}

TEST_F(AnswerAreasTest, AShortTextTakesNoMoreThanFitsAndIsGoneOnWith) {
    instrument::Item item;
    item.type = ItemType::Text;
    item.maximumLength = 10;
    auto* area = show(new TypedField(item, str("en"), 0, nullptr));
    QSignalSpy refused(area, &AnswerArea::refused);
    area->setAnswer(response::Text{str("so it")});
    area->focusFirst();
    QTest::keyClicks(m_window.focusWidget(), str(" was"));
    EXPECT_EQ(area->typed(), str("so it was")) << "behind what stands there";
    QTest::keyClicks(m_window.focusWidget(), str("xyz"));
    EXPECT_EQ(area->typed(), str("so it wasx"));
    EXPECT_GE(refused.count(), 1);
}

TEST_F(AnswerAreasTest, AboutANumberIsTheNumber) {
    instrument::Item item;
    item.type = ItemType::Integer;
    auto* area = show(new TypedField(item, str("en"), 0, nullptr));
    area->focusFirst();
    QTest::keyClicks(m_window.focusWidget(), str("circa 20"));
    EXPECT_EQ(area->answer(), Answer(response::Number{20}));
}

TEST_F(AnswerAreasTest, LanguagesAreOfferedWhereThereIsAChoice) {
    auto* both = show(new SurveyHeader({str("en"), str("it")}, nullptr));
    both->show();
    both->setChoices(str("it"), 2);
    QList<QPushButton*> shown;
    for (QPushButton* button : both->findChildren<QPushButton*>()) {
        if (button->isVisible()) shown.append(button);
    }
    ASSERT_EQ(shown.size(), 5) << "two languages, three sizes of letters";
    EXPECT_FALSE(shown[0]->isChecked());
    EXPECT_TRUE(shown[1]->isChecked());
    EXPECT_FALSE(shown[3]->isChecked());
    EXPECT_TRUE(shown[4]->isChecked());
    QSignalSpy chosen(both, &SurveyHeader::languageChosen);
    shown[0]->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toString(), str("en"));
    auto* one = show(new SurveyHeader({str("en")}, nullptr));
    one->show();
    one->setChoices(str("en"), 0);
    int visible = 0;
    for (const QPushButton* button : one->findChildren<QPushButton*>())
        visible += button->isVisible() ? 1 : 0;
    EXPECT_EQ(visible, 3);
}

TEST_F(AnswerAreasTest, TheFooterOffersWhatIsPossibleHere) {
    auto* footer = show(new SurveyFooter(nullptr));
    footer->show();
    const auto isShown = [footer](const char* name) {
        return footer->findChild<QPushButton*>(str(name))->isVisible();
    };
    for (const bool canGoBack : {false, true}) {
        for (const bool canSkip : {false, true}) {
            footer->offer(canGoBack, canSkip, !canSkip);
            EXPECT_EQ(isShown("back"), canGoBack);
            EXPECT_EQ(isShown("skip"), canSkip);
            EXPECT_EQ(isShown("talk"), !canSkip);
            EXPECT_TRUE(isShown("pause") && isShown("stop"));
        }
    }
}

} // namespace
} // namespace lacrima::ui
