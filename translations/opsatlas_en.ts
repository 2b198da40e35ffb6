<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
    <context>
        <name>Message</name>
        <message>
            <source>This file looks like one part of import {import}, and now stands in place of the whole; import all parts together, or undo it with `opsatlas undo-import`.</source>
            <comment>delivery_part</comment>
            <translation>This file looks like one part of import {import}, and now stands in place of the whole; import all parts together, or undo this import.</translation>
        </message>
        <message>
            <source>On {count} days from {from_day} to {to_day} a bill has less than half of the money that it had, or none; if this delivery is not whole, take it back with `opsatlas undo-import -w {file} {import}`.</source>
            <comment>delivery_lost</comment>
            <translation>On {count} days from {from_day} to {to_day} a bill has less than half of the money that it had, or none; if this delivery is not whole, undo import {import} ({file}).</translation>
        </message>
        <message>
            <source>Import {import} had {column_had} costs of this scope, this one has {column_has} ones; keep such exports in sources of their own (--source).</source>
            <comment>delivery_other_amounts</comment>
            <translation>Import {import} had {column_had} costs of this scope, this one has {column_has} ones; keep such exports in sources of their own.</translation>
        </message>
        <message>
            <source>{file} and {other_file} share {count} equal rows, so they are versions of one export and the newest counts; if they are its parts, undo the import with `opsatlas undo-import` and use --parts.</source>
            <comment>delivery_versions</comment>
            <translation>{file} and {other_file} share {count} equal rows, so they are versions of one export and the newest counts; if they are its parts, undo this import and import them as parts.</translation>
        </message>
        <message>
            <source>{file} and {other_file} share {count} equal rows and are added up as parts of one export; if one is a copy of the other, undo the import with `opsatlas undo-import` and import only one.</source>
            <comment>delivery_shared_parts</comment>
            <translation>{file} and {other_file} share {count} equal rows and are added up as parts of one export; if one is a copy of the other, undo this import and import only one.</translation>
        </message>
        <message>
            <source>{source} and {other_source} bill the same money of {provider} {account} in {month_said}, {sum} and {other_sum} {currency_said} {column_had} on the days that both have, and all of it counts; if {view} only shows what the other bills, say {command}, if both bill, {other_command}.</source>
            <comment>delivery_doubled</comment>
            <translation>{source} and {other_source} bill the same money of {provider} {account} in {month_said}, {sum} and {other_sum} {currency_said} {column_had} on the days that both have, and all of it counts; say whether {view} is a view of what the other bills.</translation>
        </message>
        <message>
            <source>The effective costs of {provider} {account} in {month_said} lack use that is billed, of {named}, so {sum} {currency_said} of {source} and {other_sum} {currency_said} of {other_source} both count; import the amortised costs of all, or say {command}.</source>
            <comment>delivery_uncovered</comment>
            <translation>The effective costs of {provider} {account} in {month_said} lack use that is billed, of {named}, so {sum} {currency_said} of {source} and {other_sum} {currency_said} of {other_source} both count; import the amortised costs of all, or say that {other_source} is a view of what the other bills.</translation>
        </message>
        <message>
            <source>{quoted} in column {column} is {sum} with a decimal comma and {other_sum} with a decimal point; say which with --decimal comma or --decimal point.</source>
            <comment>number_either</comment>
            <translation>{quoted} in column {column} is {sum} with a decimal comma and {other_sum} with a decimal point; choose the decimal mark.</translation>
        </message>
        <message>
            <source>{quoted} in column {column} is {time} with the day first and {other_time} with the month first; say which with --dates day-first or --dates month-first.</source>
            <comment>date_either</comment>
            <translation>{quoted} in column {column} is {time} with the day first and {other_time} with the month first; choose the order of dates.</translation>
        </message>
        <message>
            <source>{file}: this is JSON but no file of the format {format}; leave --format out to have it found.</source>
            <comment>file_json_other_format</comment>
            <translation>{file}: this is JSON but no file of the format {format}.</translation>
        </message>
        <message>
            <source>{file}: {kind}, which has no dates; say when it was with --period 2026-03, or {otherwise}.</source>
            <comment>file_no_dates</comment>
            <translation>{file}: {kind}, which has no dates; choose the month, or {otherwise}.</translation>
        </message>
        <message>
            <source>{file}: this table is of no known kind; `opsatlas inspect {file}` shows a mapping that would read it, for --map.</source>
            <comment>file_unknown_table</comment>
            <translation>{file}: this table is of no known kind; it needs a mapping of its columns.</translation>
        </message>
        <message>
            <source>{file}: this is no file of the format {format}; leave --format out to have it found.</source>
            <comment>file_other_format</comment>
            <translation>{file}: this is no file of the format {format}.</translation>
        </message>
        <message>
            <source>{file}: import {import} has read these bytes in another way; undo it with `opsatlas undo-import` and import the file again.</source>
            <comment>file_read_another_way</comment>
            <translation>{file}: import {import} has read these bytes in another way; undo it and import the file again.</translation>
        </message>
        <message>
            <source>{file}: import {import} has read these bytes for another month; undo it with `opsatlas undo-import` and import the file again.</source>
            <comment>file_read_other_month</comment>
            <translation>{file}: import {import} has read these bytes for another month; undo it and import the file again.</translation>
        </message>
        <message>
            <source>There is no KPI &quot;{named}&quot;; `opsatlas kpi` lists those there are.</source>
            <comment>kpi_none</comment>
            <translation>There is no KPI &quot;{named}&quot;.</translation>
        </message>
        <message>
            <source>There is no KPI and no score &quot;{named}&quot;; `opsatlas kpi` lists those there are.</source>
            <comment>kpi_or_score_none</comment>
            <translation>There is no KPI and no score &quot;{named}&quot;.</translation>
        </message>
        <message>
            <source>The workspace holds no data yet, so no period can be chosen; name one with --period.</source>
            <comment>period_nothing</comment>
            <translation>The workspace holds no data yet, so no period can be chosen.</translation>
        </message>
        <message>
            <source>{file}: there is no such workspace; `opsatlas import -w` makes one.</source>
            <comment>workspace_none</comment>
            <translation>{file}: there is no such workspace; open another one or make a new one.</translation>
        </message>
        <message>
            <source>There is no import {import}; `opsatlas imports` lists them.</source>
            <comment>undo_none</comment>
            <translation>There is no import {import}.</translation>
        </message>
        <message>
            <source>There is no source &quot;{source}&quot;; `opsatlas sources` lists them.</source>
            <comment>source_none</comment>
            <translation>There is no source &quot;{source}&quot;.</translation>
        </message>
        <message numerus="yes">
            <source>{date}: {n} rows where {standing} are in force: held back as a part; if that is all, import it with --whole</source>
            <comment>receipt_held</comment>
            <translation>
                <numerusform>{date}: {n} row where {standing} are in force: held back as a part; if that is all, take it as a whole</numerusform>
                <numerusform>{date}: {n} rows where {standing} are in force: held back as a part; if that is all, take it as a whole</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Columns</name>
        <message numerus="yes">
            <source>%n period(s)</source>
            <translation>
                <numerusform>%n period</numerusform>
                <numerusform>%n periods</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ComponentForm</name>
        <message numerus="yes">
            <source>%n component(s)</source>
            <translation>
                <numerusform>%n component</numerusform>
                <numerusform>%n components</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ComponentsPage</name>
        <message numerus="yes">
            <source>Of %n component(s) nobody has said whether they are models, data or platforms. Choose them and say it.</source>
            <translation>
                <numerusform>Of %n component nobody has said whether it is a model, data or a platform. Choose it and say it.</numerusform>
                <numerusform>Of %n components nobody has said whether they are models, data or platforms. Choose them and say it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change of %n component(s)</source>
            <comment>what undo names</comment>
            <translation>
                <numerusform>change of %n component</numerusform>
                <numerusform>change of %n components</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DataPage</name>
        <message numerus="yes">
            <source>The first %1 of %n rejected row(s) are shown.</source>
            <translation>
                <numerusform>The first %1 of %n rejected row are shown.</numerusform>
                <numerusform>The first %1 of %n rejected rows are shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Inspector</name>
        <message numerus="yes">
            <source>%n import(s) ›</source>
            <translation>
                <numerusform>%n import ›</numerusform>
                <numerusform>%n imports ›</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::KpiExplanation</name>
        <message numerus="yes">
            <source>%1: %2 of %n component(s) counted.</source>
            <translation>
                <numerusform>%1: %2 of %n component counted.</numerusform>
                <numerusform>%1: %2 of %n components counted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::KpiPage</name>
        <message numerus="yes">
            <source>%1 lines from %n source row(s)</source>
            <translation>
                <numerusform>%1 lines from %n source row</numerusform>
                <numerusform>%1 lines from %n source rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::KpiPopup</name>
        <message numerus="yes">
            <source>%1 of %n component(s), coverage %2</source>
            <translation>
                <numerusform>%1 of %n component, coverage %2</numerusform>
                <numerusform>%1 of %n components, coverage %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message numerus="yes">
            <source>%n file(s) imported.</source>
            <translation>
                <numerusform>%n file imported.</numerusform>
                <numerusform>%n files imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) known already; nothing changed by them.</source>
            <translation>
                <numerusform>%n file known already; nothing changed by them.</numerusform>
                <numerusform>%n files known already; nothing changed by them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused.</source>
            <translation>
                <numerusform>%n file refused.</numerusform>
                <numerusform>%n files refused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) in quarantine.</source>
            <translation>
                <numerusform>%n rejected row in quarantine.</numerusform>
                <numerusform>%n rejected rows in quarantine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The data are %n day(s) old.</source>
            <translation>
                <numerusform>The data are %n day old.</numerusform>
                <numerusform>The data are %n days old.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::StatusBar</name>
        <message numerus="yes">
            <source>%1 of %n component(s) reported</source>
            <translation>
                <numerusform>%1 of %n component reported</numerusform>
                <numerusform>%1 of %n components reported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s)</source>
            <translation>
                <numerusform>%n rejected row</numerusform>
                <numerusform>%n rejected rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ProgressBar</name>
        <message numerus="yes">
            <source>%1, about %n second(s) left</source>
            <translation>
                <numerusform>%1, about %n second left</numerusform>
                <numerusform>%1, about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, about %n minute(s) left</source>
            <translation>
                <numerusform>%1, about %n minute left</numerusform>
                <numerusform>%1, about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::BriefPages</name>
        <message numerus="yes">
            <source>%n more import(s) in force, on which only the history rests, are listed in the attached imports.csv.</source>
            <translation>
                <numerusform>%n more import in force, on which only the history rests, is listed in the attached imports.csv.</numerusform>
                <numerusform>%n more imports in force, on which only the history rests, are listed in the attached imports.csv.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::RelatedTab</name>
        <message numerus="yes">
            <source>%1, %n week(s) later</source>
            <translation>
                <numerusform>%1, %n week later</numerusform>
                <numerusform>%1, %n weeks later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n month(s) later</source>
            <translation>
                <numerusform>%1, %n month later</numerusform>
                <numerusform>%1, %n months later</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ScatterChart</name>
        <message numerus="yes">
            <source>%n point(s): %1 across, %2 upwards</source>
            <translation>
                <numerusform>%n point: %1 across, %2 upwards</numerusform>
                <numerusform>%n points: %1 across, %2 upwards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::WaterfallChart</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Grid</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n cell</numerusform>
                <numerusform>%n cells</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::GridFilter</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) are too many for a list: type a part of the text.</source>
            <translation>
                <numerusform>%n value is too many for a list: type a part of the text.</numerusform>
                <numerusform>%n values are too many for a list: type a part of the text.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::BriefDecisions</name>
        <message numerus="yes">
            <source>%n more finding(s) stand in the program.</source>
            <translation>
                <numerusform>%n more finding stands in the program.</numerusform>
                <numerusform>%n more findings stand in the program.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Explored</name>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln source row</numerusform>
                <numerusform>%Ln source rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreShelves</name>
        <message numerus="yes">
            <source>%n of them</source>
            <comment>members of a field</comment>
            <translation>
                <numerusform>%n of them</numerusform>
                <numerusform>%n of them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ExplorePage</name>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln source row</numerusform>
                <numerusform>%Ln source rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::FigureRows</name>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln source row</numerusform>
                <numerusform>%Ln source rows</numerusform>
            </translation>
        </message>
    </context>
</TS>
