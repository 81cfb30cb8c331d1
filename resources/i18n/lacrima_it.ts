<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefers not to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrelationWords</name>
    <message>
        <source>With %1 cases, correlations below %2 in size cannot be told from zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some clinicians contributed several cases. Cases of one clinician resemble each other, so the intervals here are somewhat too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB, which is more than this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase in %1 is empty. Put it on the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of %1 could not be made and checked, so nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is writing to %1. Nothing is lost: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already holds another record under the same number. One of the two files was altered; run a check on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is, and open the newest backup beside it; what is intact can still be read with a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full. Nothing that was saved is lost: free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name: nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved to or read (code %2). Nothing that was saved is lost: try again, then restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 did not answer (code %2). Check the disk or the network drive; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last key holder. Add another one first, or nobody could read the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key holder with this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Lacrima. Install the newer version to open it; the file is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is incomplete: it does not know how to make a study file. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This survey is no longer waiting: it was sealed or discarded in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key holder with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 does not allow safe saving (some network drives do not). Copy the file to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Lacrima study. Choose a file that ends in .lacrima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written to. Copy the study to a folder of your own, or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record is too large for %1. Shorten the longest text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this study asks for more work than is allowed. The file may have been altered: use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has a typing mistake. Compare it with the paper, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption of this computer did not pass its test. Lacrima does not start, to keep answers safe. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed record cannot be read. It was altered or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of this survey. Check it with the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed record was moved to another place. It was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office’s key belongs to another computer. A new office is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed record does not belong to the key of this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this study. Check the keyboard layout and capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was altered after it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record of %1, which says what the study is, was altered. Use a backup; what is intact can still be read with a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study’s definition was not made by the holder of its key. Do not collect answers with this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the records of office %1 does not fit its signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is locked. Unlock it with a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read from the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold what a record of its kind holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 record(s) of office %1 were removed at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say what study it is. It was cut short or altered; use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not an office of the study yet. Name the office under Collect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unfinished survey cannot be read. It was altered or cut short; start the survey anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key holder needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has a name as an office of the study already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has no PIN yet. Set one under Collect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in its place: records were reordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes after records that were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was signed by an office this study does not know (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened with the key of this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN of this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record does not hold what a record of its kind holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the list of findings is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of findings cannot be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument %1 cannot be used: %3 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has the instrument %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as an SPSS file (%2). Save it again as .sav, or export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the data as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a first line with names but no data under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is not closed or stands in the middle of a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3 cells where the first line has %4. Check for a missing or extra delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the sitting must be a number from 1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this clinician has another value in an earlier line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this case and sitting stand in an earlier line already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, first line: two columns are called %3. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the study has this case and sitting already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the case has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: not a date. Write it as year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this column holds 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, first line: a column has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list of column names: write {&quot;column of the file&quot;: &quot;variable&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened (%1). Nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1: %2, option %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentStudies</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this code can read every answer of the study. Keep it where you keep signed consent forms, apart from the computers of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost: open the study in Lacrima, choose Clean, and type this code in place of the passphrase. Then give the study a new key holder under Study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>too few cases with both values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first variable is the same for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second variable is the same for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are not equally long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a covariate repeats the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most values are the same, so this robust measure has no spread to work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than two groups have cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one level has cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined for these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value or a setting is outside what this statistic takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Asked and needed, but blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the range of this variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a value, though the earlier answers leave this question out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not among the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level does not fit the overall rating. Worth a look, not wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank though required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, with a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level against overall rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate of another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careless answers, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::BoardModel</name>
    <message>
        <source>Practice form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume with code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sitting %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::BoardView</name>
    <message>
        <source>Cases of this study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CaseFilter</name>
    <message>
        <source>This filter cannot be read from column %1 on. Write it like [cried_ever] = 1 and [wai_bond] &lt; 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable %1 in this study.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CasebookGrid</name>
    <message>
        <source>New value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and variables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CasebookModel</name>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CellPanel</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see its history and to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the answers: correct those, and this follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw value, hidden by a later answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoing a correction of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code, a number, or: skipped, refused, unreadable, invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper form checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (see note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded by %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking %1 back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude this case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs a reason. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CleanPage</name>
    <message>
        <source>Scores are computed from the answers: correct those, and the score follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be trusted or read and are left out. “Check every record” under Study names them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only cases where … for example [cried_ever] = 1 and [wai_bond] &lt; 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes or labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current or raw values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Raw answers stay; every change is a correction with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: n %2, missing %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: n %2, mean %3, median %4, missing %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. The file is not sealed: keep it as you keep the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CollectPage</name>
    <message>
        <source>Each clinician: practice form, draw, diagnostic form, then the patient answers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinician yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first clinician: a practice form of five minutes, a patient drawn at random, a diagnostic form, and the patient answers in private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are sealed on this computer; nobody here can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eligible patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the survey anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sitting of this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another patient of this clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice form, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter moves on; digits choose. Asked once, used for all your patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is sealed when you are done. Only the study team can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is kept until this window closes. It is not sealed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice form of %1: sealed. Next: draw a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a patient, case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every eligible patient has the same chance. The draw is recorded at once, so that it can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic form, case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter moves on; digits choose. Everything can be left for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form closes when the patient starts, so that the ratings cannot be influenced by the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls in the %2 band (%3 to %4). You decide the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the form cannot be saved as it is: see the marked field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1: sealed, %2. Nobody in this office can read the answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CorrelationsPage</name>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the 2017 study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benjamini and Hochberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p adjusted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation r, with %1 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlations of crying with the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n distinct pair(s) in the family.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cases, log position %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No correlation can be computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes at least three cases with both answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When more envelopes are opened, this page fills by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is most closely tied to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · answers about crying and the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson correlation of each answer about crying with the alliance. Dot: estimate. Line: interval (Fisher).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who never cried was not asked these questions and is not in their n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bond, goal and task overlap: a tie to one of them is partly a tie to the others. A correlation says nothing about what causes what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CryingPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in this treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 patients have cried in this therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the patients; in the most recent session %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered the crying survey yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When envelopes are opened, the answers are counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: the share of patients. Dark line: 95 % Wilson interval, the range of shares that these data are compatible with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1 cases. Who never cried counts as “never” and as not having cried in the last session; who skipped a question is left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer a patient. It does not say why somebody cried, nor whether it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever in this therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crying in this therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::DrawPanel</name>
    <message>
        <source>How many of your patients are eligible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All adults in individual treatment with you now. Have the list at hand, in a fixed order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type your own code for each of them, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes stay in this window and are written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not take part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eligible after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The therapy has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many patients are eligible, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone on this list was asked. There is nobody left to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient number %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random for case %1 and recorded (draw %2). Count from the top of your list. The draw can be checked by anyone and cannot be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ExplorePage</name>
    <message>
        <source>Crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::FindingsPage</name>
    <message>
        <source>not in this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals: Wilson for shares, Fisher for correlations. Holm over the fourteen correlations. A sign that agrees is not yet a finding that replicates: look at the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings of the 2017 study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2017 study found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holm p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding can be judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a claim of the 2017 study. They fill as answers come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 findings have the sign the 2017 study reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row: the claim, this study’s estimate with 95 % interval, and whether it agrees. A click shows the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 findings agree with the 2017 study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::InstrumentForm</name>
    <message>
        <source>Write the date as year-month-day, or only year-month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number here, without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or less, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual. Right? Press Enter to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the other answers. Press Enter to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Press Enter to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::LineEditor</name>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ListChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::MainWindow</name>
    <message>
        <source>Open a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacrima studies (*.lacrima)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is synthetic. Its passphrase and its office PIN are both “demo”: open Explore and look around.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::NewStudyAssistant</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to everyone who opens the file, patients included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds the whole study. Offices work on copies of it that you merge later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who patients can talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when a patient presses “Talk to someone”: a name, a telephone number, when to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAI-SR: 12 items, 5 points (the usual choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAI-S: 12 items, 7 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAI: 36 items, 7 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alliance inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions ship in this software’s own short wording, which is not the licensed text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice form and diagnostic form for the clinician, crying survey for the patient: always part of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages patients may choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside every correction you make. You are the first key holder; others can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers can be read only with it, or with the recovery code that comes next. Nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is on paper or in a safe, not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 4: what the study is called and where its file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 4: what patients and clinicians answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 4: the passphrase that opens the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4 of 4: shown once. With this code a lost passphrase can be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the study file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name: nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one language for the patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name: it stands beside the corrections you make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is easily guessed. Make it longer: several words, more than 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the study file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacrima studies (*.lacrima)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::OfficeSetup</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once on this computer. Everything collected here is signed as coming from this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the street or the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to four letters, different in every office. Clinicians become VD01, VD02 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN for leaving a patient’s survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least four digits or letters. Staff type it to take the computer back from a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to four letters, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least four digits or letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::OptionList</name>
    <message>
        <source>%1: %2, option %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very weak: guessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: add more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: one more word would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ProblemList</name>
    <message>
        <source>No problem found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules run all the time: blank though required, out of range, hidden with a value, codes that are not among the choices, level against overall rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::QuestionPage</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a number from %1 to %2. An estimate is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a number from %1 up. An estimate is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write just a number. An estimate is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your answer is right, choose Next again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote %1. If that is right, choose Next again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than we can keep. Please shorten it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a date as year-month-day; the year alone is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this question out. Which suits you better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I prefer not to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::Rail</name>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the study and go to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::RelationPage</name>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) at %1, %2: %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: nothing to correlate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two variables that vary and that the same patients answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: related weakly or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more “%1”, the less “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a case; cases with the same two answers share one dot, the larger the more there are. Line and band: least squares with its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correlation says nothing about what causes what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ReviewPage</name>
    <message>
        <source>You skipped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You preferred not to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this page. Choose a question to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once sealed, your answers cannot be read or changed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ReviewRow</name>
    <message>
        <source>Question %1: %2. Your answer: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::SidePanel</name>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StartPage</name>
    <message>
        <source>in your home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about one third done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about two thirds done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies of crying in psychotherapy and the working alliance, from the consulting room to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies you make or open will be listed here. The demonstration study is synthetic: look around in it freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey was interrupted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, case %2, %3, %4. No answers are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume with the patient’s code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StudyPage</name>
    <message>
        <source>What the study is, who can open it, and looking after its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic data: made by the program, no real person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2: %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seed of the random draws: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them can open all answers with a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the new key holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another key holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key holder needs a name and a passphrase that is not easily guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can open the study now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacrima studies (*.lacrima *.backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1 and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 records are signed, in order and readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records have a problem; the others can be used. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StudySession</name>
    <message>
        <source>correction of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusion of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StudyView</name>
    <message>
        <source>Synthetic data: made by the program, no real person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: collecting only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1’s key, locks in %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::SurveyFooter</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::SurveyHeader</name>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::SurveyPages</name>
    <message>
        <source>Please hand the computer to the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the screen belongs to the patient. Nothing else can be opened until it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the computer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language and the size of the letters. You can change both at any time, at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the study team will read your answers. Your therapist will not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about ten minutes; take all the time you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can skip any question, go back, pause, or stop whenever you wish. Nobody will ask you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are locked as you give them. Nobody in this office can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you pause, this code brings you back to where you were. Please note it down and keep it to yourself: it is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist does not see what you answer here. If something is urgent or weighs on you, please say it in person, to your therapist or to someone you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers so far are saved. You can go on, pause or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is fine. It is for you to say what becomes of the answers you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and the study may keep my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and my answers are not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are not used stay locked and are deleted after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is hidden. In %1 seconds the survey will pause by itself; what you answered stays saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved and locked. With the code you noted you can go on where you were, now or another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are leaving, please hand the computer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with my code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the computer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are being sealed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are sealed. Only the study team can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers will not be used. Thank you for the time you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded, and nothing changes for your therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hand the computer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This survey cannot be continued here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun with an earlier version of the questions. Your answers are still saved and locked. Please hand the computer back and say that you need a new survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code you noted when you began. No answers are shown until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office opens it with its PIN. No answers can be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has eight letters and digits. Please check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of this survey. Please check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer could not be saved yet. It stays on this page. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers could not be sealed yet. They are still saved and locked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey could not begin. Nothing was asked yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::TypedField</name>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacrima::ui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the study is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are sealed. A key holder’s passphrase opens them on this computer until you lock the study again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the recovery code from the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the answers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
