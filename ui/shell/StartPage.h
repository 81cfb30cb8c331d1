// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/RecentStudies.h"

#include <QWidget>

class QVBoxLayout;

namespace lacrima::ui {

class MessageBar;

/// What the program opens with: new, open, demonstration; the recent studies; surveys that were interrupted
/// here.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent);

    MessageBar* messages() const { return m_messages; }
    /// Reads the list again.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demonstrationRequested();
    void studyChosen(const QString& path);
    void resumeChosen(const QString& path, const QString& caseId, int sitting);

private:
    void addHeading(QVBoxLayout* box);
    void addActions(QVBoxLayout* box);
    QWidget* rowFor(const RecentStudy& study);
    QWidget* draftCard(const RecentStudy& study, const WaitingDraft& draft);

    MessageBar* m_messages;
    QWidget* m_recent;
    QVBoxLayout* m_recentBox;
};

} // namespace lacrima::ui
