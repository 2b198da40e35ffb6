#include "core/read/evidently_drift.h"

#include "core/base/text.h"

#include <array>
#include <cmath>

namespace core {

namespace {

enum class Score { pValue, distance };

struct Method {
    std::string_view name, id;
    Score score;
};

constexpr std::array<Method, 19> methods = {{
    {"Anderson-Darling", "anderson", Score::pValue},
    {"chi-square p_value", "chisquare", Score::pValue},
    {"Cramer-von Mises", "cramer_von_mises", Score::pValue},
    {"empirical_mmd", "empirical_mmd", Score::pValue},
    {"Epps-Singleton", "es", Score::pValue},
    {"Fisher's Exact test", "fisher_exact", Score::pValue},
    {"g_test", "g_test", Score::pValue},
    {"K-S p_value", "ks", Score::pValue},
    {"Mann-Whitney U-rank test", "mannw", Score::pValue},
    {"t_test", "t_test", Score::pValue},
    {"Total-Variation-Distance", "TVD", Score::pValue}, // a permutation test of that distance
    {"Z-test p_value", "z", Score::pValue},
    {"Absolute text content drift", "abs_text_content_drift", Score::distance},
    {"Energy-distance", "ed", Score::distance},
    {"Hellinger distance", "hellinger", Score::distance},
    {"Jensen-Shannon distance", "jensenshannon", Score::distance},
    {"Kullback-Leibler divergence", "kl_div", Score::distance},
    {"PSI", "psi", Score::distance},
    {"Wasserstein distance (normed)", "wasserstein", Score::distance},
}};

// Versions and wrappers spell a few names differently: "ks p_value", "Wasserstein distance".
std::optional<Score> scoreOf(std::string_view method)
{
    for (const auto& known : methods)
        if (equalNoCase(known.name, method) || equalNoCase(known.id, method))
            return known.score;
    for (const auto word : {"p_value", "p-value", "pvalue"})
        if (containsNoCase(method, word))
            return Score::pValue;
    for (const auto word : {"distance", "divergence"})
        if (containsNoCase(method, word))
            return Score::distance;
    return std::nullopt;
}

} // namespace

std::optional<bool> hasDrifted(std::string_view method, double score, double threshold)
{
    const auto kind = scoreOf(method);
    if (!kind || !std::isfinite(score) || !std::isfinite(threshold))
        return std::nullopt;
    return *kind == Score::pValue ? score < threshold : score >= threshold;
}

} // namespace core
