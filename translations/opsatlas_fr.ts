<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
    <context>
        <name>Kpi</name>
        <message>
            <source>Data test pass rate</source>
            <translation>Tests de données réussis</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Complétude</translation>
        </message>
        <message>
            <source>Accuracy of sampled records</source>
            <translation>Exactitude de l’échantillon</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Validité</translation>
        </message>
        <message>
            <source>Uniqueness</source>
            <translation>Unicité</translation>
        </message>
        <message>
            <source>Consistency</source>
            <translation>Cohérence</translation>
        </message>
        <message>
            <source>Timeliness</source>
            <translation>Ponctualité</translation>
        </message>
        <message>
            <source>Test coverage</source>
            <translation>Couverture de tests</translation>
        </message>
        <message>
            <source>Lineage coverage</source>
            <translation>Lignage documenté</translation>
        </message>
        <message>
            <source>Metadata completeness</source>
            <translation>Métadonnées complètes</translation>
        </message>
        <message>
            <source>Data downtime</source>
            <translation>Indisponibilité des données</translation>
        </message>
        <message>
            <source>Share of correct predictions</source>
            <translation>Prédictions correctes</translation>
        </message>
        <message>
            <source>Models meeting their target</source>
            <translation>Modèles à leur cible</translation>
        </message>
        <message>
            <source>Label coverage</source>
            <translation>Part étiquetée</translation>
        </message>
        <message>
            <source>Drifted features</source>
            <translation>Variables en dérive</translation>
        </message>
        <message>
            <source>Serving availability</source>
            <translation>Disponibilité du service</translation>
        </message>
        <message>
            <source>Requests within latency limit</source>
            <translation>Requêtes dans le délai</translation>
        </message>
        <message>
            <source>Models within maximum age</source>
            <translation>Modèles assez récents</translation>
        </message>
        <message>
            <source>Production-readiness score</source>
            <translation>Aptitude à la production</translation>
        </message>
        <message>
            <source>Provenance coverage</source>
            <translation>Provenance documentée</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Allocated spend</source>
            <translation>Dépenses imputées</translation>
        </message>
        <message>
            <source>Deviation from budget</source>
            <translation>Écart au budget</translation>
        </message>
        <message>
            <source>Forecast accuracy</source>
            <translation>Justesse de la prévision</translation>
        </message>
        <message>
            <source>Idle spend</source>
            <translation>Dépenses inutilisées</translation>
        </message>
        <message>
            <source>Effective savings rate</source>
            <translation>Taux d’économie effectif</translation>
        </message>
        <message>
            <source>Cost per 1,000 predictions</source>
            <translation>Coût pour 1 000 prédictions</translation>
        </message>
        <message>
            <source>Accelerator utilisation</source>
            <translation>Utilisation des accélérateurs</translation>
        </message>
        <message>
            <source>Anomalous spend</source>
            <translation>Dépenses anormales</translation>
        </message>
        <message>
            <source>Deployments per week</source>
            <translation>Déploiements par semaine</translation>
        </message>
        <message>
            <source>Change failure rate</source>
            <translation>Taux d’échec des changements</translation>
        </message>
        <message>
            <source>Mean time to detect</source>
            <translation>Délai moyen de détection</translation>
        </message>
        <message>
            <source>Mean time to restore</source>
            <translation>Délai moyen de rétablissement</translation>
        </message>
        <message>
            <source>Shift-left index</source>
            <translation>Défauts trouvés tôt</translation>
        </message>
        <message>
            <source>Versioned assets</source>
            <translation>Éléments versionnés</translation>
        </message>
        <message>
            <source>Cost per 1,000 correct predictions</source>
            <translation>Coût pour 1 000 prédictions correctes</translation>
        </message>
        <message>
            <source>Data cost per passed test</source>
            <translation>Coût des données par test réussi</translation>
        </message>
        <message>
            <source>Cost of poor data quality</source>
            <translation>Coût des données de mauvaise qualité</translation>
        </message>
        <message>
            <source>Spend on models below target</source>
            <translation>Dépenses pour des modèles sous la cible</translation>
        </message>
        <message>
            <source>Spend fed by untrusted data</source>
            <translation>Dépenses sur données peu sûres</translation>
        </message>
        <message>
            <source>Spend at risk</source>
            <translation>Dépenses à risque</translation>
        </message>
        <message>
            <source>Quality-weighted cost per 1,000</source>
            <translation>Coût pondéré par la qualité pour 1 000</translation>
        </message>
        <message>
            <source>Spend linked to a goal</source>
            <translation>Dépenses liées à un objectif</translation>
        </message>
        <message>
            <source>Spend on portable components</source>
            <translation>Dépenses sur composants portables</translation>
        </message>
        <message>
            <source>Benefit realisation</source>
            <translation>Bénéfices réalisés</translation>
        </message>
        <message>
            <source>Reviews held on time</source>
            <translation>Revues tenues à temps</translation>
        </message>
        <message>
            <source>Actions closed on time</source>
            <translation>Actions closes à temps</translation>
        </message>
        <message>
            <source>Feedback-loop time</source>
            <translation>Durée de la boucle de retour</translation>
        </message>
        <message>
            <source>Valid responsibility rows</source>
            <translation>Responsabilités valides</translation>
        </message>
        <message>
            <source>Skills coverage</source>
            <translation>Compétences couvertes</translation>
        </message>
        <message>
            <source>Of all data tests that ran, how many passed. A warning, an error or a skipped test ran and did not pass.</source>
            <translation>Parmi tous les tests de données exécutés, la part des tests réussis. Un avertissement, une erreur ou un test ignoré a été exécuté et n’est pas réussi.</translation>
        </message>
        <message>
            <source>When one check in ten fails, people stop believing the feed.</source>
            <translation>Quand un contrôle sur dix échoue, plus personne ne croit au flux.</translation>
        </message>
        <message>
            <source>Common practice; dbt and Great Expectations count the same way</source>
            <translation>Pratique courante ; dbt et Great Expectations comptent de même</translation>
        </message>
        <message>
            <source>Of the fields that must be filled, how many are.</source>
            <translation>Parmi les champs obligatoires, la part de ceux qui sont remplis.</translation>
        </message>
        <message>
            <source>Model inputs with one value in twenty missing are usually sent back.</source>
            <translation>Des entrées de modèle où manque une valeur sur vingt sont d’ordinaire renvoyées.</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 completeness, measured as in ISO/IEC 25024</source>
            <translation>ISO/CEI 25012, complétude, mesurée selon ISO/CEI 25024</translation>
        </message>
        <message>
            <source>Of the records that somebody compared with the truth, how many were right. It rests on a sample, so read it with its confidence interval.</source>
            <translation>Parmi les enregistrements comparés à la réalité, la part de ceux qui étaient exacts. C’est un échantillon : lisez la valeur avec son intervalle de confiance.</translation>
        </message>
        <message>
            <source>The floor leaves room for the error of a sample.</source>
            <translation>Le plancher laisse place à l’erreur d’un échantillon.</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 accuracy; DAMA</source>
            <translation>ISO/CEI 25012, exactitude ; DAMA</translation>
        </message>
        <message>
            <source>Of the rows checked, how many keep to format and value rules.</source>
            <translation>Parmi les lignes vérifiées, la part de celles qui respectent les règles de format et de valeur.</translation>
        </message>
        <message>
            <source>Such faults cost little to stop where the data are made.</source>
            <translation>Ces défauts coûtent peu à éviter là où naissent les données.</translation>
        </message>
        <message>
            <source>DAMA validity; ISO/IEC 25012 compliance</source>
            <translation>DAMA, validité ; ISO/CEI 25012, conformité</translation>
        </message>
        <message>
            <source>How far the rows checked are free of duplicates.</source>
            <translation>Dans quelle mesure les lignes vérifiées sont sans doublons.</translation>
        </message>
        <message>
            <source>A duplicate counts money and labels twice.</source>
            <translation>Un doublon compte deux fois l’argent et les étiquettes.</translation>
        </message>
        <message>
            <source>DAMA uniqueness</source>
            <translation>DAMA, unicité</translation>
        </message>
        <message>
            <source>Of the comparisons between systems, how many agree.</source>
            <translation>Parmi les comparaisons entre systèmes, la part de celles qui concordent.</translation>
        </message>
        <message>
            <source>Totals of two systems should differ by timing alone.</source>
            <translation>Les totaux de deux systèmes ne devraient différer que par le moment.</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 consistency</source>
            <translation>ISO/CEI 25012, cohérence</translation>
        </message>
        <message>
            <source>Of the deliveries that were due, how many came in time. One that never came was due all the same.</source>
            <translation>Parmi les livraisons attendues, la part de celles arrivées à temps. Une livraison jamais arrivée était attendue tout de même.</translation>
        </message>
        <message>
            <source>A daily feed that is late once a month stands at 97 %.</source>
            <translation>Un flux quotidien en retard une fois par mois est à 97 %.</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 currentness</source>
            <translation>ISO/CEI 25012, actualité</translation>
        </message>
        <message>
            <source>Of all data sets in the inventory, how many have a test that is in use. The inventory is the measure, not the list of tested sets.</source>
            <translation>Parmi tous les jeux de données de l’inventaire, la part de ceux qui ont un test en service. La référence est l’inventaire, non la liste des jeux testés.</translation>
        </message>
        <message>
            <source>What has no test shows no fault, so the untested must be counted.</source>
            <translation>Ce qui n’a pas de test ne montre aucun défaut ; il faut donc compter ce qui n’est pas testé.</translation>
        </message>
        <message>
            <source>A frequent wish of data catalogue users (OpenMetadata issue 33432)</source>
            <translation>Demande fréquente des utilisateurs de catalogues de données (OpenMetadata issue 33432)</translation>
        </message>
        <message>
            <source>Of all data sets in the inventory, how many know where their data come from: an upstream edge, or the mark of a source.</source>
            <translation>Parmi tous les jeux de données de l’inventaire, la part de ceux dont l’origine est connue : un lien amont ou la mention d’une source.</translation>
        </message>
        <message>
            <source>With less than 60 % nobody can say what a fault will touch.</source>
            <translation>Au-dessous de 60 %, personne ne peut dire ce qu’un défaut va toucher.</translation>
        </message>
        <message>
            <source>Clear data lineage; the OpenLineage model</source>
            <translation>Lignage clair des données ; le modèle d’OpenLineage</translation>
        </message>
        <message>
            <source>Of the eight descriptors each data set should have (owner, description, sensitivity, refresh, retention, quality rules, source, contact), how many are filled.</source>
            <translation>Parmi les huit indications que chaque jeu de données devrait avoir (responsable, description, sensibilité, rafraîchissement, conservation, règles de qualité, source, contact), la part de celles qui sont remplies.</translation>
        </message>
        <message>
            <source>Who owns it and what it means are missed most.</source>
            <translation>À qui cela appartient et ce que cela veut dire manquent le plus.</translation>
        </message>
        <message>
            <source>Metadata management; after ISO/IEC 11179</source>
            <translation>Gestion des métadonnées ; d’après ISO/CEI 11179</translation>
        </message>
        <message>
            <source>Hours in which data were broken: from the start of each incident to its detection, and on to its repair.</source>
            <translation>Heures pendant lesquelles des données étaient en défaut : du début de chaque incident à sa détection, puis jusqu’à sa réparation.</translation>
        </message>
        <message>
            <source>Half a working day a month against a whole one; fit it to the size of the portfolio.</source>
            <translation>Une demi-journée de travail par mois contre une entière ; adaptez-le à la taille du portefeuille.</translation>
        </message>
        <message>
            <source>Data downtime: incidents × (time to detect + time to resolve)</source>
            <translation>Indisponibilité des données : incidents × (délai de détection + délai de résolution)</translation>
        </message>
        <message>
            <source>Of the predictions whose truth is known, how many were right. Models of other kinds bring a metric of their own.</source>
            <translation>Parmi les prédictions dont la vérité est connue, la part des prédictions justes. Les modèles d’un autre genre apportent leur propre mesure.</translation>
        </message>
        <message>
            <source>Tasks differ, so every model has a target of its own.</source>
            <translation>Les tâches diffèrent, chaque modèle a donc sa propre cible.</translation>
        </message>
        <message>
            <source>Standard definition</source>
            <translation>Définition usuelle</translation>
        </message>
        <message>
            <source>Of the models with a target and a measurement, how many reach their target.</source>
            <translation>Parmi les modèles qui ont une cible et une mesure, la part de ceux qui l’atteignent.</translation>
        </message>
        <message>
            <source>Four models in five is the least.</source>
            <translation>Quatre modèles sur cinq sont le minimum.</translation>
        </message>
        <message>
            <source>Shared measure of model work</source>
            <translation>Mesure commune du travail sur les modèles</translation>
        </message>
        <message>
            <source>For how many predictions the truth became known.</source>
            <translation>La part des prédictions dont la vérité a été connue.</translation>
        </message>
        <message>
            <source>Half a per cent of 100,000 predictions is 500 labels, enough to know 90 % within 2.6 points.</source>
            <translation>Un demi pour cent de 100 000 prédictions font 500 étiquettes, assez pour connaître 90 % à 2,6 points près.</translation>
        </message>
        <message>
            <source>Sample size of a share</source>
            <translation>Taille d’échantillon d’une proportion</translation>
        </message>
        <message>
            <source>Of the features under watch, how many drifted away from what the model was trained on.</source>
            <translation>Parmi les variables surveillées, la part de celles qui se sont éloignées de ce sur quoi le modèle a été entraîné.</translation>
        </message>
        <message>
            <source>A test at the 5 % level fires by chance on one feature in twenty.</source>
            <translation>Un test au seuil de 5 % se déclenche par hasard pour une variable sur vingt.</translation>
        </message>
        <message>
            <source>ML Test Score, monitoring tests; Evidently</source>
            <translation>ML Test Score, tests de surveillance ; Evidently</translation>
        </message>
        <message>
            <source>Of the requests to models, how many were answered.</source>
            <translation>Parmi les requêtes adressées aux modèles, la part de celles qui ont reçu une réponse.</translation>
        </message>
        <message>
            <source>99.9 % leaves about 43 minutes a month.</source>
            <translation>99,9 % laissent environ 43 minutes par mois.</translation>
        </message>
        <message>
            <source>Of the requests to models, how many were answered within the agreed time.</source>
            <translation>Parmi les requêtes adressées aux modèles, la part de celles servies dans le délai convenu.</translation>
        </message>
        <message>
            <source>Counts add up over time and models; percentiles do not.</source>
            <translation>Des comptes s’additionnent dans le temps et entre modèles ; des centiles, non.</translation>
        </message>
        <message>
            <source>Of the models, how many were trained within the age that is set for them.</source>
            <translation>Parmi les modèles, la part de ceux entraînés dans le délai fixé pour eux.</translation>
        </message>
        <message>
            <source>Each model has its own limit; one in four beyond it is too many.</source>
            <translation>Chaque modèle a sa propre limite ; un sur quatre au-delà, c’est trop.</translation>
        </message>
        <message>
            <source>ML Test Score: the effect of staleness is known</source>
            <translation>ML Test Score : l’effet du vieillissement est connu</translation>
        </message>
        <message>
            <source>The weakest of four lists of readiness tests: data, model, infrastructure and monitoring. The portfolio is as ready as its least ready model.</source>
            <translation>La plus faible de quatre listes de tests d’aptitude : données, modèle, infrastructure, surveillance. Le portefeuille est aussi prêt que le moins prêt de ses modèles.</translation>
        </message>
        <message>
            <source>Up to 2 is a first pass, above 3 is strong, 5 and more is rare.</source>
            <translation>Jusqu’à 2, un premier pas ; au-dessus de 3, solide ; 5 et plus, rare.</translation>
        </message>
        <message>
            <source>Of the models in use, how many can show all six: data version, code version, parameters, environment, evaluation, approver.</source>
            <translation>Parmi les modèles en service, la part de ceux qui peuvent montrer les six : version des données, version du code, paramètres, environnement, évaluation, approbation.</translation>
        </message>
        <message>
            <source>One link that is missing breaks the chain.</source>
            <translation>Un maillon qui manque rompt la chaîne.</translation>
        </message>
        <message>
            <source>Model provenance; fields of MLflow and SLSA</source>
            <translation>Provenance des modèles ; champs de MLflow et SLSA</translation>
        </message>
        <message>
            <source>What was spent, with discounts and commitments spread over the time they serve, in the reporting currency.</source>
            <translation>Ce qui a été dépensé, remises et engagements répartis sur la durée qu’ils servent, dans la devise de référence.</translation>
        </message>
        <message>
            <source>Size is not quality, so there is no target.</source>
            <translation>La taille n’est pas la qualité : il n’y a donc pas de cible.</translation>
        </message>
        <message>
            <source>How much of the spend has both a component and an owner.</source>
            <translation>La part des dépenses qui a à la fois un composant et un responsable.</translation>
        </message>
        <message>
            <source>Published examples name about 50 % for a start, 80 % on the way and 90 % in good order.</source>
            <translation>Des exemples publiés citent environ 50 % au début, 80 % en chemin et 90 % en bon ordre.</translation>
        </message>
        <message>
            <source>FinOps Foundation maturity model, CC BY 4.0</source>
            <translation>FinOps Foundation, modèle de maturité, CC BY 4.0</translation>
        </message>
        <message>
            <source>How far spend lies from the budget, in either direction. Components may cancel out; the table by component shows where.</source>
            <translation>L’écart des dépenses au budget, dans un sens ou dans l’autre. Des composants peuvent se compenser ; le tableau par composant montre où.</translation>
        </message>
        <message>
            <source>Too little spent on a funded goal is news as well.</source>
            <translation>Trop peu dépensé pour un objectif financé est aussi une nouvelle.</translation>
        </message>
        <message>
            <source>FinOps, budgeting</source>
            <translation>FinOps, budgétisation</translation>
        </message>
        <message>
            <source>How near the forecasts came, component by component, so that one error does not hide another.</source>
            <translation>À quel point les prévisions étaient proches, composant par composant, pour qu’aucune erreur n’en cache une autre.</translation>
        </message>
        <message>
            <source>Published examples name variances of 20, 15 and 12 % from a start to good order.</source>
            <translation>Des exemples publiés citent des écarts de 20, 15 et 12 %, du début au bon ordre.</translation>
        </message>
        <message>
            <source>FinOps Foundation, forecasting</source>
            <translation>FinOps Foundation, prévision</translation>
        </message>
        <message>
            <source>How much of the spend pays for capacity that stands idle.</source>
            <translation>La part des dépenses qui paie une capacité inoccupée.</translation>
        </message>
        <message>
            <source>Accelerators idle most; 30 % is what many find at first.</source>
            <translation>Les accélérateurs sont les plus inoccupés ; beaucoup trouvent 30 % au début.</translation>
        </message>
        <message>
            <source>Idle cost as OpenCost and Kubecost define it</source>
            <translation>Coût d’inactivité selon OpenCost et Kubecost</translation>
        </message>
        <message>
            <source>What discounts and commitments took off the list price.</source>
            <translation>Ce que remises et engagements ont retiré du prix public.</translation>
        </message>
        <message>
            <source>It shows what was achieved, not what was promised.</source>
            <translation>Il montre ce qui a été obtenu, non ce qui était promis.</translation>
        </message>
        <message>
            <source>FinOps Foundation, effective savings rate</source>
            <translation>FinOps Foundation, taux d’économie effectif</translation>
        </message>
        <message>
            <source>What a thousand predictions cost.</source>
            <translation>Ce que coûtent mille prédictions.</translation>
        </message>
        <message>
            <source>Compare it with its own past.</source>
            <translation>Comparez-le à son propre passé.</translation>
        </message>
        <message>
            <source>FinOps unit economics</source>
            <translation>FinOps, coûts unitaires</translation>
        </message>
        <message>
            <source>Of the accelerator hours paid for, how many were at work.</source>
            <translation>Parmi les heures d’accélérateur payées, la part de celles qui ont travaillé.</translation>
        </message>
        <message>
            <source>Serving in bursts needs some room.</source>
            <translation>Un service par à-coups a besoin d’un peu de marge.</translation>
        </message>
        <message>
            <source>FinOps for AI</source>
            <translation>FinOps pour l’IA</translation>
        </message>
        <message>
            <source>How much of the spend lies above what the daily pattern allows.</source>
            <translation>La part des dépenses au-dessus de ce que permet l’allure quotidienne.</translation>
        </message>
        <message>
            <source>One day at twice the cost is 3 % of a month.</source>
            <translation>Un jour au double du coût fait 3 % d’un mois.</translation>
        </message>
        <message>
            <source>FinOps anomaly management; limits of an individuals chart</source>
            <translation>FinOps, gestion des anomalies ; limites d’une carte de valeurs individuelles</translation>
        </message>
        <message>
            <source>How often changes of data, models and infrastructure go live.</source>
            <translation>À quelle fréquence des changements de données, de modèles et d’infrastructure sont mis en service.</translation>
        </message>
        <message>
            <source>Once a week against once a month.</source>
            <translation>Une fois par semaine contre une fois par mois.</translation>
        </message>
        <message>
            <source>DORA deployment frequency</source>
            <translation>DORA, fréquence de déploiement</translation>
        </message>
        <message>
            <source>Of the deployments, how many had to be rolled back or mended.</source>
            <translation>Parmi les déploiements, la part de ceux qu’il a fallu annuler ou corriger.</translation>
        </message>
        <message>
            <source>The best teams stay near 5 %, weak ones go beyond 15 %.</source>
            <translation>Les meilleures équipes restent près de 5 %, les faibles dépassent 15 %.</translation>
        </message>
        <message>
            <source>DORA change failure rate</source>
            <translation>DORA, taux d’échec des changements</translation>
        </message>
        <message>
            <source>Mean hours from the start of an incident until it was noticed.</source>
            <translation>Heures moyennes entre le début d’un incident et sa détection.</translation>
        </message>
        <message>
            <source>An hour against a day.</source>
            <translation>Une heure contre un jour.</translation>
        </message>
        <message>
            <source>Incident practice</source>
            <translation>Pratique de gestion des incidents</translation>
        </message>
        <message>
            <source>Mean hours from noticing an incident until things worked again.</source>
            <translation>Heures moyennes entre la détection d’un incident et le retour à la normale.</translation>
        </message>
        <message>
            <source>DORA failed deployment recovery time</source>
            <translation>DORA, délai de rétablissement après un déploiement échoué</translation>
        </message>
        <message>
            <source>Of all failures found, how many were caught before production. Read it with the counts: finding fewer everywhere moves it too.</source>
            <translation>Parmi tous les défauts trouvés, la part de ceux arrêtés avant la production. Lisez-le avec les comptes : trouver moins partout le fait bouger aussi.</translation>
        </message>
        <message>
            <source>Nine in ten caught early is good containment.</source>
            <translation>Neuf sur dix arrêtés tôt est un bon confinement.</translation>
        </message>
        <message>
            <source>Defect detection percentage</source>
            <translation>Part des défauts détectés tôt</translation>
        </message>
        <message>
            <source>Of data, models and infrastructure definitions, how many are pinned to a version that cannot change.</source>
            <translation>Parmi les définitions de données, de modèles et d’infrastructure, la part de celles figées à une version immuable.</translation>
        </message>
        <message>
            <source>What is not pinned cannot be made again.</source>
            <translation>Ce qui n’est pas figé ne peut pas être refait.</translation>
        </message>
        <message>
            <source>Version control for data, models and infrastructure</source>
            <translation>Gestion de versions des données, des modèles et de l’infrastructure</translation>
        </message>
        <message>
            <source>What a thousand right predictions cost. Each model counts with its own accuracy.</source>
            <translation>Ce que coûtent mille prédictions justes. Chaque modèle compte avec sa propre exactitude.</translation>
        </message>
        <message>
            <source>A wrong answer is not cheap however little it cost.</source>
            <translation>Une réponse fausse n’est pas bon marché, si peu qu’elle coûte.</translation>
        </message>
        <message>
            <source>Cost and models</source>
            <translation>Coût et modèles</translation>
        </message>
        <message>
            <source>What one passed data test costs in spend on data.</source>
            <translation>Ce que coûte un test de données réussi, en dépenses pour les données.</translation>
        </message>
        <message>
            <source>The price of one piece of evidence that data are fit.</source>
            <translation>Le prix d’une preuve que les données conviennent.</translation>
        </message>
        <message>
            <source>Cost and data</source>
            <translation>Coût et données</translation>
        </message>
        <message>
            <source>How much of the spend went into rework, failed runs and data incidents. Booked amounts only, no guesses.</source>
            <translation>La part des dépenses passée en reprises, exécutions échouées et incidents de données. Montants comptabilisés seuls, aucune estimation.</translation>
        </message>
        <message>
            <source>The small part of the cost of poor data that the books prove.</source>
            <translation>La petite part du coût des mauvaises données que prouvent les comptes.</translation>
        </message>
        <message>
            <source>Of the spend on models with a verdict, how much goes to models below their target.</source>
            <translation>Parmi les dépenses pour des modèles jugés, la part de ceux sous leur cible.</translation>
        </message>
        <message>
            <source>Money where the result is not good enough.</source>
            <translation>De l’argent là où le résultat ne suffit pas.</translation>
        </message>
        <message>
            <source>Of the spend on models whose inputs are all tested, how much goes to models with an input below 90 % of tests passed.</source>
            <translation>Parmi les dépenses pour des modèles dont toutes les entrées sont testées, la part de ceux dont une entrée est sous 90 % de tests réussis.</translation>
        </message>
        <message>
            <source>Bad data upstream, money downstream.</source>
            <translation>Mauvaises données en amont, argent en aval.</translation>
        </message>
        <message>
            <source>Cost, data and lineage</source>
            <translation>Coût, données et lignage</translation>
        </message>
        <message>
            <source>How much of the spend is at risk: all of a component below its target, else what is idle, failed or out of pattern, each counted once.</source>
            <translation>La part des dépenses exposée : tout pour un composant sous sa cible, sinon ce qui est inoccupé, échoué ou hors de l’allure, chacun compté une fois.</translation>
        </message>
        <message>
            <source>One figure for money that may be lost.</source>
            <translation>Un seul chiffre pour l’argent qui pourrait être perdu.</translation>
        </message>
        <message>
            <source>Cost, data and models</source>
            <translation>Coût, données et modèles</translation>
        </message>
        <message>
            <source>What a thousand predictions cost, weighed by how right they are and how far their data can be trusted.</source>
            <translation>Ce que coûtent mille prédictions, pondéré par leur justesse et par la confiance due à leurs données.</translation>
        </message>
        <message>
            <source>It falls only if cost falls or quality rises.</source>
            <translation>Il ne baisse que si le coût baisse ou la qualité monte.</translation>
        </message>
        <message>
            <source>How much of the spend belongs to components that serve an active goal.</source>
            <translation>La part des dépenses des composants qui servent un objectif actif.</translation>
        </message>
        <message>
            <source>Money without a goal has no sponsor.</source>
            <translation>L’argent sans objectif n’a pas de garant.</translation>
        </message>
        <message>
            <source>Aligning with the goals of the organisation</source>
            <translation>Alignement sur les objectifs de l’organisation</translation>
        </message>
        <message>
            <source>How much of the spend runs on components that could move elsewhere.</source>
            <translation>La part des dépenses des composants qui pourraient aller ailleurs.</translation>
        </message>
        <message>
            <source>A choice and no virtue: set the target you want.</source>
            <translation>Un choix, non une vertu : fixez la cible que vous voulez.</translation>
        </message>
        <message>
            <source>Cloud-agnostic tools</source>
            <translation>Outils indépendants des fournisseurs</translation>
        </message>
        <message>
            <source>Of the benefit planned to date, how much is there and proved.</source>
            <translation>Du bénéfice prévu à ce jour, la part présente et prouvée.</translation>
        </message>
        <message>
            <source>Plan and fact at the same date.</source>
            <translation>Plan et fait à la même date.</translation>
        </message>
        <message>
            <source>Tangible business value</source>
            <translation>Valeur tangible pour l’entreprise</translation>
        </message>
        <message>
            <source>Of the reviews that were due, how many took place in time, with some grace.</source>
            <translation>Parmi les revues prévues, la part de celles tenues à temps, avec une certaine marge.</translation>
        </message>
        <message>
            <source>One quarterly review in four missed is the floor.</source>
            <translation>Une revue trimestrielle manquée sur quatre est le plancher.</translation>
        </message>
        <message>
            <source>Regular reviews</source>
            <translation>Revues régulières</translation>
        </message>
        <message>
            <source>Of the actions that were due, how many were closed by the date first set.</source>
            <translation>Parmi les actions échues, la part de celles closes à la date fixée au départ.</translation>
        </message>
        <message>
            <source>A date that moves counts as late.</source>
            <translation>Une date repoussée compte comme un retard.</translation>
        </message>
        <message>
            <source>Feedback loops</source>
            <translation>Boucles de rétroaction</translation>
        </message>
        <message>
            <source>Mean days from the first breach until its action is closed and the KPI is back inside its floor.</source>
            <translation>Jours moyens entre le premier dépassement et le moment où l’action est close et le KPI revenu en deçà de son plancher.</translation>
        </message>
        <message>
            <source>Two weeks against two months.</source>
            <translation>Deux semaines contre deux mois.</translation>
        </message>
        <message>
            <source>Of the rows of the responsibility matrix, how many name exactly one Accountable and somebody Responsible.</source>
            <translation>Parmi les lignes de la matrice des responsabilités, la part de celles qui nomment exactement un approbateur et au moins un réalisateur.</translation>
        </message>
        <message>
            <source>The rule knows no exception.</source>
            <translation>La règle ne connaît pas d’exception.</translation>
        </message>
        <message>
            <source>Roles and responsibilities</source>
            <translation>Rôles et responsabilités</translation>
        </message>
        <message>
            <source>Of the skill levels the team needs, how much it has.</source>
            <translation>Parmi les niveaux de compétence dont l’équipe a besoin, la part qu’elle possède.</translation>
        </message>
        <message>
            <source>A skill that one person alone holds is a risk of its own.</source>
            <translation>Une compétence détenue par une seule personne est un risque en soi.</translation>
        </message>
        <message>
            <source>Training and upskilling</source>
            <translation>Formation et montée en compétence</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Spend</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Spend at list prices</source>
            <translation>Dépenses au prix public</translation>
        </message>
        <message>
            <source>Spend with a list price</source>
            <translation>Dépenses ayant un prix public</translation>
        </message>
        <message>
            <source>Spend with owner</source>
            <translation>Dépenses avec responsable</translation>
        </message>
        <message>
            <source>Spend on data</source>
            <translation>Dépenses pour les données</translation>
        </message>
        <message>
            <source>Idle spend</source>
            <translation>Dépenses inutilisées</translation>
        </message>
        <message>
            <source>Anomalous spend</source>
            <translation>Dépenses anormales</translation>
        </message>
        <message>
            <source>Spend on rework</source>
            <translation>Dépenses de reprise</translation>
        </message>
        <message>
            <source>Spend on failed runs</source>
            <translation>Dépenses des exécutions échouées</translation>
        </message>
        <message>
            <source>Spend on data incidents</source>
            <translation>Dépenses des incidents de données</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Forecast spend</source>
            <translation>Dépenses prévues</translation>
        </message>
        <message>
            <source>Accuracy target</source>
            <translation>Cible d’exactitude</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>Prédictions</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Requests answered</source>
            <translation>Requêtes abouties</translation>
        </message>
        <message>
            <source>Requests within the limit</source>
            <translation>Requêtes dans le délai</translation>
        </message>
        <message>
            <source>Labelled predictions</source>
            <translation>Prédictions étiquetées</translation>
        </message>
        <message>
            <source>Correct predictions</source>
            <translation>Prédictions justes</translation>
        </message>
        <message>
            <source>Features monitored</source>
            <translation>Variables surveillées</translation>
        </message>
        <message>
            <source>Features drifted</source>
            <translation>Variables ayant dérivé</translation>
        </message>
        <message>
            <source>Data tests run</source>
            <translation>Tests de données exécutés</translation>
        </message>
        <message>
            <source>Data tests passed</source>
            <translation>Tests de données réussis</translation>
        </message>
        <message>
            <source>Required fields</source>
            <translation>Champs obligatoires</translation>
        </message>
        <message>
            <source>Required fields filled</source>
            <translation>Champs obligatoires remplis</translation>
        </message>
        <message>
            <source>Rows checked</source>
            <translation>Lignes contrôlées</translation>
        </message>
        <message>
            <source>Valid rows</source>
            <translation>Lignes valides</translation>
        </message>
        <message>
            <source>Duplicate rows</source>
            <translation>Lignes en double</translation>
        </message>
        <message>
            <source>Records sampled</source>
            <translation>Enregistrements échantillonnés</translation>
        </message>
        <message>
            <source>Records found correct</source>
            <translation>Enregistrements jugés exacts</translation>
        </message>
        <message>
            <source>Reconciliations run</source>
            <translation>Rapprochements effectués</translation>
        </message>
        <message>
            <source>Reconciliations that agree</source>
            <translation>Rapprochements concordants</translation>
        </message>
        <message>
            <source>Deliveries due</source>
            <translation>Livraisons attendues</translation>
        </message>
        <message>
            <source>Deliveries on time</source>
            <translation>Livraisons à l’heure</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>Jeux de données</translation>
        </message>
        <message>
            <source>Data sets tested</source>
            <translation>Jeux de données testés</translation>
        </message>
        <message>
            <source>Data sets with lineage</source>
            <translation>Jeux de données avec lignage</translation>
        </message>
        <message>
            <source>Descriptors required</source>
            <translation>Descriptions exigées</translation>
        </message>
        <message>
            <source>Descriptors filled</source>
            <translation>Descriptions remplies</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Open incidents</source>
            <translation>Incidents ouverts</translation>
        </message>
        <message>
            <source>Incidents without a passing run before</source>
            <translation>Incidents sans exécution réussie auparavant</translation>
        </message>
        <message>
            <source>Hours to detection</source>
            <translation>Heures avant détection</translation>
        </message>
        <message>
            <source>Hours to restoration</source>
            <translation>Heures avant rétablissement</translation>
        </message>
        <message>
            <source>Data downtime</source>
            <translation>Indisponibilité des données</translation>
        </message>
        <message>
            <source>Failures before production</source>
            <translation>Défaillances avant production</translation>
        </message>
        <message>
            <source>Failures in production</source>
            <translation>Défaillances en production</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>Déploiements échoués</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Models within maximum age</source>
            <translation>Modèles dans l’âge maximal</translation>
        </message>
        <message>
            <source>Models with provenance</source>
            <translation>Modèles avec provenance</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>Éléments</translation>
        </message>
        <message>
            <source>Versioned assets</source>
            <translation>Éléments versionnés</translation>
        </message>
        <message>
            <source>Accelerator hours paid</source>
            <translation>Heures d’accélérateur payées</translation>
        </message>
        <message>
            <source>Accelerator hours busy</source>
            <translation>Heures d’accélérateur occupées</translation>
        </message>
        <message>
            <source>Test score, data</source>
            <translation>Note de test, données</translation>
        </message>
        <message>
            <source>Test score, model</source>
            <translation>Note de test, modèle</translation>
        </message>
        <message>
            <source>Test score, infrastructure</source>
            <translation>Note de test, infrastructure</translation>
        </message>
        <message>
            <source>Test score, monitoring</source>
            <translation>Note de test, surveillance</translation>
        </message>
        <message>
            <source>Linked to a goal</source>
            <translation>Rattaché à un objectif</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>Portable</translation>
        </message>
        <message>
            <source>Skill points required</source>
            <translation>Points de compétence requis</translation>
        </message>
        <message>
            <source>Skill points met</source>
            <translation>Points de compétence atteints</translation>
        </message>
        <message>
            <source>Reviews due</source>
            <translation>Revues prévues</translation>
        </message>
        <message>
            <source>Reviews on time</source>
            <translation>Revues tenues à temps</translation>
        </message>
        <message>
            <source>Actions due</source>
            <translation>Actions à échéance</translation>
        </message>
        <message>
            <source>Actions closed on time</source>
            <translation>Actions closes à temps</translation>
        </message>
        <message>
            <source>Responsibility rows</source>
            <translation>Lignes de responsabilité</translation>
        </message>
        <message>
            <source>Valid responsibility rows</source>
            <translation>Lignes de responsabilité valides</translation>
        </message>
        <message>
            <source>Days of closed feedback loops</source>
            <translation>Jours des boucles de retour closes</translation>
        </message>
        <message>
            <source>Feedback loops closed</source>
            <translation>Boucles de retour closes</translation>
        </message>
        <message>
            <source>Benefit planned</source>
            <translation>Bénéfice prévu</translation>
        </message>
        <message>
            <source>Benefit realised</source>
            <translation>Bénéfice réalisé</translation>
        </message>
        <message>
            <source>Meets its target</source>
            <translation>Atteint la cible</translation>
        </message>
        <message>
            <source>Below its target</source>
            <translation>Sous la cible</translation>
        </message>
        <message>
            <source>Worst pass rate of its inputs</source>
            <translation>Plus faible taux de réussite en entrée</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Q{quarter} {year}</source>
            <comment>period_quarter</comment>
            <translation>T{quarter} {year}</translation>
        </message>
        <message>
            <source>week {week} of {year}</source>
            <comment>period_week</comment>
            <translation>semaine {week} de {year}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>period_range</comment>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_month</comment>
            <translation>en {period}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_quarter</comment>
            <translation>au {period}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_week</comment>
            <translation>en {period}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_year</comment>
            <translation>en {period}</translation>
        </message>
        <message>
            <source>on {period}</source>
            <comment>during_day</comment>
            <translation>le {period}</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <comment>during_months</comment>
            <translation>entre {first} et {last}</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <comment>during_days</comment>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <source>{period} (to {day})</source>
            <comment>period_to_date</comment>
            <translation>{period} (jusqu’au {day})</translation>
        </message>
        <message>
            <source>{kpi} of {component}</source>
            <comment>kpi_of_component</comment>
            <translation>{kpi} ({component})</translation>
        </message>
        <message>
            <source>pp</source>
            <comment>unit_percentage_points</comment>
            <translation>pt</translation>
        </message>
        <message>
            <source>per week</source>
            <comment>unit_per_week</comment>
            <translation>par semaine</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit_points</comment>
            <translation>points</translation>
        </message>
        <message>
            <source>h</source>
            <comment>unit_hours</comment>
            <translation>h</translation>
        </message>
        <message>
            <source>d</source>
            <comment>unit_days</comment>
            <translation>j</translation>
        </message>
        <message>
            <source>components</source>
            <comment>parts_component</comment>
            <translation>composants</translation>
        </message>
        <message>
            <source>services</source>
            <comment>parts_service</comment>
            <translation>services</translation>
        </message>
        <message>
            <source>accounts</source>
            <comment>parts_account</comment>
            <translation>comptes</translation>
        </message>
        <message>
            <source>checks</source>
            <comment>parts_check</comment>
            <translation>contrôles</translation>
        </message>
        <message>
            <source>assets</source>
            <comment>parts_asset</comment>
            <translation>actifs de données</translation>
        </message>
        <message>
            <source>unassigned</source>
            <comment>part_unassigned</comment>
            <translation>non affecté</translation>
        </message>
        <message>
            <source>without a name</source>
            <comment>part_unnamed</comment>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>{measure}: nothing from {component} {when}.</source>
            <comment>missing_measure</comment>
            <translation>{measure} : rien de {component} {when}.</translation>
        </message>
        <message>
            <source>There is no rate for {currency} {when}.</source>
            <comment>missing_rate</comment>
            <translation>Il n’y a pas de taux pour {currency} {when}.</translation>
        </message>
        <message>
            <source>{component}: a part of the formula divides by zero {when}.</source>
            <comment>missing_division</comment>
            <translation>{component} : une partie de la formule divise par zéro {when}.</translation>
        </message>
        <message>
            <source>{component}: the denominator is negative {when} (a net credit).</source>
            <comment>missing_net_credit</comment>
            <translation>{component} : le dénominateur est négatif {when} (solde créditeur).</translation>
        </message>
        <message numerus="yes">
            <source>{n} incidents are still open.</source>
            <comment>note_open_incidents</comment>
            <translation>
                <numerusform>{n} incident est encore ouvert.</numerusform>
                <numerusform>{n} incidents sont encore ouverts.</numerusform>
            </translation>
        </message>
        <message>
            <source>A part is more than its whole, or less than nothing, which cannot be; this is not rated.</source>
            <comment>note_impossible</comment>
            <translation>Une partie dépasse son tout ou est inférieure à zéro, ce qui est impossible ; ce n’est pas évalué.</translation>
        </message>
        <message>
            <source>As last stated on {day}.</source>
            <comment>note_stock</comment>
            <translation>Dernière valeur indiquée le {day}.</translation>
        </message>
        <message>
            <source>There is nothing to take the smallest or largest of.</source>
            <comment>missing_extreme</comment>
            <translation>Il n’y a rien dont prendre la plus petite ou la plus grande valeur.</translation>
        </message>
        <message>
            <source>Nothing is known of the organisation as a whole.</source>
            <comment>missing_organisation</comment>
            <translation>Rien n’est connu de l’organisation dans son ensemble.</translation>
        </message>
        <message numerus="yes">
            <source>{n} more components lack something too.</source>
            <comment>missing_more</comment>
            <translation>
                <numerusform>Il manque aussi quelque chose à {n} autre composant.</numerusform>
                <numerusform>Il manque aussi quelque chose à {n} autres composants.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was nothing to measure.</source>
            <comment>missing_nothing_to_measure</comment>
            <translation>Il n’y avait rien à mesurer.</translation>
        </message>
        <message>
            <source>Nothing was known {when}.</source>
            <comment>missing_nothing_known</comment>
            <translation>Rien n’était connu {when}.</translation>
        </message>
        <message>
            <source>It does not apply there.</source>
            <comment>missing_does_not_apply</comment>
            <translation>L’indicateur n’y est pas applicable.</translation>
        </message>
        <message>
            <source>There is no data yet.</source>
            <comment>missing_no_data</comment>
            <translation>Il n’y a pas encore de données.</translation>
        </message>
        <message>
            <source>above the limits</source>
            <comment>pattern_above_limits</comment>
            <translation>au-dessus des limites</translation>
        </message>
        <message>
            <source>below the limits</source>
            <comment>pattern_below_limits</comment>
            <translation>au-dessous des limites</translation>
        </message>
        <message>
            <source>8 in a row above the centre</source>
            <comment>pattern_run_above</comment>
            <translation>8 de suite au-dessus du centre</translation>
        </message>
        <message>
            <source>8 in a row below the centre</source>
            <comment>pattern_run_below</comment>
            <translation>8 de suite au-dessous du centre</translation>
        </message>
        <message>
            <source>2 of 3 more than two sigma above the centre</source>
            <comment>pattern_two_of_three_above</comment>
            <translation>2 sur 3 à plus de deux sigmas au-dessus du centre</translation>
        </message>
        <message>
            <source>2 of 3 more than two sigma below the centre</source>
            <comment>pattern_two_of_three_below</comment>
            <translation>2 sur 3 à plus de deux sigmas au-dessous du centre</translation>
        </message>
        <message>
            <source>4 of 5 more than one sigma above the centre</source>
            <comment>pattern_four_of_five_above</comment>
            <translation>4 sur 5 à plus d’un sigma au-dessus du centre</translation>
        </message>
        <message>
            <source>4 of 5 more than one sigma below the centre</source>
            <comment>pattern_four_of_five_below</comment>
            <translation>4 sur 5 à plus d’un sigma au-dessous du centre</translation>
        </message>
        <message>
            <source>7 in a row rising</source>
            <comment>pattern_rising</comment>
            <translation>7 hausses de suite</translation>
        </message>
        <message>
            <source>7 in a row falling</source>
            <comment>pattern_falling</comment>
            <translation>7 baisses de suite</translation>
        </message>
        <message>
            <source>14 in a row up and down</source>
            <comment>pattern_alternating</comment>
            <translation>14 alternances de suite</translation>
        </message>
        <message>
            <source>15 in a row within one sigma</source>
            <comment>pattern_hugging</comment>
            <translation>15 de suite à moins d’un sigma</translation>
        </message>
        <message>
            <source>{count} in a row outside one sigma</source>
            <comment>pattern_outside</comment>
            <translation>{count} de suite à plus d’un sigma</translation>
        </message>
        <message>
            <source>improving</source>
            <comment>means_improving</comment>
            <translation>en amélioration</translation>
        </message>
        <message>
            <source>worsening</source>
            <comment>means_worsening</comment>
            <translation>en dégradation</translation>
        </message>
        <message>
            <source>higher than before</source>
            <comment>means_higher</comment>
            <translation>plus haut qu’avant</translation>
        </message>
        <message>
            <source>lower than before</source>
            <comment>means_lower</comment>
            <translation>plus bas qu’avant</translation>
        </message>
        <message>
            <source>{period}: {pattern}, {meaning}.</source>
            <comment>signal_fired</comment>
            <translation>{period} : {pattern}, {meaning}.</translation>
        </message>
        <message>
            <source>The newest signal, {period}: {pattern}, {meaning}.</source>
            <comment>signal_newest</comment>
            <translation>Le signal le plus récent, {period} : {pattern}, {meaning}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} patterns completed in {periods} periods.</source>
            <comment>signals_found</comment>
            <translation>
                <numerusform>{n} motif complet en {periods} périodes.</numerusform>
                <numerusform>{n} motifs complets en {periods} périodes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No signal in {n} periods: they move no more than chance alone makes them.</source>
            <comment>signals_none</comment>
            <translation>
                <numerusform>Aucun signal en {n} période : elle ne varie pas plus que par hasard.</numerusform>
                <numerusform>Aucun signal en {n} périodes : elles ne varient pas plus que par hasard.</numerusform>
            </translation>
        </message>
        <message>
            <source>If periods were normal and independent, a steady series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance</comment>
            <translation>Si les périodes étaient normales et indépendantes, une série stable de cette longueur montrerait par hasard environ {number} motifs de ce genre.</translation>
        </message>
        <message>
            <source>If the logarithms of the periods were normal and independent, a steady series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance_log</comment>
            <translation>Si les logarithmes des périodes étaient normaux et indépendants, une série stable de cette longueur montrerait par hasard environ {number} motifs de ce genre.</translation>
        </message>
        <message>
            <source>If events came independently and at a steady rate, a series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance_counts</comment>
            <translation>Si les événements survenaient indépendamment et à un rythme constant, une série de cette longueur montrerait par hasard environ {number} motifs de ce genre.</translation>
        </message>
        <message>
            <source>Daily spend of {component}: from {day} on the limit is {upper}, before it was {former}, since spend stayed at a new level for eight days.</source>
            <comment>spend_limit_moved</comment>
            <translation>Dépenses quotidiennes de {component} : à partir du {day}, la limite est de {upper}, auparavant de {former}, car elles sont restées huit jours à un nouveau niveau.</translation>
        </message>
        <message numerus="yes">
            <source>What is judged is what remains when the season of {n} periods is taken off.</source>
            <comment>signals_seasonal</comment>
            <translation>
                <numerusform>Est jugé ce qui reste une fois retirée la saison de {n} période.</numerusform>
                <numerusform>Est jugé ce qui reste une fois retirée la saison de {n} périodes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Neighbouring periods hang together, so false signals are more frequent.</source>
            <comment>signals_autocorrelated</comment>
            <translation>Les périodes voisines sont liées, les faux signaux sont donc plus fréquents.</translation>
        </message>
        <message numerus="yes">
            <source>Only {n} finished periods with a value: limits need {needed}, so nothing is called a signal.</source>
            <comment>signals_too_few</comment>
            <translation>
                <numerusform>Seulement {n} période terminée avec une valeur : il en faut {needed} pour des limites, rien n’est donc appelé signal.</numerusform>
                <numerusform>Seulement {n} périodes terminées avec une valeur : il en faut {needed} pour des limites, rien n’est donc appelé signal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Limits begin anew {when}: only {n} finished periods with a value since then, and limits need {needed}, so nothing there is called a signal.</source>
            <comment>signals_too_few_since</comment>
            <translation>
                <numerusform>Les limites recommencent {when} : depuis, seulement {n} période terminée a une valeur et il en faut {needed}, rien n’y est donc appelé signal.</numerusform>
                <numerusform>Les limites recommencent {when} : depuis, seulement {n} périodes terminées ont une valeur et il en faut {needed}, rien n’y est donc appelé signal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits begin anew {when}: no finished period has a value since then, and limits need {needed}, so nothing there is called a signal.</source>
            <comment>signals_none_since</comment>
            <translation>Les limites recommencent {when} : depuis, aucune période terminée n’a de valeur et il en faut {needed}, rien n’y est donc appelé signal.</translation>
        </message>
        <message>
            <source>{part} of {whole}: chance alone moves shares of fewer than {needed} things so far that limits would mean nothing.</source>
            <comment>signals_few_things</comment>
            <translation>{part} sur {whole} : le hasard seul fait tant varier les parts de moins de {needed} éléments que des limites ne voudraient rien dire.</translation>
        </message>
        <message>
            <source>Nothing varies in the periods from which limits would be made, so there are none and nothing is called a signal.</source>
            <comment>signals_nothing_varies</comment>
            <translation>Rien ne varie dans les périodes dont viendraient les limites ; il n’y en a donc pas et rien n’est appelé signal.</translation>
        </message>
        <message>
            <source>naive forecast</source>
            <comment>model_naive</comment>
            <translation>prévision naïve</translation>
        </message>
        <message>
            <source>trend</source>
            <comment>model_holt</comment>
            <translation>tendance</translation>
        </message>
        <message>
            <source>damped trend</source>
            <comment>model_holt_damped</comment>
            <translation>tendance amortie</translation>
        </message>
        <message>
            <source>additive season</source>
            <comment>model_additive</comment>
            <translation>saison additive</translation>
        </message>
        <message>
            <source>multiplicative season</source>
            <comment>model_multiplicative</comment>
            <translation>saison multiplicative</translation>
        </message>
        <message>
            <source>{kpi} has no value {when}, so there is nothing to carry on from.</source>
            <comment>outlook_no_value</comment>
            <translation>« {kpi} » n’a pas de valeur {when}, il n’y a donc rien à prolonger.</translation>
        </message>
        <message numerus="yes">
            <source>A forecast needs {needed} values in a row without a gap; up to {period} there are {n}.</source>
            <comment>outlook_too_few</comment>
            <translation>
                <numerusform>Une prévision demande {needed} valeurs de suite sans lacune ; jusqu’à {period} il y en a {n}.</numerusform>
                <numerusform>Une prévision demande {needed} valeurs de suite sans lacune ; jusqu’à {period} il y en a {n}.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are too few values for a forecast.</source>
            <comment>outlook_short</comment>
            <translation>Il y a trop peu de valeurs pour une prévision.</translation>
        </message>
        <message>
            <source>A value is missing, and a forecast needs a series without gaps.</source>
            <comment>outlook_gap</comment>
            <translation>Une valeur manque, et une prévision demande une série sans lacune.</translation>
        </message>
        <message>
            <source>A seasonal model needs a season of two values or more.</source>
            <comment>outlook_no_season</comment>
            <translation>Un modèle saisonnier demande une saison d’au moins deux valeurs.</translation>
        </message>
        <message>
            <source>A multiplicative model needs values that are all above 0.</source>
            <comment>outlook_not_positive</comment>
            <translation>Un modèle multiplicatif demande des valeurs toutes supérieures à 0.</translation>
        </message>
        <message>
            <source>No forecast can be made: the numbers run out of range.</source>
            <comment>outlook_no_fit</comment>
            <translation>Aucune prévision n’est possible : les nombres sortent des bornes.</translation>
        </message>
        <message>
            <source>No forecast is shown: it is a share of fewer than {needed} things ({part} of {whole}).</source>
            <comment>outlook_few_things</comment>
            <translation>Pas de prévision : c’est une part de moins de {needed} éléments ({part} sur {whole}).</translation>
        </message>
        <message numerus="yes">
            <source>No forecast is shown: held against {n} periods, none was better than the last value repeated.</source>
            <comment>outlook_no_better</comment>
            <translation>
                <numerusform>Pas de prévision : mesurée sur {n} période, aucune n’a fait mieux que la dernière valeur répétée.</numerusform>
                <numerusform>Pas de prévision : mesurée sur {n} périodes, aucune n’a fait mieux que la dernière valeur répétée.</numerusform>
            </translation>
        </message>
        <message>
            <source>No forecast is shown: the history is too short to say how sure one would be.</source>
            <comment>outlook_no_band</comment>
            <translation>Pas de prévision : l’historique est trop court pour dire à quel point elle serait sûre.</translation>
        </message>
        <message>
            <source>The bill for {month} is in: {total}, dated {day}.</source>
            <comment>outlook_billed</comment>
            <translation>La facture de {month} est là : {total}, datée du {day}.</translation>
        </message>
        <message>
            <source>That is {change} over the budget of {budget}.</source>
            <comment>bill_over_budget</comment>
            <translation>C’est {change} au-dessus du budget de {budget}.</translation>
        </message>
        <message>
            <source>That is {change} under the budget of {budget}.</source>
            <comment>bill_under_budget</comment>
            <translation>C’est {change} en dessous du budget de {budget}.</translation>
        </message>
        <message>
            <source>That is exactly the budget.</source>
            <comment>bill_on_budget</comment>
            <translation>C’est exactement le budget.</translation>
        </message>
        <message numerus="yes">
            <source>{month} lands at {total}: {known} known to {day}, {rest} expected in the {n} days after it.</source>
            <comment>outlook_landing</comment>
            <translation>
                <numerusform>{month} finira à {total} : {known} connus au {day}, {rest} attendus le jour suivant.</numerusform>
                <numerusform>{month} finira à {total} : {known} connus au {day}, {rest} attendus les {n} jours suivants.</numerusform>
            </translation>
        </message>
        <message>
            <source>Four times in five it is between {lower} and {upper}.</source>
            <comment>outlook_band</comment>
            <translation>Quatre fois sur cinq, ce sera entre {lower} et {upper}.</translation>
        </message>
        <message>
            <source>{period} is expected at {value} ({model}).</source>
            <comment>outlook_next</comment>
            <translation>{period} : {value} attendus ({model}).</translation>
        </message>
        <message>
            <source>{period} is expected at {value}, four times in five between {lower} and {upper} ({model}).</source>
            <comment>outlook_next_band</comment>
            <translation>{period} : {value} attendus, quatre fois sur cinq entre {lower} et {upper} ({model}).</translation>
        </message>
        <message>
            <source>The history is too short to say how sure that is.</source>
            <comment>outlook_unsure</comment>
            <translation>L’historique est trop court pour dire à quel point c’est sûr.</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} was used up on {day}.</source>
            <comment>budget_used_up</comment>
            <translation>Le budget de {budget} pour {period} était épuisé le {day}.</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} runs out on {day}.</source>
            <comment>budget_runs_out</comment>
            <translation>Le budget de {budget} pour {period} sera épuisé le {day}.</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} lasts: {expected} expected.</source>
            <comment>budget_lasts</comment>
            <translation>Le budget de {budget} pour {period} suffit : {expected} attendus.</translation>
        </message>
        <message>
            <source>{kpi} rose by {change} to {value} {when}, from {former} {before}.</source>
            <comment>change_rose</comment>
            <translation>{kpi} : hausse de {change} à {value} {when}, contre {former} {before}.</translation>
        </message>
        <message>
            <source>{kpi} fell by {change} to {value} {when}, from {former} {before}.</source>
            <comment>change_fell</comment>
            <translation>{kpi} : baisse de {change} à {value} {when}, contre {former} {before}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, the same as {before}.</source>
            <comment>change_none</comment>
            <translation>{kpi} : {value} {when}, comme {before}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} above its target of {target}.</source>
            <comment>target_above</comment>
            <translation>{kpi} : {value} {when}, {change} au-dessus de la cible de {target}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} below its target of {target}.</source>
            <comment>target_below</comment>
            <translation>{kpi} : {value} {when}, {change} en dessous de la cible de {target}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, exactly its target.</source>
            <comment>target_on</comment>
            <translation>{kpi} : {value} {when}, exactement la cible.</translation>
        </message>
        <message>
            <source>A target is one figure, so the difference from it has no parts.</source>
            <comment>target_has_no_parts</comment>
            <translation>Une cible est un seul chiffre : l’écart n’a donc pas de parts.</translation>
        </message>
        <message>
            <source>{kpi} has no target {when}, so there is nothing to compare it with.</source>
            <comment>target_none</comment>
            <translation>{kpi} n’a pas de cible {when}, il n’y a donc rien à comparer.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} over the budget of {budget}.</source>
            <comment>budget_over</comment>
            <translation>{kpi} : {value} {when}, {change} au-dessus du budget de {budget}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} under the budget of {budget}.</source>
            <comment>budget_under</comment>
            <translation>{kpi} : {value} {when}, {change} en dessous du budget de {budget}.</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, exactly the budget.</source>
            <comment>budget_on</comment>
            <translation>{kpi} : {value} {when}, exactement le budget.</translation>
        </message>
        <message>
            <source>No budget is stated {when}, so there is nothing to compare with.</source>
            <comment>budget_none</comment>
            <translation>Aucun budget n’est indiqué {when}, il n’y a donc rien à comparer.</translation>
        </message>
        <message>
            <source>Only spend is held against a budget; for {kpi} there is nothing to compare with.</source>
            <comment>budget_of_spend_alone</comment>
            <translation>Seules les dépenses se comparent à un budget ; pour {kpi}, il n’y a rien à comparer.</translation>
        </message>
        <message>
            <source>Nothing was known {when}, so nothing can be compared.</source>
            <comment>compared_nothing_known</comment>
            <translation>Rien n’était connu {when} : rien ne peut être comparé.</translation>
        </message>
        <message>
            <source>No target is set {when}, so nothing can be compared.</source>
            <comment>compared_no_target</comment>
            <translation>Aucune cible n’est fixée {when} : rien ne peut être comparé.</translation>
        </message>
        <message>
            <source>Changes within {parts} account for {rates}, shifts of weight between them for {mix}.</source>
            <comment>change_rates_and_mix</comment>
            <translation>Les changements au sein des {parts} comptent pour {rates}, les déplacements de poids entre eux pour {mix}.</translation>
        </message>
        <message>
            <source>Nothing changed within {parts}; shifts of weight between them account for {mix}.</source>
            <comment>change_mix_alone</comment>
            <translation>Rien n’a changé au sein des {parts} ; les déplacements de poids entre eux comptent pour {mix}.</translation>
        </message>
        <message>
            <source>A reversal: within all {parts} that moved it fell, yet in total it rose, because the weights between them shifted.</source>
            <comment>change_reversal_fell</comment>
            <translation>Une inversion : la valeur a baissé pour tous les {parts} qui ont bougé, mais augmenté au total, car les poids entre eux se sont déplacés.</translation>
        </message>
        <message>
            <source>A reversal: within all {parts} that moved it rose, yet in total it fell, because the weights between them shifted.</source>
            <comment>change_reversal_rose</comment>
            <translation>Une inversion : la valeur a augmenté pour tous les {parts} qui ont bougé, mais baissé au total, car les poids entre eux se sont déplacés.</translation>
        </message>
        <message>
            <source>Largest parts: {parts}.</source>
            <comment>change_largest</comment>
            <translation>Parts les plus importantes : {parts}.</translation>
        </message>
        <message>
            <source>{name} ({change})</source>
            <comment>change_part</comment>
            <translation>{name} ({change})</translation>
        </message>
        <message>
            <source>{name} ({change}, new)</source>
            <comment>change_part_new</comment>
            <translation>{name} ({change}, nouveau)</translation>
        </message>
        <message>
            <source>{name} ({change}, gone)</source>
            <comment>change_part_gone</comment>
            <translation>{name} ({change}, disparu)</translation>
        </message>
        <message>
            <source>{name} ({change}, share up from {before} to {after})</source>
            <comment>change_part_share_rose</comment>
            <translation>{name} ({change}, part en hausse de {before} à {after})</translation>
        </message>
        <message>
            <source>{name} ({change}, share down from {before} to {after})</source>
            <comment>change_part_share_fell</comment>
            <translation>{name} ({change}, part en baisse de {before} à {after})</translation>
        </message>
        <message>
            <source>{name} in {unit}</source>
            <comment>change_part_unit</comment>
            <translation>{name} en {unit}</translation>
        </message>
        <message>
            <source>{kpi} has no value {when}.</source>
            <comment>change_no_value</comment>
            <translation>« {kpi} » n’a pas de valeur {when}.</translation>
        </message>
        <message>
            <source>The formula does not add up over {parts} (a smallest or largest value, or sums multiplied), so no part of the change belongs to one of them.</source>
            <comment>change_no_sum</comment>
            <translation>La formule ne s’additionne pas (une plus petite ou plus grande valeur, ou des sommes multipliées) : aucune part du changement ne revient à l’un des {parts}.</translation>
        </message>
        <message>
            <source>The denominator does not add up over {parts}, so no part of the change belongs to one of them.</source>
            <comment>change_no_shared_sum</comment>
            <translation>Le dénominateur ne s’additionne pas : aucune part du changement ne revient à l’un des {parts}.</translation>
        </message>
        <message>
            <source>The formula of {kpi} does not add up over {parts}, so no part of the change belongs to one of them.</source>
            <comment>change_formula_bends</comment>
            <translation>La formule de « {kpi} » ne s’additionne pas : aucune part du changement ne revient à l’un des {parts}.</translation>
        </message>
        <message>
            <source>The rows behind {kpi} name no {parts}.</source>
            <comment>change_nothing_named</comment>
            <translation>Les lignes derrière « {kpi} » ne nomment aucun des {parts}.</translation>
        </message>
        <message>
            <source>Quantity accounts for {quantity}, mix for {mix}, price for {price}, and charges without a quantity for {other}.</source>
            <comment>spend_causes</comment>
            <translation>Dont quantité {quantity}, composition {mix}, prix {price} et lignes sans quantité {other}.</translation>
        </message>
        <message>
            <source>{lead} and {follow} move the same way in the same period.</source>
            <comment>link_same</comment>
            <translation>« {lead} » et « {follow} » évoluent dans le même sens pendant la même période.</translation>
        </message>
        <message>
            <source>{lead} and {follow} move the opposite way in the same period.</source>
            <comment>link_opposite</comment>
            <translation>« {lead} » et « {follow} » évoluent en sens contraire pendant la même période.</translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} months later, the same way.</source>
            <comment>link_same_months</comment>
            <translation>
                <numerusform>« {follow} » suit « {lead} » {n} mois plus tard, dans le même sens.</numerusform>
                <numerusform>« {follow} » suit « {lead} » {n} mois plus tard, dans le même sens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} months later, the opposite way.</source>
            <comment>link_opposite_months</comment>
            <translation>
                <numerusform>« {follow} » suit « {lead} » {n} mois plus tard, en sens contraire.</numerusform>
                <numerusform>« {follow} » suit « {lead} » {n} mois plus tard, en sens contraire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} weeks later, the same way.</source>
            <comment>link_same_weeks</comment>
            <translation>
                <numerusform>« {follow} » suit « {lead} » {n} semaine plus tard, dans le même sens.</numerusform>
                <numerusform>« {follow} » suit « {lead} » {n} semaines plus tard, dans le même sens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} weeks later, the opposite way.</source>
            <comment>link_opposite_weeks</comment>
            <translation>
                <numerusform>« {follow} » suit « {lead} » {n} semaine plus tard, en sens contraire.</numerusform>
                <numerusform>« {follow} » suit « {lead} » {n} semaines plus tard, en sens contraire.</numerusform>
            </translation>
        </message>
        <message>
            <source>No link seen between {lead} and {follow}.</source>
            <comment>link_none</comment>
            <translation>Aucun lien visible entre « {lead} » et « {follow} ».</translation>
        </message>
        <message>
            <source>r = {r} on {pairs} pairs, chance reaches {chance}: moves together, not proof of cause.</source>
            <comment>link_figures</comment>
            <translation>r = {r} sur {pairs} paires, le hasard atteint {chance} : cela évolue ensemble, ce n’est pas la preuve d’une cause.</translation>
        </message>
        <message>
            <source>r = {r} on {pairs} pairs at best, chance reaches {chance}.</source>
            <comment>link_figures_at_best</comment>
            <translation>Au mieux r = {r} sur {pairs} paires, le hasard atteint {chance}.</translation>
        </message>
        <message>
            <source>It rests on a few extreme periods: by ranks it is {r}.</source>
            <comment>link_few_periods</comment>
            <translation>Cela tient à quelques périodes extrêmes : par rangs, c’est {r}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {looked} pairs move together beyond chance; about {chance} would if nothing hung together.</source>
            <comment>links_found</comment>
            <translation>
                <numerusform>{n} paire sur {looked} évolue ensemble au-delà du hasard ; sans aucun lien, il y en aurait environ {chance}.</numerusform>
                <numerusform>{n} paires sur {looked} évoluent ensemble au-delà du hasard ; sans aucun lien, il y en aurait environ {chance}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No pair has the {needed} changes that a figure needs ({n} months of history).</source>
            <comment>links_too_few_months</comment>
            <translation>
                <numerusform>Aucune paire n’a les {needed} changements nécessaires à un chiffre ({n} mois d’historique).</numerusform>
                <numerusform>Aucune paire n’a les {needed} changements nécessaires à un chiffre ({n} mois d’historique).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No pair has the {needed} changes that a figure needs ({n} weeks of history).</source>
            <comment>links_too_few_weeks</comment>
            <translation>
                <numerusform>Aucune paire n’a les {needed} changements nécessaires à un chiffre ({n} semaine d’historique).</numerusform>
                <numerusform>Aucune paire n’a les {needed} changements nécessaires à un chiffre ({n} semaines d’historique).</numerusform>
            </translation>
        </message>
        <message>
            <source>{kpi} is beyond its floor {when}: {value}, threshold {threshold}.</source>
            <comment>alert_breach</comment>
            <translation>« {kpi} » est au-delà de son plancher {when} : {value}, seuil {threshold}.</translation>
        </message>
        <message numerus="yes">
            <source>{kpi} has been beyond its floor in {n} periods since {opened}, last {when}: {value}, threshold {threshold}.</source>
            <comment>alert_breach_since</comment>
            <translation>
                <numerusform>« {kpi} » est au-delà de son plancher pendant {n} période depuis {opened}, la dernière fois {when} : {value}, seuil {threshold}.</numerusform>
                <numerusform>« {kpi} » est au-delà de son plancher pendant {n} périodes depuis {opened}, la dernière fois {when} : {value}, seuil {threshold}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kpi} shows a worsening signal {when}: {value}, threshold {threshold}.</source>
            <comment>alert_signal</comment>
            <translation>« {kpi} » montre un signal de dégradation {when} : {value}, seuil {threshold}.</translation>
        </message>
        <message numerus="yes">
            <source>{kpi} has shown a worsening signal in {n} periods since {opened}, last {when}: {value}, threshold {threshold}.</source>
            <comment>alert_signal_since</comment>
            <translation>
                <numerusform>« {kpi} » montre un signal de dégradation pendant {n} période depuis {opened}, la dernière fois {when} : {value}, seuil {threshold}.</numerusform>
                <numerusform>« {kpi} » montre un signal de dégradation pendant {n} périodes depuis {opened}, la dernière fois {when} : {value}, seuil {threshold}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data quality</source>
            <comment>domain_data</comment>
            <translation>La qualité des données</translation>
        </message>
        <message>
            <source>Model quality</source>
            <comment>domain_model</comment>
            <translation>La qualité des modèles</translation>
        </message>
        <message>
            <source>Cost</source>
            <comment>domain_cost</comment>
            <translation>Le domaine des coûts</translation>
        </message>
        <message>
            <source>{domain} is the weakest domain at {score} of 100.</source>
            <comment>weakest_domain</comment>
            <translation>{domain} est le domaine le plus faible, à {score} sur 100.</translation>
        </message>
        <message>
            <source>{domain} is the weakest domain at {score} of 100, held down most by {kpi}: {value} against a target of {target}.</source>
            <comment>weakest_domain_by</comment>
            <translation>{domain} est le domaine le plus faible, à {score} sur 100, tiré vers le bas surtout par « {kpi} » : {value} pour une cible de {target}.</translation>
        </message>
        <message>
            <source>{share} of spend is at risk.</source>
            <comment>spend_at_risk</comment>
            <translation>{share} des dépenses sont à risque.</translation>
        </message>
        <message>
            <source>{domain} is in good order at {score} of 100.</source>
            <comment>strong_domain</comment>
            <translation>{domain} est en bon ordre, à {score} sur 100.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {models} models have no labels, so nobody knows how right they are.</source>
            <comment>missing_labels</comment>
            <translation>
                <numerusform>{n} modèle sur {models} n’a pas d’étiquettes, personne ne sait donc à quel point il est juste.</numerusform>
                <numerusform>{n} modèles sur {models} n’ont pas d’étiquettes, personne ne sait donc à quel point ils sont justes.</numerusform>
            </translation>
        </message>
        <message>
            <source>{domain}: only {share} is covered by facts.</source>
            <comment>low_coverage</comment>
            <translation>{domain} : seulement {share} sont couverts par des faits.</translation>
        </message>
        <message>
            <source>All figures of {period} are to {day}.</source>
            <comment>figures_to_date</comment>
            <translation>Tous les chiffres de {period} vont jusqu’au {day}.</translation>
        </message>
        <message>
            <source>There are no figures for {period} yet.</source>
            <comment>nothing_yet</comment>
            <translation>Il n’y a pas encore de chiffres pour {period}.</translation>
        </message>
        <message>
            <source>Every rated domain is in good order.</source>
            <comment>all_well</comment>
            <translation>Chaque domaine noté est en bon ordre.</translation>
        </message>
        <message>
            <source>"{name}"</source>
            <comment>quoted_name</comment>
            <translation>« {name} »</translation>
        </message>
        <message>
            <source>There is no name after "{keyword}", so nothing is drawn.</source>
            <comment>map_no_name</comment>
            <translation>Il n’y a pas de nom après « {keyword} », rien n’est donc dessiné.</translation>
        </message>
        <message>
            <source>The quote that starts this name never ends.</source>
            <comment>map_open_quote</comment>
            <translation>Le guillemet qui ouvre ce nom n’est jamais fermé.</translation>
        </message>
        <message>
            <source>A blank is missing before the coordinates; other tools take them for a part of the name.</source>
            <comment>map_no_blank</comment>
            <translation>Il manque une espace devant les coordonnées ; d’autres outils les prennent pour une partie du nom.</translation>
        </message>
        <message>
            <source>"{name}" has no coordinates and is placed at the top left.</source>
            <comment>map_no_coordinates</comment>
            <translation>« {name} » n’a pas de coordonnées et est placé en haut à gauche.</translation>
        </message>
        <message>
            <source>The coordinates of "{name}" are no numbers; it is placed at the top left.</source>
            <comment>map_coordinates_no_numbers</comment>
            <translation>Les coordonnées de « {name} » ne sont pas des nombres ; il est placé en haut à gauche.</translation>
        </message>
        <message>
            <source>One coordinate of "{name}" is missing or no number.</source>
            <comment>map_coordinate_no_number</comment>
            <translation>Une coordonnée de « {name} » manque ou n’est pas un nombre.</translation>
        </message>
        <message>
            <source>The label needs two numbers, the pixels to the right and downwards.</source>
            <comment>map_label</comment>
            <translation>L’étiquette demande deux nombres, les pixels vers la droite et vers le bas.</translation>
        </message>
        <message>
            <source>"{text}" is not understood here and has no effect.</source>
            <comment>map_text_not_understood</comment>
            <translation>« {text} » n’est pas compris ici et n’a aucun effet.</translation>
        </message>
        <message>
            <source>"{keyword} NAME [..]" is an older form; other tools may not read it.</source>
            <comment>map_older_component</comment>
            <translation>« {keyword} NAME [..] » est une forme ancienne ; d’autres outils peuvent ne pas la lire.</translation>
        </message>
        <message>
            <source>"{keyword} NAME" is an older form; other tools may not read it.</source>
            <comment>map_older_strategy</comment>
            <translation>« {keyword} NAME » est une forme ancienne ; d’autres outils peuvent ne pas la lire.</translation>
        </message>
        <message>
            <source>"{name}" has no maturity and is placed at 0.2.</source>
            <comment>map_no_maturity</comment>
            <translation>« {name} » n’a pas de maturité et est placé à 0.2.</translation>
        </message>
        <message>
            <source>The block of pipeline "{name}" never ends.</source>
            <comment>map_block_open</comment>
            <translation>Le bloc du pipeline « {name} » n’est jamais fermé.</translation>
        </message>
        <message>
            <source>This brace belongs to no pipeline.</source>
            <comment>map_brace</comment>
            <translation>Cette accolade n’appartient à aucun pipeline.</translation>
        </message>
        <message>
            <source>The text behind } has no effect.</source>
            <comment>map_text_after_brace</comment>
            <translation>Le texte après } n’a aucun effet.</translation>
        </message>
        <message>
            <source>The text behind the number is kept but not drawn.</source>
            <comment>map_text_after_number</comment>
            <translation>Le texte après le nombre est conservé mais n’est pas dessiné.</translation>
        </message>
        <message>
            <source>Pipeline "{name}" needs two numbers, where it starts and where it ends.</source>
            <comment>map_pipeline_numbers</comment>
            <translation>Le pipeline « {name} » demande deux nombres, son début et sa fin.</translation>
        </message>
        <message>
            <source>There is no component "{name}", so its pipeline is not drawn.</source>
            <comment>map_pipeline_no_parent</comment>
            <translation>Il n’y a pas de composant « {name} », son pipeline n’est donc pas dessiné.</translation>
        </message>
        <message>
            <source>An annotation without coordinates is not drawn.</source>
            <comment>map_annotation_not_drawn</comment>
            <translation>Une annotation sans coordonnées n’est pas dessinée.</translation>
        </message>
        <message>
            <source>The annotation has no number.</source>
            <comment>map_annotation_number</comment>
            <translation>L’annotation n’a pas de numéro.</translation>
        </message>
        <message>
            <source>A coordinate of the annotation is missing or no number.</source>
            <comment>map_annotation_coordinate</comment>
            <translation>Une coordonnée de l’annotation manque ou n’est pas un nombre.</translation>
        </message>
        <message>
            <source>The area needs two corners.</source>
            <comment>map_area</comment>
            <translation>La zone demande deux coins.</translation>
        </message>
        <message>
            <source>A url line needs a key and an address in brackets.</source>
            <comment>map_url</comment>
            <translation>Une ligne url demande une clé et une adresse entre crochets.</translation>
        </message>
        <message>
            <source>There is no url line for "{url}", the address of submap "{name}".</source>
            <comment>map_no_url</comment>
            <translation>Il n’y a pas de ligne url pour « {url} », l’adresse de la sous-carte « {name} ».</translation>
        </message>
        <message>
            <source>A map holds at most {most} elements; this one and those after it are kept in the text but not drawn.</source>
            <comment>map_too_many_elements</comment>
            <translation>Une carte contient au plus {most} éléments ; celui-ci et les suivants restent dans le texte mais ne sont pas dessinés.</translation>
        </message>
        <message>
            <source>A map holds at most {most} links; the rest is kept in the text but not drawn.</source>
            <comment>map_too_many_links</comment>
            <translation>Une carte contient au plus {most} liens ; le reste est gardé dans le texte mais n’est pas dessiné.</translation>
        </message>
        <message>
            <source>The keyword "{keyword}" is not in lower case; other tools will not see this line.</source>
            <comment>map_keyword_case</comment>
            <translation>Le mot-clé « {keyword} » n’est pas en minuscules ; d’autres outils ne verront pas cette ligne.</translation>
        </message>
        <message>
            <source>Other tools do not read a keyword with a colon, "{keyword}:".</source>
            <comment>map_keyword_colon</comment>
            <translation>Les autres outils ne lisent pas un mot-clé suivi de deux-points, « {keyword}: ».</translation>
        </message>
        <message>
            <source>There is no component "{name}" to mark as "{keyword}".</source>
            <comment>map_unknown_to_mark</comment>
            <translation>Il n’y a pas de composant « {name} » à marquer comme « {keyword} ».</translation>
        </message>
        <message>
            <source>This line is not understood: "{text}".</source>
            <comment>map_line_not_understood</comment>
            <translation>Cette ligne n’est pas comprise : « {text} ».</translation>
        </message>
        <message>
            <source>This comment never ends: everything after it is left out.</source>
            <comment>map_comment_open</comment>
            <translation>Ce commentaire n’est jamais fermé : tout ce qui suit est omis.</translation>
        </message>
        <message>
            <source>A title counts only in the first column; this one is not used.</source>
            <comment>map_title_indented</comment>
            <translation>Un titre ne compte qu’en première colonne ; celui-ci n’est pas utilisé.</translation>
        </message>
        <message>
            <source>The title of line {line} is used; this one is not.</source>
            <comment>map_title_twice</comment>
            <translation>Le titre de la ligne {line} est utilisé, pas celui-ci.</translation>
        </message>
        <message>
            <source>The style "{name}" is not known; the map is drawn plain.</source>
            <comment>map_style_unknown</comment>
            <translation>Le style « {name} » n’est pas connu ; la carte est dessinée en style simple.</translation>
        </message>
        <message>
            <source>The evolution axis has four stages; the labels after the fourth are not used.</source>
            <comment>map_stages</comment>
            <translation>L’axe d’évolution a quatre étapes ; les libellés après le quatrième ne sont pas utilisés.</translation>
        </message>
        <message>
            <source>The size needs two numbers, width and height in pixels.</source>
            <comment>map_size</comment>
            <translation>La taille demande deux nombres, la largeur et la hauteur en pixels.</translation>
        </message>
        <message>
            <source>The coordinates of "{name}" look like percent.</source>
            <comment>map_percent</comment>
            <translation>Les coordonnées de « {name} » ressemblent à des pourcentages.</translation>
        </message>
        <message>
            <source>"{name}" stands outside the map.</source>
            <comment>map_outside</comment>
            <translation>« {name} » se trouve hors de la carte.</translation>
        </message>
        <message>
            <source>"{name}" stands outside the map and is drawn at its edge.</source>
            <comment>map_outside_at_edge</comment>
            <translation>« {name} » se trouve hors de la carte et est dessiné à son bord.</translation>
        </message>
        <message>
            <source>"{name}" moves to a place outside the map.</source>
            <comment>map_moves_outside</comment>
            <translation>« {name} » se déplace hors de la carte.</translation>
        </message>
        <message>
            <source>"{name}" is declared in line {first} and again in line {line}; links go to the first.</source>
            <comment>map_declared_twice</comment>
            <translation>« {name} » est déclaré à la ligne {first} et de nouveau à la ligne {line} ; les liens vont au premier.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because the map has no {names}.</source>
            <comment>map_links_missing</comment>
            <translation>
                <numerusform>{n} lien sur {all} n’est pas dessiné, car il manque sur la carte : {names}.</numerusform>
                <numerusform>{n} liens sur {all} ne sont pas dessinés, car il manque sur la carte : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because the map has no {names} and {more} more.</source>
            <comment>map_links_missing_more</comment>
            <translation>
                <numerusform>{n} lien sur {all} n’est pas dessiné, car il manque sur la carte : {names} et {more} de plus.</numerusform>
                <numerusform>{n} liens sur {all} ne sont pas dessinés, car il manque sur la carte : {names} et {more} de plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because they lack an end.</source>
            <comment>map_links_without_end</comment>
            <translation>
                <numerusform>{n} lien sur {all} n’est pas dessiné, car il lui manque une extrémité.</numerusform>
                <numerusform>{n} liens sur {all} ne sont pas dessinés, car il leur manque une extrémité.</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinates seem to be written as [maturity, visibility]; visibility comes first.</source>
            <comment>map_swapped</comment>
            <translation>Les coordonnées semblent écrites [maturité, visibilité] ; la visibilité vient d’abord.</translation>
        </message>
        <message>
            <source>"{name}" depends on "{other}", which stands above it.</source>
            <comment>map_upwards</comment>
            <translation>« {name} » dépend de « {other} », qui se trouve au-dessus.</translation>
        </message>
        <message>
            <source>"{name}" depends on itself by way of "{other}".</source>
            <comment>map_cycle</comment>
            <translation>« {name} » dépend de lui-même par « {other} ».</translation>
        </message>
        <message>
            <source>There is no component "{name}" that could evolve.</source>
            <comment>map_evolve_unknown</comment>
            <translation>Il n’y a pas de composant « {name} » qui puisse évoluer.</translation>
        </message>
        <message>
            <source>Mermaid takes the name "{name}" in quotes only.</source>
            <comment>map_mermaid_quotes</comment>
            <translation>Mermaid n’accepte le nom « {name} » qu’entre guillemets.</translation>
        </message>
        <message>
            <source>Mermaid takes the numbers of {name} with a decimal point only.</source>
            <comment>map_mermaid_point</comment>
            <translation>Mermaid n’accepte les nombres de {name} qu’avec un point décimal.</translation>
        </message>
        <message>
            <source>"{name}" stands at {from} and would move back to {to}.</source>
            <comment>map_backwards</comment>
            <translation>« {name} » est à {from} et reculerait à {to}.</translation>
        </message>
        <message>
            <source>Nothing on the map is called "{name}", so what is linked to it is not drawn.</source>
            <comment>map_dangling</comment>
            <translation>Rien sur la carte ne s’appelle « {name} » ; ses liens ne sont donc pas dessinés.</translation>
        </message>
        <message>
            <source>"{name}" is linked to itself.</source>
            <comment>map_self_link</comment>
            <translation>« {name} » est lié à lui-même.</translation>
        </message>
        <message>
            <source>The link from "{name}" to "{other}" stands above already.</source>
            <comment>map_double_link</comment>
            <translation>Le lien de « {name} » à « {other} » figure déjà plus haut.</translation>
        </message>
        <message>
            <source>The map has no anchor: it does not say whose needs it serves.</source>
            <comment>map_no_anchor</comment>
            <translation>La carte n’a pas d’ancre : elle ne dit pas à qui elle sert.</translation>
        </message>
        <message>
            <source>No link names "{name}".</source>
            <comment>map_no_link</comment>
            <translation>Aucun lien ne nomme « {name} ».</translation>
        </message>
        <message>
            <source>The map has no links: it does not say what depends on what.</source>
            <comment>map_no_links</comment>
            <translation>La carte n’a pas de liens : elle ne dit pas ce qui dépend de quoi.</translation>
        </message>
        <message>
            <source>No anchor reaches "{name}", so it serves no one on this map.</source>
            <comment>map_unreached</comment>
            <translation>Aucune ancre n’atteint « {name} » ; il ne sert personne sur cette carte.</translation>
        </message>
        <message>
            <source>"{name}" moves across two stage boundaries or more, and no inertia is marked.</source>
            <comment>map_inertia_unmarked</comment>
            <translation>« {name} » franchit deux limites d’étape ou plus sans inertie indiquée.</translation>
        </message>
        <message>
            <source>"{name}" should have evolved by now, and the map still draws the move ahead.</source>
            <comment>map_overdue</comment>
            <translation>« {name} » aurait déjà dû évoluer ; la carte montre encore ce mouvement à venir.</translation>
        </message>
        <message>
            <source>"{name}" is built although it stands at the commodity stage.</source>
            <comment>map_commodity_built</comment>
            <translation>« {name} » est construit alors qu’il se trouve au stade de commodité.</translation>
        </message>
        <message>
            <source>"{name}" is outsourced although it stands at the genesis stage.</source>
            <comment>map_genesis_outsourced</comment>
            <translation>« {name} » est externalisé alors qu’il se trouve au stade de genèse.</translation>
        </message>
        <message>
            <source>{count} anchors rest on "{name}", which comes from one supplier.</source>
            <comment>map_single_supplier</comment>
            <translation>{count} ancres reposent sur « {name} », qui vient d’un seul fournisseur.</translation>
        </message>
        <message>
            <source>"{name}" stands outside the numbers written for pipeline "{pipeline}".</source>
            <comment>map_child_outside</comment>
            <translation>« {name} » se trouve hors des nombres indiqués pour le pipeline « {pipeline} ».</translation>
        </message>
        <message>
            <source>"{name}" stands on the box of pipeline "{pipeline}" without being in its block.</source>
            <comment>map_beside_pipeline</comment>
            <translation>« {name} » se trouve sur le cadre du pipeline « {pipeline} » sans être dans son bloc.</translation>
        </message>
        <message>
            <source>The map holds {count} components, more than the {most} that a reader can take in; split it by submaps.</source>
            <comment>map_too_large</comment>
            <translation>La carte contient {count} composants, plus que les {most} qu’un lecteur peut embrasser ; divisez-la en sous-cartes.</translation>
        </message>
        <message>
            <source>Where it was put, the label of "{name}" lies on that of "{other}".</source>
            <comment>map_label_overlap</comment>
            <translation>Là où elle a été placée, l’étiquette de « {name} » recouvre celle de « {other} ».</translation>
        </message>
        <message>
            <source>None of the owners of "{name}" is named.</source>
            <comment>map_unowned</comment>
            <translation>Aucun responsable de « {name} » n’est nommé.</translation>
        </message>
        <message>
            <source>This comment is not understood: "{text}".</source>
            <comment>map_comment_unread</comment>
            <translation>Ce commentaire n’est pas compris : « {text} ».</translation>
        </message>
        <message>
            <source>Nothing on the map is called "{name}", so this comment has no effect.</source>
            <comment>map_comment_nobody</comment>
            <translation>Rien sur la carte ne s’appelle « {name} » ; ce commentaire reste sans effet.</translation>
        </message>
        <message>
            <source>The portfolio has no component "{name}".</source>
            <comment>map_comment_no_component</comment>
            <translation>Le portefeuille n’a pas de composant « {name} ».</translation>
        </message>
        <message>
            <source>"{name}" stands at the commodity stage and is built; it cost {amount} {when}.</source>
            <comment>map_priced_commodity</comment>
            <translation>« {name} » est au stade de commodité et se construit en interne ; coût {when} : {amount}.</translation>
        </message>
        <message>
            <source>"{name}" is at genesis and outsourced; it cost {amount} {when}.</source>
            <comment>map_priced_genesis</comment>
            <translation>« {name} » est au stade de genèse et externalisé ; coût {when} : {amount}.</translation>
        </message>
        <message>
            <source>"{name}" is held back by inertia; it cost {amount} {when}.</source>
            <comment>map_priced_inertia</comment>
            <translation>« {name} » est retenu par l’inertie ; coût {when} : {amount}.</translation>
        </message>
        <message>
            <source>"{name}" is held back by inertia; it cost {amount} {when}, of which {share} stood idle.</source>
            <comment>map_priced_inertia_idle</comment>
            <translation>« {name} » est retenu par l’inertie ; coût {when} : {amount}, dont {share} inutilisé.</translation>
        </message>
        <message>
            <source>No user on the map rests on "{name}", which cost {amount} {when}.</source>
            <comment>map_spend_without_user</comment>
            <translation>Aucun utilisateur de la carte ne repose sur « {name} », qui a coûté {amount} {when}.</translation>
        </message>
        <message>
            <source>{component} stands at {n} places ({names}); each is given an equal part of its {amount}.</source>
            <comment>map_bound_often</comment>
            <translation>{component} figure à {n} endroits ({names}) ; chacun reçoit une part égale de {amount}.</translation>
        </message>
        <message>
            <source>{component} stands at {n} places ({names}).</source>
            <comment>map_bound_often_unpaid</comment>
            <translation>{component} figure à {n} endroits ({names}).</translation>
        </message>
        <message>
            <source>"{other}" rests on "{name}", where {kpi} is {value}, in breach: {text}.</source>
            <comment>map_quality_below</comment>
            <translation>« {other} » repose sur « {name} », où {kpi} est hors limite avec {value} : {text}.</translation>
        </message>
        <message>
            <source>"{other}" rests on "{name}", whose score is {value}, in breach: {text}.</source>
            <comment>map_score_below</comment>
            <translation>« {other} » repose sur « {name} », dont le score est hors limite avec {value} : {text}.</translation>
        </message>
        <message>
            <source>{n} users rest on "{name}"; components that cost {amount} {when} depend on it.</source>
            <comment>map_bottleneck</comment>
            <translation>{n} utilisateurs reposent sur « {name} » ; des composants qui ont coûté {amount} {when} en dépendent.</translation>
        </message>
        <message>
            <source>{n} users rest on "{name}".</source>
            <comment>map_bottleneck_unpaid</comment>
            <translation>{n} utilisateurs reposent sur « {name} ».</translation>
        </message>
        <message numerus="yes">
            <source>{n} more findings are not listed.</source>
            <comment>map_more_findings</comment>
            <translation>
                <numerusform>{n} autre constat n’est pas listé.</numerusform>
                <numerusform>{n} autres constats ne sont pas listés.</numerusform>
            </translation>
        </message>
        <message>
            <source>write a name after the keyword</source>
            <comment>map_fix_name</comment>
            <translation>écrivez un nom après le mot-clé</translation>
        </message>
        <message>
            <source>put the name into quotes</source>
            <comment>map_fix_mermaid_quotes</comment>
            <translation>mettre le nom entre guillemets</translation>
        </message>
        <message>
            <source>write 1.0 for 1 and 0.0 for 0</source>
            <comment>map_fix_mermaid_point</comment>
            <translation>écrire 1.0 au lieu de 1 et 0.0 au lieu de 0</translation>
        </message>
        <message>
            <source>write the closing quote</source>
            <comment>map_fix_quote</comment>
            <translation>écrivez le guillemet fermant</translation>
        </message>
        <message>
            <source>put a blank before the bracket</source>
            <comment>map_fix_blank</comment>
            <translation>mettez une espace devant le crochet</translation>
        </message>
        <message>
            <source>write [visibility, maturity], each from 0 to 1</source>
            <comment>map_fix_coordinates</comment>
            <translation>écrivez [visibilité, maturité], chacune de 0 à 1</translation>
        </message>
        <message>
            <source>write label [5, -10]</source>
            <comment>map_fix_label</comment>
            <translation>écrivez label [5, -10]</translation>
        </message>
        <message>
            <source>put it into a // comment</source>
            <comment>map_fix_comment</comment>
            <translation>mettez-le dans un commentaire //</translation>
        </message>
        <message>
            <source>remove it or put it into a // comment</source>
            <comment>map_fix_remove_or_comment</comment>
            <translation>retirez-le ou mettez-le dans un commentaire //</translation>
        </message>
        <message>
            <source>write component … ({keyword})</source>
            <comment>map_fix_older_component</comment>
            <translation>écrivez component … ({keyword})</translation>
        </message>
        <message>
            <source>write ({keyword}) behind the component in line {line}</source>
            <comment>map_fix_older_strategy</comment>
            <translation>écrivez ({keyword}) après le composant de la ligne {line}</translation>
        </message>
        <message>
            <source>write [maturity], from 0 to 1</source>
            <comment>map_fix_maturity</comment>
            <translation>écrivez [maturité], de 0 à 1</translation>
        </message>
        <message>
            <source>write } on a line of its own after its components</source>
            <comment>map_fix_block</comment>
            <translation>écrivez } sur une ligne à part après ses composants</translation>
        </message>
        <message>
            <source>write it on the line after a pipeline</source>
            <comment>map_fix_brace</comment>
            <translation>écrivez-la sur la ligne qui suit un pipeline</translation>
        </message>
        <message>
            <source>put it on a line of its own</source>
            <comment>map_fix_own_line</comment>
            <translation>mettez-le sur une ligne à part</translation>
        </message>
        <message>
            <source>write [maturity, maturity]</source>
            <comment>map_fix_pipeline_numbers</comment>
            <translation>écrivez [maturité, maturité]</translation>
        </message>
        <message>
            <source>write annotation NUMBER [visibility, maturity] TEXT</source>
            <comment>map_fix_annotation</comment>
            <translation>écrivez annotation NUMÉRO [visibilité, maturité] TEXTE</translation>
        </message>
        <message>
            <source>write a number after the keyword</source>
            <comment>map_fix_annotation_number</comment>
            <translation>écrivez un numéro après le mot-clé</translation>
        </message>
        <message>
            <source>write [visibility, maturity, visibility, maturity], top left first</source>
            <comment>map_fix_area</comment>
            <translation>écrivez [visibilité, maturité, visibilité, maturité], le haut à gauche d’abord</translation>
        </message>
        <message>
            <source>write url KEY [https://…]</source>
            <comment>map_fix_url</comment>
            <translation>écrivez url CLÉ [https://…]</translation>
        </message>
        <message>
            <source>write url {url} [https://…]</source>
            <comment>map_fix_no_url</comment>
            <translation>écrivez url {url} [https://…]</translation>
        </message>
        <message>
            <source>split the map into submaps</source>
            <comment>map_fix_split</comment>
            <translation>divisez la carte en sous-cartes</translation>
        </message>
        <message>
            <source>make it lower case</source>
            <comment>map_fix_case</comment>
            <translation>mettez-le en minuscules</translation>
        </message>
        <message>
            <source>leave out the colon</source>
            <comment>map_fix_colon</comment>
            <translation>retirer les deux-points</translation>
        </message>
        <message>
            <source>did you mean "{name}"?</source>
            <comment>map_fix_near</comment>
            <translation>vouliez-vous dire « {name} » ?</translation>
        </message>
        <message>
            <source>declare the component</source>
            <comment>map_fix_declare</comment>
            <translation>déclarez le composant</translation>
        </message>
        <message>
            <source>declare a component of this name</source>
            <comment>map_fix_declare_name</comment>
            <translation>déclarez un composant de ce nom</translation>
        </message>
        <message>
            <source>declare the component or correct the name</source>
            <comment>map_fix_declare_or_correct</comment>
            <translation>déclarez le composant ou corrigez le nom</translation>
        </message>
        <message>
            <source>remove it</source>
            <comment>map_fix_remove</comment>
            <translation>retirez-la</translation>
        </message>
        <message>
            <source>remove one of them</source>
            <comment>map_fix_remove_one</comment>
            <translation>retirez l’un des deux</translation>
        </message>
        <message>
            <source>write a statement, a link A-&gt;B, or put // before it</source>
            <comment>map_fix_statement</comment>
            <translation>écrivez une instruction, un lien A-&gt;B, ou mettez // devant</translation>
        </message>
        <message>
            <source>write */ where it ends</source>
            <comment>map_fix_comment_end</comment>
            <translation>écrivez */ là où il finit</translation>
        </message>
        <message>
            <source>remove the blanks before it</source>
            <comment>map_fix_blanks</comment>
            <translation>retirez les espaces devant</translation>
        </message>
        <message>
            <source>use plain, wardley, colour, handwritten or dark</source>
            <comment>map_fix_style</comment>
            <translation>utilisez plain, wardley, colour, handwritten ou dark</translation>
        </message>
        <message>
            <source>write four labels</source>
            <comment>map_fix_stages</comment>
            <translation>écrivez quatre libellés</translation>
        </message>
        <message>
            <source>write size [width, height]</source>
            <comment>map_fix_size</comment>
            <translation>écrivez size [largeur, hauteur]</translation>
        </message>
        <message>
            <source>divide both by 100</source>
            <comment>map_fix_percent</comment>
            <translation>divisez les deux par 100</translation>
        </message>
        <message>
            <source>use a number from 0 to 1</source>
            <comment>map_fix_number</comment>
            <translation>utilisez un nombre de 0 à 1</translation>
        </message>
        <message>
            <source>use numbers from 0 to 1</source>
            <comment>map_fix_numbers</comment>
            <translation>utilisez des nombres de 0 à 1</translation>
        </message>
        <message>
            <source>remove one of them or give it another name</source>
            <comment>map_fix_rename</comment>
            <translation>supprimer l’un des deux ou lui donner un autre nom</translation>
        </message>
        <message>
            <source>add the missing components or correct the names</source>
            <comment>map_fix_links</comment>
            <translation>ajoutez les composants manquants ou corrigez les noms</translation>
        </message>
        <message>
            <source>swap both numbers on every line</source>
            <comment>map_fix_swapped</comment>
            <translation>échangez les deux nombres à chaque ligne</translation>
        </message>
        <message>
            <source>turn the link round or move one of them</source>
            <comment>map_fix_upwards</comment>
            <translation>retournez le lien ou déplacez l’un des deux</translation>
        </message>
        <message>
            <source>remove one link of the circle</source>
            <comment>map_fix_cycle</comment>
            <translation>retirez un lien du cercle</translation>
        </message>
        <message>
            <source>components evolve to the right</source>
            <comment>map_fix_backwards</comment>
            <translation>les composants évoluent vers la droite</translation>
        </message>
        <message>
            <source>mend those above first</source>
            <comment>map_fix_first</comment>
            <translation>corrigez d’abord ceux ci-dessus</translation>
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
                <numerusform>{n} ligne</numerusform>
                <numerusform>{n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} results</source>
            <comment>found_results</comment>
            <translation>
                <numerusform>{n} résultat</numerusform>
                <numerusform>{n} résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} events</source>
            <comment>found_events</comment>
            <translation>
                <numerusform>{n} événement</numerusform>
                <numerusform>{n} événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} runs</source>
            <comment>found_runs</comment>
            <translation>
                <numerusform>{n} exécution</numerusform>
                <numerusform>{n} exécutions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} points</source>
            <comment>found_points</comment>
            <translation>
                <numerusform>{n} point de mesure</numerusform>
                <numerusform>{n} points de mesure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rejected</source>
            <comment>found_rejected</comment>
            <translation>
                <numerusform>{n} rejetée</numerusform>
                <numerusform>{n} rejetées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>manifest of {n} files</source>
            <comment>found_manifest</comment>
            <translation>
                <numerusform>manifeste de {n} fichier</numerusform>
                <numerusform>manifeste de {n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>left out: {file} names a newer delivery</source>
            <comment>found_outdated</comment>
            <translation>écarté : {file} désigne une livraison plus récente</translation>
        </message>
        <message>
            <source>left out: the same bytes as {file}</source>
            <comment>found_same_bytes</comment>
            <translation>écarté : mêmes octets que {file}</translation>
        </message>
        <message>
            <source>left out: {file} has all of its rows</source>
            <comment>found_within</comment>
            <translation>écarté : {file} contient toutes ses lignes</translation>
        </message>
        <message numerus="yes">
            <source>continues import {import}: {n} rows added</source>
            <comment>receipt_continues</comment>
            <translation>
                <numerusform>prolonge l’import {import} : {n} ligne ajoutée</numerusform>
                <numerusform>prolonge l’import {import} : {n} lignes ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows: {reason}</source>
            <comment>receipt_rejected</comment>
            <translation>
                <numerusform>{n} ligne rejetée : {reason}</numerusform>
                <numerusform>{n} lignes rejetées : {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows (first line {line}): {reason}</source>
            <comment>receipt_rejected_line</comment>
            <translation>
                <numerusform>{n} ligne rejetée (ligne {line}) : {reason}</numerusform>
                <numerusform>{n} lignes rejetées (première : ligne {line}) : {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows of {file}: {reason}</source>
            <comment>receipt_rejected_of</comment>
            <translation>
                <numerusform>{n} ligne de {file} rejetée : {reason}</numerusform>
                <numerusform>{n} lignes de {file} rejetées : {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows of {file} (first line {line}): {reason}</source>
            <comment>receipt_rejected_of_line</comment>
            <translation>
                <numerusform>{n} ligne de {file} rejetée (ligne {line}) : {reason}</numerusform>
                <numerusform>{n} lignes de {file} rejetées (première : ligne {line}) : {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} reasons more</source>
            <comment>receipt_more_reasons</comment>
            <translation>
                <numerusform>et {n} autre motif</numerusform>
                <numerusform>et {n} autres motifs</numerusform>
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
                <numerusform>{column} au moins {amount} {currency} : {n} montant est inconnu</numerusform>
                <numerusform>{column} au moins {amount} {currency} : {n} montants sont inconnus</numerusform>
            </translation>
        </message>
        <message>
            <source>sets aside {amount} {currency} of effective cost: the purchase of {commitment}, which what it covers carries</source>
            <comment>receipt_set_aside</comment>
            <translation>met de côté {amount} {currency} de coût effectif : l’achat de {commitment}, déjà porté par ce qu’il couvre</translation>
        </message>
        <message numerus="yes">
            <source>{n} rows without a list price: the contracted cost stands in</source>
            <comment>receipt_contracted</comment>
            <translation>
                <numerusform>{n} ligne sans prix public : le coût contractuel en tient lieu</numerusform>
                <numerusform>{n} lignes sans prix public : le coût contractuel en tient lieu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows without a list price take no part in the savings rate</source>
            <comment>receipt_unlisted</comment>
            <translation>
                <numerusform>{n} ligne sans prix public ne compte pas dans le taux d’économies</numerusform>
                <numerusform>{n} lignes sans prix public ne comptent pas dans le taux d’économies</numerusform>
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
            <translation>facturé</translation>
        </message>
        <message>
            <source>effective</source>
            <comment>column_effective</comment>
            <translation>effectif</translation>
        </message>
        <message>
            <source>list</source>
            <comment>column_list</comment>
            <translation>prix public</translation>
        </message>
        <message>
            <source>contracted</source>
            <comment>column_contracted</comment>
            <translation>contractuel</translation>
        </message>
        <message numerus="yes">
            <source>replaces {n} rows of import {imports}; undoing import {import} brings them back</source>
            <comment>receipt_replaces</comment>
            <translation>
                <numerusform>remplace {n} ligne de l’import {imports} ; annuler l’import {import} la rétablit</numerusform>
                <numerusform>remplace {n} lignes de l’import {imports} ; annuler l’import {import} les rétablit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changes {column} of {n} days from {had} to {has} {currency}</source>
            <comment>receipt_changes</comment>
            <translation>
                <numerusform>change {column} de {n} jour de {had} à {has} {currency}</numerusform>
                <numerusform>change {column} de {n} jours de {had} à {has} {currency}</numerusform>
            </translation>
        </message>
        <message>
            <source>{date}: {column} {had} {currency} before, {has} {currency} now</source>
            <comment>receipt_lost</comment>
            <translation>{date} : {column} {had} {currency} avant, {has} {currency} maintenant</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more days with none or less than half of their money</source>
            <comment>receipt_more_lost</comment>
            <translation>
                <numerusform>et {n} autre jour sans argent ou avec moins de la moitié</numerusform>
                <numerusform>et {n} autres jours sans argent ou avec moins de la moitié</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{date}: {n} rows where {standing} are in force: held back as a part; if that is all, import it with --whole</source>
            <comment>receipt_held</comment>
            <translation>
                <numerusform>{date} : {n} ligne là où {standing} sont en vigueur : retenue comme partie ; si c’est tout, reprenez-la en entier</numerusform>
                <numerusform>{date} : {n} lignes là où {standing} sont en vigueur : retenues comme partie ; si c’est tout, reprenez-les en entier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} more days held back</source>
            <comment>receipt_more_held</comment>
            <translation>
                <numerusform>et {n} autre jour retenu</numerusform>
                <numerusform>et {n} autres jours retenus</numerusform>
            </translation>
        </message>
        <message>
            <source>gives up the rows of import {import}, replaced long ago; that can no longer be undone</source>
            <comment>receipt_gives_up</comment>
            <translation>abandonne les lignes de l’import {import}, remplacées depuis longtemps ; cela ne peut plus être annulé</translation>
        </message>
        <message>
            <source>kept in the source {source}: {other} has the other costs of this bill</source>
            <comment>receipt_apart</comment>
            <translation>gardé dans une source à part, {source} : {other} porte les autres coûts de cette facture</translation>
        </message>
        <message>
            <source>one bill for {period}: billed {billed} {currency} from {actual}, effective {effective} {currency} from {amortised}</source>
            <comment>receipt_bill</comment>
            <translation>une seule facture pour {period} : facturé {billed} {currency} selon {actual}, effectif {effective} {currency} selon {amortised}</translation>
        </message>
        <message>
            <source>This row has no readable date, so its cost belongs to no day; export it again.</source>
            <comment>row_no_date</comment>
            <translation>Cette ligne n’a pas de date lisible, son coût n’appartient donc à aucun jour ; exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>This row has {lacking}, so it is no charge but perhaps a total; give it what is missing, or delete it.</source>
            <comment>row_incomplete</comment>
            <translation>Cette ligne n’a {lacking} ; ce n’est donc pas une charge mais peut-être un total. Complétez-la ou supprimez-la.</translation>
        </message>
        <message>
            <source>no date</source>
            <comment>lack_date</comment>
            <translation>pas de date</translation>
        </message>
        <message>
            <source>no account or provider</source>
            <comment>lack_owner</comment>
            <translation>ni compte ni fournisseur</translation>
        </message>
        <message>
            <source>no currency</source>
            <comment>lack_currency</comment>
            <translation>pas de devise</translation>
        </message>
        <message>
            <source>{lacking} and {more_lacking}</source>
            <comment>lack_more</comment>
            <translation>{lacking} et {more_lacking}</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; in column {column} is no date, so the row is left out; write it like 2026-03-01.</source>
            <comment>row_not_date</comment>
            <translation>« {cell} » dans la colonne {column} n’est pas une date, la ligne est donc écartée ; écrivez-la comme 2026-03-01.</translation>
        </message>
        <message>
            <source>An amount of this row is of another currency than its column {column} says, {currency_said}; mend one of them.</source>
            <comment>row_other_currency</comment>
            <translation>Un montant de cette ligne est dans une autre devise que celle indiquée par sa colonne {column} ({currency_said}) ; corrigez l’un des deux.</translation>
        </message>
        <message>
            <source>The value of this row is no number; write it with digits.</source>
            <comment>row_no_number</comment>
            <translation>La valeur de cette ligne n’est pas un nombre ; écrivez-la en chiffres.</translation>
        </message>
        <message>
            <source>The value of this row is no number; leave the row out.</source>
            <comment>row_no_number_drop</comment>
            <translation>La valeur de cette ligne n’est pas un nombre ; retirez la ligne.</translation>
        </message>
        <message>
            <source>This row names no metric, so its value cannot land; write the metric&apos;s name.</source>
            <comment>row_no_metric</comment>
            <translation>Cette ligne ne nomme aucune métrique, sa valeur ne peut donc pas être reprise ; écrivez le nom de la métrique.</translation>
        </message>
        <message>
            <source>This row has no readable time, so its value cannot land; write it like 2026-03-01T12:00:00Z.</source>
            <comment>row_no_time</comment>
            <translation>Cette ligne n’a pas de date et heure lisibles, sa valeur ne peut donc pas être reprise ; écrivez-les comme 2026-03-01T12:00:00Z.</translation>
        </message>
        <message>
            <source>This row has no readable time, so its values cannot land (it may be a total); write it like 2026-03-01T12:00:00Z, or delete the row.</source>
            <comment>row_no_time_total</comment>
            <translation>Cette ligne n’a pas de date et heure lisibles, ses valeurs ne peuvent donc pas être reprises (c’est peut-être un total) ; écrivez-les comme 2026-03-01T12:00:00Z ou supprimez la ligne.</translation>
        </message>
        <message>
            <source>The wall time is no time in the years 0001 to 9999; leave the row out.</source>
            <comment>row_wall_time</comment>
            <translation>L’heure n’est pas comprise entre les années 0001 et 9999 ; retirez la ligne.</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row: it has {width} of {other_width} fields; get the file again.</source>
            <comment>row_cut</comment>
            <translation>Le fichier s’arrête au milieu de cette ligne : elle a {width} champs sur {other_width} ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row, inside quotes; get the file again.</source>
            <comment>row_cut_in_quotes</comment>
            <translation>Le fichier s’arrête au milieu de cette ligne, entre guillemets ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>This row has {width} fields and the header {other_width}; put fields that hold the delimiter in quotes.</source>
            <comment>row_too_many_fields</comment>
            <translation>Cette ligne a {width} champs et l’en-tête {other_width} ; mettez entre guillemets les champs qui contiennent le séparateur.</translation>
        </message>
        <message>
            <source>A field of this row is longer than {limit} MiB; look for a quote that is not closed.</source>
            <comment>row_field_too_long</comment>
            <translation>Un champ de cette ligne dépasse {limit} Mio ; cherchez un guillemet non fermé.</translation>
        </message>
        <message>
            <source>This row is longer than {limit} MiB; look for a quote that is not closed.</source>
            <comment>row_too_long</comment>
            <translation>Cette ligne dépasse {limit} Mio ; cherchez un guillemet non fermé.</translation>
        </message>
        <message>
            <source>This line is longer than {limit} MiB; split what it holds.</source>
            <comment>line_too_long</comment>
            <translation>Cette ligne dépasse {limit} Mio ; scindez son contenu.</translation>
        </message>
        <message>
            <source>This line is no entry of the format {format}; bring it in a file of its own.</source>
            <comment>line_other_format</comment>
            <translation>Cette ligne n’est pas une entrée du format {format} ; livrez-la dans un fichier à part.</translation>
        </message>
        <message>
            <source>This line is no JSON: {reason}; export it again.</source>
            <comment>line_no_json</comment>
            <translation>Cette ligne n’est pas du JSON : {reason} ; exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>The file ends in the middle of this line; get the file again.</source>
            <comment>line_cut</comment>
            <translation>Le fichier s’arrête au milieu de cette ligne ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>This line is no sample (a name, labels and a number); leave it out.</source>
            <comment>line_no_sample</comment>
            <translation>Cette ligne n’est pas un échantillon (un nom, des étiquettes et un nombre) ; retirez-la.</translation>
        </message>
        <message>
            <source>The time of this sample lies outside the years 0001 to 9999; leave the line out.</source>
            <comment>line_sample_time</comment>
            <translation>La date de cet échantillon est hors des années 0001 à 9999 ; retirez la ligne.</translation>
        </message>
        <message>
            <source>the text ends in the middle of a value</source>
            <comment>json_cut</comment>
            <translation>le texte s’arrête au milieu d’une valeur</translation>
        </message>
        <message>
            <source>lists and objects lie more than {limit} deep in each other</source>
            <comment>json_too_deep</comment>
            <translation>listes et objets sont imbriqués sur plus de {limit} niveaux</translation>
        </message>
        <message>
            <source>a text or number is longer than {limit} MiB</source>
            <comment>json_too_long</comment>
            <translation>un texte ou un nombre dépasse {limit} Mio</translation>
        </message>
        <message>
            <source>other text follows behind the JSON</source>
            <comment>json_more</comment>
            <translation>un autre texte suit le JSON</translation>
        </message>
        <message>
            <source>the exponent of a number is too large</source>
            <comment>json_exponent</comment>
            <translation>l’exposant d’un nombre est trop grand</translation>
        </message>
        <message>
            <source>this is not JSON ({detail})</source>
            <comment>json_other</comment>
            <translation>ce n’est pas du JSON ({detail})</translation>
        </message>
        <message>
            <source>This entry has no metric and value; give it both.</source>
            <comment>entry_no_value</comment>
            <translation>Cette entrée n’a ni métrique ni valeur ; donnez-lui les deux.</translation>
        </message>
        <message>
            <source>The value of this entry is no number; write it with digits and a point.</source>
            <comment>entry_no_number</comment>
            <translation>La valeur de cette entrée n’est pas un nombre ; écrivez-la avec des chiffres et un point.</translation>
        </message>
        <message>
            <source>This entry is no event; leave it out.</source>
            <comment>entry_no_event</comment>
            <translation>Cette entrée n’est pas un événement ; retirez-la.</translation>
        </message>
        <message>
            <source>This entry has no billing_account_id, service and cost; export it again.</source>
            <comment>entry_gcp</comment>
            <translation>Cette entrée n’a pas de billing_account_id, de service ni de coût ; exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>This entry has no request_id and spend; export it again.</source>
            <comment>entry_litellm</comment>
            <translation>Cette entrée n’a pas de request_id ni de dépense ; exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>This row is no observation with id, type, trace and start, and no trace; export it again.</source>
            <comment>entry_langfuse</comment>
            <translation>Cette ligne n’est ni une observation avec identifiant, type, trace et début, ni une trace ; exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>This cost has no window that starts at a readable time; ask again.</source>
            <comment>entry_no_window</comment>
            <translation>Ce coût n’a pas de fenêtre commençant à une date lisible ; refaites la requête.</translation>
        </message>
        <message>
            <source>This data point has no readable time, so it cannot land; export it again.</source>
            <comment>point_no_time</comment>
            <translation>Ce point n’a pas de date et heure lisibles et ne peut pas être repris ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>This point has no readable time, so it cannot land; ask again.</source>
            <comment>point_no_time_ask</comment>
            <translation>Ce point n’a pas de date et heure lisibles et ne peut pas être repris ; refaites la requête.</translation>
        </message>
        <message>
            <source>This series holds native histograms, which are not read; ask for histogram_quantile or _sum and _count.</source>
            <comment>series_histogram</comment>
            <translation>Cette série contient des histogrammes natifs, qui ne sont pas lus ; demandez histogram_quantile ou _sum et _count.</translation>
        </message>
        <message>
            <source>The column {column} holds no number here; leave it empty.</source>
            <comment>column_no_number</comment>
            <translation>La colonne {column} ne contient pas de nombre ici ; laissez-la vide.</translation>
        </message>
        <message>
            <source>This row of the table runs has no run_uuid, so it is left out.</source>
            <comment>mlflow_row_no_run</comment>
            <translation>Cette ligne de la table runs n’a pas de run_uuid, elle est donc écartée.</translation>
        </message>
        <message>
            <source>The time of this row of the table metrics lies outside the years 0001 to 9999; leave it out.</source>
            <comment>mlflow_row_time</comment>
            <translation>La date de cette ligne de la table metrics est hors des années 0001 à 9999 ; retirez-la.</translation>
        </message>
        <message>
            <source>This row of the table metrics holds no number; leave it out.</source>
            <comment>mlflow_row_no_number</comment>
            <translation>Cette ligne de la table metrics ne contient pas de nombre ; retirez-la.</translation>
        </message>
        <message>
            <source>This run has no run_id, so it is left out; export it again.</source>
            <comment>mlflow_no_run</comment>
            <translation>Cette exécution n’a pas de run_id, elle est donc écartée ; exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>This row names no run_id, so it is left out; export it again.</source>
            <comment>mlflow_row_names_no_run</comment>
            <translation>Cette ligne ne nomme aucun run_id, elle est donc écartée ; exportez-la de nouveau.</translation>
        </message>
        <message>
            <source>A time of the metric {named} lies outside the years 0001 to 9999; leave the value out.</source>
            <comment>mlflow_metric_time</comment>
            <translation>Une date de la métrique {named} est hors des années 0001 à 9999 ; retirez la valeur.</translation>
        </message>
        <message>
            <source>A value of the metric {named} is no number; leave it out.</source>
            <comment>mlflow_metric_no_number</comment>
            <translation>Une valeur de la métrique {named} n’est pas un nombre ; retirez-la.</translation>
        </message>
        <message>
            <source>{file} names no run, so it is left out; restore the file.</source>
            <comment>mlflow_meta_no_run</comment>
            <translation>{file} ne nomme aucune exécution, le dossier est donc écarté ; restaurez le fichier.</translation>
        </message>
        <message>
            <source>{file}: this line is no time and value; leave it out.</source>
            <comment>mlflow_line</comment>
            <translation>{file} : cette ligne n’est pas une date et une valeur ; retirez-la.</translation>
        </message>
        <message>
            <source>This row names no component; write its name.</source>
            <comment>register_no_component</comment>
            <translation>Cette ligne ne nomme aucun composant ; écrivez son nom.</translation>
        </message>
        <message>
            <source>This row names no component; write its name, or ORG for the organisation.</source>
            <comment>register_no_component_or_org</comment>
            <translation>Cette ligne ne nomme aucun composant ; écrivez son nom, ou ORG pour l’organisation.</translation>
        </message>
        <message>
            <source>ORG stands for the organisation as a whole and is no component; leave the row out.</source>
            <comment>register_org</comment>
            <translation>ORG désigne l’organisation entière et n’est pas un composant ; retirez la ligne.</translation>
        </message>
        <message>
            <source>{quoted} is no kind of component; write model, data, platform or other.</source>
            <comment>register_kind</comment>
            <translation>{quoted} n’est pas un type de composant ; écrivez model, data, platform ou other.</translation>
        </message>
        <message>
            <source>{quoted} does not say whether the component is portable; write 1 or 0.</source>
            <comment>register_portable</comment>
            <translation>{quoted} ne dit pas si le composant est portable ; écrivez 1 ou 0.</translation>
        </message>
        <message>
            <source>The field {column} is empty; write the name of a component.</source>
            <comment>register_field_empty</comment>
            <translation>Le champ {column} est vide ; écrivez le nom d’un composant.</translation>
        </message>
        <message>
            <source>This row names no measure; write its name.</source>
            <comment>register_no_measure</comment>
            <translation>Cette ligne ne nomme aucune mesure ; écrivez son nom.</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; that could be stated.</source>
            <comment>register_unknown_measure</comment>
            <translation>Il n’existe pas de mesure « {named} » que l’on puisse déclarer.</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to 1; state it as a share (0.85 for 85 %).</source>
            <comment>register_share</comment>
            <translation>{named} vaut {sum}, hors de 0 à 1 ; indiquez-la comme une part (0.85 pour 85 %).</translation>
        </message>
        <message>
            <source>{quoted} is no day, week, month or quarter; write 2026-03-05, 2026-W07, 2026-03 or 2026-Q1.</source>
            <comment>register_period</comment>
            <translation>{quoted} n’est ni un jour, ni une semaine, ni un mois, ni un trimestre ; écrivez 2026-03-05, 2026-W07, 2026-03 ou 2026-Q1.</translation>
        </message>
        <message>
            <source>{quoted} is no number; write it with digits and a point.</source>
            <comment>register_no_number</comment>
            <translation>{quoted} n’est pas un nombre ; écrivez-le avec des chiffres et un point.</translation>
        </message>
        <message>
            <source>This row names no currency; write its code.</source>
            <comment>register_no_currency</comment>
            <translation>Cette ligne ne nomme aucune devise ; écrivez son code.</translation>
        </message>
        <message>
            <source>{quoted} is no month; write 2026-03.</source>
            <comment>register_month</comment>
            <translation>{quoted} n’est pas un mois ; écrivez 2026-03.</translation>
        </message>
        <message>
            <source>{quoted} is no rate; write what one unit is worth in the reporting currency.</source>
            <comment>register_rate</comment>
            <translation>{quoted} n’est pas un taux ; écrivez ce que vaut une unité dans la devise de référence.</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to {limit}, so it does not count; state a share of {limit}, or bind the metric with the factor that makes it one (0.01 of percent).</source>
            <comment>share_outside</comment>
            <translation>{named} vaut {sum}, hors de 0 à {limit}, et ne compte donc pas ; indiquez une part de {limit}, ou liez la métrique avec le facteur voulu (0.01 pour des pour cent).</translation>
        </message>
        <message>
            <source>{named} is {sum} in run {run}, outside 0 to {limit}, so it does not count; state a share of {limit}, or bind the metric with the factor that makes it one (0.01 of percent).</source>
            <comment>share_outside_run</comment>
            <translation>{named} vaut {sum} dans l’exécution {run}, hors de 0 à {limit}, et ne compte donc pas ; indiquez une part de {limit}, ou liez la métrique avec le facteur voulu (0.01 pour des pour cent).</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to {limit}, so it does not count; export the file again.</source>
            <comment>score_outside</comment>
            <translation>{named} vaut {sum}, hors de 0 à {limit}, et ne compte donc pas ; exportez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>conflict: {named} of {time} is {sum} here and {other_sum} in line {line}, with the same key (time, step, run, labels), and the later counts; tell them apart by a label (instance, host, pod).</source>
            <comment>point_conflict</comment>
            <translation>Conflit : {named} à {time} vaut ici {sum} et {other_sum} à la ligne {line}, avec la même clé (temps, étape, exécution, étiquettes), et la dernière compte ; distinguez-les par une étiquette (instance, machine).</translation>
        </message>
        <message>
            <source>This row says no amount, so sums are too small by one that nobody knows.</source>
            <comment>note_no_amount</comment>
            <translation>Cette ligne n’indique pas de montant ; les sommes sont donc trop petites d’un montant inconnu.</translation>
        </message>
        <message>
            <source>This entry says no amount, so sums are too small by one that nobody knows.</source>
            <comment>note_entry_no_amount</comment>
            <translation>Cette entrée n’indique pas de montant ; les sommes sont donc trop petites d’un montant inconnu.</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; in column {column} is no amount, so the row counts without it; write it with digits.</source>
            <comment>note_not_amount</comment>
            <translation>« {cell} » dans la colonne {column} n’est pas un montant, la ligne compte donc sans lui ; écrivez-le en chiffres.</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; is no amount, so the entry counts without it.</source>
            <comment>note_entry_not_amount</comment>
            <translation>« {cell} » n’est pas un montant, l’entrée compte donc sans lui.</translation>
        </message>
        <message>
            <source>{count} workloads run on instances that are not in this file, so their share of the cost stays with the instances; import the parts of the report together.</source>
            <comment>note_split</comment>
            <translation>{count} charges de travail tournent sur des instances absentes de ce fichier ; leur part du coût reste aux instances. Importez ensemble les parties du rapport.</translation>
        </message>
        <message>
            <source>These costs are called amortised, but commitments are bought in them as they are invoiced.</source>
            <comment>note_amortised_contradicted</comment>
            <translation>Ces coûts sont dits amortis, mais des engagements y sont achetés tels qu’ils sont facturés.</translation>
        </message>
        <message>
            <source>These costs are called actual, but unused commitments have a cost of their own in them, as in amortised ones.</source>
            <comment>note_actual_contradicted</comment>
            <translation>Ces coûts sont dits réels, mais les engagements inutilisés y ont un coût propre, comme dans des coûts amortis.</translation>
        </message>
        <message>
            <source>{sum} {currency_said} of effective cost is set aside: the purchase of {named}, which the charges it covers carry.</source>
            <comment>note_set_aside</comment>
            <translation>{sum} {currency_said} de coût effectif sont mis de côté : l’achat de {named}, que portent les charges couvertes.</translation>
        </message>
        <message>
            <source>The rows add up to {sum} {currency_said}, and the file&apos;s own total is {other_sum} {currency_said}; the rows are taken.</source>
            <comment>note_total_differs</comment>
            <translation>Les lignes totalisent {sum} {currency_said}, le total du fichier est {other_sum} {currency_said} ; les lignes font foi.</translation>
        </message>
        <message>
            <source>These columns name people and are not read: {column}.</source>
            <comment>note_personal</comment>
            <translation>Ces colonnes nomment des personnes et ne sont pas lues : {column}.</translation>
        </message>
        <message>
            <source>{count} of {other_count} results were compiled or listed and not run, so they give no verdict.</source>
            <comment>note_dbt_not_run</comment>
            <translation>{count} résultats sur {other_count} ont été compilés ou listés sans être exécutés ; ils ne donnent pas de verdict.</translation>
        </message>
        <message>
            <source>{count} of {other_count} results were compiled or listed and not run (dbt {named}), so they give no verdict.</source>
            <comment>note_dbt_command</comment>
            <translation>{count} résultats sur {other_count} ont été compilés ou listés sans être exécutés (dbt {named}) ; ils ne donnent pas de verdict.</translation>
        </message>
        <message>
            <source>Whether {count} of {other_count} columns drifted cannot be told: the report names no method or threshold that is known.</source>
            <comment>note_drift_unknown</comment>
            <translation>Impossible de dire si {count} colonnes sur {other_count} ont dérivé : le rapport ne nomme ni méthode ni seuil connus.</translation>
        </message>
        <message>
            <source>The report counts {count} drifted columns; by their own scores and tests {other_count} of {limit} drifted, and these are taken.</source>
            <comment>note_drift_counted</comment>
            <translation>Le rapport compte {count} colonnes dérivées ; d’après leurs scores et tests, {other_count} sur {limit} ont dérivé, et celles-ci font foi.</translation>
        </message>
        <message>
            <source>Resources without an estimate, since it depends on their use: {count}; the sum of estimates is at least what it says.</source>
            <comment>note_infracost</comment>
            <translation>Ressources sans estimation, car elle dépend de leur usage : {count} ; la somme des estimations est un minimum.</translation>
        </message>
        <message>
            <source>These traces cost {sum} USD in all, which their observations bring: a trace is the sum of its observations, so its own cost does not land.</source>
            <comment>note_langfuse</comment>
            <translation>Ces traces coûtent {sum} USD en tout, qu’apportent leurs observations : une trace en est la somme, son propre coût n’est donc pas repris.</translation>
        </message>
        <message>
            <source>This page is not all: more follow it; get them as well.</source>
            <comment>note_more_pages</comment>
            <translation>Cette page n’est pas tout : d’autres suivent ; récupérez-les aussi.</translation>
        </message>
        <message>
            <source>This answer is one page and more follow.</source>
            <comment>note_mlflow_more</comment>
            <translation>Cette réponse est une page, d’autres suivent.</translation>
        </message>
        <message>
            <source>What was written last stands in a log beside this database (-wal) and is not read.</source>
            <comment>note_mlflow_log</comment>
            <translation>Ce qui a été écrit en dernier se trouve dans un journal à côté de cette base (-wal) et n’est pas lu.</translation>
        </message>
        <message>
            <source>{file}: the file is damaged, {count} refused of {other_count} lines.</source>
            <comment>note_mlflow_damaged</comment>
            <translation>{file} : le fichier est endommagé, {count} lignes rejetées sur {other_count}.</translation>
        </message>
        <message>
            <source>{file}: the file is empty, so this metric has no values.</source>
            <comment>note_mlflow_empty</comment>
            <translation>{file} : le fichier est vide, cette métrique n’a donc pas de valeurs.</translation>
        </message>
        <message>
            <source>{count} of {other_count} inference costs are not taken: they have the cost basis usage, which leaves out idle and shared cost; ask for costBasis=allocation.</source>
            <comment>note_usage_basis</comment>
            <translation>{count} coûts d’inférence sur {other_count} ne sont pas repris : ils reposent sur l’usage, sans coûts inactifs ni partagés ; demandez costBasis=allocation.</translation>
        </message>
        <message>
            <source>{count} samples of inference costs are not taken: they have the cost basis usage, which leaves out idle and shared cost.</source>
            <comment>note_samples_usage_basis</comment>
            <translation>{count} échantillons de coûts d’inférence ne sont pas repris : ils reposent sur l’usage, sans coûts inactifs ni partagés.</translation>
        </message>
        <message>
            <source>Prometheus warned: {detail}.</source>
            <comment>note_prometheus</comment>
            <translation>Prometheus avertit : {detail}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes were no UTF-8 and stand as U+FFFD.</source>
            <comment>note_repaired</comment>
            <translation>
                <numerusform>1 octet n’était pas de l’UTF-8 et est remplacé par U+FFFD.</numerusform>
                <numerusform>{n} octets n’étaient pas de l’UTF-8 et sont remplacés par U+FFFD.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} NUL bytes stand in the text, the first one here; they are shown as U+FFFD.</source>
            <comment>note_nul</comment>
            <translation>
                <numerusform>Un octet NUL figure dans le texte ; il est montré comme U+FFFD.</numerusform>
                <numerusform>{n} octets NUL figurent dans le texte, le premier ici ; ils sont montrés comme U+FFFD.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file says its own dates, so the period given was not used.</source>
            <comment>note_period_unused</comment>
            <translation>Ce fichier indique ses propres dates, la période donnée n’a donc pas servi.</translation>
        </message>
        <message>
            <source>{count} more of this file are not listed here.</source>
            <comment>note_more_issues</comment>
            <translation>{count} autres de ce fichier ne sont pas listés ici.</translation>
        </message>
        <message>
            <source>The table begins in line {line}; what stands above it is left out, such as &quot;{cell}&quot;.</source>
            <comment>note_table_begins</comment>
            <translation>Le tableau commence à la ligne {line} ; ce qui le précède est écarté, par exemple « {cell} ».</translation>
        </message>
        <message>
            <source>This line stands below the table and is left out: &quot;{cell}&quot;.</source>
            <comment>note_below_table</comment>
            <translation>Cette ligne se trouve sous le tableau et est écartée : « {cell} ».</translation>
        </message>
        <message>
            <source>This file looks like one part of import {import}, and now stands in place of the whole; import all parts together, or undo it with `opsatlas undo-import`.</source>
            <comment>delivery_part</comment>
            <translation>Ce fichier ressemble à une partie de l’import {import} et remplace maintenant le tout ; importez toutes les parties ensemble, ou annulez cet import.</translation>
        </message>
        <message>
            <source>On {count} days from {from_day} to {to_day} a bill has less than half of the money that it had, or none; if this delivery is not whole, take it back with `opsatlas undo-import -w {file} {import}`.</source>
            <comment>delivery_lost</comment>
            <translation>Sur {count} jours, du {from_day} au {to_day}, une facture a moins de la moitié de l’argent qu’elle avait, ou rien ; si cette livraison n’est pas complète, annulez l’import {import} ({file}).</translation>
        </message>
        <message>
            <source>Import {import} had {column_had} costs of this scope, this one has {column_has} ones; keep such exports in sources of their own (--source).</source>
            <comment>delivery_other_amounts</comment>
            <translation>L’import {import} avait des coûts {column_had} pour ce périmètre, celui-ci en a des {column_has} ; gardez ces exports dans des sources séparées.</translation>
        </message>
        <message>
            <source>billed</source>
            <comment>costs_billed</comment>
            <translation>facturés</translation>
        </message>
        <message>
            <source>effective</source>
            <comment>costs_effective</comment>
            <translation>effectifs</translation>
        </message>
        <message>
            <source>{file} and {other_file} share {count} equal rows, so they are versions of one export and the newest counts; if they are its parts, undo the import with `opsatlas undo-import` and use --parts.</source>
            <comment>delivery_versions</comment>
            <translation>{file} et {other_file} ont {count} lignes égales ; ce sont donc des versions d’un même export et la plus récente compte. S’il s’agit de ses parties, annulez l’import et importez-les comme parties.</translation>
        </message>
        <message>
            <source>{file} and {other_file} share {count} equal rows and are added up as parts of one export; if one is a copy of the other, undo the import with `opsatlas undo-import` and import only one.</source>
            <comment>delivery_shared_parts</comment>
            <translation>{file} et {other_file} ont {count} lignes égales et sont additionnés comme parties d’un même export ; si l’un est une copie de l’autre, annulez l’import et n’importez que l’un des deux.</translation>
        </message>
        <message>
            <source>{source} and {other_source} bill the same money of {provider} {account} in {month_said}, {sum} and {other_sum} {currency_said} {column_had} on the days that both have, and all of it counts; if {view} only shows what the other bills, say {command}, if both bill, {other_command}.</source>
            <comment>delivery_doubled</comment>
            <translation>{source} et {other_source} facturent le même argent de {provider} {account} en {month_said}, {sum} et {other_sum} {currency_said} ({column_had}) sur les jours communs, et tout compte ; dites si {view} montre seulement ce que l’autre facture.</translation>
        </message>
        <message>
            <source>The effective costs of {provider} {account} in {month_said} lack use that is billed, of {named}, so {sum} {currency_said} of {source} and {other_sum} {currency_said} of {other_source} both count; import the amortised costs of all, or say {command}.</source>
            <comment>delivery_uncovered</comment>
            <translation>Aux coûts effectifs de {provider} {account} en {month_said} manque un usage facturé, de {named} ; {sum} {currency_said} de {source} et {other_sum} {currency_said} de {other_source} comptent donc tous deux. Importez les coûts amortis de tout, ou dites que {other_source} montre seulement ce que l’autre facture.</translation>
        </message>
        <message numerus="yes">
            <source>{n} of the {count} files that this manifest lists are not among those that were imported: {names_said}.</source>
            <comment>manifest_missing</comment>
            <translation>
                <numerusform>{n} des {count} fichiers listés par ce manifeste n’est pas parmi les fichiers importés : {names_said}.</numerusform>
                <numerusform>{n} des {count} fichiers listés par ce manifeste ne sont pas parmi les fichiers importés : {names_said}.</numerusform>
            </translation>
        </message>
        <message>
            <source>This manifest and its files do not agree: {differences}.</source>
            <comment>manifest_differs</comment>
            <translation>Ce manifeste et ses fichiers ne concordent pas : {differences}.</translation>
        </message>
        <message>
            <source>{differences} and {count} more</source>
            <comment>some_more</comment>
            <translation>{differences} et {count} autres</translation>
        </message>
        <message>
            <source>{file} has {count} bytes, not {other_count}</source>
            <comment>manifest_bytes</comment>
            <translation>{file} a {count} octets, et non {other_count}</translation>
        </message>
        <message>
            <source>{file} has {count} rows, not {other_count}</source>
            <comment>manifest_rows</comment>
            <translation>{file} a {count} lignes, et non {other_count}</translation>
        </message>
        <message>
            <source>the hash of {file} is another one</source>
            <comment>manifest_hash</comment>
            <translation>l’empreinte de {file} est différente</translation>
        </message>
        <message>
            <source>{file}:{line}: {what}</source>
            <comment>file_at_line</comment>
            <translation>{file}:{line} : {what}</translation>
        </message>
        <message>
            <source>{quoted} in column {column} is {sum} with a decimal comma and {other_sum} with a decimal point; say which with --decimal comma or --decimal point.</source>
            <comment>number_either</comment>
            <translation>{quoted} dans la colonne {column} vaut {sum} avec une virgule décimale et {other_sum} avec un point décimal ; dites lequel vaut.</translation>
        </message>
        <message>
            <source>{quoted} in column {column} has a decimal comma and {other_quoted} in line {line} a decimal point; write all numbers of the column alike.</source>
            <comment>number_both</comment>
            <translation>{quoted} dans la colonne {column} a une virgule décimale et {other_quoted} à la ligne {line} un point décimal ; écrivez tous les nombres de la colonne de la même façon.</translation>
        </message>
        <message>
            <source>{quoted} in column {column} is {time} with the day first and {other_time} with the month first; say which with --dates day-first or --dates month-first.</source>
            <comment>date_either</comment>
            <translation>{quoted} dans la colonne {column} est le {time} si le jour vient d’abord et le {other_time} si c’est le mois ; dites lequel vaut.</translation>
        </message>
        <message>
            <source>{quoted} in column {column} has the day first and {other_quoted} in line {line} the month; write all dates alike, as 2026-03-01.</source>
            <comment>date_both</comment>
            <translation>{quoted} dans la colonne {column} a le jour d’abord et {other_quoted} à la ligne {line} le mois ; écrivez toutes les dates de la même façon, comme 2026-03-01.</translation>
        </message>
        <message>
            <source>{file}: the column &quot;{column}&quot; of this cost table is no day and no month; download it again.</source>
            <comment>file_column_no_date</comment>
            <translation>{file} : la colonne « {column} » de ce tableau de coûts n’est ni un jour ni un mois ; téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>{file}: no column of this file says when anything was charged, so its costs have no day; export it with the start of the charge or billing period.</source>
            <comment>file_no_charge_date</comment>
            <translation>{file} : aucune colonne de ce fichier ne dit quand les charges ont eu lieu, ses coûts n’ont donc pas de jour ; exportez-le avec le début de la charge ou de la période de facturation.</translation>
        </message>
        <message>
            <source>{file}: this is JSON but no file of the format {format}; leave --format out to have it found.</source>
            <comment>file_json_other_format</comment>
            <translation>{file} : c’est du JSON, mais pas un fichier du format {format}.</translation>
        </message>
        <message>
            <source>{file}: this JSON is of no known kind; bring the numbers as a tidy table, or as lines like {example}.</source>
            <comment>file_json_unknown</comment>
            <translation>{file} : ce JSON n’est d’aucun type connu ; fournissez les nombres comme tableau de temps, métriques et valeurs, ou comme lignes telles que {example}.</translation>
        </message>
        <message>
            <source>{file}: these lines of JSON are of no known kind; bring the numbers as a tidy table, or as lines like {example}.</source>
            <comment>file_json_lines_unknown</comment>
            <translation>{file} : ces lignes JSON ne sont d’aucun type connu ; fournissez les nombres comme tableau de temps, métriques et valeurs, ou comme lignes telles que {example}.</translation>
        </message>
        <message>
            <source>{file}: this is a file of the format {format}, which is not read yet.</source>
            <comment>file_format_not_read</comment>
            <translation>{file} : c’est un fichier du format {format}, qui n’est pas encore lu.</translation>
        </message>
        <message>
            <source>{file}:{line}:{at_column}: {reason}; get the file again.</source>
            <comment>file_json_wrong</comment>
            <translation>{file}:{line}:{at_column} : {reason} ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: {kind}, which has no dates; say when it was with --period 2026-03, or {otherwise}.</source>
            <comment>file_no_dates</comment>
            <translation>{file} : {kind}, sans dates ; dites de quand il s’agit, ou {otherwise}.</translation>
        </message>
        <message>
            <source>this is a cost analysis of Azure</source>
            <comment>kind_azure_analysis</comment>
            <translation>c’est une analyse des coûts d’Azure</translation>
        </message>
        <message>
            <source>download it by day or month</source>
            <comment>otherwise_azure_analysis</comment>
            <translation>téléchargez-la par jour ou par mois</translation>
        </message>
        <message>
            <source>this is an allocation summary of OpenCost or Kubecost</source>
            <comment>kind_kubecost</comment>
            <translation>c’est un résumé d’allocation d’OpenCost ou de Kubecost</translation>
        </message>
        <message>
            <source>ask the allocation API for JSON instead of CSV</source>
            <comment>otherwise_kubecost</comment>
            <translation>demandez à l’API du JSON au lieu de CSV</translation>
        </message>
        <message>
            <source>{file}: the folder cannot be read ({detail}); check its permissions.</source>
            <comment>file_folder_unreadable</comment>
            <translation>{file} : le dossier ne peut pas être lu ({detail}) ; vérifiez ses droits.</translation>
        </message>
        <message>
            <source>{file}: a write to this database was not finished (a journal lies beside it); open it once with MLflow or sqlite3, then read it again.</source>
            <comment>file_database_journal</comment>
            <translation>{file} : une écriture dans cette base n’a pas été terminée (un journal se trouve à côté) ; ouvrez-la une fois avec MLflow ou sqlite3, puis relisez-la.</translation>
        </message>
        <message>
            <source>{file}: unpacked this database is larger than {limit} MiB; unpack it first.</source>
            <comment>file_database_too_large</comment>
            <translation>{file} : décompressée, cette base dépasse {limit} Mio ; décompressez-la d’abord.</translation>
        </message>
        <message>
            <source>{file}: this SQLite database is no MLflow store, it has no table {named}; name another file.</source>
            <comment>file_database_no_table</comment>
            <translation>{file} : cette base SQLite n’est pas un dépôt MLflow, il lui manque la table {named} ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file}: the table {named} of this database has no column {column}, so it is no MLflow store; name another file.</source>
            <comment>file_database_no_column</comment>
            <translation>{file} : la table {named} de cette base n’a pas de colonne {column}, ce n’est donc pas un dépôt MLflow ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file}: these inference costs have the cost basis usage, which leaves out idle and shared cost; ask for costBasis=allocation.</source>
            <comment>file_usage_basis</comment>
            <translation>{file} : ces coûts d’inférence reposent sur l’usage, sans coûts inactifs ni partagés ; demandez costBasis=allocation.</translation>
        </message>
        <message>
            <source>{file}: a document of {named} needs a list under &quot;items&quot;.</source>
            <comment>file_definitions_no_items</comment>
            <translation>{file} : un document de {named} a besoin d’une liste sous « items ».</translation>
        </message>
        <message>
            <source>{file}: item {count} is no object; each item is one with an id.</source>
            <comment>file_definitions_no_object</comment>
            <translation>{file} : l’élément {count} n’est pas un objet ; chaque élément en est un, avec un identifiant.</translation>
        </message>
        <message>
            <source>{file}: &quot;opsatlas&quot; says &quot;{named}&quot;, which is no kind of definition; write kpis, rules, bindings, targets or views.</source>
            <comment>file_definitions_kind</comment>
            <translation>{file} : « opsatlas » indique « {named} », qui n’est pas un type de définition ; écrivez kpis, rules, bindings, targets ou views.</translation>
        </message>
        <message>
            <source>{file}: item {count}: {why} Nothing of this file was taken over; mend the item and import it again.</source>
            <comment>file_definition_fault</comment>
            <translation>{file} : élément {count} : {why} Rien de ce fichier n’a été repris ; corrigez l’élément et importez de nouveau.</translation>
        </message>
        <message>
            <source>{file}: Prometheus answered with an error ({detail}); mend the query and ask again.</source>
            <comment>file_prometheus</comment>
            <translation>{file} : Prometheus a répondu par une erreur ({detail}) ; corrigez la requête et recommencez.</translation>
        </message>
        <message>
            <source>{file}: this is an archive or a spreadsheet inside an archive; unpack the outer one.</source>
            <comment>file_archive_in_archive</comment>
            <translation>{file} : c’est une archive ou un classeur dans une archive ; décompressez l’archive extérieure.</translation>
        </message>
        <message>
            <source>{file}: this is an archive or a spreadsheet; unpack it or save the table as CSV.</source>
            <comment>file_spreadsheet</comment>
            <translation>{file} : c’est une archive ou un classeur ; décompressez-la ou enregistrez le tableau en CSV.</translation>
        </message>
        <message>
            <source>{file}: this is a document of an office program; save the table as CSV.</source>
            <comment>file_office</comment>
            <translation>{file} : c’est un document bureautique ; enregistrez le tableau en CSV.</translation>
        </message>
        <message>
            <source>{file}: the archive changed while it was read; try again when it is finished.</source>
            <comment>file_archive_changed</comment>
            <translation>{file} : l’archive a changé pendant la lecture ; réessayez quand elle sera terminée.</translation>
        </message>
        <message>
            <source>{file}: the archive holds no file that could be read; pack the exports again.</source>
            <comment>file_archive_empty</comment>
            <translation>{file} : l’archive ne contient aucun fichier lisible ; refaites l’archive des exports.</translation>
        </message>
        <message>
            <source>{file}: the file is empty; export it again.</source>
            <comment>file_empty</comment>
            <translation>{file} : le fichier est vide ; exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>{file}: this is a web page or XML, perhaps of a sign-in; download the export itself.</source>
            <comment>file_web_page</comment>
            <translation>{file} : c’est une page web ou du XML, peut-être celle d’une connexion ; téléchargez l’export lui-même.</translation>
        </message>
        <message>
            <source>{file}: Parquet is not read; export the data as CSV.</source>
            <comment>file_parquet</comment>
            <translation>{file} : Parquet n’est pas lu ; exportez les données en CSV.</translation>
        </message>
        <message>
            <source>{file}: this is of no known kind; bring its numbers as a CSV table of times, metrics and values.</source>
            <comment>file_unknown</comment>
            <translation>{file} : ce n’est d’aucun type connu ; fournissez ses nombres comme tableau CSV de temps, métriques et valeurs.</translation>
        </message>
        <message>
            <source>{file}: this table is of no known kind; `opsatlas inspect {file}` shows a mapping that would read it, for --map.</source>
            <comment>file_unknown_table</comment>
            <translation>{file} : ce tableau n’est d’aucun type connu ; il faut une correspondance de ses colonnes.</translation>
        </message>
        <message>
            <source>{file}: the header of this table cannot be read to its end; get the file again.</source>
            <comment>file_header_open</comment>
            <translation>{file} : l’en-tête de ce tableau ne peut pas être lu jusqu’au bout ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: the mapping names the columns {column}, which this file has not; mend the mapping.</source>
            <comment>file_mapping_columns</comment>
            <translation>{file} : la correspondance nomme les colonnes {column}, absentes de ce fichier ; corrigez-la.</translation>
        </message>
        <message>
            <source>{file}: this is no file of the format {format}; leave --format out to have it found.</source>
            <comment>file_other_format</comment>
            <translation>{file} : ce n’est pas un fichier du format {format}.</translation>
        </message>
        <message>
            <source>{file}: the file changed while it was read; try again when it is finished.</source>
            <comment>file_changed</comment>
            <translation>{file} : le fichier a changé pendant la lecture ; réessayez quand il sera terminé.</translation>
        </message>
        <message>
            <source>{file}: this folder is no store that is read as a whole; name the files in it.</source>
            <comment>file_folder_no_store</comment>
            <translation>{file} : ce dossier ne se lit pas comme un tout ; choisissez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>{file}: there is no such file or folder; check the name.</source>
            <comment>file_none</comment>
            <translation>{file} : ce fichier ou dossier n’existe pas ; vérifiez le nom.</translation>
        </message>
        <message>
            <source>{file}: there is no such file; check the name.</source>
            <comment>file_not_there</comment>
            <translation>{file} : ce fichier n’existe pas ; vérifiez le nom.</translation>
        </message>
        <message>
            <source>{file}: you may not read this file; ask its owner for permission.</source>
            <comment>file_forbidden</comment>
            <translation>{file} : vous n’avez pas le droit de lire ce fichier ; demandez-le à son propriétaire.</translation>
        </message>
        <message>
            <source>{file}: the file cannot be read ({detail}); try again or copy it to another disk.</source>
            <comment>file_unreadable</comment>
            <translation>{file} : le fichier ne peut pas être lu ({detail}) ; réessayez ou copiez-le sur un autre disque.</translation>
        </message>
        <message>
            <source>{file}: the file cannot be read; check its name and permissions.</source>
            <comment>file_unreadable_name</comment>
            <translation>{file} : le fichier ne peut pas être lu ; vérifiez son nom et ses droits.</translation>
        </message>
        <message>
            <source>{file}: this is a folder, not a file; name the files in it.</source>
            <comment>file_is_folder</comment>
            <translation>{file} : c’est un dossier, pas un fichier ; choisissez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>{file}: this is neither a file nor a folder; copy what it gives to a file.</source>
            <comment>file_no_file</comment>
            <translation>{file} : ce n’est ni un fichier ni un dossier ; copiez son contenu dans un fichier.</translation>
        </message>
        <message>
            <source>{file}: it unpacks to more than {count} times its size or more than {limit} GiB, which no export does; unpack it yourself if you trust it.</source>
            <comment>file_unpacks_too_large</comment>
            <translation>{file} : décompressé, il dépasse {count} fois sa taille ou {limit} Gio, ce qu’aucun export ne fait ; décompressez-le vous-même si vous lui faites confiance.</translation>
        </message>
        <message>
            <source>{file}: the gzip data end early or are damaged ({detail}); get the file again.</source>
            <comment>file_gzip</comment>
            <translation>{file} : les données gzip s’arrêtent trop tôt ou sont endommagées ({detail}) ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: the gzip data are damaged: their checksum does not agree; get the file again.</source>
            <comment>file_gzip_checksum</comment>
            <translation>{file} : les données gzip sont endommagées : leur somme de contrôle ne concorde pas ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: the zstd data end early or are damaged ({detail}); get the file again.</source>
            <comment>file_zstd</comment>
            <translation>{file} : les données zstd s’arrêtent trop tôt ou sont endommagées ({detail}) ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: the archive ends early or is damaged ({detail}); get the file again.</source>
            <comment>file_archive_damaged</comment>
            <translation>{file} : l’archive s’arrête trop tôt ou est endommagée ({detail}) ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: the archive holds more than {limit} files; pack fewer at a time.</source>
            <comment>file_archive_many</comment>
            <translation>{file} : l’archive contient plus de {limit} fichiers ; mettez-en moins à la fois.</translation>
        </message>
        <message>
            <source>{file}: the archive holds a file named {quoted}, which leads out of it; nothing of it is read.</source>
            <comment>file_archive_outside</comment>
            <translation>{file} : l’archive contient un fichier nommé {quoted}, qui mène hors d’elle ; rien n’en est lu.</translation>
        </message>
        <message>
            <source>{file}: the archive holds two files of one name; pack it again.</source>
            <comment>file_archive_twice</comment>
            <translation>{file} : l’archive contient deux fichiers de même nom ; refaites-la.</translation>
        </message>
        <message>
            <source>{file}: it is protected by a password; pack it without one.</source>
            <comment>file_archive_password</comment>
            <translation>{file} : il est protégé par un mot de passe ; refaites l’archive sans.</translation>
        </message>
        <message>
            <source>{file}: there is no such file in the archive; check the name.</source>
            <comment>file_archive_none</comment>
            <translation>{file} : ce fichier n’est pas dans l’archive ; vérifiez le nom.</translation>
        </message>
        <message>
            <source>{file}: it unpacks to more than the archive says; get the file again.</source>
            <comment>file_archive_lies</comment>
            <translation>{file} : décompressé, il dépasse ce qu’annonce l’archive ; récupérez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}:{line}: a quote is opened here and never closed; mend the line or export the file again.</source>
            <comment>file_quote_open</comment>
            <translation>{file}:{line} : un guillemet s’ouvre ici et ne se ferme jamais ; corrigez la ligne ou exportez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: it is longer than {limit} MiB, which is too much for a file that must be read as a whole; split it or export it line by line.</source>
            <comment>file_too_long</comment>
            <translation>{file} : il dépasse {limit} Mio, trop pour un fichier lu d’un seul tenant ; scindez-le ou exportez-le ligne par ligne.</translation>
        </message>
        <message>
            <source>{file}:{line}: the header has {count} columns and {limit} are allowed; leave some out.</source>
            <comment>file_wide_header</comment>
            <translation>{file}:{line} : l’en-tête a {count} colonnes et {limit} sont permises ; retirez-en.</translation>
        </message>
        <message>
            <source>{file}: no file in this folder could be read; name a folder with exports.</source>
            <comment>folder_none_readable</comment>
            <translation>{file} : aucun fichier de ce dossier n’a pu être lu ; choisissez un dossier d’exports.</translation>
        </message>
        <message>
            <source>{file}: there is nothing readable in this folder; name a folder with exports.</source>
            <comment>folder_empty</comment>
            <translation>{file} : il n’y a rien de lisible dans ce dossier ; choisissez un dossier d’exports.</translation>
        </message>
        <message>
            <source>{file}: import {import} has read these bytes in another way; undo it with `opsatlas undo-import` and import the file again.</source>
            <comment>file_read_another_way</comment>
            <translation>{file} : l’import {import} a lu ces octets autrement ; annulez-le et importez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: import {import} has read these bytes for another month; undo it with `opsatlas undo-import` and import the file again.</source>
            <comment>file_read_other_month</comment>
            <translation>{file} : l’import {import} a lu ces octets pour un autre mois ; annulez-le et importez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{file}: the sums of the store differ from those of the file; nothing was changed. Please report this.</source>
            <comment>import_sums_differ</comment>
            <translation>{file} : les sommes enregistrées diffèrent de celles du fichier ; rien n’a été modifié. Merci de le signaler.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; must be {must}.</source>
            <comment>item_must_be</comment>
            <translation>« {named} » doit être {must}.</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>must_number</comment>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a finite number</source>
            <comment>must_finite</comment>
            <translation>un nombre fini</translation>
        </message>
        <message>
            <source>a text</source>
            <comment>must_text</comment>
            <translation>un texte</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>must_truth</comment>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>must_object</comment>
            <translation>un objet</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>must_list</comment>
            <translation>une liste</translation>
        </message>
        <message>
            <source>The item is not a JSON object.</source>
            <comment>item_json</comment>
            <translation>L’élément n’est pas un objet JSON.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is missing.</source>
            <comment>item_missing</comment>
            <translation>« {named} » manque.</translation>
        </message>
        <message>
            <source>&quot;better&quot; is &quot;{named}&quot;; it must be higher, lower or none.</source>
            <comment>kpi_better</comment>
            <translation>« better » vaut « {named} » ; écrivez higher, lower ou none.</translation>
        </message>
        <message>
            <source>&quot;applies_to&quot; is &quot;{named}&quot;; it must be all, models or ORG.</source>
            <comment>kpi_applies</comment>
            <translation>« applies_to » vaut « {named} » ; écrivez all, models ou ORG.</translation>
        </message>
        <message>
            <source>&quot;type&quot; is &quot;{named}&quot;, which stands for no formula; write the formula.</source>
            <comment>kpi_type</comment>
            <translation>« type » vaut « {named} », qui ne désigne aucune formule ; écrivez la formule.</translation>
        </message>
        <message>
            <source>The floor must lie on the bad side of the target: below it where higher is better, above it where lower is better.</source>
            <comment>kpi_floor</comment>
            <translation>Le seuil doit être du mauvais côté de la cible : en dessous si plus haut est mieux, au-dessus si plus bas est mieux.</translation>
        </message>
        <message>
            <source>The definition has no &quot;id&quot;.</source>
            <comment>kpi_no_id</comment>
            <translation>La définition n’a pas d’« id ».</translation>
        </message>
        <message>
            <source>The definition has no &quot;formula&quot;.</source>
            <comment>kpi_no_formula</comment>
            <translation>La définition n’a pas de « formula ».</translation>
        </message>
        <message>
            <source>Its formula is wrong at character {count}: {why}</source>
            <comment>kpi_formula</comment>
            <translation>Sa formule est fausse au caractère {count} : {why}</translation>
        </message>
        <message>
            <source>&quot;weight&quot; must not be negative.</source>
            <comment>kpi_weight</comment>
            <translation>« weight » ne doit pas être négatif.</translation>
        </message>
        <message>
            <source>The target names no &quot;kpi&quot;.</source>
            <comment>target_no_kpi</comment>
            <translation>La cible ne nomme pas de « kpi ».</translation>
        </message>
        <message>
            <source>&quot;from&quot; is &quot;{named}&quot;, which is no period.</source>
            <comment>target_from</comment>
            <translation>« from » vaut « {named} », qui n’est pas une période.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no purpose; write data, idle, rework, failed_runs or data_incidents.</source>
            <comment>rule_purpose</comment>
            <translation>« {named} » n’est pas un usage ; écrivez data, idle, rework, failed_runs ou data_incidents.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is &quot;{cell}&quot;, which is no day and no period.</source>
            <comment>rule_day</comment>
            <translation>« {named} » vaut « {cell} », qui n’est ni un jour ni une période.</translation>
        </message>
        <message>
            <source>A shared cost is split by spend, even or fixed, not by &quot;{named}&quot;.</source>
            <comment>rule_split</comment>
            <translation>Un coût partagé est réparti par spend, even ou fixed, pas par « {named} ».</translation>
        </message>
        <message>
            <source>The share of &quot;{named}&quot; is negative.</source>
            <comment>rule_share_negative</comment>
            <translation>La part de « {named} » est négative.</translation>
        </message>
        <message>
            <source>A split by fixed shares needs &quot;shares&quot; with a weight above 0.</source>
            <comment>rule_shares_none</comment>
            <translation>Une répartition à parts fixes demande « shares » avec un poids supérieur à 0.</translation>
        </message>
        <message>
            <source>The shares add up to more than 1.</source>
            <comment>rule_shares_sum</comment>
            <translation>Les parts dépassent 1 au total.</translation>
        </message>
        <message>
            <source>&quot;component_from&quot; must be asset or label:NAME.</source>
            <comment>rule_component_from</comment>
            <translation>« component_from » doit être asset ou label:NAME.</translation>
        </message>
        <message>
            <source>A rule says one place: component, component_from or shared.</source>
            <comment>rule_one_place</comment>
            <translation>Une règle indique une seule place : component, component_from ou shared.</translation>
        </message>
        <message>
            <source>The rule says neither where its facts belong (component, component_from, shared) nor a purpose.</source>
            <comment>rule_no_place</comment>
            <translation>La règle ne dit ni à quoi ses faits appartiennent (component, component_from, shared) ni un usage.</translation>
        </message>
        <message>
            <source>The rule ends before it begins.</source>
            <comment>rule_ends</comment>
            <translation>La règle finit avant de commencer.</translation>
        </message>
        <message>
            <source>&quot;test&quot; is &quot;{named}&quot;; it must be a comparison with a number, such as &quot;&lt; 0.3&quot;.</source>
            <comment>binding_test</comment>
            <translation>« test » vaut « {named} » ; il faut une comparaison avec un nombre, comme « &lt; 0.3 ».</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; that a metric could become.</source>
            <comment>binding_measure</comment>
            <translation>Il n’y a pas de mesure « {named} » qu’une métrique pourrait devenir.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no aggregation; write sum, increase, last, mean, max, count or count_if.</source>
            <comment>binding_aggregation</comment>
            <translation>« {named} » n’est pas une agrégation ; écrivez sum, increase, last, mean, max, count ou count_if.</translation>
        </message>
        <message>
            <source>The formula is longer than {limit} bytes.</source>
            <comment>formula_too_long</comment>
            <translation>La formule dépasse {limit} octets.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; does not belong here.</source>
            <comment>formula_here</comment>
            <translation>« {named} » n’a pas sa place ici.</translation>
        </message>
        <message>
            <source>Brackets and signs stand more than {limit} deep.</source>
            <comment>formula_too_deep</comment>
            <translation>Les parenthèses et les signes dépassent {limit} niveaux.</translation>
        </message>
        <message>
            <source>The formula ends where &quot;{named}&quot; is missing.</source>
            <comment>formula_missing</comment>
            <translation>La formule s’arrête là où « {named} » manque.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands where &quot;{cell}&quot; is expected.</source>
            <comment>formula_instead</comment>
            <translation>« {named} » se trouve là où « {cell} » est attendu.</translation>
        </message>
        <message>
            <source>Outside the sums there may be one division only.</source>
            <comment>formula_divisions</comment>
            <translation>Hors des sommes, une seule division est permise.</translation>
        </message>
        <message>
            <source>What stands left of this division has no unit that could be named: it mixes money, hours or other things.</source>
            <comment>formula_unit_left</comment>
            <translation>Ce qui est à gauche de cette division n’a pas d’unité : argent, heures ou autres y sont mêlés.</translation>
        </message>
        <message>
            <source>What stands right of this division has no unit that could be named: it mixes money, hours or other things.</source>
            <comment>formula_unit_right</comment>
            <translation>Ce qui est à droite de cette division n’a pas d’unité : argent, heures ou autres y sont mêlés.</translation>
        </message>
        <message>
            <source>The formula ends where a number, a measure or a bracket is expected.</source>
            <comment>formula_ends</comment>
            <translation>La formule s’arrête là où un nombre, une mesure ou une parenthèse est attendu.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands where a number, a measure or a bracket is expected.</source>
            <comment>formula_no_operand</comment>
            <translation>« {named} » se trouve là où un nombre, une mesure ou une parenthèse est attendu.</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <comment>formula_number</comment>
            <translation>Ce nombre est trop grand.</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot;.</source>
            <comment>formula_measure</comment>
            <translation>Il n’y a pas de mesure « {named} ».</translation>
        </message>
        <message>
            <source>The measure &quot;{named}&quot; stands outside sum, count, min or max.</source>
            <comment>formula_outside</comment>
            <translation>La mesure « {named} » se trouve hors de sum, count, min ou max.</translation>
        </message>
        <message>
            <source>{named} takes one argument.</source>
            <comment>formula_one_argument</comment>
            <translation>{named} prend un seul argument.</translation>
        </message>
        <message>
            <source>{named} over the components cannot stand inside another sum, count, min or max.</source>
            <comment>formula_nested</comment>
            <translation>{named} sur les composants ne peut pas se trouver dans un autre sum, count, min ou max.</translation>
        </message>
        <message>
            <source>Only sum, count, min and max over the components can have a &quot;where&quot;.</source>
            <comment>formula_where</comment>
            <translation>Seuls sum, count, min et max sur les composants peuvent avoir un « where ».</translation>
        </message>
        <message>
            <source>A comparison (=, !=, &lt;, &lt;=, &gt; or &gt;=) is expected here.</source>
            <comment>formula_comparison</comment>
            <translation>Une comparaison (=, !=, &lt;, &lt;=, &gt; ou &gt;=) est attendue ici.</translation>
        </message>
        <message>
            <source>{file}: {why}; a mapping is written like {example}.</source>
            <comment>mapping_wrong</comment>
            <translation>{file} : {why} ; une correspondance s’écrit comme {example}.</translation>
        </message>
        <message>
            <source>a value has no member &quot;{named}&quot;</source>
            <comment>mapping_member</comment>
            <translation>une valeur n’a pas de « {named} »</translation>
        </message>
        <message>
            <source>a value names no column</source>
            <comment>mapping_no_column</comment>
            <translation>une valeur ne nomme pas de colonne</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no list of column names</source>
            <comment>mapping_no_list</comment>
            <translation>« {named} » n’est pas une liste de noms de colonnes</translation>
        </message>
        <message>
            <source>it is no mapping</source>
            <comment>mapping_none</comment>
            <translation>ce n’est pas une correspondance</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; names no column</source>
            <comment>mapping_names</comment>
            <translation>« {named} » ne nomme pas de colonne</translation>
        </message>
        <message>
            <source>there is nothing called &quot;{named}&quot;; use time, values, metric, value, component, asset, dataset, model, version, unit, step, run, labels or columns</source>
            <comment>mapping_unknown</comment>
            <translation>« {named} » n’existe pas ; utilisez time, values, metric, value, component, asset, dataset, model, version, unit, step, run, labels ou columns</translation>
        </message>
        <message>
            <source>a mapping is a JSON object</source>
            <comment>mapping_object</comment>
            <translation>une correspondance est un objet JSON</translation>
        </message>
        <message>
            <source>it is no JSON: {reason}</source>
            <comment>mapping_json</comment>
            <translation>ce n’est pas du JSON : {reason}</translation>
        </message>
        <message>
            <source>it needs either &quot;values&quot;, or &quot;metric&quot; and &quot;value&quot;</source>
            <comment>mapping_needs</comment>
            <translation>il faut soit « values », soit « metric » et « value »</translation>
        </message>
        <message>
            <source>There is no KPI &quot;{named}&quot;; `opsatlas kpi` lists those there are.</source>
            <comment>kpi_none</comment>
            <translation>Il n’y a pas de KPI « {named} ».</translation>
        </message>
        <message>
            <source>There is no KPI and no score &quot;{named}&quot;; `opsatlas kpi` lists those there are.</source>
            <comment>kpi_or_score_none</comment>
            <translation>Il n’y a ni KPI ni score « {named} ».</translation>
        </message>
        <message>
            <source>The KPI {named} speaks of the organisation and has no result for components.</source>
            <comment>kpi_of_organisation</comment>
            <translation>Le KPI {named} concerne l’organisation et n’a pas de résultat par composant.</translation>
        </message>
        <message>
            <source>The workspace holds no data yet, so no period can be chosen; name one with --period.</source>
            <comment>period_nothing</comment>
            <translation>L’espace de travail ne contient pas encore de données ; aucune période ne peut être choisie.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no period; write 2026-03, 2026-Q1, 2026-W07, 2026, 2026-01..2026-03, ytd (the year to date) or 12m (the last twelve months).</source>
            <comment>period_wrong</comment>
            <translation>« {named} » n’est pas une période ; écrivez 2026-03, 2026-Q1, 2026-W07, 2026, 2026-01..2026-03, ytd (l’année à ce jour) ou 12m (les douze derniers mois).</translation>
        </message>
        <message>
            <source>There is no format &quot;{named}&quot;; the formats are {column}.</source>
            <comment>format_none</comment>
            <translation>Il n’y a pas de format « {named} » ; les formats sont {column}.</translation>
        </message>
        <message>
            <source>There is no time zone &quot;{named}&quot;; use a name such as Europe/Berlin.</source>
            <comment>zone_none</comment>
            <translation>Il n’y a pas de fuseau horaire « {named} » ; utilisez un nom comme Europe/Berlin.</translation>
        </message>
        <message>
            <source>The group {named} has a quote that never closes.</source>
            <comment>scope_quote</comment>
            <translation>Le groupe {named} a un guillemet qui n’est pas fermé.</translation>
        </message>
        <message>
            <source>The group {named} wants a comma behind &quot;{cell}&quot;.</source>
            <comment>scope_comma</comment>
            <translation>Dans le groupe {named}, il manque une virgule après « {cell} ».</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot; for the group {cell}.</source>
            <comment>scope_component_of_group</comment>
            <translation>Il n’y a pas de composant « {named} » pour le groupe {cell}.</translation>
        </message>
        <message>
            <source>No component has {column} &quot;{named}&quot;; there are: {cell}.</source>
            <comment>scope_no_value</comment>
            <translation>Aucun composant n’a {column} « {named} » ; il y a : {cell}.</translation>
        </message>
        <message>
            <source>No component has {column} &quot;{named}&quot;; none says any.</source>
            <comment>scope_no_value_at_all</comment>
            <translation>Aucun composant n’a {column} « {named} » ; aucun n’en indique.</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot;, and &quot;{cell}&quot; is no attribute of components: kind, owner_data, owner_model, owner_cost, goal, portable.</source>
            <comment>scope_attribute</comment>
            <translation>Il n’y a pas de composant « {named} », et « {cell} » n’est pas un attribut de composants : kind, owner_data, owner_model, owner_cost, goal, portable.</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot;.</source>
            <comment>scope_component</comment>
            <translation>Il n’y a pas de composant « {named} ».</translation>
        </message>
        <message>
            <source>New limits for {named} from {time} on need a reason; say what changed.</source>
            <comment>rebase_no_reason</comment>
            <translation>De nouvelles limites pour {named} à partir de {time} demandent une raison ; dites ce qui a changé.</translation>
        </message>
        <message>
            <source>The limits of {named} do not begin anew in {time}; there is nothing to withdraw.</source>
            <comment>rebase_none</comment>
            <translation>Les limites de {named} ne recommencent pas en {time} ; il n’y a rien à retirer.</translation>
        </message>
        <message>
            <source>{named} is taken apart by price as quantity, mix and price; no row is a part of that.</source>
            <comment>explain_price_rows</comment>
            <translation>{named} se décompose par prix en quantité, mix et prix ; aucune ligne n’en est une partie.</translation>
        </message>
        <message>
            <source>Against a target or a budget a KPI is taken apart by component alone.</source>
            <comment>explain_plan</comment>
            <translation>Par rapport à une cible ou un budget, un KPI se décompose seulement par composant.</translation>
        </message>
        <message>
            <source>A target or a budget has no prices; compare with a period.</source>
            <comment>explain_plan_price</comment>
            <translation>Une cible ou un budget n’a pas de prix ; comparez avec une période.</translation>
        </message>
        <message>
            <source>The statement took too long and was stopped; ask for less, for example with a filter on day.</source>
            <comment>sql_late</comment>
            <translation>L’instruction a duré trop longtemps et a été arrêtée ; demandez moins, par exemple avec un filtre sur day.</translation>
        </message>
        <message>
            <source>The statement is refused: it may only read the workspace&apos;s tables, with harmless functions ({detail}).</source>
            <comment>sql_forbidden</comment>
            <translation>L’instruction est refusée : elle ne peut que lire les tables de l’espace de travail, avec des fonctions inoffensives ({detail}).</translation>
        </message>
        <message>
            <source>The statement is faulty: {detail}.</source>
            <comment>sql_faulty</comment>
            <translation>L’instruction est fautive : {detail}.</translation>
        </message>
        <message>
            <source>The statement is faulty: {detail}, at character {count}.</source>
            <comment>sql_faulty_at</comment>
            <translation>L’instruction est fautive au caractère {count} : {detail}.</translation>
        </message>
        <message>
            <source>The statement is refused: it holds a NUL byte or is longer than 1 MiB.</source>
            <comment>sql_nul</comment>
            <translation>L’instruction est refusée : elle contient un octet NUL ou dépasse 1 Mio.</translation>
        </message>
        <message>
            <source>There is no statement; type one that starts with SELECT or WITH.</source>
            <comment>sql_none</comment>
            <translation>Il n’y a pas d’instruction ; saisissez-en une qui commence par SELECT ou WITH.</translation>
        </message>
        <message>
            <source>The statement is refused: one statement at a time.</source>
            <comment>sql_several</comment>
            <translation>L’instruction est refusée : une seule à la fois.</translation>
        </message>
        <message>
            <source>The statement is refused: it would write.</source>
            <comment>sql_writes</comment>
            <translation>L’instruction est refusée : elle écrirait.</translation>
        </message>
        <message>
            <source>The view is no JSON: line {line}, column {at_column}: {reason}.</source>
            <comment>view_no_json</comment>
            <translation>La vue n’est pas du JSON : ligne {line}, colonne {at_column} : {reason}.</translation>
        </message>
        <message>
            <source>A view is a JSON object with &quot;from&quot;, &quot;rows&quot;, &quot;values&quot;.</source>
            <comment>view_no_object</comment>
            <translation>Une vue est un objet JSON avec « from », « rows » et « values ».</translation>
        </message>
        <message>
            <source>View, line {line}, column {at_column}: {why}</source>
            <comment>view_at</comment>
            <translation>Vue, ligne {line}, colonne {at_column} : {why}</translation>
        </message>
        <message>
            <source>View: {why}</source>
            <comment>view_wrong</comment>
            <translation>Vue : {why}</translation>
        </message>
        <message>
            <source>{thing} has no &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_member</comment>
            <translation>{thing} n’a pas de « {named} » ; il y a : {column}.</translation>
        </message>
        <message>
            <source>a view</source>
            <comment>thing_view</comment>
            <translation>une vue</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>thing_value</comment>
            <translation>une valeur</translation>
        </message>
        <message>
            <source>a filter</source>
            <comment>thing_filter</comment>
            <translation>un filtre</translation>
        </message>
        <message>
            <source>a sort key</source>
            <comment>thing_sort</comment>
            <translation>une clé de tri</translation>
        </message>
        <message>
            <source>top</source>
            <comment>thing_top</comment>
            <translation>top</translation>
        </message>
        <message>
            <source>{source} has no field &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_no_field</comment>
            <translation>{source} n’a pas de champ « {named} » ; il y a : {column}.</translation>
        </message>
        <message>
            <source>{source} has no value &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_no_value_of</comment>
            <translation>{source} n’a pas de valeur « {named} » ; il y a : {column}.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no &quot;{cell}&quot;; there are: {column}.</source>
            <comment>view_no_word</comment>
            <translation>« {named} » n’est pas un « {cell} » ; il y a : {column}.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; lists texts.</source>
            <comment>view_texts</comment>
            <translation>« {named} » est une liste de textes.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands on the shelves twice.</source>
            <comment>view_twice</comment>
            <translation>« {named} » figure deux fois dans la vue.</translation>
        </message>
        <message>
            <source>A view needs at least one value.</source>
            <comment>view_no_values</comment>
            <translation>Une vue demande au moins une valeur.</translation>
        </message>
        <message>
            <source>The filters on time have no day in common.</source>
            <comment>view_no_day</comment>
            <translation>Les filtres sur le temps n’ont aucun jour en commun.</translation>
        </message>
        <message>
            <source>A filter on a field needs either &quot;is&quot; or &quot;is_not&quot;.</source>
            <comment>view_is</comment>
            <translation>Un filtre sur un champ demande soit « is », soit « is_not ».</translation>
        </message>
        <message>
            <source>A filter on a value needs &quot;at_least&quot; or &quot;at_most&quot;.</source>
            <comment>view_bound</comment>
            <translation>Un filtre sur une valeur demande « at_least » ou « at_most ».</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no comparison; there are: previous, year_ago, target (of KPIs), and periods such as 2026-03.</source>
            <comment>view_comparison</comment>
            <translation>« {named} » n’est pas une comparaison ; il y a previous, year_ago, target (des KPI) et des périodes comme 2026-03.</translation>
        </message>
        <message>
            <source>Sorting by a difference needs &quot;compare&quot;.</source>
            <comment>view_sort_difference</comment>
            <translation>Trier par différence demande « compare ».</translation>
        </message>
        <message>
            <source>&quot;of&quot; is the position of a value, 0 to {limit}.</source>
            <comment>view_position</comment>
            <translation>« of » est la position d’une valeur, de 0 à {limit}.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is on no shelf, so it has no largest members.</source>
            <comment>view_no_shelf</comment>
            <translation>« {named} » n’est pas dans la vue et n’a donc pas de plus grandes valeurs.</translation>
        </message>
        <message>
            <source>&quot;n&quot; must be a whole number from 1 on.</source>
            <comment>view_top_number</comment>
            <translation>« n » doit être un entier à partir de 1.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no field of the rows.</source>
            <comment>view_no_row_field</comment>
            <translation>« {named} » n’est pas un champ des lignes.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no period; one is written 2026-03, 2026-Q1, 2026-W07, 2026 or 2026-03-05.</source>
            <comment>view_no_period</comment>
            <translation>« {named} » n’est pas une période ; on écrit 2026-03, 2026-Q1, 2026-W07, 2026 ou 2026-03-05.</translation>
        </message>
        <message>
            <source>The time from {named} to {cell} has no day.</source>
            <comment>view_empty_time</comment>
            <translation>Le temps de {named} à {cell} n’a aucun jour.</translation>
        </message>
        <message>
            <source>a saved view needs an &quot;id&quot;.</source>
            <comment>view_needs_id</comment>
            <translation>une vue enregistrée demande un « id ».</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; recurs, and a KPI is of one stretch of time.</source>
            <comment>view_recurs</comment>
            <translation>« {named} » revient, et un KPI porte sur une seule durée.</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; of days.</source>
            <comment>view_no_measure</comment>
            <translation>Il n’y a pas de mesure « {named} » par jour.</translation>
        </message>
        <message>
            <source>No cost file has a column &quot;{named}&quot;.</source>
            <comment>view_no_cost_column</comment>
            <translation>Aucun fichier de coûts n’a de colonne « {named} ».</translation>
        </message>
        <message>
            <source>The view has no value {named}.</source>
            <comment>view_value_none</comment>
            <translation>La vue n’a pas de valeur {named}.</translation>
        </message>
        <message>
            <source>The view has no such cell, or no row stands behind it.</source>
            <comment>view_cell_none</comment>
            <translation>La vue n’a pas une telle cellule, ou aucune ligne n’est derrière elle.</translation>
        </message>
        <message>
            <source>The view has more than 1,000,000 cells; leave out the field with the most members, or filter.</source>
            <comment>view_too_many_cells</comment>
            <translation>La vue a plus de 1 000 000 cellules ; retirez le champ qui a le plus de valeurs, ou filtrez.</translation>
        </message>
        <message>
            <source>The view has {count} rows and {other_count} columns; at most {limit} and {width} can be shown. Leave out the field with the most members, or filter.</source>
            <comment>view_too_large</comment>
            <translation>La vue a {count} lignes et {other_count} colonnes ; au plus {limit} et {width} peuvent être montrées. Retirez le champ qui a le plus de valeurs, ou filtrez.</translation>
        </message>
        <message>
            <source>{named} of {component} in {time} cannot be broken out by {cell}; it can by {column}.</source>
            <comment>break_out_field</comment>
            <translation>{named} de {component} en {time} ne peut pas être ventilé par {cell} ; c’est possible par {column}.</translation>
        </message>
        <message>
            <source>{count} columns are more than the {limit} of a spreadsheet; leave out a field.</source>
            <comment>sheet_columns</comment>
            <translation>{count} colonnes dépassent les {limit} d’un classeur ; retirez un champ.</translation>
        </message>
        <message>
            <source>The table has more rows than the {limit} of a spreadsheet; filter it, or write CSV.</source>
            <comment>sheet_rows</comment>
            <translation>Le tableau a plus de lignes que les {limit} d’un classeur ; filtrez-le ou écrivez un CSV.</translation>
        </message>
        <message>
            <source>{file}: the spreadsheet cannot be made: {detail}; free space there or set TMPDIR.</source>
            <comment>sheet_failed</comment>
            <translation>{file} : le classeur ne peut pas être créé : {detail} ; libérez de la place ou définissez TMPDIR.</translation>
        </message>
        <message>
            <source>{file}: no temporary file can be made; free space there or set TMPDIR.</source>
            <comment>sheet_no_place</comment>
            <translation>{file} : aucun fichier temporaire ne peut être créé ; libérez de la place ou définissez TMPDIR.</translation>
        </message>
        <message>
            <source>{file}: damaged rows of import {import} ({names_said}); undo that import and import the file again.</source>
            <comment>rows_damaged</comment>
            <translation>{file} : lignes endommagées de l’import {import} ({names_said}) ; annulez cet import et importez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>{named}, column {column}</source>
            <comment>damaged_column</comment>
            <translation>{named}, colonne {column}</translation>
        </message>
        <message>
            <source>{named}, days {cell}</source>
            <comment>damaged_days</comment>
            <translation>{named}, jours {cell}</translation>
        </message>
        <message>
            <source>{named}, column {column}, days {cell}</source>
            <comment>damaged_column_days</comment>
            <translation>{named}, colonne {column}, jours {cell}</translation>
        </message>
        <message>
            <source>{file}: the frozen results of {time} are damaged; print them anew or restore a backup.</source>
            <comment>results_damaged</comment>
            <translation>{file} : les résultats figés de {time} sont endommagés ; imprimez-les de nouveau ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>{file}: the disk is full; nothing was changed. Make room and try again.</source>
            <comment>disk_full</comment>
            <translation>{file} : le disque est plein ; rien n’a été modifié. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>{file}: disk full: needs about {count} MB, has {other_count} MB; nothing was changed. Make room and try again.</source>
            <comment>disk_full_needs</comment>
            <translation>{file} : disque plein : il faut environ {count} Mo, il y en a {other_count} ; rien n’a été modifié. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>{file}: disk full: needs about {count} MB, has too little; nothing was changed. Make room and try again.</source>
            <comment>disk_full_too_little</comment>
            <translation>{file} : disque plein : il faut environ {count} Mo ; rien n’a été modifié. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>{file}: the disk is full; make room and try again.</source>
            <comment>disk_full_write</comment>
            <translation>{file} : le disque est plein ; libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>{file}: the disk is full; no copy was made. Make room and try again.</source>
            <comment>disk_full_copy</comment>
            <translation>{file} : le disque est plein ; aucune copie n’a été faite. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>{file}: the file cannot be written ({detail}); choose another place or ask for permission.</source>
            <comment>file_not_written</comment>
            <translation>{file} : le fichier ne peut pas être écrit ({detail}) ; choisissez un autre endroit ou demandez le droit.</translation>
        </message>
        <message>
            <source>A temporary file beside the workspace could not be read back; nothing was changed.</source>
            <comment>spool_not_read</comment>
            <translation>Un fichier temporaire à côté de l’espace de travail n’a pas pu être relu ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file}: a temporary file cannot be written here: {detail}. Nothing was changed.</source>
            <comment>spool_not_written</comment>
            <translation>{file} : un fichier temporaire ne peut pas être écrit ici : {detail}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file}: another program has been writing to this workspace for more than 10 s; close it or try again later.</source>
            <comment>workspace_locked</comment>
            <translation>{file} : un autre programme écrit dans cet espace de travail depuis plus de 10 s ; fermez-le ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace; name another file.</source>
            <comment>workspace_not_ours</comment>
            <translation>{file} : ce n’est pas un espace de travail OpsAtlas ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace, or its head is damaged; name another file or restore a backup.</source>
            <comment>workspace_not_ours_or_damaged</comment>
            <translation>{file} : ce n’est pas un espace de travail OpsAtlas, ou son début est endommagé ; choisissez un autre fichier ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace: it has other tables than ours.</source>
            <comment>workspace_other_tables</comment>
            <translation>{file} : ce n’est pas un espace de travail OpsAtlas : il a d’autres tables.</translation>
        </message>
        <message>
            <source>{file}: this is a folder, not a workspace; name a file.</source>
            <comment>workspace_folder</comment>
            <translation>{file} : c’est un dossier, pas un espace de travail ; choisissez un fichier.</translation>
        </message>
        <message>
            <source>{file}: the file is empty, not a workspace.</source>
            <comment>workspace_empty</comment>
            <translation>{file} : le fichier est vide, ce n’est pas un espace de travail.</translation>
        </message>
        <message>
            <source>{file}: there is no such workspace; `opsatlas import -w` makes one.</source>
            <comment>workspace_none</comment>
            <translation>{file} : cet espace de travail n’existe pas.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read, its head is damaged; restore a backup.</source>
            <comment>workspace_head</comment>
            <translation>{file} : l’espace de travail ne peut pas être lu, son début est endommagé ; restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>{file}: the workspace was written by a newer program; use that one. It was left as it is.</source>
            <comment>workspace_newer</comment>
            <translation>{file} : l’espace de travail a été écrit par un programme plus récent ; utilisez celui-ci. Il est resté tel quel.</translation>
        </message>
        <message>
            <source>{file}: the workspace was written by an older program and must be opened once where it can be written.</source>
            <comment>workspace_older</comment>
            <translation>{file} : l’espace de travail vient d’un programme plus ancien et doit être ouvert une fois là où il peut être écrit.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened: its folder is not there or cannot be written.</source>
            <comment>workspace_no_folder</comment>
            <translation>{file} : l’espace de travail ne peut pas être ouvert : son dossier n’existe pas ou ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened; check that file and folder exist and may be read and written.</source>
            <comment>workspace_not_opened</comment>
            <translation>{file} : l’espace de travail ne peut pas être ouvert ; vérifiez que le fichier et le dossier existent et sont accessibles.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened: {detail}.</source>
            <comment>workspace_not_opened_why</comment>
            <translation>{file} : l’espace de travail ne peut pas être ouvert : {detail}.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read: {detail}.</source>
            <comment>workspace_not_read</comment>
            <translation>{file} : l’espace de travail ne peut pas être lu : {detail}.</translation>
        </message>
        <message>
            <source>{file}: the workspace lies in a folder that cannot be written, and there is no room for a private copy.</source>
            <comment>workspace_no_copy</comment>
            <translation>{file} : l’espace de travail se trouve dans un dossier non inscriptible, et il n’y a pas de place pour une copie privée.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be written; it or its folder is read-only.</source>
            <comment>workspace_read_only</comment>
            <translation>{file} : l’espace de travail ne peut pas être écrit ; lui ou son dossier est en lecture seule.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be written, it or its folder is read-only; make it writable or name another file.</source>
            <comment>workspace_make_writable</comment>
            <translation>{file} : l’espace de travail ne peut pas être écrit, lui ou son dossier est en lecture seule ; rendez-le inscriptible ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file}: the workspace is damaged ({detail}); run `opsatlas verify` on it or take a backup.</source>
            <comment>workspace_damaged</comment>
            <translation>{file} : l’espace de travail est endommagé ({detail}) ; vérifiez-le avec `opsatlas verify` ou prenez une sauvegarde.</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read or written ({detail}); check its disk. Nothing was changed.</source>
            <comment>workspace_disk</comment>
            <translation>{file} : l’espace de travail ne peut être lu ou écrit ({detail}) ; vérifiez son disque. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file}: SQLite says: {detail}.</source>
            <comment>workspace_sqlite</comment>
            <translation>{file} : SQLite signale : {detail}.</translation>
        </message>
        <message>
            <source>{file}: there is a file of this name already; choose another name.</source>
            <comment>portfolio_exists</comment>
            <translation>{file} : un fichier de ce nom existe déjà ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The work was stopped; nothing was changed.</source>
            <comment>work_stopped</comment>
            <translation>Le travail a été arrêté ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is not enough memory for this; nothing was changed.</source>
            <comment>no_memory</comment>
            <translation>Il n’y a pas assez de mémoire pour cela ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This ended by a fault that nobody expected ({detail}); what was not finished has not happened. Check the workspace with `opsatlas verify`, and report the fault with the file that brings it.</source>
            <comment>unexpected_fault</comment>
            <translation>Cela s’est terminé par une erreur inattendue ({detail}) ; ce qui n’était pas fini n’a pas eu lieu. Vérifiez l’espace de travail avec `opsatlas verify` et signalez l’erreur avec le fichier qui la provoque.</translation>
        </message>
        <message>
            <source>{file}: this SQLite database is damaged ({detail}); copy it again while no program writes to it.</source>
            <comment>database_damaged</comment>
            <translation>{file} : cette base SQLite est endommagée ({detail}) ; recopiez-la pendant qu’aucun programme n’y écrit.</translation>
        </message>
        <message>
            <source>{file}: the database cannot be opened; check that it exists and that you may read it.</source>
            <comment>database_not_opened</comment>
            <translation>{file} : la base ne peut pas être ouverte ; vérifiez qu’elle existe et que vous pouvez la lire.</translation>
        </message>
        <message>
            <source>{file}: the database cannot be read ({detail}); check its disk.</source>
            <comment>database_not_read</comment>
            <translation>{file} : la base ne peut pas être lue ({detail}) ; vérifiez son disque.</translation>
        </message>
        <message>
            <source>{file}: a value in this database is larger than 16 MiB; it is no export of a known kind.</source>
            <comment>database_big_value</comment>
            <translation>{file} : une valeur de cette base dépasse 16 Mio ; ce n’est pas un export d’un type connu.</translation>
        </message>
        <message>
            <source>{file}: SQLite cannot read this database ({detail}); copy it again.</source>
            <comment>database_sqlite</comment>
            <translation>{file} : SQLite ne peut pas lire cette base ({detail}) ; recopiez-la.</translation>
        </message>
        <message>
            <source>{file}: the copy cannot be written: {detail}.</source>
            <comment>copy_not_written</comment>
            <translation>{file} : la copie ne peut pas être écrite : {detail}.</translation>
        </message>
        <message>
            <source>{file}: this is the workspace itself; name another file for the copy.</source>
            <comment>copy_itself</comment>
            <translation>{file} : c’est l’espace de travail lui-même ; choisissez un autre fichier pour la copie.</translation>
        </message>
        <message>
            <source>{file}: another program has this workspace open; name another file for the copy.</source>
            <comment>copy_open</comment>
            <translation>{file} : un autre programme a cet espace de travail ouvert ; choisissez un autre fichier pour la copie.</translation>
        </message>
        <message>
            <source>{file}: the folder is not there; make it first.</source>
            <comment>copy_no_folder</comment>
            <translation>{file} : le dossier n’existe pas ; créez-le d’abord.</translation>
        </message>
        <message>
            <source>{file}: the copy cannot be written; its folder is read-only.</source>
            <comment>copy_read_only</comment>
            <translation>{file} : la copie ne peut pas être écrite ; son dossier est en lecture seule.</translation>
        </message>
        <message>
            <source>There is no import {import}; `opsatlas imports` lists them.</source>
            <comment>undo_none</comment>
            <translation>Il n’y a pas d’import {import}.</translation>
        </message>
        <message>
            <source>Import {import} was replaced long ago and its rows were given up; there is nothing to undo.</source>
            <comment>undo_given_up</comment>
            <translation>L’import {import} a été remplacé depuis longtemps et ses lignes abandonnées ; il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>Import {import} cannot be undone: on {from_day} import {other_import} stood before it, whose rows were given up, so that it cannot come back; nothing was changed. Import what is right over it instead, such as {file} again.</source>
            <comment>undo_day</comment>
            <translation>L’import {import} ne peut pas être annulé : le {from_day}, l’import {other_import} le précédait, dont les lignes ont été abandonnées et ne peuvent revenir ; rien n’a été modifié. Importez plutôt ce qui est juste par-dessus, par exemple {file} de nouveau.</translation>
        </message>
        <message>
            <source>Import {import} cannot be undone: from {from_day} to {to_day} import {other_import} stood before it, whose rows were given up, so that it cannot come back; nothing was changed. Import what is right over it instead, such as {file} again.</source>
            <comment>undo_days</comment>
            <translation>L’import {import} ne peut pas être annulé : du {from_day} au {to_day}, l’import {other_import} le précédait, dont les lignes ont été abandonnées et ne peuvent revenir ; rien n’a été modifié. Importez plutôt ce qui est juste par-dessus, par exemple {file} de nouveau.</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no currency; write it like EUR.</source>
            <comment>currency_wrong</comment>
            <translation>« {named} » n’est pas une devise ; écrivez-la comme EUR.</translation>
        </message>
        <message>
            <source>There is no source &quot;{source}&quot;; `opsatlas sources` lists them.</source>
            <comment>source_none</comment>
            <translation>Il n’y a pas de source « {source} ».</translation>
        </message>
        <message>
            <source>The source &quot;{source}&quot; has been changed meanwhile, so this was left undone; look at it again.</source>
            <comment>source_changed</comment>
            <translation>La source « {source} » a été modifiée entre-temps, ceci n’a donc pas été fait ; regardez-la de nouveau.</translation>
        </message>
        <message>
            <source>The map &quot;{named}&quot; is no longer in the portfolio; save it as a new one.</source>
            <comment>map_gone</comment>
            <translation>La carte « {named} » n’est plus dans le portefeuille ; enregistrez-la comme nouvelle.</translation>
        </message>
        <message>
            <source>Another program has changed the map &quot;{named}&quot; meanwhile; open it again and repeat the change.</source>
            <comment>map_changed</comment>
            <translation>Un autre programme a modifié la carte « {named} » entre-temps ; rouvrez-la et refaites la modification.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <comment>rejection</comment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>Fields that every entry needs are missing.</source>
            <comment>rejected_incomplete</comment>
            <translation>Des champs obligatoires de l’entrée manquent.</translation>
        </message>
        <message>
            <source>The time is missing or cannot be read.</source>
            <comment>rejected_time</comment>
            <translation>La date et l’heure manquent ou sont illisibles.</translation>
        </message>
        <message>
            <source>A value is not valid.</source>
            <comment>rejected_value</comment>
            <translation>Une valeur n’est pas valide.</translation>
        </message>
        <message>
            <source>The name of the metric is missing.</source>
            <comment>rejected_metric</comment>
            <translation>Le nom de la métrique manque.</translation>
        </message>
        <message>
            <source>The id of the run is missing.</source>
            <comment>rejected_run</comment>
            <translation>L’identifiant de l’exécution manque.</translation>
        </message>
        <message>
            <source>The line is not valid JSON.</source>
            <comment>rejected_not_json</comment>
            <translation>La ligne n’est pas du JSON valide.</translation>
        </message>
        <message>
            <source>The entry does not fit the format of the file.</source>
            <comment>rejected_format</comment>
            <translation>L’entrée ne correspond pas au format du fichier.</translation>
        </message>
        <message>
            <source>The row or a field of it is too long.</source>
            <comment>rejected_too_long</comment>
            <translation>La ligne, ou l’un de ses champs, est trop longue.</translation>
        </message>
        <message>
            <source>The file ends in the middle of the row.</source>
            <comment>rejected_cut</comment>
            <translation>Le fichier s’arrête au milieu de la ligne.</translation>
        </message>
        <message>
            <source>The row has more fields than the header.</source>
            <comment>rejected_too_many_fields</comment>
            <translation>La ligne a plus de champs que l’en-tête.</translation>
        </message>
        <message>
            <source>A component is missing or cannot stand here.</source>
            <comment>rejected_component</comment>
            <translation>Un composant manque ou n’est pas admis ici.</translation>
        </message>
        <message>
            <source>The kind of component is not known.</source>
            <comment>rejected_kind</comment>
            <translation>Le type de composant est inconnu.</translation>
        </message>
        <message>
            <source>It is not clear whether the component is portable.</source>
            <comment>rejected_portable</comment>
            <translation>Il n’est pas clair si le composant est portable.</translation>
        </message>
        <message>
            <source>The measure is missing or not known.</source>
            <comment>rejected_measure</comment>
            <translation>La mesure manque ou est inconnue.</translation>
        </message>
        <message>
            <source>The period is not valid.</source>
            <comment>rejected_period</comment>
            <translation>La période n’est pas valide.</translation>
        </message>
        <message>
            <source>The currency is missing.</source>
            <comment>rejected_currency</comment>
            <translation>La devise manque.</translation>
        </message>
        <message>
            <source>{component} is below its target {when}: {value} of its answers are right, the target is {target}.</source>
            <comment>finding_below_target</comment>
            <translation>{component} est sous sa cible {when} : {value} de ses réponses sont justes, la cible est {target}.</translation>
        </message>
        <message>
            <source>{component} has been below its target since {since}: {value} of its answers are right, the target is {target}.</source>
            <comment>finding_below_target_since</comment>
            <translation>{component} est sous sa cible depuis {since} : {value} de ses réponses sont justes, la cible est {target}.</translation>
        </message>
        <message>
            <source>{kpi} is beyond its floor {when}: {value} against {threshold}.</source>
            <comment>finding_breach</comment>
            <translation>« {kpi} » dépasse son seuil {when} : {value} contre {threshold}.</translation>
        </message>
        <message>
            <source>{kpi} has been beyond its floor since {since}: {value} against {threshold}.</source>
            <comment>finding_breach_since</comment>
            <translation>« {kpi} » dépasse son seuil depuis {since} : {value} contre {threshold}.</translation>
        </message>
        <message>
            <source>{kpi} became worse than chance explains {when}: {value}.</source>
            <comment>finding_signal</comment>
            <translation>« {kpi} » s’est dégradé {when} plus que le hasard ne l’explique : {value}.</translation>
        </message>
        <message>
            <source>{kpi} has been worse than chance explains since {since}: {value}.</source>
            <comment>finding_signal_since</comment>
            <translation>« {kpi} » est dégradé depuis {since} plus que le hasard ne l’explique : {value}.</translation>
        </message>
        <message>
            <source>{amount} a month rest on it.</source>
            <comment>finding_rests_on_it</comment>
            <translation>{amount} par mois en dépendent.</translation>
        </message>
        <message>
            <source>Components that read it cost {amount} a month.</source>
            <comment>finding_reads_it</comment>
            <translation>Les composants qui s’en servent coûtent {amount} par mois.</translation>
        </message>
        <message>
            <source>{amount} a month buy nothing or too little.</source>
            <comment>finding_buys_little</comment>
            <translation>{amount} par mois n’apportent rien ou trop peu.</translation>
        </message>
        <message>
            <source>Also outside: {figures}.</source>
            <comment>finding_also</comment>
            <translation>Hors limites aussi : {figures}.</translation>
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
                <numerusform>{n} autre</numerusform>
                <numerusform>{n} autres</numerusform>
            </translation>
        </message>
        <message>
            <source>As it began, on {day}, {kpi} was {value}.</source>
            <comment>finding_began_with</comment>
            <translation>Au début, le {day}, « {kpi} » était à {value}.</translation>
        </message>
        <message>
            <source>As it began, on {day}, {kpi}, whose data it reads, was {value}.</source>
            <comment>finding_began_with_input</comment>
            <translation>Au début, le {day}, « {kpi} », dont il lit les données, était à {value}.</translation>
        </message>
        <message numerus="yes">
            <source>Delivery is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_delivery</comment>
            <translation>
                <numerusform>La livraison sort de ses limites : {figures}.</numerusform>
                <numerusform>La livraison sort de ses limites pour {n} indicateurs : {figures}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Upkeep is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_upkeep</comment>
            <translation>
                <numerusform>L’entretien sort de ses limites : {figures}.</numerusform>
                <numerusform>L’entretien sort de ses limites pour {n} indicateurs : {figures}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Governance is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_governance</comment>
            <translation>
                <numerusform>La gouvernance sort de ses limites : {figures}.</numerusform>
                <numerusform>La gouvernance sort de ses limites pour {n} indicateurs : {figures}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures of your own are outside their limits: {figures}.</source>
            <comment>finding_figures</comment>
            <translation>
                <numerusform>Un indicateur maison sort de ses limites : {figures}.</numerusform>
                <numerusform>{n} indicateurs maison sortent de leurs limites : {figures}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend {when} is {amount} ({share}) above its budget of {budget}.</source>
            <comment>finding_over_budget</comment>
            <translation>Les dépenses {when} dépassent de {amount} ({share}) leur budget de {budget}.</translation>
        </message>
        <message>
            <source>{component} alone is {amount} above its own.</source>
            <comment>finding_largest_over</comment>
            <translation>{component} dépasse le sien de {amount} à lui seul.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody is named as owner of the cost of {n} components: {components}.</source>
            <comment>finding_no_owner_of</comment>
            <translation>
                <numerusform>Personne n’est nommé responsable du coût de {components}.</numerusform>
                <numerusform>Personne n’est nommé responsable du coût de {n} composants : {components}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing says whether {n} models are right {when}: {components} lack labelled predictions or a target.</source>
            <comment>finding_unjudged</comment>
            <translation>
                <numerusform>Rien ne dit si {components} voit juste {when} : il manque des prédictions étiquetées ou une cible.</numerusform>
                <numerusform>Rien ne dit si {n} modèles voient juste {when} : il manque à {components} des prédictions étiquetées ou une cible.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No data tests of {n} components ran {when}: {components}.</source>
            <comment>finding_untested</comment>
            <translation>
                <numerusform>Aucun test de données de {components} n’a eu lieu {when}.</numerusform>
                <numerusform>Aucun test de données de {n} composants n’a eu lieu {when} : {components}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Deliveries of {source} have been late since {day}.</source>
            <comment>finding_late_source</comment>
            <translation>Les livraisons de {source} sont en retard depuis le {day}.</translation>
        </message>
        <message>
            <source>The last one reaches to {day}.</source>
            <comment>finding_last_delivery</comment>
            <translation>La dernière va jusqu’au {day}.</translation>
        </message>
        <message>
            <source>Owner: {owner}.</source>
            <comment>finding_owner</comment>
            <translation>Responsable : {owner}.</translation>
        </message>
        <message>
            <source>Owner: nobody is named.</source>
            <comment>finding_no_owner</comment>
            <translation>Responsable : personne n’est nommé.</translation>
        </message>
        <message numerus="yes">
            <source>Data of {n} components that read it are outside their limits too: {components}.</source>
            <comment>finding_readers_too</comment>
            <translation>
                <numerusform>Les données de {components}, qui s’en sert, sortent aussi de leurs limites.</numerusform>
                <numerusform>Les données de {n} composants qui s’en servent sortent aussi de leurs limites : {components}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{change} against {period}</source>
            <comment>headline_change</comment>
            <translation>{change} par rapport à {period}</translation>
        </message>
        <message>
            <source>{change} ({share}) against {period}</source>
            <comment>headline_change_share</comment>
            <translation>{change} ({share}) par rapport à {period}</translation>
        </message>
        <message>
            <source>{share} above {budget}</source>
            <comment>headline_over_budget</comment>
            <translation>{share} au-dessus de {budget}</translation>
        </message>
        <message>
            <source>{share} under {budget}</source>
            <comment>headline_under_budget</comment>
            <translation>{share} au-dessous de {budget}</translation>
        </message>
        <message>
            <source>likely {lower} to {upper}</source>
            <comment>headline_band</comment>
            <translation>sans doute {lower} à {upper}</translation>
        </message>
        <message>
            <source>{share} of spend</source>
            <comment>headline_share_of_spend</comment>
            <translation>{share} des dépenses</translation>
        </message>
        <message numerus="yes">
            <source>They cost {amount} a month.</source>
            <comment>finding_money_of_these</comment>
            <translation>
                <numerusform>Il coûte {amount} par mois.</numerusform>
                <numerusform>Ils coûtent {amount} par mois.</numerusform>
            </translation>
        </message>
        <message>
            <source>A saved view needs an id.</source>
            <comment>view_no_id</comment>
            <translation>Une vue enregistrée a besoin d’un identifiant.</translation>
        </message>
        <message>
            <source>There is no saved view &quot;{named}&quot;.</source>
            <comment>view_unknown</comment>
            <translation>Il n’y a pas de vue enregistrée « {named} ».</translation>
        </message>
        <message>
            <source>The view &quot;{named}&quot; came with an import; undo that import to remove it.</source>
            <comment>view_imported</comment>
            <translation>La vue « {named} » est venue avec un import ; annulez-le pour la supprimer.</translation>
        </message>
        <message>
            <source>The component &quot;{named}&quot; has been changed meanwhile, so this was left undone; look at it again.</source>
            <comment>component_changed</comment>
            <translation>Le composant « {named} » a été modifié entre-temps, rien n’a donc été fait ; regardez-le à nouveau.</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; is no {column} of a component; choose one that it can have.</source>
            <comment>component_value</comment>
            <translation>« {cell} » n’est pas une valeur de {column} pour un composant ; choisissez-en une possible.</translation>
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
            <translation>KPI</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>règles</translation>
        </message>
        <message>
            <source>bindings</source>
            <translation>correspondances</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>objectifs</translation>
        </message>
        <message>
            <source>%1: version %2</source>
            <translation>%1 : version %2</translation>
        </message>
        <message>
            <source>%1: as delivered</source>
            <translation>%1 : tels que livrés</translation>
        </message>
        <message>
            <source>Twelve periods</source>
            <translation>Douze périodes</translation>
        </message>
        <message>
            <source>met</source>
            <translation>atteint</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>à surveiller</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>manqué</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>pas de données</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>rien à mesurer</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>Flow and reliability</source>
            <translation>Flux et fiabilité</translation>
        </message>
        <message>
            <source>Data, models and cost together</source>
            <translation>Données, modèles et coûts ensemble</translation>
        </message>
        <message>
            <source>Governance and value</source>
            <translation>Gouvernance et valeur</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>pas de note</translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <translation>%1 sur 100</translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>Périmètre : %1</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>compared with %1</source>
            <translation>par rapport à %1</translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>données jusqu’au %1</translation>
        </message>
        <message>
            <source>%1 of %2 components reported</source>
            <translation>%1 composants sur %2 ont transmis leurs données</translation>
        </message>
        <message>
            <source>Health index, 0 to 100: %1</source>
            <translation>Indice de santé, 0 à 100 : %1</translation>
        </message>
        <message>
            <source>%1 covered, could be %2 to %3</source>
            <translation>%1 couverts, pourrait être de %2 à %3</translation>
        </message>
        <message>
            <source>; %1 in %2</source>
            <translation> ; %1 en %2</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>score %1 to %2</source>
            <translation>note de %1 à %2</translation>
        </message>
        <message>
            <source>Worse than in %1</source>
            <translation>Moins bien qu’en %1</translation>
        </message>
        <message>
            <source>Short of the target</source>
            <translation>En deçà de la cible</translation>
        </message>
        <message>
            <source>Better than in %1</source>
            <translation>Mieux qu’en %1</translation>
        </message>
        <message>
            <source>%1, %2 covered</source>
            <translation>%1, %2 couverts</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>How to read this</source>
            <translation>Comment lire ce document</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>The target is reached: score 100.</source>
            <translation>La cible est atteinte : note 100.</translation>
        </message>
        <message>
            <source>Between floor and target.</source>
            <translation>Entre le seuil et la cible.</translation>
        </message>
        <message>
            <source>At the floor or beyond it: score 0.</source>
            <translation>Au seuil ou au-delà : note 0.</translation>
        </message>
        <message>
            <source>No value: a fact is missing, there was nothing to measure, or no target is set. The words say which.</source>
            <translation>Pas de valeur : un fait manque, il n’y avait rien à mesurer, ou aucune cible n’est fixée. Les mots disent lequel.</translation>
        </message>
        <message>
            <source>A score runs from 0 at the floor to 100 at the target. Coverage is the part of the components, or of their spend, that reported: from 80 % a mark is full, from 50 % hollow, below that grey and not judged. Parts that are not known could be anything, so a score comes with what it could be.</source>
            <translation>Une note va de 0 au seuil à 100 à la cible. La couverture est la part des composants, ou de leurs dépenses, qui a rapporté : à partir de 80 % le signe est plein, à partir de 50 % creux, en dessous gris et sans jugement. Ce qui n’est pas connu peut être quelconque ; une note indique donc ce qu’elle pourrait être.</translation>
        </message>
        <message>
            <source>About this briefing</source>
            <translation>À propos de ce rapport</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Établi</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Result set</source>
            <translation>Jeu de résultats</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Définitions</translation>
        </message>
        <message>
            <source>Reporting currency</source>
            <translation>Monnaie de référence</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Lignes rejetées</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>En annexe</translation>
        </message>
        <message>
            <source>Score %1 (%2), %3 covered, could be %4 to %5.</source>
            <translation>Note %1 (%2), %3 couverts, pourrait être de %4 à %5.</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Couvert</translation>
        </message>
        <message>
            <source>Values by period</source>
            <translation>Valeurs par période</translation>
        </message>
        <message>
            <source>Wardley map: %1</source>
            <translation>Carte de Wardley : %1</translation>
        </message>
        <message>
            <source>How each number came to be</source>
            <translation>D’où vient chaque nombre</translation>
        </message>
        <message>
            <source>Numerator and denominator are the bare sums, rounded; the formula says by which factor they make the value. The attached numbers.csv has all their digits.</source>
            <translation>Numérateur et dénominateur sont les sommes brutes, arrondies ; la formule dit par quel facteur elles donnent la valeur. Le fichier joint numbers.csv en contient toutes les décimales.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numérateur</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Dénominateur</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Comptés</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>What the numbers rest on</source>
            <translation>Sur quoi reposent les nombres</translation>
        </message>
        <message>
            <source>The imports behind the numbers of this period. The hash names the bytes: two files with the same hash are the same. 32 digits are XXH3-128 of the unpacked bytes, 64 are SHA-256 of the file.</source>
            <translation>Les imports derrière les chiffres de cette période. L’empreinte désigne les octets : deux fichiers de même empreinte sont identiques. 32 chiffres sont XXH3-128 des octets décompressés, 64 sont SHA-256 du fichier.</translation>
        </message>
        <message numerus="yes">
            <source>%n more import(s) in force, on which only the history rests, are listed in the attached imports.csv.</source>
            <translation>
                <numerusform>%n autre import en vigueur, sur lequel seul l’historique repose, figure dans imports.csv en pièce jointe.</numerusform>
                <numerusform>%n autres imports en vigueur, sur lesquels seul l’historique repose, figurent dans imports.csv en pièce jointe.</numerusform>
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
            <translation>Fichier, format, totaux</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetées</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>continues import %1</source>
            <translation>prolonge l’import %1</translation>
        </message>
        <message>
            <source>replaces import %1</source>
            <translation>remplace l’import %1</translation>
        </message>
        <message>
            <source>Exact totals of these imports</source>
            <translation>Totaux exacts de ces imports</translation>
        </message>
        <message>
            <source>As delivered, each source by itself: one may show money that another bills.</source>
            <translation>Tels que livrés, chaque source à part : l’une peut montrer de l’argent qu’une autre facture.</translation>
        </message>
        <message>
            <source>Part of import %1 has been replaced since, and counts here all the same.</source>
            <translation>Une partie de l’import %1 a été remplacée depuis et compte ici malgré tout.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Exact sum</source>
            <translation>Somme exacte</translation>
        </message>
        <message>
            <source>First line</source>
            <translation>Première ligne</translation>
        </message>
        <message>
            <source>%1 rows were rejected in all; %2 of them are listed here, by file and reason.</source>
            <translation>%1 lignes ont été rejetées en tout ; %2 d’entre elles sont listées ici, par fichier et par motif.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>OpsAtlas %1 · result set %2</source>
            <translation>OpsAtlas %1 · jeu de résultats %2</translation>
        </message>
        <message>
            <source>Briefing, %1</source>
            <translation>Rapport, %1</translation>
        </message>
        <message>
            <source>What to expect of spend</source>
            <translation>À quoi s’attendre pour les dépenses</translation>
        </message>
        <message>
            <source>Why it changed: %1</source>
            <comment>KPI</comment>
            <translation>Pourquoi cela a changé : %1</translation>
        </message>
        <message>
            <source>%1 in %2, %3 in %4.</source>
            <comment>value; period; value; period</comment>
            <translation>%1 en %2, %3 en %4.</translation>
        </message>
        <message>
            <source>Worse than the budget</source>
            <translation>Moins bien que le budget</translation>
        </message>
        <message>
            <source>Better than the target</source>
            <translation>Mieux que l’objectif</translation>
        </message>
        <message>
            <source>Better than the budget</source>
            <translation>Mieux que le budget</translation>
        </message>
        <message>
            <source>What parts it from the budget: %1</source>
            <comment>KPI</comment>
            <translation>Ce qui sépare du budget : %1</translation>
        </message>
        <message>
            <source>%1 in %2 against a budget of %3.</source>
            <comment>value; period; value</comment>
            <translation>%1 en %2 pour un budget de %3.</translation>
        </message>
    </context>
    <context>
        <name>ui::ComponentForm</name>
        <message>
            <source>Data owner</source>
            <translation>Responsable des données</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>Responsable du modèle</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>Responsable des coûts</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>Portable</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non dit</translation>
        </message>
        <message>
            <source>several</source>
            <translation>plusieurs</translation>
        </message>
        <message>
            <source>Choose a component to see and change what is said of it.</source>
            <translation>Choisissez un composant pour voir et modifier ce qui en est dit.</translation>
        </message>
        <message numerus="yes">
            <source>%n component(s)</source>
            <translation>
                <numerusform>%n composant</numerusform>
                <numerusform>%n composants</numerusform>
            </translation>
        </message>
        <message>
            <source>Last changed by %1, %2.</source>
            <comment>person; moment</comment>
            <translation>Dernière modification par %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>ui::ComponentsPage</name>
        <message>
            <source>Components</source>
            <translation>Composants</translation>
        </message>
        <message>
            <source>No component is known yet. Import a bill, metrics or a register of components.</source>
            <translation>Aucun composant n’est encore connu. Importez une facture, des métriques ou un registre de composants.</translation>
        </message>
        <message>
            <source>Data flow: what it reads, what reads it</source>
            <translation>Flux de données : ce qu’il lit, ce qui le lit</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les afficher</translation>
        </message>
        <message numerus="yes">
            <source>Of %n component(s) nobody has said whether they are models, data or platforms. Choose them and say it.</source>
            <translation>
                <numerusform>Pour %n composant, personne n’a dit s’il s’agit d’un modèle, de données ou d’une plateforme. Choisissez-le et dites-le.</numerusform>
                <numerusform>Pour %n composants, personne n’a dit s’il s’agit de modèles, de données ou de plateformes. Choisissez-les et dites-le.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change of %n component(s)</source>
            <comment>what undo names</comment>
            <translation>
                <numerusform>modification de %n composant</numerusform>
                <numerusform>modification de %n composants</numerusform>
            </translation>
        </message>
        <message>
            <source>change of %1</source>
            <comment>what undo names</comment>
            <translation>modification de %1</translation>
        </message>
    </context>
    <context>
        <name>ui::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Inspecteur</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>component; period</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Beyond its target since %1.</source>
            <translation>Hors de sa cible depuis %1.</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>History ›</source>
            <translation>Historique ›</translation>
        </message>
        <message>
            <source>All periods as a table</source>
            <translation>Toutes les périodes en tableau</translation>
        </message>
        <message>
            <source>Source rows ›</source>
            <translation>Lignes sources ›</translation>
        </message>
        <message>
            <source>The rows behind the number</source>
            <translation>Les lignes derrière le chiffre</translation>
        </message>
        <message>
            <source>Imports behind the number</source>
            <translation>Les imports derrière le chiffre</translation>
        </message>
        <message>
            <source>Why it changed</source>
            <translation>Raison du changement</translation>
        </message>
        <message>
            <source>%1: %2 ›</source>
            <comment>component; what it moved</comment>
            <translation>%1 : %2 ›</translation>
        </message>
        <message>
            <source>This figure of it alone</source>
            <translation>Cet indicateur pour lui seul</translation>
        </message>
        <message>
            <source>Show only this ›</source>
            <translation>Afficher seulement ceci ›</translation>
        </message>
        <message>
            <source>Every page for it alone</source>
            <translation>Toutes les pages pour lui seul</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Owner of the data</source>
            <translation>Responsable des données</translation>
        </message>
        <message>
            <source>Owner of the model</source>
            <translation>Responsable du modèle</translation>
        </message>
        <message>
            <source>Owner of the cost</source>
            <translation>Responsable des coûts</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
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
        <message>
            <source>This period</source>
            <translation>Cette période</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Definition and formula</source>
            <translation>Définition et formule</translation>
        </message>
        <message>
            <source>Target %1, floor %2.</source>
            <translation>Cible %1, seuil %2.</translation>
        </message>
        <message>
            <source>Target %1.</source>
            <translation>Cible %1.</translation>
        </message>
        <message>
            <source>No target is set, so it is not rated.</source>
            <translation>Aucune cible n’est fixée, donc pas d’évaluation.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of %n component(s) counted.</source>
            <translation>
                <numerusform>%1 : %2 sur %n composant compté.</numerusform>
                <numerusform>%1 : %2 sur %n composants comptés.</numerusform>
            </translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>À quoi s’attendre</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiHead</name>
        <message>
            <source>, as in %1</source>
            <translation>, comme en %1</translation>
        </message>
        <message>
            <source>, nothing known in %1 to compare with</source>
            <translation>, rien de connu en %1 à comparer</translation>
        </message>
        <message>
            <source>, not set: %1</source>
            <comment>what it would be compared with</comment>
            <translation>, sans comparaison avec %1</translation>
        </message>
        <message>
            <source>, the same as %1</source>
            <translation>, égal à %1</translation>
        </message>
        <message>
            <source>, %1 against %2</source>
            <translation>, %1 par rapport à %2</translation>
        </message>
        <message>
            <source>, %1 against %2, %3</source>
            <translation>, %1 par rapport à %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ui::LineageView</name>
        <message>
            <source>Lineage</source>
            <translation>Lignage</translation>
        </message>
        <message>
            <source>read by %1 of spend</source>
            <translation>lu par %1 de dépenses</translation>
        </message>
        <message>
            <source>No data link of it is known. A file “component,input_component” tells of them.</source>
            <translation>Aucun lien de données n’est connu. Un fichier « component,input_component » les indique.</translation>
        </message>
    </context>
    <context>
        <name>ui::PaperFlow</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>ui::ChangeList</name>
        <message>
            <source>Score %1, was %2</source>
            <translation>Note %1, était %2</translation>
        </message>
        <message>
            <source>%1 %2, was %3</source>
            <translation>%1 %2, était %3</translation>
        </message>
    </context>
    <context>
        <name>ui::Columns</name>
        <message>
            <source>every %1 days</source>
            <translation>tous les %1 jours</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>mensuel</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>hebdomadaire</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>quotidien</translation>
        </message>
        <message>
            <source>nothing expected</source>
            <translation>rien d’attendu</translation>
        </message>
        <message>
            <source>Late since</source>
            <translation>En retard depuis</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Rythme</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s)</source>
            <translation>
                <numerusform>%n période</numerusform>
                <numerusform>%n périodes</numerusform>
            </translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numérateur</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Dénominateur</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De quoi il s’agit</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetées</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>retenu</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Totaux</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>continues import %1</source>
            <comment>id of an import; the file has grown</comment>
            <translation>prolonge l’import %1</translation>
        </message>
        <message>
            <source>in place of import %1</source>
            <comment>ids of imports, by commas</comment>
            <translation>à la place de l’import %1</translation>
        </message>
        <message>
            <source>Column</source>
            <comment>of a line of text</comment>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>in force in part</source>
            <translation>en vigueur en partie</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>remplacé</translation>
        </message>
        <message>
            <source>given up</source>
            <comment>rows of a version replaced long ago</comment>
            <translation>abandonné</translation>
        </message>
        <message>
            <source>Role</source>
            <comment>of a source</comment>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>view of money billed elsewhere</source>
            <translation>vue d’argent facturé ailleurs</translation>
        </message>
        <message>
            <source>bills; effective costs from %1</source>
            <translation>factures ; coûts effectifs selon %1</translation>
        </message>
        <message>
            <source>effective costs of what %1 bills</source>
            <translation>coûts effectifs des factures de %1</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>factures</translation>
        </message>
        <message>
            <source>Currency of rows that name none</source>
            <translation>Devise des lignes qui n’en nomment pas</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <source>Line or entry</source>
            <comment>of a source file: texts have lines, JSON documents entries</comment>
            <translation>Ligne ou entrée</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Adds</source>
            <comment>of a row: so much to the figure</comment>
            <translation>Apporte</translation>
        </message>
        <message>
            <source>Scored</source>
            <comment>by a model, against its target</comment>
            <translation>Obtenu</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>what a model scored; its target</comment>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>ui::DataPage</name>
        <message>
            <source>Rejected rows</source>
            <translation>Lignes rejetées</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Annuler cet import</translation>
        </message>
        <message>
            <source>Files may also be dropped on the window.</source>
            <translation>Les fichiers peuvent aussi être déposés sur la fenêtre.</translation>
        </message>
        <message>
            <source>Find in the tables</source>
            <translation>Chercher dans les tableaux</translation>
        </message>
        <message>
            <source>Undo an import</source>
            <translation>Annuler un import</translation>
        </message>
        <message>
            <source>Take back import %1, %2? What it replaced comes into force again.</source>
            <translation>Annuler l’import %1, %2 ? Ce qu’il a remplacé redevient valable.</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Annuler l’import</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>Nothing is imported yet. Choose files, or drop them on the window.</source>
            <translation>Rien n’est encore importé. Choisissez des fichiers ou déposez-les sur la fenêtre.</translation>
        </message>
        <message>
            <source>No row was rejected.</source>
            <translation>Aucune ligne n’a été rejetée.</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Quarantaine</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>Dernier reçu</translation>
        </message>
        <message>
            <source>Imports (%1)</source>
            <translation>Imports (%1)</translation>
        </message>
        <message>
            <source>Quarantine (%1)</source>
            <translation>Quarantaine (%1)</translation>
        </message>
        <message>
            <source>%1, identity %2</source>
            <translation>%1, identité %2</translation>
        </message>
        <message>
            <source>The file has grown: these rows follow those of import %1, and are undone with it.</source>
            <translation>Le fichier a grandi : ces lignes suivent celles de l’import %1 et sont annulées avec lui.</translation>
        </message>
        <message>
            <source>The file has grown since: what import %1 brought of it is taken back, too.</source>
            <comment>ids of imports, by commas</comment>
            <translation>Le fichier a grandi depuis : ce qu’en a apporté l’import %1 est annulé aussi.</translation>
        </message>
        <message>
            <source>It took the place of import %1.</source>
            <translation>Il a pris la place de l’import %1.</translation>
        </message>
        <message numerus="yes">
            <source>The first %1 of %n rejected row(s) are shown.</source>
            <translation>
                <numerusform>Les %1 premières de %n ligne rejetée sont affichées.</numerusform>
                <numerusform>Les %1 premières de %n lignes rejetées sont affichées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Imports and quarantine</source>
            <translation>Imports et quarantaine</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Sources (%1)</source>
            <translation>Sources (%1)</translation>
        </message>
        <message>
            <source>Exact totals: %1</source>
            <translation>Totaux exacts : %1</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiPage</name>
        <message>
            <source>Results by component</source>
            <translation>Résultats par composant</translation>
        </message>
        <message>
            <source>Source rows</source>
            <translation>Lignes sources</translation>
        </message>
        <message>
            <source>History as a table</source>
            <translation>Historique en tableau</translation>
        </message>
        <message>
            <source>Inputs of the formula</source>
            <translation>Entrées de la formule</translation>
        </message>
        <message>
            <source>Imports behind the number</source>
            <translation>Imports derrière le nombre</translation>
        </message>
        <message>
            <source>This KPI has no row for a single component here.</source>
            <translation>Ce KPI n’a ici aucune ligne pour un composant seul.</translation>
        </message>
        <message>
            <source>This number has no source rows.</source>
            <translation>Aucune ligne source derrière ce nombre.</translation>
        </message>
        <message>
            <source>This number has no import.</source>
            <translation>Aucun import derrière ce nombre.</translation>
        </message>
        <message>
            <source>Find in the rows</source>
            <translation>Chercher dans les lignes</translation>
        </message>
        <message>
            <source>By component</source>
            <translation>Par composant</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1 in %2, %3, %4</source>
            <comment>KPI, unit, stretch of time, scope</comment>
            <translation>%1 en %2, %3, %4</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>Details of the KPI</source>
            <translation>Détails du KPI</translation>
        </message>
        <message>
            <source>Why did it change</source>
            <translation>Pourquoi ce changement</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Afficher toutes les lignes</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>part of a change; period</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Only rows of %1; press to show all rows</source>
            <translation>Seulement les lignes de %1 ; appuyer pour tout afficher</translation>
        </message>
        <message>
            <source>Reading the rows…</source>
            <translation>Lecture des lignes…</translation>
        </message>
        <message numerus="yes">
            <source>%1 lines from %n source row(s)</source>
            <translation>
                <numerusform>%1 entrées de %n ligne source</numerusform>
                <numerusform>%1 entrées de %n lignes source</numerusform>
            </translation>
        </message>
        <message>
            <source>Break out</source>
            <translation>Ventiler</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>Ventiler par…</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiRowTexts</name>
        <message>
            <source>target %1</source>
            <translation>cible %1</translation>
        </message>
        <message>
            <source>%1 covered</source>
            <translation>%1 couverts</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Exact totals: %1.</source>
            <translation>Totaux exacts : %1.</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Quarantaine</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>The receipt says what to look at.</source>
            <translation>Le reçu dit ce qu’il faut regarder.</translation>
        </message>
        <message>
            <source>The receipt asks for a decision.</source>
            <translation>Le reçu demande une décision.</translation>
        </message>
        <message>
            <source>OpsAtlas</source>
            <translation>OpsAtlas</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Making the file</source>
            <translation>Création du fichier</translation>
        </message>
        <message>
            <source>Importing the sample portfolio</source>
            <translation>Import du portefeuille d’exemple</translation>
        </message>
        <message>
            <source>%1 – OpsAtlas</source>
            <translation>%1 – OpsAtlas</translation>
        </message>
        <message>
            <source>An import is running. Wait for its end, or cancel it in the status bar.</source>
            <translation>Un import est en cours. Attendez sa fin ou arrêtez-le dans la barre d’état.</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Import en cours</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) imported.</source>
            <translation>
                <numerusform>%n fichier importé.</numerusform>
                <numerusform>%n fichiers importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) known already; nothing changed by them.</source>
            <translation>
                <numerusform>%n fichier déjà connu ; il ne change rien.</numerusform>
                <numerusform>%n fichiers déjà connus ; ils ne changent rien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused.</source>
            <translation>
                <numerusform>%n fichier refusé.</numerusform>
                <numerusform>%n fichiers refusés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) in quarantine.</source>
            <translation>
                <numerusform>%n ligne rejetée en quarantaine.</numerusform>
                <numerusform>%n lignes rejetées en quarantaine.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Annulation de l’import</translation>
        </message>
        <message>
            <source>Import %1 is undone.</source>
            <translation>L’import %1 est annulé.</translation>
        </message>
        <message>
            <source>An import is running. Stop it and close? Nothing of it will have been taken.</source>
            <translation>Un import est en cours. L’arrêter et fermer ? Rien n’en sera repris.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
        <message>
            <source>Go on importing</source>
            <translation>Continuer l’import</translation>
        </message>
        <message>
            <source>Open or begin a portfolio first, then drop the files again.</source>
            <translation>Ouvrez ou commencez d’abord un portefeuille, puis déposez de nouveau les fichiers.</translation>
        </message>
        <message>
            <source>Portfolios (*.opsatlas)</source>
            <translation>Portefeuilles (*.opsatlas)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;New portfolio…</source>
            <translation>&amp;Nouveau portefeuille…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Recent</source>
            <translation>&amp;Récents</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>&amp;Importer des fichiers…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>&amp;Chercher dans cette page</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Larger type</source>
            <translation>&amp;Agrandir le texte</translation>
        </message>
        <message>
            <source>&amp;Smaller type</source>
            <translation>&amp;Réduire le texte</translation>
        </message>
        <message>
            <source>&amp;Normal type</source>
            <translation>Texte &amp;normal</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>The language changes when OpsAtlas is started again.</source>
            <translation>La langue change au prochain démarrage d’OpsAtlas.</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Données</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Actualiser</translation>
        </message>
        <message>
            <source>&amp;Quarantine</source>
            <translation>&amp;Quarantaine</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Raccourcis</translation>
        </message>
        <message>
            <source>Sample &amp;portfolio…</source>
            <translation>&amp;Portefeuille d’exemple…</translation>
        </message>
        <message>
            <source>&amp;About OpsAtlas</source>
            <translation>À &amp;propos d’OpsAtlas</translation>
        </message>
        <message>
            <source>Open a portfolio</source>
            <translation>Ouvrir un portefeuille</translation>
        </message>
        <message>
            <source>Where to keep the sample portfolio</source>
            <translation>Où garder le portefeuille d’exemple</translation>
        </message>
        <message>
            <source>New portfolio</source>
            <translation>Nouveau portefeuille</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importer des fichiers</translation>
        </message>
        <message numerus="yes">
            <source>The data are %n day(s) old.</source>
            <translation>
                <numerusform>Les données datent de %n jour.</numerusform>
                <numerusform>Les données datent de %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last day that any fact speaks of is %1. Import newer exports to go on.</source>
            <translation>Le dernier jour dont parle un fait est le %1. Importez des exports plus récents pour continuer.</translation>
        </message>
        <message>
            <source>Open for reading &amp;only…</source>
            <translation>Ouvrir en &amp;lecture seule…</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>Enregistrer une &amp;copie…</translation>
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation>&amp;Sauvegarde</translation>
        </message>
        <message>
            <source>&amp;Export view…</source>
            <translation>&amp;Exporter la vue…</translation>
        </message>
        <message>
            <source>Export brie&amp;fing…</source>
            <translation>Exporter le &amp;rapport…</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Préférences…</translation>
        </message>
        <message>
            <source>&amp;Find a page, figure or command…</source>
            <translation>&amp;Trouver une page, un indicateur ou une commande…</translation>
        </message>
        <message>
            <source>&amp;Definitions</source>
            <translation>&amp;Définitions</translation>
        </message>
        <message>
            <source>Open a portfolio for reading only</source>
            <translation>Ouvrir un portefeuille en lecture seule</translation>
        </message>
        <message>
            <source>figure of %1</source>
            <comment>domain</comment>
            <translation>indicateur, %1</translation>
        </message>
        <message>
            <source>component</source>
            <translation>composant</translation>
        </message>
        <message>
            <source>map</source>
            <translation>carte</translation>
        </message>
        <message>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <source>command</source>
            <translation>commande</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>Image SVG (*.svg)</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Document PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Map text (*.owm)</source>
            <translation>Texte de la carte (*.owm)</translation>
        </message>
        <message>
            <source>Other work is running. Wait for its end, or cancel it in the status bar.</source>
            <translation>Un autre travail est en cours. Attendez la fin ou annulez-le dans la barre d’état.</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>%1 est écrit.</translation>
        </message>
        <message>
            <source>Printing the briefing</source>
            <translation>Impression du rapport</translation>
        </message>
        <message>
            <source>Export the briefing</source>
            <translation>Exporter le rapport</translation>
        </message>
        <message>
            <source>briefing-%1.pdf</source>
            <comment>name of a file; period</comment>
            <translation>rapport-%1.pdf</translation>
        </message>
        <message>
            <source>compared with %1</source>
            <translation>comparé à %1</translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>données jusqu’au %1</translation>
        </message>
        <message>
            <source>This page can be written as %1; give the name one of these endings.</source>
            <translation>Cette page peut être écrite en %1 ; donnez au nom l’une de ces extensions.</translation>
        </message>
        <message>
            <source>Exporting the view</source>
            <translation>Exportation de la vue</translation>
        </message>
        <message>
            <source>Export the view</source>
            <translation>Exporter la vue</translation>
        </message>
        <message>
            <source>Copying the portfolio</source>
            <translation>Copie du portefeuille</translation>
        </message>
        <message>
            <source>%1 is a whole copy of the portfolio.</source>
            <translation>%1 est une copie entière du portefeuille.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>%1 copy</source>
            <comment>name of a file</comment>
            <translation>%1 copie</translation>
        </message>
        <message>
            <source>This portfolio can only be read; open it for changing, then drop the files again.</source>
            <translation>Ce portefeuille ne peut qu’être lu ; ouvrez-le pour le modifier, puis déposez de nouveau les fichiers.</translation>
        </message>
        <message>
            <source>group of components</source>
            <translation>groupe de composants</translation>
        </message>
        <message>
            <source>Table “%1” as CSV (*.csv)</source>
            <translation>Tableau « %1 » en CSV (*.csv)</translation>
        </message>
        <message>
            <source>Table “%1” as a spreadsheet (*.xlsx)</source>
            <translation>Tableau « %1 » en feuille de calcul (*.xlsx)</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>vue enregistrée</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Show the pages for it</source>
            <translation>Afficher les pages pour lui</translation>
        </message>
        <message>
            <source>Open the page of the figure</source>
            <translation>Ouvrir la page de l’indicateur</translation>
        </message>
        <message>
            <source>Choose another period</source>
            <translation>Choisir une autre période</translation>
        </message>
        <message>
            <source>Show the page for this period</source>
            <translation>Afficher la page pour cette période</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Inspecteur</translation>
        </message>
    </context>
    <context>
        <name>ui::MapCanvas</name>
        <message>
            <source>Wardley map</source>
            <translation>Carte de Wardley</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>%1 is selected</source>
            <translation>%1 est sélectionné</translation>
        </message>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>Add component…</source>
            <translation>Ajouter un composant…</translation>
        </message>
        <message>
            <source>Add note…</source>
            <translation>Ajouter une note…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>add component</source>
            <translation>ajouter un composant</translation>
        </message>
        <message>
            <source>add note</source>
            <translation>ajouter une note</translation>
        </message>
        <message>
            <source>rename</source>
            <translation>renommer</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>supprimer</translation>
        </message>
    </context>
    <context>
        <name>ui::MapDocument</name>
        <message>
            <source>typing</source>
            <translation>saisie</translation>
        </message>
        <message>
            <source>move</source>
            <translation>déplacer</translation>
        </message>
        <message>
            <source>move label</source>
            <translation>déplacer l’étiquette</translation>
        </message>
    </context>
    <context>
        <name>ui::MapEditor</name>
        <message>
            <source>Map text</source>
            <translation>Texte de la carte</translation>
        </message>
    </context>
    <context>
        <name>ui::MapFindings</name>
        <message>
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Add missing components</source>
            <translation>Ajouter les composants manquants</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>what is wrong; what to do</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 Line %2: %3</source>
            <translation>%1 Ligne %2 : %3</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>Aucun constat</translation>
        </message>
        <message>
            <source>Findings: %1</source>
            <translation>Constats : %1</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>corriger</translation>
        </message>
        <message>
            <source>add missing components</source>
            <translation>ajouter les composants manquants</translation>
        </message>
    </context>
    <context>
        <name>ui::MapOverlayBar</name>
        <message>
            <source>No overlay</source>
            <translation>Sans superposition</translation>
        </message>
        <message>
            <source>Overlay</source>
            <translation>Superposition</translation>
        </message>
        <message>
            <source>Figure of the overlay</source>
            <translation>Indicateur de la superposition</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Responsables</translation>
        </message>
        <message>
            <source>Spend, %1</source>
            <translation>Dépenses, %1</translation>
        </message>
        <message>
            <source>Change: %1, %2</source>
            <translation>Évolution : %1, %2</translation>
        </message>
        <message>
            <source>Coverage: %1, %2</source>
            <translation>Couverture : %1, %2</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>pas de verdict</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>à risque</translation>
        </message>
        <message>
            <source>covered by data</source>
            <translation>couvert par des données</translation>
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
            <translation>Carte</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>SVG picture…</source>
            <translation>Image SVG…</translation>
        </message>
        <message>
            <source>PNG picture…</source>
            <translation>Image PNG…</translation>
        </message>
        <message>
            <source>PDF document…</source>
            <translation>Document PDF…</translation>
        </message>
        <message>
            <source>Map text…</source>
            <translation>Texte de la carte…</translation>
        </message>
        <message>
            <source>Find component</source>
            <translation>Chercher un composant</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>Simple</translation>
        </message>
        <message>
            <source>Wardley</source>
            <translation>Wardley</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Handwritten</source>
            <translation>Manuscrit</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Fit the whole map</source>
            <translation>Ajuster toute la carte</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Save as a new map</source>
            <translation>Enregistrer comme nouvelle carte</translation>
        </message>
        <message>
            <source>%1 (template)</source>
            <translation>%1 (modèle)</translation>
        </message>
        <message>
            <source>Components: %1 · Links: %2</source>
            <translation>Composants : %1 · Liens : %2</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>pas encore enregistré</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>style</source>
            <translation>style</translation>
        </message>
        <message>
            <source>New map</source>
            <translation>Nouvelle carte</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Import a map</source>
            <translation>Importer une carte</translation>
        </message>
        <message>
            <source>Map texts (*.owm *.wm *.wmap *.txt);;All files (*)</source>
            <translation>Textes de carte (*.owm *.wm *.wmap *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Export the map</source>
            <translation>Exporter la carte</translation>
        </message>
        <message>
            <source>Wardley map</source>
            <translation>Carte de Wardley</translation>
        </message>
        <message>
            <source>The portfolio can only be read: changes of this map are not kept. Export the map to keep them.</source>
            <translation>Le portefeuille ne peut qu’être lu : les modifications de cette carte ne sont pas conservées. Exportez la carte pour les garder.</translation>
        </message>
    </context>
    <context>
        <name>ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>ui::NoticeBar</name>
        <message>
            <source>A file could not be read or written.</source>
            <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
        </message>
        <message>
            <source>The content of a file is not what it must be. Nothing of it was taken.</source>
            <translation>Le contenu d’un fichier n’est pas ce qu’il doit être. Rien n’en a été repris.</translation>
        </message>
        <message>
            <source>The disk is full. The portfolio is as it was.</source>
            <translation>Le disque est plein. Le portefeuille est inchangé.</translation>
        </message>
        <message>
            <source>The query was refused.</source>
            <translation>La requête a été refusée.</translation>
        </message>
        <message>
            <source>This is not known in the portfolio.</source>
            <translation>Ceci n’est pas connu dans le portefeuille.</translation>
        </message>
        <message>
            <source>The portfolio cannot be used.</source>
            <translation>Le portefeuille ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>Another program is using the portfolio. Try again in a moment.</source>
            <translation>Un autre programme utilise le portefeuille. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>OpsAtlas made a mistake. The portfolio is as it was.</source>
            <translation>OpsAtlas a fait une erreur. Le portefeuille est inchangé.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
    </context>
    <context>
        <name>ui::Numbers</name>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a date in full, as QLocale::toString takes it</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>per week</source>
            <translation>par semaine</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit of a score</comment>
            <translation>points</translation>
        </message>
        <message>
            <source>h</source>
            <comment>hours</comment>
            <translation>h</translation>
        </message>
        <message>
            <source>d</source>
            <comment>days</comment>
            <translation>j</translation>
        </message>
        <message>
            <source>pp</source>
            <comment>percentage points</comment>
            <translation>pt</translation>
        </message>
        <message>
            <source>%1, to %2</source>
            <comment>a period that runs; the last day in its figures</comment>
            <translation>%1, jusqu’au %2</translation>
        </message>
    </context>
    <context>
        <name>ui::OverviewPage</name>
        <message>
            <source>No data yet. Import an export to see quality, models and cost here.</source>
            <translation>Pas encore de données. Importez un export pour voir ici la qualité, les modèles et les coûts.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <source>Where quality, performance and cost meet</source>
            <translation>Où qualité, performance et coûts se rencontrent</translation>
        </message>
        <message>
            <source>Worse, by score</source>
            <translation>Moins bien, selon la note</translation>
        </message>
        <message>
            <source>Nothing got worse.</source>
            <translation>Rien ne s’est dégradé.</translation>
        </message>
        <message>
            <source>Better, by score</source>
            <translation>Mieux, selon la note</translation>
        </message>
        <message>
            <source>Nothing got better.</source>
            <translation>Rien ne s’est amélioré.</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Depuis %1</translation>
        </message>
        <message>
            <source>Against the targets</source>
            <translation>Par rapport aux cibles</translation>
        </message>
        <message>
            <source>Against the budget</source>
            <translation>Par rapport au budget</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Comparé à %1</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Composants</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>Domaines</translation>
        </message>
        <message>
            <source>No component is known yet.</source>
            <translation>Aucun composant n’est encore connu.</translation>
        </message>
        <message>
            <source>Components and domains</source>
            <translation>Composants et domaines</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>Ventiler par…</translation>
        </message>
    </context>
    <context>
        <name>ui::PathBar</name>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
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
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Week (ISO 8601, from Monday)</source>
            <translation>Semaine (ISO 8601, dès lundi)</translation>
        </message>
        <message>
            <source>From one day to another</source>
            <translation>D’un jour à un autre</translation>
        </message>
        <message>
            <source>Kind of period</source>
            <translation>Type de période</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
    </context>
    <context>
        <name>ui::ReceiptTab</name>
        <message>
            <source>Both bill</source>
            <translation>Les deux facturent</translation>
        </message>
        <message>
            <source>%1 is a view of what the other bills</source>
            <translation>%1 montre seulement ce que l’autre facture</translation>
        </message>
        <message>
            <source>Count them in it</source>
            <translation>Les compter ainsi</translation>
        </message>
        <message>
            <source>Currency of rows that name none:</source>
            <translation>Devise des lignes qui n’en nomment pas :</translation>
        </message>
        <message>
            <source>Import for this month</source>
            <translation>Importer pour ce mois</translation>
        </message>
        <message>
            <source>Month it is of, as 2026-03:</source>
            <translation>Mois concerné, comme 2026-03 :</translation>
        </message>
        <message>
            <source>It is whole: take the days held back</source>
            <translation>Il est complet : reprendre les jours retenus</translation>
        </message>
        <message>
            <source>Read it as proposed</source>
            <translation>Lire comme proposé</translation>
        </message>
        <message>
            <source>Read with the month first</source>
            <translation>Lire avec le mois d’abord</translation>
        </message>
        <message>
            <source>Read with the day first</source>
            <translation>Lire avec le jour d’abord</translation>
        </message>
        <message>
            <source>Read with a decimal point</source>
            <translation>Lire avec un point décimal</translation>
        </message>
        <message>
            <source>Read with a decimal comma</source>
            <translation>Lire avec une virgule décimale</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>Ce qu’il a changé</translation>
        </message>
        <message>
            <source>Receipt of the last import</source>
            <translation>Reçu du dernier import</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Lignes rejetées</translation>
        </message>
        <message>
            <source>manifest</source>
            <translation>manifeste</translation>
        </message>
        <message>
            <source>outdated, left out</source>
            <translation>périmé, écarté</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>replaced an earlier one</source>
            <translation>en remplace un précédent</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
    </context>
    <context>
        <name>ui::ScopeBar</name>
        <message>
            <source>Earlier period</source>
            <translation>Période antérieure</translation>
        </message>
        <message>
            <source>Later period</source>
            <translation>Période suivante</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparé à</translation>
        </message>
        <message>
            <source>Whole portfolio</source>
            <translation>Tout le portefeuille</translation>
        </message>
        <message>
            <source>the period before (%1)</source>
            <translation>la période précédente (%1)</translation>
        </message>
        <message>
            <source>a year earlier (%1)</source>
            <translation>un an plus tôt (%1)</translation>
        </message>
        <message>
            <source>Year to date (%1)</source>
            <translation>Depuis le début de l’année (%1)</translation>
        </message>
        <message>
            <source>Last twelve months (%1)</source>
            <translation>Douze derniers mois (%1)</translation>
        </message>
        <message>
            <source>Week, or days from … to …</source>
            <translation>Semaine, ou jours de … à …</translation>
        </message>
        <message>
            <source>the target</source>
            <translation>la cible</translation>
        </message>
        <message>
            <source>the budget</source>
            <translation>le budget</translation>
        </message>
        <message>
            <source>another period…</source>
            <translation>une autre période…</translation>
        </message>
    </context>
    <context>
        <name>ui::ScoreHeader</name>
        <message>
            <source>was %1</source>
            <comment>the score in the period compared with</comment>
            <translation>était %1</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>pas de note</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>couverture %1</translation>
        </message>
        <message>
            <source>coverage %1, could be %2 to %3</source>
            <translation>couverture %1, pourrait être de %2 à %3</translation>
        </message>
        <message>
            <source>%1 covered</source>
            <translation>%1 couverts</translation>
        </message>
        <message>
            <source>%1: %2 of 100
%3</source>
            <translation>%1 : %2 sur 100
%3</translation>
        </message>
    </context>
    <context>
        <name>ui::VariationIcons</name>
        <message>
            <source>No signal: it moves as chance alone makes it</source>
            <translation>Pas de signal : les variations ne sont que du hasard</translation>
        </message>
        <message>
            <source>Signal: improving</source>
            <translation>Signal : amélioration</translation>
        </message>
        <message>
            <source>Signal: worsening</source>
            <translation>Signal : dégradation</translation>
        </message>
        <message>
            <source>Signal: higher than before</source>
            <translation>Signal : plus haut qu’avant</translation>
        </message>
        <message>
            <source>Signal: lower than before</source>
            <translation>Signal : plus bas qu’avant</translation>
        </message>
        <message>
            <source>Runs so that it will meet the target</source>
            <translation>Atteindra l’objectif à ce rythme</translation>
        </message>
        <message>
            <source>Will miss the target unless something changes</source>
            <translation>Manquera l’objectif si rien ne change</translation>
        </message>
        <message>
            <source>Hits and misses the target by chance</source>
            <translation>Atteint ou manque l’objectif au hasard</translation>
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
            <translation>Qualité des données, performance des modèles et coûts de votre IA, dans un seul livre de chiffres. Tout reste dans un fichier sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Sample portfolio</source>
            <translation>Portefeuille d’exemple</translation>
        </message>
        <message>
            <source>Look around with twelve months of six AI components.</source>
            <translation>Découvrez douze mois de six composants d’IA.</translation>
        </message>
        <message>
            <source>New portfolio</source>
            <translation>Nouveau portefeuille</translation>
        </message>
        <message>
            <source>Begin an empty file and import your exports.</source>
            <translation>Commencez un fichier vide et importez vos exports.</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Ouvrir un fichier</translation>
        </message>
        <message>
            <source>Go on with a portfolio that you have.</source>
            <translation>Continuez avec un portefeuille existant.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
    </context>
    <context>
        <name>ui::StatusBar</name>
        <message>
            <source>Show the quarantine</source>
            <translation>Afficher la quarantaine</translation>
        </message>
        <message>
            <source>No portfolio is open</source>
            <translation>Aucun portefeuille ouvert</translation>
        </message>
        <message>
            <source>Data to %1</source>
            <translation>Données jusqu’au %1</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Pas encore de données</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n component(s) reported</source>
            <translation>
                <numerusform>%1 sur %n composant a rapporté</numerusform>
                <numerusform>%1 sur %n composants ont transmis leurs données</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s)</source>
            <translation>
                <numerusform>%n ligne rejetée</numerusform>
                <numerusform>%n lignes rejetées</numerusform>
            </translation>
        </message>
        <message>
            <source>can only be read</source>
            <translation>lecture seule</translation>
        </message>
    </context>
    <context>
        <name>ui::TrendChart</name>
        <message>
            <source>upper limit %1</source>
            <translation>limite haute %1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>moyenne %1</translation>
        </message>
        <message>
            <source>lower limit %1</source>
            <translation>limite basse %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>cible %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>No value in these periods</source>
            <translation>Aucune valeur dans ces périodes</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>couverture %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>mean %1, provisional</source>
            <translation>moyenne %1, provisoire</translation>
        </message>
        <message>
            <source>most likely %1 to %2</source>
            <comment>band of a forecast</comment>
            <translation>sans doute de %1 à %2</translation>
        </message>
        <message>
            <source>forecast %1</source>
            <translation>prévision %1</translation>
        </message>
        <message>
            <source>signal</source>
            <translation>signal</translation>
        </message>
        <message>
            <source>Forecast without a band: too short a history to say how sure it is</source>
            <translation>Prévision sans bande : historique trop court pour dire si elle est sûre</translation>
        </message>
        <message>
            <source>Forecast from %1 on without a band: too short a history to say how sure it is</source>
            <translation>Prévision sans bande à partir de %1 : historique trop court pour dire si elle est sûre</translation>
        </message>
        <message>
            <source>no band: too short a history</source>
            <translation>sans bande : historique trop court</translation>
        </message>
    </context>
    <context>
        <name>ui::Labels</name>
        <message>
            <source>Data</source>
            <comment>domain</comment>
            <translation>Données</translation>
        </message>
        <message>
            <source>Models</source>
            <comment>domain</comment>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Cost</source>
            <comment>domain</comment>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>Flow</source>
            <comment>domain</comment>
            <translation>Flux</translation>
        </message>
        <message>
            <source>Joint</source>
            <comment>domain</comment>
            <translation>Commun</translation>
        </message>
        <message>
            <source>Governance</source>
            <comment>domain</comment>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>met</source>
            <comment>status</comment>
            <translation>atteint</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>status</comment>
            <translation>à surveiller</translation>
        </message>
        <message>
            <source>breach</source>
            <comment>status</comment>
            <translation>manqué</translation>
        </message>
        <message>
            <source>not rated</source>
            <comment>status</comment>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>no data</source>
            <comment>status</comment>
            <translation>pas de données</translation>
        </message>
        <message>
            <source>none in this period</source>
            <comment>status</comment>
            <translation>aucun dans cette période</translation>
        </message>
        <message>
            <source>does not apply</source>
            <comment>status</comment>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>too little data</source>
            <comment>status</comment>
            <translation>trop peu de données</translation>
        </message>
        <message>
            <source>model</source>
            <comment>kind of component</comment>
            <translation>modèle</translation>
        </message>
        <message>
            <source>data</source>
            <comment>kind of component</comment>
            <translation>données</translation>
        </message>
        <message>
            <source>platform</source>
            <comment>kind of component</comment>
            <translation>plateforme</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of component</comment>
            <translation>autre</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>kind of component</comment>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mieux</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>moins bien</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>cible %1</translation>
        </message>
        <message>
            <source>change %1</source>
            <translation>évolution %1</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>couverture %1</translation>
        </message>
        <message>
            <source>whole portfolio</source>
            <translation>tout le portefeuille</translation>
        </message>
        <message>
            <source>kind %1</source>
            <comment>group of components</comment>
            <translation>type %1</translation>
        </message>
        <message>
            <source>data owner %1</source>
            <comment>group of components</comment>
            <translation>responsable des données %1</translation>
        </message>
        <message>
            <source>model owner %1</source>
            <comment>group of components</comment>
            <translation>responsable des modèles %1</translation>
        </message>
        <message>
            <source>cost owner %1</source>
            <comment>group of components</comment>
            <translation>responsable des coûts %1</translation>
        </message>
        <message>
            <source>goal %1</source>
            <comment>group of components</comment>
            <translation>objectif %1</translation>
        </message>
        <message>
            <source>portable %1</source>
            <comment>group of components</comment>
            <translation>portable %1</translation>
        </message>
        <message>
            <source>the target</source>
            <comment>what figures are compared with</comment>
            <translation>la cible</translation>
        </message>
        <message>
            <source>the budget</source>
            <comment>what figures are compared with</comment>
            <translation>le budget</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Data owner</source>
            <translation>Responsable des données</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>Responsable du modèle</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>Responsable des coûts</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Portability</source>
            <translation>Portabilité</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Billing account</source>
            <translation>Compte de facturation</translation>
        </message>
        <message>
            <source>Service category</source>
            <translation>Catégorie de service</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>Charge category</source>
            <translation>Catégorie de frais</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a share of few things</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Jour de la semaine</translation>
        </message>
        <message>
            <source>Month of the year</source>
            <translation>Mois de l’année</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Kind of check</source>
            <translation>Type de contrôle</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Métrique</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <source>other</source>
            <comment>members of a field beyond the largest</comment>
            <translation>autres</translation>
        </message>
    </context>
    <context>
        <name>ui::ProgressBar</name>
        <message>
            <source>Progress of the running work</source>
            <translation>Avancement du travail en cours</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%1, about %n second(s) left</source>
            <translation>
                <numerusform>%1, encore environ %n seconde</numerusform>
                <numerusform>%1, encore environ %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, about %n minute(s) left</source>
            <translation>
                <numerusform>%1, encore environ %n minute</numerusform>
                <numerusform>%1, encore environ %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::AboutDialog</name>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>About OpsAtlas</source>
            <translation>À propos d’OpsAtlas</translation>
        </message>
        <message>
            <source>Data, models and cost of AI in one book of numbers.</source>
            <translation>Données, modèles et coûts de l’IA dans un seul livre de chiffres.</translation>
        </message>
        <message>
            <source>Free software under the GPL, version 3 or later.</source>
            <translation>Logiciel libre sous GPL, version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>ui::CommandPalette</name>
        <message>
            <source>Nothing has these words.</source>
            <translation>Rien ne contient ces mots.</translation>
        </message>
        <message>
            <source>Find a page, figure or command</source>
            <translation>Trouver une page, un indicateur ou une commande</translation>
        </message>
        <message>
            <source>Words of a page, figure, component or command</source>
            <translation>Mots d’une page, d’un indicateur, d’un composant ou d’une commande</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>ui::DefinitionsDialog</name>
        <message>
            <source>Figure</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Définitions</translation>
        </message>
        <message>
            <source>Find a figure</source>
            <translation>Trouver un indicateur</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Definition of the chosen figure</source>
            <translation>Définition de l’indicateur choisi</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Ouvrir sa page</translation>
        </message>
        <message>
            <source>Target %1, floor %2.</source>
            <translation>Cible %1, plancher %2.</translation>
        </message>
        <message>
            <source>None: it is not rated.</source>
            <translation>Aucune : il n’est pas évalué.</translation>
        </message>
    </context>
    <context>
        <name>ui::PreferencesDialog</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>The language changes when OpsAtlas is started again.</source>
            <translation>La langue changera au prochain démarrage d’OpsAtlas.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>The page left last</source>
            <translation>La dernière page quittée</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Size of type</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Significant digits</source>
            <translation>Chiffres significatifs</translation>
        </message>
        <message>
            <source>Begin with</source>
            <translation>Commencer par</translation>
        </message>
        <message>
            <source>Shortcuts…</source>
            <translation>Raccourcis…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Digits are those of the pages; tool tips, copies and exports always have all of them, and a briefing has three.</source>
            <translation>Ces chiffres valent pour les pages ; infobulles, copies et exports les ont toujours tous, un rapport en a trois.</translation>
        </message>
    </context>
    <context>
        <name>ui::ShortcutsDialog</name>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Changed from</source>
            <translation>Auparavant</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>%1 alone is typed into fields and tables; hold Ctrl or Alt with it.</source>
            <translation>%1 seule se tape dans les champs et les tableaux ; ajoutez Ctrl ou Alt.</translation>
        </message>
        <message>
            <source>%1 belongs to &quot;%2&quot;; take it away there first.</source>
            <comment>keys; command</comment>
            <translation>%1 appartient à « %2 » ; retirez-le d’abord à cet endroit.</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Commandes et leurs touches</translation>
        </message>
        <message>
            <source>Use these keys</source>
            <translation>Utiliser ces touches</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Comme à l’origine</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Trouver une commande</translation>
        </message>
        <message>
            <source>New keys for the chosen command</source>
            <translation>Nouvelles touches de la commande choisie</translation>
        </message>
        <message>
            <source>On a chart the arrow keys walk the points and T shows the table; on a figure Enter opens its page and the space bar shows it closer.</source>
            <translation>Sur un graphique, les flèches parcourent les points et T montre le tableau ; sur un indicateur, Entrée ouvre sa page et la barre d’espace le montre de plus près.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has no keys now.</source>
            <translation>« %1 » n’a plus de touches.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has the keys %2 now.</source>
            <comment>command; keys</comment>
            <translation>« %1 » a maintenant les touches %2.</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiPopup</name>
        <message>
            <source>Value: %1</source>
            <translation>Valeur : %1</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Avant : %1</translation>
        </message>
        <message>
            <source>Target: %1</source>
            <translation>Cible : %1</translation>
        </message>
        <message>
            <source>Floor: %1</source>
            <translation>Seuil : %1</translation>
        </message>
        <message>
            <source>Numerator: %1</source>
            <translation>Numérateur : %1</translation>
        </message>
        <message>
            <source>Denominator: %1</source>
            <translation>Dénominateur : %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n component(s), coverage %2</source>
            <translation>
                <numerusform>%1 sur %n composant, couverture %2</numerusform>
                <numerusform>%1 sur %n composants, couverture %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Enter opens the page; space or Esc closes this.</source>
            <translation>Entrée ouvre la page ; espace ou Échap ferme ceci.</translation>
        </message>
    </context>
    <context>
        <name>ui::RelatedTab</name>
        <message>
            <source>Links to other figures</source>
            <translation>Liens avec d’autres indicateurs</translation>
        </message>
        <message>
            <source>No other figure has enough periods to be held against this one.</source>
            <translation>Aucun autre indicateur n’a assez de périodes pour être comparé à celui-ci.</translation>
        </message>
        <message>
            <source>Change from one period to the next</source>
            <translation>Variation d’une période à la suivante</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n week(s) later</source>
            <translation>
                <numerusform>%1, %n semaine plus tard</numerusform>
                <numerusform>%1, %n semaines plus tard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n month(s) later</source>
            <translation>
                <numerusform>%1, %n mois plus tard</numerusform>
                <numerusform>%1, %n mois plus tard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ScatterChart</name>
        <message>
            <source>Changes of both figures</source>
            <translation>Variations des deux indicateurs</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Rien à montrer</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s): %1 across, %2 upwards</source>
            <translation>
                <numerusform>%n point : %1 en abscisse, %2 en ordonnée</numerusform>
                <numerusform>%n points : %1 en abscisse, %2 en ordonnée</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 across, %2 upwards</source>
            <translation>%1 en abscisse, %2 en ordonnée</translation>
        </message>
    </context>
    <context>
        <name>ui::SignalsTab</name>
        <message>
            <source>Signals</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <source>No pattern was completed: what moves here is noise.</source>
            <translation>Aucun motif n’est complet : ce qui bouge ici est du bruit.</translation>
        </message>
        <message>
            <source>%1 without its season</source>
            <comment>KPI</comment>
            <translation>%1 sans sa saison</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>KPI; scope</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 in %2, %3</source>
            <comment>KPI; unit; scope</comment>
            <translation>%1 en %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ui::WaterfallChart</name>
        <message>
            <source>pp</source>
            <comment>percentage points</comment>
            <translation>pt</translation>
        </message>
        <message>
            <source>%1, own value</source>
            <comment>component</comment>
            <translation>%1, valeur propre</translation>
        </message>
        <message>
            <source>%1, weight</source>
            <comment>component</comment>
            <translation>%1, poids</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>change in all</source>
            <translation>variation totale</translation>
        </message>
        <message>
            <source>quantity used</source>
            <translation>quantité utilisée</translation>
        </message>
        <message>
            <source>mix of what was bought</source>
            <translation>composition des achats</translation>
        </message>
        <message>
            <source>price of the same</source>
            <translation>prix à l’identique</translation>
        </message>
        <message>
            <source>without a quantity</source>
            <translation>sans quantité</translation>
        </message>
        <message>
            <source>less is unassigned</source>
            <translation>moins de non affecté</translation>
        </message>
        <message>
            <source>more is unassigned</source>
            <translation>plus de non affecté</translation>
        </message>
        <message>
            <source>Parts of the change</source>
            <translation>Parts du changement</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Rien à montrer</translation>
        </message>
    </context>
    <context>
        <name>ui::WhyTab</name>
        <message>
            <source>Parts of the change</source>
            <translation>Parts du changement</translation>
        </message>
        <message>
            <source>Quantity, mix and price</source>
            <translation>Quantité, composition et prix</translation>
        </message>
        <message>
            <source>This change cannot be split by component.</source>
            <translation>Ce changement ne peut pas être réparti par composant.</translation>
        </message>
        <message>
            <source>%1, %2: %3 to %4, %5</source>
            <comment>KPI; scope; period before; period after; change</comment>
            <translation>%1, %2 : de %3 à %4, %5</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Break down by</source>
            <translation>Ventiler par</translation>
        </message>
        <message>
            <source>Rows of this part in %1</source>
            <translation>Lignes de cette part en %1</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>Ventiler par…</translation>
        </message>
    </context>
    <context>
        <name>ui::Answers</name>
        <message>
            <source>%1 pp</source>
            <comment>percentage points</comment>
            <translation>%1 pt</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>KPI; component</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>beyond a limit</source>
            <translation>au-delà d’une limite</translation>
        </message>
        <message>
            <source>8 in a row on one side</source>
            <translation>8 de suite d’un même côté</translation>
        </message>
        <message>
            <source>2 of 3 near a limit</source>
            <translation>2 sur 3 près d’une limite</translation>
        </message>
        <message>
            <source>4 of 5 away from the mean</source>
            <translation>4 sur 5 loin de la moyenne</translation>
        </message>
        <message>
            <source>7 in one direction</source>
            <translation>7 dans une direction</translation>
        </message>
        <message>
            <source>14 up and down</source>
            <translation>14 en dents de scie</translation>
        </message>
        <message>
            <source>15 close to the mean</source>
            <translation>15 proches de la moyenne</translation>
        </message>
        <message>
            <source>8 away from the mean on both sides</source>
            <translation>8 loin de la moyenne des deux côtés</translation>
        </message>
        <message>
            <source>no limits yet</source>
            <translation>pas encore de limites</translation>
        </message>
        <message>
            <source>no signal</source>
            <translation>aucun signal</translation>
        </message>
        <message>
            <source>improving</source>
            <translation>en amélioration</translation>
        </message>
        <message>
            <source>worsening</source>
            <translation>en dégradation</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>plus haut</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>plus bas</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1 (nouveau)</translation>
        </message>
        <message>
            <source>%1 (gone)</source>
            <translation>%1 (disparu)</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Own value</source>
            <translation>Valeur propre</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Weight before</source>
            <translation>Poids avant</translation>
        </message>
        <message>
            <source>Weight now</source>
            <translation>Poids maintenant</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Signifie</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Beyond chance</source>
            <translation>Plus que le hasard</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>by few periods</source>
            <translation>par peu de périodes</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Précède</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Suit</translation>
        </message>
        <message>
            <source>Weeks later</source>
            <translation>Semaines après</translation>
        </message>
        <message>
            <source>Months later</source>
            <translation>Mois après</translation>
        </message>
        <message>
            <source>r</source>
            <comment>correlation</comment>
            <translation>r</translation>
        </message>
        <message>
            <source>by ranks</source>
            <comment>correlation of ranks</comment>
            <translation>par rangs</translation>
        </message>
        <message>
            <source>chance reaches</source>
            <translation>le hasard atteint</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Paires</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>without a service</source>
            <translation>sans service</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Mix</source>
            <translation>Composition</translation>
        </message>
        <message>
            <source>Without a quantity</source>
            <translation>Sans quantité</translation>
        </message>
        <message>
            <source>Quantity before</source>
            <translation>Quantité avant</translation>
        </message>
        <message>
            <source>Quantity now</source>
            <translation>Quantité maintenant</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Share of the sum</source>
            <translation>Part de la somme</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Source rows</source>
            <translation>Lignes source</translation>
        </message>
    </context>
    <context>
        <name>ui::SourcesTab</name>
        <message>
            <source>It is late: something was due on %1, and the newest day that it tells of is %2.</source>
            <translation>Elle est en retard : une livraison était due le %1, et le dernier jour dont elle parle est le %2.</translation>
        </message>
        <message>
            <source>nothing expected</source>
            <translation>rien d’attendu</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>mensuel</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>hebdomadaire</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>quotidien</translation>
        </message>
        <message>
            <source>as found from its past</source>
            <translation>d’après son passé</translation>
        </message>
        <message>
            <source>R&amp;hythm:</source>
            <translation>R&amp;ythme :</translation>
        </message>
        <message>
            <source>Rhythm of deliveries</source>
            <translation>Rythme des livraisons</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>There is no source yet: the first import makes one.</source>
            <translation>Il n’y a pas encore de source : le premier import en crée une.</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>factures</translation>
        </message>
        <message>
            <source>a view of money that another source bills</source>
            <translation>une vue d’argent qu’une autre source facture</translation>
        </message>
        <message>
            <source>Change the source</source>
            <translation>Modifier la source</translation>
        </message>
        <message>
            <source>&amp;Role:</source>
            <translation>&amp;Rôle :</translation>
        </message>
        <message>
            <source>&amp;Currency of rows that name none:</source>
            <translation>&amp;Devise des lignes qui n’en nomment pas :</translation>
        </message>
        <message>
            <source>Choose a source to see what follows from its role and currency.</source>
            <translation>Choisissez une source pour voir ce qu’entraînent son rôle et sa devise.</translation>
        </message>
        <message>
            <source>%1 brings no money, so it has neither role nor currency.</source>
            <translation>%1 n’apporte pas d’argent, et n’a donc ni rôle ni devise.</translation>
        </message>
        <message>
            <source>%1 counts as a view of money that another source bills: no figure counts it a second time.</source>
            <translation>%1 compte comme une vue d’argent qu’une autre source facture : aucun chiffre ne le compte une seconde fois.</translation>
        </message>
        <message>
            <source>%1 counts as bills: its money stands in all figures.</source>
            <translation>%1 compte comme des factures : son argent entre dans tous les chiffres.</translation>
        </message>
        <message>
            <source>%1 counts as bills: it says what was invoiced, and %2 what it cost day by day.</source>
            <translation>%1 compte comme des factures : il dit ce qui a été facturé, et %2 ce que cela a coûté jour par jour.</translation>
        </message>
        <message>
            <source>Rows that name no currency stand apart, as “?”.</source>
            <translation>Les lignes sans devise restent à part, sous « ? ».</translation>
        </message>
        <message>
            <source>Rows that name no currency count in %1.</source>
            <translation>Les lignes sans devise comptent en %1.</translation>
        </message>
        <message>
            <source>change of source %1</source>
            <comment>what undo names</comment>
            <translation>modification de la source %1</translation>
        </message>
        <message>
            <source>Role of the source</source>
            <translation>Rôle de la source</translation>
        </message>
        <message>
            <source>Currency of rows that name none</source>
            <translation>Devise des lignes qui n’en nomment pas</translation>
        </message>
    </context>
    <context>
        <name>ui::Grid</name>
        <message>
            <source>Show all rows</source>
            <translation>Afficher toutes les lignes</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>rows shown; &quot;12 rows&quot;</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Filtered by %1; press to remove the filter</source>
            <translation>Filtré par %1 ; appuyer pour retirer le filtre</translation>
        </message>
        <message>
            <source>No row matches %1.</source>
            <comment>filters, by commas</comment>
            <translation>Aucune ligne ne correspond à %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n cellule</numerusform>
                <numerusform>%n cellules</numerusform>
            </translation>
        </message>
        <message>
            <source> · sum %1 · average %2</source>
            <translation> · somme %1 · moyenne %2</translation>
        </message>
        <message>
            <source> · units differ, so there is no sum</source>
            <translation> · unités différentes, donc pas de somme</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy with heads</source>
            <translation>Copier avec les en-têtes</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Select this column</source>
            <translation>Sélectionner cette colonne</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Filter this column…</source>
            <translation>Filtrer cette colonne…</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>Trier par ordre croissant</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>Trier par ordre décroissant</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>Masquer cette colonne</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>As they were made</source>
            <translation>Comme au départ</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>text that is searched</comment>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <comment>value of a column</comment>
            <translation>Seulement « %1 »</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <comment>value of a column</comment>
            <translation>Sans « %1 »</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>rows are grouped by a column</comment>
            <translation>par %1</translation>
        </message>
        <message>
            <source>Grouped %1; press to remove the groups</source>
            <translation>Groupé %1 ; appuyez pour retirer les groupes</translation>
        </message>
        <message>
            <source>Group by this column</source>
            <translation>Grouper par cette colonne</translation>
        </message>
        <message>
            <source>Group by this column, too</source>
            <translation>Grouper aussi par cette colonne</translation>
        </message>
        <message>
            <source>Open all groups</source>
            <translation>Ouvrir tous les groupes</translation>
        </message>
        <message>
            <source>Fold all groups</source>
            <translation>Replier tous les groupes</translation>
        </message>
        <message>
            <source>Without groups</source>
            <translation>Sans groupes</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Let it scroll</source>
            <translation>Laisser défiler</translation>
        </message>
        <message>
            <source>Pin to the left</source>
            <translation>Épingler à gauche</translation>
        </message>
    </context>
    <context>
        <name>ui::GridFilter</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column; values</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: not %2</source>
            <comment>column; values</comment>
            <translation>%1 : sauf %2</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <comment>column; bounds</comment>
            <translation>%1 : de %2 à %3</translation>
        </message>
        <message>
            <source>%1: from %2</source>
            <comment>column; bound</comment>
            <translation>%1 : à partir de %2</translation>
        </message>
        <message>
            <source>%1: up to %2</source>
            <comment>column; bound</comment>
            <translation>%1 : jusqu’à %2</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>Aucun filtre</translation>
        </message>
        <message>
            <source>Part of the text</source>
            <translation>Partie du texte</translation>
        </message>
        <message>
            <source>Values of the column</source>
            <translation>Valeurs de la colonne</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Comptage…</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) are too many for a list: type a part of the text.</source>
            <translation>
                <numerusform>%n valeur est trop pour une liste : saisir une partie du texte.</numerusform>
                <numerusform>%n valeurs sont trop nombreuses pour une liste : saisir une partie du texte.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>value of a column; number of rows</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>A day, a month or a year: 2026-03-15, 2026-03, 2026.</source>
            <translation>Un jour, un mois ou une année : 2026-03-15, 2026-03, 2026.</translation>
        </message>
        <message>
            <source>%1: contains %2</source>
            <comment>column; part of a text</comment>
            <translation>%1 : contient %2</translation>
        </message>
    </context>
    <context>
        <name>ui::BreakOutTab</name>
        <message>
            <source>Parts of the figure</source>
            <translation>Parties du chiffre</translation>
        </message>
        <message>
            <source>Rows of this part</source>
            <translation>Lignes de cette partie</translation>
        </message>
        <message>
            <source>Break out by</source>
            <translation>Ventiler par</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>This figure is one of a single component and a single day: it has no parts.</source>
            <translation>Ce chiffre est celui d’un seul composant et d’un seul jour : il n’a pas de parties.</translation>
        </message>
        <message>
            <source>Nothing is known of it in this period.</source>
            <translation>Rien n’en est connu pour cette période.</translation>
        </message>
        <message>
            <source>Together %1.</source>
            <translation>Au total %1.</translation>
        </message>
        <message>
            <source>Together %1; the whole figure is %2: what no component is given is in none of these parts.</source>
            <translation>Au total %1 ; le chiffre entier est %2 : ce qui n’est attribué à aucun composant n’est dans aucune de ces parties.</translation>
        </message>
    </context>
    <context>
        <name>ui::MoneyTile</name>
        <message>
            <source>Spend</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Under budget</source>
            <translation>Sous le budget</translation>
        </message>
        <message>
            <source>Over budget</source>
            <translation>Au-dessus du budget</translation>
        </message>
        <message>
            <source>Expected for %1</source>
            <comment>a month</comment>
            <translation>Prévu pour %1</translation>
        </message>
        <message>
            <source>Spend at risk</source>
            <translation>Dépenses à risque</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingList</name>
        <message>
            <source>%1 a month</source>
            <translation>%1 par mois</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a month</comment>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Looking for what needs a decision…</source>
            <translation>Recherche de ce qui est à décider…</translation>
        </message>
        <message>
            <source>What needs a decision could not be found out.</source>
            <translation>Impossible de savoir ce qui est à décider.</translation>
        </message>
        <message>
            <source>Nothing needs a decision: no figure is beyond its limits.</source>
            <translation>Rien à décider : aucun indicateur ne sort de ses limites.</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>Tout (%1)</translation>
        </message>
    </context>
    <context>
        <name>ui::MatrixColumns</name>
        <message>
            <source>%1 of 100, %2, coverage %3</source>
            <translation>%1 sur 100, %2, couverture %3</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Data owner</source>
            <translation>Responsable des données</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>Responsable du modèle</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>Responsable des coûts</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>Portable</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
    </context>
    <context>
        <name>ui::BriefDecisions</name>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Nothing needs a decision: no figure is beyond its limits.</source>
            <translation>Rien à décider : aucun indicateur ne sort de ses limites.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s) stand in the program.</source>
            <translation>
                <numerusform>%n autre constat se trouve dans le programme.</numerusform>
                <numerusform>%n autres constats se trouvent dans le programme.</numerusform>
            </translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Composants</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
    </context>
    <context>
        <name>ui::Shelf</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>ui::Explored</name>
        <message>
            <source>%1 pp</source>
            <comment>percentage points</comment>
            <translation>%1 pt</translation>
        </message>
        <message>
            <source>rows, but no figure</source>
            <translation>des lignes, mais pas de valeur</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln ligne source</numerusform>
                <numerusform>%Ln lignes sources</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>change in %</source>
            <translation>variation en %</translation>
        </message>
        <message>
            <source>change</source>
            <translation>variation</translation>
        </message>
        <message>
            <source>Billed cost</source>
            <translation>Coût facturé</translation>
        </message>
        <message>
            <source>Effective cost</source>
            <translation>Coût effectif</translation>
        </message>
        <message>
            <source>List cost</source>
            <translation>Coût au tarif public</translation>
        </message>
        <message>
            <source>Contracted cost</source>
            <translation>Coût contractuel</translation>
        </message>
        <message>
            <source>Quantity used</source>
            <translation>Quantité utilisée</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>Lignes de coût</translation>
        </message>
        <message>
            <source>Cost per unit used</source>
            <translation>Coût par unité utilisée</translation>
        </message>
        <message>
            <source>Share of discount</source>
            <translation>Part de remise</translation>
        </message>
        <message>
            <source>Checks run</source>
            <translation>Contrôles exécutés</translation>
        </message>
        <message>
            <source>Checks passed</source>
            <translation>Contrôles réussis</translation>
        </message>
        <message>
            <source>Checks failed</source>
            <translation>Contrôles échoués</translation>
        </message>
        <message>
            <source>Pass rate</source>
            <translation>Taux de réussite</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Sum of points</source>
            <translation>Somme des points</translation>
        </message>
        <message>
            <source>Mean of points</source>
            <translation>Moyenne des points</translation>
        </message>
        <message>
            <source>Least point</source>
            <translation>Point le plus bas</translation>
        </message>
        <message>
            <source>Greatest point</source>
            <translation>Point le plus haut</translation>
        </message>
        <message>
            <source>Latest point</source>
            <translation>Dernier point</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>telle quelle</translation>
        </message>
        <message>
            <source>% of the row</source>
            <translation>% de la ligne</translation>
        </message>
        <message>
            <source>% of the column</source>
            <translation>% de la colonne</translation>
        </message>
        <message>
            <source>% of all</source>
            <translation>% de l’ensemble</translation>
        </message>
        <message>
            <source>% of the level above</source>
            <translation>% du niveau supérieur</translation>
        </message>
        <message>
            <source>step from the time before</source>
            <translation>écart avec la période d’avant</translation>
        </message>
        <message>
            <source>running total</source>
            <translation>cumul</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>rang</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>indicateur</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>mesure</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>coût</translation>
        </message>
        <message>
            <source>check</source>
            <translation>contrôle</translation>
        </message>
        <message>
            <source>metric</source>
            <translation>métrique</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreShelves</name>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Ajouter une valeur</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Add a field to the rows</source>
            <translation>Ajouter un champ aux lignes</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Add a field to the columns</source>
            <translation>Ajouter un champ aux colonnes</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Ajouter un filtre</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Comparé à</translation>
        </message>
        <message>
            <source>the comparison</source>
            <translation>la comparaison</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>une valeur</translation>
        </message>
        <message>
            <source>how a value is shown</source>
            <translation>l’affichage d’une valeur</translation>
        </message>
        <message>
            <source>%1, largest %2</source>
            <comment>field; number of members</comment>
            <translation>%1, %2 plus grands</translation>
        </message>
        <message>
            <source>a field</source>
            <translation>un champ</translation>
        </message>
        <message>
            <source>To the columns</source>
            <translation>Vers les colonnes</translation>
        </message>
        <message>
            <source>To the rows</source>
            <translation>Vers les lignes</translation>
        </message>
        <message>
            <source>Further out</source>
            <translation>Plus à l’extérieur</translation>
        </message>
        <message>
            <source>the largest members</source>
            <translation>les plus grands</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Largest %1, the rest as one</source>
            <translation>%1 plus grands, le reste ensemble</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filtrer…</translation>
        </message>
        <message numerus="yes">
            <source>%n of them</source>
            <comment>members of a field</comment>
            <translation>
                <numerusform>%n d’entre eux</numerusform>
                <numerusform>%n d’entre eux</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 without %2</source>
            <comment>field; member</comment>
            <translation>%1 sans %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field; member</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>un filtre</translation>
        </message>
        <message>
            <source>From the scope above</source>
            <translation>Du périmètre ci-dessus</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>la période d’avant</translation>
        </message>
        <message>
            <source>a year earlier</source>
            <translation>un an plus tôt</translation>
        </message>
        <message>
            <source>the target</source>
            <translation>l’objectif</translation>
        </message>
        <message>
            <source>twelve months to %1</source>
            <translation>douze mois jusqu’à %1</translation>
        </message>
        <message>
            <source>all time</source>
            <translation>toute la période</translation>
        </message>
        <message>
            <source>the time</source>
            <translation>la période</translation>
        </message>
        <message>
            <source>time</source>
            <translation>période</translation>
        </message>
        <message>
            <source>component</source>
            <translation>composant</translation>
        </message>
        <message>
            <source>Words of a field</source>
            <translation>Mots d’un champ</translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation>Ajouter un champ</translation>
        </message>
        <message>
            <source>Filter by a field</source>
            <translation>Filtrer par un champ</translation>
        </message>
        <message>
            <source>Words of a figure, cost or measure</source>
            <translation>Mots d’un indicateur, d’un coût ou d’une mesure</translation>
        </message>
        <message>
            <source>The view has a time of its own; the period above does not change it.</source>
            <translation>La vue a sa propre période ; celle du haut ne la change pas.</translation>
        </message>
        <message>
            <source>The period above does not change it.</source>
            <translation>La période du haut n’y change rien.</translation>
        </message>
    </context>
    <context>
        <name>ui::ExplorePage</name>
        <message>
            <source>Explore</source>
            <translation>Explorer</translation>
        </message>
        <message>
            <source>Break out by</source>
            <translation>Ventiler par</translation>
        </message>
        <message>
            <source>No row has all that is asked for. Remove a filter, or choose another time.</source>
            <translation>Aucune ligne ne répond à tout ce qui est demandé. Retirez un filtre ou choisissez une autre période.</translation>
        </message>
        <message>
            <source>amounts in %1</source>
            <translation>montants en %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln ligne source</numerusform>
                <numerusform>%Ln lignes sources</numerusform>
            </translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>données au %1</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>un filtre</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>en tout</translation>
        </message>
        <message>
            <source>breaking out</source>
            <translation>la ventilation</translation>
        </message>
        <message>
            <source>a field</source>
            <translation>un champ</translation>
        </message>
    </context>
    <context>
        <name>ui::ArrangedModel</name>
        <message>
            <source>%1, open</source>
            <comment>group of rows</comment>
            <translation>%1, ouvert</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <comment>group of rows</comment>
            <translation>%1, replié</translation>
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
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Show rows</source>
            <translation>Afficher les lignes</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>Ventiler par…</translation>
        </message>
        <message>
            <source>the order</source>
            <translation>l’ordre</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <translation>Seulement « %1 »</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <translation>Sans « %1 »</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>un filtre</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreBoards</name>
        <message>
            <source>Show rows</source>
            <translation>Afficher les lignes</translation>
        </message>
        <message>
            <source>Largest members by each field</source>
            <translation>Principales valeurs de chaque champ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>value; figure</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>No field tells parts of it apart.</source>
            <translation>Aucun champ n’en distingue des parties.</translation>
        </message>
        <message>
            <source>%1: all members</source>
            <comment>field</comment>
            <translation>%1 : toutes les valeurs</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreFilters</name>
        <message>
            <source>a filter</source>
            <translation>un filtre</translation>
        </message>
    </context>
    <context>
        <name>ui::FigureRows</name>
        <message>
            <source>Source rows</source>
            <translation>Lignes sources</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Reading the rows…</source>
            <translation>Lecture des lignes…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>%Ln ligne source</numerusform>
                <numerusform>%Ln lignes sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ViewBar</name>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Copy as command</source>
            <translation>Copier comme commande</translation>
        </message>
        <message>
            <source>The command that prints the same figures</source>
            <translation>La commande qui affiche les mêmes valeurs</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>The view to begin with</source>
            <translation>La vue de départ</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Supprimer « %1 »</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>Enregistrer la vue</translation>
        </message>
        <message>
            <source>Name. A view of the same name is replaced.</source>
            <translation>Nom. Une vue du même nom est remplacée.</translation>
        </message>
    </context>
    <context>
        <name>ui::BoundFilter</name>
        <message>
            <source>and</source>
            <translation>et</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>au moins</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>au plus</translation>
        </message>
        <message>
            <source>between</source>
            <translation>entre</translation>
        </message>
        <message>
            <source>among the largest by %1</source>
            <comment>field</comment>
            <translation>parmi les plus grandes par %1</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>Aucun filtre</translation>
        </message>
    </context>
    <context>
        <name>ui::BreakOutChoice</name>
        <message>
            <source>Break out by</source>
            <translation>Ventiler par</translation>
        </message>
        <message>
            <source>Words of a field</source>
            <translation>Mots d’un champ</translation>
        </message>
    </context>
</TS>
