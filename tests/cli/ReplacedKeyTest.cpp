// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/Catalogue.h"
#include "core/study/Study.h"
#include "tests/cli/CommandLine.h"

#include <QDirIterator>
#include <QFile>

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
    /// Another one, by its first letters: at most four.
    static QString turned(QString fingerprint, int letters = 1) {
        for (int i = 0; i < letters; ++i)
            fingerprint[i] = fingerprint[i] == QLatin1Char('2') ? QLatin1Char('3') : QLatin1Char('2');
        return fingerprint;
    }
    static void rewrite(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static study::Founding founding(const char* name) {
        study::Founding made;
        made.keyHolder = QString::fromLatin1(name);
        made.passphrase = str("a passphrase of one's own 7");
        return made;
    }
    /// A study with that id, made by another person.
    QString forgedLike(const QString& path) {
        const auto original = study::Study::open(path, QByteArray(32, 'x'));
        EXPECT_TRUE(original.has_value());
        record::StudyDefinition definition = original->definition();
        definition.publicKey.clear();
        const QString forged = this->path("forged.lacrima");
        // Whether it can be opened is what is tried here.
        static_cast<void>(
            study::Study::create(forged, definition, founding("Somebody else"), QByteArray(32, 'x')));
        EXPECT_TRUE(QFile::exists(forged));
        return forged;
    }
    /// Where the fingerprints of the studies are that were opened here.
    QString knownStudies() const {
        QDirIterator files(path("home"), {str("studies.json")}, QDir::Files, QDirIterator::Subdirectories);
        EXPECT_TRUE(files.hasNext());
        return files.next();
    }
    /// As studies were before their ids were made of their keys.
    QString studyWithRandomId() {
        const QString made = path("earlier.lacrima");
        record::StudyDefinition definition;
        definition.title = str("Earlier");
        definition.languages = {str("en")};
        definition.studyId = QByteArray(16, 'e');
        EXPECT_TRUE(study::Study::create(made, definition, founding("Ada"), QByteArray(32, 'x')).has_value());
        EXPECT_EQ(run({str("office"), made}).status, kDone); // seen here
        return made;
    }
};

TEST_F(ReplacedKeyTest, NoComputerTakesAnotherKeyUnderTheIdOfAStudy) {
    const QString study = makeStudy("s.lacrima");
    const QString forged = forgedLike(study);
    const Outcome checked = run({str("check"), forged});
    EXPECT_NE(checked.status, kDone);
    EXPECT_TRUE(QString(checked.out + checked.err).contains(str("damaged"))) << checked.err.toStdString();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path("another/computer")));
    const Outcome imported =
        runWithPassphrase({str("import"), forged, write("d.csv", "case_id,cried_ever\nA-1,1\n")});
    EXPECT_EQ(imported.status, kBadInput);
    EXPECT_TRUE(imported.err.contains(str("was altered"))) << imported.err.toStdString();
}

TEST_F(ReplacedKeyTest, AComputerThatKnowsTheStudyRefusesAnotherKey) {
    const QString study = studyWithRandomId();
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

/// Everything in the file is in order; only what was seen here before is another key.
TEST_F(ReplacedKeyTest, AnotherKeyIsAFaultByItself) {
    const QString study = makeStudy("s.lacrima");
    ASSERT_EQ(run({str("office"), study}).status, kDone); // seen here
    const QString found = fingerprintOf(study);
    const QString known = turned(found);
    const QByteArray pins = read(knownStudies());
    ASSERT_TRUE(pins.contains(found.toLatin1()));
    rewrite(knownStudies(), QByteArray(pins).replace(found.toLatin1(), known.toLatin1()));
    const Outcome checked = run({str("check"), study});
    EXPECT_EQ(checked.status, kDataSayNo) << checked.out.toStdString();
    EXPECT_TRUE(checked.out.contains(str("0 problem(s)"))) << checked.out.toStdString();
    for (const QString& fingerprint : {found, known})
        EXPECT_TRUE(
            checked.out.section(str("fingerprint "), 1).section(QLatin1Char('\n'), 1).contains(fingerprint))
            << checked.out.toStdString();
    rewrite(knownStudies(), pins);
    EXPECT_EQ(run({str("check"), study}).status, kDone);
}

TEST_F(ReplacedKeyTest, AnotherStudyInThePlaceOfOneIsToldWithBothFingerprints) {
    const QString place = makeStudy("s.lacrima");
    ASSERT_EQ(run({str("office"), place}).status, kDone); // seen here
    const QString former = fingerprintOf(place);
    ASSERT_TRUE(QFile::remove(place));
    record::StudyDefinition definition;
    definition.title = str("Another");
    definition.languages = {str("en")};
    ASSERT_TRUE(study::Study::create(place, definition, founding("Ada"), QByteArray(32, 'x')).has_value());
    const Outcome listed = run({str("office"), place});
    EXPECT_EQ(listed.status, kDone) << listed.err.toStdString();
    const auto isSaid = [&](const char* words, const QString& fingerprint) {
        return listed.err.contains(str(words) + fingerprint);
    };
    EXPECT_TRUE(isSaid("Another study stood at this path before, with the fingerprint ", former))
        << listed.err.toStdString();
    const QString found = fingerprintOf(place);
    ASSERT_NE(found, former);
    EXPECT_TRUE(isSaid("Compare its fingerprint with the recovery sheet: ", found))
        << listed.err.toStdString();
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
    const Outcome refused = run({str("check"), study, str("--expect"), turned(known)});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.out.contains(str("not the fingerprint expected")));
    EXPECT_TRUE(refused.out.contains(str("1 letter(s) differ"))) << refused.out.toStdString();
    EXPECT_FALSE(refused.out.contains(str("sealed to another key"))) << "a slip is no attack";
    const Outcome other = run({str("check"), study, str("--expect"), fingerprintOf(makeStudy("o.lacrima"))});
    EXPECT_EQ(other.status, 1);
    EXPECT_TRUE(other.out.contains(str("answers are sealed to another key"))) << other.out.toStdString();
    EXPECT_EQ(run({str("check"), study, str("--expect"), str("1234")}).status, 2) << "no fingerprint at all";
}

TEST_F(ReplacedKeyTest, ThreeLettersMayBeASlipAndFourAreAnotherKey) {
    const QString study = makeStudy("s.lacrima");
    const QString known = fingerprintOf(study);
    const Outcome three = run({str("check"), study, str("--expect"), turned(known, 3)});
    EXPECT_EQ(three.status, kDataSayNo);
    EXPECT_TRUE(three.out.contains(str("3 letter(s) differ"))) << three.out.toStdString();
    EXPECT_FALSE(three.out.contains(str("sealed to another key")));
    const Outcome four = run({str("check"), study, str("--expect"), turned(known, 4)});
    EXPECT_EQ(four.status, kDataSayNo);
    EXPECT_TRUE(four.out.contains(str("answers are sealed to another key"))) << four.out.toStdString();
}

} // namespace
} // namespace lacrima::cli::test
