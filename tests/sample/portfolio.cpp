#include "sample/portfolio.h"

#include <fmt/format.h>

namespace sample {

const std::vector<Month>& calendar()
{
    static const auto months = [] {
        std::vector<Month> all;
        for (int i = 0; i < monthCount; ++i) {
            Month m;
            m.index = i;
            m.year = 2025 + (10 + i) / 12;
            m.month = (10 + i) % 12 + 1;
            m.first = core::dayOf(core::Date{m.year, m.month, 1});
            const bool december = m.month == 12;
            m.days = core::dayOf(core::Date{m.year + (december ? 1 : 0), december ? 1 : m.month + 1, 1}) - m.first;
            m.text = fmt::format("{}-{:02}", m.year, m.month);
            all.push_back(m);
        }
        return all;
    }();
    return months;
}

// The story by month: Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct.
const std::vector<Model>& models()
{
    static const std::vector<Model> all = {
        {.name = "churn",
         .prefix = "cust",
         .features = {"tenure_days", "orders_90d", "returns_90d", "visits_30d", "basket_value", "complaints", "region",
                      "loyalty_tier", "age_band"},
         .requestsADay = 42'000,
         .growth = 8,
         .failed = 420,
         .slow = 55,
         .labelled = 62,
         .accuracy = {9011, 9034, 9026, 9048, 9055, 9041, 9052, 8893, 8967, 9058, 9071, 9083},
         .drifted = {0, 0, 1, 0, 0, 0, 0, 3, 1, 0, 0, 0},
         .target = 8600},
        // Trained on clean data, fed with damaged data from 8 June on; the retraining in August repairs most of it.
        {.name = "fraud",
         .prefix = "txn",
         .features = {"amount", "hour", "merchant", "country", "device", "velocity_1h", "velocity_24h", "card_age",
                      "distance_km", "channel"},
         .requestsADay = 181'000,
         .growth = 11,
         .failed = 250,
         .slow = 38,
         .labelled = 71,
         .accuracy = {9562, 9571, 9558, 9549, 9577, 9566, 9560, 9012, 8876, 9154, 9243, 9268},
         .drifted = {0, 0, 0, 1, 0, 0, 0, 6, 5, 2, 2, 1},
         .target = 9300},
        // Cheap, busy and wrong too often.
        {.name = "support-bot",
         .prefix = "msg",
         .features = {"length", "language", "intent", "sentiment", "product", "channel", "hour", "attachments"},
         .requestsADay = 58'000,
         .growth = 35,
         .failed = 1'350,
         .slow = 190,
         .labelled = 12,
         .accuracy = {7215, 7240, 7232, 7268, 7301, 7288, 7324, 7297, 7342, 7365, 7381, 7406},
         .drifted = {0, 1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1},
         .target = 8500},
        {.name = "forecast",
         .prefix = "sku",
         .features = {"price", "promo", "stock", "season", "weather", "region", "category", "lead_time", "returns",
                      "web_views", "holiday"},
         .requestsADay = 55'000,
         .growth = 3,
         .failed = 160,
         .slow = 22,
         .labelled = 118,
         .accuracy = {9102, 9087, 9131, 9140, 9126, 9144, 9153, 9117, 9138, 9151, 9160, 9172},
         .drifted = {0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1},
         .target = 9000},
        // Very good, and dear for what it is asked.
        {.name = "vision",
         .prefix = "img",
         .features = {"brightness", "sharpness", "width", "height", "shelf_type", "store", "camera", "occlusion"},
         .requestsADay = 11'600,
         .growth = 2,
         .failed = 310,
         .slow = 64,
         .labelled = 55,
         .accuracy = {9718, 9722, 9725, 9731, 9729, 9727, 9733, 9730, 9735, 9738, 9736, 9741},
         .drifted = {0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0},
         .target = 9500,
         .noLabels = 3},
    };
    return all;
}

std::uint64_t hash(std::string_view key)
{
    std::uint64_t h = 14695981039346656037ULL; // FNV-1a, then one round of mixing so that near keys part
    for (const char c : key)
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9ULL;
    h = (h ^ (h >> 27)) * 0x94d049bb133111ebULL;
    return h ^ (h >> 31);
}

std::int64_t noise(std::string_view key, std::int64_t range)
{
    return static_cast<std::int64_t>(hash(key) % static_cast<std::uint64_t>(2 * range + 1)) - range;
}

std::string hexId(std::string_view key, int digits)
{
    std::string id;
    for (int part = 0; static_cast<int>(id.size()) < digits; ++part)
        id += fmt::format("{:016x}", hash(fmt::format("{}#{}", key, part)));
    id.resize(static_cast<std::size_t>(digits));
    return id;
}

std::string uuid(std::string_view key)
{
    auto id = hexId(key, 32);
    id[12] = '4'; // version and variant, as a random UUID has them
    id[16] = "89ab"[hash(key) % 4];
    const std::string_view all = id;
    return fmt::format("{}-{}-{}-{}-{}", all.substr(0, 8), all.substr(8, 4), all.substr(12, 4), all.substr(16, 4),
                       all.substr(20));
}

std::string decimal(std::int64_t units, int places)
{
    std::int64_t one = 1;
    for (int i = 0; i < places; ++i)
        one *= 10;
    const auto size = units < 0 ? -units : units;
    const auto* sign = units < 0 ? "-" : "";
    return places == 0 ? fmt::format("{}{}", sign, size)
                       : fmt::format("{}{}.{:0{}}", sign, size / one, size % one, places);
}

std::int64_t grown(std::int64_t value, int growth, int months)
{
    for (int i = 0; i < months; ++i)
        value = value * (1000 + growth) / 1000;
    return value;
}

Files portfolio()
{
    Files files;
    addCost(files);
    addTests(files);
    addModels(files);
    addLineage(files);
    addRegisters(files);
    addDefinitions(files);
    addMap(files);
    return files;
}

} // namespace sample
