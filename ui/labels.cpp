#include "ui/labels.h"

#include "core/explore/fields.h"
#include "core/kpi/shown.h"
#include "core/kpi/source_row.h"
#include "core/measure/unassigned.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/variation_icons.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(ui::Labels)
};

Mark markOf(core::KpiStatus status)
{
    switch (status) {
    case core::KpiStatus::met: return Mark::met;
    case core::KpiStatus::watch: return Mark::watch;
    case core::KpiStatus::breach: return Mark::breach;
    default: return Mark::none;
    }
}

} // namespace

QString domainName(std::string_view domain)
{
    if (domain == "data")
        return Labels::tr("Data", "domain");
    if (domain == "model")
        return Labels::tr("Models", "domain");
    if (domain == "cost")
        return Labels::tr("Cost", "domain");
    if (domain == "flow")
        return Labels::tr("Flow", "domain");
    if (domain == "joint")
        return Labels::tr("Joint", "domain");
    if (domain == "gov")
        return Labels::tr("Governance", "domain");
    if (domain == "health")
        return Labels::tr("Health");
    return qt(domain);
}

QString statusText(core::KpiStatus status)
{
    switch (status) {
    case core::KpiStatus::met: return Labels::tr("met", "status");
    case core::KpiStatus::watch: return Labels::tr("watch", "status");
    case core::KpiStatus::breach: return Labels::tr("breach", "status");
    case core::KpiStatus::unrated: return Labels::tr("not rated", "status");
    case core::KpiStatus::no_data: return Labels::tr("no data", "status");
    case core::KpiStatus::nothing_to_measure: return Labels::tr("none in this period", "status");
    case core::KpiStatus::not_applicable: break;
    }
    return Labels::tr("does not apply", "status");
}

Mark shownMark(core::KpiStatus status, double coverage)
{
    return core::isWithheld(status, coverage) ? Mark::none : markOf(status);
}

QString shownStatus(core::KpiStatus status, double coverage)
{
    return core::isWithheld(status, coverage) ? Labels::tr("too little data", "status") : statusText(status);
}

QString kpiText(std::string_view english) { return QCoreApplication::translate("Kpi", std::string(english).c_str()); }

QString scopeText(std::string_view scope)
{
    if (scope == "*")
        return Labels::tr("whole portfolio");
    const auto sign = scope.find('=');
    const auto value = sign == std::string_view::npos ? scope : scope.substr(sign + 1);
    const auto attribute = scope.substr(0, sign);
    if (sign == std::string_view::npos || value.empty())
        return qt(scope);
    if (attribute == "kind")
        return Labels::tr("kind %1", "group of components").arg(kindName(value));
    if (attribute == "owner_data")
        return Labels::tr("data owner %1", "group of components").arg(qt(value));
    if (attribute == "owner_model")
        return Labels::tr("model owner %1", "group of components").arg(qt(value));
    if (attribute == "owner_cost")
        return Labels::tr("cost owner %1", "group of components").arg(qt(value));
    if (attribute == "goal")
        return Labels::tr("goal %1", "group of components").arg(qt(value));
    if (attribute == "portable")
        return Labels::tr("portable %1", "group of components").arg(qt(value));
    return qt(scope);
}

QString partText(std::string_view title)
{
    const auto inBrackets = [](core::MessageCode code) {
        return QStringLiteral("(%1)").arg(messageText(core::Message{code, {}}));
    };
    return title == core::unassignedName ? inBrackets(core::MessageCode::part_unassigned)
           : title == core::namesNone    ? inBrackets(core::MessageCode::part_unnamed)
                                         : qt(title);
}

QString comparedTitle(const core::PageHead& head, const QLocale& locale)
{
    return head.against.against == core::Against::target   ? Labels::tr("Target")
           : head.against.against == core::Against::budget ? Labels::tr("Budget")
                                                           : shortPeriodText(head.comparison, locale);
}

QString comparedText(const core::PageHead& head, Length length, const QLocale& locale)
{
    if (head.against.against == core::Against::target)
        return Labels::tr("the target", "what figures are compared with");
    if (head.against.against == core::Against::budget)
        return Labels::tr("the budget", "what figures are compared with");
    return length == Length::full ? periodText(head.comparison, locale) : shortPeriodText(head.comparison, locale);
}

QString kindName(std::string_view kind)
{
    if (kind == "model")
        return Labels::tr("model", "kind of component");
    if (kind == "data")
        return Labels::tr("data", "kind of component");
    if (kind == "platform")
        return Labels::tr("platform", "kind of component");
    if (kind == "other")
        return Labels::tr("other", "kind of component");
    return kind.empty() ? Labels::tr("unknown", "kind of component") : qt(kind);
}

QString fieldText(std::string_view field)
{
    return field == "component"           ? Labels::tr("Component")
           : field == "kind"              ? Labels::tr("Kind")
           : field == "owner_data"        ? Labels::tr("Data owner")
           : field == "owner_model"       ? Labels::tr("Model owner")
           : field == "owner_cost"        ? Labels::tr("Cost owner")
           : field == "goal"              ? Labels::tr("Goal")
           : field == "portable"          ? Labels::tr("Portability")
           : field == "provider"          ? Labels::tr("Provider")
           : field == "account"           ? Labels::tr("Billing account")
           : field == "sub_account"       ? Labels::tr("Account")
           : field == "service_category"  ? Labels::tr("Service category")
           : field == "service"           ? Labels::tr("Service")
           : field == "asset"             ? Labels::tr("Resource")
           : field == "category"          ? Labels::tr("Charge category")
           : field == "day"               ? Labels::tr("Day")
           : field == "week"              ? Labels::tr("Week")
           : field == "month"             ? Labels::tr("Month")
           : field == "quarter"           ? Labels::tr("Quarter")
           : field == "year"              ? Labels::tr("Year")
           : field == "weekday"           ? Labels::tr("Day of the week")
           : field == "month_of_year"     ? Labels::tr("Month of the year")
           : field == "unit"              ? Labels::tr("Unit")
           : field == "currency"          ? Labels::tr("Currency")
           : field == "source"            ? Labels::tr("Source")
           : field == "commitment_status" ? Labels::tr("Commitment")
           : field == "check"             ? Labels::tr("Check")
           : field == "check_type"        ? Labels::tr("Kind of check")
           : field == "environment"       ? Labels::tr("Environment")
           : field == "status"            ? Labels::tr("Verdict")
           : field == "metric"            ? Labels::tr("Metric")
           : field == "run"               ? Labels::tr("Run")
                                          : qt(field);
}

QString memberText(std::string_view field, std::string_view member)
{
    if (field == "kind" && member != core::namesNone)
        return kindName(member);
    if (member == core::otherMembers)
        return QStringLiteral("(%1)").arg(Labels::tr("other", "members of a field beyond the largest"));
    if (field == "weekday" && member.size() == 1)
        return QLocale().standaloneDayName(member.front() - '0');
    if (field == "month_of_year" && member.size() == 2)
        return QLocale().standaloneMonthName((member[0] - '0') * 10 + member[1] - '0');
    const auto period = core::isTimeField(field) ? core::Period::parse(member) : std::nullopt;
    return period ? shortPeriodText(*period, QLocale()) : partText(member);
}

QString verdictOfChange(double now, double before, core::Better better)
{
    if (now == before || better == core::Better::neither)
        return {};
    return (now > before) == (better == core::Better::higher) ? Labels::tr("better") : Labels::tr("worse");
}

QString valueText(const core::KpiRow& row, std::string_view currency, const QLocale& locale)
{
    if (!row.value)
        return dash();
    if (row.fewThings)
        return Labels::tr("%1 of %2", "a share of few things")
            .arg(count(row.fewThings->part, locale), count(row.fewThings->whole, locale));
    return judgedAmount(*row.value, row.target, row.floor, row.unit, currency, locale);
}

QString accessibleText(const core::KpiRow& row, std::string_view currency)
{
    const QLocale locale;
    QStringList parts{kpiText(row.name)};
    if (row.value)
        parts << valueText(row, currency, locale);
    parts << shownStatus(row.status, row.coverage);
    if (row.target)
        parts << Labels::tr("target %1").arg(amount(*row.target, row.unit, currency, locale));
    if (row.value && row.previous) {
        const QString moved = change(*row.value, *row.previous, row.unit, locale);
        if (!moved.isEmpty())
            parts << Labels::tr("change %1").arg(moved)
                         + (row.better == core::Better::neither
                                ? QString()
                                : QStringLiteral(" ") + verdictOfChange(*row.value, *row.previous, row.better));
    }
    parts << variationTexts(row);
    if (!row.missing.empty())
        parts << messageText(row.missing, locale);
    if (row.applicable > 0)
        parts << Labels::tr("coverage %1").arg(percent(row.coverage, locale));
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
