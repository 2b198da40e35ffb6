#include "ui/pages/page.h"

#include "ui/export/view_file.h"
#include "ui/widgets/grid.h"

#include <QScrollArea>
#include <QScrollBar>

namespace ui {

Page::Page(QString name, int number, QWidget* parent) : QWidget(parent), name_(std::move(name)), number_(number)
{
    setObjectName(name_);
    connect(&job_, &Job::failed, this, [this](const core::Error& error) {
        Q_EMIT failed(error);
        settle();
    });
    connect(&job_, &Job::cancelled, this, &Page::settle);
}

void Page::setView(const View& view)
{
    if (view == view_)
        return;
    view_ = view;
    refresh();
}

void Page::refresh()
{
    if (!view_.portfolio)
        return;
    settled_ = false;
    load(view_);
}

PageState Page::state() const
{
    PageState state;
    state.tab = tab();
    if (const auto* grid = table())
        state.grid = grid->state();
    if (const auto* area = findChild<QScrollArea*>())
        state.scroll = area->verticalScrollBar()->value();
    return state;
}

void Page::restore(const PageState& state)
{
    if (auto* grid = table())
        grid->restore(state.grid);
    if (const auto* area = findChild<QScrollArea*>())
        area->verticalScrollBar()->setValue(state.scroll);
}

QStringList Page::exportKinds() const
{
    QStringList kinds{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (table())
        kinds << QStringLiteral("csv") << QStringLiteral("xlsx");
    return kinds;
}

std::function<std::string()> Page::exported(const QString& kind, const QString& headline)
{
    if (kind == QStringLiteral("xlsx") && table())
        return table()->sheet();
    if (kind == QStringLiteral("csv") && table())
        return table()->csv();
    return viewPicture(*this, headline, kind);
}

void Page::settle()
{
    settled_ = true;
    Q_EMIT settled();
}

} // namespace ui
