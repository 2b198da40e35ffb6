#include "core/base/error.h"
#include "core/bytes/hash.h"
#include "core/bytes/limits.h"
#include "core/bytes/text_source.h"
#include "core/bytes/write_file.h"
#include "tests/room.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

// What libarchive packs it as one stream.
static std::string packed(const std::string& text, bool zstd)
{
    archive* out = archive_write_new();
    zstd ? archive_write_add_filter_zstd(out) : archive_write_add_filter_gzip(out);
    archive_write_set_format_raw(out);
    archive_write_set_bytes_in_last_block(out, 1);
    std::string bytes(text.size() + 1'000'000, '\0');
    std::size_t used = 0;
    archive_write_open_memory(out, bytes.data(), bytes.size(), &used);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(out, entry);
    archive_write_data(out, text.data(), text.size());
    archive_entry_free(entry);
    archive_write_close(out);
    archive_write_free(out);
    bytes.resize(used);
    return bytes;
}

class TestBytesOpen : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path file(const std::string& bytes, const char* name = "f") const
    {
        const auto path = std::filesystem::path(folder_.path().toStdString()) / name;
        QFile out(QString::fromStdString(path.string()));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("no temporary file");
        out.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path;
    }
    static std::string all(const std::filesystem::path& path, std::size_t step = 1000)
    {
        core::ByteSource source(path);
        std::string text, chunk(step, '\0');
        while (const auto got = source.read(chunk.data(), chunk.size()))
            text.append(chunk, 0, got);
        return text;
    }
    static std::string said(const std::function<void()>& work)
    {
        try {
            work();
        } catch (const core::Error& error) {
            return error.what();
        }
        return {};
    }

private Q_SLOTS:
    void unpacks_data()
    {
        QTest::addColumn<bool>("zstd");
        QTest::newRow("gzip") << false;
        QTest::newRow("zstd") << true;
    }
    void unpacks()
    {
        QFETCH(bool, zstd);
        std::string text;
        for (int i = 0; i < 20'000; ++i)
            text += std::to_string(i * 7919 % 65537) + ",";
        const auto path = file(packed(text, zstd));
        QCOMPARE(all(path), text);
        QCOMPARE(core::ByteSource(path).container(), zstd ? "zstd" : "gzip");
        QCOMPARE(core::identityOf(path), core::identityOf(file(text, "plain")));
        QCOMPARE(core::identityOf(path).hash, core::xxh128(text));
        QCOMPARE(all(file(packed("", zstd))), std::string());
    }
    void cutAndDamagedPacks_data() { unpacks_data(); }
    void cutAndDamagedPacks()
    {
        QFETCH(bool, zstd);
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += std::to_string(i * 7919 % 65537) + ",";
        const auto whole = packed(text, zstd);
        for (std::size_t size = 4; size < whole.size(); size += 1 + whole.size() / 50) {
            const auto sentence = said([&] { all(file(whole.substr(0, size))); });
            QVERIFY2(sentence.find("end early or are damaged") != std::string::npos, qPrintable(QString::number(size)));
        }
        QVERIFY(!said([&] { all(file(whole.substr(0, 4) + "this is no such thing")); }).empty());
    }
    void aChangedDigitShows()
    {
        // Stored, not packed: a byte can be changed without breaking the stream.
        std::string text = "billed,1234.56", whole("\x1F\x8B\x08\0\0\0\0\0\0\xFF\x01\x0E\0\xF1\xFF", 15);
        const std::string trailer("\x23\x36\x56\x5B\x0E\0\0\0", 8);
        QCOMPARE(all(file(whole + text + trailer)), text);
        text[8] = '9';
        QVERIFY(said([&] { all(file(whole + text + trailer)); }).find("checksum does not agree") != std::string::npos);
        // Two members after each other are one text.
        const auto one = packed("abc", false), two = packed("defg", false);
        QCOMPARE(all(file(one + two)), std::string("abcdefg"));
        QCOMPARE(all(file(one + two + std::string(512, '\0'))), std::string("abcdefg")); // padding, as tapes have it
        // Each is compared with its own checksum and length, and nothing else may follow.
        for (const auto at :
             {one.size() - 8, one.size() - 1, one.size() + two.size() - 8, one.size() + two.size() - 1}) {
            auto changed = one + two;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY2(said([&] { all(file(changed)); }).find("checksum does not agree") != std::string::npos,
                     qPrintable(QString::number(at)));
        }
        auto changed = one + two;
        changed[one.size()] = 'x';
        QVERIFY(said([&] { all(file(changed)); }).find("something else follows") != std::string::npos);
    }
    void bombsAreStopped()
    {
        // gzip packs zeros about a thousand to one; letters of a small alphabet about two to one.
        QVERIFY(
            said([&] { all(file(packed(std::string(30'000'000, '0'), false)), 1 << 16); }).find("200 times its size")
            != std::string::npos);
        const auto pack = packed(std::string(30'000, '0'), false);
        const auto limit = core::maxUnpackedRatio * pack.size();
        QVERIFY(limit < 30'000);
        std::string just;
        for (int i = 0; i < 100; ++i)
            just += std::to_string(i * 7919 % 65537);
        const auto noise = packed(just, false).size();
        just += std::string(noise * 150, '0');
        QCOMPARE(all(file(packed(just, false))), just);
    }
    void sentencesForWhatCannotBeRead()
    {
        const auto folder = std::filesystem::path(folder_.path().toStdString());
        QVERIFY(said([&] { all(folder / "nothing"); }).find("there is no such file") != std::string::npos);
        QVERIFY(said([&] { all(folder); }).find("this is a folder") != std::string::npos);
        QVERIFY(said([&] { all("/dev/null"); }).find("neither a file nor a folder") != std::string::npos);
    }
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<int>("repaired");
        const auto row = [](const char* name, const QByteArray& bytes, const char* text, const char* encoding,
                            bool mark = false, int repaired = 0) {
            QTest::newRow(name) << bytes << QString::fromUtf8(text) << QString::fromUtf8(encoding) << mark << repaired;
        };
        row("empty", "", "", "utf-8");
        row("ascii", "abc", "abc", "utf-8");
        row("utf-8", "gr\xC3\xB6\xC3\x9F", "größ", "utf-8");
        row("mark", "\xEF\xBB\xBFgr\xC3\xB6", "grö", "utf-8", true);
        row("mark only", "\xEF\xBB\xBF", "", "utf-8", true);
        row("mark decides", "\xEF\xBB\xBFgr\xF6", "gr\xEF\xBF\xBD", "utf-8", true, 1);
        row("cp1252", "gr\xF6\xDF \x80", "größ €", "cp1252");
        row("cp1252 by majority", "\xC3\xB6 \xF6 \xE4 ", "Ã¶ ö ä ", "cp1252");
        row("utf-8 with one bad byte", "\xC3\xB6\xC3\xA4 \xF6", "öä \xEF\xBF\xBD", "utf-8", false, 1);
        row("as many bad as good", "\xC3\xB6 \xF6", "ö \xEF\xBF\xBD", "utf-8", false, 1);
        row("utf-16 le",
            QByteArray("\xFF\xFE"
                       "a\0\xE4\0\x3D\xD8\x00\xDE",
                       10),
            "aä😀", "utf-16", true);
        row("utf-16 be",
            QByteArray("\xFE\xFF"
                       "\0a\0\xE4\xD8\x3D\xDE\x00",
                       10),
            "aä😀", "utf-16", true);
        row("a NUL ends nothing", QByteArray("a\0b", 3),
            "a\xEF\xBF\xBD"
            "b",
            "utf-8");
        row("a NUL in utf-8", QByteArray("\xC3\xB6\0b", 4),
            "ö\xEF\xBF\xBD"
            "b",
            "utf-8");
        row("a NUL in cp1252", QByteArray("\xF6\0", 2), "ö\xEF\xBF\xBD", "cp1252");
        row("a NUL in utf-16",
            QByteArray("\xFF\xFE\0\0"
                       "a\0",
                       6),
            "\xEF\xBF\xBD"
            "a",
            "utf-16", true);
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        for (const std::size_t filler : {0, 131'071, 131'072, 262'143}) { // the borders between what is read at once
            std::string raw = bytes.toStdString();
            std::string want = text.toStdString();
            if (encoding == QLatin1String("utf-8") && !raw.starts_with("\xEF")) {
                raw = std::string(filler, '.') + raw;
                want = std::string(filler, '.') + want;
            }
            for (const std::size_t step : {std::size_t{1}, std::size_t{100'000}, std::size_t{1} << 20}) {
                if (step == 1 && filler > 0)
                    continue;
                core::TextSource source(file(raw));
                std::string got, chunk(step, '\0');
                while (const auto size = source.read(chunk.data(), chunk.size()))
                    got.append(chunk, 0, size);
                QVERIFY(got == want);
                QCOMPARE(QString::fromStdString(std::string(source.encodingName())), encoding);
                QTEST(source.hasMark(), "mark");
                QTEST(static_cast<int>(source.repaired()), "repaired");
            }
            core::TextSource peeked(file(raw));
            QVERIFY(peeked.peek(3).starts_with(want.substr(0, 3)));
            QVERIFY(peeked.peek(200'000).starts_with(want.substr(0, 200'000)));
            QVERIFY(peeked.readAll(core::maxTextBytes) == want);
        }
    }
    void nulsAreCountedAndPlaced()
    {
        const auto nuls = [&](const std::string& raw) {
            core::TextSource source(file(raw));
            source.readAll(core::maxTextBytes);
            return std::pair<std::size_t, std::int64_t>(source.nuls(), source.nulLine());
        };
        QVERIFY(nuls(std::string(200'000, '\n') + std::string(100'000, '\0'))
                == std::pair(std::size_t(100'000), std::int64_t(200'001)));
        QVERIFY(nuls(std::string("\xFF\xFE\n\0\0\0", 6)) == std::pair(std::size_t(1), std::int64_t(2)));
        QVERIFY(nuls("a\nb") == std::pair(std::size_t(0), std::int64_t(0)));
    }
    void charactersAcrossTheBordersOfChunks()
    {
        for (const std::size_t shift : {0, 1, 2}) {
            std::string text(shift, 'x');
            for (int i = 0; i < 100'000; ++i)
                text += "€";
            core::TextSource good(file(text));
            QVERIFY(good.readAll(core::maxTextBytes) == text);
            core::TextSource bad(file(text + "\xFF" + text));
            QVERIFY(bad.readAll(core::maxTextBytes) == text + "\xEF\xBF\xBD" + text);
            QCOMPARE(bad.repaired(), 1U);
        }
        core::TextSource long_(file(std::string(core::maxTextBytes + 1, 'x')));
        QVERIFY_THROWS_EXCEPTION(core::Error, long_.readAll(core::maxTextBytes));
    }
    void hashes()
    {
        // FIPS 180-2, appendix B.1; XXH3 of nothing as its authors print it.
        QCOMPARE(core::sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(core::sha256Of(file("abc")), core::sha256("abc"));
        QCOMPARE(core::xxh128(""), "99aa06d3014798d86001c324468d497f");
        const auto folder = std::filesystem::path(folder_.path().toStdString()) / "store";
        std::filesystem::create_directories(folder / "a");
        QFile out(QString::fromStdString((folder / "a" / "b").string()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        const auto empty = core::identityOf(folder);
        QVERIFY(out.write("x") == 1);
        out.close();
        QVERIFY(core::identityOf(folder) != empty);
        QCOMPARE(core::identityOf(folder), core::identityOf(folder));
    }
    void writesWholeOrNotAtAll()
    {
        const auto folder = std::filesystem::path(folder_.path().toStdString()) / "w";
        std::filesystem::create_directory(folder);
        core::writeFile(folder / "out", "one");
        core::writeFile(folder / "out", "two");
        QCOMPARE(all(folder / "out"), std::string("two"));
        QCOMPARE(QDir(QString::fromStdString(folder.string())).entryList(QDir::Files).size(), 1);
        QVERIFY_THROWS_EXCEPTION(core::Error, core::writeFile(folder / "missing" / "out", "x"));
        std::filesystem::create_directory(folder / "dir");
        QVERIFY_THROWS_EXCEPTION(core::Error, core::writeFile(folder / "dir", "x"));
        QCOMPARE(QDir(QString::fromStdString(folder.string())).entryList(QDir::Files).size(), 1);
    }
};

ROOM_TEST(TestBytesOpen)
#include "tst_bytes_open.moc"
