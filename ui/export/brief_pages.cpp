#include "ui/export/brief_pages.h"

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/intake/receipt_text.h"
#include "core/page/waterfall.h"
#include "ui/charts/bullet.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/trend.h"
#include "ui/charts/waterfall.h"
#include "ui/export/brief_decisions.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace ui {

namespace {

// Nine digits, which is what a column holds, and four decimals; of less than one four digits. Whole numbers stay as
// they are.
double rounded(double sum)
{
    if (!std::isfinite(sum) || sum == 0)
        return sum;
    const int places =
        static_cast<int>(std::floor(std::log10(std::abs(sum)))) + 1; // before the point; of less than one 0 and below
    const double step = std::pow(10, places > 0 ? std::clamp(9 - places, 0, 4) : 4 - places);
    return std::abs(sum) < 1e15 && std::isfinite(step) ? std::round(sum * step) / step : sum;
}

constexpr std::size_t mostForecast = 6; // periods: beyond, the band says little

// Import ids as people write them: "3, 7–12".
QString ranges(const std::vector<core::ImportId>& ids)
{
    QStringList parts;
    for (std::size_t i = 0; i < ids.size();) {
        std::size_t end = i;
        while (end + 1 < ids.size() && core::number(ids[end + 1]) == core::number(ids[end]) + 1)
            ++end;
        const QString first = QString::number(core::number(ids[i]));
        parts << (end == i ? first
                           : first + (end == i + 1 ? QStringLiteral(", ") : QStringLiteral("–"))
                                 + QString::number(core::number(ids[end])));
        i = end + 1;
    }
    return parts.join(QStringLiteral(", "));
}

// Folders are nobody's business but the importer's.
QString fileName(const std::string& path) { return qt(path.substr(path.find_last_of("/\\") + 1)); }

// A row's history as a chart; empty without at least two values.
std::optional<Trend> trendOf(const core::KpiRow& row, const core::PageHead& head, const QLocale& locale)
{
    Trend trend;
    trend.title = kpiText(row.name);
    if (const auto unit = unitText(row.unit, head.currency); !unit.isEmpty() && !trend.title.endsWith(unit))
        trend.title += QStringLiteral(", ") + unit;
    trend.unit = row.unit;
    trend.currency = head.currency;
    trend.locale = locale;
    int values = 0;
    core::Period period = head.period;
    for (std::size_t i = row.series.size(); i-- > 0; period = period.previous()) {
        core::KpiPoint point;
        point.period = period;
        if (std::isfinite(row.series[i])) {
            point.value = row.series[i];
            ++values;
        }
        point.target = row.target;
        point.floor = row.floor;
        point.status = i < row.seriesStatus.size() ? row.seriesStatus[i] : core::KpiStatus::unrated;
        point.coverage = row.coverage;
        trend.points.insert(trend.points.begin(), point);
    }
    return values < 2 ? std::nullopt : std::optional(trend);
}

PaperCell markCell(const core::KpiRow& row, const Theme& theme)
{
    PaperCell cell;
    cell.height = 11;
    cell.paint = [mark = shownMark(row.status, row.coverage), solid = solidity(row.coverage),
                  theme](QPainter& painter, const QRectF& rect) {
        paintMark(painter, QRectF(rect.left(), rect.top(), 11, 11), mark, solid, theme);
    };
    return cell;
}

PaperCell historyCell(const core::KpiRow& row, const Theme& theme)
{
    PaperCell cell;
    cell.height = 16;
    cell.paint = [series = row.series, theme](QPainter& painter, const QRectF& rect) {
        paintSparkline(painter, rect.adjusted(0, 1, -4, -1), series, theme);
    };
    return cell;
}

} // namespace

QString paperFamily(const QLocale& locale)
{
    const bool japanese = locale.language() == QLocale::Japanese;
    const QStringList wanted = japanese ? QStringList{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("IPAGothic"),
                                                      QStringLiteral("IPAexGothic"), QStringLiteral("VL Gothic")}
                                        : QStringList{QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans"),
                                                      QStringLiteral("Liberation Sans"), QStringLiteral("Noto Sans")};
    const auto families = QFontDatabase::families();
    for (const auto& family : wanted)
        if (families.contains(family))
            return family;
    throw core::Error(
        core::Fault::internal,
        japanese ? "No font with Japanese characters is installed, so the briefing would show boxes; install "
                   "fonts-noto-cjk or fonts-ipafont-gothic and print again."
                 : "No font for printing is installed; install fonts-open-sans or fonts-dejavu-core and print again.");
}

BriefPages::BriefPages(const core::Briefing& briefing, const QLocale& locale, PaperFlow& flow, const PaintMap& paintMap)
    : briefing_(briefing), head_(briefing.overview.head), locale_(locale), flow_(flow), paintMap_(paintMap)
{}

void BriefPages::print(const std::vector<PaperBookmark>& contents)
{
    headline();
    flow_.newPage();
    about(contents);
    for (const auto& one : briefing_.domains)
        domain(one);
    for (const auto& one : briefing_.maps)
        map(one);
    flow_.newPage();
    proofs();
    imports();
}

QString BriefPages::number(const std::optional<double>& value, const std::string& unit) const
{
    return value ? amount(*value, unit, head_.currency, locale_) : QStringLiteral("–");
}

QString BriefPages::value(const core::KpiRow& row) const
{
    return row.value ? valueText(row, head_.currency, locale_) : statusText(row.status);
}

QString BriefPages::scoreText(const core::ScoreTile& tile) const
{
    if (!tile.score)
        return tr("no score");
    return tr("%1 of 100").arg(shortNumber(*tile.score, locale_));
}

void BriefPages::headline()
{
    const Theme& theme = flow_.theme();
    const auto& overview = briefing_.overview;
    flow_.heading(briefTitle(briefing_, locale_), 0);
    QStringList frame;
    frame << tr("Scope: %1").arg(head_.scope == "*" ? tr("Portfolio") : scopeText(head_.scope))
          << tr("compared with %1").arg(comparedText(head_, Length::full, locale_));
    if (head_.dataDate)
        frame << tr("data to %1").arg(dayText(*head_.dataDate, locale_));
    frame << tr("%1 of %2 components reported")
                 .arg(count(head_.componentsReported, locale_), count(head_.components, locale_));
    flow_.paragraph(frame.join(QStringLiteral(" · ")), true);
    flow_.space(6);
    flow_.picture(74, [&](QPainter& painter, const QRectF& rect) {
        painter.setFont(theme.figure);
        painter.setPen(theme.text);
        const auto& health = overview.health;
        const QString figure = health.score ? shortNumber(*health.score, locale_) : QStringLiteral("–");
        const double wide = QFontMetricsF(theme.figure).horizontalAdvance(figure);
        painter.drawText(QRectF(rect.left(), rect.top(), wide + 4, 60), Qt::AlignLeft | Qt::AlignVCenter, figure);
        const double x = rect.left() + wide + 18;
        paintMark(painter, QRectF(x, rect.top() + 12, 13, 13), shownMark(health.status, health.coverage),
                  solidity(health.coverage), theme);
        painter.setFont(theme.strong);
        painter.setPen(theme.text);
        painter.drawText(QRectF(x + 20, rect.top() + 8, rect.width(), 22), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Health index, 0 to 100: %1").arg(shownStatus(health.status, health.coverage)));
        painter.setFont(theme.body);
        painter.setPen(theme.quiet);
        QString line = tr("%1 covered, could be %2 to %3")
                           .arg(percent(health.coverage, locale_), shortNumber(health.low, locale_),
                                shortNumber(health.high, locale_));
        if (health.previous)
            line += tr("; %1 in %2").arg(shortNumber(*health.previous, locale_), periodText(head_.comparison, locale_));
        painter.drawText(QRectF(x, rect.top() + 32, rect.right() - x, 22), Qt::AlignLeft | Qt::AlignVCenter, line);
    });
    if (briefing_.decisions.head.dataDate) {
        printDecisions(briefing_.decisions, locale_, flow_);
        printComponents(briefing_.decisions, locale_, flow_);
    } else if (!overview.facts.empty())
        flow_.paragraph(messageText(overview.facts, locale_));
    flow_.newPage();
    domainCards();
    if (!overview.joint.empty()) {
        flow_.heading(domainName("joint"), 1);
        std::vector<std::vector<PaperCell>> rows;
        for (const auto& row : overview.joint) {
            const QString before =
                row.previous && row.value ? change(*row.value, *row.previous, row.unit, locale_) : QString();
            rows.push_back({markCell(row, theme), kpiText(row.name), value(row), number(row.target, row.unit), before,
                            historyCell(row, theme), shownStatus(row.status, row.coverage)});
        }
        flow_.table({{QString(), 0.25},
                     {tr("KPI"), 3},
                     {tr("Value"), 1.4, Qt::AlignRight},
                     {tr("Target"), 1, Qt::AlignRight},
                     {tr("Change"), 1.1, Qt::AlignRight},
                     {tr("Twelve periods"), 1.3},
                     {tr("Status"), 1.2}},
                    rows);
    }
    const auto changes = [&](const QString& title, const std::vector<core::Change>& list) {
        if (list.empty())
            return;
        flow_.heading(title, 1, 50);
        std::vector<std::vector<PaperCell>> rows;
        for (const auto& one : list)
            rows.push_back(
                {kpiText(one.name), number(one.before, one.unit), number(one.now, one.unit),
                 tr("score %1 to %2").arg(shortNumber(one.scoreBefore, locale_), shortNumber(one.scoreNow, locale_))});
        flow_.table({{tr("KPI"), 3},
                     {comparedTitle(head_, locale_), 1.2, Qt::AlignRight},
                     {shortPeriodText(head_.period, locale_), 1.2, Qt::AlignRight},
                     {QString(), 1.6}},
                    rows);
    };
    const QString before = periodText(head_.comparison, locale_);
    const auto against = head_.against.against;
    changes(against == core::Against::target   ? tr("Short of the target")
            : against == core::Against::budget ? tr("Worse than the budget")
                                               : tr("Worse than in %1").arg(before),
            overview.worse);
    changes(against == core::Against::target   ? tr("Better than the target")
            : against == core::Against::budget ? tr("Better than the budget")
                                               : tr("Better than in %1").arg(before),
            overview.better);
    if (!overview.nothingCompared.empty())
        flow_.paragraph(messageText(overview.nothingCompared, locale_));
}

void BriefPages::domainCards()
{
    const Theme& theme = flow_.theme();
    const auto& domains = briefing_.overview.domains;
    if (domains.empty())
        return;
    const double line =
        std::max(QFontMetricsF(theme.body).height() + 5, 2 * QFontMetricsF(theme.small).lineSpacing() + 3);
    flow_.picture(52 + 5 * line + 10, [&](QPainter& painter, const QRectF& rect) {
        const double gap = 14, width = (rect.width() - gap * static_cast<double>(domains.size() - 1))
                                       / static_cast<double>(domains.size());
        for (std::size_t i = 0; i < domains.size(); ++i) {
            const QRectF card(rect.left() + static_cast<double>(i) * (width + gap), rect.top(), width,
                              rect.height() - 8);
            painter.setPen(QPen(theme.line, 0.75));
            painter.drawRoundedRect(card, 4, 4);
            const auto& tile = domains[i].score;
            const QRectF inner = card.adjusted(10, 7, -10, -7);
            painter.setFont(theme.strong);
            painter.setPen(theme.text);
            painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                             domainName(tile.of));
            painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), 18), Qt::AlignRight | Qt::AlignVCenter,
                             tile.score ? shortNumber(*tile.score, locale_) : QStringLiteral("–"));
            paintMark(painter, QRectF(inner.left(), inner.top() + 23, 10, 10), shownMark(tile.status, tile.coverage),
                      solidity(tile.coverage), theme);
            painter.setFont(theme.small);
            painter.setPen(theme.quiet);
            painter.drawText(
                QRectF(inner.left() + 16, inner.top() + 19, inner.width() - 16, 18), Qt::AlignLeft | Qt::AlignVCenter,
                tr("%1, %2 covered").arg(shownStatus(tile.status, tile.coverage), percent(tile.coverage, locale_)));
            double y = inner.top() + 42;
            for (const auto& row : domains[i].rows) {
                paintMark(painter, QRectF(inner.left(), y + (line - 10) / 2, 10, 10),
                          shownMark(row.status, row.coverage), solidity(row.coverage), theme);
                painter.setFont(theme.body);
                const QString figure = value(row);
                const double wide = QFontMetricsF(theme.body).horizontalAdvance(figure) + 4;
                painter.setPen(theme.text);
                painter.drawText(QRectF(inner.right() - wide, y, wide, line), Qt::AlignRight | Qt::AlignVCenter,
                                 figure);
                const QRectF place(inner.left() + 16, y, inner.width() - 16 - wide - 6, line);
                // Paper has no tooltip, so a long name takes a second line.
                QTextOption wrapped(Qt::AlignLeft | Qt::AlignVCenter);
                wrapped.setWrapMode(QTextOption::WordWrap);
                painter.setFont(QFontMetricsF(theme.body).horizontalAdvance(kpiText(row.name)) <= place.width()
                                    ? theme.body
                                    : theme.small);
                painter.drawText(place, kpiText(row.name), wrapped);
                y += line;
            }
        }
    });
}

QString BriefPages::madeAt() const
{
    const auto made = QDateTime::fromMSecsSinceEpoch(briefing_.made, Qt::UTC);
    return tr("%1, %2 UTC")
        .arg(locale_.toString(made.date(), QLocale::LongFormat), locale_.toString(made.time(), QLocale::ShortFormat));
}

QString BriefPages::definitions() const
{
    const std::array names = {tr("KPIs"), tr("rules"), tr("bindings"), tr("targets")};
    QStringList texts;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto version = briefing_.definitionVersions[i];
        texts << (version > 0 ? tr("%1: version %2").arg(names[i]).arg(version) : tr("%1: as delivered").arg(names[i]));
    }
    return texts.join(QStringLiteral(" · "));
}

void BriefPages::about(const std::vector<PaperBookmark>& contents)
{
    const Theme& theme = flow_.theme();
    flow_.heading(tr("Contents"), 0);
    std::vector<std::vector<PaperCell>> rows;
    for (const auto& mark : contents)
        if (mark.level == 0)
            rows.push_back({mark.title, locale_.toString(mark.page + 1)});
    flow_.table({{tr("Section"), 8}, {tr("Page"), 1, Qt::AlignRight}}, rows);
    flow_.heading(tr("How to read this"), 0);
    const auto legend = [&](core::KpiStatus status, const QString& meaning) {
        core::KpiRow row;
        row.status = status;
        row.coverage = 1;
        return std::vector<PaperCell>{markCell(row, theme), statusText(status), meaning};
    };
    flow_.table({{QString(), 0.3}, {tr("Status"), 1.5}, {tr("Meaning"), 8}},
                {legend(core::KpiStatus::met, tr("The target is reached: score 100.")),
                 legend(core::KpiStatus::watch, tr("Between floor and target.")),
                 legend(core::KpiStatus::breach, tr("At the floor or beyond it: score 0.")),
                 legend(core::KpiStatus::no_data, tr("No value: a fact is missing, there was nothing to measure, or no "
                                                     "target is set. The words say which."))});
    flow_.paragraph(
        tr("A score runs from 0 at the floor to 100 at the target. Coverage is the part of the components, or of their "
           "spend, that reported: from 80 % a mark is full, from 50 % hollow, below that grey and not judged. Parts "
           "that are not known could be anything, so a score comes with what it could be."));
    flow_.heading(tr("About this briefing"), 0);
    std::vector<std::vector<PaperCell>> facts = {
        {tr("Made"), madeAt()},
        {tr("Program"), QStringLiteral("OpsAtlas ") + qt(briefing_.programVersion)},
        {tr("Result set"), qt(briefing_.resultHash)},
        {tr("Definitions"), definitions()},
        {tr("Reporting currency"), qt(head_.currency)},
        {tr("Rejected rows"), count(head_.rejectedRows, locale_)},
        {tr("Attached"), QStringLiteral("numbers.csv, imports.csv")}};
    flow_.table({{QString(), 2}, {QString(), 6}}, facts);
}

void BriefPages::domain(const core::BriefDomain& one)
{
    const Theme& theme = flow_.theme();
    // A domain begins below the one before it where its table still fits whole: no page is left nearly empty.
    constexpr double withTable = 330;
    flow_.space(14);
    flow_.heading(domainName(one.score.of), 0, withTable);
    if (one.score.score)
        flow_.paragraph(tr("Score %1 (%2), %3 covered, could be %4 to %5.")
                            .arg(scoreText(one.score), shownStatus(one.score.status, one.score.coverage),
                                 percent(one.score.coverage, locale_), shortNumber(one.score.low, locale_),
                                 shortNumber(one.score.high, locale_)),
                        true);
    std::vector<std::vector<PaperCell>> rows;
    for (const auto& row : one.rows)
        rows.push_back({markCell(row, theme), kpiText(row.name), value(row), number(row.target, row.unit),
                        number(row.floor, row.unit),
                        row.previous && row.value ? change(*row.value, *row.previous, row.unit, locale_) : QString(),
                        row.applicable > 0 ? percent(row.coverage, locale_) : QString(),
                        shownStatus(row.status, row.coverage)});
    flow_.table({{QString(), 0.25},
                 {tr("KPI"), 3.1},
                 {tr("Value"), 1.5, Qt::AlignRight},
                 {tr("Target"), 1.1, Qt::AlignRight},
                 {tr("Floor"), 1.1, Qt::AlignRight},
                 {tr("Change"), 1.2, Qt::AlignRight},
                 {tr("Covered"), 0.9, Qt::AlignRight},
                 {tr("Status"), 1.5}},
                rows);
    months(one);
    charts(one);
    if (one.score.of == "cost" && briefing_.outlook)
        outlook(*briefing_.outlook);
    if (one.why)
        why(*one.why);
}

// Where the month lands and when the money is used up.
void BriefPages::outlook(const core::KpiOutlook& outlook)
{
    const auto sentences = core::landingSentence(outlook);
    if (sentences.empty())
        return;
    flow_.heading(tr("What to expect of spend"), 1);
    flow_.paragraph(messageText(sentences, locale_));
}

void BriefPages::why(const core::Explanation& made)
{
    constexpr std::size_t mostSteps = 8;
    const auto* row = rowOf(made.after.kpi);
    const auto steps = core::waterfallSteps(made, mostSteps);
    if (row == nullptr || steps.empty())
        return;
    constexpr double above = 60, axis = 25;
    Theme theme = flow_.theme();
    theme.small = theme.body;                                     // names and amounts are text of the page here
    const double aRow = QFontMetricsF(theme.body).height() * 2.1; // a long name takes two lines
    const double height = aRow * static_cast<double>(steps.size()) + axis;
    const bool isBudget = made.comparison.against == core::Against::budget;
    const QString before = number(made.before.value, made.unit), after = number(made.after.value, made.unit),
                  when = periodText(made.after.period, locale_);
    flow_.heading((isBudget ? tr("What parts it from the budget: %1", "KPI") : tr("Why it changed: %1", "KPI"))
                      .arg(kpiText(row->name)),
                  1, above + height);
    flow_.paragraph(isBudget ? tr("%1 in %2 against a budget of %3.", "value; period; value").arg(after, when, before)
                             : tr("%1 in %2, %3 in %4.", "value; period; value; period")
                                   .arg(before, periodText(made.before.period, locale_), after, when),
                    true);
    const Waterfall waterfall{{}, made.unit, head_.currency, row->better, steps, locale_};
    flow_.picture(height,
                  [&](QPainter& painter, const QRectF& rect) { paintWaterfall(painter, rect, waterfall, theme); });
}

const core::KpiRow* BriefPages::rowOf(std::string_view kpi) const
{
    for (const auto& domain : briefing_.domains)
        for (const auto& row : domain.rows)
            if (row.kpi == kpi)
                return &row;
    return nullptr;
}

void BriefPages::charts(const core::BriefDomain& one)
{
    constexpr double height = 150, gap = 18;
    std::vector<Trend> trends;
    for (const auto& row : one.rows)
        if (auto trend = trendOf(row, head_, locale_)) {
            if (briefing_.outlook && row.kpi == briefing_.outlook->kpi)
                for (const auto& point : briefing_.outlook->shown())
                    if (point.period.first > head_.period.last && trend->forecast.size() < mostForecast)
                        trend->forecast.push_back(point);
            trends.push_back(std::move(*trend));
        }
    for (std::size_t i = 0; i < trends.size(); i += 2)
        flow_.picture(height + gap, [&](QPainter& painter, const QRectF& rect) {
            const double width = (rect.width() - gap) / 2;
            for (std::size_t k = i; k < trends.size() && k < i + 2; ++k)
                paintTrend(
                    painter,
                    QRectF(rect.left() + static_cast<double>(k - i) * (width + gap), rect.top() + gap, width, height),
                    trends[k], flow_.theme());
        });
}

void BriefPages::months(const core::BriefDomain& one)
{
    constexpr std::size_t most = 6;
    std::vector<core::Period> periods{head_.period};
    while (periods.size() < most)
        periods.insert(periods.begin(), periods.front().previous());
    std::vector<PaperColumn> columns{{tr("Values by period"), 3}};
    for (const auto& period : periods)
        columns.push_back({shortPeriodText(period, locale_), 1.2, Qt::AlignRight});
    std::vector<std::vector<PaperCell>> rows;
    for (const auto& row : one.rows) {
        std::vector<PaperCell> cells{kpiText(row.name)};
        for (std::size_t i = 0; i < most; ++i) {
            const std::size_t back = most - 1 - i; // 0 is this period
            const bool there = back < row.series.size() && std::isfinite(row.series[row.series.size() - 1 - back]);
            cells.push_back(there ? amount(row.series[row.series.size() - 1 - back], row.unit, head_.currency, locale_)
                                  : QStringLiteral("–"));
        }
        rows.push_back(cells);
    }
    constexpr double head = 30, aRow = 24; // of one line each; a table cut after its first rows is hard to read
    if (flow_.roomLeft() < head + aRow * static_cast<double>(rows.size()))
        flow_.newPage();
    else
        flow_.space(8);
    flow_.table(columns, rows);
}

void BriefPages::map(const core::BriefMap& one)
{
    flow_.newPage();
    flow_.heading(tr("Wardley map: %1").arg(qt(one.name)), 0);
    const double height = std::min(flow_.roomLeft() - 10, flow_.sheet().textWidth() * 0.8);
    flow_.picture(height, [&](QPainter& painter, const QRectF& rect) { paintMap_(painter, rect, one); });
}

void BriefPages::proofs()
{
    if (briefing_.proofs.empty())
        return;
    flow_.heading(tr("How each number came to be"), 0);
    flow_.paragraph(tr("Numerator and denominator are the bare sums, rounded; the formula says by which factor they "
                       "make the value. The attached numbers.csv has all their digits."),
                    true);
    std::vector<std::vector<PaperCell>> rows;
    for (const auto& proof : briefing_.proofs) {
        const auto& row = proof.row;
        const auto bare = [&](const std::optional<double>& sum) {
            return sum ? exactNumber(rounded(*sum), locale_) : QStringLiteral("–");
        };
        rows.push_back({kpiText(row.name) + QLatin1Char('\n') + qt(row.kpi), qt(proof.formula), bare(row.numerator),
                        bare(row.denominator), value(row),
                        tr("%1 of %2").arg(count(row.included, locale_), count(row.applicable, locale_)),
                        ranges(proof.imports)});
    }
    flow_.table({{tr("KPI"), 3.2},
                 {tr("Formula"), 3},
                 {tr("Numerator"), 1.65, Qt::AlignRight},
                 {tr("Denominator"), 1.65, Qt::AlignRight},
                 {tr("Value"), 1.4, Qt::AlignRight},
                 {tr("Counted"), 1, Qt::AlignRight},
                 {tr("Imports"), 1.15}},
                rows);
}

void BriefPages::imports()
{
    flow_.heading(tr("What the numbers rest on"), 0);
    const auto behind = core::importsOf(briefing_);
    std::set<core::ImportId> history; // an import of several files stands in several rows
    for (const auto& import : briefing_.imports)
        if (!behind.contains(import.ref.id))
            history.insert(import.ref.id);
    const int others = static_cast<int>(history.size());
    if (!behind.empty())
        flow_.paragraph(
            tr("The imports behind the numbers of this period. The hash names the bytes: two files with the same hash "
               "are the same. 32 digits are XXH3-128 of the unpacked bytes, 64 are SHA-256 of the file."),
            true);
    if (others > 0)
        flow_.paragraph(
            tr("%n more import(s) in force, on which only the history rests, are listed in the attached imports.csv.",
               nullptr, others),
            true);
    std::vector<std::vector<PaperCell>> rows;
    for (const auto& import : briefing_.imports) {
        if (!behind.contains(import.ref.id))
            continue;
        QStringList totals;
        for (const auto& [what, sum] : import.totals)
            if (what.starts_with("billed"))
                totals << messageText(core::totalNameText(what), locale_) + QStringLiteral(" ") + qt(sum);
        QStringList about{fileName(import.ref.file), qt(import.format)};
        about << totals;
        if (import.continues)
            about << tr("continues import %1").arg(core::number(*import.continues));
        if (!import.replaces.empty()) {
            QStringList replaced;
            for (const auto id : import.replaces)
                replaced << QString::number(core::number(id));
            about << tr("replaces import %1").arg(replaced.join(QStringLiteral(", ")));
        }
        for (const auto& change : import.changes)
            about << messageText(change, locale_);
        rows.push_back({QString::number(core::number(import.ref.id)), about.join(QStringLiteral(" · ")),
                        qt(import.ref.sha256.empty() ? import.ref.identity : import.ref.sha256),
                        dayText(core::dayOf(import.ref.at), locale_), count(import.ref.rows, locale_),
                        count(import.ref.rejected, locale_)});
    }
    if (!rows.empty())
        flow_.table({{tr("Import"), 0.6},
                     {tr("File, format, totals"), 3.2},
                     {tr("Hash"), 3.95},
                     {tr("Imported"), 1.4},
                     {tr("Rows"), 0.7, Qt::AlignRight},
                     {tr("Rejected"), 0.85, Qt::AlignRight}},
                    rows);
    deliveredTotals();
    rejections();
}

void BriefPages::deliveredTotals()
{
    const auto totals = core::totalsBehind(briefing_);
    if (totals.empty())
        return;
    flow_.heading(tr("Exact totals of these imports"), 0);
    QStringList parts;
    for (const auto id : core::partsBehind(briefing_))
        parts << QString::number(core::number(id));
    auto said = tr("As delivered, each source by itself: one may show money that another bills.");
    if (!parts.isEmpty())
        said += QLatin1Char(' ')
                + tr("Part of import %1 has been replaced since, and counts here all the same.")
                      .arg(parts.join(QStringLiteral(", ")));
    flow_.paragraph(said, true);
    std::vector<std::vector<PaperCell>> rows;
    for (const auto& total : totals)
        rows.push_back({qt(total.source), messageText(core::totalNameText(total.what), locale_), qt(total.sum)});
    flow_.table({{tr("Source"), 2}, {tr("Total"), 2}, {tr("Exact sum"), 3, Qt::AlignRight}}, rows);
}

void BriefPages::rejections()
{
    if (briefing_.rejections.empty())
        return;
    flow_.heading(tr("Rejected rows"), 0);
    std::vector<std::vector<PaperCell>> refused;
    std::int64_t listed = 0;
    for (const auto& row : briefing_.rejections) {
        listed += row.rows;
        refused.push_back({QString::number(core::number(row.import)), fileName(row.file), count(row.rows, locale_),
                           row.line > 0 ? count(row.line, locale_) : QString(),
                           messageText(core::rejectionText(row.code, row.reason), locale_)});
    }
    flow_.table({{tr("Import"), 0.6},
                 {tr("File"), 2},
                 {tr("Rows"), 0.7, Qt::AlignRight},
                 {tr("First line"), 0.9, Qt::AlignRight},
                 {tr("Reason"), 5}},
                refused);
    if (briefing_.quarantined > listed)
        flow_.paragraph(tr("%1 rows were rejected in all; %2 of them are listed here, by file and reason.")
                            .arg(count(briefing_.quarantined, locale_), count(listed, locale_)),
                        true);
}

} // namespace ui
