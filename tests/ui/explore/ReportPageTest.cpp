// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/ReportPage.h"

#include "tests/ui/explore/Demonstration.h"
#include "ui/explore/part/FigureExportDialog.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

class ReportPageTest : public DemonstrationTest {
protected:
    void SetUp() override {
        DemonstrationTest::SetUp();
        m_driver.click("tabReport");
        ASSERT_TRUE(m_driver.waitFor("writeReport"));
    }

    void unlockToTheReport() {
        m_story.openRail("rail_explore");
        m_story.unlockWith("demo");
        ASSERT_TRUE(m_driver.waitFor("tabReport"));
        m_driver.click("tabReport");
        ASSERT_TRUE(m_driver.waitFor("writeReport"));
    }
    QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(ReportPageTest, WritesChosenSectionsWithTheAuthorsWords) {
    auto& sections = m_driver.require<QListWidget>("reportSections");
    for (int i = 0; i < sections.count(); ++i) {
        const bool isCrying = sections.item(i)->data(Qt::UserRole).toString() == str("crying");
        sections.item(i)->setCheckState(isCrying ? Qt::Checked : Qt::Unchecked);
        if (isCrying) sections.setCurrentRow(i);
    }
    m_driver.require<QPlainTextEdit>("reportNote").setPlainText(str("A canary among the words"));
    const QString path = Home::instance().path("documents/written.html");
    auto* page = m_driver.active()->findChild<ReportPage*>();
    page->writeTo(path, true);
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("stand beside it"); }))
        << m_driver.words().toStdString();
    const QByteArray html = read(path);
    EXPECT_TRUE(html.contains("A canary among the words"));
    EXPECT_TRUE(html.contains("55 of 64"));
    EXPECT_FALSE(html.contains("item-rest")) << "the alliance was left out";
    EXPECT_TRUE(QFile::exists(Home::instance().path("documents/written-data.csv")));
    EXPECT_TRUE(QFile::exists(Home::instance().path("documents/written.R")));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

/// Locking takes the page away, by the button, by the clock or by a restart: the words are in the study,
/// sealed.
TEST_F(ReportPageTest, WordsOutliveTheLock) {
    m_driver.require<QListWidget>("reportSections").setCurrentRow(2);
    m_driver.require<QPlainTextEdit>("reportNote").setPlainText(str("Canary words of mine"));
    m_driver.require<QLineEdit>("reportTitle").setText(str("My title"));
    auto& format = m_driver.require<QComboBox>("reportFormat");
    format.setCurrentIndex(format.findData(str("docx")));
    m_driver.window().studyView()->session().lock();
    settle();
    EXPECT_FALSE(m_driver.says("Canary words of mine"));
    for (const char* end : {"", "-wal"}) {
        const QByteArray file = read(Home::instance().path("documents/demonstration.lacrima") + str(end));
        EXPECT_FALSE(file.contains("Canary words")) << end;
    }
    m_driver.window().openStudy(Home::instance().path("documents/demonstration.lacrima"));
    settle();
    unlockToTheReport();
    EXPECT_EQ(m_driver.require<QLineEdit>("reportTitle").text(), str("My title"));
    EXPECT_EQ(m_driver.require<QComboBox>("reportFormat").currentData().toString(), str("docx"));
    m_driver.require<QListWidget>("reportSections").setCurrentRow(2);
    EXPECT_EQ(m_driver.require<QPlainTextEdit>("reportNote").toPlainText(), str("Canary words of mine"));
}

TEST_F(ReportPageTest, EverySectionThatIsLeftOutStaysOut) {
    const auto state = [this](int row) {
        return m_driver.require<QListWidget>("reportSections").item(row)->checkState();
    };
    for (const int row : {1, 4})
        m_driver.require<QListWidget>("reportSections").item(row)->setCheckState(Qt::Unchecked);
    m_driver.window().studyView()->session().lock();
    settle();
    unlockToTheReport();
    for (const int row : {0, 1, 2, 3, 4})
        EXPECT_EQ(state(row), row == 1 || row == 4 ? Qt::Unchecked : Qt::Checked) << row;
}

/// Whoever reads the first page, a count or a figure knows that it is a part of the study.
TEST_F(ReportPageTest, AFilteredReportSaysSoFromTheFirstPageAndCountsWhatItKeeps) {
    auto& filter = m_driver.require<QLineEdit>("exploreFilter");
    filter.setFocus();
    filter.setText(str("[po_level] >= 3"));
    m_driver.press(Qt::Key_Return);
    ASSERT_TRUE(m_driver.waitUntil([this] {
        return m_driver.says("The report speaks of") && data() != nullptr &&
               !m_driver.says("speaks of 64 cases");
    })) << m_driver.words().toStdString();
    const QString path = Home::instance().path("documents/part.html");
    m_driver.active()->findChild<ReportPage*>()->writeTo(path, true);
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.says("stand beside it"); }));
    const QString html = QString::fromUtf8(read(path));
    const qsizetype firstSection = html.indexOf(str("<h2"));
    const qsizetype said = html.indexOf(str("[po_level] &gt;= 3"));
    EXPECT_TRUE(said >= 0 && said < firstSection) << said << ' ' << firstSection;
    EXPECT_FALSE(
        html.contains(str("64 row(s) of data analysed")) || html.contains(str("64 rows of data analysed")));
    EXPECT_TRUE(html.contains(str("Kept and shown here")));
    EXPECT_GE(html.count(str("Only cases with [po_level] &gt;= 3")), 5) << "figures name it too";
}

TEST_F(ReportPageTest, WordsAreKeptWithTheCasesTheyWereWrittenFor) {
    const auto filterBy = [this](const char* expression, const char* cases) {
        auto& filter = m_driver.require<QLineEdit>("exploreFilter");
        filter.setFocus();
        filter.setText(str(expression));
        m_driver.press(Qt::Key_Return);
        ASSERT_TRUE(m_driver.waitUntil([&] { return m_driver.says(cases); }))
            << m_driver.words().toStdString();
    };
    filterBy("[pat_gender] = 'woman'", "speaks of 44 cases");
    m_driver.require<QPlainTextEdit>("reportNote").setPlainText(str("Women cry"));
    EXPECT_FALSE(m_driver.says("These words were written on"));
    filterBy("", "speaks of 64 cases");
    EXPECT_TRUE(
        m_driver.says("These words were written on cases for which this holds: [pat_gender] = 'woman', and"))
        << m_driver.words().toStdString();
    m_driver.click("tabCrying");
    m_driver.click("tabReport");
    EXPECT_TRUE(m_driver.says("These words were written on")) << "kept with the words";
    m_driver.require<QPlainTextEdit>("reportNote").setPlainText(str("Most cry"));
    EXPECT_FALSE(m_driver.says("These words were written on"));
    filterBy("[pat_gender] = 'woman'", "speaks of 44 cases");
    EXPECT_TRUE(m_driver.says("These words were written on all cases, and"));
    filterBy("[pat_gender] = 'female'", "has no such choice: “female”");
    filterBy("[dx_1] = 'F32'", "holds words or dates");
}

TEST_F(ReportPageTest, NeverWritesOverTheStudy) {
    auto* page = m_driver.active()->findChild<ReportPage*>();
    const QString study = Home::instance().path("documents/demonstration.lacrima");
    const QByteArray before = read(study);
    const QString linked = Home::instance().path("documents/report.pdf");
    QFile::remove(linked);
    ASSERT_TRUE(QFile::link(study, linked));
    page->writeTo(linked, true);
    settle();
    EXPECT_EQ(read(study).left(100), before.left(100));
    EXPECT_TRUE(read(study).startsWith("SQLite format 3"));
    QFile::remove(linked);
}

TEST_F(ReportPageTest, FiguresAreWrittenInEveryFormat) {
    m_driver.click("tabCrying");
    FigureExportDialog dialog(chart("cryingShares").spec(), m_driver.active());
    auto* format = dialog.findChild<QComboBox*>(str("figureFormat"));
    const std::pair<const char*, const char*> kinds[] = {
        {"svg", "<?xml"}, {"pdf", "%PDF"}, {"png", "\x89PNG"}, {"tiff", "II*"}, {"csv", "kind,"}};
    for (int i = 0; i < 5; ++i) {
        format->setCurrentIndex(i);
        const QString path =
            Home::instance().path((std::string("documents/figure.") + kinds[i].first).c_str());
        QFile::remove(path);
        EXPECT_TRUE(dialog.saveTo(path));
        EXPECT_TRUE(read(path).startsWith(kinds[i].second)) << kinds[i].first;
    }
    EXPECT_FALSE(dialog.saveTo(Home::instance().path("documents/demonstration.lacrima")))
        << "never over a study";
    EXPECT_FALSE(dialog.saveTo(QStringLiteral("/no/such/folder/figure.csv")));
}

TEST_F(ReportPageTest, ATiffBeginsWithTheResolutionOfLineArt) {
    m_driver.click("tabCrying");
    FigureExportDialog dialog(chart("cryingShares").spec(), m_driver.active(), true);
    auto* format = dialog.findChild<QComboBox*>(str("figureFormat"));
    auto* dpi = dialog.findChild<QSpinBox*>(str("figureDpi"));
    const auto choose = [&](const char* name) { format->setCurrentIndex(format->findText(str(name))); };
    choose("TIFF, pixels");
    EXPECT_TRUE(dpi->isEnabled());
    EXPECT_EQ(dpi->value(), 600);
    choose("PNG, pixels");
    EXPECT_EQ(dpi->value(), 300);
    dpi->setValue(450);
    choose("TIFF, pixels");
    EXPECT_EQ(dpi->value(), 450) << "what somebody chose stays";
    choose("SVG, vector");
    EXPECT_FALSE(dpi->isEnabled());
}

TEST_F(ReportPageTest, AFormatThatThisComputerLacksIsNotOffered) {
    m_driver.click("tabCrying");
    const auto saysSo = [](const FigureExportDialog& dialog) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&dialog](const QLabel* label) {
            return label->text().contains(str("TIFF is not offered")) && label->isVisibleTo(&dialog);
        });
    };
    const FigureExportDialog without(chart("cryingShares").spec(), m_driver.active(), false);
    EXPECT_EQ(without.findChild<QComboBox*>(str("figureFormat"))->findText(str("TIFF, pixels")), -1);
    EXPECT_TRUE(saysSo(without));
    const FigureExportDialog with(chart("cryingShares").spec(), m_driver.active(), true);
    EXPECT_FALSE(saysSo(with));
}

TEST_F(ReportPageTest, AFigureThatMemoryCannotHoldIsNotOffered) {
    m_driver.click("tabCrying");
    FigureExportDialog dialog(chart("cryingShares").spec(), m_driver.active());
    auto* dpi = dialog.findChild<QSpinBox*>(str("figureDpi"));
    dpi->setValue(1200);
    EXPECT_EQ(dpi->value(), 1200);
    dialog.findChild<QDoubleSpinBox*>(str("figureWidth"))->setValue(60);
    dialog.findChild<QDoubleSpinBox*>(str("figureHeight"))->setValue(60);
    EXPECT_EQ(dpi->value(), 423);
    bool isSaid = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        isSaid = isSaid || (label->text().contains(str("at most 423 dpi")) && label->isVisibleTo(&dialog));
    EXPECT_TRUE(isSaid);
}

} // namespace
} // namespace lacrima::ui::test
