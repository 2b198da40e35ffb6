#include "tests/room.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// Pictures of pages as scripts ask for them: from the program, without a display.
class TestAppSnapshot : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    QString workspace_;

    struct Ran {
        int code = -1;
        QString errors;
    };
    static Ran run(const QStringList& arguments)
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(name));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(OPSATLAS), arguments);
        if (!program.waitForFinished(60'000))
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
    }
    Ran snapshot(const QStringList& more) const
    {
        return run(QStringList{QStringLiteral("snapshot"), QStringLiteral("-w"), workspace_} + more);
    }
    QString out(const char* name) const { return dir_.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& text)
    {
        QFile file(out(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write("components.csv", "component,kind\norders,data\nfraud,model\n");
        QByteArray rows = "component,period,measure,value\n";
        for (int month = 1; month <= 9; ++month) {
            const QByteArray period = "2026-0" + QByteArray::number(month);
            rows += "orders," + period + ",dq_tests_passed," + QByteArray::number(90 + month) + "\n";
            rows += "orders," + period + ",dq_tests_run,100\n";
        }
        write("measures.csv", rows);
        write("costs.csv", "BilledCost,EffectiveCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,ServiceName,"
                           "ProviderName,BillingAccountId\n"
                           "12.50,12.50,EUR,2026-03-01T00:00:00Z,2026-03-05T00:00:00Z,db,Cloud,1\n");
        workspace_ = out("ours.opsatlas");
        const auto imported = run({QStringLiteral("import"), QStringLiteral("-w"), workspace_, out("components.csv"),
                                   out("measures.csv"), out("costs.csv")});
        QVERIFY2(imported.code == 0, qPrintable(imported.errors));
    }
    void paintsEveryPage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QSize>("pixels");
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        QTest::newRow("overview") << words("--page overview") << QSize(1366, 768);
        QTest::newRow("explore") << words("--page explore --lang de") << QSize(1366, 768);
        QTest::newRow("kpi") << words("--page kpi --kpi data.test_pass_rate --scale 2") << QSize(2732, 1536);
        QTest::newRow("kpi of cost rows") << words("--page kpi --kpi cost.spend --period 2026-03") << QSize(1366, 768);
        QTest::newRow("data") << words("--page data --size 1000x600 --scale 1.5") << QSize(1500, 900);
        QTest::newRow("map") << words("--page map --theme dark") << QSize(1366, 768);
        QTest::newRow("scope and period")
            << words("--page overview --scope orders --period 2026-Q1 --lang de") << QSize(1366, 768);
    }
    void paintsEveryPage()
    {
        QFETCH(QStringList, options);
        QFETCH(QSize, pixels);
        const QString file = out("page.png");
        QFile::remove(file);
        const auto ran = snapshot(options + QStringList{QStringLiteral("-o"), file});
        QVERIFY2(ran.code == 0, qPrintable(ran.errors));
        QCOMPARE(ran.errors, QString());
        const QImage picture(file);
        QCOMPARE(picture.size(), pixels);
        const bool dark = options.contains(QStringLiteral("dark"));
        QCOMPARE(picture.pixelColor(3, picture.height() / 2).lightness() < 100, dark);
    }
    void eachTabOfDataIsAnotherPicture()
    {
        QSet<QByteArray> pictures;
        for (const auto* tab : {"imports", "quarantine", "receipt", "sources"}) {
            const QString file = out("tab.png");
            QCOMPARE(snapshot({QStringLiteral("--page"), QStringLiteral("data"), QStringLiteral("--tab"),
                               QString::fromLatin1(tab), QStringLiteral("-o"), file})
                         .errors,
                     QString());
            QFile picture(file);
            QVERIFY(picture.open(QIODevice::ReadOnly));
            pictures << picture.readAll();
        }
        QCOMPARE(pictures.size(), 4);
    }
    void theSamePageGivesTheSameBytes()
    {
        for (const auto* name : {"a.png", "b.png"})
            QCOMPARE(
                snapshot({QStringLiteral("--page"), QStringLiteral("overview"), QStringLiteral("-o"), out(name)}).code,
                0);
        QFile a(out("a.png")), b(out("b.png"));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }
    void refusesWhatIsNotThere_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* options, int code, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(options).split(QLatin1Char(' ')) << code
                                << QString::fromLatin1(says);
        };
        row("page", "--page nope", 2, "overview, explore, components, map, data, kpi");
        row("kpi", "--page kpi --kpi no.such", 2, "no.such");
        row("no kpi", "--page kpi", 2, "--kpi");
        row("map", "--page map --map Nowhere", 2, "Nowhere");
        row("overlay", "--page map --overlay nope", 2, "--overlay nope");
        row("overlay of a KPI", "--page map --overlay status:no.such", 2, "no.such");
        row("overlay of another page", "--page data --overlay spend", 2, "for the page map");
        row("component", "--page overview --scope nobody", 2, "nobody");
        row("period", "--page overview --period 2026-13", 2, "2026-13");
        row("size", "--page overview --size 5x5", 2, "5x5");
        row("scale", "--page overview --scale 3", 2, "scale");
        row("language", "--page overview --lang xx", 2, "lang");
        row("tab", "--page data --tab nope", 2, "quarantine");
        row("tab of another page", "--page overview --tab imports", 2, "--page overview has no tab imports");
    }
    void refusesWhatIsNotThere()
    {
        QFETCH(QStringList, options);
        const QString file = out("refused.png");
        const auto ran = snapshot(options + QStringList{QStringLiteral("-o"), file});
        QTEST(ran.code, "code");
        QFETCH(QString, says);
        QVERIFY2(ran.errors.contains(says), qPrintable(ran.errors));
        QVERIFY(!QFile::exists(file));
    }
    void saysWhereItCannotWriteOrRead()
    {
        auto ran = snapshot(
            {QStringLiteral("--page"), QStringLiteral("data"), QStringLiteral("-o"), out("no/such/folder/x.png")});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.errors.contains(QStringLiteral("x.png: the picture cannot be written")), qPrintable(ran.errors));
        ran = run({QStringLiteral("snapshot"), QStringLiteral("-w"), out("missing.opsatlas"), QStringLiteral("--page"),
                   QStringLiteral("data"), QStringLiteral("-o"), out("x.png")});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.errors.contains(QStringLiteral("missing.opsatlas")), qPrintable(ran.errors));
    }
    void theWindowNeedsADisplay()
    {
        const auto ran = run({workspace_});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.errors.contains(QStringLiteral("no display")));
        QCOMPARE(run({out("missing.opsatlas")}).code, 3);
    }
};

ROOM_TEST(TestAppSnapshot)
#include "tst_app_snapshot.moc"
