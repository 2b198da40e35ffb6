#include "sample/gzip.h"
#include "sample/portfolio.h"

#include "core/measure/measures.h"
#include "tests/room.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

// The sample portfolio in resources/sample is what its generator makes, and tells the story its README tells.
class TestSample : public QObject {
    Q_OBJECT

    static QString folder() { return QStringLiteral(SOURCE_DIR "/resources/sample/portfolio/"); }

private Q_SLOTS:
    // A difference: run make_sample resources/sample/portfolio and look at what changed.
    void filesAreWhatTheGeneratorMakes()
    {
        const auto files = sample::portfolio();
        for (const auto& [name, text] : files) {
            const auto path = folder() + QString::fromStdString(name);
            if (name.ends_with(".gz")) {
                QVERIFY2(sample::readPacked(path.toStdString()) == text, name.c_str());
                continue;
            }
            QFile in(path);
            QVERIFY2(in.open(QIODevice::ReadOnly), name.c_str());
            QVERIFY2(in.readAll().toStdString() == text, name.c_str());
        }
    }
    void nothingElseLiesInTheFolder()
    {
        const auto files = sample::portfolio();
        qint64 bytes = 0;
        QDirIterator it(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto path = it.next();
            QVERIFY2(files.contains(path.mid(folder().size()).toStdString()), qPrintable(path));
            bytes += it.fileInfo().size();
        }
        QVERIFY(bytes > 0);
        QVERIFY2(bytes < 3'000'000, "the sample is to stay small");
    }
    void measuresAreNamedAsTheTableNamesThem()
    {
        int lines = 0;
        for (const auto& [name, text] : sample::portfolio()) {
            const auto all = QByteArray::fromStdString(text).split('\n');
            if (!all.first().startsWith("component,period,measure"))
                continue;
            for (const auto& line : all.mid(1)) {
                if (line.isEmpty())
                    continue;
                const auto cells = line.split(',');
                QCOMPARE(cells.size(), 4);
                const auto measure = core::measureNamed(cells[2].toStdString());
                QVERIFY2(measure && core::infoOf(*measure).origin != core::MeasureOrigin::derived, line.constData());
                ++lines;
            }
        }
        QVERIFY(lines > 1000);
    }
    void sameKeySameNumber()
    {
        QCOMPARE(sample::hash("lake"), sample::hash("lake"));
        QVERIFY(sample::hash("lake") != sample::hash("lakf"));
        for (int i = 0; i < 1000; ++i) {
            const auto n = sample::noise(std::to_string(i), 7);
            QVERIFY(n >= -7 && n <= 7);
        }
        QCOMPARE(sample::decimal(-12345, 4), std::string("-1.2345"));
        QCOMPARE(sample::decimal(5, 2), std::string("0.05"));
        QCOMPARE(sample::grown(1000, 100, 2), std::int64_t(1210));
    }
};

ROOM_TEST(TestSample)
#include "tst_sample.moc"
