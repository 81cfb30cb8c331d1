// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/survey/SurveyFixture.h"
#include "ui/text/Translation.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>
#include <QtTest>

namespace lacrima::ui {
namespace {

/// Every sentence two fifths longer, as a wordy language would have it.
class LongWords final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString words = QString::fromUtf8(source);
        return words.contains(QLatin1Char('%')) ? words
                                                : words + QString(words.size() * 2 / 5, QLatin1Char('x'));
    }
    bool isEmpty() const override { return false; }
};

struct Setting {
    const char* name;
    QSize size;
    ThemeChoice theme;
    const char* language;
    int textSize;
};

/// What test lists call it.
void PrintTo(const Setting& setting, std::ostream* out) {
    *out << setting.name;
}

constexpr QSize kSmall(1024, 700);
constexpr QSize kMiddle(1280, 800);
constexpr QSize kLarge(1920, 1080);

const Setting kSettings[] = {
    {"small_en_1", kSmall, ThemeChoice::Light, "en", 1},
    {"small_it_2", kSmall, ThemeChoice::Light, "it", 2},
    {"middle_en_0", kMiddle, ThemeChoice::Light, "en", 0},
    {"middle_en_1", kMiddle, ThemeChoice::Light, "en", 1},
    {"middle_dark_en_1", kMiddle, ThemeChoice::Dark, "en", 1},
    {"middle_it_2", kMiddle, ThemeChoice::Light, "it", 2},
    {"large_dark_it_1", kLarge, ThemeChoice::Dark, "it", 1},
};

/// Walks through every page; each must show all its words. With LACRIMA_PICTURES (a folder) they are kept as
/// pictures; LACRIMA_PICTURES_QM names a translation to show them in.
class PagesTest : public SurveyFixture, public ::testing::WithParamInterface<Setting> {
protected:
    void TearDown() override {
        SurveyFixture::TearDown();
        text::speak(*qApp, str("en"));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void look(const char* page) {
        settle();
        expectNothingClipped(page);
        const QString folder = qEnvironmentVariable("LACRIMA_PICTURES");
        if (folder.isEmpty()) return;
        const QString file = QStringLiteral("%1/%2_%3.png").arg(folder, str(GetParam().name), str(page));
        ASSERT_TRUE(QDir().mkpath(folder) && window().grab().save(file));
    }

    void expectNothingClipped(const char* page) {
        EXPECT_EQ(window().size(), GetParam().size) << page;
        for (const QScrollArea* area : window().findChildren<QScrollArea*>()) {
            if (!area->isVisible()) continue;
            EXPECT_LE(area->widget()->width(), area->viewport()->width()) << page;
        }
        for (const QWidget* control : window().findChildren<QWidget*>()) {
            if (!control->isVisible()) continue;
            const auto* label = qobject_cast<const QLabel*>(control);
            const auto* button = qobject_cast<const QPushButton*>(control);
            const bool isWords = label != nullptr && label->wordWrap() && !label->text().isEmpty();
            if (isWords) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << page << ": " << label->text().toStdString();
            }
            if (button != nullptr && !button->text().isEmpty()) {
                EXPECT_GE(button->width(), button->sizeHint().width())
                    << page << ": " << button->text().toStdString();
            }
            const QRect rect(control->mapTo(&window(), QPoint()), control->size());
            EXPECT_TRUE(rect.left() >= 0 && rect.right() < window().width())
                << page << ": " << control->metaObject()->className();
        }
    }

    void walkToQuestions();
    void walkQuestions();
    void walkCovers();
};

void PagesTest::walkToQuestions() {
    look("01_handover");
    click("begin");
    click(QStringLiteral("letter%1").arg(GetParam().textSize));
    for (QPushButton* button : window().findChildren<QPushButton*>()) {
        if (button->isVisible() &&
            button->accessibleName().endsWith(text::languageName(str(GetParam().language)))) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    look("02_settings");
    click("continue");
    look("03_consent");
    click("agree");
    look("04_code");
    noteCode();
    click("continue");
    look("05_introduction");
    click("continue");
}

void PagesTest::walkQuestions() {
    look("06_yes_no");
    click("option-1");
    press(Qt::Key_9);
    type(str("000"));
    press(Qt::Key_Return);
    look("07_number_range");
    answerWith(str("20"));
    answerUntil(str("gen_negative"));
    look("08_section_begins");
    answerUntil(str("last_trigger"), {{str("last_sessions_ago"), str("0")}});
    click("option-conflict");
    press(Qt::Key_Down);
    look("09_several");
    answerUntil(str("last_understanding"), {{str("last_trigger"), str("other")}});
    click("option-4");
    click("back");
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab);
    look("10_question");
    click("skip");
    look("11_skip");
    click("skipIt");
    answerUntil(str("last_comment"));
    look("12_comment");
}

void PagesTest::walkCovers() {
    click("talk");
    look("13_talk");
    click("return");
    click("stop");
    look("14_stop");
    click("return");
    window().setIdleLimit(10);
    QTest::qWait(60);
    window().setIdleLimit(60000);
    look("15_still_there");
    click("return");
    const QByteArray draft = onlyDraft();
    ASSERT_TRUE(study().drafts().discard(draft));
    answerWith(str("words"));
    look("16_not_saved");
    ASSERT_TRUE(study().drafts().restore(draft));
    click("tryAgain");
}

TEST_P(PagesTest, NothingIsClipped) {
    applyTheme(*qApp, GetParam().theme);
    QTranslator italian;
    const bool isShown =
        GetParam().language == std::string("it") && italian.load(qEnvironmentVariable("LACRIMA_PICTURES_QM"));
    if (isShown) qApp->installTranslator(&italian);
    openNew(GetParam().size);
    walkToQuestions();
    walkQuestions();
    walkCovers();
    click("pause");
    look("17_paused");
    click("resume");
    type(str("abcd"));
    press(Qt::Key_Return);
    look("18_code");
    type(resumeCode());
    click("away");
    look("19_locked");
    type(str("1"));
    press(Qt::Key_Return);
    look("20_wrong_pin");
    click("away");
    type(resumeCode());
    press(Qt::Key_Return);
    answerUntil({});
    look("21_review");
    click("seal");
    settle();
    look("22_sealed");
}

INSTANTIATE_TEST_SUITE_P(Settings, PagesTest, ::testing::ValuesIn(kSettings),
    [](const auto& setting) { return std::string(setting.param.name); });

class LongWordsTest : public PagesTest {};

TEST_P(LongWordsTest, StillFit) {
    LongWords longer;
    qApp->installTranslator(&longer);
    openNew(GetParam().size);
    walkToQuestions();
    walkQuestions();
    click("stop");
    look("14_stop");
    click("keep");
}

INSTANTIATE_TEST_SUITE_P(Settings, LongWordsTest,
    ::testing::Values(Setting{"long_small_2", kSmall, ThemeChoice::Light, "en", 2}),
    [](const auto& setting) { return std::string(setting.param.name); });

} // namespace
} // namespace lacrima::ui
