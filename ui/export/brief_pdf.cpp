#include "ui/export/brief_pdf.h"

#include "core/base/error.h"
#include "core/brief/pdf_finish.h"
#include "ui/export/brief_pages.h"
#include "ui/export/paper_flow.h"
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPdfWriter>

namespace ui {

namespace {

// The page is laid out in 1/96 inch, so fonts get their size in these and not in points of whatever screen is there.
Theme paperTheme(const QLocale& locale)
{
    QFont base(paperFamily(locale));
    base.setPointSizeF(9);
    base.setHintingPreference(QFont::PreferNoHinting);
    Theme theme = Theme::paper(base);
    for (QFont* font : {&theme.body, &theme.small, &theme.strong, &theme.title, &theme.figure, &theme.mono}) {
        font->setPixelSize(qRound(font->pointSizeF() * 96 / 72));
        font->setHintingPreference(QFont::PreferNoHinting);
        font->setStyleStrategy(QFont::PreferAntialias);
        // Keeps "fi" two letters, so that what is copied from the page is what was written.
        font->setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    }
    return theme;
}

struct Pass {
    QByteArray bytes;
    std::vector<PaperBookmark> bookmarks;
    int pages = 0;
};

Pass print(const core::Briefing& briefing, const BriefPaper& paper, const Theme& theme, const PaintMap& paintMap,
           const Pass& before)
{
    Pass pass;
    QBuffer buffer(&pass.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paper.size));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(96);
    writer.setTitle(briefTitle(briefing, paper.locale));
    const auto& head = briefing.overview.head;
    const QString scope = head.scope == "*" ? BriefPages::tr("Portfolio") : scopeText(head.scope);
    PaperFlow flow(writer, theme, BriefPages::tr("%1 · %2").arg(scope, periodText(head.period, head.to, paper.locale)),
                   BriefPages::tr("OpsAtlas %1 · result set %2")
                       .arg(qt(briefing.programVersion), qt(briefing.resultHash.substr(0, 12))),
                   before.pages);
    BriefPages(briefing, paper.locale, flow, paintMap).print(before.bookmarks);
    flow.finish();
    pass.bookmarks = flow.bookmarks();
    pass.pages = flow.pages();
    return pass;
}

} // namespace

QString briefTitle(const core::Briefing& briefing, const QLocale& locale)
{
    return BriefPages::tr("Briefing, %1").arg(periodText(briefing.overview.head.period, locale));
}

std::string briefingPdf(const core::Briefing& briefing, const BriefPaper& paper, const PaintMap& paintMap)
{
    const Theme theme = paperTheme(paper.locale);
    // The first pass finds the pages that contents and "page x of y" name; a page more for the contents shows in the
    // second.
    Pass pass = print(briefing, paper, theme, paintMap, {});
    for (int again = 0; again < 3; ++again) {
        Pass next = print(briefing, paper, theme, paintMap, pass);
        const bool same = next.pages == pass.pages;
        pass = std::move(next);
        if (same)
            break;
    }
    core::PdfAbout about;
    about.title = utf8(briefTitle(briefing, paper.locale));
    about.language = utf8(paper.locale.bcp47Name());
    about.producer = "OpsAtlas " + briefing.programVersion;
    about.made = briefing.made;
    for (const auto& mark : pass.bookmarks)
        about.bookmarks.push_back({utf8(mark.title), mark.page, mark.level});
    about.attachments.push_back({"numbers.csv", "text/csv", core::numbersCsv(briefing)});
    about.attachments.push_back({"imports.csv", "text/csv", core::importsCsv(briefing)});
    return core::finishPdf(std::string_view(pass.bytes.constData(), static_cast<std::size_t>(pass.bytes.size())),
                           about);
}

} // namespace ui
