#include "core/base/error.h"
#include "core/bytes/limits.h"
#include "tests/facts_text.h"
#include "tests/room.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

// Zeros as gzip packs them, a thousand to one, made piece by piece.
static void writeBomb(const std::filesystem::path& path, std::size_t megabytes)
{
    archive* out = archive_write_new();
    archive_write_add_filter_gzip(out);
    archive_write_set_format_raw(out);
    archive_write_set_bytes_in_last_block(out, 1);
    archive_write_open_filename(out, path.c_str());
    archive_entry* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(out, entry);
    archive_write_data(out, "time,metric,value\n", 18);
    const std::string piece(std::size_t{1} << 20, '0');
    for (std::size_t i = 0; i < megabytes; ++i)
        archive_write_data(out, piece.data(), piece.size());
    archive_entry_free(entry);
    archive_write_close(out);
    archive_write_free(out);
}

class TestReadReject : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

private Q_SLOTS:
    // Each file of tests/data/reject has beside it what must be said: FILE.says, a part of the sentence.
    void files_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& name : QDir(QStringLiteral(TEST_DATA "/reject")).entryList(QDir::Files))
            if (!name.endsWith(QLatin1String(".says")))
                QTest::newRow(qPrintable(name)) << name;
    }
    void files()
    {
        QFETCH(QString, file);
        const auto sample = QStringLiteral(TEST_DATA "/reject/") + file;
        QFile says(sample + QStringLiteral(".says"));
        QVERIFY2(says.open(QIODevice::ReadOnly), "FILE.says is missing");
        const auto wanted = QString::fromUtf8(says.readAll()).trimmed();
        FactsText sink;
        const auto found = core::readFile(sample.toStdString(), {}, sink);
        QVERIFY(!found.importable);
        const auto why = QString::fromStdString(found.why);
        QVERIFY2(why.contains(wanted), qPrintable(why));
        QVERIFY2(why.startsWith(sample), qPrintable(why));
        QVERIFY2(why.endsWith(QLatin1Char('.')) && why.contains(QLatin1String(": ")), qPrintable(why));
        QVERIFY(found.metrics.empty() && !found.rows && !found.time);
    }
    void whatCannotBeOpened()
    {
        FactsText sink;
        const auto said = [&](const std::filesystem::path& file) {
            try {
                core::readFile(file, {}, sink);
            } catch (const core::Error& error) {
                return error.fault() == core::Fault::io ? QString::fromUtf8(error.what()) : QString();
            }
            return QString();
        };
        QVERIFY(said(path("nothing.csv")).contains(QLatin1String("there is no such file")));
        QVERIFY(said(path("")).contains(QLatin1String("folder")));
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const ReadText made("x", "unused");
        QFile closed(QString::fromStdString(path("closed.csv").string()));
        QVERIFY(closed.open(QIODevice::WriteOnly));
        closed.setPermissions({});
        QVERIFY(said(path("closed.csv")).contains(QLatin1String("you may not read this file")));
    }
    void aBombInAFewMegabytes()
    {
        writeBomb(path("bomb.csv.gz"), 300);
        QVERIFY(std::filesystem::file_size(path("bomb.csv.gz")) < 1'000'000);
        FactsText sink;
        QElapsedTimer timer;
        timer.start();
        const auto found = core::readFile(path("bomb.csv.gz"), {}, sink);
        QVERIFY(!found.importable);
        QVERIFY2(found.why.find("200 times") != std::string::npos, found.why.c_str());
    }
    void deepJson()
    {
        const auto nested = [](std::size_t depth) {
            return "{\"metric\": \"a\", \"value\": 1, \"time\": \"2026-01-01\", \"deep\": " + std::string(depth, '[')
                   + std::string(depth, ']') + "}";
        };
        QVERIFY(ReadText(nested(core::maxJsonDepth - 1)).found.importable);
        for (const auto depth : {core::maxJsonDepth, std::size_t{10'000}}) {
            const auto found = ReadText(nested(depth)).found;
            QVERIFY(!found.importable);
            QVERIFY2(found.why.find("deep in each other") != std::string::npos, found.why.c_str());
        }
    }
    void longFieldsAndTexts()
    {
        const auto table = [](std::size_t size) {
            return "time,metric,value,note\n2026-01-01,a,1," + std::string(size, 'x') + "\n2026-01-02,a,2,\n";
        };
        QCOMPARE(ReadText(table(core::maxFieldBytes)).found.rejectedRows, 0);
        for (const auto size : {core::maxFieldBytes + 1, std::size_t{100'000'000}}) {
            const auto found = ReadText(table(size)).found;
            QVERIFY(found.importable);
            QCOMPARE(*found.rows, 2);
            QCOMPARE(found.rejectedRows, 1);
            QCOMPARE(found.issues.at(0).place.line, 2);
        }
        const auto json = [](std::size_t size) {
            return "{\"metric\": \"" + std::string(size, 'x') + "\", \"value\": 1, \"time\": 1}";
        };
        QVERIFY(ReadText(json(core::maxJsonTextBytes)).found.importable);
        QVERIFY(!ReadText(json(core::maxJsonTextBytes + 1)).found.importable);
        const auto lines = [](std::size_t size) {
            return "{\"metric\": \"a\", \"value\": 1}\n{\"metric\": \"b\"," + std::string(size, ' ')
                   + "\"value\": 1}\n{\"metric\": \"c\", \"value\": 1}\n";
        };
        QCOMPARE(ReadText(lines(core::maxJsonLineBytes - 30)).found.rejectedLines, 0);
        const auto tooLong = ReadText(lines(core::maxJsonLineBytes + 1)).found;
        QCOMPARE(tooLong.rejectedLines, 1);
        QCOMPARE(*tooLong.rows, 2);
    }
    void awkwardBytesLand()
    {
        const std::string head = "time,metric,value\n";
        const auto nul = ReadText(head + std::string("2026-01-01,a\0b,1\n2026-01-02,\0\0,2\n", 33));
        QVERIFY(nul.facts.find("point a\xEF\xBF\xBD"
                               "b 1")
                != std::string::npos);
        SAYS(nul.found.issues.at(0).code, "text.nul");
        SAYS(nul.found.issues.at(0).text,
             "3 NUL bytes stand in the text, the first one here; they are shown as U+FFFD.");
        QCOMPARE(nul.found.issues.at(0).place.line, 2);
        const auto bad = ReadText(head + "2026-01-01,\xC3\xB6\xC3\xBC\xFF,1\n");
        QVERIFY(bad.facts.find("point \xC3\xB6\xC3\xBC\xEF\xBF\xBD 1") != std::string::npos);
        QCOMPARE(bad.found.encoding, "utf-8");
        SAYS(bad.found.issues.at(0).code, "text.repaired");
        SAYS(bad.found.issues.at(0).text, "1 byte was no UTF-8 and stands as U+FFFD.");
        SAYS(ReadText(head + std::string("2026-01-01,a\0b,1\n", 17)).found.issues.at(0).text,
             "A NUL byte stands in the text; it is shown as U+FFFD.");
        QCOMPARE(ReadText(head + "2026-01-01,\xF6,1\n").found.encoding, "cp1252");
        QCOMPARE(*ReadText(head + "2026-01-01,a,1\r2026-01-02,b,2\r\n2026-01-03,c,3\n").found.rows, 3);
        QCOMPARE(ReadText("time,metric,value\n0001-01-01,a,1\n9999-12-31,a,-1e18\n").found.time->unreadable, 0);
    }
    void stopsWhenAsked()
    {
        std::string table = "time,metric,value\n", lines;
        for (int i = 0; i < 40'000; ++i) {
            table += "2026-01-01,a," + std::to_string(i) + "\n";
            lines += "{\"metric\": \"a\", \"value\": 1}\n";
        }
        for (const auto& text : {table, lines}) {
            const QTemporaryDir folder;
            const auto file = std::filesystem::path(folder.path().toStdString()) / "f";
            QFile out(QString::fromStdString(file.string()));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text.data(), static_cast<qint64>(text.size()));
            out.close();
            FactsText sink;
            int asked = 0;
            const core::Progress progress([&](std::size_t done, std::size_t total) {
                if (done > total)
                    qFatal("more done than there is");
                return ++asked < 3;
            });
            QVERIFY_THROWS_EXCEPTION(core::Error, core::readFile(file, {}, sink, progress));
        }
    }
    void aCutJsonFileLandsNothing()
    {
        const std::string whole =
            "[{\"metric\": \"a\", \"value\": 1, \"time\": \"2026-01-01\"},\n {\"metric\": \"b\", \"value\": 2}]";
        for (std::size_t size = 1; size < whole.size(); ++size) {
            const ReadText read(whole.substr(0, size));
            QVERIFY2(!read.found.importable, qPrintable(QString::number(size)));
            QVERIFY(read.facts.empty());
        }
        QVERIFY(!ReadText(whole + "\nWARNING: done").found.importable);
        QVERIFY(ReadText(whole + "\n\n").found.importable);
    }
};

ROOM_TEST(TestReadReject)
#include "tst_read_reject.moc"
