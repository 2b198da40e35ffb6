#include "core/store/result_set.h"
#include "core/store/workspace.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace core;

// Frozen results come back as they were, or not at all.
class TestStoreResultSet : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;

private Q_SLOTS:
    void resultsComeBackAsFrozen()
    {
        Workspace workspace(std::filesystem::path(dir_.path().toStdString()) / "w.opsatlas", Access::create);
        auto& db = workspace.db();
        QVERIFY(!loadResults(db, ResultSetId(1)));
        const auto first = freezeResults(db, "2026-03", "briefing", "{\"a\":1}");
        QCOMPARE(freezeResults(db, "2026-03", "briefing", "{\"a\":1}"), first);
        QVERIFY(freezeResults(db, "2026-03", "briefing", "{\"a\":2}") != first);
        QVERIFY(freezeResults(db, "2026-04", "briefing", "{\"a\":1}") != first);
        QVERIFY(freezeResults(db, "2026-03", "review", "{\"a\":1}") != first);
        const auto loaded = loadResults(db, first);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->json, std::string("{\"a\":1}"));
        QCOMPARE(loaded->period, std::string("2026-03"));
        QCOMPARE(loaded->versions,
                 std::string("{\"bindings\":0,\"import\":0,\"kpis\":0,\"rules\":0,\"targets\":0,\"undone\":0}"));
        QCOMPARE(frozenResults(db).size(), std::size_t(4));
        QVERIFY(frozenResults(db).back().id == first && frozenResults(db).back().json.empty());
        // With another rule in force the same figures are another set.
        db.execute("INSERT INTO definition_change(kind, version, at_ms) VALUES('rules', 1, 0)");
        QVERIFY(freezeResults(db, "2026-03", "briefing", "{\"a\":1}") != first);
    }
    void damageIsTold()
    {
        Workspace workspace(std::filesystem::path(dir_.path().toStdString()) / "d.opsatlas", Access::create);
        const auto id = freezeResults(workspace.db(), "2026-03", "briefing", "{}");
        workspace.db().execute("UPDATE result_set SET json = '[]'");
        QVERIFY_THROWS_EXCEPTION(Error, loadResults(workspace.db(), id));
    }
};

ROOM_TEST(TestStoreResultSet)
#include "tst_store_result_set.moc"
