// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Study.h"
#include "core/study/StudyKept.h"
#include "tests/cli/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace lacrima::cli::test {
namespace {

/// The demonstration study and reports of it.
class ReportTest : public CommandLine {
protected:
    void SetUp() override {
        m_study = path("demo.lacrima");
        ASSERT_EQ(run({str("demo"), m_study}).status, kDone);
        m_passphrase = write("demo-passphrase", "demo\n");
    }

    Outcome report(const QString& target, const QStringList& more = {}) const {
        return run(QStringList{
                       str("report"), m_study, str("--out"), target, str("--passphrase-file"), m_passphrase} +
                   more);
    }
    static void expectPrivate(const QString& file) {
        const QFileInfo info(file);
        EXPECT_TRUE(info.exists()) << file.toStdString();
        EXPECT_EQ(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), 0)
            << file.toStdString();
    }
    QStringList companions(const char* stem) const {
        const QString name = QString::fromLatin1(stem);
        return {path(qPrintable(name + str("-data.csv"))), path(qPrintable(name + str("-numbers.csv"))),
            path(qPrintable(name + str(".R")))};
    }

    QString m_study;
    QString m_passphrase;
};

TEST_F(ReportTest, APdfHasItsPagesAndIsForItsOwnerOnly) {
    const QString pdf = path("r.pdf");
    const Outcome made = report(pdf);
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    EXPECT_EQ(made.err, QString());
    EXPECT_TRUE(made.out.startsWith(str("Wrote ") + pdf)) << made.out.toStdString();
    const QByteArray bytes = read(pdf);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_GE(bytes.count("/Type /Page "), 20);
    EXPECT_GE(bytes.count("/Dest ["), 11);
    EXPECT_EQ(bytes.count("/Subtype /Image"), 0);
    expectPrivate(pdf);
    for (const QString& file : companions("r")) expectPrivate(file);
}

/// The data beside a report are opened data: they must not be left where the report itself had no room.
TEST_F(ReportTest, AFullDiskHoldsNothingOfIt) {
    for (const int kibibytes : {40, 400}) {
        const support::SmallDisk disk(kibibytes);
        if (!disk.isThere()) GTEST_SKIP() << "may not mount a small file system here";
        expectRefusal(report(disk.path("r.html")), kBadInput, {str("is full")});
        EXPECT_EQ(QDir(disk.path(".")).entryList(QDir::Files | QDir::Hidden), QStringList()) << kibibytes;
    }
}

TEST_F(ReportTest, HtmlParsesAndSaysWhatItIsMadeOf) {
    const QString html = path("r.html");
    ASSERT_EQ(report(html, {str("--title"), str("A <title> & more")}).status, kDone);
    const QByteArray bytes = read(html);
    QXmlStreamReader reader(bytes);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    for (const QString& part : {str("A <title> & more"), str("Synthetic data, no real person"),
             str("55 of 64"), str("Rscript r.R"), str("Steiger"), str("Jonckheere")})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_FALSE(bytes.contains("<script"));
}

TEST_F(ReportTest, OdtBeginsWithItsKind) {
    const QString odt = path("r.odt");
    ASSERT_EQ(report(odt, {str("--sections"), str("crying,methods")}).status, kDone);
    const QByteArray bytes = read(odt);
    EXPECT_EQ(bytes.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    EXPECT_EQ(bytes.mid(8, 2), QByteArray(2, '\0')) << "stored, not compressed";
    expectPrivate(odt);
}

TEST_F(ReportTest, DocxIsAPackageThatNamesItsKindsFirst) {
    const QString docx = path("r.docx");
    ASSERT_EQ(report(docx, {str("--sections"), str("crying,methods")}).status, kDone);
    EXPECT_EQ(read(docx).mid(30, 19), QByteArray("[Content_Types].xml"));
    EXPECT_TRUE(read(docx).contains("word/document.xml"));
    expectPrivate(docx);
}

TEST_F(ReportTest, TheScriptOfTheReportGetsItsNumbers) {
    const QString r = QStandardPaths::findExecutable(str("Rscript"));
    if (r.isEmpty()) GTEST_SKIP() << "R is not here";
    ASSERT_EQ(report(path("r.html")).status, kDone);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(r, {str("--vanilla"), path("r.R")});
    ASSERT_TRUE(process.waitForFinished(120000));
    const QString output = QString::fromUtf8(process.readAll());
    EXPECT_EQ(process.exitCode(), 0) << output.toStdString();
    EXPECT_TRUE(output.contains(str("numbers of the report computed again"))) << output.toStdString();
}

TEST_F(ReportTest, ThePastIsReportedAsItWas) {
    const QString html = path("past.html");
    const Outcome made =
        report(html, {str("--as-of"), str("100"), str("--sections"), str("participation,methods")});
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    EXPECT_TRUE(read(html).contains("record 100 of the log"));
    const QString now = path("now.html");
    ASSERT_EQ(report(now, {str("--sections"), str("participation,methods")}).status, kDone);
    EXPECT_FALSE(read(now).contains("record 100 of the log"));
    const Outcome beyond = report(path("b.html"), {str("--as-of"), str("100000")});
    EXPECT_EQ(beyond.status, kUsage);
    EXPECT_FALSE(QFileInfo::exists(path("b.html")));
}

TEST_F(ReportTest, ItalianIsSpokenWhenAsked) {
    const QString html = path("it.html");
    ASSERT_EQ(report(html, {str("--language"), str("it"), str("--sections"), str("crying")}).status, kDone);
    EXPECT_TRUE(read(html).contains("lang=\"it\""));
}

TEST_F(ReportTest, NothingIsWrittenOverUnasked) {
    const QString pdf = path("r.pdf");
    expectRefusal(report(m_study), kUsage, {str(".pdf")});
    const QByteArray before = read(m_study);
    const QString data = write("r-data.csv", "mine");
    expectRefusal(report(pdf), kBadInput, {data, str("add --force")});
    EXPECT_EQ(read(data), "mine");
    EXPECT_FALSE(QFileInfo::exists(pdf));
    EXPECT_EQ(report(pdf, {str("--force"), str("--sections"), str("crying")}).status, kDone);
    EXPECT_TRUE(read(data).startsWith("case_id,"));
    QFile::copy(m_study, path("other.pdf"));
    expectRefusal(
        report(path("other.pdf"), {str("--force")}), kBadInput, {str("is a study or belongs to one")});
    EXPECT_EQ(read(m_study), before);
}

TEST_F(ReportTest, TheAuthorsWordsComeFromAFile) {
    const QString notes = write("notes.txt", "Before.\n[crying]\nWhat I saw \xE2\x80\x94 and more.\n");
    const QString html = path("notes.html");
    const QStringList chosen{str("--sections"), str("crying,methods"), str("--notes")};
    ASSERT_EQ(report(html, chosen + QStringList{notes}).status, kDone);
    EXPECT_TRUE(read(html).contains("What I saw \xE2\x80\x94 and more."));
    EXPECT_TRUE(read(html).contains("Before."));
    expectRefusal(
        report(path("n.html"), chosen + QStringList{path("none.txt")}), kBadInput, {path("none.txt")});
    const QString latin = write("latin.txt", "caf\xE9\n");
    expectRefusal(report(path("n.html"), chosen + QStringList{latin}), kBadInput, {latin, str("UTF-8")});
    const QString lost = write("lost.txt", "[weather]\nrain\n");
    expectRefusal(report(path("n.html"), chosen + QStringList{lost}), kBadInput, {lost, str("Line 1")});
    EXPECT_FALSE(QFileInfo::exists(path("n.html")));
}

/// What was written in the window is in the study, and in every report of it.
TEST_F(ReportTest, TheWordsKeptInTheStudyAreInIt) {
    {
        auto study = study::Study::open(m_study, QByteArray(32, 't'));
        ASSERT_TRUE(study && study->keys().unlock(str("demo")));
        ASSERT_TRUE(study->kept().put(str("report.section.crying"), "{\"words\":\"Kept on crying\"}"));
        ASSERT_TRUE(study->kept().put(str("report.settings"), "{\"title\":\"Kept title\"}"));
    }
    const QStringList chosen{str("--sections"), str("crying,methods")};
    const Outcome made = report(path("kept.html"), chosen);
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    EXPECT_TRUE(read(path("kept.html")).contains("Kept on crying"));
    EXPECT_TRUE(read(path("kept.html")).contains("Kept title"));
    EXPECT_FALSE(read(path("kept.html")).contains("written on")) << "nobody knows what they were written on";
    EXPECT_TRUE(made.out.contains(str("The words kept in the study on 1 of its sections are in it")))
        << made.out.toStdString();
    ASSERT_EQ(report(path("none.html"), chosen + QStringList{str("--without-words")}).status, kDone);
    EXPECT_FALSE(read(path("none.html")).contains("Kept on crying"));
    const QString notes = write("own.txt", "[crying]\nOf the command\n");
    ASSERT_EQ(report(path("own.html"), chosen + QStringList{str("--notes"), notes}).status, kDone);
    EXPECT_TRUE(read(path("own.html")).contains("Of the command"));
    EXPECT_FALSE(read(path("own.html")).contains("Kept on crying"));
}

/// Words on some of the cases are easily untrue of all of them: they come marked.
TEST_F(ReportTest, WordsWrittenOnOtherCasesSaySo) {
    const auto keep = [this](const char* words) {
        auto study = study::Study::open(m_study, QByteArray(32, 't'));
        ASSERT_TRUE(study && study->keys().unlock(str("demo")));
        ASSERT_TRUE(study->kept().put(str("report.section.crying"), words));
    };
    const QStringList chosen{str("--sections"), str("crying")};
    keep(
        "{\"words\":\"44 of them\",\"writtenFor\":{\"filter\":\"[pat_gender] = 'woman'\",\"picked\":false}}");
    ASSERT_EQ(report(path("part.html"), chosen).status, kDone);
    EXPECT_TRUE(
        QString::fromUtf8(read(path("part.html")))
            .contains(str("The author’s note, written on cases for which this holds: [pat_gender] = ")))
        << read(path("part.html")).toStdString();
    keep("{\"words\":\"All of them\",\"writtenFor\":{\"filter\":\"\",\"picked\":false}}");
    ASSERT_EQ(report(path("all.html"), chosen).status, kDone);
    EXPECT_FALSE(read(path("all.html")).contains("written on"));
    keep("{\"words\":\"Then\",\"writtenFor\":{\"filter\":\"\",\"picked\":false,\"data\":\"00\",\"position\":"
         "12}}");
    ASSERT_EQ(report(path("then.html"), chosen).status, kDone);
    EXPECT_TRUE(read(path("then.html")).contains("written on data of log position 12"));
}

/// The sentences of the program that are another in Italian.
QStringList englishSentences() {
    QFile file(str(LACRIMA_SOURCE_DIR "/resources/i18n/lacrima_it.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList sentences;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == str("source")) source = xml.readElementText();
        if (xml.name() != str("translation")) continue;
        const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        const bool isSentence = source.count(QLatin1Char(' ')) >= 3 && !source.contains(QLatin1Char('%'));
        if (isSentence && !translation.isEmpty() && translation != source) sentences.append(source);
    }
    return sentences;
}

TEST_F(ReportTest, AnItalianReportHasNoEnglishSentence) {
    const QString html = path("it-all.html");
    ASSERT_EQ(report(html, {str("--language"), str("it")}).status, kDone);
    QString words = QString::fromUtf8(read(html));
    words.replace(QChar(0x00a0), QLatin1Char(' ')).remove(QChar(0x2060));
    const QStringList english = englishSentences();
    ASSERT_GT(english.size(), 500);
    for (const QString& sentence : english)
        EXPECT_FALSE(words.contains(sentence.toHtmlEscaped())) << sentence.toStdString();
    for (const char* word : {"<th>With", ">Statistic<", ">Size with interval<", ">Difference<", "Welch’s t;"})
        EXPECT_FALSE(words.contains(str(word))) << word;
}

TEST_F(ReportTest, IntervalsByBootstrapAreThereWhenAskedFor) {
    const QStringList chosen{str("--sections"), str("correlations,methods"), str("--bootstrap")};
    ASSERT_EQ(report(path("b.html"), chosen + QStringList{str("1000")}).status, kDone);
    EXPECT_TRUE(read(path("b.html")).contains("1000 resamples, generator Philox4x32-10, seed 1"));
    EXPECT_TRUE(read(path("b-numbers.csv")).contains(".bca_low,bootstrap,"));
    for (const char* count : {"ten", "5", "-1", "1e9"})
        expectRefusal(report(path("c.html"), chosen + QStringList{str(count)}), kUsage, {str("--bootstrap")});
}

TEST_F(ReportTest, MisuseIsSaidInOneLine) {
    expectRefusal(report(path("r.doc")), kUsage, {str(".odt"), str(".docx")});
    expectRefusal(
        report(path("r.pdf"), {str("--sections"), str("crying,weather")}), kUsage, {str("weather")});
    expectRefusal(report(path("r.pdf"), {str("--language"), str("de")}), kUsage, {str("--language")});
    expectRefusal(report(path("r.pdf"), {str("--as-of"), str("yesterday")}), kUsage, {str("--as-of")});
    const QString wrong = write("wrong", "not it\n");
    const Outcome locked =
        run({str("report"), m_study, str("--out"), path("r.pdf"), str("--passphrase-file"), wrong});
    EXPECT_EQ(locked.status, kBadInput);
    EXPECT_EQ(locked.errorLines().size(), 1);
    EXPECT_FALSE(QFileInfo::exists(path("r.pdf")));
}

} // namespace
} // namespace lacrima::cli::test
