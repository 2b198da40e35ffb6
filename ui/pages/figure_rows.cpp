#include "ui/pages/figure_rows.h"

#include "ui/models/explore_columns.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstddef>
#include <utility>
#include <vector>

namespace ui {

namespace {

// Without columns that say nothing: a view that asks for no component does not look on which one a row falls.
std::vector<Column<core::SourceRow>> columnsOf(const SourceLines& lines, const ExploreAnswer& made,
                                               const core::FigureRef& figure)
{
    auto columns = sourceRowColumns(made.answer.currency, unitOfRows(made, figure));
    if (lines.size() == 0)
        return columns;
    constexpr std::size_t component = 0, share = 5, measure = 7;
    const auto first = lines[0];
    const auto leaveOut = [&](std::size_t at) { columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(at)); };
    if (first.measures.empty())
        leaveOut(measure);
    if (first.component.empty()) {
        leaveOut(share);
        leaveOut(component);
    }
    return columns;
}

} // namespace

FigureRows::FigureRows(QWidget* parent)
    : QWidget(parent), title_(new PlainLabel({}, PlainLabel::Role::strong)),
      model_(new TableModel<core::SourceRow, SourceLines>(this)), table_(new Grid(tr("Source rows"), model_))
{
    title_->setObjectName(QStringLiteral("explored_rows_title"));
    title_->setWordWrap(true);
    title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setObjectName(QStringLiteral("explored_rows"));
    auto* close = new QToolButton;
    close->setText(tr("Close"));
    close->setObjectName(QStringLiteral("close_rows"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(head);
    rows->addWidget(table_, 1);
    connect(table_, &Grid::settled, this, &FigureRows::settled);
    connect(&job_, &Job::failed, this, [this](const core::Error& error) {
        hide();
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    connect(&job_, &Job::cancelled, this, &FigureRows::settled);
    hide();
}

bool FigureRows::isSettled() const { return !job_.busy() && table_->isSettled(); }

void FigureRows::ask(const std::shared_ptr<const Portfolio>& portfolio, std::shared_ptr<const ExploreAnswer> made,
                     const core::FigureRef& figure, const QString& what)
{
    title_->setText(tr("Reading the rows…"));
    model_->setRows({}, {});
    show();
    job_.run(asking(portfolio, &Portfolio::figureRows, made->view, figure),
             [this, made, figure, what](std::shared_ptr<const core::SourceRows> found) {
                 const SourceLines lines(std::move(found));
                 title_->setText(tr("%Ln source row(s)", nullptr, static_cast<int>(lines.count()))
                                 + QStringLiteral(" · ") + what);
                 model_->setRows(lines, columnsOf(lines, *made, figure));
                 table_->setFocus();
                 Q_EMIT settled();
             });
}

} // namespace ui
