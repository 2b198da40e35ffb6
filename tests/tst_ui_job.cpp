// Work beside the window: each piece of it ends with one report.
#include "core/base/error.h"
#include "tests/room.h"
#include "ui/job.h"

#include <QSignalSpy>
#include <QTest>

#include <new>
#include <stdexcept>

using namespace ui;

class TestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneReport_data()
    {
        QTest::addColumn<QByteArray>("work"); // what it throws
        QTest::addColumn<QByteArray>("done");
        QTest::addColumn<QByteArray>("reports");
        QTest::newRow("all is well") << QByteArray() << QByteArray() << QByteArray("done");
        QTest::newRow("the work fails") << QByteArray("error") << QByteArray() << QByteArray("failed");
        QTest::newRow("the work is stopped") << QByteArray("cancelled") << QByteArray() << QByteArray("cancelled");
        QTest::newRow("the outcome fails") << QByteArray() << QByteArray("error") << QByteArray("done failed");
        QTest::newRow("of something else") << QByteArray() << QByteArray("other") << QByteArray("done failed");
        QTest::newRow("no memory is left") << QByteArray() << QByteArray("memory") << QByteArray("done failed");
    }
    void oneReport()
    {
        QFETCH(QByteArray, work);
        QFETCH(QByteArray, done);
        const auto fail = [](const QByteArray& how) {
            if (how == "error")
                throw core::Error(core::Fault::format, "This is wrong; mend it.");
            if (how == "cancelled")
                throw core::Error(core::Fault::cancelled, "stopped");
            if (how == "other")
                throw std::out_of_range("beyond");
            if (how == "memory")
                throw std::bad_alloc();
        };
        QByteArray reports;
        Job job;
        const auto report = [&](const char* word) { reports += (reports.isEmpty() ? "" : " ") + QByteArray(word); };
        connect(&job, &Job::failed, this, [&] { report("failed"); });
        connect(&job, &Job::cancelled, this, [&] { report("cancelled"); });
        job.run(
            [fail, work](const core::Progress&) {
                fail(work);
                return 1;
            },
            [&, fail](int) {
                report("done");
                fail(done);
            });
        QTRY_VERIFY(!job.busy());
        QTEST(reports, "reports");
    }
};

ROOM_WINDOW_TEST(TestJob)
#include "tst_ui_job.moc"
