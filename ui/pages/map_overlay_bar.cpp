#include "ui/pages/map_overlay_bar.h"

#include "core/kpi/score.h"
#include "ui/labels.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_document.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr int afterTyping_ms = 300;
constexpr int mostLetters = 24; // of a figure's name that the list is wide for

std::string figureOf(std::optional<double> value, const std::string& unit, const std::string& currency)
{
    return utf8(value ? amount(*value, unit, currency, QLocale()) : dash());
}

std::string changeOf(std::optional<double> value, const std::string& unit, const std::string& currency)
{
    if (!value)
        return utf8(dash());
    const QLocale locale;
    if (const auto points = unit == "%" ? change(*value, 0, unit, locale) : QString(); !points.isEmpty())
        return utf8(points);
    const auto number = amount(*value, unit, currency, locale);
    return utf8(*value > 0 ? QLatin1Char('+') + number : number);
}

} // namespace

MapOverlayBar::MapOverlayBar(const MapDocument& document, MapCanvas& canvas)
    : document_(document), canvas_(canvas), kind_(new QComboBox), figure_(new QComboBox)
{
    kind_->setObjectName(QStringLiteral("overlay"));
    kind_->setAccessibleName(tr("Overlay"));
    kind_->addItem(tr("No overlay"), QString());
    kind_->addItem(tr("Spend"), QStringLiteral("spend"));
    kind_->addItem(tr("Status"), QStringLiteral("status"));
    kind_->addItem(tr("Change"), QStringLiteral("change"));
    kind_->addItem(tr("Coverage"), QStringLiteral("coverage"));
    kind_->addItem(tr("Owners"), QStringLiteral("owners"));
    figure_->setObjectName(QStringLiteral("overlayFigure"));
    figure_->setAccessibleName(tr("Figure of the overlay"));
    figure_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    figure_->setMinimumContentsLength(mostLetters);
    figure_->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(kind_);
    row->addWidget(figure_);
    later_.setSingleShot(true);
    later_.setInterval(afterTyping_ms);
    connect(kind_, &QComboBox::activated, this, [this] {
        fillFigures();
        ask();
    });
    connect(figure_, &QComboBox::activated, this, [this] {
        wanted_ = figure_->currentData().toString();
        ask();
    });
    connect(&later_, &QTimer::timeout, this, &MapOverlayBar::ask);
    connect(&document_, &MapDocument::readingChanged, this, &MapOverlayBar::readChanged);
    connect(&job_, &Job::failed, this, [this](const core::Error& error) {
        canvas_.setOverlay({});
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    connect(&job_, &Job::cancelled, this, &MapOverlayBar::settled);
}

void MapOverlayBar::setSummary(const PortfolioSummary& summary)
{
    kpis_ = summary.kpis;
    fillFigures();
    if (currency_ != summary.head.currency) {
        currency_ = summary.head.currency;
        ask();
    }
}

void MapOverlayBar::setView(const View& view)
{
    view_ = view;
    ask();
}

QString MapOverlayBar::name() const
{
    const auto kind = kind_->currentData().toString();
    return figure_->isHidden() || figure_->currentIndex() < 0
               ? kind
               : kind + QLatin1Char(':') + figure_->currentData().toString();
}

void MapOverlayBar::choose(const QString& name)
{
    const auto kind = name.section(QLatin1Char(':'), 0, 0);
    const auto figure = name.section(QLatin1Char(':'), 1);
    if (!figure.isEmpty())
        wanted_ = figure;
    kind_->setCurrentIndex(std::max(0, kind_->findData(kind)));
    fillFigures();
    if (!figure.isEmpty() && figure_->findData(figure) < 0) { // core says what is wrong with it
        figure_->addItem(figure, figure);
        figure_->setCurrentIndex(figure_->count() - 1);
    }
    ask();
}

// Health and the domains have no change of their own.
void MapOverlayBar::fillFigures()
{
    const auto kind = kind_->currentData().toString();
    const bool isChange = kind == QStringLiteral("change");
    figure_->clear();
    const auto add = [this](const std::string& id) { figure_->addItem(figureName(id), qt(id)); };
    if (!isChange) {
        add(std::string(core::healthScore));
        for (const auto& kpi : kpis_)
            if (figure_->findData(qt(kpi.domain)) < 0)
                add(kpi.domain);
    }
    for (const auto& kpi : kpis_)
        add(kpi.id);
    figure_->setCurrentIndex(figure_->count() ? std::max(0, figure_->findData(wanted_)) : -1);
    figure_->setVisible(isChange || kind == QStringLiteral("status") || kind == QStringLiteral("coverage"));
}

void MapOverlayBar::readChanged()
{
    ++reading_;
    if (!name().isEmpty())
        later_.start();
}

void MapOverlayBar::ask()
{
    later_.stop();
    auto request = core::overlayNamed(utf8(name()));
    if (!request || !view_.portfolio) {
        canvas_.setOverlay({});
        job_.cancel();
        return;
    }
    request->period = view_.scope.period;
    request->comparison = view_.scope.comparison;
    job_.run(asking(view_.portfolio, &Portfolio::mapOverlay, document_.map(), *request, words(*request)),
             [this, asked = reading_](core::MapOverlay overlay) {
                 if (asked == reading_ && !name().isEmpty())
                     canvas_.setOverlay(std::move(overlay));
                 Q_EMIT settled();
             });
}

QString MapOverlayBar::figureName(const std::string& id) const
{
    const auto known = std::ranges::find(kpis_, id, &KnownKpi::id);
    return known == kpis_.end() ? domainName(id) : kpiText(known->name);
}

core::MapOverlayWords MapOverlayBar::words(const core::MapOverlayRequest& request) const
{
    core::MapOverlayWords words;
    const auto in = [digits = shownDigits(), currency = currency_](auto say) {
        return [digits, currency, say](std::optional<double> value, const std::string& unit) {
            const ShownDigits as(digits);
            return say(value, unit, currency);
        };
    };
    words.figure = in(figureOf);
    words.change = in(changeOf);
    const auto figure = figureName(request.kpi);
    const auto when = periodText(request.period, QLocale());
    switch (request.kind) {
    case core::MapOverlayKind::spend: words.title = utf8(tr("Spend, %1").arg(when)); break;
    case core::MapOverlayKind::status: words.title = utf8(tr("%1, %2", "figure, period").arg(figure, when)); break;
    case core::MapOverlayKind::change: words.title = utf8(tr("Change: %1, %2").arg(figure, when)); break;
    case core::MapOverlayKind::coverage: words.title = utf8(tr("Coverage: %1, %2").arg(figure, when)); break;
    case core::MapOverlayKind::owners: words.title = utf8(tr("Owners")); break;
    }
    words.met = utf8(statusText(core::KpiStatus::met));
    words.watch = utf8(statusText(core::KpiStatus::watch));
    words.breach = utf8(statusText(core::KpiStatus::breach));
    words.unrated = utf8(tr("no verdict"));
    words.atRisk = utf8(tr("at risk"));
    words.better = utf8(verdictOfChange(1, 0, core::Better::higher));
    words.worse = utf8(verdictOfChange(0, 1, core::Better::higher));
    words.covered = utf8(tr("covered by data"));
    words.dataOwner = utf8(fieldText("owner_data"));
    words.modelOwner = utf8(fieldText("owner_model"));
    words.costOwner = utf8(fieldText("owner_cost"));
    return words;
}

} // namespace ui
