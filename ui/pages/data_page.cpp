#include "ui/pages/data_page.h"

#include "core/base/sentences.h"
#include "core/intake/receipt_text.h"
#include "ui/message_text.h"
#include "ui/models/columns.h"
#include "ui/numbers.h"
#include "ui/pages/receipt_tab.h"
#include "ui/pages/sources_tab.h"
#include "ui/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QString ids(const std::vector<core::ImportId>& imports)
{
    QStringList all;
    for (const auto id : imports)
        all << QString::number(core::number(id));
    return all.join(QStringLiteral(", "));
}

QString totalsText(const std::vector<std::pair<std::string, std::string>>& totals)
{
    QStringList all;
    for (const auto& [name, amount] : totals)
        all << messageText(core::totalNameText(name)) + QChar(0x00A0) + qt(amount);
    return all.join(QStringLiteral(", "));
}

} // namespace

DataPage::DataPage(QWidget* parent) : Page(QStringLiteral("data"), 8, parent)
{
    const int unit = fontMetrics().height();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 3 / 4);
    rows->setSpacing(unit / 2);
    rows->addWidget(buildTools());
    rows->addWidget(buildTabs(), 1);
    detail_ = new PlainLabel({}, PlainLabel::Role::quiet);
    detail_->setObjectName(QStringLiteral("import_detail"));
    detail_->setWordWrap(true);
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(detail_);
    setContent({});
}

QWidget* DataPage::buildTools()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 2);
    import_ = new QPushButton(tr("Import files…"));
    import_->setObjectName(QStringLiteral("import"));
    undo_ = new QPushButton(tr("Undo this import"));
    undo_->setObjectName(QStringLiteral("undo_import"));
    auto* hint = new PlainLabel(tr("Files may also be dropped on the window."), PlainLabel::Role::quiet);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Find in the tables"));
    search_->setAccessibleName(tr("Find in the tables"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(fontMetrics().height() * 18);
    row->addWidget(import_);
    row->addWidget(undo_);
    row->addWidget(search_);
    row->addWidget(hint);
    connect(import_, &QPushButton::clicked, this, &Page::importRequested);
    connect(undo_, &QPushButton::clicked, this, [this] {
        const auto* about = chosen();
        if (!about)
            return;
        auto* question = new QMessageBox(
            QMessageBox::Question, tr("Undo an import"),
            tr("Take back import %1, %2? What it replaced comes into force again.")
                .arg(QString::number(core::number(about->ref.id)), QFileInfo(qt(about->ref.file)).fileName()),
            QMessageBox::NoButton, this);
        if (!about->continuedBy.empty())
            question->setInformativeText(
                tr("The file has grown since: what import %1 brought of it is taken back, too.",
                   "ids of imports, by commas")
                    .arg(ids(about->continuedBy)));
        question->setTextFormat(Qt::PlainText);
        auto* yes = question->addButton(tr("Undo the import"), QMessageBox::AcceptRole);
        question->addButton(tr("Keep it"), QMessageBox::RejectRole);
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(yes, &QAbstractButton::clicked, this,
                [this, id = core::number(about->ref.id)] { Q_EMIT undoRequested(id); });
        question->open();
    });
    return bar;
}

QWidget* DataPage::buildTabs()
{
    imports_ = new TableModel<core::ImportRow>(this);
    quarantine_ = new TableModel<core::QuarantineRow>(this);
    importTable_ = new Grid(tr("Imports"), imports_);
    quarantineTable_ = new Grid(tr("Rejected rows"), quarantine_);
    receipts_ = new ReceiptTab;
    importTable_->setEmptyText(tr("Nothing is imported yet. Choose files, or drop them on the window."));
    quarantineTable_->setEmptyText(tr("No row was rejected."));
    connect(importTable_, &Grid::choiceChanged, this, &DataPage::showChosen);
    connectReceipts();
    connect(quarantineTable_, &Grid::choiceChanged, this, &DataPage::showChosen);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (auto* table : {importTable_, quarantineTable_, receipts_->table(), sources_->table()})
            table->setSearch(text);
    });
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Imports and quarantine"));
    importTable_->setObjectName(QStringLiteral("imports"));
    quarantineTable_->setObjectName(QStringLiteral("quarantine"));
    receipts_->setObjectName(QStringLiteral("receipt"));
    tabs_->addTab(importTable_, tr("Imports"));
    tabs_->addTab(quarantineTable_, tr("Quarantine"));
    tabs_->addTab(receipts_, tr("Last receipt"));
    tabs_->setTabVisible(2, false);
    addSourcesTab();
    connect(tabs_, &QTabWidget::currentChanged, this, &DataPage::showChosen);
    auto* card = new Card;
    card->rows()->setContentsMargins(2, 2, 2, 2);
    card->rows()->addWidget(tabs_);
    return card;
}

void DataPage::connectReceipts()
{
    connect(receipts_, &ReceiptTab::choiceChanged, this, &DataPage::showChosen);
    connect(receipts_, &ReceiptTab::againRequested, this, &DataPage::againRequested);
    connect(receipts_, &ReceiptTab::currencyRequested, this, [this](const QString& source, const QString& currency) {
        sayOfSource(source, core::ImportChoice::currency, [&](core::SourceEntry& to) { to.currency = utf8(currency); });
    });
    connect(receipts_, &ReceiptTab::roleRequested, this, [this](const QString& source, const QString& role) {
        sayOfSource(source, core::ImportChoice::role, [&](core::SourceEntry& to) { to.role = utf8(role); });
    });
}

QString DataPage::tab() const { return tabs_->currentWidget()->objectName(); }

void DataPage::find()
{
    search_->setFocus();
    search_->selectAll();
}

void DataPage::addSourcesTab()
{
    sources_ = new SourcesTab;
    sources_->setObjectName(QStringLiteral("sources"));
    tabs_->addTab(sources_, tr("Sources"));
    connect(sources_, &SourcesTab::editRequested, this, [this](const SourceEdit& edit) {
        undoable_.push(new SourceCommand(edit, [this](const SourceEdit& next) { carryOut(next); }));
    });
    connect(this, &Page::settled, this, [this] {
        if (std::exchange(changing_, false)) // refused or stopped: find out what is so
            QTimer::singleShot(0, this, &Page::refresh);
    });
}

// While it is at work nothing else can be changed or undone.
void DataPage::carryOut(const SourceEdit& edit)
{
    changing_ = true;
    undoable_.setActive(false);
    sources_->setWritable(false);
    receipts_->setWritable(false);
    ask(
        [portfolio = view().portfolio, scope = view().scope, edit](const core::Progress& progress) {
            portfolio->changeSource(edit.from, edit.to, progress);
            return portfolio->data(scope, progress);
        },
        [this](const core::DataContent& content) {
            setContent(content);
            Q_EMIT figuresChanged();
        });
}

// Another program may have changed a source, or a change was refused: then what is undone here would not be what was
// done.
void DataPage::forgetUntrueCommands()
{
    const auto isTrue = [this](int index) {
        const auto* command = static_cast<const SourceCommand*>(undoable_.command(index));
        const auto known = std::ranges::find(content_.sources, command->next().from.name, &core::SourceEntry::name);
        return known != content_.sources.end() && known->role == command->next().from.role
               && known->currency == command->next().from.currency
               && known->rhythm.said == command->next().from.rhythm.said;
    };
    const int at = undoable_.index();
    if ((at > 0 && !isTrue(at - 1)) || (at < undoable_.count() && !isTrue(at)))
        undoable_.clear();
}

void DataPage::choose(const QString& item)
{
    wanted_ = item;
    goToWanted();
}

void DataPage::goToWanted()
{
    for (int n = 0; n < tabs_->count(); ++n)
        if (tabs_->isTabVisible(n) && tabs_->widget(n)->objectName() == wanted_) {
            tabs_->setCurrentIndex(n);
            wanted_.clear();
        }
}

Grid* DataPage::table() const
{
    return tabs_->currentWidget() == sources_    ? sources_->table()
           : tabs_->currentWidget() == receipts_ ? receipts_->table()
                                                 : qobject_cast<Grid*>(tabs_->currentWidget());
}

void DataPage::setSummary(const PortfolioSummary& summary)
{
    readOnly_ = summary.readOnly;
    import_->setEnabled(!readOnly_);
    sources_->setWritable(!readOnly_ && !changing_);
    receipts_->setWritable(!readOnly_ && !changing_);
    showChosen();
}

void DataPage::showQuarantine() { tabs_->setCurrentWidget(quarantineTable_); }

void DataPage::showReceipt() { tabs_->setCurrentWidget(receipts_); }

void DataPage::setReceipts(const std::vector<Receipt>& receipts)
{
    newReceipts_ = receipts;
    showReceipts();
}

void DataPage::addReceipts(const std::vector<Receipt>& receipts)
{
    auto all = newReceipts_.empty() ? content_.receipts : newReceipts_;
    for (const auto& receipt : receipts) {
        const auto same = std::ranges::find(all, receipt.path, &Receipt::path);
        if (same == all.end())
            all.push_back(receipt);
        else
            *same = receipt;
    }
    setReceipts(all);
}

void DataPage::showReceipts()
{
    auto shown = newReceipts_.empty() ? content_.receipts : newReceipts_;
    for (auto& receipt : shown) {
        const auto source = std::ranges::find(content_.sources, receipt.source, &core::SourceEntry::name);
        if (source == content_.sources.end() || !source->currency.empty())
            std::erase(receipt.choices, core::ImportChoice::currency);
    }
    receipts_->setReceipts(shown);
    tabs_->setTabVisible(tabs_->indexOf(receipts_), !shown.empty());
}

void DataPage::sayOfSource(const QString& source, core::ImportChoice said,
                           const std::function<void(core::SourceEntry&)>& say)
{
    const auto from = std::ranges::find(content_.sources, utf8(source), &core::SourceEntry::name);
    if (from == content_.sources.end())
        return;
    for (auto& receipt : newReceipts_)
        if (receipt.source == from->name)
            std::erase(receipt.choices, said);
    SourceEdit edit{*from, *from};
    say(edit.to);
    undoable_.push(new SourceCommand(edit, [this](const SourceEdit& next) { carryOut(next); }));
}

void DataPage::load(const View& view)
{
    ask(asking(view.portfolio, &Portfolio::data, view.scope),
        [this](const core::DataContent& content) { setContent(content); });
}

void DataPage::setContent(const core::DataContent& content)
{
    content_ = content;
    changing_ = false;
    forgetUntrueCommands();
    undoable_.setActive(isVisible());
    showReceipts();
    goToWanted();
    sources_->setSources(content.sources);
    sources_->setWritable(!readOnly_);
    receipts_->setWritable(!readOnly_);
    imports_->setRows(content.imports, importColumns());
    quarantine_->setRows(content.quarantine, quarantineColumns());
    const QLocale locale;
    tabs_->setTabText(tabs_->indexOf(importTable_),
                      tr("Imports (%1)").arg(count(static_cast<std::int64_t>(content.imports.size()), locale)));
    tabs_->setTabText(tabs_->indexOf(quarantineTable_), tr("Quarantine (%1)").arg(count(content.quarantined, locale)));
    tabs_->setTabText(tabs_->indexOf(sources_),
                      tr("Sources (%1)").arg(count(static_cast<std::int64_t>(content.sources.size()), locale)));
    showChosen();
}

const core::ImportRow* DataPage::chosen() const
{
    const auto index = importTable_->chosen();
    return tabs_->currentWidget() == importTable_ && index.isValid() ? &imports_->row(index) : nullptr;
}

void DataPage::showChosen()
{
    const auto* row = chosen();
    undo_->setEnabled(!readOnly_ && row
                      && (row->status == "in force" || row->status == "in part" || row->status == "held back"));
    if (row) {
        QStringList lines{tr("%1, identity %2").arg(qt(row->ref.file), qt(row->ref.identity))};
        if (!row->totals.empty())
            lines << tr("Exact totals: %1").arg(totalsText(row->totals));
        if (row->continues)
            lines << tr("The file has grown: these rows follow those of import %1, and are undone with it.")
                         .arg(core::number(*row->continues));
        if (!row->replaces.empty())
            lines << tr("It took the place of import %1.").arg(ids(row->replaces));
        for (const auto& change : row->changes)
            lines << messageText(change);
        detail_->setText(lines.join(QLatin1Char('\n')));
    } else if (tabs_->currentWidget() == receipts_) {
        detail_->setText(receipts_->detail());
    } else if (tabs_->currentWidget() == quarantineTable_ && quarantineTable_->chosen().isValid()) {
        const auto& refused = quarantine_->row(quarantineTable_->chosen());
        QStringList lines{qt(refused.file), messageText(core::rejectionText(refused.code, refused.reason))};
        if (core::messageOf(refused.reason).code == core::MessageCode::verbatim && lines.last() != qt(refused.reason))
            lines << qt(refused.reason);
        detail_->setText((lines << qt(refused.text)).join(QLatin1Char('\n')));
    } else if (tabs_->currentWidget() == quarantineTable_
               && static_cast<std::int64_t>(content_.quarantine.size()) < content_.quarantined) {
        detail_->setText(
            tr("The first %1 of %n rejected row(s) are shown.", nullptr, static_cast<int>(content_.quarantined))
                .arg(count(static_cast<std::int64_t>(content_.quarantine.size()), QLocale())));
    } else {
        detail_->setText({});
    }
    detail_->setVisible(!detail_->text().isEmpty());
}

} // namespace ui
