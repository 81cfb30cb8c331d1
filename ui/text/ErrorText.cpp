// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include "ui/text/ProblemSentences.h"
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
    Sentence{"store.input_output",
        QT_TRANSLATE_NOOP("ErrorText", "The disk of %1 did not answer (code %2). Check the disk or the "
                                       "network drive; nothing that was saved is lost.")},
    Sentence{"store.last_key_holder",
        QT_TRANSLATE_NOOP("ErrorText",
            "This is the last key holder. Add another one first, or nobody could read the answers.")},
    Sentence{"store.name_taken",
        QT_TRANSLATE_NOOP("ErrorText", "There is a key holder with this name already. Choose another name.")},
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
        QT_TRANSLATE_NOOP("ErrorText", "The inside of %1 was changed by another program: its tables are not "
                                       "those of a study, so nothing in it is read. Use a backup.")},
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

    Sentence{"study.altered", QT_TRANSLATE_NOOP("ErrorText", "was altered after it was signed")},
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
    Sentence{"study.head_mismatch",
        QT_TRANSLATE_NOOP("ErrorText", "the end of the records of office %1 does not fit its signature")},
    Sentence{"study.locked",
        QT_TRANSLATE_NOOP("ErrorText", "The study is locked. Unlock it with a passphrase first.")},
    Sentence{"study.lost_position", QT_TRANSLATE_NOOP("ErrorText", "cannot be read from the disk")},
    Sentence{
        "study.malformed", QT_TRANSLATE_NOOP("ErrorText", "does not hold what a record of its kind holds")},
    Sentence{"study.missing_at_end",
        QT_TRANSLATE_NOOP("ErrorText", "%2 record(s) of office %1 were removed at the end")},
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
    Sentence{"study.no_passphrase", QT_TRANSLATE_NOOP("ErrorText", "A key holder needs a passphrase.")},
    Sentence{"study.office_exists",
        QT_TRANSLATE_NOOP("ErrorText", "This computer has a name as an office of the study already.")},
    Sentence{"study.no_reason",
        QT_TRANSLATE_NOOP("ErrorText", "Every change of the data needs a reason. Nothing was changed.")},
    Sentence{
        "study.no_pin", QT_TRANSLATE_NOOP("ErrorText", "This office has no PIN yet. Set one under Collect.")},
    Sentence{
        "study.out_of_order", QT_TRANSLATE_NOOP("ErrorText", "is not in its place: records were reordered")},
    Sentence{
        "study.records_missing", QT_TRANSLATE_NOOP("ErrorText", "comes after records that were removed")},
    Sentence{"study.too_large",
        QT_TRANSLATE_NOOP("ErrorText", "is larger than any record of this program, and was not read")},
    Sentence{"study.open_elsewhere",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This study is open in another window of Lacrima, which was brought to the front.")},
    Sentence{"study.other_key",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 calls itself a study that is known on this computer, but its answers are sealed to another "
            "key: "
            "somebody else could read them. It is not opened. Fingerprint known here: %2. In the file: %3. "
            "Compare them with the recovery sheet, and ask who gave you this file.")},
    Sentence{"study.left_out", QT_TRANSLATE_NOOP("ErrorText",
                                   "%1 record(s) of the study failed their check and are left out of this "
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

    Sentence{"sav.encrypted",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 is encrypted by SPSS with a password. Open it there and save it without one.")},
    Sentence{"sav.unreadable",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 cannot be read as an SPSS file (%2). Save it again as .sav, or export it as CSV.")},
    Sentence{"table.binary",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not a text file. Save the data as CSV and try again.")},
    Sentence{"table.empty", QT_TRANSLATE_NOOP("ErrorText", "%1 is empty.")},
    Sentence{"table.no_rows",
        QT_TRANSLATE_NOOP("ErrorText", "%1 has a first line with names but no data under it.")},
    Sentence{
        "table.quote", QT_TRANSLATE_NOOP("ErrorText",
                           "%1, line %2: a quotation mark is not closed or stands in the middle of a cell.")},
    Sentence{"table.two_marks",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the number in line %2, column %3 has a decimal point, the one in line %4, column %5 a "
            "decimal comma. "
            "Correct one of them, or say which mark is the decimal one: --decimal . or --decimal ,")},
    Sentence{"table.two_ways",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: this number can be read in two ways, with "
                                       "thousands or with decimals. Say which "
                                       "mark is the decimal one: --decimal . or --decimal ,")},
    Sentence{"table.ragged",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1, line %2: %3 cells where the first line has %4. Check for a missing or extra delimiter.")},

    Sentence{"import.bad_sitting",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: the sitting must be a number from 1 up.")},
    Sentence{"import.clinician_differs",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1, line %2, column %3: this clinician has another value in the study or in an earlier line.")},
    Sentence{"import.date_two_ways",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: day and month of this date can be read in "
                                       "two ways. Say their order: --dates dmy or "
                                       "--dates mdy")},
    Sentence{"import.duplicate_case",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1, line %2, column %3: this case and sitting stand in an earlier line already.")},
    Sentence{"import.duplicate_column",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: two columns are called %3. Rename one of them.")},
    Sentence{
        "import.known_case", QT_TRANSLATE_NOOP("ErrorText",
                                 "%1, line %2, column %3: the study has this case and sitting already.")},
    Sentence{
        "import.no_case_id", QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: the case has no code.")},
    Sentence{"import.not_a_date",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1, line %2, column %3: not a date of the calendar. Write it as year-month-day.")},
    Sentence{"import.not_a_number", QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: not a number.")},
    Sentence{
        "import.not_whole", QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: not a whole number.")},
    Sentence{"import.looks_like",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: column %3 looks like the variable %4. Rename it, or "
                                       "say with --map what it is.")},
    Sentence{"import.no_such_column",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: there is no column %3, which the map names.")},
    Sentence{"import.nothing_known",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: no column has the name of a variable of this study. "
                                       "Check that it is the right file, or name "
                                       "the columns with --map.")},
    Sentence{"import.missing_options",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1, first line: the columns %4 are missing, so that nobody can tell what was chosen in %3. Add "
            "them, or leave out the other columns of %3.")},
    Sentence{"import.options_differ",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: the columns of the options say something "
                                       "else. Correct one of them.")},
    Sentence{"import.unknown_option",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: column %3 names no option of %4. Rename it after the "
                                       "code of the option, or remove it.")},
    Sentence{"import.unknown_part",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: a part of this cell is not among the "
                                       "choices. Correct it, or put ; between the "
                                       "choices.")},
    Sentence{"import.not_zero_or_one",
        QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: this column holds 0 or 1.")},
    Sentence{"import.unnamed_column",
        QT_TRANSLATE_NOOP("ErrorText", "%1, first line: a column has no name. Give it one.")},
    Sentence{"import.bad_map",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 is not a list of column names: write {\"column of the file\": \"variable\"}.")},
};

static_assert(withoutSentence(kSentences, [](base::ErrorKey key) { return !isOfAPlace(key); }) == 0,
    "an error key has no sentence here");

/// An instrument that cannot be read says what is wrong first, with the words of that problem.
std::vector<std::string> shownArguments(const base::Error& error) {
    constexpr std::size_t kKeyAt = 3; // after the id, the number of problems and the place
    std::vector<std::string> shown(error.arguments);
    if (!error.key.is("instrument.unreadable") || shown.size() <= kKeyAt) return shown;
    const std::vector<std::string> inner(shown.begin() + kKeyAt + 1, shown.end());
    if (const auto key = base::ErrorKey::named(shown[kKeyAt]))
        shown[kKeyAt] = problemWords(*key, inner).toStdString();
    shown.resize(kKeyAt + 1);
    return shown;
}

} // namespace

QString sentenceOf(const base::Error& error) {
    const Sentence* sentence = sentenceIn(kSentences, error.key);
    if (sentence == nullptr) return problemWords(error.key, error.arguments);
    QString text = QCoreApplication::translate("ErrorText", sentence->words);
    const std::vector<std::string> shown = shownArguments(error);
    for (std::size_t i = shown.size(); i > 0; --i)
        text.replace(QStringLiteral("%%1").arg(i), QString::fromStdString(shown[i - 1]));
    return text;
}

} // namespace lacrima::ui::text
