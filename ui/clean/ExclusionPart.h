// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lacrima::ui {

class StudySession;

/// Leaves a case out of the analysis, with a reason, or takes it back in. "Another reason" is said in words,
/// "duplicate" names the case it repeats.
class ExclusionPart final : public QWidget {
    Q_OBJECT
public:
    ExclusionPart(StudySession& session, QWidget* parent);

    /// What is being written about the same case stays.
    void showCase(int row);

Q_SIGNALS:
    /// It is in the log.
    void done();

private:
    void choose(const QString& reasonCode);
    void confirm();
    void ask(const QString& reasonCode);
    void endAsking();
    QString objection(const QString& note) const;

    StudySession& m_session;
    int m_row = -1;
    QString m_case;       ///< case id and sitting
    QString m_reasonCode; ///< chosen, while its note is being asked for
    QLabel* m_state;
    QPushButton* m_exclude;
    QPushButton* m_reinstate;
    QWidget* m_question;
    QLabel* m_prompt;
    QLineEdit* m_note;
    QLabel* m_problem;
};

} // namespace lacrima::ui
