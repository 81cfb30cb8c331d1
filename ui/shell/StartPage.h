// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/RecentStudies.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QVBoxLayout;

namespace lacrima::ui {

class MessageBar;
class RecentStudyRow;

/// What the program opens with: new, open, demonstration; the recent studies; surveys that were interrupted
/// here.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent);

    MessageBar* messages() const { return m_messages; }
    /// Shows the list at once; what is in the studies comes a moment later.
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
    void lookAtNext(const std::vector<RecentStudy>& studies, std::size_t place);
    QWidget* draftCard(const RecentStudy& study, const WaitingDraft& draft);

    MessageBar* m_messages;
    QWidget* m_recent;
    QVBoxLayout* m_recentBox;
    std::vector<RecentStudyRow*> m_rows;
    int m_list = 0; ///< counts what was asked for, so that a late answer to an old list is dropped
};

} // namespace lacrima::ui
