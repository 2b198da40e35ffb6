// All measures of a portfolio in memory, and what a formula sees of
// them. Values are exact decimals.
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/measure/billing.h"
#include "core/measure/day_amounts.h"
#include "core/measure/measures.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// The reserved component of files and results that stands for the organisation as a whole.
constexpr std::string_view organisationName = "ORG";

enum class ComponentRole {
    component,
    organisation, // ORG: answers in the portfolio's scope only, is counted nowhere
    unassigned,   // facts that no rule gives to a component: in every total, counted nowhere, no scope of its own
};

struct MeasuredComponent {
    std::string name;
    std::string kind = "other"; // model, data, platform, other
    ComponentId id{};
    ComponentRole role = ComponentRole::component;
    std::optional<Day> firstFact; // the first day anything speaks of it; empty: nothing yet
    std::optional<Day> retiredOn;
    std::vector<std::size_t> inputs; // components whose data it reads, by position; itself if the links say so
    std::string ownerData{}, ownerModel{}, ownerCost{}, goal{}, portable{}; // as the register says; may be empty

    // From the first fact until it is retired.
    bool belongsTo(const Period& period) const
    {
        return role == ComponentRole::component && firstFact && *firstFact <= period.last
               && (!retiredOn || period.first <= *retiredOn);
    }
};

// A value that a person or a register file states, the winner for its
// component, period and measure.
struct StatedValue {
    Period period;
    Decimal value;
};

// How long a stock that is not stated again is known.
constexpr int stockKnownDays = 400;
enum class Keeps {
    stated,    // for stockKnownDays
    inventory, // made anew with every import: until it changes
};

struct MissingRate {
    std::string currency;
    Period month;
    friend bool operator==(const MissingRate&, const MissingRate&) = default;
};

// What is known of one measure of one component in one period, cut into the months of the period
// (into one cut, the whole, where the period is not two whole months or more).
struct MeasureCuts {
    // A stated value may span several cuts and is never spread over them;
    // everything else lies in one.
    struct Piece {
        int from = 0, to = 0; // cuts, both inside
        Decimal value;
        Day until{}; // the last day it speaks of: of a stock the latest wins
    };
    std::vector<Piece> pieces;
    std::optional<MissingRate> missingRate; // money in a currency that has no rate in its month: no total can be made
    bool stated = false;                    // at least one piece was stated
    bool sticksOut = false;                 // a stated value lies partly in the period and takes no part
    std::optional<Day> carriedFrom;         // of a stock whose last value was stated before the period: when
};

class MeasureTable {
public:
    // ---- filling: in any order, components before what names them ----
    std::size_t addComponent(MeasuredComponent component); // its position; the name must be new
    void addInput(std::size_t component, std::size_t input);
    void setStated(std::size_t component, Measure measure, const Period& period, Decimal value); // the later call wins
    // currency is empty for measures that are not money. A later series of the same currency
    // replaces the former. keeps: of a stock.
    void setSeries(std::size_t component, Measure measure, const std::string& currency, DayAmounts series,
                   Keeps keeps = Keeps::stated);
    // Adds to a series that is not money, day by day.
    void addToSeries(std::size_t component, Measure measure, const ExactDays& more);
    void setRate(const std::string& currency, const Period& month, Decimal rate); // reporting currency for one unit
    void setReportingCurrency(std::string currency) { reporting_ = std::move(currency); }
    // A fact without a measure of its own: it still begins the component and moves the data date.
    void noteFact(std::size_t component, Day first, Day last);

    // ---- asking ----
    const std::vector<MeasuredComponent>& components() const { return components_; }
    std::optional<std::size_t> componentNamed(std::string_view name) const;
    const std::string& reportingCurrency() const { return reporting_; } // empty: not known yet
    // The last day that a fact, or a stated value other than a budget, forecast or target, speaks
    // of (README.md, Days and periods).
    std::optional<Day> dataDate() const { return dataDate_; }
    std::optional<Day> firstDay() const { return firstDay_; }
    // The last month that the data cover to its end, else the month of the
    // data date; empty without data.
    std::optional<Period> defaultPeriod() const;
    // As far as the data go: of a period that has begun by the data date and not ended, the days up
    // to it; of any other, itself.
    Period toDate(const Period& period) const;
    // The months from the first fact to the data date, oldest first.
    std::vector<Period> months() const;

    // The cuts of a period: its months, or itself; more than mostCuts months are one cut.
    static constexpr std::size_t mostCuts = 512;
    static std::vector<Period> cutsOf(const Period& period);
    // The same of what toDate leaves of it: of whole months the last may then be a part.
    static std::vector<Period> cutsOf(const Period& asked, const Period& toDate);
    // The stated value for exactly the period; else the largest stated periods wholly inside it and
    // the derived days of the rest. Stated beats derived. Money in other currencies is converted,
    // each day at the rate of its month. See README.md, Stated values and Currencies. Takes time in
    // proportion to the whole months of the period and the days of the rest.
    MeasureCuts cuts(std::size_t component, Measure measure, const Period& period,
                     const std::vector<Period>& cutsOfPeriod) const;
    // The same of a period to date. A plan that is stated for more of the period asked for
    // counts pro rata by its months, within the last by its days; whole where spend of the
    // component is invoiced (billing.h).
    MeasureCuts cutsToDate(std::size_t component, Measure measure, const Period& asked, const Period& toDate,
                           const std::vector<Period>& cutsToDate) const;
    bool has(std::size_t component, Measure measure) const;
    // Of the component's derived spend, as invoicedMonths of its days with money (billing.h).
    std::size_t invoicedMonths(std::size_t component) const { return core::invoicedMonths(spendDays(component)); }
    // Reporting currency for one unit of the currency in that month; empty: nobody stated it. 1 for
    // the reporting currency itself.
    std::optional<Decimal> rate(const std::string& currency, const Period& month) const;
    // The stated values that take part in the total of a period; of a stock
    // perhaps one from before it.
    std::vector<StatedValue> statedIn(std::size_t component, Measure measure, const Period& period) const;
    std::vector<StatedValue> statedToDate(std::size_t component, Measure measure, const Period& asked,
                                          const Period& toDate) const;
    // Whether any fact, or stated value other than a budget, forecast or target, speaks of
    // the component in the period.
    bool reports(std::size_t component, const Period& period) const;

private:
    // The days of a month in one figure, made when the series comes: a year is asked for far
    // more often than it changes.
    struct MonthSum {
        Period month;
        Day until{};        // the last of its days that has a value
        Decimal sum;        // in the currency of the series
        bool any = false;   // some day has a value
        bool moves = false; // some day's value is not 0
    };
    struct Series {
        std::string currency;
        DayAmounts days;
        Keeps keeps{};
        std::vector<MonthSum> months; // from the month of days.first on, without gaps; of sums alone
    };
    struct Cell {
        std::vector<StatedValue> stated;
        std::vector<Series> series; // by currency
    };
    bool isReporting(const std::string& currency) const { return currency.empty() || currency == reporting_; }
    const Cell& cell(std::size_t component, Measure measure) const;
    Cell& cell(std::size_t component, Measure measure);
    void seen(std::size_t component, Measure measure, Day first, Day last);
    static std::vector<MonthSum> monthSums(const DayAmounts& days);
    void addMonth(const Series& series, const MonthSum& month, Decimal& sum, std::optional<Day>& until,
                  MeasureCuts& into) const;
    void addDays(const Series& series, const Period& days, const std::vector<Period>& taken, Decimal& sum,
                 std::optional<Day>& until, MeasureCuts& into) const;
    void addCut(const Series& series, const Period& cut, const std::vector<Period>& taken, Decimal& sum,
                std::optional<Day>& until, MeasureCuts& into) const;
    std::vector<Day> spendDays(std::size_t component) const;
    // Of a component whose spend is invoiced: whether an invoice is dated in the
    // cut. Empty: it is not invoiced.
    std::optional<bool> invoiceIn(std::size_t component, const Period& cut) const;
    const StatedValue* planFor(const Cell& cell, const Period& cut, const Period& asked) const;
    void addCuts(std::size_t component, Measure measure, const std::vector<Period>& cuts,
                 const std::vector<Period>& taken, MeasureCuts& into) const;
    void addStocks(const Cell& cell, const std::vector<Period>& cuts, MeasureCuts& into) const;
    void addDerivedSums(const Cell& cell, const std::vector<Period>& cuts, const std::vector<Period>& taken,
                        MeasureCuts& into) const;

    std::vector<MeasuredComponent> components_;
    std::vector<std::vector<Cell>> cells_; // component × measure
    std::map<std::string, std::size_t, std::less<>> byName_;
    std::map<std::pair<std::string, Day>, Decimal> rates_; // by currency and first day of the month
    std::string reporting_;
    std::optional<Day> dataDate_, firstDay_;
};

} // namespace core
