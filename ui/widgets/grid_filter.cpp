#include "ui/widgets/grid_filter.h"

#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/bound_filter.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostListed = 1000; // beyond, a list is searched and not read

// The cell that is typed; monostate for an empty field, nothing for what cannot be read.
std::optional<core::Cell> cellIn(const QString& typed, core::CellKind kind)
{
    if (typed.trimmed().isEmpty())
        return core::Cell();
    if (kind == core::CellKind::number) {
        const auto number = typedNumber(typed);
        return number ? std::optional<core::Cell>(*number) : std::nullopt;
    }
    const auto period = core::Period::parse(utf8(typed.trimmed()));
    return period ? std::optional<core::Cell>(*period) : std::nullopt;
}

QString boundText(const core::Cell& cell)
{
    const auto* exact = std::get_if<core::Decimal>(&cell);
    return exact ? exactNumber(exact->toDouble(), QLocale()) : qt(core::exactText(cell));
}

} // namespace

QString filterText(const core::GridRows& grid, const core::ColumnFilter& filter)
{
    const auto title = qt(grid.columns()[filter.column].title);
    const auto some = [](const std::vector<std::string>& all) {
        const QString first = all.front().empty() ? dash() : qt(all.front());
        return all.size() == 1 ? first
                               : GridFilter::tr("%1 and %n more", nullptr, static_cast<int>(all.size()) - 1).arg(first);
    };
    const bool from = !core::isEmpty(filter.from), to = !core::isEmpty(filter.to);
    if (!filter.is.empty())
        return GridFilter::tr("%1: %2", "column; values").arg(title, some(filter.is));
    if (!filter.isNot.empty())
        return GridFilter::tr("%1: not %2", "column; values").arg(title, some(filter.isNot));
    if (from && to)
        return GridFilter::tr("%1: %2 to %3", "column; bounds")
            .arg(title, boundText(filter.from), boundText(filter.to));
    if (from)
        return GridFilter::tr("%1: from %2", "column; bound").arg(title, boundText(filter.from));
    if (to)
        return GridFilter::tr("%1: up to %2", "column; bound").arg(title, boundText(filter.to));
    return GridFilter::tr("%1: contains %2", "column; part of a text").arg(title, qt(filter.contains));
}

GridFilter::GridFilter(std::shared_ptr<const core::GridRows> grid, std::vector<core::RowIndex> rows,
                       const core::ColumnFilter& before, QWidget* parent)
    : QFrame(parent, Qt::Popup), grid_(std::move(grid)), before_(before),
      hint_(new PlainLabel({}, PlainLabel::Role::quiet)), use_(new QPushButton(tr("Filter")))
{
    setObjectName(QStringLiteral("grid_filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* rowsOf = new QVBoxLayout(this);
    const auto& column = grid_->columns()[before.column];
    rowsOf->addWidget(new PlainLabel(qt(column.title), PlainLabel::Role::strong));
    if (column.kind == core::CellKind::text)
        buildValues(std::move(rows));
    else
        buildRange();
    hint_->setWordWrap(true);
    rowsOf->addWidget(hint_);
    use_->setObjectName(QStringLiteral("use_filter"));
    use_->setDefault(true);
    auto* none = new QPushButton(tr("No filter"));
    none->setObjectName(QStringLiteral("no_filter"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(use_);
    buttons->addWidget(none);
    rowsOf->addLayout(buttons);
    connect(use_, &QPushButton::clicked, this, &GridFilter::choose);
    connect(none, &QPushButton::clicked, this, [this] {
        core::ColumnFilter no;
        no.column = before_.column;
        Q_EMIT chosen(no);
        close();
    });
    setMinimumWidth(fontMetrics().height() * 16);
}

void GridFilter::buildValues(std::vector<core::RowIndex> rows)
{
    find_ = new QLineEdit(qt(before_.contains));
    find_->setObjectName(QStringLiteral("find_value"));
    find_->setPlaceholderText(tr("Part of the text"));
    find_->setAccessibleName(find_->placeholderText());
    find_->setClearButtonEnabled(true);
    values_ = new QListWidget;
    values_->setObjectName(QStringLiteral("values"));
    values_->setAccessibleName(tr("Values of the column"));
    values_->setUniformItemSizes(true);
    layout()->addWidget(find_);
    layout()->addWidget(values_);
    setFocusProxy(find_);
    connect(find_, &QLineEdit::textChanged, this, &GridFilter::showFound);
    connect(find_, &QLineEdit::returnPressed, this, &GridFilter::choose);
    hint_->setText(tr("Counting…"));
    job_.run(
        [grid = grid_, rows = std::move(rows), column = before_.column,
         digits = shownDigits()](const core::Progress& progress) {
            const ShownDigits same(digits);
            return core::valuesOf(*grid, rows, column, progress);
        },
        [this](const std::vector<core::ColumnValue>& values) { fill(values); });
}

void GridFilter::fill(const std::vector<core::ColumnValue>& values)
{
    const bool tooMany = values.size() > mostListed;
    hint_->setText(tooMany ? tr("%n value(s) are too many for a list: type a part of the text.", nullptr,
                                static_cast<int>(values.size()))
                           : QString());
    hint_->setVisible(tooMany);
    values_->setVisible(!tooMany);
    if (tooMany)
        return;
    for (const auto& value : values) {
        const QString name = value.shown.empty() ? dash() : qt(value.shown);
        auto* item = new QListWidgetItem(tr("%1 (%2)", "value of a column; number of rows")
                                             .arg(name, count(static_cast<std::int64_t>(value.rows), QLocale())),
                                         values_);
        item->setData(Qt::UserRole, qt(value.shown));
        const bool named = std::ranges::find(before_.is, value.shown) != before_.is.end();
        item->setCheckState(named ? Qt::Checked : Qt::Unchecked);
    }
    showFound();
}

void GridFilter::showFound()
{
    for (int i = 0; i < values_->count(); ++i) {
        auto* item = values_->item(i);
        item->setHidden(!item->text().contains(find_->text(), Qt::CaseInsensitive));
    }
}

void GridFilter::buildRange()
{
    const bool isTime = grid_->columns()[before_.column].kind == core::CellKind::time;
    const auto field = [&](const QString& caption, const char* name, const core::Cell& bound) {
        auto* edit = new QLineEdit(boundText(bound));
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(caption);
        edit->setPlaceholderText(isTime ? QStringLiteral("2026-03-15") : QString());
        auto* line = new QHBoxLayout;
        line->addWidget(new PlainLabel(caption));
        line->addWidget(edit, 1);
        static_cast<QVBoxLayout*>(layout())->addLayout(line);
        connect(edit, &QLineEdit::returnPressed, this, &GridFilter::choose);
        connect(edit, &QLineEdit::textChanged, this, [this] { use_->setEnabled(wanted().has_value()); });
        return edit;
    };
    from_ = field(tr("From"), "filter_from", before_.from);
    to_ = field(tr("To"), "filter_to", before_.to);
    setFocusProxy(from_);
    hint_->setText(isTime ? tr("A day, a month or a year: 2026-03-15, 2026-03, 2026.") : QString());
    hint_->setVisible(isTime);
}

std::optional<core::ColumnFilter> GridFilter::wanted() const
{
    core::ColumnFilter filter;
    filter.column = before_.column;
    if (from_) {
        const auto kind = grid_->columns()[before_.column].kind;
        const auto from = cellIn(from_->text(), kind), to = cellIn(to_->text(), kind);
        if (!from || !to)
            return {};
        filter.from = *from;
        filter.to = *to;
        return filter;
    }
    for (int i = 0; i < values_->count(); ++i)
        if (values_->item(i)->checkState() == Qt::Checked)
            filter.is.push_back(utf8(values_->item(i)->data(Qt::UserRole).toString()));
    if (filter.is.empty())
        filter.contains = utf8(find_->text());
    return filter;
}

void GridFilter::choose()
{
    const auto filter = wanted();
    if (!filter)
        return;
    Q_EMIT chosen(*filter);
    close();
}

} // namespace ui
