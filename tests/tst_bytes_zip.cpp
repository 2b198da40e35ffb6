#include "core/base/error.h"
#include "core/bytes/hash.h"
#include "core/bytes/limits.h"
#include "core/bytes/open.h"
#include "core/bytes/zip.h"
#include "tests/made_zip.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <functional>

#include <sys/stat.h>
#include <zlib.h>

namespace fs = std::filesystem;

#define SAYS(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromStdString(std::string(expected)))

class TestBytesZip : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    fs::path at(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    static std::string all(const fs::path& path)
    {
        core::ByteSource source(path);
        std::string text, chunk(777, '\0');
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
    static std::string bytesOf(const fs::path& path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    // One file whose head has its sizes, which the writer of the library leaves to the directory.
    static std::string zipBytes(const std::string& name, const std::string& text, bool stored)
    {
        std::string packed = text;
        if (!stored) {
            const auto whole = gzipOf(text);
            packed = whole.substr(10, whole.size() - 18);
        }
        const auto number = [](std::size_t value, int bytes) {
            std::string out;
            for (int n = 0; n < bytes; ++n)
                out += static_cast<char>(value >> (8 * n) & 0xFF);
            return out;
        };
        const auto checksum = ::crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size()));
        const auto what = number(20, 2) + number(0, 2) + number(stored ? 0 : 8, 2) + number(0, 4) + number(checksum, 4)
                          + number(packed.size(), 4) + number(text.size(), 4) + number(name.size(), 2) + number(0, 2);
        const auto head = "PK\x03\x04" + what + name + packed;
        const auto directory = "PK\x01\x02" + number(0x0314, 2) + what + number(0, 2) + number(0, 2) + number(0, 2)
                               + number(0100644UL << 16, 4) + number(0, 4) + name;
        return head + directory + "PK\x05\x06" + number(0, 4) + number(1, 2) + number(1, 2)
               + number(directory.size(), 4) + number(head.size(), 4) + number(0, 2);
    }
    static std::string gzipOf(const std::string& text)
    {
        z_stream stream = {};
        deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
        std::string out(text.size() + 1000, '\0');
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
        stream.avail_in = static_cast<uInt>(text.size());
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        deflate(&stream, Z_FINISH);
        out.resize(stream.total_out);
        deflateEnd(&stream);
        return out;
    }
    static std::string noise(std::size_t size)
    {
        std::string out;
        for (std::uint32_t seed = 1; out.size() < size; seed = seed * 1664525 + 1013904223)
            out += static_cast<char>(seed >> 24);
        return out;
    }
    fs::path write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(at(name), std::ios::binary) << bytes;
        return at(name);
    }

private Q_SLOTS:
    void filesInOrderOfName()
    {
        const auto zip = writeZip(at("a.zip"), {{"b.csv", "two"},
                                                {"folder/", ""},
                                                {"folder/c.csv", "three"},
                                                {"a.csv", std::string(50'000, 'x') + "one"},
                                                {".hidden", "no"},
                                                {"__MACOSX/a.csv", "no"},
                                                {"folder/.x/y", "no"},
                                                {".//d.csv", "four"}});
        QVERIFY(core::isZip(zip));
        std::string names;
        for (const auto& file : core::zipFiles(zip))
            names += file.lexically_relative(zip).string() + " ";
        SAYS(names, "a.csv b.csv d.csv folder/c.csv ");
        SAYS(all(zip / "folder/c.csv"), "three");
        SAYS(all(zip / "a.csv"), std::string(50'000, 'x') + "one");
        SAYS(all(zip / "d.csv"), "four");
        SAYS(all(zip / "./d.csv"), "four");
        QVERIFY(core::ByteSource(zip / "b.csv").container() == "zip");
        QVERIFY(core::stampOf(zip / "b.csv") == core::stampOf(zip));
        QCOMPARE(core::identityOf(zip / "b.csv").hash, core::xxh128("two"));
        QCOMPARE(core::sha256Of(zip / "folder/c.csv"), core::sha256("three"));
    }
    void placesInArchives()
    {
        const auto zip = writeZip(at("p.zip"), {{"folder/c.csv", "three"}});
        const auto place = core::zipPlaceOf(zip / "folder/c.csv");
        QVERIFY(place.has_value());
        SAYS(place->archive.string(), zip.string());
        SAYS(place->name, "folder/c.csv");
        QVERIFY(!core::zipPlaceOf(zip));
        QVERIFY(!core::zipPlaceOf(at("nothing.csv")));
        QVERIFY(!core::zipPlaceOf(write("plain.csv", "x") / "inside"));
        QVERIFY(said([&] { all(zip / "nothing.csv"); }).find("no such file in the archive") != std::string::npos);
        QVERIFY(said([&] { all(at("plain.csv") / "inside"); }).find("there is no such file") != std::string::npos);
    }
    void packedInside()
    {
        // gzip, stored: "billed,1234.56"
        std::string gzip("\x1F\x8B\x08\0\0\0\0\0\0\xFF\x01\x0E\0\xF1\xFF", 15);
        gzip.append("billed,1234.56").append("\x23\x36\x56\x5B\x0E\0\0\0", 8);
        const auto zip = writeZip(at("g.zip"), {{"x.csv.gz", gzip}});
        SAYS(all(zip / "x.csv.gz"), "billed,1234.56");
        QVERIFY(core::ByteSource(zip / "x.csv.gz").container() == "zip");
    }

    void refusedWhole_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("absolute") << QByteArray("/etc/x.csv") << QByteArray("leads out of it");
        QTest::newRow("upwards") << QByteArray("../x.csv") << QByteArray("leads out of it");
        QTest::newRow("upwards inside") << QByteArray("a/../../x.csv") << QByteArray("leads out of it");
        QTest::newRow("backslashes") << QByteArray("..\\x.csv") << QByteArray("leads out of it");
        QTest::newRow("a drive") << QByteArray("C:x.csv") << QByteArray("leads out of it");
        QTest::newRow("twice") << QByteArray("good.csv") << QByteArray("two files of one name");
        QTest::newRow("office") << QByteArray("[Content_Types].xml") << QByteArray("office program");
    }
    void refusedWhole()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, says);
        const auto zip = writeZip(at("r.zip"), {{"good.csv", "1"}, {name.toStdString(), "2"}});
        const auto sentence = said([&] { core::zipFiles(zip); });
        QVERIFY2(sentence.find(says.toStdString()) != std::string::npos, sentence.c_str());
        QVERIFY(sentence.starts_with(zip.string() + ": "));
    }
    void manyFiles()
    {
        std::vector<std::pair<std::string, std::string>> files;
        for (std::size_t n = 0; n < core::maxZipEntries; ++n)
            files.emplace_back(std::to_string(n), "");
        QCOMPARE(core::zipFiles(writeZip(at("m.zip"), files)).size(), core::maxZipEntries);
        files.emplace_back("more", "");
        QVERIFY(said([&] { core::zipFiles(writeZip(at("m.zip"), files)); }).find("more than 1000 files")
                != std::string::npos);
    }
    void bombs()
    {
        // One file, then many that are harmless each.
        QVERIFY(said([&] {
                    core::zipFiles(writeZip(at("b.zip"), {{"a", std::string(3'000'000, '0')}}));
                }).find("200 times")
                != std::string::npos);
        std::vector<std::pair<std::string, std::string>> files;
        for (int n = 0; n < 20; ++n)
            files.emplace_back(std::to_string(n), std::string(200'000, '0'));
        QVERIFY(said([&] { core::zipFiles(writeZip(at("b.zip"), files)); }).find("200 times") != std::string::npos);
        QVERIFY(said([&] {
                    all(writeZip(at("b.zip"), {{"a", std::string(3'000'000, '0')}}) / "a");
                }).find("200 times")
                != std::string::npos);
    }
    // A head that says less than there is: the file is refused. A directory that does, beside a right head: the head
    // counts, and the file is whole.
    void sizesThatLie()
    {
        const std::string text(5000, 'x');
        const auto lower = [](std::string& bytes, std::size_t at) {
            QCOMPARE(static_cast<unsigned char>(bytes[at]), 5000U & 0xFFU);
            bytes[at] = 10;
            bytes[at + 1] = 0;
        };
        for (const bool stored : {true, false}) {
            auto bytes = zipBytes("a", text, stored);
            lower(bytes, bytes.rfind("PK\x01\x02") + 24); // unpacked size, low bytes
            SAYS(all(write("l.zip", bytes) / "a"), text);
            lower(bytes, 22);
            const auto sentence = said([&] { all(write("l.zip", bytes) / "a"); });
            QVERIFY2(sentence.find("more than the archive says") != std::string::npos
                         || sentence.find("damaged") != std::string::npos,
                     sentence.c_str());
            QVERIFY(sentence.find("l.zip/a: ") != std::string::npos);
        }
    }
    void passwords()
    {
        auto bytes = zipBytes("a", "billed,1234.56", true);
        bytes[6] = static_cast<char>(bytes[6] | 1);
        auto& flags = bytes[bytes.rfind("PK\x01\x02") + 8];
        flags = static_cast<char>(flags | 1);
        const auto zip = write("s.zip", bytes);
        QCOMPARE(core::zipFiles(zip).size(), std::size_t{1});
        const auto sentence = said([&] { all(zip / "a"); });
        QVERIFY2(sentence.find("s.zip/a: it is protected by a password") != std::string::npos, sentence.c_str());
    }
    // Only what the entry itself packs counts: else a thousand entries could each unpack to many times the archive.
    void bombsInside()
    {
        const auto inner =
            writeZip(at("i.zip"), {{"a.gz", gzipOf(std::string(600'000, '0'))}, {"filling", noise(50'000)}});
        QVERIFY(core::stampOf(inner).bytes * core::maxUnpackedRatio > 600'000);
        const auto sentence = said([&] { all(inner / "a.gz"); });
        QVERIFY2(sentence.find("200 times") != std::string::npos, sentence.c_str());
    }
    void pipesAreNoArchives()
    {
        const auto pipe = at("pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(!core::isZip(pipe)); // and does not wait for somebody to write
    }
    void changedAndCut()
    {
        const auto whole = bytesOf(writeZip(at("c.zip"), {{"a.csv", "billed,1234.56"}}, true));
        auto changed = whole;
        changed[changed.find("1234") + 1] = '9';
        const auto sentence = said([&] { all(write("c.zip", changed) / "a.csv"); });
        QVERIFY2(sentence.find("damaged") != std::string::npos, sentence.c_str());
        for (std::size_t size = 4; size < whole.size(); size += 7)
            QVERIFY2(!said([&] { core::zipFiles(write("c.zip", whole.substr(0, size))); }).empty(),
                     qPrintable(QString::number(size)));
    }
};

ROOM_TEST(TestBytesZip)
#include "tst_bytes_zip.moc"
