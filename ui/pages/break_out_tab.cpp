#include "ui/pages/break_out_tab.h"

#include "ui/labels.h"
#include "ui/models/answer_columns.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr double rounding = 1e-9; // of the larger value: what doubles leave of two exact sums

}

BreakOutTab::BreakOutTab(QWidget* parent)
    : KpiTab(parent), sentence_(new PlainLabel), choice_(new QWidget), fields_(new QComboBox),
      model_(new TableModel<core::BreakOutRow>(this)), table_(new Grid(tr("Parts of the figure"), model_)),
      rows_(new QAction(tr("Rows of this part"), this))
{
    const int unit = fontMetrics().height();
    sentence_->setObjectName(QStringLiteral("break_out_sentence"));
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fields_->setObjectName(QStringLiteral("break_out_by"));
    fields_->setAccessibleName(tr("Break out by"));
    fields_->setSizeAdjustPolicy(QComboBox::AdjustToContents); // filled after it is first seen
    table_->setObjectName(QStringLiteral("break_out"));
    table_->addAction(rows_);
    auto* across = new QHBoxLayout(choice_);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(new PlainLabel(tr("By"), PlainLabel::Role::quiet));
    across->addWidget(fields_);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(unit / 2, 0, unit / 2, 0);
    head->addWidget(sentence_, 1);
    head->addWidget(choice_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit / 3, 0, 0);
    column->addLayout(head);
    column->addWidget(table_, 1);
    connect(fields_, &QComboBox::activated, this, [this](int index) {
        field_ = utf8(fields_->itemData(index).toString());
        load();
    });
    connect(table_, &Grid::rowActivated, this, [this](const QModelIndex& index) { askRows(model_->row(index)); });
    connect(rows_, &QAction::triggered, this, [this] {
        if (const auto chosen = table_->chosen(); chosen.isValid())
            askRows(model_->row(chosen));
    });
}

void BreakOutTab::setSearch(const QString& text) { table_->setSearch(text); }

void BreakOutTab::clear()
{
    sentence_->clear();
    choice_->setVisible(false);
    model_->setRows({}, {});
}

void BreakOutTab::load()
{
    ask(
        &Portfolio::breakOut, [this](const BreakOutAnswer& answer) { show(answer); }, field_);
}

void BreakOutTab::show(const BreakOutAnswer& answer)
{
    fields_->clear();
    for (const auto& field : answer.fields)
        fields_->addItem(fieldText(field), qt(field));
    fields_->setCurrentIndex(fields_->findData(qt(answer.made.field)));
    choice_->setVisible(!answer.fields.empty());
    model_->setRows(answer.made.rows, breakOutColumns(answer.made, row().unit, head().currency));
    sentence_->setText(answer.fields.empty()
                           ? tr("This figure is one of a single component and a single day: it has no parts.")
                           : sentence(answer.made));
    table_->setEmptyText(tr("Nothing is known of it in this period."));
}

// What is in the parts, and what of the figure is not.
QString BreakOutTab::sentence(const core::BreakOut& made) const
{
    if (!made.total)
        return {};
    const auto shown = [this](double value) { return amount(value, row().unit, head().currency, QLocale()); };
    const QString together = tr("Together %1.").arg(shown(*made.total));
    const bool same = row().value && std::abs(*row().value - *made.total) <= rounding * std::abs(*row().value);
    if (same || !row().value)
        return together;
    return tr("Together %1; the whole figure is %2: what no component is given is in none of these parts.")
        .arg(shown(*made.total), shown(*row().value));
}

void BreakOutTab::askRows(const core::BreakOutRow& part)
{
    const auto field = utf8(fields_->currentData().toString());
    if (part.rows)
        Q_EMIT rowsRequested(part.rows->filter, part.rows->question, memberText(field, part.member));
    else if (part.count > 0)
        Q_EMIT partRequested(field, part.member, memberText(field, part.member));
}

} // namespace ui
