<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AllianceFigures</name>
    <message numerus="yes">
        <source>%1, scores from %2 to %3: %n patient(s)</source>
        <translation>
            <numerusform>%1, scores from %2 to %3: %n patient</numerusform>
            <numerusform>%1, scores from %2 to %3: %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllianceWords</name>
    <message numerus="yes">
        <source>%1 of %n case(s) gave the same answer to every item. The longest run of equal answers is %2.</source>
        <translation>
            <numerusform>%1 of %n case gave the same answer to every item. The longest run of equal answers is %2.</numerusform>
            <numerusform>%1 of %n cases gave the same answer to every item. The longest run of equal answers is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedFigures</name>
    <message numerus="yes">
        <source>Steiger’s test that all correlations of one answer are equal; Holm over the %n answer(s) that have one.</source>
        <translation>
            <numerusform>Steiger’s test that all correlations of one answer are equal; Holm over the %n answer that have one.</numerusform>
            <numerusform>Steiger’s test that all correlations of one answer are equal; Holm over the %n answers that have one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrelationFigures</name>
    <message numerus="yes">
        <source>%n correlation(s) as colours</source>
        <translation>
            <numerusform>%n correlation as a colour</numerusform>
            <numerusform>%n correlations as colours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrelationTables</name>
    <message numerus="yes">
        <source>%n distinct pair(s) in the family.</source>
        <translation>
            <numerusform>%n distinct pair in the family.</numerusform>
            <numerusform>%n distinct pairs in the family.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) without a bootstrap interval: %1.</source>
        <translation>
            <numerusform>%n pair without a bootstrap interval: %1.</numerusform>
            <numerusform>%n pairs without a bootstrap interval: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n pair(s), resamples without a correlation were left out, at most %1 for one pair.</source>
        <translation>
            <numerusform>In %n pair, resamples without a correlation were left out, at most %1 for one pair.</numerusform>
            <numerusform>In %n pairs, resamples without a correlation were left out, at most %1 for one pair.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrelationWords</name>
    <message numerus="yes">
        <source>%n record(s) of offices that nobody has accepted yet are left out</source>
        <translation>
            <numerusform>%n record of offices that nobody has accepted yet is left out</numerusform>
            <numerusform>%n records of offices that nobody has accepted yet are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from offices that nobody of the team has accepted yet, and are left out of every number here. Study lists the offices.</source>
        <translation>
            <numerusform>%n record comes from an office that nobody of the team has accepted yet, and is left out of every number here. Study lists the offices.</numerusform>
            <numerusform>%n records come from offices that nobody of the team has accepted yet, and are left out of every number here. Study lists the offices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of each patient the first of the sittings chosen; %n later sitting(s) are not in it.</source>
        <translation>
            <numerusform>Of each patient the first of the sittings chosen; %n later sitting is not in it.</numerusform>
            <numerusform>Of each patient the first of the sittings chosen; %n later sittings are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first sitting of each patient; %n later sitting(s) are not in it.</source>
        <translation>
            <numerusform>The first sitting of each patient; %n later sitting is not in it.</numerusform>
            <numerusform>The first sitting of each patient; %n later sittings are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), data of log position %1.</source>
        <translation>
            <numerusform>%n case, data of log position %1.</numerusform>
            <numerusform>%n cases, data of log position %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) failed their check or are missing, and are left out</source>
        <translation>
            <numerusform>%n record failed its check or is missing, and is left out</numerusform>
            <numerusform>%n records failed their check or are missing, and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this study failed their check or are missing, and are left out of every number here. “Check every record” under Study names them.</source>
        <translation>
            <numerusform>%n record of this study failed its check or is missing, and is left out of every number here. “Check every record” under Study names it.</numerusform>
            <numerusform>%n records of this study failed their check or are missing, and are left out of every number here. “Check every record” under Study names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of offices that the team refused are left out</source>
        <translation>
            <numerusform>%n record of offices that the team refused is left out</numerusform>
            <numerusform>%n records of offices that the team refused are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from offices that the team refused, and are left out of every number here. Study lists the offices.</source>
        <translation>
            <numerusform>%n record comes from offices that the team refused, and is left out of every number here. Study lists the offices.</numerusform>
            <numerusform>%n records come from offices that the team refused, and are left out of every number here. Study lists the offices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CryingFigures</name>
    <message numerus="yes">
        <source>%1 times: %n patient(s)</source>
        <translation>
            <numerusform>%1 times: %n patient</numerusform>
            <numerusform>%1 times: %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvWords</name>
    <message numerus="yes">
        <source>%n case(s) are written to %1, and what the columns and codes mean to %2. The files are not sealed: keep them as you keep the passphrase.</source>
        <translation>
            <numerusform>%n case is written to %1, and what the columns and codes mean to %2. The files are not sealed: keep them as you keep the passphrase.</numerusform>
            <numerusform>%n cases are written to %1, and what the columns and codes mean to %2. The files are not sealed: keep them as you keep the passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded case(s) are left out.</source>
        <translation>
            <numerusform>%n excluded case is left out.</numerusform>
            <numerusform>%n excluded cases are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperienceFigures</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperienceWords</name>
    <message numerus="yes">
        <source>%1 of %n patient(s) have cried in this therapy</source>
        <translation>
            <numerusform>%1 of %n patient has cried in this therapy</numerusform>
            <numerusform>%1 of %n patients have cried in this therapy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) have cried; relief follows more than shame</source>
        <translation>
            <numerusform>%1 of %n patient has cried; relief follows more than shame</numerusform>
            <numerusform>%1 of %n patients have cried; relief follows more than shame</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) have cried; shame follows more than relief</source>
        <translation>
            <numerusform>%1 of %n patient has cried; shame follows more than relief</numerusform>
            <numerusform>%1 of %n patients have cried; shame follows more than relief</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupedCryingWords</name>
    <message numerus="yes">
        <source>%n case(s) are in no group, because the answer is missing.</source>
        <translation>
            <numerusform>%n case is in no group, because the answer is missing.</numerusform>
            <numerusform>%n cases are in no group, because the answer is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest group, “%1”, has %n case(s). So few say little: look at the interval.</source>
        <translation>
            <numerusform>The smallest group, “%1”, has %n case. So few say little: look at the interval.</numerusform>
            <numerusform>The smallest group, “%1”, has %n cases. So few say little: look at the interval.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupedExperienceWords</name>
    <message numerus="yes">
        <source>Feelings, what came of it and topics: %n answer(s), one test each over all groups (%1); all p are adjusted together by Holm.</source>
        <translation>
            <numerusform>Feelings, what came of it and topics: %n answer, one test over all groups (%1); all p are adjusted together by Holm.</numerusform>
            <numerusform>Feelings, what came of it and topics: %n answers, one test each over all groups (%1); all p are adjusted together by Holm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTable</name>
    <message numerus="yes">
        <source>%1, p adjusted after %2 over %n pair(s).</source>
        <translation>
            <numerusform>%1, p adjusted after %2 over %n pair.</numerusform>
            <numerusform>%1, p adjusted after %2 over %n pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message numerus="yes">
        <source>%n record(s) come from offices that nobody of the team has accepted yet, and are left out. Study lists the offices.</source>
        <translation>
            <numerusform>%n record comes from an office that nobody of the team has accepted yet, and is left out. Study lists the offices.</numerusform>
            <numerusform>%n records come from offices that nobody of the team has accepted yet, and are left out. Study lists the offices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are missing or cannot be trusted or read, and are left out. “Check every record” under Study names them.</source>
        <translation>
            <numerusform>%n record is missing or cannot be trusted or read, and is left out. “Check every record” under Study names it.</numerusform>
            <numerusform>%n records are missing or cannot be trusted or read, and are left out. “Check every record” under Study names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from offices that the team refused, and are left out. Study lists the offices.</source>
        <translation>
            <numerusform>%n record comes from offices that the team refused, and is left out. Study lists the offices.</numerusform>
            <numerusform>%n records come from offices that the team refused, and are left out. Study lists the offices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingFigures</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rarer pattern(s) are not shown.</source>
        <translation>
            <numerusform>%n rarer pattern is not shown.</numerusform>
            <numerusform>%n rarer patterns are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipationFigures</name>
    <message numerus="yes">
        <source>Patients, each once however many sittings. %n clinician(s); %1 row(s) of data analysed.</source>
        <translation>
            <numerusform>Patients, each once however many sittings. %n clinician; %1 row of data analysed.</numerusform>
            <numerusform>Patients, each once however many sittings. %n clinicians; %1 rows of data analysed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemLines</name>
    <message numerus="yes">
        <source>the office %1, %2 (fingerprint %3) went on with an older copy: at least %n record(s) it had seen are missing</source>
        <translation>
            <numerusform>the office %1, %2 (fingerprint %3) went on with an older copy: at least %n record it had seen is missing</numerusform>
            <numerusform>the office %1, %2 (fingerprint %3) went on with an older copy: at least %n records it had seen are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationFigures</name>
    <message numerus="yes">
        <source>%n case(s) at %1, %2: %3</source>
        <translation>
            <numerusform>%n case at %1, %2: %3</numerusform>
            <numerusform>%n cases at %1, %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocumentWords</name>
    <message numerus="yes">
        <source>%n record(s) of offices that nobody has accepted yet are left out.</source>
        <translation>
            <numerusform>%n record of offices that nobody has accepted yet is left out.</numerusform>
            <numerusform>%n records of offices that nobody has accepted yet are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests in part on %n case(s): it shows what single patients answered. Keep it like the answers themselves.</source>
        <translation>
            <numerusform>Rests in part on %n case: it shows what a single patient answered. Keep it like the answers themselves.</numerusform>
            <numerusform>Rests in part on %n cases: it shows what single patients answered. Keep it like the answers themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) failed their check or are missing, and are left out.</source>
        <translation>
            <numerusform>%n record failed its check or is missing, and is left out.</numerusform>
            <numerusform>%n records failed their check or are missing, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests on %n case(s): it shows what single patients answered. Keep it like the answers themselves.</source>
        <translation>
            <numerusform>Rests on a single case: it shows what one patient answered. Keep it like the answers themselves.</numerusform>
            <numerusform>Rests on %n cases: it shows what single patients answered. Keep it like the answers themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out</source>
        <translation>
            <numerusform>%n record left out</numerusform>
            <numerusform>%n records left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of offices that the team refused are left out.</source>
        <translation>
            <numerusform>%n record of offices that the team refused is left out.</numerusform>
            <numerusform>%n records of offices that the team refused are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportMethods</name>
    <message numerus="yes">
        <source>%n record(s) of the study could not be read and are not in these numbers. Run a check of the study.</source>
        <translation>
            <numerusform>%n record of the study could not be read and is not in these numbers. Run a check of the study.</numerusform>
            <numerusform>%n records of the study could not be read and are not in these numbers. Run a check of the study.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of intervals by bootstrap depend on random numbers; their keys end in bca_low and bca_high. With the same data, seed and number of resamples Lacrima gives the same limits. R cannot give them again to the last digit: its generator is another one. The script draws as many resamples with the generator of R and asks that each limit lies within a tenth of the width of its interval, or within correspondingly more where fewer than 10 000 resamples were drawn; all other numbers it computes exactly.</source>
        <translation>
            <numerusform>%n limit of intervals by bootstrap depends on random numbers; its key ends in bca_low or bca_high. With the same data, seed and number of resamples Lacrima gives the same limit. R cannot give it again to the last digit: its generator is another one. The script draws as many resamples with the generator of R and asks that the limit lies within a tenth of the width of its interval, or within correspondingly more where fewer than 10 000 resamples were drawn; all other numbers it computes exactly.</numerusform>
            <numerusform>%n limits of intervals by bootstrap depend on random numbers; their keys end in bca_low and bca_high. With the same data, seed and number of resamples Lacrima gives the same limits. R cannot give them again to the last digit: its generator is another one. The script draws as many resamples with the generator of R and asks that each limit lies within a tenth of the width of its interval, or within correspondingly more where fewer than 10 000 resamples were drawn; all other numbers it computes exactly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three files belong to this report. Whoever has R, and no package of it, can compute all %n number(s) again: put the files in one folder and run the script. It reads the data, computes each number by itself, prints the largest difference, and ends with status 1 when a number differs by more than 1e-9 of itself (limits by bootstrap: see below).</source>
        <translation>
            <numerusform>Three files belong to this report. Whoever has R, and no package of it, can compute its %n number again: put the files in one folder and run the script. It reads the data, computes the number by itself, prints the largest difference, and ends with status 1 when a number differs by more than 1e-9 of itself (limits by bootstrap: see below).</numerusform>
            <numerusform>Three files belong to this report. Whoever has R, and no package of it, can compute all %n numbers again: put the files in one folder and run the script. It reads the data, computes each number by itself, prints the largest difference, and ends with status 1 when a number differs by more than 1e-9 of itself (limits by bootstrap: see below).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases: %1. Left out of the analysis of the study with a reason: %n case(s).</source>
        <translation>
            <numerusform>Cases: %1. Left out of the analysis of the study with a reason: %n case.</numerusform>
            <numerusform>Cases: %1. Left out of the analysis of the study with a reason: %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All cases in the analysis, n = %1. Left out of it with a reason: %n case(s).</source>
        <translation>
            <numerusform>All cases in the analysis, n = %1. Left out of it with a reason: %n case.</numerusform>
            <numerusform>All cases in the analysis, n = %1. Left out of it with a reason: %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the further analyses are not computed again: drawn at random, intervals by bootstrap of clinicians or of partial, polychoric or polyserial coefficients, or without a simple formula in R.</source>
        <translation>
            <numerusform>%n number of the further analyses is not computed again: drawn at random, an interval by bootstrap of clinicians or of partial, polychoric or polyserial coefficients, or without a simple formula in R.</numerusform>
            <numerusform>%n numbers of the further analyses are not computed again: drawn at random, intervals by bootstrap of clinicians or of partial, polychoric or polyserial coefficients, or without a simple formula in R.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSample</name>
    <message numerus="yes">
        <source>%n case(s) are in the analysis.</source>
        <translation>
            <numerusform>%n case is in the analysis.</numerusform>
            <numerusform>%n cases are in the analysis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of %1 are in this report.</source>
        <translation>
            <numerusform>%n case of %1 is in this report.</numerusform>
            <numerusform>%n cases of %1 are in this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) have every value of these variables that applies to them</source>
        <translation>
            <numerusform>%1 of %n case has every value of these variables that applies to it</numerusform>
            <numerusform>%1 of %n cases have every value of these variables that applies to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>No finding here has more than %n case(s): with so few, single patients decide the verdicts.</source>
        <translation>
            <numerusform>No finding here has more than one case: a single patient decides the verdicts.</numerusform>
            <numerusform>No finding here has more than %n cases: with so few, single patients decide the verdicts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::BoardFoot</name>
    <message numerus="yes">
        <source>clinician(s)</source>
        <translation>
            <numerusform>clinician</numerusform>
            <numerusform>clinicians</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eligible patient(s)</source>
        <translation>
            <numerusform>eligible patient</numerusform>
            <numerusform>eligible patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drawn</source>
        <translation>
            <numerusform>drawn</numerusform>
            <numerusform>drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined</source>
        <translation>
            <numerusform>declined</numerusform>
            <numerusform>declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sealed</source>
        <translation>
            <numerusform>sealed</numerusform>
            <numerusform>sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this file fail their check and are left out. “Check every record” under Study says which.</source>
        <translation>
            <numerusform>%n record of this file fails its check and is left out. “Check every record” under Study says which.</numerusform>
            <numerusform>%n records of this file fail their check and are left out. “Check every record” under Study says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come from an office that nobody has accepted yet, and wait.</source>
        <translation>
            <numerusform>%n record comes from an office that nobody has accepted yet, and waits.</numerusform>
            <numerusform>%n records come from an office that nobody has accepted yet, and wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CleanPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another window added %n record(s) to this study. They are shown now; nothing is lost.</source>
        <translation>
            <numerusform>Another window added %n record to this study. It is shown now; nothing is lost.</numerusform>
            <numerusform>Another window added %n records to this study. They are shown now; nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CollectForms</name>
    <message numerus="yes">
        <source>%n needed question(s) of this form are empty. A sealed form cannot be changed here. Press again to seal it as it is.</source>
        <translation>
            <numerusform>%n needed question of this form is empty. A sealed form cannot be changed here. Press again to seal it as it is.</numerusform>
            <numerusform>%n needed questions of this form are empty. A sealed form cannot be changed here. Press again to seal it as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ComparedPage</name>
    <message numerus="yes">
        <source>%n case(s), log position %1.</source>
        <translation>
            <numerusform>%n case, log position %1.</numerusform>
            <numerusform>%n cases, log position %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CorrelationOptions</name>
    <message numerus="yes">
        <source>%n case(s), log position %1.</source>
        <translation>
            <numerusform>%n case, log position %1.</numerusform>
            <numerusform>%n cases, log position %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CorrelationsPage</name>
    <message numerus="yes">
        <source>In %n pair(s) one variable contains the other, as the total contains the task: they are tied whatever people answered, and are not named as the strongest.</source>
        <translation>
            <numerusform>In %n pair one variable contains the other, as the total contains the task: they are tied whatever people answered, and the pair is not named as the strongest.</numerusform>
            <numerusform>In %n pairs one variable contains the other, as the total contains the task: they are tied whatever people answered, and are not named as the strongest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::DrawPanel</name>
    <message numerus="yes">
        <source>%n patient(s) on the list.</source>
        <translation>
            <numerusform>%n patient on the list.</numerusform>
            <numerusform>%n patients on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %n patient(s), but the number above says %1.</source>
        <translation>
            <numerusform>The list has %n patient, but the number above says %1.</numerusform>
            <numerusform>The list has %n patients, but the number above says %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::GroupsPage</name>
    <message numerus="yes">
        <source>%n case(s), log position %1.</source>
        <translation>
            <numerusform>%n case, log position %1.</numerusform>
            <numerusform>%n cases, log position %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::KeyHoldersCard</name>
    <message numerus="yes">
        <source>Show all %n act(s)</source>
        <translation>
            <numerusform>Show %n act</numerusform>
            <numerusform>Show all %n acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::MissingPage</name>
    <message numerus="yes">
        <source>%n case(s), log position %1.</source>
        <translation>
            <numerusform>%n case, log position %1.</numerusform>
            <numerusform>%n cases, log position %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n case(s) have every value that applies to them (%1)</source>
        <translation>
            <numerusform>The only case has every value that applies to it (%1)</numerusform>
            <numerusform>All %n cases have every value that applies to them (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) have every value that applies to them (%2)</source>
        <translation>
            <numerusform>%1 of %n case has every value that applies to it (%2)</numerusform>
            <numerusform>%1 of %n cases have every value that applies to them (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::OfficesCard</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n envelope</numerusform>
            <numerusform>%n envelopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you refuse %1, its %n envelope(s) are kept and count in no page and no result, until you accept it.</source>
        <translation>
            <numerusform>If you refuse %1, its %n envelope is kept and counts in no page and no result, until you accept it.</numerusform>
            <numerusform>If you refuse %1, its %n envelopes are kept and count in no page and no result, until you accept it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went on with an older copy: at least %n record(s) that its computer had seen are missing.</source>
        <translation>
            <numerusform>Went on with an older copy: at least %n record that its computer had seen is missing.</numerusform>
            <numerusform>Went on with an older copy: at least %n records that its computer had seen are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::OlderCopyBar</name>
    <message numerus="yes">
        <source>At least %n record(s) that this computer has seen are not in this file. If you have a newer one, open that; if this is a copy for one office, all is well.</source>
        <translation>
            <numerusform>At least %n record that this computer has seen is not in this file. If you have a newer one, open that; if this is a copy for one office, all is well.</numerusform>
            <numerusform>At least %n records that this computer has seen are not in this file. If you have a newer one, open that; if this is a copy for one office, all is well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team sees that at least %n record(s) are missing. Should the newer file turn up, use it no longer: this computer adds nothing to it.</source>
        <translation>
            <numerusform>The team sees that at least %n record is missing. Should the newer file turn up, use it no longer: this computer adds nothing to it.</numerusform>
            <numerusform>The team sees that at least %n records are missing. Should the newer file turn up, use it no longer: this computer adds nothing to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an older copy of the study, from before this computer’s office was in it: at least %n record(s) that this computer has seen are missing. Open the newest file. If it is lost, name the office again: it gets a new key, and the team sees how many of its own records are missing.</source>
        <translation>
            <numerusform>This is an older copy of the study, from before this computer’s office was in it: at least %n record that this computer has seen is missing. Open the newest file. If it is lost, name the office again: it gets a new key, and the team sees how many of its own records are missing.</numerusform>
            <numerusform>This is an older copy of the study, from before this computer’s office was in it: at least %n records that this computer has seen are missing. Open the newest file. If it is lost, name the office again: it gets a new key, and the team sees how many of its own records are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an older copy of the study: at least %n record(s) that this computer has seen are not in it. It takes no answers: open the newest file, and keep this one if somebody may have gone on with it.</source>
        <translation>
            <numerusform>This is an older copy of the study: at least %n record that this computer has seen is not in it. It takes no answers: open the newest file, and keep this one if somebody may have gone on with it.</numerusform>
            <numerusform>This is an older copy of the study: at least %n records that this computer has seen are not in it. It takes no answers: open the newest file, and keep this one if somebody may have gone on with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::PickedCases</name>
    <message numerus="yes">
        <source>%n case(s) from Explore</source>
        <translation>
            <numerusform>%n case from Explore</numerusform>
            <numerusform>%n cases from Explore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::RecentStudyRow</name>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ReportPage</name>
    <message numerus="yes">
        <source>The report speaks of %n case(s) at log position %1.</source>
        <translation>
            <numerusform>The report speaks of %n case at log position %1.</numerusform>
            <numerusform>The report speaks of %n cases at log position %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ResultTable</name>
    <message numerus="yes">
        <source>%n column(s) not shown. Show them</source>
        <translation>
            <numerusform>%n column not shown. Show it</numerusform>
            <numerusform>%n columns not shown. Show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::ScopeBar</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End of the day, %n record(s)</source>
        <translation>
            <numerusform>End of the day, %n record</numerusform>
            <numerusform>End of the day, %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the import of %n response(s)</source>
        <translation>
            <numerusform>After the import of %n response</numerusform>
            <numerusform>After the import of %n responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StudyPage</name>
    <message numerus="yes">
        <source>%1, version %2: %n question(s)</source>
        <translation>
            <numerusform>%1, version %2: %n question</numerusform>
            <numerusform>%1, version %2: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StudySession</name>
    <message numerus="yes">
        <source>import of %n case(s)</source>
        <translation>
            <numerusform>import of %n case</numerusform>
            <numerusform>import of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::VariablePicker</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
</TS>
