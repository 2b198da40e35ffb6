#include "core/measure/binding.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/measure/item.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::pair<std::string_view, BindingSum>, 7> sumWords = {{{"sum", BindingSum::sum},
                                                                              {"increase", BindingSum::increase},
                                                                              {"last", BindingSum::last},
                                                                              {"mean", BindingSum::mean},
                                                                              {"max", BindingSum::max},
                                                                              {"count", BindingSum::count},
                                                                              {"count_if", BindingSum::count_if}}};

BindingTest testOf(const Item& item)
{
    const auto text = item.required("test");
    using enum BindingTest::Comparison;
    // two-character signs first, so that "<=" is not read as "<"
    constexpr std::array<std::pair<std::string_view, BindingTest::Comparison>, 6> signs = {
        {{"!=", unequal}, {"<=", less_equal}, {">=", greater_equal}, {"<", less}, {">", greater}, {"=", equal}}};
    const auto plain = trim(text);
    for (const auto& [sign, comparison] : signs)
        if (plain.starts_with(sign))
            if (const auto number = parseNumber(trim(plain.substr(sign.size()))))
                return {comparison, *number};
    item.refuse("binding.test", sentence(MessageCode::binding_test, text));
}

Binding bindingOf(const Item& item)
{
    Binding binding;
    const auto name = item.required("measure");
    const auto measure = measureNamed(name);
    if (!measure || infoOf(*measure).origin == MeasureOrigin::derived)
        item.refuse("binding.measure", sentence(MessageCode::binding_measure, name));
    binding.measure = *measure;
    binding.format = item.text("format");
    binding.metric = item.required("metric");
    binding.labels = item.pairs("label");
    const auto word = item.text("aggregation");
    const auto sum = std::ranges::find(sumWords, word.empty() ? std::string("sum") : word,
                                       &std::pair<std::string_view, BindingSum>::first);
    if (sum == sumWords.end())
        item.refuse("binding.aggregation", sentence(MessageCode::binding_aggregation, word));
    binding.sum = sum->second;
    if (binding.sum == BindingSum::count_if)
        binding.test = testOf(item);
    binding.factor = item.number("factor").value_or(1);
    binding.times = item.text("times");
    binding.with = item.text("with");
    binding.id = item.text("id");
    if (binding.id.empty())
        binding.id = fmt::format("{}|{}|{}", name, binding.format, binding.metric);
    return binding;
}

} // namespace

bool BindingTest::holds(double number) const
{
    switch (comparison) {
    case Comparison::equal: return number == value;
    case Comparison::unequal: return number != value;
    case Comparison::less: return number < value;
    case Comparison::less_equal: return number <= value;
    case Comparison::greater: return number > value;
    case Comparison::greater_equal: return number >= value;
    }
    return false;
}

std::optional<Binding> readBinding(std::string_view json, Issue& why) { return readItem(json, why, bindingOf); }

} // namespace core
