// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/PastState.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/cli/CommandLine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>

namespace lacrima::cli::test {
namespace {

/// The demonstration study with views that somebody added to its report.
class AddedReportTest : public CommandLine {
protected:
    void SetUp() override {
        m_passphrase = write("phrase", "demo\n");
        m_study = path("demo.lacrima");
        auto study = study::makeDemonstration(m_study, QByteArray(32, 'x'));
        ASSERT_TRUE(study);
        m_position = study->log().lastPosition().value_or(0);
        add(*study, "Tears above psychotic", "tabCrying", 1,
            {{str("by"), QString()}, {str("confidence"), 0.99}}, "[po_level] >= 2", 0);
        add(*study, "As it was", "tabGroups", 2,
            {{str("outcome"), str("wai_total")}, {str("group"), str("po_level")}, {str("confidence"), 0.95}},
            "", m_position / 2);
        add(*study, "Ranks", "tabCorrelations", 3,
            {{str("variables"), 0}, {str("withVariables"), 0}, {str("method"), str("spearman")},
                {str("confidence"), 0.95}},
            "", 0);
        add(*study, "Tears by gender", "tabCrying", 4,
            {{str("by"), str("pat_gender")}, {str("confidence"), 0.95}}, "", 0);
        add(*study, "Tears by level", "tabCrying", 5,
            {{str("by"), str("po_level")}, {str("show"), str("frequency")}, {str("confidence"), 0.95}}, "",
            0);
        add(*study, "Counts", "tabGroups", 6,
            {{str("outcome"), str("clin_gender")}, {str("group"), str("po_level")},
                {str("confidence"), 0.95}},
            "", 0);
        add(*study, "Saved only", "tabAlliance", 0, {}, "", 0);
    }

    static void add(study::Study& study, const char* name, const char* page, int place,
        const QJsonObject& choices, const char* filter, std::int64_t position) {
        const QJsonObject all{{str("version"), 4}, {str("tab"), str(page)}, {str("filter"), str(filter)},
            {str("position"), static_cast<qint64>(position)},
            {str("pages"), QJsonObject{{str(page), choices}}}, {str("report"), place}};
        study::Entry entry;
        entry.payload = record::SavedView{
            str(name), QJsonDocument(all).toJson(QJsonDocument::Compact), 1, {}, str("demo"), 1};
        ASSERT_TRUE(study.log().append(entry));
    }

    Outcome report(const QString& target, const QStringList& more = {}) const {
        return run(QStringList{
                       str("report"), m_study, str("--out"), target, str("--passphrase-file"), m_passphrase} +
                   more);
    }

    QString m_study;
    QString m_passphrase;
    std::int64_t m_position = 0;
};

TEST_F(AddedReportTest, TheReportHasThemInTheirOrderEachWithItsCasesAndMoment) {
    const QString html = path("r.html");
    ASSERT_EQ(report(html).status, kDone);
    const QString words = QString::fromUtf8(read(html));
    const qsizetype first = words.lastIndexOf(str("Tears above psychotic"));
    const qsizetype second = words.lastIndexOf(str("As it was"));
    const qsizetype third = words.lastIndexOf(str("Ranks"));
    EXPECT_TRUE(0 < first && first < second && second < third) << first << ' ' << second << ' ' << third;
    EXPECT_FALSE(words.contains(str("Saved only")));
    EXPECT_TRUE(words.contains(str("Only those for which this holds: [po_level] &gt;= 2")));
    EXPECT_TRUE(words.contains(str("as of log position %1").arg(m_position / 2)));
    EXPECT_TRUE(words.contains(str("99 % interval")));
    ASSERT_EQ(report(path("s.html"), {str("--sections"), str("sample,methods")}).status, kDone);
    EXPECT_FALSE(read(path("s.html")).contains("Tears above psychotic"));
}

/// A case that was excluded since is still among the cases of before.
TEST_F(AddedReportTest, WhatSpeaksOfAPastMomentIsComputedOnItsData) {
    auto study = study::Study::open(m_study, QByteArray(32, 'x'));
    ASSERT_TRUE(study && study->keys().unlock(str("demo")));
    const std::int64_t before = study->log().lastPosition().value_or(0);
    const auto past = study::pastStateOf(*study, before);
    ASSERT_TRUE(past);
    const auto grouped = [&](const char* name) { return past->dataset->column(str(name))->numbers(); };
    std::size_t row = 0;
    while (std::isnan(grouped("wai_total")[row]) || std::isnan(grouped("po_level")[row])) ++row;
    study::Entry entry;
    entry.payload =
        record::Exclusion{past->dataset->rows[row].caseId, 1, str("withdrew"), {}, str("demo"), 1};
    ASSERT_TRUE(study->log().append(entry));
    const QJsonObject choices{
        {str("outcome"), str("wai_total")}, {str("group"), str("po_level")}, {str("confidence"), 0.95}};
    add(*study, "With the case", "tabGroups", 7, choices, "", before);
    add(*study, "Without it", "tabGroups", 8, choices, "", 0);
    ASSERT_EQ(report(path("r.html")).status, kDone);
    const QByteArray numbers = read(path("r-numbers.csv"));
    const auto countOf = [&](const QByteArray& section) {
        const QByteArray key = "\nadded." + section + ".group.wai_total.po_level.n,number,";
        const qsizetype at = numbers.indexOf(key);
        EXPECT_GE(at, 0) << key.toStdString();
        return numbers.mid(at + key.size()).split('\n').front().split(',').front().toDouble();
    };
    EXPECT_GT(countOf("8"), 0);
    EXPECT_EQ(countOf("7"), countOf("8") + 1);
}

TEST_F(AddedReportTest, TheScriptComputesTheNewNumbersOfCryingAndWhatWasAdded) {
    ASSERT_EQ(report(path("r.odt")).status, kDone);
    const QByteArray numbers = read(path("r-numbers.csv"));
    for (const char* key : {"crying.gen_relief.mean,", "crying.gen_relief.mean_low,",
             "crying.gen_shame.3.count,", "crying.relief_shame.difference,",
             "crying.last_trigger___loss.low,", "crying.last_intensity.5.estimate,",
             "crying.last_minutes.median,", "added.1.crying.gen_relief.mean_high,",
             "added.2.group.wai_total.po_level.n,", "added.3.corr.last_support.wai_bond.low,",
             "crying.last_understanding.mean_low,", "added.4.crying_by.pat_gender.gen_relief.test.holm,",
             "added.5.crying_by.po_level.last_trigger___loss.test.r,",
             "added.6.counts.clin_gender.po_level.p,"})
        EXPECT_TRUE(numbers.contains(QByteArray(QByteArray("\n") + key))) << key;
    const QString r = QStandardPaths::findExecutable(str("Rscript"));
    if (r.isEmpty()) GTEST_SKIP() << "R is not here";
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(r, {str("--vanilla"), path("r.R")});
    ASSERT_TRUE(process.waitForFinished(-1));
    const QString output = QString::fromUtf8(process.readAll());
    EXPECT_EQ(process.exitCode(), 0) << output.toStdString();
    EXPECT_TRUE(output.contains(str("%1 numbers of the report computed again").arg(numbers.count('\n') - 1)))
        << output.toStdString();
}

} // namespace
} // namespace lacrima::cli::test
