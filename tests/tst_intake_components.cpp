// What a person says of components, beside what register files say, and how it is taken back.
#include "core/base/error.h"
#include "core/intake/component_register.h"
#include "core/intake/verify.h"
#include "core/page/components_content.h"
#include "core/page/portfolio.h"
#include "tests/import_fixture.h"
#include "tests/room.h"

#include <QTest>

using namespace core;
using namespace fixture;

class TestIntakeComponents : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path file_;
    std::unique_ptr<Workspace> workspace_;
    int files_ = 0;

    void bring(const std::string& text)
    {
        load(*workspace_, write(fs::path(dir_.path().toStdString()) / (std::to_string(++files_) + ".csv"), text));
    }
    ComponentEntry entry(const std::string& name) const
    {
        for (auto& one : componentEntries(workspace_->db()))
            if (one.name == name)
                return one;
        return {};
    }
    void say(const std::string& name, ComponentField field, const std::optional<std::string>& from,
             const std::optional<std::string>& to)
    {
        const ComponentChange change{name, field, from, to, "ada"};
        changeComponents(*workspace_, {&change, 1});
    }

private Q_SLOTS:
    void init()
    {
        file_ = fs::path(dir_.path().toStdString()) / (std::to_string(++files_) + ".opsatlas");
        workspace_ = std::make_unique<Workspace>(file_, Access::create);
        bring("component,kind,owner_cost,goal\nfraud,model,Payments,Fewer losses\nlake,data,,\n");
        bring("component,input_component\nfraud,lake\n");
        bring("component,period,measure,value\nfraud,2026-03,predictions_labelled,10\nlake,2026-03,dq_tests_run,4\n"
              "lake,2026-03,dq_tests_passed,3\n");
    }

    // What a person says goes first; taken back, the file speaks again.
    void aPersonGoesBeforeTheFile()
    {
        QCOMPARE(entry("fraud").value(ComponentField::owner_cost), std::string("Payments"));
        QVERIFY(!entry("fraud").changedAt);
        say("fraud", ComponentField::owner_cost, {}, "Risk");
        QCOMPARE(entry("fraud").value(ComponentField::owner_cost), std::string("Risk"));
        QCOMPARE(entry("fraud").changedBy, std::string("ada"));
        QVERIFY(entry("fraud").changedAt);
        say("fraud", ComponentField::owner_cost, "Risk", "");
        QCOMPARE(entry("fraud").value(ComponentField::owner_cost), std::string());
        say("fraud", ComponentField::owner_cost, "", std::nullopt);
        QCOMPARE(entry("fraud").value(ComponentField::owner_cost), std::string("Payments"));
        QVERIFY(!entry("fraud").byHand[3]);
        QCOMPARE(entry("fraud").value(ComponentField::goal), std::string("Fewer losses"));
        QVERIFY(verifyWorkspace(*workspace_).empty());
        // Each step is kept with who and when.
        QCOMPARE(rows(*workspace_, "SELECT count(*) FROM result_set WHERE purpose = 'component'").front(),
                 std::string("3"));
    }
    void aKindChangesTheFigures()
    {
        say("lake", ComponentField::kind, {}, "platform");
        const PortfolioReader reader(file_);
        const auto facts = componentFacts(reader.measures(), "lake");
        QCOMPARE(facts->kind, std::string("platform"));
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("component");
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("from"); // "-": nothing
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no component") << QByteArray("nobody") << 0 << QByteArray("-") << QByteArray("model");
        QTest::newRow("no kind") << QByteArray("lake") << 0 << QByteArray("-") << QByteArray("robot");
        QTest::newRow("not portable") << QByteArray("lake") << 5 << QByteArray("-") << QByteArray("maybe");
        QTest::newRow("changed meanwhile") << QByteArray("lake") << 3 << QByteArray("Ada") << QByteArray("Joan");
    }
    // All or nothing: what stands before the refused one is not kept either.
    void refused()
    {
        QFETCH(QByteArray, component);
        QFETCH(int, field);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const std::vector<ComponentChange> changes{{"fraud", ComponentField::goal, {}, "Other", "ada"},
                                                   {component.toStdString(), static_cast<ComponentField>(field),
                                                    from == "-" ? std::nullopt : std::optional(from.toStdString()),
                                                    to.toStdString(), "ada"}};
        QVERIFY_THROWS_EXCEPTION(Error, changeComponents(*workspace_, changes));
        QCOMPARE(entry("fraud").value(ComponentField::goal), std::string("Fewer losses"));
    }
    void lineageGoesBothWays()
    {
        PortfolioReader reader(file_);
        const auto page = reader.components(reader.defaultQuestion());
        QCOMPARE(page.components.size(), std::size_t(2));
        for (const auto& one : page.components) {
            QCOMPARE(one.inputs,
                     one.entry.name == "fraud" ? std::vector<std::string>{"lake"} : std::vector<std::string>());
            QCOMPARE(one.consumers,
                     one.entry.name == "lake" ? std::vector<std::string>{"fraud"} : std::vector<std::string>());
        }
        QCOMPARE(page.withoutKind, std::int64_t(0));
    }
    void componentsWithoutAKindAreCounted()
    {
        bring("component,period,measure,value\nnewcomer,2026-03,predictions_labelled,10\n");
        PortfolioReader reader(file_);
        QCOMPARE(reader.components(reader.defaultQuestion()).withoutKind, std::int64_t(1));
    }
    // Money that reads an input, each reader once, however many ways lead to it.
    void fedSpendCountsAReaderOnce()
    {
        DecisionContent decided;
        for (const auto& [name, spend] :
             {std::pair("a", 1.0), std::pair("b", 10.0), std::pair("c", 100.0), std::pair("d", 1000.0)}) {
            decided.components.push_back({name, "model", "", spend, {}, {}, 0});
        }
        bring("component,kind\na,data\nb,data\nc,data\nd,model\n");
        bring("component,input_component\nb,a\nc,a\nd,b\nd,c\n");
        const PortfolioReader reader(file_);
        const auto page = componentsContent(reader.measures(), decided, componentEntries(workspace_->db()));
        const auto fed = [&](const char* name) {
            return std::ranges::find(page.components, name, [](const auto& one) { return one.entry.name; })->fedSpend;
        };
        QCOMPARE(fed("a"), 1110.0);
        QCOMPARE(fed("b"), 1000.0);
        QCOMPARE(fed("d"), 0.0);
    }
};

ROOM_TEST(TestIntakeComponents)
#include "tst_intake_components.moc"
