// All commands, those that paint and the window among them.
#include "app/arguments.h"

#include <vector>

int main(int argc, char** argv)
{
    const auto plain = app::plainCommands();
    std::vector<app::AddCommand> all(plain.begin(), plain.end());
    all.insert(all.end(), {app::addMap, app::addBrief, app::addSnapshot});
    return app::run(argc, argv, all, app::addWindow);
}
