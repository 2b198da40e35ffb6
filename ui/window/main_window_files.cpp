// What leaves the portfolio from the window: briefing, exported views, copies. All of it is written by jobs.
#include "ui/window/main_window.h"

#include "core/bytes/write_file.h"
#include "ui/export/brief_pdf.h"
#include "ui/export/map_picture.h"
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/pages/page.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/progress_bar.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

namespace ui {

namespace {

QString inDocuments(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

// table: the name of the one in front.
QString filterOf(const QString& kind, const QString& table = {})
{
    return kind == QStringLiteral("png")    ? MainWindow::tr("PNG picture (*.png)")
           : kind == QStringLiteral("svg")  ? MainWindow::tr("SVG picture (*.svg)")
           : kind == QStringLiteral("pdf")  ? MainWindow::tr("PDF document (*.pdf)")
           : kind == QStringLiteral("csv")  ? MainWindow::tr("Table “%1” as CSV (*.csv)").arg(table)
           : kind == QStringLiteral("xlsx") ? MainWindow::tr("Table “%1” as a spreadsheet (*.xlsx)").arg(table)
                                            : MainWindow::tr("Map text (*.owm)");
}

// The name with the suffix of the filter that was chosen, unless it has one of its own.
QString withSuffix(const QString& file, const QString& kind)
{
    return QFileInfo(file).suffix().isEmpty() ? file + QLatin1Char('.') + kind : file;
}

} // namespace

bool MainWindow::mayExport()
{
    if (!portfolio_)
        return false;
    if (!importJob_.busy() && !writeJob_.busy())
        return true;
    notice_->showMessage(Mark::none, tr("Other work is running. Wait for its end, or cancel it in the status bar."));
    return false;
}

void MainWindow::write(const QString& what, const QString& file,
                       std::function<std::string(const core::Progress&)> bytes)
{
    notice_->dismiss();
    progress_->begin(what);
    writeJob_.run(
        [file, bytes = std::move(bytes)](const core::Progress& progress) {
            const std::string content = bytes(progress);
            progress.step(1, 1); // stopped meanwhile: nothing is written
            core::writeFile(pathOf(file), content);
            return file;
        },
        [this](const QString& written) {
            progress_->end();
            notice_->showMessage(Mark::met, tr("%1 is written.").arg(written));
            checkSettled();
        });
}

void MainWindow::exportBriefing(const QString& file)
{
    if (!mayExport())
        return;
    const auto version = utf8(QApplication::applicationVersion());
    write(
        tr("Printing the briefing"), file,
        [portfolio = portfolio_, scope = current_.scope, version, locale = QLocale()](const core::Progress& progress) {
            const auto content = portfolio->briefing(scope, version, progress);
            progress.step(1, 2);
            return briefingPdf(content, {QPageSize::A4, locale},
                               [&progress](QPainter& painter, const QRectF& rect, const core::BriefMap& map) {
                                   progress.step(1, 2);
                                   paintMapText(painter, rect, map.text, "plain");
                               });
        });
}

void MainWindow::askForBriefing()
{
    const auto file = QFileDialog::getSaveFileName(
        this, tr("Export the briefing"),
        inDocuments(tr("briefing-%1.pdf", "name of a file; period").arg(qt(current_.scope.period.text()))),
        filterOf(QStringLiteral("pdf")));
    if (!file.isEmpty())
        exportBriefing(withSuffix(file, QStringLiteral("pdf")));
}

QString MainWindow::headline() const
{
    const auto* shown = qobject_cast<const Page*>(stack_->currentWidget());
    const auto& head = summary_.head;
    const QLocale locale;
    QStringList parts{qt(portfolio_->path().stem().string()), shown ? shown->title() : QString(), scopeText(head.scope),
                      periodText(head.period, head.to, locale),
                      tr("compared with %1").arg(comparedText(head, Length::full, locale))};
    if (head.dataDate)
        parts << tr("data to %1").arg(dayText(*head.dataDate, locale));
    return parts.join(QStringLiteral(" · "));
}

void MainWindow::exportView(const QString& file)
{
    auto* shown = qobject_cast<Page*>(stack_->currentWidget());
    if (!shown || !mayExport())
        return;
    const QString kind = QFileInfo(file).suffix().toLower();
    if (!shown->exportKinds().contains(kind)) {
        notice_->showMessage(Mark::none, tr("This page can be written as %1; give the name one of these endings.")
                                             .arg(shown->exportKinds().join(QStringLiteral(", "))));
        return;
    }
    try {
        write(tr("Exporting the view"), file,
              [bytes = shown->exported(kind, headline())](const core::Progress&) { return bytes(); });
    } catch (const core::Error& error) {
        showError(error);
    }
}

void MainWindow::askForView()
{
    const auto* shown = qobject_cast<const Page*>(stack_->currentWidget());
    if (!shown)
        return;
    QStringList filters;
    for (const auto& kind : shown->exportKinds())
        filters << filterOf(kind, shown->table() ? shown->table()->accessibleName() : QString());
    QString chosen;
    const auto file = QFileDialog::getSaveFileName(
        this, tr("Export the view"), inDocuments(shown->name() + QLatin1Char('-') + qt(current_.scope.period.text())),
        filters.join(QStringLiteral(";;")), &chosen);
    if (!file.isEmpty())
        exportView(withSuffix(
            file, shown->exportKinds().value(static_cast<int>(std::max<qsizetype>(0, filters.indexOf(chosen))))));
}

void MainWindow::saveCopy(const QString& file)
{
    if (!mayExport())
        return;
    notice_->dismiss();
    progress_->begin(tr("Copying the portfolio"));
    writeJob_.run(
        [portfolio = portfolio_, file](const core::Progress& progress) {
            portfolio->saveCopy(pathOf(file), progress);
            return file;
        },
        [this](const QString& written) {
            progress_->end();
            notice_->showMessage(Mark::met, tr("%1 is a whole copy of the portfolio.").arg(written));
            checkSettled();
        });
}

void MainWindow::askForCopy()
{
    const QFileInfo now(qt(portfolio_->path().string()));
    const auto file = QFileDialog::getSaveFileName(
        this, tr("Save a copy"),
        now.dir().filePath(tr("%1 copy", "name of a file").arg(now.completeBaseName()) + QStringLiteral(".opsatlas")),
        tr("Portfolios (*.opsatlas)"));
    if (!file.isEmpty())
        saveCopy(withSuffix(file, QStringLiteral("opsatlas")));
}

QString MainWindow::backUp()
{
    if (!portfolio_)
        return {};
    const QFileInfo now(qt(portfolio_->path().string()));
    const QString file = now.dir().filePath(
        now.completeBaseName() + QDateTime::currentDateTime().toString(QStringLiteral("-yyyy-MM-dd-HHmmss"))
        + QStringLiteral(".opsatlas"));
    saveCopy(file);
    return file;
}

} // namespace ui
