#include "core/measure/point_measures.h"

#include "core/base/rational.h"
#include "core/base/text.h"
#include "core/measure/item.h"
#include "core/measure/measure_table.h"
#include "core/measure/shares.h"
#include "core/measure/standard.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>
#include <tuple>

namespace core {

namespace {

double meanAsWritten(const std::vector<double>& values)
{
    const auto mean = sumAsWritten(values).dividedBy(Decimal(static_cast<std::int64_t>(values.size()), 0));
    return mean ? mean->toDouble() : std::nan("");
}

class PointDerivation {
public:
    PointDerivation(Database& db, const std::vector<Binding>& bindings, const Progress& progress)
        : db_(db), rows_(db, progress), shares_(boundShares(bindings))
    {}

    // Which metrics there are on the days; the layers that follow look at these alone.
    void look(const std::optional<DayRange>& days) { survey_ = rows_.survey(days); }
    // Whether a binding needs one of these metrics on other days too.
    bool anyFar(const std::vector<Binding>& bindings) const
    {
        return std::ranges::any_of(bindings, [&](const Binding& binding) {
            return isFar(binding)
                   && !metricsWhere([&](const std::string& metric) { return isAbout(binding, metric); }).empty();
        });
    }

    void direct(const std::optional<DayRange>& days)
    {
        DerivedLayer layer("direct");
        if (days)
            layer.keepOutside(db_, days->first, days->last);
        const auto metrics = metricsWhere([](const std::string& metric) {
            const auto measure = measureNamed(metric);
            return measure && infoOf(*measure).origin != MeasureOrigin::derived;
        });
        rows_.expect(metrics, days);
        for (const auto& metric : std::views::keys(metrics)) {
            const auto measure = measureNamed(metric);
            for (const auto& point : rows_.of(metric, "tidy"))
                put(point, *measure, point.value, layer);
        }
        layer.write(db_);
    }

    // far: those that look at several days, or all the others.
    void bound(const std::vector<Binding>& bindings, bool far, const std::optional<DayRange>& days)
    {
        DerivedLayer layer(far ? "counter" : "point");
        if (days)
            layer.keepOutside(db_, days->first, days->last);
        rows_.expect(metricsWhere([&](const std::string& metric) {
                         return std::ranges::any_of(bindings, [&](const Binding& binding) {
                             return isFar(binding) == far && isAbout(binding, metric);
                         });
                     }),
                     days);
        for (const auto& binding : bindings)
            if (isFar(binding) == far)
                for (const auto& metric :
                     metricsWhere([&](const std::string& metric) { return globMatch(binding.metric, metric); }))
                    apply(binding, rows_.of(metric.first, binding.format), layer);
        layer.write(db_);
    }

    std::vector<BoundPoint> taken(const std::vector<Binding>& bindings, const DayRange& days,
                                  std::span<const Measure> wanted, bool amounts)
    {
        std::vector<BoundPoint> found;
        look(days);
        const auto near = survey_.metrics;
        for (const auto& binding : bindings) {
            if (std::ranges::find(wanted, binding.measure) == wanted.end())
                continue;
            const bool partners = !binding.times.empty() || !binding.with.empty();
            for (const auto& metric : std::views::keys(near)) {
                if (!globMatch(binding.metric, metric))
                    continue;
                std::optional<DayRange> read =
                    days; // what must be read: a partner may lie on another day, a counter grows from there
                if (partners || (amounts && binding.sum == BindingSum::increase))
                    read.reset();
                if (partners)
                    look(std::nullopt);
                rows_.expect(
                    metricsWhere([&](const std::string& other) { return other == metric || isAbout(binding, other); }),
                    read);
                const auto points = selected(binding, rows_.of(metric, binding.format));
                addTaken(binding, points, days, amounts, found);
            }
        }
        return found;
    }

    // Every component that a point on the days looked at speaks of begins with it, bound or not. With days, what was
    // seen before stays seen.
    void seen(const std::optional<DayRange>& days)
    {
        DerivedLayer layer("seen");
        if (days) {
            Statement before(db_, "SELECT component, first_day, last_day FROM component_seen WHERE layer = 'seen'");
            while (before.step()) {
                layer.seen(before.id<ComponentId>(0), static_cast<Day>(before.integer(1)));
                layer.seen(before.id<ComponentId>(0), static_cast<Day>(before.integer(2)));
            }
        }
        for (const auto& [component, span] : survey_.components) {
            layer.seen(component, span.first);
            layer.seen(component, span.last);
        }
        layer.write(db_);
    }

private:
    static bool isFar(const Binding& binding)
    {
        return binding.sum == BindingSum::increase || !binding.times.empty() || !binding.with.empty();
    }

    // Metrics that the binding takes or compares with.
    static bool isAbout(const Binding& binding, const std::string& metric)
    {
        return globMatch(binding.metric, metric) || globMatch(binding.times, metric) || globMatch(binding.with, metric);
    }
    template <typename Wanted>
    std::map<std::string, std::size_t> metricsWhere(Wanted wanted) const
    {
        auto metrics = survey_.metrics;
        std::erase_if(metrics, [&](const auto& entry) { return !wanted(entry.first); });
        return metrics;
    }

    static bool labelsFit(const Binding& binding, std::string_view labels)
    {
        if (binding.labels.empty())
            return true;
        if (labels.empty())
            return false;
        const auto pairs = scalarsOf(labels);
        return std::ranges::all_of(binding.labels, [&](const auto& wanted) {
            return std::ranges::any_of(pairs, [&](const auto& pair) {
                return pair.first == wanted.first && globMatch(wanted.second, pair.second);
            });
        });
    }

    using SeriesKey = std::tuple<std::int64_t, std::string_view, ComponentId>; // asset, labels, component
    static SeriesKey seriesOf(const Point& point) { return {point.asset, point.labels, point.component}; }

    // What another metric says of the same run, or of the same asset at the same time: the latest.
    using Partner = std::map<std::tuple<std::int64_t, std::int64_t, Milliseconds>, Point>;
    static Partner::key_type partnerKey(const Point& point)
    {
        return point.run != 0 ? Partner::key_type(point.run, number(point.component), 0)
                              : Partner::key_type(0, point.asset, point.at);
    }
    // Of two values of one run: by step, then time, then their order. A run that is resumed logs earlier steps later.
    static bool isBefore(const Point& a, const Point& b)
    {
        return std::tie(a.step, a.at, a.row) < std::tie(b.step, b.at, b.row);
    }
    // No value of 0 to 1 although a binding in force needs one; of several bindings one must take it.
    bool isImpossible(const std::string& metric, const std::string& format, double value)
    {
        bool refused = false;
        for (const auto& share : shares_)
            if (share.format == format && globMatch(share.metric, metric)) {
                if (share.takes(value))
                    return false;
                refused = true;
            }
        return refused;
    }
    std::optional<Partner> partner(const std::string& pattern, const std::string& format)
    {
        if (pattern.empty())
            return std::nullopt;
        Partner found;
        for (const auto& metric : metricsWhere([&](const std::string& metric) { return globMatch(pattern, metric); }))
            for (const auto& point : rows_.of(metric.first, format)) {
                if (isImpossible(metric.first, format, point.value))
                    continue;
                const auto [latest, isFirst] = found.try_emplace(partnerKey(point), point);
                if (!isFirst && isBefore(latest->second, point))
                    latest->second = point;
            }
        return found;
    }

    // A run says what it pairs once: of each series of a run the latest.
    static void keepLatest(std::vector<Point>& all)
    {
        std::map<std::pair<std::int64_t, SeriesKey>, Point> latest;
        for (const auto& point : all)
            if (point.run != 0)
                if (const auto [known, isFirst] = latest.try_emplace({point.run, seriesOf(point)}, point);
                    !isFirst && isBefore(known->second, point))
                    known->second = point;
        std::erase_if(all, [&](const Point& point) {
            return point.run != 0 && latest.at({point.run, seriesOf(point)}).row != point.row;
        });
    }

    // The points that a binding takes, multiplied with what their partner says. A pair counts on the day of its later
    // half, so that a rate and its count are in one period.
    std::vector<Point> selected(const Binding& binding, std::vector<Point> all)
    {
        const auto share = std::ranges::find_if(
            shares_, [&](const BoundShare& one) { return one.binding == binding.id && !one.ofPartner; });
        std::erase_if(all, [&](const Point& point) {
            return !labelsFit(binding, point.labels) || (share != shares_.end() && !share->takes(point.value));
        });
        for (const auto* pattern : {&binding.with, &binding.times}) {
            const auto others = partner(*pattern, binding.format);
            if (!others)
                continue;
            if (binding.sum != BindingSum::increase)
                keepLatest(all);
            std::erase_if(all, [&](const Point& point) { return !others->contains(partnerKey(point)); });
            for (auto& point : all) {
                const auto& other = others->at(partnerKey(point));
                if (pattern == &binding.times)
                    point.value = timesAsWritten(point.value, other.value);
                point.day = std::max(point.day, other.day);
            }
        }
        return all;
    }

    static double ownAmount(const Binding& binding, const Point& point)
    {
        return binding.sum == BindingSum::sum                                         ? point.value
               : binding.sum == BindingSum::count || binding.test->holds(point.value) ? 1
                                                                                      : 0;
    }

    void apply(const Binding& binding, const std::vector<Point>& points, DerivedLayer& layer)
    {
        const bool choosy = !binding.labels.empty() || !binding.times.empty() || !binding.with.empty();
        const auto chosen = choosy ? selected(binding, points) : std::vector<Point>();
        const auto& all = choosy ? chosen : points;
        switch (binding.sum) {
        case BindingSum::sum:
        case BindingSum::count:
        case BindingSum::count_if:
            for (const auto& point : all)
                put(binding, point, ownAmount(binding, point), layer);
            break;
        case BindingSum::increase: increase(binding, all, layer); break;
        case BindingSum::last: lastOfDay(binding, all, layer); break;
        case BindingSum::mean:
        case BindingSum::max: ofDay(binding, all, layer); break;
        }
    }

    static void put(const Binding& binding, const Point& point, double value, DerivedLayer& layer)
    {
        put(point, binding.measure, timesAsWritten(value, binding.factor), layer);
    }
    static void put(const Point& point, Measure measure, double amount, DerivedLayer& layer)
    {
        if (infoOf(measure).adds != Adds::last)
            return layer.add(point.component, measure, point.day, amount);
        layer.set(point.component, measure, point.day, amount);
        layer.seen(point.component, point.day);
    }

    // A counter's first point says nothing of what came before it; after a reset it has grown by what it shows.
    template <typename Take>
    static void eachIncrease(const std::vector<Point>& all,
                             Take take) // take(point, growth); none: the first of its series
    {
        std::map<SeriesKey, double> before;
        for (const auto& point : all) {
            const auto [at, isNew] = before.try_emplace(seriesOf(point), point.value);
            take(point, isNew ? std::nullopt
                              : std::optional(point.value >= at->second ? minusAsWritten(point.value, at->second)
                                                                        : point.value));
            at->second = point.value;
        }
    }
    static void increase(const Binding& binding, const std::vector<Point>& all, DerivedLayer& layer)
    {
        eachIncrease(all, [&](const Point& point, std::optional<double> growth) {
            if (growth)
                put(binding, point, *growth, layer);
        });
    }

    static void addTaken(const Binding& binding, const std::vector<Point>& points, const DayRange& days, bool amounts,
                         std::vector<BoundPoint>& found)
    {
        const bool adds = amounts && infoOf(binding.measure).adds == Adds::sum;
        const auto take = [&](const Point& point, double amount) {
            if (days.first <= point.day && point.day <= days.last)
                found.push_back({point.row, binding.measure,
                                 adds ? timesAsWritten(amount, binding.factor) : std::nan(""), point.day,
                                 dayOf(point.at)});
        };
        switch (binding.sum) {
        case BindingSum::increase:
            eachIncrease(points,
                         [&](const Point& point, std::optional<double> growth) { take(point, growth.value_or(0)); });
            break;
        case BindingSum::sum:
        case BindingSum::count:
        case BindingSum::count_if:
            for (const auto& point : points)
                take(point, ownAmount(binding, point));
            break;
        case BindingSum::last:
        case BindingSum::mean:
        case BindingSum::max:
            for (const auto& point : points)
                take(point, std::nan(""));
        }
    }

    static void lastOfDay(const Binding& binding, const std::vector<Point>& all, DerivedLayer& layer)
    {
        std::map<std::pair<SeriesKey, Day>, Point> last;
        for (const auto& point : all)
            last[{seriesOf(point), point.day}] = point;
        std::map<std::pair<ComponentId, Day>, std::vector<double>> days;
        for (const auto& [key, point] : last)
            days[{point.component, point.day}].push_back(point.value);
        for (const auto& [key, values] : days)
            put(binding, {key.first, key.second, 0, 0, 0, 0, 0, {}, 0, {}}, sumAsWritten(values).toDouble(), layer);
    }

    static void ofDay(const Binding& binding, const std::vector<Point>& all, DerivedLayer& layer)
    {
        std::map<std::pair<ComponentId, Day>, std::vector<double>> days;
        for (const auto& point : all)
            days[{point.component, point.day}].push_back(point.value);
        for (const auto& [key, values] : days) {
            const double value = binding.sum == BindingSum::max ? std::ranges::max(values) : meanAsWritten(values);
            put(binding, {key.first, key.second, 0, 0, 0, 0, 0, {}, 0, {}}, value, layer);
        }
    }

    Database& db_;
    PointRows rows_;
    PointRows::Survey survey_;
    std::vector<BoundShare> shares_;
};

} // namespace

std::vector<Binding> bindingsInForce(const Database& db)
{
    std::vector<Binding> bindings;
    const auto add = [&bindings](const std::string& json) {
        Issue why; // items were checked when they came; what an older program let in is passed by
        auto binding = readBinding(json, why);
        if (binding && std::ranges::find(bindings, binding->id, &Binding::id) == bindings.end())
            bindings.push_back(std::move(*binding));
    };
    Statement stated(db, "SELECT json FROM definition WHERE kind = 'bindings' ORDER BY document, position");
    while (stated.step())
        add(stated.text(0));
    if (number(db, "SELECT EXISTS(SELECT 1 FROM live_document WHERE kind = 'bindings' AND replaces = 1)") == 0)
        for (const auto& json : standardBindings())
            add(json);
    return bindings;
}

std::vector<BoundPoint> boundPoints(Database& db, const DayRange& days, std::span<const Measure> wanted, bool amounts,
                                    const Progress& progress)
{
    const auto bindings = bindingsInForce(db);
    return PointDerivation(db, bindings, progress).taken(bindings, days, wanted, amounts);
}

void derivePoints(Database& db, const std::optional<DayRange>& days, const Progress& progress)
{
    const auto bindings = bindingsInForce(db);
    PointDerivation derivation(db, bindings, progress);
    derivation.look(days);
    derivation.direct(days);
    derivation.bound(bindings, false, days);
    derivation.seen(days);
    if (!days || derivation.anyFar(bindings)) {
        derivation.look(std::nullopt);
        derivation.bound(bindings, true, std::nullopt);
    }
}

} // namespace core
