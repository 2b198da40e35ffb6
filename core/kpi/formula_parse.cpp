// The parser of formulas: text to nodes, with the place of what it refuses.
#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/kpi/formula.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr int deepest = 100;          // levels of brackets and signs; a person writes five
constexpr std::size_t longest = 4000; // bytes; the longest of ours has 150. Both keep the stack safe

// What a number counts, as powers of the units that do not mix. A bare number goes with everything.
struct Dimension {
    std::array<int, 5> powers{}; // money, hours, days, points, weeks
    bool bare = false;
    bool mixed = false; // money plus hours: no name for that

    static Dimension of(MeasureUnit unit)
    {
        Dimension dimension;
        switch (unit) {
        case MeasureUnit::money: dimension.powers[0] = 1; break;
        case MeasureUnit::hours: dimension.powers[1] = 1; break;
        case MeasureUnit::days: dimension.powers[2] = 1; break;
        case MeasureUnit::points: dimension.powers[3] = 1; break;
        case MeasureUnit::number:
        case MeasureUnit::share: break;
        }
        return dimension;
    }
    bool named() const
    {
        const auto above = std::ranges::count(powers, 1), below = std::ranges::count(powers, -1),
                   none = std::ranges::count(powers, 0);
        return !mixed && above <= 1 && below <= 1 && above + below + none == static_cast<long>(powers.size());
    }
    Dimension scaled(const Dimension& other, int sign) const
    {
        Dimension product;
        product.mixed = mixed || other.mixed;
        product.bare = bare && other.bare;
        for (std::size_t i = 0; i < powers.size(); ++i)
            product.powers[i] = powers[i] + sign * other.powers[i];
        return product;
    }
    Dimension beside(const Dimension& other) const
    {
        if (bare || other.bare) {
            Dimension kept = bare ? other : *this;
            kept.mixed = mixed || other.mixed;
            return kept;
        }
        Dimension kept = *this;
        kept.mixed = mixed || other.mixed || powers != other.powers;
        return kept;
    }
};

bool isLetter(char c) { return c >= 'a' && c <= 'z'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

struct Token {
    enum class Kind { end, number, name, sign } kind = Kind::end;
    std::string_view text;
    std::size_t at = 0;
};

} // namespace

class FormulaParser {
public:
    // Throws Error{format} if the text is refused, with the reason and its place in `why`; so does run().
    FormulaParser(std::string_view text, Issue& why) : text_(text), why_(why)
    {
        if (text.size() > longest)
            failAt(longest, "formula.too-long", sentence(MessageCode::formula_too_long, longest));
        next();
    }

    Formula run()
    {
        formula_.text_ = std::string(text_);
        formula_.root_ = sum().node;
        if (token_.kind != Token::Kind::end)
            fail("formula.syntax", sentence(MessageCode::formula_here, token_.text));
        formula_.numerator_ = formula_.root_;
        if (division_ >= 0) {
            const auto parts = formula_.nodes_[static_cast<std::size_t>(division_)].arguments;
            formula_.numerator_ = formula_.withoutFactors(parts[0]);
            formula_.denominator_ = parts[1];
        }
        return std::move(formula_);
    }

private:
    using Op = Formula::Op;
    struct Typed {
        int node = 0;
        Dimension dimension;
    };
    struct Level { // counts brackets and signs; keeps the stack safe
        explicit Level(FormulaParser& parser) : parser_(parser)
        {
            if (++parser_.depth_ > deepest)
                parser_.fail("formula.too-deep", sentence(MessageCode::formula_too_deep, deepest));
        }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;
        ~Level() { --parser_.depth_; }
        FormulaParser& parser_;
    };

    [[noreturn]] void fail(const char* code, const std::string& text) const { failAt(token_.at, code, text); }
    [[noreturn]] void failAt(std::size_t at, const char* code, const std::string& text) const
    {
        why_ = {Severity::error, code, {}, text, {}};
        why_.place.column = static_cast<std::int64_t>(codePoints(text_.substr(0, at))) + 1;
        throw Error(Fault::format, text);
    }

    void next()
    {
        before_ = token_.at + token_.text.size();
        while (at_ < text_.size() && isBlank(text_[at_]))
            ++at_;
        const std::size_t from = at_;
        if (at_ == text_.size()) {
            token_ = {Token::Kind::end, {}, from};
            return;
        }
        auto kind = Token::Kind::sign;
        const char first = text_[at_];
        if (isDigit(first)) {
            kind = Token::Kind::number;
            skipDigits();
            if (at_ + 1 < text_.size() && text_[at_] == '.' && isDigit(text_[at_ + 1])) {
                ++at_;
                skipDigits();
            }
        } else if (isLetter(first)) {
            kind = Token::Kind::name;
            while (at_ < text_.size() && (isLetter(text_[at_]) || isDigit(text_[at_]) || text_[at_] == '_'))
                ++at_;
        } else if ((first == '!' || first == '<' || first == '>') && at_ + 1 < text_.size() && text_[at_ + 1] == '=') {
            at_ += 2;
        } else {
            do
                ++at_;
            while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xC0U) == 0x80U);
        }
        token_ = {kind, text_.substr(from, at_ - from), from};
    }
    void skipDigits()
    {
        while (at_ < text_.size() && isDigit(text_[at_]))
            ++at_;
    }
    bool is(std::string_view sign) const { return token_.kind != Token::Kind::end && token_.text == sign; }
    bool take(std::string_view sign)
    {
        if (!is(sign))
            return false;
        next();
        return true;
    }
    void expect(std::string_view sign)
    {
        if (!take(sign))
            fail("formula.syntax", token_.kind == Token::Kind::end
                                       ? sentence(MessageCode::formula_missing, sign)
                                       : sentence(MessageCode::formula_instead, token_.text, sign));
    }
    int add(Op op, std::vector<int> arguments)
    {
        formula_.nodes_.push_back({op, {}, 0, std::move(arguments)});
        return static_cast<int>(formula_.nodes_.size()) - 1;
    }

    Typed sum()
    {
        auto left = product();
        while (is("+") || is("-")) {
            const auto op = is("+") ? Op::add : Op::subtract;
            next();
            const auto right = product();
            left = {add(op, {left.node, right.node}), left.dimension.beside(right.dimension)};
        }
        return left;
    }

    Typed product()
    {
        auto left = factor();
        while (is("*") || is("/")) {
            const bool divides = is("/");
            const std::size_t at = token_.at;
            next();
            const auto right = factor();
            left = divides
                       ? divided(left, right, at)
                       : Typed{add(Op::multiply, {left.node, right.node}), left.dimension.scaled(right.dimension, 1)};
        }
        return left;
    }

    Typed divided(const Typed& left, const Typed& right, std::size_t at)
    {
        if (!inside_ && division_ >= 0)
            failAt(at, "formula.second-division", sentence(MessageCode::formula_divisions));
        if (!left.dimension.named() || !right.dimension.named())
            failAt(at, "formula.unit",
                   sentence(left.dimension.named() ? MessageCode::formula_unit_right : MessageCode::formula_unit_left));
        const int node = add(Op::divide, {left.node, right.node});
        if (!inside_)
            division_ = node;
        return {node, left.dimension.scaled(right.dimension, -1)};
    }

    Typed factor()
    {
        const Level level(*this);
        if (take("-")) {
            const auto of = factor();
            return {add(Op::negate, {of.node}), of.dimension};
        }
        if (take("(")) {
            const auto within = sum();
            expect(")");
            return within;
        }
        if (token_.kind == Token::Kind::number)
            return number();
        if (token_.kind == Token::Kind::name)
            return name();
        fail("formula.syntax", token_.kind == Token::Kind::end
                                   ? sentence(MessageCode::formula_ends)
                                   : sentence(MessageCode::formula_no_operand, token_.text));
    }

    Typed number()
    {
        const int node = add(Op::number, {});
        const auto value = parseNumber(token_.text);
        if (!value || !std::isfinite(*value))
            fail("formula.number", sentence(MessageCode::formula_number));
        formula_.nodes_.back().number = Rational::of(*value);
        next();
        Dimension dimension;
        dimension.bare = true;
        return {node, dimension};
    }

    Typed name()
    {
        const auto word = token_;
        static constexpr std::string_view functions[] = {"sum", "count", "min", "max", "abs"};
        if (std::ranges::find(functions, word.text) != std::end(functions)) {
            next();
            return call(word);
        }
        if (word.text == "where" || word.text == "and")
            fail("formula.syntax", sentence(MessageCode::formula_no_operand, word.text));
        if (!inside_ && word.text == "weeks") {
            next();
            formula_.weeksAt_.push_back(word.at);
            Dimension weeks;
            weeks.powers[4] = 1;
            return {add(Op::weeks, {}), weeks};
        }
        const auto measure = measureNamed(word.text);
        if (!measure)
            fail("formula.unknown-measure", sentence(MessageCode::formula_measure, word.text));
        if (!inside_)
            fail("formula.outside", sentence(MessageCode::formula_outside, word.text));
        next();
        return measured(*measure);
    }

    Typed measured(Measure measure)
    {
        auto& known = formula_.measures_;
        const auto found = std::ranges::find(known, measure);
        const auto slot = static_cast<std::size_t>(found - known.begin());
        if (found == known.end())
            known.push_back(measure);
        const int node = add(Op::measure, {});
        formula_.nodes_.back().slot = slot;
        return {node, Dimension::of(infoOf(measure).unit)};
    }

    // Whether the bracket that opens here holds one argument: then the call runs over components. Names are resolved as
    // they are read, so this must be known before.
    bool oneArgument() const
    {
        int open = 0;
        for (std::size_t i = token_.at; i < text_.size(); ++i) {
            open += text_[i] == '(' ? 1 : text_[i] == ')' ? -1 : 0;
            if (open == 0)
                return true;
            if (open == 1 && text_[i] == ',')
                return false;
        }
        return true;
    }

    Typed call(const Token& word)
    {
        if (!is("("))
            expect("(");
        const bool one = oneArgument();
        if (word.text == "abs" || ((word.text == "min" || word.text == "max") && !one))
            return arithmetic(word);
        if (!one)
            failAt(word.at, "formula.arguments", sentence(MessageCode::formula_one_argument, word.text));
        if (inside_)
            failAt(word.at, "formula.nested", sentence(MessageCode::formula_nested, word.text));
        return aggregate(word);
    }

    Typed arithmetic(const Token& word)
    {
        expect("(");
        auto all = sum();
        std::vector<int> arguments = {all.node};
        while (take(",")) {
            if (word.text == "abs")
                failAt(word.at, "formula.arguments", "abs takes one argument.");
            const auto another = sum();
            arguments.push_back(another.node);
            all.dimension = all.dimension.beside(another.dimension);
        }
        if (is("where"))
            fail("formula.where", sentence(MessageCode::formula_where));
        expect(")");
        const auto op = word.text == "abs" ? Op::abs : word.text == "min" ? Op::min : Op::max;
        return {add(op, std::move(arguments)), all.dimension};
    }

    Typed aggregate(const Token& word)
    {
        Formula::Call made;
        made.kind = word.text == "sum"     ? Aggregate::sum
                    : word.text == "count" ? Aggregate::count
                    : word.text == "min"   ? Aggregate::min
                                           : Aggregate::max;
        made.from = word.at;
        expect("(");
        inside_ = true;
        auto inner = sum();
        made.inner = inner.node;
        if (take("where"))
            do
                made.tests.push_back(test());
            while (take("and"));
        expect(")");
        inside_ = false;
        made.to = before_;
        if (made.kind == Aggregate::count)
            inner.dimension = {};
        formula_.aggregates_.push_back(std::move(made));
        const int node = add(Op::aggregate, {});
        formula_.nodes_.back().slot = formula_.aggregates_.size() - 1;
        inner.dimension.bare = false;
        return {node, inner.dimension};
    }

    Formula::Test test()
    {
        Formula::Test made;
        made.left = sum().node;
        using enum Formula::Comparison;
        if (is("="))
            made.comparison = equal;
        else if (is("!="))
            made.comparison = unequal;
        else if (is("<"))
            made.comparison = less;
        else if (is("<="))
            made.comparison = less_equal;
        else if (is(">"))
            made.comparison = greater;
        else if (is(">="))
            made.comparison = greater_equal;
        else
            fail("formula.syntax", sentence(MessageCode::formula_comparison));
        next();
        made.right = sum().node;
        return made;
    }

    std::string_view text_;
    Issue& why_;
    std::size_t at_ = 0;
    std::size_t before_ = 0; // where the token before the present one ends
    Token token_;
    Formula formula_;
    int division_ = -1;
    int depth_ = 0;
    bool inside_ = false;
};

std::optional<Formula> Formula::parse(std::string_view text, Issue& why)
{
    try {
        return FormulaParser(text, why).run();
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace core
