// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/Catalogue.h"
#include "core/study/Study.h"
#include "tests/cli/CommandLine.h"

namespace lacrima::cli::test {
namespace {

/// The attack: the same study, with the key of somebody else, who can then read what is sealed to it. The
/// file is in every other way what it was.
class ReplacedKeyTest : public CommandLine {
protected:
    QString fingerprintOf(const QString& study) {
        const Outcome checked = run({str("check"), study});
        const qsizetype at = checked.out.indexOf(str("fingerprint "));
        EXPECT_GE(at, 0) << checked.out.toStdString();
        return checked.out.mid(at + 12).section(QLatin1Char('\n'), 0, 0);
    }
    /// A study with that id, made by another person.
    QString forgedLike(const QString& path) {
        const auto original = study::Study::open(path, QByteArray(32, 'x'));
        EXPECT_TRUE(original.has_value());
        record::StudyDefinition definition = original->definition();
        definition.publicKey.clear();
        study::Founding founding;
        founding.keyHolder = str("Somebody else");
        founding.passphrase = str("a passphrase of somebody else 7");
        const QString forged = this->path("forged.lacrima");
        EXPECT_TRUE(study::Study::create(forged, definition, founding, QByteArray(32, 'x')).has_value());
        return forged;
    }
};

TEST_F(ReplacedKeyTest, AComputerThatKnowsTheStudyRefusesAnotherKey) {
    const QString study = makeStudy("s.lacrima");
    const QString known = fingerprintOf(study);
    const QString forged = forgedLike(study);
    const Outcome checked = run({str("check"), forged});
    EXPECT_EQ(checked.status, 1) << "the records are in order, and it is not the study";
    EXPECT_TRUE(checked.out.contains(str("sealed to another key")));
    EXPECT_TRUE(checked.out.contains(known)) << "both fingerprints are named";
    const QString data = write("d.csv", "case_id,cried_ever\nA-1,1\n");
    const Outcome imported = runWithPassphrase({str("import"), forged, data});
    EXPECT_NE(imported.status, 0);
    EXPECT_TRUE(imported.err.contains(str("sealed to another key"))) << imported.err.toStdString();
    EXPECT_TRUE(imported.err.contains(known));
    EXPECT_EQ(run({str("check"), study}).status, 0) << "the true one goes on";
}

TEST_F(ReplacedKeyTest, TheRecoverySheetTellsAComputerThatDoesNotKnowIt) {
    const QString study = makeStudy("s.lacrima");
    const QString known = fingerprintOf(study);
    EXPECT_EQ(known.size(), 39) << known.toStdString();
    EXPECT_EQ(run({str("check"), study, str("--expect"), known}).status, 0);
    EXPECT_EQ(run({str("check"), study, str("--expect"),
                      known.toLower().replace(QLatin1Char('-'), QLatin1Char(' '))})
                  .status,
        0)
        << "as somebody types it";
    QString other = known;
    other[0] = other[0] == QLatin1Char('2') ? QLatin1Char('3') : QLatin1Char('2');
    const Outcome refused = run({str("check"), study, str("--expect"), other});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.out.contains(str("not the fingerprint expected")));
    EXPECT_EQ(run({str("check"), study, str("--expect"), str("1234")}).status, 2) << "no fingerprint at all";
}

} // namespace
} // namespace lacrima::cli::test
