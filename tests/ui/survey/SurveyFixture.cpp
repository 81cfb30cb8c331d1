// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/survey/SurveyFixture.h"

#include "core/seal/key/Kdf.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

namespace lacrima::ui {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

void settle() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void SurveyFixture::SetUp() {
    record::StudyDefinition definition;
    definition.title = str("Crying in therapy");
    definition.languages = {str("en"), str("it")};
    definition.supportText = str("Call 02 1234 5678 at any hour.");
    for (const char* id : {"diagnosis", "crying", "wai_sr"})
        definition.instruments.push_back({str(id), instrument::Catalogue::shippedJson(str(id))});
    auto created = study::Study::create(
        path(), definition, {str("Ada"), str("open sesame"), seal::KdfCost::minimal()}, QByteArray(32, 'h'));
    ASSERT_TRUE(created);
    m_session = std::make_unique<StudySession>(std::move(created->study));
    study().keys().lock();
    ASSERT_TRUE(study().office().registerAs(str("VD"), str("Via Dante")));
    ASSERT_TRUE(study().office().setPin(str(kPin), seal::KdfCost::minimal()));
}

void SurveyFixture::TearDown() {
    m_window.reset();
    settle();
}

void SurveyFixture::openNew(const QSize& size) {
    m_window =
        std::make_unique<SurveyWindow>(session(), survey::SurveySubject{str("VD01"), str("VD01-1"), 1});
    show(size);
}

void SurveyFixture::openDraft(const QByteArray& id) {
    m_window = std::make_unique<SurveyWindow>(session(), id);
    show({1280, 800});
}

void SurveyFixture::show(const QSize& size) {
    m_window->setReadingClock([this] { return m_clock += m_isLeisurely ? 1000 : 0; });
    m_window->setConfirmation(0);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    settle();
}

void SurveyFixture::beginSurvey() {
    click("begin");
    click("continue");
    click("agree");
    noteCode();
    click("continue");
    click("continue"); // the first title page
}

void SurveyFixture::noteCode() {
    const auto* code = qobject_cast<QLabel*>(control(str("resumeCode")));
    ASSERT_NE(code, nullptr);
    m_resumeCode = code->text();
}

QByteArray SurveyFixture::onlyDraft() {
    const auto drafts = study().drafts().list();
    EXPECT_TRUE(drafts);
    EXPECT_EQ(drafts->size(), 1U);
    return drafts->empty() ? QByteArray() : drafts->front().id;
}

QWidget* SurveyFixture::control(const QString& name) const {
    for (QWidget* found : m_window->findChildren<QWidget*>(name)) {
        if (found->isVisible()) return found;
    }
    return nullptr;
}

void SurveyFixture::click(const QString& name) {
    QWidget* found = control(name);
    ASSERT_NE(found, nullptr) << name.toStdString() << " is not there: " << words().toStdString();
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

void SurveyFixture::press(Qt::Key key) {
    QWidget* target = m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get();
    QTest::keyClick(target, key);
    settle();
}

void SurveyFixture::type(const QString& typed) {
    QWidget* target = m_window->focusWidget();
    ASSERT_NE(target, nullptr);
    QTest::keyClicks(target, typed);
    settle();
}

QString SurveyFixture::asked() const {
    const bool isAsking = m_window->stage() == Stage::Survey &&
                          m_window->flow().place().kind == survey::SurveyPlace::Kind::Question;
    return isAsking ? m_window->flow().item().id : QString();
}

QString SurveyFixture::words() const {
    QStringList words;
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        if (label->isVisible()) words.append(label->text());
    }
    for (const QPushButton* button : m_window->findChildren<QPushButton*>()) {
        if (button->isVisible()) words.append({button->text(), button->accessibleName()});
    }
    return words.join(QLatin1Char('\n'));
}

void SurveyFixture::answerWith(const QString& answer) {
    const instrument::Item item = m_window->flow().item();
    if (item.type == instrument::ItemType::Choice) {
        click(str("option-") + answer);
        return;
    }
    if (item.type == instrument::ItemType::Several) {
        for (const QString& code : answer.split(QLatin1Char(';'))) click(str("option-") + code);
    } else {
        if (auto* line = qobject_cast<QLineEdit*>(control(str("field")))) line->clear();
        type(answer);
    }
    click("next");
}

QStringList SurveyFixture::answerUntil(const QString& until, const std::map<QString, QString>& wanted) {
    QStringList items;
    while (window().stage() == Stage::Survey && items.size() < 200) {
        if (window().flow().place().kind == survey::SurveyPlace::Kind::Review) break;
        if (window().flow().place().kind == survey::SurveyPlace::Kind::Introduction) {
            click("continue");
            continue;
        }
        const instrument::Item item = window().flow().item();
        if (item.id == until) break;
        items.append(item.id);
        const auto found = wanted.find(item.id);
        if (found != wanted.end())
            answerWith(found->second);
        else if (!item.options.empty())
            answerWith(item.options.front().code);
        else
            answerWith(item.isNumeric() ? str("3") : str("words"));
        if (asked() == item.id || ::testing::Test::HasFatalFailure()) {
            ADD_FAILURE() << item.id.toStdString() << " did not move on: " << words().toStdString();
            break;
        }
    }
    return items;
}

void SurveyFixture::takeBack() {
    type(str(kPin));
    press(Qt::Key_Return);
}

std::vector<record::Response> SurveyFixture::sealedResponses() {
    EXPECT_TRUE(study().keys().unlock(str("open sesame")));
    const auto log = study().log().read();
    EXPECT_TRUE(log);
    std::vector<record::Response> responses;
    for (const auto& placed : log->records) {
        if (const auto* response = std::get_if<record::Response>(&placed.record.payload))
            responses.push_back(*response);
    }
    study().keys().lock();
    return responses;
}

std::map<QString, record::ItemResponse> SurveyFixture::sealed() {
    std::map<QString, record::ItemResponse> items;
    for (const record::Response& response : sealedResponses()) {
        for (const record::ItemResponse& item : response.items) items[item.item] = item;
    }
    return items;
}

} // namespace lacrima::ui
