#include "core/base/error.h"
#include "core/base/parallel.h"
#include "tests/room.h"

#include <QTest>

#include <memory>
#include <numeric>
#include <string>
#include <vector>

using namespace core;

class TestBaseParallel : public QObject {
    Q_OBJECT

    static void threads()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
    }

private Q_SLOTS:
    void itemsAreWorkedOnInOrder_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("room");
        for (const int room : {1, 2, 3, 96})
            for (const int threads : {1, 2})
                QTest::addRow("%d threads, room for %d", threads, room) << threads << room;
    }
    void itemsAreWorkedOnInOrder()
    {
        QFETCH(int, threads);
        std::vector<std::string> seen;
        QFETCH(int, room);
        OrderedWorker<std::string> worker([&seen](std::string& item) { seen.push_back(item); }, threads,
                                          static_cast<std::size_t>(room));
        std::vector<std::string> expected;
        for (int n = 0; n < 1000; ++n) {
            auto item = std::to_string(n);
            expected.push_back(item);
            worker.submit(item);
            if (n % 100 == 50) {
                worker.wait();
                QCOMPARE(seen, expected);
            }
        }
        worker.wait();
        QCOMPARE(seen, expected);
        auto last = std::string("last"); // too few for a batch
        expected.push_back(last);
        worker.submit(last);
        worker.finish();
        QCOMPARE(seen, expected);
    }
    void finishGivesTheMemoryBack()
    {
        auto content = std::make_shared<int>(7);
        OrderedWorker<std::shared_ptr<int>> worker([](std::shared_ptr<int>&) {}, 2);
        for (int n = 0; n < 5; ++n) {
            auto item = content;
            worker.submit(item);
        }
        worker.wait();
        QVERIFY(content.use_count() > 1); // for the next ones
        worker.finish();
        QCOMPARE(content.use_count(), 1L);
    }
    void whatTheWorkThrowsComesBackAndEndsIt_data() { threads(); }
    void whatTheWorkThrowsComesBackAndEndsIt()
    {
        QFETCH(int, threads);
        int worked = 0;
        OrderedWorker<int> worker(
            [&worked](int& item) {
                if (item == 5)
                    throw Error(Fault::full, "The disk is full.");
                ++worked;
            },
            threads);
        const auto all = [&worker] {
            for (int n = 0; n < 100; ++n) {
                int item = n;
                worker.submit(item);
            }
            worker.wait();
        };
        QVERIFY_THROWS_EXCEPTION(Error, all());
        QCOMPARE(worked, 5);
    }
    void destroyingDropsWhatWaits()
    {
        std::atomic<int> worked = 0;
        {
            OrderedWorker<int> worker(
                [&worked](int&) { ++worked, std::this_thread::sleep_for(std::chrono::milliseconds(20)); }, 2, 8);
            for (int n = 0; n < 8; ++n) {
                int item = n;
                worker.submit(item);
            }
        }
        QVERIFY(worked < 8);
    }
    void aPublishedValueIsSeenWhole()
    {
        Published<std::vector<int>> value;
        std::jthread other([&value] {
            for (int n = 1; n <= 1000; ++n)
                value.set(std::vector<int>(static_cast<std::size_t>(n), n));
        });
        for (std::size_t last = 0; last < 1000;) {
            const auto seen = value.get();
            QVERIFY(seen.size() >= last);
            last = seen.size();
            QVERIFY(std::ranges::all_of(seen, [last](int n) { return n == static_cast<int>(last); }));
        }
    }
    void everyPieceIsTakenOnce_data() { threads(); }
    void everyPieceIsTakenOnce()
    {
        QFETCH(int, threads);
        std::vector<int> taken(5000);
        std::size_t told = 0;
        shareOut(
            taken.size(), threads, [&taken](std::size_t n) { ++taken[n]; },
            [&told](std::size_t done) { told = std::max(told, done); });
        QCOMPARE(std::accumulate(taken.begin(), taken.end(), 0), 5000);
        QVERIFY(std::ranges::all_of(taken, [](int times) { return times == 1; }));
        QVERIFY(told <= taken.size()
                && (threads > 1 || told == taken.size())); // the other thread may have been faster with all
        shareOut(
            0, threads, [](std::size_t) { QFAIL("there is no piece"); }, [](std::size_t) {});
    }
    void aPieceThatFailsEndsAll_data() { threads(); }
    void aPieceThatFailsEndsAll()
    {
        QFETCH(int, threads);
        std::atomic<int> worked = 0;
        const auto fails = [&worked](std::size_t n) {
            if (n == 7)
                throw Error(Fault::io, "It cannot be read.");
            ++worked;
            std::this_thread::sleep_for(std::chrono::microseconds(50));
        };
        QVERIFY_THROWS_EXCEPTION(Error, shareOut(100'000, threads, fails, [](std::size_t) {}));
        QVERIFY(worked < 100'000);
        const auto stopped = [](std::size_t) { throw Error(Fault::cancelled, "Stopped."); };
        QVERIFY_THROWS_EXCEPTION(Error, shareOut(
                                            100'000, threads, [](std::size_t) {}, stopped));
    }
};

ROOM_TEST(TestBaseParallel)
#include "tst_base_parallel.moc"
