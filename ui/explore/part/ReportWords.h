// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportDocument.h"
#include "ui/report/words/KeptWords.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <set>

class QLabel;

namespace lacrima::ui {

class PlainTextBox;
class StudySession;

/// Takes the author's words on each section of the report, and keeps them in the study while they are typed,
/// when the field is left and before the study is locked: a crash loses at most the last moment. What
/// somebody else writes there at the same time stands beside them.
class ReportWords final : public QWidget {
    Q_OBJECT
public:
    ReportWords(StudySession& session, QWidget* parent);
    ~ReportWords() override;

    void showSection(report::Section section);
    /// The part of the study that is shown now: words on another are marked.
    void setScope(const QJsonObject& scope);
    std::map<report::Section, report::Note> notes() const;

    /// As they are kept; they stand beside the words.
    const QJsonObject& settings() const { return m_kept.settings(); }
    void keepSettingsSoon(const QJsonObject& settings);
    /// What is not kept yet, at once.
    void keepNow();
    /// Whose leaving keeps what was typed.
    void watch(QWidget* field);

Q_SIGNALS:
    /// Something could not be kept; it is tried again.
    void failed(const QString& sentence);
    /// Somebody else changed the same; the sentence says what became of it.
    void merged(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void takeWords();
    void takeUpWhatOthersWrote();
    base::Result<void> keepSection(report::Section section);
    base::Result<void> keepSettings();
    void showNote();
    void showWrittenFor();

    report::KeptWords m_kept;
    report::Section m_section = report::Section::Participation;
    QLabel* m_title;
    PlainTextBox* m_text;
    QLabel* m_written;
    QJsonObject m_scope;
    QJsonObject m_settings;
    bool m_areSettingsKept = true;
    std::map<report::Section, report::KeptNote> m_notes;
    std::set<report::Section> m_unkept;
    QTimer m_soon; ///< runs while something is not kept
};

} // namespace lacrima::ui
