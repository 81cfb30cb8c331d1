// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/survey/SurveyFixture.h"
#include "ui/text/Translation.h"
#include "ui/widgets/input/PlainTextBox.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QtTest>

namespace lacrima::ui {
namespace {

/// What a patient writes in the large box of the last question.
class WordsTest : public SurveyFixture {
protected:
    void SetUp() override {
        SurveyFixture::SetUp();
        openNew();
        beginSurvey();
        answerUntil(str("last_comment"), {{str("last_sessions_ago"), str("0")}});
        ASSERT_EQ(asked(), str("last_comment"));
    }
    PlainTextBox& box() { return *qobject_cast<PlainTextBox*>(control(str("field"))); }
    int longest() { return window().flow().item().maximumLength; }
    /// The clipboard owns it.
    void copy(QMimeData* data) { QApplication::clipboard()->setMimeData(data); }
    void paste() {
        QTest::keyClick(&box(), Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    void drop(QMimeData& data) {
        const QPoint place = box().viewport()->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box().viewport(), &enter);
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box().viewport(), &move);
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box().viewport(), &dropped);
        settle();
    }
};

TEST_F(WordsTest, PastingNothingDoesNothing) {
    type(str("here"));
    QApplication::clipboard()->clear();
    paste();
    copy(new QMimeData); // nothing in no format at all
    paste();
    QTest::mouseClick(box().viewport(), Qt::MiddleButton);
    QTest::keyClick(&box(), Qt::Key_Insert, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(box().toPlainText(), str("here"));
}

TEST_F(WordsTest, PicturesFilesAndDressedWordsComeAsPlainWordsOrNotAtAll) {
    auto* picture = new QMimeData;
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    picture->setImageData(image);
    copy(picture);
    paste();
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(str("/home/somebody/letter.odt"))});
    copy(files);
    paste();
    auto* dressed = new QMimeData;
    dressed->setHtml(str("<b>words</b>"));
    copy(dressed);
    paste();
    EXPECT_EQ(box().toPlainText(), QString());
    auto* both = new QMimeData;
    both->setHtml(str("<h1>Tears</h1>"));
    both->setText(str("Tears\r\nagain"));
    copy(both);
    paste();
    EXPECT_EQ(box().toPlainText(), str("Tears\nagain"));
    EXPECT_EQ(box().textCursor().charFormat().font().bold(), false);
}

TEST_F(WordsTest, DropsAreTreatedAlike) {
    QMimeData nothing;
    drop(nothing);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(str("/home/somebody/letter.odt"))});
    drop(files);
    EXPECT_EQ(box().toPlainText(), QString());
    QMimeData words;
    words.setText(str("dropped"));
    drop(words);
    EXPECT_EQ(box().toPlainText(), str("dropped"));
}

TEST_F(WordsTest, AFullBoxRefusesInWordsAndLosesNothing) {
    const QString full = QString(longest(), QLatin1Char('x')).replace(longest() - 4, 4, str("last"));
    box().setPlainText(full);
    box().moveCursor(QTextCursor::Start);
    QTest::keyClicks(&box(), str("front"));
    settle();
    EXPECT_EQ(box().toPlainText(), full) << "what stood there first stays";
    EXPECT_TRUE(words().contains(QStringLiteral("At most %1 characters").arg(longest())))
        << words().toStdString();
    auto* much = new QMimeData;
    much->setText(str("more"));
    copy(much);
    paste();
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_EQ(box().toPlainText(), full);
    box().moveCursor(QTextCursor::End);
    for (int i = 0; i < 4; ++i) QTest::keyClick(&box(), Qt::Key_Backspace);
    QTest::keyClicks(&box(), str("next"));
    settle();
    EXPECT_TRUE(box().toPlainText().endsWith(str("next")));
    EXPECT_EQ(box().toPlainText().size(), longest());
    box().selectAll();
    paste();
    EXPECT_EQ(box().toPlainText(), str("more")) << "what is selected makes room";
}

TEST_F(WordsTest, ComingBackOneWritesOnAtTheEnd) {
    type(str("It was"));
    click("next");
    ASSERT_NE(asked(), str("last_comment"));
    for (int i = 0; i < 5 && asked() != str("last_comment"); ++i) click("back");
    ASSERT_EQ(asked(), str("last_comment"));
    EXPECT_EQ(window().focusWidget(), &box());
    type(str(" long ago"));
    EXPECT_EQ(box().toPlainText(), str("It was long ago"));
}

/// Numbers with separators of thousands, in the patient's language.
class ThousandsTest : public SurveyFixture {
protected:
    void beAtCount(const char* language) {
        openNew();
        beginSurvey();
        answerUntil(str("cry_count"));
        ASSERT_EQ(asked(), str("cry_count"));
        if (str(language) == str("it")) text::speak(*qApp, str("it"));
    }
    response::Answer count() { return window().flow().answers().sheet(0).answer(str("cry_count")); }
    void enterNumber(const char* typed) {
        auto* field = qobject_cast<QLineEdit*>(control(str("field")));
        field->clear();
        field->setFocus();
        type(str(typed));
        click("next");
        if (asked() == str("cry_count") && words().contains(str("1000")))
            click("next"); // unlikely: asked back
    }
};

TEST_F(ThousandsTest, InEnglishACommaPartsThousandsAndAPointIsAskedAbout) {
    beAtCount("en");
    qobject_cast<QLineEdit*>(control(str("field")))->clear();
    type(str("1.000"));
    click("next");
    click("next");
    EXPECT_EQ(asked(), str("cry_count"));
    EXPECT_TRUE(words().contains(str("can be read in two ways"))) << words().toStdString();
    EXPECT_TRUE(response::isMissing(count()));
    enterNumber("1,000");
    EXPECT_EQ(count(), response::Answer(response::Number{1000}));
}

TEST_F(ThousandsTest, InItalianThePointPartsThousands) {
    beAtCount("it");
    enterNumber("1.000");
    EXPECT_EQ(count(), response::Answer(response::Number{1000}));
    text::speak(*qApp, str("en"));
}

} // namespace
} // namespace lacrima::ui
