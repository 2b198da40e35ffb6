#include "ui/export/brief_decisions.h"

#include "core/findings/findings.h"
#include "ui/export/paper_flow.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/money_tile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct BriefDecisions {
    Q_DECLARE_TR_FUNCTIONS(ui::BriefDecisions)
};

constexpr std::size_t firstFindings = 7; // as on the Overview

PaperCell markOf(Mark mark, Solidity solid, const Theme& theme)
{
    PaperCell cell;
    cell.height = 11;
    cell.paint = [mark, solid, theme](QPainter& painter, const QRectF& rect) {
        paintMark(painter, QRectF(rect.left(), rect.top(), 11, 11), mark, solid, theme);
    };
    return cell;
}

void printMoney(const core::DecisionContent& decisions, const QLocale& locale, PaperFlow& flow)
{
    if (decisions.figures.empty())
        return;
    std::vector<PaperColumn> columns;
    std::vector<PaperCell> amounts, notes;
    for (const auto& figure : decisions.figures) {
        columns.push_back({moneyLabel(figure, locale), 1});
        PaperCell amountCell(amount(std::abs(figure.amount), "currency", decisions.head.currency, locale));
        amountCell.strong = true;
        amounts.push_back(amountCell);
        PaperCell note(messageText(figure.note, locale));
        note.quiet = true;
        notes.push_back(note);
    }
    flow.table(columns, {amounts, notes});
    flow.space(6);
}

} // namespace

void printDecisions(const core::DecisionContent& decisions, const QLocale& locale, PaperFlow& flow)
{
    printMoney(decisions, locale, flow);
    flow.heading(BriefDecisions::tr("To decide"), 1);
    if (decisions.findings.empty()) {
        flow.paragraph(BriefDecisions::tr("Nothing needs a decision: no figure is beyond its limits."));
        return;
    }
    std::vector<std::vector<PaperCell>> rows;
    for (std::size_t i = 0; i < std::min(decisions.findings.size(), firstFindings); ++i) {
        const auto& one = decisions.findings[i];
        rows.push_back({markOf(severityMark(one.severity), Solidity::full, flow.theme()),
                        messageText(core::sentencesOf(one), locale),
                        one.amount ? amount(*one.amount, "currency", one.currency, locale) : QStringLiteral("–"),
                        one.since ? shortPeriodText(*one.since, locale) : QStringLiteral("–")});
    }
    flow.table({{QString(), 0.3},
                {BriefDecisions::tr("What"), 8},
                {BriefDecisions::tr("A month"), 1.6, Qt::AlignRight},
                {BriefDecisions::tr("Since"), 1.3}},
               rows);
    if (decisions.findings.size() > rows.size())
        flow.paragraph(BriefDecisions::tr("%n more finding(s) stand in the program.", nullptr,
                                          static_cast<int>(decisions.findings.size() - rows.size())),
                       true);
}

void printComponents(const core::DecisionContent& decisions, const QLocale& locale, PaperFlow& flow)
{
    if (decisions.components.empty())
        return;
    flow.heading(BriefDecisions::tr("Components"), 1);
    const auto money = [&](const std::optional<double>& value) {
        return value ? amount(*value, "currency", decisions.head.currency, locale) : QStringLiteral("–");
    };
    std::vector<std::vector<PaperCell>> rows;
    for (const auto& one : decisions.components) {
        std::vector<PaperCell> row{
            qt(one.component), kindName(one.kind), one.owner.empty() ? QStringLiteral("–") : qt(one.owner),
            money(one.spend),
            one.spend && one.spendBefore ? change(*one.spend, *one.spendBefore, "currency", locale) : QString()};
        for (const auto* of : {"data", "model", "cost", "flow"}) {
            const auto tile = std::ranges::find(one.scores, of, &core::ScoreTile::of);
            const bool scored = tile != one.scores.end() && tile->score;
            row.push_back(scored ? glyph(shownMark(tile->status, tile->coverage)) + QLatin1Char(' ')
                                       + locale.toString(static_cast<int>(std::lround(*tile->score)))
                                 : QStringLiteral("–"));
        }
        rows.push_back(std::move(row));
    }
    flow.table({{BriefDecisions::tr("Component"), 2.2},
                {BriefDecisions::tr("Kind"), 1.2},
                {BriefDecisions::tr("Owner"), 2},
                {BriefDecisions::tr("Spend"), 1.6, Qt::AlignRight},
                {BriefDecisions::tr("Change"), 1.1, Qt::AlignRight},
                {domainName("data"), 1, Qt::AlignRight},
                {domainName("model"), 1.1, Qt::AlignRight},
                {domainName("cost"), 1, Qt::AlignRight},
                {domainName("flow"), 1, Qt::AlignRight}},
               rows);
}

} // namespace ui
