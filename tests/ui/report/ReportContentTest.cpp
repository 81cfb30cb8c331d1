// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowFilter.h"
#include "core/findings/describe/VariableSummary.h"
#include "tests/ui/report/GoldenReport.h"
#include "ui/figures/Words.h"
#include "ui/report/ReportFiles.h"
#include "ui/report/pdf/PdfReport.h"
#include "ui/text/Numbers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <cmath>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

namespace lacrima::ui::report::test {
namespace {

ReportRequest request() {
    ReportRequest request;
    request.date = QDate(2026, 3, 9);
    request.crying = {QStringLiteral("gen"), QStringLiteral("never_told"), QStringLiteral("vulnerable")};
    // More than two ordered levels, two groups, a nominal variable, a number cut at its quartiles.
    for (const char* group : {"po_level", "appr_systemic", "clin_gender", "clin_age"})
        request.comparisons.emplace_back(QStringLiteral("wai_total"), QString::fromLatin1(group));
    request.comparisons.emplace_back(QStringLiteral("gen"), QStringLiteral("cried_last_session"));
    return request;
}

QStringList headings(const ReportDocument& document) {
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 1)
            texts.append(heading->text);
    }
    return texts;
}

/// A clinic that has just begun reads of its one case, not of "1 cases".
TEST(ReportContentTest, OneCaseIsNotCalledSeveral) {
    ReportSource source = goldenSource();
    std::vector<bool> kept(source.dataset.rows.size(), false);
    kept.front() = true;
    source.dataset = dataset::subset(source.dataset, kept);
    AddedAnalysis added;
    added.name = added.page = QStringLiteral("tabAlliance");
    source.added = {added};
    const auto made = makeReport(source, {});
    ASSERT_TRUE(made);
    static const QRegularExpression kSeveral(
        QStringLiteral("\\b1 (cases|patients|records|clinicians|numbers) [^.]*"));
    const auto found = kSeveral.match(wordsOf(made->document));
    EXPECT_FALSE(found.hasMatch()) << found.captured().toStdString();
}

ReportSource partOf(ReportSource source, const char* condition, std::size_t cases) {
    std::vector<bool> kept(source.dataset.rows.size(), false);
    std::fill_n(kept.begin(), cases, true);
    source.casesInAll = source.dataset.rows.size();
    source.dataset = dataset::subset(source.dataset, kept);
    source.dataset.condition = source.restriction = QString::fromLatin1(condition);
    return source;
}

/// Nobody has answered nothing: a filter that keeps no case does not say so.
TEST(ReportContentTest, AFilterThatKeepsNoCaseIsNamedInEachSection) {
    ReportSource source = partOf(goldenSource(), "[gaf] > 900", 0);
    source.participation.drawn = source.participation.sealed = source.participation.analysed = 5;
    const auto made = makeReport(source, {});
    ASSERT_TRUE(made);
    const QString words = wordsOf(made->document);
    EXPECT_EQ(words.count(QStringLiteral("No case is left by what this report is restricted to.")), 8)
        << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("Nobody"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral(" yet."))) << words.toStdString();
}

TEST(ReportContentTest, VerdictsOfFewCasesOrOfAFilterByTheirAnswersSaySo) {
    const auto few = makeReport(partOf(goldenSource(), "[pat_age] > 60", 6), {});
    ASSERT_TRUE(few);
    EXPECT_TRUE(wordsOf(few->document).contains(QStringLiteral("No finding here has more than")));
    EXPECT_FALSE(wordsOf(few->document).contains(QStringLiteral("The filter keeps cases by answers")));
    const auto chosen = makeReport(partOf(goldenSource(), "[wai_bond] > 4", 30), {});
    ASSERT_TRUE(chosen);
    EXPECT_TRUE(wordsOf(chosen->document).contains(QStringLiteral("The filter keeps cases by answers")));
    EXPECT_FALSE(wordsOf(chosen->document).contains(QStringLiteral("No finding here has more than")));
}

TEST(ReportContentTest, TheFootNamesWhatAReaderOfOnePageMustKnow) {
    ReportMetadata metadata;
    metadata.studyTitle = QStringLiteral("Study");
    EXPECT_EQ(footWords(metadata), QStringLiteral("Study"));
    metadata.restriction = QStringLiteral("Only those for which this holds: [po_level] >= 3");
    metadata.takeCasesOfPart(3);
    metadata.leftOut.failed = 2;
    EXPECT_EQ(footWords(metadata),
        QStringLiteral(
            "shows what single patients answered · 2 record(s) left out · Only those for which this "
            "holds: [po_level] >= 3 · Study"));
    EXPECT_TRUE(cautionWords(metadata).contains(QStringLiteral("Rests in part on 3 case(s)")));
    metadata.takeCases(4);
    EXPECT_TRUE(cautionWords(metadata).contains(QStringLiteral("Rests on 4 case(s)")));
    metadata.restriction = QString(200, QLatin1Char('x'));
    EXPECT_FALSE(footWords(metadata).contains(QStringLiteral("xxx"))) << "what follows would be cut off";
}

TEST(ReportContentTest, DamagedAndWaitingRecordsAreBothSaid) {
    ReportMetadata metadata;
    metadata.leftOut = {2, 3};
    const QString words = cautionWords(metadata);
    EXPECT_TRUE(words.contains(QStringLiteral("2 record(s) failed their check"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("3 record(s) of offices"))) << words.toStdString();
    EXPECT_TRUE(footWords(metadata).startsWith(QStringLiteral("5 record(s) left out")));
}

TEST(ReportContentTest, AllSectionsStandInTheirOrder) {
    const auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    QStringList expected;
    for (const Section section : allSections()) {
        if (section != Section::Added) expected.append(sectionTitle(section)); // nothing was
    }
    EXPECT_EQ(headings(report->document), expected);
}

TEST(ReportContentTest, OnlyWhatWasChosenIsMadeAndTheAuthorsWordsStandInTheirSection) {
    ReportRequest chosen = request();
    chosen.sections = {Section::Methods, Section::Crying};
    chosen.notes = {
        {Section::Crying, {QStringLiteral("My view.")}}, {Section::Alliance, {QStringLiteral("Unused.")}}};
    const auto report = makeReport(goldenSource(), chosen);
    ASSERT_TRUE(report);
    EXPECT_EQ(headings(report->document),
        (QStringList{sectionTitle(Section::Crying), sectionTitle(Section::Methods)}));
    ASSERT_NE(std::get_if<Note>(&report->document.blocks[1]), nullptr);
    EXPECT_EQ(std::get<Note>(report->document.blocks[1]).text, QStringLiteral("My view."));
    EXPECT_FALSE(wordsOf(report->document).contains(QStringLiteral("Unused.")));
    EXPECT_FALSE(wordsOf(report->document).contains(QStringLiteral("Cronbach")))
        << "methods of sections that are not there";
}

TEST(ReportContentTest, SectionCodesReadBack) {
    for (const Section section : allSections()) EXPECT_EQ(sectionFrom(sectionCode(section)), section);
    EXPECT_EQ(sectionFrom(QStringLiteral("nothing")), std::nullopt);
}

TEST(ReportContentTest, MethodsNameSoftwareStateFamiliesAndLimits) {
    const auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    const QString words = wordsOf(report->document);
    for (const QString& part :
        {QStringLiteral("Lacrima 0.1.0"), QStringLiteral("record 17"), QString(64, QLatin1Char('c')),
            QStringLiteral("No random numbers were used"), QStringLiteral("not why"),
            QStringLiteral("no norms"), QStringLiteral("several cases"), QStringLiteral("m = ")})
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
    ReportSource broken = goldenSource();
    broken.dataset.leftOut.failed = 3;
    const auto warned = makeReport(broken, request());
    ASSERT_TRUE(warned);
    EXPECT_TRUE(wordsOf(warned->document).contains(QStringLiteral("could not be read")));
    broken.dataset.leftOut = {0, 3};
    const auto waiting = makeReport(broken, request());
    ASSERT_TRUE(waiting);
    EXPECT_FALSE(wordsOf(waiting->document).contains(QStringLiteral("could not be read")))
        << "an office that waits to be accepted sent nothing wrong";
}

TEST(ReportContentTest, AReportNamesNoCase) {
    const auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    const QString cases = goldenSource().dataset.rows[5].caseId;
    ASSERT_GT(cases.size(), 1);
    for (const Block& block : report->document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr) continue;
        for (std::size_t row = 0; row < table->sheet.rows.size(); ++row)
            EXPECT_FALSE(table->sheet.words(row).contains(cases)) << table->sheet.caption.toStdString();
    }
}

TEST(ReportContentTest, AStudyWithoutAnyCaseHasAReportToo) {
    ReportSource source = goldenSource();
    dataset::Dataset empty;
    source.dataset = empty;
    source.alliance = nullptr;
    const auto report = makeReport(source, request());
    ASSERT_TRUE(report);
    EXPECT_EQ(headings(report->document).size(), static_cast<qsizetype>(allSections().size()) - 1);
    EXPECT_TRUE(pdfReport(report->document).has_value());
}

TEST(ReportContentTest, NumbersHaveDifferentKeysAndTheFilesTheirHashesInTheAppendix) {
    const auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    QSet<QString> keys;
    for (const exchange::ReportNumber& number : report->numbers) {
        EXPECT_FALSE(keys.contains(number.key)) << number.key.toStdString();
        keys.insert(number.key);
    }
    EXPECT_GT(keys.size(), 1000);
    for (const char* key : {"crying.ever.low", "corr.gen.wai_bond.holm", "alliance.wai_bond.alpha.alpha",
             "alliance.wai_total.omega", "rival.gen.wai_bond.wai_goal.low",
             "group.wai_total.po_level.trend.z"})
        EXPECT_TRUE(keys.contains(QString::fromLatin1(key))) << key;
    bool isNamed = false;
    const QByteArray hash =
        QCryptographicHash::hash(report->files.numbers, QCryptographicHash::Sha256).toHex();
    for (const Block& block : report->document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr) continue;
        for (const auto& row : table->sheet.rows) {
            for (const spec::ResultCell& cell : row)
                isNamed = isNamed || QString(cell.text).remove(QLatin1Char(' ')) == QString::fromLatin1(hash);
        }
    }
    EXPECT_TRUE(isNamed);
}

/// The ways in which a value may be printed.
void addForms(QSet<QString>& forms, double value) {
    for (const int decimals : {0, 1, 2, 3, 4}) { // four where three would put a p at its limit
        forms.insert(text::fixed(value, decimals));
        forms.insert(text::fixed(value * 100, decimals));
        forms.insert(text::bounded(value, decimals));
    }
}

TEST(ReportContentTest, EveryNumberOfEveryTableIsAmongThoseThatRComputesAgain) {
    ReportRequest chosen = request();
    chosen.sections = {Section::Sample, Section::Crying, Section::Alliance, Section::Correlations,
        Section::Compared, Section::Groups, Section::Findings};
    const auto report = makeReport(goldenSource(), chosen);
    ASSERT_TRUE(report);
    QSet<QString> forms;
    for (const exchange::ReportNumber& number : report->numbers) addForms(forms, number.value);
    static const QRegularExpression kNumber(QStringLiteral("−?(?:\\d+\\.\\d+|\\.\\d+|\\d+)"));
    int seen = 0;
    for (const Block& block : report->document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr) continue;
        for (const auto& row : table->sheet.rows) {
            for (std::size_t i = 1; i < row.size(); ++i) {
                if (!table->sheet.columns[i].isNumeric || row[i].text.contains(QLatin1Char('<'))) continue;
                auto match = kNumber.globalMatch(row[i].text);
                for (; match.hasNext(); ++seen) {
                    const QString shown = match.next().captured();
                    EXPECT_TRUE(forms.contains(shown))
                        << table->sheet.caption.toStdString() << ": " << row[i].text.toStdString();
                }
            }
        }
    }
    EXPECT_GT(seen, 400);
}

TEST(RecomputeTest, RGetsTheSameNumbers) {
    const auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    const RSays says = runR(report->files);
    if (says.status < 0) GTEST_SKIP() << "R is not here";
    EXPECT_EQ(says.status, 0) << says.output.toStdString();
    EXPECT_TRUE(says.output.contains(
        QStringLiteral("%1 numbers of the report computed again").arg(report->numbers.size())))
        << says.output.toStdString();
}

TEST(RecomputeTest, RTakesOtherConfidenceAndAdjustment) {
    ReportRequest other = request();
    other.confidence = 0.9;
    other.adjustment = analysis::Adjustment::BenjaminiHochberg;
    const auto report = makeReport(goldenSource(), other);
    ASSERT_TRUE(report);
    const RSays says = runR(report->files);
    if (says.status < 0) GTEST_SKIP() << "R is not here";
    EXPECT_EQ(says.status, 0) << says.output.toStdString();
}

/// The report with BCa intervals, of three answers with one scale.
ReportRequest drawnRequest() {
    ReportRequest drawn = request();
    drawn.sections = {Section::Correlations, Section::Methods, Section::Appendix};
    drawn.resamples = 10000;
    return drawn;
}

TEST(RecomputeTest, LimitsByBootstrapAreMarkedAndComeNearToThoseOfR) {
    auto report = makeReport(goldenSource(), drawnRequest());
    ASSERT_TRUE(report);
    const auto drawn = std::count_if(report->numbers.begin(), report->numbers.end(),
        [](const exchange::ReportNumber& number) { return number.tolerance > 0; });
    EXPECT_EQ(drawn, 2 * 3 * 4) << "both limits of each pair";
    const QString words = wordsOf(report->document);
    for (const char* part : {"10000 resamples, generator Philox4x32-10, seed 1", "24 limit(s) of intervals",
             "another one", "a tenth of the width"})
        EXPECT_TRUE(words.contains(QString::fromLatin1(part))) << part << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("No random numbers were used")));
    EXPECT_FALSE(words.contains(QStringLiteral("Fisher’s interval")));
    const RSays says = runR(report->files);
    if (says.status < 0) GTEST_SKIP() << "R is not here";
    EXPECT_EQ(says.status, 0) << says.output.toStdString();
    EXPECT_TRUE(says.output.contains(QStringLiteral("24 limits by bootstrap"))) << says.output.toStdString();
    const auto limit = std::find_if(report->numbers.begin(), report->numbers.end(),
        [](const auto& number) { return number.key == QLatin1String("corr.gen.wai_bond.bca_low"); });
    ASSERT_NE(limit, report->numbers.end());
    const QByteArray key = "corr.gen.wai_bond.bca_low,bootstrap,";
    CompanionFiles files = report->files;
    const QByteArray before = key + QByteArray::number(limit->value, 'g', 17);
    const QByteArray after = key + QByteArray::number(limit->value - 1.5 * limit->tolerance, 'g', 17);
    files.numbers.replace(before, after);
    ASSERT_NE(files.numbers, report->files.numbers);
    const RSays wrong = runR(files);
    EXPECT_EQ(wrong.status, 1) << wrong.output.toStdString();
    EXPECT_TRUE(wrong.output.contains(QStringLiteral("differs: corr.gen.wai_bond.bca_low")));
}

TEST(RecomputeTest, RFindsANumberThatWasChanged) {
    auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    const auto at = std::find_if(report->numbers.begin(), report->numbers.end(),
        [](const auto& number) { return number.key == QLatin1String("corr.gen.wai_bond.p"); });
    ASSERT_NE(at, report->numbers.end());
    const QByteArray key = "corr.gen.wai_bond.p,p,";
    const QByteArray before = key + QByteArray::number(at->value, 'g', 17);
    const QByteArray after = key + QByteArray::number(at->value * (1 + 3e-8), 'g', 17);
    CompanionFiles files = report->files;
    files.numbers.replace(before, after);
    ASSERT_NE(files.numbers, report->files.numbers);
    const RSays says = runR(files);
    if (says.status < 0) GTEST_SKIP() << "R is not here";
    EXPECT_EQ(says.status, 1);
    EXPECT_TRUE(says.output.contains(QStringLiteral("differs: corr.gen.wai_bond.p, report ")))
        << says.output.toStdString();
}

TEST(RecomputeTest, RFindsANumberItCannotCompute) {
    auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    CompanionFiles files = report->files;
    files.numbers += "corr.invented.estimate,number,0.5\r\n";
    const RSays says = runR(files);
    if (says.status < 0) GTEST_SKIP() << "R is not here";
    EXPECT_EQ(says.status, 1);
    EXPECT_TRUE(says.output.contains(QStringLiteral("corr.invented.estimate"))) << says.output.toStdString();
}

/// No file can grow beyond so many bytes while this lives, as on a disk that fills.
class NoRoom {
public:
    explicit NoRoom(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit narrow{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~NoRoom() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// Half a report is answers of patients that nobody knows of, or new data beside an old report.
TEST(ReportFilesTest, AFullDiskLeavesNothingBehindAndNothingChanged) {
    const auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    const auto largest =
        std::max({report->files.data.size(), report->files.numbers.size(), report->files.script.size()});
    const auto pdf = reportBytes(report->document, ReportFormat::Pdf);
    ASSERT_TRUE(pdf);
    ASSERT_GT(pdf->size(), largest + 4096) << "the report itself is the one that does not fit";
    for (const bool isThere : {false, true}) {
        QTemporaryDir folder;
        const ReportTarget target{folder.filePath(QStringLiteral("r.pdf")), {}, true};
        for (const QString& path : target.paths()) {
            QFile file(path);
            if (isThere && file.open(QIODevice::WriteOnly)) file.write("of before");
        }
        {
            const NoRoom full(static_cast<rlim_t>(largest + 1024));
            const auto saved = saveReport(*report, target);
            ASSERT_FALSE(saved);
        }
        const QStringList left =
            QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
        EXPECT_EQ(left.size(), isThere ? 4 : 0) << left.join(QLatin1Char(' ')).toStdString();
        for (const QString& path : target.paths()) {
            QFile file(path);
            if (isThere && file.open(QIODevice::ReadOnly)) {
                EXPECT_EQ(file.readAll(), "of before") << path.toStdString();
            }
        }
    }
}

TEST(ReportFilesTest, FilesAreCalledAfterTheReport) {
    const ReportTarget target{QStringLiteral("/some/where/march.2.pdf"), {}, false};
    EXPECT_EQ(target.stem(), QStringLiteral("march.2"));
    EXPECT_EQ(target.paths(),
        (QStringList{QStringLiteral("/some/where/march.2.pdf"),
            QStringLiteral("/some/where/march.2-data.csv"), QStringLiteral("/some/where/march.2-numbers.csv"),
            QStringLiteral("/some/where/march.2.R")}));
    EXPECT_EQ(reportFormatOf(QStringLiteral("a.HTML")), ReportFormat::Html);
    EXPECT_EQ(reportFormatOf(QStringLiteral("a.docx")), ReportFormat::Docx);
    EXPECT_EQ(reportFormatOf(QStringLiteral("a.doc")), std::nullopt);
}

/// Every word of a document: paragraphs, tables, axes and what figures say.
QStringList everyWord(const ReportDocument& document) {
    QStringList words{wordsOf(document)};
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            words << table->sheet.caption << table->sheet.titles() << table->sheet.note;
            for (std::size_t row = 0; row < table->sheet.rows.size(); ++row) words << table->sheet.words(row);
        }
        if (const auto* figure = std::get_if<Figure>(&block))
            words << figure->caption << figure->chart.title << figure->chart.x.title
                  << figure->chart.textAlternative;
    }
    return words;
}

const spec::TableSpec& tableCalled(const ReportDocument& document, const char* start) {
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && table->sheet.caption.startsWith(QString::fromLatin1(start)))
            return table->sheet;
    }
    throw std::runtime_error(std::string("no table ") + start);
}

TEST(ReportContentTest, TheConfidenceThatIsChosenIsThatOfEverything) {
    ReportRequest chosen = request();
    chosen.confidence = 0.8;
    const auto report = makeReport(goldenSource(), chosen);
    ASSERT_TRUE(report);
    bool isSaid = false;
    for (const QString& words : everyWord(report->document)) {
        EXPECT_FALSE(words.contains(QStringLiteral("95 %"))) << words.toStdString();
        isSaid = isSaid || words.contains(QStringLiteral("80 %"));
    }
    EXPECT_TRUE(isSaid);
}

TEST(ReportContentTest, TheAdjustmentThatIsChosenIsMade) {
    const auto adjusted = [](analysis::Adjustment adjustment) {
        ReportRequest chosen = request();
        chosen.sections = {Section::Correlations};
        chosen.adjustment = adjustment;
        const auto report = makeReport(goldenSource(), chosen);
        const spec::TableSpec& sheet = tableCalled(report->document, "Correlations");
        return std::pair(sheet.note, spec::textOf(sheet));
    };
    const auto holm = adjusted(analysis::Adjustment::Holm);
    const auto bonferroni = adjusted(analysis::Adjustment::Bonferroni);
    EXPECT_TRUE(holm.first.contains(QStringLiteral("Adjustment: Holm"))) << holm.first.toStdString();
    EXPECT_TRUE(bonferroni.first.contains(QStringLiteral("Adjustment: Bonferroni")));
    EXPECT_NE(holm.second, bonferroni.second);
}

TEST(ReportContentTest, SharesOfTheSampleAreOfThoseWhoAnswered) {
    ReportSource source = goldenSource();
    for (dataset::DataColumn& column : source.dataset.columns) {
        if (column.name != QLatin1String("clin_gender")) continue;
        std::vector<double> values(column.values.begin(), column.values.end());
        for (std::size_t row = 0; row < 10; ++row) values[row] = std::nan("");
        column.values = values;
    }
    ReportRequest chosen = request();
    chosen.sections = {Section::Sample};
    const auto report = makeReport(source, chosen);
    const spec::TableSpec& sheet = tableCalled(report->document, "Clinicians and patients counted");
    bool isPart = false;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const QStringList words = sheet.words(row);
        EXPECT_EQ(words[4], text::percent(words[2].toDouble() / words[3].toDouble()))
            << words[0].toStdString();
        isPart = isPart || words[3] == QString::number(source.dataset.rows.size() - 10);
    }
    EXPECT_TRUE(isPart);
}

TEST(ReportContentTest, APartOfTheStudyAndTheShareOfItsScalesAreSaid) {
    ReportSource source = goldenSource();
    source.casesInAll = 100;
    source.restriction = QStringLiteral("Only the north.");
    source.answeredShare = 0.5;
    const auto report = makeReport(source, request());
    ASSERT_TRUE(report);
    const QString words = wordsOf(report->document);
    EXPECT_TRUE(words.contains(QStringLiteral("Only a part of the study: 64 of 100 cases. Only the north.")))
        << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("scored when at least 50 % of them")));
}

/// A page that may be printed by itself says what it is.
TEST(ReportContentTest, AHandfulOfCasesIsSaidOnTheFirstPage) {
    ReportSource source = goldenSource();
    std::vector<bool> kept(source.dataset.rows.size(), false);
    for (const std::size_t cases : {1U, 4U, 5U}) {
        std::fill(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(cases), true);
        ReportSource part = source;
        part.dataset = dataset::subset(source.dataset, kept);
        ReportRequest ofAll = request();
        ofAll.sections = {Section::Sample};
        const auto report = makeReport(part, ofAll);
        ASSERT_TRUE(report);
        EXPECT_EQ(cautionWords(report->document.metadata)
                      .contains(QStringLiteral("Keep it like the answers themselves")),
            cases < 5)
            << cases;
    }
    // A level that few patients have is said, however many there are in all.
    source.dataset = dataset::subset(source.dataset, kept);
    const auto report = makeReport(source, request());
    ASSERT_TRUE(report);
    EXPECT_TRUE(cautionWords(report->document.metadata).contains(QStringLiteral("Rests in part on")));
}

TEST(ReportContentTest, ASittingOfAPatientIsNoOtherPatient) {
    ReportSource source = goldenSource();
    source.dataset.laterSittings = 20;
    const auto report = makeReport(source, request());
    ASSERT_TRUE(report);
    const QString said = QStringLiteral("The first sitting of each patient; 20 later sitting");
    EXPECT_TRUE(cautionWords(report->document.metadata).contains(said));
    EXPECT_TRUE(wordsOf(report->document).contains(said)) << "in the methods";
    EXPECT_TRUE(
        wordsOf(report->document).contains(QStringLiteral("from one sitting of a patient to the next")));
}

/// What is picked by hand is not tested, so the methods speak of no test.
TEST(ReportContentTest, MethodsOfCasesPickedByHandNameNoTest) {
    ReportSource source = goldenSource();
    source.dataset.isHandPicked = true;
    source.casesInAll = 100;
    source.restriction = QStringLiteral("Only cases picked by hand in the charts.");
    const auto report = makeReport(source, request());
    ASSERT_TRUE(report);
    const QString words = wordsOf(report->document);
    for (const char* part : {"two-sided p by t", "All p are two-sided", "had one test", "Holm over",
             "Mann-Whitney test", "Freeman and Halton", "m = 0"})
        EXPECT_FALSE(words.contains(QString::fromUtf8(part))) << part;
    EXPECT_TRUE(words.contains(QStringLiteral("Cases picked by hand have no p")));
}

TEST(ReportContentTest, RecordsThatFailedTheirCheckAreSaidOnTheFirstPage) {
    ReportSource source = goldenSource();
    for (const int records : {0, 1, 3}) {
        source.dataset.leftOut = {records, records / 3};
        const auto report = makeReport(source, request());
        ASSERT_TRUE(report);
        EXPECT_EQ(report->document.metadata.leftOut, source.dataset.leftOut);
        EXPECT_EQ(cautionWords(report->document.metadata).contains(QStringLiteral("failed their check")),
            records > 0);
        EXPECT_EQ(cautionWords(report->document.metadata).contains(QStringLiteral("nobody has accepted")),
            records == 3);
    }
}

TEST(ReportContentTest, LevelsThatNobodyChoseStandWithNoneNamesDoNot) {
    ReportSource source = goldenSource();
    std::size_t ordered = 0;
    std::size_t names = 0;
    for (dataset::DataColumn& column : source.dataset.columns) {
        if (column.name == QLatin1String("po_level")) {
            column.measure = dataset::Measure::Ordinal;
            column.labels[90].byLanguage.insert(QStringLiteral("en"), QStringLiteral("beyond all"));
            ++ordered;
        }
        if (column.name == QLatin1String("clin_gender")) {
            column.measure = dataset::Measure::Nominal;
            column.labels[90].byLanguage.insert(QStringLiteral("en"), QStringLiteral("never named"));
            ++names;
        }
    }
    ASSERT_EQ(ordered, 1U);
    ASSERT_EQ(names, 1U);
    ReportRequest chosen = request();
    chosen.sections = {Section::Sample};
    const auto report = makeReport(source, chosen);
    ASSERT_TRUE(report);
    const spec::TableSpec& sheet = tableCalled(report->document, "Clinicians and patients counted");
    int found = 0;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const QStringList words = sheet.words(row);
        EXPECT_FALSE(words[1].contains(QStringLiteral("never named"))) << "a name that nobody has";
        if (!words[1].contains(QStringLiteral("beyond all"))) continue;
        EXPECT_EQ(words[2], QStringLiteral("0"));
        ++found;
    }
    EXPECT_EQ(found, 1);
}

TEST(ReportContentTest, QuartilesAndMeaningsStandBesideTheirNames) {
    const auto report = makeReport(goldenSource(), request());
    ASSERT_TRUE(report);
    const spec::TableSpec& numbers = tableCalled(report->document, "Clinicians and patients in numbers");
    const auto age = findings::summarize(goldenSource().dataset, QStringLiteral("clin_age"));
    ASSERT_TRUE(age);
    EXPECT_EQ(numbers.words(0)[5],
        QStringLiteral("%1–%2").arg(text::fixed(age->lowerQuartile, 1), text::fixed(age->upperQuartile, 1)));
    const spec::TableSpec& columns = tableCalled(report->document, "Columns of the data");
    int named = 0;
    for (std::size_t row = 0; row < columns.rows.size(); ++row) {
        for (const qsizetype at : {0, 2}) {
            const QStringList words = columns.words(row);
            if (words[at].isEmpty()) continue;
            EXPECT_EQ(words[at + 1], figures::nameOf(goldenSource().dataset, words[at]));
            ++named;
        }
    }
    EXPECT_GT(named, 20);
}

} // namespace
} // namespace lacrima::ui::report::test
