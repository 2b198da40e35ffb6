#include "core/brief/libraries.h"

#include <archive.h>
#include <boost/version.hpp>
#include <fmt/core.h>
#include <nlopt.h>
#include <openssl/crypto.h>
#define POINTERHOLDER_TRANSITION 4 // no old smart pointers of qpdf
#include <qpdf/QPDF.hh>
#include <sqlite3.h>
#include <xxhash.h>
#include <zstd.h>

namespace core {

namespace {

// 108100 → "1.81.0", with the weights that each library gives its numbers.
std::string dotted(unsigned version, unsigned major, unsigned minor)
{
    return fmt::format("{}.{}.{}", version / major, version / minor % (major / minor), version % minor);
}

} // namespace

std::vector<std::pair<std::string, std::string>> libraryVersions()
{
    int major = 0, minor = 0, fix = 0;
    nlopt_version(&major, &minor, &fix);
    return {
        {"Boost", dotted(BOOST_VERSION, 100'000, 100)},
        {"fmt", dotted(FMT_VERSION, 10'000, 100)},
        {"libarchive", dotted(static_cast<unsigned>(archive_version_number()), 1'000'000, 1'000)},
        {"NLopt", fmt::format("{}.{}.{}", major, minor, fix)},
        {"OpenSSL", OpenSSL_version(OPENSSL_VERSION_STRING)},
        {"qpdf", QPDF::QPDFVersion()},
        {"SQLite", sqlite3_libversion()},
        {"xxHash", dotted(XXH_versionNumber(), 10'000, 100)},
        {"zstd", ZSTD_versionString()},
    };
}

} // namespace core
