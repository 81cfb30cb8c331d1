// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

#include <QString>

class QVBoxLayout;

namespace lacrima::study {
struct KnownOffice;
struct OfficeOverview;
} // namespace lacrima::study

namespace lacrima::ui {

class MessageBar;
class StudySession;

/// The offices of a study on the page Study: what each has sent and whether it counts, with the way to accept
/// or refuse those that wait, and a copy for a new one. While there is one office only, this computer's, it
/// says so in a line.
class OfficesCard final : public Card {
    Q_OBJECT
public:
    OfficesCard(StudySession& session, MessageBar& messages, QWidget* parent);

Q_SIGNALS:
    void acted(); ///< something was signed about an office

private:
    void list();
    void addRow(const study::OfficeOverview& office, bool isOneOfSeveral);
    void addOpenCopies();
    void addNewOffice();
    void askToAccept(const study::KnownOffice& office);
    void askToRefuse(const study::KnownOffice& office, int envelopes);
    void decide(const study::KnownOffice& office, bool isAccepted);
    bool makeCopy(const QString& office);

    StudySession& m_session;
    MessageBar& m_messages;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_note; ///< the code of the copy made last, until it is kept
};

} // namespace lacrima::ui
