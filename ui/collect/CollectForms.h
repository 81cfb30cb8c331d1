// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Board.h"
#include "ui/collect/HandOverRequest.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QPushButton;

namespace lacrima::ui {

class InstrumentForm;
class MessageBar;
class Page;
class StudySession;

/// What stands in the place of the board: the practice form, the draw, the diagnostic form. Forms that were
/// put aside are kept until the window closes; what is done is sealed and gone.
class CollectForms final : public QObject {
    Q_OBJECT
public:
    /// `board` is the state of the study as the window shows it; it and `messages` outlive this. Pages become
    /// children of `window`.
    CollectForms(StudySession& session, const casebook::Board& board, MessageBar& messages, QWidget* window);

    void startPractice(const QString& clinician);
    void startDraw(const casebook::BoardRow& row);
    void startDiagnosis(const casebook::BoardRow& row);

    bool isPutAside(const QWidget* page) const;
    /// A diagnostic form of this patient was begun and put aside.
    bool hasDiagnosis(const casebook::BoardRow& row) const;
    /// A form that was put aside for a patient who does not take part is nobody else's.
    void dropUnwanted();

Q_SIGNALS:
    /// Takes the place of the board.
    void opened(QWidget* page);
    /// What was open is done or put aside: the board comes back.
    void closed();
    void practiceSealed(const QString& clinician);
    void handOverRequested(const lacrima::ui::HandOverRequest& request);

private:
    InstrumentForm* newForm(instrument::Respondent respondent);
    Page* formPage(const QString& title, const QString& purpose, InstrumentForm* form, QWidget* side);
    QPushButton* addActions(Page* page, InstrumentForm* form, const QString& key, const QString& doneWords);
    /// Whether a page that was put aside under `key` is open again.
    bool reopen(const QString& key);
    bool isStillDrawn(const casebook::BoardRow& row);
    void suggestLevel(InstrumentForm& form);
    bool confirmEmpty(InstrumentForm& form);
    /// False when something cannot be saved; the form stays as it is.
    bool save(InstrumentForm& form, const QString& clinician, const QString& caseId);

    StudySession& m_session;
    const casebook::Board& m_board;
    MessageBar& m_messages;
    QWidget* m_window;
    QPointer<const InstrumentForm> m_confirmedForm; ///< whose emptiness was pointed out
    QHash<QString, QPointer<Page>> m_later;         ///< forms put aside, by what they are about
};

} // namespace lacrima::ui
