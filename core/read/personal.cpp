#include "core/read/personal.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

// In letters only, as the end of a name: createdBy, aws:createdBy, resource_tags_aws_created_by, x_AccountOwnerId.
constexpr std::array<std::string_view, 10> endings = {"createdby",      "creator",    "email",    "emailaddress",
                                                      "accountownerid", "userid",     "username", "enduser",
                                                      "ipaddress",      "principalid"};

std::string lettersOf(std::string_view name)
{
    std::string letters;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z')
            letters += c;
    }
    return letters;
}

} // namespace

bool isPersonalName(std::string_view name)
{
    const auto letters = lettersOf(name.substr(name.find_last_of("/:.") + 1)); // npos + 1 is 0
    return letters == "user" || std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
               return letters.ends_with(ending);
           });
}

} // namespace core
