#include "ui/pages/sources_tab.h"

#include "ui/models/columns.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

SourcesTab::SourcesTab(QWidget* parent)
    : QWidget(parent), model_(new TableModel<core::SourceEntry>(this)), table_(new Grid(tr("Sources"), model_))
{
    table_->setObjectName(QStringLiteral("source_table"));
    table_->setEmptyText(tr("There is no source yet: the first import makes one."));
    sentence_ = new PlainLabel;
    sentence_->setObjectName(QStringLiteral("source_sentence"));
    sentence_->setWordWrap(true);
    auto* rows = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    rows->setContentsMargins(0, 0, 0, unit / 2);
    rows->setSpacing(unit / 2);
    rows->addWidget(table_, 1);
    rows->addWidget(buildChoices());
    rows->addWidget(sentence_);
    sentence_->setContentsMargins(unit / 2, 0, unit / 2, 0);
    connect(table_, &Grid::choiceChanged, this, &SourcesTab::showChosen);
    connect(table_, &Grid::rowActivated, role_, [this] { role_->setFocus(); });
    showChosen();
}

QWidget* SourcesTab::buildChoices()
{
    role_ = new QComboBox;
    role_->setObjectName(QStringLiteral("source_role"));
    role_->setAccessibleName(tr("Role of the source"));
    role_->addItem(tr("bills"), QStringLiteral("bills"));
    role_->addItem(tr("a view of money that another source bills"), QStringLiteral("view"));
    currency_ = new QLineEdit;
    currency_->setObjectName(QStringLiteral("source_currency"));
    currency_->setAccessibleName(tr("Currency of rows that name none"));
    currency_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z]{0,3}")), currency_));
    currency_->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("MMMMMM")));
    rhythm_ = new QComboBox;
    rhythm_->setObjectName(QStringLiteral("source_rhythm"));
    rhythm_->setAccessibleName(tr("Rhythm of deliveries"));
    rhythm_->addItem(tr("as found from its past"), QString());
    rhythm_->addItem(tr("daily"), QStringLiteral("daily"));
    rhythm_->addItem(tr("weekly"), QStringLiteral("weekly"));
    rhythm_->addItem(tr("monthly"), QStringLiteral("monthly"));
    rhythm_->addItem(tr("nothing expected"), QStringLiteral("none"));
    change_ = new QPushButton(tr("Change the source"));
    change_->setObjectName(QStringLiteral("change_source"));
    auto* bar = new QWidget;
    const int unit = fontMetrics().height();
    auto* line = new FlowLayout(bar);
    line->setContentsMargins(unit / 2, 0, unit / 2, 0);
    line->setSpacing(unit / 2);
    const auto add = [&](const QString& text, QWidget* field) { // its name stays beside it
        auto* holder = new QWidget;
        auto* across = new QHBoxLayout(holder);
        across->setContentsMargins(0, 0, unit, 0);
        auto* label = new QLabel(text);
        label->setBuddy(field);
        across->addWidget(label);
        across->addWidget(field);
        line->addWidget(holder);
    };
    for (auto* box : {role_, rhythm_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    add(tr("&Role:"), role_);
    add(tr("R&hythm:"), rhythm_);
    add(tr("&Currency of rows that name none:"), currency_);
    line->addWidget(change_);
    connect(role_, &QComboBox::currentIndexChanged, this, &SourcesTab::showWanted);
    connect(rhythm_, &QComboBox::currentIndexChanged, this, &SourcesTab::showWanted);
    connect(currency_, &QLineEdit::textEdited, this, &SourcesTab::showWanted);
    connect(currency_, &QLineEdit::returnPressed, change_, &QPushButton::click);
    connect(change_, &QPushButton::clicked, this, [this] {
        if (const auto* from = chosen())
            Q_EMIT editRequested({*from, wanted()});
    });
    return bar;
}

void SourcesTab::setSources(const std::vector<core::SourceEntry>& sources)
{
    const auto name = chosen() ? chosen()->name : std::string();
    model_->setRows(sources, sourceColumns());
    const auto same = std::ranges::find(sources, name, &core::SourceEntry::name);
    const auto first =
        std::ranges::find(sources, true, &core::SourceEntry::hasMoney); // of which there is something to say
    if (const auto at = same != sources.end() ? same : first; at != sources.end())
        table_->chooseRow(static_cast<int>(at - sources.begin()));
    showChosen();
}

void SourcesTab::setWritable(bool writable)
{
    writable_ = writable;
    showWanted();
}

const core::SourceEntry* SourcesTab::chosen() const
{
    const auto index = table_->chosen();
    return index.isValid() ? &model_->row(index) : nullptr;
}

core::SourceEntry SourcesTab::wanted() const
{
    auto wanted = *chosen();
    wanted.role = utf8(role_->currentData().toString());
    wanted.currency = utf8(currency_->text().toUpper());
    wanted.rhythm.said = utf8(rhythm_->currentData().toString());
    return wanted;
}

void SourcesTab::showChosen()
{
    const auto* source = chosen();
    const QSignalBlocker quiet(role_), still(rhythm_);
    rhythm_->setCurrentIndex(std::max(0, rhythm_->findData(source ? qt(source->rhythm.said) : QString())));
    role_->setCurrentIndex(std::max(0, role_->findData(source ? qt(source->role) : QString())));
    currency_->setText(source ? qt(source->currency) : QString());
    showWanted();
}

void SourcesTab::showWanted()
{
    const auto* source = chosen();
    const bool may = writable_ && source && source->hasMoney;
    role_->setEnabled(may);
    currency_->setEnabled(may);
    rhythm_->setEnabled(writable_ && source);
    const bool whole = currency_->text().isEmpty() || currency_->text().size() == 3;
    const bool other = source
                       && ((may && (wanted().role != source->role || wanted().currency != source->currency))
                           || wanted().rhythm.said != source->rhythm.said);
    change_->setEnabled(writable_ && whole && other);
    sentence_->setText(sentence());
}

QString SourcesTab::sentence() const
{
    const auto* source = chosen();
    if (!source)
        return model_->rows().empty() ? QString()
                                      : tr("Choose a source to see what follows from its role and currency.");
    const auto& rhythm = source->rhythm;
    const auto late =
        rhythm.lateSince
            ? QLatin1Char(' ')
                  + tr("It is late: something was due on %1, and the newest day that it tells of is %2.")
                        .arg(longDayText(*rhythm.lateSince, QLocale()), longDayText(*rhythm.last, QLocale()))
            : QString();
    if (!source->hasMoney)
        return tr("%1 brings no money, so it has neither role nor currency.").arg(qt(source->name)) + late;
    const auto to = wanted();
    const auto role =
        to.role == "view"
            ? tr("%1 counts as a view of money that another source bills: no figure counts it a second time.")
                  .arg(qt(to.name))
        : !to.effectiveFrom.empty()
            ? tr("%1 counts as bills: it says what was invoiced, and %2 what it cost day by day.")
                  .arg(qt(to.name), qt(to.effectiveFrom))
            : tr("%1 counts as bills: its money stands in all figures.").arg(qt(to.name));
    const auto currency = to.currency.empty() ? tr("Rows that name no currency stand apart, as “?”.")
                                              : tr("Rows that name no currency count in %1.").arg(qt(to.currency));
    return role + QLatin1Char(' ') + currency + late;
}

SourceCommand::SourceCommand(SourceEdit edit, std::function<void(const SourceEdit&)> carryOut)
    : QUndoCommand(SourcesTab::tr("change of source %1", "what undo names").arg(qt(edit.to.name))),
      edit_(std::move(edit)), carryOut_(std::move(carryOut))
{}

void SourceCommand::swap()
{
    carryOut_(edit_);
    std::swap(edit_.from, edit_.to);
}

} // namespace ui
