// What the whole window shows, as one value.
#pragma once

#include "core/kpi/question.h"
#include "ui/pages/page.h"

#include <QString>

namespace ui {

// Back and Forward go from one to another; the path and the inspector show its subject.
struct Selection {
    QString page;
    QString item;           // what the page is about: a KPI, a map, a saved view
    QString root;           // the page of the list from which it was reached, itself if it is one
    core::Question scope;   // that the whole page is about, with its period and comparison
    core::Question subject; // what is chosen on it: a figure; without a KPI a component or the whole scope
    PageState state;        // how the page was left

    // The same but for what was chosen there.
    bool isSamePlace(const Selection& other) const
    {
        return page == other.page && item == other.item && scope == other.scope;
    }
};

} // namespace ui
