#include "ui/pages/all_pages.h"

#include "ui/pages/components_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/explore_page.h"
#include "ui/pages/kpi_page.h"
#include "ui/pages/map_page.h"
#include "ui/pages/overview_page.h"

namespace ui {

std::vector<Page*> makePages()
{
    return {new OverviewPage, new ExplorePage, new ComponentsPage, new MapPage, new DataPage, new KpiPage};
}

} // namespace ui
