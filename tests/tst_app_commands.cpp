#include "tests/room.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

// The program from outside: what every command prints, writes and ends with. One month of the sample portfolio is the
// input.
class TestAppCommands : public QObject {
    Q_OBJECT

    struct Ran {
        int exit = -1;
        QByteArray out;
        QByteArray err;
        QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };
    static Ran run(const QStringList& arguments,
                   const QString& through = {}) // a shell's line that ends with the program
    {
        QProcess program;
        if (through.isEmpty())
            program.start(QStringLiteral(OPSATLAS), arguments);
        else
            program.start(QStringLiteral("sh"),
                          QStringList{QStringLiteral("-c"), through + QStringLiteral(" exec \"$0\" \"$@\""),
                                      QStringLiteral(OPSATLAS)}
                              + arguments);
        Ran ran;
        if (program.waitForFinished(100'000) && program.exitStatus() == QProcess::NormalExit)
            ran.exit = program.exitCode();
        ran.out = program.readAllStandardOutput();
        ran.err = program.readAllStandardError();
        return ran;
    }
    // A message of the right kind, if it fails.
    static QByteArray said(const Ran& ran)
    {
        return "exit " + QByteArray::number(ran.exit) + ", output: " + ran.out.left(600)
               + ", errors: " + ran.err.left(600);
    }
    static QByteArray contentOf(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(cannot be read)");
    }
    QString path(const QString& name) const { return folder_.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile out(path(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? path(name) : QString();
    }
    static QString sample(const QString& name)
    {
        return QStringLiteral(SOURCE_DIR "/resources/sample/portfolio/") + name;
    }
    static QSet<QString> keys(const QJsonObject& object)
    {
        const auto all = object.keys();
        return {all.begin(), all.end()};
    }
    // What a person would see of a workspace: every result and score.
    QByteArray figures(const QString& workspace) const
    {
        return run({QStringLiteral("kpi"), QStringLiteral("-w"), workspace, QStringLiteral("--scope"),
                    QStringLiteral("all"), QStringLiteral("--json")})
            .out;
    }
    QString copyOfWorkspace(const QString& name) const
    {
        QFile::remove(path(name));
        return QFile::copy(workspace_, path(name)) ? path(name) : QString();
    }

    QTemporaryDir folder_;
    QString workspace_;

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(folder_.isValid()); }

    void inspectStatesWhatAFileHolds();
    void importAgainChangesNothing();
    void importsListsAndUndoes();
    void kpiPrintsTheContract();
    void kpiOfAllScopesAndAsCsv();
    void rowsLeadBackToFileAndLine();
    void queryReadsAndNothingElse();
    void verifyFindsAFault();
    void backupIsAWholeCopy();
    void mapIsReadAndDrawn();
    void briefingIsTheSameTwice();
    void snapshotHasTheSizeAskedFor();
    void endsWith_data();
    void endsWith();
    void badInputLeavesTheWorkspaceAsItWas_data();
    void badInputLeavesTheWorkspaceAsItWas();
    void aBrokenImportIsOneDocument();
    void spreadsheetsRunNothing();
};

// A component and a file whose names a spreadsheet would run, in every CSV that the program writes.
void TestAppCommands::spreadsheetsRunNothing()
{
    const auto workspace = path(QStringLiteral("hostile.opsatlas"));
    const auto imported =
        run({QStringLiteral("import"), QStringLiteral("-w"), workspace,
             write(QStringLiteral("register.csv"), "component,kind\n=lake,data\n"),
             write(QStringLiteral("=measures.csv"), "component,period,measure,value\n=lake,2026-03,dq_tests_run,100\n"
                                                    "=lake,2026-03,dq_tests_passed,10\n")});
    QVERIFY2(imported.exit == 0, said(imported).constData());
    const auto all = QStringList{QStringLiteral("--scope"), QStringLiteral("all")};
    const auto csvOf = [&](const char* command, const QStringList& options) {
        return run(QStringList{QString::fromLatin1(command), QStringLiteral("-w"), workspace, QStringLiteral("--csv")}
                   + options)
            .out;
    };
    const auto alerts = QStringList{QStringLiteral("--alerts")} + all;
    const auto document =
        run(QStringList{QStringLiteral("kpi"), QStringLiteral("-w"), workspace, QStringLiteral("--json")} + alerts)
            .json();
    QCOMPARE(document[QStringLiteral("alerts")].toArray().size(), 2);
    auto files = QList<QByteArray>{csvOf("kpi", all), csvOf("kpi", alerts),
                                   csvOf("rows", {QStringLiteral("--kpi"), QStringLiteral("data.test_pass_rate")}),
                                   csvOf("query", {QStringLiteral("SELECT name, -1.5 AS number FROM component")})};
    QCOMPARE(files.last(), QByteArray("name,number\n'=lake,-1.5\n"));
    const auto pdf = path(QStringLiteral("hostile.pdf"));
    QCOMPARE(run({QStringLiteral("brief"), QStringLiteral("-w"), workspace, QStringLiteral("-o"), pdf}).exit, 0);
    QProcess detach;
    detach.start(QStringLiteral("pdfdetach"), {QStringLiteral("-saveall"), QStringLiteral("-o"), folder_.path(), pdf});
    const bool detached = detach.waitForFinished() && detach.exitCode() == 0;
    if (detached)
        files << contentOf(path(QStringLiteral("imports.csv")));
    for (const auto& csv : files) {
        QVERIFY2(csv.contains("'=lake,") || csv.contains("'=measures.csv,"), csv.constData());
        QVERIFY2(!csv.contains("\n=") && !csv.contains(",="), csv.constData());
    }
    if (!detached)
        QSKIP("Commands are guarded; without pdfdetach nobody looks at what is attached to a briefing.");
}

// What landed before the error, and the error: no file may grow beyond a megabyte here.
void TestAppCommands::aBrokenImportIsOneDocument()
{
    QByteArray much = "time,metric,value,note\n";
    quint64 state = 88172645463325252u; // rows that hardly pack
    while (much.size() < 6'000'000) {
        much += "2026-03-01,m,1,";
        for (int part = 0; part < 6; ++part) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            much += QByteArray::number(state);
        }
        much += '\n';
    }
    const auto ran = run({QStringLiteral("import"), QStringLiteral("--json"), QStringLiteral("-w"),
                          path(QStringLiteral("full.opsatlas")),
                          write(QStringLiteral("little.csv"), "time,metric,value\n2026-03-01,m,1\n"),
                          write(QStringLiteral("much.csv"), much)},
                         QStringLiteral("trap '' XFSZ; ulimit -f 2000;"));
    QVERIFY2(ran.exit == 1 || ran.exit == 3, said(ran).constData());
    const auto files = ran.json().array();
    QVERIFY2(files.size() == 2, said(ran).constData());
    QCOMPARE(files.at(0)[QStringLiteral("status")].toString(), QStringLiteral("imported"));
    QCOMPARE(files.at(1)[QStringLiteral("status")].toString(), QStringLiteral("failed"));
    QVERIFY(ran.err.contains(files.at(1)[QStringLiteral("why")].toString().toUtf8()));
}

void TestAppCommands::initTestCase()
{
    workspace_ = path(QStringLiteral("portfolio.opsatlas"));
    QStringList arguments = {QStringLiteral("import"), QStringLiteral("-w"), workspace_, QStringLiteral("--json")};
    for (const auto* name :
         {"components.csv", "links.csv", "rules.json", "plan.csv", "evaluations.csv", "data-work.csv", "flow.csv",
          "model-work.csv", "organisation.csv", "portfolio.owm", "cost/aws-focus-2026-10.csv.gz",
          "cost/azure-focus-2026-10.csv.gz", "dbt/run_results-2026-10-26.json.gz",
          "great_expectations/2026-10/orders.json", "evidently/fraud-2026-10.json", "serving/serving-2026-10.csv.gz"})
        arguments << sample(QString::fromLatin1(name));
    const auto ran = run(arguments);
    QVERIFY2(ran.exit == 0, said(ran).constData());
    const auto files = ran.json().array();
    QCOMPARE(files.size(), arguments.size() - 4);
    for (const auto& file : files) {
        const auto status = file[QStringLiteral("status")].toString();
        QVERIFY2(status == QStringLiteral("imported"),
                 qPrintable(file[QStringLiteral("path")].toString() + QStringLiteral(": ") + status));
        QVERIFY(file[QStringLiteral("import_id")].toInteger() > 0);
        QCOMPARE(file[QStringLiteral("rejected_rows")].toInteger(0), 0);
    }
}

void TestAppCommands::inspectStatesWhatAFileHolds()
{
    const auto ran = run(
        {QStringLiteral("inspect"), QStringLiteral("--json"), sample(QStringLiteral("cost/aws-focus-2026-03.csv.gz"))});
    QVERIFY2(ran.exit == 0, said(ran).constData());
    const auto file = ran.json().array().at(0).toObject();
    QCOMPARE(file[QStringLiteral("format")].toString(), QStringLiteral("focus"));
    QCOMPARE(file[QStringLiteral("container")].toString(), QStringLiteral("gzip"));
    QCOMPARE(file[QStringLiteral("delimiter")].toString(), QStringLiteral(","));
    QVERIFY(file[QStringLiteral("rows")].toInt() > 500);
    QVERIFY(file[QStringLiteral("cost")][QStringLiteral("billed")].toObject().contains(QStringLiteral("EUR")));
}

void TestAppCommands::importAgainChangesNothing()
{
    const auto before = figures(workspace_);
    QVERIFY(before.size() > 1000);
    const auto again = run({QStringLiteral("import"), QStringLiteral("-w"), workspace_, QStringLiteral("--json"),
                            sample(QStringLiteral("cost/aws-focus-2026-10.csv.gz"))});
    QVERIFY2(again.exit == 0, said(again).constData());
    QCOMPARE(again.json().array().at(0)[QStringLiteral("status")].toString(), QStringLiteral("unchanged"));
    QCOMPARE(figures(workspace_), before);
}

void TestAppCommands::importsListsAndUndoes()
{
    const auto copy = copyOfWorkspace(QStringLiteral("undo.opsatlas"));
    const auto before = figures(copy);
    const auto list = run({QStringLiteral("imports"), QStringLiteral("-w"), copy, QStringLiteral("--json")});
    QVERIFY2(list.exit == 0, said(list).constData());
    QCOMPARE(list.json().array().size(), 16);
    const auto imported = run({QStringLiteral("import"), QStringLiteral("-w"), copy, QStringLiteral("--json"),
                               sample(QStringLiteral("cost/aws-focus-2026-09.csv.gz"))});
    QVERIFY2(imported.exit == 0, said(imported).constData());
    const auto id = imported.json().array().at(0)[QStringLiteral("import_id")].toInteger();
    QVERIFY(run({QStringLiteral("kpi"), QStringLiteral("-w"), copy, QStringLiteral("--period"),
                 QStringLiteral("2026-09"), QStringLiteral("--json")})
                .out
            != run({QStringLiteral("kpi"), QStringLiteral("-w"), workspace_, QStringLiteral("--period"),
                    QStringLiteral("2026-09"), QStringLiteral("--json")})
                   .out);
    const auto undone = run({QStringLiteral("undo-import"), QStringLiteral("-w"), copy, QString::number(id)});
    QVERIFY2(undone.exit == 0, said(undone).constData());
    QCOMPARE(figures(copy), before);
    QCOMPARE(run({QStringLiteral("undo-import"), QStringLiteral("-w"), copy, QStringLiteral("987654")}).exit, 2);
}

void TestAppCommands::kpiPrintsTheContract()
{
    const auto ran = run({QStringLiteral("kpi"), QStringLiteral("-w"), workspace_, QStringLiteral("--json")});
    QVERIFY2(ran.exit == 0, said(ran).constData());
    const auto results = ran.json()[QStringLiteral("results")].toArray();
    QCOMPARE(results.size(), 50);
    const QSet<QString> wanted = {
        QStringLiteral("scope"),          QStringLiteral("period"),         QStringLiteral("kpi"),
        QStringLiteral("value"),          QStringLiteral("numerator"),      QStringLiteral("denominator"),
        QStringLiteral("coverage_spend"), QStringLiteral("coverage_count"), QStringLiteral("coverage"),
        QStringLiteral("included"),       QStringLiteral("applicable"),     QStringLiteral("score"),
        QStringLiteral("status")};
    const QSet<QString> words = {QStringLiteral("met"),           QStringLiteral("watch"),
                                 QStringLiteral("breach"),        QStringLiteral("unrated"),
                                 QStringLiteral("no_data"),       QStringLiteral("nothing_to_measure"),
                                 QStringLiteral("not_applicable")};
    for (const auto& entry : results) {
        const auto result = entry.toObject();
        QVERIFY2(keys(result).contains(wanted), qPrintable(result[QStringLiteral("kpi")].toString()));
        QCOMPARE(result[QStringLiteral("scope")].toString(), QStringLiteral("*"));
        QCOMPARE(result[QStringLiteral("period")].toString(), QStringLiteral("2026-10"));
        QVERIFY(words.contains(result[QStringLiteral("status")].toString()));
    }
    const auto scores = ran.json()[QStringLiteral("scores")].toArray();
    QVERIFY(!scores.isEmpty());
    for (const auto* key : {"scope", "period", "score_of", "score", "coverage", "low", "high"})
        QVERIFY2(scores.at(0).toObject().contains(QLatin1String(key)), key);
}

void TestAppCommands::kpiOfAllScopesAndAsCsv()
{
    const auto all = QJsonDocument::fromJson(figures(workspace_))[QStringLiteral("results")].toArray();
    QSet<QString> scopes;
    for (const auto& entry : all)
        scopes.insert(entry[QStringLiteral("scope")].toString());
    for (const auto* scope : {"*", "churn", "fraud", "support-bot", "forecast", "vision", "lake", "platform"})
        QVERIFY2(scopes.contains(QLatin1String(scope)), scope);
    QCOMPARE(scopes.size(), 8);
    const auto csv = run({QStringLiteral("kpi"), QStringLiteral("-w"), workspace_, QStringLiteral("--scope"),
                          QStringLiteral("fraud"), QStringLiteral("--csv")});
    QVERIFY2(csv.exit == 0, said(csv).constData());
    QVERIFY2(csv.out.startsWith("scope,period,kpi,value"), csv.out.left(200).constData());
    QVERIFY(csv.out.contains("fraud,2026-10,cost.spend,"));
    QVERIFY(!csv.out.contains("churn,"));
}

void TestAppCommands::rowsLeadBackToFileAndLine()
{
    const auto ran = run({QStringLiteral("rows"), QStringLiteral("-w"), workspace_, QStringLiteral("--kpi"),
                          QStringLiteral("cost.spend"), QStringLiteral("--period"), QStringLiteral("2026-10"),
                          QStringLiteral("--scope"), QStringLiteral("vision"), QStringLiteral("--json")});
    QVERIFY2(ran.exit == 0, said(ran).constData());
    const auto answer = ran.json();
    QCOMPARE(answer[QStringLiteral("kpi")].toString(), QStringLiteral("cost.spend"));
    QCOMPARE(answer[QStringLiteral("scope")].toString(), QStringLiteral("vision"));
    const auto rows = answer[QStringLiteral("rows")].toArray();
    QVERIFY2(!rows.isEmpty(), ran.out.left(600).constData());
    QCOMPARE(answer[QStringLiteral("count")].toInt(), rows.size());
    for (const auto& row : rows) {
        QVERIFY(row[QStringLiteral("file")].toString().endsWith(QStringLiteral("azure-focus-2026-10.csv.gz")));
        QVERIFY(row[QStringLiteral("line")].toInt() > 1); // behind the header
        QCOMPARE(row[QStringLiteral("component")].toString(), QStringLiteral("vision"));
    }
    const auto csv = run({QStringLiteral("rows"), QStringLiteral("-w"), workspace_, QStringLiteral("--kpi"),
                          QStringLiteral("cost.spend"), QStringLiteral("--period"), QStringLiteral("2026-10"),
                          QStringLiteral("--csv")});
    QVERIFY2(csv.exit == 0 && csv.out.count('\n') > 800, said(csv).constData());
}

void TestAppCommands::queryReadsAndNothingElse()
{
    const auto ran = run({QStringLiteral("query"), QStringLiteral("-w"), workspace_, QStringLiteral("--csv"),
                          QStringLiteral("SELECT count(*) AS n FROM cost")});
    QVERIFY2(ran.exit == 0, said(ran).constData());
    QVERIFY2(ran.out.startsWith("n\n"), ran.out.constData());
    QVERIFY(ran.out.mid(2).trimmed().toInt() > 800);
    const auto before = contentOf(workspace_);
    for (const auto* sql : {"DELETE FROM import", "CREATE TABLE x(a)", "PRAGMA journal_mode=DELETE",
                            "ATTACH 'x.db' AS x", "SELECT 1; SELECT 2", "SELEC 1", "SELECT nothing FROM cost"}) {
        const auto refused = run({QStringLiteral("query"), QStringLiteral("-w"), workspace_, QLatin1String(sql)});
        QVERIFY2(refused.exit == 1, (sql + (": " + said(refused))).constData());
        QVERIFY(!refused.err.isEmpty());
    }
    QCOMPARE(contentOf(workspace_), before);
}

void TestAppCommands::verifyFindsAFault()
{
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("-w"), workspace_}).exit, 0);
    const auto copy = copyOfWorkspace(QStringLiteral("damaged.opsatlas"));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto size = file.size();
    for (qint64 at = size / 2; at < size / 2 + 40'000 && at < size; at += 64) {
        file.seek(at);
        file.write("\xA5\x5A\xA5\x5A");
    }
    file.close();
    const auto ran = run({QStringLiteral("verify"), QStringLiteral("-w"), copy});
    QVERIFY2(ran.exit == 1 || ran.exit == 3, said(ran).constData());
    QVERIFY(!ran.err.isEmpty() || !ran.out.isEmpty());
}

void TestAppCommands::backupIsAWholeCopy()
{
    const auto copy = path(QStringLiteral("backup.opsatlas"));
    const auto ran = run({QStringLiteral("backup"), QStringLiteral("-w"), workspace_, QStringLiteral("-o"), copy});
    QVERIFY2(ran.exit == 0, said(ran).constData());
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("-w"), copy}).exit, 0);
    QCOMPARE(figures(copy), figures(workspace_));
}

void TestAppCommands::mapIsReadAndDrawn()
{
    const auto read = run({QStringLiteral("map"), QStringLiteral("inspect"), QStringLiteral("--json"),
                           sample(QStringLiteral("portfolio.owm"))});
    QVERIFY2(read.exit == 0, said(read).constData());
    const auto map = read.json().isArray() ? read.json().array().at(0).toObject() : read.json().object();
    QCOMPARE(map[QStringLiteral("title")].toString(), QStringLiteral("Nordwind AI portfolio"));
    QVERIFY(map[QStringLiteral("components")].toArray().size() > 15);
    QVERIFY2(map[QStringLiteral("diagnostics")].toArray().isEmpty(), read.out.constData());
    const QByteArray begins[] = {"<", "\x89PNG", "%PDF"};
    int i = 0;
    for (const auto* end : {"svg", "png", "pdf"}) {
        const auto out = path(QStringLiteral("map.") + QLatin1String(end));
        const auto drawn = run({QStringLiteral("map"), QStringLiteral("render"),
                                sample(QStringLiteral("portfolio.owm")), QStringLiteral("-o"), out});
        QVERIFY2(drawn.exit == 0, said(drawn).constData());
        QVERIFY2(contentOf(out).startsWith(begins[i++]), end);
    }
}

void TestAppCommands::briefingIsTheSameTwice()
{
    QByteArray bytes[2];
    for (auto& made : bytes) {
        const auto out = path(QStringLiteral("briefing.pdf"));
        QFile::remove(out);
        const auto ran = run({QStringLiteral("brief"), QStringLiteral("-w"), workspace_, QStringLiteral("-o"), out,
                              QStringLiteral("--period"), QStringLiteral("2026-10")});
        QVERIFY2(ran.exit == 0, said(ran).constData());
        made = contentOf(out);
        QVERIFY(made.startsWith("%PDF"));
    }
    QVERIFY(bytes[0] == bytes[1]);
}

void TestAppCommands::snapshotHasTheSizeAskedFor()
{
    for (const auto* page : {"overview", "data"}) {
        const auto out = path(QLatin1String(page) + QStringLiteral(".png"));
        const auto ran =
            run({QStringLiteral("snapshot"), QStringLiteral("-w"), workspace_, QStringLiteral("--page"),
                 QLatin1String(page), QStringLiteral("-o"), out, QStringLiteral("--size"), QStringLiteral("1000x700"),
                 QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("--theme"), QStringLiteral("dark")});
        QVERIFY2(ran.exit == 0, said(ran).constData());
        const QImage image(out);
        QCOMPARE(image.size(), QSize(2000, 1400));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 20, page); // something is painted
    }
}

void TestAppCommands::endsWith_data()
{
    QTest::addColumn<QString>("line"); // W: the workspace, T: the temporary folder
    QTest::addColumn<int>("exit");
    const auto row = [](const char* line, int exit) { QTest::newRow(line) << QString::fromLatin1(line) << exit; };
    row("--version", 0);
    row("--help", 0);
    row("nonsense", 2);
    row("kpi", 2);
    row("import -w W", 2);
    row("kpi -w W --period 2026-13", 2);
    row("kpi -w W --scope nobody", 2);
    row("findings", 2);
    row("findings -w W", 0);
    row("findings -w W --scope nobody", 2);
    row("findings -w W --period soon", 2);
    row("kpi -w W --json --csv", 2);
    row("rows -w W --kpi no.such --period 2026-10", 2);
    row("rows -w W --kpi cost.spend --period yesterday", 2);
    row("snapshot -w W --page nowhere -o T/x.png", 2);
    row("snapshot -w W --page overview -o T/x.png --size 0x0", 2);
    row("snapshot -w W --page overview -o T/x.png --theme pink", 2);
    row("brief -w W -o T/x.docx", 2);
    row("inspect --format nonsense T/links.csv", 2);
    row("kpi -w T/missing.opsatlas", 3);
    row("imports -w T/missing.opsatlas", 3);
    row("query -w T/missing.opsatlas 'select 1'", 3);
    row("verify -w T/missing.opsatlas", 3);
    row("backup -w T/missing.opsatlas -o T/copy.opsatlas", 3);
    row("kpi -w T/text.opsatlas", 3);
    row("import -w T/text.opsatlas T/links.csv", 3);
    row("kpi -w T/other.opsatlas", 3);
    row("kpi -w T/short.opsatlas", 3);
    row("kpi -w T", 3);
    row("inspect T/missing.csv", 1);
    row("map render T/missing.owm -o T/x.svg", 1);
    row("brief -w W -o T/no/such/folder/x.pdf", 1);
    row("snapshot -w W --page overview -o T/no/such/folder/x.png", 1);
    row("backup -w W -o T/no/such/folder/x.opsatlas", 1);
}

void TestAppCommands::endsWith()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    write(QStringLiteral("links.csv"), "component,input_component\nfraud,lake\n");
    write(QStringLiteral("text.opsatlas"), "This is a letter and no workspace at all.\n");
    write(QStringLiteral("short.opsatlas"), contentOf(workspace_).left(3000));
    const auto other = path(QStringLiteral("other.opsatlas"));
    if (!QFile::exists(other))
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"),
                                   {other, QStringLiteral("create table songs(name); insert into songs values('x')")}),
                 0);
    auto arguments = QProcess::splitCommand(line.replace(QLatin1Char('\''), QLatin1Char('"')));
    for (auto& argument : arguments) {
        if (argument == QStringLiteral("W"))
            argument = workspace_;
        else if (argument == QStringLiteral("T") || argument.startsWith(QStringLiteral("T/")))
            argument = folder_.path() + argument.mid(1);
    }
    const auto text = contentOf(path(QStringLiteral("text.opsatlas")));
    const auto ran = run(arguments);
    QVERIFY2(ran.exit == exit, said(ran).constData());
    QCOMPARE(contentOf(path(QStringLiteral("text.opsatlas"))), text);
    if (exit != 0) {
        QVERIFY2(!ran.err.trimmed().isEmpty(), said(ran).constData());
        QVERIFY2(!ran.err.contains("std::") && !ran.err.contains("terminate"), ran.err.constData());
    }
}

void TestAppCommands::badInputLeavesTheWorkspaceAsItWas_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto packed = contentOf(sample(QStringLiteral("cost/aws-focus-2026-09.csv.gz")));
    QTest::newRow("cut.csv.gz") << packed.left(packed.size() / 2);
    QTest::newRow("deep.json") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
    QTest::newRow("deep-object.json") << QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}');
    QTest::newRow("cut.json")
        << contentOf(sample(QStringLiteral("great_expectations/2026-10/orders.json"))).left(2'000);
    QTest::newRow("captured.json") << contentOf(sample(QStringLiteral("great_expectations/2026-10/orders.json")))
                                          + "INFO done\n";
    QTest::newRow("empty.csv") << QByteArray();
    QTest::newRow("zeros.bin") << QByteArray(5'000, '\0');
    QTest::newRow("page.csv") << QByteArray("<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>\n");
    QTest::newRow("prose.txt") << QByteArray("Dear team,\nplease find nothing attached.\n");
}

void TestAppCommands::badInputLeavesTheWorkspaceAsItWas()
{
    QFETCH(QByteArray, content);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    const auto before = figures(workspace_);
    const auto imports =
        run({QStringLiteral("imports"), QStringLiteral("-w"), workspace_, QStringLiteral("--json")}).out;
    const auto ran = run({QStringLiteral("import"), QStringLiteral("-w"), workspace_, write(name, content)});
    QVERIFY2(ran.exit == 1, said(ran).constData());
    QVERIFY2(ran.err.contains(name.toLatin1()), said(ran).constData());
    QCOMPARE(figures(workspace_), before);
    QCOMPARE(run({QStringLiteral("imports"), QStringLiteral("-w"), workspace_, QStringLiteral("--json")}).out, imports);
    QCOMPARE(run({QStringLiteral("inspect"), path(name)}).exit, 1);
}

ROOM_TEST_RUN(TestAppCommands, (house::runTest<TestAppCommands, QGuiApplication>))
#include "tst_app_commands.moc"
