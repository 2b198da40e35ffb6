#include "ui/pages/page.h"

namespace ui {

Page::Page(QString name, int number, QWidget* parent) : QWidget(parent), name_(std::move(name)), number_(number)
{
    setObjectName(name_);
    connect(&job_, &Job::progressed, this, &Page::progressed);
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

void Page::settle()
{
    settled_ = true;
    Q_EMIT settled();
}

} // namespace ui
