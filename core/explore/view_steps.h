// What a person does to a view: each step gives another view.
#pragma once

#include "core/explore/answer.h"
#include "core/explore/view.h"

#include <string>
#include <string_view>

namespace core {

// With subtotals of all row fields but the last, and without what speaks of a
// field or value that is gone.
View settled(View view);
// Of another subject: without values, and without fields and filters that it has not.
View ofSubject(View view, Subject subject);
// Only the member of the field, or all but it.
View keptTo(View view, std::string_view field, const std::string& member, bool isNot);
// One figure alone, by another field: the members that it stands under become filters.
// shown: the view as it was answered, which names the figure; asked: the same without what
// the place where it is shown adds.
View brokenOut(const View& asked, const View& shown, const FigureRef& figure, const std::string& field);
// Only cells in which the value lies within; neither bound: any. In place of what
// the view says of that value.
View boundedTo(View view, std::string_view value, const std::optional<Decimal>& least,
               const std::optional<Decimal>& most);

} // namespace core
