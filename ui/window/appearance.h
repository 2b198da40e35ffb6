// Puts the theme on the application: style, palette, type size; follows the system where asked to.
#pragma once

#include "ui/theme.h"
#include "ui/window/settings.h"

#include <QObject>

class QApplication;

namespace ui {

// One for the life of the application. Qt 6.4 names no colour scheme: "system" is the lightness
// of the application palette.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QApplication& application);

    void apply(ThemeChoice choice, int typePercent);
    bool isNight() const { return night_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintAll(bool night);

    QApplication& application_;
    QFont base_;
    ThemeChoice choice_ = ThemeChoice::system;
    int typePercent_ = 100;
    bool night_ = false;
    bool applying_ = false;
};

} // namespace ui
