#include "app/command_line.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace app {

struct Command::Actions {
    std::map<const CLI::App*, Action> byCommand;
};

namespace {

// CLI11 takes -1 for the largest number there is.
CLI::Validator notBelowZero()
{
    return CLI::Validator(
        [](std::string& text) {
            return text.starts_with('-') ? "it counts values and cannot be below 0." : std::string();
        },
        "", "");
}

} // namespace

Option& Option::required()
{
    option_->required();
    return *this;
}

Option& Option::needs(const Option& other)
{
    option_->needs(other.option_);
    return *this;
}

Option& Option::excludes(const Option& other)
{
    option_->excludes(other.option_);
    return *this;
}

template <typename T>
Option& Option::oneOf(std::initializer_list<T> values)
{
    option_->check(CLI::IsMember(values));
    return *this;
}
template Option& Option::oneOf(std::initializer_list<const char*>);
template Option& Option::oneOf(std::initializer_list<double>);

Option& Option::between(double least, double most)
{
    option_->check(CLI::Range(least, most));
    return *this;
}

Option& Option::showDefault()
{
    option_->capture_default_str();
    return *this;
}

template <typename T>
Option Command::value(const char* names, T& variable, const char* help)
{
    auto* option = app_->add_option(names, variable, help);
    if constexpr (std::is_same_v<T, std::size_t> || std::is_same_v<T, std::optional<std::size_t>>)
        option->check(notBelowZero());
    return Option(option);
}
template Option Command::value(const char*, std::string&, const char*);
template Option Command::value(const char*, std::vector<std::string>&, const char*);
template Option Command::value(const char*, int&, const char*);
template Option Command::value(const char*, std::int64_t&, const char*);
template Option Command::value(const char*, std::size_t&, const char*);
template Option Command::value(const char*, std::optional<std::size_t>&, const char*);
template Option Command::value(const char*, double&, const char*);
template Option Command::value(const char*, std::optional<double>&, const char*);

Option Command::flag(const char* names, bool& variable, const char* help)
{
    return Option(app_->add_flag(names, variable, help));
}

Command Command::group(const char* name, const char* help) { return {app_->add_subcommand(name, help), actions_}; }

void Command::requireCommand() { app_->require_subcommand(1); }

void Command::setAction(Action action) { actions_->byCommand[app_] = std::move(action); }

CommandLine::CommandLine(const char* name, const char* description, const char* version)
    : app_(std::make_unique<CLI::App>(description, name)), actions_(std::make_unique<Command::Actions>())
{
    app_->set_version_flag("--version", version);
    app_->require_subcommand(0, 1);
}

CommandLine::CommandLine(CommandLine&&) noexcept = default;
CommandLine::~CommandLine() = default;

Command CommandLine::program() { return {app_.get(), actions_.get()}; }

bool CommandLine::hasCommand(const char* name) const
{
    return !app_->get_subcommands([name](const CLI::App* command) { return command->get_name() == name; }).empty();
}

std::optional<int> CommandLine::parse(int argc, char** argv)
{
    try {
        app_->parse(argc, argv);
        return {};
    } catch (const CLI::ParseError& error) {
        return app_->exit(error) == 0 ? 0 : 2;
    }
}

int CommandLine::run() const
{
    const CLI::App* named = app_.get();
    while (!named->get_subcommands().empty())
        named = named->get_subcommands().front();
    const auto action = actions_->byCommand.find(named);
    return action == actions_->byCommand.end() ? 0 : action->second();
}

} // namespace app
