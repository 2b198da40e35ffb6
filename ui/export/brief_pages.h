// The sections of a printed briefing, in order.
#pragma once

#include "core/brief/brief.h"
#include "ui/export/brief_pdf.h"
#include "ui/export/paper_flow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <string_view>
#include <vector>

namespace ui {

QString briefTitle(const core::Briefing& briefing, const QLocale& locale);
QString paperFamily(
    const QLocale& locale); // the installed font family for this language; throws Error{internal} if there is none

class BriefPages {
    Q_DECLARE_TR_FUNCTIONS(ui::BriefPages)
public:
    BriefPages(const core::Briefing& briefing, const QLocale& locale, PaperFlow& flow, const PaintMap& paintMap);

    // contents: the bookmarks that the former pass found; empty in the first.
    void print(const std::vector<PaperBookmark>& contents);

private:
    void headline();
    void domainCards();
    void about(const std::vector<PaperBookmark>& contents);
    QString madeAt() const;
    QString definitions() const;
    void domain(const core::BriefDomain& domain);
    void charts(const core::BriefDomain& domain);
    void outlook(const core::KpiOutlook& outlook);
    void why(const core::Explanation& made);
    void months(const core::BriefDomain& domain);
    void map(const core::BriefMap& map);
    void proofs();
    void imports();
    void deliveredTotals();
    void rejections();

    const core::KpiRow* rowOf(std::string_view kpi) const; // null: not printed
    QString value(const core::KpiRow& row) const;
    QString number(const std::optional<double>& value, const std::string& unit) const;
    QString scoreText(const core::ScoreTile& tile) const;

    const core::Briefing& briefing_;
    const core::PageHead& head_;
    QLocale locale_;
    PaperFlow& flow_;
    const PaintMap& paintMap_;
};

} // namespace ui
