// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/StudyTable.h"

namespace lacrima::cli::test {

/// A study of its own into which files of other programs are brought.
class ImportFixture : public CommandLine {
protected:
    void SetUp() override { m_study = makeStudy("s.lacrima"); }

    Outcome import(const QByteArray& csv, const QStringList& more = {}) const {
        return runWithPassphrase(QStringList{str("import"), m_study, write("d.csv", csv)} + more);
    }
    /// The cells of a variable after this import into a study of its own.
    QStringList cells(const QByteArray& csv, const char* variable, const QStringList& more = {}) {
        m_study = makeStudy(QByteArray("s" + QByteArray::number(++m_count) + ".lacrima").constData());
        const Outcome imported = import(csv, more);
        EXPECT_EQ(imported.status, kDone) << imported.err.toStdString();
        return exported().column(variable);
    }
    StudyTable exported() const {
        const QString csv = path("e.csv");
        const Outcome written = runWithPassphrase({str("export"), m_study, str("--format"), str("csv"),
            str("--out"), csv, str("--excluded"), str("--force")});
        EXPECT_EQ(written.status, kDone) << written.err.toStdString();
        return StudyTable(read(csv));
    }
    void expectRefused(const QByteArray& csv, const QStringList& parts, const QStringList& more = {}) {
        const Outcome outcome = import(csv, more);
        EXPECT_EQ(outcome.status, kBadInput) << outcome.out.toStdString();
        for (const QString& part : parts)
            EXPECT_TRUE(outcome.err.contains(part))
                << part.toStdString() << " in " << outcome.err.toStdString();
        EXPECT_TRUE(run({str("check"), m_study}).out.startsWith(str("4 records;")));
    }

    QString m_study;
    int m_count = 0;
};

} // namespace lacrima::cli::test
