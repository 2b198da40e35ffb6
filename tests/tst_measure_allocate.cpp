#include "core/measure/allocate.h"
#include "core/measure/measure_table.h"
#include "core/store/schema.h"
#include "tests/room.h"

#include <QTest>

using namespace core;

namespace {

Day day(int year, int month, int dayOfMonth) { return dayOf(Date{year, month, dayOfMonth}); }

// A workspace in memory with some components and a rules document.
struct Fixture {
    explicit Fixture(const std::vector<std::string>& rules, bool replaces = false) : db(Database::inMemory())
    {
        migrate(db);
        for (const auto* name : {"churn", "fraud", "lake"})
            nameComponent(db, name, std::nullopt);
        Statement(db, "INSERT INTO definition_document(kind, replaces, at_ms) VALUES('rules', ?, 0)")
            .run(replaces ? 1 : 0);
        const auto document = db.lastId();
        std::int64_t position = 0;
        for (const auto& json : rules) {
            Issue why;
            const auto rule = readRule(json, why);
            if (!rule)
                throw std::runtime_error(why.text);
            Statement(db, "INSERT INTO definition_item(document, id, position, json) VALUES(?, ?, ?, ?)")
                .run(document, rule->id, position++, json);
        }
    }
    std::string name(ComponentId id) const { return text(db, "SELECT name FROM component_name WHERE id = ?", id); }

    Database db;
};

AllocKey assetKey(AssetKind kind, std::string_view nameSpace, std::string_view name)
{
    AllocKey key;
    key.asset = {kind, nameSpace, name, {}};
    return key;
}

} // namespace

class TestMeasureAllocate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleThatMatchesDecides()
    {
        Fixture f({R"({"id": "a", "asset": "model:churn-*", "component": "churn"})",
                   R"({"id": "b", "asset": "dbt:model.shop.stg_*", "component": "lake"})",
                   R"({"id": "c", "label": {"team": "risk"}, "component": "fraud"})",
                   R"({"id": "d", "sub_account": "4711", "component": "lake"})",
                   R"({"id": "e", "asset": "*", "component": "lake"})"});
        Allocation allocation(f.db);
        QCOMPARE(f.name(allocation.place(assetKey(AssetKind::model, "mlflow", "churn-xgb"))[0].bucket.component),
                 "churn");
        QCOMPARE(
            f.name(
                allocation.place(assetKey(AssetKind::dataset, "dbt", "model.shop.stg_orders_v2"))[0].bucket.component),
            "lake");
        AllocKey labelled;
        labelled.labels = R"({"Team":"risk","cost":"1"})";
        labelled.subAccount = "4711";
        QCOMPARE(f.name(allocation.place(labelled)[0].bucket.component), "fraud");
        labelled.labels = R"({"team":"risky"})";
        QCOMPARE(f.name(allocation.place(labelled)[0].bucket.component), "lake");
        QCOMPARE(f.name(allocation.place(assetKey(AssetKind::model, "x", "churn-"))[0].bucket.component), "churn");
        QCOMPARE(f.name(allocation.place(assetKey(AssetKind::job, "x", "churn-1"))[0].bucket.component), "lake");
    }
    // Answers are kept by what rules ask for; assets that some rule tells apart must not share one.
    void assetsThatRulesTellApartStayApart()
    {
        Fixture f({R"({"id": "a", "asset": "churn-*", "component": "churn"})",
                   R"({"id": "b", "asset": ["*-7", "lake"], "purpose": "idle"})"});
        Allocation allocation(f.db);
        const auto bucketOf = [&](std::string_view name) {
            return allocation.place(assetKey(AssetKind::cloud_resource, "", name))[0].bucket;
        };
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(f.name(bucketOf("churn-1").component), "churn");
            QCOMPARE(bucketOf("churn-1").purposes, 0U);
            QCOMPARE(f.name(bucketOf("churn-7").component), "churn");
            QCOMPARE(bucketOf("churn-7").purposes, unsigned(purposeIdle));
            QCOMPARE(bucketOf("x-1").component, ComponentId{});
            QCOMPARE(bucketOf("x-1").purposes, 0U);
            QCOMPARE(bucketOf("x-7").purposes, unsigned(purposeIdle));
            QCOMPARE(f.name(bucketOf("fraud").component), "fraud"); // by the standard rule of names
            QCOMPARE(f.name(bucketOf("lake").component), "lake");
            QCOMPARE(bucketOf("").component, ComponentId{});
        }
    }
    void theFilesOwnColumnGoesBeforeAllRules()
    {
        Fixture f({R"({"id": "a", "component": "lake", "asset": "*"})"});
        Allocation allocation(f.db);
        auto key = assetKey(AssetKind::model, "", "m");
        key.component = "newcomer";
        QCOMPARE(f.name(allocation.place(key)[0].bucket.component), "newcomer");
        QCOMPARE(number(f.db, "SELECT count(*) FROM component WHERE name = 'newcomer' AND kind = ''"), 1);
        key.component = organisationName; // reserved: never a component
        QCOMPARE(f.name(allocation.place(key)[0].bucket.component), "lake");
        QCOMPARE(number(f.db, "SELECT count(*) FROM component_name WHERE name = 'ORG'"), 0);
    }
    void standardRulesReadLabelsAndNames()
    {
        Fixture f({});
        Allocation allocation(f.db);
        AllocKey key;
        key.labels = R"({"application":"churn"})";
        QCOMPARE(f.name(allocation.place(key)[0].bucket.component), "churn");
        key.labels = R"({"application":"who-knows"})"; // no such component: not invented from this label
        QCOMPARE(number(allocation.place(key)[0].bucket.component), 0);
        key.labels = R"({"user:Component":"vision"})";
        QCOMPARE(f.name(allocation.place(key)[0].bucket.component), "vision");
        QCOMPARE(f.name(allocation.place(assetKey(AssetKind::experiment, "mlflow", "fraud"))[0].bucket.component),
                 "fraud");
        key.labels = "[1,2]";
        QCOMPARE(allocation.place(key)[0].bucket, Bucket{});
    }
    void aReplacedSetHasNoStandardRules()
    {
        Fixture f({R"({"id": "a", "account": "none", "component": "lake"})"}, true);
        QCOMPARE(Allocation(f.db).rules().size(), std::size_t(1));
    }
    void rulesHoldFromOneDayToAnother()
    {
        Fixture f({R"({"id": "a", "service": "S3*", "to": "2026-06-30", "component": "lake"})",
                   R"({"id": "b", "service": "S3*", "from": "2026-07", "component": "fraud"})"});
        Allocation allocation(f.db);
        AllocKey key;
        key.service = "S3 storage";
        const auto placed = allocation.place(key);
        QCOMPARE(placed.size(), std::size_t(2));
        QCOMPARE(f.name(placed[0].bucket.component), "lake");
        QCOMPARE(placed[0].to, day(2026, 6, 30));
        QCOMPARE(f.name(placed[1].bucket.component), "fraud");
        QCOMPARE(placed[1].from, day(2026, 7, 1));
        QCOMPARE(placed[1].to, lastOfAllDays);
    }
    void purposesOfAllRulesAddUp()
    {
        Fixture f({R"({"id": "a", "service": "GPU", "purpose": "idle"})",
                   R"({"id": "b", "provider": "aws", "component": "churn", "purpose": ["rework", "data"]})"});
        Allocation allocation(f.db);
        AllocKey key;
        key.service = "GPU";
        key.provider = "aws";
        const auto bucket = allocation.place(key)[0].bucket;
        QCOMPARE(f.name(bucket.component), "churn");
        QCOMPARE(bucket.purposes, unsigned(purposeIdle | purposeRework | purposeData));
    }
    void aSharedPoolIsABucketOfItsOwn()
    {
        Fixture f({R"({"id": "platform", "account": "platform", "shared": {"by": "fixed", "shares": {"churn": 0.25,)"
                   R"( "fraud": 0.75}}})"});
        Allocation allocation(f.db);
        AllocKey key;
        key.billingAccount = "platform";
        const auto bucket = allocation.place(key)[0].bucket;
        QCOMPARE(number(bucket.component), 0);
        QCOMPARE(text(f.db, "SELECT rule FROM pool WHERE id = ?", bucket.pool), "platform");
        const auto id = bucketId(f.db, bucket);
        QCOMPARE(bucketId(f.db, bucket), id);
        QVERIFY(bucketId(f.db, Bucket{}) != id);
        QCOMPARE(bucketId(f.db, Bucket{}), bucketId(f.db, Bucket{}));
    }
    void faultyRulesSayWhy_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* json, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(json) << QString::fromLatin1(says);
        };
        row("no place", R"({"id": "a", "account": "1"})", "neither where");
        row("two places", R"({"id": "a", "component": "x", "component_from": "asset"})", "one place");
        row("no id", R"({"component": "x"})", "\"id\" is missing");
        row("purpose", R"({"id": "a", "purpose": "fun"})", "no purpose");
        row("day", R"({"id": "a", "component": "x", "from": "soon"})", "no day");
        row("ends first", R"({"id": "a", "component": "x", "from": "2026-02", "to": "2026-01"})", "ends before");
        row("shares", R"({"id": "a", "shared": {"by": "fixed", "shares": {"a": 0.8, "b": 0.4}}})", "more than 1");
        row("kind", R"({"id": "a", "component": 7})", "must be a text");
        row("json", "[", "not a JSON object");
    }
    void faultyRulesSayWhy()
    {
        QFETCH(QString, json);
        QFETCH(QString, says);
        Issue why;
        QVERIFY(!readRule(json.toStdString(), why));
        QVERIFY2(QString::fromStdString(why.text).contains(says), why.text.c_str());
    }
};

ROOM_TEST(TestMeasureAllocate)
#include "tst_measure_allocate.moc"
