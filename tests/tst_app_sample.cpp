#include "tests/room.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// The whole sample portfolio through the program: it imports without a defect, every key figure has a value in the last
// month, and the figures tell what resources/sample/README.md says.
class TestAppSample : public QObject {
    Q_OBJECT

    static QString portfolio() { return QStringLiteral(SOURCE_DIR "/resources/sample/portfolio"); }
    static QByteArray run(const QStringList& arguments, int* exit = nullptr)
    {
        QProcess program;
        program.start(QStringLiteral(OPSATLAS), arguments);
        const bool ended = program.waitForFinished(500'000);
        if (exit != nullptr)
            *exit = ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
        return program.readAllStandardOutput();
    }
    QJsonObject results(const char* period)
    {
        const auto json = QJsonDocument::fromJson(
            run({QStringLiteral("kpi"), QStringLiteral("-w"), workspace_, QStringLiteral("--scope"),
                 QStringLiteral("all"), QStringLiteral("--period"), QLatin1String(period), QStringLiteral("--json")}));
        QJsonObject by;
        for (const auto& entry : json[QStringLiteral("results")].toArray())
            by[entry[QStringLiteral("scope")].toString() + QLatin1Char(' ') + entry[QStringLiteral("kpi")].toString()] =
                entry;
        return by;
    }
    // NaN where there is no value.
    double value(const char* period, const char* scopeAndKpi)
    {
        auto& month = months_[QLatin1String(period)];
        if (month.isEmpty())
            month = results(period);
        return month[QLatin1String(scopeAndKpi)][QStringLiteral("value")].toDouble(qQNaN());
    }

    // What a command answers about the sample, as JSON.
    QJsonObject answer(const char* command, QStringList options)
    {
        int exit = -1;
        const auto json = QJsonDocument::fromJson(run(
            QStringList{QLatin1String(command), QStringLiteral("-w"), workspace_, QStringLiteral("--json")} + options,
            &exit));
        return exit == 0 ? json.object() : QJsonObject();
    }
    static QStringList words(const char* text)
    {
        return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    QTemporaryDir folder_;
    QString workspace_;
    QMap<QString, QJsonObject> months_;

private Q_SLOTS:
    void initTestCase()
    {
        workspace_ = folder_.filePath(QStringLiteral("sample.opsatlas"));
        // Everything that comes once or with each month's bill, and the checks of the months that the story tells of:
        // an import makes all measures anew, and two hundred more of them tell nothing more.
        QStringList arguments = {QStringLiteral("import"), QStringLiteral("-w"), workspace_, QStringLiteral("--json")};
        QDirIterator it(portfolio(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto file = it.next();
            const auto name = file.mid(portfolio().size());
            const bool monthly = name.startsWith(QStringLiteral("/dbt/")) || name.startsWith(QStringLiteral("/great_"))
                                 || name.startsWith(QStringLiteral("/evidently/"));
            const bool told = name.contains(QStringLiteral("2026-05")) || name.contains(QStringLiteral("2026-06"))
                              || name.contains(QStringLiteral("2026-10"));
            if (name.count(QLatin1Char('/')) == 1 || name.startsWith(QStringLiteral("/cost/"))
                || name.startsWith(QStringLiteral("/serving/")) || (monthly && told))
                arguments << file;
        }
        arguments << portfolio() + QStringLiteral("/mlruns") << portfolio() + QStringLiteral("/lineage");
        int exit = -1;
        const auto out = run(arguments, &exit);
        QVERIFY2(exit == 0, out.right(1000).constData());
        const auto files = QJsonDocument::fromJson(out).array();
        QVERIFY(files.size() > 100);
        for (const auto& entry : files) {
            const auto file = entry.toObject();
            QVERIFY2(file[QStringLiteral("status")].toString() == QStringLiteral("imported")
                         && file[QStringLiteral("rejected_rows")].toInt() == 0
                         && file[QStringLiteral("rejected_lines")].toInt() == 0
                         && file[QStringLiteral("unreadable_amounts")].toInt() == 0,
                     QJsonDocument(file).toJson().constData());
        }
        run({QStringLiteral("verify"), QStringLiteral("-w"), workspace_}, &exit);
        QCOMPARE(exit, 0);
    }
    void everyFileIsRead()
    {
        int exit = -1;
        const auto files =
            QJsonDocument::fromJson(run({QStringLiteral("inspect"), QStringLiteral("--json"), portfolio()}, &exit))
                .array();
        QCOMPARE(exit, 0);
        QVERIFY(files.size() > 250);
        for (const auto& entry : files) {
            const auto file = entry.toObject();
            QVERIFY2(file[QStringLiteral("importable")].toBool() && file[QStringLiteral("rejected_rows")].toInt() == 0,
                     QJsonDocument(file).toJson().constData());
        }
    }
    void everyFigureHasAValueInTheLastMonth()
    {
        const auto month = results("2026-10");
        int portfolio = 0;
        for (const auto& key : month.keys()) {
            if (!key.startsWith(QStringLiteral("* ")))
                continue;
            ++portfolio;
            const auto status = month[key][QStringLiteral("status")].toString();
            QVERIFY2(status != QStringLiteral("no_data") && status != QStringLiteral("not_applicable"),
                     qPrintable(key + QStringLiteral(": ") + status));
        }
        QCOMPARE(portfolio, 51); // the fifty, and the team's own
    }
    void theIncidentOfJuneIsSeen()
    {
        QVERIFY(value("2026-05", "* data.test_pass_rate") > 98);
        QVERIFY(value("2026-06", "* data.test_pass_rate") < 90);
        QVERIFY(value("2026-06", "lake data.completeness") < 95);
        QVERIFY(value("2026-06", "* data.downtime_hours") > 200);
        QVERIFY(value("2026-06", "* joint.spend_on_untrusted_data") > 90);
        QCOMPARE(value("2026-05", "* joint.spend_on_untrusted_data"), 0.0);
        QVERIFY(value("2026-06", "* joint.poor_data_cost_share")
                > value("2026-05", "* joint.poor_data_cost_share") + 3);
    }
    void fraudDriftsAndRecoversInPart()
    {
        QVERIFY(value("2026-05", "fraud model.drift_share") < 5);
        QCOMPARE(value("2026-06", "fraud model.drift_share"), 60.0);
        QCOMPARE(value("2026-10", "fraud model.drift_share"), 10.0);
        QCOMPARE(value("2026-05", "fraud model.target_attainment"), 100.0);
        QCOMPARE(value("2026-07", "fraud model.target_attainment"), 0.0);
        QVERIFY(value("2026-10", "fraud model.accuracy") > value("2026-07", "fraud model.accuracy") + 3);
        QVERIFY(value("2026-10", "fraud model.accuracy") < 93);
    }
    void supportBotIsCheapAndWrong()
    {
        for (const auto* month : {"2025-11", "2026-06", "2026-10"}) {
            QCOMPARE(value(month, "support-bot model.target_attainment"), 0.0);
            QVERIFY(value(month, "support-bot cost.per_1k_predictions") < 1.1);
        }
    }
    void visionCostsTooMuch()
    {
        QVERIFY(value("2026-10", "vision model.accuracy") > 97);
        QVERIFY(value("2026-10", "vision cost.per_1k_predictions")
                > 20 * value("2026-10", "fraud cost.per_1k_predictions"));
        QVERIFY(value("2026-10", "vision cost.idle_share") > 30);
        QVERIFY(value("2026-10", "vision cost.accelerator_utilisation") < 40);
        QVERIFY(value("2026-04", "vision cost.anomaly_share") > 3);
        QVERIFY(qIsNaN(value("2026-02", "vision model.accuracy"))); // no labels came
    }
    void moneyFindsItsOwners()
    {
        double last = 0;
        for (const auto* month : {"2025-11", "2026-01", "2026-04", "2026-07"}) {
            const auto here = value(month, "* cost.allocation_coverage");
            QVERIFY2(here > last, month);
            last = here;
        }
        QVERIFY(value("2026-10", "* cost.allocation_coverage") > 85);
    }
    void whyAccuracyFellInJune()
    {
        const auto why = answer("explain", words("--kpi model.accuracy --from 2026-05 --to 2026-06"));
        const auto change = why[QStringLiteral("change")].toDouble();
        QVERIFY(change < -3);
        const auto parts = why[QStringLiteral("parts")].toArray();
        QCOMPARE(parts.size(), 5); // the models
        QCOMPARE(parts[0][QStringLiteral("segment")].toString(), QStringLiteral("fraud"));
        QVERIFY(parts[0][QStringLiteral("rate")].toDouble() < 0.8 * change);
        double sum = 0;
        for (const auto& part : parts)
            sum += part[QStringLiteral("rate")].toDouble() + part[QStringLiteral("mix")].toDouble();
        QVERIFY(qAbs(sum - change) < 1e-9);
    }
    // Tables with titles and units; no digits that nobody reads, and no keys of JSON.
    void peopleReadRoundedFigures_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("holds");
        const auto row = [](const char* options, const char* first, const char* holds) {
            QTest::newRow(options) << QByteArray(first) << QByteArray(holds);
        };
        row("kpi", "Portfolio, 2026-10\n", "  cost.spend                        66,598 EUR  unrated");
        row("explain --kpi cost.spend --from 2026-09 --to 2026-10", "Spend (cost.spend), portfolio\n",
            "  vision               +723  21,812 EUR  22,535 EUR\n");
        row("explain --kpi cost.spend --from 2026-09 --to 2026-10 --by price", "Spend (cost.spend), portfolio\n",
            "  Service                                      Unit       Quantity, EUR  Mix, EUR");
        row("explain --kpi model.accuracy --from 2026-05 --to 2026-06",
            "Share of correct predictions (model.accuracy), portfolio\n", "  fraud               -3.06");
        row("signals", "Portfolio, 2026-10: ", "  KPI                          Name");
        row("signals --kpi cost.spend", "Spend (cost.spend), portfolio\n", "  Newest period             no signal\n");
        row("forecast --kpi cost.spend", "Spend (cost.spend), portfolio\n",
            "No forecast is shown: held against 4 periods, none was better than the last value repeated.");
        row("related --kpi cost.spend", "Spend (cost.spend), portfolio\n", "  First ");
    }
    void peopleReadRoundedFigures()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, holds);
        auto options = words(QTest::currentDataTag());
        const auto command = options.takeFirst();
        int exit = -1;
        const auto text = run(QStringList{command, QStringLiteral("-w"), workspace_} + options, &exit);
        QCOMPARE(exit, 0);
        QVERIFY2(text.startsWith(first) && text.contains(holds), text.constData());
        const QRegularExpression raw(QStringLiteral("\\d\\.\\d{5,}|\\b\\w+[01] \\d"));
        QVERIFY2(!raw.match(QString::fromUtf8(text)).hasMatch(), text.constData());
    }
    // resources/sample/README.md, read from what `explain` and `kpi --alerts` print.
    void explainTellsTheStory()
    {
        const auto explained = [&](const char* options) { return answer("explain", words(options)); };
        const auto part = [](const QJsonObject& why, const char* segment) {
            for (const auto& one : why[QStringLiteral("parts")].toArray())
                if (one[QStringLiteral("segment")].toString() == QLatin1String(segment))
                    return one.toObject();
            return QJsonObject();
        };
        const auto share = [](const QJsonObject& one, const char* above, const char* below) {
            return one[QLatin1String(above)].toDouble(qQNaN()) / one[QLatin1String(below)].toDouble(qQNaN());
        };
        // money finds its owners: what is unassigned shrinks, and that is most of the rise
        const auto owners = explained("--kpi cost.allocation_coverage --from 2025-11 --to 2026-10");
        QCOMPARE(owners[QStringLiteral("parts")].toArray()[0][QStringLiteral("segment")].toString(),
                 QStringLiteral("(unassigned)"));
        QVERIFY(part(owners, "(unassigned)")[QStringLiteral("mix")].toDouble()
                > 0.7 * owners[QStringLiteral("change")].toDouble());
        // the platform that all share is split: fraud pays for services on its account
        const auto shared =
            answer("rows", words("--kpi cost.spend --scope fraud --period 2026-10"))[QStringLiteral("rows")].toArray();
        QVERIFY(std::any_of(shared.begin(), shared.end(), [](const QJsonValue& row) {
            return row[QStringLiteral("share")].toString().contains(u'/');
        }));
        // the broken load of June: failing checks take the pass rate down
        const auto tests = explained("--kpi data.test_pass_rate --from 2026-05 --to 2026-06 --by check");
        QVERIFY(tests[QStringLiteral("change")].toDouble() < -8);
        QVERIFY(tests[QStringLiteral("parts")].toArray()[0][QStringLiteral("rate")].toDouble() < 0);
        // cheap and wrong: under a euro for a thousand answers, and three in four are right
        const auto prices = explained("--kpi cost.per_1k_predictions --from 2026-09 --to 2026-10");
        const auto right = explained("--kpi model.accuracy --from 2026-09 --to 2026-10");
        QVERIFY(1000 * share(part(prices, "support-bot"), "n1", "d1") < 1);
        QVERIFY(share(part(right, "support-bot"), "n1", "d1") < 0.8);
        // the best, at some sixty times the price
        QVERIFY(share(part(right, "vision"), "n1", "d1") > 0.97);
        QVERIFY(share(part(prices, "vision"), "n1", "d1") > 20 * share(part(prices, "fraud"), "n1", "d1"));
        // quantity, mix and price add up to the change of spend
        const auto spend = explained("--kpi cost.spend --from 2026-05 --to 2026-06 --by price");
        QCOMPARE(spend[QStringLiteral("method")].toString(), QStringLiteral("shapley"));
        double sum = 0;
        for (const auto* factor : {"quantity", "mix", "price", "other"})
            sum += spend[QLatin1String(factor)].toDouble(qQNaN());
        QVERIFY(qAbs(sum - spend[QStringLiteral("change")].toDouble())
                < 1e-9 * spend[QStringLiteral("value0")].toDouble());
        QVERIFY(answer("explain", words("--kpi cost.spend --from 2026-05 --to 2026-06 --by colour")).isEmpty());
        QVERIFY(answer("explain", words("--kpi model.accuracy --from 2026-05 --to 2026-06 --by price")).isEmpty());
        // what is open in October: support-bot's wrong answers since the beginning
        const auto alerts =
            answer("kpi", words("--alerts --scope all --period 2026-10"))[QStringLiteral("alerts")].toArray();
        QVERIFY(std::any_of(alerts.begin(), alerts.end(), [](const QJsonValue& one) {
            return one[QStringLiteral("kpi")].toString() == QStringLiteral("model.target_attainment")
                   && one[QStringLiteral("scope")].toString() == QStringLiteral("support-bot")
                   && one[QStringLiteral("opened")].toString() == QStringLiteral("2025-11")
                   && one[QStringLiteral("kind")].toString() == QStringLiteral("breach");
        }));
    }
    // What somebody should decide on tells the story of the sample in its first seven findings.
    void findingsTellTheStory()
    {
        int exit = -1;
        const auto json = QJsonDocument::fromJson(
            run({QStringLiteral("findings"), QStringLiteral("-w"), workspace_, QStringLiteral("--json")}, &exit));
        QCOMPARE(exit, 0);
        const auto all = json.array();
        QVERIFY(all.size() >= 7);
        const auto first = [&](const char* kind, const char* component) {
            for (int i = 0; i < 7; ++i)
                if (const auto one = all[i].toObject();
                    one[QStringLiteral("kind")] == QLatin1String(kind)
                    && one[QStringLiteral("components")].toArray().contains(QLatin1String(component)))
                    return one;
            return QJsonObject();
        };
        const auto fraud = first("below_target", "fraud");
        QCOMPARE(fraud[QStringLiteral("since")].toString(), QStringLiteral("2026-06"));
        QCOMPARE(fraud[QStringLiteral("owner")].toString(), QStringLiteral("Payments"));
        QVERIFY(fraud[QStringLiteral("amount")].toDouble() > 10'000);
        QVERIFY2(fraud[QStringLiteral("text")].toString().contains(
                     QStringLiteral("on 8 June 2026, Data test pass rate of lake, whose data it reads")),
                 qPrintable(fraud[QStringLiteral("text")].toString()));
        const auto message = fraud[QStringLiteral("message")].toObject();
        QCOMPARE(message[QStringLiteral("code")].toString(), QStringLiteral("finding_below_target_since"));
        QCOMPARE(message[QStringLiteral("args")].toObject()[QStringLiteral("component")].toString(),
                 QStringLiteral("fraud"));
        for (const auto& figure : fraud[QStringLiteral("evidence")].toArray()) // each is what kpi prints
            QCOMPARE(figure[QStringLiteral("value")].toDouble(),
                     value(qPrintable(figure[QStringLiteral("period")].toString()),
                           qPrintable(figure[QStringLiteral("scope")].toString() + QLatin1Char(' ')
                                      + figure[QStringLiteral("kpi")].toString())));
        QVERIFY(!first("below_target", "support-bot").isEmpty());
        QCOMPARE(first("cost", "vision")[QStringLiteral("kpi")].toString(), QStringLiteral("cost.idle_share"));
        QVERIFY(!first("budget", "vision").isEmpty());
        QVERIFY(!first("owner", "vision").isEmpty());
    }
    void limitsBeginAnewWithAReason()
    {
        const auto rebased = answer("signals", words("--kpi cost.spend --rebase-at 2026-03 --reason reserved"));
        QCOMPARE(rebased[QStringLiteral("limits")].toArray().size(), 2);
        QCOMPARE(rebased[QStringLiteral("limits")].toArray()[1][QStringLiteral("reason")].toString(),
                 QStringLiteral("reserved"));
        QVERIFY(answer("signals", words("--kpi cost.spend --rebase-at 2026-03")).isEmpty()); // without a reason
        const auto taken = answer("signals", words("--kpi cost.spend --rebase-at 2026-03 --reason mistake --withdraw"));
        QCOMPARE(taken[QStringLiteral("limits")].toArray().size(), 1);
    }
    void whereNovemberLands()
    {
        const auto made = answer("forecast", words("--kpi cost.spend"));
        const auto landing = made[QStringLiteral("landing")].toObject();
        QCOMPARE(landing[QStringLiteral("month")].toString(), QStringLiteral("2026-11"));
        QCOMPARE(landing[QStringLiteral("until")].toString(), QStringLiteral("2026-10-31"));
        QCOMPARE(landing[QStringLiteral("to_date")].toDouble(), 0.0);
        const double total = landing[QStringLiteral("total")].toDouble(), october = value("2026-10", "* cost.spend");
        QVERIFY(total > 0.9 * october && total < 1.1 * october);
        QVERIFY(landing[QStringLiteral("lower")].toDouble() < total
                && total < landing[QStringLiteral("upper")].toDouble());
        QCOMPARE(made[QStringLiteral("forecast")].toArray().size(), 6);
        QVERIFY(made[QStringLiteral("wape")].toDouble() < 0.1);
        // in the middle of a month what is there counts as it is
        const auto before =
            answer("forecast", words("--kpi cost.spend --period 2026-09..2026-09-20"))[QStringLiteral("landing")]
                .toObject();
        QCOMPARE(before[QStringLiteral("days_left")].toInt(), 10);
        const double september = value("2026-09", "* cost.spend");
        QVERIFY(qAbs(before[QStringLiteral("total")].toDouble() - september) < 0.05 * september);
        QVERIFY(before[QStringLiteral("to_date")].toDouble() < september);
    }
    void signalsOfAYear()
    {
        const auto fraud = answer("signals", words("--kpi model.accuracy --scope fraud"));
        const auto fired = fraud[QStringLiteral("fired")].toArray();
        QVERIFY(!fired.isEmpty());
        QVERIFY(std::any_of(fired.begin(), fired.end(), [](const QJsonValue& one) {
            return one[QStringLiteral("until")].toString() == QStringLiteral("2026-07")
                   && one[QStringLiteral("means")].toString() == QStringLiteral("worsening");
        }));
        const auto newest = answer("signals", {});
        QVERIFY(newest[QStringLiteral("charts")].toInt() > 35); // shares of few things have no limits
        QVERIFY(newest[QStringLiteral("expected_by_chance")].toDouble() < 1);
        const auto related = answer("related", words("--kpi cost.spend --scope fraud"));
        QCOMPARE(related[QStringLiteral("every")].toString(), QStringLiteral("week"));
        for (const auto& link : related[QStringLiteral("links")].toArray())
            QCOMPARE(link[QStringLiteral("sentence")].toString().contains(QStringLiteral("not proof of cause")),
                     link[QStringLiteral("marked")].toBool());
    }
};

ROOM_TEST(TestAppSample)
#include "tst_app_sample.moc"
