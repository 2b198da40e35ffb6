#include "core/explore/kpi_source.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/explore/fields.h"
#include "core/kpi/numbers.h"
#include "core/kpi/rows.h"
#include "core/measure/unassigned.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

std::string_view orNone(std::string_view text) { return text.empty() ? noMember : text; }

class KpiSource : public FigureSource {
public:
    KpiSource(Database& db, const Numbers& numbers, const View& view, const std::optional<Period>& comparedDays,
              const Progress& progress)
        : db_(db), view_(view), fields_(view.fields()), progress_(progress), numbers_(numbers)
    {
        for (const auto& value : view.values)
            addValue(value.of);
        for (const auto& filter : view.valueFilters)
            addValue(filter.value.of);
        for (const auto& field : fields_)
            byComponent_ = byComponent_ || isComponentField(field);
        for (const auto& filter : view.filters)
            byComponent_ = byComponent_ || isComponentField(filter.field);
        whole_ = view.time.value_or(
            Period{PeriodKind::range, table().firstDay().value_or(Day{}), table().dataDate().value_or(Day{})});
        if (!view.time && table().dataDate()) // whole months, as periods are counted
            whole_ = {PeriodKind::range, Period::monthOf(whole_.first).first, Period::monthOf(whole_.last).last};
        ofMeasures_.toDate = false; // what a measure adds up to is not judged
        findTime();
        findLeaves();
        if (comparedDays)
            findComparedLeaves(*comparedDays);
    }

    const std::vector<Key>& leaves() const override { return keys_; }
    const std::vector<Key>& comparedLeaves() const override { return comparedKeys_; }

    // Counts the rows of all figures, period by period.
    void prepare(std::span<const FigurePlace> places) override
    {
        std::map<std::string, std::pair<Period, std::set<std::string>>> groups;
        for (const auto& place : places) {
            if (place.leaves.empty())
                continue;
            const auto period = periodOf(place);
            auto& [of, names] = groups[period.text()];
            of = period;
            names.insert(groupOfLeaves(place.leaves, components_));
        }
        for (const auto& [text, one] : groups)
            count(one.first, one.second);
    }

    Figures figures(const FigurePlace& place) override
    {
        if (place.leaves.empty())
            return Figures(values_.size());
        return evaluated(groupOfLeaves(place.leaves, components_), periodOf(place));
    }

    Figures comparedFigures(const FigurePlace& place, const std::vector<std::size_t>& leaves,
                            const Period& period) override
    {
        if (view_.compare == CompareWith::target)
            return targets(place);
        if (leaves.empty())
            return Figures(values_.size());
        return evaluated(groupOfLeaves(leaves, comparedComponents_), named(period));
    }

    bool anyRowIn(const Period& period) const override
    {
        return table().firstDay() && table().dataDate() && period.first <= *table().dataDate()
               && *table().firstDay() <= period.last;
    }

    std::string currency() const override { return numbers_.measures.reportingCurrency(); }
    std::int64_t matched() override
    {
        FigurePlace all;
        for (std::size_t i = 0; i < keys_.size(); ++i)
            all.leaves.push_back(i);
        all.fixed.resize(fields_.size());
        if (all.leaves.empty())
            return 0;
        RowCollector collector({}, 0);
        for (std::size_t i = 0; i < view_.values.size(); ++i)
            collect(questionsOf(values_[i], groupOfLeaves(all.leaves, components_), periodOf(all)), collector);
        return collector.finish().count;
    }

    SourceRows rowsOf(const FigurePlace& place, std::size_t value) override
    {
        RowCollector collector({}, std::numeric_limits<std::size_t>::max());
        collect(questionsOf(values_[value], groupOfLeaves(place.leaves, components_), periodOf(place)), collector,
                RowDetail::amounts);
        auto found = collector.finish();
        for (auto& row : found.rows)
            if (isScore(values_[value])) // of several KPIs
                row.adds.reset();
        return found;
    }

    bool addsUp(std::size_t) const override { return false; }

private:
    const MeasureTable& table() const { return numbers_.measures; }

    void addValue(const std::string& name)
    {
        values_.push_back(name);
        if (view_.from == Subject::kpi) {
            if (numbers_.catalogue.find(name) == nullptr && kpisOf(name).empty())
                throw Error(Fault::argument, sentence(MessageCode::kpi_or_score_none, name));
            return;
        }
        const auto measure = measureNamed(name);
        if (!measure || infoOf(*measure).origin == MeasureOrigin::derived)
            throw Error(Fault::argument, sentence(MessageCode::view_no_measure, name));
        Issue why;
        KpiDefinition definition{};
        definition.id = name;
        definition.formula = *Formula::parse(fmt::format("sum({})", name), why);
        ofMeasures_.catalogue.put(std::move(definition));
    }

    // Those that weigh in a score; of health in its domains. None: it is no score.
    std::vector<std::string> kpisOf(std::string_view score) const
    {
        std::vector<std::string> ids;
        for (const auto& kpi : numbers_.catalogue.kpis())
            if (kpi.weight > 0 && (score == healthScore ? isInHealth(kpi.domain) : kpi.domain == score))
                ids.push_back(kpi.id);
        return ids;
    }
    bool isScore(const std::string& value) const
    {
        return view_.from == Subject::kpi && numbers_.catalogue.find(value) == nullptr;
    }
    bool anyScore() const
    {
        return std::ranges::any_of(values_, [this](const std::string& value) { return isScore(value); });
    }

    // Whose rows stand behind a value: one KPI, or those of a score.
    std::vector<Question> questionsOf(const std::string& value, const std::string& group, const Period& period)
    {
        std::vector<Question> questions;
        for (const auto& id : isScore(value) ? kpisOf(value) : std::vector<std::string>{value})
            if (group == "*" || asked().catalogue.find(id)->appliesTo != AppliesTo::organisation)
                questions.push_back({id, group, period});
        return questions;
    }

    // A measure is asked for as the KPI that only adds it up.
    const Numbers& asked()
    {
        if (view_.from == Subject::kpi)
            return numbers_;
        if (!isCopied_)
            ofMeasures_.measures = numbers_.measures;
        isCopied_ = true;
        return ofMeasures_;
    }

    void findTime()
    {
        for (std::size_t f = 0; f < fields_.size(); ++f)
            if (grainOf(fields_[f]) && (!timeField_ || *grainOf(fields_[f]) < *grainOf(fields_[*timeField_])))
                timeField_ = f;
    }

    std::vector<Period> bucketsOf(const Period& days) const
    {
        if (!timeField_)
            return {days};
        std::vector<Period> all;
        for (auto bucket = bucketOf(*grainOf(fields_[*timeField_]), days.first); bucket.first <= days.last;
             bucket = bucket.next())
            all.push_back(bucket);
        return all;
    }

    // The days of a bucket that the view asks for.
    Period inside(const Period& bucket) const
    {
        if (whole_.contains(bucket))
            return bucket;
        return named({PeriodKind::range, std::max(bucket.first, whole_.first), std::min(bucket.last, whole_.last)});
    }

    // As people name it, so that a month is a month.
    static Period named(const Period& period)
    {
        if (period.kind != PeriodKind::range)
            return period;
        for (const auto& one : {Period::monthOf(period.first), bucketOf(PeriodKind::quarter, period.first),
                                bucketOf(PeriodKind::year, period.first), bucketOf(PeriodKind::week, period.first),
                                Period::dayOnly(period.first)})
            if (one.first == period.first && one.last == period.last)
                return one;
        return period;
    }

    Period periodOf(const FigurePlace& place) const
    {
        if (!timeField_)
            return named(whole_);
        const auto fixed = finestFixed(place);
        if (!fixed)
            return named(whole_);
        const auto bucket = *Period::parse(*place.fixed[*fixed]);
        return place.running ? named({PeriodKind::range, whole_.first, std::min(bucket.last, whole_.last)})
                             : inside(bucket);
    }

    std::optional<std::size_t> finestFixed(const FigurePlace& place) const
    {
        std::optional<std::size_t> found;
        for (std::size_t f = 0; f < fields_.size(); ++f)
            if (grainOf(fields_[f]) && place.fixed[f] && (!found || *grainOf(fields_[f]) < *grainOf(fields_[*found])))
                found = f;
        return found;
    }

    // Of components that take part at all: KPIs have no place for what none is given.
    std::vector<std::size_t> candidates() const
    {
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < table().components().size(); ++i) {
            const auto role = table().components()[i].role;
            if ((role == ComponentRole::component
                 || (role == ComponentRole::unassigned && (view_.from == Subject::measure || !byComponent_)))
                && passes(i))
                all.push_back(i);
        }
        return all;
    }

    std::string_view memberOf(std::size_t component, std::string_view field) const
    {
        const auto& one = table().components()[component];
        if (one.role == ComponentRole::unassigned)
            return unassignedName;
        static constexpr std::array<std::pair<std::string_view, std::string MeasuredComponent::*>, 7> all{
            {{"component", &MeasuredComponent::name},
             {"kind", &MeasuredComponent::kind},
             {"owner_data", &MeasuredComponent::ownerData},
             {"owner_model", &MeasuredComponent::ownerModel},
             {"owner_cost", &MeasuredComponent::ownerCost},
             {"goal", &MeasuredComponent::goal},
             {"portable", &MeasuredComponent::portable}}};
        for (const auto& [name, attribute] : all)
            if (name == field)
                return orNone(one.*attribute);
        return noMember;
    }

    bool passes(std::size_t component) const
    {
        return std::ranges::all_of(view_.filters, [&](const FieldFilter& filter) {
            if (!isComponentField(filter.field))
                return true;
            const auto member = memberOf(component, filter.field);
            const bool named = std::ranges::any_of(filter.members, [&](const std::string& wanted) {
                return wanted.empty() ? member == noMember || member == unassignedName : wanted == member;
            });
            return named != filter.isNot;
        });
    }

    bool passesTime(const Period& bucket) const
    {
        return std::ranges::all_of(view_.filters, [&](const FieldFilter& filter) {
            if (!grainOf(filter.field))
                return true;
            const auto member = timeMember(filter.field, bucket.first);
            return (std::ranges::find(filter.members, member) != filter.members.end()) != filter.isNot;
        });
    }

    bool takesPart(std::size_t component, const Period& period) const
    {
        const auto& one = table().components()[component];
        if (one.role == ComponentRole::component)
            return one.belongsTo(view_.from == Subject::kpi ? table().toDate(period) : period);
        return std::ranges::any_of(values_, [&](const std::string& value) {
            const auto measure = measureNamed(value);
            return measure ? !table().cuts(component, *measure, period, MeasureTable::cutsOf(period)).pieces.empty()
                           : table().reports(component, period);
        });
    }

    void findLeaves()
    {
        if (!table().dataDate())
            return;
        std::map<Key, std::size_t> places;
        for (const auto& bucket : bucketsOf(whole_)) {
            if (!passesTime(bucket))
                continue;
            for (const auto component : candidates()) {
                if (!takesPart(component, inside(bucket)))
                    continue;
                Key key;
                for (const auto& field : fields_)
                    key.emplace_back(grainOf(field) ? timeMember(field, bucket.first)
                                                    : std::string(memberOf(component, field)));
                const auto [found, isNew] = places.try_emplace(std::move(key), keys_.size());
                if (isNew) {
                    keys_.push_back(found->first);
                    components_.emplace_back();
                }
                components_[found->second].push_back(component);
            }
        }
    }

    void findComparedLeaves(const Period& days)
    {
        for (auto month = Period::monthOf(days.first); month.first <= days.last; month = month.next())
            for (const auto component : candidates()) {
                const Period part{PeriodKind::range, std::max(month.first, days.first),
                                  std::min(month.last, days.last)};
                for (Day day = part.first; day <= part.last; day = day + 1) {
                    if (!takesPart(component, Period::dayOnly(day))
                        && table().components()[component].role == ComponentRole::component)
                        continue;
                    Key key;
                    for (const auto& field : fields_)
                        key.emplace_back(grainOf(field) ? isoDay(day) : std::string(memberOf(component, field)));
                    key.push_back(isoDay(day));
                    comparedKeys_.push_back(std::move(key));
                    comparedComponents_.push_back({component});
                }
            }
    }

    // "*" where nothing asks by components.
    std::string groupOfLeaves(const std::vector<std::size_t>& leaves,
                              const std::vector<std::vector<std::size_t>>& componentsOf) const
    {
        if (!byComponent_)
            return "*";
        std::set<std::size_t> members;
        for (const auto leaf : leaves)
            members.insert(componentsOf[leaf].begin(), componentsOf[leaf].end());
        std::vector<std::string> names;
        names.reserve(members.size());
        for (const auto member : members)
            names.push_back(table().components()[member].name);
        return groupOf(names);
    }

    Figures evaluated(const std::string& group, const Period& period)
    {
        const auto [found, isNew] = known_.try_emplace({group, period.text()});
        if (!isNew)
            return found->second;
        const auto engine = asked().engine();
        const auto results = engine.evaluate({&group, 1}, period, anyScore() ? std::vector<std::string>() : values_);
        Figures made;
        for (const auto& value : values_) {
            made.emplace_back();
            if (isScore(value)) {
                if (const auto* score = results.score(group, value))
                    made.back() = Figure{score->score, {}, countOf(value, group, period), {}};
                continue;
            }
            const auto* result = results.find(group, value);
            if (result == nullptr)
                continue;
            made.back() = Figure{result->value, {}, countOf(value, group, period), {}};
            if (view_.from == Subject::kpi) {
                made.back()->status = result->status;
                made.back()->coverage = result->coverage;
            } else if (!result->value)
                made.back().reset();
        }
        return found->second = std::move(made);
    }

    Figures targets(const FigurePlace& place)
    {
        Figures made;
        const auto group = groupOfLeaves(place.leaves, components_);
        const auto results =
            asked().engine().evaluate({&group, 1}, periodOf(place), anyScore() ? std::vector<std::string>() : values_);
        for (const auto& value : values_) { // a score has no target
            const auto* result = results.find(group, value);
            made.emplace_back();
            if (result != nullptr && result->thresholds.target)
                made.back() = Figure{result->thresholds.target, {}, -1, {}};
        }
        return made;
    }

    void collect(const std::vector<Question>& questions, RowCollector& collector, RowDetail detail = RowDetail::listing)
    {
        const auto take = [&](std::size_t, const SourceRow& row, const RowNames& names) {
            collector.take(row, names);
            return true;
        };
        walkRows(db_, asked(), questions, detail, take, progress_);
    }

    std::int64_t countOf(const std::string& value, const std::string& group, const Period& period)
    {
        if (const auto found = counts_.find({value, group, period.text()}); found != counts_.end())
            return found->second;
        count(period, {group});
        return counts_.at({value, group, period.text()});
    }

    void count(const Period& period, const std::set<std::string>& groups)
    {
        std::vector<Question> questions;
        std::vector<std::size_t> counted; // by question: whose rows they are
        std::vector<RowCollector> collectors;
        std::vector<std::pair<std::string, std::string>> of; // by collector: value and group
        for (const auto& group : groups)
            for (const auto& value : values_) {
                for (auto& question : questionsOf(value, group, period)) {
                    questions.push_back(std::move(question));
                    counted.push_back(collectors.size());
                }
                collectors.emplace_back(SourceFilter(), 0);
                of.emplace_back(value, group);
            }
        const auto take = [&](std::size_t question, const SourceRow& row, const RowNames& names) {
            collectors[counted[question]].take(row, names);
            return true;
        };
        walkRows(db_, asked(), questions, RowDetail::listing, take, progress_);
        for (std::size_t i = 0; i < collectors.size(); ++i)
            counts_[{of[i].first, of[i].second, period.text()}] = collectors[i].finish().count;
    }

    Database& db_;
    const View& view_;
    std::vector<std::string> fields_;
    const Progress& progress_;
    const Numbers& numbers_;
    Numbers ofMeasures_; // the measures as KPIs of their own
    bool isCopied_ = false;
    std::vector<std::string> values_;
    bool byComponent_ = false;
    Period whole_;
    std::optional<std::size_t> timeField_; // the finest
    std::vector<Key> keys_, comparedKeys_;
    std::vector<std::vector<std::size_t>> components_, comparedComponents_;            // by leaf
    std::map<std::pair<std::string, std::string>, Figures> known_;                     // by group and period
    std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> counts_; // by value, group, period
};

} // namespace

std::unique_ptr<FigureSource> kpiSource(Database& db, const Numbers& numbers, const View& view,
                                        const std::optional<Period>& comparedDays, const Progress& progress)
{
    return std::make_unique<KpiSource>(db, numbers, view, comparedDays, progress);
}

} // namespace core
