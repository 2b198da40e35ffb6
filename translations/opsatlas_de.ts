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
            <translation>Modelle innerhalb des Höchstalters</translation>
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
            <translation>Kosten je 1.000 richtige Vorhersagen</translation>
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
            <translation>Ausgaben für Modelle unter Ziel</translation>
        </message>
        <message>
            <source>Spend fed by untrusted data</source>
            <translation>Ausgaben auf nicht vertrauenswürdigen Daten</translation>
        </message>
        <message>
            <source>Spend at risk</source>
            <translation>Gefährdete Ausgaben</translation>
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
            <translation>Pünktlich abgehaltene Reviews</translation>
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
        <message>
            <source>Of all data tests that ran, how many passed. A warning, an error or a skipped test ran and did not pass.</source>
            <translation>Von allen ausgeführten Datentests: wie viele bestanden wurden. Eine Warnung, ein Fehler oder ein übersprungener Test lief und wurde nicht bestanden.</translation>
        </message>
        <message>
            <source>When one check in ten fails, people stop believing the feed.</source>
            <translation>Schlägt jede zehnte Prüfung fehl, glaubt niemand mehr der Lieferung.</translation>
        </message>
        <message>
            <source>Common practice; dbt and Great Expectations count the same way</source>
            <translation>Übliche Praxis; dbt und Great Expectations zählen ebenso</translation>
        </message>
        <message>
            <source>Of the fields that must be filled, how many are.</source>
            <translation>Von den Pflichtfeldern: wie viele gefüllt sind.</translation>
        </message>
        <message>
            <source>Model inputs with one value in twenty missing are usually sent back.</source>
            <translation>Fehlt in Modelleingaben jeder zwanzigste Wert, werden sie meist zurückgewiesen.</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 completeness, measured as in ISO/IEC 25024</source>
            <translation>ISO/IEC 25012 Vollständigkeit, gemessen nach ISO/IEC 25024</translation>
        </message>
        <message>
            <source>Of the records that somebody compared with the truth, how many were right. It rests on a sample, so read it with its confidence interval.</source>
            <translation>Von den Datensätzen, die jemand mit der Wirklichkeit verglichen hat: wie viele stimmten. Das ist eine Stichprobe; lesen Sie den Wert mit seinem Vertrauensbereich.</translation>
        </message>
        <message>
            <source>The floor leaves room for the error of a sample.</source>
            <translation>Die Untergrenze lässt Raum für den Fehler einer Stichprobe.</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 accuracy; DAMA</source>
            <translation>ISO/IEC 25012 Genauigkeit; DAMA</translation>
        </message>
        <message>
            <source>Of the rows checked, how many keep to format and value rules.</source>
            <translation>Von den geprüften Zeilen: wie viele Format- und Wertregeln einhalten.</translation>
        </message>
        <message>
            <source>Such faults cost little to stop where the data are made.</source>
            <translation>Solche Fehler sind dort billig zu vermeiden, wo die Daten entstehen.</translation>
        </message>
        <message>
            <source>DAMA validity; ISO/IEC 25012 compliance</source>
            <translation>DAMA Gültigkeit; ISO/IEC 25012 Konformität</translation>
        </message>
        <message>
            <source>How far the rows checked are free of duplicates.</source>
            <translation>Wie weit die geprüften Zeilen frei von Doppelten sind.</translation>
        </message>
        <message>
            <source>A duplicate counts money and labels twice.</source>
            <translation>Eine doppelte Zeile zählt Geld und Labels zweimal.</translation>
        </message>
        <message>
            <source>DAMA uniqueness</source>
            <translation>DAMA Eindeutigkeit</translation>
        </message>
        <message>
            <source>Of the comparisons between systems, how many agree.</source>
            <translation>Von den Vergleichen zwischen Systemen: wie viele übereinstimmen.</translation>
        </message>
        <message>
            <source>Totals of two systems should differ by timing alone.</source>
            <translation>Summen zweier Systeme sollten sich nur durch den Zeitpunkt unterscheiden.</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 consistency</source>
            <translation>ISO/IEC 25012 Konsistenz</translation>
        </message>
        <message>
            <source>Of the deliveries that were due, how many came in time. One that never came was due all the same.</source>
            <translation>Von den fälligen Lieferungen: wie viele rechtzeitig kamen. Eine, die nie kam, war dennoch fällig.</translation>
        </message>
        <message>
            <source>A daily feed that is late once a month stands at 97 %.</source>
            <translation>Eine tägliche Lieferung, die einmal im Monat zu spät kommt, steht bei 97 %.</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 currentness</source>
            <translation>ISO/IEC 25012 Aktualität</translation>
        </message>
        <message>
            <source>Of all data sets in the inventory, how many have a test that is in use. The inventory is the measure, not the list of tested sets.</source>
            <translation>Von allen Datenbeständen im Verzeichnis: wie viele einen genutzten Test haben. Maßstab ist das Verzeichnis, nicht die Liste der getesteten Bestände.</translation>
        </message>
        <message>
            <source>What has no test shows no fault, so the untested must be counted.</source>
            <translation>Was keinen Test hat, zeigt keinen Fehler; darum muss das Ungetestete gezählt werden.</translation>
        </message>
        <message>
            <source>A frequent wish of data catalogue users (OpenMetadata issue 33432)</source>
            <translation>Ein häufiger Wunsch von Nutzern von Datenkatalogen (OpenMetadata issue 33432)</translation>
        </message>
        <message>
            <source>Of all data sets in the inventory, how many know where their data come from: an upstream edge, or the mark of a source.</source>
            <translation>Von allen Datenbeständen im Verzeichnis: bei wie vielen belegt ist, woher ihre Daten kommen, durch eine Kante von oben oder den Vermerk einer Quelle.</translation>
        </message>
        <message>
            <source>With less than 60 % nobody can say what a fault will touch.</source>
            <translation>Unter 60 % kann niemand sagen, was ein Fehler treffen wird.</translation>
        </message>
        <message>
            <source>Clear data lineage; the OpenLineage model</source>
            <translation>Klare Datenherkunft; das Modell von OpenLineage</translation>
        </message>
        <message>
            <source>Of the eight descriptors each data set should have (owner, description, sensitivity, refresh, retention, quality rules, source, contact), how many are filled.</source>
            <translation>Von den acht Angaben, die jeder Datenbestand haben soll (Verantwortliche, Beschreibung, Schutzbedarf, Auffrischung, Aufbewahrung, Qualitätsregeln, Quelle, Kontakt): wie viele gefüllt sind.</translation>
        </message>
        <message>
            <source>Who owns it and what it means are missed most.</source>
            <translation>Wem etwas gehört und was es bedeutet, fehlt am häufigsten.</translation>
        </message>
        <message>
            <source>Metadata management; after ISO/IEC 11179</source>
            <translation>Metadatenpflege; nach ISO/IEC 11179</translation>
        </message>
        <message>
            <source>Hours in which data were broken: from the start of each incident to its detection, and on to its repair.</source>
            <translation>Stunden, in denen Daten gestört waren: vom Beginn jedes Vorfalls bis zur Entdeckung und weiter bis zur Behebung.</translation>
        </message>
        <message>
            <source>Half a working day a month against a whole one; fit it to the size of the portfolio.</source>
            <translation>Ein halber Arbeitstag im Monat gegen einen ganzen; passen Sie es der Größe des Portfolios an.</translation>
        </message>
        <message>
            <source>Data downtime: incidents × (time to detect + time to resolve)</source>
            <translation>Datenausfall: Vorfälle × (Zeit bis zur Entdeckung + Zeit bis zur Behebung)</translation>
        </message>
        <message>
            <source>Of the predictions whose truth is known, how many were right. Models of other kinds bring a metric of their own.</source>
            <translation>Von den Vorhersagen, deren Wahrheit bekannt ist: wie viele stimmten. Modelle anderer Art bringen ein eigenes Maß mit.</translation>
        </message>
        <message>
            <source>Tasks differ, so every model has a target of its own.</source>
            <translation>Aufgaben sind verschieden, darum hat jedes Modell sein eigenes Ziel.</translation>
        </message>
        <message>
            <source>Standard definition</source>
            <translation>Übliche Definition</translation>
        </message>
        <message>
            <source>Of the models with a target and a measurement, how many reach their target.</source>
            <translation>Von den Modellen mit Ziel und Messung: wie viele ihr Ziel erreichen.</translation>
        </message>
        <message>
            <source>Four models in five is the least.</source>
            <translation>Vier von fünf Modellen sind das Mindeste.</translation>
        </message>
        <message>
            <source>Shared measure of model work</source>
            <translation>Gemeinsames Maß der Arbeit an Modellen</translation>
        </message>
        <message>
            <source>For how many predictions the truth became known.</source>
            <translation>Bei wie vielen Vorhersagen die Wahrheit bekannt wurde.</translation>
        </message>
        <message>
            <source>Half a per cent of 100,000 predictions is 500 labels, enough to know 90 % within 2.6 points.</source>
            <translation>Ein halbes Prozent von 100.000 Vorhersagen sind 500 Labels, genug, um 90 % auf 2,6 Punkte genau zu kennen.</translation>
        </message>
        <message>
            <source>Sample size of a share</source>
            <translation>Stichprobenumfang eines Anteils</translation>
        </message>
        <message>
            <source>Of the features under watch, how many drifted away from what the model was trained on.</source>
            <translation>Von den beobachteten Merkmalen: wie viele sich von dem entfernt haben, womit das Modell trainiert wurde.</translation>
        </message>
        <message>
            <source>A test at the 5 % level fires by chance on one feature in twenty.</source>
            <translation>Ein Test auf dem Niveau von 5 % schlägt aus Zufall bei einem von zwanzig Merkmalen an.</translation>
        </message>
        <message>
            <source>ML Test Score, monitoring tests; Evidently</source>
            <translation>ML Test Score, Tests der Überwachung; Evidently</translation>
        </message>
        <message>
            <source>Of the requests to models, how many were answered.</source>
            <translation>Von den Anfragen an Modelle: wie viele beantwortet wurden.</translation>
        </message>
        <message>
            <source>99.9 % leaves about 43 minutes a month.</source>
            <translation>99,9 % lassen etwa 43 Minuten im Monat.</translation>
        </message>
        <message>
            <source>Of the requests to models, how many were answered within the agreed time.</source>
            <translation>Von den Anfragen an Modelle: wie viele in der vereinbarten Zeit beantwortet wurden.</translation>
        </message>
        <message>
            <source>Counts add up over time and models; percentiles do not.</source>
            <translation>Anzahlen lassen sich über Zeit und Modelle addieren, Perzentile nicht.</translation>
        </message>
        <message>
            <source>Of the models, how many were trained within the age that is set for them.</source>
            <translation>Von den Modellen: wie viele innerhalb des für sie gesetzten Alters trainiert wurden.</translation>
        </message>
        <message>
            <source>Each model has its own limit; one in four beyond it is too many.</source>
            <translation>Jedes Modell hat seine eigene Grenze; jedes vierte darüber ist zu viel.</translation>
        </message>
        <message>
            <source>ML Test Score: the effect of staleness is known</source>
            <translation>ML Test Score: Die Wirkung des Alterns ist bekannt</translation>
        </message>
        <message>
            <source>The weakest of four lists of readiness tests: data, model, infrastructure and monitoring. The portfolio is as ready as its least ready model.</source>
            <translation>Die schwächste von vier Listen mit Tests der Betriebsreife: Daten, Modell, Infrastruktur, Überwachung. Das Portfolio ist so weit wie sein am wenigsten reifes Modell.</translation>
        </message>
        <message>
            <source>Up to 2 is a first pass, above 3 is strong, 5 and more is rare.</source>
            <translation>Bis 2 ist ein erster Anlauf, über 3 ist stark, 5 und mehr ist selten.</translation>
        </message>
        <message>
            <source>Of the models in use, how many can show all six: data version, code version, parameters, environment, evaluation, approver.</source>
            <translation>Von den Modellen im Einsatz: wie viele alle sechs Nachweise haben: Datenstand, Codestand, Parameter, Umgebung, Bewertung, Freigabe.</translation>
        </message>
        <message>
            <source>One link that is missing breaks the chain.</source>
            <translation>Ein fehlendes Glied zerreißt die Kette.</translation>
        </message>
        <message>
            <source>Model provenance; fields of MLflow and SLSA</source>
            <translation>Herkunft von Modellen; Felder von MLflow und SLSA</translation>
        </message>
        <message>
            <source>What was spent, with discounts and commitments spread over the time they serve, in the reporting currency.</source>
            <translation>Was ausgegeben wurde, Rabatte und Zusagen verteilt auf die Zeit, der sie dienen, in der Berichtswährung.</translation>
        </message>
        <message>
            <source>Size is not quality, so there is no target.</source>
            <translation>Größe ist keine Güte, darum gibt es kein Ziel.</translation>
        </message>
        <message>
            <source>How much of the spend has both a component and an owner.</source>
            <translation>Wie viel der Ausgaben eine Komponente und Verantwortliche hat.</translation>
        </message>
        <message>
            <source>Published examples name about 50 % for a start, 80 % on the way and 90 % in good order.</source>
            <translation>Veröffentlichte Beispiele nennen etwa 50 % für den Anfang, 80 % unterwegs und 90 % bei guter Ordnung.</translation>
        </message>
        <message>
            <source>FinOps Foundation maturity model, CC BY 4.0</source>
            <translation>FinOps Foundation, Reifegradmodell, CC BY 4.0</translation>
        </message>
        <message>
            <source>How far spend lies from the budget, in either direction. Components may cancel out; the table by component shows where.</source>
            <translation>Wie weit die Ausgaben vom Budget abweichen, in beide Richtungen. Komponenten können sich ausgleichen; die Tabelle nach Komponenten zeigt, wo.</translation>
        </message>
        <message>
            <source>Too little spent on a funded goal is news as well.</source>
            <translation>Zu wenig ausgegeben für ein bezahltes Ziel ist auch eine Nachricht.</translation>
        </message>
        <message>
            <source>FinOps, budgeting</source>
            <translation>FinOps, Budgetierung</translation>
        </message>
        <message>
            <source>How near the forecasts came, component by component, so that one error does not hide another.</source>
            <translation>Wie nahe die Prognosen kamen, Komponente für Komponente, damit kein Fehler den anderen verdeckt.</translation>
        </message>
        <message>
            <source>Published examples name variances of 20, 15 and 12 % from a start to good order.</source>
            <translation>Veröffentlichte Beispiele nennen Abweichungen von 20, 15 und 12 % vom Anfang bis zu guter Ordnung.</translation>
        </message>
        <message>
            <source>FinOps Foundation, forecasting</source>
            <translation>FinOps Foundation, Prognosen</translation>
        </message>
        <message>
            <source>How much of the spend pays for capacity that stands idle.</source>
            <translation>Wie viel der Ausgaben für Kapazität zahlt, die brachliegt.</translation>
        </message>
        <message>
            <source>Accelerators idle most; 30 % is what many find at first.</source>
            <translation>Beschleuniger liegen am meisten brach; 30 % finden viele am Anfang.</translation>
        </message>
        <message>
            <source>Idle cost as OpenCost and Kubecost define it</source>
            <translation>Leerlaufkosten, wie OpenCost und Kubecost sie definieren</translation>
        </message>
        <message>
            <source>What discounts and commitments took off the list price.</source>
            <translation>Was Rabatte und Zusagen vom Listenpreis abgezogen haben.</translation>
        </message>
        <message>
            <source>It shows what was achieved, not what was promised.</source>
            <translation>Es zeigt, was erreicht wurde, nicht was versprochen war.</translation>
        </message>
        <message>
            <source>FinOps Foundation, effective savings rate</source>
            <translation>FinOps Foundation, effektive Sparquote</translation>
        </message>
        <message>
            <source>What a thousand predictions cost.</source>
            <translation>Was tausend Vorhersagen kosten.</translation>
        </message>
        <message>
            <source>Compare it with its own past.</source>
            <translation>Vergleichen Sie es mit der eigenen Vergangenheit.</translation>
        </message>
        <message>
            <source>FinOps unit economics</source>
            <translation>FinOps, Stückkosten</translation>
        </message>
        <message>
            <source>Of the accelerator hours paid for, how many were at work.</source>
            <translation>Von den bezahlten Beschleunigerstunden: wie viele gearbeitet haben.</translation>
        </message>
        <message>
            <source>Serving in bursts needs some room.</source>
            <translation>Ein Betrieb mit Lastspitzen braucht etwas Luft.</translation>
        </message>
        <message>
            <source>FinOps for AI</source>
            <translation>FinOps für KI</translation>
        </message>
        <message>
            <source>How much of the spend lies above what the daily pattern allows.</source>
            <translation>Wie viel der Ausgaben über dem liegt, was das tägliche Muster erlaubt.</translation>
        </message>
        <message>
            <source>One day at twice the cost is 3 % of a month.</source>
            <translation>Ein Tag zum doppelten Preis sind 3 % eines Monats.</translation>
        </message>
        <message>
            <source>FinOps anomaly management; limits of an individuals chart</source>
            <translation>FinOps, Umgang mit Auffälligkeiten; Grenzen einer Einzelwertkarte</translation>
        </message>
        <message>
            <source>How often changes of data, models and infrastructure go live.</source>
            <translation>Wie oft Änderungen an Daten, Modellen und Infrastruktur in Betrieb gehen.</translation>
        </message>
        <message>
            <source>Once a week against once a month.</source>
            <translation>Einmal die Woche gegen einmal im Monat.</translation>
        </message>
        <message>
            <source>DORA deployment frequency</source>
            <translation>DORA, Häufigkeit der Auslieferung</translation>
        </message>
        <message>
            <source>Of the deployments, how many had to be rolled back or mended.</source>
            <translation>Von den Auslieferungen: wie viele zurückgenommen oder nachgebessert werden mussten.</translation>
        </message>
        <message>
            <source>The best teams stay near 5 %, weak ones go beyond 15 %.</source>
            <translation>Die besten Teams bleiben bei 5 %, schwache liegen über 15 %.</translation>
        </message>
        <message>
            <source>DORA change failure rate</source>
            <translation>DORA, Fehlerquote von Änderungen</translation>
        </message>
        <message>
            <source>Mean hours from the start of an incident until it was noticed.</source>
            <translation>Mittlere Stunden vom Beginn eines Vorfalls bis zu seiner Entdeckung.</translation>
        </message>
        <message>
            <source>An hour against a day.</source>
            <translation>Eine Stunde gegen einen Tag.</translation>
        </message>
        <message>
            <source>Incident practice</source>
            <translation>Praxis der Störungsbehandlung</translation>
        </message>
        <message>
            <source>Mean hours from noticing an incident until things worked again.</source>
            <translation>Mittlere Stunden von der Entdeckung eines Vorfalls, bis alles wieder lief.</translation>
        </message>
        <message>
            <source>DORA failed deployment recovery time</source>
            <translation>DORA, Wiederherstellung nach fehlgeschlagener Auslieferung</translation>
        </message>
        <message>
            <source>Of all failures found, how many were caught before production. Read it with the counts: finding fewer everywhere moves it too.</source>
            <translation>Von allen gefundenen Fehlern: wie viele vor dem Betrieb gefunden wurden. Lesen Sie es mit den Anzahlen: Überall weniger zu finden bewegt es auch.</translation>
        </message>
        <message>
            <source>Nine in ten caught early is good containment.</source>
            <translation>Neun von zehn früh gefunden ist eine gute Eindämmung.</translation>
        </message>
        <message>
            <source>Defect detection percentage</source>
            <translation>Anteil früh entdeckter Fehler</translation>
        </message>
        <message>
            <source>Of data, models and infrastructure definitions, how many are pinned to a version that cannot change.</source>
            <translation>Von den Definitionen von Daten, Modellen und Infrastruktur: wie viele an einer unveränderlichen Version hängen.</translation>
        </message>
        <message>
            <source>What is not pinned cannot be made again.</source>
            <translation>Was nicht festgehalten ist, lässt sich nicht wiederholen.</translation>
        </message>
        <message>
            <source>Version control for data, models and infrastructure</source>
            <translation>Versionsverwaltung für Daten, Modelle und Infrastruktur</translation>
        </message>
        <message>
            <source>What a thousand right predictions cost. Each model counts with its own accuracy.</source>
            <translation>Was tausend richtige Vorhersagen kosten. Jedes Modell zählt mit seiner eigenen Genauigkeit.</translation>
        </message>
        <message>
            <source>A wrong answer is not cheap however little it cost.</source>
            <translation>Eine falsche Antwort ist nicht billig, so wenig sie auch kostet.</translation>
        </message>
        <message>
            <source>Cost and models</source>
            <translation>Kosten und Modelle</translation>
        </message>
        <message>
            <source>What one passed data test costs in spend on data.</source>
            <translation>Was ein bestandener Datentest an Ausgaben für Daten kostet.</translation>
        </message>
        <message>
            <source>The price of one piece of evidence that data are fit.</source>
            <translation>Der Preis eines Belegs, dass Daten taugen.</translation>
        </message>
        <message>
            <source>Cost and data</source>
            <translation>Kosten und Daten</translation>
        </message>
        <message>
            <source>How much of the spend went into rework, failed runs and data incidents. Booked amounts only, no guesses.</source>
            <translation>Wie viel der Ausgaben in Nacharbeit, gescheiterte Läufe und Datenvorfälle ging. Nur gebuchte Beträge, keine Schätzung.</translation>
        </message>
        <message>
            <source>The small part of the cost of poor data that the books prove.</source>
            <translation>Der kleine Teil der Kosten schlechter Daten, den die Bücher belegen.</translation>
        </message>
        <message>
            <source>Of the spend on models with a verdict, how much goes to models below their target.</source>
            <translation>Von den Ausgaben für Modelle mit Urteil: wie viel an Modelle unter ihrem Ziel geht.</translation>
        </message>
        <message>
            <source>Money where the result is not good enough.</source>
            <translation>Geld, wo das Ergebnis nicht gut genug ist.</translation>
        </message>
        <message>
            <source>Of the spend on models whose inputs are all tested, how much goes to models with an input below 90 % of tests passed.</source>
            <translation>Von den Ausgaben für Modelle, deren Eingaben alle getestet sind: wie viel an Modelle mit einer Eingabe unter 90 % bestandener Tests geht.</translation>
        </message>
        <message>
            <source>Bad data upstream, money downstream.</source>
            <translation>Schlechte Daten oben, Geld unten.</translation>
        </message>
        <message>
            <source>Cost, data and lineage</source>
            <translation>Kosten, Daten und Herkunft</translation>
        </message>
        <message>
            <source>How much of the spend is at risk: all of a component below its target, else what is idle, failed or out of pattern, each counted once.</source>
            <translation>Wie viel der Ausgaben gefährdet ist: bei einer Komponente unter ihrem Ziel alles, sonst was brachliegt, gescheitert oder auffällig ist, jedes einmal gezählt.</translation>
        </message>
        <message>
            <source>One figure for money that may be lost.</source>
            <translation>Eine Zahl für Geld, das verloren sein könnte.</translation>
        </message>
        <message>
            <source>Cost, data and models</source>
            <translation>Kosten, Daten und Modelle</translation>
        </message>
        <message>
            <source>What a thousand predictions cost, weighed by how right they are and how far their data can be trusted.</source>
            <translation>Was tausend Vorhersagen kosten, gewichtet danach, wie richtig sie sind und wie weit ihren Daten zu trauen ist.</translation>
        </message>
        <message>
            <source>It falls only if cost falls or quality rises.</source>
            <translation>Sie sinken nur, wenn Kosten sinken oder Güte steigt.</translation>
        </message>
        <message>
            <source>How much of the spend belongs to components that serve an active goal.</source>
            <translation>Wie viel der Ausgaben zu Komponenten gehört, die einem aktiven Ziel dienen.</translation>
        </message>
        <message>
            <source>Money without a goal has no sponsor.</source>
            <translation>Geld ohne Ziel hat keinen Fürsprecher.</translation>
        </message>
        <message>
            <source>Aligning with the goals of the organisation</source>
            <translation>Ausrichtung an den Zielen der Organisation</translation>
        </message>
        <message>
            <source>How much of the spend runs on components that could move elsewhere.</source>
            <translation>Wie viel der Ausgaben auf Komponenten läuft, die umziehen könnten.</translation>
        </message>
        <message>
            <source>A choice and no virtue: set the target you want.</source>
            <translation>Eine Wahl und keine Tugend: Setzen Sie das Ziel, das Sie wollen.</translation>
        </message>
        <message>
            <source>Cloud-agnostic tools</source>
            <translation>Von Anbietern unabhängige Werkzeuge</translation>
        </message>
        <message>
            <source>Of the benefit planned to date, how much is there and proved.</source>
            <translation>Vom bis heute geplanten Nutzen: wie viel da und belegt ist.</translation>
        </message>
        <message>
            <source>Plan and fact at the same date.</source>
            <translation>Plan und Tatsache zum selben Stichtag.</translation>
        </message>
        <message>
            <source>Tangible business value</source>
            <translation>Greifbarer Nutzen für das Geschäft</translation>
        </message>
        <message>
            <source>Of the reviews that were due, how many took place in time, with some grace.</source>
            <translation>Von den fälligen Reviews: wie viele rechtzeitig stattfanden, mit etwas Nachsicht.</translation>
        </message>
        <message>
            <source>One quarterly review in four missed is the floor.</source>
            <translation>Eine von vier Quartalsdurchsichten verpasst ist die Untergrenze.</translation>
        </message>
        <message>
            <source>Regular reviews</source>
            <translation>Regelmäßige Reviews</translation>
        </message>
        <message>
            <source>Of the actions that were due, how many were closed by the date first set.</source>
            <translation>Von den fälligen Maßnahmen: wie viele bis zum zuerst gesetzten Tag abgeschlossen wurden.</translation>
        </message>
        <message>
            <source>A date that moves counts as late.</source>
            <translation>Ein verschobener Termin zählt als zu spät.</translation>
        </message>
        <message>
            <source>Feedback loops</source>
            <translation>Rückkopplung</translation>
        </message>
        <message>
            <source>Mean days from the first breach until its action is closed and the KPI is back inside its floor.</source>
            <translation>Mittlere Tage von der ersten Verfehlung, bis die Maßnahme abgeschlossen und der KPI wieder über der Untergrenze ist.</translation>
        </message>
        <message>
            <source>Two weeks against two months.</source>
            <translation>Zwei Wochen gegen zwei Monate.</translation>
        </message>
        <message>
            <source>Of the rows of the responsibility matrix, how many name exactly one Accountable and somebody Responsible.</source>
            <translation>Von den Zeilen der Verantwortungsmatrix: wie viele genau eine Rechenschaft und mindestens eine Durchführung nennen.</translation>
        </message>
        <message>
            <source>The rule knows no exception.</source>
            <translation>Die Regel kennt keine Ausnahme.</translation>
        </message>
        <message>
            <source>Roles and responsibilities</source>
            <translation>Rollen und Verantwortung</translation>
        </message>
        <message>
            <source>Of the skill levels the team needs, how much it has.</source>
            <translation>Von den Fähigkeiten, die das Team braucht: wie viel davon es hat.</translation>
        </message>
        <message>
            <source>A skill that one person alone holds is a risk of its own.</source>
            <translation>Eine Fähigkeit, die nur eine Person hat, ist ein eigenes Risiko.</translation>
        </message>
        <message>
            <source>Training and upskilling</source>
            <translation>Aus- und Weiterbildung</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Spend</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Spend at list prices</source>
            <translation>Ausgaben zu Listenpreisen</translation>
        </message>
        <message>
            <source>Spend with a list price</source>
            <translation>Ausgaben mit Listenpreis</translation>
        </message>
        <message>
            <source>Spend with owner</source>
            <translation>Ausgaben mit Verantwortlichen</translation>
        </message>
        <message>
            <source>Spend on data</source>
            <translation>Ausgaben für Daten</translation>
        </message>
        <message>
            <source>Idle spend</source>
            <translation>Ausgaben für Ungenutztes</translation>
        </message>
        <message>
            <source>Anomalous spend</source>
            <translation>Auffällige Ausgaben</translation>
        </message>
        <message>
            <source>Spend on rework</source>
            <translation>Ausgaben für Nacharbeit</translation>
        </message>
        <message>
            <source>Spend on failed runs</source>
            <translation>Ausgaben für fehlgeschlagene Läufe</translation>
        </message>
        <message>
            <source>Spend on data incidents</source>
            <translation>Ausgaben für Datenvorfälle</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Forecast spend</source>
            <translation>Prognostizierte Ausgaben</translation>
        </message>
        <message>
            <source>Accuracy target</source>
            <translation>Ziel der Genauigkeit</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>Vorhersagen</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Requests answered</source>
            <translation>Beantwortete Anfragen</translation>
        </message>
        <message>
            <source>Requests within the limit</source>
            <translation>Anfragen in der Zeitgrenze</translation>
        </message>
        <message>
            <source>Labelled predictions</source>
            <translation>Vorhersagen mit Label</translation>
        </message>
        <message>
            <source>Correct predictions</source>
            <translation>Richtige Vorhersagen</translation>
        </message>
        <message>
            <source>Features monitored</source>
            <translation>Überwachte Merkmale</translation>
        </message>
        <message>
            <source>Features drifted</source>
            <translation>Abgedriftete Merkmale</translation>
        </message>
        <message>
            <source>Data tests run</source>
            <translation>Ausgeführte Datentests</translation>
        </message>
        <message>
            <source>Data tests passed</source>
            <translation>Bestandene Datentests</translation>
        </message>
        <message>
            <source>Required fields</source>
            <translation>Pflichtfelder</translation>
        </message>
        <message>
            <source>Required fields filled</source>
            <translation>Gefüllte Pflichtfelder</translation>
        </message>
        <message>
            <source>Rows checked</source>
            <translation>Geprüfte Zeilen</translation>
        </message>
        <message>
            <source>Valid rows</source>
            <translation>Gültige Zeilen</translation>
        </message>
        <message>
            <source>Duplicate rows</source>
            <translation>Doppelte Zeilen</translation>
        </message>
        <message>
            <source>Records sampled</source>
            <translation>Stichproben von Datensätzen</translation>
        </message>
        <message>
            <source>Records found correct</source>
            <translation>Richtige Datensätze der Stichprobe</translation>
        </message>
        <message>
            <source>Reconciliations run</source>
            <translation>Ausgeführte Abstimmungen</translation>
        </message>
        <message>
            <source>Reconciliations that agree</source>
            <translation>Abstimmungen ohne Abweichung</translation>
        </message>
        <message>
            <source>Deliveries due</source>
            <translation>Fällige Lieferungen</translation>
        </message>
        <message>
            <source>Deliveries on time</source>
            <translation>Pünktliche Lieferungen</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>Datenbestände</translation>
        </message>
        <message>
            <source>Data sets tested</source>
            <translation>Getestete Datenbestände</translation>
        </message>
        <message>
            <source>Data sets with lineage</source>
            <translation>Datenbestände mit Herkunft</translation>
        </message>
        <message>
            <source>Descriptors required</source>
            <translation>Geforderte Beschreibungen</translation>
        </message>
        <message>
            <source>Descriptors filled</source>
            <translation>Ausgefüllte Beschreibungen</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Vorfälle</translation>
        </message>
        <message>
            <source>Open incidents</source>
            <translation>Offene Vorfälle</translation>
        </message>
        <message>
            <source>Incidents without a passing run before</source>
            <translation>Vorfälle ohne bestandenen Lauf davor</translation>
        </message>
        <message>
            <source>Hours to detection</source>
            <translation>Stunden bis zum Erkennen</translation>
        </message>
        <message>
            <source>Hours to restoration</source>
            <translation>Stunden bis zur Behebung</translation>
        </message>
        <message>
            <source>Data downtime</source>
            <translation>Datenausfall</translation>
        </message>
        <message>
            <source>Failures before production</source>
            <translation>Fehler vor dem Betrieb</translation>
        </message>
        <message>
            <source>Failures in production</source>
            <translation>Fehler im Betrieb</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Auslieferungen</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Fehlgeschlagene Auslieferungen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Models within maximum age</source>
            <translation>Modelle innerhalb des Höchstalters</translation>
        </message>
        <message>
            <source>Models with provenance</source>
            <translation>Modelle mit belegter Entstehung</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>Bestände</translation>
        </message>
        <message>
            <source>Versioned assets</source>
            <translation>Versionierte Bestände</translation>
        </message>
        <message>
            <source>Accelerator hours paid</source>
            <translation>Bezahlte Beschleunigerstunden</translation>
        </message>
        <message>
            <source>Accelerator hours busy</source>
            <translation>Ausgelastete Beschleunigerstunden</translation>
        </message>
        <message>
            <source>Test score, data</source>
            <translation>Testpunkte, Daten</translation>
        </message>
        <message>
            <source>Test score, model</source>
            <translation>Testpunkte, Modell</translation>
        </message>
        <message>
            <source>Test score, infrastructure</source>
            <translation>Testpunkte, Infrastruktur</translation>
        </message>
        <message>
            <source>Test score, monitoring</source>
            <translation>Testpunkte, Überwachung</translation>
        </message>
        <message>
            <source>Linked to a goal</source>
            <translation>Mit einem Ziel verbunden</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>Übertragbar</translation>
        </message>
        <message>
            <source>Skill points required</source>
            <translation>Geforderte Fähigkeitspunkte</translation>
        </message>
        <message>
            <source>Skill points met</source>
            <translation>Erreichte Fähigkeitspunkte</translation>
        </message>
        <message>
            <source>Reviews due</source>
            <translation>Fällige Überprüfungen</translation>
        </message>
        <message>
            <source>Reviews on time</source>
            <translation>Pünktliche Überprüfungen</translation>
        </message>
        <message>
            <source>Actions due</source>
            <translation>Fällige Maßnahmen</translation>
        </message>
        <message>
            <source>Actions closed on time</source>
            <translation>Pünktlich erledigte Maßnahmen</translation>
        </message>
        <message>
            <source>Responsibility rows</source>
            <translation>Zeilen der Zuständigkeiten</translation>
        </message>
        <message>
            <source>Valid responsibility rows</source>
            <translation>Gültige Zeilen der Zuständigkeiten</translation>
        </message>
        <message>
            <source>Days of closed feedback loops</source>
            <translation>Tage geschlossener Rückkopplungen</translation>
        </message>
        <message>
            <source>Feedback loops closed</source>
            <translation>Geschlossene Rückkopplungen</translation>
        </message>
        <message>
            <source>Benefit planned</source>
            <translation>Geplanter Nutzen</translation>
        </message>
        <message>
            <source>Benefit realised</source>
            <translation>Erreichter Nutzen</translation>
        </message>
        <message>
            <source>Meets its target</source>
            <translation>Erreicht das Ziel</translation>
        </message>
        <message>
            <source>Below its target</source>
            <translation>Unter dem Ziel</translation>
        </message>
        <message>
            <source>Worst pass rate of its inputs</source>
            <translation>Schlechteste Testquote der Eingänge</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Q{quarter} {year}</source>
            <comment>period_quarter</comment>
            <translation>{quarter}. Quartal {year}</translation>
        </message>
        <message>
            <source>week {week} of {year}</source>
            <comment>period_week</comment>
            <translation>KW {week} {year}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>period_range</comment>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_month</comment>
            <translation>im {period}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_quarter</comment>
            <translation>im {period}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_week</comment>
            <translation>in {period}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_year</comment>
            <translation>im Jahr {period}</translation>
        </message>
        <message>
            <source>on {period}</source>
            <comment>during_day</comment>
            <translation>am {period}</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <comment>during_months</comment>
            <translation>von {first} bis {last}</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <comment>during_days</comment>
            <translation>vom {first} bis {last}</translation>
        </message>
        <message>
            <source>{period} (to {day})</source>
            <comment>period_to_date</comment>
            <translation>{period} (bis {day})</translation>
        </message>
        <message>
            <source>{kpi} of {component}</source>
            <comment>kpi_of_component</comment>
            <translation>{kpi} von {component}</translation>
        </message>
        <message>
            <source>pp</source>
            <comment>unit_percentage_points</comment>
            <translation>PP</translation>
        </message>
        <message>
            <source>per week</source>
            <comment>unit_per_week</comment>
            <translation>je Woche</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit_points</comment>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>h</source>
            <comment>unit_hours</comment>
            <translation>h</translation>
        </message>
        <message>
            <source>d</source>
            <comment>unit_days</comment>
            <translation>Tage</translation>
        </message>
        <message>
            <source>components</source>
            <comment>parts_component</comment>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>services</source>
            <comment>parts_service</comment>
            <translation>Diensten</translation>
        </message>
        <message>
            <source>accounts</source>
            <comment>parts_account</comment>
            <translation>Konten</translation>
        </message>
        <message>
            <source>checks</source>
            <comment>parts_check</comment>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>assets</source>
            <comment>parts_asset</comment>
            <translation>Datenbeständen</translation>
        </message>
        <message>
            <source>unassigned</source>
            <comment>part_unassigned</comment>
            <translation>nicht zugeordnet</translation>
        </message>
        <message>
            <source>without a name</source>
            <comment>part_unnamed</comment>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>{measure}: nothing from {component} {when}.</source>
            <comment>missing_measure</comment>
            <translation>{measure}: {when} nichts von {component}.</translation>
        </message>
        <message>
            <source>There is no rate for {currency} {when}.</source>
            <comment>missing_rate</comment>
            <translation>Für {currency} gibt es {when} keinen Kurs.</translation>
        </message>
        <message>
            <source>{component}: a part of the formula divides by zero {when}.</source>
            <comment>missing_division</comment>
            <translation>{component}: Ein Teil der Formel teilt {when} durch null.</translation>
        </message>
        <message>
            <source>{component}: the denominator is negative {when} (a net credit).</source>
            <comment>missing_net_credit</comment>
            <translation>{component}: Der Nenner ist {when} negativ (Gutschriften überwiegen).</translation>
        </message>
        <message numerus="yes">
            <source>{n} incidents are still open.</source>
            <comment>note_open_incidents</comment>
            <translation>
                <numerusform>{n} Vorfall ist noch offen.</numerusform>
                <numerusform>{n} Vorfälle sind noch offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A part is more than its whole, or less than nothing, which cannot be; this is not rated.</source>
            <comment>note_impossible</comment>
            <translation>Ein Teil ist größer als sein Ganzes oder kleiner als nichts; das kann nicht sein und wird nicht bewertet.</translation>
        </message>
        <message>
            <source>As last stated on {day}.</source>
            <comment>note_stock</comment>
            <translation>Zuletzt angegeben am {day}.</translation>
        </message>
        <message>
            <source>There is nothing to take the smallest or largest of.</source>
            <comment>missing_extreme</comment>
            <translation>Es gibt nichts, dessen kleinster oder größter Wert zu nehmen wäre.</translation>
        </message>
        <message>
            <source>Nothing is known of the organisation as a whole.</source>
            <comment>missing_organisation</comment>
            <translation>Über die Organisation als Ganzes ist nichts bekannt.</translation>
        </message>
        <message numerus="yes">
            <source>{n} more components lack something too.</source>
            <comment>missing_more</comment>
            <translation>
                <numerusform>{n} weiterer Komponente fehlt ebenfalls etwas.</numerusform>
                <numerusform>{n} weiteren Komponenten fehlt ebenfalls etwas.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was nothing to measure.</source>
            <comment>missing_nothing_to_measure</comment>
            <translation>Es gab nichts zu messen.</translation>
        </message>
        <message>
            <source>Nothing was known {when}.</source>
            <comment>missing_nothing_known</comment>
            <translation>Bekannt war {when} nichts.</translation>
        </message>
        <message>
            <source>It does not apply there.</source>
            <comment>missing_does_not_apply</comment>
            <translation>Dort trifft die Kennzahl nicht zu.</translation>
        </message>
        <message>
            <source>There is no data yet.</source>
            <comment>missing_no_data</comment>
            <translation>Es gibt noch keine Daten.</translation>
        </message>
        <message>
            <source>above the limits</source>
            <comment>pattern_above_limits</comment>
            <translation>oberhalb der Grenzen</translation>
        </message>
        <message>
            <source>below the limits</source>
            <comment>pattern_below_limits</comment>
            <translation>unterhalb der Grenzen</translation>
        </message>
        <message>
            <source>8 in a row above the centre</source>
            <comment>pattern_run_above</comment>
            <translation>8 in Folge über der Mitte</translation>
        </message>
        <message>
            <source>8 in a row below the centre</source>
            <comment>pattern_run_below</comment>
            <translation>8 in Folge unter der Mitte</translation>
        </message>
        <message>
            <source>2 of 3 more than two sigma above the centre</source>
            <comment>pattern_two_of_three_above</comment>
            <translation>2 von 3 mehr als zwei Sigma über der Mitte</translation>
        </message>
        <message>
            <source>2 of 3 more than two sigma below the centre</source>
            <comment>pattern_two_of_three_below</comment>
            <translation>2 von 3 mehr als zwei Sigma unter der Mitte</translation>
        </message>
        <message>
            <source>4 of 5 more than one sigma above the centre</source>
            <comment>pattern_four_of_five_above</comment>
            <translation>4 von 5 mehr als ein Sigma über der Mitte</translation>
        </message>
        <message>
            <source>4 of 5 more than one sigma below the centre</source>
            <comment>pattern_four_of_five_below</comment>
            <translation>4 von 5 mehr als ein Sigma unter der Mitte</translation>
        </message>
        <message>
            <source>7 in a row rising</source>
            <comment>pattern_rising</comment>
            <translation>7 in Folge steigend</translation>
        </message>
        <message>
            <source>7 in a row falling</source>
            <comment>pattern_falling</comment>
            <translation>7 in Folge fallend</translation>
        </message>
        <message>
            <source>14 in a row up and down</source>
            <comment>pattern_alternating</comment>
            <translation>14 in Folge auf und ab</translation>
        </message>
        <message>
            <source>15 in a row within one sigma</source>
            <comment>pattern_hugging</comment>
            <translation>15 in Folge innerhalb eines Sigma</translation>
        </message>
        <message>
            <source>{count} in a row outside one sigma</source>
            <comment>pattern_outside</comment>
            <translation>{count} in Folge außerhalb eines Sigma</translation>
        </message>
        <message>
            <source>improving</source>
            <comment>means_improving</comment>
            <translation>besser werdend</translation>
        </message>
        <message>
            <source>worsening</source>
            <comment>means_worsening</comment>
            <translation>schlechter werdend</translation>
        </message>
        <message>
            <source>higher than before</source>
            <comment>means_higher</comment>
            <translation>höher als zuvor</translation>
        </message>
        <message>
            <source>lower than before</source>
            <comment>means_lower</comment>
            <translation>niedriger als zuvor</translation>
        </message>
        <message>
            <source>{period}: {pattern}, {meaning}.</source>
            <comment>signal_fired</comment>
            <translation>{period}: {pattern}, {meaning}.</translation>
        </message>
        <message>
            <source>The newest signal, {period}: {pattern}, {meaning}.</source>
            <comment>signal_newest</comment>
            <translation>Das neueste Signal, {period}: {pattern}, {meaning}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} patterns completed in {periods} periods.</source>
            <comment>signals_found</comment>
            <translation>
                <numerusform>{n} vollständiges Muster in {periods} Perioden.</numerusform>
                <numerusform>{n} vollständige Muster in {periods} Perioden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No signal in {n} periods: they move no more than chance alone makes them.</source>
            <comment>signals_none</comment>
            <translation>
                <numerusform>Kein Signal in {n} Periode: Sie schwankt nicht mehr, als es der Zufall allein tut.</numerusform>
                <numerusform>Kein Signal in {n} Perioden: Sie schwanken nicht mehr, als es der Zufall allein tut.</numerusform>
            </translation>
        </message>
        <message>
            <source>If periods were normal and independent, a steady series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance</comment>
            <translation>Wären die Perioden normalverteilt und unabhängig, zeigte eine gleichmäßige Reihe dieser Länge durch Zufall etwa {number} solche Muster.</translation>
        </message>
        <message>
            <source>If the logarithms of the periods were normal and independent, a steady series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance_log</comment>
            <translation>Wären die Logarithmen der Perioden normalverteilt und unabhängig, zeigte eine gleichmäßige Reihe dieser Länge durch Zufall etwa {number} solche Muster.</translation>
        </message>
        <message>
            <source>If events came independently and at a steady rate, a series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance_counts</comment>
            <translation>Kämen die Ereignisse unabhängig und mit gleicher Rate, zeigte eine Reihe dieser Länge durch Zufall etwa {number} solche Muster.</translation>
        </message>
        <message>
            <source>Daily spend of {component}: from {day} on the limit is {upper}, before it was {former}, since spend stayed at a new level for eight days.</source>
            <comment>spend_limit_moved</comment>
            <translation>Tagesausgaben von {component}: ab {day} liegt die Grenze bei {upper}, davor bei {former}, da sie acht Tage lang auf einem neuen Niveau blieben.</translation>
        </message>
        <message numerus="yes">
            <source>What is judged is what remains when the season of {n} periods is taken off.</source>
            <comment>signals_seasonal</comment>
            <translation>
                <numerusform>Beurteilt wird, was nach Abzug der Saison von {n} Periode bleibt.</numerusform>
                <numerusform>Beurteilt wird, was nach Abzug der Saison von {n} Perioden bleibt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Neighbouring periods hang together, so false signals are more frequent.</source>
            <comment>signals_autocorrelated</comment>
            <translation>Benachbarte Perioden hängen zusammen, deshalb sind falsche Signale häufiger.</translation>
        </message>
        <message numerus="yes">
            <source>Only {n} finished periods with a value: limits need {needed}, so nothing is called a signal.</source>
            <comment>signals_too_few</comment>
            <translation>
                <numerusform>Nur {n} abgeschlossene Periode mit einem Wert: Grenzen brauchen {needed}, deshalb gilt nichts als Signal.</numerusform>
                <numerusform>Nur {n} abgeschlossene Perioden mit einem Wert: Grenzen brauchen {needed}, deshalb gilt nichts als Signal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Limits begin anew {when}: only {n} finished periods with a value since then, and limits need {needed}, so nothing there is called a signal.</source>
            <comment>signals_too_few_since</comment>
            <translation>
                <numerusform>Die Grenzen beginnen {when} neu: Seither hat nur {n} abgeschlossene Periode einen Wert, Grenzen brauchen {needed}; deshalb gilt dort nichts als Signal.</numerusform>
                <numerusform>Die Grenzen beginnen {when} neu: Seither haben nur {n} abgeschlossene Perioden einen Wert, Grenzen brauchen {needed}; deshalb gilt dort nichts als Signal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits begin anew {when}: no finished period has a value since then, and limits need {needed}, so nothing there is called a signal.</source>
            <comment>signals_none_since</comment>
            <translation>Die Grenzen beginnen {when} neu: Seither hat keine abgeschlossene Periode einen Wert, Grenzen brauchen {needed}; deshalb gilt dort nichts als Signal.</translation>
        </message>
        <message>
            <source>{part} of {whole}: chance alone moves shares of fewer than {needed} things so far that limits would mean nothing.</source>
            <comment>signals_few_things</comment>
            <translation>{part} von {whole}: Anteile von weniger als {needed} Dingen schwanken schon durch Zufall so weit, dass Grenzen nichts besagten.</translation>
        </message>
        <message>
            <source>Nothing varies in the periods from which limits would be made, so there are none and nothing is called a signal.</source>
            <comment>signals_nothing_varies</comment>
            <translation>In den Perioden, aus denen Grenzen würden, schwankt nichts; deshalb gibt es keine, und nichts gilt als Signal.</translation>
        </message>
        <message>
            <source>naive forecast</source>
            <comment>model_naive</comment>
            <translation>naive Prognose</translation>
        </message>
        <message>
            <source>trend</source>
            <comment>model_holt</comment>
            <translation>Trend</translation>
        </message>
        <message>
            <source>damped trend</source>
            <comment>model_holt_damped</comment>
            <translation>gedämpfter Trend</translation>
        </message>
        <message>
            <source>additive season</source>
            <comment>model_additive</comment>
            <translation>additive Saison</translation>
        </message>
        <message>
            <source>multiplicative season</source>
            <comment>model_multiplicative</comment>
            <translation>multiplikative Saison</translation>
        </message>
        <message>
            <source>{kpi} has no value {when}, so there is nothing to carry on from.</source>
            <comment>outlook_no_value</comment>
            <translation>„{kpi}“ hat {when} keinen Wert, deshalb lässt sich nichts fortschreiben.</translation>
        </message>
        <message numerus="yes">
            <source>A forecast needs {needed} values in a row without a gap; up to {period} there are {n}.</source>
            <comment>outlook_too_few</comment>
            <translation>
                <numerusform>Eine Prognose braucht {needed} Werte in Folge ohne Lücke; bis {period} gibt es {n}.</numerusform>
                <numerusform>Eine Prognose braucht {needed} Werte in Folge ohne Lücke; bis {period} gibt es {n}.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are too few values for a forecast.</source>
            <comment>outlook_short</comment>
            <translation>Für eine Prognose gibt es zu wenige Werte.</translation>
        </message>
        <message>
            <source>A value is missing, and a forecast needs a series without gaps.</source>
            <comment>outlook_gap</comment>
            <translation>Ein Wert fehlt, und eine Prognose braucht eine Reihe ohne Lücken.</translation>
        </message>
        <message>
            <source>A seasonal model needs a season of two values or more.</source>
            <comment>outlook_no_season</comment>
            <translation>Ein saisonales Modell braucht eine Saison von mindestens zwei Werten.</translation>
        </message>
        <message>
            <source>A multiplicative model needs values that are all above 0.</source>
            <comment>outlook_not_positive</comment>
            <translation>Ein multiplikatives Modell braucht lauter Werte über 0.</translation>
        </message>
        <message>
            <source>No forecast can be made: the numbers run out of range.</source>
            <comment>outlook_no_fit</comment>
            <translation>Es lässt sich keine Prognose machen: Die Zahlen sprengen den Rahmen.</translation>
        </message>
        <message>
            <source>No forecast is shown: it is a share of fewer than {needed} things ({part} of {whole}).</source>
            <comment>outlook_few_things</comment>
            <translation>Keine Prognose: Es ist ein Anteil von weniger als {needed} Dingen ({part} von {whole}).</translation>
        </message>
        <message numerus="yes">
            <source>No forecast is shown: held against {n} periods, none was better than the last value repeated.</source>
            <comment>outlook_no_better</comment>
            <translation>
                <numerusform>Keine Prognose: An {n} Periode gemessen war keine besser als der wiederholte letzte Wert.</numerusform>
                <numerusform>Keine Prognose: An {n} Perioden gemessen war keine besser als der wiederholte letzte Wert.</numerusform>
            </translation>
        </message>
        <message>
            <source>No forecast is shown: the history is too short to say how sure one would be.</source>
            <comment>outlook_no_band</comment>
            <translation>Keine Prognose: Die Vorgeschichte ist zu kurz, um zu sagen, wie sicher sie wäre.</translation>
        </message>
        <message>
            <source>The bill for {month} is in: {total}, dated {day}.</source>
            <comment>outlook_billed</comment>
            <translation>Die Rechnung für {month} ist da: {total}, datiert {day}.</translation>
        </message>
        <message>
            <source>That is {change} over the budget of {budget}.</source>
            <comment>bill_over_budget</comment>
            <translation>Das sind {change} über dem Budget von {budget}.</translation>
        </message>
        <message>
            <source>That is {change} under the budget of {budget}.</source>
            <comment>bill_under_budget</comment>
            <translation>Das sind {change} unter dem Budget von {budget}.</translation>
        </message>
        <message>
            <source>That is exactly the budget.</source>
            <comment>bill_on_budget</comment>
            <translation>Das ist genau das Budget.</translation>
        </message>
        <message numerus="yes">
            <source>{month} lands at {total}: {known} known to {day}, {rest} expected in the {n} days after it.</source>
            <comment>outlook_landing</comment>
            <translation>
                <numerusform>{month} endet bei {total}: {known} bis {day} bekannt, {rest} am Tag danach erwartet.</numerusform>
                <numerusform>{month} endet bei {total}: {known} bis {day} bekannt, {rest} an den {n} Tagen danach erwartet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Four times in five it is between {lower} and {upper}.</source>
            <comment>outlook_band</comment>
            <translation>In vier von fünf Fällen liegt er zwischen {lower} und {upper}.</translation>
        </message>
        <message>
            <source>{period} is expected at {value} ({model}).</source>
            <comment>outlook_next</comment>
            <translation>{period}: {value} erwartet ({model}).</translation>
        </message>
        <message>
            <source>{period} is expected at {value}, four times in five between {lower} and {upper} ({model}).</source>
            <comment>outlook_next_band</comment>
            <translation>{period}: {value} erwartet, in vier von fünf Fällen zwischen {lower} und {upper} ({model}).</translation>
        </message>
        <message>
            <source>The history is too short to say how sure that is.</source>
            <comment>outlook_unsure</comment>
            <translation>Die Vorgeschichte ist zu kurz, um zu sagen, wie sicher das ist.</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} was used up on {day}.</source>
            <comment>budget_used_up</comment>
            <translation>Das Budget von {budget} für {period} war am {day} aufgebraucht.</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} runs out on {day}.</source>
            <comment>budget_runs_out</comment>
            <translation>Das Budget von {budget} für {period} ist am {day} aufgebraucht.</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} lasts: {expected} expected.</source>
            <comment>budget_lasts</comment>
            <translation>Das Budget von {budget} für {period} reicht: {expected} erwartet.</translation>
        </message>
        <message>
            <source>{kpi} rose by {change} to {value} {when}, from {former} {before}.</source>
            <comment>change_rose</comment>
            <translation>{kpi}: Anstieg um {change} auf {value} {when}, nach {former} {before}.</translation>
        </message>
        <message>
            <source>{kpi} fell by {change} to {value} {when}, from {former} {before}.</source>
            <comment>change_fell</comment>
            <translation>{kpi}: Rückgang um {change} auf {value} {when}, nach {former} {before}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, the same as {before}.</source>
            <comment>change_none</comment>
            <translation>{kpi}: {value} {when}, genauso wie {before}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} above its target of {target}.</source>
            <comment>target_above</comment>
            <translation>{kpi}: {value} {when}, {change} über dem Ziel von {target}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} below its target of {target}.</source>
            <comment>target_below</comment>
            <translation>{kpi}: {value} {when}, {change} unter dem Ziel von {target}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, exactly its target.</source>
            <comment>target_on</comment>
            <translation>{kpi}: {value} {when}, genau das Ziel.</translation>
        </message>
        <message>
            <source>A target is one figure, so the difference from it has no parts.</source>
            <comment>target_has_no_parts</comment>
            <translation>Ein Ziel ist eine einzige Zahl, deshalb hat der Abstand zu ihm keine Teile.</translation>
        </message>
        <message>
            <source>{kpi} has no target {when}, so there is nothing to compare it with.</source>
            <comment>target_none</comment>
            <translation>{kpi} hat {when} kein Ziel, also gibt es nichts zum Vergleichen.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} over the budget of {budget}.</source>
            <comment>budget_over</comment>
            <translation>{kpi}: {value} {when}, {change} über dem Budget von {budget}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} under the budget of {budget}.</source>
            <comment>budget_under</comment>
            <translation>{kpi}: {value} {when}, {change} unter dem Budget von {budget}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, exactly the budget.</source>
            <comment>budget_on</comment>
            <translation>{kpi}: {value} {when}, genau das Budget.</translation>
        </message>
        <message>
            <source>No budget is stated {when}, so there is nothing to compare with.</source>
            <comment>budget_none</comment>
            <translation>Ein Budget ist {when} nicht angegeben, also gibt es nichts zum Vergleichen.</translation>
        </message>
        <message>
            <source>Only spend is held against a budget; for {kpi} there is nothing to compare with.</source>
            <comment>budget_of_spend_alone</comment>
            <translation>Nur Ausgaben werden mit einem Budget verglichen; für {kpi} gibt es nichts zum Vergleichen.</translation>
        </message>
        <message>
            <source>Nothing was known {when}, so nothing can be compared.</source>
            <comment>compared_nothing_known</comment>
            <translation>Bekannt war {when} nichts, also lässt sich nichts vergleichen.</translation>
        </message>
        <message>
            <source>No target is set {when}, so nothing can be compared.</source>
            <comment>compared_no_target</comment>
            <translation>Ein Ziel ist {when} nicht gesetzt, also lässt sich nichts vergleichen.</translation>
        </message>
        <message>
            <source>Changes within {parts} account for {rates}, shifts of weight between them for {mix}.</source>
            <comment>change_rates_and_mix</comment>
            <translation>Änderungen innerhalb von {parts} machen {rates} aus, Verschiebungen der Gewichte zwischen ihnen {mix}.</translation>
        </message>
        <message>
            <source>Nothing changed within {parts}; shifts of weight between them account for {mix}.</source>
            <comment>change_mix_alone</comment>
            <translation>Innerhalb von {parts} hat sich nichts geändert; Verschiebungen der Gewichte zwischen ihnen machen {mix} aus.</translation>
        </message>
        <message>
            <source>A reversal: within all {parts} that moved it fell, yet in total it rose, because the weights between them shifted.</source>
            <comment>change_reversal_fell</comment>
            <translation>Eine Umkehrung: Bei allen {parts}, die sich bewegten, ist der Wert gefallen, insgesamt aber gestiegen, weil sich die Gewichte zwischen ihnen verschoben haben.</translation>
        </message>
        <message>
            <source>A reversal: within all {parts} that moved it rose, yet in total it fell, because the weights between them shifted.</source>
            <comment>change_reversal_rose</comment>
            <translation>Eine Umkehrung: Bei allen {parts}, die sich bewegten, ist der Wert gestiegen, insgesamt aber gefallen, weil sich die Gewichte zwischen ihnen verschoben haben.</translation>
        </message>
        <message>
            <source>Largest parts: {parts}.</source>
            <comment>change_largest</comment>
            <translation>Größte Anteile: {parts}.</translation>
        </message>
        <message>
            <source>{name} ({change})</source>
            <comment>change_part</comment>
            <translation>{name} ({change})</translation>
        </message>
        <message>
            <source>{name} ({change}, new)</source>
            <comment>change_part_new</comment>
            <translation>{name} ({change}, neu)</translation>
        </message>
        <message>
            <source>{name} ({change}, gone)</source>
            <comment>change_part_gone</comment>
            <translation>{name} ({change}, weggefallen)</translation>
        </message>
        <message>
            <source>{name} ({change}, share up from {before} to {after})</source>
            <comment>change_part_share_rose</comment>
            <translation>{name} ({change}, Anteil von {before} auf {after} gestiegen)</translation>
        </message>
        <message>
            <source>{name} ({change}, share down from {before} to {after})</source>
            <comment>change_part_share_fell</comment>
            <translation>{name} ({change}, Anteil von {before} auf {after} gefallen)</translation>
        </message>
        <message>
            <source>{name} in {unit}</source>
            <comment>change_part_unit</comment>
            <translation>{name} in {unit}</translation>
        </message>
        <message>
            <source>{kpi} has no value {when}.</source>
            <comment>change_no_value</comment>
            <translation>„{kpi}“ hat {when} keinen Wert.</translation>
        </message>
        <message>
            <source>The formula does not add up over {parts} (a smallest or largest value, or sums multiplied), so no part of the change belongs to one of them.</source>
            <comment>change_no_sum</comment>
            <translation>Die Formel summiert sich nicht über die Teile (ein kleinster oder größter Wert, oder multiplizierte Summen). Von der Änderung lässt sich deshalb nichts einzelnen {parts} zurechnen.</translation>
        </message>
        <message>
            <source>The denominator does not add up over {parts}, so no part of the change belongs to one of them.</source>
            <comment>change_no_shared_sum</comment>
            <translation>Der Nenner summiert sich nicht über die Teile. Von der Änderung lässt sich deshalb nichts einzelnen {parts} zurechnen.</translation>
        </message>
        <message>
            <source>The formula of {kpi} does not add up over {parts}, so no part of the change belongs to one of them.</source>
            <comment>change_formula_bends</comment>
            <translation>Die Formel von „{kpi}“ summiert sich nicht über die Teile. Von der Änderung lässt sich deshalb nichts einzelnen {parts} zurechnen.</translation>
        </message>
        <message>
            <source>The rows behind {kpi} name no {parts}.</source>
            <comment>change_nothing_named</comment>
            <translation>Die Zeilen hinter „{kpi}“ lassen sich keinen {parts} zuordnen.</translation>
        </message>
        <message>
            <source>Quantity accounts for {quantity}, mix for {mix}, price for {price}, and charges without a quantity for {other}.</source>
            <comment>spend_causes</comment>
            <translation>Davon durch Menge {quantity}, Mischung {mix}, Preis {price} und Posten ohne Menge {other}.</translation>
        </message>
        <message>
            <source>{lead} and {follow} move the same way in the same period.</source>
            <comment>link_same</comment>
            <translation>„{lead}“ und „{follow}“ bewegen sich in derselben Periode gleichgerichtet.</translation>
        </message>
        <message>
            <source>{lead} and {follow} move the opposite way in the same period.</source>
            <comment>link_opposite</comment>
            <translation>„{lead}“ und „{follow}“ bewegen sich in derselben Periode entgegengesetzt.</translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} months later, the same way.</source>
            <comment>link_same_months</comment>
            <translation>
                <numerusform>Die Bewegung von „{follow}“ folgt der von „{lead}“ {n} Monat später, gleichgerichtet.</numerusform>
                <numerusform>Die Bewegung von „{follow}“ folgt der von „{lead}“ {n} Monate später, gleichgerichtet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} months later, the opposite way.</source>
            <comment>link_opposite_months</comment>
            <translation>
                <numerusform>Die Bewegung von „{follow}“ folgt der von „{lead}“ {n} Monat später, entgegengesetzt.</numerusform>
                <numerusform>Die Bewegung von „{follow}“ folgt der von „{lead}“ {n} Monate später, entgegengesetzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} weeks later, the same way.</source>
            <comment>link_same_weeks</comment>
            <translation>
                <numerusform>Die Bewegung von „{follow}“ folgt der von „{lead}“ {n} Woche später, gleichgerichtet.</numerusform>
                <numerusform>Die Bewegung von „{follow}“ folgt der von „{lead}“ {n} Wochen später, gleichgerichtet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} weeks later, the opposite way.</source>
            <comment>link_opposite_weeks</comment>
            <translation>
                <numerusform>Die Bewegung von „{follow}“ folgt der von „{lead}“ {n} Woche später, entgegengesetzt.</numerusform>
                <numerusform>Die Bewegung von „{follow}“ folgt der von „{lead}“ {n} Wochen später, entgegengesetzt.</numerusform>
            </translation>
        </message>
        <message>
            <source>No link seen between {lead} and {follow}.</source>
            <comment>link_none</comment>
            <translation>Zwischen „{lead}“ und „{follow}“ ist kein Zusammenhang zu erkennen.</translation>
        </message>
        <message>
            <source>r = {r} on {pairs} pairs, chance reaches {chance}: moves together, not proof of cause.</source>
            <comment>link_figures</comment>
            <translation>r = {r} bei {pairs} Paaren, der Zufall erreicht {chance}: Die Werte bewegen sich gemeinsam, das beweist keine Ursache.</translation>
        </message>
        <message>
            <source>r = {r} on {pairs} pairs at best, chance reaches {chance}.</source>
            <comment>link_figures_at_best</comment>
            <translation>Bestenfalls r = {r} bei {pairs} Paaren, der Zufall erreicht {chance}.</translation>
        </message>
        <message>
            <source>It rests on a few extreme periods: by ranks it is {r}.</source>
            <comment>link_few_periods</comment>
            <translation>Das beruht auf wenigen extremen Perioden: Nach Rängen sind es {r}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {looked} pairs move together beyond chance; about {chance} would if nothing hung together.</source>
            <comment>links_found</comment>
            <translation>
                <numerusform>{n} von {looked} Paaren bewegt sich über den Zufall hinaus gemeinsam; ohne jeden Zusammenhang wären es etwa {chance}.</numerusform>
                <numerusform>{n} von {looked} Paaren bewegen sich über den Zufall hinaus gemeinsam; ohne jeden Zusammenhang wären es etwa {chance}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No pair has the {needed} changes that a figure needs ({n} months of history).</source>
            <comment>links_too_few_months</comment>
            <translation>
                <numerusform>Kein Paar hat die {needed} Änderungen, die eine Zahl braucht ({n} Monat Vorgeschichte).</numerusform>
                <numerusform>Kein Paar hat die {needed} Änderungen, die eine Zahl braucht ({n} Monate Vorgeschichte).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No pair has the {needed} changes that a figure needs ({n} weeks of history).</source>
            <comment>links_too_few_weeks</comment>
            <translation>
                <numerusform>Kein Paar hat die {needed} Änderungen, die eine Zahl braucht ({n} Woche Vorgeschichte).</numerusform>
                <numerusform>Kein Paar hat die {needed} Änderungen, die eine Zahl braucht ({n} Wochen Vorgeschichte).</numerusform>
            </translation>
        </message>
        <message>
            <source>{kpi} is beyond its floor {when}: {value}, threshold {threshold}.</source>
            <comment>alert_breach</comment>
            <translation>„{kpi}“ liegt {when} jenseits der Untergrenze: {value}, Schwelle {threshold}.</translation>
        </message>
        <message numerus="yes">
            <source>{kpi} has been beyond its floor in {n} periods since {opened}, last {when}: {value}, threshold {threshold}.</source>
            <comment>alert_breach_since</comment>
            <translation>
                <numerusform>„{kpi}“ liegt seit {opened} in {n} Periode jenseits der Untergrenze, zuletzt {when}: {value}, Schwelle {threshold}.</numerusform>
                <numerusform>„{kpi}“ liegt seit {opened} in {n} Perioden jenseits der Untergrenze, zuletzt {when}: {value}, Schwelle {threshold}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kpi} shows a worsening signal {when}: {value}, threshold {threshold}.</source>
            <comment>alert_signal</comment>
            <translation>„{kpi}“ zeigt {when} ein Signal zum Schlechteren: {value}, Schwelle {threshold}.</translation>
        </message>
        <message numerus="yes">
            <source>{kpi} has shown a worsening signal in {n} periods since {opened}, last {when}: {value}, threshold {threshold}.</source>
            <comment>alert_signal_since</comment>
            <translation>
                <numerusform>„{kpi}“ zeigt seit {opened} in {n} Periode ein Signal zum Schlechteren, zuletzt {when}: {value}, Schwelle {threshold}.</numerusform>
                <numerusform>„{kpi}“ zeigt seit {opened} in {n} Perioden ein Signal zum Schlechteren, zuletzt {when}: {value}, Schwelle {threshold}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data quality</source>
            <comment>domain_data</comment>
            <translation>Die Datenqualität</translation>
        </message>
        <message>
            <source>Model quality</source>
            <comment>domain_model</comment>
            <translation>Die Modellqualität</translation>
        </message>
        <message>
            <source>Cost</source>
            <comment>domain_cost</comment>
            <translation>Der Kostenbereich</translation>
        </message>
        <message>
            <source>{domain} is the weakest domain at {score} of 100.</source>
            <comment>weakest_domain</comment>
            <translation>{domain} ist mit {score} von 100 der schwächste Bereich.</translation>
        </message>
        <message>
            <source>{domain} is the weakest domain at {score} of 100, held down most by {kpi}: {value} against a target of {target}.</source>
            <comment>weakest_domain_by</comment>
            <translation>{domain} ist mit {score} von 100 der schwächste Bereich, am meisten gedrückt durch „{kpi}“: {value} bei einem Ziel von {target}.</translation>
        </message>
        <message>
            <source>{share} of spend is at risk.</source>
            <comment>spend_at_risk</comment>
            <translation>{share} der Ausgaben sind gefährdet.</translation>
        </message>
        <message>
            <source>{domain} is in good order at {score} of 100.</source>
            <comment>strong_domain</comment>
            <translation>{domain} ist mit {score} von 100 in gutem Zustand.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {models} models have no labels, so nobody knows how right they are.</source>
            <comment>missing_labels</comment>
            <translation>
                <numerusform>{n} von {models} Modellen hat keine Labels, also weiß niemand, wie richtig es liegt.</numerusform>
                <numerusform>{n} von {models} Modellen haben keine Labels, also weiß niemand, wie richtig sie liegen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{domain}: only {share} is covered by facts.</source>
            <comment>low_coverage</comment>
            <translation>{domain}: Nur {share} sind durch Fakten abgedeckt.</translation>
        </message>
        <message>
            <source>All figures of {period} are to {day}.</source>
            <comment>figures_to_date</comment>
            <translation>Alle Zahlen für {period} reichen bis {day}.</translation>
        </message>
        <message>
            <source>There are no figures for {period} yet.</source>
            <comment>nothing_yet</comment>
            <translation>Für {period} gibt es noch keine Zahlen.</translation>
        </message>
        <message>
            <source>Every rated domain is in good order.</source>
            <comment>all_well</comment>
            <translation>Jeder bewertete Bereich ist in gutem Zustand.</translation>
        </message>
        <message>
            <source>"{name}"</source>
            <comment>quoted_name</comment>
            <translation>„{name}“</translation>
        </message>
        <message>
            <source>There is no name after "{keyword}", so nothing is drawn.</source>
            <comment>map_no_name</comment>
            <translation>Nach „{keyword}“ steht kein Name, deshalb wird nichts gezeichnet.</translation>
        </message>
        <message>
            <source>The quote that starts this name never ends.</source>
            <comment>map_open_quote</comment>
            <translation>Das Anführungszeichen, mit dem dieser Name beginnt, wird nicht geschlossen.</translation>
        </message>
        <message>
            <source>A blank is missing before the coordinates; other tools take them for a part of the name.</source>
            <comment>map_no_blank</comment>
            <translation>Vor den Koordinaten fehlt ein Leerzeichen; andere Programme halten sie für einen Teil des Namens.</translation>
        </message>
        <message>
            <source>"{name}" has no coordinates and is placed at the top left.</source>
            <comment>map_no_coordinates</comment>
            <translation>„{name}“ hat keine Koordinaten und liegt deshalb oben links.</translation>
        </message>
        <message>
            <source>The coordinates of "{name}" are no numbers; it is placed at the top left.</source>
            <comment>map_coordinates_no_numbers</comment>
            <translation>Die Koordinaten von „{name}“ sind keine Zahlen; es liegt deshalb oben links.</translation>
        </message>
        <message>
            <source>One coordinate of "{name}" is missing or no number.</source>
            <comment>map_coordinate_no_number</comment>
            <translation>Eine Koordinate von „{name}“ fehlt oder ist keine Zahl.</translation>
        </message>
        <message>
            <source>The label needs two numbers, the pixels to the right and downwards.</source>
            <comment>map_label</comment>
            <translation>Die Beschriftung braucht zwei Zahlen, die Pixel nach rechts und nach unten.</translation>
        </message>
        <message>
            <source>"{text}" is not understood here and has no effect.</source>
            <comment>map_text_not_understood</comment>
            <translation>„{text}“ wird hier nicht verstanden und hat keine Wirkung.</translation>
        </message>
        <message>
            <source>"{keyword} NAME [..]" is an older form; other tools may not read it.</source>
            <comment>map_older_component</comment>
            <translation>„{keyword} NAME [..]“ ist eine ältere Form; andere Programme lesen sie vielleicht nicht.</translation>
        </message>
        <message>
            <source>"{keyword} NAME" is an older form; other tools may not read it.</source>
            <comment>map_older_strategy</comment>
            <translation>„{keyword} NAME“ ist eine ältere Form; andere Programme lesen sie vielleicht nicht.</translation>
        </message>
        <message>
            <source>"{name}" has no maturity and is placed at 0.2.</source>
            <comment>map_no_maturity</comment>
            <translation>„{name}“ hat keinen Reifegrad und liegt deshalb bei 0.2.</translation>
        </message>
        <message>
            <source>The block of pipeline "{name}" never ends.</source>
            <comment>map_block_open</comment>
            <translation>Der Block der Pipeline „{name}“ wird nicht geschlossen.</translation>
        </message>
        <message>
            <source>This brace belongs to no pipeline.</source>
            <comment>map_brace</comment>
            <translation>Diese Klammer gehört zu keiner Pipeline.</translation>
        </message>
        <message>
            <source>The text behind } has no effect.</source>
            <comment>map_text_after_brace</comment>
            <translation>Der Text hinter } hat keine Wirkung.</translation>
        </message>
        <message>
            <source>The text behind the number is kept but not drawn.</source>
            <comment>map_text_after_number</comment>
            <translation>Der Text hinter der Zahl bleibt erhalten, wird aber nicht gezeichnet.</translation>
        </message>
        <message>
            <source>Pipeline "{name}" needs two numbers, where it starts and where it ends.</source>
            <comment>map_pipeline_numbers</comment>
            <translation>Die Pipeline „{name}“ braucht zwei Zahlen, Anfang und Ende.</translation>
        </message>
        <message>
            <source>There is no component "{name}", so its pipeline is not drawn.</source>
            <comment>map_pipeline_no_parent</comment>
            <translation>Es gibt keine Komponente „{name}“, deshalb wird ihre Pipeline nicht gezeichnet.</translation>
        </message>
        <message>
            <source>An annotation without coordinates is not drawn.</source>
            <comment>map_annotation_not_drawn</comment>
            <translation>Eine Anmerkung ohne Koordinaten wird nicht gezeichnet.</translation>
        </message>
        <message>
            <source>The annotation has no number.</source>
            <comment>map_annotation_number</comment>
            <translation>Die Anmerkung hat keine Nummer.</translation>
        </message>
        <message>
            <source>A coordinate of the annotation is missing or no number.</source>
            <comment>map_annotation_coordinate</comment>
            <translation>Eine Koordinate der Anmerkung fehlt oder ist keine Zahl.</translation>
        </message>
        <message>
            <source>The area needs two corners.</source>
            <comment>map_area</comment>
            <translation>Die Fläche braucht zwei Ecken.</translation>
        </message>
        <message>
            <source>A url line needs a key and an address in brackets.</source>
            <comment>map_url</comment>
            <translation>Eine url-Zeile braucht einen Schlüssel und eine Adresse in Klammern.</translation>
        </message>
        <message>
            <source>There is no url line for "{url}", the address of submap "{name}".</source>
            <comment>map_no_url</comment>
            <translation>Es gibt keine url-Zeile für „{url}“, die Adresse der Teilkarte „{name}“.</translation>
        </message>
        <message>
            <source>A map holds at most {most} elements; this one and those after it are kept in the text but not drawn.</source>
            <comment>map_too_many_elements</comment>
            <translation>Eine Karte fasst höchstens {most} Elemente; dieses und alle danach bleiben im Text, werden aber nicht gezeichnet.</translation>
        </message>
        <message>
            <source>A map holds at most {most} links; the rest is kept in the text but not drawn.</source>
            <comment>map_too_many_links</comment>
            <translation>Eine Karte fasst höchstens {most} Verbindungen; der Rest bleibt im Text, wird aber nicht gezeichnet.</translation>
        </message>
        <message>
            <source>The keyword "{keyword}" is not in lower case; other tools will not see this line.</source>
            <comment>map_keyword_case</comment>
            <translation>Das Schlüsselwort „{keyword}“ ist nicht kleingeschrieben; andere Programme sehen diese Zeile nicht.</translation>
        </message>
        <message>
            <source>Other tools do not read a keyword with a colon, "{keyword}:".</source>
            <comment>map_keyword_colon</comment>
            <translation>Andere Programme lesen kein Schlüsselwort mit Doppelpunkt, „{keyword}:“.</translation>
        </message>
        <message>
            <source>There is no component "{name}" to mark as "{keyword}".</source>
            <comment>map_unknown_to_mark</comment>
            <translation>Es gibt keine Komponente „{name}“, die als „{keyword}“ zu kennzeichnen wäre.</translation>
        </message>
        <message>
            <source>This line is not understood: "{text}".</source>
            <comment>map_line_not_understood</comment>
            <translation>Diese Zeile wird nicht verstanden: „{text}“.</translation>
        </message>
        <message>
            <source>This comment never ends: everything after it is left out.</source>
            <comment>map_comment_open</comment>
            <translation>Dieser Kommentar wird nicht geschlossen: Alles danach wird ausgelassen.</translation>
        </message>
        <message>
            <source>A title counts only in the first column; this one is not used.</source>
            <comment>map_title_indented</comment>
            <translation>Ein Titel zählt nur am Zeilenanfang; dieser wird nicht verwendet.</translation>
        </message>
        <message>
            <source>The title of line {line} is used; this one is not.</source>
            <comment>map_title_twice</comment>
            <translation>Der Titel in Zeile {line} wird verwendet, dieser nicht.</translation>
        </message>
        <message>
            <source>The style "{name}" is not known; the map is drawn plain.</source>
            <comment>map_style_unknown</comment>
            <translation>Den Stil „{name}“ gibt es nicht; die Karte wird schlicht gezeichnet.</translation>
        </message>
        <message>
            <source>The evolution axis has four stages; the labels after the fourth are not used.</source>
            <comment>map_stages</comment>
            <translation>Die Evolutionsachse hat vier Stufen; Beschriftungen nach der vierten werden nicht verwendet.</translation>
        </message>
        <message>
            <source>The size needs two numbers, width and height in pixels.</source>
            <comment>map_size</comment>
            <translation>Die Größe braucht zwei Zahlen, Breite und Höhe in Pixeln.</translation>
        </message>
        <message>
            <source>The coordinates of "{name}" look like percent.</source>
            <comment>map_percent</comment>
            <translation>Die Koordinaten von „{name}“ sehen nach Prozent aus.</translation>
        </message>
        <message>
            <source>"{name}" stands outside the map.</source>
            <comment>map_outside</comment>
            <translation>„{name}“ liegt außerhalb der Karte.</translation>
        </message>
        <message>
            <source>"{name}" stands outside the map and is drawn at its edge.</source>
            <comment>map_outside_at_edge</comment>
            <translation>„{name}“ liegt außerhalb der Karte und wird an ihrem Rand gezeichnet.</translation>
        </message>
        <message>
            <source>"{name}" moves to a place outside the map.</source>
            <comment>map_moves_outside</comment>
            <translation>„{name}“ bewegt sich an eine Stelle außerhalb der Karte.</translation>
        </message>
        <message>
            <source>"{name}" is declared in line {first} and again in line {line}; links go to the first.</source>
            <comment>map_declared_twice</comment>
            <translation>„{name}“ steht in Zeile {first} und noch einmal in Zeile {line}; Verbindungen gehen zum ersten.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because the map has no {names}.</source>
            <comment>map_links_missing</comment>
            <translation>
                <numerusform>{n} von {all} Verbindungen wird nicht gezeichnet, weil auf der Karte fehlt: {names}.</numerusform>
                <numerusform>{n} von {all} Verbindungen werden nicht gezeichnet, weil auf der Karte fehlt: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because the map has no {names} and {more} more.</source>
            <comment>map_links_missing_more</comment>
            <translation>
                <numerusform>{n} von {all} Verbindungen wird nicht gezeichnet, weil auf der Karte fehlt: {names} und {more} weitere.</numerusform>
                <numerusform>{n} von {all} Verbindungen werden nicht gezeichnet, weil auf der Karte fehlt: {names} und {more} weitere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because they lack an end.</source>
            <comment>map_links_without_end</comment>
            <translation>
                <numerusform>{n} von {all} Verbindungen wird nicht gezeichnet, weil ihr ein Ende fehlt.</numerusform>
                <numerusform>{n} von {all} Verbindungen werden nicht gezeichnet, weil ihnen ein Ende fehlt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinates seem to be written as [maturity, visibility]; visibility comes first.</source>
            <comment>map_swapped</comment>
            <translation>Die Koordinaten stehen wohl als [Reifegrad, Sichtbarkeit]; die Sichtbarkeit kommt zuerst.</translation>
        </message>
        <message>
            <source>"{name}" depends on "{other}", which stands above it.</source>
            <comment>map_upwards</comment>
            <translation>„{name}“ hängt von „{other}“ ab, das darüber liegt.</translation>
        </message>
        <message>
            <source>"{name}" depends on itself by way of "{other}".</source>
            <comment>map_cycle</comment>
            <translation>„{name}“ hängt über „{other}“ von sich selbst ab.</translation>
        </message>
        <message>
            <source>There is no component "{name}" that could evolve.</source>
            <comment>map_evolve_unknown</comment>
            <translation>Es gibt keine Komponente „{name}“, die sich entwickeln könnte.</translation>
        </message>
        <message>
            <source>Mermaid takes the name "{name}" in quotes only.</source>
            <comment>map_mermaid_quotes</comment>
            <translation>Mermaid nimmt den Namen „{name}“ nur in Anführungszeichen an.</translation>
        </message>
        <message>
            <source>Mermaid takes the numbers of {name} with a decimal point only.</source>
            <comment>map_mermaid_point</comment>
            <translation>Mermaid nimmt die Zahlen von {name} nur mit Dezimalpunkt an.</translation>
        </message>
        <message>
            <source>"{name}" stands at {from} and would move back to {to}.</source>
            <comment>map_backwards</comment>
            <translation>„{name}“ liegt bei {from} und würde auf {to} zurückgehen.</translation>
        </message>
        <message>
            <source>Nothing on the map is called "{name}", so what is linked to it is not drawn.</source>
            <comment>map_dangling</comment>
            <translation>Nichts auf der Karte heißt „{name}“, daher wird nicht gezeichnet, was damit verknüpft ist.</translation>
        </message>
        <message>
            <source>"{name}" is linked to itself.</source>
            <comment>map_self_link</comment>
            <translation>„{name}“ ist mit sich selbst verknüpft.</translation>
        </message>
        <message>
            <source>The link from "{name}" to "{other}" stands above already.</source>
            <comment>map_double_link</comment>
            <translation>Die Verknüpfung von „{name}“ zu „{other}“ steht schon weiter oben.</translation>
        </message>
        <message>
            <source>The map has no anchor: it does not say whose needs it serves.</source>
            <comment>map_no_anchor</comment>
            <translation>Die Karte hat keinen Anker: Sie sagt nicht, wessen Bedürfnissen sie dient.</translation>
        </message>
        <message>
            <source>No link names "{name}".</source>
            <comment>map_no_link</comment>
            <translation>Keine Verknüpfung nennt „{name}“.</translation>
        </message>
        <message>
            <source>The map has no links: it does not say what depends on what.</source>
            <comment>map_no_links</comment>
            <translation>Die Karte hat keine Verknüpfungen: Sie sagt nicht, was wovon abhängt.</translation>
        </message>
        <message>
            <source>No anchor reaches "{name}", so it serves no one on this map.</source>
            <comment>map_unreached</comment>
            <translation>Kein Anker erreicht „{name}“; es dient auf dieser Karte niemandem.</translation>
        </message>
        <message>
            <source>"{name}" moves across two stage boundaries or more, and no inertia is marked.</source>
            <comment>map_inertia_unmarked</comment>
            <translation>„{name}“ überquert zwei oder mehr Phasengrenzen, und keine Trägheit ist markiert.</translation>
        </message>
        <message>
            <source>"{name}" should have evolved by now, and the map still draws the move ahead.</source>
            <comment>map_overdue</comment>
            <translation>„{name}“ sollte sich schon weiterentwickelt haben; die Karte zeigt den Schritt noch als künftig.</translation>
        </message>
        <message>
            <source>"{name}" is built although it stands at the commodity stage.</source>
            <comment>map_commodity_built</comment>
            <translation>„{name}“ wird selbst gebaut, obwohl es in der Phase Commodity steht.</translation>
        </message>
        <message>
            <source>"{name}" is outsourced although it stands at the genesis stage.</source>
            <comment>map_genesis_outsourced</comment>
            <translation>„{name}“ ist ausgelagert, obwohl es in der Phase Genesis steht.</translation>
        </message>
        <message>
            <source>{count} anchors rest on "{name}", which comes from one supplier.</source>
            <comment>map_single_supplier</comment>
            <translation>{count} Anker beruhen auf „{name}“, das von einem einzigen Lieferanten kommt.</translation>
        </message>
        <message>
            <source>"{name}" stands outside the numbers written for pipeline "{pipeline}".</source>
            <comment>map_child_outside</comment>
            <translation>„{name}“ steht außerhalb der Zahlen, die für die Pipeline „{pipeline}“ angegeben sind.</translation>
        </message>
        <message>
            <source>"{name}" stands on the box of pipeline "{pipeline}" without being in its block.</source>
            <comment>map_beside_pipeline</comment>
            <translation>„{name}“ steht auf dem Kasten der Pipeline „{pipeline}“, ohne in deren Block zu stehen.</translation>
        </message>
        <message>
            <source>The map holds {count} components, more than the {most} that a reader can take in; split it by submaps.</source>
            <comment>map_too_large</comment>
            <translation>Die Karte hat {count} Komponenten, mehr als die {most}, die ein Leser überblickt; teilen Sie sie mit Untermappen auf.</translation>
        </message>
        <message>
            <source>Where it was put, the label of "{name}" lies on that of "{other}".</source>
            <comment>map_label_overlap</comment>
            <translation>Wo sie gesetzt wurde, liegt die Beschriftung von „{name}“ auf der von „{other}“.</translation>
        </message>
        <message>
            <source>None of the owners of "{name}" is named.</source>
            <comment>map_unowned</comment>
            <translation>Für „{name}“ ist niemand als Verantwortlicher genannt.</translation>
        </message>
        <message>
            <source>This comment is not understood: "{text}".</source>
            <comment>map_comment_unread</comment>
            <translation>Dieser Kommentar wird nicht verstanden: „{text}“.</translation>
        </message>
        <message>
            <source>Nothing on the map is called "{name}", so this comment has no effect.</source>
            <comment>map_comment_nobody</comment>
            <translation>Nichts auf der Karte heißt „{name}“, daher bleibt dieser Kommentar ohne Wirkung.</translation>
        </message>
        <message>
            <source>The portfolio has no component "{name}".</source>
            <comment>map_comment_no_component</comment>
            <translation>Das Portfolio hat keine Komponente „{name}“.</translation>
        </message>
        <message>
            <source>"{name}" stands at the commodity stage and is built; it cost {amount} {when}.</source>
            <comment>map_priced_commodity</comment>
            <translation>„{name}“ steht bei den Gütern (Commodity) und wird selbst gebaut; gekostet hat es {when} {amount}.</translation>
        </message>
        <message>
            <source>"{name}" is at genesis and outsourced; it cost {amount} {when}.</source>
            <comment>map_priced_genesis</comment>
            <translation>„{name}“ steht in der Genese und ist ausgelagert; gekostet hat es {when} {amount}.</translation>
        </message>
        <message>
            <source>"{name}" is held back by inertia; it cost {amount} {when}.</source>
            <comment>map_priced_inertia</comment>
            <translation>„{name}“ wird von Trägheit gehalten; gekostet hat es {when} {amount}.</translation>
        </message>
        <message>
            <source>"{name}" is held back by inertia; it cost {amount} {when}, of which {share} stood idle.</source>
            <comment>map_priced_inertia_idle</comment>
            <translation>„{name}“ wird von Trägheit gehalten; gekostet hat es {when} {amount}, davon ungenutzt {share}.</translation>
        </message>
        <message>
            <source>No user on the map rests on "{name}", which cost {amount} {when}.</source>
            <comment>map_spend_without_user</comment>
            <translation>Kein Nutzer der Karte braucht „{name}“, das {when} {amount} gekostet hat.</translation>
        </message>
        <message>
            <source>{component} stands at {n} places ({names}); each is given an equal part of its {amount}.</source>
            <comment>map_bound_often</comment>
            <translation>{component} steht an {n} Stellen ({names}); jede bekommt den gleichen Teil von {amount}.</translation>
        </message>
        <message>
            <source>{component} stands at {n} places ({names}).</source>
            <comment>map_bound_often_unpaid</comment>
            <translation>{component} steht an {n} Stellen ({names}).</translation>
        </message>
        <message>
            <source>"{other}" rests on "{name}", where {kpi} is {value}, in breach: {text}.</source>
            <comment>map_quality_below</comment>
            <translation>„{other}“ braucht „{name}“; dort ist {kpi} mit {value} verletzt: {text}.</translation>
        </message>
        <message>
            <source>"{other}" rests on "{name}", whose score is {value}, in breach: {text}.</source>
            <comment>map_score_below</comment>
            <translation>„{other}“ braucht „{name}“; dessen Punktzahl ist mit {value} verletzt: {text}.</translation>
        </message>
        <message>
            <source>{n} users rest on "{name}"; components that cost {amount} {when} depend on it.</source>
            <comment>map_bottleneck</comment>
            <translation>{n} Nutzer brauchen „{name}“; davon hängen Komponenten ab, die {when} {amount} gekostet haben.</translation>
        </message>
        <message>
            <source>{n} users rest on "{name}".</source>
            <comment>map_bottleneck_unpaid</comment>
            <translation>{n} Nutzer brauchen „{name}“.</translation>
        </message>
        <message numerus="yes">
            <source>{n} more findings are not listed.</source>
            <comment>map_more_findings</comment>
            <translation>
                <numerusform>{n} weiterer Befund ist nicht aufgeführt.</numerusform>
                <numerusform>{n} weitere Befunde sind nicht aufgeführt.</numerusform>
            </translation>
        </message>
        <message>
            <source>write a name after the keyword</source>
            <comment>map_fix_name</comment>
            <translation>nach dem Schlüsselwort einen Namen schreiben</translation>
        </message>
        <message>
            <source>put the name into quotes</source>
            <comment>map_fix_mermaid_quotes</comment>
            <translation>den Namen in Anführungszeichen setzen</translation>
        </message>
        <message>
            <source>write 1.0 for 1 and 0.0 for 0</source>
            <comment>map_fix_mermaid_point</comment>
            <translation>1.0 statt 1 und 0.0 statt 0 schreiben</translation>
        </message>
        <message>
            <source>write the closing quote</source>
            <comment>map_fix_quote</comment>
            <translation>das schließende Anführungszeichen schreiben</translation>
        </message>
        <message>
            <source>put a blank before the bracket</source>
            <comment>map_fix_blank</comment>
            <translation>vor die Klammer ein Leerzeichen setzen</translation>
        </message>
        <message>
            <source>write [visibility, maturity], each from 0 to 1</source>
            <comment>map_fix_coordinates</comment>
            <translation>[Sichtbarkeit, Reifegrad] schreiben, beide von 0 bis 1</translation>
        </message>
        <message>
            <source>write label [5, -10]</source>
            <comment>map_fix_label</comment>
            <translation>label [5, -10] schreiben</translation>
        </message>
        <message>
            <source>put it into a // comment</source>
            <comment>map_fix_comment</comment>
            <translation>in einen //-Kommentar setzen</translation>
        </message>
        <message>
            <source>remove it or put it into a // comment</source>
            <comment>map_fix_remove_or_comment</comment>
            <translation>entfernen oder in einen //-Kommentar setzen</translation>
        </message>
        <message>
            <source>write component … ({keyword})</source>
            <comment>map_fix_older_component</comment>
            <translation>component … ({keyword}) schreiben</translation>
        </message>
        <message>
            <source>write ({keyword}) behind the component in line {line}</source>
            <comment>map_fix_older_strategy</comment>
            <translation>({keyword}) hinter die Komponente in Zeile {line} schreiben</translation>
        </message>
        <message>
            <source>write [maturity], from 0 to 1</source>
            <comment>map_fix_maturity</comment>
            <translation>[Reifegrad] schreiben, von 0 bis 1</translation>
        </message>
        <message>
            <source>write } on a line of its own after its components</source>
            <comment>map_fix_block</comment>
            <translation>nach den Komponenten } in eine eigene Zeile schreiben</translation>
        </message>
        <message>
            <source>write it on the line after a pipeline</source>
            <comment>map_fix_brace</comment>
            <translation>in die Zeile nach einer Pipeline schreiben</translation>
        </message>
        <message>
            <source>put it on a line of its own</source>
            <comment>map_fix_own_line</comment>
            <translation>in eine eigene Zeile setzen</translation>
        </message>
        <message>
            <source>write [maturity, maturity]</source>
            <comment>map_fix_pipeline_numbers</comment>
            <translation>[Reifegrad, Reifegrad] schreiben</translation>
        </message>
        <message>
            <source>write annotation NUMBER [visibility, maturity] TEXT</source>
            <comment>map_fix_annotation</comment>
            <translation>annotation NUMMER [Sichtbarkeit, Reifegrad] TEXT schreiben</translation>
        </message>
        <message>
            <source>write a number after the keyword</source>
            <comment>map_fix_annotation_number</comment>
            <translation>nach dem Schlüsselwort eine Nummer schreiben</translation>
        </message>
        <message>
            <source>write [visibility, maturity, visibility, maturity], top left first</source>
            <comment>map_fix_area</comment>
            <translation>[Sichtbarkeit, Reifegrad, Sichtbarkeit, Reifegrad] schreiben, oben links zuerst</translation>
        </message>
        <message>
            <source>write url KEY [https://…]</source>
            <comment>map_fix_url</comment>
            <translation>url SCHLÜSSEL [https://…] schreiben</translation>
        </message>
        <message>
            <source>write url {url} [https://…]</source>
            <comment>map_fix_no_url</comment>
            <translation>url {url} [https://…] schreiben</translation>
        </message>
        <message>
            <source>split the map into submaps</source>
            <comment>map_fix_split</comment>
            <translation>die Karte in Teilkarten aufteilen</translation>
        </message>
        <message>
            <source>make it lower case</source>
            <comment>map_fix_case</comment>
            <translation>kleinschreiben</translation>
        </message>
        <message>
            <source>leave out the colon</source>
            <comment>map_fix_colon</comment>
            <translation>den Doppelpunkt weglassen</translation>
        </message>
        <message>
            <source>did you mean "{name}"?</source>
            <comment>map_fix_near</comment>
            <translation>„{name}“ gemeint?</translation>
        </message>
        <message>
            <source>declare the component</source>
            <comment>map_fix_declare</comment>
            <translation>die Komponente anlegen</translation>
        </message>
        <message>
            <source>declare a component of this name</source>
            <comment>map_fix_declare_name</comment>
            <translation>eine Komponente dieses Namens anlegen</translation>
        </message>
        <message>
            <source>declare the component or correct the name</source>
            <comment>map_fix_declare_or_correct</comment>
            <translation>die Komponente anlegen oder den Namen berichtigen</translation>
        </message>
        <message>
            <source>remove it</source>
            <comment>map_fix_remove</comment>
            <translation>entfernen</translation>
        </message>
        <message>
            <source>remove one of them</source>
            <comment>map_fix_remove_one</comment>
            <translation>einen von beiden entfernen</translation>
        </message>
        <message>
            <source>write a statement, a link A-&gt;B, or put // before it</source>
            <comment>map_fix_statement</comment>
            <translation>eine Anweisung oder eine Verbindung A-&gt;B schreiben oder // davor setzen</translation>
        </message>
        <message>
            <source>write */ where it ends</source>
            <comment>map_fix_comment_end</comment>
            <translation>*/ an sein Ende schreiben</translation>
        </message>
        <message>
            <source>remove the blanks before it</source>
            <comment>map_fix_blanks</comment>
            <translation>die Leerzeichen davor entfernen</translation>
        </message>
        <message>
            <source>use plain, wardley, colour, handwritten or dark</source>
            <comment>map_fix_style</comment>
            <translation>plain, wardley, colour, handwritten oder dark verwenden</translation>
        </message>
        <message>
            <source>write four labels</source>
            <comment>map_fix_stages</comment>
            <translation>vier Beschriftungen schreiben</translation>
        </message>
        <message>
            <source>write size [width, height]</source>
            <comment>map_fix_size</comment>
            <translation>size [Breite, Höhe] schreiben</translation>
        </message>
        <message>
            <source>divide both by 100</source>
            <comment>map_fix_percent</comment>
            <translation>beide durch 100 teilen</translation>
        </message>
        <message>
            <source>use a number from 0 to 1</source>
            <comment>map_fix_number</comment>
            <translation>eine Zahl von 0 bis 1 verwenden</translation>
        </message>
        <message>
            <source>use numbers from 0 to 1</source>
            <comment>map_fix_numbers</comment>
            <translation>Zahlen von 0 bis 1 verwenden</translation>
        </message>
        <message>
            <source>remove one of them or give it another name</source>
            <comment>map_fix_rename</comment>
            <translation>einen der beiden entfernen oder anders nennen</translation>
        </message>
        <message>
            <source>add the missing components or correct the names</source>
            <comment>map_fix_links</comment>
            <translation>die fehlenden Komponenten hinzufügen oder die Namen berichtigen</translation>
        </message>
        <message>
            <source>swap both numbers on every line</source>
            <comment>map_fix_swapped</comment>
            <translation>in jeder Zeile beide Zahlen tauschen</translation>
        </message>
        <message>
            <source>turn the link round or move one of them</source>
            <comment>map_fix_upwards</comment>
            <translation>die Verbindung umdrehen oder eines der beiden verschieben</translation>
        </message>
        <message>
            <source>remove one link of the circle</source>
            <comment>map_fix_cycle</comment>
            <translation>eine Verbindung des Kreises entfernen</translation>
        </message>
        <message>
            <source>components evolve to the right</source>
            <comment>map_fix_backwards</comment>
            <translation>Komponenten entwickeln sich nach rechts</translation>
        </message>
        <message>
            <source>mend those above first</source>
            <comment>map_fix_first</comment>
            <translation>zuerst die obigen beheben</translation>
        </message>
        <message>
            <source>{text}</source>
            <comment>verbatim</comment>
            <translation>{text}</translation>
        </message>
        <message>
            <source>{parts}</source>
            <comment>found</comment>
            <translation>{parts}</translation>
        </message>
        <message numerus="yes">
            <source>{n} rows</source>
            <comment>found_rows</comment>
            <translation>
                <numerusform>{n} Zeile</numerusform>
                <numerusform>{n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} results</source>
            <comment>found_results</comment>
            <translation>
                <numerusform>{n} Ergebnis</numerusform>
                <numerusform>{n} Ergebnisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} events</source>
            <comment>found_events</comment>
            <translation>
                <numerusform>{n} Ereignis</numerusform>
                <numerusform>{n} Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} runs</source>
            <comment>found_runs</comment>
            <translation>
                <numerusform>{n} Lauf</numerusform>
                <numerusform>{n} Läufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} points</source>
            <comment>found_points</comment>
            <translation>
                <numerusform>{n} Messpunkt</numerusform>
                <numerusform>{n} Messpunkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rejected</source>
            <comment>found_rejected</comment>
            <translation>
                <numerusform>{n} abgewiesen</numerusform>
                <numerusform>{n} abgewiesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>manifest of {n} files</source>
            <comment>found_manifest</comment>
            <translation>
                <numerusform>Manifest über {n} Datei</numerusform>
                <numerusform>Manifest über {n} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>left out: {file} names a newer delivery</source>
            <comment>found_outdated</comment>
            <translation>ausgelassen: {file} nennt eine neuere Lieferung</translation>
        </message>
        <message>
            <source>left out: the same bytes as {file}</source>
            <comment>found_same_bytes</comment>
            <translation>ausgelassen: dieselben Bytes wie {file}</translation>
        </message>
        <message>
            <source>left out: {file} has all of its rows</source>
            <comment>found_within</comment>
            <translation>ausgelassen: {file} enthält alle Zeilen dieser Datei</translation>
        </message>
        <message numerus="yes">
            <source>continues import {import}: {n} rows added</source>
            <comment>receipt_continues</comment>
            <translation>
                <numerusform>setzt Import {import} fort: {n} Zeile hinzugefügt</numerusform>
                <numerusform>setzt Import {import} fort: {n} Zeilen hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows: {reason}</source>
            <comment>receipt_rejected</comment>
            <translation>
                <numerusform>{n} Zeile abgewiesen: {reason}</numerusform>
                <numerusform>{n} Zeilen abgewiesen: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows (first line {line}): {reason}</source>
            <comment>receipt_rejected_line</comment>
            <translation>
                <numerusform>{n} Zeile abgewiesen (Zeile {line}): {reason}</numerusform>
                <numerusform>{n} Zeilen abgewiesen (erste: Zeile {line}): {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows of {file}: {reason}</source>
            <comment>receipt_rejected_of</comment>
            <translation>
                <numerusform>{n} Zeile von {file} abgewiesen: {reason}</numerusform>
                <numerusform>{n} Zeilen von {file} abgewiesen: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows of {file} (first line {line}): {reason}</source>
            <comment>receipt_rejected_of_line</comment>
            <translation>
                <numerusform>{n} Zeile von {file} abgewiesen (Zeile {line}): {reason}</numerusform>
                <numerusform>{n} Zeilen von {file} abgewiesen (erste: Zeile {line}): {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} reasons more</source>
            <comment>receipt_more_reasons</comment>
            <translation>
                <numerusform>und {n} weiterer Grund</numerusform>
                <numerusform>und {n} weitere Gründe</numerusform>
            </translation>
        </message>
        <message>
            <source>{column} {amount} {currency}</source>
            <comment>receipt_total</comment>
            <translation>{column} {amount} {currency}</translation>
        </message>
        <message numerus="yes">
            <source>{column} at least {amount} {currency}: {n} amounts are not known</source>
            <comment>receipt_total_at_least</comment>
            <translation>
                <numerusform>{column} mindestens {amount} {currency}: {n} Betrag ist nicht bekannt</numerusform>
                <numerusform>{column} mindestens {amount} {currency}: {n} Beträge sind nicht bekannt</numerusform>
            </translation>
        </message>
        <message>
            <source>sets aside {amount} {currency} of effective cost: the purchase of {commitment}, which what it covers carries</source>
            <comment>receipt_set_aside</comment>
            <translation>stellt effektive Kosten von {amount} {currency} zurück: den Kauf von {commitment}, den schon trägt, was er abdeckt</translation>
        </message>
        <message numerus="yes">
            <source>{n} rows without a list price: the contracted cost stands in</source>
            <comment>receipt_contracted</comment>
            <translation>
                <numerusform>{n} Zeile ohne Listenpreis: die vertraglichen Kosten treten an seine Stelle</numerusform>
                <numerusform>{n} Zeilen ohne Listenpreis: die vertraglichen Kosten treten an seine Stelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows without a list price take no part in the savings rate</source>
            <comment>receipt_unlisted</comment>
            <translation>
                <numerusform>{n} Zeile ohne Listenpreis zählt nicht zur Einsparquote</numerusform>
                <numerusform>{n} Zeilen ohne Listenpreis zählen nicht zur Einsparquote</numerusform>
            </translation>
        </message>
        <message>
            <source>{column} {currency}</source>
            <comment>total_name</comment>
            <translation>{column} {currency}</translation>
        </message>
        <message>
            <source>billed</source>
            <comment>column_billed</comment>
            <translation>berechnet</translation>
        </message>
        <message>
            <source>effective</source>
            <comment>column_effective</comment>
            <translation>effektiv</translation>
        </message>
        <message>
            <source>list</source>
            <comment>column_list</comment>
            <translation>Listenpreis</translation>
        </message>
        <message>
            <source>contracted</source>
            <comment>column_contracted</comment>
            <translation>vertraglich</translation>
        </message>
        <message numerus="yes">
            <source>replaces {n} rows of import {imports}; undoing import {import} brings them back</source>
            <comment>receipt_replaces</comment>
            <translation>
                <numerusform>ersetzt {n} Zeile von Import {imports}; sie gilt wieder, wenn Import {import} zurückgenommen wird</numerusform>
                <numerusform>ersetzt {n} Zeilen von Import {imports}; sie gelten wieder, wenn Import {import} zurückgenommen wird</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changes {column} of {n} days from {had} to {has} {currency}</source>
            <comment>receipt_changes</comment>
            <translation>
                <numerusform>ändert {column} von {n} Tag von {had} auf {has} {currency}</numerusform>
                <numerusform>ändert {column} von {n} Tagen von {had} auf {has} {currency}</numerusform>
            </translation>
        </message>
        <message>
            <source>{date}: {column} {had} {currency} before, {has} {currency} now</source>
            <comment>receipt_lost</comment>
            <translation>{date}: {column} bisher {had} {currency}, jetzt {has} {currency}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more days with none or less than half of their money</source>
            <comment>receipt_more_lost</comment>
            <translation>
                <numerusform>und {n} weiterer Tag mit keinem oder weniger als der Hälfte seines Geldes</numerusform>
                <numerusform>und {n} weitere Tage mit keinem oder weniger als der Hälfte ihres Geldes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{date}: {n} rows where {standing} are in force: held back as a part; if that is all, import it with --whole</source>
            <comment>receipt_held</comment>
            <translation>
                <numerusform>{date}: {n} Zeile, wo {standing} gelten: als Teil zurückgehalten; ist das alles, bitte vollständig übernehmen</numerusform>
                <numerusform>{date}: {n} Zeilen, wo {standing} gelten: als Teil zurückgehalten; ist das alles, bitte vollständig übernehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} more days held back</source>
            <comment>receipt_more_held</comment>
            <translation>
                <numerusform>und {n} weiterer Tag zurückgehalten</numerusform>
                <numerusform>und {n} weitere Tage zurückgehalten</numerusform>
            </translation>
        </message>
        <message>
            <source>gives up the rows of import {import}, replaced long ago; that can no longer be undone</source>
            <comment>receipt_gives_up</comment>
            <translation>gibt die Zeilen von Import {import} auf, die längst ersetzt sind; das lässt sich nicht mehr zurücknehmen</translation>
        </message>
        <message>
            <source>kept in the source {source}: {other} has the other costs of this bill</source>
            <comment>receipt_apart</comment>
            <translation>in der eigenen Quelle {source} abgelegt: {other} enthält die anderen Kosten dieser Rechnung</translation>
        </message>
        <message>
            <source>one bill for {period}: billed {billed} {currency} from {actual}, effective {effective} {currency} from {amortised}</source>
            <comment>receipt_bill</comment>
            <translation>eine Rechnung für {period}: abgerechnet {billed} {currency} aus {actual}, effektiv {effective} {currency} aus {amortised}</translation>
        </message>
        <message>
            <source>This row has no readable date, so its cost belongs to no day; export it again.</source>
            <comment>row_no_date</comment>
            <translation>Diese Zeile hat kein lesbares Datum, ihre Kosten gehören also zu keinem Tag; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>This row has {lacking}, so it is no charge but perhaps a total; give it what is missing, or delete it.</source>
            <comment>row_incomplete</comment>
            <translation>Diese Zeile hat {lacking}, ist also kein Posten, sondern vielleicht eine Summe; bitte ergänzen, was fehlt, oder die Zeile löschen.</translation>
        </message>
        <message>
            <source>no date</source>
            <comment>lack_date</comment>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>no account or provider</source>
            <comment>lack_owner</comment>
            <translation>kein Konto und keinen Anbieter</translation>
        </message>
        <message>
            <source>no currency</source>
            <comment>lack_currency</comment>
            <translation>keine Währung</translation>
        </message>
        <message>
            <source>{lacking} and {more_lacking}</source>
            <comment>lack_more</comment>
            <translation>{lacking} und {more_lacking}</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; in column {column} is no date, so the row is left out; write it like 2026-03-01.</source>
            <comment>row_not_date</comment>
            <translation>„{cell}“ in der Spalte {column} ist kein Datum, die Zeile bleibt also weg; bitte wie 2026-03-01 schreiben.</translation>
        </message>
        <message>
            <source>An amount of this row is of another currency than its column {column} says, {currency_said}; mend one of them.</source>
            <comment>row_other_currency</comment>
            <translation>Ein Betrag dieser Zeile hat eine andere Währung, als ihre Spalte {column} sagt ({currency_said}); bitte eines von beiden berichtigen.</translation>
        </message>
        <message>
            <source>The value of this row is no number; write it with digits.</source>
            <comment>row_no_number</comment>
            <translation>Der Wert dieser Zeile ist keine Zahl; bitte mit Ziffern schreiben.</translation>
        </message>
        <message>
            <source>The value of this row is no number; leave the row out.</source>
            <comment>row_no_number_drop</comment>
            <translation>Der Wert dieser Zeile ist keine Zahl; bitte die Zeile weglassen.</translation>
        </message>
        <message>
            <source>This row names no metric, so its value cannot land; write the metric&apos;s name.</source>
            <comment>row_no_metric</comment>
            <translation>Diese Zeile nennt keine Metrik, ihr Wert kann also nicht übernommen werden; bitte den Namen der Metrik schreiben.</translation>
        </message>
        <message>
            <source>This row has no readable time, so its value cannot land; write it like 2026-03-01T12:00:00Z.</source>
            <comment>row_no_time</comment>
            <translation>Diese Zeile hat keinen lesbaren Zeitpunkt, ihr Wert kann also nicht übernommen werden; bitte wie 2026-03-01T12:00:00Z schreiben.</translation>
        </message>
        <message>
            <source>This row has no readable time, so its values cannot land (it may be a total); write it like 2026-03-01T12:00:00Z, or delete the row.</source>
            <comment>row_no_time_total</comment>
            <translation>Diese Zeile hat keinen lesbaren Zeitpunkt, ihre Werte können also nicht übernommen werden (vielleicht ist sie eine Summe); bitte wie 2026-03-01T12:00:00Z schreiben oder die Zeile löschen.</translation>
        </message>
        <message>
            <source>The wall time is no time in the years 0001 to 9999; leave the row out.</source>
            <comment>row_wall_time</comment>
            <translation>Die Uhrzeit liegt nicht in den Jahren 0001 bis 9999; bitte die Zeile weglassen.</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row: it has {width} of {other_width} fields; get the file again.</source>
            <comment>row_cut</comment>
            <translation>Die Datei endet mitten in dieser Zeile: Sie hat {width} von {other_width} Feldern; bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row, inside quotes; get the file again.</source>
            <comment>row_cut_in_quotes</comment>
            <translation>Die Datei endet mitten in dieser Zeile, innerhalb von Anführungszeichen; bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>This row has {width} fields and the header {other_width}; put fields that hold the delimiter in quotes.</source>
            <comment>row_too_many_fields</comment>
            <translation>Diese Zeile hat {width} Felder und die Kopfzeile {other_width}; bitte Felder mit Trennzeichen in Anführungszeichen setzen.</translation>
        </message>
        <message>
            <source>A field of this row is longer than {limit} MiB; look for a quote that is not closed.</source>
            <comment>row_field_too_long</comment>
            <translation>Ein Feld dieser Zeile ist länger als {limit} MiB; bitte nach einem nicht geschlossenen Anführungszeichen suchen.</translation>
        </message>
        <message>
            <source>This row is longer than {limit} MiB; look for a quote that is not closed.</source>
            <comment>row_too_long</comment>
            <translation>Diese Zeile ist länger als {limit} MiB; bitte nach einem nicht geschlossenen Anführungszeichen suchen.</translation>
        </message>
        <message>
            <source>This line is longer than {limit} MiB; split what it holds.</source>
            <comment>line_too_long</comment>
            <translation>Diese Zeile ist länger als {limit} MiB; bitte aufteilen, was sie enthält.</translation>
        </message>
        <message>
            <source>This line is no entry of the format {format}; bring it in a file of its own.</source>
            <comment>line_other_format</comment>
            <translation>Diese Zeile ist kein Eintrag des Formats {format}; bitte in einer eigenen Datei liefern.</translation>
        </message>
        <message>
            <source>This line is no JSON: {reason}; export it again.</source>
            <comment>line_no_json</comment>
            <translation>Diese Zeile ist kein JSON: {reason}; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>The file ends in the middle of this line; get the file again.</source>
            <comment>line_cut</comment>
            <translation>Die Datei endet mitten in dieser Zeile; bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>This line is no sample (a name, labels and a number); leave it out.</source>
            <comment>line_no_sample</comment>
            <translation>Diese Zeile ist kein Messwert (Name, Labels und Zahl); bitte weglassen.</translation>
        </message>
        <message>
            <source>The time of this sample lies outside the years 0001 to 9999; leave the line out.</source>
            <comment>line_sample_time</comment>
            <translation>Der Zeitpunkt dieses Messwerts liegt außerhalb der Jahre 0001 bis 9999; bitte die Zeile weglassen.</translation>
        </message>
        <message>
            <source>the text ends in the middle of a value</source>
            <comment>json_cut</comment>
            <translation>der Text endet mitten in einem Wert</translation>
        </message>
        <message>
            <source>lists and objects lie more than {limit} deep in each other</source>
            <comment>json_too_deep</comment>
            <translation>Listen und Objekte sind mehr als {limit}-fach verschachtelt</translation>
        </message>
        <message>
            <source>a text or number is longer than {limit} MiB</source>
            <comment>json_too_long</comment>
            <translation>ein Text oder eine Zahl ist länger als {limit} MiB</translation>
        </message>
        <message>
            <source>other text follows behind the JSON</source>
            <comment>json_more</comment>
            <translation>hinter dem JSON folgt anderer Text</translation>
        </message>
        <message>
            <source>the exponent of a number is too large</source>
            <comment>json_exponent</comment>
            <translation>der Exponent einer Zahl ist zu groß</translation>
        </message>
        <message>
            <source>this is not JSON ({detail})</source>
            <comment>json_other</comment>
            <translation>das ist kein JSON ({detail})</translation>
        </message>
        <message>
            <source>This entry has no metric and value; give it both.</source>
            <comment>entry_no_value</comment>
            <translation>Diesem Eintrag fehlen Metrik und Wert; bitte beide angeben.</translation>
        </message>
        <message>
            <source>The value of this entry is no number; write it with digits and a point.</source>
            <comment>entry_no_number</comment>
            <translation>Der Wert dieses Eintrags ist keine Zahl; bitte mit Ziffern und Punkt schreiben.</translation>
        </message>
        <message>
            <source>This entry is no event; leave it out.</source>
            <comment>entry_no_event</comment>
            <translation>Dieser Eintrag ist kein Ereignis; bitte weglassen.</translation>
        </message>
        <message>
            <source>This entry has no billing_account_id, service and cost; export it again.</source>
            <comment>entry_gcp</comment>
            <translation>Diesem Eintrag fehlen billing_account_id, Dienst und Kosten; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>This entry has no request_id and spend; export it again.</source>
            <comment>entry_litellm</comment>
            <translation>Diesem Eintrag fehlen request_id und Ausgaben; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>This row is no observation with id, type, trace and start, and no trace; export it again.</source>
            <comment>entry_langfuse</comment>
            <translation>Diese Zeile ist weder eine Beobachtung mit Kennung, Typ, Spur und Beginn noch eine Spur; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>This cost has no window that starts at a readable time; ask again.</source>
            <comment>entry_no_window</comment>
            <translation>Diese Kosten haben kein Zeitfenster mit lesbarem Beginn; bitte erneut abfragen.</translation>
        </message>
        <message>
            <source>This data point has no readable time, so it cannot land; export it again.</source>
            <comment>point_no_time</comment>
            <translation>Dieser Datenpunkt hat keinen lesbaren Zeitpunkt und kann nicht übernommen werden; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>This point has no readable time, so it cannot land; ask again.</source>
            <comment>point_no_time_ask</comment>
            <translation>Dieser Punkt hat keinen lesbaren Zeitpunkt und kann nicht übernommen werden; bitte erneut abfragen.</translation>
        </message>
        <message>
            <source>This series holds native histograms, which are not read; ask for histogram_quantile or _sum and _count.</source>
            <comment>series_histogram</comment>
            <translation>Diese Reihe enthält native Histogramme, die nicht gelesen werden; bitte histogram_quantile oder _sum und _count abfragen.</translation>
        </message>
        <message>
            <source>The column {column} holds no number here; leave it empty.</source>
            <comment>column_no_number</comment>
            <translation>Die Spalte {column} enthält hier keine Zahl; bitte leer lassen.</translation>
        </message>
        <message>
            <source>This row of the table runs has no run_uuid, so it is left out.</source>
            <comment>mlflow_row_no_run</comment>
            <translation>Dieser Zeile der Tabelle runs fehlt run_uuid, sie bleibt also weg.</translation>
        </message>
        <message>
            <source>The time of this row of the table metrics lies outside the years 0001 to 9999; leave it out.</source>
            <comment>mlflow_row_time</comment>
            <translation>Der Zeitpunkt dieser Zeile der Tabelle metrics liegt außerhalb der Jahre 0001 bis 9999; bitte weglassen.</translation>
        </message>
        <message>
            <source>This row of the table metrics holds no number; leave it out.</source>
            <comment>mlflow_row_no_number</comment>
            <translation>Diese Zeile der Tabelle metrics enthält keine Zahl; bitte weglassen.</translation>
        </message>
        <message>
            <source>This run has no run_id, so it is left out; export it again.</source>
            <comment>mlflow_no_run</comment>
            <translation>Diesem Lauf fehlt run_id, er bleibt also weg; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>This row names no run_id, so it is left out; export it again.</source>
            <comment>mlflow_row_names_no_run</comment>
            <translation>Diese Zeile nennt keine run_id, sie bleibt also weg; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>A time of the metric {named} lies outside the years 0001 to 9999; leave the value out.</source>
            <comment>mlflow_metric_time</comment>
            <translation>Ein Zeitpunkt der Metrik {named} liegt außerhalb der Jahre 0001 bis 9999; bitte den Wert weglassen.</translation>
        </message>
        <message>
            <source>A value of the metric {named} is no number; leave it out.</source>
            <comment>mlflow_metric_no_number</comment>
            <translation>Ein Wert der Metrik {named} ist keine Zahl; bitte weglassen.</translation>
        </message>
        <message>
            <source>{file} names no run, so it is left out; restore the file.</source>
            <comment>mlflow_meta_no_run</comment>
            <translation>{file} nennt keinen Lauf, der Ordner bleibt also weg; bitte die Datei wiederherstellen.</translation>
        </message>
        <message>
            <source>{file}: this line is no time and value; leave it out.</source>
            <comment>mlflow_line</comment>
            <translation>{file}: Diese Zeile besteht nicht aus Zeitpunkt und Wert; bitte weglassen.</translation>
        </message>
        <message>
            <source>This row names no component; write its name.</source>
            <comment>register_no_component</comment>
            <translation>Diese Zeile nennt keine Komponente; bitte ihren Namen schreiben.</translation>
        </message>
        <message>
            <source>This row names no component; write its name, or ORG for the organisation.</source>
            <comment>register_no_component_or_org</comment>
            <translation>Diese Zeile nennt keine Komponente; bitte ihren Namen schreiben, oder ORG für die Organisation.</translation>
        </message>
        <message>
            <source>ORG stands for the organisation as a whole and is no component; leave the row out.</source>
            <comment>register_org</comment>
            <translation>ORG steht für die Organisation als Ganzes und ist keine Komponente; bitte die Zeile weglassen.</translation>
        </message>
        <message>
            <source>{quoted} is no kind of component; write model, data, platform or other.</source>
            <comment>register_kind</comment>
            <translation>{quoted} ist keine Art von Komponente; bitte model, data, platform oder other schreiben.</translation>
        </message>
        <message>
            <source>{quoted} does not say whether the component is portable; write 1 or 0.</source>
            <comment>register_portable</comment>
            <translation>{quoted} sagt nicht, ob die Komponente portabel ist; bitte 1 oder 0 schreiben.</translation>
        </message>
        <message>
            <source>The field {column} is empty; write the name of a component.</source>
            <comment>register_field_empty</comment>
            <translation>Das Feld {column} ist leer; bitte den Namen einer Komponente schreiben.</translation>
        </message>
        <message>
            <source>This row names no measure; write its name.</source>
            <comment>register_no_measure</comment>
            <translation>Diese Zeile nennt keine Messgröße; bitte ihren Namen schreiben.</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; that could be stated.</source>
            <comment>register_unknown_measure</comment>
            <translation>Es gibt keine Messgröße „{named}“, die angegeben werden könnte.</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to 1; state it as a share (0.85 for 85 %).</source>
            <comment>register_share</comment>
            <translation>{named} ist {sum} und liegt nicht zwischen 0 und 1; bitte als Anteil angeben (0.85 für 85 %).</translation>
        </message>
        <message>
            <source>{quoted} is no day, week, month or quarter; write 2026-03-05, 2026-W07, 2026-03 or 2026-Q1.</source>
            <comment>register_period</comment>
            <translation>{quoted} ist kein Tag, keine Woche, kein Monat und kein Quartal; bitte 2026-03-05, 2026-W07, 2026-03 oder 2026-Q1 schreiben.</translation>
        </message>
        <message>
            <source>{quoted} is no number; write it with digits and a point.</source>
            <comment>register_no_number</comment>
            <translation>{quoted} ist keine Zahl; bitte mit Ziffern und Punkt schreiben.</translation>
        </message>
        <message>
            <source>This row names no currency; write its code.</source>
            <comment>register_no_currency</comment>
            <translation>Diese Zeile nennt keine Währung; bitte ihr Kürzel schreiben.</translation>
        </message>
        <message>
            <source>{quoted} is no month; write 2026-03.</source>
            <comment>register_month</comment>
            <translation>{quoted} ist kein Monat; bitte 2026-03 schreiben.</translation>
        </message>
        <message>
            <source>{quoted} is no rate; write what one unit is worth in the reporting currency.</source>
            <comment>register_rate</comment>
            <translation>{quoted} ist kein Kurs; bitte schreiben, was eine Einheit in der Berichtswährung wert ist.</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to {limit}, so it does not count; state a share of {limit}, or bind the metric with the factor that makes it one (0.01 of percent).</source>
            <comment>share_outside</comment>
            <translation>{named} ist {sum} und liegt nicht zwischen 0 und {limit}, zählt also nicht; bitte einen Anteil von {limit} angeben oder die Metrik mit dem passenden Faktor binden (0.01 bei Prozent).</translation>
        </message>
        <message>
            <source>{named} is {sum} in run {run}, outside 0 to {limit}, so it does not count; state a share of {limit}, or bind the metric with the factor that makes it one (0.01 of percent).</source>
            <comment>share_outside_run</comment>
            <translation>{named} ist {sum} im Lauf {run} und liegt nicht zwischen 0 und {limit}, zählt also nicht; bitte einen Anteil von {limit} angeben oder die Metrik mit dem passenden Faktor binden (0.01 bei Prozent).</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to {limit}, so it does not count; export the file again.</source>
            <comment>score_outside</comment>
            <translation>{named} ist {sum} und liegt nicht zwischen 0 und {limit}, zählt also nicht; bitte die Datei neu exportieren.</translation>
        </message>
        <message>
            <source>conflict: {named} of {time} is {sum} here and {other_sum} in line {line}, with the same key (time, step, run, labels), and the later counts; tell them apart by a label (instance, host, pod).</source>
            <comment>point_conflict</comment>
            <translation>Widerspruch: {named} um {time} ist hier {sum} und in Zeile {line} {other_sum}, bei gleichem Schlüssel (Zeit, Schritt, Lauf, Labels); der spätere Wert zählt. Bitte durch ein Label unterscheiden (Instanz, Rechner).</translation>
        </message>
        <message>
            <source>This row says no amount, so sums are too small by one that nobody knows.</source>
            <comment>note_no_amount</comment>
            <translation>Diese Zeile nennt keinen Betrag; Summen sind also um einen unbekannten Betrag zu klein.</translation>
        </message>
        <message>
            <source>This entry says no amount, so sums are too small by one that nobody knows.</source>
            <comment>note_entry_no_amount</comment>
            <translation>Dieser Eintrag nennt keinen Betrag; Summen sind also um einen unbekannten Betrag zu klein.</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; in column {column} is no amount, so the row counts without it; write it with digits.</source>
            <comment>note_not_amount</comment>
            <translation>„{cell}“ in der Spalte {column} ist kein Betrag, die Zeile zählt also ohne ihn; bitte mit Ziffern schreiben.</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; is no amount, so the entry counts without it.</source>
            <comment>note_entry_not_amount</comment>
            <translation>„{cell}“ ist kein Betrag, der Eintrag zählt also ohne ihn.</translation>
        </message>
        <message>
            <source>{count} workloads run on instances that are not in this file, so their share of the cost stays with the instances; import the parts of the report together.</source>
            <comment>note_split</comment>
            <translation>{count} Workloads laufen auf Instanzen, die nicht in dieser Datei stehen; ihr Kostenanteil bleibt bei den Instanzen. Bitte die Teile des Berichts zusammen importieren.</translation>
        </message>
        <message>
            <source>These costs are called amortised, but commitments are bought in them as they are invoiced.</source>
            <comment>note_amortised_contradicted</comment>
            <translation>Diese Kosten heißen amortisiert, doch stehen darin Käufe von Zusagen, wie sie berechnet werden.</translation>
        </message>
        <message>
            <source>These costs are called actual, but unused commitments have a cost of their own in them, as in amortised ones.</source>
            <comment>note_actual_contradicted</comment>
            <translation>Diese Kosten heißen tatsächlich, doch haben ungenutzte Zusagen darin eigene Kosten wie in amortisierten.</translation>
        </message>
        <message>
            <source>{sum} {currency_said} of effective cost is set aside: the purchase of {named}, which the charges it covers carry.</source>
            <comment>note_set_aside</comment>
            <translation>{sum} {currency_said} effektive Kosten bleiben außen vor: der Kauf von {named}, den die abgedeckten Posten tragen.</translation>
        </message>
        <message>
            <source>The rows add up to {sum} {currency_said}, and the file&apos;s own total is {other_sum} {currency_said}; the rows are taken.</source>
            <comment>note_total_differs</comment>
            <translation>Die Zeilen ergeben {sum} {currency_said}, die Summe der Datei lautet {other_sum} {currency_said}; es gelten die Zeilen.</translation>
        </message>
        <message>
            <source>These columns name people and are not read: {column}.</source>
            <comment>note_personal</comment>
            <translation>Diese Spalten nennen Personen und werden nicht gelesen: {column}.</translation>
        </message>
        <message>
            <source>{count} of {other_count} results were compiled or listed and not run, so they give no verdict.</source>
            <comment>note_dbt_not_run</comment>
            <translation>{count} von {other_count} Ergebnissen wurden nur übersetzt oder aufgelistet und nicht ausgeführt, sagen also nichts aus.</translation>
        </message>
        <message>
            <source>{count} of {other_count} results were compiled or listed and not run (dbt {named}), so they give no verdict.</source>
            <comment>note_dbt_command</comment>
            <translation>{count} von {other_count} Ergebnissen wurden nur übersetzt oder aufgelistet und nicht ausgeführt (dbt {named}), sagen also nichts aus.</translation>
        </message>
        <message>
            <source>Whether {count} of {other_count} columns drifted cannot be told: the report names no method or threshold that is known.</source>
            <comment>note_drift_unknown</comment>
            <translation>Ob {count} von {other_count} Spalten abgewichen sind, lässt sich nicht sagen: Der Bericht nennt kein bekanntes Verfahren und keine Schwelle.</translation>
        </message>
        <message>
            <source>The report counts {count} drifted columns; by their own scores and tests {other_count} of {limit} drifted, and these are taken.</source>
            <comment>note_drift_counted</comment>
            <translation>Der Bericht zählt {count} abgewichene Spalten; nach ihren eigenen Werten und Tests sind es {other_count} von {limit}, und diese gelten.</translation>
        </message>
        <message>
            <source>Resources without an estimate, since it depends on their use: {count}; the sum of estimates is at least what it says.</source>
            <comment>note_infracost</comment>
            <translation>Ressourcen ohne Schätzung, da sie von der Nutzung abhängt: {count}; die Summe der Schätzungen ist eine Untergrenze.</translation>
        </message>
        <message>
            <source>These traces cost {sum} USD in all, which their observations bring: a trace is the sum of its observations, so its own cost does not land.</source>
            <comment>note_langfuse</comment>
            <translation>Diese Spuren kosten zusammen {sum} USD; das bringen ihre Beobachtungen, deren Summe eine Spur ist. Ihre eigenen Kosten werden nicht übernommen.</translation>
        </message>
        <message>
            <source>This page is not all: more follow it; get them as well.</source>
            <comment>note_more_pages</comment>
            <translation>Diese Seite ist nicht alles: Es folgen weitere; bitte auch diese holen.</translation>
        </message>
        <message>
            <source>This answer is one page and more follow.</source>
            <comment>note_mlflow_more</comment>
            <translation>Diese Antwort ist eine Seite, und weitere folgen.</translation>
        </message>
        <message>
            <source>What was written last stands in a log beside this database (-wal) and is not read.</source>
            <comment>note_mlflow_log</comment>
            <translation>Was zuletzt geschrieben wurde, steht in einem Protokoll neben dieser Datenbank (-wal) und wird nicht gelesen.</translation>
        </message>
        <message>
            <source>{file}: the file is damaged, {count} refused of {other_count} lines.</source>
            <comment>note_mlflow_damaged</comment>
            <translation>{file}: Die Datei ist beschädigt, {count} von {other_count} Zeilen abgewiesen.</translation>
        </message>
        <message>
            <source>{file}: the file is empty, so this metric has no values.</source>
            <comment>note_mlflow_empty</comment>
            <translation>{file}: Die Datei ist leer, diese Metrik hat also keine Werte.</translation>
        </message>
        <message>
            <source>{count} of {other_count} inference costs are not taken: they have the cost basis usage, which leaves out idle and shared cost; ask for costBasis=allocation.</source>
            <comment>note_usage_basis</comment>
            <translation>{count} von {other_count} Inferenzkosten werden nicht übernommen: Sie beruhen auf Nutzung, ohne Leerlauf und geteilte Kosten; bitte costBasis=allocation abfragen.</translation>
        </message>
        <message>
            <source>{count} samples of inference costs are not taken: they have the cost basis usage, which leaves out idle and shared cost.</source>
            <comment>note_samples_usage_basis</comment>
            <translation>{count} Messwerte von Inferenzkosten werden nicht übernommen: Sie beruhen auf Nutzung, ohne Leerlauf und geteilte Kosten.</translation>
        </message>
        <message>
            <source>Prometheus warned: {detail}.</source>
            <comment>note_prometheus</comment>
            <translation>Prometheus warnt: {detail}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes were no UTF-8 and stand as U+FFFD.</source>
            <comment>note_repaired</comment>
            <translation>
                <numerusform>1 Byte war kein UTF-8 und steht als U+FFFD.</numerusform>
                <numerusform>{n} Bytes waren kein UTF-8 und stehen als U+FFFD.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} NUL bytes stand in the text, the first one here; they are shown as U+FFFD.</source>
            <comment>note_nul</comment>
            <translation>
                <numerusform>Ein NUL-Byte steht im Text; es wird als U+FFFD gezeigt.</numerusform>
                <numerusform>{n} NUL-Bytes stehen im Text, das erste hier; sie werden als U+FFFD gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file says its own dates, so the period given was not used.</source>
            <comment>note_period_unused</comment>
            <translation>Diese Datei nennt ihre eigenen Daten, der angegebene Zeitraum wurde also nicht gebraucht.</translation>
        </message>
        <message>
            <source>{count} more of this file are not listed here.</source>
            <comment>note_more_issues</comment>
            <translation>{count} weitere dieser Datei sind hier nicht aufgeführt.</translation>
        </message>
        <message>
            <source>The table begins in line {line}; what stands above it is left out, such as &quot;{cell}&quot;.</source>
            <comment>note_table_begins</comment>
            <translation>Die Tabelle beginnt in Zeile {line}; was darüber steht, bleibt weg, etwa „{cell}“.</translation>
        </message>
        <message>
            <source>This line stands below the table and is left out: &quot;{cell}&quot;.</source>
            <comment>note_below_table</comment>
            <translation>Diese Zeile steht unter der Tabelle und bleibt weg: „{cell}“.</translation>
        </message>
        <message>
            <source>This file looks like one part of import {import}, and now stands in place of the whole; import all parts together, or undo it with `opsatlas undo-import`.</source>
            <comment>delivery_part</comment>
            <translation>Diese Datei sieht wie ein Teil von Import {import} aus und steht nun an der Stelle des Ganzen; bitte alle Teile zusammen importieren oder den Import zurücknehmen.</translation>
        </message>
        <message>
            <source>On {count} days from {from_day} to {to_day} a bill has less than half of the money that it had, or none; if this delivery is not whole, take it back with `opsatlas undo-import -w {file} {import}`.</source>
            <comment>delivery_lost</comment>
            <translation>An {count} Tagen vom {from_day} bis {to_day} hat eine Rechnung weniger als die Hälfte ihres bisherigen Geldes oder keines; ist diese Lieferung nicht vollständig, bitte Import {import} zurücknehmen ({file}).</translation>
        </message>
        <message>
            <source>Import {import} had {column_had} costs of this scope, this one has {column_has} ones; keep such exports in sources of their own (--source).</source>
            <comment>delivery_other_amounts</comment>
            <translation>Import {import} hatte für diesen Bereich {column_had} Kosten, dieser hat {column_has}; solche Exporte bitte in eigenen Quellen halten.</translation>
        </message>
        <message>
            <source>billed</source>
            <comment>costs_billed</comment>
            <translation>berechnete</translation>
        </message>
        <message>
            <source>effective</source>
            <comment>costs_effective</comment>
            <translation>effektive</translation>
        </message>
        <message>
            <source>{file} and {other_file} share {count} equal rows, so they are versions of one export and the newest counts; if they are its parts, undo the import with `opsatlas undo-import` and use --parts.</source>
            <comment>delivery_versions</comment>
            <translation>{file} und {other_file} haben {count} gleiche Zeilen, sind also Fassungen eines Exports, und die neueste zählt; sind sie seine Teile, bitte den Import zurücknehmen und als Teile importieren.</translation>
        </message>
        <message>
            <source>{file} and {other_file} share {count} equal rows and are added up as parts of one export; if one is a copy of the other, undo the import with `opsatlas undo-import` and import only one.</source>
            <comment>delivery_shared_parts</comment>
            <translation>{file} und {other_file} haben {count} gleiche Zeilen und werden als Teile eines Exports addiert; ist die eine eine Kopie der anderen, bitte den Import zurücknehmen und nur eine importieren.</translation>
        </message>
        <message>
            <source>{source} and {other_source} bill the same money of {provider} {account} in {month_said}, {sum} and {other_sum} {currency_said} {column_had} on the days that both have, and all of it counts; if {view} only shows what the other bills, say {command}, if both bill, {other_command}.</source>
            <comment>delivery_doubled</comment>
            <translation>{source} und {other_source} berechnen dasselbe Geld von {provider} {account} in {month_said}, {sum} und {other_sum} {currency_said} ({column_had}) an den gemeinsamen Tagen, und alles zählt; bitte sagen, ob {view} nur zeigt, was die andere berechnet.</translation>
        </message>
        <message>
            <source>The effective costs of {provider} {account} in {month_said} lack use that is billed, of {named}, so {sum} {currency_said} of {source} and {other_sum} {currency_said} of {other_source} both count; import the amortised costs of all, or say {command}.</source>
            <comment>delivery_uncovered</comment>
            <translation>Den effektiven Kosten von {provider} {account} in {month_said} fehlt berechnete Nutzung von {named}; {sum} {currency_said} von {source} und {other_sum} {currency_said} von {other_source} zählen also beide. Bitte die amortisierten Kosten von allem importieren oder sagen, dass {other_source} nur zeigt, was die andere berechnet.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of the {count} files that this manifest lists are not among those that were imported: {names_said}.</source>
            <comment>manifest_missing</comment>
            <translation>
                <numerusform>{n} der {count} Dateien dieses Manifests ist nicht unter den importierten: {names_said}.</numerusform>
                <numerusform>{n} der {count} Dateien dieses Manifests sind nicht unter den importierten: {names_said}.</numerusform>
            </translation>
        </message>
        <message>
            <source>This manifest and its files do not agree: {differences}.</source>
            <comment>manifest_differs</comment>
            <translation>Dieses Manifest und seine Dateien stimmen nicht überein: {differences}.</translation>
        </message>
        <message>
            <source>{differences} and {count} more</source>
            <comment>some_more</comment>
            <translation>{differences} und {count} weitere</translation>
        </message>
        <message>
            <source>{file} has {count} bytes, not {other_count}</source>
            <comment>manifest_bytes</comment>
            <translation>{file} hat {count} Bytes, nicht {other_count}</translation>
        </message>
        <message>
            <source>{file} has {count} rows, not {other_count}</source>
            <comment>manifest_rows</comment>
            <translation>{file} hat {count} Zeilen, nicht {other_count}</translation>
        </message>
        <message>
            <source>the hash of {file} is another one</source>
            <comment>manifest_hash</comment>
            <translation>die Prüfsumme von {file} ist eine andere</translation>
        </message>
        <message>
            <source>{file}:{line}: {what}</source>
            <comment>file_at_line</comment>
            <translation>{file}:{line}: {what}</translation>
        </message>
        <message>
            <source>{quoted} in column {column} is {sum} with a decimal comma and {other_sum} with a decimal point; say which with --decimal comma or --decimal point.</source>
            <comment>number_either</comment>
            <translation>{quoted} in der Spalte {column} ist {sum} mit Dezimalkomma und {other_sum} mit Dezimalpunkt; bitte angeben, was gilt.</translation>
        </message>
        <message>
            <source>{quoted} in column {column} has a decimal comma and {other_quoted} in line {line} a decimal point; write all numbers of the column alike.</source>
            <comment>number_both</comment>
            <translation>{quoted} in der Spalte {column} hat ein Dezimalkomma und {other_quoted} in Zeile {line} einen Dezimalpunkt; bitte alle Zahlen der Spalte gleich schreiben.</translation>
        </message>
        <message>
            <source>{quoted} in column {column} is {time} with the day first and {other_time} with the month first; say which with --dates day-first or --dates month-first.</source>
            <comment>date_either</comment>
            <translation>{quoted} in der Spalte {column} ist {time} mit dem Tag zuerst und {other_time} mit dem Monat zuerst; bitte angeben, was gilt.</translation>
        </message>
        <message>
            <source>{quoted} in column {column} has the day first and {other_quoted} in line {line} the month; write all dates alike, as 2026-03-01.</source>
            <comment>date_both</comment>
            <translation>{quoted} in der Spalte {column} hat den Tag zuerst und {other_quoted} in Zeile {line} den Monat; bitte alle Daten gleich schreiben, wie 2026-03-01.</translation>
        </message>
        <message>
            <source>{file}: the column &quot;{column}&quot; of this cost table is no day and no month; download it again.</source>
            <comment>file_column_no_date</comment>
            <translation>{file}: Die Spalte „{column}“ dieser Kostentabelle ist kein Tag und kein Monat; bitte neu herunterladen.</translation>
        </message>
        <message>
            <source>{file}: no column of this file says when anything was charged, so its costs have no day; export it with the start of the charge or billing period.</source>
            <comment>file_no_charge_date</comment>
            <translation>{file}: Keine Spalte dieser Datei sagt, wann etwas berechnet wurde, die Kosten haben also keinen Tag; bitte mit dem Beginn des Postens oder der Abrechnungsperiode exportieren.</translation>
        </message>
        <message>
            <source>{file}: this is JSON but no file of the format {format}; leave --format out to have it found.</source>
            <comment>file_json_other_format</comment>
            <translation>{file}: Das ist JSON, aber keine Datei des Formats {format}.</translation>
        </message>
        <message>
            <source>{file}: this JSON is of no known kind; bring the numbers as a tidy table, or as lines like {example}.</source>
            <comment>file_json_unknown</comment>
            <translation>{file}: Dieses JSON ist von keiner bekannten Art; bitte die Zahlen als Tabelle aus Zeit, Metrik und Wert liefern oder als Zeilen wie {example}.</translation>
        </message>
        <message>
            <source>{file}: these lines of JSON are of no known kind; bring the numbers as a tidy table, or as lines like {example}.</source>
            <comment>file_json_lines_unknown</comment>
            <translation>{file}: Diese JSON-Zeilen sind von keiner bekannten Art; bitte die Zahlen als Tabelle aus Zeit, Metrik und Wert liefern oder als Zeilen wie {example}.</translation>
        </message>
        <message>
            <source>{file}: this is a file of the format {format}, which is not read yet.</source>
            <comment>file_format_not_read</comment>
            <translation>{file}: Das ist eine Datei des Formats {format}, das noch nicht gelesen wird.</translation>
        </message>
        <message>
            <source>{file}:{line}:{at_column}: {reason}; get the file again.</source>
            <comment>file_json_wrong</comment>
            <translation>{file}:{line}:{at_column}: {reason}; bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>{file}: {kind}, which has no dates; say when it was with --period 2026-03, or {otherwise}.</source>
            <comment>file_no_dates</comment>
            <translation>{file}: {kind} ohne Daten; bitte sagen, wann das war, oder {otherwise}.</translation>
        </message>
        <message>
            <source>this is a cost analysis of Azure</source>
            <comment>kind_azure_analysis</comment>
            <translation>Das ist eine Kostenanalyse von Azure</translation>
        </message>
        <message>
            <source>download it by day or month</source>
            <comment>otherwise_azure_analysis</comment>
            <translation>sie nach Tag oder Monat herunterladen</translation>
        </message>
        <message>
            <source>this is an allocation summary of OpenCost or Kubecost</source>
            <comment>kind_kubecost</comment>
            <translation>Das ist eine Zuordnungsübersicht von OpenCost oder Kubecost</translation>
        </message>
        <message>
            <source>ask the allocation API for JSON instead of CSV</source>
            <comment>otherwise_kubecost</comment>
            <translation>von der Schnittstelle JSON statt CSV abfragen</translation>
        </message>
        <message>
            <source>{file}: the folder cannot be read ({detail}); check its permissions.</source>
            <comment>file_folder_unreadable</comment>
            <translation>{file}: Der Ordner ist nicht lesbar ({detail}); bitte seine Rechte prüfen.</translation>
        </message>
        <message>
            <source>{file}: a write to this database was not finished (a journal lies beside it); open it once with MLflow or sqlite3, then read it again.</source>
            <comment>file_database_journal</comment>
            <translation>{file}: Ein Schreibvorgang in dieser Datenbank wurde nicht beendet (daneben liegt ein Journal); bitte einmal mit MLflow oder sqlite3 öffnen, dann neu lesen.</translation>
        </message>
        <message>
            <source>{file}: unpacked this database is larger than {limit} MiB; unpack it first.</source>
            <comment>file_database_too_large</comment>
            <translation>{file}: Entpackt ist diese Datenbank größer als {limit} MiB; bitte vorher entpacken.</translation>
        </message>
        <message>
            <source>{file}: this SQLite database is no MLflow store, it has no table {named}; name another file.</source>
            <comment>file_database_no_table</comment>
            <translation>{file}: Diese SQLite-Datenbank ist kein MLflow-Speicher, ihr fehlt die Tabelle {named}; bitte eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>{file}: the table {named} of this database has no column {column}, so it is no MLflow store; name another file.</source>
            <comment>file_database_no_column</comment>
            <translation>{file}: Der Tabelle {named} dieser Datenbank fehlt die Spalte {column}, sie ist also kein MLflow-Speicher; bitte eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>{file}: these inference costs have the cost basis usage, which leaves out idle and shared cost; ask for costBasis=allocation.</source>
            <comment>file_usage_basis</comment>
            <translation>{file}: Diese Inferenzkosten beruhen auf Nutzung, ohne Leerlauf und geteilte Kosten; bitte costBasis=allocation abfragen.</translation>
        </message>
        <message>
            <source>{file}: a document of {named} needs a list under &quot;items&quot;.</source>
            <comment>file_definitions_no_items</comment>
            <translation>{file}: Ein Dokument mit {named} braucht eine Liste unter „items“.</translation>
        </message>
        <message>
            <source>{file}: item {count} is no object; each item is one with an id.</source>
            <comment>file_definitions_no_object</comment>
            <translation>{file}: Eintrag {count} ist kein Objekt; jeder Eintrag ist eines mit einer Kennung.</translation>
        </message>
        <message>
            <source>{file}: &quot;opsatlas&quot; says &quot;{named}&quot;, which is no kind of definition; write kpis, rules, bindings, targets or views.</source>
            <comment>file_definitions_kind</comment>
            <translation>{file}: „opsatlas“ sagt „{named}“, was keine Art von Definition ist; bitte kpis, rules, bindings, targets oder views schreiben.</translation>
        </message>
        <message>
            <source>{file}: item {count}: {why} Nothing of this file was taken over; mend the item and import it again.</source>
            <comment>file_definition_fault</comment>
            <translation>{file}: Eintrag {count}: {why} Nichts aus dieser Datei wurde übernommen; bitte den Eintrag berichtigen und neu importieren.</translation>
        </message>
        <message>
            <source>{file}: Prometheus answered with an error ({detail}); mend the query and ask again.</source>
            <comment>file_prometheus</comment>
            <translation>{file}: Prometheus antwortete mit einem Fehler ({detail}); bitte die Abfrage berichtigen und erneut stellen.</translation>
        </message>
        <message>
            <source>{file}: this is an archive or a spreadsheet inside an archive; unpack the outer one.</source>
            <comment>file_archive_in_archive</comment>
            <translation>{file}: Das ist ein Archiv oder eine Tabelle in einem Archiv; bitte das äußere entpacken.</translation>
        </message>
        <message>
            <source>{file}: this is an archive or a spreadsheet; unpack it or save the table as CSV.</source>
            <comment>file_spreadsheet</comment>
            <translation>{file}: Das ist ein Archiv oder eine Tabellendatei; bitte entpacken oder die Tabelle als CSV speichern.</translation>
        </message>
        <message>
            <source>{file}: this is a document of an office program; save the table as CSV.</source>
            <comment>file_office</comment>
            <translation>{file}: Das ist ein Dokument eines Büroprogramms; bitte die Tabelle als CSV speichern.</translation>
        </message>
        <message>
            <source>{file}: the archive changed while it was read; try again when it is finished.</source>
            <comment>file_archive_changed</comment>
            <translation>{file}: Das Archiv hat sich beim Lesen verändert; bitte erneut versuchen, wenn es fertig ist.</translation>
        </message>
        <message>
            <source>{file}: the archive holds no file that could be read; pack the exports again.</source>
            <comment>file_archive_empty</comment>
            <translation>{file}: Das Archiv enthält keine lesbare Datei; bitte die Exporte neu packen.</translation>
        </message>
        <message>
            <source>{file}: the file is empty; export it again.</source>
            <comment>file_empty</comment>
            <translation>{file}: Die Datei ist leer; bitte neu exportieren.</translation>
        </message>
        <message>
            <source>{file}: this is a web page or XML, perhaps of a sign-in; download the export itself.</source>
            <comment>file_web_page</comment>
            <translation>{file}: Das ist eine Webseite oder XML, vielleicht von einer Anmeldung; bitte den Export selbst herunterladen.</translation>
        </message>
        <message>
            <source>{file}: Parquet is not read; export the data as CSV.</source>
            <comment>file_parquet</comment>
            <translation>{file}: Parquet wird nicht gelesen; bitte die Daten als CSV exportieren.</translation>
        </message>
        <message>
            <source>{file}: this is of no known kind; bring its numbers as a CSV table of times, metrics and values.</source>
            <comment>file_unknown</comment>
            <translation>{file}: Das ist von keiner bekannten Art; bitte die Zahlen als CSV-Tabelle aus Zeiten, Metriken und Werten liefern.</translation>
        </message>
        <message>
            <source>{file}: this table is of no known kind; `opsatlas inspect {file}` shows a mapping that would read it, for --map.</source>
            <comment>file_unknown_table</comment>
            <translation>{file}: Diese Tabelle ist von keiner bekannten Art; sie braucht eine Zuordnung ihrer Spalten.</translation>
        </message>
        <message>
            <source>{file}: the header of this table cannot be read to its end; get the file again.</source>
            <comment>file_header_open</comment>
            <translation>{file}: Die Kopfzeile dieser Tabelle ist nicht bis zum Ende lesbar; bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>{file}: the mapping names the columns {column}, which this file has not; mend the mapping.</source>
            <comment>file_mapping_columns</comment>
            <translation>{file}: Die Zuordnung nennt die Spalten {column}, die diese Datei nicht hat; bitte die Zuordnung berichtigen.</translation>
        </message>
        <message>
            <source>{file}: this is no file of the format {format}; leave --format out to have it found.</source>
            <comment>file_other_format</comment>
            <translation>{file}: Das ist keine Datei des Formats {format}.</translation>
        </message>
        <message>
            <source>{file}: the file changed while it was read; try again when it is finished.</source>
            <comment>file_changed</comment>
            <translation>{file}: Die Datei hat sich beim Lesen verändert; bitte erneut versuchen, wenn sie fertig ist.</translation>
        </message>
        <message>
            <source>{file}: this folder is no store that is read as a whole; name the files in it.</source>
            <comment>file_folder_no_store</comment>
            <translation>{file}: Dieser Ordner wird nicht als Ganzes gelesen; bitte die Dateien darin wählen.</translation>
        </message>
        <message>
            <source>{file}: there is no such file or folder; check the name.</source>
            <comment>file_none</comment>
            <translation>{file}: Diese Datei oder diesen Ordner gibt es nicht; bitte den Namen prüfen.</translation>
        </message>
        <message>
            <source>{file}: there is no such file; check the name.</source>
            <comment>file_not_there</comment>
            <translation>{file}: Diese Datei gibt es nicht; bitte den Namen prüfen.</translation>
        </message>
        <message>
            <source>{file}: you may not read this file; ask its owner for permission.</source>
            <comment>file_forbidden</comment>
            <translation>{file}: Sie dürfen diese Datei nicht lesen; bitte den Besitzer um Erlaubnis fragen.</translation>
        </message>
        <message>
            <source>{file}: the file cannot be read ({detail}); try again or copy it to another disk.</source>
            <comment>file_unreadable</comment>
            <translation>{file}: Die Datei ist nicht lesbar ({detail}); bitte erneut versuchen oder auf einen anderen Datenträger kopieren.</translation>
        </message>
        <message>
            <source>{file}: the file cannot be read; check its name and permissions.</source>
            <comment>file_unreadable_name</comment>
            <translation>{file}: Die Datei ist nicht lesbar; bitte Namen und Rechte prüfen.</translation>
        </message>
        <message>
            <source>{file}: this is a folder, not a file; name the files in it.</source>
            <comment>file_is_folder</comment>
            <translation>{file}: Das ist ein Ordner, keine Datei; bitte die Dateien darin wählen.</translation>
        </message>
        <message>
            <source>{file}: this is neither a file nor a folder; copy what it gives to a file.</source>
            <comment>file_no_file</comment>
            <translation>{file}: Das ist weder Datei noch Ordner; bitte den Inhalt in eine Datei kopieren.</translation>
        </message>
        <message>
            <source>{file}: it unpacks to more than {count} times its size or more than {limit} GiB, which no export does; unpack it yourself if you trust it.</source>
            <comment>file_unpacks_too_large</comment>
            <translation>{file}: Entpackt wird sie mehr als {count}-mal so groß oder größer als {limit} GiB, was kein Export tut; bitte selbst entpacken, wenn Sie ihr vertrauen.</translation>
        </message>
        <message>
            <source>{file}: the gzip data end early or are damaged ({detail}); get the file again.</source>
            <comment>file_gzip</comment>
            <translation>{file}: Die gzip-Daten enden zu früh oder sind beschädigt ({detail}); bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>{file}: the gzip data are damaged: their checksum does not agree; get the file again.</source>
            <comment>file_gzip_checksum</comment>
            <translation>{file}: Die gzip-Daten sind beschädigt: Ihre Prüfsumme stimmt nicht; bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>{file}: the zstd data end early or are damaged ({detail}); get the file again.</source>
            <comment>file_zstd</comment>
            <translation>{file}: Die zstd-Daten enden zu früh oder sind beschädigt ({detail}); bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>{file}: the archive ends early or is damaged ({detail}); get the file again.</source>
            <comment>file_archive_damaged</comment>
            <translation>{file}: Das Archiv endet zu früh oder ist beschädigt ({detail}); bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>{file}: the archive holds more than {limit} files; pack fewer at a time.</source>
            <comment>file_archive_many</comment>
            <translation>{file}: Das Archiv enthält mehr als {limit} Dateien; bitte weniger auf einmal packen.</translation>
        </message>
        <message>
            <source>{file}: the archive holds a file named {quoted}, which leads out of it; nothing of it is read.</source>
            <comment>file_archive_outside</comment>
            <translation>{file}: Das Archiv enthält eine Datei namens {quoted}, die aus ihm hinausführt; nichts daraus wird gelesen.</translation>
        </message>
        <message>
            <source>{file}: the archive holds two files of one name; pack it again.</source>
            <comment>file_archive_twice</comment>
            <translation>{file}: Das Archiv enthält zwei Dateien gleichen Namens; bitte neu packen.</translation>
        </message>
        <message>
            <source>{file}: it is protected by a password; pack it without one.</source>
            <comment>file_archive_password</comment>
            <translation>{file}: Sie ist durch ein Kennwort geschützt; bitte ohne packen.</translation>
        </message>
        <message>
            <source>{file}: there is no such file in the archive; check the name.</source>
            <comment>file_archive_none</comment>
            <translation>{file}: Diese Datei gibt es im Archiv nicht; bitte den Namen prüfen.</translation>
        </message>
        <message>
            <source>{file}: it unpacks to more than the archive says; get the file again.</source>
            <comment>file_archive_lies</comment>
            <translation>{file}: Entpackt wird sie größer, als das Archiv sagt; bitte die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>{file}:{line}: a quote is opened here and never closed; mend the line or export the file again.</source>
            <comment>file_quote_open</comment>
            <translation>{file}:{line}: Hier beginnt ein Anführungszeichen, das nie endet; bitte die Zeile berichtigen oder die Datei neu exportieren.</translation>
        </message>
        <message>
            <source>{file}: it is longer than {limit} MiB, which is too much for a file that must be read as a whole; split it or export it line by line.</source>
            <comment>file_too_long</comment>
            <translation>{file}: Sie ist länger als {limit} MiB, zu viel für eine Datei, die als Ganzes gelesen wird; bitte aufteilen oder zeilenweise exportieren.</translation>
        </message>
        <message>
            <source>{file}:{line}: the header has {count} columns and {limit} are allowed; leave some out.</source>
            <comment>file_wide_header</comment>
            <translation>{file}:{line}: Die Kopfzeile hat {count} Spalten, erlaubt sind {limit}; bitte einige weglassen.</translation>
        </message>
        <message>
            <source>{file}: no file in this folder could be read; name a folder with exports.</source>
            <comment>folder_none_readable</comment>
            <translation>{file}: Keine Datei in diesem Ordner war lesbar; bitte einen Ordner mit Exporten wählen.</translation>
        </message>
        <message>
            <source>{file}: there is nothing readable in this folder; name a folder with exports.</source>
            <comment>folder_empty</comment>
            <translation>{file}: In diesem Ordner gibt es nichts Lesbares; bitte einen Ordner mit Exporten wählen.</translation>
        </message>
        <message>
            <source>{file}: import {import} has read these bytes in another way; undo it with `opsatlas undo-import` and import the file again.</source>
            <comment>file_read_another_way</comment>
            <translation>{file}: Import {import} hat diese Bytes auf andere Weise gelesen; bitte ihn zurücknehmen und die Datei neu importieren.</translation>
        </message>
        <message>
            <source>{file}: import {import} has read these bytes for another month; undo it with `opsatlas undo-import` and import the file again.</source>
            <comment>file_read_other_month</comment>
            <translation>{file}: Import {import} hat diese Bytes für einen anderen Monat gelesen; bitte ihn zurücknehmen und die Datei neu importieren.</translation>
        </message>
        <message>
            <source>{file}: the sums of the store differ from those of the file; nothing was changed. Please report this.</source>
            <comment>import_sums_differ</comment>
            <translation>{file}: Die gespeicherten Summen weichen von denen der Datei ab; nichts wurde verändert. Bitte melden Sie das.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; must be {must}.</source>
            <comment>item_must_be</comment>
            <translation>„{named}“ muss {must} sein.</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>must_number</comment>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a finite number</source>
            <comment>must_finite</comment>
            <translation>eine endliche Zahl</translation>
        </message>
        <message>
            <source>a text</source>
            <comment>must_text</comment>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>must_truth</comment>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>must_object</comment>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>must_list</comment>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>The item is not a JSON object.</source>
            <comment>item_json</comment>
            <translation>Der Eintrag ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is missing.</source>
            <comment>item_missing</comment>
            <translation>„{named}“ fehlt.</translation>
        </message>
        <message>
            <source>&quot;better&quot; is &quot;{named}&quot;; it must be higher, lower or none.</source>
            <comment>kpi_better</comment>
            <translation>„better“ ist „{named}“; möglich sind higher, lower und none.</translation>
        </message>
        <message>
            <source>&quot;applies_to&quot; is &quot;{named}&quot;; it must be all, models or ORG.</source>
            <comment>kpi_applies</comment>
            <translation>„applies_to“ ist „{named}“; möglich sind all, models und ORG.</translation>
        </message>
        <message>
            <source>&quot;type&quot; is &quot;{named}&quot;, which stands for no formula; write the formula.</source>
            <comment>kpi_type</comment>
            <translation>„type“ ist „{named}“ und steht für keine Formel; bitte die Formel schreiben.</translation>
        </message>
        <message>
            <source>The floor must lie on the bad side of the target: below it where higher is better, above it where lower is better.</source>
            <comment>kpi_floor</comment>
            <translation>Die Untergrenze muss auf der schlechten Seite des Ziels liegen: darunter, wo höher besser ist, darüber, wo niedriger besser ist.</translation>
        </message>
        <message>
            <source>The definition has no &quot;id&quot;.</source>
            <comment>kpi_no_id</comment>
            <translation>Die Definition hat keine „id“.</translation>
        </message>
        <message>
            <source>The definition has no &quot;formula&quot;.</source>
            <comment>kpi_no_formula</comment>
            <translation>Die Definition hat keine „formula“.</translation>
        </message>
        <message>
            <source>Its formula is wrong at character {count}: {why}</source>
            <comment>kpi_formula</comment>
            <translation>Ihre Formel ist beim Zeichen {count} falsch: {why}</translation>
        </message>
        <message>
            <source>&quot;weight&quot; must not be negative.</source>
            <comment>kpi_weight</comment>
            <translation>„weight“ darf nicht negativ sein.</translation>
        </message>
        <message>
            <source>The target names no &quot;kpi&quot;.</source>
            <comment>target_no_kpi</comment>
            <translation>Das Ziel nennt keine „kpi“.</translation>
        </message>
        <message>
            <source>&quot;from&quot; is &quot;{named}&quot;, which is no period.</source>
            <comment>target_from</comment>
            <translation>„from“ ist „{named}“, was kein Zeitraum ist.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no purpose; write data, idle, rework, failed_runs or data_incidents.</source>
            <comment>rule_purpose</comment>
            <translation>„{named}“ ist kein Zweck; bitte data, idle, rework, failed_runs oder data_incidents schreiben.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is &quot;{cell}&quot;, which is no day and no period.</source>
            <comment>rule_day</comment>
            <translation>„{named}“ ist „{cell}“, was weder Tag noch Zeitraum ist.</translation>
        </message>
        <message>
            <source>A shared cost is split by spend, even or fixed, not by &quot;{named}&quot;.</source>
            <comment>rule_split</comment>
            <translation>Gemeinsame Kosten werden nach spend, even oder fixed geteilt, nicht nach „{named}“.</translation>
        </message>
        <message>
            <source>The share of &quot;{named}&quot; is negative.</source>
            <comment>rule_share_negative</comment>
            <translation>Der Anteil von „{named}“ ist negativ.</translation>
        </message>
        <message>
            <source>A split by fixed shares needs &quot;shares&quot; with a weight above 0.</source>
            <comment>rule_shares_none</comment>
            <translation>Eine Teilung nach festen Anteilen braucht „shares“ mit einem Gewicht über 0.</translation>
        </message>
        <message>
            <source>The shares add up to more than 1.</source>
            <comment>rule_shares_sum</comment>
            <translation>Die Anteile ergeben zusammen mehr als 1.</translation>
        </message>
        <message>
            <source>&quot;component_from&quot; must be asset or label:NAME.</source>
            <comment>rule_component_from</comment>
            <translation>„component_from“ muss asset oder label:NAME sein.</translation>
        </message>
        <message>
            <source>A rule says one place: component, component_from or shared.</source>
            <comment>rule_one_place</comment>
            <translation>Eine Regel nennt eine Stelle: component, component_from oder shared.</translation>
        </message>
        <message>
            <source>The rule says neither where its facts belong (component, component_from, shared) nor a purpose.</source>
            <comment>rule_no_place</comment>
            <translation>Die Regel sagt weder, wohin ihre Fakten gehören (component, component_from, shared), noch einen Zweck.</translation>
        </message>
        <message>
            <source>The rule ends before it begins.</source>
            <comment>rule_ends</comment>
            <translation>Die Regel endet, bevor sie beginnt.</translation>
        </message>
        <message>
            <source>&quot;test&quot; is &quot;{named}&quot;; it must be a comparison with a number, such as &quot;&lt; 0.3&quot;.</source>
            <comment>binding_test</comment>
            <translation>„test“ ist „{named}“; nötig ist ein Vergleich mit einer Zahl wie „&lt; 0.3“.</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; that a metric could become.</source>
            <comment>binding_measure</comment>
            <translation>Eine Messgröße „{named}“, zu der eine Metrik werden könnte, gibt es nicht.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no aggregation; write sum, increase, last, mean, max, count or count_if.</source>
            <comment>binding_aggregation</comment>
            <translation>„{named}“ ist keine Aggregation; bitte sum, increase, last, mean, max, count oder count_if schreiben.</translation>
        </message>
        <message>
            <source>The formula is longer than {limit} bytes.</source>
            <comment>formula_too_long</comment>
            <translation>Die Formel ist länger als {limit} Byte.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; does not belong here.</source>
            <comment>formula_here</comment>
            <translation>„{named}“ gehört nicht hierher.</translation>
        </message>
        <message>
            <source>Brackets and signs stand more than {limit} deep.</source>
            <comment>formula_too_deep</comment>
            <translation>Klammern und Vorzeichen stehen mehr als {limit} tief.</translation>
        </message>
        <message>
            <source>The formula ends where &quot;{named}&quot; is missing.</source>
            <comment>formula_missing</comment>
            <translation>Die Formel endet, wo „{named}“ fehlt.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands where &quot;{cell}&quot; is expected.</source>
            <comment>formula_instead</comment>
            <translation>„{named}“ steht, wo „{cell}“ erwartet wird.</translation>
        </message>
        <message>
            <source>Outside the sums there may be one division only.</source>
            <comment>formula_divisions</comment>
            <translation>Außerhalb der Summen darf es nur eine Division geben.</translation>
        </message>
        <message>
            <source>What stands left of this division has no unit that could be named: it mixes money, hours or other things.</source>
            <comment>formula_unit_left</comment>
            <translation>Was links von dieser Division steht, hat keine Einheit: Es mischt Geld, Stunden oder anderes.</translation>
        </message>
        <message>
            <source>What stands right of this division has no unit that could be named: it mixes money, hours or other things.</source>
            <comment>formula_unit_right</comment>
            <translation>Was rechts von dieser Division steht, hat keine Einheit: Es mischt Geld, Stunden oder anderes.</translation>
        </message>
        <message>
            <source>The formula ends where a number, a measure or a bracket is expected.</source>
            <comment>formula_ends</comment>
            <translation>Die Formel endet, wo eine Zahl, eine Messgröße oder eine Klammer erwartet wird.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands where a number, a measure or a bracket is expected.</source>
            <comment>formula_no_operand</comment>
            <translation>„{named}“ steht, wo eine Zahl, eine Messgröße oder eine Klammer erwartet wird.</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <comment>formula_number</comment>
            <translation>Diese Zahl ist zu groß.</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot;.</source>
            <comment>formula_measure</comment>
            <translation>Eine Messgröße „{named}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>The measure &quot;{named}&quot; stands outside sum, count, min or max.</source>
            <comment>formula_outside</comment>
            <translation>Die Messgröße „{named}“ steht außerhalb von sum, count, min oder max.</translation>
        </message>
        <message>
            <source>{named} takes one argument.</source>
            <comment>formula_one_argument</comment>
            <translation>{named} nimmt ein Argument.</translation>
        </message>
        <message>
            <source>{named} over the components cannot stand inside another sum, count, min or max.</source>
            <comment>formula_nested</comment>
            <translation>{named} über die Komponenten kann nicht in einem anderen sum, count, min oder max stehen.</translation>
        </message>
        <message>
            <source>Only sum, count, min and max over the components can have a &quot;where&quot;.</source>
            <comment>formula_where</comment>
            <translation>Nur sum, count, min und max über die Komponenten können ein „where“ haben.</translation>
        </message>
        <message>
            <source>A comparison (=, !=, &lt;, &lt;=, &gt; or &gt;=) is expected here.</source>
            <comment>formula_comparison</comment>
            <translation>Hier wird ein Vergleich (=, !=, &lt;, &lt;=, &gt; oder &gt;=) erwartet.</translation>
        </message>
        <message>
            <source>{file}: {why}; a mapping is written like {example}.</source>
            <comment>mapping_wrong</comment>
            <translation>{file}: {why}; eine Zuordnung schreibt man wie {example}.</translation>
        </message>
        <message>
            <source>a value has no member &quot;{named}&quot;</source>
            <comment>mapping_member</comment>
            <translation>ein Wert hat kein „{named}“</translation>
        </message>
        <message>
            <source>a value names no column</source>
            <comment>mapping_no_column</comment>
            <translation>ein Wert nennt keine Spalte</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no list of column names</source>
            <comment>mapping_no_list</comment>
            <translation>„{named}“ ist keine Liste von Spaltennamen</translation>
        </message>
        <message>
            <source>it is no mapping</source>
            <comment>mapping_none</comment>
            <translation>das ist keine Zuordnung</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; names no column</source>
            <comment>mapping_names</comment>
            <translation>„{named}“ nennt keine Spalte</translation>
        </message>
        <message>
            <source>there is nothing called &quot;{named}&quot;; use time, values, metric, value, component, asset, dataset, model, version, unit, step, run, labels or columns</source>
            <comment>mapping_unknown</comment>
            <translation>„{named}“ gibt es nicht; möglich sind time, values, metric, value, component, asset, dataset, model, version, unit, step, run, labels und columns</translation>
        </message>
        <message>
            <source>a mapping is a JSON object</source>
            <comment>mapping_object</comment>
            <translation>eine Zuordnung ist ein JSON-Objekt</translation>
        </message>
        <message>
            <source>it is no JSON: {reason}</source>
            <comment>mapping_json</comment>
            <translation>das ist kein JSON: {reason}</translation>
        </message>
        <message>
            <source>it needs either &quot;values&quot;, or &quot;metric&quot; and &quot;value&quot;</source>
            <comment>mapping_needs</comment>
            <translation>sie braucht entweder „values“ oder „metric“ und „value“</translation>
        </message>
        <message>
            <source>There is no KPI &quot;{named}&quot;; `opsatlas kpi` lists those there are.</source>
            <comment>kpi_none</comment>
            <translation>Eine KPI „{named}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no KPI and no score &quot;{named}&quot;; `opsatlas kpi` lists those there are.</source>
            <comment>kpi_or_score_none</comment>
            <translation>Eine KPI oder Bewertung „{named}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>The KPI {named} speaks of the organisation and has no result for components.</source>
            <comment>kpi_of_organisation</comment>
            <translation>Die KPI {named} gilt der Organisation und hat kein Ergebnis für Komponenten.</translation>
        </message>
        <message>
            <source>The workspace holds no data yet, so no period can be chosen; name one with --period.</source>
            <comment>period_nothing</comment>
            <translation>Der Arbeitsbereich enthält noch keine Daten, also lässt sich kein Zeitraum wählen.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no period; write 2026-03, 2026-Q1, 2026-W07, 2026, 2026-01..2026-03, ytd (the year to date) or 12m (the last twelve months).</source>
            <comment>period_wrong</comment>
            <translation>„{named}“ ist kein Zeitraum; bitte 2026-03, 2026-Q1, 2026-W07, 2026, 2026-01..2026-03, ytd (das Jahr bis heute) oder 12m (die letzten zwölf Monate) schreiben.</translation>
        </message>
        <message>
            <source>There is no format &quot;{named}&quot;; the formats are {column}.</source>
            <comment>format_none</comment>
            <translation>Ein Format „{named}“ gibt es nicht; es gibt {column}.</translation>
        </message>
        <message>
            <source>There is no time zone &quot;{named}&quot;; use a name such as Europe/Berlin.</source>
            <comment>zone_none</comment>
            <translation>Eine Zeitzone „{named}“ gibt es nicht; bitte einen Namen wie Europe/Berlin verwenden.</translation>
        </message>
        <message>
            <source>The group {named} has a quote that never closes.</source>
            <comment>scope_quote</comment>
            <translation>Die Gruppe {named} hat ein Anführungszeichen, das nicht geschlossen wird.</translation>
        </message>
        <message>
            <source>The group {named} wants a comma behind &quot;{cell}&quot;.</source>
            <comment>scope_comma</comment>
            <translation>In der Gruppe {named} fehlt ein Komma hinter „{cell}“.</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot; for the group {cell}.</source>
            <comment>scope_component_of_group</comment>
            <translation>Eine Komponente „{named}“ für die Gruppe {cell} gibt es nicht.</translation>
        </message>
        <message>
            <source>No component has {column} &quot;{named}&quot;; there are: {cell}.</source>
            <comment>scope_no_value</comment>
            <translation>Keine Komponente hat {column} „{named}“; es gibt: {cell}.</translation>
        </message>
        <message>
            <source>No component has {column} &quot;{named}&quot;; none says any.</source>
            <comment>scope_no_value_at_all</comment>
            <translation>Keine Komponente hat {column} „{named}“; keine nennt etwas.</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot;, and &quot;{cell}&quot; is no attribute of components: kind, owner_data, owner_model, owner_cost, goal, portable.</source>
            <comment>scope_attribute</comment>
            <translation>Eine Komponente „{named}“ gibt es nicht, und „{cell}“ ist kein Merkmal von Komponenten: kind, owner_data, owner_model, owner_cost, goal, portable.</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot;.</source>
            <comment>scope_component</comment>
            <translation>Eine Komponente „{named}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>New limits for {named} from {time} on need a reason; say what changed.</source>
            <comment>rebase_no_reason</comment>
            <translation>Neue Grenzen für {named} ab {time} brauchen einen Grund; bitte sagen, was sich geändert hat.</translation>
        </message>
        <message>
            <source>The limits of {named} do not begin anew in {time}; there is nothing to withdraw.</source>
            <comment>rebase_none</comment>
            <translation>Die Grenzen von {named} beginnen in {time} nicht neu; es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>{named} is taken apart by price as quantity, mix and price; no row is a part of that.</source>
            <comment>explain_price_rows</comment>
            <translation>{named} wird nach Preis in Menge, Mix und Preis zerlegt; keine Zeile ist davon ein Teil.</translation>
        </message>
        <message>
            <source>Against a target or a budget a KPI is taken apart by component alone.</source>
            <comment>explain_plan</comment>
            <translation>Gegen ein Ziel oder ein Budget wird eine KPI nur nach Komponenten zerlegt.</translation>
        </message>
        <message>
            <source>A target or a budget has no prices; compare with a period.</source>
            <comment>explain_plan_price</comment>
            <translation>Ein Ziel oder ein Budget hat keine Preise; bitte mit einem Zeitraum vergleichen.</translation>
        </message>
        <message>
            <source>The statement took too long and was stopped; ask for less, for example with a filter on day.</source>
            <comment>sql_late</comment>
            <translation>Die Anweisung dauerte zu lange und wurde abgebrochen; bitte nach weniger fragen, etwa mit einem Filter auf day.</translation>
        </message>
        <message>
            <source>The statement is refused: it may only read the workspace&apos;s tables, with harmless functions ({detail}).</source>
            <comment>sql_forbidden</comment>
            <translation>Die Anweisung wurde abgelehnt: Sie darf nur die Tabellen des Arbeitsbereichs lesen, mit harmlosen Funktionen ({detail}).</translation>
        </message>
        <message>
            <source>The statement is faulty: {detail}.</source>
            <comment>sql_faulty</comment>
            <translation>Die Anweisung ist fehlerhaft: {detail}.</translation>
        </message>
        <message>
            <source>The statement is faulty: {detail}, at character {count}.</source>
            <comment>sql_faulty_at</comment>
            <translation>Die Anweisung ist beim Zeichen {count} fehlerhaft: {detail}.</translation>
        </message>
        <message>
            <source>The statement is refused: it holds a NUL byte or is longer than 1 MiB.</source>
            <comment>sql_nul</comment>
            <translation>Die Anweisung wurde abgelehnt: Sie enthält ein NUL-Byte oder ist länger als 1 MiB.</translation>
        </message>
        <message>
            <source>There is no statement; type one that starts with SELECT or WITH.</source>
            <comment>sql_none</comment>
            <translation>Es gibt keine Anweisung; bitte eine eingeben, die mit SELECT oder WITH beginnt.</translation>
        </message>
        <message>
            <source>The statement is refused: one statement at a time.</source>
            <comment>sql_several</comment>
            <translation>Die Anweisung wurde abgelehnt: nur eine auf einmal.</translation>
        </message>
        <message>
            <source>The statement is refused: it would write.</source>
            <comment>sql_writes</comment>
            <translation>Die Anweisung wurde abgelehnt: Sie würde schreiben.</translation>
        </message>
        <message>
            <source>The view is no JSON: line {line}, column {at_column}: {reason}.</source>
            <comment>view_no_json</comment>
            <translation>Die Ansicht ist kein JSON: Zeile {line}, Spalte {at_column}: {reason}.</translation>
        </message>
        <message>
            <source>A view is a JSON object with &quot;from&quot;, &quot;rows&quot;, &quot;values&quot;.</source>
            <comment>view_no_object</comment>
            <translation>Eine Ansicht ist ein JSON-Objekt mit „from“, „rows“ und „values“.</translation>
        </message>
        <message>
            <source>View, line {line}, column {at_column}: {why}</source>
            <comment>view_at</comment>
            <translation>Ansicht, Zeile {line}, Spalte {at_column}: {why}</translation>
        </message>
        <message>
            <source>View: {why}</source>
            <comment>view_wrong</comment>
            <translation>Ansicht: {why}</translation>
        </message>
        <message>
            <source>{thing} has no &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_member</comment>
            <translation>{thing} hat kein „{named}“; es gibt: {column}.</translation>
        </message>
        <message>
            <source>a view</source>
            <comment>thing_view</comment>
            <translation>eine Ansicht</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>thing_value</comment>
            <translation>ein Wert</translation>
        </message>
        <message>
            <source>a filter</source>
            <comment>thing_filter</comment>
            <translation>ein Filter</translation>
        </message>
        <message>
            <source>a sort key</source>
            <comment>thing_sort</comment>
            <translation>ein Sortierschlüssel</translation>
        </message>
        <message>
            <source>top</source>
            <comment>thing_top</comment>
            <translation>top</translation>
        </message>
        <message>
            <source>{source} has no field &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_no_field</comment>
            <translation>{source} hat kein Feld „{named}“; es gibt: {column}.</translation>
        </message>
        <message>
            <source>{source} has no value &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_no_value_of</comment>
            <translation>{source} hat keinen Wert „{named}“; es gibt: {column}.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no &quot;{cell}&quot;; there are: {column}.</source>
            <comment>view_no_word</comment>
            <translation>„{named}“ ist kein „{cell}“; es gibt: {column}.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; lists texts.</source>
            <comment>view_texts</comment>
            <translation>„{named}“ ist eine Liste von Texten.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands on the shelves twice.</source>
            <comment>view_twice</comment>
            <translation>„{named}“ steht zweimal in der Ansicht.</translation>
        </message>
        <message>
            <source>A view needs at least one value.</source>
            <comment>view_no_values</comment>
            <translation>Eine Ansicht braucht mindestens einen Wert.</translation>
        </message>
        <message>
            <source>The filters on time have no day in common.</source>
            <comment>view_no_day</comment>
            <translation>Die Filter auf die Zeit haben keinen Tag gemeinsam.</translation>
        </message>
        <message>
            <source>A filter on a field needs either &quot;is&quot; or &quot;is_not&quot;.</source>
            <comment>view_is</comment>
            <translation>Ein Filter auf ein Feld braucht entweder „is“ oder „is_not“.</translation>
        </message>
        <message>
            <source>A filter on a value needs &quot;at_least&quot; or &quot;at_most&quot;.</source>
            <comment>view_bound</comment>
            <translation>Ein Filter auf einen Wert braucht „at_least“ oder „at_most“.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no comparison; there are: previous, year_ago, target (of KPIs), and periods such as 2026-03.</source>
            <comment>view_comparison</comment>
            <translation>„{named}“ ist kein Vergleich; es gibt previous, year_ago, target (von KPIs) und Zeiträume wie 2026-03.</translation>
        </message>
        <message>
            <source>Sorting by a difference needs &quot;compare&quot;.</source>
            <comment>view_sort_difference</comment>
            <translation>Sortieren nach einem Unterschied braucht „compare“.</translation>
        </message>
        <message>
            <source>&quot;of&quot; is the position of a value, 0 to {limit}.</source>
            <comment>view_position</comment>
            <translation>„of“ ist die Position eines Werts, 0 bis {limit}.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is on no shelf, so it has no largest members.</source>
            <comment>view_no_shelf</comment>
            <translation>„{named}“ steht nicht in der Ansicht und hat daher keine größten Werte.</translation>
        </message>
        <message>
            <source>&quot;n&quot; must be a whole number from 1 on.</source>
            <comment>view_top_number</comment>
            <translation>„n“ muss eine ganze Zahl ab 1 sein.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no field of the rows.</source>
            <comment>view_no_row_field</comment>
            <translation>„{named}“ ist kein Feld der Zeilen.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no period; one is written 2026-03, 2026-Q1, 2026-W07, 2026 or 2026-03-05.</source>
            <comment>view_no_period</comment>
            <translation>„{named}“ ist kein Zeitraum; man schreibt 2026-03, 2026-Q1, 2026-W07, 2026 oder 2026-03-05.</translation>
        </message>
        <message>
            <source>The time from {named} to {cell} has no day.</source>
            <comment>view_empty_time</comment>
            <translation>Die Zeit von {named} bis {cell} hat keinen Tag.</translation>
        </message>
        <message>
            <source>a saved view needs an &quot;id&quot;.</source>
            <comment>view_needs_id</comment>
            <translation>eine gespeicherte Ansicht braucht eine „id“.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; recurs, and a KPI is of one stretch of time.</source>
            <comment>view_recurs</comment>
            <translation>„{named}“ kehrt wieder, und eine KPI gilt einem Stück Zeit.</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; of days.</source>
            <comment>view_no_measure</comment>
            <translation>Eine Messgröße „{named}“ von Tagen gibt es nicht.</translation>
        </message>
        <message>
            <source>No cost file has a column &quot;{named}&quot;.</source>
            <comment>view_no_cost_column</comment>
            <translation>Keine Kostendatei hat eine Spalte „{named}“.</translation>
        </message>
        <message>
            <source>The view has no value {named}.</source>
            <comment>view_value_none</comment>
            <translation>Die Ansicht hat keinen Wert {named}.</translation>
        </message>
        <message>
            <source>The view has no such cell, or no row stands behind it.</source>
            <comment>view_cell_none</comment>
            <translation>Die Ansicht hat keine solche Zelle, oder hinter ihr steht keine Zeile.</translation>
        </message>
        <message>
            <source>The view has more than 1,000,000 cells; leave out the field with the most members, or filter.</source>
            <comment>view_too_many_cells</comment>
            <translation>Die Ansicht hat mehr als 1.000.000 Zellen; bitte das Feld mit den meisten Werten weglassen oder filtern.</translation>
        </message>
        <message>
            <source>The view has {count} rows and {other_count} columns; at most {limit} and {width} can be shown. Leave out the field with the most members, or filter.</source>
            <comment>view_too_large</comment>
            <translation>Die Ansicht hat {count} Zeilen und {other_count} Spalten; höchstens {limit} und {width} lassen sich zeigen. Bitte das Feld mit den meisten Werten weglassen oder filtern.</translation>
        </message>
        <message>
            <source>{named} of {component} in {time} cannot be broken out by {cell}; it can by {column}.</source>
            <comment>break_out_field</comment>
            <translation>{named} von {component} in {time} lässt sich nicht nach {cell} aufteilen; möglich ist {column}.</translation>
        </message>
        <message>
            <source>{count} columns are more than the {limit} of a spreadsheet; leave out a field.</source>
            <comment>sheet_columns</comment>
            <translation>{count} Spalten sind mehr als die {limit} einer Tabellenkalkulation; bitte ein Feld weglassen.</translation>
        </message>
        <message>
            <source>The table has more rows than the {limit} of a spreadsheet; filter it, or write CSV.</source>
            <comment>sheet_rows</comment>
            <translation>Die Tabelle hat mehr Zeilen als die {limit} einer Tabellenkalkulation; bitte filtern oder CSV schreiben.</translation>
        </message>
        <message>
            <source>{file}: the spreadsheet cannot be made: {detail}; free space there or set TMPDIR.</source>
            <comment>sheet_failed</comment>
            <translation>{file}: Die Tabelle lässt sich nicht anlegen: {detail}; bitte dort Platz schaffen oder TMPDIR setzen.</translation>
        </message>
        <message>
            <source>{file}: no temporary file can be made; free space there or set TMPDIR.</source>
            <comment>sheet_no_place</comment>
            <translation>{file}: Es lässt sich keine Zwischendatei anlegen; bitte dort Platz schaffen oder TMPDIR setzen.</translation>
        </message>
        <message>
            <source>{file}: damaged rows of import {import} ({names_said}); undo that import and import the file again.</source>
            <comment>rows_damaged</comment>
            <translation>{file}: Beschädigte Zeilen von Import {import} ({names_said}); bitte diesen Import zurücknehmen und die Datei neu importieren.</translation>
        </message>
        <message>
            <source>{named}, column {column}</source>
            <comment>damaged_column</comment>
            <translation>{named}, Spalte {column}</translation>
        </message>
        <message>
            <source>{named}, days {cell}</source>
            <comment>damaged_days</comment>
            <translation>{named}, Tage {cell}</translation>
        </message>
        <message>
            <source>{named}, column {column}, days {cell}</source>
            <comment>damaged_column_days</comment>
            <translation>{named}, Spalte {column}, Tage {cell}</translation>
        </message>
        <message>
            <source>{file}: the frozen results of {time} are damaged; print them anew or restore a backup.</source>
            <comment>results_damaged</comment>
            <translation>{file}: Die eingefrorenen Ergebnisse von {time} sind beschädigt; bitte neu drucken oder eine Sicherung zurückholen.</translation>
        </message>
        <message>
            <source>{file}: the disk is full; nothing was changed. Make room and try again.</source>
            <comment>disk_full</comment>
            <translation>{file}: Der Datenträger ist voll; nichts wurde verändert. Bitte Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <source>{file}: disk full: needs about {count} MB, has {other_count} MB; nothing was changed. Make room and try again.</source>
            <comment>disk_full_needs</comment>
            <translation>{file}: Datenträger voll: nötig sind etwa {count} MB, frei sind {other_count} MB; nichts wurde verändert. Bitte Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <source>{file}: disk full: needs about {count} MB, has too little; nothing was changed. Make room and try again.</source>
            <comment>disk_full_too_little</comment>
            <translation>{file}: Datenträger voll: nötig sind etwa {count} MB; nichts wurde verändert. Bitte Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <source>{file}: the disk is full; make room and try again.</source>
            <comment>disk_full_write</comment>
            <translation>{file}: Der Datenträger ist voll; bitte Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <source>{file}: the disk is full; no copy was made. Make room and try again.</source>
            <comment>disk_full_copy</comment>
            <translation>{file}: Der Datenträger ist voll; es wurde keine Kopie gemacht. Bitte Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <source>{file}: the file cannot be written ({detail}); choose another place or ask for permission.</source>
            <comment>file_not_written</comment>
            <translation>{file}: Die Datei kann nicht geschrieben werden ({detail}); bitte einen anderen Ort wählen oder um Erlaubnis fragen.</translation>
        </message>
        <message>
            <source>A temporary file beside the workspace could not be read back; nothing was changed.</source>
            <comment>spool_not_read</comment>
            <translation>Eine Zwischendatei neben dem Arbeitsbereich war nicht wieder lesbar; nichts wurde verändert.</translation>
        </message>
        <message>
            <source>{file}: a temporary file cannot be written here: {detail}. Nothing was changed.</source>
            <comment>spool_not_written</comment>
            <translation>{file}: Hier kann keine Zwischendatei geschrieben werden: {detail}. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>{file}: another program has been writing to this workspace for more than 10 s; close it or try again later.</source>
            <comment>workspace_locked</comment>
            <translation>{file}: Ein anderes Programm schreibt seit mehr als 10 s in diesen Arbeitsbereich; bitte schließen oder später erneut versuchen.</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace; name another file.</source>
            <comment>workspace_not_ours</comment>
            <translation>{file}: Das ist kein Arbeitsbereich von OpsAtlas; bitte eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace, or its head is damaged; name another file or restore a backup.</source>
            <comment>workspace_not_ours_or_damaged</comment>
            <translation>{file}: Das ist kein Arbeitsbereich von OpsAtlas, oder sein Anfang ist beschädigt; bitte eine andere Datei wählen oder eine Sicherung zurückspielen.</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace: it has other tables than ours.</source>
            <comment>workspace_other_tables</comment>
            <translation>{file}: Das ist kein Arbeitsbereich von OpsAtlas: Er hat andere Tabellen.</translation>
        </message>
        <message>
            <source>{file}: this is a folder, not a workspace; name a file.</source>
            <comment>workspace_folder</comment>
            <translation>{file}: Das ist ein Ordner, kein Arbeitsbereich; bitte eine Datei wählen.</translation>
        </message>
        <message>
            <source>{file}: the file is empty, not a workspace.</source>
            <comment>workspace_empty</comment>
            <translation>{file}: Die Datei ist leer und kein Arbeitsbereich.</translation>
        </message>
        <message>
            <source>{file}: there is no such workspace; `opsatlas import -w` makes one.</source>
            <comment>workspace_none</comment>
            <translation>{file}: Diesen Arbeitsbereich gibt es nicht.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read, its head is damaged; restore a backup.</source>
            <comment>workspace_head</comment>
            <translation>{file}: Der Arbeitsbereich ist nicht lesbar, sein Anfang ist beschädigt; bitte eine Sicherung zurückspielen.</translation>
        </message>
        <message>
            <source>{file}: the workspace was written by a newer program; use that one. It was left as it is.</source>
            <comment>workspace_newer</comment>
            <translation>{file}: Der Arbeitsbereich stammt von einem neueren Programm; bitte dieses verwenden. Er blieb, wie er ist.</translation>
        </message>
        <message>
            <source>{file}: the workspace was written by an older program and must be opened once where it can be written.</source>
            <comment>workspace_older</comment>
            <translation>{file}: Der Arbeitsbereich stammt von einem älteren Programm und muss einmal dort geöffnet werden, wo er beschreibbar ist.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened: its folder is not there or cannot be written.</source>
            <comment>workspace_no_folder</comment>
            <translation>{file}: Der Arbeitsbereich kann nicht geöffnet werden: Sein Ordner fehlt oder ist nicht beschreibbar.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened; check that file and folder exist and may be read and written.</source>
            <comment>workspace_not_opened</comment>
            <translation>{file}: Der Arbeitsbereich kann nicht geöffnet werden; bitte prüfen, ob Datei und Ordner da sind und gelesen und geschrieben werden dürfen.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened: {detail}.</source>
            <comment>workspace_not_opened_why</comment>
            <translation>{file}: Der Arbeitsbereich kann nicht geöffnet werden: {detail}.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read: {detail}.</source>
            <comment>workspace_not_read</comment>
            <translation>{file}: Der Arbeitsbereich ist nicht lesbar: {detail}.</translation>
        </message>
        <message>
            <source>{file}: the workspace lies in a folder that cannot be written, and there is no room for a private copy.</source>
            <comment>workspace_no_copy</comment>
            <translation>{file}: Der Arbeitsbereich liegt in einem Ordner, der nicht beschreibbar ist, und für eine eigene Kopie fehlt der Platz.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be written; it or its folder is read-only.</source>
            <comment>workspace_read_only</comment>
            <translation>{file}: Der Arbeitsbereich kann nicht geschrieben werden; er oder sein Ordner ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be written, it or its folder is read-only; make it writable or name another file.</source>
            <comment>workspace_make_writable</comment>
            <translation>{file}: Der Arbeitsbereich kann nicht geschrieben werden, er oder sein Ordner ist schreibgeschützt; bitte beschreibbar machen oder eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>{file}: the workspace is damaged ({detail}); run `opsatlas verify` on it or take a backup.</source>
            <comment>workspace_damaged</comment>
            <translation>{file}: Der Arbeitsbereich ist beschädigt ({detail}); bitte mit `opsatlas verify` prüfen oder eine Sicherung nehmen.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read or written ({detail}); check its disk. Nothing was changed.</source>
            <comment>workspace_disk</comment>
            <translation>{file}: Der Arbeitsbereich kann nicht gelesen oder geschrieben werden ({detail}); bitte den Datenträger prüfen. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>{file}: SQLite says: {detail}.</source>
            <comment>workspace_sqlite</comment>
            <translation>{file}: SQLite meldet: {detail}.</translation>
        </message>
        <message>
            <source>{file}: there is a file of this name already; choose another name.</source>
            <comment>portfolio_exists</comment>
            <translation>{file}: Eine Datei dieses Namens gibt es schon; bitte einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>The work was stopped; nothing was changed.</source>
            <comment>work_stopped</comment>
            <translation>Die Arbeit wurde abgebrochen; nichts wurde verändert.</translation>
        </message>
        <message>
            <source>There is not enough memory for this; nothing was changed.</source>
            <comment>no_memory</comment>
            <translation>Dafür reicht der Speicher nicht; nichts wurde verändert.</translation>
        </message>
        <message>
            <source>This ended by a fault that nobody expected ({detail}); what was not finished has not happened. Check the workspace with `opsatlas verify`, and report the fault with the file that brings it.</source>
            <comment>unexpected_fault</comment>
            <translation>Das endete durch einen unerwarteten Fehler ({detail}); was nicht fertig wurde, ist nicht geschehen. Bitte den Arbeitsbereich mit `opsatlas verify` prüfen und den Fehler mit der Datei melden, die ihn auslöst.</translation>
        </message>
        <message>
            <source>{file}: this SQLite database is damaged ({detail}); copy it again while no program writes to it.</source>
            <comment>database_damaged</comment>
            <translation>{file}: Diese SQLite-Datenbank ist beschädigt ({detail}); bitte neu kopieren, während kein Programm in sie schreibt.</translation>
        </message>
        <message>
            <source>{file}: the database cannot be opened; check that it exists and that you may read it.</source>
            <comment>database_not_opened</comment>
            <translation>{file}: Die Datenbank kann nicht geöffnet werden; bitte prüfen, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>{file}: the database cannot be read ({detail}); check its disk.</source>
            <comment>database_not_read</comment>
            <translation>{file}: Die Datenbank ist nicht lesbar ({detail}); bitte den Datenträger prüfen.</translation>
        </message>
        <message>
            <source>{file}: a value in this database is larger than 16 MiB; it is no export of a known kind.</source>
            <comment>database_big_value</comment>
            <translation>{file}: Ein Wert in dieser Datenbank ist größer als 16 MiB; sie ist kein Export einer bekannten Art.</translation>
        </message>
        <message>
            <source>{file}: SQLite cannot read this database ({detail}); copy it again.</source>
            <comment>database_sqlite</comment>
            <translation>{file}: SQLite kann diese Datenbank nicht lesen ({detail}); bitte neu kopieren.</translation>
        </message>
        <message>
            <source>{file}: the copy cannot be written: {detail}.</source>
            <comment>copy_not_written</comment>
            <translation>{file}: Die Kopie kann nicht geschrieben werden: {detail}.</translation>
        </message>
        <message>
            <source>{file}: this is the workspace itself; name another file for the copy.</source>
            <comment>copy_itself</comment>
            <translation>{file}: Das ist der Arbeitsbereich selbst; bitte eine andere Datei für die Kopie wählen.</translation>
        </message>
        <message>
            <source>{file}: another program has this workspace open; name another file for the copy.</source>
            <comment>copy_open</comment>
            <translation>{file}: Ein anderes Programm hat diesen Arbeitsbereich offen; bitte eine andere Datei für die Kopie wählen.</translation>
        </message>
        <message>
            <source>{file}: the folder is not there; make it first.</source>
            <comment>copy_no_folder</comment>
            <translation>{file}: Den Ordner gibt es nicht; bitte zuerst anlegen.</translation>
        </message>
        <message>
            <source>{file}: the copy cannot be written; its folder is read-only.</source>
            <comment>copy_read_only</comment>
            <translation>{file}: Die Kopie kann nicht geschrieben werden; ihr Ordner ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>There is no import {import}; `opsatlas imports` lists them.</source>
            <comment>undo_none</comment>
            <translation>Einen Import {import} gibt es nicht.</translation>
        </message>
        <message>
            <source>Import {import} was replaced long ago and its rows were given up; there is nothing to undo.</source>
            <comment>undo_given_up</comment>
            <translation>Import {import} wurde längst ersetzt und seine Zeilen wurden aufgegeben; es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Import {import} cannot be undone: on {from_day} import {other_import} stood before it, whose rows were given up, so that it cannot come back; nothing was changed. Import what is right over it instead, such as {file} again.</source>
            <comment>undo_day</comment>
            <translation>Import {import} kann nicht zurückgenommen werden: Am {from_day} galt vor ihm Import {other_import}, dessen Zeilen aufgegeben wurden und nicht wiederkommen können; nichts wurde verändert. Bitte stattdessen das Richtige darüber importieren, etwa {file} erneut.</translation>
        </message>
        <message>
            <source>Import {import} cannot be undone: from {from_day} to {to_day} import {other_import} stood before it, whose rows were given up, so that it cannot come back; nothing was changed. Import what is right over it instead, such as {file} again.</source>
            <comment>undo_days</comment>
            <translation>Import {import} kann nicht zurückgenommen werden: Vom {from_day} bis {to_day} galt vor ihm Import {other_import}, dessen Zeilen aufgegeben wurden und nicht wiederkommen können; nichts wurde verändert. Bitte stattdessen das Richtige darüber importieren, etwa {file} erneut.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no currency; write it like EUR.</source>
            <comment>currency_wrong</comment>
            <translation>„{named}“ ist keine Währung; bitte wie EUR schreiben.</translation>
        </message>
        <message>
            <source>There is no source &quot;{source}&quot;; `opsatlas sources` lists them.</source>
            <comment>source_none</comment>
            <translation>Eine Quelle „{source}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>The source &quot;{source}&quot; has been changed meanwhile, so this was left undone; look at it again.</source>
            <comment>source_changed</comment>
            <translation>Die Quelle „{source}“ wurde inzwischen geändert, daher unterblieb dies; bitte erneut ansehen.</translation>
        </message>
        <message>
            <source>The map &quot;{named}&quot; is no longer in the portfolio; save it as a new one.</source>
            <comment>map_gone</comment>
            <translation>Die Karte „{named}“ ist nicht mehr im Portfolio; bitte als neue speichern.</translation>
        </message>
        <message>
            <source>Another program has changed the map &quot;{named}&quot; meanwhile; open it again and repeat the change.</source>
            <comment>map_changed</comment>
            <translation>Ein anderes Programm hat die Karte „{named}“ inzwischen geändert; bitte neu öffnen und die Änderung wiederholen.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <comment>rejection</comment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>Fields that every entry needs are missing.</source>
            <comment>rejected_incomplete</comment>
            <translation>Pflichtfelder des Eintrags fehlen.</translation>
        </message>
        <message>
            <source>The time is missing or cannot be read.</source>
            <comment>rejected_time</comment>
            <translation>Der Zeitpunkt fehlt oder ist nicht lesbar.</translation>
        </message>
        <message>
            <source>A value is not valid.</source>
            <comment>rejected_value</comment>
            <translation>Ein Wert ist ungültig.</translation>
        </message>
        <message>
            <source>The name of the metric is missing.</source>
            <comment>rejected_metric</comment>
            <translation>Der Name der Metrik fehlt.</translation>
        </message>
        <message>
            <source>The id of the run is missing.</source>
            <comment>rejected_run</comment>
            <translation>Die Kennung des Laufs fehlt.</translation>
        </message>
        <message>
            <source>The line is not valid JSON.</source>
            <comment>rejected_not_json</comment>
            <translation>Die Zeile ist kein gültiges JSON.</translation>
        </message>
        <message>
            <source>The entry does not fit the format of the file.</source>
            <comment>rejected_format</comment>
            <translation>Der Eintrag passt nicht zum Format der Datei.</translation>
        </message>
        <message>
            <source>The row or a field of it is too long.</source>
            <comment>rejected_too_long</comment>
            <translation>Die Zeile oder ein Feld darin ist zu lang.</translation>
        </message>
        <message>
            <source>The file ends in the middle of the row.</source>
            <comment>rejected_cut</comment>
            <translation>Die Datei endet mitten in der Zeile.</translation>
        </message>
        <message>
            <source>The row has more fields than the header.</source>
            <comment>rejected_too_many_fields</comment>
            <translation>Die Zeile hat mehr Felder als die Kopfzeile.</translation>
        </message>
        <message>
            <source>A component is missing or cannot stand here.</source>
            <comment>rejected_component</comment>
            <translation>Eine Komponente fehlt oder darf hier nicht stehen.</translation>
        </message>
        <message>
            <source>The kind of component is not known.</source>
            <comment>rejected_kind</comment>
            <translation>Die Art der Komponente ist unbekannt.</translation>
        </message>
        <message>
            <source>It is not clear whether the component is portable.</source>
            <comment>rejected_portable</comment>
            <translation>Ob die Komponente portabel ist, geht daraus nicht hervor.</translation>
        </message>
        <message>
            <source>The measure is missing or not known.</source>
            <comment>rejected_measure</comment>
            <translation>Die Messgröße fehlt oder ist unbekannt.</translation>
        </message>
        <message>
            <source>The period is not valid.</source>
            <comment>rejected_period</comment>
            <translation>Der Zeitraum ist ungültig.</translation>
        </message>
        <message>
            <source>The currency is missing.</source>
            <comment>rejected_currency</comment>
            <translation>Die Währung fehlt.</translation>
        </message>
        <message>
            <source>{component} is below its target {when}: {value} of its answers are right, the target is {target}.</source>
            <comment>finding_below_target</comment>
            <translation>{component} liegt {when} unter dem Ziel: {value} der Antworten sind richtig, das Ziel ist {target}.</translation>
        </message>
        <message>
            <source>{component} has been below its target since {since}: {value} of its answers are right, the target is {target}.</source>
            <comment>finding_below_target_since</comment>
            <translation>{component} liegt seit {since} unter dem Ziel: {value} der Antworten sind richtig, das Ziel ist {target}.</translation>
        </message>
        <message>
            <source>{kpi} is beyond its floor {when}: {value} against {threshold}.</source>
            <comment>finding_breach</comment>
            <translation>„{kpi}“ liegt {when} jenseits der Untergrenze: {value} gegen {threshold}.</translation>
        </message>
        <message>
            <source>{kpi} has been beyond its floor since {since}: {value} against {threshold}.</source>
            <comment>finding_breach_since</comment>
            <translation>„{kpi}“ liegt seit {since} jenseits der Untergrenze: {value} gegen {threshold}.</translation>
        </message>
        <message>
            <source>{kpi} became worse than chance explains {when}: {value}.</source>
            <comment>finding_signal</comment>
            <translation>„{kpi}“ ist {when} schlechter, als es der Zufall erklärt: {value}.</translation>
        </message>
        <message>
            <source>{kpi} has been worse than chance explains since {since}: {value}.</source>
            <comment>finding_signal_since</comment>
            <translation>„{kpi}“ ist seit {since} schlechter, als es der Zufall erklärt: {value}.</translation>
        </message>
        <message>
            <source>{amount} a month rest on it.</source>
            <comment>finding_rests_on_it</comment>
            <translation>{amount} im Monat hängen daran.</translation>
        </message>
        <message>
            <source>Components that read it cost {amount} a month.</source>
            <comment>finding_reads_it</comment>
            <translation>Komponenten, die davon lesen, kosten {amount} im Monat.</translation>
        </message>
        <message>
            <source>{amount} a month buy nothing or too little.</source>
            <comment>finding_buys_little</comment>
            <translation>{amount} im Monat bringen nichts oder zu wenig.</translation>
        </message>
        <message>
            <source>Also outside: {figures}.</source>
            <comment>finding_also</comment>
            <translation>Ebenfalls außerhalb: {figures}.</translation>
        </message>
        <message>
            <source>{kpi} {value}</source>
            <comment>finding_figure</comment>
            <translation>{kpi} {value}</translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <comment>finding_more</comment>
            <translation>
                <numerusform>{n} weitere</numerusform>
                <numerusform>{n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>As it began, on {day}, {kpi} was {value}.</source>
            <comment>finding_began_with</comment>
            <translation>Als es begann, am {day}, lag „{kpi}“ bei {value}.</translation>
        </message>
        <message>
            <source>As it began, on {day}, {kpi}, whose data it reads, was {value}.</source>
            <comment>finding_began_with_input</comment>
            <translation>Als es begann, am {day}, lag „{kpi}“, dessen Daten es liest, bei {value}.</translation>
        </message>
        <message numerus="yes">
            <source>Delivery is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_delivery</comment>
            <translation>
                <numerusform>Lieferung außerhalb der Grenzen: {figures}.</numerusform>
                <numerusform>Lieferung in {n} Größen außerhalb der Grenzen: {figures}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Upkeep is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_upkeep</comment>
            <translation>
                <numerusform>Pflege außerhalb der Grenzen: {figures}.</numerusform>
                <numerusform>Pflege in {n} Größen außerhalb der Grenzen: {figures}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Governance is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_governance</comment>
            <translation>
                <numerusform>Governance außerhalb der Grenzen: {figures}.</numerusform>
                <numerusform>Governance in {n} Größen außerhalb der Grenzen: {figures}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures of your own are outside their limits: {figures}.</source>
            <comment>finding_figures</comment>
            <translation>
                <numerusform>Eine eigene Größe außerhalb der Grenzen: {figures}.</numerusform>
                <numerusform>{n} eigene Größen außerhalb der Grenzen: {figures}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend {when} is {amount} ({share}) above its budget of {budget}.</source>
            <comment>finding_over_budget</comment>
            <translation>Die Ausgaben {when} liegen {amount} ({share}) über dem Budget von {budget}.</translation>
        </message>
        <message>
            <source>{component} alone is {amount} above its own.</source>
            <comment>finding_largest_over</comment>
            <translation>Allein {component} liegt {amount} über dem eigenen.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody is named as owner of the cost of {n} components: {components}.</source>
            <comment>finding_no_owner_of</comment>
            <translation>
                <numerusform>Für die Kosten von {components} ist niemand als verantwortlich genannt.</numerusform>
                <numerusform>Für die Kosten von {n} Komponenten ist niemand als verantwortlich genannt: {components}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing says whether {n} models are right {when}: {components} lack labelled predictions or a target.</source>
            <comment>finding_unjudged</comment>
            <translation>
                <numerusform>Ob {components} {when} richtig liegt, ist nicht bekannt: Es fehlen geprüfte Vorhersagen oder ein Ziel.</numerusform>
                <numerusform>Ob {n} Modelle {when} richtig liegen, ist nicht bekannt: {components} fehlen geprüfte Vorhersagen oder ein Ziel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No data tests of {n} components ran {when}: {components}.</source>
            <comment>finding_untested</comment>
            <translation>
                <numerusform>Von {components} liefen {when} keine Datentests.</numerusform>
                <numerusform>Von {n} Komponenten liefen {when} keine Datentests: {components}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Deliveries of {source} have been late since {day}.</source>
            <comment>finding_late_source</comment>
            <translation>Lieferungen von {source} sind seit {day} überfällig.</translation>
        </message>
        <message>
            <source>The last one reaches to {day}.</source>
            <comment>finding_last_delivery</comment>
            <translation>Die letzte reicht bis {day}.</translation>
        </message>
        <message>
            <source>Owner: {owner}.</source>
            <comment>finding_owner</comment>
            <translation>Verantwortlich: {owner}.</translation>
        </message>
        <message>
            <source>Owner: nobody is named.</source>
            <comment>finding_no_owner</comment>
            <translation>Verantwortlich: niemand genannt.</translation>
        </message>
        <message numerus="yes">
            <source>Data of {n} components that read it are outside their limits too: {components}.</source>
            <comment>finding_readers_too</comment>
            <translation>
                <numerusform>Auch Daten von {components}, das davon liest, liegen außerhalb der Grenzen.</numerusform>
                <numerusform>Auch Daten von {n} Komponenten, die davon lesen, liegen außerhalb der Grenzen: {components}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{change} against {period}</source>
            <comment>headline_change</comment>
            <translation>{change} gegenüber {period}</translation>
        </message>
        <message>
            <source>{change} ({share}) against {period}</source>
            <comment>headline_change_share</comment>
            <translation>{change} ({share}) gegenüber {period}</translation>
        </message>
        <message>
            <source>{share} above {budget}</source>
            <comment>headline_over_budget</comment>
            <translation>{share} über {budget}</translation>
        </message>
        <message>
            <source>{share} under {budget}</source>
            <comment>headline_under_budget</comment>
            <translation>{share} unter {budget}</translation>
        </message>
        <message>
            <source>likely {lower} to {upper}</source>
            <comment>headline_band</comment>
            <translation>wohl {lower} bis {upper}</translation>
        </message>
        <message>
            <source>{share} of spend</source>
            <comment>headline_share_of_spend</comment>
            <translation>{share} der Ausgaben</translation>
        </message>
        <message numerus="yes">
            <source>They cost {amount} a month.</source>
            <comment>finding_money_of_these</comment>
            <translation>
                <numerusform>Es kostet {amount} im Monat.</numerusform>
                <numerusform>Sie kosten {amount} im Monat.</numerusform>
            </translation>
        </message>
        <message>
            <source>A saved view needs an id.</source>
            <comment>view_no_id</comment>
            <translation>Eine gespeicherte Ansicht braucht eine Kennung.</translation>
        </message>
        <message>
            <source>There is no saved view &quot;{named}&quot;.</source>
            <comment>view_unknown</comment>
            <translation>Es gibt keine gespeicherte Ansicht „{named}“.</translation>
        </message>
        <message>
            <source>The view &quot;{named}&quot; came with an import; undo that import to remove it.</source>
            <comment>view_imported</comment>
            <translation>Die Ansicht „{named}“ kam mit einem Import; machen Sie ihn rückgängig, um sie zu entfernen.</translation>
        </message>
        <message>
            <source>The component &quot;{named}&quot; has been changed meanwhile, so this was left undone; look at it again.</source>
            <comment>component_changed</comment>
            <translation>Die Komponente „{named}“ wurde inzwischen geändert, daher unterblieb dies; bitte erneut ansehen.</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; is no {column} of a component; choose one that it can have.</source>
            <comment>component_value</comment>
            <translation>„{cell}“ ist kein Wert für {column} einer Komponente; bitte einen möglichen wählen.</translation>
        </message>
    </context>
    <context>
        <name>ui::BriefPages</name>
        <message>
            <source>%1, %2 UTC</source>
            <translation>%1, %2 UTC</translation>
        </message>
        <message>
            <source>KPIs</source>
            <translation>KPIs</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>bindings</source>
            <translation>Zuordnungen</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>%1: version %2</source>
            <translation>%1: Version %2</translation>
        </message>
        <message>
            <source>%1: as delivered</source>
            <translation>%1: wie ausgeliefert</translation>
        </message>
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
            <source>Short of the target</source>
            <translation>Unter dem Ziel</translation>
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
            <source>Rejected rows</source>
            <translation>Abgewiesene Zeilen</translation>
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
            <source>Rejected</source>
            <translation>Abgewiesen</translation>
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
            <source>%1 rows were rejected in all; %2 of them are listed here, by file and reason.</source>
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
        <message>
            <source>What to expect of spend</source>
            <translation>Was von den Ausgaben zu erwarten ist</translation>
        </message>
        <message>
            <source>Why it changed: %1</source>
            <comment>KPI</comment>
            <translation>Grund der Änderung: %1</translation>
        </message>
        <message>
            <source>%1 in %2, %3 in %4.</source>
            <comment>value; period; value; period</comment>
            <translation>%1 im Zeitraum %2, %3 im Zeitraum %4.</translation>
        </message>
        <message>
            <source>Worse than the budget</source>
            <translation>Schlechter als das Budget</translation>
        </message>
        <message>
            <source>Better than the target</source>
            <translation>Besser als das Ziel</translation>
        </message>
        <message>
            <source>Better than the budget</source>
            <translation>Besser als das Budget</translation>
        </message>
        <message>
            <source>What parts it from the budget: %1</source>
            <comment>KPI</comment>
            <translation>Was vom Budget trennt: %1</translation>
        </message>
        <message>
            <source>%1 in %2 against a budget of %3.</source>
            <comment>value; period; value</comment>
            <translation>%1 in %2 bei einem Budget von %3.</translation>
        </message>
    </context>
    <context>
        <name>ui::ComponentForm</name>
        <message>
            <source>Data owner</source>
            <translation>Verantwortlich für Daten</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>Verantwortlich für Modell</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>Verantwortlich für Kosten</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>Übertragbar</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>several</source>
            <translation>mehrere</translation>
        </message>
        <message>
            <source>Choose a component to see and change what is said of it.</source>
            <translation>Eine Komponente wählen, um zu sehen und zu ändern, was von ihr gesagt ist.</translation>
        </message>
        <message numerus="yes">
            <source>%n component(s)</source>
            <translation>
                <numerusform>%n Komponente</numerusform>
                <numerusform>%n Komponenten</numerusform>
            </translation>
        </message>
        <message>
            <source>Last changed by %1, %2.</source>
            <comment>person; moment</comment>
            <translation>Zuletzt geändert von %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>ui::ComponentsPage</name>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>No component is known yet. Import a bill, metrics or a register of components.</source>
            <translation>Noch ist keine Komponente bekannt. Eine Rechnung, Metriken oder ein Komponentenregister importieren.</translation>
        </message>
        <message>
            <source>Data flow: what it reads, what reads it</source>
            <translation>Datenfluss: was sie liest, was sie nutzt</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Of %n component(s) nobody has said whether they are models, data or platforms. Choose them and say it.</source>
            <translation>
                <numerusform>Von %n Komponente hat niemand gesagt, ob sie ein Modell, Daten oder eine Plattform ist. Sie wählen und es sagen.</numerusform>
                <numerusform>Von %n Komponenten hat niemand gesagt, ob sie Modelle, Daten oder Plattformen sind. Sie wählen und es sagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change of %n component(s)</source>
            <comment>what undo names</comment>
            <translation>
                <numerusform>Änderung von %n Komponente</numerusform>
                <numerusform>Änderung von %n Komponenten</numerusform>
            </translation>
        </message>
        <message>
            <source>change of %1</source>
            <comment>what undo names</comment>
            <translation>Änderung von %1</translation>
        </message>
    </context>
    <context>
        <name>ui::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>component; period</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Beyond its target since %1.</source>
            <translation>Verfehlt sein Ziel seit %1.</translation>
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
            <source>History ›</source>
            <translation>Verlauf ›</translation>
        </message>
        <message>
            <source>All periods as a table</source>
            <translation>Alle Zeiträume als Tabelle</translation>
        </message>
        <message>
            <source>Source rows ›</source>
            <translation>Quellzeilen ›</translation>
        </message>
        <message>
            <source>The rows behind the number</source>
            <translation>Die Zeilen hinter der Zahl</translation>
        </message>
        <message>
            <source>Imports behind the number</source>
            <translation>Die Importe hinter der Zahl</translation>
        </message>
        <message>
            <source>Why it changed</source>
            <translation>Grund der Änderung</translation>
        </message>
        <message>
            <source>%1: %2 ›</source>
            <comment>component; what it moved</comment>
            <translation>%1: %2 ›</translation>
        </message>
        <message>
            <source>This figure of it alone</source>
            <translation>Diese Kennzahl nur davon</translation>
        </message>
        <message>
            <source>Show only this ›</source>
            <translation>Nur dies zeigen ›</translation>
        </message>
        <message>
            <source>Every page for it alone</source>
            <translation>Alle Seiten nur dafür</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Owner of the data</source>
            <translation>Verantwortlich für die Daten</translation>
        </message>
        <message>
            <source>Owner of the model</source>
            <translation>Verantwortlich für das Modell</translation>
        </message>
        <message>
            <source>Owner of the cost</source>
            <translation>Verantwortlich für die Kosten</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Zweck</translation>
        </message>
        <message numerus="yes">
            <source>%n import(s) ›</source>
            <translation>
                <numerusform>%n Import ›</numerusform>
                <numerusform>%n Importe ›</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::KpiExplanation</name>
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
        <message>
            <source>What to expect</source>
            <translation>Was zu erwarten ist</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiHead</name>
        <message>
            <source>, as in %1</source>
            <translation>, wie im %1</translation>
        </message>
        <message>
            <source>, nothing known in %1 to compare with</source>
            <translation>, zum Vergleichen in %1 nichts bekannt</translation>
        </message>
        <message>
            <source>, not set: %1</source>
            <comment>what it would be compared with</comment>
            <translation>, ohne Vergleich mit %1</translation>
        </message>
        <message>
            <source>, the same as %1</source>
            <translation>, gleich %1</translation>
        </message>
        <message>
            <source>, %1 against %2</source>
            <translation>, %1 gegenüber %2</translation>
        </message>
        <message>
            <source>, %1 against %2, %3</source>
            <translation>, %1 gegenüber %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ui::LineageView</name>
        <message>
            <source>Lineage</source>
            <translation>Herkunft der Daten</translation>
        </message>
        <message>
            <source>read by %1 of spend</source>
            <translation>gelesen von %1 an Ausgaben</translation>
        </message>
        <message>
            <source>No data link of it is known. A file “component,input_component” tells of them.</source>
            <translation>Von ihr ist keine Datenverbindung bekannt. Eine Datei „component,input_component“ nennt sie.</translation>
        </message>
    </context>
    <context>
        <name>ui::PaperFlow</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
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
            <source>every %1 days</source>
            <translation>alle %1 Tage</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>monatlich</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>wöchentlich</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>täglich</translation>
        </message>
        <message>
            <source>nothing expected</source>
            <translation>nichts erwartet</translation>
        </message>
        <message>
            <source>Late since</source>
            <translation>Verspätet seit</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Rhythmus</translation>
        </message>
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
            <source>held back</source>
            <translation>zurückgehalten</translation>
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
            <source>bills; effective costs from %1</source>
            <translation>Rechnungen; effektive Kosten aus %1</translation>
        </message>
        <message>
            <source>effective costs of what %1 bills</source>
            <translation>effektive Kosten zu den Rechnungen von %1</translation>
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
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Adds</source>
            <comment>of a row: so much to the figure</comment>
            <translation>Trägt bei</translation>
        </message>
        <message>
            <source>Scored</source>
            <comment>by a model, against its target</comment>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>what a model scored; its target</comment>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ui::DataPage</name>
        <message>
            <source>Rejected rows</source>
            <translation>Abgewiesene Zeilen</translation>
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
            <source>This number has no source rows.</source>
            <translation>Hinter dieser Zahl steht keine Quellzeile.</translation>
        </message>
        <message>
            <source>This number has no import.</source>
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
        <message>
            <source>Reading the rows…</source>
            <translation>Zeilen werden gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>%1 lines from %n source row(s)</source>
            <translation>
                <numerusform>%1 Einträge aus %n Quellzeile</numerusform>
                <numerusform>%1 Einträge aus %n Quellzeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Break out</source>
            <translation>Aufteilen</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>Aufschlüsseln nach …</translation>
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
            <source>Exact totals: %1.</source>
            <translation>Genaue Summen: %1.</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Quarantäne</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>The receipt says what to look at.</source>
            <translation>Der Beleg sagt, was anzusehen ist.</translation>
        </message>
        <message>
            <source>The receipt asks for a decision.</source>
            <translation>Der Beleg verlangt eine Entscheidung.</translation>
        </message>
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
            <source>%n rejected row(s) in quarantine.</source>
            <translation>
                <numerusform>%n abgewiesene Zeile in Quarantäne.</numerusform>
                <numerusform>%n abgewiesene Zeilen in Quarantäne.</numerusform>
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
            <source>This portfolio can only be read; open it for changing, then drop the files again.</source>
            <translation>Dieses Portfolio kann nur gelesen werden; zum Ändern öffnen, dann die Dateien noch einmal ablegen.</translation>
        </message>
        <message>
            <source>group of components</source>
            <translation>Gruppe von Komponenten</translation>
        </message>
        <message>
            <source>Table “%1” as CSV (*.csv)</source>
            <translation>Tabelle „%1“ als CSV (*.csv)</translation>
        </message>
        <message>
            <source>Table “%1” as a spreadsheet (*.xlsx)</source>
            <translation>Tabelle „%1“ als Tabellenblatt (*.xlsx)</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>gespeicherte Ansicht</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>Show the pages for it</source>
            <translation>Die Seiten dafür zeigen</translation>
        </message>
        <message>
            <source>Open the page of the figure</source>
            <translation>Die Seite der Kennzahl öffnen</translation>
        </message>
        <message>
            <source>Choose another period</source>
            <translation>Einen anderen Zeitraum wählen</translation>
        </message>
        <message>
            <source>Show the page for this period</source>
            <translation>Die Seite für diesen Zeitraum zeigen</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Inspektor</translation>
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
        <name>ui::MapOverlayBar</name>
        <message>
            <source>No overlay</source>
            <translation>Keine Überlagerung</translation>
        </message>
        <message>
            <source>Overlay</source>
            <translation>Überlagerung</translation>
        </message>
        <message>
            <source>Figure of the overlay</source>
            <translation>Kennzahl der Überlagerung</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Verantwortliche</translation>
        </message>
        <message>
            <source>Spend, %1</source>
            <translation>Ausgaben, %1</translation>
        </message>
        <message>
            <source>Change: %1, %2</source>
            <translation>Änderung: %1, %2</translation>
        </message>
        <message>
            <source>Coverage: %1, %2</source>
            <translation>Abdeckung: %1, %2</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>kein Urteil</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>gefährdet</translation>
        </message>
        <message>
            <source>covered by data</source>
            <translation>durch Daten abgedeckt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>figure, period</comment>
            <translation>%1, %2</translation>
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
            <source>d MMMM yyyy</source>
            <comment>a date in full, as QLocale::toString takes it</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
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
            <translation>Tage</translation>
        </message>
        <message>
            <source>pp</source>
            <comment>percentage points</comment>
            <translation>PP</translation>
        </message>
        <message>
            <source>%1, to %2</source>
            <comment>a period that runs; the last day in its figures</comment>
            <translation>%1, bis %2</translation>
        </message>
    </context>
    <context>
        <name>ui::OverviewPage</name>
        <message>
            <source>No data yet. Import an export to see quality, models and cost here.</source>
            <translation>Noch keine Daten. Importieren Sie einen Export, um hier Qualität, Modelle und Kosten zu sehen.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Dateien importieren …</translation>
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
            <source>Against the targets</source>
            <translation>Gegenüber den Zielen</translation>
        </message>
        <message>
            <source>Against the budget</source>
            <translation>Gegenüber dem Budget</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Verglichen mit %1</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>Domänen</translation>
        </message>
        <message>
            <source>No component is known yet.</source>
            <translation>Noch ist keine Komponente bekannt.</translation>
        </message>
        <message>
            <source>Components and domains</source>
            <translation>Komponenten und Domänen</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>Aufschlüsseln nach …</translation>
        </message>
    </context>
    <context>
        <name>ui::PathBar</name>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>command; keys</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ui::PeriodDialog</name>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quartal</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Week (ISO 8601, from Monday)</source>
            <translation>Woche (ISO 8601, ab Montag)</translation>
        </message>
        <message>
            <source>From one day to another</source>
            <translation>Von einem Tag bis zu einem anderen</translation>
        </message>
        <message>
            <source>Kind of period</source>
            <translation>Art des Zeitraums</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
    </context>
    <context>
        <name>ui::ReceiptTab</name>
        <message>
            <source>Both bill</source>
            <translation>Beide berechnen</translation>
        </message>
        <message>
            <source>%1 is a view of what the other bills</source>
            <translation>%1 zeigt nur, was die andere berechnet</translation>
        </message>
        <message>
            <source>Count them in it</source>
            <translation>In ihr zählen</translation>
        </message>
        <message>
            <source>Currency of rows that name none:</source>
            <translation>Währung der Zeilen, die keine nennen:</translation>
        </message>
        <message>
            <source>Import for this month</source>
            <translation>Für diesen Monat importieren</translation>
        </message>
        <message>
            <source>Month it is of, as 2026-03:</source>
            <translation>Monat, zu dem sie gehört, wie 2026-03:</translation>
        </message>
        <message>
            <source>It is whole: take the days held back</source>
            <translation>Sie ist vollständig: zurückgehaltene Tage übernehmen</translation>
        </message>
        <message>
            <source>Read it as proposed</source>
            <translation>Wie vorgeschlagen lesen</translation>
        </message>
        <message>
            <source>Read with the month first</source>
            <translation>Mit dem Monat zuerst lesen</translation>
        </message>
        <message>
            <source>Read with the day first</source>
            <translation>Mit dem Tag zuerst lesen</translation>
        </message>
        <message>
            <source>Read with a decimal point</source>
            <translation>Mit Dezimalpunkt lesen</translation>
        </message>
        <message>
            <source>Read with a decimal comma</source>
            <translation>Mit Dezimalkomma lesen</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>Was er verändert hat</translation>
        </message>
        <message>
            <source>Receipt of the last import</source>
            <translation>Beleg des letzten Imports</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>manifest</source>
            <translation>Manifest</translation>
        </message>
        <message>
            <source>outdated, left out</source>
            <translation>veraltet, ausgelassen</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgewiesen</translation>
        </message>
        <message>
            <source>replaced an earlier one</source>
            <translation>ersetzt eine frühere</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
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
            <translation>Umfang</translation>
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
        <message>
            <source>Year to date (%1)</source>
            <translation>Jahr bis heute (%1)</translation>
        </message>
        <message>
            <source>Last twelve months (%1)</source>
            <translation>Letzte zwölf Monate (%1)</translation>
        </message>
        <message>
            <source>Week, or days from … to …</source>
            <translation>Woche, oder Tage von … bis …</translation>
        </message>
        <message>
            <source>the target</source>
            <translation>dem Ziel</translation>
        </message>
        <message>
            <source>the budget</source>
            <translation>dem Budget</translation>
        </message>
        <message>
            <source>another period…</source>
            <translation>einem anderen Zeitraum…</translation>
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
            <source>not rated</source>
            <comment>status</comment>
            <translation>nicht bewertet</translation>
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
        <message>
            <source>whole portfolio</source>
            <translation>ganzes Portfolio</translation>
        </message>
        <message>
            <source>kind %1</source>
            <comment>group of components</comment>
            <translation>Art %1</translation>
        </message>
        <message>
            <source>data owner %1</source>
            <comment>group of components</comment>
            <translation>Datenverantwortung %1</translation>
        </message>
        <message>
            <source>model owner %1</source>
            <comment>group of components</comment>
            <translation>Modellverantwortung %1</translation>
        </message>
        <message>
            <source>cost owner %1</source>
            <comment>group of components</comment>
            <translation>Kostenverantwortung %1</translation>
        </message>
        <message>
            <source>goal %1</source>
            <comment>group of components</comment>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>portable %1</source>
            <comment>group of components</comment>
            <translation>übertragbar %1</translation>
        </message>
        <message>
            <source>the target</source>
            <comment>what figures are compared with</comment>
            <translation>dem Ziel</translation>
        </message>
        <message>
            <source>the budget</source>
            <comment>what figures are compared with</comment>
            <translation>dem Budget</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
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
            <source>Data owner</source>
            <translation>Datenverantwortung</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>Modellverantwortung</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>Kostenverantwortung</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Portability</source>
            <translation>Übertragbarkeit</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Billing account</source>
            <translation>Abrechnungskonto</translation>
        </message>
        <message>
            <source>Service category</source>
            <translation>Dienstkategorie</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>Charge category</source>
            <translation>Kostenart</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quartal</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a share of few things</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Wochentag</translation>
        </message>
        <message>
            <source>Month of the year</source>
            <translation>Monat des Jahres</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Bindung</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Kind of check</source>
            <translation>Art der Prüfung</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Metrik</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>other</source>
            <comment>members of a field beyond the largest</comment>
            <translation>Übrige</translation>
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
            <source>Break down by</source>
            <translation>Aufschlüsseln nach</translation>
        </message>
        <message>
            <source>Rows of this part in %1</source>
            <translation>Zeilen dieses Teils im %1</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>Aufschlüsseln nach …</translation>
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
            <translation>Beitrag</translation>
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
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Share of the sum</source>
            <translation>Anteil an der Summe</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Veränderung</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Source rows</source>
            <translation>Quellzeilen</translation>
        </message>
    </context>
    <context>
        <name>ui::SourcesTab</name>
        <message>
            <source>It is late: something was due on %1, and the newest day that it tells of is %2.</source>
            <translation>Sie ist verspätet: Am %1 war etwas fällig, und der neueste Tag, von dem sie erzählt, ist der %2.</translation>
        </message>
        <message>
            <source>nothing expected</source>
            <translation>nichts erwartet</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>monatlich</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>wöchentlich</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>täglich</translation>
        </message>
        <message>
            <source>as found from its past</source>
            <translation>wie bisher</translation>
        </message>
        <message>
            <source>R&amp;hythm:</source>
            <translation>R&amp;hythmus:</translation>
        </message>
        <message>
            <source>Rhythm of deliveries</source>
            <translation>Rhythmus der Lieferungen</translation>
        </message>
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
            <source>%1 counts as bills: it says what was invoiced, and %2 what it cost day by day.</source>
            <translation>%1 zählt als Rechnungen: Es nennt, was abgerechnet wurde, und %2, was es Tag für Tag gekostet hat.</translation>
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
    <context>
        <name>ui::Grid</name>
        <message>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft …</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>rows shown; &quot;12 rows&quot;</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Filtered by %1; press to remove the filter</source>
            <translation>Gefiltert nach %1; drücken, um den Filter zu entfernen</translation>
        </message>
        <message>
            <source>No row matches %1.</source>
            <comment>filters, by commas</comment>
            <translation>Keine Zeile passt zu %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n Zelle</numerusform>
                <numerusform>%n Zellen</numerusform>
            </translation>
        </message>
        <message>
            <source> · sum %1 · average %2</source>
            <translation> · Summe %1 · Mittel %2</translation>
        </message>
        <message>
            <source> · units differ, so there is no sum</source>
            <translation> · verschiedene Einheiten, daher keine Summe</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy with heads</source>
            <translation>Mit Köpfen kopieren</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Select this column</source>
            <translation>Diese Spalte auswählen</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Filter this column…</source>
            <translation>Diese Spalte filtern …</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>Aufsteigend sortieren</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>Absteigend sortieren</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>Diese Spalte ausblenden</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>As they were made</source>
            <translation>Wie am Anfang</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>text that is searched</comment>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <comment>value of a column</comment>
            <translation>Nur „%1“</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <comment>value of a column</comment>
            <translation>Ohne „%1“</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>rows are grouped by a column</comment>
            <translation>nach %1</translation>
        </message>
        <message>
            <source>Grouped %1; press to remove the groups</source>
            <translation>Gruppiert %1; drücken hebt die Gruppen auf</translation>
        </message>
        <message>
            <source>Group by this column</source>
            <translation>Nach dieser Spalte gruppieren</translation>
        </message>
        <message>
            <source>Group by this column, too</source>
            <translation>Auch nach dieser Spalte gruppieren</translation>
        </message>
        <message>
            <source>Open all groups</source>
            <translation>Alle Gruppen aufklappen</translation>
        </message>
        <message>
            <source>Fold all groups</source>
            <translation>Alle Gruppen zuklappen</translation>
        </message>
        <message>
            <source>Without groups</source>
            <translation>Ohne Gruppen</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Let it scroll</source>
            <translation>Mitrollen lassen</translation>
        </message>
        <message>
            <source>Pin to the left</source>
            <translation>Links anheften</translation>
        </message>
    </context>
    <context>
        <name>ui::GridFilter</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weiterer</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column; values</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: not %2</source>
            <comment>column; values</comment>
            <translation>%1: nicht %2</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <comment>column; bounds</comment>
            <translation>%1: %2 bis %3</translation>
        </message>
        <message>
            <source>%1: from %2</source>
            <comment>column; bound</comment>
            <translation>%1: ab %2</translation>
        </message>
        <message>
            <source>%1: up to %2</source>
            <comment>column; bound</comment>
            <translation>%1: bis %2</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>Kein Filter</translation>
        </message>
        <message>
            <source>Part of the text</source>
            <translation>Teil des Textes</translation>
        </message>
        <message>
            <source>Values of the column</source>
            <translation>Werte der Spalte</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Zählen …</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) are too many for a list: type a part of the text.</source>
            <translation>
                <numerusform>%n Wert ist zu viel für eine Liste: einen Teil des Textes eingeben.</numerusform>
                <numerusform>%n Werte sind zu viele für eine Liste: einen Teil des Textes eingeben.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>value of a column; number of rows</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>A day, a month or a year: 2026-03-15, 2026-03, 2026.</source>
            <translation>Ein Tag, ein Monat oder ein Jahr: 2026-03-15, 2026-03, 2026.</translation>
        </message>
        <message>
            <source>%1: contains %2</source>
            <comment>column; part of a text</comment>
            <translation>%1: enthält %2</translation>
        </message>
    </context>
    <context>
        <name>ui::BreakOutTab</name>
        <message>
            <source>Parts of the figure</source>
            <translation>Teile der Zahl</translation>
        </message>
        <message>
            <source>Rows of this part</source>
            <translation>Zeilen dieses Teils</translation>
        </message>
        <message>
            <source>Break out by</source>
            <translation>Aufteilen nach</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>This figure is one of a single component and a single day: it has no parts.</source>
            <translation>Diese Zahl gehört zu einer einzigen Komponente und einem einzigen Tag: Sie hat keine Teile.</translation>
        </message>
        <message>
            <source>Nothing is known of it in this period.</source>
            <translation>Für diesen Zeitraum ist davon nichts bekannt.</translation>
        </message>
        <message>
            <source>Together %1.</source>
            <translation>Zusammen %1.</translation>
        </message>
        <message>
            <source>Together %1; the whole figure is %2: what no component is given is in none of these parts.</source>
            <translation>Zusammen %1; die ganze Zahl ist %2: Was keiner Komponente zugeordnet ist, steht in keinem dieser Teile.</translation>
        </message>
    </context>
    <context>
        <name>ui::MoneyTile</name>
        <message>
            <source>Spend</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Under budget</source>
            <translation>Unter Budget</translation>
        </message>
        <message>
            <source>Over budget</source>
            <translation>Über Budget</translation>
        </message>
        <message>
            <source>Expected for %1</source>
            <comment>a month</comment>
            <translation>Erwartet für %1</translation>
        </message>
        <message>
            <source>Spend at risk</source>
            <translation>Gefährdete Ausgaben</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingList</name>
        <message>
            <source>%1 a month</source>
            <translation>%1 im Monat</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a month</comment>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>Looking for what needs a decision…</source>
            <translation>Es wird gesucht, was zu entscheiden ist …</translation>
        </message>
        <message>
            <source>What needs a decision could not be found out.</source>
            <translation>Was zu entscheiden ist, ließ sich nicht herausfinden.</translation>
        </message>
        <message>
            <source>Nothing needs a decision: no figure is beyond its limits.</source>
            <translation>Nichts ist zu entscheiden: Keine Größe liegt außerhalb ihrer Grenzen.</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>Alle (%1)</translation>
        </message>
    </context>
    <context>
        <name>ui::MatrixColumns</name>
        <message>
            <source>%1 of 100, %2, coverage %3</source>
            <translation>%1 von 100, %2, Abdeckung %3</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
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
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>Data owner</source>
            <translation>Verantw. Daten</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>Verantw. Modell</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>Verantw. Kosten</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>Übertragbar</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
    </context>
    <context>
        <name>ui::BriefDecisions</name>
        <message>
            <source>To decide</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>Nothing needs a decision: no figure is beyond its limits.</source>
            <translation>Nichts ist zu entscheiden: Keine Größe liegt außerhalb ihrer Grenzen.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Im Monat</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s) stand in the program.</source>
            <translation>
                <numerusform>%n weiterer Befund steht im Programm.</numerusform>
                <numerusform>%n weitere Befunde stehen im Programm.</numerusform>
            </translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
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
            <source>Owner</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
    </context>
    <context>
        <name>ui::Shelf</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>ui::Explored</name>
        <message>
            <source>%1 pp</source>
            <comment>percentage points</comment>
            <translation>%1 PP</translation>
        </message>
        <message>
            <source>rows, but no figure</source>
            <translation>Zeilen, aber kein Wert</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln Quellzeile</numerusform>
                <numerusform>%Ln Quellzeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>change in %</source>
            <translation>Änderung in %</translation>
        </message>
        <message>
            <source>change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Billed cost</source>
            <translation>Berechnete Kosten</translation>
        </message>
        <message>
            <source>Effective cost</source>
            <translation>Effektive Kosten</translation>
        </message>
        <message>
            <source>List cost</source>
            <translation>Kosten zum Listenpreis</translation>
        </message>
        <message>
            <source>Contracted cost</source>
            <translation>Kosten zum Vertragspreis</translation>
        </message>
        <message>
            <source>Quantity used</source>
            <translation>Verbrauchte Menge</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Cost per unit used</source>
            <translation>Kosten je verbrauchter Einheit</translation>
        </message>
        <message>
            <source>Share of discount</source>
            <translation>Rabattanteil</translation>
        </message>
        <message>
            <source>Checks run</source>
            <translation>Gelaufene Prüfungen</translation>
        </message>
        <message>
            <source>Checks passed</source>
            <translation>Bestandene Prüfungen</translation>
        </message>
        <message>
            <source>Checks failed</source>
            <translation>Gescheiterte Prüfungen</translation>
        </message>
        <message>
            <source>Pass rate</source>
            <translation>Anteil bestanden</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Messpunkte</translation>
        </message>
        <message>
            <source>Sum of points</source>
            <translation>Summe der Messpunkte</translation>
        </message>
        <message>
            <source>Mean of points</source>
            <translation>Mittel der Messpunkte</translation>
        </message>
        <message>
            <source>Least point</source>
            <translation>Kleinster Messpunkt</translation>
        </message>
        <message>
            <source>Greatest point</source>
            <translation>Größter Messpunkt</translation>
        </message>
        <message>
            <source>Latest point</source>
            <translation>Letzter Messpunkt</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>wie er ist</translation>
        </message>
        <message>
            <source>% of the row</source>
            <translation>% der Zeile</translation>
        </message>
        <message>
            <source>% of the column</source>
            <translation>% der Spalte</translation>
        </message>
        <message>
            <source>% of all</source>
            <translation>% von allem</translation>
        </message>
        <message>
            <source>% of the level above</source>
            <translation>% der Ebene darüber</translation>
        </message>
        <message>
            <source>step from the time before</source>
            <translation>Schritt seit der Zeit davor</translation>
        </message>
        <message>
            <source>running total</source>
            <translation>laufende Summe</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>Messgröße</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>metric</source>
            <translation>Metrik</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreShelves</name>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Wert hinzufügen</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Add a field to the rows</source>
            <translation>Feld zu den Zeilen hinzufügen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Add a field to the columns</source>
            <translation>Feld zu den Spalten hinzufügen</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Filter hinzufügen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Gegen</translation>
        </message>
        <message>
            <source>the comparison</source>
            <translation>der Vergleich</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>ein Wert</translation>
        </message>
        <message>
            <source>how a value is shown</source>
            <translation>Darstellung eines Werts</translation>
        </message>
        <message>
            <source>%1, largest %2</source>
            <comment>field; number of members</comment>
            <translation>%1, größte %2</translation>
        </message>
        <message>
            <source>a field</source>
            <translation>ein Feld</translation>
        </message>
        <message>
            <source>To the columns</source>
            <translation>In die Spalten</translation>
        </message>
        <message>
            <source>To the rows</source>
            <translation>In die Zeilen</translation>
        </message>
        <message>
            <source>Further out</source>
            <translation>Weiter nach außen</translation>
        </message>
        <message>
            <source>the largest members</source>
            <translation>die größten</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Largest %1, the rest as one</source>
            <translation>Größte %1, der Rest zusammen</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filtern …</translation>
        </message>
        <message numerus="yes">
            <source>%n of them</source>
            <comment>members of a field</comment>
            <translation>
                <numerusform>%n davon</numerusform>
                <numerusform>%n davon</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 without %2</source>
            <comment>field; member</comment>
            <translation>%1 ohne %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field; member</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>ein Filter</translation>
        </message>
        <message>
            <source>From the scope above</source>
            <translation>Aus dem Umfang oben</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>die Zeit davor</translation>
        </message>
        <message>
            <source>a year earlier</source>
            <translation>ein Jahr zuvor</translation>
        </message>
        <message>
            <source>the target</source>
            <translation>das Ziel</translation>
        </message>
        <message>
            <source>twelve months to %1</source>
            <translation>zwölf Monate bis %1</translation>
        </message>
        <message>
            <source>all time</source>
            <translation>gesamte Zeit</translation>
        </message>
        <message>
            <source>the time</source>
            <translation>die Zeit</translation>
        </message>
        <message>
            <source>time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>component</source>
            <translation>Komponente</translation>
        </message>
        <message>
            <source>Words of a field</source>
            <translation>Wörter eines Felds</translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation>Feld hinzufügen</translation>
        </message>
        <message>
            <source>Filter by a field</source>
            <translation>Nach einem Feld filtern</translation>
        </message>
        <message>
            <source>Words of a figure, cost or measure</source>
            <translation>Wörter einer Kennzahl, von Kosten oder einer Messgröße</translation>
        </message>
        <message>
            <source>The view has a time of its own; the period above does not change it.</source>
            <translation>Die Ansicht hat eine eigene Zeit; der Zeitraum oben ändert sie nicht.</translation>
        </message>
        <message>
            <source>The period above does not change it.</source>
            <translation>Der Zeitraum oben ändert daran nichts.</translation>
        </message>
    </context>
    <context>
        <name>ui::ExplorePage</name>
        <message>
            <source>Explore</source>
            <translation>Erkunden</translation>
        </message>
        <message>
            <source>Break out by</source>
            <translation>Aufschlüsseln nach</translation>
        </message>
        <message>
            <source>No row has all that is asked for. Remove a filter, or choose another time.</source>
            <translation>Keine Zeile erfüllt alles Gefragte. Einen Filter entfernen oder eine andere Zeit wählen.</translation>
        </message>
        <message>
            <source>amounts in %1</source>
            <translation>Beträge in %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln Quellzeile</numerusform>
                <numerusform>%Ln Quellzeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>Daten bis %1</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>ein Filter</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>insgesamt</translation>
        </message>
        <message>
            <source>breaking out</source>
            <translation>das Aufschlüsseln</translation>
        </message>
        <message>
            <source>a field</source>
            <translation>ein Feld</translation>
        </message>
    </context>
    <context>
        <name>ui::ArrangedModel</name>
        <message>
            <source>%1, open</source>
            <comment>group of rows</comment>
            <translation>%1, offen</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <comment>group of rows</comment>
            <translation>%1, zugeklappt</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>member of a group; number of its rows</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreTable</name>
        <message>
            <source>Figures</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Show rows</source>
            <translation>Zeilen zeigen</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>Aufschlüsseln nach …</translation>
        </message>
        <message>
            <source>the order</source>
            <translation>die Reihenfolge</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <translation>Nur „%1“</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <translation>Ohne „%1“</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>ein Filter</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreBoards</name>
        <message>
            <source>Show rows</source>
            <translation>Zeilen zeigen</translation>
        </message>
        <message>
            <source>Largest members by each field</source>
            <translation>Größte Merkmale nach jedem Feld</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>value; figure</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No field tells parts of it apart.</source>
            <translation>Kein Feld unterscheidet Teile davon.</translation>
        </message>
        <message>
            <source>%1: all members</source>
            <comment>field</comment>
            <translation>%1: alle Merkmale</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreFilters</name>
        <message>
            <source>a filter</source>
            <translation>ein Filter</translation>
        </message>
    </context>
    <context>
        <name>ui::FigureRows</name>
        <message>
            <source>Source rows</source>
            <translation>Quellzeilen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Reading the rows…</source>
            <translation>Zeilen werden gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln Quellzeile</numerusform>
                <numerusform>%Ln Quellzeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ViewBar</name>
        <message>
            <source>Save as…</source>
            <translation>Speichern als …</translation>
        </message>
        <message>
            <source>Copy as command</source>
            <translation>Als Befehl kopieren</translation>
        </message>
        <message>
            <source>The command that prints the same figures</source>
            <translation>Der Befehl, der dieselben Werte ausgibt</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>The view to begin with</source>
            <translation>Die Ansicht zu Beginn</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>„%1“ entfernen</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>Name. A view of the same name is replaced.</source>
            <translation>Name. Eine Ansicht gleichen Namens wird ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>ui::BoundFilter</name>
        <message>
            <source>and</source>
            <translation>und</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>between</source>
            <translation>zwischen</translation>
        </message>
        <message>
            <source>among the largest by %1</source>
            <comment>field</comment>
            <translation>unter den größten nach %1</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>Kein Filter</translation>
        </message>
    </context>
    <context>
        <name>ui::BreakOutChoice</name>
        <message>
            <source>Break out by</source>
            <translation>Aufschlüsseln nach</translation>
        </message>
        <message>
            <source>Words of a field</source>
            <translation>Wörter eines Felds</translation>
        </message>
    </context>
</TS>
