// The formula language of KPIs: sums over components of an expression of
// measures, combined by arithmetic.
#pragma once

#include "core/base/issue.h"
#include "core/base/rational.h"
#include "core/measure/measures.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Aggregate { sum, count, min, max };

// A formula that has been read and checked; it can be evaluated as often as wanted, by any thread.
// Its arithmetic is exact, and so are its comparisons.
//
//   formula = product { ("+"|"-") product }      product = factor { ("*"|"/") factor }
//   factor  = "-" factor | NUMBER | NAME | call | "(" formula ")"
//   call    = (sum|count|min|max|abs) "(" formula { "," formula } [ "where" test { "and" test } ] ")"
//   test    = formula ("="|"!="|"<"|"<="|">"|">=") formula
//
// sum, count, min and max of one argument run over the components and alone may have a `where`;
// measures stand inside them and nowhere else. Outside stand numbers, these calls and `weeks`, with
// at most one division. See README.md, Formulas.
class Formula {
public:
    // Empty if the text is refused: it does not parse, names an unknown measure, or divides things
    // whose unit cannot be named (money plus hours). `why` then holds the reason and, as
    // place.column, the position in characters from 1.
    static std::optional<Formula> parse(std::string_view text, Issue& why);

    const std::string& text() const { return text_; }
    std::span<const Measure> measures() const
    {
        return measures_;
    } // all that are named, each once, by name's first place
    bool hasDenominator() const { return denominator_ >= 0; }

    // What one component adds to each aggregate; empty where its `where` does not hold.
    using Part = std::vector<std::optional<Rational>>;
    // values[i] belongs to measures()[i]. Empty if something is divided by zero: the
    // component cannot take part.
    std::optional<Part> partOf(std::span<const Rational> values) const;

    // The aggregates over some components, filled by add(). A minimum or
    // maximum over nothing is absent.
    class Totals {
    public:
        explicit Totals(const Formula& formula);
        void add(const Part& part);
        std::optional<Rational> of(std::size_t aggregate) const;

    private:
        struct One {
            Aggregate kind = Aggregate::sum;
            Rational sum, extreme;
            std::int64_t count = 0;
        };
        std::vector<One> each_;
    };

    // Of the totals, for a period of so many weeks. Empty: a minimum or maximum over nothing, or
    // (value) a denominator of 0. The numerator is what stands left of the division without its
    // constant factors; without a division it is the whole, and there is no denominator.
    std::optional<Rational> value(const Totals& totals, const Rational& weeks) const;
    std::optional<Rational> numerator(const Totals& totals, const Rational& weeks) const;
    std::optional<Rational> denominator(const Totals& totals, const Rational& weeks) const;

    // The text with each aggregate and `weeks` replaced by what `number` makes
    // of it: "100 * 1,601 / 1,653".
    std::string filledIn(const Totals& totals, const Rational& weeks,
                         const std::function<std::string(double)>& number) const;

private:
    friend class FormulaParser;
    enum class Op { number, measure, aggregate, weeks, negate, add, subtract, multiply, divide, min, max, abs };
    struct Node {
        Op op = Op::number;
        Rational number;
        std::size_t slot = 0; // of the measure or aggregate
        std::vector<int> arguments;
    };
    enum class Comparison { equal, unequal, less, less_equal, greater, greater_equal };
    struct Test {
        int left = 0;
        Comparison comparison{};
        int right = 0;
    };
    struct Call {
        Aggregate kind{};
        int inner = 0;
        std::vector<Test> tests;
        std::size_t from = 0, to = 0; // its bytes in the text
    };
    struct Given {
        std::span<const Rational> values;
        const Totals* totals = nullptr;
        const Rational* weeks = nullptr;
    };

    std::optional<Rational> evaluate(int node, const Given& given) const;
    std::optional<Rational> combine(const Node& node, const Given& given) const;
    std::optional<bool> holds(const Test& test, const Given& given) const;
    bool isConstant(int node) const;
    int withoutFactors(int node);

    std::string text_;
    std::vector<Node> nodes_;
    std::vector<Call> aggregates_;
    std::vector<Measure> measures_;
    std::vector<std::size_t> weeksAt_; // where `weeks` stands in the text, in bytes
    int root_ = -1;
    int numerator_ = -1;
    int denominator_ = -1;
};

} // namespace core
