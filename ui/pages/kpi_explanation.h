// What a KPI means: this period's numbers, definition, formula, target,
// coverage, what to expect, source.
#pragma once

#include "core/page/contents.h"
#include "ui/widgets/card.h"

#include <QString>

#include <string>
#include <string_view>

namespace ui {

class PlainLabel;

class KpiExplanation : public Card {
    Q_OBJECT
public:
    explicit KpiExplanation(QWidget* parent = nullptr);
    void setContent(const core::KpiContent& content); // what to expect is not known yet
    void setExpected(const QString& text);

private:
    PlainLabel *filledIn_, *definition_, *formula_, *target_, *coverage_, *expected_, *source_;
};

// "100 × 8,430 ÷ 8,700 = 96.9 %": every digit of the sums, the value as on the pages. A formula
// that is one sum is its value. filledIn: as KpiContent says it; the row has a value.
QString filledInFormula(const std::string& filledIn, const core::KpiRow& row, std::string_view currency);
QString targetText(const core::KpiContent& content); // with why it is that

} // namespace ui
