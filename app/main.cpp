// The program as people call it. Commands without pictures run here, without loading Qt, which takes longer than many
// of them; for everything else it becomes opsatlas-window, which lies beside it.
#include "app/arguments.h"
#include "app/print.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>

#include <unistd.h>

namespace {

int becomeWindow(char** argv)
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto program = (error ? std::filesystem::path(argv[0]) : self).parent_path() / "opsatlas-window";
    execv(program.c_str(), argv);
    app::message(program.string() + " cannot be started: " + std::strerror(errno) + ". Install OpsAtlas anew.");
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const bool here = argc > 1 && (std::string_view(argv[1]) == "--version" || app::isPlainCommand(argv[1]));
    return here ? app::run(argc, argv, app::plainCommands()) : becomeWindow(argv);
}
