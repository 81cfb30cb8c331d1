// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"

#include <QProcess>

#include <sys/resource.h>

namespace lacrima::attack {
namespace {

/// One row of 70 MB in a table is enough to take the memory of a small computer, and the whole study with it.
class HugeRowTest : public AttackedStudy {
protected:
    /// What the check says when the program may take no more than so much memory.
    int statusWithin(rlim_t mebibytes) const {
        QProcess program;
        prepare(program);
        program.setArguments({str("check"), path()});
        program.setChildProcessModifier([mebibytes] {
            const rlimit limit{mebibytes << 20, mebibytes << 20};
            setrlimit(RLIMIT_DATA, &limit);
        });
        program.start();
        EXPECT_TRUE(program.waitForFinished(120'000));
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }
    void addRow(const char* caseId, const char* body) {
        edit(str(
            "INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
            "lamport, signature, body) SELECT randomblob(16), 10, office, '', %1, 1, 'crying', date, x'', "
            "99, "
            "x'', %2 FROM record WHERE position = 5")
                 .arg(str(caseId), str(body)));
    }
    QStringList withTeamPassphrase(QStringList words) const {
        write("team", QByteArray(kTeamPassphrase) + '\n');
        return words + QStringList{str("--passphrase-file"), CommandLine::path("team")};
    }
};

TEST_F(HugeRowTest, ARecordOfSeventyMegabytesIsListedAndTheRestIsUsed) {
    rlim_t enough = 48; // MiB
    while (enough < 2000 && statusWithin(enough) != cli::test::kDone) enough += 16;
    addRow("'VD01-9'", "zeroblob(70000000)");
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo);
    EXPECT_TRUE(checked.out.contains(str("record 9 "))) << checked.out.toStdString();
    EXPECT_EQ(statusWithin(enough + 32), cli::test::kDataSayNo) << "its body is not read";
    const Outcome exported = run(withTeamPassphrase({str("export"), path(), str("--format"), str("csv"),
        str("--out"), CommandLine::path("e.csv"), str("--accept-left-out")}));
    EXPECT_EQ(exported.status, cli::test::kDone) << exported.err.toStdString();
    EXPECT_TRUE(exported.err.contains(str("1"))) << "what is left out is said";
    const QByteArray csv = read(CommandLine::path("e.csv"));
    for (const char* patient : {"VD01-1", "VD01-2"}) EXPECT_TRUE(csv.contains(patient)) << patient;
    EXPECT_FALSE(csv.contains("VD01-9"));
    reopen();
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
}

TEST_F(HugeRowTest, ACaseOfSeventyMegabytesIsListedAndTheRestIsUsed) {
    addRow("hex(zeroblob(35000000))", "x''");
    const Outcome checked = check();
    EXPECT_EQ(checked.status, cli::test::kDataSayNo) << checked.err.toStdString();
    EXPECT_TRUE(checked.out.contains(str("record 9 "))) << checked.out.toStdString();
    EXPECT_TRUE(checked.out.contains(str("9 records"))) << checked.out.toStdString();
}

} // namespace
} // namespace lacrima::attack
