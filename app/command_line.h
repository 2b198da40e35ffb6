// How commands declare their options. CLI11 reads them; no other header or source of ours sees it.
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace app {

// What a chosen command does; the result is the exit code. Throws core::Error.
using Action = std::function<int()>;

// An option, a flag or a positional argument.
class Option {
public:
    explicit Option(CLI::Option* option) : option_(option) {}

    Option& required();
    Option& needs(const Option& other);
    Option& excludes(const Option& other);
    // Values are const char* or double, as the option's.
    template <typename T>
    Option& oneOf(std::initializer_list<T> values);
    Option& between(double least, double most);
    Option& showDefault(); // help shows the value that the variable has now

private:
    CLI::Option* option_;
};

// A command of the program, a form of a command, or the program itself. Copies are the same
// command. Variables must live until the command has run.
class Command {
public:
    // names: "-w,--workspace", or "FILE" for a positional argument. T: std::string, int, double,
    // std::int64_t, std::size_t (a count: below 0 is refused), std::optional<double>,
    // std::optional<std::size_t>, or std::vector<std::string>, which takes many. A variable whose
    // option is not given keeps its value.
    template <typename T>
    Option value(const char* names, T& variable, const char* help);
    Option flag(const char* names, bool& variable, const char* help);

    // A command below this one. run gets the options once they are read and returns the exit code.
    template <typename Options>
    std::pair<Command, Options&> command(const char* name, const char* help, std::function<int(const Options&)> run)
    {
        const auto options = std::make_shared<Options>();
        auto made = group(name, help);
        made.setAction([options, run = std::move(run)] { return run(*options); });
        return {made, *options};
    }
    Command group(const char* name, const char* help); // does nothing itself: it holds commands
    void requireCommand();                             // one of those below must be named
    void setAction(Action action);

private:
    friend class CommandLine;
    struct Actions;
    Command(CLI::App* app, Actions* actions) : app_(app), actions_(actions) {}

    CLI::App* app_;
    Actions* actions_;
};

// The whole: declare commands below program(), then parse, then run.
class CommandLine {
public:
    CommandLine(const char* name, const char* description, const char* version);
    CommandLine(CommandLine&&) noexcept;
    ~CommandLine();

    Command program();
    bool hasCommand(const char* name) const;
    // An exit code where nothing is left to run: 0 after help or the version, 2 after a message
    // about what is wrong.
    std::optional<int> parse(int argc, char** argv);
    // Runs the innermost command that was named, else what the program does without one.
    // Throws core::Error.
    int run() const;

private:
    std::unique_ptr<CLI::App> app_;
    std::unique_ptr<Command::Actions> actions_;
};

} // namespace app
