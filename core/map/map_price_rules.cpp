#include "core/map/map_price_rules.h"

namespace core {

std::vector<MapPriceRule> standardPriceRules()
{
    using enum MessageCode;
    return {{"commodity_built", 3, MapStrategy::build, false, {}, 0, map_priced_commodity, map_priced_commodity},
            {"genesis_outsourced", 0, MapStrategy::outsource, false, {}, 0, map_priced_genesis, map_priced_genesis},
            {"inertia_costs", {}, {}, true, {}, 0, map_priced_inertia, map_priced_inertia_idle}};
}

} // namespace core
