// How a person left a table: what it is filtered and sorted by, where one was in it.
#pragma once

#include "core/grid/arrange.h"

namespace ui {

struct GridState {
    core::Arrangement arrangement;
    int row = -1, column = 0; // the current cell, row of the model given; -1: none
    int top = 0;              // of the scroll bar
    friend bool operator==(const GridState&, const GridState&) = default;
};

} // namespace ui
