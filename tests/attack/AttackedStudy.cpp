// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/AttackedStudy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace lacrima::attack {

QString literal(const QByteArray& bytes) {
    return QStringLiteral("x'") + QString::fromLatin1(bytes.toHex()) + QLatin1Char('\'');
}

AttackedStudy::AttackedStudy() {
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("home/config")));
    QCoreApplication::setOrganizationName(str("lacrima"));
    QCoreApplication::setApplicationName(str("lacrima"));
}

void AttackedStudy::SetUp() {
    auto created = study::createStudy(path());
    ASSERT_TRUE(created) << keyOf(created);
    m_study = std::make_unique<study::Study>(std::move(created->study));
    ASSERT_TRUE(study::recognise(study()));
    ASSERT_TRUE(study().office().registerAs(str("VD"), str("Via Dante")));
    for (int patient = 1; patient <= 2; ++patient)
        ASSERT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", patient)));
}

void AttackedStudy::reopen() {
    m_study.reset();
    auto opened = study::Study::open(path(), study::installation());
    ASSERT_TRUE(opened) << keyOf(opened);
    m_study = std::make_unique<study::Study>(std::move(*opened));
    const auto known = study::recognise(study());
    ASSERT_TRUE(known) << keyOf(known);
}

std::string AttackedStudy::seal(study::Study& study, int patient) {
    return keyOf(study.log().append(study::responseEntry(random(), study, "crying", patient)));
}

void AttackedStudy::keepAs(const QString& file) {
    close();
    ASSERT_TRUE(QFile::copy(path(), file));
    reopen();
}

void AttackedStudy::elsewhere(const QString& file, const std::function<void(study::Study&)>& act) {
    close();
    const QByteArray here = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(CommandLine::path("elsewhere")));
    {
        auto other = study::Study::open(file, QByteArray(32, 'e'));
        ASSERT_TRUE(other && study::recognise(*other));
        ASSERT_TRUE(other->keys().unlock(str(kTeamPassphrase)));
        act(*other);
    }
    qputenv("XDG_CONFIG_HOME", here);
}

store::Signer AttackedStudy::head(const QString& office) const {
    return **store::StudyFile::open(path())->records().signer(office);
}

void AttackedStudy::cutAfter(std::int64_t position) const {
    study::RawFile(path()).run(
        QStringLiteral("DELETE FROM record WHERE position > %1").arg(position).toUtf8().constData());
}

void AttackedStudy::edit(const QString& sql) {
    close();
    study::RawFile(path()).run(sql.toUtf8().constData());
}

void AttackedStudy::putJunk(const QString& office, record::Kind kind) {
    edit(
        QStringLiteral("INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, "
                       "previous, lamport, signature, body) VALUES (randomblob(16), %1, '%2', '', '', 0, '', "
                       "'2026-01-01', randomblob(32), 3, randomblob(64), randomblob(40))")
            .arg(static_cast<int>(kind))
            .arg(office));
}

seal::HolderKeys AttackedStudy::addBob() {
    EXPECT_TRUE(study().keys().add(str("Bob"), str(kBob), seal::KdfCost::minimal()));
    const auto lock = store::StudyFile::open(path())->keyHolders().list(str("Bob"))->front();
    auto keys = seal::unwrapKeys(lock, seal::SecretBytes::fromPassphrase(str(kBob)));
    EXPECT_TRUE(keys && keys->own);
    return std::move(*keys);
}

void AttackedStudy::forge(const study::Entry& entry, const QByteArray& publicKey,
    const seal::SigningKey& chain, const study::Authors& authors, std::int64_t lamport) const {
    auto file = store::StudyFile::open(path());
    ASSERT_TRUE(file);
    const study::SealingContext context{chain.fingerprint(), publicKey, 0, lamport, authors};
    auto records =
        study::sealEntries(std::span(&entry, 1), context, [](const study::Entry&) { return 16384; });
    ASSERT_TRUE(records);
    const auto stored = file->records().signer(chain.fingerprint());
    ASSERT_TRUE(stored);
    store::Signer head = stored->value_or(store::Signer{chain.fingerprint(), chain.publicKey(), 0, {}, {}});
    study::chainRecords(*records, chain, head);
    ASSERT_TRUE(file->records().append(*records));
    ASSERT_TRUE(file->records().putSigner(head));
}

void AttackedStudy::forgetThisComputer() const {
    ASSERT_TRUE(QDir(CommandLine::path("home/config")).removeRecursively());
}

void AttackedStudy::put(const QString& file) {
    close();
    for (const char* beside : {"", "-wal", "-shm"}) QFile::remove(path() + str(beside));
    ASSERT_TRUE(QFile::copy(file, path()));
}

Outcome AttackedStudy::checkOpened() const {
    return run(
        {str("check"), path(), str("--passphrase-file"), CommandLine::write("passphrase", kTeamPassphrase)});
}

seal::SigningKey AttackedStudy::officeKey() const {
    const auto row =
        store::StudyFile::open(path())->offices().find(seal::installationId(study::installation()));
    return *seal::SigningKey::unwrap(
        (*row)->wrappedKey, study::installation(), m_study->definition().studyId);
}

void AttackedStudy::expectUsable() {
    reopen();
    EXPECT_TRUE(study().log().append(study::responseEntry(random(), study(), "crying", 3)));
    const auto report = study().log().verify();
    ASSERT_TRUE(report) << keyOf(report);
    EXPECT_TRUE(report->isSound());
    EXPECT_EQ(check().status, cli::test::kDone);
}

} // namespace lacrima::attack
