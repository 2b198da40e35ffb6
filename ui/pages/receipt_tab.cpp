#include "ui/pages/receipt_tab.h"

#include "ui/message_text.h"
#include "ui/models/table_model.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

namespace {

QStringList textsOf(const core::Messages& messages)
{
    QStringList all;
    for (const auto& message : messages)
        all << messageText(message);
    return all;
}

QString outcomeText(const Receipt& receipt)
{
    return receipt.status == "imported"    ? ReceiptTab::tr("imported")
           : receipt.status == "unchanged" ? ReceiptTab::tr("unchanged")
           : receipt.status == "replaced"  ? ReceiptTab::tr("replaced an earlier one")
           : receipt.status == "refused"   ? ReceiptTab::tr("refused")
           : receipt.status == "outdated"  ? ReceiptTab::tr("outdated, left out")
           : receipt.status == "manifest"  ? ReceiptTab::tr("manifest")
                                           : qt(receipt.status);
}

Mark outcomeMark(const Receipt& receipt)
{
    const bool states = receipt.status != "outdated" && receipt.status != "manifest";
    return receipt.status == "refused" ? Mark::breach
           : receipt.rejected > 0 || receipt.lacksSomething || !receipt.changes.empty() || !receipt.choices.empty()
                   || (!states && !receipt.notes.empty())
               ? Mark::watch
           : receipt.status == "unchanged" || !states ? Mark::none
                                                      : Mark::met;
}

// Money first, and whole: a line each, however many.
std::vector<Column<Receipt>> receiptColumns()
{
    std::vector<Column<Receipt>> columns(6);
    columns[0].title = ReceiptTab::tr("File");
    columns[0].text = [](const Receipt& receipt) { return QFileInfo(qt(receipt.path)).fileName(); };
    columns[0].exact = [](const Receipt& receipt) { return qt(receipt.path); };
    columns[1].title = ReceiptTab::tr("Outcome");
    columns[1].text = outcomeText;
    columns[1].mark = [](const Receipt& receipt) { return std::pair(outcomeMark(receipt), Solidity::full); };
    columns[2].title = ReceiptTab::tr("What it changed");
    columns[2].text = [](const Receipt& receipt) { return textsOf(receipt.changes).join(QLatin1Char('\n')); };
    columns[3].title = ReceiptTab::tr("Rejected rows");
    columns[3].text = [](const Receipt& receipt) { return count(receipt.rejected, QLocale()); };
    columns[3].cell = [](const Receipt& receipt) { return core::Cell(receipt.rejected); };
    columns[3].alignment = alignRight;
    columns[3].kind = core::CellKind::number;
    columns[4].title = ReceiptTab::tr("What was found");
    columns[4].text = [](const Receipt& receipt) { return messageText(receipt.found); };
    columns[5].title = ReceiptTab::tr("What it did");
    columns[5].text = [](const Receipt& receipt) {
        return (textsOf(receipt.did) + textsOf(receipt.notes)).join(QStringLiteral("; "));
    };
    columns[5].exact = [](const Receipt& receipt) {
        return (textsOf(receipt.did) + textsOf(receipt.notes)).join(QLatin1Char('\n'));
    };
    return columns;
}

} // namespace

ReceiptTab::ReceiptTab(QWidget* parent)
    : QWidget(parent), model_(new TableModel<Receipt, std::vector<Receipt>>(this)),
      table_(new Grid(tr("Receipt of the last import"), model_)), choices_(new QWidget), bar_(new QHBoxLayout(choices_))
{
    const int unit = fontMetrics().height();
    table_->setObjectName(QStringLiteral("receipt_table"));
    table_->view()->setWordWrap(true);
    table_->view()->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // few rows, shown whole
    choices_->setObjectName(QStringLiteral("receipt_choices"));
    bar_->setContentsMargins(unit / 2, 0, unit / 2, 0);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, unit / 2);
    rows->setSpacing(unit / 2);
    rows->addWidget(table_, 1);
    rows->addWidget(choices_);
    connect(table_, &Grid::choiceChanged, this, &ReceiptTab::showChosen);
    showChosen();
}

const std::vector<Receipt>& ReceiptTab::receipts() const { return model_->rows(); }

void ReceiptTab::setReceipts(const std::vector<Receipt>& receipts)
{
    if (receipts == model_->rows())
        return;
    model_->setRows(receipts, receiptColumns());
    const auto asks = [](const Receipt& receipt) { return !receipt.choices.empty(); };
    const auto changed = [](const Receipt& receipt) { return !receipt.changes.empty(); };
    auto first = std::ranges::find_if(receipts, asks);
    if (first == receipts.end())
        first = std::ranges::find_if(receipts, changed);
    if (first != receipts.end())
        table_->chooseRow(static_cast<int>(first - receipts.begin()));
    showChosen();
}

void ReceiptTab::setWritable(bool writable)
{
    writable_ = writable;
    choices_->setEnabled(writable);
}

const Receipt* ReceiptTab::chosen() const
{
    const auto index = table_->chosen();
    return index.isValid() ? &model_->row(index) : nullptr;
}

QString ReceiptTab::detail() const
{
    const auto* receipt = chosen();
    if (receipt == nullptr)
        return {};
    auto lines = textsOf(receipt->changes);
    lines << qt(receipt->path) << messageText(receipt->found) << textsOf(receipt->did) << textsOf(receipt->notes);
    return lines.join(QLatin1Char('\n')).trimmed();
}

void ReceiptTab::showChosen()
{
    clearChoices();
    if (const auto* receipt = chosen())
        for (const auto choice : receipt->choices)
            addChoice(*receipt, choice);
    bar_->addStretch(1);
    choices_->setVisible(bar_->count() > 1);
    choices_->setEnabled(writable_);
    Q_EMIT choiceChanged();
}

void ReceiptTab::clearChoices()
{
    while (auto* item = bar_->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a click on it may be what leads here
        }
        delete item;
    }
}

void ReceiptTab::addButton(const char* name, const QString& text, std::function<void()> clicked)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    bar_->addWidget(button);
}

void ReceiptTab::addAgain(const char* name, const QString& text, const core::ImportAnswers& answers)
{
    addButton(name, text, [this, path = qt(chosen()->path), answers] { Q_EMIT againRequested({path, answers}); });
}

QLineEdit* ReceiptTab::addField(const char* name, const QString& label, const QString& pattern)
{
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setValidator(new QRegularExpressionValidator(QRegularExpression(pattern), field));
    field->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("MMMMMMMM")));
    auto* words = new QLabel(label);
    words->setBuddy(field);
    bar_->addWidget(words);
    bar_->addWidget(field);
    return field;
}

void ReceiptTab::addChoice(const Receipt& receipt, core::ImportChoice choice)
{
    core::ImportAnswers answers;
    switch (choice) {
    case core::ImportChoice::decimal_mark:
        answers.decimal = core::DecimalMark::comma;
        addAgain("choose_comma", tr("Read with a decimal comma"), answers);
        answers.decimal = core::DecimalMark::point;
        return addAgain("choose_point", tr("Read with a decimal point"), answers);
    case core::ImportChoice::date_order:
        answers.dates = core::DateOrder::day_first;
        addAgain("choose_day_first", tr("Read with the day first"), answers);
        answers.dates = core::DateOrder::month_first;
        return addAgain("choose_month_first", tr("Read with the month first"), answers);
    case core::ImportChoice::mapping:
        answers.mapping = receipt.mapping;
        return addAgain("choose_mapping", tr("Read it as proposed"), answers);
    case core::ImportChoice::whole:
        answers.whole = true;
        return addAgain("choose_whole", tr("It is whole: take the days held back"), answers);
    case core::ImportChoice::period: {
        auto* field = addField("choose_period", tr("Month it is of, as 2026-03:"), QStringLiteral("\\d{4}-\\d{2}"));
        const auto take = [this, field, path = qt(receipt.path)] {
            core::ImportAnswers said;
            said.period = core::Period::parse(utf8(field->text()));
            if (said.period)
                Q_EMIT againRequested({path, said});
        };
        connect(field, &QLineEdit::returnPressed, this, take);
        return addButton("take_period", tr("Import for this month"), take);
    }
    case core::ImportChoice::currency: {
        auto* field =
            addField("choose_currency", tr("Currency of rows that name none:"), QStringLiteral("[A-Za-z]{3}"));
        const auto take = [this, field, source = qt(receipt.source)] {
            if (field->hasAcceptableInput())
                Q_EMIT currencyRequested(source, field->text().toUpper());
        };
        connect(field, &QLineEdit::returnPressed, this, take);
        return addButton("take_currency", tr("Count them in it"), take);
    }
    case core::ImportChoice::role: {
        const auto source = qt(receipt.source);
        addButton("choose_view", tr("%1 is a view of what the other bills").arg(source),
                  [this, source] { Q_EMIT roleRequested(source, QStringLiteral("view")); });
        return addButton("choose_bills", tr("Both bill"),
                         [this, source] { Q_EMIT roleRequested(source, QStringLiteral("bills")); });
    }
    }
}

} // namespace ui
