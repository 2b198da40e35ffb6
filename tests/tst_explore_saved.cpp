// Views that are kept, begun with, narrowed to a scope, and said as a command.
#include "core/base/error.h"
#include "core/explore/answer.h"
#include "core/explore/first_view.h"
#include "core/explore/saved_views.h"
#include "core/explore/view_text.h"
#include "core/intake/import.h"
#include "core/kpi/numbers.h"
#include "core/store/rows_table.h"
#include "tests/import_fixture.h"
#include "tests/room.h"
#include "tests/written.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace core;

class TestExploreSaved : public QObject {
    Q_OBJECT

    // As json(), with ~ for the quote of a shell.
    static QByteArray quoted(const char* text) { return QByteArray::fromStdString(json(text)).replace('~', '\''); }
    QTemporaryDir dir_{fixture::folderTemplate()};
    std::unique_ptr<Workspace> workspace_;

    std::filesystem::path folder() const { return dir_.path().toStdString(); }
    Database& db() const { return workspace_->db(); }
    void import(const char* name, const std::string& text)
    {
        const std::filesystem::path path = fixture::write(folder() / name, text);
        QVERIFY(importPaths(*workspace_, {&path, 1}, {}).good());
    }

private Q_SLOTS:
    void init()
    {
        workspace_.reset();
        std::filesystem::remove(folder() / "w.opsatlas");
        workspace_ = std::make_unique<Workspace>(folder() / "w.opsatlas", Access::create);
        registerRowTables(db());
    }

    void aViewReadsBackAsItWasWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << quoted("{'from':'cost','values':[{'of':'rows'}]}");
        QTest::newRow("all") << quoted(
            "{'id':'a','name':'A `b`','from':'cost','rows':['provider','tag:team'],'columns':['month'],"
            "'values':[{'of':'effective'},{'of':'billed','show':'percent_of_parent'}],'filters':["
            "{'field':'time','from':'2026-01','to':'2026-Q2'},{'field':'service','is':['a','b']},"
            "{'field':'account','is_not':['']},{'value':'billed','at_least':'0.10','at_most':7}],"
            "'compare':'2025','sort':{'rows':[{'by':'delta','of':0,'column':['2026-01'],'descending':true},"
            "{'by':'name'}],'columns':[{'by':'value','of':1,'row':['AWS']}]},"
            "'top':{'field':'tag:team','n':3,'of':1,'other':false},'subtotals':['provider'],"
            "'totals':{'rows':false,'columns':false}}");
        QTest::newRow("week") << quoted(
            "{'from':'kpi','rows':['kind'],'values':[{'of':'health'}],'compare':'target','filters':["
            "{'field':'time','from':'2026-W07'}]}");
    }
    void aViewReadsBackAsItWasWritten()
    {
        QFETCH(QByteArray, text);
        const auto view = readView(text.toStdString());
        QCOMPARE(readView(viewJson(view)), view);
        QCOMPARE(viewJson(readView(viewJson(view))), viewJson(view));
    }
    void aViewIsSaidAsACommand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("options")
            << quoted("{'id':'x','name':'X','from':'cost','rows':['service_category','service'],'columns':['month'],"
                      "'values':[{'of':'effective'},{'of':'rows','show':'rank'}],'filters':["
                      "{'field':'time','from':'2026-01','to':'2026-03'},{'field':'provider','is':['AWS']},"
                      "{'field':'service','is_not':['it~s']},{'value':'effective','at_least':'100'}],"
                      "'compare':'previous','top':{'field':'service','n':10},'subtotals':['service_category'],"
                      "'sort':{'rows':[{'by':'value','of':0,'descending':true}]}}")
            << QByteArray(
                   "--from cost --rows service_category,service --columns month --subtotals service_category "
                   "--values effective,rows:rank --time 2026-01..2026-03 --filter provider=AWS --filter "
                   "'service!=it'\\''s' --filter 'effective>=100' --top service:10 --compare previous --sort -0");
        QTest::newRow("JSON, where a filter has two members")
            << quoted("{'from':'check','rows':['check'],'values':[{'of':'run'}],'filters':["
                      "{'field':'asset','is':['a','b']}]}")
            << quoted("~{'from':'check','rows':['check'],'columns':[],'values':[{'of':'run','show':'value'}],"
                      "'filters':[{'field':'asset','is':['a','b']}],'sort':{'rows':[],'columns':[]},'subtotals':[],"
                      "'totals':{'rows':true,'columns':true}}~");
    }
    void aViewIsSaidAsACommand()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, command);
        QCOMPARE(QByteArray::fromStdString(viewCommand(readView(text.toStdString()))), command);
    }
    void viewsAreKept()
    {
        View view = readView(json("{'id':'spend','name':'Spend','from':'cost','values':[{'of':'rows'}]}"));
        saveView(db(), view);
        view.rows = {"service"};
        saveView(db(), view);
        view.id = viewIdFor(savedViews(db()), "SPEND!");
        QCOMPARE(view.id, std::string("spend-2"));
        view.name = "Another";
        saveView(db(), view);
        import("views.json",
               json("{'opsatlas':'views','items':[{'id':'brought','from':'cost','values':[{'of':'rows'}]}]}"));
        const auto all = savedViews(db());
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[0].name, std::string("Another"));
        QCOMPARE(all[1].name, std::string("brought"));
        QVERIFY(all[0].byHand && !all[1].byHand);
        QCOMPARE(readView(savedView(db(), "spend")->json).rows, std::vector<std::string>{"service"});
        QCOMPARE(savedView(db(), "Spend")->id, std::string("spend"));
        QVERIFY(!savedView(db(), "nothing"));
        removeView(db(), "spend");
        QVERIFY(!savedView(db(), "spend"));
        QVERIFY_THROWS_EXCEPTION(Error, removeView(db(), "spend"));
        QVERIFY_THROWS_EXCEPTION(Error, removeView(db(), "brought"));
        QVERIFY_THROWS_EXCEPTION(Error, saveView(db(), View{}));
        QCOMPARE(number(db(), "SELECT count(*) FROM definition_document WHERE import IS NULL"), 1);
    }
    // What there is decides with which view one begins; it is answered.
    void oneBeginsWithWhatThereIs()
    {
        const auto subject = [&] {
            const auto numbers = loadNumbers(db());
            const auto view = firstView(db(), numbers);
            const auto answer = answerView(db(), numbers, view);
            return std::pair(view.from, answer.matched);
        };
        QCOMPARE(subject(), std::pair(Subject::kpi, std::int64_t(0)));
        import("points.csv", "time,metric,value\n2026-01-05T00:00:00Z,loss,0.5\n2026-01-06T00:00:00Z,loss,0.4\n");
        QCOMPARE(subject(), std::pair(Subject::point, std::int64_t(2)));
        import("jan.csv", fixture::focus({{"2026-01-05", "a", "Compute", "10.10"},
                                          { "2026-01-06",
                                            "a",
                                            "Disk",
                                            "2" }}));
        QCOMPARE(subject(), std::pair(Subject::cost, std::int64_t(2)));
        db().execute("UPDATE source SET role = 'view' WHERE format <> 'tidy'");
        QCOMPARE(subject(), std::pair(Subject::cost, std::int64_t(0)));
    }
    void aScopeIsAFilter_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QByteArray>("filters");
        QTest::newRow("portfolio") << QByteArray("*") << quoted("[]");
        QTest::newRow("component") << QByteArray("fraud") << quoted("[{'field':'component','is':['fraud']}]");
        QTest::newRow("group") << QByteArray("kind=model") << quoted("[{'field':'kind','is':['model']}]");
        QTest::newRow("without owner") << QByteArray("owner_cost=")
                                       << quoted("[{\"field\":\"owner_cost\",\"is\":[\"(none)\"]}]");
        QTest::newRow("group of one") << QByteArray("owner_cost=Risk")
                                      << quoted("[{'field':'component','is':['churn']}]");
        QTest::newRow("list") << quoted("{churn, (unassigned)}")
                              << quoted("[{\"field\":\"component\",\"is\":[\"churn\",\"(unassigned)\"]}]");
    }
    void aScopeIsAFilter()
    {
        QFETCH(QByteArray, scope);
        QFETCH(QByteArray, filters);
        import("components.csv", "component,kind,owner_cost\nchurn,model,Risk\nfraud,model,\nlake,data,\n");
        const auto numbers = loadNumbers(db());
        View view = readView(json("{'from':'cost','values':[{'of':'rows'}]}"));
        narrow(view, numbers, scope.toStdString(), Period::parse("2026-03"));
        const auto said = QByteArray::fromStdString(viewJson(view));
        const auto march = quoted("{'field':'time','from':'2026-03','to':'2026-03'}");
        const auto both = filters == "[]" ? march : march + "," + filters.mid(1, filters.size() - 2);
        QVERIFY2(said.contains("\"filters\":[" + both + "]"), said.constData());
        const auto once = view;
        narrow(view, numbers, scope.toStdString(), Period::parse("2026-04"));
        QCOMPARE(view, once); // it has a time of its own by now
        QVERIFY_THROWS_EXCEPTION(Error, narrow(view, numbers, "nobody", {}));
    }
};

ROOM_TEST(TestExploreSaved)
#include "tst_explore_saved.moc"
