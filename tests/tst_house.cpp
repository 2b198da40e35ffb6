#include "tests/room.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

// The rules of the house that a machine can check (HACKING.md, The house).
class TestHouse : public QObject {
    Q_OBJECT

    static QString root() { return QStringLiteral(SOURCE_DIR "/"); }
    static QStringList sources(const QString& folder, const QString& more = {})
    {
        QStringList found;
        QDirIterator it(root() + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp"), more}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found << it.next();
        found.sort();
        return found;
    }
    static QString text(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }

private Q_SLOTS:
    // A comment cites what a stranger can open: a standard, a paper, a file of this repository.
    void commentsCiteWhatIsHere()
    {
        const QRegularExpression note(
            QStringLiteral("/{2} [^\\n]*\\b(?:(?:export-formats|kpi-catalogue|owm-language|house-style|command-line)\\b"
                           "|(?:measures|performance|reliability|screens|explore|register|window) S?[0-9]"
                           "|(?!README|HACKING|CONTRIBUTING|NEWS)[\\w-]+\\.md\\b)"));
        for (const auto* folder : {"core", "ui", "app", "tests"}) {
            for (const auto& file : sources(QString::fromLatin1(folder))) {
                const auto match = note.match(text(file));
                QVERIFY2(!match.hasMatch(), qPrintable(file + QStringLiteral(": ") + match.captured()));
            }
        }
    }
    // "core/read/README.md, Times", or without a folder the README of the file's own room: has it that section?
    void citedSectionsAreThere()
    {
        const QRegularExpression lineEnd(QStringLiteral("\\n\\s*(//)?\\s*"));
        const QRegularExpression cited(QStringLiteral("((?:[a-z]+/)*)README\\.md, ([A-Z][^.;:)]*)"));
        const QRegularExpression heading(QStringLiteral("^##+ (.*)$"), QRegularExpression::MultilineOption);
        int seen = 0;
        for (const auto* folder : {"core", "ui", "app", "tests"}) {
            for (const auto& file : sources(QString::fromLatin1(folder), QStringLiteral("*.md"))) {
                auto it = cited.globalMatch(text(file).replace(lineEnd, QStringLiteral(" ")));
                for (; it.hasNext(); ++seen) {
                    const auto match = it.next();
                    auto room = QDir(root() + match.captured(1));
                    if (match.captured(1).isEmpty())
                        for (room = QFileInfo(file).dir(); !room.exists(QStringLiteral("README.md"));)
                            QVERIFY2(room.cdUp(), qPrintable(file));
                    bool there = false;
                    auto headings = heading.globalMatch(text(room.filePath(QStringLiteral("README.md"))));
                    while (headings.hasNext())
                        there = match.captured(2).startsWith(headings.next().captured(1)) || there;
                    QVERIFY2(there, qPrintable(file + QStringLiteral(" cites ") + match.captured()));
                }
            }
        }
        QVERIFY(seen > 50);
    }
    void floorsPointDown_data()
    {
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("core") << QStringLiteral("^#include (<Q|\"(ui|app)/)");
        QTest::newRow("ui") << QStringLiteral(
            "^#include (\"app/|<sqlite3\\.h|<boost/json|\"core/bytes/sqlite\\.h|<QtWidgets>|<QtCharts>)");
        QTest::newRow("app") << QStringLiteral("^#include <(sqlite3\\.h|boost/json|QtWidgets>|QtCharts>)");
    }
    void floorsPointDown()
    {
        QFETCH(QString, forbidden);
        const QRegularExpression pattern(forbidden, QRegularExpression::MultilineOption);
        const auto files = sources(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!files.isEmpty());
        for (const auto& file : files) {
            const auto match = pattern.match(text(file));
            QVERIFY2(!match.hasMatch(), qPrintable(file + QStringLiteral(": ") + match.captured()));
        }
    }
    // Nothing of ui sees the database or the JSON library, also not through another header.
    void uiSeesNoSqlAndNoJson()
    {
        const QRegularExpression include(QStringLiteral("^#include [\"<]([^\">]+)[\">]"),
                                         QRegularExpression::MultilineOption);
        const QRegularExpression hidden(QStringLiteral("^(core/bytes/sqlite\\.h|sqlite3\\.h|boost/json.*)$"));
        std::size_t seen = 0;
        for (const auto& file : sources(QStringLiteral("ui"))) {
            QMap<QString, QString> from{{file.mid(root().size()), QString()}}; // who includes it first
            for (QStringList open = from.keys(); !open.isEmpty(); ++seen) {
                const QString one = open.takeFirst();
                for (auto it = include.globalMatch(text(root() + one)); it.hasNext();) {
                    const QString next = it.next().captured(1);
                    if (from.contains(next))
                        continue;
                    from.insert(next, one);
                    if (hidden.match(next).hasMatch()) {
                        QString way = next;
                        for (QString by = one; !by.isEmpty(); by = from.value(by))
                            way.prepend(by + QStringLiteral(" -> "));
                        QFAIL(qPrintable(way));
                    }
                    if (next.startsWith(QStringLiteral("core/")) || next.startsWith(QStringLiteral("ui/")))
                        open << next;
                }
            }
        }
        QVERIFY(seen > 500);
    }
    void roomsOfCoreStandInOrder()
    {
        const QStringList order = {
            QStringLiteral("base"),     QStringLiteral("bytes"),   QStringLiteral("grid"),   QStringLiteral("model"),
            QStringLiteral("read"),     QStringLiteral("store"),   QStringLiteral("stat"),   QStringLiteral("measure"),
            QStringLiteral("kpi"),      QStringLiteral("explore"), QStringLiteral("intake"), QStringLiteral("map"),
            QStringLiteral("findings"), QStringLiteral("govern"),  QStringLiteral("page"),   QStringLiteral("brief")};
        const QRegularExpression include(QStringLiteral("^#include \"core/([a-z]+)/"),
                                         QRegularExpression::MultilineOption);
        for (const auto& file : sources(QStringLiteral("core"))) {
            const auto room = QFileInfo(file).dir().dirName();
            const auto own = order.indexOf(room);
            QVERIFY2(own >= 0, qPrintable(file + QStringLiteral(" stands in no known room")));
            auto it = include.globalMatch(text(file));
            while (it.hasNext()) {
                const auto used = it.next().captured(1);
                QVERIFY2(order.indexOf(used) >= 0 && order.indexOf(used) <= own,
                         qPrintable(file + QStringLiteral(" includes from ") + used));
            }
        }
    }
    void everyFileIsListedAndShort()
    {
        for (const auto* folder : {"core", "ui", "app", "tests"}) {
            for (const auto& file : sources(QString::fromLatin1(folder))) {
                const QFileInfo info(file);
                const auto body = text(file);
                QVERIFY2(body.count(QLatin1Char('\n')) <= 800,
                         qPrintable(file + QStringLiteral(" is longer than 800 lines")));
                QVERIFY2(info.suffix() != QStringLiteral("h") || body.contains(QStringLiteral("#pragma once")),
                         qPrintable(file));
                if (file.contains(QStringLiteral("/tests/data/")))
                    continue;
                auto list = info.dir();
                while (!list.exists(QStringLiteral("CMakeLists.txt")))
                    QVERIFY2(list.cdUp(), qPrintable(file));
                const bool test = info.fileName().startsWith(QStringLiteral("tst_"));
                const QRegularExpression key(
                    QStringLiteral("[\\s(/]")
                    + QRegularExpression::escape(test ? info.completeBaseName() : info.fileName())
                    + QStringLiteral("[\\s)]"));
                QVERIFY2(text(list.filePath(QStringLiteral("CMakeLists.txt"))).contains(key),
                         qPrintable(file + QStringLiteral(" is in no CMakeLists.txt")));
            }
        }
    }
    void textsNameTheirCrossing()
    {
        // Charts take whole series at once: appending points one by one repaints a shown chart each time.
        const QRegularExpression append(QStringLiteral("[sS]eries_?(->|\\.)append\\((?!new)[^)]*,"));
        for (const auto& file : sources(QStringLiteral("ui/charts")))
            QVERIFY2(!append.match(text(file)).hasMatch(),
                     qPrintable(file + QStringLiteral(" appends points one by one")));
        const QRegularExpression oldConnect(QStringLiteral("\\b(SIGNAL|SLOT)\\("));
        for (const auto& file : sources(QStringLiteral("ui")))
            QVERIFY2(!oldConnect.match(text(file)).hasMatch(), qPrintable(file + QStringLiteral(" connects by name")));
    }
};

ROOM_TEST(TestHouse)
#include "tst_house.moc"
