// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Dataset.h"

#include <QWidget>

#include <memory>

namespace lacrima::ui {

/// One page of Explore. It gets immutable snapshots of the data and computes away from the window's thread;
/// the newest snapshot wins.
class ExploreTab : public QWidget {
    Q_OBJECT
public:
    using Snapshot = std::shared_ptr<const findings::Dataset>;

    virtual void setData(const Snapshot& snapshot) = 0;

    /// The finding in words, and the numbers behind it: what the page's header says.
    const QString& headline() const { return m_headline; }
    const QString& details() const { return m_details; }

Q_SIGNALS:
    void headlineChanged();
    /// Somebody wants to see the points behind a correlation.
    void relationChosen(const QString& x, const QString& y);

protected:
    explicit ExploreTab(QWidget* parent)
        : QWidget(parent) {}

    void setHeadline(const QString& headline, const QString& details) {
        m_headline = headline;
        m_details = details;
        Q_EMIT headlineChanged();
    }

private:
    QString m_headline;
    QString m_details;
};

} // namespace lacrima::ui
