#include "app/graphics.h"

#include <QHashSeed>

namespace app {

namespace {

// Runs before the application is made: the platform is chosen in its constructor.
int& withoutDisplay(int& argc)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    return argc;
}

} // namespace

Graphics::Graphics() : application_(withoutDisplay(argc_), argv_) {}

} // namespace app
