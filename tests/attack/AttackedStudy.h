// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Drafts.h"
#include "core/study/Study.h"
#include "core/study/log/Chain.h"
#include "tests/cli/CommandLine.h"
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"

#include <functional>
#include <memory>
#include <string>

namespace lacrima::attack {

using cli::test::Outcome;
using cli::test::str;
using study::keyOf;

/// A study with an office and two patients on a computer of its own, whose settings this program and the one
/// that is run share. An attack closes it, edits the file as somebody with a tool for databases would, and
/// looks at what the program says; no passphrase is typed unless the test says so.
class AttackedStudy : public cli::test::CommandLine {
protected:
    static constexpr const char* kTeamPassphrase = "open sesame";
    static constexpr const char* kBob = "bob and his words 7"; ///< passphrase of another key holder

    AttackedStudy();
    void SetUp() override;

    QString path() const { return CommandLine::path("study.lacrima"); }
    study::Study& study() { return *m_study; }
    support::Random& random() { return m_random; }

    void close() { m_study.reset(); }
    /// Opens it again as the office does, locked.
    void reopen();
    void unlockAsTeam() { ASSERT_TRUE(study().keys().unlock(str(kTeamPassphrase))); }
    /// The error of sealing one survey; nothing where it is sealed.
    std::string seal(study::Study& study, int patient);
    std::string seal(int patient) { return seal(study(), patient); }
    /// Closes the study, copies its file, and opens it again.
    void keepAs(const QString& file);
    /// Somebody of the team, unlocked, on another computer that has this file; this one closes the study.
    void elsewhere(const QString& file, const std::function<void(study::Study&)>& act);
    /// The signed end of a chain as it stands in the file.
    store::Signer head(const QString& office) const;
    /// Also while the study is open.
    void cutAfter(std::int64_t position) const;
    /// Closes the study and runs SQL on its file, with everything allowed.
    void edit(const QString& sql);
    /// Puts a row that nobody signed at the end, in the name of `office` and of no case.
    void putJunk(const QString& office, record::Kind kind);
    /// Bob becomes a key holder of the unlocked study; what his lock holds.
    seal::HolderKeys addBob();
    /// Seals one entry to the study's key and puts it, signed by `chain`, at the end of that key's chain.
    void forge(const study::Entry& entry, const QByteArray& publicKey, const seal::SigningKey& chain,
        const study::Authors& authors, std::int64_t lamport) const;
    /// As if this computer were another one.
    void forgetThisComputer() const;
    /// Another file in the place of the study's.
    void put(const QString& file);
    /// `lacrima check` without a passphrase.
    Outcome check() const { return run({str("check"), path()}); }
    /// The same by a key holder.
    Outcome checkOpened() const;
    /// The key by which this computer's office signs, as somebody with its settings has it.
    seal::SigningKey officeKey() const;
    /// The chains of what is left are in order, and the office appends to them.
    void expectUsable();

private:
    support::Random m_random{23};
    std::unique_ptr<study::Study> m_study;
};

/// Bytes as SQL writes them.
QString literal(const QByteArray& bytes);

} // namespace lacrima::attack
