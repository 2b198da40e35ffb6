#include "tests/room.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace house {

namespace {

RegisteredTest* firstTest = nullptr;

std::string_view nameOf(const RegisteredTest& test)
{
    std::string_view name = test.file;
    name.remove_prefix(name.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
}

int list()
{
    for (const auto* test = firstTest; test != nullptr; test = test->next)
        std::printf("%s\n", std::string(nameOf(*test)).c_str());
    std::fprintf(stderr, "Name one of these tests, then Qt Test's options.\n");
    return 2;
}

} // namespace

RegisteredTest::RegisteredTest(const char* from, Run what) : file(from), run(what), next(firstTest)
{
    firstTest = this;
}

} // namespace house

int main(int argc, char** argv)
{
    if (argc < 2)
        return house::list();
    for (const auto* test = house::firstTest; test != nullptr; test = test->next) {
        if (house::nameOf(*test) != argv[1])
            continue;
        argv[1] = argv[0];
        return test->run(argc - 1, argv + 1);
    }
    return house::list();
}
