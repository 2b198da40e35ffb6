// What is kept between two starts, whatever stands in the file.
#include "tests/room.h"
#include "ui/window/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersWhatWasChosen()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("settings.ini"));
        const ui::Preferences chosen{QStringLiteral("de"), ui::ThemeChoice::dark, 130, 5, QStringLiteral("data")};
        {
            ui::Settings settings(file);
            QCOMPARE(settings.preferences(), ui::Preferences());
            settings.setPreferences(chosen);
            settings.setSession({QByteArray("geometry"), QStringLiteral("data")});
        }
        const ui::Settings again(file);
        QCOMPARE(again.preferences(), chosen);
        QCOMPARE(again.session(), (ui::Session{QByteArray("geometry"), QStringLiteral("data")}));
    }
    void aForeignValueFallsBack()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("settings.ini"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("[preferences]\ntheme=purple\ntype_percent=9000\ndigits=x\n");
        out.close();
        const ui::Settings settings(file);
        QCOMPARE(settings.preferences().theme, ui::ThemeChoice::system);
        QCOMPARE(settings.preferences().typePercent, 200);
        QCOMPARE(settings.preferences().digits, 3);
    }
    void keepsChangedKeys()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("settings.ini"));
        {
            ui::Settings settings(file);
            QVERIFY(settings.shortcuts().isEmpty());
            settings.setShortcut(QStringLiteral("file_open"), QStringLiteral("Ctrl+K, Ctrl+O"));
            settings.setShortcut(QStringLiteral("file_backup"), QString());
            settings.setShortcut(QStringLiteral("file_new"), QStringLiteral("F9"));
            settings.setShortcut(QStringLiteral("file_new"), std::nullopt);
        }
        const ui::Settings again(file);
        QCOMPARE(again.shortcuts(),
                 (QMap<QString, QString>{{QStringLiteral("file_open"), QStringLiteral("Ctrl+K, Ctrl+O")},
                                         {QStringLiteral("file_backup"), QString()}}));
    }
    void keepsEightRecentFilesOnce()
    {
        QTemporaryDir dir;
        ui::Settings settings(dir.filePath(QStringLiteral("settings.ini")));
        for (int i = 0; i < 10; ++i)
            settings.addRecent(QStringLiteral("/f%1").arg(i));
        settings.addRecent(QStringLiteral("/f5"));
        QCOMPARE(settings.recent().size(), 8);
        QCOMPARE(settings.recent().front(), QStringLiteral("/f5"));
        QCOMPARE(settings.recent().count(QStringLiteral("/f5")), 1);
    }
};

ROOM_TEST(TestSettings)
#include "tst_ui_settings.moc"
