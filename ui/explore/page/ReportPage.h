// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/report/content/ReportContent.h"
#include "ui/session/job/LatestJob.h"

#include <QJsonObject>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lacrima::ui {

class AddedList;
class MessageBar;
class ReportWords;
class ScopedData;
class StudySession;

/// Chooses sections, takes the author's own words, and writes the report of the cases and the moment shown in
/// Explore, with the files to compute it again beside it.
class ReportPage final : public AnalysisPage {
    Q_OBJECT
public:
    ReportPage(StudySession& session, const ScopedData& scoped, CaseSelection& selection, QWidget* parent);
    ~ReportPage() override;

    // Its words and settings belong to the study and not to a view: choices() is empty, and those that an
    // older version put into a view are nothing to restore().
    QString numbersShown() const override { return {}; }
    bool hasSettings() const override { return false; } // words, which their fields take back
    bool canStop() const override { return false; }
    /// Writes the report in another thread; what became of it is said on the page.
    void writeTo(const QString& path, bool mayReplace);

Q_SIGNALS:
    /// One of the analyses that were added is to be seen on its page.
    void viewChosen(const QString& name);

protected:
    void compute() override;

private:
    struct Written {
        base::Result<void> result;
        QString path;
    };

    QWidget* makeSections();
    QWidget* makeNotes();
    report::ReportRequest request(const QString& stem) const;
    report::Section currentSection() const;
    QString restriction() const;
    QString fewCasesWords() const;
    std::optional<report::ReportSource> source();
    QJsonObject scopeNow() const;
    /// Title, sections, format.
    QJsonObject settings() const;
    void takeUp(const QJsonObject& settings);
    void keepSoon();
    void askAndWrite();
    void askAboutFilesBeside(const QString& path);
    void receive(const Written& written);

    StudySession& m_session;
    const ScopedData& m_scoped;
    QLineEdit* m_title;
    QListWidget* m_sections;
    ReportWords* m_words;
    AddedList* m_added;
    QCheckBox* m_bootstrap;
    QComboBox* m_format;
    QPushButton* m_write;
    QLabel* m_what;
    MessageBar* m_message;
    QString m_asked;         ///< waits for the files beside it to be given free
    bool m_hadFocus = false; ///< the button to write, when it was pressed
    LatestJob<Written> m_job;
};

} // namespace lacrima::ui
