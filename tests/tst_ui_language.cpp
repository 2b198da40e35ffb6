// Every text in every language, and the language that a person chooses.
#include "tests/room.h"
#include "ui/kpi_names.h"
#include "ui/labels.h"
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace ui;

class TestLanguage : public QObject {
    Q_OBJECT

    static QStringList marks(const QString& text)
    {
        QStringList found;
        auto it = QRegularExpression(QStringLiteral("%(n|[0-9])")).globalMatch(text);
        while (it.hasNext())
            found << it.next().captured();
        found.removeDuplicates();
        found.sort();
        return found;
    }

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<int>("forms");
        QTest::newRow("de") << 2;
        QTest::newRow("fr") << 2;
        QTest::newRow("ja") << 1;
    }
    void everyTextIsTranslated()
    {
        QFETCH(int, forms);
        QFile file(QStringLiteral(SOURCE_DIR "/translations/opsatlas_%1.ts")
                       .arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        bool numerus = false;
        int seen = 0, formsSeen = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QStringLiteral("message")) {
                numerus = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
                formsSeen = 0;
            } else if (xml.name() == QStringLiteral("source")) {
                source = xml.readElementText();
                ++seen;
            } else if (xml.name() == QStringLiteral("translation")) {
                QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
                if (!numerus) {
                    const QString text = xml.readElementText();
                    QVERIFY2(!text.isEmpty(), qPrintable(source));
                    QCOMPARE(marks(text), marks(source));
                }
            } else if (xml.name() == QStringLiteral("numerusform")) {
                QCOMPARE(marks(xml.readElementText()), marks(source));
                QVERIFY(++formsSeen <= forms);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(seen > 300);
    }
    void everyKpiOfTheCatalogueHasAName()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/kpi/definitions.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::set<std::string> known;
        for (const auto* name : kpiNames())
            known.insert(name);
        const auto items = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("items")).toArray();
        QCOMPARE(items.size(), 50);
        for (const auto& item : items) {
            const auto name = item.toObject().value(QStringLiteral("name")).toString();
            QVERIFY2(known.contains(name.toStdString()), qPrintable(name));
        }
    }
    void textsNumbersAndPluralsFollow()
    {
        {
            const Language german(QStringLiteral("de"));
            QCOMPARE(statusText(core::KpiStatus::breach), QStringLiteral("verfehlt"));
            QCOMPARE(kpiName("Spend at risk"), QStringLiteral("Ausgaben im Risiko"));
            QCOMPARE(kpiName("Our own KPI"), QStringLiteral("Our own KPI"));
            QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        }
        const Language english(QStringLiteral("en"));
        QCOMPARE(statusText(core::KpiStatus::breach), QStringLiteral("breach"));
        QCOMPARE(QCoreApplication::translate("ui::MainWindow", "%n file(s) imported.", nullptr, 1),
                 QStringLiteral("1 file imported."));
        QCOMPARE(QCoreApplication::translate("ui::MainWindow", "%n file(s) imported.", nullptr, 3),
                 QStringLiteral("3 files imported."));
        QCOMPARE(languageFor(QStringLiteral("xx")), QStringLiteral("en"));
    }
};

ROOM_TEST(TestLanguage)
#include "tst_ui_language.moc"
