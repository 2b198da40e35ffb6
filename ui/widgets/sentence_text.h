// The sentence on top of the Overview in the reader's language, composed from core's facts.
#pragma once

#include "core/page/contents.h"

#include <QLocale>
#include <QString>

namespace ui {

// One fact as a clause without full stop. rows: where the names and units of KPIs are found. A kind that is not known
// here keeps core's English.
QString factText(const core::SentenceFact& fact, const std::vector<core::KpiRow>& rows, const core::PageHead& head,
                 const QLocale& locale);

// All facts of a page as sentences.
QString sentenceText(const core::OverviewContent& page, const QLocale& locale);

// Every KPI row that stands on the page.
std::vector<core::KpiRow> rowsOf(const core::OverviewContent& page);

} // namespace ui
