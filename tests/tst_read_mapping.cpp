#include "core/base/error.h"
#include "core/read/mapping.h"
#include "core/read/months_named.h"
#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>

static core::Mapping mapped(const char* json)
{
    std::string why, text(json);
    std::replace(text.begin(), text.end(), '\'', '"');
    const auto mapping = core::readMapping(text, why);
    if (!mapping)
        qFatal("%s", why.c_str());
    return *mapping;
}

static core::ReadOptions by(const char* json)
{
    core::ReadOptions options;
    options.mapping = mapped(json);
    return options;
}

class TestReadMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wide()
    {
        const ReadText read(
            "Tag;Umsatz;Aufrufe;Team;Region;Notiz\n01.03.2026;1.234,50;7;churn;Nord;x\n02.03.2026;;n/a;churn;;y\n",
            "export",
            by("{'time': 'tag', 'values': ['Umsatz', {'column': 'Aufrufe', 'metric': 'requests', 'unit': 'calls'}], "
               "'component': 'Team', 'labels': ['Region']}"));
        SAYS(read.found.format, "mapped");
        QCOMPARE(*read.found.rows, 2);
        QCOMPARE(read.found.time->count, 2);
        SAYS(read.facts, "point Umsatz 1234.5 - at=2026-03-01T00:00:00Z component=churn {Region=Nord} #2\n"
                         "point requests 7 unit=calls - at=2026-03-01T00:00:00Z component=churn {Region=Nord} #2\n");
        QCOMPARE(read.found.metrics.at("requests").sum, 7.0);
    }
    void longForm()
    {
        const ReadText read("when,what,how "
                            "much,model\n2026-03-01,accuracy,0.9,fraud\n2026-03-01,,1,fraud\n,accuracy,1,fraud\n2026-"
                            "03-02,accuracy,bad,fraud\n",
                            "export", by("{'time': 'when', 'metric': 'what', 'value': 'how much', 'model': 'model'}"));
        SAYS(read.facts, "point accuracy 0.9 model:fraud at=2026-03-01T00:00:00Z #2\n"
                         "refused 3:0 tidy.metric [1]\n"
                         "refused 4:1 tidy.time []\n"
                         "refused 5:21 tidy.value [bad]\n");
    }
    void months()
    {
        const ReadText read("month,cost\n2026-03,5\nApr 2026,6\n2026-13,7\n", "export",
                            by("{'time': 'month', 'values': ['cost']}"));
        SAYS(read.facts, "point cost 5 - at=2026-03-01T00:00:00Z #2\n"
                         "point cost 6 - at=2026-04-01T00:00:00Z #3\n"
                         "refused 4:1 tidy.time [2026-13]\n");
        QCOMPARE(read.found.time->count, 2);
    }
    // Months, quarters and weeks as people write them; a number that could be anything is none.
    void periodsNamed_data()
    {
        QTest::addColumn<QByteArray>("first"); // day; empty: no period
        const auto row = [](const char* text, const char* first) { QTest::newRow(text) << QByteArray(first); };
        for (const auto* march :
             {"2026-03", "03/2026", "3/2026", "2026/03", "03.2026", "2026.03", "2026-3", "Mar 2026", "MARCH 2026",
              "Mar-26", "Mar '26", "M\xC3\xA4rz 2026", "mrz. 2026", "mars 2026", "2026 March", "202603",
              "2026\xE5\xB9\xB4"
              "3\xE6\x9C\x88"})
            row(march, "2026-03-01");
        for (const auto* quarter : {"2026-Q2", "Q2 2026", "Q2/2026", "2026 Q2", "2026Q2", "T2 2026", "avr. 2026"})
            row(quarter, "2026-04-01");
        for (const auto* week : {"2026-W10", "W10 2026", "KW 10 2026", "KW 10/2026", "2026W10"})
            row(week, "2026-03-02");
        for (const auto* none :
             {"13/2026", "00/2026",     "3.2026",   "2026.3",   "03/26",       "Mar 26",     "Q5 2026",      "W54 2026",
              "202613",  "120326",      "2026",     "26",       "Market 2026", "2026-03-05", "5 Mar 2026",   "",
              "-",       "03 / / 2026", "+03/2026", "03/2026x", "X2 2026",     "0003/2026",  "03/9999999999"})
            row(none, "");
    }
    void periodsNamed()
    {
        QFETCH(QByteArray, first);
        const auto period = core::periodNamed(QTest::currentDataTag());
        QCOMPARE(period ? core::isoDay(period->first) : std::string(), first.toStdString());
    }
    // A table that no format takes is refused with the mapping that would read it.
    void proposals_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("mapping");
        const auto row = [](const char* name, const char* table, const char* mapping) {
            QTest::newRow(name) << QByteArray(table) << QByteArray(mapping).replace('\'', '"');
        };
        row("wide, decimal commas, people left out",
            "Tag;Region;Team;Umsatz;Kunde_id;email\n01.03.2026;Nord;churn;1.234,50;1;kim@x\n"
            "02.03.2026;Nord;churn;1.000,50;2;lee@x\n",
            "{'opsatlas':'mapping','time':'Tag','values':[{'column':'Umsatz','metric':'Umsatz'}],"
            "'component':'Team','labels':['Region']}");
        row("long", "when,kpi,result,service\n2026-03-01T10:00:00Z,accuracy,0.9,api\n,recall,0.8,api\n",
            "{'opsatlas':'mapping','time':'when','metric':'kpi','value':'result','component':'service'}");
        row("months", "month,team,cost,calls\n2026-03,churn,5,3\n2026-04,churn,6,4\n",
            "{'opsatlas':'mapping','time':'month','values':[{'column':'cost','metric':'cost'},"
            "{'column':'calls','metric':'calls'}],'component':'team'}");
        row("months with a slash", "month,team,cost\n03/2026,a,5\n12/2025,a,6\n",
            "{'opsatlas':'mapping','time':'month','values':[{'column':'cost','metric':'cost'}],'component':'team'}");
        row("months as one number", "Reporting month,team,cost\n202603,a,5\n202604,a,6\n",
            "{'opsatlas':'mapping','time':'Reporting "
            "month','values':[{'column':'cost','metric':'cost'}],'component':'team'}");
        row("quarters", "team,cost,quarter\na,5,Q1 2026\na,6,Q2 2026\n",
            "{'opsatlas':'mapping','time':'quarter','values':[{'column':'cost','metric':'cost'}],'component':'team'}");
        row("six digits that are no month", "code,when,amount\n202603,2026-03-01,5\n202613,2026-03-02,5\n",
            "{'opsatlas':'mapping','time':'when','values':[{'column':'code','metric':'code'},"
            "{'column':'amount','metric':'amount'}]}");
        row("a number is no time without a name for it", "code,when,amount\n20260301,2026-03-01,5\n",
            "{'opsatlas':'mapping','time':'when','values':[{'column':'code','metric':'code'},"
            "{'column':'amount','metric':'amount'}]}");
        row("fields of a tidy file", "date,model,version,auc\n20260301,fraud,3,0.9\n",
            "{'opsatlas':'mapping','time':'date','values':[{'column':'auc','metric':'auc'}],'model':'model',"
            "'version':'version'}");
        row("no time", "team,calls\na,1\na,2\n",
            "{'opsatlas':'mapping','values':[{'column':'calls','metric':'calls'}],'component':'team'}");
        row("no number", "team,calls\na,many\n", "");
        row("one column", "calls\n1\n", "");
        row("a page", "<td,1\n2,3\n", "");
    }
    void proposals()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, mapping);
        const ReadText read(table.toStdString());
        QVERIFY(!read.found.importable);
        SAYS(read.found.proposal, mapping.toStdString());
        QCOMPARE(read.found.why.find("`opsatlas inspect ") != std::string::npos, !mapping.isEmpty());
        if (mapping.isEmpty())
            return;
        core::ReadOptions options;
        std::string why;
        options.mapping = core::readMapping(read.found.proposal, why);
        QVERIFY2(options.mapping, why.c_str());
        const ReadText mended(table.toStdString(), "export", options);
        QVERIFY(mended.found.importable && mended.facts.find("point ") != std::string::npos);
    }
    // One row is one refusal, however many values it has; what it sums up counts nowhere.
    void aTotalIsRefusedOnce_data()
    {
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<int>("refused");
        QTest::newRow("Cost Explorer") << QByteArray("Service total,30.5,6") << 1;
        QTest::newRow("no name") << QByteArray(",30.5,6") << 1;
        QTest::newRow("of one column") << QByteArray("Sum,,6") << 1;
        QTest::newRow("a heading") << QByteArray("2026,,") << 0;
    }
    void aTotalIsRefusedOnce()
    {
        QFETCH(QByteArray, total);
        QFETCH(int, refused);
        const ReadText read("Service,EC2,S3\n" + total.toStdString() + "\n2026-01-01,10.5,2\n2026-01-02,20,4\n",
                            "export", by("{'time': 'Service', 'values': ['EC2', 'S3']}"));
        QCOMPARE(std::count(read.facts.begin(), read.facts.end(), '\n'), 4 + refused);
        QCOMPARE(read.found.rejectedRows, refused);
        QCOMPARE(read.found.metrics.at("EC2").sum, 30.5);
        QCOMPARE(read.found.metrics.at("S3").sum, 6.0);
    }
    void theRestAsLabels()
    {
        const ReadText read("a,b,Environment,c\n1,x,prod,-\n", "export", by("{'values': ['a'], 'labels': '*'}"));
        SAYS(read.facts, "point a 1 - {b=x} {env=prod} #2\n");
        QVERIFY(!read.found.time);
    }
    // A mapping that was asked for goes before formats; one that is merely known does not.
    void beforeAndAfterFormats()
    {
        const std::string tidy = "time,metric,value\n2026-03-01,a,1\n", other = "day of it,sales\n2026-03-01,2\n";
        SAYS(ReadText(tidy, "export", by("{'time': 'time', 'values': ['value']}")).found.format, "mapped");
        core::ReadOptions known;
        known.mappings = {mapped("{'values': ['nothing']}"), mapped("{'time': 'time', 'values': ['value']}"),
                          mapped("{'time': 'day of it', 'values': ['sales']}")};
        known.mappings[2].source = "shop";
        SAYS(ReadText(tidy, "export", known).found.format, "tidy");
        const auto found = ReadText(other, "export", known).found;
        SAYS(found.format, "mapped");
        SAYS(found.source, "shop");
        SAYS(found.mapping,
             "{\"opsatlas\":\"mapping\",\"time\":\"day of "
             "it\",\"values\":[{\"column\":\"sales\",\"metric\":\"sales\"}],\"columns\":[\"day of it\",\"sales\"]}");
        QVERIFY(!ReadText(other).found.importable);
    }
    void columnsThatAreMissing()
    {
        const auto found = ReadText("a,b\n1,2\n", "export", by("{'time': 'when', 'values': ['a', 'c']}")).found;
        QVERIFY(!found.importable);
        QVERIFY2(found.why.find("the columns when, c, which this file has not") != std::string::npos,
                 found.why.c_str());
    }
    void headers()
    {
        auto mapping = mapped("{'values': ['a'], 'columns': ['A', 'b']}");
        QVERIFY(core::mappingFits(mapping, {"b", "a"}));
        QVERIFY(!core::mappingFits(mapping, {"b", "a", "c"}));
        mapping.header.clear();
        QVERIFY(core::mappingFits(mapping, {"b", "a", "c"}));
        QVERIFY(!core::mappingFits(mapping, {"b"}));
    }
    void comesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("wide") << QByteArray("{'time': 't', 'values': ['a', {'column': 'b', 'metric': 'm', 'unit': "
                                            "'u'}], 'labels': ['x', 'y'], 'component': 'c', 'run': 'r'}");
        QTest::newRow("long") << QByteArray(
            "{'opsatlas': 'mapping', 'metric': 'm', 'value': 'v', 'labels': '*', 'columns': ['m', 'v']}");
    }
    void comesBackAsItWas()
    {
        QFETCH(QByteArray, json);
        const auto mapping = mapped(json.constData());
        std::string why;
        QVERIFY(core::readMapping(core::mappingText(mapping), why) == mapping);
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* json, const char* says) {
            QTest::newRow(json) << QByteArray(json).replace('\'', '"') << QByteArray(says);
        };
        row("[1]", "a mapping is a JSON object");
        row("{", "it is no JSON");
        row("{}", "either");
        row("{'values': []}", "either");
        row("{'values': ['a'], 'metric': 'b'}", "either");
        row("{'metric': 'b'}", "either");
        row("{'values': 'a'}", "no list");
        row("{'values': [{'metric': 'a'}]}", "a value names no column");
        row("{'values': [{'column': 'a', 'colour': 'b'}]}", "no member \"colour\"");
        row("{'values': ['a'], 'when': 'b'}", "nothing called \"when\"");
        row("{'values': ['a'], 'time': 7}", "\"time\" names no column");
        row("{'values': ['a'], 'labels': 'x'}", "no list of column names");
        row("{'values': ['a'], 'labels': [1]}", "no list of column names");
        row("{'opsatlas': 'kpis', 'values': ['a']}", "it is no mapping");
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        std::string why;
        QVERIFY(!core::readMapping(json.toStdString(), why));
        QVERIFY2(why.find(says.toStdString()) != std::string::npos, why.c_str());
    }
};

ROOM_TEST(TestReadMapping)
#include "tst_read_mapping.moc"
