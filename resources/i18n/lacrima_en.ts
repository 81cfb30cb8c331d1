<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lacrima::ui::CleanPage</name>
    <message numerus="yes">
        <source>%n record(s) cannot be trusted or read and are left out. “Check every record” under Study names them.</source>
        <translation>
            <numerusform>%n record cannot be trusted or read and is left out. “Check every record” under Study names them.</numerusform>
            <numerusform>%n records cannot be trusted or read and are left out. “Check every record” under Study names them.</numerusform>
        </translation>
    </message>
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
    <name>lacrima::ui::CollectPage</name>
    <message numerus="yes">
        <source>%n needed question(s) of this form are empty. A sealed form cannot be changed here. Press again to seal it as it is.</source>
        <translation>
            <numerusform>%n needed question of this form is empty. A sealed form cannot be changed here. Press again to seal it as it is.</numerusform>
            <numerusform>%n needed questions of this form are empty. A sealed form cannot be changed here. Press again to seal it as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::CorrelationsPage</name>
    <message numerus="yes">
        <source>%n distinct pair(s) in the family.</source>
        <translation>
            <numerusform>%n distinct pair in the family.</numerusform>
            <numerusform>%n distinct pairs in the family.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::RelationPage</name>
    <message numerus="yes">
        <source>%n case(s) at %1, %2: %3</source>
        <translation>
            <numerusform>%n case at %1, %2: %3</numerusform>
            <numerusform>%n cases at %1, %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacrima::ui::StartPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
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
</TS>
