// Fonts and painting for commands that make pictures.
#pragma once

#include <QApplication>

namespace app {

// A Qt application without a display, for the time of one command. The seed of its hash tables is fixed, so that equal
// input gives equal files. At most one at a time.
class Graphics {
public:
    Graphics();

private:
    int argc_ = 1;
    char name_[9] = "opsatlas";
    char* argv_[2] = {name_, nullptr};
    QApplication application_;
};

} // namespace app
