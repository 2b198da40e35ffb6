#include "app/message_json.h"

#include "core/base/message_text.h"
#include "core/base/time.h"

#include <variant>

namespace app {

namespace {

void addFigure(core::JsonWriter& json, double value, const std::string& unit, const std::string& currency)
{
    json.beginObject().member("value", value).member("unit", unit);
    if (unit == "currency")
        json.member("currency", currency);
    json.endObject();
}

struct ArgumentJson {
    core::JsonWriter& json;

    void operator()(const core::arg::Name& one) const { json.value(one.text); }
    void operator()(const core::arg::Names& one) const
    {
        json.beginArray();
        for (const auto& name : one.texts)
            json.value(name);
        json.endArray();
    }
    void operator()(const core::arg::Exact& one) const { json.value(one.text); }
    void operator()(const core::arg::Rejection& one) const { json.value(one.sentence); }
    void operator()(const core::arg::Kpi& one) const
    {
        json.beginObject().member("kpi", one.title).member("scope", one.scope).endObject();
    }
    void operator()(const core::arg::Measure& one) const { json.value(one.title); }
    void operator()(const core::arg::Amount& one) const { addFigure(json, one.value, one.unit, one.currency); }
    void operator()(const core::arg::Change& one) const { addFigure(json, one.value, one.unit, one.currency); }
    void operator()(const core::arg::Number& one) const { json.value(one.value); }
    void operator()(const core::arg::Share& one) const { json.value(one.value); }
    void operator()(const core::arg::Count& one) const { json.value(one.value); }
    void operator()(const core::arg::During& one) const { json.value(one.period.text()); }
    void operator()(const core::arg::IsoPeriod& one) const { json.value(one.period.text()); }
    void operator()(const core::Period& one) const { json.value(one.text()); }
    void operator()(const core::Day& one) const { json.value(core::isoDay(one)); }
    void operator()(const core::Messages& phrases) const
    {
        json.beginArray();
        for (const auto& phrase : phrases)
            addMessage(json, phrase);
        json.endArray();
    }
};

} // namespace

void addMessage(core::JsonWriter& json, const core::Message& message)
{
    json.beginObject().member("code", core::patternOf(message.code).name).key("args").beginObject();
    for (const auto& argument : message.arguments) {
        json.key(argument.name);
        std::visit(ArgumentJson{json}, argument.value);
    }
    json.endObject().endObject();
}

} // namespace app
