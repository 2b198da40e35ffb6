// opsatlas brief: the briefing as a PDF.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/graphics.h"
#include "app/period_option.h"
#include "app/print.h"

#include "core/base/text.h"
#include "core/brief/compose.h"
#include "core/bytes/write_file.h"
#include "core/page/portfolio.h"
#include "ui/export/brief_pdf.h"
#include "ui/export/map_picture.h"
#include "ui/text.h"
#include "ui/window/language.h"

#include <fmt/format.h>

namespace app {

namespace {

struct BriefOptions {
    std::string workspace, out, period, compare;
    std::string language = "en";
};

int runBrief(const BriefOptions& options)
{
    if (!core::equalNoCase(std::filesystem::path(options.out).extension().string(), ".pdf"))
        throw core::Error(core::Fault::argument, fmt::format("-o {}: a briefing is written as OUT.pdf.", options.out));
    core::Question question;
    question.period = core::PortfolioReader(options.workspace).periodNamed(options.period);
    question.comparison = comparisonOf(options.compare);
    const Graphics graphics(Canvas::files);
    const ui::Language language(ui::qt(options.language));
    const auto content = core::frozenBriefing(options.workspace, question, OPSATLAS_VERSION, progressLine("Briefing"));
    const auto bytes = ui::briefingPdf(content, {QPageSize::A4, ui::localeFor(ui::qt(options.language))},
                                       [](QPainter& painter, const QRectF& rect, const core::BriefMap& map) {
                                           ui::paintMapText(painter, rect, map.text, "plain");
                                       });
    core::writeFile(options.out, bytes);
    outLine(fmt::format("{}: briefing of {}, result set {}", options.out, question.period.text(), content.resultHash));
    return 0;
}

} // namespace

void addBrief(Command& program)
{
    auto [command, options] =
        program.command<BriefOptions>("brief", "Print the briefing of a period as a PDF", runBrief);
    command.value("-w,--workspace", options.workspace, "The workspace file").required();
    command.value("-o,--output", options.out, "OUT.pdf").required();
    command.value("--period", options.period, periodHelp);
    command.value("--compare", options.compare, compareHelp);
    command.value("--lang", options.language, "Language of the briefing: en, de, fr or ja")
        .oneOf({"en", "de", "fr", "ja"});
}

} // namespace app
