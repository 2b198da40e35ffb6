// What changes the portfolio from the window: imports, their undo, files dropped; and closing while one runs.
#include "ui/window/main_window.h"

#include "ui/message_text.h"
#include "ui/pages/data_page.h"
#include "ui/text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/progress_bar.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace ui {

namespace {

constexpr std::size_t mostTotals = 2; // in the line; the receipt has all

QString totalsText(const core::Messages& totals)
{
    QStringList all;
    for (const auto& line : totals)
        all << messageText(line);
    return all.join(QStringLiteral("; "));
}

} // namespace

void MainWindow::importFiles(const QStringList& files) { importFiles(files, {}, false); }

void MainWindow::importFiles(const QStringList& files, const core::ImportAnswers& answers, bool again)
{
    if (!portfolio_ || files.isEmpty())
        return;
    if (importJob_.busy()) {
        notice_->showMessage(Mark::none, tr("An import is running. Wait for its end, or cancel it in the status bar."));
        return;
    }
    std::vector<std::filesystem::path> paths;
    for (const auto& file : files)
        paths.push_back(pathOf(file));
    notice_->dismiss();
    progress_->begin(tr("Importing"));
    importJob_.run(asking(portfolio_, &Portfolio::import, paths, answers),
                   [this, again](const ImportOutcome& outcome) { importFinished(outcome, again); });
}

void MainWindow::importFinished(const ImportOutcome& outcome, bool again)
{
    progress_->end();
    if (closing_) {
        close();
        return;
    }
    showImported(outcome);
    if (dataPage_)
        again ? dataPage_->addReceipts(outcome.receipts) : dataPage_->setReceipts(outcome.receipts);
    reloadSummary(summary_.months.empty() ? ScopeRequest() : requestFor(current_.scope), true);
}

// One line; what there is to see stands behind its links.
void MainWindow::showImported(const ImportOutcome& outcome)
{
    const auto& receipts = outcome.receipts;
    int taken = 0, unchanged = 0, refused = 0;
    qint64 rejectedRows = 0;
    bool changed = false, asks = false;
    for (const auto& receipt : receipts) {
        if (receipt.status != "outdated" && receipt.status != "manifest")
            (receipt.status == "refused" ? refused : receipt.status == "unchanged" ? unchanged : taken) += 1;
        rejectedRows += receipt.rejected;
        changed = changed || !receipt.changes.empty() || receipt.lacksSomething;
        asks = asks || !receipt.choices.empty();
    }
    QStringList sentences;
    if (taken > 0 || receipts.empty())
        sentences << tr("%n file(s) imported.", nullptr, taken);
    if (!outcome.totals.empty() && outcome.totals.size() <= mostTotals)
        sentences << tr("Exact totals: %1.").arg(totalsText(outcome.totals));
    if (unchanged > 0)
        sentences << tr("%n file(s) known already; nothing changed by them.", nullptr, unchanged);
    if (refused > 0)
        sentences << tr("%n file(s) refused.", nullptr, refused);
    if (rejectedRows > 0)
        sentences << tr("%n rejected row(s) in quarantine.", nullptr, static_cast<int>(rejectedRows));
    if (asks)
        sentences << tr("The receipt asks for a decision.");
    else if (changed)
        sentences << tr("The receipt says what to look at.");
    notice_->showMessage(refused > 0 && taken + unchanged == 0                ? Mark::breach
                         : refused > 0 || rejectedRows > 0 || changed || asks ? Mark::watch
                                                                              : Mark::met,
                         sentences.join(QLatin1Char(' ')));
    if (!dataPage_ || receipts.empty())
        return;
    notice_->addLink(QStringLiteral("show_receipt"), tr("Receipt"), [this] {
        notice_->dismiss();
        showPage(QStringLiteral("data"));
        dataPage_->showReceipt();
    });
    if (rejectedRows > 0)
        notice_->addLink(QStringLiteral("show_quarantine"), tr("Quarantine"), [this] {
            notice_->dismiss();
            showQuarantine();
        });
}

void MainWindow::undoImport(core::ImportId id)
{
    if (!portfolio_ || importJob_.busy())
        return;
    notice_->dismiss();
    progress_->begin(tr("Undoing the import"));
    importJob_.run(
        [portfolio = portfolio_, id](const core::Progress& progress) {
            portfolio->undoImport(id, progress);
            return id;
        },
        [this](core::ImportId undone) {
            progress_->end();
            notice_->showMessage(Mark::met, tr("Import %1 is undone.").arg(core::number(undone)));
            reloadSummary(requestFor(current_.scope), true);
        });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (importJob_.busy() && !closing_) {
        auto* question =
            new QMessageBox(QMessageBox::Question, windowTitle(),
                            tr("An import is running. Stop it and close? Nothing of it will have been taken."),
                            QMessageBox::NoButton, this);
        auto* stop = question->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
        question->addButton(tr("Go on importing"), QMessageBox::RejectRole);
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(stop, &QAbstractButton::clicked, this, [this] {
            closing_ = true;
            importJob_.cancel();
        });
        question->open();
        event->ignore();
        return;
    }
    settings_.setSession({saveGeometry(), currentPage(), saveState(), inspect_->isChecked()});
    keepColumns();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    if (files.size() == 1 && files.front().endsWith(QStringLiteral(".opsatlas")))
        openFile(files.front());
    else if (portfolio_ && summary_.readOnly)
        notice_->showMessage(Mark::none,
                             tr("This portfolio can only be read; open it for changing, then drop the files again."));
    else if (portfolio_)
        importFiles(files);
    else
        notice_->showMessage(Mark::none, tr("Open or begin a portfolio first, then drop the files again."));
}

} // namespace ui
