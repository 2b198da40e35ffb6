// Colours and marks can be told apart against every ground.
#include "tests/room.h"
#include "ui/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}
double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
// WCAG 2.1, contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsEnough_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrastIsEnough()
    {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::night(QFont()) : Theme::light(QFont());
        for (const auto& ground : {theme.window, theme.surface, theme.hover, theme.chosen}) {
            QVERIFY2(contrast(theme.text, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(theme.quiet, ground) >= 4.5, qPrintable(ground.name()));
            for (const auto& mark : {theme.met, theme.watch, theme.breach, theme.none})
                QVERIFY2(contrast(mark, ground) >= 3, qPrintable(mark.name() + QStringLiteral(" on ") + ground.name()));
        }
        for (const auto& band : {theme.bandLow, theme.bandHigh})
            for (const auto& ink : {theme.actual, theme.met, theme.watch, theme.breach, theme.none})
                QVERIFY2(contrast(ink, band) >= 3, qPrintable(ink.name() + QStringLiteral(" on ") + band.name()));
        QVERIFY(contrast(theme.accent, theme.surface) >= 4.5);
        QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
        QCOMPARE(isDark(theme.palette()), dark);
    }
    void statusIsNeverColourAlone()
    {
        // The four marks differ as shapes: drawn in one colour their pictures still differ.
        QList<QImage> pictures;
        Theme theme = Theme::light(QFont());
        theme.met = theme.watch = theme.breach = theme.none = Qt::black;
        for (const auto mark : {Mark::met, Mark::watch, Mark::breach, Mark::none}) {
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintMark(painter, QRectF(0, 0, 16, 16), mark, Solidity::full, theme);
            painter.end();
            for (const auto& other : pictures)
                QVERIFY(image != other);
            pictures << image;
        }
    }
    void marksFollowCoverage()
    {
        QCOMPARE(solidity(1.0), Solidity::full);
        QCOMPARE(solidity(0.8), Solidity::full);
        QCOMPARE(solidity(0.1 + 0.7), Solidity::full); // a hair below 0.8 in binary
        QCOMPARE(solidity(0.79), Solidity::hollow);
        QCOMPARE(solidity(0.5), Solidity::hollow);
        QCOMPARE(solidity(0.49), Solidity::grey);
        const Theme theme = Theme::light(QFont());
        QCOMPARE(theme.colour(Mark::met, Solidity::grey), theme.none);
    }
};

ROOM_WINDOW_TEST(TestTheme)
#include "tst_ui_theme.moc"
