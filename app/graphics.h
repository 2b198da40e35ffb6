// Fonts and painting for the commands that make pictures, and for the window.
#pragma once

#include <QApplication>

namespace app {

// Where pictures go: into files alone, whatever display there is, or onto the person's screen.
enum class Canvas { files, screen };

// Whether a window can be opened.
bool hasDisplay();

// A Qt application for the time of one command, by itself without a display. The seed of its hash
// tables is fixed, so that equal input gives equal files. scale: pixels for a logical one; 0: as
// the screen says. At most one at a time.
class Graphics {
public:
    explicit Graphics(Canvas canvas = Canvas::files, double scale = 0);
    QApplication& application() { return application_; }

private:
    int argc_ = 1;
    char name_[9] = "opsatlas";
    char* argv_[2] = {name_, nullptr};
    QApplication application_;
};

} // namespace app
