// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/report/content/ReportContent.h"
#include "ui/session/job/LatestJob.h"

#include <QJsonObject>
#include <QTimer>

#include <map>
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
class PlainTextBox;
class ScopedData;
class StudySession;

/// Chooses sections, takes the author's own words, and writes the report of the cases and the moment shown in
/// Explore, with the files to compute it again beside it.
class ReportPage final : public AnalysisPage {
    Q_OBJECT
public:
    ReportPage(StudySession& session, const ScopedData& scoped, CaseSelection& selection, QWidget* parent);
    ~ReportPage() override;

    QJsonObject choices() const override;
    void restore(const QJsonObject& choices) override;
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
    std::optional<report::ReportSource> source();
    void showNote();
    QJsonObject scopeNow() const;
    void showWrittenFor();
    /// What is chosen and written here is kept in the study, sealed, a moment after it was typed and when the
    /// page goes: locking, a restart and a crash lose nothing.
    void keepSoon();
    void keepNow();
    void takeUpWhatWasKept();
    void askAndWrite();
    void askAboutFilesBeside(const QString& path);
    void receive(const Written& written);

    StudySession& m_session;
    const ScopedData& m_scoped;
    QLineEdit* m_title;
    QListWidget* m_sections;
    QLabel* m_noteTitle;
    PlainTextBox* m_note;
    AddedList* m_added;
    QLabel* m_written;
    QCheckBox* m_bootstrap;
    QComboBox* m_format;
    QPushButton* m_write;
    QLabel* m_what;
    MessageBar* m_message;
    QString m_asked;         ///< waits for the files beside it to be given free
    bool m_hadFocus = false; ///< the button to write, when it was pressed
    std::map<report::Section, QString> m_notes;
    std::map<report::Section, QJsonObject> m_writtenFor; ///< the part of the study that was shown then
    QTimer m_keep;                                       ///< runs while something is not kept yet
    LatestJob<Written> m_job;
};

} // namespace lacrima::ui
