// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Study.h"
#include "tests/cli/CommandLine.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lacrima::cli::test {
namespace {

/// A study that this computer's office imported a case into, and the office of another computer.
class OfficeTest : public CommandLine {
protected:
    void SetUp() override {
        m_study = makeStudy("s.lacrima");
        const QString data = write("d.csv", "case_id,cried_ever\nA-1,1\n");
        ASSERT_EQ(runWithPassphrase({str("import"), m_study, data}).status, kDone);
        auto other = study::Study::open(m_study, QByteArray(32, 'x'));
        ASSERT_TRUE(other);
        ASSERT_TRUE(other->office().registerAs(str("XX"), str("Porta Nuova")));
        record::Response response;
        response.caseId = str("X-1");
        response.instrument = str("crying");
        ASSERT_TRUE(other->log().append(study::Entry{response, {}, response.caseId, 1, str("crying")}));
        m_other = other->office().info()->fingerprint;
    }

    QJsonArray offices() {
        const Outcome listed = run({str("office"), m_study, str("--json")});
        EXPECT_EQ(listed.status, kDone) << listed.err.toStdString();
        return QJsonDocument::fromJson(listed.out.toUtf8()).object().value(str("offices")).toArray();
    }
    int waitingIn(const QStringList& words) {
        const Outcome outcome = runWithPassphrase(words);
        const QJsonObject left =
            QJsonDocument::fromJson(outcome.out.toUtf8()).object().value(str("left_out")).toObject();
        EXPECT_EQ(
            outcome.status, left.value(str("waiting_office")).toInt() > 0 ? kDataSayNo : outcome.status);
        return left.value(str("waiting_office")).toInt(-1);
    }

    QString m_study;
    QString m_other;
};

TEST_F(OfficeTest, ListsThemWithWhatTheySentAndWhetherItCounts) {
    const QJsonArray both = offices();
    ASSERT_EQ(both.size(), 2);
    const QJsonObject own = both[0].toObject();
    EXPECT_EQ(own.value(str("code")).toString(), str("IMP"));
    EXPECT_EQ(own.value(str("state")).toString(), str("accepted"));
    EXPECT_TRUE(own.value(str("this_computer")).toBool());
    EXPECT_EQ(own.value(str("cases")).toInt(), 1);
    const QJsonObject other = both[1].toObject();
    EXPECT_EQ(other.value(str("name")).toString(), str("Porta Nuova"));
    EXPECT_EQ(other.value(str("state")).toString(), str("waiting"));
    EXPECT_FALSE(other.value(str("this_computer")).toBool());
    EXPECT_EQ(other.value(str("envelopes")).toInt(), 1);
    EXPECT_EQ(other.value(str("fingerprint")).toString(), m_other);
    const Outcome listed = run({str("office"), m_study});
    EXPECT_TRUE(listed.out.contains(
        QStringLiteral("%1  XX  Porta Nuova  1 case(s), 1 envelope(s)  waiting\n").arg(m_other)))
        << listed.out.toStdString();
    EXPECT_TRUE(listed.out.contains(str("accepted, this computer"))) << listed.out.toStdString();
}

TEST_F(OfficeTest, EveryResultSaysWhatWaitsUntilItIsAcceptedOrRefused) {
    const QStringList described{str("frequency"), m_study, str("--vars"), str("cried_ever"), str("--json")};
    EXPECT_EQ(waitingIn(described), 1);
    EXPECT_EQ(runWithPassphrase(described).status, kDataSayNo);
    EXPECT_TRUE(runWithPassphrase(described).err.contains(str("lacrima office")));
    EXPECT_EQ(runWithPassphrase(described + QStringList{str("--accept-left-out")}).status, kDone);
    QString grouped = m_other.toUpper();
    for (const int at : {12, 8, 4}) grouped.insert(at, QLatin1Char(' '));
    ASSERT_EQ(runWithPassphrase({str("office"), m_study, str("--accept"), grouped}).status, kDone)
        << "as the window shows it";
    EXPECT_EQ(waitingIn(described), 0);
    EXPECT_EQ(run({str("check"), m_study}).status, kDone);
    ASSERT_EQ(runWithPassphrase({str("office"), m_study, str("--refuse"), m_other}).status, kDone);
    EXPECT_EQ(waitingIn(described), 0) << "it was decided";
    const Outcome refused = runWithPassphrase(described);
    EXPECT_EQ(refused.status, kDone);
    EXPECT_TRUE(refused.out.contains(str("\"waiting_office\":0,\"refused_office\":1}")))
        << refused.out.toStdString();
    EXPECT_TRUE(refused.err.contains(str("1 record(s) come from offices that the team refused")));
    EXPECT_EQ(offices()[1].toObject().value(str("state")).toString(), str("refused"));
    const Outcome checked = run({str("check"), m_study});
    EXPECT_EQ(checked.status, kDone);
    EXPECT_TRUE(checked.out.contains(
        str("1 record(s) of offices that the team refused are kept, and are in no result")))
        << checked.out.toStdString();
}

TEST_F(OfficeTest, ACopyForAnOfficeIsMadeAndNothingIsWrittenOver) {
    const QString copy = path("genoa.lacrima");
    const Outcome made =
        runWithPassphrase({str("office"), m_study, str("--new"), copy, str("--name"), str("Genoa")});
    ASSERT_EQ(made.status, kDone) << made.err.toStdString();
    const QString fingerprint = made.out.section(QLatin1Char('\n'), 0, 0).section(str(": "), 1).trimmed();
    EXPECT_TRUE(made.out.contains(str("Code should that office forget its PIN"))) << made.out.toStdString();
    EXPECT_EQ(run({str("check"), copy, str("--expect"), fingerprint}).status, kDone);
    EXPECT_EQ(run({str("office"), copy}).out, str("No office has registered in this file.\n"));
    expectRefusal(runWithPassphrase({str("findings"), copy}), kBadInput, {str("no key holders")});
    expectRefusal(runWithPassphrase({str("office"), m_study, str("--new"), copy}), kBadInput, {copy});
    EXPECT_FALSE(read(copy).contains("A-1"));
}

TEST_F(OfficeTest, TheStudyTellsForWhomACopyWasMade) {
    ASSERT_EQ(runWithPassphrase(
                  {str("office"), m_study, str("--new"), path("genoa.lacrima"), str("--name"), str("Genoa")})
                  .status,
        kDone);
    const auto study = study::Study::open(m_study, QByteArray(32, 'x'));
    ASSERT_TRUE(study);
    const auto acts = study->keys().acts();
    ASSERT_TRUE(acts);
    ASSERT_FALSE(acts->empty());
    EXPECT_EQ(acts->back().act, study::kTicketMade);
    EXPECT_EQ(acts->back().name, str("Genoa"));
}

/// An assistant's computer that has the team's file, or an office that goes on in a copy of its own.
TEST_F(OfficeTest, ACopyIsSoundAlsoWhereTheStudyWasSeen) {
    const QString copy = path("genoa.lacrima");
    ASSERT_EQ(runWithPassphrase({str("office"), m_study, str("--new"), copy}).status, kDone);
    ASSERT_TRUE(QDir(path("home/config")).removeRecursively()); // another computer
    ASSERT_EQ(runWithPassphrase({str("office"), m_study, str("--accept"), m_other}).status, kDone);
    const Outcome checked = run({str("check"), copy});
    EXPECT_EQ(checked.status, kDone) << checked.out.toStdString();
    EXPECT_EQ(run({str("check"), m_study}).status, kDone);
}

TEST_F(OfficeTest, MistakesAreNamed) {
    expectRefusal(run({str("office")}), kUsage, {str("name the study")});
    expectRefusal(
        run({str("office"), m_study, str("--accept"), m_other}), kUsage, {str("--passphrase-file")});
    expectRefusal(
        runWithPassphrase({str("office"), m_study, str("--accept"), m_other, str("--refuse"), m_other}),
        kUsage, {str("at a time")});
    expectRefusal(run({str("office"), m_study, str("--name"), str("x")}), kUsage, {str("--new")});
    expectRefusal(
        runWithPassphrase({str("office"), m_study, str("--accept"), str("0000")}), kBadInput, {str("0000")});
    const QString ofStudy =
        run({str("check"), m_study}).out.section(str("fingerprint "), 1).section(QLatin1Char('\n'), 0, 0);
    expectRefusal(runWithPassphrase({str("office"), m_study, str("--accept"), ofStudy}), kUsage,
        {str("that is the fingerprint of the study")});
}

TEST_F(OfficeTest, GoesOnWithAnOlderCopyUnderANewKey) {
    const QString own = offices()[0].toObject().value(str("fingerprint")).toString();
    ASSERT_EQ(runWithPassphrase({str("office"), m_study, str("--refuse"), m_other}).status, kDone);
    const QString older = path("older.lacrima");
    ASSERT_TRUE(QFile::copy(m_study, older));
    const QStringList import{str("import"), m_study, write("more.csv", "case_id,cried_ever\nB-1,1\n")};
    ASSERT_EQ(runWithPassphrase(import).status, kDone);
    ASSERT_TRUE(QFile::remove(m_study));
    ASSERT_TRUE(QFile::copy(older, m_study));

    const Outcome refused = runWithPassphrase(import);
    EXPECT_EQ(refused.status, kBadInput);
    EXPECT_TRUE(refused.err.contains(str("This is an older copy of the study"))) << refused.err.toStdString();
    EXPECT_EQ(run({str("office"), m_study, str("--go-on"), str("--refuse"), m_other}).status, kUsage);
    const Outcome gone = runWithPassphrase({str("office"), m_study, str("--go-on"), str("--json")});
    ASSERT_EQ(gone.status, kDone) << gone.err.toStdString();
    EXPECT_EQ(runWithPassphrase(import).status, kDone);

    const QJsonArray all = offices();
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0].toObject().value(str("fingerprint")).toString(), own);
    const QJsonObject anew = all[2].toObject();
    EXPECT_EQ(anew.value(str("code")).toString(), str("IMP"));
    EXPECT_EQ(anew.value(str("state")).toString(), str("accepted")) << "whoever unlocked it vouches for it";
    EXPECT_TRUE(anew.value(str("this_computer")).toBool());
    EXPECT_GT(anew.value(str("missing")).toInt(), 0);
    // Nothing is missing any more.
    EXPECT_EQ(run({str("office"), m_study, str("--go-on")}).status, kDone);
    EXPECT_EQ(offices().size(), 3);
}

} // namespace
} // namespace lacrima::cli::test
