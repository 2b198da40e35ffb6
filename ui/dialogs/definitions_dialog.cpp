#include "ui/dialogs/definitions_dialog.h"

#include "ui/labels.h"
#include "ui/models/table_model.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

std::vector<Column<KnownKpi>> definitionColumns()
{
    std::vector<Column<KnownKpi>> all(3);
    all[0].title = DefinitionsDialog::tr("Figure");
    all[0].text = [](const KnownKpi& kpi) { return kpiText(kpi.name); };
    all[0].exact = [](const KnownKpi& kpi) { return qt(kpi.definition); };
    all[1].title = DefinitionsDialog::tr("Domain");
    all[1].text = [](const KnownKpi& kpi) { return domainName(kpi.domain); };
    all[2].title = DefinitionsDialog::tr("Id");
    all[2].text = [](const KnownKpi& kpi) { return qt(kpi.id); };
    return all;
}

} // namespace

DefinitionsDialog::DefinitionsDialog(std::vector<KnownKpi> kpis, const std::string& currency, QWidget* parent)
    : QDialog(parent), currency_(currency), model_(new TableModel<KnownKpi>(this)),
      table_(new Grid(tr("Key figures"), model_)), name_(new PlainLabel({}, PlainLabel::Role::title))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Definitions"));
    const int unit = fontMetrics().height();
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Find a figure"));
    search->setAccessibleName(tr("Find a figure"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, table_, &Grid::setSearch);
    auto* left = new QWidget;
    auto* leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins(0, 0, 0, 0);
    leftRows->addWidget(search);
    leftRows->addWidget(table_, 1);

    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    name_->setWordWrap(true);
    rows->addWidget(name_);
    const auto add = [&](const QString& caption) {
        rows->addSpacing(unit / 3);
        rows->addWidget(new PlainLabel(caption, PlainLabel::Role::quiet));
        auto* label = new PlainLabel;
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
        return label;
    };
    definition_ = add(tr("Definition"));
    formula_ = add(tr("Formula"));
    target_ = add(tr("Target"));
    source_ = add(tr("Source"));
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Definition of the chosen figure"));
    scroll->setWidget(sheet);

    auto* both = new QSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(scroll);
    both->setSizes({unit * 30, unit * 28});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* page = buttons->addButton(tr("Open its page"), QDialogButtonBox::ActionRole);
    const auto open = [this] {
        if (const auto chosen = table_->chosen(); chosen.isValid()) {
            Q_EMIT kpiRequested(qt(model_->row(chosen).id));
            accept();
        }
    };
    connect(page, &QPushButton::clicked, this, open);
    connect(table_, &Grid::rowActivated, this, open);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(table_, &Grid::choiceChanged, this, &DefinitionsDialog::showChosen);
    auto* column = new QVBoxLayout(this);
    column->addWidget(both, 1);
    column->addWidget(buttons);
    resize(unit * 62, unit * 34);
    model_->setRows(std::move(kpis), definitionColumns());
    table_->chooseRow(0);
}

void DefinitionsDialog::showChosen()
{
    const auto chosen = table_->chosen();
    if (!chosen.isValid())
        return;
    const auto& kpi = model_->row(chosen);
    const auto shown = [&](double value) { return amount(value, kpi.unit, currency_, QLocale()); };
    name_->setText(kpiText(kpi.name));
    definition_->setText(kpiText(kpi.definition));
    formula_->setText(qt(kpi.formula));
    target_->setText((kpi.target && kpi.floor ? tr("Target %1, floor %2.").arg(shown(*kpi.target), shown(*kpi.floor))
                                              : tr("None: it is not rated."))
                     + QLatin1Char(' ') + kpiText(kpi.why));
    source_->setText(kpiText(kpi.source));
}

} // namespace ui
