// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/Kdf.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ui/Home.h"
#include "ui/clean/CaseFilter.h"
#include "ui/clean/CasebookModel.h"
#include "ui/collect/BoardModel.h"
#include "ui/session/StudySession.h"
#include "ui/widgets/table/ResultTable.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

int s_complaints = 0;
QtMessageHandler s_before = nullptr;

void countComplaints(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (QByteArray(context.category) == "qt.modeltest") {
        ++s_complaints;
        ADD_FAILURE() << message.toStdString();
        return;
    }
    s_before(type, context, message);
}

/// Every model under Qt's model tester while what it shows changes.
class ModelsTest : public ::testing::Test {
protected:
    void SetUp() override {
        s_complaints = 0;
        s_before = qInstallMessageHandler(countComplaints);
    }
    void TearDown() override { qInstallMessageHandler(s_before); }

    void openDemonstration() {
        const QString path = Home::instance().path("documents/models.lacrima");
        QFile::remove(path);
        auto made = study::makeDemonstration(path, QByteArray(32, 'm'));
        ASSERT_TRUE(made);
        m_session = std::make_unique<StudySession>(std::move(*made));
        QSignalSpy unlocked(m_session.get(), &StudySession::unlocked);
        m_session->unlock(str("Demonstration"), str("demo"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !unlocked.isEmpty(); }, 60'000));
    }

    static QAbstractItemModelTester::FailureReportingMode warn() {
        return QAbstractItemModelTester::FailureReportingMode::Warning;
    }

    std::unique_ptr<StudySession> m_session;
};

/// Without this the other tests could not fail.
TEST_F(ModelsTest, ComplaintsAreHeard) {
    class Broken final : public QAbstractTableModel {
    public:
        int rowCount(const QModelIndex&) const override { return -1; }
        int columnCount(const QModelIndex&) const override { return 1; }
        QVariant data(const QModelIndex&, int) const override { return {}; }
    };
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext& context, const QString&) {
        s_complaints += QByteArray(context.category) == "qt.modeltest" ? 1 : 0;
    });
    Broken broken;
    const QAbstractItemModelTester tester(&broken, warn());
    EXPECT_GT(s_complaints, 0);
    s_complaints = 0;
}

TEST_F(ModelsTest, Board) {
    openDemonstration();
    BoardModel model(nullptr);
    const QAbstractItemModelTester tester(&model, warn());
    const auto board = m_session->study().board().now();
    ASSERT_TRUE(board);
    model.setRows(board->rows());
    EXPECT_EQ(model.rowCount(), 64);
    EXPECT_EQ(model.columnCount(), BoardModel::ColumnCount);
    EXPECT_TRUE(model.index(0, BoardModel::Sealed).data(BoardModel::kIsDoneRole).toBool());
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 0);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ModelsTest, TheBoardTellsSittingsAndStepsApart) {
    casebook::BoardRow row;
    row.caseId = str("VD01-1");
    row.clinician = str("VD01");
    row.hasPractice = row.isDrawn = row.hasDiagnosis = row.isHandedOver = true;
    casebook::BoardRow second = row;
    second.sitting = 2;
    second.isSealed = true;
    second.sealedDate = str("2026-03-10");
    BoardModel model(nullptr);
    model.setRows({row, second});
    const auto words = [&](int at, int column) { return model.index(at, column).data().toString(); };
    EXPECT_EQ(words(0, BoardModel::Case), str("VD01-1"));
    EXPECT_EQ(words(1, BoardModel::Case), str("VD01-1, sitting 2"));
    EXPECT_EQ(words(0, BoardModel::Receipt), QString());
    EXPECT_TRUE(words(1, BoardModel::Receipt).startsWith(str("sealed 10 ")));
    row.hasFailed = second.hasFailed = true; // of the second a form beside the patient's
    model.setRows({row, second});
    EXPECT_EQ(words(0, BoardModel::Receipt), str("fails its check"));
    EXPECT_TRUE(words(1, BoardModel::Receipt).startsWith(str("sealed 10 ")));
    EXPECT_TRUE(words(1, BoardModel::Receipt).endsWith(str(", fails its check")));
    EXPECT_EQ(words(0, BoardModel::NextStep), str("Hand over"));
    const auto spoken = [&](int at, int column) {
        return model.index(at, column).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(spoken(0, BoardModel::Sealed), str("Sealed: not yet"));
    EXPECT_EQ(spoken(1, BoardModel::Sealed), str("Sealed: done"));
}

TEST_F(ModelsTest, CasebookAndFilterWhileValuesChange) {
    openDemonstration();
    CasebookModel model(*m_session, nullptr);
    CaseFilter filter(*m_session, nullptr);
    filter.setSourceModel(&model);
    const QAbstractItemModelTester ofModel(&model, warn());
    const QAbstractItemModelTester ofFilter(&filter, warn());
    QObject::connect(m_session.get(), &StudySession::casebookChanged, &model,
        [&](const std::vector<int>& rows, bool isStructural) {
            isStructural ? model.refreshAll() : model.refreshRows(rows);
            filter.refresh();
        });
    ASSERT_EQ(model.rowCount(), 64);
    EXPECT_EQ(filter.setExpression(str("[cried_ever] = 1")), QString());
    EXPECT_EQ(filter.rowCount(), 55);
    const int variable = m_session->casebook().variableOf(str("cried_ever"));
    const int row = filter.mapToSource(filter.index(0, 0)).row();
    const auto is = [&] { return model.index(row, variable).data().toString(); };
    m_session->correct(row, variable, response::Choice{str("0")}, str("Typing error"), {});
    EXPECT_EQ(is(), str("0"));
    EXPECT_TRUE(model.index(row, variable).data(CasebookModel::kIsCorrectedRole).toBool());
    EXPECT_EQ(filter.rowCount(), 54);
    filter.setMark(CaseFilter::Mark::Corrected);
    EXPECT_EQ(filter.rowCount(), 0);
    EXPECT_EQ(filter.setExpression({}), QString());
    EXPECT_EQ(filter.rowCount(), 1);
    for (int turn = 0; turn < 3; ++turn) {
        m_session->undoStack().undo();
        EXPECT_EQ(is(), str("1"));
        m_session->undoStack().redo();
        EXPECT_EQ(is(), str("0"));
    }
    m_session->undoStack().undo();
    filter.setMark(CaseFilter::Mark::All);
    const int columns = filter.columnCount();
    filter.setFolded(str("crying"), true);
    EXPECT_LT(filter.columnCount(), columns);
    filter.setFolded(str("crying"), false);
    EXPECT_EQ(filter.columnCount(), columns);
    m_session->exclude(3, str("test"), {});
    EXPECT_TRUE(model.index(3, 0).data(CasebookModel::kIsExcludedRole).toBool());
    filter.setMark(CaseFilter::Mark::Excluded);
    EXPECT_EQ(filter.rowCount(), 1);
    model.setValues(CasebookModel::Values::Raw);
    model.setNotation(CasebookModel::Notation::Labels);
}

TEST_F(ModelsTest, EditingBeginsWithTheCurrentValueWhateverIsShown) {
    openDemonstration();
    CasebookModel model(*m_session, nullptr);
    const int variable = m_session->casebook().variableOf(str("cried_ever"));
    const QModelIndex cell = model.index(0, variable);
    const QString before = cell.data(Qt::EditRole).toString();
    const QString after = before == str("0") ? str("1") : str("0");
    m_session->correct(0, variable, response::Choice{after}, str("Typing error"), {});
    EXPECT_EQ(cell.data(Qt::EditRole).toString(), after);
    model.setValues(CasebookModel::Values::Raw);
    EXPECT_EQ(cell.data().toString(), before);
    EXPECT_EQ(cell.data(Qt::EditRole).toString(), after);
}

/// Scores stand in the dataset, which has no excluded cases.
TEST_F(ModelsTest, AFilterOnScoresHoldsBehindAnExcludedCase) {
    openDemonstration();
    m_session->exclude(2, str("test"), {});
    CasebookModel model(*m_session, nullptr);
    CaseFilter filter(*m_session, nullptr);
    filter.setSourceModel(&model);
    ASSERT_EQ(filter.setExpression(str("[wai_total] >= 3.5")), QString());
    const auto shown = [&filter] {
        std::vector<int> rows;
        for (int i = 0; i < filter.rowCount(); ++i)
            rows.push_back(filter.mapToSource(filter.index(i, 0)).row());
        return rows;
    };
    const std::vector<int> before = shown();
    ASSERT_GT(before.size(), 5U);
    ASSERT_LT(before.size(), 60U);
    std::vector<int> all;
    for (int row = 0; row < model.rowCount(); ++row) all.push_back(row);
    for (const std::vector<int>& rows : {std::vector<int>{1, 2, 3}, std::vector<int>{10, 11, 12, 13}, all}) {
        filter.refreshRows(rows);
        model.refreshRows(rows);
        EXPECT_EQ(shown(), before);
    }
}

TEST_F(ModelsTest, FilterSaysWhatItCannotRead) {
    openDemonstration();
    CasebookModel model(*m_session, nullptr);
    CaseFilter filter(*m_session, nullptr);
    filter.setSourceModel(&model);
    EXPECT_TRUE(filter.setExpression(str("[cried_ever] = ")).contains(str("cannot be read")));
    EXPECT_TRUE(filter.setExpression(str("[no_such] = 1")).contains(str("no_such")));
    const QString unknown = filter.setExpression(str("[pat_gender] = 'female'"));
    EXPECT_TRUE(unknown.contains(str("no such choice: “female”")) && unknown.contains(str("woman, man")))
        << unknown.toStdString();
    EXPECT_EQ(filter.rowCount(), 64); // stays as it was
    EXPECT_EQ(filter.setExpression(str("[pat_gender] = 'woman'")), QString());
    EXPECT_EQ(filter.rowCount(), 44);
    EXPECT_EQ(filter.setExpression(str("[wai_bond] < 2.5")), QString());
    EXPECT_LT(filter.rowCount(), 64);
}

TEST_F(ModelsTest, Results) {
    ResultModel model(nullptr);
    const QAbstractItemModelTester tester(&model, warn());
    spec::TableSpec sheet{
        str("Caption"), {{str("A")}, {str("B"), true, 80}}, {{{str("x")}, {str("1")}}, {{str("y")}}}};
    model.setSheet(sheet);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 1).data().toString(), str("1"));
    EXPECT_FALSE(model.index(1, 1).data().isValid()); // a short row
    model.setSheet({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace lacrima::ui::test
