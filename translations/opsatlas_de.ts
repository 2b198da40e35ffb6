<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>ui::BriefPages</name>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow and reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, models and cost together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 components reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health index, 0 to 100: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered, could be %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is reached: score 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between floor and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the floor or beyond it: score 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value: a fact is missing, there was nothing to measure, or no target is set. The words say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score runs from 0 at the floor to 100 at the target. Coverage is the part of the components, or of their spend, that reported: from 80 % a mark is full, from 50 % hollow, below that grey and not judged. Parts that are not known could be anything, so a score comes with what it could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refused at import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 (%2), %3 covered, could be %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardley map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each number came to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator and denominator are the bare sums; the formula says by which factor they make the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports in force. The hash names the bytes of the file: two files with the same hash are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XXH3 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, format, totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were refused in all; the first %2 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpsAtlas %1 · result set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Score %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a line of text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files may also be dropped on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back import %1, %2? What it replaced comes into force again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported yet. Choose files, or drop them on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, identity %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n rejected row(s) are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports and quarantine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KpiPage</name>
    <message>
        <source>whole portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 against %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition and formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This KPI has no row for a single component here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source row stands behind this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import stands behind this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <comment>KPI, unit, stretch of time, scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1, floor %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is set, so it is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n component(s) counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %1 of %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the KPI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KpiRowTexts</name>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KpiRowWidget</name>
    <message>
        <source>Value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n component(s), coverage %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>OpsAtlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the sample portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – OpsAtlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or cancel it in the status bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) known already; nothing changed by them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand in the quarantine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. Stop it and close? Nothing of it will have been taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or begin a portfolio first, then drop the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios (*.opsatlas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when OpsAtlas is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample &amp;portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About OpsAtlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the sample portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page of a KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About OpsAtlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpsAtlas %1
Data, models and cost of AI in one book of numbers.
GPL-3.0 or later. Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of a file is not what it must be. Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The portfolio is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not known in the portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the portfolio. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpsAtlas made a mistake. The portfolio is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Numbers</name>
    <message>
        <source>per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit of a score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Here stands what your data say about quality, models and cost, once a first file is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts behind the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where quality, performance and cost meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse, by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better, by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScopeBar</name>
    <message>
        <source>Earlier period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period before (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year earlier (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ScoreHead</name>
    <message>
        <source>was %1</source>
        <comment>the score in the period compared with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage %1, could be %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 100
%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>OpsAtlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality, model performance and cost of your AI, in one book of numbers. Everything stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with twelve months of six AI components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty file and import your exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a portfolio that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusFacts</name>
    <message>
        <source>Show the quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n component(s) reported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrendChart</name>
    <message>
        <source>upper limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in these periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, provisional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>Data</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in this period</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little data</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <comment>kind of component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <comment>kind of component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform</source>
        <comment>kind of component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WorkLine</name>
    <message>
        <source>Progress of the running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
