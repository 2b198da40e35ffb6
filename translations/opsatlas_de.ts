<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>Kpi</name>
        <message>
            <source>Data test pass rate</source>
            <translation>Bestandene Datentests</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Vollständigkeit</translation>
        </message>
        <message>
            <source>Accuracy of sampled records</source>
            <translation>Richtigkeit der Stichprobe</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Gültigkeit</translation>
        </message>
        <message>
            <source>Uniqueness</source>
            <translation>Eindeutigkeit</translation>
        </message>
        <message>
            <source>Consistency</source>
            <translation>Stimmigkeit</translation>
        </message>
        <message>
            <source>Timeliness</source>
            <translation>Pünktlichkeit</translation>
        </message>
        <message>
            <source>Test coverage</source>
            <translation>Testabdeckung</translation>
        </message>
        <message>
            <source>Lineage coverage</source>
            <translation>Herkunft belegt</translation>
        </message>
        <message>
            <source>Metadata completeness</source>
            <translation>Vollständige Metadaten</translation>
        </message>
        <message>
            <source>Data downtime</source>
            <translation>Datenausfall</translation>
        </message>
        <message>
            <source>Share of correct predictions</source>
            <translation>Richtige Vorhersagen</translation>
        </message>
        <message>
            <source>Models meeting their target</source>
            <translation>Modelle am Ziel</translation>
        </message>
        <message>
            <source>Label coverage</source>
            <translation>Anteil mit Label</translation>
        </message>
        <message>
            <source>Drifted features</source>
            <translation>Merkmale mit Drift</translation>
        </message>
        <message>
            <source>Serving availability</source>
            <translation>Verfügbarkeit</translation>
        </message>
        <message>
            <source>Requests within latency limit</source>
            <translation>Anfragen in der Zeitgrenze</translation>
        </message>
        <message>
            <source>Models within maximum age</source>
            <translation>Modelle im Höchstalter</translation>
        </message>
        <message>
            <source>Production-readiness score</source>
            <translation>Betriebsreife</translation>
        </message>
        <message>
            <source>Provenance coverage</source>
            <translation>Entstehung belegt</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Allocated spend</source>
            <translation>Zugeordnete Ausgaben</translation>
        </message>
        <message>
            <source>Deviation from budget</source>
            <translation>Abweichung vom Budget</translation>
        </message>
        <message>
            <source>Forecast accuracy</source>
            <translation>Prognosegüte</translation>
        </message>
        <message>
            <source>Idle spend</source>
            <translation>Leerlaufkosten</translation>
        </message>
        <message>
            <source>Effective savings rate</source>
            <translation>Effektive Ersparnis</translation>
        </message>
        <message>
            <source>Cost per 1,000 predictions</source>
            <translation>Kosten je 1.000 Vorhersagen</translation>
        </message>
        <message>
            <source>Accelerator utilisation</source>
            <translation>Auslastung der Beschleuniger</translation>
        </message>
        <message>
            <source>Anomalous spend</source>
            <translation>Auffällige Ausgaben</translation>
        </message>
        <message>
            <source>Deployments per week</source>
            <translation>Auslieferungen je Woche</translation>
        </message>
        <message>
            <source>Change failure rate</source>
            <translation>Fehlgeschlagene Änderungen</translation>
        </message>
        <message>
            <source>Mean time to detect</source>
            <translation>Mittlere Zeit bis zum Erkennen</translation>
        </message>
        <message>
            <source>Mean time to restore</source>
            <translation>Mittlere Zeit bis zur Behebung</translation>
        </message>
        <message>
            <source>Shift-left index</source>
            <translation>Früh gefundene Fehler</translation>
        </message>
        <message>
            <source>Versioned assets</source>
            <translation>Versionierte Bestände</translation>
        </message>
        <message>
            <source>Cost per 1,000 correct predictions</source>
            <translation>Kosten je 1.000 richtige</translation>
        </message>
        <message>
            <source>Data cost per passed test</source>
            <translation>Datenkosten je bestandenem Test</translation>
        </message>
        <message>
            <source>Cost of poor data quality</source>
            <translation>Kosten schlechter Daten</translation>
        </message>
        <message>
            <source>Spend on models below target</source>
            <translation>Ausgaben unter Ziel</translation>
        </message>
        <message>
            <source>Spend fed by untrusted data</source>
            <translation>Ausgaben auf unsicheren Daten</translation>
        </message>
        <message>
            <source>Spend at risk</source>
            <translation>Ausgaben im Risiko</translation>
        </message>
        <message>
            <source>Quality-weighted cost per 1,000</source>
            <translation>Qualitätsgewichtete Kosten je 1.000</translation>
        </message>
        <message>
            <source>Spend linked to a goal</source>
            <translation>Ausgaben mit Ziel</translation>
        </message>
        <message>
            <source>Spend on portable components</source>
            <translation>Ausgaben für Übertragbares</translation>
        </message>
        <message>
            <source>Benefit realisation</source>
            <translation>Erreichter Nutzen</translation>
        </message>
        <message>
            <source>Reviews held on time</source>
            <translation>Pünktliche Durchsichten</translation>
        </message>
        <message>
            <source>Actions closed on time</source>
            <translation>Pünktlich erledigte Maßnahmen</translation>
        </message>
        <message>
            <source>Feedback-loop time</source>
            <translation>Dauer der Rückkopplung</translation>
        </message>
        <message>
            <source>Valid responsibility rows</source>
            <translation>Gültige Zuständigkeiten</translation>
        </message>
        <message>
            <source>Skills coverage</source>
            <translation>Abgedeckte Fähigkeiten</translation>
        </message>
    </context>
    <context>
        <name>ui::BriefPages</name>
        <message>
            <source>Twelve periods</source>
            <translation>Zwölf Zeiträume</translation>
        </message>
        <message>
            <source>met</source>
            <translation>erreicht</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>beobachten</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>verfehlt</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>nichts zu messen</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>nicht anwendbar</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Flow and reliability</source>
            <translation>Ablauf und Verlässlichkeit</translation>
        </message>
        <message>
            <source>Data, models and cost together</source>
            <translation>Daten, Modelle und Kosten zusammen</translation>
        </message>
        <message>
            <source>Governance and value</source>
            <translation>Steuerung und Nutzen</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>keine Punktzahl</translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <translation>%1 von 100</translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>Bereich: %1</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>compared with %1</source>
            <translation>verglichen mit %1</translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>Daten bis %1</translation>
        </message>
        <message>
            <source>%1 of %2 components reported</source>
            <translation>%1 von %2 Komponenten haben gemeldet</translation>
        </message>
        <message>
            <source>Health index, 0 to 100: %1</source>
            <translation>Gesundheitsindex, 0 bis 100: %1</translation>
        </message>
        <message>
            <source>%1 covered, could be %2 to %3</source>
            <translation>%1 abgedeckt, könnte %2 bis %3 sein</translation>
        </message>
        <message>
            <source>; %1 in %2</source>
            <translation>; %1 im %2</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>score %1 to %2</source>
            <translation>Punktzahl %1 auf %2</translation>
        </message>
        <message>
            <source>Worse than in %1</source>
            <translation>Schlechter als im %1</translation>
        </message>
        <message>
            <source>Better than in %1</source>
            <translation>Besser als im %1</translation>
        </message>
        <message>
            <source>%1, %2 covered</source>
            <translation>%1, %2 abgedeckt</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>How to read this</source>
            <translation>So ist dies zu lesen</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>The target is reached: score 100.</source>
            <translation>Das Ziel ist erreicht: Punktzahl 100.</translation>
        </message>
        <message>
            <source>Between floor and target.</source>
            <translation>Zwischen Untergrenze und Ziel.</translation>
        </message>
        <message>
            <source>At the floor or beyond it: score 0.</source>
            <translation>An der Untergrenze oder jenseits davon: Punktzahl 0.</translation>
        </message>
        <message>
            <source>No value: a fact is missing, there was nothing to measure, or no target is set. The words say which.</source>
            <translation>Kein Wert: Eine Angabe fehlt, es gab nichts zu messen, oder es ist kein Ziel gesetzt. Die Worte sagen, welches.</translation>
        </message>
        <message>
            <source>A score runs from 0 at the floor to 100 at the target. Coverage is the part of the components, or of their spend, that reported: from 80 % a mark is full, from 50 % hollow, below that grey and not judged. Parts that are not known could be anything, so a score comes with what it could be.</source>
            <translation>Eine Punktzahl läuft von 0 an der Untergrenze bis 100 am Ziel. Abdeckung ist der Teil der Komponenten, oder ihrer Ausgaben, der gemeldet hat: ab 80 % ist ein Zeichen voll, ab 50 % hohl, darunter grau und ohne Urteil. Was nicht bekannt ist, könnte alles sein; darum steht bei einer Punktzahl, was sie sein könnte.</translation>
        </message>
        <message>
            <source>About this briefing</source>
            <translation>Über diesen Bericht</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Result set</source>
            <translation>Ergebnisstand</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Definitionen</translation>
        </message>
        <message>
            <source>Reporting currency</source>
            <translation>Berichtswährung</translation>
        </message>
        <message>
            <source>Rows refused at import</source>
            <translation>Beim Import abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Angehängt</translation>
        </message>
        <message>
            <source>Score %1 (%2), %3 covered, could be %4 to %5.</source>
            <translation>Punktzahl %1 (%2), %3 abgedeckt, könnte %4 bis %5 sein.</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Abgedeckt</translation>
        </message>
        <message>
            <source>Values by period</source>
            <translation>Werte nach Zeitraum</translation>
        </message>
        <message>
            <source>Wardley map: %1</source>
            <translation>Wardley-Karte: %1</translation>
        </message>
        <message>
            <source>How each number came to be</source>
            <translation>Wie jede Zahl zustande kam</translation>
        </message>
        <message>
            <source>Numerator and denominator are the bare sums, rounded; the formula says by which factor they make the value. The attached numbers.csv has all their digits.</source>
            <translation>Zähler und Nenner sind die bloßen Summen, gerundet; die Formel sagt, mit welchem Faktor sie den Wert ergeben. Alle Stellen stehen in der beigefügten Datei numbers.csv.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Zähler</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Nenner</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Gezählt</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>What the numbers rest on</source>
            <translation>Worauf die Zahlen beruhen</translation>
        </message>
        <message>
            <source>The imports behind the numbers of this period. The hash names the bytes: two files with the same hash are the same. 32 digits are XXH3-128 of the unpacked bytes, 64 are SHA-256 of the file.</source>
            <translation>Die Importe hinter den Zahlen dieses Zeitraums. Der Hash benennt die Bytes: Zwei Dateien mit demselben Hash sind gleich. 32 Stellen sind XXH3-128 der entpackten Bytes, 64 sind SHA-256 der Datei.</translation>
        </message>
        <message numerus="yes">
            <source>%n more import(s) in force, on which only the history rests, are listed in the attached imports.csv.</source>
            <translation>
                <numerusform>%n weiterer gültiger Import, auf dem nur der Verlauf beruht, steht in der beigefügten imports.csv.</numerusform>
                <numerusform>%n weitere gültige Importe, auf denen nur der Verlauf beruht, stehen in der beigefügten imports.csv.</numerusform>
            </translation>
        </message>
        <message>
            <source>XXH3 %1</source>
            <translation>XXH3 %1</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>File, format, totals</source>
            <translation>Datei, Format, Summen</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgewiesen</translation>
        </message>
        <message>
            <source>Rows that were refused</source>
            <translation>Abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>continues import %1</source>
            <translation>setzt Import %1 fort</translation>
        </message>
        <message>
            <source>replaces import %1</source>
            <translation>ersetzt Import %1</translation>
        </message>
        <message>
            <source>Exact totals of these imports</source>
            <translation>Genaue Summen dieser Importe</translation>
        </message>
        <message>
            <source>As delivered, each source by itself: one may show money that another bills.</source>
            <translation>Wie geliefert, jede Quelle für sich: Eine kann Geld zeigen, das eine andere abrechnet.</translation>
        </message>
        <message>
            <source>Part of import %1 has been replaced since, and counts here all the same.</source>
            <translation>Ein Teil von Import %1 ist seither ersetzt worden und zählt hier trotzdem mit.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Exact sum</source>
            <translation>Genauer Betrag</translation>
        </message>
        <message>
            <source>First line</source>
            <translation>Erste Zeile</translation>
        </message>
        <message>
            <source>%1 rows were refused in all; %2 of them are listed here, by file and reason.</source>
            <translation>Insgesamt wurden %1 Zeilen abgewiesen; %2 davon sind hier nach Datei und Grund aufgeführt.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>OpsAtlas %1 · result set %2</source>
            <translation>OpsAtlas %1 · Ergebnisstand %2</translation>
        </message>
        <message>
            <source>Briefing, %1</source>
            <translation>Bericht, %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 lands at %2: %3 known to %4, %5 expected in the %n day(s) after it.</source>
            <comment>month; money; money; day; money</comment>
            <translation>
                <numerusform>%1 endet bei %2: %3 bekannt bis %4, %5 erwartet an %n Tag danach.</numerusform>
                <numerusform>%1 endet bei %2: %3 bekannt bis %4, %5 erwartet an den %n Tagen danach.</numerusform>
            </translation>
        </message>
        <message>
            <source>Four times in five it is between %1 and %2.</source>
            <translation>In vier von fünf Fällen liegt es zwischen %1 und %2.</translation>
        </message>
        <message>
            <source>The budget of %1 for %2 was used up on %3.</source>
            <translation>Das Budget von %1 für %2 war am %3 aufgebraucht.</translation>
        </message>
        <message>
            <source>The budget of %1 for %2 runs out on %3.</source>
            <translation>Das Budget von %1 für %2 ist am %3 aufgebraucht.</translation>
        </message>
        <message>
            <source>The budget of %1 for %2 lasts: %3 expected.</source>
            <translation>Das Budget von %1 für %2 reicht: %3 erwartet.</translation>
        </message>
        <message>
            <source>What to expect of spend</source>
            <translation>Was von den Ausgaben zu erwarten ist</translation>
        </message>
        <message>
            <source>Why it changed: %1</source>
            <comment>KPI</comment>
            <translation>Warum es sich änderte: %1</translation>
        </message>
        <message>
            <source>%1 in %2, %3 in %4.</source>
            <comment>value; period; value; period</comment>
            <translation>%1 im Zeitraum %2, %3 im Zeitraum %4.</translation>
        </message>
    </context>
    <context>
        <name>ui::ChangeList</name>
        <message>
            <source>Score %1, was %2</source>
            <translation>Punktzahl %1, war %2</translation>
        </message>
        <message>
            <source>%1 %2, was %3</source>
            <translation>%1 %2, war %3</translation>
        </message>
    </context>
    <context>
        <name>ui::Columns</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Komponente</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s)</source>
            <translation>
                <numerusform>%n Zeitraum</numerusform>
                <numerusform>%n Zeiträume</numerusform>
            </translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Zähler</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Nenner</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Messgröße</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgewiesen</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>continues import %1</source>
            <comment>id of an import; the file has grown</comment>
            <translation>setzt Import %1 fort</translation>
        </message>
        <message>
            <source>in place of import %1</source>
            <comment>ids of imports, by commas</comment>
            <translation>anstelle von Import %1</translation>
        </message>
        <message>
            <source>Column</source>
            <comment>of a line of text</comment>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>in force in part</source>
            <translation>gilt zum Teil</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>ersetzt</translation>
        </message>
        <message>
            <source>given up</source>
            <comment>rows of a version replaced long ago</comment>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <source>Role</source>
            <comment>of a source</comment>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>view of money billed elsewhere</source>
            <translation>Sicht auf anderswo abgerechnetes Geld</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Currency of rows that name none</source>
            <translation>Währung von Zeilen ohne Angabe</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Line or entry</source>
            <comment>of a source file: texts have lines, JSON documents entries</comment>
            <translation>Zeile oder Eintrag</translation>
        </message>
    </context>
    <context>
        <name>ui::DataPage</name>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>replaced an earlier one</source>
            <translation>ersetzt eine frühere</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgewiesen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Dateien importieren …</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Diesen Import zurücknehmen</translation>
        </message>
        <message>
            <source>Files may also be dropped on the window.</source>
            <translation>Dateien können auch auf das Fenster gezogen werden.</translation>
        </message>
        <message>
            <source>Find in the tables</source>
            <translation>In den Tabellen suchen</translation>
        </message>
        <message>
            <source>Undo an import</source>
            <translation>Einen Import zurücknehmen</translation>
        </message>
        <message>
            <source>Take back import %1, %2? What it replaced comes into force again.</source>
            <translation>Import %1, %2, zurücknehmen? Was er ersetzt hat, gilt dann wieder.</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Import zurücknehmen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Receipt of the last import</source>
            <translation>Beleg des letzten Imports</translation>
        </message>
        <message>
            <source>Nothing is imported yet. Choose files, or drop them on the window.</source>
            <translation>Noch ist nichts importiert. Wählen Sie Dateien, oder ziehen Sie sie auf das Fenster.</translation>
        </message>
        <message>
            <source>No row was rejected.</source>
            <translation>Keine Zeile wurde abgewiesen.</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Quarantäne</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>Letzter Beleg</translation>
        </message>
        <message>
            <source>Imports (%1)</source>
            <translation>Importe (%1)</translation>
        </message>
        <message>
            <source>Quarantine (%1)</source>
            <translation>Quarantäne (%1)</translation>
        </message>
        <message>
            <source>%1, identity %2</source>
            <translation>%1, Kennung %2</translation>
        </message>
        <message>
            <source>The file has grown: these rows follow those of import %1, and are undone with it.</source>
            <translation>Die Datei ist gewachsen: Diese Zeilen schließen an die von Import %1 an und werden mit ihm zurückgenommen.</translation>
        </message>
        <message>
            <source>The file has grown since: what import %1 brought of it is taken back, too.</source>
            <comment>ids of imports, by commas</comment>
            <translation>Die Datei ist seither gewachsen: Was Import %1 davon brachte, wird mit zurückgenommen.</translation>
        </message>
        <message>
            <source>It took the place of import %1.</source>
            <translation>Er trat an die Stelle von Import %1.</translation>
        </message>
        <message numerus="yes">
            <source>The first %1 of %n rejected row(s) are shown.</source>
            <translation>
                <numerusform>Die ersten %1 von %n abgewiesenen Zeile werden gezeigt.</numerusform>
                <numerusform>Die ersten %1 von %n abgewiesenen Zeilen werden gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Imports and quarantine</source>
            <translation>Importe und Quarantäne</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Sources (%1)</source>
            <translation>Quellen (%1)</translation>
        </message>
        <message>
            <source>Exact totals: %1</source>
            <translation>Genaue Summen: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiPage</name>
        <message>
            <source>whole portfolio</source>
            <translation>ganzes Portfolio</translation>
        </message>
        <message>
            <source>, as in %1</source>
            <translation>, wie im %1</translation>
        </message>
        <message>
            <source>, %1 against %2</source>
            <translation>, %1 gegenüber %2</translation>
        </message>
        <message>
            <source>, %1 against %2, %3</source>
            <translation>, %1 gegenüber %2, %3</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>Dieser Zeitraum</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Definition and formula</source>
            <translation>Definition und Formel</translation>
        </message>
        <message>
            <source>Results by component</source>
            <translation>Ergebnisse nach Komponente</translation>
        </message>
        <message>
            <source>Source rows</source>
            <translation>Quellzeilen</translation>
        </message>
        <message>
            <source>History as a table</source>
            <translation>Verlauf als Tabelle</translation>
        </message>
        <message>
            <source>Inputs of the formula</source>
            <translation>Eingaben der Formel</translation>
        </message>
        <message>
            <source>Imports behind the number</source>
            <translation>Importe hinter der Zahl</translation>
        </message>
        <message>
            <source>This KPI has no row for a single component here.</source>
            <translation>Dieser KPI hat hier keine Zeile für eine einzelne Komponente.</translation>
        </message>
        <message>
            <source>No source row stands behind this number.</source>
            <translation>Hinter dieser Zahl steht keine Quellzeile.</translation>
        </message>
        <message>
            <source>No import stands behind this number.</source>
            <translation>Hinter dieser Zahl steht kein Import.</translation>
        </message>
        <message>
            <source>Find in the rows</source>
            <translation>In den Zeilen suchen</translation>
        </message>
        <message>
            <source>By component</source>
            <translation>Nach Komponente</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1 in %2, %3, %4</source>
            <comment>KPI, unit, stretch of time, scope</comment>
            <translation>%1 in %2, %3, %4</translation>
        </message>
        <message>
            <source>Target %1, floor %2.</source>
            <translation>Ziel %1, Untergrenze %2.</translation>
        </message>
        <message>
            <source>Target %1.</source>
            <translation>Ziel %1.</translation>
        </message>
        <message>
            <source>No target is set, so it is not rated.</source>
            <translation>Es ist kein Ziel gesetzt, daher keine Bewertung.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of %n component(s) counted.</source>
            <translation>
                <numerusform>%1: %2 von %n Komponente gezählt.</numerusform>
                <numerusform>%1: %2 von %n Komponenten gezählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>first %1 of %n row(s)</source>
            <translation>
                <numerusform>die ersten %1 von %n Zeile</numerusform>
                <numerusform>die ersten %1 von %n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>Details of the KPI</source>
            <translation>Einzelheiten des KPI</translation>
        </message>
        <message>
            <source>Why did it change</source>
            <translation>Warum die Änderung</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signale</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Zusammenhänge</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>part of a change; period</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Only rows of %1; press to show all rows</source>
            <translation>Nur Zeilen von %1; drücken, um alle zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiRowTexts</name>
        <message>
            <source>target %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>%1 covered</source>
            <translation>%1 abgedeckt</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>OpsAtlas</source>
            <translation>OpsAtlas</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Making the file</source>
            <translation>Datei wird angelegt</translation>
        </message>
        <message>
            <source>Importing the sample portfolio</source>
            <translation>Beispielportfolio wird importiert</translation>
        </message>
        <message>
            <source>%1 – OpsAtlas</source>
            <translation>%1 – OpsAtlas</translation>
        </message>
        <message>
            <source>An import is running. Wait for its end, or cancel it in the status bar.</source>
            <translation>Ein Import läuft. Warten Sie sein Ende ab, oder brechen Sie ihn in der Statusleiste ab.</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Import läuft</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) imported.</source>
            <translation>
                <numerusform>%n Datei importiert.</numerusform>
                <numerusform>%n Dateien importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) known already; nothing changed by them.</source>
            <translation>
                <numerusform>%n Datei war schon bekannt; sie ändert nichts.</numerusform>
                <numerusform>%n Dateien waren schon bekannt; sie ändern nichts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused.</source>
            <translation>
                <numerusform>%n Datei abgewiesen.</numerusform>
                <numerusform>%n Dateien abgewiesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stand in the quarantine.</source>
            <translation>
                <numerusform>%n Zeile steht in der Quarantäne.</numerusform>
                <numerusform>%n Zeilen stehen in der Quarantäne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Import wird zurückgenommen</translation>
        </message>
        <message>
            <source>Import %1 is undone.</source>
            <translation>Import %1 ist zurückgenommen.</translation>
        </message>
        <message>
            <source>An import is running. Stop it and close? Nothing of it will have been taken.</source>
            <translation>Ein Import läuft. Anhalten und schließen? Von ihm wird dann nichts übernommen.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Anhalten und schließen</translation>
        </message>
        <message>
            <source>Go on importing</source>
            <translation>Weiter importieren</translation>
        </message>
        <message>
            <source>Open or begin a portfolio first, then drop the files again.</source>
            <translation>Öffnen oder beginnen Sie zuerst ein Portfolio, und ziehen Sie die Dateien dann erneut hierher.</translation>
        </message>
        <message>
            <source>Portfolios (*.opsatlas)</source>
            <translation>Portfolios (*.opsatlas)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;New portfolio…</source>
            <translation>&amp;Neues Portfolio …</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>&amp;Recent</source>
            <translation>&amp;Zuletzt benutzt</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>Dateien &amp;importieren …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>Auf dieser Seite &amp;suchen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Larger type</source>
            <translation>&amp;Größere Schrift</translation>
        </message>
        <message>
            <source>&amp;Smaller type</source>
            <translation>&amp;Kleinere Schrift</translation>
        </message>
        <message>
            <source>&amp;Normal type</source>
            <translation>&amp;Normale Schrift</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>The language changes when OpsAtlas is started again.</source>
            <translation>Die Sprache wechselt beim nächsten Start von OpsAtlas.</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Vor</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>Da&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Aktualisieren</translation>
        </message>
        <message>
            <source>&amp;Quarantine</source>
            <translation>&amp;Quarantäne</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>Sample &amp;portfolio…</source>
            <translation>&amp;Beispielportfolio …</translation>
        </message>
        <message>
            <source>&amp;About OpsAtlas</source>
            <translation>Ü&amp;ber OpsAtlas</translation>
        </message>
        <message>
            <source>Open a portfolio</source>
            <translation>Ein Portfolio öffnen</translation>
        </message>
        <message>
            <source>Where to keep the sample portfolio</source>
            <translation>Wo das Beispielportfolio liegen soll</translation>
        </message>
        <message>
            <source>New portfolio</source>
            <translation>Neues Portfolio</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Dateien importieren</translation>
        </message>
        <message numerus="yes">
            <source>The data are %n day(s) old.</source>
            <translation>
                <numerusform>Die Daten sind %n Tag alt.</numerusform>
                <numerusform>Die Daten sind %n Tage alt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last day that any fact speaks of is %1. Import newer exports to go on.</source>
            <translation>Der letzte Tag, von dem ein Eintrag spricht, ist der %1. Neuere Exporte importieren, um weiterzumachen.</translation>
        </message>
        <message>
            <source>Open for reading &amp;only…</source>
            <translation>&amp;Nur zum Lesen öffnen…</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>&amp;Kopie speichern…</translation>
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation>&amp;Sicherung</translation>
        </message>
        <message>
            <source>&amp;Export view…</source>
            <translation>&amp;Ansicht exportieren…</translation>
        </message>
        <message>
            <source>Export brie&amp;fing…</source>
            <translation>&amp;Briefing exportieren…</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Find a page, figure or command…</source>
            <translation>Seite, Kennzahl oder Befehl &amp;finden…</translation>
        </message>
        <message>
            <source>&amp;Definitions</source>
            <translation>&amp;Definitionen</translation>
        </message>
        <message>
            <source>Open a portfolio for reading only</source>
            <translation>Portfolio nur zum Lesen öffnen</translation>
        </message>
        <message>
            <source>figure of %1</source>
            <comment>domain</comment>
            <translation>Kennzahl, %1</translation>
        </message>
        <message>
            <source>component</source>
            <translation>Komponente</translation>
        </message>
        <message>
            <source>map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG-Bild (*.svg)</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-Dokument (*.pdf)</translation>
        </message>
        <message>
            <source>Table as CSV (*.csv)</source>
            <translation>Tabelle als CSV (*.csv)</translation>
        </message>
        <message>
            <source>Map text (*.owm)</source>
            <translation>Kartentext (*.owm)</translation>
        </message>
        <message>
            <source>Other work is running. Wait for its end, or cancel it in the status bar.</source>
            <translation>Eine andere Arbeit läuft. Ihr Ende abwarten oder sie in der Statusleiste abbrechen.</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>%1 ist geschrieben.</translation>
        </message>
        <message>
            <source>Printing the briefing</source>
            <translation>Briefing wird gedruckt</translation>
        </message>
        <message>
            <source>Export the briefing</source>
            <translation>Briefing exportieren</translation>
        </message>
        <message>
            <source>briefing-%1.pdf</source>
            <comment>name of a file; period</comment>
            <translation>briefing-%1.pdf</translation>
        </message>
        <message>
            <source>whole portfolio</source>
            <translation>ganzes Portfolio</translation>
        </message>
        <message>
            <source>compared with %1</source>
            <translation>verglichen mit %1</translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>Daten bis %1</translation>
        </message>
        <message>
            <source>This page can be written as %1; give the name one of these endings.</source>
            <translation>Diese Seite lässt sich als %1 schreiben; dem Namen eine dieser Endungen geben.</translation>
        </message>
        <message>
            <source>Exporting the view</source>
            <translation>Ansicht wird exportiert</translation>
        </message>
        <message>
            <source>Export the view</source>
            <translation>Ansicht exportieren</translation>
        </message>
        <message>
            <source>Copying the portfolio</source>
            <translation>Portfolio wird kopiert</translation>
        </message>
        <message>
            <source>%1 is a whole copy of the portfolio.</source>
            <translation>%1 ist eine ganze Kopie des Portfolios.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>%1 copy</source>
            <comment>name of a file</comment>
            <translation>%1 Kopie</translation>
        </message>
        <message>
            <source>Exact totals: %1</source>
            <translation>Genaue Summen: %1</translation>
        </message>
        <message>
            <source>This portfolio can only be read; open it for changing, then drop the files again.</source>
            <translation>Dieses Portfolio kann nur gelesen werden; zum Ändern öffnen, dann die Dateien noch einmal ablegen.</translation>
        </message>
    </context>
    <context>
        <name>ui::MapCanvas</name>
        <message>
            <source>Wardley map</source>
            <translation>Wardley-Karte</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>%1 is selected</source>
            <translation>%1 ist ausgewählt</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Add component…</source>
            <translation>Komponente hinzufügen …</translation>
        </message>
        <message>
            <source>Add note…</source>
            <translation>Notiz hinzufügen …</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>add component</source>
            <translation>Komponente hinzufügen</translation>
        </message>
        <message>
            <source>add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>rename</source>
            <translation>umbenennen</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>entfernen</translation>
        </message>
    </context>
    <context>
        <name>ui::MapDocument</name>
        <message>
            <source>typing</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>move</source>
            <translation>verschieben</translation>
        </message>
        <message>
            <source>move label</source>
            <translation>Beschriftung verschieben</translation>
        </message>
    </context>
    <context>
        <name>ui::MapEditor</name>
        <message>
            <source>Map text</source>
            <translation>Kartentext</translation>
        </message>
    </context>
    <context>
        <name>ui::MapFindings</name>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Add missing components</source>
            <translation>Fehlende Komponenten hinzufügen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>what is wrong; what to do</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 Line %2: %3</source>
            <translation>%1 Zeile %2: %3</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>Keine Befunde</translation>
        </message>
        <message>
            <source>Findings: %1</source>
            <translation>Befunde: %1</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>beheben</translation>
        </message>
        <message>
            <source>add missing components</source>
            <translation>fehlende Komponenten hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>ui::MapPage</name>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>SVG picture…</source>
            <translation>SVG-Bild …</translation>
        </message>
        <message>
            <source>PNG picture…</source>
            <translation>PNG-Bild …</translation>
        </message>
        <message>
            <source>PDF document…</source>
            <translation>PDF-Dokument …</translation>
        </message>
        <message>
            <source>Map text…</source>
            <translation>Kartentext …</translation>
        </message>
        <message>
            <source>Find component</source>
            <translation>Komponente suchen</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>Schlicht</translation>
        </message>
        <message>
            <source>Wardley</source>
            <translation>Wardley</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Handwritten</source>
            <translation>Handschrift</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Fit the whole map</source>
            <translation>Ganze Karte einpassen</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Save as a new map</source>
            <translation>Als neue Karte speichern</translation>
        </message>
        <message>
            <source>%1 (template)</source>
            <translation>%1 (Vorlage)</translation>
        </message>
        <message>
            <source>Components: %1 · Links: %2</source>
            <translation>Komponenten: %1 · Verbindungen: %2</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>gespeichert</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>noch nicht gespeichert</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>New map</source>
            <translation>Neue Karte</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Nutzer</translation>
        </message>
        <message>
            <source>Import a map</source>
            <translation>Eine Karte importieren</translation>
        </message>
        <message>
            <source>Map texts (*.owm *.wm *.wmap *.txt);;All files (*)</source>
            <translation>Kartentexte (*.owm *.wm *.wmap *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Export the map</source>
            <translation>Die Karte exportieren</translation>
        </message>
        <message>
            <source>Wardley map</source>
            <translation>Wardley-Karte</translation>
        </message>
        <message>
            <source>The portfolio can only be read: changes of this map are not kept. Export the map to keep them.</source>
            <translation>Das Portfolio kann nur gelesen werden: Änderungen an dieser Karte bleiben nicht erhalten. Die Karte exportieren, um sie zu behalten.</translation>
        </message>
    </context>
    <context>
        <name>ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>ui::NoticeBar</name>
        <message>
            <source>A file could not be read or written.</source>
            <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <source>The content of a file is not what it must be. Nothing of it was taken.</source>
            <translation>Der Inhalt einer Datei ist nicht, wie er sein muss. Von ihr wurde nichts übernommen.</translation>
        </message>
        <message>
            <source>The disk is full. The portfolio is as it was.</source>
            <translation>Der Datenträger ist voll. Das Portfolio ist, wie es war.</translation>
        </message>
        <message>
            <source>The query was refused.</source>
            <translation>Die Abfrage wurde abgewiesen.</translation>
        </message>
        <message>
            <source>This is not known in the portfolio.</source>
            <translation>Dies ist im Portfolio nicht bekannt.</translation>
        </message>
        <message>
            <source>The portfolio cannot be used.</source>
            <translation>Das Portfolio kann nicht benutzt werden.</translation>
        </message>
        <message>
            <source>Another program is using the portfolio. Try again in a moment.</source>
            <translation>Ein anderes Programm benutzt das Portfolio. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Angehalten. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>OpsAtlas made a mistake. The portfolio is as it was.</source>
            <translation>OpsAtlas hat einen Fehler gemacht. Das Portfolio ist, wie es war.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
    </context>
    <context>
        <name>ui::Numbers</name>
        <message>
            <source>per week</source>
            <translation>je Woche</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit of a score</comment>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>h</source>
            <comment>hours</comment>
            <translation>h</translation>
        </message>
        <message>
            <source>d</source>
            <comment>days</comment>
            <translation>T</translation>
        </message>
        <message>
            <source>pp</source>
            <comment>percentage points</comment>
            <translation>PP</translation>
        </message>
    </context>
    <context>
        <name>ui::OverviewPage</name>
        <message>
            <source>Here stands what your data say about quality, models and cost, once a first file is imported.</source>
            <translation>Hier steht, was Ihre Daten über Qualität, Modelle und Kosten sagen, sobald eine erste Datei importiert ist.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Dateien importieren …</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>Facts behind the sentence</source>
            <translation>Fakten hinter dem Satz</translation>
        </message>
        <message>
            <source>Where quality, performance and cost meet</source>
            <translation>Wo Qualität, Leistung und Kosten zusammentreffen</translation>
        </message>
        <message>
            <source>Worse, by score</source>
            <translation>Schlechter, nach Punktzahl</translation>
        </message>
        <message>
            <source>Nothing got worse.</source>
            <translation>Nichts wurde schlechter.</translation>
        </message>
        <message>
            <source>Better, by score</source>
            <translation>Besser, nach Punktzahl</translation>
        </message>
        <message>
            <source>Nothing got better.</source>
            <translation>Nichts wurde besser.</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Seit %1</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
    </context>
    <context>
        <name>ui::ScopeBar</name>
        <message>
            <source>Earlier period</source>
            <translation>Früherer Zeitraum</translation>
        </message>
        <message>
            <source>Later period</source>
            <translation>Späterer Zeitraum</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <source>Whole portfolio</source>
            <translation>Ganzes Portfolio</translation>
        </message>
        <message>
            <source>the period before (%1)</source>
            <translation>dem Zeitraum davor (%1)</translation>
        </message>
        <message>
            <source>a year earlier (%1)</source>
            <translation>dem Vorjahr (%1)</translation>
        </message>
    </context>
    <context>
        <name>ui::ScoreHeader</name>
        <message>
            <source>was %1</source>
            <comment>the score in the period compared with</comment>
            <translation>war %1</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>keine Punktzahl</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>coverage %1, could be %2 to %3</source>
            <translation>Abdeckung %1, könnte %2 bis %3 sein</translation>
        </message>
        <message>
            <source>%1 covered</source>
            <translation>%1 abgedeckt</translation>
        </message>
        <message>
            <source>%1: %2 of 100
%3</source>
            <translation>%1: %2 von 100
%3</translation>
        </message>
    </context>
    <context>
        <name>ui::Sentence</name>
        <message>
            <source>Data quality</source>
            <comment>subject of a sentence</comment>
            <translation>Die Datenqualität</translation>
        </message>
        <message>
            <source>Model quality</source>
            <comment>subject of a sentence</comment>
            <translation>Die Modellqualität</translation>
        </message>
        <message>
            <source>Cost</source>
            <comment>subject of a sentence</comment>
            <translation>Der Kostenbereich</translation>
        </message>
        <message>
            <source>%1 is the weakest domain at %2 of 100</source>
            <translation>%1 ist mit %2 von 100 der schwächste Bereich</translation>
        </message>
        <message>
            <source>%1, held down most by %2: %3 against a target of %4</source>
            <comment>a sentence about a domain, then a KPI, its value, its target</comment>
            <translation>%1, am meisten gedrückt durch „%2“: %3 bei einem Ziel von %4</translation>
        </message>
        <message>
            <source>%1 of spend is at risk</source>
            <translation>%1 der Ausgaben sind im Risiko</translation>
        </message>
        <message>
            <source>%1 is in good order at %2 of 100</source>
            <translation>%1 ist mit %2 von 100 in guter Ordnung</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 models have no labels, so nobody knows how right they are</source>
            <translation>
                <numerusform>%n von %1 Modellen hat keine Labels, also weiß niemand, wie richtig es liegt</numerusform>
                <numerusform>%n von %1 Modellen haben keine Labels, also weiß niemand, wie richtig sie liegen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: only %2 is covered by facts</source>
            <translation>%1: nur %2 sind durch Fakten abgedeckt</translation>
        </message>
        <message>
            <source>There are no figures for %1 yet</source>
            <translation>Für %1 gibt es noch keine Zahlen</translation>
        </message>
        <message>
            <source>Every rated domain is in good order</source>
            <translation>Jeder bewertete Bereich ist in guter Ordnung</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a whole sentence with its full stop</comment>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>ui::VariationIcons</name>
        <message>
            <source>No signal: it moves as chance alone makes it</source>
            <translation>Kein Signal: Es schwankt nur zufällig</translation>
        </message>
        <message>
            <source>Signal: improving</source>
            <translation>Signal: Es wird besser</translation>
        </message>
        <message>
            <source>Signal: worsening</source>
            <translation>Signal: Es wird schlechter</translation>
        </message>
        <message>
            <source>Signal: higher than before</source>
            <translation>Signal: höher als zuvor</translation>
        </message>
        <message>
            <source>Signal: lower than before</source>
            <translation>Signal: niedriger als zuvor</translation>
        </message>
        <message>
            <source>Runs so that it will meet the target</source>
            <translation>Erreicht das Ziel, so wie es läuft</translation>
        </message>
        <message>
            <source>Will miss the target unless something changes</source>
            <translation>Verfehlt das Ziel, wenn sich nichts ändert</translation>
        </message>
        <message>
            <source>Hits and misses the target by chance</source>
            <translation>Trifft und verfehlt das Ziel je nach Zufall</translation>
        </message>
    </context>
    <context>
        <name>ui::StartPage</name>
        <message>
            <source>OpsAtlas</source>
            <translation>OpsAtlas</translation>
        </message>
        <message>
            <source>Data quality, model performance and cost of your AI, in one book of numbers. Everything stays in one file on this computer.</source>
            <translation>Datenqualität, Modellleistung und Kosten Ihrer KI in einem Zahlenbuch. Alles bleibt in einer Datei auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Sample portfolio</source>
            <translation>Beispielportfolio</translation>
        </message>
        <message>
            <source>Look around with twelve months of six AI components.</source>
            <translation>Sehen Sie sich um: zwölf Monate von sechs KI-Komponenten.</translation>
        </message>
        <message>
            <source>New portfolio</source>
            <translation>Neues Portfolio</translation>
        </message>
        <message>
            <source>Begin an empty file and import your exports.</source>
            <translation>Beginnen Sie eine leere Datei und importieren Sie Ihre Exporte.</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Go on with a portfolio that you have.</source>
            <translation>Machen Sie mit einem vorhandenen Portfolio weiter.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
    </context>
    <context>
        <name>ui::StatusBar</name>
        <message>
            <source>Show the quarantine</source>
            <translation>Quarantäne zeigen</translation>
        </message>
        <message>
            <source>No portfolio is open</source>
            <translation>Kein Portfolio ist offen</translation>
        </message>
        <message>
            <source>Data to %1</source>
            <translation>Daten bis %1</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Noch keine Daten</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n component(s) reported</source>
            <translation>
                <numerusform>%1 von %n Komponente hat gemeldet</numerusform>
                <numerusform>%1 von %n Komponenten haben gemeldet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s)</source>
            <translation>
                <numerusform>%n abgewiesene Zeile</numerusform>
                <numerusform>%n abgewiesene Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>can only be read</source>
            <translation>nur lesbar</translation>
        </message>
    </context>
    <context>
        <name>ui::TrendChart</name>
        <message>
            <source>upper limit %1</source>
            <translation>obere Grenze %1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>Mittel %1</translation>
        </message>
        <message>
            <source>lower limit %1</source>
            <translation>untere Grenze %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>No value in these periods</source>
            <translation>Kein Wert in diesen Zeiträumen</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>mean %1, provisional</source>
            <translation>Mittel %1, vorläufig</translation>
        </message>
        <message>
            <source>most likely %1 to %2</source>
            <comment>band of a forecast</comment>
            <translation>wohl %1 bis %2</translation>
        </message>
        <message>
            <source>forecast %1</source>
            <translation>Prognose %1</translation>
        </message>
        <message>
            <source>signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Forecast without a band: too short a history to say how sure it is</source>
            <translation>Prognose ohne Band: zu kurze Geschichte, um zu sagen, wie sicher sie ist</translation>
        </message>
        <message>
            <source>Forecast from %1 on without a band: too short a history to say how sure it is</source>
            <translation>Prognose ab %1 ohne Band: zu kurze Geschichte, um zu sagen, wie sicher sie ist</translation>
        </message>
        <message>
            <source>no band: too short a history</source>
            <translation>kein Band: zu kurze Geschichte</translation>
        </message>
    </context>
    <context>
        <name>ui::Labels</name>
        <message>
            <source>Data</source>
            <comment>domain</comment>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Models</source>
            <comment>domain</comment>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Cost</source>
            <comment>domain</comment>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Flow</source>
            <comment>domain</comment>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>Joint</source>
            <comment>domain</comment>
            <translation>Verbund</translation>
        </message>
        <message>
            <source>Governance</source>
            <comment>domain</comment>
            <translation>Steuerung</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <source>met</source>
            <comment>status</comment>
            <translation>erreicht</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>status</comment>
            <translation>beobachten</translation>
        </message>
        <message>
            <source>breach</source>
            <comment>status</comment>
            <translation>verfehlt</translation>
        </message>
        <message>
            <source>no target</source>
            <comment>status</comment>
            <translation>kein Ziel</translation>
        </message>
        <message>
            <source>no data</source>
            <comment>status</comment>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>none in this period</source>
            <comment>status</comment>
            <translation>keine in diesem Zeitraum</translation>
        </message>
        <message>
            <source>does not apply</source>
            <comment>status</comment>
            <translation>trifft nicht zu</translation>
        </message>
        <message>
            <source>too little data</source>
            <comment>status</comment>
            <translation>zu wenig Daten</translation>
        </message>
        <message>
            <source>model</source>
            <comment>kind of component</comment>
            <translation>Modell</translation>
        </message>
        <message>
            <source>data</source>
            <comment>kind of component</comment>
            <translation>Daten</translation>
        </message>
        <message>
            <source>platform</source>
            <comment>kind of component</comment>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of component</comment>
            <translation>andere</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>kind of component</comment>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>better</source>
            <translation>besser</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>schlechter</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>change %1</source>
            <translation>Änderung %1</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ProgressBar</name>
        <message>
            <source>Progress of the running work</source>
            <translation>Fortschritt der laufenden Arbeit</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%1, about %n second(s) left</source>
            <translation>
                <numerusform>%1, noch etwa %n Sekunde</numerusform>
                <numerusform>%1, noch etwa %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, about %n minute(s) left</source>
            <translation>
                <numerusform>%1, noch etwa %n Minute</numerusform>
                <numerusform>%1, noch etwa %n Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::AboutDialog</name>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>About OpsAtlas</source>
            <translation>Über OpsAtlas</translation>
        </message>
        <message>
            <source>Data, models and cost of AI in one book of numbers.</source>
            <translation>Daten, Modelle und Kosten von KI in einem Zahlenbuch.</translation>
        </message>
        <message>
            <source>Free software under the GPL, version 3 or later.</source>
            <translation>Freie Software unter der GPL, Version 3 oder neuer.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>ui::CommandPalette</name>
        <message>
            <source>Nothing has these words.</source>
            <translation>Nichts enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Find a page, figure or command</source>
            <translation>Seite, Kennzahl oder Befehl finden</translation>
        </message>
        <message>
            <source>Words of a page, figure, component or command</source>
            <translation>Wörter einer Seite, Kennzahl, Komponente oder eines Befehls</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>ui::DefinitionsDialog</name>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Definitionen</translation>
        </message>
        <message>
            <source>Find a figure</source>
            <translation>Kennzahl finden</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Definition of the chosen figure</source>
            <translation>Definition der gewählten Kennzahl</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Target %1, floor %2.</source>
            <translation>Ziel %1, Untergrenze %2.</translation>
        </message>
        <message>
            <source>None: it is not rated.</source>
            <translation>Keines: Sie wird nicht bewertet.</translation>
        </message>
    </context>
    <context>
        <name>ui::PreferencesDialog</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>The language changes when OpsAtlas is started again.</source>
            <translation>Die Sprache wechselt beim nächsten Start von OpsAtlas.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>The page left last</source>
            <translation>Zuletzt verlassene Seite</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Size of type</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Significant digits</source>
            <translation>Geltende Ziffern</translation>
        </message>
        <message>
            <source>Begin with</source>
            <translation>Beginnen mit</translation>
        </message>
        <message>
            <source>Shortcuts…</source>
            <translation>Tastenkürzel…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Digits are those of the pages; tool tips, copies and exports always have all of them, and a briefing has three.</source>
            <translation>Die Ziffern gelten für die Seiten; Kurzhinweise, Kopien und Exporte haben immer alle, ein Briefing hat drei.</translation>
        </message>
    </context>
    <context>
        <name>ui::ShortcutsDialog</name>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Changed from</source>
            <translation>Geändert von</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1 alone is typed into fields and tables; hold Ctrl or Alt with it.</source>
            <translation>%1 allein wird in Felder und Tabellen getippt; Strg oder Alt dazu halten.</translation>
        </message>
        <message>
            <source>%1 belongs to &quot;%2&quot;; take it away there first.</source>
            <comment>keys; command</comment>
            <translation>%1 gehört zu „%2“; dort zuerst wegnehmen.</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Use these keys</source>
            <translation>Diese Tasten nehmen</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Keine Tasten</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Wie zuvor</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl finden</translation>
        </message>
        <message>
            <source>New keys for the chosen command</source>
            <translation>Neue Tasten für den gewählten Befehl</translation>
        </message>
        <message>
            <source>On a chart the arrow keys walk the points and T shows the table; on a figure Enter opens its page and the space bar shows it closer.</source>
            <translation>In einem Diagramm gehen die Pfeiltasten die Punkte entlang und T zeigt die Tabelle; auf einer Kennzahl öffnet die Eingabetaste ihre Seite, die Leertaste zeigt sie näher.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has no keys now.</source>
            <translation>„%1“ hat jetzt keine Tasten.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has the keys %2 now.</source>
            <comment>command; keys</comment>
            <translation>„%1“ hat jetzt die Tasten %2.</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiPopup</name>
        <message>
            <source>Value: %1</source>
            <translation>Wert: %1</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Zuvor: %1</translation>
        </message>
        <message>
            <source>Target: %1</source>
            <translation>Ziel: %1</translation>
        </message>
        <message>
            <source>Floor: %1</source>
            <translation>Untergrenze: %1</translation>
        </message>
        <message>
            <source>Numerator: %1</source>
            <translation>Zähler: %1</translation>
        </message>
        <message>
            <source>Denominator: %1</source>
            <translation>Nenner: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n component(s), coverage %2</source>
            <translation>
                <numerusform>%1 von %n Komponente, Abdeckung %2</numerusform>
                <numerusform>%1 von %n Komponenten, Abdeckung %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Enter opens the page; space or Esc closes this.</source>
            <translation>Eingabe öffnet die Seite; Leertaste oder Esc schließt dies.</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiTab</name>
        <message>
            <source>whole portfolio</source>
            <translation>ganzes Portfolio</translation>
        </message>
    </context>
    <context>
        <name>ui::RelatedTab</name>
        <message>
            <source>Links to other figures</source>
            <translation>Zusammenhänge mit anderen Kennzahlen</translation>
        </message>
        <message>
            <source>No other figure has enough periods to be held against this one.</source>
            <translation>Keine andere Kennzahl hat genug Zeiträume für einen Vergleich mit dieser.</translation>
        </message>
        <message>
            <source>Change from one period to the next</source>
            <translation>Änderung von einem Zeitraum zum nächsten</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n week(s) later</source>
            <translation>
                <numerusform>%1, %n Woche später</numerusform>
                <numerusform>%1, %n Wochen später</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n month(s) later</source>
            <translation>
                <numerusform>%1, %n Monat später</numerusform>
                <numerusform>%1, %n Monate später</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ScatterChart</name>
        <message>
            <source>Changes of both figures</source>
            <translation>Änderungen beider Kennzahlen</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nichts zu zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s): %1 across, %2 upwards</source>
            <translation>
                <numerusform>%n Punkt: %1 waagrecht, %2 senkrecht</numerusform>
                <numerusform>%n Punkte: %1 waagrecht, %2 senkrecht</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 across, %2 upwards</source>
            <translation>%1 waagrecht, %2 senkrecht</translation>
        </message>
    </context>
    <context>
        <name>ui::SignalsTab</name>
        <message>
            <source>Signals</source>
            <translation>Signale</translation>
        </message>
        <message>
            <source>No pattern was completed: what moves here is noise.</source>
            <translation>Kein Muster wurde vollständig: Was sich hier bewegt, ist Rauschen.</translation>
        </message>
        <message>
            <source>Such signals that a steady series of this length shows by chance: about %1.</source>
            <translation>Solche Signale, die eine ruhige Reihe dieser Länge durch Zufall zeigt: etwa %1.</translation>
        </message>
        <message>
            <source>%1 without its season</source>
            <comment>KPI</comment>
            <translation>%1 ohne Saison</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>KPI; scope</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 in %2, %3</source>
            <comment>KPI; unit; scope</comment>
            <translation>%1 in %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ui::WaterfallChart</name>
        <message>
            <source>pp</source>
            <comment>percentage points</comment>
            <translation>PP</translation>
        </message>
        <message>
            <source>%1, own value</source>
            <comment>component</comment>
            <translation>%1, eigener Wert</translation>
        </message>
        <message>
            <source>%1, weight</source>
            <comment>component</comment>
            <translation>%1, Gewicht</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>change in all</source>
            <translation>Änderung insgesamt</translation>
        </message>
        <message>
            <source>quantity used</source>
            <translation>genutzte Menge</translation>
        </message>
        <message>
            <source>mix of what was bought</source>
            <translation>Mischung des Gekauften</translation>
        </message>
        <message>
            <source>price of the same</source>
            <translation>Preis des Gleichen</translation>
        </message>
        <message>
            <source>without a quantity</source>
            <translation>ohne Menge</translation>
        </message>
        <message>
            <source>less is unassigned</source>
            <translation>weniger ist nicht zugeordnet</translation>
        </message>
        <message>
            <source>more is unassigned</source>
            <translation>mehr ist nicht zugeordnet</translation>
        </message>
        <message>
            <source>Parts of the change</source>
            <translation>Teile der Änderung</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nichts zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>ui::WhyTab</name>
        <message>
            <source>Parts of the change</source>
            <translation>Teile der Änderung</translation>
        </message>
        <message>
            <source>Quantity, mix and price</source>
            <translation>Menge, Mischung und Preis</translation>
        </message>
        <message>
            <source>This change cannot be split by component.</source>
            <translation>Diese Änderung lässt sich nicht nach Komponenten aufteilen.</translation>
        </message>
        <message>
            <source>%1, %2: %3 to %4, %5</source>
            <comment>KPI; scope; period before; period after; change</comment>
            <translation>%1, %2: %3 bis %4, %5</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Take the change apart by</source>
            <translation>Änderung aufteilen nach</translation>
        </message>
        <message>
            <source>Rows of this part in %1</source>
            <translation>Zeilen dieses Teils im %1</translation>
        </message>
    </context>
    <context>
        <name>ui::Answers</name>
        <message>
            <source>%1 pp</source>
            <comment>percentage points</comment>
            <translation>%1 PP</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>KPI; component</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>beyond a limit</source>
            <translation>jenseits einer Grenze</translation>
        </message>
        <message>
            <source>8 in a row on one side</source>
            <translation>8 in Folge auf einer Seite</translation>
        </message>
        <message>
            <source>2 of 3 near a limit</source>
            <translation>2 von 3 nahe einer Grenze</translation>
        </message>
        <message>
            <source>4 of 5 away from the mean</source>
            <translation>4 von 5 fern vom Mittel</translation>
        </message>
        <message>
            <source>7 in one direction</source>
            <translation>7 in eine Richtung</translation>
        </message>
        <message>
            <source>14 up and down</source>
            <translation>14 auf und ab</translation>
        </message>
        <message>
            <source>15 close to the mean</source>
            <translation>15 nahe dem Mittel</translation>
        </message>
        <message>
            <source>8 away from the mean on both sides</source>
            <translation>8 fern vom Mittel auf beiden Seiten</translation>
        </message>
        <message>
            <source>no limits yet</source>
            <translation>noch keine Grenzen</translation>
        </message>
        <message>
            <source>no signal</source>
            <translation>kein Signal</translation>
        </message>
        <message>
            <source>improving</source>
            <translation>besser werdend</translation>
        </message>
        <message>
            <source>worsening</source>
            <translation>schlechter werdend</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>höher</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>niedriger</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Komponente</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (neu)</translation>
        </message>
        <message>
            <source>%1 (gone)</source>
            <translation>%1 (weggefallen)</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Bewegt</translation>
        </message>
        <message>
            <source>Own value</source>
            <translation>Eigener Wert</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Weight before</source>
            <translation>Gewicht vorher</translation>
        </message>
        <message>
            <source>Weight now</source>
            <translation>Gewicht jetzt</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Bedeutet</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Beyond chance</source>
            <translation>Über Zufall</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>by few periods</source>
            <translation>durch wenige Zeiträume</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Geht voran</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Folgt</translation>
        </message>
        <message>
            <source>Weeks later</source>
            <translation>Wochen später</translation>
        </message>
        <message>
            <source>Months later</source>
            <translation>Monate später</translation>
        </message>
        <message>
            <source>r</source>
            <comment>correlation</comment>
            <translation>r</translation>
        </message>
        <message>
            <source>by ranks</source>
            <comment>correlation of ranks</comment>
            <translation>nach Rängen</translation>
        </message>
        <message>
            <source>chance reaches</source>
            <translation>Zufall reicht bis</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Paare</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>without a service</source>
            <translation>ohne Dienst</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Mix</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>Without a quantity</source>
            <translation>Ohne Menge</translation>
        </message>
        <message>
            <source>Quantity before</source>
            <translation>Menge vorher</translation>
        </message>
        <message>
            <source>Quantity now</source>
            <translation>Menge jetzt</translation>
        </message>
    </context>
    <context>
        <name>ui::SourcesTab</name>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>There is no source yet: the first import makes one.</source>
            <translation>Es gibt noch keine Quelle: Der erste Import legt eine an.</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>a view of money that another source bills</source>
            <translation>eine Sicht auf Geld, das eine andere Quelle abrechnet</translation>
        </message>
        <message>
            <source>Change the source</source>
            <translation>Quelle ändern</translation>
        </message>
        <message>
            <source>&amp;Role:</source>
            <translation>&amp;Rolle:</translation>
        </message>
        <message>
            <source>&amp;Currency of rows that name none:</source>
            <translation>&amp;Währung von Zeilen, die keine nennen:</translation>
        </message>
        <message>
            <source>Choose a source to see what follows from its role and currency.</source>
            <translation>Wählen Sie eine Quelle, um zu sehen, was aus Rolle und Währung folgt.</translation>
        </message>
        <message>
            <source>%1 brings no money, so it has neither role nor currency.</source>
            <translation>%1 bringt kein Geld, hat also weder Rolle noch Währung.</translation>
        </message>
        <message>
            <source>%1 counts as a view of money that another source bills: no figure counts it a second time.</source>
            <translation>%1 zählt als Sicht auf Geld, das eine andere Quelle abrechnet: Keine Kennzahl zählt es ein zweites Mal.</translation>
        </message>
        <message>
            <source>%1 counts as bills: its money stands in all figures.</source>
            <translation>%1 zählt als Rechnungen: Sein Geld steht in allen Kennzahlen.</translation>
        </message>
        <message>
            <source>Rows that name no currency stand apart, as “?”.</source>
            <translation>Zeilen ohne Währung stehen für sich, als „?“.</translation>
        </message>
        <message>
            <source>Rows that name no currency count in %1.</source>
            <translation>Zeilen ohne Währung zählen in %1.</translation>
        </message>
        <message>
            <source>change of source %1</source>
            <comment>what undo names</comment>
            <translation>Änderung der Quelle %1</translation>
        </message>
        <message>
            <source>Role of the source</source>
            <translation>Rolle der Quelle</translation>
        </message>
        <message>
            <source>Currency of rows that name none</source>
            <translation>Währung von Zeilen ohne Angabe</translation>
        </message>
    </context>
</TS>
