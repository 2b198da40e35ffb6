// Every text in every language, and the language that a person chooses.
#include "core/kpi/catalogue.h"
#include "tests/room.h"
#include "ui/labels.h"
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
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
    // A source may be a title, which stays as it is.
    void everyKpiSpeaksEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"de", "fr", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyKpiSpeaksEveryLanguage()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral("opsatlas_") + language, QStringLiteral(":/i18n")));
        const auto standard = core::Catalogue::standard();
        QCOMPARE(standard.kpis().size(), std::size_t{50});
        for (const auto& kpi : standard.kpis())
            for (const auto* text : {&kpi.name, &kpi.definition, &kpi.why})
                QVERIFY2(!translator.translate("Kpi", text->c_str()).isEmpty(), text->c_str());
    }
    void textsNumbersAndPluralsFollow()
    {
        {
            const Language german(QStringLiteral("de"));
            QCOMPARE(statusText(core::KpiStatus::breach), QStringLiteral("verfehlt"));
            QCOMPARE(kpiText("Spend at risk"), QStringLiteral("Gefährdete Ausgaben"));
            QCOMPARE(kpiText("Our own KPI"), QStringLiteral("Our own KPI"));
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
