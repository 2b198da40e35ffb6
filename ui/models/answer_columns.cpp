#include "ui/models/answer_columns.h"

#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace ui {

namespace {

struct Answers {
    Q_DECLARE_TR_FUNCTIONS(ui::Answers)
};

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

QVariant orLowest(const std::optional<double>& value)
{
    return QVariant(value.value_or(-std::numeric_limits<double>::infinity()));
}

template <typename Row>
Column<Row> numberColumn(const QString& title, std::function<std::optional<double>(const Row&)> of)
{
    return {title,
            [of](const Row& row) {
                const auto value = of(row);
                return value ? shortNumber(*value, QLocale()) : dash();
            },
            [of](const Row& row) { return orLowest(of(row)); },
            alignRight,
            [of](const Row& row) {
                const auto value = of(row);
                return value ? exactNumber(*value, QLocale()) : QString();
            },
            {},
            {}};
}

QString signedAmount(double effect, const std::string& unit, const std::string& currency)
{
    const QString text = unit == "%"
                             ? Answers::tr("%1 pp", "percentage points").arg(amountNumber(effect, {}, QLocale()))
                             : amount(effect, unit, currency, QLocale());
    return effect > 0 ? QLatin1Char('+') + text : text;
}

} // namespace

QString ruleText(core::RunRule rule)
{
    switch (rule) {
    case core::RunRule::beyond_3_sigma: return Answers::tr("beyond a limit");
    case core::RunRule::run_one_side_8: return Answers::tr("8 in a row on one side");
    case core::RunRule::two_of_three_beyond_2_sigma: return Answers::tr("2 of 3 near a limit");
    case core::RunRule::four_of_five_beyond_1_sigma: return Answers::tr("4 of 5 away from the mean");
    case core::RunRule::trend_7: return Answers::tr("7 in one direction");
    case core::RunRule::alternating_14: return Answers::tr("14 up and down");
    case core::RunRule::fifteen_within_1_sigma: return Answers::tr("15 close to the mean");
    case core::RunRule::eight_outside_1_sigma_both_sides: return Answers::tr("8 away from the mean on both sides");
    }
    return qt(core::ruleName(rule));
}

QString variationText(core::Variation variation)
{
    switch (variation) {
    case core::Variation::no_limits: return Answers::tr("no limits yet");
    case core::Variation::no_signal: return Answers::tr("no signal");
    case core::Variation::improving: return Answers::tr("improving");
    case core::Variation::worsening: return Answers::tr("worsening");
    case core::Variation::higher: return Answers::tr("higher");
    case core::Variation::lower: return Answers::tr("lower");
    }
    return {};
}

QString breakdownText(core::Breakdown by)
{
    switch (by) {
    case core::Breakdown::component: return Answers::tr("Component");
    case core::Breakdown::service: return Answers::tr("Service");
    case core::Breakdown::account: return Answers::tr("Account");
    case core::Breakdown::check: return Answers::tr("Check");
    case core::Breakdown::asset: return Answers::tr("Asset");
    case core::Breakdown::price: return Answers::tr("Price");
    }
    return {};
}

std::vector<Column<core::ExplainedPart>> partColumns(const core::Explanation& made, const std::string& currency)
{
    using Row = core::ExplainedPart;
    const std::string unit = made.unit;
    const auto effect = [&](const QString& title, std::function<double(const Row&)> of) {
        return Column<Row>{title,
                           [of, unit, currency](const Row& row) { return signedAmount(of(row), unit, currency); },
                           [of](const Row& row) { return QVariant(of(row)); },
                           alignRight,
                           [of](const Row& row) { return exactNumber(of(row), QLocale()); },
                           {},
                           {}};
    };
    const auto value = [&](const QString& title, std::function<std::optional<double>(const Row&)> of) {
        return Column<Row>{title,
                           [of, unit, currency](const Row& row) {
                               const auto one = of(row);
                               return one ? amount(*one, unit, currency, QLocale()) : dash();
                           },
                           [of](const Row& row) { return orLowest(of(row)); },
                           alignRight,
                           {},
                           {},
                           {}};
    };
    std::vector<Column<Row>> columns{
        {breakdownText(made.by),
         [](const Row& row) {
             return row.isNew()    ? Answers::tr("%1 (new)").arg(partText(row.title))
                    : row.isGone() ? Answers::tr("%1 (gone)").arg(partText(row.title))
                                   : partText(row.title);
         },
         {},
         left,
         [](const Row& row) { return row.title == row.name ? QString() : qt(row.name); },
         {},
         {}},
        effect(Answers::tr("Moved"), [](const Row& row) { return row.effect(); }),
        effect(Answers::tr("Own value"), [](const Row& row) { return row.rate; }),
    };
    if (made.kind == core::SplitKind::ratio)
        columns.push_back(effect(Answers::tr("Weight"), [](const Row& row) { return row.mix; }));
    columns.push_back(value(Answers::tr("Before"), [](const Row& row) { return row.value0; }));
    columns.push_back(value(Answers::tr("Now"), [](const Row& row) { return row.value1; }));
    if (made.kind == core::SplitKind::ratio) {
        const auto share = [](const QString& title, std::function<std::optional<double>(const Row&)> of) {
            return Column<Row>{title,
                               [of](const Row& row) {
                                   const auto one = of(row);
                                   return one ? percent(*one, QLocale()) : dash();
                               },
                               [of](const Row& row) { return orLowest(of(row)); },
                               alignRight,
                               {},
                               {},
                               {}};
        };
        columns.push_back(share(Answers::tr("Weight before"), [](const Row& row) { return row.share0; }));
        columns.push_back(share(Answers::tr("Weight now"), [](const Row& row) { return row.share1; }));
    }
    return columns;
}

std::vector<Column<core::SpendDriver>> driverColumns(const std::string& currency)
{
    using Row = core::SpendDriver;
    const auto effect = [&](const QString& title, std::function<double(const Row&)> of) {
        return Column<Row>{title,
                           [of, currency](const Row& row) { return signedAmount(of(row), "currency", currency); },
                           [of](const Row& row) { return QVariant(of(row)); },
                           alignRight,
                           [of](const Row& row) { return exactNumber(of(row), QLocale()); },
                           {},
                           {}};
    };
    const auto spend = [&](const QString& title, double Row::*of) {
        return Column<Row>{title,
                           [of, currency](const Row& row) { return amount(row.*of, "currency", currency, QLocale()); },
                           [of](const Row& row) { return QVariant(row.*of); },
                           alignRight,
                           {},
                           {},
                           {}};
    };
    const auto used = [](const QString& title, double Row::*of) {
        return numberColumn<Row>(
            title, [of](const Row& row) { return row.unit.empty() ? std::nullopt : std::optional(row.*of); });
    };
    return {
        {Answers::tr("Service"),
         [](const Row& row) {
             const QString name = row.service.empty() ? Answers::tr("without a service") : qt(row.service);
             return row.isNew()    ? Answers::tr("%1 (new)").arg(name)
                    : row.isGone() ? Answers::tr("%1 (gone)").arg(name)
                                   : name;
         },
         {},
         left,
         {},
         {},
         {}},
        {Answers::tr("Unit"),
         [](const Row& row) { return row.unit.empty() ? dash() : qt(row.unit); },
         {},
         left,
         {},
         {},
         {}},
        effect(Answers::tr("Moved"), [](const Row& row) { return row.effect(); }),
        effect(Answers::tr("Quantity"), [](const Row& row) { return row.byQuantity; }),
        effect(Answers::tr("Mix"), [](const Row& row) { return row.byMix; }),
        effect(Answers::tr("Price"), [](const Row& row) { return row.byPrice; }),
        effect(Answers::tr("Without a quantity"), [](const Row& row) { return row.other; }),
        spend(Answers::tr("Before"), &Row::spend0),
        spend(Answers::tr("Now"), &Row::spend1),
        used(Answers::tr("Quantity before"), &Row::quantity0),
        used(Answers::tr("Quantity now"), &Row::quantity1),
    };
}

std::vector<Column<core::FiredRule>> firedColumns()
{
    using Row = core::FiredRule;
    const auto period = [](const QString& title, core::Period Row::*of) {
        return Column<Row>{title,
                           [of](const Row& row) { return shortPeriodText(row.*of, QLocale()); },
                           [of](const Row& row) { return QVariant(core::number((row.*of).first)); },
                           left,
                           {},
                           {},
                           {}};
    };
    return {
        period(Answers::tr("Until"), &Row::until),
        {Answers::tr("Means"),
         [](const Row& row) { return variationText(row.means); },
         {},
         left,
         {},
         [](const Row& row) {
             return std::pair(row.means == core::Variation::worsening   ? Mark::breach
                              : row.means == core::Variation::improving ? Mark::met
                                                                        : Mark::none,
                              Solidity::full);
         },
         {}},
        {Answers::tr("Pattern"),
         [](const Row& row) { return ruleText(row.rule); },
         {},
         left,
         [](const Row& row) { return messageText(row.sentence); },
         {},
         {}},
        period(Answers::tr("From"), &Row::from),
    };
}

std::vector<Column<core::LaggedLink>> linkColumns(core::PeriodKind every)
{
    using Row = core::LaggedLink;
    return {
        {Answers::tr("Beyond chance"),
         [](const Row& row) {
             return !row.marked      ? Answers::tr("no")
                    : row.fewPeriods ? Answers::tr("by few periods")
                                     : Answers::tr("yes");
         },
         [](const Row& row) { return QVariant((row.marked ? 2 : 0) - (row.fewPeriods ? 1 : 0)); },
         left,
         [](const Row& row) { return messageText(row.sentence); },
         {},
         {}},
        {Answers::tr("Leads"), [](const Row& row) { return linkedName(row.lead); }, {}, left, {}, {}, {}},
        {Answers::tr("Follows"), [](const Row& row) { return linkedName(row.follow); }, {}, left, {}, {}, {}},
        {every == core::PeriodKind::week ? Answers::tr("Weeks later") : Answers::tr("Months later"),
         [](const Row& row) { return count(row.lag, QLocale()); },
         [](const Row& row) { return QVariant(row.lag); },
         alignRight,
         {},
         {},
         {}},
        numberColumn<Row>(Answers::tr("r", "correlation"), [](const Row& row) { return std::optional(row.r); }),
        numberColumn<Row>(Answers::tr("by ranks", "correlation of ranks"), [](const Row& row) { return row.spearman; }),
        numberColumn<Row>(Answers::tr("chance reaches"), [](const Row& row) { return std::optional(row.band); }),
        {Answers::tr("Pairs"),
         [](const Row& row) { return count(static_cast<std::int64_t>(row.n), QLocale()); },
         [](const Row& row) { return QVariant(static_cast<qlonglong>(row.n)); },
         alignRight,
         {},
         {},
         {}},
    };
}

QString linkedName(const core::LinkedKpi& one)
{
    return one.scope == "*" ? kpiText(one.name)
                            : Answers::tr("%1 of %2", "KPI; component").arg(kpiText(one.name), scopeText(one.scope));
}

} // namespace ui
