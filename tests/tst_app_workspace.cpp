#include "tests/room.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The program as scripts use it: import, imports, undo-import, query, verify, backup; their keys and exit codes.
class TestAppWorkspace : public QObject {
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out, err;
    };
    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    QString file(const char* name, const QByteArray& text) const
    {
        QFile out(path(name));
        out.open(QIODevice::WriteOnly | QIODevice::Truncate);
        out.write(text);
        return out.fileName();
    }
    static Run run(const QStringList& arguments)
    {
        QProcess program;
        program.start(QStringLiteral(OPSATLAS), arguments);
        program.waitForFinished(30000);
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    static Run on(const char* command, const QString& workspace, const QStringList& arguments = {})
    {
        return run(QStringList{QString::fromLatin1(command), QStringLiteral("-w"), workspace} + arguments);
    }
    static QByteArray bill(const char* amount)
    {
        return QByteArray("BilledCost,EffectiveCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,ServiceName,"
                          "ProviderName,BillingAccountId\n")
               + amount + ",,EUR,2026-03-01T00:00:00Z,2026-03-05T00:00:00Z,=db,Cloud,1\n";
    }

private Q_SLOTS:
    void aFolderWithOtherFilesIsStillOneDocument()
    {
        const QDir mixed(folder_.filePath(QStringLiteral("mixed")));
        QVERIFY(mixed.mkpath(QStringLiteral(".")));
        file("mixed/a.csv", bill("1.00"));
        file("mixed/b.json", R"({"what": "ever"})");
        const auto ran = on("import", path("mixed.opsatlas"), {QStringLiteral("--json"), mixed.path()});
        QCOMPARE(ran.code, 0); // it was not named itself
        const auto files = QJsonDocument::fromJson(ran.out).array();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(1).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("refused"));
    }
    // Nothing in it can be read: the files are listed, and one sentence says that the folder brought nothing.
    void aFolderOfOtherFilesIsAnError()
    {
        const QDir other(folder_.filePath(QStringLiteral("other")));
        QVERIFY(other.mkpath(QStringLiteral("below")));
        file("other/a.txt", "hello\n");
        file("other/below/b.json", R"({"what": "ever"})");
        const auto ran = on("import", path("other.opsatlas"), {other.path()});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out.count(": refused"), 2);
        QCOMPARE(ran.err,
                 other.path().toUtf8() + ": no file in this folder could be read; name a folder with exports.\n");
    }
    // What could be read has landed; the exit code says that it was not all.
    void aRefusedRowIsToldByTheExitCode()
    {
        const auto some =
            file("some.csv", "timestamp,component,metric,value\n2026-03-01,churn,load,1\n2026-03-02,churn,load,much\n");
        const auto ran = on("import", path("some.opsatlas"), {some});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains("2 rows, 1 rejected") && ran.err.contains("some.csv:3:"),
                 (ran.out + ran.err).constData());
        QCOMPARE(on("import", path("some.opsatlas"), {some}).code, 0); // nothing is read
        QVERIFY(on("query", path("some.opsatlas"), {QStringLiteral("SELECT count(*) FROM point")}).out.contains('1'));
    }
    void aWarningIsOneSentence()
    {
        const auto ran = on("import", path("nul.opsatlas"),
                            {file("nul.csv", QByteArray("time,metric,value\n2026-03-01,a\0b,1\n", 35))});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, path("nul.csv").toUtf8()
                              + ":2: A NUL byte stands in the text; it is shown as U+FFFD; the file may be damaged: "
                                "export it again\n");
        QVERIFY2(on("imports", path("nul.opsatlas")).out.contains("nul.csv, 1 row\n"), "one row is no rows");
    }
    void sourcesAreListedAndChanged()
    {
        const auto workspace = path("s.opsatlas");
        QCOMPARE(on("import", workspace, {file("s.csv", bill("1.00"))}).code, 0);
        const auto listed = on("sources", workspace, {QStringLiteral("--json")});
        QCOMPARE(listed.code, 0);
        auto object = QJsonDocument::fromJson(listed.out).array().at(0).toObject();
        QCOMPARE(object.value(QStringLiteral("name")).toString(), QStringLiteral("focus"));
        QCOMPARE(object.value(QStringLiteral("role")).toString(), QStringLiteral("bills"));
        QVERIFY(object.value(QStringLiteral("mapping")).isNull());
        const auto changed =
            on("sources", workspace, {QStringLiteral("focus"), QStringLiteral("--role"), QStringLiteral("view")});
        QCOMPARE(changed.code, 0);
        QVERIFY2(changed.out.contains("focus: focus, a view of money"), changed.out.constData());
        QCOMPARE(on("sources", workspace, {QStringLiteral("--role"), QStringLiteral("view")}).code, 2);
        QCOMPARE(on("sources", workspace, {QStringLiteral("--source"), QStringLiteral("gossip")}).code, 2);
        QCOMPARE(on("sources", path("missing.opsatlas")).code, 3);
    }
    // Spend and the rows behind it, before, while and after a source is a mere view.
    void aViewIsNotSpend()
    {
        const auto workspace = path("view.opsatlas");
        QCOMPARE(on("import", workspace, {file("cloud.csv", bill("100"))}).code, 0);
        QCOMPARE(on("import", workspace,
                    {QStringLiteral("--source"), QStringLiteral("gateway"), file("gateway.csv", bill("40"))})
                     .code,
                 0);
        const auto spend = [&] {
            for (const auto& result : QJsonDocument::fromJson(on("kpi", workspace,
                                                                 {QStringLiteral("--json"), QStringLiteral("--period"),
                                                                  QStringLiteral("2026-03")})
                                                                  .out)
                                          .object()
                                          .value(QStringLiteral("results"))
                                          .toArray())
                if (result.toObject().value(QStringLiteral("kpi")).toString() == QStringLiteral("cost.spend"))
                    return result.toObject().value(QStringLiteral("value")).toDouble();
            return -1.0;
        };
        const auto behind = [&] {
            const auto ran = on("rows", workspace,
                                {QStringLiteral("--kpi"), QStringLiteral("cost.spend"), QStringLiteral("--period"),
                                 QStringLiteral("2026-03"), QStringLiteral("--csv")});
            return ran.code == 0 ? ran.out.trimmed().count('\n') : -1;
        };
        QCOMPARE(spend(), 140.0);
        QCOMPARE(behind(), 2);
        for (const auto& [role, value, rows] : {std::tuple("view", 100.0, 1), {"bills", 140.0, 2}}) {
            QCOMPARE(on("sources", workspace,
                        {QStringLiteral("--source"), QStringLiteral("gateway"), QStringLiteral("--role"),
                         QString::fromLatin1(role)})
                         .code,
                     0);
            QCOMPARE(spend(), value);
            QCOMPARE(behind(), rows);
        }
        QCOMPARE(on("verify", workspace).code, 0);
        QCOMPARE(on("sources", workspace,
                    {QStringLiteral("--source"), QStringLiteral("gateway"), QStringLiteral("--role"),
                     QStringLiteral("owner")})
                     .code,
                 2);
    }
    void importPrintsWhatInspectPrintsAndItsStatus()
    {
        const auto workspace = path("w.opsatlas");
        const auto source = file("march.csv", bill("12.50"));
        const auto first = on("import", workspace, {QStringLiteral("--json"), source});
        QCOMPARE(first.code, 0);
        auto object = QJsonDocument::fromJson(first.out).array().at(0).toObject();
        QCOMPARE(object.value(QStringLiteral("status")).toString(), QStringLiteral("imported"));
        QCOMPARE(object.value(QStringLiteral("import_id")).toInt(), 1);
        const auto inspected =
            QJsonDocument::fromJson(run({QStringLiteral("inspect"), QStringLiteral("--json"), source}).out)
                .array()
                .at(0)
                .toObject();
        QVERIFY(!inspected.isEmpty());
        const auto again = on("import", workspace, {QStringLiteral("--json"), source});
        QCOMPARE(again.code, 0);
        auto unchanged = QJsonDocument::fromJson(again.out).array().at(0).toObject();
        QCOMPARE(unchanged.value(QStringLiteral("status")).toString(), QStringLiteral("unchanged"));
        QCOMPARE(unchanged.value(QStringLiteral("import_id")).toInt(), 1);
        QCOMPARE(object.take(QStringLiteral("receipt")).toObject().value(QStringLiteral("rows")).toInt(), 1);
        for (auto* each : {&object, &unchanged}) {
            each->remove(QStringLiteral("status"));
            each->remove(QStringLiteral("import_id"));
            QCOMPARE(*each, inspected);
        }
        const auto replaced = on("import", workspace, {QStringLiteral("--json"), file("april.csv", bill("13.00"))});
        QCOMPARE(
            QJsonDocument::fromJson(replaced.out).array().at(0).toObject().value(QStringLiteral("status")).toString(),
            QStringLiteral("replaced"));
        const auto did =
            QJsonDocument::fromJson(replaced.out).array().at(0).toObject().value(QStringLiteral("receipt")).toObject();
        QCOMPARE(did.value(QStringLiteral("replaced")).toObject().value(QStringLiteral("imports")).toArray(),
                 QJsonArray{1});
        QCOMPARE(did.value(QStringLiteral("totals"))
                     .toObject()
                     .value(QStringLiteral("billed"))
                     .toObject()
                     .value(QStringLiteral("EUR"))
                     .toString(),
                 QStringLiteral("13.00"));
        const auto history = QJsonDocument::fromJson(on("imports", workspace, {QStringLiteral("--json")}).out).array();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).toObject().value(QStringLiteral("replaces")).toArray(), QJsonArray{1});
        QVERIFY(history.at(1).toObject().value(QStringLiteral("replaces")).toArray().isEmpty());
        QCOMPARE(history.at(1).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("replaced"));
        const auto delivered = history.at(1).toObject().value(QStringLiteral("delivered")).toArray().at(0).toObject();
        QCOMPARE(delivered.value(QStringLiteral("sha256")).toString().toLatin1(),
                 QCryptographicHash::hash(bill("12.50"), QCryptographicHash::Sha256).toHex());
        QCOMPARE(on("undo-import", workspace, {QStringLiteral("2")}).code, 0);
        QCOMPARE(on("query", workspace,
                    {QStringLiteral("--csv"),
                     QStringLiteral("SELECT total_of(billed) AS total, service, -1.5 AS x FROM cost")})
                     .out,
                 QByteArray("total,service,x\n12.50,'=db,-1.5\n"));
        QCOMPARE(on("query", workspace,
                    {QStringLiteral("--json"), QStringLiteral("SELECT currency, NULL n, billed FROM cost")})
                     .out.simplified(),
                 QByteArray("[ { \"currency\": \"EUR\", \"n\": null, \"billed\": 12.5 } ]"));
        QCOMPARE(on("verify", workspace).code, 0);
        const auto compacted = on("compact", workspace);
        QCOMPARE(compacted.code, 0);
        QVERIFY2(compacted.out.startsWith("Dropped: import 2, which was undone.\n"), compacted.out.constData());
        QCOMPARE(on("compact", workspace).out.left(26), QByteArray("There was nothing to drop:"));
        QCOMPARE(on("verify", workspace).code, 0);
        const auto copy = path("copy.opsatlas");
        QCOMPARE(on("backup", workspace, {QStringLiteral("-o"), copy}).code, 0);
        QCOMPARE(on("verify", copy).code, 0);
    }
    void exitCodesSayWhatHappened_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        const auto none = path("none.opsatlas");
        const auto good = path("good.opsatlas");
        on("import", good, {file("good.csv", bill("1"))});
        const auto other = file("other.opsatlas", QByteArray("no workspace at all\n").repeated(100));
        const auto row = [](const char* name, const QStringList& arguments, int code, const char* said) {
            QTest::newRow(name) << arguments << code << QByteArray(said);
        };
        const auto w = QStringLiteral("-w");
        for (const auto* command : {"imports", "verify", "compact"})
            row(qPrintable(QString::fromLatin1(command) + QStringLiteral(" of nothing")),
                {QString::fromLatin1(command), w, none}, 3, "there is no such workspace");
        row("query of nothing", {QStringLiteral("query"), w, none, QStringLiteral("SELECT 1")}, 3,
            "there is no such workspace");
        row("undo of nothing", {QStringLiteral("undo-import"), w, none, QStringLiteral("1")}, 3,
            "there is no such workspace");
        row("backup of nothing", {QStringLiteral("backup"), w, none, QStringLiteral("-o"), path("x")}, 3,
            "there is no such workspace");
        row("not ours", {QStringLiteral("import"), w, other, file("good.csv", bill("1"))}, 3,
            "not an OpsAtlas workspace");
        row("missing file", {QStringLiteral("import"), w, good, path("missing.csv")}, 1, "there is no such file");
        row("unknown kind", {QStringLiteral("import"), w, good, file("odd.txt", "nothing known\n")}, 1, "odd.txt");
        row("unknown format",
            {QStringLiteral("import"), w, good, QStringLiteral("--format"), QStringLiteral("nope"),
             file("good.csv", bill("1"))},
            2, "no format");
        row("unknown import", {QStringLiteral("undo-import"), w, good, QStringLiteral("77")}, 2, "no import 77");
        row("no import number", {QStringLiteral("undo-import"), w, good, QStringLiteral("x")}, 2, "");
        row("no workspace", {QStringLiteral("import"), file("good.csv", bill("1"))}, 2, "");
        row("faulty statement", {QStringLiteral("query"), w, good, QStringLiteral("SELEC 1")}, 1, "faulty");
        row("writing statement", {QStringLiteral("query"), w, good, QStringLiteral("DELETE FROM import")}, 1,
            "refused");
        row("good", {QStringLiteral("query"), w, good, QStringLiteral("SELECT 1")}, 0, "");
    }
    void exitCodesSayWhatHappened()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const auto result = run(arguments);
        QVERIFY2(result.code == code, result.err.constData());
        QVERIFY2(result.err.contains(said), result.err.constData());
        QVERIFY(!QFile::exists(path("none.opsatlas")));
    }
    void aMissingFileMakesNoWorkspace()
    {
        const auto workspace = path("fresh.opsatlas");
        QCOMPARE(on("import", workspace, {path("missing.csv")}).code, 1);
        QVERIFY(!QFile::exists(workspace));
    }
};

ROOM_TEST(TestAppWorkspace)
#include "tst_app_workspace.moc"
