#include "ui/window/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

#include <algorithm>

namespace ui {

namespace {

constexpr double smallestPoints = 9.5;

} // namespace

Appearance::Appearance(QApplication& application)
    : QObject(&application), application_(application), base_(application.font())
{
    if (base_.pointSizeF() < smallestPoints)
        base_.setPointSizeF(smallestPoints);
    application_.setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); // the application takes it over
    application_.installEventFilter(this);
}

void Appearance::apply(ThemeChoice choice, int typePercent)
{
    choice_ = choice;
    typePercent_ = std::clamp(typePercent, 80, 200);
    if (choice == ThemeChoice::system) {
        applying_ = true;
        application_.setPalette(QPalette()); // back to what the desktop says
        applying_ = false;
        paintAll(ui::isDark(application_.palette()));
    } else {
        paintAll(choice == ThemeChoice::dark);
    }
}

void Appearance::paintAll(bool night)
{
    applying_ = true;
    night_ = night;
    QFont font = base_;
    font.setPointSizeF(base_.pointSizeF() * typePercent_ / 100);
    const Theme theme = night ? Theme::night(font) : Theme::light(font);
    application_.setPalette(theme.palette());
    application_.setFont(font);
    application_.setStyleSheet(theme.styleSheet());
    applying_ = false;
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (!applying_ && choice_ == ThemeChoice::system) {
        if (event->type() == QEvent::ThemeChange)
            apply(choice_, typePercent_);
        else if (event->type() == QEvent::ApplicationPaletteChange && watched == &application_
                 && ui::isDark(application_.palette()) != night_)
            paintAll(!night_);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
