// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Participation.h"
#include "core/dataset/Dataset.h"
#include "core/instrument/Instrument.h"
#include "ui/charts/view/ChartView.h"
#include "ui/explore/page/AnalysisPage.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/widgets/table/ResultTable.h"

#include <QComboBox>
#include <QPointer>

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <set>

namespace lacrima::ui::test {

/// The demonstration study as the pages get it, made once for all tests.
struct Demonstration {
    AnalysisPage::Snapshot data;
    std::shared_ptr<const casebook::Participation> participation;
    std::shared_ptr<const instrument::Instrument> alliance;

    static const Demonstration& instance();
};

/// Some rows of a dataset, in their order.
AnalysisPage::Snapshot rowsOf(const dataset::Dataset& data, const std::vector<std::size_t>& rows);
/// The same numbers, two cases from each clinician.
AnalysisPage::Snapshot inPairs(const dataset::Dataset& data);
/// A dataset made by hand; every column is as long as the first.
AnalysisPage::Snapshot datasetOf(std::vector<dataset::DataColumn> columns);
dataset::DataColumn numbers(const QString& name, std::vector<double> values);

/// One page of Explore in a window of its own, driven by clicks and keys.
class PageTest : public ::testing::Test {
protected:
    PageTest();

    /// Shows the page and gives it the data; returns once it has computed.
    void open(AnalysisPage* page, const AnalysisPage::Snapshot& data);
    /// Runs until the page has computed again.
    void recomputed(const std::function<void()>& act);

    AnalysisPage& page() const { return *m_page; }
    charts::ChartView& chart(const char* name) const;
    ResultTable& table(const char* name) const;
    QComboBox& choice(const char* name) const;
    /// Walks to the entry with the arrow keys.
    void choose(const char* name, const QVariant& value);
    /// Everything that labels and combo boxes on the page say.
    QString words() const;
    /// The pairs that relationChosen() named so far.
    const QList<QStringList>& relations() const { return m_relations; }
    /// Controls that can get the focus and have no name.
    QStringList namelessControls() const;
    /// Controls that the Tab key reaches, from the first round.
    std::set<QWidget*> reachedByTab();
    void picture(const char* name);

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<CaseSelection> m_selection;

private:
    QPointer<AnalysisPage> m_page;
    QList<QStringList> m_relations;
};

} // namespace lacrima::ui::test
