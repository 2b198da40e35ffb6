<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
    <context>
        <name>Kpi</name>
        <message>
            <source>Data test pass rate</source>
            <translation>データテスト合格率</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>完全性</translation>
        </message>
        <message>
            <source>Accuracy of sampled records</source>
            <translation>標本の正確性</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>妥当性</translation>
        </message>
        <message>
            <source>Uniqueness</source>
            <translation>一意性</translation>
        </message>
        <message>
            <source>Consistency</source>
            <translation>整合性</translation>
        </message>
        <message>
            <source>Timeliness</source>
            <translation>適時性</translation>
        </message>
        <message>
            <source>Test coverage</source>
            <translation>テストカバー率</translation>
        </message>
        <message>
            <source>Lineage coverage</source>
            <translation>リネージの記録率</translation>
        </message>
        <message>
            <source>Metadata completeness</source>
            <translation>メタデータの充足率</translation>
        </message>
        <message>
            <source>Data downtime</source>
            <translation>データ停止時間</translation>
        </message>
        <message>
            <source>Share of correct predictions</source>
            <translation>正解率</translation>
        </message>
        <message>
            <source>Models meeting their target</source>
            <translation>目標達成モデル</translation>
        </message>
        <message>
            <source>Label coverage</source>
            <translation>ラベル付与率</translation>
        </message>
        <message>
            <source>Drifted features</source>
            <translation>ドリフトした特徴量</translation>
        </message>
        <message>
            <source>Serving availability</source>
            <translation>提供可用性</translation>
        </message>
        <message>
            <source>Requests within latency limit</source>
            <translation>応答時間内の要求</translation>
        </message>
        <message>
            <source>Models within maximum age</source>
            <translation>期限内のモデル</translation>
        </message>
        <message>
            <source>Production-readiness score</source>
            <translation>本番準備スコア</translation>
        </message>
        <message>
            <source>Provenance coverage</source>
            <translation>来歴の記録率</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Allocated spend</source>
            <translation>配賦済み支出</translation>
        </message>
        <message>
            <source>Deviation from budget</source>
            <translation>予算との差</translation>
        </message>
        <message>
            <source>Forecast accuracy</source>
            <translation>予測精度</translation>
        </message>
        <message>
            <source>Idle spend</source>
            <translation>遊休支出</translation>
        </message>
        <message>
            <source>Effective savings rate</source>
            <translation>実効節減率</translation>
        </message>
        <message>
            <source>Cost per 1,000 predictions</source>
            <translation>予測1,000件あたりの費用</translation>
        </message>
        <message>
            <source>Accelerator utilisation</source>
            <translation>アクセラレータ利用率</translation>
        </message>
        <message>
            <source>Anomalous spend</source>
            <translation>異常な支出</translation>
        </message>
        <message>
            <source>Deployments per week</source>
            <translation>週あたりの配備</translation>
        </message>
        <message>
            <source>Change failure rate</source>
            <translation>変更失敗率</translation>
        </message>
        <message>
            <source>Mean time to detect</source>
            <translation>平均検知時間</translation>
        </message>
        <message>
            <source>Mean time to restore</source>
            <translation>平均復旧時間</translation>
        </message>
        <message>
            <source>Shift-left index</source>
            <translation>早期検出率</translation>
        </message>
        <message>
            <source>Versioned assets</source>
            <translation>版管理された資産</translation>
        </message>
        <message>
            <source>Cost per 1,000 correct predictions</source>
            <translation>正解1,000件あたりの費用</translation>
        </message>
        <message>
            <source>Data cost per passed test</source>
            <translation>合格テストあたりのデータ費用</translation>
        </message>
        <message>
            <source>Cost of poor data quality</source>
            <translation>低品質データの費用</translation>
        </message>
        <message>
            <source>Spend on models below target</source>
            <translation>目標未達モデルの支出</translation>
        </message>
        <message>
            <source>Spend fed by untrusted data</source>
            <translation>信頼できないデータに依存する支出</translation>
        </message>
        <message>
            <source>Spend at risk</source>
            <translation>リスクのある支出</translation>
        </message>
        <message>
            <source>Quality-weighted cost per 1,000</source>
            <translation>品質加重費用（1,000件）</translation>
        </message>
        <message>
            <source>Spend linked to a goal</source>
            <translation>目標に結び付く支出</translation>
        </message>
        <message>
            <source>Spend on portable components</source>
            <translation>移植可能なコンポーネントの支出</translation>
        </message>
        <message>
            <source>Benefit realisation</source>
            <translation>便益の実現</translation>
        </message>
        <message>
            <source>Reviews held on time</source>
            <translation>期限内のレビュー</translation>
        </message>
        <message>
            <source>Actions closed on time</source>
            <translation>期限内の対応</translation>
        </message>
        <message>
            <source>Feedback-loop time</source>
            <translation>フィードバック所要時間</translation>
        </message>
        <message>
            <source>Valid responsibility rows</source>
            <translation>有効な責任分担</translation>
        </message>
        <message>
            <source>Skills coverage</source>
            <translation>スキルの充足率</translation>
        </message>
        <message>
            <source>Of all data tests that ran, how many passed. A warning, an error or a skipped test ran and did not pass.</source>
            <translation>実行されたデータテストのうち、合格した割合。警告、エラー、スキップは、実行されたが合格しなかったものとして数えます。</translation>
        </message>
        <message>
            <source>When one check in ten fails, people stop believing the feed.</source>
            <translation>検査の10回に1回が不合格になると、そのデータは信用されなくなります。</translation>
        </message>
        <message>
            <source>Common practice; dbt and Great Expectations count the same way</source>
            <translation>一般的な慣行。dbt と Great Expectations も同じ数え方です</translation>
        </message>
        <message>
            <source>Of the fields that must be filled, how many are.</source>
            <translation>必須項目のうち、値が入っている割合。</translation>
        </message>
        <message>
            <source>Model inputs with one value in twenty missing are usually sent back.</source>
            <translation>モデルの入力で20件に1件が欠けていれば、たいてい差し戻されます。</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 completeness, measured as in ISO/IEC 25024</source>
            <translation>ISO/IEC 25012 の完全性。測り方は ISO/IEC 25024</translation>
        </message>
        <message>
            <source>Of the records that somebody compared with the truth, how many were right. It rests on a sample, so read it with its confidence interval.</source>
            <translation>実際と照合したレコードのうち、正しかった割合。標本に基づくので、信頼区間とあわせて読んでください。</translation>
        </message>
        <message>
            <source>The floor leaves room for the error of a sample.</source>
            <translation>下限には標本誤差の余裕を見込んでいます。</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 accuracy; DAMA</source>
            <translation>ISO/IEC 25012 の正確性、DAMA</translation>
        </message>
        <message>
            <source>Of the rows checked, how many keep to format and value rules.</source>
            <translation>検査した行のうち、書式と値の規則を守っている割合。</translation>
        </message>
        <message>
            <source>Such faults cost little to stop where the data are made.</source>
            <translation>この種の誤りは、データが生まれる場所で防ぐのが安上がりです。</translation>
        </message>
        <message>
            <source>DAMA validity; ISO/IEC 25012 compliance</source>
            <translation>DAMA の妥当性、ISO/IEC 25012 の標準適合性</translation>
        </message>
        <message>
            <source>How far the rows checked are free of duplicates.</source>
            <translation>検査した行に重複がない割合。</translation>
        </message>
        <message>
            <source>A duplicate counts money and labels twice.</source>
            <translation>重複した行は、金額もラベルも二重に数えます。</translation>
        </message>
        <message>
            <source>DAMA uniqueness</source>
            <translation>DAMA の一意性</translation>
        </message>
        <message>
            <source>Of the comparisons between systems, how many agree.</source>
            <translation>システム間の照合のうち、一致した割合。</translation>
        </message>
        <message>
            <source>Totals of two systems should differ by timing alone.</source>
            <translation>二つのシステムの合計の差は、時点の違いだけであるべきです。</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 consistency</source>
            <translation>ISO/IEC 25012 の一貫性</translation>
        </message>
        <message>
            <source>Of the deliveries that were due, how many came in time. One that never came was due all the same.</source>
            <translation>予定された配信のうち、間に合った割合。届かなかった配信も予定されたものに数えます。</translation>
        </message>
        <message>
            <source>A daily feed that is late once a month stands at 97 %.</source>
            <translation>毎日の配信が月に一度遅れると97 %です。</translation>
        </message>
        <message>
            <source>ISO/IEC 25012 currentness</source>
            <translation>ISO/IEC 25012 の最新性</translation>
        </message>
        <message>
            <source>Of all data sets in the inventory, how many have a test that is in use. The inventory is the measure, not the list of tested sets.</source>
            <translation>台帳にある全データセットのうち、使われているテストがある割合。基準はテスト済みの一覧ではなく台帳です。</translation>
        </message>
        <message>
            <source>What has no test shows no fault, so the untested must be counted.</source>
            <translation>テストがなければ不具合は見えません。だからテストのないものを数えます。</translation>
        </message>
        <message>
            <source>A frequent wish of data catalogue users (OpenMetadata issue 33432)</source>
            <translation>データカタログ利用者からよくある要望 (OpenMetadata issue 33432)</translation>
        </message>
        <message>
            <source>Of all data sets in the inventory, how many know where their data come from: an upstream edge, or the mark of a source.</source>
            <translation>台帳にある全データセットのうち、データの出どころが分かっている割合。上流へのつながり、または源泉の記載で判断します。</translation>
        </message>
        <message>
            <source>With less than 60 % nobody can say what a fault will touch.</source>
            <translation>60 %を下回ると、不具合がどこに及ぶか誰にも言えません。</translation>
        </message>
        <message>
            <source>Clear data lineage; the OpenLineage model</source>
            <translation>明確なデータリネージ、OpenLineage のモデル</translation>
        </message>
        <message>
            <source>Of the eight descriptors each data set should have (owner, description, sensitivity, refresh, retention, quality rules, source, contact), how many are filled.</source>
            <translation>各データセットが持つべき8項目（責任者、説明、機密度、更新頻度、保持期間、品質規則、出どころ、連絡先）のうち、記入されている割合。</translation>
        </message>
        <message>
            <source>Who owns it and what it means are missed most.</source>
            <translation>最も欠けやすいのは、誰のものか、何を意味するかです。</translation>
        </message>
        <message>
            <source>Metadata management; after ISO/IEC 11179</source>
            <translation>メタデータ管理、ISO/IEC 11179 に準拠</translation>
        </message>
        <message>
            <source>Hours in which data were broken: from the start of each incident to its detection, and on to its repair.</source>
            <translation>データに障害があった時間。各障害の始まりから検知まで、さらに修復までを数えます。</translation>
        </message>
        <message>
            <source>Half a working day a month against a whole one; fit it to the size of the portfolio.</source>
            <translation>月に半営業日と1営業日の差です。ポートフォリオの規模に合わせてください。</translation>
        </message>
        <message>
            <source>Data downtime: incidents × (time to detect + time to resolve)</source>
            <translation>データ停止時間：障害件数 ×（検知時間＋解決時間）</translation>
        </message>
        <message>
            <source>Of the predictions whose truth is known, how many were right. Models of other kinds bring a metric of their own.</source>
            <translation>正解が分かっている予測のうち、当たった割合。種類の異なるモデルは独自の指標を持ちます。</translation>
        </message>
        <message>
            <source>Tasks differ, so every model has a target of its own.</source>
            <translation>課題が異なるので、目標はモデルごとに決めます。</translation>
        </message>
        <message>
            <source>Standard definition</source>
            <translation>標準的な定義</translation>
        </message>
        <message>
            <source>Of the models with a target and a measurement, how many reach their target.</source>
            <translation>目標と測定値があるモデルのうち、目標に達している割合。</translation>
        </message>
        <message>
            <source>Four models in five is the least.</source>
            <translation>5つのうち4つのモデルが最低線です。</translation>
        </message>
        <message>
            <source>Shared measure of model work</source>
            <translation>モデル運用の共通指標</translation>
        </message>
        <message>
            <source>For how many predictions the truth became known.</source>
            <translation>正解が判明した予測の割合。</translation>
        </message>
        <message>
            <source>Half a per cent of 100,000 predictions is 500 labels, enough to know 90 % within 2.6 points.</source>
            <translation>10万件の予測の0.5 %は500件のラベルで、90 %を±2.6ポイントの幅で知るのに足ります。</translation>
        </message>
        <message>
            <source>Sample size of a share</source>
            <translation>比率の標本の大きさ</translation>
        </message>
        <message>
            <source>Of the features under watch, how many drifted away from what the model was trained on.</source>
            <translation>監視している特徴量のうち、学習時のデータから離れた割合。</translation>
        </message>
        <message>
            <source>A test at the 5 % level fires by chance on one feature in twenty.</source>
            <translation>有意水準5 %の検定は、偶然でも特徴量20個に1個で反応します。</translation>
        </message>
        <message>
            <source>ML Test Score, monitoring tests; Evidently</source>
            <translation>ML Test Score の監視テスト、Evidently</translation>
        </message>
        <message>
            <source>Of the requests to models, how many were answered.</source>
            <translation>モデルへの要求のうち、応答できた割合。</translation>
        </message>
        <message>
            <source>99.9 % leaves about 43 minutes a month.</source>
            <translation>99.9 %で許される停止は月に約43分です。</translation>
        </message>
        <message>
            <source>Of the requests to models, how many were answered within the agreed time.</source>
            <translation>モデルへの要求のうち、取り決めた時間内に応答した割合。</translation>
        </message>
        <message>
            <source>Counts add up over time and models; percentiles do not.</source>
            <translation>件数は期間やモデルをまたいで足せますが、パーセンタイルは足せません。</translation>
        </message>
        <message>
            <source>Of the models, how many were trained within the age that is set for them.</source>
            <translation>モデルのうち、定めた期限内に学習された割合。</translation>
        </message>
        <message>
            <source>Each model has its own limit; one in four beyond it is too many.</source>
            <translation>期限はモデルごとに異なります。4つに1つが超過していれば多すぎます。</translation>
        </message>
        <message>
            <source>ML Test Score: the effect of staleness is known</source>
            <translation>ML Test Score：古さの影響が分かっていること</translation>
        </message>
        <message>
            <source>The weakest of four lists of readiness tests: data, model, infrastructure and monitoring. The portfolio is as ready as its least ready model.</source>
            <translation>データ、モデル、基盤、監視の4つの準備テストのうち、最も低いもの。ポートフォリオの値は、最も準備の遅れたモデルの値です。</translation>
        </message>
        <message>
            <source>Up to 2 is a first pass, above 3 is strong, 5 and more is rare.</source>
            <translation>2までは最初の一歩、3を超えれば堅実、5以上はまれです。</translation>
        </message>
        <message>
            <source>Of the models in use, how many can show all six: data version, code version, parameters, environment, evaluation, approver.</source>
            <translation>使用中のモデルのうち、6項目（データの版、コードの版、パラメータ、環境、評価、承認者）をすべて示せる割合。</translation>
        </message>
        <message>
            <source>One link that is missing breaks the chain.</source>
            <translation>一つ欠けるだけで鎖は切れます。</translation>
        </message>
        <message>
            <source>Model provenance; fields of MLflow and SLSA</source>
            <translation>モデルの来歴、MLflow と SLSA の項目</translation>
        </message>
        <message>
            <source>What was spent, with discounts and commitments spread over the time they serve, in the reporting currency.</source>
            <translation>支出の総額。割引とコミットメントは対象期間に配分し、報告通貨で示します。</translation>
        </message>
        <message>
            <source>Size is not quality, so there is no target.</source>
            <translation>大きさは良し悪しではないので、目標はありません。</translation>
        </message>
        <message>
            <source>How much of the spend has both a component and an owner.</source>
            <translation>支出のうち、構成要素と責任者の両方が決まっている割合。</translation>
        </message>
        <message>
            <source>Published examples name about 50 % for a start, 80 % on the way and 90 % in good order.</source>
            <translation>公表例では、始めは約50 %、途中で80 %、整った状態で90 %とされます。</translation>
        </message>
        <message>
            <source>FinOps Foundation maturity model, CC BY 4.0</source>
            <translation>FinOps Foundation の成熟度モデル、CC BY 4.0</translation>
        </message>
        <message>
            <source>How far spend lies from the budget, in either direction. Components may cancel out; the table by component shows where.</source>
            <translation>支出が予算からどれだけ離れているか（上下とも）。構成要素どうしで打ち消し合うことがあり、内訳表で分かります。</translation>
        </message>
        <message>
            <source>Too little spent on a funded goal is news as well.</source>
            <translation>予算のついた目標への過少支出も、知らせるべきことです。</translation>
        </message>
        <message>
            <source>FinOps, budgeting</source>
            <translation>FinOps の予算管理</translation>
        </message>
        <message>
            <source>How near the forecasts came, component by component, so that one error does not hide another.</source>
            <translation>予測がどれだけ近かったか。誤差が打ち消し合わないよう、構成要素ごとに見ます。</translation>
        </message>
        <message>
            <source>Published examples name variances of 20, 15 and 12 % from a start to good order.</source>
            <translation>公表例では、始めから整うまでに誤差20 %、15 %、12 %とされます。</translation>
        </message>
        <message>
            <source>FinOps Foundation, forecasting</source>
            <translation>FinOps Foundation の予測</translation>
        </message>
        <message>
            <source>How much of the spend pays for capacity that stands idle.</source>
            <translation>支出のうち、遊んでいる容量に払っている割合。</translation>
        </message>
        <message>
            <source>Accelerators idle most; 30 % is what many find at first.</source>
            <translation>最も遊びやすいのはアクセラレータです。始めは30 %ほど見つかるのが普通です。</translation>
        </message>
        <message>
            <source>Idle cost as OpenCost and Kubecost define it</source>
            <translation>OpenCost と Kubecost の定義による遊休費用</translation>
        </message>
        <message>
            <source>What discounts and commitments took off the list price.</source>
            <translation>割引とコミットメントで定価から下がった割合。</translation>
        </message>
        <message>
            <source>It shows what was achieved, not what was promised.</source>
            <translation>約束ではなく、実際に得られた節減を示します。</translation>
        </message>
        <message>
            <source>FinOps Foundation, effective savings rate</source>
            <translation>FinOps Foundation の実効節減率</translation>
        </message>
        <message>
            <source>What a thousand predictions cost.</source>
            <translation>予測1,000件にかかる費用。</translation>
        </message>
        <message>
            <source>Compare it with its own past.</source>
            <translation>自らの過去と比べてください。</translation>
        </message>
        <message>
            <source>FinOps unit economics</source>
            <translation>FinOps の単位経済性</translation>
        </message>
        <message>
            <source>Of the accelerator hours paid for, how many were at work.</source>
            <translation>支払ったアクセラレータ時間のうち、稼働していた割合。</translation>
        </message>
        <message>
            <source>Serving in bursts needs some room.</source>
            <translation>負荷に波がある提供では余裕が必要です。</translation>
        </message>
        <message>
            <source>FinOps for AI</source>
            <translation>AI のための FinOps</translation>
        </message>
        <message>
            <source>How much of the spend lies above what the daily pattern allows.</source>
            <translation>支出のうち、日々の動きから外れて多すぎた割合。</translation>
        </message>
        <message>
            <source>One day at twice the cost is 3 % of a month.</source>
            <translation>1日だけ費用が倍になると、1か月の3 %にあたります。</translation>
        </message>
        <message>
            <source>FinOps anomaly management; limits of an individuals chart</source>
            <translation>FinOps の異常管理、個々の値の管理図の限界</translation>
        </message>
        <message>
            <source>How often changes of data, models and infrastructure go live.</source>
            <translation>データ、モデル、基盤の変更が本番に出る頻度。</translation>
        </message>
        <message>
            <source>Once a week against once a month.</source>
            <translation>週に一度と月に一度の差です。</translation>
        </message>
        <message>
            <source>DORA deployment frequency</source>
            <translation>DORA のデプロイ頻度</translation>
        </message>
        <message>
            <source>Of the deployments, how many had to be rolled back or mended.</source>
            <translation>配備のうち、巻き戻しや修正が必要になった割合。</translation>
        </message>
        <message>
            <source>The best teams stay near 5 %, weak ones go beyond 15 %.</source>
            <translation>優れたチームは5 %前後、弱いチームは15 %を超えます。</translation>
        </message>
        <message>
            <source>DORA change failure rate</source>
            <translation>DORA の変更失敗率</translation>
        </message>
        <message>
            <source>Mean hours from the start of an incident until it was noticed.</source>
            <translation>障害の始まりから気づくまでの平均時間。</translation>
        </message>
        <message>
            <source>An hour against a day.</source>
            <translation>1時間と1日の差です。</translation>
        </message>
        <message>
            <source>Incident practice</source>
            <translation>障害対応の慣行</translation>
        </message>
        <message>
            <source>Mean hours from noticing an incident until things worked again.</source>
            <translation>障害に気づいてから復旧するまでの平均時間。</translation>
        </message>
        <message>
            <source>DORA failed deployment recovery time</source>
            <translation>DORA の失敗したデプロイからの復旧時間</translation>
        </message>
        <message>
            <source>Of all failures found, how many were caught before production. Read it with the counts: finding fewer everywhere moves it too.</source>
            <translation>見つかった不具合のうち、本番より前に見つかった割合。件数とあわせて読んでください。全体の発見数が減っても動きます。</translation>
        </message>
        <message>
            <source>Nine in ten caught early is good containment.</source>
            <translation>10件中9件を早く見つければ、よく食い止めています。</translation>
        </message>
        <message>
            <source>Defect detection percentage</source>
            <translation>欠陥検出率</translation>
        </message>
        <message>
            <source>Of data, models and infrastructure definitions, how many are pinned to a version that cannot change.</source>
            <translation>データ、モデル、基盤の定義のうち、変更されない版に固定されている割合。</translation>
        </message>
        <message>
            <source>What is not pinned cannot be made again.</source>
            <translation>固定していないものは再現できません。</translation>
        </message>
        <message>
            <source>Version control for data, models and infrastructure</source>
            <translation>データ、モデル、基盤の版管理</translation>
        </message>
        <message>
            <source>What a thousand right predictions cost. Each model counts with its own accuracy.</source>
            <translation>正しい予測1,000件にかかる費用。各モデルは自らの正解率で数えます。</translation>
        </message>
        <message>
            <source>A wrong answer is not cheap however little it cost.</source>
            <translation>誤った答えは、いくら安くても安くはありません。</translation>
        </message>
        <message>
            <source>Cost and models</source>
            <translation>費用とモデル</translation>
        </message>
        <message>
            <source>What one passed data test costs in spend on data.</source>
            <translation>合格したデータテスト1件あたりの、データへの支出。</translation>
        </message>
        <message>
            <source>The price of one piece of evidence that data are fit.</source>
            <translation>データが使えるという証拠一つの値段です。</translation>
        </message>
        <message>
            <source>Cost and data</source>
            <translation>費用とデータ</translation>
        </message>
        <message>
            <source>How much of the spend went into rework, failed runs and data incidents. Booked amounts only, no guesses.</source>
            <translation>支出のうち、手戻り、失敗した実行、データ障害に使われた割合。計上額だけで、推測は含みません。</translation>
        </message>
        <message>
            <source>The small part of the cost of poor data that the books prove.</source>
            <translation>低品質データの費用のうち、帳簿で証明できる一部です。</translation>
        </message>
        <message>
            <source>Of the spend on models with a verdict, how much goes to models below their target.</source>
            <translation>判定のあるモデルへの支出のうち、目標未達のモデルに使われた割合。</translation>
        </message>
        <message>
            <source>Money where the result is not good enough.</source>
            <translation>結果が不十分なところに使われたお金です。</translation>
        </message>
        <message>
            <source>Of the spend on models whose inputs are all tested, how much goes to models with an input below 90 % of tests passed.</source>
            <translation>すべての入力がテスト済みのモデルへの支出のうち、合格率90 %未満の入力を持つモデルに使われた割合。</translation>
        </message>
        <message>
            <source>Bad data upstream, money downstream.</source>
            <translation>上流に悪いデータ、下流にお金です。</translation>
        </message>
        <message>
            <source>Cost, data and lineage</source>
            <translation>費用、データ、リネージ</translation>
        </message>
        <message>
            <source>How much of the spend is at risk: all of a component below its target, else what is idle, failed or out of pattern, each counted once.</source>
            <translation>支出のうち、危うい割合。目標未達の構成要素はその全額、ほかは遊休、失敗、異常の分を一度ずつ数えます。</translation>
        </message>
        <message>
            <source>One figure for money that may be lost.</source>
            <translation>失われるおそれのあるお金を一つの数字にします。</translation>
        </message>
        <message>
            <source>Cost, data and models</source>
            <translation>費用、データ、モデル</translation>
        </message>
        <message>
            <source>What a thousand predictions cost, weighed by how right they are and how far their data can be trusted.</source>
            <translation>予測1,000件の費用を、予測の正しさとデータの信頼度で重みづけしたもの。</translation>
        </message>
        <message>
            <source>It falls only if cost falls or quality rises.</source>
            <translation>費用が下がるか品質が上がるときだけ下がります。</translation>
        </message>
        <message>
            <source>How much of the spend belongs to components that serve an active goal.</source>
            <translation>支出のうち、有効な目標に役立つ構成要素の割合。</translation>
        </message>
        <message>
            <source>Money without a goal has no sponsor.</source>
            <translation>目標のないお金には後ろ盾がありません。</translation>
        </message>
        <message>
            <source>Aligning with the goals of the organisation</source>
            <translation>組織の目標との整合</translation>
        </message>
        <message>
            <source>How much of the spend runs on components that could move elsewhere.</source>
            <translation>支出のうち、ほかへ移せる構成要素の割合。</translation>
        </message>
        <message>
            <source>A choice and no virtue: set the target you want.</source>
            <translation>良し悪しではなく選択です。望む目標を設定してください。</translation>
        </message>
        <message>
            <source>Cloud-agnostic tools</source>
            <translation>クラウドに依存しないツール</translation>
        </message>
        <message>
            <source>Of the benefit planned to date, how much is there and proved.</source>
            <translation>現時点までに計画した効果のうち、実現し証明された割合。</translation>
        </message>
        <message>
            <source>Plan and fact at the same date.</source>
            <translation>計画と実績を同じ日付で比べます。</translation>
        </message>
        <message>
            <source>Tangible business value</source>
            <translation>目に見える事業価値</translation>
        </message>
        <message>
            <source>Of the reviews that were due, how many took place in time, with some grace.</source>
            <translation>予定されたレビューのうち、猶予も含めて期日どおりに行われた割合。</translation>
        </message>
        <message>
            <source>One quarterly review in four missed is the floor.</source>
            <translation>四半期レビュー4回のうち1回を逃すと下限です。</translation>
        </message>
        <message>
            <source>Regular reviews</source>
            <translation>定期的なレビュー</translation>
        </message>
        <message>
            <source>Of the actions that were due, how many were closed by the date first set.</source>
            <translation>期限を迎えた施策のうち、最初に決めた日までに完了した割合。</translation>
        </message>
        <message>
            <source>A date that moves counts as late.</source>
            <translation>動かした期限は遅れとして数えます。</translation>
        </message>
        <message>
            <source>Feedback loops</source>
            <translation>フィードバックの循環</translation>
        </message>
        <message>
            <source>Mean days from the first breach until its action is closed and the KPI is back inside its floor.</source>
            <translation>最初の未達から、施策が完了して KPI が下限の内側に戻るまでの平均日数。</translation>
        </message>
        <message>
            <source>Two weeks against two months.</source>
            <translation>2週間と2か月の差です。</translation>
        </message>
        <message>
            <source>Of the rows of the responsibility matrix, how many name exactly one Accountable and somebody Responsible.</source>
            <translation>責任分担表の行のうち、説明責任者がちょうど一人、実行責任者が一人以上いる割合。</translation>
        </message>
        <message>
            <source>The rule knows no exception.</source>
            <translation>この規則に例外はありません。</translation>
        </message>
        <message>
            <source>Roles and responsibilities</source>
            <translation>役割と責任</translation>
        </message>
        <message>
            <source>Of the skill levels the team needs, how much it has.</source>
            <translation>チームに必要な技能水準のうち、備わっている割合。</translation>
        </message>
        <message>
            <source>A skill that one person alone holds is a risk of its own.</source>
            <translation>一人だけが持つ技能は、それ自体がリスクです。</translation>
        </message>
        <message>
            <source>Training and upskilling</source>
            <translation>研修と技能向上</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Spend at list prices</source>
            <translation>定価での支出</translation>
        </message>
        <message>
            <source>Spend with a list price</source>
            <translation>定価のある支出</translation>
        </message>
        <message>
            <source>Spend with owner</source>
            <translation>担当者のいる支出</translation>
        </message>
        <message>
            <source>Spend on data</source>
            <translation>データへの支出</translation>
        </message>
        <message>
            <source>Idle spend</source>
            <translation>未使用の支出</translation>
        </message>
        <message>
            <source>Anomalous spend</source>
            <translation>異常な支出</translation>
        </message>
        <message>
            <source>Spend on rework</source>
            <translation>手戻りの支出</translation>
        </message>
        <message>
            <source>Spend on failed runs</source>
            <translation>失敗した実行の支出</translation>
        </message>
        <message>
            <source>Spend on data incidents</source>
            <translation>データ障害の支出</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>Forecast spend</source>
            <translation>支出の予測</translation>
        </message>
        <message>
            <source>Accuracy target</source>
            <translation>正解率の目標</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>予測件数</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>要求数</translation>
        </message>
        <message>
            <source>Requests answered</source>
            <translation>応答した要求</translation>
        </message>
        <message>
            <source>Requests within the limit</source>
            <translation>時間内の要求</translation>
        </message>
        <message>
            <source>Labelled predictions</source>
            <translation>ラベル付きの予測</translation>
        </message>
        <message>
            <source>Correct predictions</source>
            <translation>正しい予測</translation>
        </message>
        <message>
            <source>Features monitored</source>
            <translation>監視中の特徴量</translation>
        </message>
        <message>
            <source>Features drifted</source>
            <translation>ドリフトした特徴量</translation>
        </message>
        <message>
            <source>Data tests run</source>
            <translation>実行したデータテスト</translation>
        </message>
        <message>
            <source>Data tests passed</source>
            <translation>合格したデータテスト</translation>
        </message>
        <message>
            <source>Required fields</source>
            <translation>必須項目</translation>
        </message>
        <message>
            <source>Required fields filled</source>
            <translation>入力済みの必須項目</translation>
        </message>
        <message>
            <source>Rows checked</source>
            <translation>検査した行</translation>
        </message>
        <message>
            <source>Valid rows</source>
            <translation>有効な行</translation>
        </message>
        <message>
            <source>Duplicate rows</source>
            <translation>重複した行</translation>
        </message>
        <message>
            <source>Records sampled</source>
            <translation>抽出したレコード</translation>
        </message>
        <message>
            <source>Records found correct</source>
            <translation>正しかったレコード</translation>
        </message>
        <message>
            <source>Reconciliations run</source>
            <translation>実施した照合</translation>
        </message>
        <message>
            <source>Reconciliations that agree</source>
            <translation>一致した照合</translation>
        </message>
        <message>
            <source>Deliveries due</source>
            <translation>期限のある納品</translation>
        </message>
        <message>
            <source>Deliveries on time</source>
            <translation>期限内の納品</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>データセット</translation>
        </message>
        <message>
            <source>Data sets tested</source>
            <translation>テスト済みのデータセット</translation>
        </message>
        <message>
            <source>Data sets with lineage</source>
            <translation>リネージのあるデータセット</translation>
        </message>
        <message>
            <source>Descriptors required</source>
            <translation>必要な記述項目</translation>
        </message>
        <message>
            <source>Descriptors filled</source>
            <translation>記入済みの記述項目</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>障害</translation>
        </message>
        <message>
            <source>Open incidents</source>
            <translation>未解決のインシデント</translation>
        </message>
        <message>
            <source>Incidents without a passing run before</source>
            <translation>直前に合格した実行のないインシデント</translation>
        </message>
        <message>
            <source>Hours to detection</source>
            <translation>検知までの時間</translation>
        </message>
        <message>
            <source>Hours to restoration</source>
            <translation>復旧までの時間</translation>
        </message>
        <message>
            <source>Data downtime</source>
            <translation>データ停止時間</translation>
        </message>
        <message>
            <source>Failures before production</source>
            <translation>本番前の不具合</translation>
        </message>
        <message>
            <source>Failures in production</source>
            <translation>本番での不具合</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>配備</translation>
        </message>
        <message>
            <source>Failed deployments</source>
            <translation>失敗した配備</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Models within maximum age</source>
            <translation>最大期間内のモデル</translation>
        </message>
        <message>
            <source>Models with provenance</source>
            <translation>来歴のあるモデル</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>資産</translation>
        </message>
        <message>
            <source>Versioned assets</source>
            <translation>版管理された資産</translation>
        </message>
        <message>
            <source>Accelerator hours paid</source>
            <translation>支払ったアクセラレータ時間</translation>
        </message>
        <message>
            <source>Accelerator hours busy</source>
            <translation>稼働したアクセラレータ時間</translation>
        </message>
        <message>
            <source>Test score, data</source>
            <translation>テスト得点（データ）</translation>
        </message>
        <message>
            <source>Test score, model</source>
            <translation>テスト得点（モデル）</translation>
        </message>
        <message>
            <source>Test score, infrastructure</source>
            <translation>テスト得点（基盤）</translation>
        </message>
        <message>
            <source>Test score, monitoring</source>
            <translation>テスト得点（監視）</translation>
        </message>
        <message>
            <source>Linked to a goal</source>
            <translation>目標に結び付いたもの</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>移植可能</translation>
        </message>
        <message>
            <source>Skill points required</source>
            <translation>必要なスキル点</translation>
        </message>
        <message>
            <source>Skill points met</source>
            <translation>満たしたスキル点</translation>
        </message>
        <message>
            <source>Reviews due</source>
            <translation>予定のレビュー</translation>
        </message>
        <message>
            <source>Reviews on time</source>
            <translation>期限内のレビュー</translation>
        </message>
        <message>
            <source>Actions due</source>
            <translation>期限のある対応</translation>
        </message>
        <message>
            <source>Actions closed on time</source>
            <translation>期限内に完了した対応</translation>
        </message>
        <message>
            <source>Responsibility rows</source>
            <translation>責任分担の行</translation>
        </message>
        <message>
            <source>Valid responsibility rows</source>
            <translation>有効な責任分担の行</translation>
        </message>
        <message>
            <source>Days of closed feedback loops</source>
            <translation>完了したフィードバックの日数</translation>
        </message>
        <message>
            <source>Feedback loops closed</source>
            <translation>完了したフィードバック</translation>
        </message>
        <message>
            <source>Benefit planned</source>
            <translation>計画した効果</translation>
        </message>
        <message>
            <source>Benefit realised</source>
            <translation>実現した効果</translation>
        </message>
        <message>
            <source>Meets its target</source>
            <translation>目標を達成</translation>
        </message>
        <message>
            <source>Below its target</source>
            <translation>目標未達</translation>
        </message>
        <message>
            <source>Worst pass rate of its inputs</source>
            <translation>入力の最低合格率</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Q{quarter} {year}</source>
            <comment>period_quarter</comment>
            <translation>{year}年第{quarter}四半期</translation>
        </message>
        <message>
            <source>week {week} of {year}</source>
            <comment>period_week</comment>
            <translation>{year}年第{week}週</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>period_range</comment>
            <translation>{first}～{last}</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_month</comment>
            <translation>{period}に</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_quarter</comment>
            <translation>{period}に</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_week</comment>
            <translation>{period}に</translation>
        </message>
        <message>
            <source>in {period}</source>
            <comment>during_year</comment>
            <translation>{period}年に</translation>
        </message>
        <message>
            <source>on {period}</source>
            <comment>during_day</comment>
            <translation>{period}に</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <comment>during_months</comment>
            <translation>{first}から{last}までに</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <comment>during_days</comment>
            <translation>{first}から{last}までに</translation>
        </message>
        <message>
            <source>{period} (to {day})</source>
            <comment>period_to_date</comment>
            <translation>{period}（{day}まで）</translation>
        </message>
        <message>
            <source>{kpi} of {component}</source>
            <comment>kpi_of_component</comment>
            <translation>{component}の{kpi}</translation>
        </message>
        <message>
            <source>pp</source>
            <comment>unit_percentage_points</comment>
            <translation>ポイント</translation>
        </message>
        <message>
            <source>per week</source>
            <comment>unit_per_week</comment>
            <translation>件/週</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit_points</comment>
            <translation>点</translation>
        </message>
        <message>
            <source>h</source>
            <comment>unit_hours</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>d</source>
            <comment>unit_days</comment>
            <translation>日</translation>
        </message>
        <message>
            <source>components</source>
            <comment>parts_component</comment>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>services</source>
            <comment>parts_service</comment>
            <translation>サービス</translation>
        </message>
        <message>
            <source>accounts</source>
            <comment>parts_account</comment>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>checks</source>
            <comment>parts_check</comment>
            <translation>チェック</translation>
        </message>
        <message>
            <source>assets</source>
            <comment>parts_asset</comment>
            <translation>データ資産</translation>
        </message>
        <message>
            <source>unassigned</source>
            <comment>part_unassigned</comment>
            <translation>未割り当て</translation>
        </message>
        <message>
            <source>without a name</source>
            <comment>part_unnamed</comment>
            <translation>名前なし</translation>
        </message>
        <message>
            <source>{measure}: nothing from {component} {when}.</source>
            <comment>missing_measure</comment>
            <translation>{measure}：{component}のデータが{when}ありません。</translation>
        </message>
        <message>
            <source>There is no rate for {currency} {when}.</source>
            <comment>missing_rate</comment>
            <translation>{currency}のレートが{when}ありません。</translation>
        </message>
        <message>
            <source>{component}: a part of the formula divides by zero {when}.</source>
            <comment>missing_division</comment>
            <translation>{component}：計算式の一部が{when}ゼロで割られます。</translation>
        </message>
        <message>
            <source>{component}: the denominator is negative {when} (a net credit).</source>
            <comment>missing_net_credit</comment>
            <translation>{component}：分母が{when}負になります（差引で返金超過）。</translation>
        </message>
        <message numerus="yes">
            <source>{n} incidents are still open.</source>
            <comment>note_open_incidents</comment>
            <translation>
                <numerusform>{n}件のインシデントがまだ解決していません。</numerusform>
            </translation>
        </message>
        <message>
            <source>A part is more than its whole, or less than nothing, which cannot be; this is not rated.</source>
            <comment>note_impossible</comment>
            <translation>部分が全体を上回るか 0 を下回っています。ありえない値なので評価しません。</translation>
        </message>
        <message>
            <source>As last stated on {day}.</source>
            <comment>note_stock</comment>
            <translation>最後に示された値（{day}）です。</translation>
        </message>
        <message>
            <source>There is nothing to take the smallest or largest of.</source>
            <comment>missing_extreme</comment>
            <translation>最小値や最大値を取る対象がありません。</translation>
        </message>
        <message>
            <source>Nothing is known of the organisation as a whole.</source>
            <comment>missing_organisation</comment>
            <translation>組織全体についてのデータがありません。</translation>
        </message>
        <message numerus="yes">
            <source>{n} more components lack something too.</source>
            <comment>missing_more</comment>
            <translation>
                <numerusform>ほかに{n}件のコンポーネントでもデータが足りません。</numerusform>
            </translation>
        </message>
        <message>
            <source>There was nothing to measure.</source>
            <comment>missing_nothing_to_measure</comment>
            <translation>測るものがありませんでした。</translation>
        </message>
        <message>
            <source>Nothing was known {when}.</source>
            <comment>missing_nothing_known</comment>
            <translation>{when}は何もわかっていませんでした。</translation>
        </message>
        <message>
            <source>It does not apply there.</source>
            <comment>missing_does_not_apply</comment>
            <translation>この指標はここでは対象外です。</translation>
        </message>
        <message>
            <source>There is no data yet.</source>
            <comment>missing_no_data</comment>
            <translation>まだデータがありません。</translation>
        </message>
        <message>
            <source>above the limits</source>
            <comment>pattern_above_limits</comment>
            <translation>限界より上</translation>
        </message>
        <message>
            <source>below the limits</source>
            <comment>pattern_below_limits</comment>
            <translation>限界より下</translation>
        </message>
        <message>
            <source>8 in a row above the centre</source>
            <comment>pattern_run_above</comment>
            <translation>8点連続で中心より上</translation>
        </message>
        <message>
            <source>8 in a row below the centre</source>
            <comment>pattern_run_below</comment>
            <translation>8点連続で中心より下</translation>
        </message>
        <message>
            <source>2 of 3 more than two sigma above the centre</source>
            <comment>pattern_two_of_three_above</comment>
            <translation>3点中2点が中心より2シグマを超えて上</translation>
        </message>
        <message>
            <source>2 of 3 more than two sigma below the centre</source>
            <comment>pattern_two_of_three_below</comment>
            <translation>3点中2点が中心より2シグマを超えて下</translation>
        </message>
        <message>
            <source>4 of 5 more than one sigma above the centre</source>
            <comment>pattern_four_of_five_above</comment>
            <translation>5点中4点が中心より1シグマを超えて上</translation>
        </message>
        <message>
            <source>4 of 5 more than one sigma below the centre</source>
            <comment>pattern_four_of_five_below</comment>
            <translation>5点中4点が中心より1シグマを超えて下</translation>
        </message>
        <message>
            <source>7 in a row rising</source>
            <comment>pattern_rising</comment>
            <translation>7点連続で上昇</translation>
        </message>
        <message>
            <source>7 in a row falling</source>
            <comment>pattern_falling</comment>
            <translation>7点連続で低下</translation>
        </message>
        <message>
            <source>14 in a row up and down</source>
            <comment>pattern_alternating</comment>
            <translation>14点連続で上下に交互</translation>
        </message>
        <message>
            <source>15 in a row within one sigma</source>
            <comment>pattern_hugging</comment>
            <translation>15点連続で1シグマ以内</translation>
        </message>
        <message>
            <source>{count} in a row outside one sigma</source>
            <comment>pattern_outside</comment>
            <translation>{count}点連続で1シグマの外</translation>
        </message>
        <message>
            <source>improving</source>
            <comment>means_improving</comment>
            <translation>改善</translation>
        </message>
        <message>
            <source>worsening</source>
            <comment>means_worsening</comment>
            <translation>悪化</translation>
        </message>
        <message>
            <source>higher than before</source>
            <comment>means_higher</comment>
            <translation>以前より高い</translation>
        </message>
        <message>
            <source>lower than before</source>
            <comment>means_lower</comment>
            <translation>以前より低い</translation>
        </message>
        <message>
            <source>{period}: {pattern}, {meaning}.</source>
            <comment>signal_fired</comment>
            <translation>{period}：{pattern}、{meaning}。</translation>
        </message>
        <message>
            <source>The newest signal, {period}: {pattern}, {meaning}.</source>
            <comment>signal_newest</comment>
            <translation>最新のシグナル（{period}）：{pattern}、{meaning}。</translation>
        </message>
        <message numerus="yes">
            <source>{n} patterns completed in {periods} periods.</source>
            <comment>signals_found</comment>
            <translation>
                <numerusform>{periods}期間に{n}件のパターンが成立しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No signal in {n} periods: they move no more than chance alone makes them.</source>
            <comment>signals_none</comment>
            <translation>
                <numerusform>{n}期間にシグナルはありません。偶然の範囲の動きです。</numerusform>
            </translation>
        </message>
        <message>
            <source>If periods were normal and independent, a steady series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance</comment>
            <translation>期間の値が正規分布に従い互いに独立なら、同じ長さの安定した系列でも偶然に約{number}件のパターンが現れます。</translation>
        </message>
        <message>
            <source>If the logarithms of the periods were normal and independent, a steady series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance_log</comment>
            <translation>期間の値の対数が正規分布に従い互いに独立なら、同じ長さの安定した系列でも偶然に約{number}件のパターンが現れます。</translation>
        </message>
        <message>
            <source>If events came independently and at a steady rate, a series of this length would show about {number} such patterns by chance.</source>
            <comment>signals_by_chance_counts</comment>
            <translation>出来事が互いに独立に一定の割合で起こるなら、同じ長さの系列でも偶然に約{number}件のパターンが現れます。</translation>
        </message>
        <message>
            <source>Daily spend of {component}: from {day} on the limit is {upper}, before it was {former}, since spend stayed at a new level for eight days.</source>
            <comment>spend_limit_moved</comment>
            <translation>{component}の日次支出：8日間新しい水準が続いたため、{day}から上限は{upper}です（以前は{former}）。</translation>
        </message>
        <message numerus="yes">
            <source>What is judged is what remains when the season of {n} periods is taken off.</source>
            <comment>signals_seasonal</comment>
            <translation>
                <numerusform>{n}期間の季節変動を除いた残りで判定しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Neighbouring periods hang together, so false signals are more frequent.</source>
            <comment>signals_autocorrelated</comment>
            <translation>隣り合う期間に関連があるため、誤ったシグナルが出やすくなっています。</translation>
        </message>
        <message numerus="yes">
            <source>Only {n} finished periods with a value: limits need {needed}, so nothing is called a signal.</source>
            <comment>signals_too_few</comment>
            <translation>
                <numerusform>値のある完了した期間は{n}だけです。限界には{needed}期間が必要なため、シグナルは判定しません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Limits begin anew {when}: only {n} finished periods with a value since then, and limits need {needed}, so nothing there is called a signal.</source>
            <comment>signals_too_few_since</comment>
            <translation>
                <numerusform>限界は{when}改めて始まります。それ以降に値のある完了した期間は{n}だけで、{needed}期間が必要なため、シグナルは判定しません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits begin anew {when}: no finished period has a value since then, and limits need {needed}, so nothing there is called a signal.</source>
            <comment>signals_none_since</comment>
            <translation>限界は{when}改めて始まります。それ以降に値のある完了した期間はまだなく、{needed}期間が必要なため、シグナルは判定しません。</translation>
        </message>
        <message>
            <source>{part} of {whole}: chance alone moves shares of fewer than {needed} things so far that limits would mean nothing.</source>
            <comment>signals_few_things</comment>
            <translation>{whole}件中{part}件。{needed}件未満の割合は偶然だけで大きく動くので、限界線に意味がありません。</translation>
        </message>
        <message>
            <source>Nothing varies in the periods from which limits would be made, so there are none and nothing is called a signal.</source>
            <comment>signals_nothing_varies</comment>
            <translation>限界の元になる期間に変動がないため、限界はなく、シグナルは判定しません。</translation>
        </message>
        <message>
            <source>naive forecast</source>
            <comment>model_naive</comment>
            <translation>ナイーブ予測</translation>
        </message>
        <message>
            <source>trend</source>
            <comment>model_holt</comment>
            <translation>トレンド</translation>
        </message>
        <message>
            <source>damped trend</source>
            <comment>model_holt_damped</comment>
            <translation>減衰トレンド</translation>
        </message>
        <message>
            <source>additive season</source>
            <comment>model_additive</comment>
            <translation>加法季節性</translation>
        </message>
        <message>
            <source>multiplicative season</source>
            <comment>model_multiplicative</comment>
            <translation>乗法季節性</translation>
        </message>
        <message>
            <source>{kpi} has no value {when}, so there is nothing to carry on from.</source>
            <comment>outlook_no_value</comment>
            <translation>「{kpi}」は{when}値がないため、予測の起点がありません。</translation>
        </message>
        <message numerus="yes">
            <source>A forecast needs {needed} values in a row without a gap; up to {period} there are {n}.</source>
            <comment>outlook_too_few</comment>
            <translation>
                <numerusform>予測には欠けのない{needed}期間の値が必要です。{period}までに{n}期間あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>There are too few values for a forecast.</source>
            <comment>outlook_short</comment>
            <translation>予測には値が少なすぎます。</translation>
        </message>
        <message>
            <source>A value is missing, and a forecast needs a series without gaps.</source>
            <comment>outlook_gap</comment>
            <translation>値が欠けています。予測には欠けのない系列が必要です。</translation>
        </message>
        <message>
            <source>A seasonal model needs a season of two values or more.</source>
            <comment>outlook_no_season</comment>
            <translation>季節モデルには2つ以上の値からなる季節が必要です。</translation>
        </message>
        <message>
            <source>A multiplicative model needs values that are all above 0.</source>
            <comment>outlook_not_positive</comment>
            <translation>乗法モデルにはすべて0より大きい値が必要です。</translation>
        </message>
        <message>
            <source>No forecast can be made: the numbers run out of range.</source>
            <comment>outlook_no_fit</comment>
            <translation>予測できません。数値が計算の範囲を超えます。</translation>
        </message>
        <message>
            <source>No forecast is shown: it is a share of fewer than {needed} things ({part} of {whole}).</source>
            <comment>outlook_few_things</comment>
            <translation>予測は示しません。{needed}件未満の割合（{whole}件中{part}件）だからです。</translation>
        </message>
        <message numerus="yes">
            <source>No forecast is shown: held against {n} periods, none was better than the last value repeated.</source>
            <comment>outlook_no_better</comment>
            <translation>
                <numerusform>予測は示しません。直近{n}期間では、最後の値を繰り返すより良くありませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>No forecast is shown: the history is too short to say how sure one would be.</source>
            <comment>outlook_no_band</comment>
            <translation>予測は示しません。履歴が短く、どれほど確かか言えません。</translation>
        </message>
        <message>
            <source>The bill for {month} is in: {total}, dated {day}.</source>
            <comment>outlook_billed</comment>
            <translation>{month}の請求書が届いています。{total}、日付は{day}です。</translation>
        </message>
        <message>
            <source>That is {change} over the budget of {budget}.</source>
            <comment>bill_over_budget</comment>
            <translation>予算{budget}を{change}超えています。</translation>
        </message>
        <message>
            <source>That is {change} under the budget of {budget}.</source>
            <comment>bill_under_budget</comment>
            <translation>予算{budget}を{change}下回っています。</translation>
        </message>
        <message>
            <source>That is exactly the budget.</source>
            <comment>bill_on_budget</comment>
            <translation>予算とちょうど同じです。</translation>
        </message>
        <message numerus="yes">
            <source>{month} lands at {total}: {known} known to {day}, {rest} expected in the {n} days after it.</source>
            <comment>outlook_landing</comment>
            <translation>
                <numerusform>{month}は{total}になる見込みです（{day}までに{known}、その後の{n}日で{rest}）。</numerusform>
            </translation>
        </message>
        <message>
            <source>Four times in five it is between {lower} and {upper}.</source>
            <comment>outlook_band</comment>
            <translation>5回に4回は{lower}から{upper}の間になります。</translation>
        </message>
        <message>
            <source>{period} is expected at {value} ({model}).</source>
            <comment>outlook_next</comment>
            <translation>{period}は{value}の見込みです（{model}）。</translation>
        </message>
        <message>
            <source>{period} is expected at {value}, four times in five between {lower} and {upper} ({model}).</source>
            <comment>outlook_next_band</comment>
            <translation>{period}は{value}の見込みで、5回に4回は{lower}から{upper}の間です（{model}）。</translation>
        </message>
        <message>
            <source>The history is too short to say how sure that is.</source>
            <comment>outlook_unsure</comment>
            <translation>履歴が短いため、確かさは示せません。</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} was used up on {day}.</source>
            <comment>budget_used_up</comment>
            <translation>{period}の予算{budget}は{day}に使い切りました。</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} runs out on {day}.</source>
            <comment>budget_runs_out</comment>
            <translation>{period}の予算{budget}は{day}に尽きる見込みです。</translation>
        </message>
        <message>
            <source>The budget of {budget} for {period} lasts: {expected} expected.</source>
            <comment>budget_lasts</comment>
            <translation>{period}の予算{budget}は足ります（見込み{expected}）。</translation>
        </message>
        <message>
            <source>{kpi} rose by {change} to {value} {when}, from {former} {before}.</source>
            <comment>change_rose</comment>
            <translation>{kpi}：{when}{change}増えて{value}になりました（{before}は{former}）。</translation>
        </message>
        <message>
            <source>{kpi} fell by {change} to {value} {when}, from {former} {before}.</source>
            <comment>change_fell</comment>
            <translation>{kpi}：{when}{change}減って{value}になりました（{before}は{former}）。</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, the same as {before}.</source>
            <comment>change_none</comment>
            <translation>{kpi}：{when}{value}で、{before}も同じ値でした。</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} above its target of {target}.</source>
            <comment>target_above</comment>
            <translation>{kpi}は{when}{value}で、目標{target}を{change}上回っています。</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} below its target of {target}.</source>
            <comment>target_below</comment>
            <translation>{kpi}は{when}{value}で、目標{target}を{change}下回っています。</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, exactly its target.</source>
            <comment>target_on</comment>
            <translation>{kpi}は{when}{value}で、目標とちょうど同じです。</translation>
        </message>
        <message>
            <source>A target is one figure, so the difference from it has no parts.</source>
            <comment>target_has_no_parts</comment>
            <translation>目標は一つの数値なので、目標との差に内訳はありません。</translation>
        </message>
        <message>
            <source>{kpi} has no target {when}, so there is nothing to compare it with.</source>
            <comment>target_none</comment>
            <translation>{kpi}には{when}目標がないので、比べるものがありません。</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} over the budget of {budget}.</source>
            <comment>budget_over</comment>
            <translation>{kpi}は{when}{value}で、予算{budget}を{change}超えています。</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, {change} under the budget of {budget}.</source>
            <comment>budget_under</comment>
            <translation>{kpi}は{when}{value}で、予算{budget}を{change}下回っています。</translation>
        </message>
        <message>
            <source>{kpi} is {value} {when}, exactly the budget.</source>
            <comment>budget_on</comment>
            <translation>{kpi}は{when}{value}で、予算とちょうど同じです。</translation>
        </message>
        <message>
            <source>No budget is stated {when}, so there is nothing to compare with.</source>
            <comment>budget_none</comment>
            <translation>{when}の予算が示されていないので、比べるものがありません。</translation>
        </message>
        <message>
            <source>Only spend is held against a budget; for {kpi} there is nothing to compare with.</source>
            <comment>budget_of_spend_alone</comment>
            <translation>予算と比べるのは支出だけです。{kpi}には比べるものがありません。</translation>
        </message>
        <message>
            <source>Nothing was known {when}, so nothing can be compared.</source>
            <comment>compared_nothing_known</comment>
            <translation>{when}は何もわかっていなかったので、比べられません。</translation>
        </message>
        <message>
            <source>No target is set {when}, so nothing can be compared.</source>
            <comment>compared_no_target</comment>
            <translation>{when}は目標がないので、比べられません。</translation>
        </message>
        <message>
            <source>Changes within {parts} account for {rates}, shifts of weight between them for {mix}.</source>
            <comment>change_rates_and_mix</comment>
            <translation>{parts}内の変化が{rates}、重みの移り変わりが{mix}です。</translation>
        </message>
        <message>
            <source>Nothing changed within {parts}; shifts of weight between them account for {mix}.</source>
            <comment>change_mix_alone</comment>
            <translation>{parts}内に変化はなく、重みの移り変わりが{mix}です。</translation>
        </message>
        <message>
            <source>A reversal: within all {parts} that moved it fell, yet in total it rose, because the weights between them shifted.</source>
            <comment>change_reversal_fell</comment>
            <translation>逆転：変化した{parts}ではすべて低下しましたが、互いの重みが移ったため、全体では上昇しました。</translation>
        </message>
        <message>
            <source>A reversal: within all {parts} that moved it rose, yet in total it fell, because the weights between them shifted.</source>
            <comment>change_reversal_rose</comment>
            <translation>逆転：変化した{parts}ではすべて上昇しましたが、互いの重みが移ったため、全体では低下しました。</translation>
        </message>
        <message>
            <source>Largest parts: {parts}.</source>
            <comment>change_largest</comment>
            <translation>影響の大きいもの：{parts}。</translation>
        </message>
        <message>
            <source>{name} ({change})</source>
            <comment>change_part</comment>
            <translation>{name}（{change}）</translation>
        </message>
        <message>
            <source>{name} ({change}, new)</source>
            <comment>change_part_new</comment>
            <translation>{name}（{change}、新規）</translation>
        </message>
        <message>
            <source>{name} ({change}, gone)</source>
            <comment>change_part_gone</comment>
            <translation>{name}（{change}、消滅）</translation>
        </message>
        <message>
            <source>{name} ({change}, share up from {before} to {after})</source>
            <comment>change_part_share_rose</comment>
            <translation>{name}（{change}、割合が{before}から{after}に上昇）</translation>
        </message>
        <message>
            <source>{name} ({change}, share down from {before} to {after})</source>
            <comment>change_part_share_fell</comment>
            <translation>{name}（{change}、割合が{before}から{after}に低下）</translation>
        </message>
        <message>
            <source>{name} in {unit}</source>
            <comment>change_part_unit</comment>
            <translation>{name} [{unit}]</translation>
        </message>
        <message>
            <source>{kpi} has no value {when}.</source>
            <comment>change_no_value</comment>
            <translation>「{kpi}」は{when}値がありません。</translation>
        </message>
        <message>
            <source>The formula does not add up over {parts} (a smallest or largest value, or sums multiplied), so no part of the change belongs to one of them.</source>
            <comment>change_no_sum</comment>
            <translation>計算式は{parts}で合計できません（最小値・最大値、または和の積）。そのため変化を個々に割り当てられません。</translation>
        </message>
        <message>
            <source>The denominator does not add up over {parts}, so no part of the change belongs to one of them.</source>
            <comment>change_no_shared_sum</comment>
            <translation>分母は{parts}で合計できないため、変化を個々に割り当てられません。</translation>
        </message>
        <message>
            <source>The formula of {kpi} does not add up over {parts}, so no part of the change belongs to one of them.</source>
            <comment>change_formula_bends</comment>
            <translation>「{kpi}」の計算式は{parts}で合計できないため、変化を個々に割り当てられません。</translation>
        </message>
        <message>
            <source>The rows behind {kpi} name no {parts}.</source>
            <comment>change_nothing_named</comment>
            <translation>「{kpi}」の元の行には{parts}の記載がありません。</translation>
        </message>
        <message>
            <source>Quantity accounts for {quantity}, mix for {mix}, price for {price}, and charges without a quantity for {other}.</source>
            <comment>spend_causes</comment>
            <translation>内訳は、数量{quantity}、構成{mix}、単価{price}、数量のない項目{other}です。</translation>
        </message>
        <message>
            <source>{lead} and {follow} move the same way in the same period.</source>
            <comment>link_same</comment>
            <translation>「{lead}」と「{follow}」は同じ期間に同じ向きに動きます。</translation>
        </message>
        <message>
            <source>{lead} and {follow} move the opposite way in the same period.</source>
            <comment>link_opposite</comment>
            <translation>「{lead}」と「{follow}」は同じ期間に逆向きに動きます。</translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} months later, the same way.</source>
            <comment>link_same_months</comment>
            <translation>
                <numerusform>「{follow}」は「{lead}」の{n}か月後に同じ向きに動きます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} months later, the opposite way.</source>
            <comment>link_opposite_months</comment>
            <translation>
                <numerusform>「{follow}」は「{lead}」の{n}か月後に逆向きに動きます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} weeks later, the same way.</source>
            <comment>link_same_weeks</comment>
            <translation>
                <numerusform>「{follow}」は「{lead}」の{n}週間後に同じ向きに動きます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{follow} follows {lead} {n} weeks later, the opposite way.</source>
            <comment>link_opposite_weeks</comment>
            <translation>
                <numerusform>「{follow}」は「{lead}」の{n}週間後に逆向きに動きます。</numerusform>
            </translation>
        </message>
        <message>
            <source>No link seen between {lead} and {follow}.</source>
            <comment>link_none</comment>
            <translation>「{lead}」と「{follow}」の間に関連は見られません。</translation>
        </message>
        <message>
            <source>r = {r} on {pairs} pairs, chance reaches {chance}: moves together, not proof of cause.</source>
            <comment>link_figures</comment>
            <translation>r = {r}（{pairs}組）、偶然でも{chance}まで達します。ともに動いていますが、因果の証明ではありません。</translation>
        </message>
        <message>
            <source>r = {r} on {pairs} pairs at best, chance reaches {chance}.</source>
            <comment>link_figures_at_best</comment>
            <translation>最大でもr = {r}（{pairs}組）で、偶然でも{chance}まで達します。</translation>
        </message>
        <message>
            <source>It rests on a few extreme periods: by ranks it is {r}.</source>
            <comment>link_few_periods</comment>
            <translation>少数の極端な期間によるもので、順位では{r}です。</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {looked} pairs move together beyond chance; about {chance} would if nothing hung together.</source>
            <comment>links_found</comment>
            <translation>
                <numerusform>{looked}組中{n}組が偶然を超えてともに動いています。関連がまったくなくても約{chance}組は現れます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No pair has the {needed} changes that a figure needs ({n} months of history).</source>
            <comment>links_too_few_months</comment>
            <translation>
                <numerusform>数値に必要な{needed}回の変化がある組はありません（履歴は{n}か月）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No pair has the {needed} changes that a figure needs ({n} weeks of history).</source>
            <comment>links_too_few_weeks</comment>
            <translation>
                <numerusform>数値に必要な{needed}回の変化がある組はありません（履歴は{n}週間）。</numerusform>
            </translation>
        </message>
        <message>
            <source>{kpi} is beyond its floor {when}: {value}, threshold {threshold}.</source>
            <comment>alert_breach</comment>
            <translation>「{kpi}」は{when}下限を外れています（{value}、しきい値{threshold}）。</translation>
        </message>
        <message numerus="yes">
            <source>{kpi} has been beyond its floor in {n} periods since {opened}, last {when}: {value}, threshold {threshold}.</source>
            <comment>alert_breach_since</comment>
            <translation>
                <numerusform>「{kpi}」は{opened}以降の{n}期間で下限を外れています。直近は{when}{value}、しきい値{threshold}です。</numerusform>
            </translation>
        </message>
        <message>
            <source>{kpi} shows a worsening signal {when}: {value}, threshold {threshold}.</source>
            <comment>alert_signal</comment>
            <translation>「{kpi}」に{when}悪化のシグナルが出ています（{value}、しきい値{threshold}）。</translation>
        </message>
        <message numerus="yes">
            <source>{kpi} has shown a worsening signal in {n} periods since {opened}, last {when}: {value}, threshold {threshold}.</source>
            <comment>alert_signal_since</comment>
            <translation>
                <numerusform>「{kpi}」に{opened}以降の{n}期間で悪化のシグナルが出ています。直近は{when}{value}、しきい値{threshold}です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Data quality</source>
            <comment>domain_data</comment>
            <translation>データ品質</translation>
        </message>
        <message>
            <source>Model quality</source>
            <comment>domain_model</comment>
            <translation>モデル品質</translation>
        </message>
        <message>
            <source>Cost</source>
            <comment>domain_cost</comment>
            <translation>費用</translation>
        </message>
        <message>
            <source>{domain} is the weakest domain at {score} of 100.</source>
            <comment>weakest_domain</comment>
            <translation>{domain}が最も弱い領域で、100点中{score}点です。</translation>
        </message>
        <message>
            <source>{domain} is the weakest domain at {score} of 100, held down most by {kpi}: {value} against a target of {target}.</source>
            <comment>weakest_domain_by</comment>
            <translation>{domain}が最も弱い領域で、100点中{score}点です。最大の要因は「{kpi}」で、目標{target}に対して{value}です。</translation>
        </message>
        <message>
            <source>{share} of spend is at risk.</source>
            <comment>spend_at_risk</comment>
            <translation>支出の{share}がリスクにさらされています。</translation>
        </message>
        <message>
            <source>{domain} is in good order at {score} of 100.</source>
            <comment>strong_domain</comment>
            <translation>{domain}は100点中{score}点で良好です。</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {models} models have no labels, so nobody knows how right they are.</source>
            <comment>missing_labels</comment>
            <translation>
                <numerusform>{models}モデル中{n}モデルにラベルがなく、どれだけ正しいか分かりません。</numerusform>
            </translation>
        </message>
        <message>
            <source>{domain}: only {share} is covered by facts.</source>
            <comment>low_coverage</comment>
            <translation>{domain}：事実で裏付けられているのは{share}だけです。</translation>
        </message>
        <message>
            <source>All figures of {period} are to {day}.</source>
            <comment>figures_to_date</comment>
            <translation>{period}の数値はすべて{day}までのものです。</translation>
        </message>
        <message>
            <source>There are no figures for {period} yet.</source>
            <comment>nothing_yet</comment>
            <translation>{period}の数値はまだありません。</translation>
        </message>
        <message>
            <source>Every rated domain is in good order.</source>
            <comment>all_well</comment>
            <translation>評価されたすべての領域が良好です。</translation>
        </message>
        <message>
            <source>"{name}"</source>
            <comment>quoted_name</comment>
            <translation>「{name}」</translation>
        </message>
        <message>
            <source>There is no name after "{keyword}", so nothing is drawn.</source>
            <comment>map_no_name</comment>
            <translation>「{keyword}」の後に名前がないため、描画されません。</translation>
        </message>
        <message>
            <source>The quote that starts this name never ends.</source>
            <comment>map_open_quote</comment>
            <translation>この名前を始める引用符が閉じられていません。</translation>
        </message>
        <message>
            <source>A blank is missing before the coordinates; other tools take them for a part of the name.</source>
            <comment>map_no_blank</comment>
            <translation>座標の前に空白がありません。ほかのツールでは名前の一部と見なされます。</translation>
        </message>
        <message>
            <source>"{name}" has no coordinates and is placed at the top left.</source>
            <comment>map_no_coordinates</comment>
            <translation>「{name}」には座標がないため、左上に置かれます。</translation>
        </message>
        <message>
            <source>The coordinates of "{name}" are no numbers; it is placed at the top left.</source>
            <comment>map_coordinates_no_numbers</comment>
            <translation>「{name}」の座標が数値でないため、左上に置かれます。</translation>
        </message>
        <message>
            <source>One coordinate of "{name}" is missing or no number.</source>
            <comment>map_coordinate_no_number</comment>
            <translation>「{name}」の座標の一方がないか、数値ではありません。</translation>
        </message>
        <message>
            <source>The label needs two numbers, the pixels to the right and downwards.</source>
            <comment>map_label</comment>
            <translation>ラベルには、右方向と下方向のピクセル数の2つの数値が必要です。</translation>
        </message>
        <message>
            <source>"{text}" is not understood here and has no effect.</source>
            <comment>map_text_not_understood</comment>
            <translation>「{text}」はここでは解釈できず、効果がありません。</translation>
        </message>
        <message>
            <source>"{keyword} NAME [..]" is an older form; other tools may not read it.</source>
            <comment>map_older_component</comment>
            <translation>「{keyword} NAME [..]」は古い書き方で、ほかのツールでは読めないことがあります。</translation>
        </message>
        <message>
            <source>"{keyword} NAME" is an older form; other tools may not read it.</source>
            <comment>map_older_strategy</comment>
            <translation>「{keyword} NAME」は古い書き方で、ほかのツールでは読めないことがあります。</translation>
        </message>
        <message>
            <source>"{name}" has no maturity and is placed at 0.2.</source>
            <comment>map_no_maturity</comment>
            <translation>「{name}」には成熟度がないため、0.2に置かれます。</translation>
        </message>
        <message>
            <source>The block of pipeline "{name}" never ends.</source>
            <comment>map_block_open</comment>
            <translation>パイプライン「{name}」のブロックが閉じられていません。</translation>
        </message>
        <message>
            <source>This brace belongs to no pipeline.</source>
            <comment>map_brace</comment>
            <translation>この波括弧はどのパイプラインにも属していません。</translation>
        </message>
        <message>
            <source>The text behind } has no effect.</source>
            <comment>map_text_after_brace</comment>
            <translation>} の後の文字には効果がありません。</translation>
        </message>
        <message>
            <source>The text behind the number is kept but not drawn.</source>
            <comment>map_text_after_number</comment>
            <translation>数値の後ろのテキストは残りますが、描かれません。</translation>
        </message>
        <message>
            <source>Pipeline "{name}" needs two numbers, where it starts and where it ends.</source>
            <comment>map_pipeline_numbers</comment>
            <translation>パイプライン「{name}」には、始まりと終わりの2つの数値が必要です。</translation>
        </message>
        <message>
            <source>There is no component "{name}", so its pipeline is not drawn.</source>
            <comment>map_pipeline_no_parent</comment>
            <translation>コンポーネント「{name}」がないため、パイプラインは描画されません。</translation>
        </message>
        <message>
            <source>An annotation without coordinates is not drawn.</source>
            <comment>map_annotation_not_drawn</comment>
            <translation>座標のない注釈は描画されません。</translation>
        </message>
        <message>
            <source>The annotation has no number.</source>
            <comment>map_annotation_number</comment>
            <translation>注釈に番号がありません。</translation>
        </message>
        <message>
            <source>A coordinate of the annotation is missing or no number.</source>
            <comment>map_annotation_coordinate</comment>
            <translation>注釈の座標の一方がないか、数値ではありません。</translation>
        </message>
        <message>
            <source>The area needs two corners.</source>
            <comment>map_area</comment>
            <translation>領域には2つの角が必要です。</translation>
        </message>
        <message>
            <source>A url line needs a key and an address in brackets.</source>
            <comment>map_url</comment>
            <translation>urlの行には、キーと角括弧で囲んだアドレスが必要です。</translation>
        </message>
        <message>
            <source>There is no url line for "{url}", the address of submap "{name}".</source>
            <comment>map_no_url</comment>
            <translation>サブマップ「{name}」のアドレス「{url}」を示すurlの行がありません。</translation>
        </message>
        <message>
            <source>A map holds at most {most} elements; this one and those after it are kept in the text but not drawn.</source>
            <comment>map_too_many_elements</comment>
            <translation>マップの要素は最大{most}個です。これ以降の要素は文面に残りますが、描画されません。</translation>
        </message>
        <message>
            <source>A map holds at most {most} links; the rest is kept in the text but not drawn.</source>
            <comment>map_too_many_links</comment>
            <translation>マップのリンクは最大{most}本です。残りは文面に残りますが、描画されません。</translation>
        </message>
        <message>
            <source>The keyword "{keyword}" is not in lower case; other tools will not see this line.</source>
            <comment>map_keyword_case</comment>
            <translation>キーワード「{keyword}」が小文字ではありません。ほかのツールではこの行が読まれません。</translation>
        </message>
        <message>
            <source>Other tools do not read a keyword with a colon, "{keyword}:".</source>
            <comment>map_keyword_colon</comment>
            <translation>コロンの付いたキーワード「{keyword}:」はほかのツールでは読めません。</translation>
        </message>
        <message>
            <source>There is no component "{name}" to mark as "{keyword}".</source>
            <comment>map_unknown_to_mark</comment>
            <translation>「{keyword}」を付けるコンポーネント「{name}」がありません。</translation>
        </message>
        <message>
            <source>This line is not understood: "{text}".</source>
            <comment>map_line_not_understood</comment>
            <translation>この行は解釈できません：「{text}」</translation>
        </message>
        <message>
            <source>This comment never ends: everything after it is left out.</source>
            <comment>map_comment_open</comment>
            <translation>このコメントは閉じられていません。以降はすべて無視されます。</translation>
        </message>
        <message>
            <source>A title counts only in the first column; this one is not used.</source>
            <comment>map_title_indented</comment>
            <translation>タイトルは行頭でのみ有効です。これは使われません。</translation>
        </message>
        <message>
            <source>The title of line {line} is used; this one is not.</source>
            <comment>map_title_twice</comment>
            <translation>{line}行目のタイトルが使われ、これは使われません。</translation>
        </message>
        <message>
            <source>The style "{name}" is not known; the map is drawn plain.</source>
            <comment>map_style_unknown</comment>
            <translation>スタイル「{name}」は不明なため、標準のスタイルで描画します。</translation>
        </message>
        <message>
            <source>The evolution axis has four stages; the labels after the fourth are not used.</source>
            <comment>map_stages</comment>
            <translation>進化の軸は4段階です。5つ目以降のラベルは使われません。</translation>
        </message>
        <message>
            <source>The size needs two numbers, width and height in pixels.</source>
            <comment>map_size</comment>
            <translation>サイズには、幅と高さ（ピクセル）の2つの数値が必要です。</translation>
        </message>
        <message>
            <source>The coordinates of "{name}" look like percent.</source>
            <comment>map_percent</comment>
            <translation>「{name}」の座標はパーセントのようです。</translation>
        </message>
        <message>
            <source>"{name}" stands outside the map.</source>
            <comment>map_outside</comment>
            <translation>「{name}」はマップの外にあります。</translation>
        </message>
        <message>
            <source>"{name}" stands outside the map and is drawn at its edge.</source>
            <comment>map_outside_at_edge</comment>
            <translation>「{name}」はマップの外にあるため、端に描画されます。</translation>
        </message>
        <message>
            <source>"{name}" moves to a place outside the map.</source>
            <comment>map_moves_outside</comment>
            <translation>「{name}」はマップの外へ移動します。</translation>
        </message>
        <message>
            <source>"{name}" is declared in line {first} and again in line {line}; links go to the first.</source>
            <comment>map_declared_twice</comment>
            <translation>「{name}」は{first}行目と{line}行目で宣言されています。リンクは最初のものにつながります。</translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because the map has no {names}.</source>
            <comment>map_links_missing</comment>
            <translation>
                <numerusform>{all}本中{n}本のリンクは描画されません。マップにないもの：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because the map has no {names} and {more} more.</source>
            <comment>map_links_missing_more</comment>
            <translation>
                <numerusform>{all}本中{n}本のリンクは描画されません。マップにないもの：{names}、ほか{more}件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {all} links are not drawn because they lack an end.</source>
            <comment>map_links_without_end</comment>
            <translation>
                <numerusform>{all}本中{n}本のリンクは、端がないため描画されません。</numerusform>
            </translation>
        </message>
        <message>
            <source>The coordinates seem to be written as [maturity, visibility]; visibility comes first.</source>
            <comment>map_swapped</comment>
            <translation>座標が[成熟度, 可視性]の順に書かれているようです。可視性が先です。</translation>
        </message>
        <message>
            <source>"{name}" depends on "{other}", which stands above it.</source>
            <comment>map_upwards</comment>
            <translation>「{name}」は、上にある「{other}」に依存しています。</translation>
        </message>
        <message>
            <source>"{name}" depends on itself by way of "{other}".</source>
            <comment>map_cycle</comment>
            <translation>「{name}」は「{other}」を経て自分自身に依存しています。</translation>
        </message>
        <message>
            <source>There is no component "{name}" that could evolve.</source>
            <comment>map_evolve_unknown</comment>
            <translation>進化するコンポーネント「{name}」がありません。</translation>
        </message>
        <message>
            <source>Mermaid takes the name "{name}" in quotes only.</source>
            <comment>map_mermaid_quotes</comment>
            <translation>Mermaidでは名前「{name}」を引用符で囲む必要があります。</translation>
        </message>
        <message>
            <source>Mermaid takes the numbers of {name} with a decimal point only.</source>
            <comment>map_mermaid_point</comment>
            <translation>Mermaidでは{name}の数値に小数点が必要です。</translation>
        </message>
        <message>
            <source>"{name}" stands at {from} and would move back to {to}.</source>
            <comment>map_backwards</comment>
            <translation>「{name}」は{from}から{to}へ後退します。</translation>
        </message>
        <message>
            <source>Nothing on the map is called "{name}", so what is linked to it is not drawn.</source>
            <comment>map_dangling</comment>
            <translation>マップ上に「{name}」がないため、そのリンクは描かれません。</translation>
        </message>
        <message>
            <source>"{name}" is linked to itself.</source>
            <comment>map_self_link</comment>
            <translation>「{name}」が自分自身にリンクしています。</translation>
        </message>
        <message>
            <source>The link from "{name}" to "{other}" stands above already.</source>
            <comment>map_double_link</comment>
            <translation>「{name}」から「{other}」へのリンクは上にすでにあります。</translation>
        </message>
        <message>
            <source>The map has no anchor: it does not say whose needs it serves.</source>
            <comment>map_no_anchor</comment>
            <translation>アンカーがありません。誰のニーズに応えるマップかが分かりません。</translation>
        </message>
        <message>
            <source>No link names "{name}".</source>
            <comment>map_no_link</comment>
            <translation>「{name}」を指すリンクがありません。</translation>
        </message>
        <message>
            <source>The map has no links: it does not say what depends on what.</source>
            <comment>map_no_links</comment>
            <translation>リンクがありません。何が何に依存するかが分かりません。</translation>
        </message>
        <message>
            <source>No anchor reaches "{name}", so it serves no one on this map.</source>
            <comment>map_unreached</comment>
            <translation>どのアンカーからも「{name}」に届かず、このマップでは誰の役にも立っていません。</translation>
        </message>
        <message>
            <source>"{name}" moves across two stage boundaries or more, and no inertia is marked.</source>
            <comment>map_inertia_unmarked</comment>
            <translation>「{name}」は2つ以上の段階境界を越えますが、慣性が示されていません。</translation>
        </message>
        <message>
            <source>"{name}" should have evolved by now, and the map still draws the move ahead.</source>
            <comment>map_overdue</comment>
            <translation>「{name}」はすでに進化しているはずですが、マップではまだ先の動きです。</translation>
        </message>
        <message>
            <source>"{name}" is built although it stands at the commodity stage.</source>
            <comment>map_commodity_built</comment>
            <translation>「{name}」はコモディティの段階にあるのに自社で構築されています。</translation>
        </message>
        <message>
            <source>"{name}" is outsourced although it stands at the genesis stage.</source>
            <comment>map_genesis_outsourced</comment>
            <translation>「{name}」は創生の段階にあるのに外部委託されています。</translation>
        </message>
        <message>
            <source>{count} anchors rest on "{name}", which comes from one supplier.</source>
            <comment>map_single_supplier</comment>
            <translation>{count} 個のアンカーが、1社から調達する「{name}」に依存しています。</translation>
        </message>
        <message>
            <source>"{name}" stands outside the numbers written for pipeline "{pipeline}".</source>
            <comment>map_child_outside</comment>
            <translation>「{name}」はパイプライン「{pipeline}」に書かれた範囲の外にあります。</translation>
        </message>
        <message>
            <source>"{name}" stands on the box of pipeline "{pipeline}" without being in its block.</source>
            <comment>map_beside_pipeline</comment>
            <translation>「{name}」はパイプライン「{pipeline}」の枠の上にありますが、そのブロックに含まれていません。</translation>
        </message>
        <message>
            <source>The map holds {count} components, more than the {most} that a reader can take in; split it by submaps.</source>
            <comment>map_too_large</comment>
            <translation>マップには {count} 個のコンポーネントがあり、読み手が把握できる {most} 個を超えています。サブマップに分けてください。</translation>
        </message>
        <message>
            <source>Where it was put, the label of "{name}" lies on that of "{other}".</source>
            <comment>map_label_overlap</comment>
            <translation>置かれた位置では「{name}」のラベルが「{other}」のラベルに重なります。</translation>
        </message>
        <message>
            <source>None of the owners of "{name}" is named.</source>
            <comment>map_unowned</comment>
            <translation>「{name}」の責任者が1人も登録されていません。</translation>
        </message>
        <message>
            <source>This comment is not understood: "{text}".</source>
            <comment>map_comment_unread</comment>
            <translation>このコメントは理解できません:「{text}」。</translation>
        </message>
        <message>
            <source>Nothing on the map is called "{name}", so this comment has no effect.</source>
            <comment>map_comment_nobody</comment>
            <translation>マップ上に「{name}」がないため、このコメントは効果がありません。</translation>
        </message>
        <message>
            <source>The portfolio has no component "{name}".</source>
            <comment>map_comment_no_component</comment>
            <translation>ポートフォリオに「{name}」というコンポーネントはありません。</translation>
        </message>
        <message>
            <source>"{name}" stands at the commodity stage and is built; it cost {amount} {when}.</source>
            <comment>map_priced_commodity</comment>
            <translation>「{name}」はコモディティの段階にあるのに自社で作られています。費用は{when} {amount}です。</translation>
        </message>
        <message>
            <source>"{name}" is at genesis and outsourced; it cost {amount} {when}.</source>
            <comment>map_priced_genesis</comment>
            <translation>「{name}」は創成の段階にあるのに外注されています。費用は{when} {amount}です。</translation>
        </message>
        <message>
            <source>"{name}" is held back by inertia; it cost {amount} {when}.</source>
            <comment>map_priced_inertia</comment>
            <translation>「{name}」は慣性で動きにくくなっています。費用は{when} {amount}です。</translation>
        </message>
        <message>
            <source>"{name}" is held back by inertia; it cost {amount} {when}, of which {share} stood idle.</source>
            <comment>map_priced_inertia_idle</comment>
            <translation>「{name}」は慣性で動きにくくなっています。費用は{when} {amount}、うち{share}は使われていません。</translation>
        </message>
        <message>
            <source>No user on the map rests on "{name}", which cost {amount} {when}.</source>
            <comment>map_spend_without_user</comment>
            <translation>「{name}」を必要とする利用者はマップにいません。費用は{when} {amount}です。</translation>
        </message>
        <message>
            <source>{component} stands at {n} places ({names}); each is given an equal part of its {amount}.</source>
            <comment>map_bound_often</comment>
            <translation>{component} は {n} か所（{names}）にあり、{amount}は均等に分けられます。</translation>
        </message>
        <message>
            <source>{component} stands at {n} places ({names}).</source>
            <comment>map_bound_often_unpaid</comment>
            <translation>{component} は {n} か所（{names}）にあります。</translation>
        </message>
        <message>
            <source>"{other}" rests on "{name}", where {kpi} is {value}, in breach: {text}.</source>
            <comment>map_quality_below</comment>
            <translation>「{other}」が必要とする「{name}」で {kpi} は {value}、違反です：{text}。</translation>
        </message>
        <message>
            <source>"{other}" rests on "{name}", whose score is {value}, in breach: {text}.</source>
            <comment>map_score_below</comment>
            <translation>「{other}」が必要とする「{name}」のスコアは {value}、違反です：{text}。</translation>
        </message>
        <message>
            <source>{n} users rest on "{name}"; components that cost {amount} {when} depend on it.</source>
            <comment>map_bottleneck</comment>
            <translation>{n} の利用者が「{name}」を必要とし、{when} {amount}の費用のコンポーネントがこれに依存しています。</translation>
        </message>
        <message>
            <source>{n} users rest on "{name}".</source>
            <comment>map_bottleneck_unpaid</comment>
            <translation>{n} の利用者が「{name}」を必要としています。</translation>
        </message>
        <message numerus="yes">
            <source>{n} more findings are not listed.</source>
            <comment>map_more_findings</comment>
            <translation>
                <numerusform>ほかに{n}件の指摘は一覧にありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>write a name after the keyword</source>
            <comment>map_fix_name</comment>
            <translation>キーワードの後に名前を書く</translation>
        </message>
        <message>
            <source>put the name into quotes</source>
            <comment>map_fix_mermaid_quotes</comment>
            <translation>名前を引用符で囲む</translation>
        </message>
        <message>
            <source>write 1.0 for 1 and 0.0 for 0</source>
            <comment>map_fix_mermaid_point</comment>
            <translation>1は1.0、0は0.0と書く</translation>
        </message>
        <message>
            <source>write the closing quote</source>
            <comment>map_fix_quote</comment>
            <translation>閉じる引用符を書く</translation>
        </message>
        <message>
            <source>put a blank before the bracket</source>
            <comment>map_fix_blank</comment>
            <translation>括弧の前に空白を入れる</translation>
        </message>
        <message>
            <source>write [visibility, maturity], each from 0 to 1</source>
            <comment>map_fix_coordinates</comment>
            <translation>[可視性, 成熟度]をそれぞれ0から1で書く</translation>
        </message>
        <message>
            <source>write label [5, -10]</source>
            <comment>map_fix_label</comment>
            <translation>label [5, -10] のように書く</translation>
        </message>
        <message>
            <source>put it into a // comment</source>
            <comment>map_fix_comment</comment>
            <translation>// コメントにする</translation>
        </message>
        <message>
            <source>remove it or put it into a // comment</source>
            <comment>map_fix_remove_or_comment</comment>
            <translation>削除するか、// コメントにする</translation>
        </message>
        <message>
            <source>write component … ({keyword})</source>
            <comment>map_fix_older_component</comment>
            <translation>component … ({keyword}) と書く</translation>
        </message>
        <message>
            <source>write ({keyword}) behind the component in line {line}</source>
            <comment>map_fix_older_strategy</comment>
            <translation>{line}行目のコンポーネントの後に ({keyword}) と書く</translation>
        </message>
        <message>
            <source>write [maturity], from 0 to 1</source>
            <comment>map_fix_maturity</comment>
            <translation>[成熟度]を0から1で書く</translation>
        </message>
        <message>
            <source>write } on a line of its own after its components</source>
            <comment>map_fix_block</comment>
            <translation>コンポーネントの後に、} だけの行を書く</translation>
        </message>
        <message>
            <source>write it on the line after a pipeline</source>
            <comment>map_fix_brace</comment>
            <translation>パイプラインの次の行に書く</translation>
        </message>
        <message>
            <source>put it on a line of its own</source>
            <comment>map_fix_own_line</comment>
            <translation>別の行に書く</translation>
        </message>
        <message>
            <source>write [maturity, maturity]</source>
            <comment>map_fix_pipeline_numbers</comment>
            <translation>[成熟度, 成熟度]と書く</translation>
        </message>
        <message>
            <source>write annotation NUMBER [visibility, maturity] TEXT</source>
            <comment>map_fix_annotation</comment>
            <translation>annotation 番号 [可視性, 成熟度] 文 と書く</translation>
        </message>
        <message>
            <source>write a number after the keyword</source>
            <comment>map_fix_annotation_number</comment>
            <translation>キーワードの後に番号を書く</translation>
        </message>
        <message>
            <source>write [visibility, maturity, visibility, maturity], top left first</source>
            <comment>map_fix_area</comment>
            <translation>[可視性, 成熟度, 可視性, 成熟度]を左上から書く</translation>
        </message>
        <message>
            <source>write url KEY [https://…]</source>
            <comment>map_fix_url</comment>
            <translation>url キー [https://…] と書く</translation>
        </message>
        <message>
            <source>write url {url} [https://…]</source>
            <comment>map_fix_no_url</comment>
            <translation>url {url} [https://…] と書く</translation>
        </message>
        <message>
            <source>split the map into submaps</source>
            <comment>map_fix_split</comment>
            <translation>マップをサブマップに分ける</translation>
        </message>
        <message>
            <source>make it lower case</source>
            <comment>map_fix_case</comment>
            <translation>小文字にする</translation>
        </message>
        <message>
            <source>leave out the colon</source>
            <comment>map_fix_colon</comment>
            <translation>コロンを取り除く</translation>
        </message>
        <message>
            <source>did you mean "{name}"?</source>
            <comment>map_fix_near</comment>
            <translation>「{name}」のことですか？</translation>
        </message>
        <message>
            <source>declare the component</source>
            <comment>map_fix_declare</comment>
            <translation>コンポーネントを宣言する</translation>
        </message>
        <message>
            <source>declare a component of this name</source>
            <comment>map_fix_declare_name</comment>
            <translation>この名前のコンポーネントを宣言する</translation>
        </message>
        <message>
            <source>declare the component or correct the name</source>
            <comment>map_fix_declare_or_correct</comment>
            <translation>コンポーネントを宣言するか、名前を直す</translation>
        </message>
        <message>
            <source>remove it</source>
            <comment>map_fix_remove</comment>
            <translation>削除する</translation>
        </message>
        <message>
            <source>remove one of them</source>
            <comment>map_fix_remove_one</comment>
            <translation>どちらかを削除する</translation>
        </message>
        <message>
            <source>write a statement, a link A-&gt;B, or put // before it</source>
            <comment>map_fix_statement</comment>
            <translation>文かリンクA-&gt;Bを書く、または行頭に // を付ける</translation>
        </message>
        <message>
            <source>write */ where it ends</source>
            <comment>map_fix_comment_end</comment>
            <translation>終わりに */ を書く</translation>
        </message>
        <message>
            <source>remove the blanks before it</source>
            <comment>map_fix_blanks</comment>
            <translation>前の空白を削除する</translation>
        </message>
        <message>
            <source>use plain, wardley, colour, handwritten or dark</source>
            <comment>map_fix_style</comment>
            <translation>plain、wardley、colour、handwritten、darkのいずれかにする</translation>
        </message>
        <message>
            <source>write four labels</source>
            <comment>map_fix_stages</comment>
            <translation>ラベルを4つ書く</translation>
        </message>
        <message>
            <source>write size [width, height]</source>
            <comment>map_fix_size</comment>
            <translation>size [幅, 高さ] と書く</translation>
        </message>
        <message>
            <source>divide both by 100</source>
            <comment>map_fix_percent</comment>
            <translation>両方を100で割る</translation>
        </message>
        <message>
            <source>use a number from 0 to 1</source>
            <comment>map_fix_number</comment>
            <translation>0から1の数値にする</translation>
        </message>
        <message>
            <source>use numbers from 0 to 1</source>
            <comment>map_fix_numbers</comment>
            <translation>0から1の数値にする</translation>
        </message>
        <message>
            <source>remove one of them or give it another name</source>
            <comment>map_fix_rename</comment>
            <translation>どちらかを削除するか、別の名前を付ける</translation>
        </message>
        <message>
            <source>add the missing components or correct the names</source>
            <comment>map_fix_links</comment>
            <translation>不足コンポーネントを追加するか、名前を直す</translation>
        </message>
        <message>
            <source>swap both numbers on every line</source>
            <comment>map_fix_swapped</comment>
            <translation>各行の2つの数値を入れ替える</translation>
        </message>
        <message>
            <source>turn the link round or move one of them</source>
            <comment>map_fix_upwards</comment>
            <translation>リンクを逆にするか、どちらかを動かす</translation>
        </message>
        <message>
            <source>remove one link of the circle</source>
            <comment>map_fix_cycle</comment>
            <translation>循環のリンクを1本削除する</translation>
        </message>
        <message>
            <source>components evolve to the right</source>
            <comment>map_fix_backwards</comment>
            <translation>コンポーネントは右へ進化します</translation>
        </message>
        <message>
            <source>mend those above first</source>
            <comment>map_fix_first</comment>
            <translation>先に上のものを直す</translation>
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
                <numerusform>{n}行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} results</source>
            <comment>found_results</comment>
            <translation>
                <numerusform>結果{n}件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} events</source>
            <comment>found_events</comment>
            <translation>
                <numerusform>イベント{n}件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} runs</source>
            <comment>found_runs</comment>
            <translation>
                <numerusform>実行{n}件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} points</source>
            <comment>found_points</comment>
            <translation>
                <numerusform>データ点{n}件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rejected</source>
            <comment>found_rejected</comment>
            <translation>
                <numerusform>拒否{n}件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>manifest of {n} files</source>
            <comment>found_manifest</comment>
            <translation>
                <numerusform>{n}ファイルのマニフェスト</numerusform>
            </translation>
        </message>
        <message>
            <source>left out: {file} names a newer delivery</source>
            <comment>found_outdated</comment>
            <translation>除外：{file}がより新しい配信を示しています</translation>
        </message>
        <message>
            <source>left out: the same bytes as {file}</source>
            <comment>found_same_bytes</comment>
            <translation>除外：{file}とバイト単位で同一です</translation>
        </message>
        <message>
            <source>left out: {file} has all of its rows</source>
            <comment>found_within</comment>
            <translation>除外：{file}にすべての行が含まれています</translation>
        </message>
        <message numerus="yes">
            <source>continues import {import}: {n} rows added</source>
            <comment>receipt_continues</comment>
            <translation>
                <numerusform>取り込み{import}の続き：{n}行を追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows: {reason}</source>
            <comment>receipt_rejected</comment>
            <translation>
                <numerusform>{n}行を拒否：{reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows (first line {line}): {reason}</source>
            <comment>receipt_rejected_line</comment>
            <translation>
                <numerusform>{n}行を拒否（最初は{line}行目）：{reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows of {file}: {reason}</source>
            <comment>receipt_rejected_of</comment>
            <translation>
                <numerusform>{file}の{n}行を拒否：{reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n} rows of {file} (first line {line}): {reason}</source>
            <comment>receipt_rejected_of_line</comment>
            <translation>
                <numerusform>{file}の{n}行を拒否（最初は{line}行目）：{reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} reasons more</source>
            <comment>receipt_more_reasons</comment>
            <translation>
                <numerusform>ほか{n}件の理由</numerusform>
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
                <numerusform>{column} 少なくとも {amount} {currency}: 不明な金額{n}件</numerusform>
            </translation>
        </message>
        <message>
            <source>sets aside {amount} {currency} of effective cost: the purchase of {commitment}, which what it covers carries</source>
            <comment>receipt_set_aside</comment>
            <translation>実効コスト {amount} {currency} を除外: {commitment} の購入分は、それを使う料金に含まれています</translation>
        </message>
        <message numerus="yes">
            <source>{n} rows without a list price: the contracted cost stands in</source>
            <comment>receipt_contracted</comment>
            <translation>
                <numerusform>定価のない{n}行: 契約コストで代用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows without a list price take no part in the savings rate</source>
            <comment>receipt_unlisted</comment>
            <translation>
                <numerusform>定価のない{n}行は節約率に含まれません</numerusform>
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
            <translation>請求額</translation>
        </message>
        <message>
            <source>effective</source>
            <comment>column_effective</comment>
            <translation>実効額</translation>
        </message>
        <message>
            <source>list</source>
            <comment>column_list</comment>
            <translation>定価</translation>
        </message>
        <message>
            <source>contracted</source>
            <comment>column_contracted</comment>
            <translation>契約額</translation>
        </message>
        <message numerus="yes">
            <source>replaces {n} rows of import {imports}; undoing import {import} brings them back</source>
            <comment>receipt_replaces</comment>
            <translation>
                <numerusform>取り込み{imports}の{n}行を置き換え（取り込み{import}を取り消すと元に戻ります）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changes {column} of {n} days from {had} to {has} {currency}</source>
            <comment>receipt_changes</comment>
            <translation>
                <numerusform>{n}日分の{column}が{had}から{has} {currency}に変わります</numerusform>
            </translation>
        </message>
        <message>
            <source>{date}: {column} {had} {currency} before, {has} {currency} now</source>
            <comment>receipt_lost</comment>
            <translation>{date}：{column}は以前{had} {currency}、現在{has} {currency}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more days with none or less than half of their money</source>
            <comment>receipt_more_lost</comment>
            <translation>
                <numerusform>ほかに金額がなくなったか半分未満になった{n}日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{date}: {n} rows where {standing} are in force: held back as a part; if that is all, import it with --whole</source>
            <comment>receipt_held</comment>
            <translation>
                <numerusform>{date}：有効な{standing}行に対し{n}行のため、一部として保留。これで全部なら、全体として取り込んでください</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} more days held back</source>
            <comment>receipt_more_held</comment>
            <translation>
                <numerusform>ほかに{n}日を保留</numerusform>
            </translation>
        </message>
        <message>
            <source>gives up the rows of import {import}, replaced long ago; that can no longer be undone</source>
            <comment>receipt_gives_up</comment>
            <translation>以前に置き換えられた取り込み{import}の行を破棄（元に戻せません）</translation>
        </message>
        <message>
            <source>kept in the source {source}: {other} has the other costs of this bill</source>
            <comment>receipt_apart</comment>
            <translation>別のソース{source}に保存しました：この請求のもう一方の費用は{other}にあります</translation>
        </message>
        <message>
            <source>one bill for {period}: billed {billed} {currency} from {actual}, effective {effective} {currency} from {amortised}</source>
            <comment>receipt_bill</comment>
            <translation>{period}の請求は1件です：請求額は{actual}の{billed} {currency}、実効額は{amortised}の{effective} {currency}</translation>
        </message>
        <message>
            <source>This row has no readable date, so its cost belongs to no day; export it again.</source>
            <comment>row_no_date</comment>
            <translation>この行には読み取れる日付がなく、費用をどの日にも計上できません。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>This row has {lacking}, so it is no charge but perhaps a total; give it what is missing, or delete it.</source>
            <comment>row_incomplete</comment>
            <translation>この行には{lacking}。課金ではなく合計行の可能性があります。不足を補うか、行を削除してください。</translation>
        </message>
        <message>
            <source>no date</source>
            <comment>lack_date</comment>
            <translation>日付がありません</translation>
        </message>
        <message>
            <source>no account or provider</source>
            <comment>lack_owner</comment>
            <translation>アカウントもプロバイダーもありません</translation>
        </message>
        <message>
            <source>no currency</source>
            <comment>lack_currency</comment>
            <translation>通貨がありません</translation>
        </message>
        <message>
            <source>{lacking} and {more_lacking}</source>
            <comment>lack_more</comment>
            <translation>{lacking}。また{more_lacking}</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; in column {column} is no date, so the row is left out; write it like 2026-03-01.</source>
            <comment>row_not_date</comment>
            <translation>列{column}の「{cell}」は日付ではないため、この行は除外されました。2026-03-01のように書いてください。</translation>
        </message>
        <message>
            <source>An amount of this row is of another currency than its column {column} says, {currency_said}; mend one of them.</source>
            <comment>row_other_currency</comment>
            <translation>この行の金額の通貨が、列{column}の通貨（{currency_said}）と異なります。どちらかを直してください。</translation>
        </message>
        <message>
            <source>The value of this row is no number; write it with digits.</source>
            <comment>row_no_number</comment>
            <translation>この行の値は数値ではありません。数字で書いてください。</translation>
        </message>
        <message>
            <source>The value of this row is no number; leave the row out.</source>
            <comment>row_no_number_drop</comment>
            <translation>この行の値は数値ではありません。行を除いてください。</translation>
        </message>
        <message>
            <source>This row names no metric, so its value cannot land; write the metric&apos;s name.</source>
            <comment>row_no_metric</comment>
            <translation>この行には指標の名前がなく、値を取り込めません。指標の名前を書いてください。</translation>
        </message>
        <message>
            <source>This row has no readable time, so its value cannot land; write it like 2026-03-01T12:00:00Z.</source>
            <comment>row_no_time</comment>
            <translation>この行には読み取れる日時がなく、値を取り込めません。2026-03-01T12:00:00Zのように書いてください。</translation>
        </message>
        <message>
            <source>This row has no readable time, so its values cannot land (it may be a total); write it like 2026-03-01T12:00:00Z, or delete the row.</source>
            <comment>row_no_time_total</comment>
            <translation>この行には読み取れる日時がなく、値を取り込めません（合計行の可能性があります）。2026-03-01T12:00:00Zのように書くか、行を削除してください。</translation>
        </message>
        <message>
            <source>The wall time is no time in the years 0001 to 9999; leave the row out.</source>
            <comment>row_wall_time</comment>
            <translation>時刻が0001年から9999年の範囲にありません。行を除いてください。</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row: it has {width} of {other_width} fields; get the file again.</source>
            <comment>row_cut</comment>
            <translation>ファイルがこの行の途中で終わっています（{other_width}項目中{width}項目）。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row, inside quotes; get the file again.</source>
            <comment>row_cut_in_quotes</comment>
            <translation>ファイルがこの行の途中、引用符の中で終わっています。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>This row has {width} fields and the header {other_width}; put fields that hold the delimiter in quotes.</source>
            <comment>row_too_many_fields</comment>
            <translation>この行の項目数は{width}、見出しは{other_width}です。区切り文字を含む項目は引用符で囲んでください。</translation>
        </message>
        <message>
            <source>A field of this row is longer than {limit} MiB; look for a quote that is not closed.</source>
            <comment>row_field_too_long</comment>
            <translation>この行に{limit} MiBを超える項目があります。閉じていない引用符を探してください。</translation>
        </message>
        <message>
            <source>This row is longer than {limit} MiB; look for a quote that is not closed.</source>
            <comment>row_too_long</comment>
            <translation>この行は{limit} MiBを超えています。閉じていない引用符を探してください。</translation>
        </message>
        <message>
            <source>This line is longer than {limit} MiB; split what it holds.</source>
            <comment>line_too_long</comment>
            <translation>この行は{limit} MiBを超えています。内容を分割してください。</translation>
        </message>
        <message>
            <source>This line is no entry of the format {format}; bring it in a file of its own.</source>
            <comment>line_other_format</comment>
            <translation>この行は形式{format}の項目ではありません。別のファイルで取り込んでください。</translation>
        </message>
        <message>
            <source>This line is no JSON: {reason}; export it again.</source>
            <comment>line_no_json</comment>
            <translation>この行はJSONではありません: {reason}。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The file ends in the middle of this line; get the file again.</source>
            <comment>line_cut</comment>
            <translation>ファイルがこの行の途中で終わっています。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>This line is no sample (a name, labels and a number); leave it out.</source>
            <comment>line_no_sample</comment>
            <translation>この行は標本（名前、ラベル、数値）ではありません。除いてください。</translation>
        </message>
        <message>
            <source>The time of this sample lies outside the years 0001 to 9999; leave the line out.</source>
            <comment>line_sample_time</comment>
            <translation>この標本の時刻は0001年から9999年の範囲にありません。行を除いてください。</translation>
        </message>
        <message>
            <source>the text ends in the middle of a value</source>
            <comment>json_cut</comment>
            <translation>テキストが値の途中で終わっています</translation>
        </message>
        <message>
            <source>lists and objects lie more than {limit} deep in each other</source>
            <comment>json_too_deep</comment>
            <translation>リストとオブジェクトの入れ子が{limit}段を超えています</translation>
        </message>
        <message>
            <source>a text or number is longer than {limit} MiB</source>
            <comment>json_too_long</comment>
            <translation>テキストまたは数値が{limit} MiBを超えています</translation>
        </message>
        <message>
            <source>other text follows behind the JSON</source>
            <comment>json_more</comment>
            <translation>JSONの後に別のテキストが続いています</translation>
        </message>
        <message>
            <source>the exponent of a number is too large</source>
            <comment>json_exponent</comment>
            <translation>数値の指数が大きすぎます</translation>
        </message>
        <message>
            <source>this is not JSON ({detail})</source>
            <comment>json_other</comment>
            <translation>JSONではありません（{detail}）</translation>
        </message>
        <message>
            <source>This entry has no metric and value; give it both.</source>
            <comment>entry_no_value</comment>
            <translation>この項目には指標と値がありません。両方を書いてください。</translation>
        </message>
        <message>
            <source>The value of this entry is no number; write it with digits and a point.</source>
            <comment>entry_no_number</comment>
            <translation>この項目の値は数値ではありません。数字と小数点で書いてください。</translation>
        </message>
        <message>
            <source>This entry is no event; leave it out.</source>
            <comment>entry_no_event</comment>
            <translation>この項目はイベントではありません。除いてください。</translation>
        </message>
        <message>
            <source>This entry has no billing_account_id, service and cost; export it again.</source>
            <comment>entry_gcp</comment>
            <translation>この項目にはbilling_account_id、サービス、費用がありません。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>This entry has no request_id and spend; export it again.</source>
            <comment>entry_litellm</comment>
            <translation>この項目にはrequest_idと支出がありません。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>This row is no observation with id, type, trace and start, and no trace; export it again.</source>
            <comment>entry_langfuse</comment>
            <translation>この行は、識別子・種類・トレース・開始のそろった観測でもトレースでもありません。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>This cost has no window that starts at a readable time; ask again.</source>
            <comment>entry_no_window</comment>
            <translation>この費用には、開始時刻を読み取れる期間がありません。もう一度取得してください。</translation>
        </message>
        <message>
            <source>This data point has no readable time, so it cannot land; export it again.</source>
            <comment>point_no_time</comment>
            <translation>このデータ点には読み取れる日時がなく、取り込めません。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>This point has no readable time, so it cannot land; ask again.</source>
            <comment>point_no_time_ask</comment>
            <translation>この点には読み取れる日時がなく、取り込めません。もう一度取得してください。</translation>
        </message>
        <message>
            <source>This series holds native histograms, which are not read; ask for histogram_quantile or _sum and _count.</source>
            <comment>series_histogram</comment>
            <translation>この系列は読み取れないネイティブヒストグラムを含みます。histogram_quantile、または_sumと_countを取得してください。</translation>
        </message>
        <message>
            <source>The column {column} holds no number here; leave it empty.</source>
            <comment>column_no_number</comment>
            <translation>列{column}のここには数値がありません。空のままにしてください。</translation>
        </message>
        <message>
            <source>This row of the table runs has no run_uuid, so it is left out.</source>
            <comment>mlflow_row_no_run</comment>
            <translation>表runsのこの行にはrun_uuidがないため除外されました。</translation>
        </message>
        <message>
            <source>The time of this row of the table metrics lies outside the years 0001 to 9999; leave it out.</source>
            <comment>mlflow_row_time</comment>
            <translation>表metricsのこの行の時刻は0001年から9999年の範囲にありません。除いてください。</translation>
        </message>
        <message>
            <source>This row of the table metrics holds no number; leave it out.</source>
            <comment>mlflow_row_no_number</comment>
            <translation>表metricsのこの行には数値がありません。除いてください。</translation>
        </message>
        <message>
            <source>This run has no run_id, so it is left out; export it again.</source>
            <comment>mlflow_no_run</comment>
            <translation>この実行にはrun_idがないため除外されました。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>This row names no run_id, so it is left out; export it again.</source>
            <comment>mlflow_row_names_no_run</comment>
            <translation>この行にはrun_idがないため除外されました。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>A time of the metric {named} lies outside the years 0001 to 9999; leave the value out.</source>
            <comment>mlflow_metric_time</comment>
            <translation>指標{named}の時刻が0001年から9999年の範囲にありません。その値を除いてください。</translation>
        </message>
        <message>
            <source>A value of the metric {named} is no number; leave it out.</source>
            <comment>mlflow_metric_no_number</comment>
            <translation>指標{named}の値が数値ではありません。除いてください。</translation>
        </message>
        <message>
            <source>{file} names no run, so it is left out; restore the file.</source>
            <comment>mlflow_meta_no_run</comment>
            <translation>{file}は実行を示していないため除外されました。ファイルを復元してください。</translation>
        </message>
        <message>
            <source>{file}: this line is no time and value; leave it out.</source>
            <comment>mlflow_line</comment>
            <translation>{file}: この行は日時と値ではありません。除いてください。</translation>
        </message>
        <message>
            <source>This row names no component; write its name.</source>
            <comment>register_no_component</comment>
            <translation>この行にはコンポーネントがありません。名前を書いてください。</translation>
        </message>
        <message>
            <source>This row names no component; write its name, or ORG for the organisation.</source>
            <comment>register_no_component_or_org</comment>
            <translation>この行にはコンポーネントがありません。名前を書くか、組織全体ならORGと書いてください。</translation>
        </message>
        <message>
            <source>ORG stands for the organisation as a whole and is no component; leave the row out.</source>
            <comment>register_org</comment>
            <translation>ORGは組織全体を表し、コンポーネントではありません。行を除いてください。</translation>
        </message>
        <message>
            <source>{quoted} is no kind of component; write model, data, platform or other.</source>
            <comment>register_kind</comment>
            <translation>{quoted}はコンポーネントの種類ではありません。model、data、platform、otherのいずれかを書いてください。</translation>
        </message>
        <message>
            <source>{quoted} does not say whether the component is portable; write 1 or 0.</source>
            <comment>register_portable</comment>
            <translation>{quoted}では、コンポーネントが移植可能かどうか分かりません。1か0を書いてください。</translation>
        </message>
        <message>
            <source>The field {column} is empty; write the name of a component.</source>
            <comment>register_field_empty</comment>
            <translation>項目{column}が空です。コンポーネントの名前を書いてください。</translation>
        </message>
        <message>
            <source>This row names no measure; write its name.</source>
            <comment>register_no_measure</comment>
            <translation>この行には測定値の名前がありません。名前を書いてください。</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; that could be stated.</source>
            <comment>register_unknown_measure</comment>
            <translation>申告できる測定値「{named}」はありません。</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to 1; state it as a share (0.85 for 85 %).</source>
            <comment>register_share</comment>
            <translation>{named}は{sum}で、0から1の範囲にありません。割合で書いてください（85 %なら0.85）。</translation>
        </message>
        <message>
            <source>{quoted} is no day, week, month or quarter; write 2026-03-05, 2026-W07, 2026-03 or 2026-Q1.</source>
            <comment>register_period</comment>
            <translation>{quoted}は日・週・月・四半期ではありません。2026-03-05、2026-W07、2026-03、2026-Q1のように書いてください。</translation>
        </message>
        <message>
            <source>{quoted} is no number; write it with digits and a point.</source>
            <comment>register_no_number</comment>
            <translation>{quoted}は数値ではありません。数字と小数点で書いてください。</translation>
        </message>
        <message>
            <source>This row names no currency; write its code.</source>
            <comment>register_no_currency</comment>
            <translation>この行には通貨がありません。通貨コードを書いてください。</translation>
        </message>
        <message>
            <source>{quoted} is no month; write 2026-03.</source>
            <comment>register_month</comment>
            <translation>{quoted}は月ではありません。2026-03のように書いてください。</translation>
        </message>
        <message>
            <source>{quoted} is no rate; write what one unit is worth in the reporting currency.</source>
            <comment>register_rate</comment>
            <translation>{quoted}はレートではありません。1単位が報告通貨でいくらかを書いてください。</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to {limit}, so it does not count; state a share of {limit}, or bind the metric with the factor that makes it one (0.01 of percent).</source>
            <comment>share_outside</comment>
            <translation>{named}は{sum}で、0から{limit}の範囲にないため数えません。{limit}に対する割合で書くか、指標を係数つきで割り当ててください（パーセントなら0.01）。</translation>
        </message>
        <message>
            <source>{named} is {sum} in run {run}, outside 0 to {limit}, so it does not count; state a share of {limit}, or bind the metric with the factor that makes it one (0.01 of percent).</source>
            <comment>share_outside_run</comment>
            <translation>実行{run}の{named}は{sum}で、0から{limit}の範囲にないため数えません。{limit}に対する割合で書くか、指標を係数つきで割り当ててください（パーセントなら0.01）。</translation>
        </message>
        <message>
            <source>{named} is {sum}, outside 0 to {limit}, so it does not count; export the file again.</source>
            <comment>score_outside</comment>
            <translation>{named}は{sum}で、0から{limit}の範囲にないため数えません。ファイルをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>conflict: {named} of {time} is {sum} here and {other_sum} in line {line}, with the same key (time, step, run, labels), and the later counts; tell them apart by a label (instance, host, pod).</source>
            <comment>point_conflict</comment>
            <translation>矛盾: {time}の{named}はここでは{sum}、{line}行目では{other_sum}です。キー（時刻、ステップ、実行、ラベル）が同じため後の値を採ります。ラベル（インスタンス、ホスト）で区別してください。</translation>
        </message>
        <message>
            <source>This row says no amount, so sums are too small by one that nobody knows.</source>
            <comment>note_no_amount</comment>
            <translation>この行には金額がなく、その分だけ合計が少なくなっています。</translation>
        </message>
        <message>
            <source>This entry says no amount, so sums are too small by one that nobody knows.</source>
            <comment>note_entry_no_amount</comment>
            <translation>この項目には金額がなく、その分だけ合計が少なくなっています。</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; in column {column} is no amount, so the row counts without it; write it with digits.</source>
            <comment>note_not_amount</comment>
            <translation>列{column}の「{cell}」は金額ではないため、この行は金額なしで数えます。数字で書いてください。</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; is no amount, so the entry counts without it.</source>
            <comment>note_entry_not_amount</comment>
            <translation>「{cell}」は金額ではないため、この項目は金額なしで数えます。</translation>
        </message>
        <message>
            <source>{count} workloads run on instances that are not in this file, so their share of the cost stays with the instances; import the parts of the report together.</source>
            <comment>note_split</comment>
            <translation>{count}件のワークロードはこのファイルにないインスタンスで動いており、費用はインスタンス側に残ります。レポートの部分をまとめて取り込んでください。</translation>
        </message>
        <message>
            <source>These costs are called amortised, but commitments are bought in them as they are invoiced.</source>
            <comment>note_amortised_contradicted</comment>
            <translation>償却後とされている費用に、請求どおりのコミットメント購入が含まれています。</translation>
        </message>
        <message>
            <source>These costs are called actual, but unused commitments have a cost of their own in them, as in amortised ones.</source>
            <comment>note_actual_contradicted</comment>
            <translation>実際の費用とされていますが、償却後の費用のように未使用のコミットメントに費用が付いています。</translation>
        </message>
        <message>
            <source>{sum} {currency_said} of effective cost is set aside: the purchase of {named}, which the charges it covers carry.</source>
            <comment>note_set_aside</comment>
            <translation>実効費用{sum} {currency_said}は除かれます（{named}の購入。対象の課金が負担します）。</translation>
        </message>
        <message>
            <source>The rows add up to {sum} {currency_said}, and the file&apos;s own total is {other_sum} {currency_said}; the rows are taken.</source>
            <comment>note_total_differs</comment>
            <translation>行の合計は{sum} {currency_said}、ファイルの合計は{other_sum} {currency_said}です。行の値を採ります。</translation>
        </message>
        <message>
            <source>These columns name people and are not read: {column}.</source>
            <comment>note_personal</comment>
            <translation>次の列は個人を示すため読み取りません: {column}。</translation>
        </message>
        <message>
            <source>{count} of {other_count} results were compiled or listed and not run, so they give no verdict.</source>
            <comment>note_dbt_not_run</comment>
            <translation>{other_count}件中{count}件の結果はコンパイルまたは一覧されただけで実行されていないため、判定になりません。</translation>
        </message>
        <message>
            <source>{count} of {other_count} results were compiled or listed and not run (dbt {named}), so they give no verdict.</source>
            <comment>note_dbt_command</comment>
            <translation>{other_count}件中{count}件の結果はコンパイルまたは一覧されただけで実行されていないため（dbt {named}）、判定になりません。</translation>
        </message>
        <message>
            <source>Whether {count} of {other_count} columns drifted cannot be told: the report names no method or threshold that is known.</source>
            <comment>note_drift_unknown</comment>
            <translation>{other_count}列中{count}列がドリフトしたかどうか分かりません。レポートに既知の手法やしきい値がありません。</translation>
        </message>
        <message>
            <source>The report counts {count} drifted columns; by their own scores and tests {other_count} of {limit} drifted, and these are taken.</source>
            <comment>note_drift_counted</comment>
            <translation>レポートではドリフトした列は{count}ですが、各列のスコアと検定では{limit}列中{other_count}列です。後者を採ります。</translation>
        </message>
        <message>
            <source>Resources without an estimate, since it depends on their use: {count}; the sum of estimates is at least what it says.</source>
            <comment>note_infracost</comment>
            <translation>利用量しだいで見積もりのないリソース: {count}件。見積もりの合計は下限です。</translation>
        </message>
        <message>
            <source>These traces cost {sum} USD in all, which their observations bring: a trace is the sum of its observations, so its own cost does not land.</source>
            <comment>note_langfuse</comment>
            <translation>これらのトレースの費用は計{sum} USDですが、トレースは観測の合計なので、費用は観測から取り込みます。</translation>
        </message>
        <message>
            <source>This page is not all: more follow it; get them as well.</source>
            <comment>note_more_pages</comment>
            <translation>このページがすべてではありません。続くページも取得してください。</translation>
        </message>
        <message>
            <source>This answer is one page and more follow.</source>
            <comment>note_mlflow_more</comment>
            <translation>この応答は1ページ分で、続きがあります。</translation>
        </message>
        <message>
            <source>What was written last stands in a log beside this database (-wal) and is not read.</source>
            <comment>note_mlflow_log</comment>
            <translation>最後に書き込まれた内容はデータベースの隣のログ（-wal）にあり、読み取りません。</translation>
        </message>
        <message>
            <source>{file}: the file is damaged, {count} refused of {other_count} lines.</source>
            <comment>note_mlflow_damaged</comment>
            <translation>{file}: ファイルが破損しており、{other_count}行中{count}行を拒否しました。</translation>
        </message>
        <message>
            <source>{file}: the file is empty, so this metric has no values.</source>
            <comment>note_mlflow_empty</comment>
            <translation>{file}: ファイルが空のため、この指標には値がありません。</translation>
        </message>
        <message>
            <source>{count} of {other_count} inference costs are not taken: they have the cost basis usage, which leaves out idle and shared cost; ask for costBasis=allocation.</source>
            <comment>note_usage_basis</comment>
            <translation>{other_count}件中{count}件の推論費用は取り込みません。利用量に基づいており、待機と共有の費用を含みません。costBasis=allocationで取得してください。</translation>
        </message>
        <message>
            <source>{count} samples of inference costs are not taken: they have the cost basis usage, which leaves out idle and shared cost.</source>
            <comment>note_samples_usage_basis</comment>
            <translation>推論費用の標本{count}件は取り込みません。利用量に基づいており、待機と共有の費用を含みません。</translation>
        </message>
        <message>
            <source>Prometheus warned: {detail}.</source>
            <comment>note_prometheus</comment>
            <translation>Prometheusの警告: {detail}。</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes were no UTF-8 and stand as U+FFFD.</source>
            <comment>note_repaired</comment>
            <translation>
                <numerusform>UTF-8でない{n}バイトをU+FFFDに置き換えました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} NUL bytes stand in the text, the first one here; they are shown as U+FFFD.</source>
            <comment>note_nul</comment>
            <translation>
                <numerusform>テキストにNULバイトが{n}個あり、U+FFFDとして表示します。</numerusform>
            </translation>
        </message>
        <message>
            <source>This file says its own dates, so the period given was not used.</source>
            <comment>note_period_unused</comment>
            <translation>ファイル自体に日付があるため、指定した期間は使いませんでした。</translation>
        </message>
        <message>
            <source>{count} more of this file are not listed here.</source>
            <comment>note_more_issues</comment>
            <translation>このファイルにはほかに{count}件あります。</translation>
        </message>
        <message>
            <source>The table begins in line {line}; what stands above it is left out, such as &quot;{cell}&quot;.</source>
            <comment>note_table_begins</comment>
            <translation>表は{line}行目から始まります。その上（「{cell}」など）は読み取りません。</translation>
        </message>
        <message>
            <source>This line stands below the table and is left out: &quot;{cell}&quot;.</source>
            <comment>note_below_table</comment>
            <translation>この行は表の下にあり、読み取りません: 「{cell}」。</translation>
        </message>
        <message>
            <source>This file looks like one part of import {import}, and now stands in place of the whole; import all parts together, or undo it with `opsatlas undo-import`.</source>
            <comment>delivery_part</comment>
            <translation>このファイルは取り込み{import}の一部のようですが、今は全体に置き換わっています。すべての部分をまとめて取り込むか、取り込みを元に戻してください。</translation>
        </message>
        <message>
            <source>On {count} days from {from_day} to {to_day} a bill has less than half of the money that it had, or none; if this delivery is not whole, take it back with `opsatlas undo-import -w {file} {import}`.</source>
            <comment>delivery_lost</comment>
            <translation>{from_day}から{to_day}までの{count}日で、請求額が以前の半分未満、またはなくなっています。この納品が完全でなければ、取り込み{import}を元に戻してください（{file}）。</translation>
        </message>
        <message>
            <source>Import {import} had {column_had} costs of this scope, this one has {column_has} ones; keep such exports in sources of their own (--source).</source>
            <comment>delivery_other_amounts</comment>
            <translation>取り込み{import}にはこの範囲の{column_had}、今回は{column_has}があります。このようなエクスポートは別々のソースに分けてください。</translation>
        </message>
        <message>
            <source>billed</source>
            <comment>costs_billed</comment>
            <translation>請求費用</translation>
        </message>
        <message>
            <source>effective</source>
            <comment>costs_effective</comment>
            <translation>実効費用</translation>
        </message>
        <message>
            <source>{file} and {other_file} share {count} equal rows, so they are versions of one export and the newest counts; if they are its parts, undo the import with `opsatlas undo-import` and use --parts.</source>
            <comment>delivery_versions</comment>
            <translation>{file}と{other_file}は{count}行が同じため、同じエクスポートの版とみなし、新しいほうを採ります。部分であれば、取り込みを元に戻し、部分として取り込んでください。</translation>
        </message>
        <message>
            <source>{file} and {other_file} share {count} equal rows and are added up as parts of one export; if one is a copy of the other, undo the import with `opsatlas undo-import` and import only one.</source>
            <comment>delivery_shared_parts</comment>
            <translation>{file}と{other_file}は{count}行が同じですが、一つのエクスポートの部分として合算しました。一方が複製であれば、取り込みを元に戻し、片方だけを取り込んでください。</translation>
        </message>
        <message>
            <source>{source} and {other_source} bill the same money of {provider} {account} in {month_said}, {sum} and {other_sum} {currency_said} {column_had} on the days that both have, and all of it counts; if {view} only shows what the other bills, say {command}, if both bill, {other_command}.</source>
            <comment>delivery_doubled</comment>
            <translation>{source}と{other_source}は{month_said}の{provider} {account}の同じ費用を請求しており、共通の日の{column_had}は{sum}と{other_sum} {currency_said}で、両方が数えられています。{view}が他方の請求の写しかどうかを指定してください。</translation>
        </message>
        <message>
            <source>The effective costs of {provider} {account} in {month_said} lack use that is billed, of {named}, so {sum} {currency_said} of {source} and {other_sum} {currency_said} of {other_source} both count; import the amortised costs of all, or say {command}.</source>
            <comment>delivery_uncovered</comment>
            <translation>{month_said}の{provider} {account}の実効費用には、請求された{named}の利用が欠けています。{source}の{sum} {currency_said}と{other_source}の{other_sum} {currency_said}の両方が数えられます。すべての償却後費用を取り込むか、{other_source}が他方の請求の写しであることを指定してください。</translation>
        </message>
        <message numerus="yes">
            <source>{n} of the {count} files that this manifest lists are not among those that were imported: {names_said}.</source>
            <comment>manifest_missing</comment>
            <translation>
                <numerusform>このマニフェストにある{count}ファイルのうち{n}件が取り込まれたファイルの中にありません: {names_said}。</numerusform>
            </translation>
        </message>
        <message>
            <source>This manifest and its files do not agree: {differences}.</source>
            <comment>manifest_differs</comment>
            <translation>このマニフェストとファイルが一致しません: {differences}。</translation>
        </message>
        <message>
            <source>{differences} and {count} more</source>
            <comment>some_more</comment>
            <translation>{differences}ほか{count}件</translation>
        </message>
        <message>
            <source>{file} has {count} bytes, not {other_count}</source>
            <comment>manifest_bytes</comment>
            <translation>{file}は{other_count}ではなく{count}バイト</translation>
        </message>
        <message>
            <source>{file} has {count} rows, not {other_count}</source>
            <comment>manifest_rows</comment>
            <translation>{file}は{other_count}ではなく{count}行</translation>
        </message>
        <message>
            <source>the hash of {file} is another one</source>
            <comment>manifest_hash</comment>
            <translation>{file}のハッシュが異なる</translation>
        </message>
        <message>
            <source>{file}:{line}: {what}</source>
            <comment>file_at_line</comment>
            <translation>{file}:{line}: {what}</translation>
        </message>
        <message>
            <source>{quoted} in column {column} is {sum} with a decimal comma and {other_sum} with a decimal point; say which with --decimal comma or --decimal point.</source>
            <comment>number_either</comment>
            <translation>列{column}の{quoted}は、小数点がコンマなら{sum}、ピリオドなら{other_sum}です。どちらか指定してください。</translation>
        </message>
        <message>
            <source>{quoted} in column {column} has a decimal comma and {other_quoted} in line {line} a decimal point; write all numbers of the column alike.</source>
            <comment>number_both</comment>
            <translation>列{column}の{quoted}は小数点がコンマ、{line}行目の{other_quoted}はピリオドです。列の数値の書き方をそろえてください。</translation>
        </message>
        <message>
            <source>{quoted} in column {column} is {time} with the day first and {other_time} with the month first; say which with --dates day-first or --dates month-first.</source>
            <comment>date_either</comment>
            <translation>列{column}の{quoted}は、日が先なら{time}、月が先なら{other_time}です。どちらか指定してください。</translation>
        </message>
        <message>
            <source>{quoted} in column {column} has the day first and {other_quoted} in line {line} the month; write all dates alike, as 2026-03-01.</source>
            <comment>date_both</comment>
            <translation>列{column}の{quoted}は日が先、{line}行目の{other_quoted}は月が先です。日付を2026-03-01のように統一してください。</translation>
        </message>
        <message>
            <source>{file}: the column &quot;{column}&quot; of this cost table is no day and no month; download it again.</source>
            <comment>file_column_no_date</comment>
            <translation>{file}: この費用表の列「{column}」は日でも月でもありません。もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>{file}: no column of this file says when anything was charged, so its costs have no day; export it with the start of the charge or billing period.</source>
            <comment>file_no_charge_date</comment>
            <translation>{file}: 課金日を示す列がなく、費用の日が分かりません。課金または請求期間の開始を含めてエクスポートしてください。</translation>
        </message>
        <message>
            <source>{file}: this is JSON but no file of the format {format}; leave --format out to have it found.</source>
            <comment>file_json_other_format</comment>
            <translation>{file}: JSONですが、形式{format}のファイルではありません。</translation>
        </message>
        <message>
            <source>{file}: this JSON is of no known kind; bring the numbers as a tidy table, or as lines like {example}.</source>
            <comment>file_json_unknown</comment>
            <translation>{file}: 未知の種類のJSONです。数値を日時・指標・値の表、または{example}のような行で用意してください。</translation>
        </message>
        <message>
            <source>{file}: these lines of JSON are of no known kind; bring the numbers as a tidy table, or as lines like {example}.</source>
            <comment>file_json_lines_unknown</comment>
            <translation>{file}: 未知の種類のJSON行です。数値を日時・指標・値の表、または{example}のような行で用意してください。</translation>
        </message>
        <message>
            <source>{file}: this is a file of the format {format}, which is not read yet.</source>
            <comment>file_format_not_read</comment>
            <translation>{file}: 形式{format}のファイルですが、まだ読み取れません。</translation>
        </message>
        <message>
            <source>{file}:{line}:{at_column}: {reason}; get the file again.</source>
            <comment>file_json_wrong</comment>
            <translation>{file}:{line}:{at_column}: {reason}。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>{file}: {kind}, which has no dates; say when it was with --period 2026-03, or {otherwise}.</source>
            <comment>file_no_dates</comment>
            <translation>{file}: {kind}で、日付がありません。いつのものか指定するか、{otherwise}。</translation>
        </message>
        <message>
            <source>this is a cost analysis of Azure</source>
            <comment>kind_azure_analysis</comment>
            <translation>Azureのコスト分析</translation>
        </message>
        <message>
            <source>download it by day or month</source>
            <comment>otherwise_azure_analysis</comment>
            <translation>日別または月別にダウンロードしてください</translation>
        </message>
        <message>
            <source>this is an allocation summary of OpenCost or Kubecost</source>
            <comment>kind_kubecost</comment>
            <translation>OpenCostまたはKubecostの配賦の要約</translation>
        </message>
        <message>
            <source>ask the allocation API for JSON instead of CSV</source>
            <comment>otherwise_kubecost</comment>
            <translation>CSVではなくJSONで取得してください</translation>
        </message>
        <message>
            <source>{file}: the folder cannot be read ({detail}); check its permissions.</source>
            <comment>file_folder_unreadable</comment>
            <translation>{file}: フォルダーを読み取れません（{detail}）。アクセス権を確認してください。</translation>
        </message>
        <message>
            <source>{file}: a write to this database was not finished (a journal lies beside it); open it once with MLflow or sqlite3, then read it again.</source>
            <comment>file_database_journal</comment>
            <translation>{file}: このデータベースへの書き込みが終わっていません（隣にジャーナルがあります）。MLflowかsqlite3で一度開いてから読み直してください。</translation>
        </message>
        <message>
            <source>{file}: unpacked this database is larger than {limit} MiB; unpack it first.</source>
            <comment>file_database_too_large</comment>
            <translation>{file}: 展開するとデータベースが{limit} MiBを超えます。先に展開してください。</translation>
        </message>
        <message>
            <source>{file}: this SQLite database is no MLflow store, it has no table {named}; name another file.</source>
            <comment>file_database_no_table</comment>
            <translation>{file}: このSQLiteデータベースには表{named}がなく、MLflowの保存先ではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: the table {named} of this database has no column {column}, so it is no MLflow store; name another file.</source>
            <comment>file_database_no_column</comment>
            <translation>{file}: このデータベースの表{named}には列{column}がなく、MLflowの保存先ではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: these inference costs have the cost basis usage, which leaves out idle and shared cost; ask for costBasis=allocation.</source>
            <comment>file_usage_basis</comment>
            <translation>{file}: これらの推論費用は利用量に基づいており、待機と共有の費用を含みません。costBasis=allocationで取得してください。</translation>
        </message>
        <message>
            <source>{file}: a document of {named} needs a list under &quot;items&quot;.</source>
            <comment>file_definitions_no_items</comment>
            <translation>{file}: {named}の文書には「items」のリストが必要です。</translation>
        </message>
        <message>
            <source>{file}: item {count} is no object; each item is one with an id.</source>
            <comment>file_definitions_no_object</comment>
            <translation>{file}: {count}番目の項目がオブジェクトではありません。各項目は識別子を持つオブジェクトです。</translation>
        </message>
        <message>
            <source>{file}: &quot;opsatlas&quot; says &quot;{named}&quot;, which is no kind of definition; write kpis, rules, bindings, targets or views.</source>
            <comment>file_definitions_kind</comment>
            <translation>{file}: 「opsatlas」の値「{named}」は定義の種類ではありません。kpis、rules、bindings、targets、viewsのいずれかを書いてください。</translation>
        </message>
        <message>
            <source>{file}: item {count}: {why} Nothing of this file was taken over; mend the item and import it again.</source>
            <comment>file_definition_fault</comment>
            <translation>{file}: {count}番目の項目: {why} このファイルからは何も取り込んでいません。項目を直して取り込み直してください。</translation>
        </message>
        <message>
            <source>{file}: Prometheus answered with an error ({detail}); mend the query and ask again.</source>
            <comment>file_prometheus</comment>
            <translation>{file}: Prometheusがエラーを返しました（{detail}）。問い合わせを直してもう一度取得してください。</translation>
        </message>
        <message>
            <source>{file}: this is an archive or a spreadsheet inside an archive; unpack the outer one.</source>
            <comment>file_archive_in_archive</comment>
            <translation>{file}: 書庫の中の書庫または表計算ファイルです。外側を展開してください。</translation>
        </message>
        <message>
            <source>{file}: this is an archive or a spreadsheet; unpack it or save the table as CSV.</source>
            <comment>file_spreadsheet</comment>
            <translation>{file}: 書庫または表計算ファイルです。展開するか、表をCSVで保存してください。</translation>
        </message>
        <message>
            <source>{file}: this is a document of an office program; save the table as CSV.</source>
            <comment>file_office</comment>
            <translation>{file}: オフィスソフトの文書です。表をCSVで保存してください。</translation>
        </message>
        <message>
            <source>{file}: the archive changed while it was read; try again when it is finished.</source>
            <comment>file_archive_changed</comment>
            <translation>{file}: 読み取り中に書庫が変わりました。書き込みが終わってからやり直してください。</translation>
        </message>
        <message>
            <source>{file}: the archive holds no file that could be read; pack the exports again.</source>
            <comment>file_archive_empty</comment>
            <translation>{file}: 書庫に読み取れるファイルがありません。エクスポートを圧縮し直してください。</translation>
        </message>
        <message>
            <source>{file}: the file is empty; export it again.</source>
            <comment>file_empty</comment>
            <translation>{file}: ファイルが空です。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{file}: this is a web page or XML, perhaps of a sign-in; download the export itself.</source>
            <comment>file_web_page</comment>
            <translation>{file}: ウェブページまたはXML（ログイン画面など）です。エクスポート自体をダウンロードしてください。</translation>
        </message>
        <message>
            <source>{file}: Parquet is not read; export the data as CSV.</source>
            <comment>file_parquet</comment>
            <translation>{file}: Parquetは読み取れません。CSVでエクスポートしてください。</translation>
        </message>
        <message>
            <source>{file}: this is of no known kind; bring its numbers as a CSV table of times, metrics and values.</source>
            <comment>file_unknown</comment>
            <translation>{file}: 未知の種類です。数値を日時・指標・値のCSV表で用意してください。</translation>
        </message>
        <message>
            <source>{file}: this table is of no known kind; `opsatlas inspect {file}` shows a mapping that would read it, for --map.</source>
            <comment>file_unknown_table</comment>
            <translation>{file}: 未知の種類の表です。列の対応付けが必要です。</translation>
        </message>
        <message>
            <source>{file}: the header of this table cannot be read to its end; get the file again.</source>
            <comment>file_header_open</comment>
            <translation>{file}: 表の見出しを最後まで読み取れません。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>{file}: the mapping names the columns {column}, which this file has not; mend the mapping.</source>
            <comment>file_mapping_columns</comment>
            <translation>{file}: 対応付けにある列{column}がこのファイルにありません。対応付けを直してください。</translation>
        </message>
        <message>
            <source>{file}: this is no file of the format {format}; leave --format out to have it found.</source>
            <comment>file_other_format</comment>
            <translation>{file}: 形式{format}のファイルではありません。</translation>
        </message>
        <message>
            <source>{file}: the file changed while it was read; try again when it is finished.</source>
            <comment>file_changed</comment>
            <translation>{file}: 読み取り中にファイルが変わりました。書き込みが終わってからやり直してください。</translation>
        </message>
        <message>
            <source>{file}: this folder is no store that is read as a whole; name the files in it.</source>
            <comment>file_folder_no_store</comment>
            <translation>{file}: このフォルダーは全体としては読み取れません。中のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: there is no such file or folder; check the name.</source>
            <comment>file_none</comment>
            <translation>{file}: ファイルまたはフォルダーがありません。名前を確認してください。</translation>
        </message>
        <message>
            <source>{file}: there is no such file; check the name.</source>
            <comment>file_not_there</comment>
            <translation>{file}: ファイルがありません。名前を確認してください。</translation>
        </message>
        <message>
            <source>{file}: you may not read this file; ask its owner for permission.</source>
            <comment>file_forbidden</comment>
            <translation>{file}: このファイルを読む権限がありません。所有者に許可を求めてください。</translation>
        </message>
        <message>
            <source>{file}: the file cannot be read ({detail}); try again or copy it to another disk.</source>
            <comment>file_unreadable</comment>
            <translation>{file}: ファイルを読み取れません（{detail}）。やり直すか、別のディスクにコピーしてください。</translation>
        </message>
        <message>
            <source>{file}: the file cannot be read; check its name and permissions.</source>
            <comment>file_unreadable_name</comment>
            <translation>{file}: ファイルを読み取れません。名前とアクセス権を確認してください。</translation>
        </message>
        <message>
            <source>{file}: this is a folder, not a file; name the files in it.</source>
            <comment>file_is_folder</comment>
            <translation>{file}: ファイルではなくフォルダーです。中のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: this is neither a file nor a folder; copy what it gives to a file.</source>
            <comment>file_no_file</comment>
            <translation>{file}: ファイルでもフォルダーでもありません。内容をファイルにコピーしてください。</translation>
        </message>
        <message>
            <source>{file}: it unpacks to more than {count} times its size or more than {limit} GiB, which no export does; unpack it yourself if you trust it.</source>
            <comment>file_unpacks_too_large</comment>
            <translation>{file}: 展開すると元の{count}倍または{limit} GiBを超えます。信頼できる場合はご自身で展開してください。</translation>
        </message>
        <message>
            <source>{file}: the gzip data end early or are damaged ({detail}); get the file again.</source>
            <comment>file_gzip</comment>
            <translation>{file}: gzipデータが途中で終わっているか破損しています（{detail}）。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>{file}: the gzip data are damaged: their checksum does not agree; get the file again.</source>
            <comment>file_gzip_checksum</comment>
            <translation>{file}: gzipデータのチェックサムが一致せず、破損しています。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>{file}: the zstd data end early or are damaged ({detail}); get the file again.</source>
            <comment>file_zstd</comment>
            <translation>{file}: zstdデータが途中で終わっているか破損しています（{detail}）。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>{file}: the archive ends early or is damaged ({detail}); get the file again.</source>
            <comment>file_archive_damaged</comment>
            <translation>{file}: 書庫が途中で終わっているか破損しています（{detail}）。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>{file}: the archive holds more than {limit} files; pack fewer at a time.</source>
            <comment>file_archive_many</comment>
            <translation>{file}: 書庫のファイルが{limit}個を超えています。一度に圧縮する数を減らしてください。</translation>
        </message>
        <message>
            <source>{file}: the archive holds a file named {quoted}, which leads out of it; nothing of it is read.</source>
            <comment>file_archive_outside</comment>
            <translation>{file}: 書庫に外を指すファイル{quoted}があるため、何も読み取りません。</translation>
        </message>
        <message>
            <source>{file}: the archive holds two files of one name; pack it again.</source>
            <comment>file_archive_twice</comment>
            <translation>{file}: 書庫に同じ名前のファイルが二つあります。圧縮し直してください。</translation>
        </message>
        <message>
            <source>{file}: it is protected by a password; pack it without one.</source>
            <comment>file_archive_password</comment>
            <translation>{file}: パスワードで保護されています。パスワードなしで圧縮してください。</translation>
        </message>
        <message>
            <source>{file}: there is no such file in the archive; check the name.</source>
            <comment>file_archive_none</comment>
            <translation>{file}: 書庫にそのファイルがありません。名前を確認してください。</translation>
        </message>
        <message>
            <source>{file}: it unpacks to more than the archive says; get the file again.</source>
            <comment>file_archive_lies</comment>
            <translation>{file}: 展開すると書庫の記載より大きくなります。ファイルを取得し直してください。</translation>
        </message>
        <message>
            <source>{file}:{line}: a quote is opened here and never closed; mend the line or export the file again.</source>
            <comment>file_quote_open</comment>
            <translation>{file}:{line}: ここで始まる引用符が閉じられていません。行を直すか、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{file}: it is longer than {limit} MiB, which is too much for a file that must be read as a whole; split it or export it line by line.</source>
            <comment>file_too_long</comment>
            <translation>{file}: {limit} MiBを超えており、一度に読み取るには大きすぎます。分割するか、行ごとにエクスポートしてください。</translation>
        </message>
        <message>
            <source>{file}:{line}: the header has {count} columns and {limit} are allowed; leave some out.</source>
            <comment>file_wide_header</comment>
            <translation>{file}:{line}: 見出しの列数は{count}ですが、上限は{limit}です。列を減らしてください。</translation>
        </message>
        <message>
            <source>{file}: no file in this folder could be read; name a folder with exports.</source>
            <comment>folder_none_readable</comment>
            <translation>{file}: このフォルダーのファイルはどれも読み取れませんでした。エクスポートのあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{file}: there is nothing readable in this folder; name a folder with exports.</source>
            <comment>folder_empty</comment>
            <translation>{file}: このフォルダーには読み取れるものがありません。エクスポートのあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{file}: import {import} has read these bytes in another way; undo it with `opsatlas undo-import` and import the file again.</source>
            <comment>file_read_another_way</comment>
            <translation>{file}: 取り込み{import}がこの内容を別の読み方で取り込んでいます。元に戻してから取り込み直してください。</translation>
        </message>
        <message>
            <source>{file}: import {import} has read these bytes for another month; undo it with `opsatlas undo-import` and import the file again.</source>
            <comment>file_read_other_month</comment>
            <translation>{file}: 取り込み{import}がこの内容を別の月として取り込んでいます。元に戻してから取り込み直してください。</translation>
        </message>
        <message>
            <source>{file}: the sums of the store differ from those of the file; nothing was changed. Please report this.</source>
            <comment>import_sums_differ</comment>
            <translation>{file}: 保存された合計がファイルの合計と異なります。何も変更していません。ご報告ください。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; must be {must}.</source>
            <comment>item_must_be</comment>
            <translation>「{named}」は{must}でなければなりません。</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>must_number</comment>
            <translation>数値</translation>
        </message>
        <message>
            <source>a finite number</source>
            <comment>must_finite</comment>
            <translation>有限の数値</translation>
        </message>
        <message>
            <source>a text</source>
            <comment>must_text</comment>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>must_truth</comment>
            <translation>trueまたはfalse</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>must_object</comment>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>must_list</comment>
            <translation>リスト</translation>
        </message>
        <message>
            <source>The item is not a JSON object.</source>
            <comment>item_json</comment>
            <translation>この項目はJSONオブジェクトではありません。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is missing.</source>
            <comment>item_missing</comment>
            <translation>「{named}」がありません。</translation>
        </message>
        <message>
            <source>&quot;better&quot; is &quot;{named}&quot;; it must be higher, lower or none.</source>
            <comment>kpi_better</comment>
            <translation>「better」が「{named}」です。higher、lower、noneのいずれかにしてください。</translation>
        </message>
        <message>
            <source>&quot;applies_to&quot; is &quot;{named}&quot;; it must be all, models or ORG.</source>
            <comment>kpi_applies</comment>
            <translation>「applies_to」が「{named}」です。all、models、ORGのいずれかにしてください。</translation>
        </message>
        <message>
            <source>&quot;type&quot; is &quot;{named}&quot;, which stands for no formula; write the formula.</source>
            <comment>kpi_type</comment>
            <translation>「type」が「{named}」ですが、これに当たる式はありません。式を書いてください。</translation>
        </message>
        <message>
            <source>The floor must lie on the bad side of the target: below it where higher is better, above it where lower is better.</source>
            <comment>kpi_floor</comment>
            <translation>下限は目標より悪い側になければなりません。高いほどよい場合は目標の下、低いほどよい場合は目標の上です。</translation>
        </message>
        <message>
            <source>The definition has no &quot;id&quot;.</source>
            <comment>kpi_no_id</comment>
            <translation>定義に「id」がありません。</translation>
        </message>
        <message>
            <source>The definition has no &quot;formula&quot;.</source>
            <comment>kpi_no_formula</comment>
            <translation>定義に「formula」がありません。</translation>
        </message>
        <message>
            <source>Its formula is wrong at character {count}: {why}</source>
            <comment>kpi_formula</comment>
            <translation>式の{count}文字目に誤りがあります: {why}</translation>
        </message>
        <message>
            <source>&quot;weight&quot; must not be negative.</source>
            <comment>kpi_weight</comment>
            <translation>「weight」は負であってはなりません。</translation>
        </message>
        <message>
            <source>The target names no &quot;kpi&quot;.</source>
            <comment>target_no_kpi</comment>
            <translation>目標に「kpi」がありません。</translation>
        </message>
        <message>
            <source>&quot;from&quot; is &quot;{named}&quot;, which is no period.</source>
            <comment>target_from</comment>
            <translation>「from」の「{named}」は期間ではありません。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no purpose; write data, idle, rework, failed_runs or data_incidents.</source>
            <comment>rule_purpose</comment>
            <translation>「{named}」は用途ではありません。data、idle、rework、failed_runs、data_incidentsのいずれかを書いてください。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is &quot;{cell}&quot;, which is no day and no period.</source>
            <comment>rule_day</comment>
            <translation>「{named}」の「{cell}」は日でも期間でもありません。</translation>
        </message>
        <message>
            <source>A shared cost is split by spend, even or fixed, not by &quot;{named}&quot;.</source>
            <comment>rule_split</comment>
            <translation>共有コストの配分はspend、even、fixedのいずれかで、「{named}」ではできません。</translation>
        </message>
        <message>
            <source>The share of &quot;{named}&quot; is negative.</source>
            <comment>rule_share_negative</comment>
            <translation>「{named}」の割合が負です。</translation>
        </message>
        <message>
            <source>A split by fixed shares needs &quot;shares&quot; with a weight above 0.</source>
            <comment>rule_shares_none</comment>
            <translation>固定割合の配分には、0より大きい重みの「shares」が必要です。</translation>
        </message>
        <message>
            <source>The shares add up to more than 1.</source>
            <comment>rule_shares_sum</comment>
            <translation>割合の合計が1を超えています。</translation>
        </message>
        <message>
            <source>&quot;component_from&quot; must be asset or label:NAME.</source>
            <comment>rule_component_from</comment>
            <translation>「component_from」はassetまたはlabel:NAMEでなければなりません。</translation>
        </message>
        <message>
            <source>A rule says one place: component, component_from or shared.</source>
            <comment>rule_one_place</comment>
            <translation>ルールが示せる割り当て先は一つだけです: component、component_from、shared。</translation>
        </message>
        <message>
            <source>The rule says neither where its facts belong (component, component_from, shared) nor a purpose.</source>
            <comment>rule_no_place</comment>
            <translation>ルールに割り当て先（component、component_from、shared）も用途もありません。</translation>
        </message>
        <message>
            <source>The rule ends before it begins.</source>
            <comment>rule_ends</comment>
            <translation>ルールの終わりが始まりより前です。</translation>
        </message>
        <message>
            <source>&quot;test&quot; is &quot;{named}&quot;; it must be a comparison with a number, such as &quot;&lt; 0.3&quot;.</source>
            <comment>binding_test</comment>
            <translation>「test」が「{named}」です。「&lt; 0.3」のように数値との比較を書いてください。</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; that a metric could become.</source>
            <comment>binding_measure</comment>
            <translation>メトリクスを結び付けられる測定値「{named}」はありません。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no aggregation; write sum, increase, last, mean, max, count or count_if.</source>
            <comment>binding_aggregation</comment>
            <translation>「{named}」は集計方法ではありません。sum、increase、last、mean、max、count、count_ifのいずれかを書いてください。</translation>
        </message>
        <message>
            <source>The formula is longer than {limit} bytes.</source>
            <comment>formula_too_long</comment>
            <translation>式が{limit}バイトを超えています。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; does not belong here.</source>
            <comment>formula_here</comment>
            <translation>ここに「{named}」は書けません。</translation>
        </message>
        <message>
            <source>Brackets and signs stand more than {limit} deep.</source>
            <comment>formula_too_deep</comment>
            <translation>括弧と符号が{limit}段より深くなっています。</translation>
        </message>
        <message>
            <source>The formula ends where &quot;{named}&quot; is missing.</source>
            <comment>formula_missing</comment>
            <translation>「{named}」が必要なところで式が終わっています。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands where &quot;{cell}&quot; is expected.</source>
            <comment>formula_instead</comment>
            <translation>「{cell}」が必要なところに「{named}」があります。</translation>
        </message>
        <message>
            <source>Outside the sums there may be one division only.</source>
            <comment>formula_divisions</comment>
            <translation>合計の外にある割り算は一つだけです。</translation>
        </message>
        <message>
            <source>What stands left of this division has no unit that could be named: it mixes money, hours or other things.</source>
            <comment>formula_unit_left</comment>
            <translation>この割り算の左側は、金額や時間などが混ざり、単位が決まりません。</translation>
        </message>
        <message>
            <source>What stands right of this division has no unit that could be named: it mixes money, hours or other things.</source>
            <comment>formula_unit_right</comment>
            <translation>この割り算の右側は、金額や時間などが混ざり、単位が決まりません。</translation>
        </message>
        <message>
            <source>The formula ends where a number, a measure or a bracket is expected.</source>
            <comment>formula_ends</comment>
            <translation>数値、測定値、括弧のいずれかが必要なところで式が終わっています。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands where a number, a measure or a bracket is expected.</source>
            <comment>formula_no_operand</comment>
            <translation>数値、測定値、括弧のいずれかが必要なところに「{named}」があります。</translation>
        </message>
        <message>
            <source>This number is too large.</source>
            <comment>formula_number</comment>
            <translation>この数値は大きすぎます。</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot;.</source>
            <comment>formula_measure</comment>
            <translation>測定値「{named}」はありません。</translation>
        </message>
        <message>
            <source>The measure &quot;{named}&quot; stands outside sum, count, min or max.</source>
            <comment>formula_outside</comment>
            <translation>測定値「{named}」がsum、count、min、maxの外にあります。</translation>
        </message>
        <message>
            <source>{named} takes one argument.</source>
            <comment>formula_one_argument</comment>
            <translation>{named}の引数は一つです。</translation>
        </message>
        <message>
            <source>{named} over the components cannot stand inside another sum, count, min or max.</source>
            <comment>formula_nested</comment>
            <translation>コンポーネントについての{named}を、別のsum、count、min、maxの中に置くことはできません。</translation>
        </message>
        <message>
            <source>Only sum, count, min and max over the components can have a &quot;where&quot;.</source>
            <comment>formula_where</comment>
            <translation>「where」を付けられるのは、コンポーネントについてのsum、count、min、maxだけです。</translation>
        </message>
        <message>
            <source>A comparison (=, !=, &lt;, &lt;=, &gt; or &gt;=) is expected here.</source>
            <comment>formula_comparison</comment>
            <translation>ここには比較（=、!=、&lt;、&lt;=、&gt;、&gt;=）が必要です。</translation>
        </message>
        <message>
            <source>{file}: {why}; a mapping is written like {example}.</source>
            <comment>mapping_wrong</comment>
            <translation>{file}: {why}。対応付けは{example}のように書きます。</translation>
        </message>
        <message>
            <source>a value has no member &quot;{named}&quot;</source>
            <comment>mapping_member</comment>
            <translation>値に「{named}」という項目はありません</translation>
        </message>
        <message>
            <source>a value names no column</source>
            <comment>mapping_no_column</comment>
            <translation>値に列の名前がありません</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no list of column names</source>
            <comment>mapping_no_list</comment>
            <translation>「{named}」は列名のリストではありません</translation>
        </message>
        <message>
            <source>it is no mapping</source>
            <comment>mapping_none</comment>
            <translation>対応付けではありません</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; names no column</source>
            <comment>mapping_names</comment>
            <translation>「{named}」に列の名前がありません</translation>
        </message>
        <message>
            <source>there is nothing called &quot;{named}&quot;; use time, values, metric, value, component, asset, dataset, model, version, unit, step, run, labels or columns</source>
            <comment>mapping_unknown</comment>
            <translation>「{named}」というものはありません。time、values、metric、value、component、asset、dataset、model、version、unit、step、run、labels、columnsを使ってください</translation>
        </message>
        <message>
            <source>a mapping is a JSON object</source>
            <comment>mapping_object</comment>
            <translation>対応付けはJSONオブジェクトです</translation>
        </message>
        <message>
            <source>it is no JSON: {reason}</source>
            <comment>mapping_json</comment>
            <translation>JSONではありません: {reason}</translation>
        </message>
        <message>
            <source>it needs either &quot;values&quot;, or &quot;metric&quot; and &quot;value&quot;</source>
            <comment>mapping_needs</comment>
            <translation>「values」か、「metric」と「value」の組が必要です</translation>
        </message>
        <message>
            <source>There is no KPI &quot;{named}&quot;; `opsatlas kpi` lists those there are.</source>
            <comment>kpi_none</comment>
            <translation>KPI「{named}」はありません。</translation>
        </message>
        <message>
            <source>There is no KPI and no score &quot;{named}&quot;; `opsatlas kpi` lists those there are.</source>
            <comment>kpi_or_score_none</comment>
            <translation>KPIやスコア「{named}」はありません。</translation>
        </message>
        <message>
            <source>The KPI {named} speaks of the organisation and has no result for components.</source>
            <comment>kpi_of_organisation</comment>
            <translation>KPI {named}は組織についてのもので、コンポーネントごとの結果はありません。</translation>
        </message>
        <message>
            <source>The workspace holds no data yet, so no period can be chosen; name one with --period.</source>
            <comment>period_nothing</comment>
            <translation>ワークスペースにまだデータがないため、期間を選べません。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no period; write 2026-03, 2026-Q1, 2026-W07, 2026, 2026-01..2026-03, ytd (the year to date) or 12m (the last twelve months).</source>
            <comment>period_wrong</comment>
            <translation>「{named}」は期間ではありません。2026-03、2026-Q1、2026-W07、2026、2026-01..2026-03、ytd（年初来）、12m（直近12か月）のいずれかを書いてください。</translation>
        </message>
        <message>
            <source>There is no format &quot;{named}&quot;; the formats are {column}.</source>
            <comment>format_none</comment>
            <translation>形式「{named}」はありません。使える形式: {column}。</translation>
        </message>
        <message>
            <source>There is no time zone &quot;{named}&quot;; use a name such as Europe/Berlin.</source>
            <comment>zone_none</comment>
            <translation>タイムゾーン「{named}」はありません。Europe/Berlinのような名前を使ってください。</translation>
        </message>
        <message>
            <source>The group {named} has a quote that never closes.</source>
            <comment>scope_quote</comment>
            <translation>グループ{named}の引用符が閉じていません。</translation>
        </message>
        <message>
            <source>The group {named} wants a comma behind &quot;{cell}&quot;.</source>
            <comment>scope_comma</comment>
            <translation>グループ{named}の「{cell}」の後にコンマが必要です。</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot; for the group {cell}.</source>
            <comment>scope_component_of_group</comment>
            <translation>グループ{cell}のコンポーネント「{named}」はありません。</translation>
        </message>
        <message>
            <source>No component has {column} &quot;{named}&quot;; there are: {cell}.</source>
            <comment>scope_no_value</comment>
            <translation>{column}が「{named}」のコンポーネントはありません。あるもの: {cell}。</translation>
        </message>
        <message>
            <source>No component has {column} &quot;{named}&quot;; none says any.</source>
            <comment>scope_no_value_at_all</comment>
            <translation>{column}が「{named}」のコンポーネントはありません。どのコンポーネントにも記載がありません。</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot;, and &quot;{cell}&quot; is no attribute of components: kind, owner_data, owner_model, owner_cost, goal, portable.</source>
            <comment>scope_attribute</comment>
            <translation>コンポーネント「{named}」はなく、「{cell}」はコンポーネントの属性（kind、owner_data、owner_model、owner_cost、goal、portable）ではありません。</translation>
        </message>
        <message>
            <source>There is no component &quot;{named}&quot;.</source>
            <comment>scope_component</comment>
            <translation>コンポーネント「{named}」はありません。</translation>
        </message>
        <message>
            <source>New limits for {named} from {time} on need a reason; say what changed.</source>
            <comment>rebase_no_reason</comment>
            <translation>{named}の{time}からの新しい管理限界には理由が必要です。何が変わったかを書いてください。</translation>
        </message>
        <message>
            <source>The limits of {named} do not begin anew in {time}; there is nothing to withdraw.</source>
            <comment>rebase_none</comment>
            <translation>{named}の管理限界は{time}から始まり直していません。取り消すものはありません。</translation>
        </message>
        <message>
            <source>{named} is taken apart by price as quantity, mix and price; no row is a part of that.</source>
            <comment>explain_price_rows</comment>
            <translation>{named}の価格による分解は数量・構成・価格に分かれ、行はその一部になりません。</translation>
        </message>
        <message>
            <source>Against a target or a budget a KPI is taken apart by component alone.</source>
            <comment>explain_plan</comment>
            <translation>目標や予算との比較では、KPIはコンポーネント別にだけ分解できます。</translation>
        </message>
        <message>
            <source>A target or a budget has no prices; compare with a period.</source>
            <comment>explain_plan_price</comment>
            <translation>目標や予算に価格はありません。期間と比べてください。</translation>
        </message>
        <message>
            <source>The statement took too long and was stopped; ask for less, for example with a filter on day.</source>
            <comment>sql_late</comment>
            <translation>文の実行に時間がかかりすぎたため中止しました。dayで絞り込むなど、対象を減らしてください。</translation>
        </message>
        <message>
            <source>The statement is refused: it may only read the workspace&apos;s tables, with harmless functions ({detail}).</source>
            <comment>sql_forbidden</comment>
            <translation>文は拒否されました。ワークスペースの表の読み取りと無害な関数だけが使えます（{detail}）。</translation>
        </message>
        <message>
            <source>The statement is faulty: {detail}.</source>
            <comment>sql_faulty</comment>
            <translation>文に誤りがあります: {detail}。</translation>
        </message>
        <message>
            <source>The statement is faulty: {detail}, at character {count}.</source>
            <comment>sql_faulty_at</comment>
            <translation>文の{count}文字目に誤りがあります: {detail}。</translation>
        </message>
        <message>
            <source>The statement is refused: it holds a NUL byte or is longer than 1 MiB.</source>
            <comment>sql_nul</comment>
            <translation>文は拒否されました。NULバイトが含まれるか、1 MiBを超えています。</translation>
        </message>
        <message>
            <source>There is no statement; type one that starts with SELECT or WITH.</source>
            <comment>sql_none</comment>
            <translation>文がありません。SELECTまたはWITHで始まる文を入力してください。</translation>
        </message>
        <message>
            <source>The statement is refused: one statement at a time.</source>
            <comment>sql_several</comment>
            <translation>文は拒否されました。一度に一つだけ実行できます。</translation>
        </message>
        <message>
            <source>The statement is refused: it would write.</source>
            <comment>sql_writes</comment>
            <translation>文は拒否されました。書き込みを行う文です。</translation>
        </message>
        <message>
            <source>The view is no JSON: line {line}, column {at_column}: {reason}.</source>
            <comment>view_no_json</comment>
            <translation>ビューがJSONではありません: {line}行{at_column}列: {reason}。</translation>
        </message>
        <message>
            <source>A view is a JSON object with &quot;from&quot;, &quot;rows&quot;, &quot;values&quot;.</source>
            <comment>view_no_object</comment>
            <translation>ビューは「from」「rows」「values」を持つJSONオブジェクトです。</translation>
        </message>
        <message>
            <source>View, line {line}, column {at_column}: {why}</source>
            <comment>view_at</comment>
            <translation>ビュー、{line}行{at_column}列: {why}</translation>
        </message>
        <message>
            <source>View: {why}</source>
            <comment>view_wrong</comment>
            <translation>ビュー: {why}</translation>
        </message>
        <message>
            <source>{thing} has no &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_member</comment>
            <translation>{thing}に「{named}」はありません。あるもの: {column}。</translation>
        </message>
        <message>
            <source>a view</source>
            <comment>thing_view</comment>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>thing_value</comment>
            <translation>値</translation>
        </message>
        <message>
            <source>a filter</source>
            <comment>thing_filter</comment>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>a sort key</source>
            <comment>thing_sort</comment>
            <translation>並べ替えのキー</translation>
        </message>
        <message>
            <source>top</source>
            <comment>thing_top</comment>
            <translation>top</translation>
        </message>
        <message>
            <source>{source} has no field &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_no_field</comment>
            <translation>{source}に項目「{named}」はありません。あるもの: {column}。</translation>
        </message>
        <message>
            <source>{source} has no value &quot;{named}&quot;; there are: {column}.</source>
            <comment>view_no_value_of</comment>
            <translation>{source}に値「{named}」はありません。あるもの: {column}。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no &quot;{cell}&quot;; there are: {column}.</source>
            <comment>view_no_word</comment>
            <translation>「{named}」は「{cell}」ではありません。あるもの: {column}。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; lists texts.</source>
            <comment>view_texts</comment>
            <translation>「{named}」はテキストのリストです。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; stands on the shelves twice.</source>
            <comment>view_twice</comment>
            <translation>「{named}」が二度置かれています。</translation>
        </message>
        <message>
            <source>A view needs at least one value.</source>
            <comment>view_no_values</comment>
            <translation>ビューには値が一つ以上必要です。</translation>
        </message>
        <message>
            <source>The filters on time have no day in common.</source>
            <comment>view_no_day</comment>
            <translation>時間のフィルターに共通の日がありません。</translation>
        </message>
        <message>
            <source>A filter on a field needs either &quot;is&quot; or &quot;is_not&quot;.</source>
            <comment>view_is</comment>
            <translation>項目のフィルターには「is」か「is_not」のどちらかが必要です。</translation>
        </message>
        <message>
            <source>A filter on a value needs &quot;at_least&quot; or &quot;at_most&quot;.</source>
            <comment>view_bound</comment>
            <translation>値のフィルターには「at_least」か「at_most」が必要です。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no comparison; there are: previous, year_ago, target (of KPIs), and periods such as 2026-03.</source>
            <comment>view_comparison</comment>
            <translation>「{named}」は比較ではありません。previous、year_ago、target（KPIのみ）、2026-03のような期間が使えます。</translation>
        </message>
        <message>
            <source>Sorting by a difference needs &quot;compare&quot;.</source>
            <comment>view_sort_difference</comment>
            <translation>差で並べ替えるには「compare」が必要です。</translation>
        </message>
        <message>
            <source>&quot;of&quot; is the position of a value, 0 to {limit}.</source>
            <comment>view_position</comment>
            <translation>「of」は値の位置（0から{limit}）です。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is on no shelf, so it has no largest members.</source>
            <comment>view_no_shelf</comment>
            <translation>「{named}」はビューに置かれていないため、上位を選べません。</translation>
        </message>
        <message>
            <source>&quot;n&quot; must be a whole number from 1 on.</source>
            <comment>view_top_number</comment>
            <translation>「n」は1以上の整数でなければなりません。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no field of the rows.</source>
            <comment>view_no_row_field</comment>
            <translation>「{named}」は行の項目ではありません。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no period; one is written 2026-03, 2026-Q1, 2026-W07, 2026 or 2026-03-05.</source>
            <comment>view_no_period</comment>
            <translation>「{named}」は期間ではありません。2026-03、2026-Q1、2026-W07、2026、2026-03-05のように書きます。</translation>
        </message>
        <message>
            <source>The time from {named} to {cell} has no day.</source>
            <comment>view_empty_time</comment>
            <translation>{named}から{cell}までの期間に日がありません。</translation>
        </message>
        <message>
            <source>a saved view needs an &quot;id&quot;.</source>
            <comment>view_needs_id</comment>
            <translation>保存するビューには「id」が必要です。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; recurs, and a KPI is of one stretch of time.</source>
            <comment>view_recurs</comment>
            <translation>「{named}」は繰り返す時間の項目です。KPIは一続きの期間についてのものです。</translation>
        </message>
        <message>
            <source>There is no measure &quot;{named}&quot; of days.</source>
            <comment>view_no_measure</comment>
            <translation>日ごとの測定値「{named}」はありません。</translation>
        </message>
        <message>
            <source>No cost file has a column &quot;{named}&quot;.</source>
            <comment>view_no_cost_column</comment>
            <translation>コストのファイルに列「{named}」はありません。</translation>
        </message>
        <message>
            <source>The view has no value {named}.</source>
            <comment>view_value_none</comment>
            <translation>ビューに値{named}はありません。</translation>
        </message>
        <message>
            <source>The view has no such cell, or no row stands behind it.</source>
            <comment>view_cell_none</comment>
            <translation>ビューにそのセルがないか、元になる行がありません。</translation>
        </message>
        <message>
            <source>The view has more than 1,000,000 cells; leave out the field with the most members, or filter.</source>
            <comment>view_too_many_cells</comment>
            <translation>ビューのセルが100万を超えています。値の最も多い項目を外すか、絞り込んでください。</translation>
        </message>
        <message>
            <source>The view has {count} rows and {other_count} columns; at most {limit} and {width} can be shown. Leave out the field with the most members, or filter.</source>
            <comment>view_too_large</comment>
            <translation>ビューは{count}行{other_count}列です。表示できるのは{limit}行{width}列までです。値の最も多い項目を外すか、絞り込んでください。</translation>
        </message>
        <message>
            <source>{named} of {component} in {time} cannot be broken out by {cell}; it can by {column}.</source>
            <comment>break_out_field</comment>
            <translation>{time}の{component}の{named}は{cell}では分けられません。使えるもの: {column}。</translation>
        </message>
        <message>
            <source>{count} columns are more than the {limit} of a spreadsheet; leave out a field.</source>
            <comment>sheet_columns</comment>
            <translation>{count}列は表計算の上限{limit}を超えています。項目を外してください。</translation>
        </message>
        <message>
            <source>The table has more rows than the {limit} of a spreadsheet; filter it, or write CSV.</source>
            <comment>sheet_rows</comment>
            <translation>表の行が表計算の上限{limit}を超えています。絞り込むか、CSVで書き出してください。</translation>
        </message>
        <message>
            <source>{file}: the spreadsheet cannot be made: {detail}; free space there or set TMPDIR.</source>
            <comment>sheet_failed</comment>
            <translation>{file}: 表計算ファイルを作成できません: {detail}。空き容量を増やすか、TMPDIRを設定してください。</translation>
        </message>
        <message>
            <source>{file}: no temporary file can be made; free space there or set TMPDIR.</source>
            <comment>sheet_no_place</comment>
            <translation>{file}: 一時ファイルを作成できません。空き容量を増やすか、TMPDIRを設定してください。</translation>
        </message>
        <message>
            <source>{file}: damaged rows of import {import} ({names_said}); undo that import and import the file again.</source>
            <comment>rows_damaged</comment>
            <translation>{file}: 取り込み{import}の行が破損しています（{names_said}）。その取り込みを元に戻し、ファイルを取り込み直してください。</translation>
        </message>
        <message>
            <source>{named}, column {column}</source>
            <comment>damaged_column</comment>
            <translation>{named}、列{column}</translation>
        </message>
        <message>
            <source>{named}, days {cell}</source>
            <comment>damaged_days</comment>
            <translation>{named}、日{cell}</translation>
        </message>
        <message>
            <source>{named}, column {column}, days {cell}</source>
            <comment>damaged_column_days</comment>
            <translation>{named}、列{column}、日{cell}</translation>
        </message>
        <message>
            <source>{file}: the frozen results of {time} are damaged; print them anew or restore a backup.</source>
            <comment>results_damaged</comment>
            <translation>{file}: {time}の保存済みの結果が破損しています。もう一度印刷するか、バックアップから復元してください。</translation>
        </message>
        <message>
            <source>{file}: the disk is full; nothing was changed. Make room and try again.</source>
            <comment>disk_full</comment>
            <translation>{file}: ディスクがいっぱいです。何も変更していません。空きを作ってやり直してください。</translation>
        </message>
        <message>
            <source>{file}: disk full: needs about {count} MB, has {other_count} MB; nothing was changed. Make room and try again.</source>
            <comment>disk_full_needs</comment>
            <translation>{file}: ディスクがいっぱいです（約{count} MB必要、空き{other_count} MB）。何も変更していません。空きを作ってやり直してください。</translation>
        </message>
        <message>
            <source>{file}: disk full: needs about {count} MB, has too little; nothing was changed. Make room and try again.</source>
            <comment>disk_full_too_little</comment>
            <translation>{file}: ディスクがいっぱいです（約{count} MB必要）。何も変更していません。空きを作ってやり直してください。</translation>
        </message>
        <message>
            <source>{file}: the disk is full; make room and try again.</source>
            <comment>disk_full_write</comment>
            <translation>{file}: ディスクがいっぱいです。空きを作ってやり直してください。</translation>
        </message>
        <message>
            <source>{file}: the disk is full; no copy was made. Make room and try again.</source>
            <comment>disk_full_copy</comment>
            <translation>{file}: ディスクがいっぱいのため、コピーしませんでした。空きを作ってやり直してください。</translation>
        </message>
        <message>
            <source>{file}: the file cannot be written ({detail}); choose another place or ask for permission.</source>
            <comment>file_not_written</comment>
            <translation>{file}: ファイルを書き込めません（{detail}）。別の場所を選ぶか、許可を求めてください。</translation>
        </message>
        <message>
            <source>A temporary file beside the workspace could not be read back; nothing was changed.</source>
            <comment>spool_not_read</comment>
            <translation>ワークスペースの隣の一時ファイルを読み戻せませんでした。何も変更していません。</translation>
        </message>
        <message>
            <source>{file}: a temporary file cannot be written here: {detail}. Nothing was changed.</source>
            <comment>spool_not_written</comment>
            <translation>{file}: ここに一時ファイルを書き込めません: {detail}。何も変更していません。</translation>
        </message>
        <message>
            <source>{file}: another program has been writing to this workspace for more than 10 s; close it or try again later.</source>
            <comment>workspace_locked</comment>
            <translation>{file}: 別のプログラムが10秒以上このワークスペースに書き込んでいます。閉じるか、後でやり直してください。</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace; name another file.</source>
            <comment>workspace_not_ours</comment>
            <translation>{file}: OpsAtlasのワークスペースではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace, or its head is damaged; name another file or restore a backup.</source>
            <comment>workspace_not_ours_or_damaged</comment>
            <translation>{file}: OpsAtlasのワークスペースでないか、先頭が破損しています。別のファイルを選ぶか、バックアップを復元してください。</translation>
        </message>
        <message>
            <source>{file}: this is not an OpsAtlas workspace: it has other tables than ours.</source>
            <comment>workspace_other_tables</comment>
            <translation>{file}: 表が異なり、OpsAtlasのワークスペースではありません。</translation>
        </message>
        <message>
            <source>{file}: this is a folder, not a workspace; name a file.</source>
            <comment>workspace_folder</comment>
            <translation>{file}: ワークスペースではなくフォルダーです。ファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: the file is empty, not a workspace.</source>
            <comment>workspace_empty</comment>
            <translation>{file}: ファイルが空で、ワークスペースではありません。</translation>
        </message>
        <message>
            <source>{file}: there is no such workspace; `opsatlas import -w` makes one.</source>
            <comment>workspace_none</comment>
            <translation>{file}: そのワークスペースはありません。</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read, its head is damaged; restore a backup.</source>
            <comment>workspace_head</comment>
            <translation>{file}: 先頭が破損しており、ワークスペースを読み取れません。バックアップを復元してください。</translation>
        </message>
        <message>
            <source>{file}: the workspace was written by a newer program; use that one. It was left as it is.</source>
            <comment>workspace_newer</comment>
            <translation>{file}: 新しい版のプログラムで書かれたワークスペースです。その版を使ってください。変更していません。</translation>
        </message>
        <message>
            <source>{file}: the workspace was written by an older program and must be opened once where it can be written.</source>
            <comment>workspace_older</comment>
            <translation>{file}: 古い版のプログラムで書かれたワークスペースです。書き込める場所で一度開いてください。</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened: its folder is not there or cannot be written.</source>
            <comment>workspace_no_folder</comment>
            <translation>{file}: フォルダーがないか書き込めないため、ワークスペースを開けません。</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened; check that file and folder exist and may be read and written.</source>
            <comment>workspace_not_opened</comment>
            <translation>{file}: ワークスペースを開けません。ファイルとフォルダーがあり、読み書きできるか確認してください。</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be opened: {detail}.</source>
            <comment>workspace_not_opened_why</comment>
            <translation>{file}: ワークスペースを開けません: {detail}。</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read: {detail}.</source>
            <comment>workspace_not_read</comment>
            <translation>{file}: ワークスペースを読み取れません: {detail}。</translation>
        </message>
        <message>
            <source>{file}: the workspace lies in a folder that cannot be written, and there is no room for a private copy.</source>
            <comment>workspace_no_copy</comment>
            <translation>{file}: ワークスペースは書き込めないフォルダーにあり、専用のコピーを作る空きもありません。</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be written; it or its folder is read-only.</source>
            <comment>workspace_read_only</comment>
            <translation>{file}: ワークスペースまたはフォルダーが読み取り専用で、書き込めません。</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be written, it or its folder is read-only; make it writable or name another file.</source>
            <comment>workspace_make_writable</comment>
            <translation>{file}: ワークスペースまたはフォルダーが読み取り専用です。書き込めるようにするか、別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: the workspace is damaged ({detail}); run `opsatlas verify` on it or take a backup.</source>
            <comment>workspace_damaged</comment>
            <translation>{file}: ワークスペースが破損しています（{detail}）。`opsatlas verify`で調べるか、バックアップを使ってください。</translation>
        </message>
        <message>
            <source>{file}: the workspace cannot be read or written ({detail}); check its disk. Nothing was changed.</source>
            <comment>workspace_disk</comment>
            <translation>{file}: ワークスペースを読み書きできません（{detail}）。ディスクを確認してください。何も変更していません。</translation>
        </message>
        <message>
            <source>{file}: SQLite says: {detail}.</source>
            <comment>workspace_sqlite</comment>
            <translation>{file}: SQLiteのメッセージ: {detail}。</translation>
        </message>
        <message>
            <source>{file}: there is a file of this name already; choose another name.</source>
            <comment>portfolio_exists</comment>
            <translation>{file}: 同じ名前のファイルがあります。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>The work was stopped; nothing was changed.</source>
            <comment>work_stopped</comment>
            <translation>作業を中止しました。何も変更していません。</translation>
        </message>
        <message>
            <source>There is not enough memory for this; nothing was changed.</source>
            <comment>no_memory</comment>
            <translation>メモリーが足りません。何も変更していません。</translation>
        </message>
        <message>
            <source>This ended by a fault that nobody expected ({detail}); what was not finished has not happened. Check the workspace with `opsatlas verify`, and report the fault with the file that brings it.</source>
            <comment>unexpected_fault</comment>
            <translation>予期しない障害で終了しました（{detail}）。終わっていない作業は行われていません。`opsatlas verify`でワークスペースを調べ、原因のファイルとともに報告してください。</translation>
        </message>
        <message>
            <source>{file}: this SQLite database is damaged ({detail}); copy it again while no program writes to it.</source>
            <comment>database_damaged</comment>
            <translation>{file}: SQLiteデータベースが破損しています（{detail}）。書き込み中でないときにコピーし直してください。</translation>
        </message>
        <message>
            <source>{file}: the database cannot be opened; check that it exists and that you may read it.</source>
            <comment>database_not_opened</comment>
            <translation>{file}: データベースを開けません。存在し、読み取れるか確認してください。</translation>
        </message>
        <message>
            <source>{file}: the database cannot be read ({detail}); check its disk.</source>
            <comment>database_not_read</comment>
            <translation>{file}: データベースを読み取れません（{detail}）。ディスクを確認してください。</translation>
        </message>
        <message>
            <source>{file}: a value in this database is larger than 16 MiB; it is no export of a known kind.</source>
            <comment>database_big_value</comment>
            <translation>{file}: 16 MiBを超える値があり、既知の種類のエクスポートではありません。</translation>
        </message>
        <message>
            <source>{file}: SQLite cannot read this database ({detail}); copy it again.</source>
            <comment>database_sqlite</comment>
            <translation>{file}: SQLiteでデータベースを読み取れません（{detail}）。コピーし直してください。</translation>
        </message>
        <message>
            <source>{file}: the copy cannot be written: {detail}.</source>
            <comment>copy_not_written</comment>
            <translation>{file}: コピーを書き込めません: {detail}。</translation>
        </message>
        <message>
            <source>{file}: this is the workspace itself; name another file for the copy.</source>
            <comment>copy_itself</comment>
            <translation>{file}: ワークスペース自身です。コピー先には別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: another program has this workspace open; name another file for the copy.</source>
            <comment>copy_open</comment>
            <translation>{file}: 別のプログラムがこのワークスペースを開いています。コピー先には別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file}: the folder is not there; make it first.</source>
            <comment>copy_no_folder</comment>
            <translation>{file}: フォルダーがありません。先に作ってください。</translation>
        </message>
        <message>
            <source>{file}: the copy cannot be written; its folder is read-only.</source>
            <comment>copy_read_only</comment>
            <translation>{file}: フォルダーが読み取り専用で、コピーを書き込めません。</translation>
        </message>
        <message>
            <source>There is no import {import}; `opsatlas imports` lists them.</source>
            <comment>undo_none</comment>
            <translation>取り込み{import}はありません。</translation>
        </message>
        <message>
            <source>Import {import} was replaced long ago and its rows were given up; there is nothing to undo.</source>
            <comment>undo_given_up</comment>
            <translation>取り込み{import}は以前に置き換えられ、行は破棄されています。元に戻すものがありません。</translation>
        </message>
        <message>
            <source>Import {import} cannot be undone: on {from_day} import {other_import} stood before it, whose rows were given up, so that it cannot come back; nothing was changed. Import what is right over it instead, such as {file} again.</source>
            <comment>undo_day</comment>
            <translation>取り込み{import}は元に戻せません。{from_day}にはその前に取り込み{other_import}がありましたが、行は破棄されていて戻せません。何も変更していません。{file}など、正しい内容を上から取り込んでください。</translation>
        </message>
        <message>
            <source>Import {import} cannot be undone: from {from_day} to {to_day} import {other_import} stood before it, whose rows were given up, so that it cannot come back; nothing was changed. Import what is right over it instead, such as {file} again.</source>
            <comment>undo_days</comment>
            <translation>取り込み{import}は元に戻せません。{from_day}から{to_day}までその前に取り込み{other_import}がありましたが、行は破棄されていて戻せません。何も変更していません。{file}など、正しい内容を上から取り込んでください。</translation>
        </message>
        <message>
            <source>&quot;{named}&quot; is no currency; write it like EUR.</source>
            <comment>currency_wrong</comment>
            <translation>「{named}」は通貨ではありません。EURのように書いてください。</translation>
        </message>
        <message>
            <source>There is no source &quot;{source}&quot;; `opsatlas sources` lists them.</source>
            <comment>source_none</comment>
            <translation>ソース「{source}」はありません。</translation>
        </message>
        <message>
            <source>The source &quot;{source}&quot; has been changed meanwhile, so this was left undone; look at it again.</source>
            <comment>source_changed</comment>
            <translation>ソース「{source}」はその間に変更されたため、何もしませんでした。もう一度確認してください。</translation>
        </message>
        <message>
            <source>The map &quot;{named}&quot; is no longer in the portfolio; save it as a new one.</source>
            <comment>map_gone</comment>
            <translation>マップ「{named}」はもうポートフォリオにありません。新しいマップとして保存してください。</translation>
        </message>
        <message>
            <source>Another program has changed the map &quot;{named}&quot; meanwhile; open it again and repeat the change.</source>
            <comment>map_changed</comment>
            <translation>別のプログラムがマップ「{named}」を変更しました。開き直して変更をやり直してください。</translation>
        </message>
        <message>
            <source>{reason}</source>
            <comment>rejection</comment>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>Fields that every entry needs are missing.</source>
            <comment>rejected_incomplete</comment>
            <translation>エントリの必須フィールドがありません。</translation>
        </message>
        <message>
            <source>The time is missing or cannot be read.</source>
            <comment>rejected_time</comment>
            <translation>日時がないか、読み取れません。</translation>
        </message>
        <message>
            <source>A value is not valid.</source>
            <comment>rejected_value</comment>
            <translation>値が正しくありません。</translation>
        </message>
        <message>
            <source>The name of the metric is missing.</source>
            <comment>rejected_metric</comment>
            <translation>メトリクスの名前がありません。</translation>
        </message>
        <message>
            <source>The id of the run is missing.</source>
            <comment>rejected_run</comment>
            <translation>実行のIDがありません。</translation>
        </message>
        <message>
            <source>The line is not valid JSON.</source>
            <comment>rejected_not_json</comment>
            <translation>この行は正しいJSONではありません。</translation>
        </message>
        <message>
            <source>The entry does not fit the format of the file.</source>
            <comment>rejected_format</comment>
            <translation>エントリがファイルの形式に合いません。</translation>
        </message>
        <message>
            <source>The row or a field of it is too long.</source>
            <comment>rejected_too_long</comment>
            <translation>行またはそのフィールドが長すぎます。</translation>
        </message>
        <message>
            <source>The file ends in the middle of the row.</source>
            <comment>rejected_cut</comment>
            <translation>ファイルが行の途中で終わっています。</translation>
        </message>
        <message>
            <source>The row has more fields than the header.</source>
            <comment>rejected_too_many_fields</comment>
            <translation>行のフィールドが見出し行より多くあります。</translation>
        </message>
        <message>
            <source>A component is missing or cannot stand here.</source>
            <comment>rejected_component</comment>
            <translation>コンポーネントがないか、ここでは指定できません。</translation>
        </message>
        <message>
            <source>The kind of component is not known.</source>
            <comment>rejected_kind</comment>
            <translation>コンポーネントの種類が不明です。</translation>
        </message>
        <message>
            <source>It is not clear whether the component is portable.</source>
            <comment>rejected_portable</comment>
            <translation>コンポーネントが移植可能かどうか判断できません。</translation>
        </message>
        <message>
            <source>The measure is missing or not known.</source>
            <comment>rejected_measure</comment>
            <translation>測定値の名前がないか、不明です。</translation>
        </message>
        <message>
            <source>The period is not valid.</source>
            <comment>rejected_period</comment>
            <translation>期間が正しくありません。</translation>
        </message>
        <message>
            <source>The currency is missing.</source>
            <comment>rejected_currency</comment>
            <translation>通貨がありません。</translation>
        </message>
        <message>
            <source>{component} is below its target {when}: {value} of its answers are right, the target is {target}.</source>
            <comment>finding_below_target</comment>
            <translation>{component}は{when}に目標を下回っています。正答率は{value}、目標は{target}です。</translation>
        </message>
        <message>
            <source>{component} has been below its target since {since}: {value} of its answers are right, the target is {target}.</source>
            <comment>finding_below_target_since</comment>
            <translation>{component}は{since}から目標を下回っています。正答率は{value}、目標は{target}です。</translation>
        </message>
        <message>
            <source>{kpi} is beyond its floor {when}: {value} against {threshold}.</source>
            <comment>finding_breach</comment>
            <translation>{kpi}は{when}に下限を外れています。値{value}、下限{threshold}。</translation>
        </message>
        <message>
            <source>{kpi} has been beyond its floor since {since}: {value} against {threshold}.</source>
            <comment>finding_breach_since</comment>
            <translation>{kpi}は{since}から下限を外れています。値{value}、下限{threshold}。</translation>
        </message>
        <message>
            <source>{kpi} became worse than chance explains {when}: {value}.</source>
            <comment>finding_signal</comment>
            <translation>{kpi}は{when}に偶然では説明できないほど悪化しました。値{value}。</translation>
        </message>
        <message>
            <source>{kpi} has been worse than chance explains since {since}: {value}.</source>
            <comment>finding_signal_since</comment>
            <translation>{kpi}は{since}から偶然では説明できないほど悪い状態です。値{value}。</translation>
        </message>
        <message>
            <source>{amount} a month rest on it.</source>
            <comment>finding_rests_on_it</comment>
            <translation>月{amount}がこれに懸かっています。</translation>
        </message>
        <message>
            <source>Components that read it cost {amount} a month.</source>
            <comment>finding_reads_it</comment>
            <translation>これを利用するコンポーネントの費用は月{amount}です。</translation>
        </message>
        <message>
            <source>{amount} a month buy nothing or too little.</source>
            <comment>finding_buys_little</comment>
            <translation>月{amount}が無駄か、見合わない支出です。</translation>
        </message>
        <message>
            <source>Also outside: {figures}.</source>
            <comment>finding_also</comment>
            <translation>ほかに範囲外：{figures}。</translation>
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
                <numerusform>ほか{n}件</numerusform>
            </translation>
        </message>
        <message>
            <source>As it began, on {day}, {kpi} was {value}.</source>
            <comment>finding_began_with</comment>
            <translation>始まった{day}の{kpi}は{value}でした。</translation>
        </message>
        <message>
            <source>As it began, on {day}, {kpi}, whose data it reads, was {value}.</source>
            <comment>finding_began_with_input</comment>
            <translation>始まった{day}に、データの読み込み元の{kpi}は{value}でした。</translation>
        </message>
        <message numerus="yes">
            <source>Delivery is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_delivery</comment>
            <translation>
                <numerusform>デリバリーの{n}個の指標が範囲外です：{figures}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Upkeep is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_upkeep</comment>
            <translation>
                <numerusform>保守の{n}個の指標が範囲外です：{figures}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Governance is outside its limits in {n} figures: {figures}.</source>
            <comment>finding_governance</comment>
            <translation>
                <numerusform>ガバナンスの{n}個の指標が範囲外です：{figures}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures of your own are outside their limits: {figures}.</source>
            <comment>finding_figures</comment>
            <translation>
                <numerusform>独自の指標{n}個が範囲外です：{figures}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend {when} is {amount} ({share}) above its budget of {budget}.</source>
            <comment>finding_over_budget</comment>
            <translation>{when}の支出は予算{budget}を{amount}（{share}）超えています。</translation>
        </message>
        <message>
            <source>{component} alone is {amount} above its own.</source>
            <comment>finding_largest_over</comment>
            <translation>{component}だけで自身の予算を{amount}超えています。</translation>
        </message>
        <message numerus="yes">
            <source>Nobody is named as owner of the cost of {n} components: {components}.</source>
            <comment>finding_no_owner_of</comment>
            <translation>
                <numerusform>{n}個のコンポーネントに費用の責任者がいません：{components}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing says whether {n} models are right {when}: {components} lack labelled predictions or a target.</source>
            <comment>finding_unjudged</comment>
            <translation>
                <numerusform>{when}に正しいかどうか分からないモデルが{n}個あります：{components}。正解ラベルか目標がありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No data tests of {n} components ran {when}: {components}.</source>
            <comment>finding_untested</comment>
            <translation>
                <numerusform>{when}にデータテストがなかったコンポーネントが{n}個あります：{components}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Deliveries of {source} have been late since {day}.</source>
            <comment>finding_late_source</comment>
            <translation>{source}の配信が{day}から遅れています。</translation>
        </message>
        <message>
            <source>The last one reaches to {day}.</source>
            <comment>finding_last_delivery</comment>
            <translation>最後の配信は{day}までのものです。</translation>
        </message>
        <message>
            <source>Owner: {owner}.</source>
            <comment>finding_owner</comment>
            <translation>責任者：{owner}。</translation>
        </message>
        <message>
            <source>Owner: nobody is named.</source>
            <comment>finding_no_owner</comment>
            <translation>責任者：未定。</translation>
        </message>
        <message numerus="yes">
            <source>Data of {n} components that read it are outside their limits too: {components}.</source>
            <comment>finding_readers_too</comment>
            <translation>
                <numerusform>これを利用する{n}個のコンポーネントのデータも範囲外です：{components}。</numerusform>
            </translation>
        </message>
        <message>
            <source>{change} against {period}</source>
            <comment>headline_change</comment>
            <translation>{period}比{change}</translation>
        </message>
        <message>
            <source>{change} ({share}) against {period}</source>
            <comment>headline_change_share</comment>
            <translation>{period}比{change}（{share}）</translation>
        </message>
        <message>
            <source>{share} above {budget}</source>
            <comment>headline_over_budget</comment>
            <translation>{budget}を{share}超過</translation>
        </message>
        <message>
            <source>{share} under {budget}</source>
            <comment>headline_under_budget</comment>
            <translation>{budget}を{share}下回る</translation>
        </message>
        <message>
            <source>likely {lower} to {upper}</source>
            <comment>headline_band</comment>
            <translation>おそらく{lower}～{upper}</translation>
        </message>
        <message>
            <source>{share} of spend</source>
            <comment>headline_share_of_spend</comment>
            <translation>支出の{share}</translation>
        </message>
        <message numerus="yes">
            <source>They cost {amount} a month.</source>
            <comment>finding_money_of_these</comment>
            <translation>
                <numerusform>費用は月{amount}です。</numerusform>
            </translation>
        </message>
        <message>
            <source>A saved view needs an id.</source>
            <comment>view_no_id</comment>
            <translation>保存するビューには ID が必要です。</translation>
        </message>
        <message>
            <source>There is no saved view &quot;{named}&quot;.</source>
            <comment>view_unknown</comment>
            <translation>保存されたビュー「{named}」はありません。</translation>
        </message>
        <message>
            <source>The view &quot;{named}&quot; came with an import; undo that import to remove it.</source>
            <comment>view_imported</comment>
            <translation>ビュー「{named}」はインポートで追加されました。削除するにはそのインポートを取り消してください。</translation>
        </message>
        <message>
            <source>The component &quot;{named}&quot; has been changed meanwhile, so this was left undone; look at it again.</source>
            <comment>component_changed</comment>
            <translation>コンポーネント「{named}」はその間に変更されたため、何も行いませんでした。もう一度確認してください。</translation>
        </message>
        <message>
            <source>&quot;{cell}&quot; is no {column} of a component; choose one that it can have.</source>
            <comment>component_value</comment>
            <translation>「{cell}」はコンポーネントの {column} の値ではありません。可能な値を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>ui::BriefPages</name>
        <message>
            <source>%1, %2 UTC</source>
            <translation>%1 %2 UTC</translation>
        </message>
        <message>
            <source>KPIs</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>bindings</source>
            <translation>対応付け</translation>
        </message>
        <message>
            <source>targets</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>%1: version %2</source>
            <translation>%1：バージョン%2</translation>
        </message>
        <message>
            <source>%1: as delivered</source>
            <translation>%1：出荷時のまま</translation>
        </message>
        <message>
            <source>Twelve periods</source>
            <translation>12期間</translation>
        </message>
        <message>
            <source>met</source>
            <translation>達成</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>注意</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>未達</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>評価なし</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>nothing to measure</source>
            <translation>測定対象なし</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>コスト</translation>
        </message>
        <message>
            <source>Flow and reliability</source>
            <translation>フローと信頼性</translation>
        </message>
        <message>
            <source>Data, models and cost together</source>
            <translation>データ・モデル・コストの横断</translation>
        </message>
        <message>
            <source>Governance and value</source>
            <translation>ガバナンスと価値</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>スコアなし</translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <translation>100点中%1</translation>
        </message>
        <message>
            <source>Scope: %1</source>
            <translation>範囲：%1</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>ポートフォリオ</translation>
        </message>
        <message>
            <source>compared with %1</source>
            <translation>%1との比較</translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>%1までのデータ</translation>
        </message>
        <message>
            <source>%1 of %2 components reported</source>
            <translation>%2コンポーネント中%1が報告</translation>
        </message>
        <message>
            <source>Health index, 0 to 100: %1</source>
            <translation>健全性指数（0～100）：%1</translation>
        </message>
        <message>
            <source>%1 covered, could be %2 to %3</source>
            <translation>カバー率%1、%2～%3の可能性</translation>
        </message>
        <message>
            <source>; %1 in %2</source>
            <translation>、%2は%1</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変化</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>score %1 to %2</source>
            <translation>スコア%1から%2</translation>
        </message>
        <message>
            <source>Worse than in %1</source>
            <translation>%1より悪化</translation>
        </message>
        <message>
            <source>Short of the target</source>
            <translation>目標に届かないもの</translation>
        </message>
        <message>
            <source>Better than in %1</source>
            <translation>%1より改善</translation>
        </message>
        <message>
            <source>%1, %2 covered</source>
            <translation>%1、カバー率%2</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目次</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>節</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>How to read this</source>
            <translation>読み方</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>The target is reached: score 100.</source>
            <translation>目標に到達：スコア100。</translation>
        </message>
        <message>
            <source>Between floor and target.</source>
            <translation>下限と目標の間。</translation>
        </message>
        <message>
            <source>At the floor or beyond it: score 0.</source>
            <translation>下限またはそれ以下：スコア0。</translation>
        </message>
        <message>
            <source>No value: a fact is missing, there was nothing to measure, or no target is set. The words say which.</source>
            <translation>値なし：事実が欠けている、測定対象がない、または目標が未設定。どれかは言葉で示します。</translation>
        </message>
        <message>
            <source>A score runs from 0 at the floor to 100 at the target. Coverage is the part of the components, or of their spend, that reported: from 80 % a mark is full, from 50 % hollow, below that grey and not judged. Parts that are not known could be anything, so a score comes with what it could be.</source>
            <translation>スコアは下限で0、目標で100です。カバー率は報告のあったコンポーネント（またはその支出）の割合で、80 %以上は塗りつぶし、50 %以上は中抜き、それ未満は灰色で判定しません。不明な部分は何でもあり得るため、スコアにはあり得る幅を添えます。</translation>
        </message>
        <message>
            <source>About this briefing</source>
            <translation>このブリーフィングについて</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Result set</source>
            <translation>結果セット</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Reporting currency</source>
            <translation>報告通貨</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>拒否された行</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>添付</translation>
        </message>
        <message>
            <source>Score %1 (%2), %3 covered, could be %4 to %5.</source>
            <translation>スコア%1（%2）、カバー率%3、%4～%5の可能性。</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>カバー率</translation>
        </message>
        <message>
            <source>Values by period</source>
            <translation>期間ごとの値</translation>
        </message>
        <message>
            <source>Wardley map: %1</source>
            <translation>ウォードリーマップ：%1</translation>
        </message>
        <message>
            <source>How each number came to be</source>
            <translation>各数値の成り立ち</translation>
        </message>
        <message>
            <source>Numerator and denominator are the bare sums, rounded; the formula says by which factor they make the value. The attached numbers.csv has all their digits.</source>
            <translation>分子と分母は合計を丸めたものです。どの係数で値になるかは式が示します。すべての桁は添付の numbers.csv にあります。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2中%1</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>式</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>集計数</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>What the numbers rest on</source>
            <translation>数値の根拠</translation>
        </message>
        <message>
            <source>The imports behind the numbers of this period. The hash names the bytes: two files with the same hash are the same. 32 digits are XXH3-128 of the unpacked bytes, 64 are SHA-256 of the file.</source>
            <translation>この期間の数値のもとになった取り込み。ハッシュはバイト列を表し、同じハッシュのファイルは同一です。32 桁は展開後のバイト列の XXH3-128、64 桁はファイルの SHA-256 です。</translation>
        </message>
        <message numerus="yes">
            <source>%n more import(s) in force, on which only the history rests, are listed in the attached imports.csv.</source>
            <translation>
                <numerusform>推移だけがよりどころとする有効な取り込みがほかに %n 件あり、添付の imports.csv に載っています。</numerusform>
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
            <translation>取り込み</translation>
        </message>
        <message>
            <source>File, format, totals</source>
            <translation>ファイル・形式・合計</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>ハッシュ</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>取り込み日時</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>continues import %1</source>
            <translation>取り込み%1の続き</translation>
        </message>
        <message>
            <source>replaces import %1</source>
            <translation>取り込み%1を置き換え</translation>
        </message>
        <message>
            <source>Exact totals of these imports</source>
            <translation>これらの取り込みの正確な合計</translation>
        </message>
        <message>
            <source>As delivered, each source by itself: one may show money that another bills.</source>
            <translation>受領時のまま、ソースごとの値です。あるソースが、別のソースの請求額を表示していることがあります。</translation>
        </message>
        <message>
            <source>Part of import %1 has been replaced since, and counts here all the same.</source>
            <translation>取り込み%1の一部はその後置き換えられましたが、ここでは全体を数えています。</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Exact sum</source>
            <translation>正確な額</translation>
        </message>
        <message>
            <source>First line</source>
            <translation>最初の行</translation>
        </message>
        <message>
            <source>%1 rows were rejected in all; %2 of them are listed here, by file and reason.</source>
            <translation>全部で%1行が拒否され、うち%2行をファイルと理由ごとに示します。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>OpsAtlas %1 · result set %2</source>
            <translation>OpsAtlas %1 · 結果セット %2</translation>
        </message>
        <message>
            <source>Briefing, %1</source>
            <translation>ブリーフィング、%1</translation>
        </message>
        <message>
            <source>What to expect of spend</source>
            <translation>支出の見込み</translation>
        </message>
        <message>
            <source>Why it changed: %1</source>
            <comment>KPI</comment>
            <translation>変化の理由：%1</translation>
        </message>
        <message>
            <source>%1 in %2, %3 in %4.</source>
            <comment>value; period; value; period</comment>
            <translation>%2は%1、%4は%3。</translation>
        </message>
        <message>
            <source>Worse than the budget</source>
            <translation>予算より悪い</translation>
        </message>
        <message>
            <source>Better than the target</source>
            <translation>目標より良い</translation>
        </message>
        <message>
            <source>Better than the budget</source>
            <translation>予算より良い</translation>
        </message>
        <message>
            <source>What parts it from the budget: %1</source>
            <comment>KPI</comment>
            <translation>予算との差の内訳：%1</translation>
        </message>
        <message>
            <source>%1 in %2 against a budget of %3.</source>
            <comment>value; period; value</comment>
            <translation>%2 は %1、予算は %3。</translation>
        </message>
    </context>
    <context>
        <name>ui::ComponentForm</name>
        <message>
            <source>Data owner</source>
            <translation>データの責任者</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>モデルの責任者</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>コストの責任者</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>移植可能</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>several</source>
            <translation>複数</translation>
        </message>
        <message>
            <source>Choose a component to see and change what is said of it.</source>
            <translation>コンポーネントを選ぶと、登録内容を確認して変更できます。</translation>
        </message>
        <message numerus="yes">
            <source>%n component(s)</source>
            <translation>
                <numerusform>%n 個のコンポーネント</numerusform>
            </translation>
        </message>
        <message>
            <source>Last changed by %1, %2.</source>
            <comment>person; moment</comment>
            <translation>最終変更: %1、%2。</translation>
        </message>
    </context>
    <context>
        <name>ui::ComponentsPage</name>
        <message>
            <source>Components</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>No component is known yet. Import a bill, metrics or a register of components.</source>
            <translation>コンポーネントはまだありません。請求書、メトリクス、またはコンポーネント台帳を取り込んでください。</translation>
        </message>
        <message>
            <source>Data flow: what it reads, what reads it</source>
            <translation>データの流れ: 読み取り元と読み取り先</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>表示</translation>
        </message>
        <message numerus="yes">
            <source>Of %n component(s) nobody has said whether they are models, data or platforms. Choose them and say it.</source>
            <translation>
                <numerusform>%n 個のコンポーネントは、モデル、データ、プラットフォームのどれか分かっていません。選んで設定してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change of %n component(s)</source>
            <comment>what undo names</comment>
            <translation>
                <numerusform>%n 個のコンポーネントの変更</numerusform>
            </translation>
        </message>
        <message>
            <source>change of %1</source>
            <comment>what undo names</comment>
            <translation>%1 の変更</translation>
        </message>
    </context>
    <context>
        <name>ui::Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>インスペクター</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>component; period</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Beyond its target since %1.</source>
            <translation>%1から目標を外れています。</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>式</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>History ›</source>
            <translation>推移 ›</translation>
        </message>
        <message>
            <source>All periods as a table</source>
            <translation>すべての期間を表で</translation>
        </message>
        <message>
            <source>Source rows ›</source>
            <translation>元の行 ›</translation>
        </message>
        <message>
            <source>The rows behind the number</source>
            <translation>数値のもとになった行</translation>
        </message>
        <message>
            <source>Imports behind the number</source>
            <translation>数値のもとになった取り込み</translation>
        </message>
        <message>
            <source>Why it changed</source>
            <translation>変化の理由</translation>
        </message>
        <message>
            <source>%1: %2 ›</source>
            <comment>component; what it moved</comment>
            <translation>%1: %2 ›</translation>
        </message>
        <message>
            <source>This figure of it alone</source>
            <translation>このコンポーネントだけの指標</translation>
        </message>
        <message>
            <source>Show only this ›</source>
            <translation>これだけを表示 ›</translation>
        </message>
        <message>
            <source>Every page for it alone</source>
            <translation>すべてのページをこれだけで</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Owner of the data</source>
            <translation>データの責任者</translation>
        </message>
        <message>
            <source>Owner of the model</source>
            <translation>モデルの責任者</translation>
        </message>
        <message>
            <source>Owner of the cost</source>
            <translation>コストの責任者</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目的</translation>
        </message>
        <message numerus="yes">
            <source>%n import(s) ›</source>
            <translation>
                <numerusform>%n 件の取り込み ›</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::KpiExplanation</name>
        <message>
            <source>This period</source>
            <translation>この期間</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>式</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>カバー率</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Definition and formula</source>
            <translation>定義と式</translation>
        </message>
        <message>
            <source>Target %1, floor %2.</source>
            <translation>目標%1、下限%2。</translation>
        </message>
        <message>
            <source>Target %1.</source>
            <translation>目標%1。</translation>
        </message>
        <message>
            <source>No target is set, so it is not rated.</source>
            <translation>目標が未設定のため評価しません。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of %n component(s) counted.</source>
            <translation>
                <numerusform>%1：%nコンポーネント中%2を集計。</numerusform>
            </translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>見込み</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiHead</name>
        <message>
            <source>, as in %1</source>
            <translation>、%1と同じ</translation>
        </message>
        <message>
            <source>, nothing known in %1 to compare with</source>
            <translation>、比較できる%1の値がありません</translation>
        </message>
        <message>
            <source>, not set: %1</source>
            <comment>what it would be compared with</comment>
            <translation>、%1がありません</translation>
        </message>
        <message>
            <source>, the same as %1</source>
            <translation>、%1と同じ</translation>
        </message>
        <message>
            <source>, %1 against %2</source>
            <translation>、%2比%1</translation>
        </message>
        <message>
            <source>, %1 against %2, %3</source>
            <translation>、%2比%1、%3</translation>
        </message>
    </context>
    <context>
        <name>ui::LineageView</name>
        <message>
            <source>Lineage</source>
            <translation>データの系列</translation>
        </message>
        <message>
            <source>read by %1 of spend</source>
            <translation>%1 の支出がこれを読み取り</translation>
        </message>
        <message>
            <source>No data link of it is known. A file “component,input_component” tells of them.</source>
            <translation>データのつながりは分かっていません。「component,input_component」のファイルで伝えられます。</translation>
        </message>
    </context>
    <context>
        <name>ui::PaperFlow</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2 ページ</translation>
        </message>
    </context>
    <context>
        <name>ui::ChangeList</name>
        <message>
            <source>Score %1, was %2</source>
            <translation>スコア%1（前回%2）</translation>
        </message>
        <message>
            <source>%1 %2, was %3</source>
            <translation>%1 %2（前回%3）</translation>
        </message>
    </context>
    <context>
        <name>ui::Columns</name>
        <message>
            <source>every %1 days</source>
            <translation>%1日ごと</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>毎月</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>nothing expected</source>
            <translation>予定なし</translation>
        </message>
        <message>
            <source>Late since</source>
            <translation>遅延の開始</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変化</translation>
        </message>
        <message>
            <source>History</source>
            <translation>推移</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s)</source>
            <translation>
                <numerusform>%n期間</numerusform>
            </translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>不足しているもの</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>測定値</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>割合</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>カバー率</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>取り込み日時</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>識別子</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>continues import %1</source>
            <comment>id of an import; the file has grown</comment>
            <translation>取り込み%1の続き</translation>
        </message>
        <message>
            <source>in place of import %1</source>
            <comment>ids of imports, by commas</comment>
            <translation>取り込み%1に代わるもの</translation>
        </message>
        <message>
            <source>Column</source>
            <comment>of a line of text</comment>
            <translation>桁</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>in force in part</source>
            <translation>一部有効</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>置き換え済み</translation>
        </message>
        <message>
            <source>given up</source>
            <comment>rows of a version replaced long ago</comment>
            <translation>破棄済み</translation>
        </message>
        <message>
            <source>Role</source>
            <comment>of a source</comment>
            <translation>役割</translation>
        </message>
        <message>
            <source>view of money billed elsewhere</source>
            <translation>他で請求される金額の表示</translation>
        </message>
        <message>
            <source>bills; effective costs from %1</source>
            <translation>請求（実効費用は%1）</translation>
        </message>
        <message>
            <source>effective costs of what %1 bills</source>
            <translation>%1の請求に対する実効費用</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>請求</translation>
        </message>
        <message>
            <source>Currency of rows that name none</source>
            <translation>通貨の記載がない行の通貨</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Line or entry</source>
            <comment>of a source file: texts have lines, JSON documents entries</comment>
            <translation>行または項目</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>通貨</translation>
        </message>
        <message>
            <source>Adds</source>
            <comment>of a row: so much to the figure</comment>
            <translation>寄与</translation>
        </message>
        <message>
            <source>Scored</source>
            <comment>by a model, against its target</comment>
            <translation>実績</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>what a model scored; its target</comment>
            <translation>%1（目標%2）</translation>
        </message>
    </context>
    <context>
        <name>ui::DataPage</name>
        <message>
            <source>Rejected rows</source>
            <translation>拒否された行</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>ファイルを取り込む…</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>この取り込みを取り消す</translation>
        </message>
        <message>
            <source>Files may also be dropped on the window.</source>
            <translation>ファイルはウィンドウにドロップしても取り込めます。</translation>
        </message>
        <message>
            <source>Find in the tables</source>
            <translation>表内を検索</translation>
        </message>
        <message>
            <source>Undo an import</source>
            <translation>取り込みの取り消し</translation>
        </message>
        <message>
            <source>Take back import %1, %2? What it replaced comes into force again.</source>
            <translation>取り込み%1（%2）を取り消しますか。置き換えられたものが再び有効になります。</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>Nothing is imported yet. Choose files, or drop them on the window.</source>
            <translation>まだ何も取り込まれていません。ファイルを選ぶか、ウィンドウにドロップしてください。</translation>
        </message>
        <message>
            <source>No row was rejected.</source>
            <translation>拒否された行はありません。</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>隔離</translation>
        </message>
        <message>
            <source>Last receipt</source>
            <translation>前回の控え</translation>
        </message>
        <message>
            <source>Imports (%1)</source>
            <translation>取り込み（%1）</translation>
        </message>
        <message>
            <source>Quarantine (%1)</source>
            <translation>隔離（%1）</translation>
        </message>
        <message>
            <source>%1, identity %2</source>
            <translation>%1、識別子 %2</translation>
        </message>
        <message>
            <source>The file has grown: these rows follow those of import %1, and are undone with it.</source>
            <translation>ファイルに行が追加されました。これらの行は取り込み%1の続きで、その取り消しと同時に取り消されます。</translation>
        </message>
        <message>
            <source>The file has grown since: what import %1 brought of it is taken back, too.</source>
            <comment>ids of imports, by commas</comment>
            <translation>その後ファイルに行が追加されています。取り込み%1で取り込んだ分も取り消されます。</translation>
        </message>
        <message>
            <source>It took the place of import %1.</source>
            <translation>取り込み%1に置き換わりました。</translation>
        </message>
        <message numerus="yes">
            <source>The first %1 of %n rejected row(s) are shown.</source>
            <translation>
                <numerusform>拒否された%n行のうち最初の%1行を表示しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Imports and quarantine</source>
            <translation>取り込みと隔離</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>Sources (%1)</source>
            <translation>ソース (%1)</translation>
        </message>
        <message>
            <source>Exact totals: %1</source>
            <translation>正確な合計：%1</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiPage</name>
        <message>
            <source>Results by component</source>
            <translation>コンポーネント別の結果</translation>
        </message>
        <message>
            <source>Source rows</source>
            <translation>元の行</translation>
        </message>
        <message>
            <source>History as a table</source>
            <translation>推移の表</translation>
        </message>
        <message>
            <source>Inputs of the formula</source>
            <translation>式の入力</translation>
        </message>
        <message>
            <source>Imports behind the number</source>
            <translation>数値の元になった取り込み</translation>
        </message>
        <message>
            <source>This KPI has no row for a single component here.</source>
            <translation>このKPIには個別コンポーネントの行がありません。</translation>
        </message>
        <message>
            <source>This number has no source rows.</source>
            <translation>この数値の元の行はありません。</translation>
        </message>
        <message>
            <source>This number has no import.</source>
            <translation>この数値の元になった取り込みはありません。</translation>
        </message>
        <message>
            <source>Find in the rows</source>
            <translation>行内を検索</translation>
        </message>
        <message>
            <source>By component</source>
            <translation>コンポーネント別</translation>
        </message>
        <message>
            <source>History</source>
            <translation>推移</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1、%2、%3</translation>
        </message>
        <message>
            <source>%1 in %2, %3, %4</source>
            <comment>KPI, unit, stretch of time, scope</comment>
            <translation>%1（%2）、%3、%4</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>Details of the KPI</source>
            <translation>KPIの詳細</translation>
        </message>
        <message>
            <source>Why did it change</source>
            <translation>変化の理由</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>シグナル</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>関連</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>すべての行を表示</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>part of a change; period</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Only rows of %1; press to show all rows</source>
            <translation>%1 の行のみ。押すとすべての行を表示</translation>
        </message>
        <message>
            <source>Reading the rows…</source>
            <translation>行を読み込んでいます…</translation>
        </message>
        <message numerus="yes">
            <source>%1 lines from %n source row(s)</source>
            <translation>
                <numerusform>%n件の元の行から%1件</numerusform>
            </translation>
        </message>
        <message>
            <source>Break out</source>
            <translation>内訳</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>内訳を見る…</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiRowTexts</name>
        <message>
            <source>target %1</source>
            <translation>目標%1</translation>
        </message>
        <message>
            <source>%1 covered</source>
            <translation>カバー率%1</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Exact totals: %1.</source>
            <translation>正確な合計：%1。</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>隔離</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>控え</translation>
        </message>
        <message>
            <source>The receipt says what to look at.</source>
            <translation>確認する点が控えにあります。</translation>
        </message>
        <message>
            <source>The receipt asks for a decision.</source>
            <translation>控えで選択が必要です。</translation>
        </message>
        <message>
            <source>OpsAtlas</source>
            <translation>OpsAtlas</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>開いています</translation>
        </message>
        <message>
            <source>Making the file</source>
            <translation>ファイルを作成中</translation>
        </message>
        <message>
            <source>Importing the sample portfolio</source>
            <translation>サンプルを取り込み中</translation>
        </message>
        <message>
            <source>%1 – OpsAtlas</source>
            <translation>%1 – OpsAtlas</translation>
        </message>
        <message>
            <source>An import is running. Wait for its end, or cancel it in the status bar.</source>
            <translation>取り込み中です。終わるまで待つか、ステータスバーで中止してください。</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>取り込み中</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) imported.</source>
            <translation>
                <numerusform>%n件のファイルを取り込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) known already; nothing changed by them.</source>
            <translation>
                <numerusform>%n件のファイルは既知で、変更はありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused.</source>
            <translation>
                <numerusform>%n件のファイルを拒否しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s) in quarantine.</source>
            <translation>
                <numerusform>%n行が隔離されています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>取り込みを取り消し中</translation>
        </message>
        <message>
            <source>Import %1 is undone.</source>
            <translation>取り込み%1を取り消しました。</translation>
        </message>
        <message>
            <source>An import is running. Stop it and close? Nothing of it will have been taken.</source>
            <translation>取り込み中です。中止して閉じますか。その内容は一切取り込まれません。</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>中止して閉じる</translation>
        </message>
        <message>
            <source>Go on importing</source>
            <translation>取り込みを続ける</translation>
        </message>
        <message>
            <source>Open or begin a portfolio first, then drop the files again.</source>
            <translation>先にポートフォリオを開くか作成してから、もう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>Portfolios (*.opsatlas)</source>
            <translation>ポートフォリオ (*.opsatlas)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New portfolio…</source>
            <translation>新規ポートフォリオ(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>開く(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Recent</source>
            <translation>最近使ったもの(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>ファイルを取り込む(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>このページを検索(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Larger type</source>
            <translation>文字を大きく(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller type</source>
            <translation>文字を小さく(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Normal type</source>
            <translation>標準の文字(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>テーマ(&amp;T)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>システムに従う(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>言語(&amp;A)</translation>
        </message>
        <message>
            <source>The language changes when OpsAtlas is started again.</source>
            <translation>言語は次回の起動時に変わります。</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全画面(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>進む(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>データ(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>更新(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Quarantine</source>
            <translation>隔離(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>ショートカット(&amp;S)</translation>
        </message>
        <message>
            <source>Sample &amp;portfolio…</source>
            <translation>サンプルポートフォリオ(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;About OpsAtlas</source>
            <translation>OpsAtlasについて(&amp;A)</translation>
        </message>
        <message>
            <source>Open a portfolio</source>
            <translation>ポートフォリオを開く</translation>
        </message>
        <message>
            <source>Where to keep the sample portfolio</source>
            <translation>サンプルポートフォリオの保存先</translation>
        </message>
        <message>
            <source>New portfolio</source>
            <translation>新規ポートフォリオ</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>ファイルを取り込む</translation>
        </message>
        <message numerus="yes">
            <source>The data are %n day(s) old.</source>
            <translation>
                <numerusform>データは %n 日前のものです。</numerusform>
            </translation>
        </message>
        <message>
            <source>The last day that any fact speaks of is %1. Import newer exports to go on.</source>
            <translation>記録のある最後の日は %1 です。新しいエクスポートを取り込んでください。</translation>
        </message>
        <message>
            <source>Open for reading &amp;only…</source>
            <translation>読み取り専用で開く(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>コピーを保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation>バックアップ(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Export view…</source>
            <translation>表示を書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>Export brie&amp;fing…</source>
            <translation>ブリーフィングを書き出す(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>設定(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Find a page, figure or command…</source>
            <translation>ページ、指標、コマンドを検索(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Definitions</source>
            <translation>定義(&amp;D)</translation>
        </message>
        <message>
            <source>Open a portfolio for reading only</source>
            <translation>ポートフォリオを読み取り専用で開く</translation>
        </message>
        <message>
            <source>figure of %1</source>
            <comment>domain</comment>
            <translation>指標（%1）</translation>
        </message>
        <message>
            <source>component</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>map</source>
            <translation>マップ</translation>
        </message>
        <message>
            <source>page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG 画像 (*.png)</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG 画像 (*.svg)</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF 文書 (*.pdf)</translation>
        </message>
        <message>
            <source>Map text (*.owm)</source>
            <translation>マップのテキスト (*.owm)</translation>
        </message>
        <message>
            <source>Other work is running. Wait for its end, or cancel it in the status bar.</source>
            <translation>ほかの処理が実行中です。終わるのを待つか、ステータスバーで中止してください。</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>%1 を書き出しました。</translation>
        </message>
        <message>
            <source>Printing the briefing</source>
            <translation>ブリーフィングを作成中</translation>
        </message>
        <message>
            <source>Export the briefing</source>
            <translation>ブリーフィングを書き出す</translation>
        </message>
        <message>
            <source>briefing-%1.pdf</source>
            <comment>name of a file; period</comment>
            <translation>briefing-%1.pdf</translation>
        </message>
        <message>
            <source>compared with %1</source>
            <translation>%1 と比較</translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>データは %1 まで</translation>
        </message>
        <message>
            <source>This page can be written as %1; give the name one of these endings.</source>
            <translation>このページは %1 として書き出せます。名前にいずれかの拡張子を付けてください。</translation>
        </message>
        <message>
            <source>Exporting the view</source>
            <translation>表示を書き出し中</translation>
        </message>
        <message>
            <source>Export the view</source>
            <translation>表示を書き出す</translation>
        </message>
        <message>
            <source>Copying the portfolio</source>
            <translation>ポートフォリオをコピー中</translation>
        </message>
        <message>
            <source>%1 is a whole copy of the portfolio.</source>
            <translation>%1 はポートフォリオの完全なコピーです。</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>コピーを保存</translation>
        </message>
        <message>
            <source>%1 copy</source>
            <comment>name of a file</comment>
            <translation>%1 のコピー</translation>
        </message>
        <message>
            <source>This portfolio can only be read; open it for changing, then drop the files again.</source>
            <translation>このポートフォリオは読み取り専用です。変更できるように開いてから、もう一度ドロップしてください。</translation>
        </message>
        <message>
            <source>group of components</source>
            <translation>コンポーネントのグループ</translation>
        </message>
        <message>
            <source>Table “%1” as CSV (*.csv)</source>
            <translation>表「%1」を CSV で (*.csv)</translation>
        </message>
        <message>
            <source>Table “%1” as a spreadsheet (*.xlsx)</source>
            <translation>表「%1」を表計算ファイルで (*.xlsx)</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>保存した表示</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>ポートフォリオ</translation>
        </message>
        <message>
            <source>Show the pages for it</source>
            <translation>これについてのページを表示</translation>
        </message>
        <message>
            <source>Open the page of the figure</source>
            <translation>指標のページを開く</translation>
        </message>
        <message>
            <source>Choose another period</source>
            <translation>別の期間を選ぶ</translation>
        </message>
        <message>
            <source>Show the page for this period</source>
            <translation>この期間のページを表示</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>インスペクター(&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>ui::MapCanvas</name>
        <message>
            <source>Wardley map</source>
            <translation>ウォードリーマップ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>%1 is selected</source>
            <translation>%1を選択中</translation>
        </message>
        <message>
            <source>link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Add component…</source>
            <translation>コンポーネントを追加…</translation>
        </message>
        <message>
            <source>Add note…</source>
            <translation>メモを追加…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>add component</source>
            <translation>コンポーネントの追加</translation>
        </message>
        <message>
            <source>add note</source>
            <translation>メモの追加</translation>
        </message>
        <message>
            <source>rename</source>
            <translation>名前の変更</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>ui::MapDocument</name>
        <message>
            <source>typing</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>move label</source>
            <translation>ラベルの移動</translation>
        </message>
    </context>
    <context>
        <name>ui::MapEditor</name>
        <message>
            <source>Map text</source>
            <translation>マップのテキスト</translation>
        </message>
    </context>
    <context>
        <name>ui::MapFindings</name>
        <message>
            <source>Fix</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Add missing components</source>
            <translation>不足コンポーネントを追加</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>指摘</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>what is wrong; what to do</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 Line %2: %3</source>
            <translation>%1 %2行目：%3</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>指摘なし</translation>
        </message>
        <message>
            <source>Findings: %1</source>
            <translation>指摘：%1</translation>
        </message>
        <message>
            <source>fix</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>add missing components</source>
            <translation>不足コンポーネントの追加</translation>
        </message>
    </context>
    <context>
        <name>ui::MapOverlayBar</name>
        <message>
            <source>No overlay</source>
            <translation>重ね表示なし</translation>
        </message>
        <message>
            <source>Overlay</source>
            <translation>重ね表示</translation>
        </message>
        <message>
            <source>Figure of the overlay</source>
            <translation>重ね表示の指標</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変化</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>カバー率</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Spend, %1</source>
            <translation>支出、%1</translation>
        </message>
        <message>
            <source>Change: %1, %2</source>
            <translation>変化：%1、%2</translation>
        </message>
        <message>
            <source>Coverage: %1, %2</source>
            <translation>カバー率：%1、%2</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>判定なし</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>リスクあり</translation>
        </message>
        <message>
            <source>covered by data</source>
            <translation>データあり</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>figure, period</comment>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>ui::MapPage</name>
        <message>
            <source>Map</source>
            <translation>マップ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>取り込む…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <source>SVG picture…</source>
            <translation>SVG画像…</translation>
        </message>
        <message>
            <source>PNG picture…</source>
            <translation>PNG画像…</translation>
        </message>
        <message>
            <source>PDF document…</source>
            <translation>PDF文書…</translation>
        </message>
        <message>
            <source>Map text…</source>
            <translation>マップのテキスト…</translation>
        </message>
        <message>
            <source>Find component</source>
            <translation>コンポーネントを検索</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>Wardley</source>
            <translation>Wardley</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>カラー</translation>
        </message>
        <message>
            <source>Handwritten</source>
            <translation>手書き</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>スタイル</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Fit the whole map</source>
            <translation>全体を表示</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Save as a new map</source>
            <translation>新しいマップとして保存</translation>
        </message>
        <message>
            <source>%1 (template)</source>
            <translation>%1（テンプレート）</translation>
        </message>
        <message>
            <source>Components: %1 · Links: %2</source>
            <translation>コンポーネント：%1 · リンク：%2</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>style</source>
            <translation>スタイル</translation>
        </message>
        <message>
            <source>New map</source>
            <translation>新しいマップ</translation>
        </message>
        <message>
            <source>User</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>Import a map</source>
            <translation>マップを取り込む</translation>
        </message>
        <message>
            <source>Map texts (*.owm *.wm *.wmap *.txt);;All files (*)</source>
            <translation>マップのテキスト (*.owm *.wm *.wmap *.txt);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Export the map</source>
            <translation>マップを書き出す</translation>
        </message>
        <message>
            <source>Wardley map</source>
            <translation>ウォードリーマップ</translation>
        </message>
        <message>
            <source>The portfolio can only be read: changes of this map are not kept. Export the map to keep them.</source>
            <translation>ポートフォリオは読み取り専用です。このマップの変更は保存されません。残すにはマップを書き出してください。</translation>
        </message>
    </context>
    <context>
        <name>ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
    </context>
    <context>
        <name>ui::NoticeBar</name>
        <message>
            <source>A file could not be read or written.</source>
            <translation>ファイルを読み書きできませんでした。</translation>
        </message>
        <message>
            <source>The content of a file is not what it must be. Nothing of it was taken.</source>
            <translation>ファイルの内容が正しくありません。何も取り込まれていません。</translation>
        </message>
        <message>
            <source>The disk is full. The portfolio is as it was.</source>
            <translation>ディスクがいっぱいです。ポートフォリオは元のままです。</translation>
        </message>
        <message>
            <source>The query was refused.</source>
            <translation>問い合わせは拒否されました。</translation>
        </message>
        <message>
            <source>This is not known in the portfolio.</source>
            <translation>ポートフォリオに存在しません。</translation>
        </message>
        <message>
            <source>The portfolio cannot be used.</source>
            <translation>ポートフォリオを使用できません。</translation>
        </message>
        <message>
            <source>Another program is using the portfolio. Try again in a moment.</source>
            <translation>別のプログラムがポートフォリオを使用中です。しばらくして再度お試しください。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>中止しました。何も変更されていません。</translation>
        </message>
        <message>
            <source>OpsAtlas made a mistake. The portfolio is as it was.</source>
            <translation>OpsAtlasの内部エラーです。ポートフォリオは元のままです。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
    </context>
    <context>
        <name>ui::Numbers</name>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a date in full, as QLocale::toString takes it</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>per week</source>
            <translation>件/週</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit of a score</comment>
            <translation>点</translation>
        </message>
        <message>
            <source>h</source>
            <comment>hours</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>d</source>
            <comment>days</comment>
            <translation>日</translation>
        </message>
        <message>
            <source>pp</source>
            <comment>percentage points</comment>
            <translation>pt</translation>
        </message>
        <message>
            <source>%1, to %2</source>
            <comment>a period that runs; the last day in its figures</comment>
            <translation>%1（%2まで）</translation>
        </message>
    </context>
    <context>
        <name>ui::OverviewPage</name>
        <message>
            <source>No data yet. Import an export to see quality, models and cost here.</source>
            <translation>データがまだありません。エクスポートを取り込むと、品質・モデル・コストがここに表示されます。</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>ファイルを取り込む…</translation>
        </message>
        <message>
            <source>Where quality, performance and cost meet</source>
            <translation>品質・性能・コストの交わるところ</translation>
        </message>
        <message>
            <source>Worse, by score</source>
            <translation>悪化（スコア順）</translation>
        </message>
        <message>
            <source>Nothing got worse.</source>
            <translation>悪化したものはありません。</translation>
        </message>
        <message>
            <source>Better, by score</source>
            <translation>改善（スコア順）</translation>
        </message>
        <message>
            <source>Nothing got better.</source>
            <translation>改善したものはありません。</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>%1以降</translation>
        </message>
        <message>
            <source>Against the targets</source>
            <translation>目標との比較</translation>
        </message>
        <message>
            <source>Against the budget</source>
            <translation>予算との比較</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>%1との比較</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>領域</translation>
        </message>
        <message>
            <source>No component is known yet.</source>
            <translation>コンポーネントはまだありません。</translation>
        </message>
        <message>
            <source>Components and domains</source>
            <translation>コンポーネントと領域</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>内訳を見る…</translation>
        </message>
    </context>
    <context>
        <name>ui::PathBar</name>
        <message>
            <source>Path</source>
            <translation>パス</translation>
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
            <translation>最後の日</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>四半期</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Week (ISO 8601, from Monday)</source>
            <translation>週（ISO 8601、月曜始まり）</translation>
        </message>
        <message>
            <source>From one day to another</source>
            <translation>日付の範囲</translation>
        </message>
        <message>
            <source>Kind of period</source>
            <translation>期間の種類</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>最初の日</translation>
        </message>
    </context>
    <context>
        <name>ui::ReceiptTab</name>
        <message>
            <source>Both bill</source>
            <translation>両方とも請求</translation>
        </message>
        <message>
            <source>%1 is a view of what the other bills</source>
            <translation>%1は他方の請求の写し</translation>
        </message>
        <message>
            <source>Count them in it</source>
            <translation>この通貨で数える</translation>
        </message>
        <message>
            <source>Currency of rows that name none:</source>
            <translation>通貨のない行の通貨:</translation>
        </message>
        <message>
            <source>Import for this month</source>
            <translation>この月として取り込む</translation>
        </message>
        <message>
            <source>Month it is of, as 2026-03:</source>
            <translation>対象の月（2026-03の形式）:</translation>
        </message>
        <message>
            <source>It is whole: take the days held back</source>
            <translation>完全なので保留した日を取り込む</translation>
        </message>
        <message>
            <source>Read it as proposed</source>
            <translation>提案どおりに読む</translation>
        </message>
        <message>
            <source>Read with the month first</source>
            <translation>月を先として読む</translation>
        </message>
        <message>
            <source>Read with the day first</source>
            <translation>日を先として読む</translation>
        </message>
        <message>
            <source>Read with a decimal point</source>
            <translation>小数点をピリオドとして読む</translation>
        </message>
        <message>
            <source>Read with a decimal comma</source>
            <translation>小数点をコンマとして読む</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>変更したもの</translation>
        </message>
        <message>
            <source>Receipt of the last import</source>
            <translation>前回の取り込みの控え</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>行われたこと</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>見つかった内容</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>拒否された行</translation>
        </message>
        <message>
            <source>manifest</source>
            <translation>マニフェスト</translation>
        </message>
        <message>
            <source>outdated, left out</source>
            <translation>古いため除外</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>replaced an earlier one</source>
            <translation>以前のものを置換</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>取り込み済み</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
    </context>
    <context>
        <name>ui::ScopeBar</name>
        <message>
            <source>Earlier period</source>
            <translation>前の期間</translation>
        </message>
        <message>
            <source>Later period</source>
            <translation>次の期間</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>比較対象</translation>
        </message>
        <message>
            <source>Whole portfolio</source>
            <translation>ポートフォリオ全体</translation>
        </message>
        <message>
            <source>the period before (%1)</source>
            <translation>前の期間（%1）</translation>
        </message>
        <message>
            <source>a year earlier (%1)</source>
            <translation>前年（%1）</translation>
        </message>
        <message>
            <source>Year to date (%1)</source>
            <translation>年初来（%1）</translation>
        </message>
        <message>
            <source>Last twelve months (%1)</source>
            <translation>直近12か月（%1）</translation>
        </message>
        <message>
            <source>Week, or days from … to …</source>
            <translation>週、または日付の範囲…</translation>
        </message>
        <message>
            <source>the target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>the budget</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>another period…</source>
            <translation>別の期間…</translation>
        </message>
    </context>
    <context>
        <name>ui::ScoreHeader</name>
        <message>
            <source>was %1</source>
            <comment>the score in the period compared with</comment>
            <translation>前回%1</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>スコアなし</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>カバー率%1</translation>
        </message>
        <message>
            <source>coverage %1, could be %2 to %3</source>
            <translation>カバー率%1、%2～%3の可能性</translation>
        </message>
        <message>
            <source>%1 covered</source>
            <translation>カバー率%1</translation>
        </message>
        <message>
            <source>%1: %2 of 100
%3</source>
            <translation>%1：100点中%2
%3</translation>
        </message>
    </context>
    <context>
        <name>ui::VariationIcons</name>
        <message>
            <source>No signal: it moves as chance alone makes it</source>
            <translation>シグナルなし：偶然の範囲の動き</translation>
        </message>
        <message>
            <source>Signal: improving</source>
            <translation>シグナル：改善</translation>
        </message>
        <message>
            <source>Signal: worsening</source>
            <translation>シグナル：悪化</translation>
        </message>
        <message>
            <source>Signal: higher than before</source>
            <translation>シグナル：以前より高い</translation>
        </message>
        <message>
            <source>Signal: lower than before</source>
            <translation>シグナル：以前より低い</translation>
        </message>
        <message>
            <source>Runs so that it will meet the target</source>
            <translation>このままで目標を達成する</translation>
        </message>
        <message>
            <source>Will miss the target unless something changes</source>
            <translation>何かが変わらなければ目標に届かない</translation>
        </message>
        <message>
            <source>Hits and misses the target by chance</source>
            <translation>目標の達成は偶然しだい</translation>
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
            <translation>AIのデータ品質・モデル性能・コストを一冊の数値帳に。すべてこのコンピューター上の一つのファイルに収まります。</translation>
        </message>
        <message>
            <source>Sample portfolio</source>
            <translation>サンプルポートフォリオ</translation>
        </message>
        <message>
            <source>Look around with twelve months of six AI components.</source>
            <translation>6つのAIコンポーネントの12か月分で試してみる。</translation>
        </message>
        <message>
            <source>New portfolio</source>
            <translation>新規ポートフォリオ</translation>
        </message>
        <message>
            <source>Begin an empty file and import your exports.</source>
            <translation>空のファイルから始めてエクスポートを取り込む。</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>Go on with a portfolio that you have.</source>
            <translation>既存のポートフォリオを続ける。</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近使ったもの</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1を開く</translation>
        </message>
    </context>
    <context>
        <name>ui::StatusBar</name>
        <message>
            <source>Show the quarantine</source>
            <translation>隔離を表示</translation>
        </message>
        <message>
            <source>No portfolio is open</source>
            <translation>ポートフォリオが開かれていません</translation>
        </message>
        <message>
            <source>Data to %1</source>
            <translation>%1までのデータ</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>データはまだありません</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n component(s) reported</source>
            <translation>
                <numerusform>%nコンポーネント中%1が報告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s)</source>
            <translation>
                <numerusform>拒否された行：%n</numerusform>
            </translation>
        </message>
        <message>
            <source>can only be read</source>
            <translation>読み取り専用</translation>
        </message>
    </context>
    <context>
        <name>ui::TrendChart</name>
        <message>
            <source>upper limit %1</source>
            <translation>上限%1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>平均%1</translation>
        </message>
        <message>
            <source>lower limit %1</source>
            <translation>下限%1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目標%1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2中%1</translation>
        </message>
        <message>
            <source>No value in these periods</source>
            <translation>この期間に値はありません</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>カバー率%1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>推移</translation>
        </message>
        <message>
            <source>mean %1, provisional</source>
            <translation>平均%1（暫定）</translation>
        </message>
        <message>
            <source>most likely %1 to %2</source>
            <comment>band of a forecast</comment>
            <translation>おそらく %1 ～ %2</translation>
        </message>
        <message>
            <source>forecast %1</source>
            <translation>予測 %1</translation>
        </message>
        <message>
            <source>signal</source>
            <translation>シグナル</translation>
        </message>
        <message>
            <source>Forecast without a band: too short a history to say how sure it is</source>
            <translation>幅なしの予測：確かさを示すには履歴が短すぎる</translation>
        </message>
        <message>
            <source>Forecast from %1 on without a band: too short a history to say how sure it is</source>
            <translation>%1 以降は幅なしの予測：確かさを示すには履歴が短すぎる</translation>
        </message>
        <message>
            <source>no band: too short a history</source>
            <translation>幅なし：履歴が短すぎる</translation>
        </message>
    </context>
    <context>
        <name>ui::Labels</name>
        <message>
            <source>Data</source>
            <comment>domain</comment>
            <translation>データ</translation>
        </message>
        <message>
            <source>Models</source>
            <comment>domain</comment>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Cost</source>
            <comment>domain</comment>
            <translation>コスト</translation>
        </message>
        <message>
            <source>Flow</source>
            <comment>domain</comment>
            <translation>フロー</translation>
        </message>
        <message>
            <source>Joint</source>
            <comment>domain</comment>
            <translation>横断</translation>
        </message>
        <message>
            <source>Governance</source>
            <comment>domain</comment>
            <translation>ガバナンス</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健全性</translation>
        </message>
        <message>
            <source>met</source>
            <comment>status</comment>
            <translation>達成</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>status</comment>
            <translation>注意</translation>
        </message>
        <message>
            <source>breach</source>
            <comment>status</comment>
            <translation>未達</translation>
        </message>
        <message>
            <source>not rated</source>
            <comment>status</comment>
            <translation>評価なし</translation>
        </message>
        <message>
            <source>no data</source>
            <comment>status</comment>
            <translation>データなし</translation>
        </message>
        <message>
            <source>none in this period</source>
            <comment>status</comment>
            <translation>この期間はなし</translation>
        </message>
        <message>
            <source>does not apply</source>
            <comment>status</comment>
            <translation>対象外</translation>
        </message>
        <message>
            <source>too little data</source>
            <comment>status</comment>
            <translation>データ不足</translation>
        </message>
        <message>
            <source>model</source>
            <comment>kind of component</comment>
            <translation>モデル</translation>
        </message>
        <message>
            <source>data</source>
            <comment>kind of component</comment>
            <translation>データ</translation>
        </message>
        <message>
            <source>platform</source>
            <comment>kind of component</comment>
            <translation>基盤</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of component</comment>
            <translation>その他</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>kind of component</comment>
            <translation>不明</translation>
        </message>
        <message>
            <source>better</source>
            <translation>改善</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>悪化</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目標%1</translation>
        </message>
        <message>
            <source>change %1</source>
            <translation>変化%1</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>カバー率%1</translation>
        </message>
        <message>
            <source>whole portfolio</source>
            <translation>ポートフォリオ全体</translation>
        </message>
        <message>
            <source>kind %1</source>
            <comment>group of components</comment>
            <translation>種類：%1</translation>
        </message>
        <message>
            <source>data owner %1</source>
            <comment>group of components</comment>
            <translation>データ責任者：%1</translation>
        </message>
        <message>
            <source>model owner %1</source>
            <comment>group of components</comment>
            <translation>モデル責任者：%1</translation>
        </message>
        <message>
            <source>cost owner %1</source>
            <comment>group of components</comment>
            <translation>費用責任者：%1</translation>
        </message>
        <message>
            <source>goal %1</source>
            <comment>group of components</comment>
            <translation>目標：%1</translation>
        </message>
        <message>
            <source>portable %1</source>
            <comment>group of components</comment>
            <translation>移行可能：%1</translation>
        </message>
        <message>
            <source>the target</source>
            <comment>what figures are compared with</comment>
            <translation>目標</translation>
        </message>
        <message>
            <source>the budget</source>
            <comment>what figures are compared with</comment>
            <translation>予算</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Data owner</source>
            <translation>データ責任者</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>モデル責任者</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>コスト責任者</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Portability</source>
            <translation>移植性</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Billing account</source>
            <translation>請求アカウント</translation>
        </message>
        <message>
            <source>Service category</source>
            <translation>サービス分類</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>Charge category</source>
            <translation>料金分類</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>週</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>四半期</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a share of few things</comment>
            <translation>%2件中%1件</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>曜日</translation>
        </message>
        <message>
            <source>Month of the year</source>
            <translation>暦月</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>通貨</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>コミットメント</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>Kind of check</source>
            <translation>チェックの種類</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>環境</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>メトリック</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>実行</translation>
        </message>
        <message>
            <source>other</source>
            <comment>members of a field beyond the largest</comment>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>ui::ProgressBar</name>
        <message>
            <source>Progress of the running work</source>
            <translation>実行中の処理の進捗</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>中止</translation>
        </message>
        <message numerus="yes">
            <source>%1, about %n second(s) left</source>
            <translation>
                <numerusform>%1、残り約%n秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, about %n minute(s) left</source>
            <translation>
                <numerusform>%1、残り約%n分</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::AboutDialog</name>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>About OpsAtlas</source>
            <translation>OpsAtlas について</translation>
        </message>
        <message>
            <source>Data, models and cost of AI in one book of numbers.</source>
            <translation>AI のデータ、モデル、コストを一冊の数字の帳簿に。</translation>
        </message>
        <message>
            <source>Free software under the GPL, version 3 or later.</source>
            <translation>GPL バージョン 3 以降の自由ソフトウェアです。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
    </context>
    <context>
        <name>ui::CommandPalette</name>
        <message>
            <source>Nothing has these words.</source>
            <translation>この語を含むものはありません。</translation>
        </message>
        <message>
            <source>Find a page, figure or command</source>
            <translation>ページ、指標、コマンドを検索</translation>
        </message>
        <message>
            <source>Words of a page, figure, component or command</source>
            <translation>ページ、指標、コンポーネント、コマンドの語</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>検索結果</translation>
        </message>
    </context>
    <context>
        <name>ui::DefinitionsDialog</name>
        <message>
            <source>Figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>領域</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>指標一覧</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Find a figure</source>
            <translation>指標を検索</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>計算式</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Definition of the chosen figure</source>
            <translation>選択した指標の定義</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Target %1, floor %2.</source>
            <translation>目標 %1、下限 %2。</translation>
        </message>
        <message>
            <source>None: it is not rated.</source>
            <translation>なし：評価の対象外です。</translation>
        </message>
    </context>
    <context>
        <name>ui::PreferencesDialog</name>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>The language changes when OpsAtlas is started again.</source>
            <translation>言語は OpsAtlas の次回起動時に切り替わります。</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>The page left last</source>
            <translation>最後に開いていたページ</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Size of type</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>Significant digits</source>
            <translation>有効桁数</translation>
        </message>
        <message>
            <source>Begin with</source>
            <translation>最初に開くページ</translation>
        </message>
        <message>
            <source>Shortcuts…</source>
            <translation>ショートカット…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Digits are those of the pages; tool tips, copies and exports always have all of them, and a briefing has three.</source>
            <translation>桁数はページの表示に使われます。ツールチップ、コピー、書き出しは常に全桁、ブリーフィングは 3 桁です。</translation>
        </message>
    </context>
    <context>
        <name>ui::ShortcutsDialog</name>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Changed from</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1 alone is typed into fields and tables; hold Ctrl or Alt with it.</source>
            <translation>%1 だけでは入力欄や表への文字入力になります。Ctrl か Alt と組み合わせてください。</translation>
        </message>
        <message>
            <source>%1 belongs to &quot;%2&quot;; take it away there first.</source>
            <comment>keys; command</comment>
            <translation>%1 は「%2」に割り当て済みです。先にそちらを外してください。</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>コマンドとキー</translation>
        </message>
        <message>
            <source>Use these keys</source>
            <translation>このキーを使う</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>コマンドを検索</translation>
        </message>
        <message>
            <source>New keys for the chosen command</source>
            <translation>選択したコマンドの新しいキー</translation>
        </message>
        <message>
            <source>On a chart the arrow keys walk the points and T shows the table; on a figure Enter opens its page and the space bar shows it closer.</source>
            <translation>グラフでは矢印キーで点をたどり、T で表を表示します。指標では Enter でページを開き、スペースで詳細を表示します。</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has no keys now.</source>
            <translation>「%1」のキーを外しました。</translation>
        </message>
        <message>
            <source>&quot;%1&quot; has the keys %2 now.</source>
            <comment>command; keys</comment>
            <translation>「%1」のキーは %2 になりました。</translation>
        </message>
    </context>
    <context>
        <name>ui::KpiPopup</name>
        <message>
            <source>Value: %1</source>
            <translation>値：%1</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>前回：%1</translation>
        </message>
        <message>
            <source>Target: %1</source>
            <translation>目標：%1</translation>
        </message>
        <message>
            <source>Floor: %1</source>
            <translation>下限：%1</translation>
        </message>
        <message>
            <source>Numerator: %1</source>
            <translation>分子：%1</translation>
        </message>
        <message>
            <source>Denominator: %1</source>
            <translation>分母：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n component(s), coverage %2</source>
            <translation>
                <numerusform>%nコンポーネント中%1、カバー率%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>計算式</translation>
        </message>
        <message>
            <source>Enter opens the page; space or Esc closes this.</source>
            <translation>Enter でページを開き、スペースか Esc で閉じます。</translation>
        </message>
    </context>
    <context>
        <name>ui::RelatedTab</name>
        <message>
            <source>Links to other figures</source>
            <translation>他の指標との関連</translation>
        </message>
        <message>
            <source>No other figure has enough periods to be held against this one.</source>
            <translation>比較に足りる期間を持つ指標がほかにありません。</translation>
        </message>
        <message>
            <source>Change from one period to the next</source>
            <translation>前の期間からの変化</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n week(s) later</source>
            <translation>
                <numerusform>%1（%n 週後）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n month(s) later</source>
            <translation>
                <numerusform>%1（%n か月後）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ScatterChart</name>
        <message>
            <source>Changes of both figures</source>
            <translation>両指標の変化</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>表示するものはありません</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s): %1 across, %2 upwards</source>
            <translation>
                <numerusform>%n 点：横軸 %1、縦軸 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 across, %2 upwards</source>
            <translation>横軸 %1、縦軸 %2</translation>
        </message>
    </context>
    <context>
        <name>ui::SignalsTab</name>
        <message>
            <source>Signals</source>
            <translation>シグナル</translation>
        </message>
        <message>
            <source>No pattern was completed: what moves here is noise.</source>
            <translation>成立したパターンはありません。ここでの動きはばらつきです。</translation>
        </message>
        <message>
            <source>%1 without its season</source>
            <comment>KPI</comment>
            <translation>%1（季節性を除く）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>KPI; scope</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 in %2, %3</source>
            <comment>KPI; unit; scope</comment>
            <translation>%1（%2）、%3</translation>
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
            <translation>%1：自身の値</translation>
        </message>
        <message>
            <source>%1, weight</source>
            <comment>component</comment>
            <translation>%1：重み</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>change in all</source>
            <translation>全体の変化</translation>
        </message>
        <message>
            <source>quantity used</source>
            <translation>使用量</translation>
        </message>
        <message>
            <source>mix of what was bought</source>
            <translation>購入内容の構成</translation>
        </message>
        <message>
            <source>price of the same</source>
            <translation>同じものの単価</translation>
        </message>
        <message>
            <source>without a quantity</source>
            <translation>数量なし</translation>
        </message>
        <message>
            <source>less is unassigned</source>
            <translation>未割り当てが減った</translation>
        </message>
        <message>
            <source>more is unassigned</source>
            <translation>未割り当てが増えた</translation>
        </message>
        <message>
            <source>Parts of the change</source>
            <translation>変化の内訳</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>表示するものはありません</translation>
        </message>
    </context>
    <context>
        <name>ui::WhyTab</name>
        <message>
            <source>Parts of the change</source>
            <translation>変化の内訳</translation>
        </message>
        <message>
            <source>Quantity, mix and price</source>
            <translation>数量・構成・単価</translation>
        </message>
        <message>
            <source>This change cannot be split by component.</source>
            <translation>この変化はコンポーネント別に分けられません。</translation>
        </message>
        <message>
            <source>%1, %2: %3 to %4, %5</source>
            <comment>KPI; scope; period before; period after; change</comment>
            <translation>%1、%2：%3 → %4、%5</translation>
        </message>
        <message>
            <source>By</source>
            <translation>分け方</translation>
        </message>
        <message>
            <source>Break down by</source>
            <translation>内訳の単位</translation>
        </message>
        <message>
            <source>Rows of this part in %1</source>
            <translation>%1 のこの部分の行</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>内訳を見る…</translation>
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
            <translation>%2 の%1</translation>
        </message>
        <message>
            <source>beyond a limit</source>
            <translation>限界の外</translation>
        </message>
        <message>
            <source>8 in a row on one side</source>
            <translation>片側に 8 点連続</translation>
        </message>
        <message>
            <source>2 of 3 near a limit</source>
            <translation>3 点中 2 点が限界付近</translation>
        </message>
        <message>
            <source>4 of 5 away from the mean</source>
            <translation>5 点中 4 点が平均から離れる</translation>
        </message>
        <message>
            <source>7 in one direction</source>
            <translation>7 点連続で同方向</translation>
        </message>
        <message>
            <source>14 up and down</source>
            <translation>14 点が交互に上下</translation>
        </message>
        <message>
            <source>15 close to the mean</source>
            <translation>15 点が平均付近</translation>
        </message>
        <message>
            <source>8 away from the mean on both sides</source>
            <translation>8 点が両側で平均から離れる</translation>
        </message>
        <message>
            <source>no limits yet</source>
            <translation>限界は未確定</translation>
        </message>
        <message>
            <source>no signal</source>
            <translation>シグナルなし</translation>
        </message>
        <message>
            <source>improving</source>
            <translation>改善</translation>
        </message>
        <message>
            <source>worsening</source>
            <translation>悪化</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>上昇</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>低下</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <translation>%1（新規）</translation>
        </message>
        <message>
            <source>%1 (gone)</source>
            <translation>%1（終了）</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>影響</translation>
        </message>
        <message>
            <source>Own value</source>
            <translation>自身の値</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>今</translation>
        </message>
        <message>
            <source>Weight before</source>
            <translation>前の重み</translation>
        </message>
        <message>
            <source>Weight now</source>
            <translation>今の重み</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終わり</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>パターン</translation>
        </message>
        <message>
            <source>From</source>
            <translation>始まり</translation>
        </message>
        <message>
            <source>Beyond chance</source>
            <translation>偶然を超える</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>by few periods</source>
            <translation>少数の期間による</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>先行</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>後続</translation>
        </message>
        <message>
            <source>Weeks later</source>
            <translation>週の遅れ</translation>
        </message>
        <message>
            <source>Months later</source>
            <translation>月の遅れ</translation>
        </message>
        <message>
            <source>r</source>
            <comment>correlation</comment>
            <translation>r</translation>
        </message>
        <message>
            <source>by ranks</source>
            <comment>correlation of ranks</comment>
            <translation>順位で</translation>
        </message>
        <message>
            <source>chance reaches</source>
            <translation>偶然の範囲</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>組数</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>資産</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>単価</translation>
        </message>
        <message>
            <source>without a service</source>
            <translation>サービス名なし</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Mix</source>
            <translation>構成</translation>
        </message>
        <message>
            <source>Without a quantity</source>
            <translation>数量なし</translation>
        </message>
        <message>
            <source>Quantity before</source>
            <translation>前の数量</translation>
        </message>
        <message>
            <source>Quantity now</source>
            <translation>今の数量</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Share of the sum</source>
            <translation>合計に占める割合</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変化</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Source rows</source>
            <translation>元の行</translation>
        </message>
    </context>
    <context>
        <name>ui::SourcesTab</name>
        <message>
            <source>It is late: something was due on %1, and the newest day that it tells of is %2.</source>
            <translation>遅れています。%1に予定がありましたが、最新のデータは%2です。</translation>
        </message>
        <message>
            <source>nothing expected</source>
            <translation>予定なし</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>毎月</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>as found from its past</source>
            <translation>過去から判断</translation>
        </message>
        <message>
            <source>R&amp;hythm:</source>
            <translation>周期(&amp;H):</translation>
        </message>
        <message>
            <source>Rhythm of deliveries</source>
            <translation>納品の周期</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>There is no source yet: the first import makes one.</source>
            <translation>ソースはまだありません。最初の取り込みで作られます。</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>請求</translation>
        </message>
        <message>
            <source>a view of money that another source bills</source>
            <translation>別のソースが請求する金額の表示</translation>
        </message>
        <message>
            <source>Change the source</source>
            <translation>ソースを変更</translation>
        </message>
        <message>
            <source>&amp;Role:</source>
            <translation>役割(&amp;R):</translation>
        </message>
        <message>
            <source>&amp;Currency of rows that name none:</source>
            <translation>通貨の記載がない行の通貨(&amp;C):</translation>
        </message>
        <message>
            <source>Choose a source to see what follows from its role and currency.</source>
            <translation>ソースを選ぶと、役割と通貨による影響が表示されます。</translation>
        </message>
        <message>
            <source>%1 brings no money, so it has neither role nor currency.</source>
            <translation>%1には金額がないため、役割も通貨もありません。</translation>
        </message>
        <message>
            <source>%1 counts as a view of money that another source bills: no figure counts it a second time.</source>
            <translation>%1は別のソースが請求する金額の表示として扱われ、どの数値でも二重に数えられません。</translation>
        </message>
        <message>
            <source>%1 counts as bills: its money stands in all figures.</source>
            <translation>%1は請求として扱われ、その金額はすべての数値に含まれます。</translation>
        </message>
        <message>
            <source>%1 counts as bills: it says what was invoiced, and %2 what it cost day by day.</source>
            <translation>%1は請求として扱われます。請求額は%1、日ごとの費用は%2によります。</translation>
        </message>
        <message>
            <source>Rows that name no currency stand apart, as “?”.</source>
            <translation>通貨の記載がない行は「?」として別に扱われます。</translation>
        </message>
        <message>
            <source>Rows that name no currency count in %1.</source>
            <translation>通貨の記載がない行は%1で数えられます。</translation>
        </message>
        <message>
            <source>change of source %1</source>
            <comment>what undo names</comment>
            <translation>ソース%1の変更</translation>
        </message>
        <message>
            <source>Role of the source</source>
            <translation>ソースの役割</translation>
        </message>
        <message>
            <source>Currency of rows that name none</source>
            <translation>通貨の記載がない行の通貨</translation>
        </message>
    </context>
    <context>
        <name>ui::Grid</name>
        <message>
            <source>Show all rows</source>
            <translation>すべての行を表示</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>rows shown; &quot;12 rows&quot;</comment>
            <translation>%2中%1行</translation>
        </message>
        <message>
            <source>Filtered by %1; press to remove the filter</source>
            <translation>%1で絞り込み中。押すと絞り込みを解除します</translation>
        </message>
        <message>
            <source>No row matches %1.</source>
            <comment>filters, by commas</comment>
            <translation>%1に合う行はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%nセル</numerusform>
            </translation>
        </message>
        <message>
            <source> · sum %1 · average %2</source>
            <translation> · 合計 %1 · 平均 %2</translation>
        </message>
        <message>
            <source> · units differ, so there is no sum</source>
            <translation> · 単位が異なるため合計はありません</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy with heads</source>
            <translation>見出しごとコピー</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <source>Select this column</source>
            <translation>この列を選択</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Filter this column…</source>
            <translation>この列を絞り込む…</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>昇順に並べ替え</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>降順に並べ替え</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>この列を隠す</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>As they were made</source>
            <translation>初期状態に戻す</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>text that is searched</comment>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <comment>value of a column</comment>
            <translation>「%1」のみ</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <comment>value of a column</comment>
            <translation>「%1」を除く</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>rows are grouped by a column</comment>
            <translation>%1 別</translation>
        </message>
        <message>
            <source>Grouped %1; press to remove the groups</source>
            <translation>%1 にまとめています。押すと解除します</translation>
        </message>
        <message>
            <source>Group by this column</source>
            <translation>この列でまとめる</translation>
        </message>
        <message>
            <source>Group by this column, too</source>
            <translation>この列でもまとめる</translation>
        </message>
        <message>
            <source>Open all groups</source>
            <translation>すべて展開</translation>
        </message>
        <message>
            <source>Fold all groups</source>
            <translation>すべて折りたたむ</translation>
        </message>
        <message>
            <source>Without groups</source>
            <translation>まとめない</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Let it scroll</source>
            <translation>固定を外す</translation>
        </message>
        <message>
            <source>Pin to the left</source>
            <translation>左に固定</translation>
        </message>
    </context>
    <context>
        <name>ui::GridFilter</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1、ほか%n件</numerusform>
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
            <translation>%1: %2以外</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <comment>column; bounds</comment>
            <translation>%1: %2～%3</translation>
        </message>
        <message>
            <source>%1: from %2</source>
            <comment>column; bound</comment>
            <translation>%1: %2以上</translation>
        </message>
        <message>
            <source>%1: up to %2</source>
            <comment>column; bound</comment>
            <translation>%1: %2以下</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>絞り込む</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>絞り込みなし</translation>
        </message>
        <message>
            <source>Part of the text</source>
            <translation>テキストの一部</translation>
        </message>
        <message>
            <source>Values of the column</source>
            <translation>列の値</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>集計中…</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) are too many for a list: type a part of the text.</source>
            <translation>
                <numerusform>%n個の値は一覧には多すぎます。テキストの一部を入力してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>value of a column; number of rows</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>To</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>A day, a month or a year: 2026-03-15, 2026-03, 2026.</source>
            <translation>日、月、年のいずれか: 2026-03-15、2026-03、2026。</translation>
        </message>
        <message>
            <source>%1: contains %2</source>
            <comment>column; part of a text</comment>
            <translation>%1: %2を含む</translation>
        </message>
    </context>
    <context>
        <name>ui::BreakOutTab</name>
        <message>
            <source>Parts of the figure</source>
            <translation>数値の内訳</translation>
        </message>
        <message>
            <source>Rows of this part</source>
            <translation>この部分の行</translation>
        </message>
        <message>
            <source>Break out by</source>
            <translation>内訳の基準</translation>
        </message>
        <message>
            <source>By</source>
            <translation>基準</translation>
        </message>
        <message>
            <source>This figure is one of a single component and a single day: it has no parts.</source>
            <translation>この数値は1つのコンポーネントの1日分であり、内訳はありません。</translation>
        </message>
        <message>
            <source>Nothing is known of it in this period.</source>
            <translation>この期間には何も分かっていません。</translation>
        </message>
        <message>
            <source>Together %1.</source>
            <translation>全体で%1。</translation>
        </message>
        <message>
            <source>Together %1; the whole figure is %2: what no component is given is in none of these parts.</source>
            <translation>全体で%1。数値全体は%2です。どのコンポーネントにも割り当てられていない分は、どの部分にも含まれません。</translation>
        </message>
    </context>
    <context>
        <name>ui::MoneyTile</name>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Under budget</source>
            <translation>予算内の残り</translation>
        </message>
        <message>
            <source>Over budget</source>
            <translation>予算超過</translation>
        </message>
        <message>
            <source>Expected for %1</source>
            <comment>a month</comment>
            <translation>%1の見込み</translation>
        </message>
        <message>
            <source>Spend at risk</source>
            <translation>リスクのある支出</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingList</name>
        <message>
            <source>%1 a month</source>
            <translation>月%1</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a month</comment>
            <translation>%1から</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>決めること</translation>
        </message>
        <message>
            <source>Looking for what needs a decision…</source>
            <translation>決めるべきことを探しています…</translation>
        </message>
        <message>
            <source>What needs a decision could not be found out.</source>
            <translation>決めるべきことを調べられませんでした。</translation>
        </message>
        <message>
            <source>Nothing needs a decision: no figure is beyond its limits.</source>
            <translation>決めることはありません。範囲を外れた指標はありません。</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>減らす</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>すべて（%1）</translation>
        </message>
    </context>
    <context>
        <name>ui::MatrixColumns</name>
        <message>
            <source>%1 of 100, %2, coverage %3</source>
            <translation>100点中%1点、%2、カバー率%3</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変化</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>責任者</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>決めること</translation>
        </message>
        <message>
            <source>Data owner</source>
            <translation>データの責任者</translation>
        </message>
        <message>
            <source>Model owner</source>
            <translation>モデルの責任者</translation>
        </message>
        <message>
            <source>Cost owner</source>
            <translation>コストの責任者</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Portable</source>
            <translation>移植可能</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
    </context>
    <context>
        <name>ui::BriefDecisions</name>
        <message>
            <source>To decide</source>
            <translation>決めること</translation>
        </message>
        <message>
            <source>Nothing needs a decision: no figure is beyond its limits.</source>
            <translation>決めることはありません。範囲を外れた指標はありません。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>月額</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s) stand in the program.</source>
            <translation>
                <numerusform>ほか%n件はプログラムで見られます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Components</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>責任者</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変化</translation>
        </message>
    </context>
    <context>
        <name>ui::Shelf</name>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
        </message>
    </context>
    <context>
        <name>ui::Explored</name>
        <message>
            <source>%1 pp</source>
            <comment>percentage points</comment>
            <translation>%1 ポイント</translation>
        </message>
        <message>
            <source>rows, but no figure</source>
            <translation>行はあるが値なし</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>元の行 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>change in %</source>
            <translation>増減率 (%)</translation>
        </message>
        <message>
            <source>change</source>
            <translation>増減</translation>
        </message>
        <message>
            <source>Billed cost</source>
            <translation>請求費用</translation>
        </message>
        <message>
            <source>Effective cost</source>
            <translation>実効費用</translation>
        </message>
        <message>
            <source>List cost</source>
            <translation>定価費用</translation>
        </message>
        <message>
            <source>Contracted cost</source>
            <translation>契約費用</translation>
        </message>
        <message>
            <source>Quantity used</source>
            <translation>使用量</translation>
        </message>
        <message>
            <source>Charges</source>
            <translation>課金項目数</translation>
        </message>
        <message>
            <source>Cost per unit used</source>
            <translation>使用単位あたりの費用</translation>
        </message>
        <message>
            <source>Share of discount</source>
            <translation>割引率</translation>
        </message>
        <message>
            <source>Checks run</source>
            <translation>実行したチェック</translation>
        </message>
        <message>
            <source>Checks passed</source>
            <translation>合格したチェック</translation>
        </message>
        <message>
            <source>Checks failed</source>
            <translation>不合格のチェック</translation>
        </message>
        <message>
            <source>Pass rate</source>
            <translation>合格率</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>データ点の数</translation>
        </message>
        <message>
            <source>Sum of points</source>
            <translation>データ点の合計</translation>
        </message>
        <message>
            <source>Mean of points</source>
            <translation>データ点の平均</translation>
        </message>
        <message>
            <source>Least point</source>
            <translation>最小のデータ点</translation>
        </message>
        <message>
            <source>Greatest point</source>
            <translation>最大のデータ点</translation>
        </message>
        <message>
            <source>Latest point</source>
            <translation>最新のデータ点</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>% of the row</source>
            <translation>行に対する %</translation>
        </message>
        <message>
            <source>% of the column</source>
            <translation>列に対する %</translation>
        </message>
        <message>
            <source>% of all</source>
            <translation>全体に対する %</translation>
        </message>
        <message>
            <source>% of the level above</source>
            <translation>上位に対する %</translation>
        </message>
        <message>
            <source>step from the time before</source>
            <translation>直前の期間との差</translation>
        </message>
        <message>
            <source>running total</source>
            <translation>累計</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>順位</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>測定値</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>check</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>metric</source>
            <translation>メトリック</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreShelves</name>
        <message>
            <source>Values</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>値を追加</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Add a field to the rows</source>
            <translation>行に項目を追加</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Add a field to the columns</source>
            <translation>列に項目を追加</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>絞り込みを追加</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>the comparison</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>how a value is shown</source>
            <translation>値の表し方</translation>
        </message>
        <message>
            <source>%1, largest %2</source>
            <comment>field; number of members</comment>
            <translation>%1、上位 %2</translation>
        </message>
        <message>
            <source>a field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>To the columns</source>
            <translation>列へ移す</translation>
        </message>
        <message>
            <source>To the rows</source>
            <translation>行へ移す</translation>
        </message>
        <message>
            <source>Further out</source>
            <translation>外側へ</translation>
        </message>
        <message>
            <source>the largest members</source>
            <translation>上位</translation>
        </message>
        <message>
            <source>All members</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Largest %1, the rest as one</source>
            <translation>上位 %1、残りはまとめる</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>絞り込む…</translation>
        </message>
        <message numerus="yes">
            <source>%n of them</source>
            <comment>members of a field</comment>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 without %2</source>
            <comment>field; member</comment>
            <translation>%1：%2 以外</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field; member</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選ぶ…</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>From the scope above</source>
            <translation>上の範囲から</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>the time before</source>
            <translation>直前の期間</translation>
        </message>
        <message>
            <source>a year earlier</source>
            <translation>1 年前</translation>
        </message>
        <message>
            <source>the target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>twelve months to %1</source>
            <translation>%1 までの 12 か月</translation>
        </message>
        <message>
            <source>all time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>the time</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>time</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>component</source>
            <translation>コンポーネント</translation>
        </message>
        <message>
            <source>Words of a field</source>
            <translation>項目の語</translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation>項目を追加</translation>
        </message>
        <message>
            <source>Filter by a field</source>
            <translation>項目で絞り込む</translation>
        </message>
        <message>
            <source>Words of a figure, cost or measure</source>
            <translation>指標・費用・測定値の語</translation>
        </message>
        <message>
            <source>The view has a time of its own; the period above does not change it.</source>
            <translation>ビューに独自の期間があり、上の期間では変わりません。</translation>
        </message>
        <message>
            <source>The period above does not change it.</source>
            <translation>上の期間では変わりません。</translation>
        </message>
    </context>
    <context>
        <name>ui::ExplorePage</name>
        <message>
            <source>Explore</source>
            <translation>探索</translation>
        </message>
        <message>
            <source>Break out by</source>
            <translation>内訳の項目</translation>
        </message>
        <message>
            <source>No row has all that is asked for. Remove a filter, or choose another time.</source>
            <translation>条件をすべて満たす行がありません。絞り込みを外すか、別の期間を選んでください。</translation>
        </message>
        <message>
            <source>amounts in %1</source>
            <translation>金額は %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>元の行 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>data to %1</source>
            <translation>%1 までのデータ</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>breaking out</source>
            <translation>内訳</translation>
        </message>
        <message>
            <source>a field</source>
            <translation>項目</translation>
        </message>
    </context>
    <context>
        <name>ui::ArrangedModel</name>
        <message>
            <source>%1, open</source>
            <comment>group of rows</comment>
            <translation>%1、展開</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <comment>group of rows</comment>
            <translation>%1、折りたたみ</translation>
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
            <translation>値の表</translation>
        </message>
        <message>
            <source>Show rows</source>
            <translation>行を表示</translation>
        </message>
        <message>
            <source>Break out by…</source>
            <translation>内訳を見る…</translation>
        </message>
        <message>
            <source>the order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <translation>「%1」のみ</translation>
        </message>
        <message>
            <source>Without “%1”</source>
            <translation>「%1」を除く</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>フィルター</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreBoards</name>
        <message>
            <source>Show rows</source>
            <translation>行を表示</translation>
        </message>
        <message>
            <source>Largest members by each field</source>
            <translation>各フィールドの上位項目</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>value; figure</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No field tells parts of it apart.</source>
            <translation>どのフィールドでも分けられません。</translation>
        </message>
        <message>
            <source>%1: all members</source>
            <comment>field</comment>
            <translation>%1: すべての項目</translation>
        </message>
    </context>
    <context>
        <name>ui::ExploreFilters</name>
        <message>
            <source>a filter</source>
            <translation>フィルター</translation>
        </message>
    </context>
    <context>
        <name>ui::FigureRows</name>
        <message>
            <source>Source rows</source>
            <translation>元の行</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Reading the rows…</source>
            <translation>行を読み込んでいます…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln source row(s)</source>
            <translation>
                <numerusform>元の行 %Ln 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ViewBar</name>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Copy as command</source>
            <translation>コマンドとしてコピー</translation>
        </message>
        <message>
            <source>The command that prints the same figures</source>
            <translation>同じ値を出力するコマンド</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>保存した表示</translation>
        </message>
        <message>
            <source>The view to begin with</source>
            <translation>最初の表示</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>「%1」を削除</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>表示を保存</translation>
        </message>
        <message>
            <source>Name. A view of the same name is replaced.</source>
            <translation>名前。同じ名前の表示は置き換えられます。</translation>
        </message>
    </context>
    <context>
        <name>ui::BoundFilter</name>
        <message>
            <source>and</source>
            <translation>から</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>絞り込む</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>以上</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>以下</translation>
        </message>
        <message>
            <source>between</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>among the largest by %1</source>
            <comment>field</comment>
            <translation>%1 別の上位</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>絞り込みなし</translation>
        </message>
    </context>
    <context>
        <name>ui::BreakOutChoice</name>
        <message>
            <source>Break out by</source>
            <translation>内訳の項目</translation>
        </message>
        <message>
            <source>Words of a field</source>
            <translation>項目の語</translation>
        </message>
    </context>
</TS>
