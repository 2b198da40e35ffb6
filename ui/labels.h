// Core's codes and English names in the reader's language.
#pragma once

#include "core/page/contents.h"
#include "ui/theme.h"

#include <QLocale>
#include <QString>

namespace ui {

QString domainName(std::string_view domain); // data, model, …, health
QString statusText(core::KpiStatus status);  // "met", "watch", "no data", …
// The only way from a result to its mark, on screen and on paper: what is no verdict has the empty
// mark. A result below 50 % coverage shows no verdict: the mark to draw and the word beside it.
Mark shownMark(core::KpiStatus status, double coverage);
QString shownStatus(core::KpiStatus status, double coverage);
// The name, definition, reason or source of a KPI. A team's own keeps what it was given.
QString kpiText(std::string_view english);
// Whom a question is about, within a sentence: "whole portfolio", a component, "cost owner Risk".
QString scopeText(std::string_view scope);
// A part of a number as it is titled: what no component or no row names is
// said in words, in brackets.
QString partText(std::string_view title);
// What figures are compared with, within a sentence: "September 2026", "Sep 2026",
// "the target", "the budget".
enum class Length { full, brief };
QString comparedTitle(const core::PageHead& head, const QLocale& locale); // of a column: "Sep 2026", "Target"
QString comparedText(const core::PageHead& head, Length length, const QLocale& locale);
QString kindName(std::string_view componentKind); // model, data, platform, other
// A field by which a figure is broken out, and a member of it: "Cost owner", "(none)".
QString fieldText(std::string_view field);
QString memberText(std::string_view field, std::string_view member);

// "better", "worse" or empty, for a step from before to now.
QString verdictOfChange(double now, double before, core::Better better);

// The value as the pages show it: "96.9 %" with as many digits as show its side of target and
// floor; "3 of 5" of a share of few things. A dash without one.
QString valueText(const core::KpiRow& row, std::string_view currency, const QLocale& locale);
// A KPI row in one sentence: name, value, status, target, change, coverage.
QString accessibleText(const core::KpiRow& row, std::string_view currency);

} // namespace ui
