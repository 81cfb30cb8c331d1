// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StudyFile.h"
#include "core/study/Drafts.h"
#include "core/study/Study.h"
#include "tests/support/ScratchFolder.h"
#include "ui/session/StudySession.h"
#include "ui/survey/SurveyWindow.h"

#include <QLabel>
#include <QPushButton>
#include <QStringList>

#include <gtest/gtest.h>
#include <map>
#include <memory>

namespace lacrima::ui {

/// A study with an office and a PIN, and somebody who clicks and types in the survey's window.
class SurveyFixture : public ::testing::Test {
protected:
    using Stage = SurveyWindow::Stage;

    static constexpr const char* kPin = "4711";

    void SetUp() override;
    void TearDown() override;

    study::Study& study() { return m_session->study(); }
    StudySession& session() { return *m_session; }
    SurveyWindow& window() { return *m_window; }
    QString path() const { return m_folder.path("study.lacrima"); }
    QString resumeCode() const { return m_resumeCode; }

    /// Makes and shows the window.
    void openNew(const QSize& size = {1280, 800});
    /// From here on time passes only with wait(); before, everybody reads each page at leisure.
    void stopTheClock() { m_isLeisurely = false; }
    void wait(int milliseconds) { m_clock += milliseconds; }
    void openDraft(const QByteArray& id);
    /// Reads the code off its page, as a patient would.
    void noteCode();
    /// To the first question of a new survey.
    void beginSurvey();
    QByteArray onlyDraft();

    /// The visible control of that name; null when there is none.
    QWidget* control(const QString& name) const;
    bool has(const char* name) const { return control(QString::fromLatin1(name)) != nullptr; }
    void click(const QString& name);
    void click(const char* name) { click(QString::fromLatin1(name)); }
    void press(Qt::Key key);
    void type(const QString& words);
    /// The item asked now, or empty.
    QString asked() const;
    /// Every sentence on the screen, joined.
    QString words() const;

    /// Answers what is asked by clicking, choosing or typing what `wanted` says, else the first option, until
    /// `until` is asked or the questions are over. The items asked come back.
    QStringList answerUntil(const QString& until, const std::map<QString, QString>& wanted = {});
    void answerWith(const QString& answer);
    void takeBack();

    /// The sealed responses, read with the study's key; by item.
    std::map<QString, record::ItemResponse> sealed();
    std::vector<record::Response> sealedResponses();

private:
    void show(const QSize& size);

    support::ScratchFolder m_folder;
    std::unique_ptr<StudySession> m_session;
    std::unique_ptr<SurveyWindow> m_window;
    QString m_resumeCode;
    std::int64_t m_clock = 0; ///< of the reading pause
    bool m_isLeisurely = true;
};

QString str(const char* words);
/// Lets deferred deletions and queued calls happen.
void settle();

} // namespace lacrima::ui
