// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Dataset.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

namespace lacrima::ui {

class CaseSelection;

/// One page of Explore. It gets immutable snapshots of the data and computes away from the window's thread,
/// only while it is seen; the newest snapshot wins.
class ExploreTab : public QWidget {
    Q_OBJECT
public:
    using Snapshot = std::shared_ptr<const findings::Dataset>;

    /// Keeps the newest snapshot and computes now, or when the page is shown.
    void setData(const Snapshot& snapshot);

    /// The finding in words, and the numbers behind it: what the page's header says.
    const QString& headline() const { return m_headline; }
    const QString& details() const { return m_details; }

    /// A computation is under way: what is shown may be of older data or choices.
    bool isComputing() const { return m_isComputing; }

    /// The choices made on the page, for a saved view; restore() takes what it knows and computes anew.
    virtual QJsonObject choices() const { return {}; }
    virtual void restore(const QJsonObject&) {}
    /// The numbers the page shows now, as the tables print them: a saved view remembers their digest.
    virtual QString numbersShown() const = 0;

Q_SIGNALS:
    void headlineChanged();
    /// The page shows the results of the newest data and choices.
    void computed();
    /// Somebody wants to see the points behind a correlation.
    void relationChosen(const QString& x, const QString& y);

protected:
    ExploreTab(CaseSelection& selection, QWidget* parent);

    /// Starts the computation on data(), which is not null.
    virtual void compute() = 0;
    /// Computes when there are data and the page is seen; otherwise later.
    void recompute();

    const Snapshot& data() const { return m_data; }
    CaseSelection& selection() const { return m_selection; }
    void setHeadline(const QString& headline, const QString& details);
    void showEvent(QShowEvent* event) override;

private:
    void start();

    CaseSelection& m_selection;
    Snapshot m_data;
    bool m_isStale = false;
    bool m_isComputing = false;
    QString m_headline;
    QString m_details;
};

} // namespace lacrima::ui
