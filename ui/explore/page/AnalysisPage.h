// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "ui/figures/numbers/PageNumbers.h"

#include <QJsonObject>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <utility>

class QPushButton;

namespace lacrima::ui {

class BusyOverlay;
class CaseSelection;
class ExploreLayout;
class OptionsRow;
class SidePanel;

using figures::PageNumbers;

/// One page of Explore. It gets immutable snapshots of the data and computes away from the window's thread,
/// only while it is seen; the newest snapshot wins. What takes long is said, and can be stopped; meanwhile
/// the results of before are veiled.
class AnalysisPage : public QWidget {
    Q_OBJECT
public:
    using Snapshot = std::shared_ptr<const dataset::Dataset>;

    /// Keeps the newest snapshot and computes now, or when the page is shown.
    void setData(const Snapshot& snapshot);

    /// The finding in words, and the numbers behind it: what the page's header says. While that takes long,
    /// or was stopped, this is said instead.
    QString headline() const;
    QString details() const;

    /// A computation is under way: what is shown may be of older data or choices.
    bool isComputing() const { return m_state != State::Ready && m_state != State::Stopped; }
    /// It has been for so long that it must be said.
    bool isLong() const { return m_state == State::Long; }
    /// It was given up: what is shown is not of these data and choices.
    bool isStopped() const { return m_state == State::Stopped; }
    /// What is being computed, in a few words.
    virtual QString task() const;
    /// The page knows how to give its computation up: see giveUp().
    virtual bool canStop() const { return true; }
    /// Gives the computation up; the page says so and offers to compute again.
    void stop();

    /// Null for a page that is laid out by itself.
    ExploreLayout* panels() const { return m_panels; }

    /// Buttons of this page that stand in the header of Explore; the primary one is the last.
    const QList<QPushButton*>& headerButtons() const { return m_headerButtons; }

    /// The choices made on the page, for a saved view; restore() takes what it knows and computes anew.
    virtual QJsonObject choices() const { return {}; }
    virtual void restore(const QJsonObject&) {}
    /// What choices() names are settings, which can be taken back one by one.
    virtual bool hasSettings() const { return true; }
    /// The numbers the page shows now, as computed: a saved view remembers their digest.
    const PageNumbers& numbers() const { return m_numbers; }
    /// The same as the tables print them.
    virtual QString numbersShown() const = 0;

Q_SIGNALS:
    /// What headline(), details(), isLong() or isStopped() say is another.
    void headlineChanged();
    /// The computation was given up.
    void stopped();
    /// The page shows the results of the newest data and choices.
    void computed();
    /// Somebody wants to see the points behind a correlation.
    void relationChosen(const QString& x, const QString& y);
    /// Somebody wants to go to another page, by the object name of its tab.
    void tabChosen(const QString& tab);

protected:
    AnalysisPage(CaseSelection& selection, QWidget* parent);

    /// Starts the computation on data(), which is not null.
    virtual void compute() = 0;
    /// Nothing of the computation under way may be shown, and computed() not be emitted, any more.
    virtual void giveUp() {}
    /// Computes when there are data and the page is seen; otherwise later.
    void recompute();

    const Snapshot& data() const { return m_data; }
    /// What every copy of a table says besides its own note: which cases, of which moment.
    QString dataWords() const;
    CaseSelection& selection() const { return m_selection; }
    void setNumbers(PageNumbers numbers) { m_numbers = std::move(numbers); }
    void setHeadline(const QString& headline, const QString& details);
    /// What is shown is of the newest data and choices, and more of it is on its way.
    void setPartlyShown() { setState(State::Partly); }
    /// It is not seen before it stands in a header.
    void addHeaderButton(QPushButton* button);
    /// Fills the page: options at the left, the parts in a column that scrolls, the explanation at the right.
    /// Without parts the column is filled by the page itself.
    ExploreLayout* lay(QWidget* options, SidePanel* side, std::initializer_list<QWidget*> parts = {});
    /// The same with the options in a row on top.
    ExploreLayout* lay(OptionsRow* options, SidePanel* side, std::initializer_list<QWidget*> parts = {});
    void showEvent(QShowEvent* event) override;

private:
    enum class State : std::uint8_t { Ready, Computing, Long, Partly, Stopped };

    void fill(ExploreLayout* layout, std::initializer_list<QWidget*> parts);
    void start();
    void setState(State state);

    CaseSelection& m_selection;
    Snapshot m_data;
    bool m_isStale = false;
    State m_state = State::Ready;
    QTimer m_patience; ///< runs out when a computation takes long enough to be mentioned
    PageNumbers m_numbers;
    QString m_headline;
    QString m_details;
    QList<QPushButton*> m_headerButtons;
    ExploreLayout* m_panels = nullptr;
    BusyOverlay* m_overlay = nullptr; ///< made when it is needed
};

} // namespace lacrima::ui
