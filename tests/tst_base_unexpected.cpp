#include "core/base/unexpected.h"
#include "tests/room.h"

#include <QTest>

#include <functional>
#include <new>
#include <vector>

// Whatever is thrown, people get a sentence.
class TestBaseUnexpected : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingBecomesASentence_data()
    {
        QTest::addColumn<std::function<void()>>("work");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, std::function<void()> work, core::Fault fault, const char* says) {
            QTest::newRow(name) << std::move(work) << static_cast<int>(fault) << QByteArray(says);
        };
        row(
            "ours", [] { throw core::Error(core::Fault::locked, "Wait."); }, core::Fault::locked, "Wait.");
        row(
            "length", [] { std::vector<int>().reserve(std::vector<int>().max_size() + 1); }, core::Fault::internal,
            "opsatlas verify");
        row(
            "range", [] { (void)std::vector<int>().at(3); }, core::Fault::internal, "opsatlas verify");
        row(
            "memory", [] { throw std::bad_alloc(); }, core::Fault::internal, "not enough memory");
        row(
            "no exception", [] { throw 7; }, core::Fault::internal, "of no known kind");
    }
    void everythingBecomesASentence()
    {
        QFETCH(std::function<void()>, work);
        QFETCH(int, fault);
        QFETCH(QByteArray, says);
        try {
            work();
            QFAIL("nothing was thrown");
        } catch (...) {
            const auto error = core::errorOf(std::current_exception());
            QCOMPARE(static_cast<int>(error.fault()), fault);
            QVERIFY2(QByteArray(error.what()).contains(says) && QByteArray(error.what()).endsWith('.'), error.what());
        }
    }
};

ROOM_TEST(TestBaseUnexpected)
#include "tst_base_unexpected.moc"
