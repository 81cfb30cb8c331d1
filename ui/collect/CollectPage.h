// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Board.h"
#include "ui/collect/HandOverRequest.h"
#include "ui/widgets/Controls.h"

#include <set>
#include <vector>

class QMenu;
class QStackedWidget;

namespace lacrima::study {
struct Recognition;
}

namespace lacrima::ui {

class BoardFoot;
class BoardModel;
class BoardView;
class CollectForms;
class MessageBar;
class OfficeSetup;
class StudySession;

/// The clinician's workspace: the board of cases, and on its place the form or draw at hand. Writes only;
/// nothing that was sealed can be seen here.
class CollectPage final : public QWidget {
    Q_OBJECT
public:
    CollectPage(StudySession& session, QWidget* parent);

    MessageBar* messages() const { return m_messages; }
    void refresh();
    void focusFirst();
    /// A form or a draw stands in the place of the board.
    bool isWorking() const;
    /// A form holds answers that are not sealed.
    bool hasUnsealedForms() const;
    /// After opening: what this computer knows of the study.
    void sayKnown(const study::Recognition& known);
    /// After a survey: the receipt in the message bar.
    void showReceipt(const QString& caseId);

Q_SIGNALS:
    void handOverRequested(const lacrima::ui::HandOverRequest& request);
    /// The draft of this case is to be resumed with the patient's code.
    void resumeRequested(const lacrima::ui::HandOverRequest& request);

private:
    QWidget* makeBoard();
    QWidget* makeOfficeSetup();
    void showBoard();
    void showMenu(int row, const QPoint& position);
    void takeNextStep(const casebook::BoardRow& row);
    void discardDraft(const casebook::BoardRow& row);
    void restoreDiscarded();
    void newClinician();
    /// Replaces the board by `page` until it is done.
    void open(QWidget* page);
    void addRefusals(QMenu& menu, const casebook::BoardRow& row);
    void declineDrawn(const casebook::BoardRow& row, const QString& reasonCode);
    bool takesAnswers(); ///< asked before a form is filled that could not be sealed

    StudySession& m_session;
    MessageBar* m_known = nullptr; ///< stays until somebody has compared and closes it
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    OfficeSetup* m_office = nullptr;
    Page* m_board = nullptr;
    BoardModel* m_model;
    BoardView* m_view = nullptr;
    QWidget* m_empty = nullptr;
    BoardFoot* m_foot = nullptr;
    casebook::Board m_state;
    std::vector<QByteArray> m_discarded; ///< the drafts the message bar offers to bring back
    std::set<QString> m_begun; ///< clinicians added in this window whose practice form is not sealed
    CollectForms* m_forms;
};

} // namespace lacrima::ui
