#include "tests/import_fixture.h"

#include "core/measure/point_rows.h"
#include "tests/room.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace fixture;

// What points become: by their own name, through bindings, with a look at other points.
class TestMeasurePoints : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    int place_ = 0;
    int file_ = 0;
    std::unique_ptr<Workspace> workspace_;

    void give(const std::string& name, const std::string& text)
    {
        const auto report = load(*workspace_, write(fs::path(dir_.path().toStdString()) / std::to_string(place_)
                                                        / (std::to_string(++file_) + name),
                                                    text));
        QVERIFY2(report.files.at(0).status == ImportStatus::imported, report.files.at(0).found.why.c_str());
    }
    void points(const std::string& lines) { give("points.csv", "timestamp,component,metric,value,run\n" + lines); }
    void bind(const std::string& item) { give("bindings.json", R"({"opsatlas":"bindings","items":[)" + item + "]}"); }
    std::string values(const char* measure, const char* component = "churn") const
    {
        Statement query(
            workspace_->db(),
            "SELECT s.layer, s.first_day, s.\"values\" FROM measure_series s LEFT JOIN component c ON c.id = "
            "s.component"
            " WHERE s.measure = ?1 AND CASE WHEN ?2 = 'ORG' THEN s.component = -1 ELSE c.name = ?2 END ORDER BY 1");
        query.with(measure, component);
        std::string all;
        while (query.step())
            all += (all.empty() ? "" : "; ") + query.text(0) + " " + isoDay(static_cast<Day>(query.integer(1))) + ": "
                   + query.text(2);
        return all.empty() ? "none" : all;
    }

private Q_SLOTS:
    void init()
    {
        ++place_;
        const auto folder = fs::path(dir_.path().toStdString()) / std::to_string(place_);
        fs::create_directories(folder);
        workspace_ = std::make_unique<Workspace>(folder / "w.opsatlas", Access::create);
    }
    void cleanup() { workspace_.reset(); }

    // A register that assigns more keys than the file has is damage that is named, never memory of others.
    void aDamagedRegisterIsNamed()
    {
        points("2026-01-05,churn,a,1,\n2026-01-06,fraud,a,2,\n");
        auto& db = workspace_->db();
        const auto file = static_cast<FileId>(number(db, "SELECT max(id) FROM import_file"));
        auto assignments = keyAssignmentsOf(db, file, RowKind::point);
        const KeyAssignment one{always, 1};
        for (int more = 0; more < 1000; ++more)
            assignments.add(std::span(&one, 1));
        storeKeyAssignments(db, file, RowKind::point, assignments);
        const Progress quiet;
        PointRows rows(db, quiet);
        try {
            rows.survey({});
            QFAIL("read");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::workspace);
            QVERIFY2(std::string(error.what()).find("points.csv") != std::string::npos, error.what());
        }
    }
    void aMeasuresOwnNameIsDirect()
    {
        points("2026-01-05T01:00:00Z,churn,requests,4,\n2026-01-05T09:00:00Z,churn,requests,5,\n2026-01-07,churn,"
               "requests,1,\n"
               "2026-01-05T01:00:00Z,churn,models_total,4,\n2026-01-05T09:00:00Z,churn,models_total,3,\n2026-01-05,"
               "churn,spend,0.1,\n2026-01-05T02:00:00Z,churn,spend,0.2,\n"
               "2026-01-05,ORG,actions_due,2,\n2026-01-05,churn,met_target,1,\n2026-01-05T03:00:00Z,churn,requests,NaN,"
               "\n");
        QCOMPARE(values("requests"), std::string("direct 2026-01-05: 9 . 1")); // a sum
        QCOMPARE(values("models_total"), std::string("direct 2026-01-05: 3")); // a stock
        QCOMPARE(values("spend"), std::string("direct 2026-01-05: 0.3"));      // exact
        QCOMPARE(values("actions_due", "ORG"), std::string("direct 2026-01-05: 2"));
        QCOMPARE(values("met_target"), std::string("none")); // computed, never stated
    }
    // However many metrics are read at once, each has its own points, the newest of each key, in order of time.
    void metricsAreReadTogetherOrAlone_data()
    {
        QTest::addColumn<int>("most");
        for (const int most : {1, 4, 7, 1000})
            QTest::addRow("%d at once", most) << most;
    }
    void metricsAreReadTogetherOrAlone()
    {
        QFETCH(int, most);
        points("2026-01-06,churn,b,6,\n2026-01-05,churn,a,1,\n2026-01-05,churn,b,2,\n2026-01-05,fraud,a,3,\n2026-01-07,"
               "churn,c,NaN,\n2026-01-07,churn,d,7,\n");
        points("2026-01-05,churn,b,20,\n2026-01-09,churn,a,9,\n");
        give("prometheus.json",
             R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"__name__":"a"},"value":[)"
             R"(1767700000,"5"]}]}})");
        const Progress silent;
        PointRows rows(workspace_->db(), silent, static_cast<std::size_t>(most));
        const auto survey = rows.survey(std::nullopt);
        std::string seen;
        for (const auto& [metric, count] : survey.metrics)
            seen += metric + " " + std::to_string(count) + " ";
        QCOMPARE(seen, std::string("a 4 b 3 c 1 d 1 "));
        rows.expect(survey.metrics, std::nullopt);
        const auto shown = [&](const char* metric, const char* format) {
            std::string all;
            for (const auto& point : rows.of(metric, format))
                all += std::to_string(static_cast<int>(point.value)) + " ";
            return all;
        };
        QCOMPARE(shown("a", ""), std::string("1 3 5 9 "));
        QCOMPARE(shown("a", "tidy"), std::string("1 3 9 "));
        QCOMPARE(shown("a", "prometheus*"), std::string("5 "));
        QCOMPARE(shown("b", "tidy"), std::string("20 6 "));
        QCOMPARE(shown("c", ""), std::string());
        QCOMPARE(shown("d", ""), std::string("7 "));
        QCOMPARE(shown("a", "tidy"), std::string("1 3 9 ")); // once more, though it was over
        const DayRange days{dayOf(Date{2026, 1, 9}), dayOf(Date{2026, 1, 9})};
        rows.expect({{"a", 1}}, days);
        QCOMPARE(shown("a", ""), std::string("9 "));
    }
    void aDayIsMadeAgainAlone()
    {
        points("2026-01-05,churn,requests,4,\n2026-01-06,churn,requests,6,\n");
        points("2026-01-06T05:00:00Z,churn,requests,1,\n2026-01-09,churn,requests,2,\n");
        QCOMPARE(values("requests"), std::string("direct 2026-01-05: 4 7 . . 2"));
        points("2026-01-05,churn,requests,40,\n"); // the same key again
        QCOMPARE(values("requests"), std::string("direct 2026-01-05: 40 7 . . 2"));
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(values("requests"), std::string("direct 2026-01-05: 40 6"));
    }
    void bindingsAddUpADay_data()
    {
        QTest::addColumn<QByteArray>("aggregation");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("sum") << QByteArray(R"("aggregation":"sum")") << QByteArray("point 2026-01-05: 12 5");
        QTest::newRow("last, series by series")
            << QByteArray(R"("aggregation":"last")") << QByteArray("point 2026-01-05: 8 5");
        QTest::newRow("mean") << QByteArray(R"("aggregation":"mean")") << QByteArray("point 2026-01-05: 4 5");
        QTest::newRow("max") << QByteArray(R"("aggregation":"max")") << QByteArray("point 2026-01-05: 8 5");
        QTest::newRow("count") << QByteArray(R"("aggregation":"count")") << QByteArray("point 2026-01-05: 3 1");
        QTest::newRow("count_if") << QByteArray(R"("aggregation":"count_if","test":">= 3")")
                                  << QByteArray("point 2026-01-05: 2 1");
        QTest::newRow("factor") << QByteArray(R"("factor":0.5)") << QByteArray("point 2026-01-05: 6 2.5");
        QTest::newRow("another format") << QByteArray(R"("format":"prometheus*")") << QByteArray("none");
    }
    void bindingsAddUpADay()
    {
        QFETCH(QByteArray, aggregation);
        QFETCH(QByteArray, found);
        bind(R"({"id":"x","measure":"gpu_hours_busy","metric":"gpu.*",)" + aggregation.toStdString() + "}");
        points("2026-01-05T01:00:00Z,churn,gpu.hours,1,\n2026-01-05T02:00:00Z,churn,gpu.hours,3,\n2026-01-05T03:00:00Z,"
               "churn,gpu.hours,8,\n2026-01-06,churn,gpu.hours,5,\n");
        QCOMPARE(QByteArray::fromStdString(values("gpu_hours_busy")), found);
    }
    void aCounterGrows()
    {
        bind(R"({"id":"x","measure":"requests_ok","metric":"hits","aggregation":"increase"})");
        points("2026-01-05T01:00:00Z,churn,hits,100,\n2026-01-05T09:00:00Z,churn,hits,130,\n2026-01-06T01:00:00Z,churn,"
               "hits,150,\n2026-01-06T09:00:00Z,churn,hits,20,\n");
        QCOMPARE(values("requests_ok"), std::string("counter 2026-01-05: 30 40")); // 20, and 20 since the reset
        points("2026-01-05T20:00:00Z,churn,hits,140,\n"); // a late point moves growth between days
        QCOMPARE(values("requests_ok"), std::string("counter 2026-01-05: 40 30"));
        undoImport(*workspace_, ImportId(3));
        QCOMPARE(values("requests_ok"), std::string("counter 2026-01-05: 30 40"));
    }
    void pairsOfOneMomentMeetAcrossImports()
    {
        bind(R"({"id":"x","measure":"predictions_correct","metric":"rows","times":"accuracy"},{"id":"y",)"
             R"("measure":"predictions_labelled","metric":"rows","with":"accuracy"})");
        points("2026-01-05T12:00:00Z,churn,rows,200,\n2026-01-05T13:00:00Z,churn,rows,50,\n");
        QCOMPARE(values("predictions_labelled"), std::string("none"));
        points("2026-01-05T12:00:00Z,churn,accuracy,0.75,\n");
        QCOMPARE(values("predictions_labelled"), std::string("counter 2026-01-05: 200"));
        QCOMPARE(values("predictions_correct"), std::string("counter 2026-01-05: 150"));
    }
    void anItemOfBindingsHoldsAtOnce()
    {
        points("2026-01-05,churn,load,3,\n");
        QCOMPARE(values("gpu_hours_paid"), std::string("none"));
        bind(R"({"id":"x","measure":"gpu_hours_paid","metric":"load"})");
        QCOMPARE(values("gpu_hours_paid"), std::string("point 2026-01-05: 3"));
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(values("gpu_hours_paid"), std::string("none"));
    }
};

ROOM_TEST(TestMeasurePoints)
#include "tst_measure_points.moc"
