<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
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
        <name>ui::KpiPage</name>
        <message numerus="yes">
            <source>%1: %2 of %n component(s) counted.</source>
            <translation>
                <numerusform>%1: %2 of %n component counted.</numerusform>
                <numerusform>%1: %2 of %n components counted.</numerusform>
            </translation>
        </message>
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
</TS>
