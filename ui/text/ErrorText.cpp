// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include "ui/text/ChainSentences.h"
#include "ui/text/DataSentences.h"
#include "ui/text/LockSentences.h"
#include "ui/text/ProblemSentences.h"
#include "ui/text/SentenceFilling.h"
#include "ui/text/SentenceTable.h"

#include <QCoreApplication>

#include <array>

namespace lacrima::ui::text {
namespace {

constexpr std::array kSentences{
    Sentence{"file.missing",
        QT_TRANSLATE_NOOP("ErrorText", "There is no file %1. Check the name and the folder.")},
    Sentence{
        "file.exists", QT_TRANSLATE_NOOP("ErrorText",
                           "There is a file %1 already. Choose another name, or add --force to replace it.")},
    Sentence{"file.is_study",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 is a study or belongs to one, so no data are written to it. Choose another name.")},
    Sentence{"file.unreadable", QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 cannot be read. Check that it is a file and that you may open it.")},
    Sentence{"file.not_a_file",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is a device or a folder, not a file. Choose another name.")},
    Sentence{"file.output_lost",
        QT_TRANSLATE_NOOP("ErrorText",
            "What was printed could not be written: the disk may be full. Nothing was changed.")},
    Sentence{"file.unwritable",
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be written. Choose another folder or free some space.")},
    Sentence{"file.too_big",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is larger than 1 GiB, which is more than this program reads.")},
    Sentence{"passphrase.empty",
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase in %1 is empty. Put it on the first line.")},

    Sentence{
        "figure.too_large", QT_TRANSLATE_NOOP("ErrorText",
                                "A picture of this size and resolution is too large. Lower one of them.")},
    Sentence{"figure.unwritable",
        QT_TRANSLATE_NOOP("ErrorText",
            "The picture could not be made: there is not enough memory. Lower its size or resolution.")},
    Sentence{"notes.not_utf8",
        QT_TRANSLATE_NOOP("ErrorText", "The notes in %1 are not plain text in UTF-8. Save them as such.")},
    Sentence{"notes.no_section", QT_TRANSLATE_NOOP("ErrorText",
                                     "Line %2 of the notes in %1 is in brackets, but names no section. Write "
                                     "for example [crying], or take the brackets away.")},
    Sentence{"report.disk_full",
        QT_TRANSLATE_NOOP("ErrorText",
            "The disk %1 is full. The report was not written: no file of it is there, and what stood there "
            "before is as it was.")},
    Sentence{"report.no_script",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The script of the report is not in this program. Install the program again.")},
    Sentence{"report.partly",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 could not be replaced, while other files of this report were. They do not belong together: "
            "write the report again under another name.")},
    Sentence{"report.unknown_format",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 is no kind of report. Let its name end with .pdf, .html, .odt or .docx.")},
    Sentence{"report.unwritable",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The report could not be made: there is not enough memory. Choose fewer sections.")},
    Sentence{"store.backup_onto_itself",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 would take the place of the study itself. Choose another name for the backup.")},
    Sentence{"passphrase.weak",
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase in %1 is too easy to guess. Choose a longer one: four "
                                       "or five words are a good start.")},
    Sentence{"store.backup_failed",
        QT_TRANSLATE_NOOP("ErrorText", "A backup of %1 could not be made and checked, so nothing was "
                                       "changed. Free some space and try again.")},
    Sentence{"settings.damaged",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged: by it this computer is known in its studies, so it is "
                                       "not replaced. Bring it back from a "
                                       "backup. Only if there is none, delete it: this computer then becomes "
                                       "a new office in each study.")},
    Sentence{"store.backup_no_room",
        QT_TRANSLATE_NOOP("ErrorText", "There is no room for the backup where %1 was to be written. Free "
                                       "some space there, or choose another "
                                       "place. The study itself is as it was.")},
    Sentence{"store.no_room_to_check",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is checked on a copy, so that nothing in it changes, and there is "
                                       "no room for the copy in %2. "
                                       "Free some space there, or set TMPDIR to another folder.")},
    Sentence{"store.busy",
        QT_TRANSLATE_NOOP("ErrorText",
            "Another window or program is writing to %1. Nothing is lost: try again in a moment.")},
    Sentence{"store.cannot_open",
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be opened. Check that you may read and write it.")},
    Sentence{"store.conflicting_record",
        QT_TRANSLATE_NOOP("ErrorText", "%1 already holds another record under the same number. One of the "
                                       "two files was altered; run a check on both.")},
    Sentence{"store.damaged",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged. Keep it as it is, and open the newest backup beside "
                                       "it; what is intact can still be read with a check.")},
    Sentence{"store.disk_full",
        QT_TRANSLATE_NOOP("ErrorText",
            "The disk of %1 is full. Nothing that was saved is lost: free some space, then try again.")},
    Sentence{"store.exists", QT_TRANSLATE_NOOP("ErrorText",
                                 "There is a file %1 already. Choose another name: nothing is overwritten.")},
    Sentence{"store.failed",
        QT_TRANSLATE_NOOP("ErrorText", "%1 could not be saved to or read (code %2). Nothing that was saved "
                                       "is lost: try again, then restart the program.")},
    Sentence{"study.code_taken",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Another office of this study has the short code %1 already. Choose another one.")},
    Sentence{"store.input_output",
        QT_TRANSLATE_NOOP("ErrorText", "The disk of %1 did not answer (code %2). Check the disk or the "
                                       "network drive; nothing that was saved is lost.")},
    Sentence{"store.last_key_holder",
        QT_TRANSLATE_NOOP("ErrorText",
            "This is the last key holder. Add another one first, or nobody could read the answers.")},
    Sentence{"store.name_taken",
        QT_TRANSLATE_NOOP("ErrorText",
            "A key holder is called like this, or was before being removed: the name stays beside what they "
            "changed. Choose another name.")},
    Sentence{"store.newer_format",
        QT_TRANSLATE_NOOP("ErrorText", "%1 was made by a newer Lacrima. Install the newer version to open "
                                       "it; the file is not changed.")},
    Sentence{
        "store.no_folder", QT_TRANSLATE_NOOP("ErrorText",
                               "The folder of %1 does not exist. Make it first, or choose another one.")},
    Sentence{
        "store.no_driver", QT_TRANSLATE_NOOP("ErrorText",
                               "%1 cannot be opened: Qt’s database driver %2 is missing on this computer. "
                               "The package libqt6sql6-sqlite brings it.")},
    Sentence{"store.no_migrations",
        QT_TRANSLATE_NOOP("ErrorText",
            "This program is incomplete: it does not know how to make a study file. Install it again.")},
    Sentence{"store.no_such_draft",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This survey is no longer waiting: it was sealed or discarded in another window.")},
    Sentence{
        "store.no_such_key_holder", QT_TRANSLATE_NOOP("ErrorText", "There is no key holder with this name.")},
    Sentence{"store.no_write_ahead_log",
        QT_TRANSLATE_NOOP("ErrorText", "The folder of %1 does not allow safe saving (some network drives do "
                                       "not). Copy the file to a local disk.")},
    Sentence{"store.not_a_study",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not a Lacrima study. Choose a file that ends in .lacrima.")},
    Sentence{"store.changed_structure",
        QT_TRANSLATE_NOOP("ErrorText", "The inside of %1 was changed by another program: it does not hold "
                                       "the tables of a study, or more than "
                                       "these. It is not opened. Use a backup.")},
    Sentence{"store.moved",
        QT_TRANSLATE_NOOP("ErrorText", "The study file is not where it was opened: it was moved, deleted or "
                                       "replaced. Nothing is saved until it stands at %1 again. Put it back "
                                       "and try again.")},
    Sentence{"store.not_found",
        QT_TRANSLATE_NOOP("ErrorText", "There is no file %1. It may have been moved or renamed.")},
    Sentence{"store.other_sqlite",
        QT_TRANSLATE_NOOP("ErrorText",
            "Qt on this computer brings an SQLite library of its own (%1), another than the "
            "one Lacrima was built for (%2). No study is opened, because its safeguards could "
            "not be set. Install Qt from the system’s packages.")},
    Sentence{"store.read_only",
        QT_TRANSLATE_NOOP("ErrorText", "%1 or its folder cannot be written to. Copy the study to a folder of "
                                       "your own, or ask for permission.")},
    Sentence{
        "store.too_large", QT_TRANSLATE_NOOP("ErrorText",
                               "One record is too large for %1. Shorten the longest text and try again.")},

    Sentence{"seal.bad_parameters",
        QT_TRANSLATE_NOOP("ErrorText", "The key of this study asks for more work than is allowed. The file "
                                       "may have been altered: use a backup.")},
    Sentence{"seal.mistyped_code",
        QT_TRANSLATE_NOOP("ErrorText",
            "This code has a typing mistake. Compare it with the paper, character by character.")},
    Sentence{"seal.no_memory",
        QT_TRANSLATE_NOOP("ErrorText",
            "There is not enough memory to check the passphrase. Close other programs and try again.")},
    Sentence{"seal.self_test",
        QT_TRANSLATE_NOOP("ErrorText", "The encryption of this computer did not pass its test. Lacrima does "
                                       "not start, to keep answers safe. Install it again.")},
    Sentence{"seal.unreadable",
        QT_TRANSLATE_NOOP("ErrorText", "A sealed record cannot be read. It was altered or cut short.")},
    Sentence{"seal.wrong_code",
        QT_TRANSLATE_NOOP("ErrorText", "This is not the code of this survey. Check it with the patient.")},
    Sentence{"seal.wrong_header",
        QT_TRANSLATE_NOOP("ErrorText", "A sealed record was moved to another place. It was altered.")},
    Sentence{"seal.wrong_installation",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This office’s key belongs to another computer. A new office is needed here.")},
    Sentence{"seal.wrong_key",
        QT_TRANSLATE_NOOP("ErrorText", "A sealed record does not belong to the key of this study.")},
    Sentence{"seal.wrong_passphrase",
        QT_TRANSLATE_NOOP("ErrorText",
            "The passphrase does not open this study. Check the keyboard layout and capital letters.")},

    Sentence{"study.altered", QT_TRANSLATE_NOOP("ErrorText",
                                  "is not as its office signed it: altered, or put there by somebody else")},
    Sentence{
        "study.damaged", QT_TRANSLATE_NOOP("ErrorText",
                             "The file is damaged, or another program changed its structure. Use a backup.")},
    Sentence{"study.damaged_listed",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged. Keep it as it is and open the newest backup beside "
                                       "it; what can still be read is listed here.")},
    Sentence{"study.damaged_beyond",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged and nothing in it can be read. Keep it as it is and "
                                       "open the newest backup beside it.")},
    Sentence{"study.definition_altered",
        QT_TRANSLATE_NOOP("ErrorText", "The first record of %1, which says what the study is, was altered. "
                                       "Use a backup; what is intact can still be read with a check.")},
    Sentence{"study.definition_forged",
        QT_TRANSLATE_NOOP("ErrorText", "This study’s definition was not made by the holder of its key. Do "
                                       "not collect answers with this file.")},
    Sentence{"study.locked",
        QT_TRANSLATE_NOOP("ErrorText", "The study is locked. Unlock it with a passphrase first.")},
    Sentence{"study.lost_position", QT_TRANSLATE_NOOP("ErrorText", "cannot be read from the disk")},
    Sentence{
        "study.malformed", QT_TRANSLATE_NOOP("ErrorText", "does not hold what a record of its kind holds")},
    Sentence{
        "study.newer_kind", QT_TRANSLATE_NOOP("ErrorText",
                                "was written by a newer version of Lacrima, which is needed to read it")},
    Sentence{"study.no_display",
        QT_TRANSLATE_NOOP("ErrorText", "There is no display to show a window on. Start Lacrima on a desktop, "
                                       "or see lacrima --help for the commands.")},
    Sentence{"study.no_definition",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 does not say what study it is. It was cut short or altered; use a backup.")},
    Sentence{"study.no_office",
        QT_TRANSLATE_NOOP("ErrorText",
            "This computer is not an office of the study yet. Name the office under Collect first.")},
    Sentence{"study.malformed_draft",
        QT_TRANSLATE_NOOP("ErrorText",
            "This unfinished survey cannot be read. It was altered or cut short; start the survey anew.")},
    Sentence{"study.draft_altered",
        QT_TRANSLATE_NOOP("ErrorText",
            "This unfinished survey was altered in the file: it was begun by somebody else, or for another "
            "case, sitting or survey. It is not used; start the survey anew.")},
    Sentence{"study.draft_older",
        QT_TRANSLATE_NOOP("ErrorText",
            "An older state of this unfinished survey was put back: this computer has saved answers since "
            "that "
            "are not in the file any more. It is not used; bring back the newest copy of the study, or start "
            "the survey anew.")},
    Sentence{"study.no_passphrase", QT_TRANSLATE_NOOP("ErrorText", "A key holder needs a passphrase.")},
    Sentence{"study.office_exists",
        QT_TRANSLATE_NOOP("ErrorText", "This computer has a name as an office of the study already.")},
    Sentence{"study.no_reason",
        QT_TRANSLATE_NOOP("ErrorText", "Every change of the data needs a reason. Nothing was changed.")},
    Sentence{
        "study.no_pin", QT_TRANSLATE_NOOP("ErrorText", "This office has no PIN yet. Set one under Collect.")},
    Sentence{"study.too_large",
        QT_TRANSLATE_NOOP("ErrorText", "is larger than any record of this program, and was not read")},
    Sentence{"study.open_elsewhere",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This study is open in another window of Lacrima, which was brought to the front.")},
    Sentence{"study.waiting_office",
        QT_TRANSLATE_NOOP("ErrorText", "comes from an office that nobody of the team has accepted yet (%1)")},
    Sentence{"study.unknown_author",
        QT_TRANSLATE_NOOP("ErrorText", "was made by nobody who may: no key holder has the key %1")},
    Sentence{"study.removed_author",
        QT_TRANSLATE_NOOP("ErrorText", "was made by %1 after they were removed as a key holder")},
    Sentence{"study.author_forged",
        QT_TRANSLATE_NOOP("ErrorText", "bears a key holder’s name and not their signature")},
    Sentence{
        "study.no_author", QT_TRANSLATE_NOOP("ErrorText", "bears no key holder’s signature, which it needs")},
    Sentence{"study.two_keys_one_name",
        QT_TRANSLATE_NOOP("ErrorText", "gives a second key the name of a key holder (%1)")},
    Sentence{
        "study.waiting", QT_TRANSLATE_NOOP("ErrorText",
                             "%1 record(s) come from offices that nobody has accepted yet and are left out "
                             "of this result: 'lacrima office' lists them. With --accept-left-out this is "
                             "no reason for exit status 1.")},
    Sentence{"study.refused",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 record(s) come from offices that the team refused and are left out of this result.")},
    Sentence{"study.no_such_office",
        QT_TRANSLATE_NOOP("ErrorText", "No office with the fingerprint %1 has registered in this study.")},
    Sentence{"study.holder_removed",
        QT_TRANSLATE_NOOP("ErrorText",
            "What was typed is over: %1 was removed, or replaced by another. Ask a key holder.")},
    Sentence{
        "study.bad_name", QT_TRANSLATE_NOOP("ErrorText",
                              "A name that stands beside what somebody changed is of letters of one script, "
                              "digits and punctuation, and not what the recovery sheet is called. Choose "
                              "another one.")},
    Sentence{"study.certified_again",
        QT_TRANSLATE_NOOP("ErrorText", "certifies a key of %1 a second time, and does not count")},
    Sentence{"study.removed_chain",
        QT_TRANSLATE_NOOP("ErrorText",
            "was made by %1, who was removed, in a chain of records that is not as it was "
            "then, and does not count")},
    Sentence{"study.words_forged",
        QT_TRANSLATE_NOOP("ErrorText", "Words of the report in this file were written by nobody of the team: "
                                       "somebody put them there. They "
                                       "are not used. Use a backup, or write them anew.")},
    Sentence{"study.older_copy",
        QT_TRANSLATE_NOOP("ErrorText",
            "This is an older copy of the study: records that this computer has seen are not in it. Open the "
            "newest file. If it is lost, say so in the line above the pages ('lacrima office --go-on').")},
    Sentence{"study.other_key",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 calls itself a study that is known on this computer, but its answers are sealed to another "
            "key: "
            "somebody else could read them. It is not opened. Fingerprint known here: %2. In the file: %3. "
            "Compare them with the recovery sheet, and ask who gave you this file.")},
    Sentence{"study.left_out",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 record(s) of the study failed their check or are missing, and are left out of this "
            "result: 'lacrima check' names them. With --accept-left-out this is no "
            "reason for exit status 1.")},
    Sentence{
        "study.not_all_read", QT_TRANSLATE_NOOP("ErrorText",
                                  "Nothing was imported: whether a case is new cannot be told while records "
                                  "of the study fail their check. Use a backup, or --accept-left-out.")},
    Sentence{"study.with_patient_elsewhere",
        QT_TRANSLATE_NOOP("ErrorText",
            "A patient has this computer in another window of Lacrima, which was brought to the front.")},
    Sentence{"study.others_wrote",
        QT_TRANSLATE_NOOP("ErrorText", "Another window or program added records to the study meanwhile. "
                                       "Nothing was changed: try again.")},
    Sentence{"study.already_sealed",
        QT_TRANSLATE_NOOP("ErrorText",
            "The answers of this patient and sitting are sealed already. Begin another sitting instead.")},
    Sentence{"study.unknown_signer",
        QT_TRANSLATE_NOOP("ErrorText", "was signed by an office this study does not know (%1)")},
    Sentence{"study.unreadable_body",
        QT_TRANSLATE_NOOP("ErrorText", "cannot be opened with the key of this study")},
    Sentence{"study.wait",
        QT_TRANSLATE_NOOP("ErrorText", "Too many wrong PINs. Wait %1 seconds, then try again.")},
    Sentence{"study.wrong_pin", QT_TRANSLATE_NOOP("ErrorText", "This is not the PIN of this office.")},
    Sentence{"record.malformed",
        QT_TRANSLATE_NOOP("ErrorText", "A record does not hold what a record of its kind holds.")},
    Sentence{"view.name_taken",
        QT_TRANSLATE_NOOP("ErrorText", "There is a view called “%1” already. Choose another name.")},
    Sentence{
        "view.no_name", QT_TRANSLATE_NOOP("ErrorText", "Give the view a name, so that it can be found.")},
    Sentence{"view.not_saved", QT_TRANSLATE_NOOP("ErrorText",
                                   "The view could not be written into the study; nothing was changed. Free "
                                   "some space or close the other window, then try again.")},
    Sentence{"view.too_large",
        QT_TRANSLATE_NOOP("ErrorText", "The view is too large to be saved. Remove some charts or filters.")},

    Sentence{"findings.bad_entry",
        QT_TRANSLATE_NOOP("ErrorText", "Entry %1 of the list of findings is incomplete.")},
    Sentence{"findings.unreadable",
        QT_TRANSLATE_NOOP("ErrorText", "The list of findings cannot be read. Install the program again.")},
    Sentence{"survey.other_version",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The answers of this survey belong to other questions than this study asks.")},
    Sentence{"instrument.unreadable",
        QT_TRANSLATE_NOOP("ErrorText", "The instrument %1 cannot be used: %2 problem(s). At %3: %4")},
    Sentence{"instrument.already_there",
        QT_TRANSLATE_NOOP("ErrorText", "The study has the instrument %1 already.")},
};

static_assert(withoutSentence(kSentences,
                  [](base::ErrorKey key) {
                      return !isOfAPlace(key) && !isOfData(key) && !isOfALock(key) && !isOfAChain(key);
                  }) == 0,
    "an error key has no sentence here");
static_assert(
    withoutSentence(kDataSentences, isOfData) == 0, "an error key has no sentence in DataSentences.h");
static_assert(
    withoutSentence(kLockSentences, isOfALock) == 0, "an error key has no sentence in LockSentences.h");
static_assert(
    withoutSentence(kChainSentences, isOfAChain) == 0, "an error key has no sentence in ChainSentences.h");

/// An instrument that cannot be read says what is wrong first, with the words of that problem; the recovery
/// sheet has no name.
std::vector<std::string> shownArguments(const base::Error& error) {
    constexpr std::size_t kKeyAt = 3; // after the id, the number of problems and the place
    std::vector<std::string> shown(error.arguments);
    const bool isOfAHolder = isOfALock(error.key) || error.key.is("study.holder_removed");
    if (isOfAHolder && !shown.empty() && shown.front().empty())
        shown.front() = QCoreApplication::translate("ErrorText", "the recovery sheet").toStdString();
    if (!error.key.is("instrument.unreadable") || shown.size() <= kKeyAt) return shown;
    const std::vector<std::string> inner(shown.begin() + kKeyAt + 1, shown.end());
    if (const auto key = base::ErrorKey::named(shown[kKeyAt]))
        shown[kKeyAt] = problemWords(*key, inner).toStdString();
    shown.resize(kKeyAt + 1);
    return shown;
}

} // namespace

QString sentenceOf(const base::Error& error) {
    const Sentence* sentence = isOfData(error.key)     ? sentenceIn(kDataSentences, error.key)
                               : isOfALock(error.key)  ? sentenceIn(kLockSentences, error.key)
                               : isOfAChain(error.key) ? sentenceIn(kChainSentences, error.key)
                                                       : sentenceIn(kSentences, error.key);
    if (sentence == nullptr) return problemWords(error.key, error.arguments);
    return filled(QCoreApplication::translate("ErrorText", sentence->words), shownArguments(error));
}

} // namespace lacrima::ui::text
