// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/PageFixture.h"

#include "core/casebook/Casebook.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/findings/AllianceSummary.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ScratchFolder.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

#include <cmath>
#include <stdexcept>

namespace lacrima::ui::test {
namespace {

constexpr int kLongest = 60'000; // ms; a safety net, never a measure

Demonstration makeDemonstration() {
    const support::ScratchFolder folder;
    auto study = study::makeDemonstration(folder.path("demonstration.lacrima"), QByteArray(32, 'w'));
    if (!study) throw std::runtime_error("no demonstration study");
    if (const auto unlocked = study->keys().unlock(QStringLiteral("demo")); !unlocked)
        throw std::runtime_error("the demonstration study stays locked");
    const auto log = study->log().read();
    if (!log) throw std::runtime_error("the demonstration study cannot be read");
    casebook::Casebook casebook(study->catalogue());
    for (const auto& record : log->records) casebook.apply(record.record);
    dataset::DatasetOptions options;
    options.isSynthetic = true;
    return {std::make_shared<dataset::Dataset>(dataset::buildDataset(casebook, options)),
        std::make_shared<casebook::Participation>(casebook::participationOf(casebook)),
        findings::allianceInstrument(study->catalogue())};
}

template<class T>
T& found(const QWidget& window, const char* name) {
    for (T* widget : window.findChildren<T*>(QString::fromLatin1(name))) {
        if (widget->isVisible()) return *widget;
    }
    throw std::runtime_error(std::string("not on the screen: ") + name);
}

} // namespace

const Demonstration& Demonstration::instance() {
    static const Demonstration kDemonstration = makeDemonstration();
    return kDemonstration;
}

AnalysisPage::Snapshot rowsOf(const dataset::Dataset& data, const std::vector<std::size_t>& rows) {
    auto part = std::make_shared<dataset::Dataset>(data);
    std::vector<dataset::DataRow> keys;
    for (const std::size_t row : rows) keys.push_back(data.rows[row]);
    part->rows = keys;
    for (dataset::DataColumn& column : part->columns) {
        std::vector<double> values;
        std::vector<dataset::CellState> states;
        for (const std::size_t row : rows) {
            values.push_back(column.values[row]);
            states.push_back(column.cellStates[row]);
        }
        column.values = values;
        column.cellStates = states;
    }
    return part;
}

AnalysisPage::Snapshot inPairs(const dataset::Dataset& data) {
    auto paired = std::make_shared<dataset::Dataset>(data);
    std::vector<dataset::DataRow>& rows = paired->rows.edit();
    for (std::size_t i = 0; i + 1 < rows.size(); i += 2) rows[i + 1].clinician = rows[i].clinician;
    return paired;
}

dataset::DataColumn numbers(const QString& name, std::vector<double> values) {
    dataset::DataColumn column;
    column.name = name;
    column.variable = name;
    std::vector<dataset::CellState> states;
    for (const double value : values)
        states.push_back(std::isnan(value) ? dataset::CellState::Skipped : dataset::CellState::Answered);
    column.values = std::move(values);
    column.cellStates = std::move(states);
    return column;
}

AnalysisPage::Snapshot datasetOf(std::vector<dataset::DataColumn> columns) {
    auto data = std::make_shared<dataset::Dataset>();
    std::vector<dataset::DataRow> rows;
    for (std::size_t i = 0; !columns.empty() && i < columns.front().values.size(); ++i)
        rows.push_back({QStringLiteral("C%1").arg(i + 1), 1, QStringLiteral("K%1").arg(i + 1), {}});
    data->rows = rows;
    for (dataset::DataColumn& column : columns) data->add(std::move(column));
    return data;
}

PageTest::PageTest()
    : m_selection(std::make_unique<CaseSelection>(nullptr)) {
    if (qEnvironmentVariable("LACRIMA_THEME") == QLatin1String("dark")) applyTheme(*qApp, ThemeChoice::Dark);
}

void PageTest::open(AnalysisPage* page, const AnalysisPage::Snapshot& data) {
    const QStringList size =
        qEnvironmentVariable("LACRIMA_SIZE", QStringLiteral("1048x620")).split(QLatin1Char('x'));
    m_page = page;
    m_window = std::make_unique<QWidget>();
    m_window->setObjectName(QStringLiteral("window"));
    auto* box = new QVBoxLayout(m_window.get());
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(page);
    m_window->resize(size[0].toInt(), size[1].toInt());
    QObject::connect(
        page, &AnalysisPage::relationChosen, m_window.get(), [this](const QString& x, const QString& y) {
            m_relations.append({x, y});
        });
    m_window->show();
    m_window->activateWindow();
    recomputed([&] { page->setData(data); });
}

void PageTest::recomputed(const std::function<void()>& act) {
    QSignalSpy spy(m_page, &AnalysisPage::computed);
    act();
    EXPECT_TRUE(spy.count() > 0 || spy.wait(kLongest)) << "the page did not compute";
    QCoreApplication::processEvents();
}

charts::ChartView& PageTest::chart(const char* name) const {
    return found<charts::ChartView>(*m_window, name);
}

ResultTable& PageTest::table(const char* name) const {
    return found<ResultTable>(*m_window, name);
}

QComboBox& PageTest::choice(const char* name) const {
    return found<QComboBox>(*m_window, name);
}

void PageTest::choose(const char* name, const QVariant& value) {
    QComboBox& box = choice(name);
    const int wanted = box.findData(value);
    ASSERT_GE(wanted, 0) << value.toString().toStdString() << " is not offered by " << name;
    box.setFocus();
    for (int i = 0; i < box.count() && choice(name).currentData() != value; ++i) {
        const bool isBelow = box.currentIndex() < box.findData(value);
        recomputed([&] { QTest::keyClick(&box, isBelow ? Qt::Key_Down : Qt::Key_Up); });
    }
    ASSERT_EQ(box.currentData(), value);
}

QString PageTest::words() const {
    QStringList words{m_page->headline(), m_page->details()};
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        if (label->isVisible()) words.append(label->text());
    }
    return text::broken(words.join(QLatin1Char('\n')));
}

QStringList PageTest::namelessControls() const {
    QStringList nameless;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
        if (area != nullptr && area->viewport() == widget) continue;
        const QAccessibleInterface* face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            nameless.append(
                QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    }
    return nameless;
}

std::set<QWidget*> PageTest::reachedByTab() {
    std::set<QWidget*> reached;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(
            m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get(), Qt::Key_Tab);
        QWidget* now = m_window->focusWidget();
        if (now == nullptr || !reached.insert(now).second) break;
    }
    return reached;
}

/// The whole page, however long, where LACRIMA_SCREENSHOTS names a folder.
void PageTest::picture(const char* name) {
    const QString folder = qEnvironmentVariable("LACRIMA_SCREENSHOTS");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    const QSize before = m_window->size();
    int height = before.height();
    for (const auto* area : m_window->findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget() != nullptr)
            height = std::max(height, area->widget()->sizeHint().height() + 40);
    }
    m_window->resize(before.width(), height);
    QTest::qWait(50);
    EXPECT_TRUE(m_window->grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png"))));
    m_window->resize(before);
}

} // namespace lacrima::ui::test
