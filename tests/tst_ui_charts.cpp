// Golden values, not pixels: where things stand against the data.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/charts/axis.h"
#include "ui/charts/bullet.h"
#include "ui/charts/kpi_row.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/trend_chart.h"
#include "ui/charts/trend_forecast.h"
#include "ui/window/language.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <limits>

using namespace ui;

class TestCharts : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    static constexpr double gap = std::numeric_limits<double>::quiet_NaN();

    static QImage sheet(int width = 600, int height = 300)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }
    // Columns of the picture in which something is drawn.
    static std::vector<bool> inked(const QImage& image)
    {
        std::vector<bool> columns(static_cast<std::size_t>(image.width()), false);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    columns[static_cast<std::size_t>(x)] = true;
        return columns;
    }
    static Trend trend()
    {
        const auto page = made::kpi({"data.test_pass_rate", "*", made::month(2026, 10)});
        Trend made;
        made.title = QStringLiteral("Test pass rate in %");
        made.unit = page.row.unit;
        made.points = page.history;
        made.limits = page.limits;
        return made;
    }

private Q_SLOTS:
    void axesHaveRoundSteps_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("step");
        QTest::newRow("hundred") << 0.0 << 100.0 << 0.0 << 100.0 << 20.0;
        QTest::newRow("ends on steps stay") << 0.1 << 0.6 << 0.1 << 0.6 << 0.1;
        QTest::newRow("cut") << 91.3 << 98.2 << 90.0 << 100.0 << 2.0;
        QTest::newRow("across zero") << -3.0 << 7.0 << -4.0 << 8.0 << 2.0;
        QTest::newRow("one value") << 50.0 << 50.0 << 45.0 << 55.0 << 2.0;
        QTest::newRow("zero alone") << 0.0 << 0.0 << -1.0 << 1.0 << 0.5;
        QTest::newRow("large") << 0.0 << 412345.0 << 0.0 << 500000.0 << 100000.0;
    }
    void axesHaveRoundSteps()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const Axis axis = roundAxis(low, high, 5);
        if (qstrcmp(QTest::currentDataTag(), "one value") == 0) {
            QVERIFY(axis.low <= 45 && axis.high >= 55);
            return;
        }
        QTEST(axis.low, "from");
        QTEST(axis.high, "to");
        QTEST(axis.step, "step");
        for (int i = 0; i <= axis.steps(); ++i)
            QVERIFY(!std::signbit(axis.value(i)) || axis.value(i) < 0); // never −0
    }
    void bulletsBeginAtZeroOrSayTheyAreCut()
    {
        const auto share = bulletScale({96.9, 98, 90}, true);
        QVERIFY(share.cut);
        QCOMPARE(share.high, 100.0);
        QVERIFY(share.at(96.9) < share.at(98));
        QVERIFY(share.at(90) > 0.3);
        QCOMPARE(share.at(20), 0.0);
        const auto lower = bulletScale({9.1, 5, 25}, true);
        QVERIFY(!lower.cut);
        QCOMPARE(lower.low, 0.0);
        QVERIFY(lower.at(25) < 1);
        const auto same = bulletScale({1, 5, 5}, false);
        QVERIFY(same.high > same.low);
        QCOMPARE(same.at(1e9), 1.0);
    }
    void gapsOfSparklinesStayGaps()
    {
        QImage image = sheet(240, 40);
        QPainter painter(&image);
        const std::vector<double> values = {1, 3, gap, gap, gap, 2, 5};
        paintSparkline(painter, QRectF(0, 0, 240, 40), values, Theme::light(QFont()));
        painter.end();
        const auto columns = inked(image);
        QVERIFY(columns[20] && columns[220]);
        for (std::size_t x = 60; x < 180; ++x)
            QVERIFY2(!columns[x], "a line crosses the gap");
    }
    void roundingIsNoMovement()
    {
        const auto painted = [](const std::vector<double>& values) {
            QImage image = sheet(100, 40);
            QPainter painter(&image);
            paintSparkline(painter, QRectF(0, 0, 100, 40), values, Theme::light(QFont()));
            return image;
        };
        QCOMPARE(painted({100, 100 - 2e-14, 100}), painted({100, 100, 100}));
        QVERIFY(painted({100, 99, 100}) != painted({100, 100, 100}));
    }
    void nothingIsPaintedWithoutValues()
    {
        QImage image = sheet();
        QPainter painter(&image);
        paintSparkline(painter, QRectF(0, 0, 200, 40), {}, Theme::light(QFont()));
        const std::vector<double> gaps = {gap, gap};
        paintSparkline(painter, QRectF(0, 0, 200, 40), gaps, Theme::light(QFont()));
        painter.end();
        for (const bool column : inked(image))
            QVERIFY(!column);
    }
    void pointsStandAtTheirValues()
    {
        const Trend what = trend();
        const Theme theme = Theme::light(QFont());
        const auto at = layoutTrend(QRectF(0, 0, 800, 400), what, theme);
        QCOMPARE(at.points, std::size_t(12));
        QVERIFY(at.cut);
        QVERIFY(std::abs(at.y(at.axis.low) - at.plot.bottom()) < 1e-9);
        QVERIFY(std::abs(at.y(at.axis.high) - at.plot.top()) < 1e-9);
        for (std::size_t i = 0; i < at.points; ++i) {
            QCOMPARE(at.pointAt(at.x(i)), std::optional<std::size_t>(i));
            if (what.points[i].value)
                QVERIFY(at.plot.contains(QPointF(at.x(i), at.y(*what.points[i].value))));
        }
        QVERIFY(!layoutTrend(QRectF(0, 0, 800, 400), Trend(), theme).pointAt(100));
    }
    void gapsOfHistoriesStayGaps()
    {
        Trend what = trend();
        what.limits.clear();
        for (auto& point : what.points)
            point.target.reset();
        what.title.clear();
        for (std::size_t i = 4; i < 8; ++i)
            what.points[i].value.reset();
        const Theme theme = Theme::paper(QFont());
        QImage image = sheet(800, 400);
        QPainter painter(&image);
        paintTrend(painter, QRectF(0, 0, 800, 400), what, theme);
        painter.end();
        const auto at = layoutTrend(QRectF(0, 0, 800, 400), what, theme);
        const int x = static_cast<int>((at.x(5) + at.x(6)) / 2);
        for (int y = static_cast<int>(at.plot.top()) + 1; y < static_cast<int>(at.plot.bottom()) - 1; ++y)
            QVERIFY2(QColor(image.pixel(x, y)).lightness() > 200, "a line crosses the gap"); // grid lines are light
    }
    void aForecastBeyondItsBandIsThin()
    {
        const Theme theme = Theme::paper(QFont());
        Trend what = trend();
        what.limits.clear();
        what.title.clear();
        for (auto& point : what.points)
            point.target.reset();
        const double level = *what.points.back().value;
        auto period = what.points.back().period;
        for (int i = 0; i < 5; ++i) {
            period = period.next();
            what.forecast.push_back({period, level, i < 2 ? std::optional(level - 1) : std::nullopt,
                                     i < 2 ? std::optional(level + 1) : std::nullopt});
        }
        QImage image = sheet(800, 400);
        QPainter painter(&image);
        paintTrend(painter, QRectF(0, 0, 800, 400), what, theme);
        painter.end();
        const auto at = layoutTrend(QRectF(0, 0, 800, 400), what, theme);
        const auto firm = [&](std::size_t from, std::size_t to) { // pixels of the firm line between two points
            int count = 0;
            for (int x = static_cast<int>(at.x(from)) + 3; x < static_cast<int>(at.x(to)) - 3; ++x)
                for (int y = static_cast<int>(at.y(level)) - 2; y <= static_cast<int>(at.y(level)) + 2; ++y)
                    count += image.pixel(x, y) == theme.actual.rgb() ? 1 : 0;
            return count;
        };
        const auto first = what.points.size();
        QVERIFY(firm(first, first + 1) > 5);
        QCOMPARE(firm(first + 1, first + 4), 0);
        QCOMPARE(withoutBand(what),
                 QStringLiteral("Forecast from Jan 2027 on without a band: too short a history to say how sure it is"));
        const QFontMetricsF metrics(theme.small);
        const double wide = metrics.horizontalAdvance(withoutBand(what));
        QCOMPARE(withoutBand(what, metrics, wide), withoutBand(what));
        QCOMPARE(withoutBand(what, metrics, wide - 1),
                 QStringLiteral("no band: too short a history")); // in a chart on paper
        TrendChart chart;
        chart.setTrend(what);
        QVERIFY(chart.pointText(static_cast<int>(first) + 1).contains(QStringLiteral("most likely")));
        QVERIFY(chart.pointText(static_cast<int>(first) + 2).contains(QStringLiteral("no band")));
        for (auto& point : what.forecast)
            point.lower = point.upper = std::nullopt;
        QCOMPARE(withoutBand(what),
                 QStringLiteral("Forecast without a band: too short a history to say how sure it is"));
        for (auto& point : what.forecast)
            point.lower = point.upper = level;
        QVERIFY(withoutBand(what).isEmpty());
    }
    // After a rebase with too few points for new limits the old ones stand behind the old points and are not named as
    // in force.
    void limitsThatJudgeNoMoreAreNotNamed()
    {
        const Theme theme = Theme::paper(QFont());
        Trend what = trend();
        const double right = layoutTrend(QRectF(0, 0, 800, 400), what, theme).plot.right();
        what.limits = {{0, what.points.size() - 4, 97, 95, 99}};
        const double ended = layoutTrend(QRectF(0, 0, 800, 400), what, theme).plot.right();
        what.limits.clear();
        QCOMPARE(ended, layoutTrend(QRectF(0, 0, 800, 400), what, theme).plot.right());
        QVERIFY(right <= ended);
    }
    void everythingGoesIntoPdfAsVectors()
    {
        QBuffer bytes;
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        QPdfWriter writer(&bytes);
        writer.setResolution(72);
        QPainter painter(&writer);
        const Theme theme = Theme::paper(QFont());
        paintTrend(painter, QRectF(20, 20, 500, 250), trend(), theme, 3);
        const auto page = made::overview({{}, "*", made::month(2026, 10)});
        paintKpiRow(painter, QRectF(20, 300, 300, 50), {page.domains[0].rows[0], "EUR"}, theme);
        paintKpiTile(painter, QRectF(20, 360, 200, 60), {page.joint[0], "EUR"}, theme);
        painter.end();
        QVERIFY(bytes.data().startsWith("%PDF"));
        QVERIFY(!bytes.data().contains("/Subtype /Image"));
    }
    void arrowsWalkThePoints()
    {
        TrendChart chart;
        chart.setTrend(trend());
        chart.resize(600, 300);
        chart.show();
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.current(), std::optional<int>(0));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), std::optional<int>(0));
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), std::optional<int>(11));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("October 2026, 96.9")));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("target 98")));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.current());
        chart.setTrend(Trend());
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(!chart.current());
    }
};

ROOM_WINDOW_TEST(TestCharts)
#include "tst_ui_charts.moc"
