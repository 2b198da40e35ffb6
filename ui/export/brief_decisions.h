// What a briefing puts in front: the money, what needs a decision, and each component.
#pragma once

#include "core/page/decisions.h"

#include <QLocale>

namespace ui {

class PaperFlow;

// The money side by side, then the first seven findings; if there are more, how many.
void printDecisions(const core::DecisionContent& decisions, const QLocale& locale, PaperFlow& flow);
// One row a component, largest spend first; nothing without components.
void printComponents(const core::DecisionContent& decisions, const QLocale& locale, PaperFlow& flow);

} // namespace ui
