#include "ui/widgets/sentence_text.h"

#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(ui::Sentence)
};

QString subject(const std::string& domain)
{
    if (domain == "data")
        return Sentence::tr("Data quality", "subject of a sentence");
    if (domain == "model")
        return Sentence::tr("Model quality", "subject of a sentence");
    if (domain == "cost")
        return Sentence::tr("Cost", "subject of a sentence");
    return domainName(domain);
}

QString weakest(const core::SentenceFact& fact, const std::vector<core::KpiRow>& rows, const core::PageHead& head,
                const QLocale& locale)
{
    const QString domain = Sentence::tr("%1 is the weakest domain at %2 of 100")
                               .arg(subject(fact.names[0]), shortNumber(fact.numbers[0], locale));
    if (fact.names.size() < 2 || fact.numbers.size() < 3)
        return domain;
    const auto row = std::ranges::find(rows, fact.names[1], &core::KpiRow::kpi);
    if (row == rows.end())
        return domain;
    return Sentence::tr("%1, held down most by %2: %3 against a target of %4",
                        "a sentence about a domain, then a KPI, its value, its target")
        .arg(domain, kpiName(row->name), amount(fact.numbers[1], row->unit, head.currency, locale),
             amount(fact.numbers[2], row->unit, head.currency, locale));
}

} // namespace

QString factText(const core::SentenceFact& fact, const std::vector<core::KpiRow>& rows, const core::PageHead& head,
                 const QLocale& locale)
{
    const bool name = !fact.names.empty();
    const bool number = !fact.numbers.empty();
    if (fact.kind == "weakest_domain" && name && number)
        return weakest(fact, rows, head, locale);
    if (fact.kind == "spend_at_risk" && number)
        return Sentence::tr("%1 of spend is at risk").arg(percent(fact.numbers[0] / 100, locale));
    if (fact.kind == "strong_domain" && name && number)
        return Sentence::tr("%1 is in good order at %2 of 100")
            .arg(subject(fact.names[0]), shortNumber(fact.numbers[0], locale));
    if (fact.kind == "missing_labels" && fact.numbers.size() > 1)
        return Sentence::tr("%n of %1 models have no labels, so nobody knows how right they are", nullptr,
                            static_cast<int>(std::lround(fact.numbers[0])))
            .arg(count(std::lround(fact.numbers[1]), locale));
    if (fact.kind == "low_coverage" && name && number)
        return Sentence::tr("%1: only %2 is covered by facts")
            .arg(subject(fact.names[0]), percent(fact.numbers[0], locale));
    if (fact.kind == "nothing_yet")
        return Sentence::tr("There are no figures for %1 yet").arg(periodText(head.period, locale));
    if (fact.kind == "all_well")
        return Sentence::tr("Every rated domain is in good order");
    return qt(fact.text);
}

std::vector<core::KpiRow> rowsOf(const core::OverviewContent& page)
{
    std::vector<core::KpiRow> rows = page.joint;
    for (const auto& domain : page.domains)
        rows.insert(rows.end(), domain.rows.begin(), domain.rows.end());
    return rows;
}

QString sentenceText(const core::OverviewContent& page, const QLocale& locale)
{
    if (page.facts.empty())
        return qt(page.sentence);
    const auto rows = rowsOf(page);
    QString text;
    for (const auto& fact : page.facts)
        text +=
            (text.isEmpty() ? QString() : (locale.language() == QLocale::Japanese ? QString() : QStringLiteral(" ")))
            + Sentence::tr("%1.", "a whole sentence with its full stop").arg(factText(fact, rows, page.head, locale));
    return text;
}

} // namespace ui
