// SPDX-License-Identifier: GPL-3.0-or-later
// What commands do to a study, seen from inside: who is recorded with what, and what stays as it was.
#include "core/study/Study.h"
#include "core/study/StudyKeys.h"
#include "core/study/StudyLog.h"
#include "tests/cli/CommandLine.h"
#include "tests/support/ScriptOfWords.h"

#include <QFile>
#include <QRegularExpression>

namespace lacrima::cli::test {
namespace {

class StudiesSayTest : public CommandLine {
protected:
    void SetUp() override {
        write("pass", "correct horse battery staple\n");
        write("demo", "demo\n");
    }
    void TearDown() override { EXPECT_EQ(m_script.difference().toStdString(), std::string()); }

    /// Words with "~" in front are files of the scratch folder, "+" stands for the passphrase, "_" for a
    /// blank.
    void say(const char* line) {
        QStringList words;
        for (QString word : str(line).split(u' ', Qt::SkipEmptyParts)) {
            if (word == str("+")) {
                words << str("--passphrase-file") << path("pass");
                continue;
            }
            const bool isFile = word.startsWith(u'~');
            words.append(isFile ? path(word.mid(1).toUtf8().constData())
                                : word.replace(u'_', u' ').replace(u'%', u'_'));
        }
        const Outcome outcome = run(words);
        QStringList lines{QStringLiteral("status %1").arg(outcome.status)};
        lines += plain(outcome.out).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& error : plain(outcome.err).split(u'\n', Qt::SkipEmptyParts))
            lines.append(str("! ") + error);
        m_script.noteWhole(str(line), lines);
    }
    void sayAll(std::initializer_list<const char*> lines) {
        for (const char* line : lines) say(line);
    }
    /// The definition, who holds keys, and what each record says of who and what.
    void noteStudy(const char* name) {
        const auto study = study::Study::open(path(name), {});
        ASSERT_TRUE(study && study->keys().unlock(str(kPassphrase)));
        const record::StudyDefinition& definition = study->definition();
        QStringList lines{definition.title, definition.languages.join(u' '), definition.supportText};
        for (const auto& instrument : study->catalogue().instruments()) lines.append(instrument->id);
        const auto holders = study->keys().holders();
        for (const QString& holder : *holders) lines.append(str("holder ") + holder);
        const auto log = study->log().read();
        for (const study::OpenedRecord& opened : log->records) lines.append(linesOf(opened.record));
        const auto headers = study->log().headers();
        for (const auto& placed : *headers)
            lines.append(str("header %1 of %2 %3/%4 %5")
                             .arg(QString::number(static_cast<int>(placed.header.kind)),
                                 placed.header.clinician, placed.header.caseId,
                                 QString::number(placed.header.sitting), placed.header.instrument));
        m_script.noteWhole(str("inside ") + str(name), lines);
    }
    static QString linesOf(const record::Record& record) {
        QString line = str("record %1").arg(static_cast<int>(record.header.kind));
        if (const auto* exclusion = std::get_if<record::Exclusion>(&record.payload))
            line +=
                str(": %1/%2 %3 “%4” by “%5”%6")
                    .arg(exclusion->caseId, QString::number(exclusion->sitting), exclusion->reasonCode,
                        exclusion->note, exclusion->author, exclusion->time > 0 ? str(", dated") : QString());
        if (const auto* ticket = std::get_if<record::OfficeTicket>(&record.payload))
            line += str(": ticket for “%1”").arg(ticket->officeName);
        if (const auto* office = std::get_if<record::OfficeRegistration>(&record.payload))
            line += str(": office %1 “%2”").arg(office->code, office->name);
        if (const auto* response = std::get_if<record::Response>(&record.payload)) {
            line += str(": %1 of %2 %3/%4, office “%5”, mode %6")
                        .arg(response->instrument, response->clinician, response->caseId,
                            QString::number(response->sitting), response->office,
                            QString::number(static_cast<int>(response->mode)));
            for (const record::ItemResponse& item : response->items) {
                const auto reason = response::missingReason(item.answer);
                line += str(" %1=%2").arg(
                    item.item, reason ? response::missingName(*reason) : response::plainText(item.answer));
            }
        }
        return line;
    }
    void noteFile(const char* name) {
        m_script.noteWhole(
            str("file ") + str(name), QString::fromUtf8(read(path(name))).left(1500).split(u'\n'));
    }

private:
    QString plain(QString words) const {
        words.remove(path(""));
        static const QRegularExpression kKey(
            str("\\b[0-9A-Za-z]{4,8}(?:[- ][0-9A-Za-z]{4,8}){5,}\\b|\\b[0-9a-f]{16}\\b"));
        static const QRegularExpression kDay(str("\\b20\\d\\d-\\d\\d-\\d\\d\\b"));
        static const QRegularExpression kCode(str("\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b"));
        return words.replace(kKey, str("KEY")).replace(kCode, str("CODE")).replace(kDay, str("DAY"));
    }

    support::ScriptOfWords m_script{
        LACRIMA_TRANSCRIPT(::testing::UnitTest::GetInstance()->current_test_info()->name())};
};

TEST_F(StudiesSayTest, CommandsThatMakeAStudyAndFillIt) {
    QByteArray wrong("case_id,gaf\n");
    for (int i = 0; i < 23; ++i) wrong += "W-" + QByteArray::number(i) + ",many\n";
    write("wrong.csv", wrong);
    write("cases.csv",
        "case_id,clinician_id,office,sitting,sitting_date,clin_age,cried_ever,excluded,excluded_reason\n"
        "A-1,A,Rome,1,3/14/2026,41,1,0,\nA-1,A,Rome,2,3/4/2026,,0,1,\nB-1,B,,1,,,1,1,withdrew\n");
    write("known.csv", "case_id,clinician_id,clin_age,cried_ever\nA-1,A,41,1\nC-1,A,41,0\n");
    write("allknown.csv", "case_id,cried_ever\nA-1,1\nB-1,0\n");
    write("differs.csv", "case_id,clinician_id,clin_age,clin_gender,cried_ever\nD-1,A,42,,1\n");
    write("agrees.csv",
        "case_id,clinician_id,clin_age,clin_gender,cried_ever\nD-1,A,41,woman,1\nD-2,A,,,0\nE-1,E,,,0\n");
    write("blank.csv", "case_id,clinician_id,clin_years,cried_ever\nF-1,A,,1\n");
    sayAll({"new ~s.lacrima --title A_title + --key-holder Ada_Conti --languages it,en --support-text "
            "Call_us. --alliance wai",
        "new ~plain.lacrima --title Plain +", "import ~s.lacrima ~wrong.csv +",
        "import ~s.lacrima ~cases.csv --dry-run +"});
    noteStudy("s.lacrima");
    sayAll({"import ~s.lacrima ~cases.csv +", "import ~s.lacrima ~known.csv +",
        "import ~s.lacrima ~allknown.csv +", "import ~s.lacrima ~differs.csv +",
        "import ~s.lacrima ~agrees.csv +", "import ~s.lacrima ~blank.csv +"});
    noteStudy("s.lacrima");
    noteStudy("plain.lacrima");
    sayAll({"check ~s.lacrima +", "office ~s.lacrima", "office ~s.lacrima --json",
        "office ~s.lacrima --name Rome", "office ~s.lacrima --new ~copy.lacrima --name Rome +",
        "office ~s.lacrima --new ~copy.lacrima +", "office ~s.lacrima --new ~c2.lacrima",
        "office ~s.lacrima --accept 0123 +", "office ~s.lacrima --accept 1 --refuse 2 +"});
    noteStudy("s.lacrima");
}

TEST_F(StudiesSayTest, CommandsThatWriteFiles) {
    write("cases.csv", "case_id,clinician_id,sitting,cried_ever,cry_count,excluded\nA-1,A,1,1,3,0\nA-1,A,2,0,"
                       ",0\nB-1,B,1,1,5,1\n");
    sayAll({"new ~s.lacrima --title Tears +", "import ~s.lacrima ~cases.csv +"});
    write("there.codebook.csv", "kept");
    QFile::link(path("nowhere.csv"), path("link.csv"));
    sayAll({"export ~s.lacrima --format csv --out ~there.csv +",
        "export ~s.lacrima --format csv --out ~link.csv +",
        "export ~s.lacrima --format csv --out ~all.csv --excluded +",
        "export ~s.lacrima --format csv --out ~out.csv --bom +",
        "export ~s.lacrima --format codebook --out ~there.codebook.csv +",
        "export ~s.lacrima --format codebook --out ~there.codebook.csv --force +",
        "findings ~s.lacrima --margin 100 +", "findings ~s.lacrima --margin 150 +",
        "findings ~s.lacrima --margin 99 +", "findings ~s.lacrima --json --margin 5 +",
        "describe ~s.lacrima --vars cry%count --missing 3 +",
        "describe ~s.lacrima --vars cry%count --sittings all +",
        "describe ~s.lacrima --vars cry%count --sittings last +", "describe ~s.lacrima --vars #3,#1 +"});
    noteFile("there.codebook.csv");
    noteFile("all.csv");
    EXPECT_FALSE(QFile::exists(path("nowhere.csv")));
}

} // namespace
} // namespace lacrima::cli::test
