#include "ui/window/scope_bar.h"

#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

enum class Against { before, yearBefore };

QString periodKey(const core::Period& period) { return qt(period.text()); }

// Every month from the first to the last with data, newest first, then the quarters and years that they reach into.
std::vector<core::Period> periodsOf(const std::vector<core::Period>& months)
{
    std::vector<core::Period> all;
    if (months.empty())
        return all;
    for (auto month = months.back(); month.first >= months.front().first; month = month.previous())
        all.push_back(month);
    for (const auto kind : {core::PeriodKind::quarter, core::PeriodKind::year}) {
        std::vector<core::Period> wider;
        for (const auto& month : months) {
            const auto date = core::dateOf(month.first);
            const auto text = kind == core::PeriodKind::year
                                  ? std::to_string(date.year)
                                  : std::to_string(date.year) + "-Q" + std::to_string((date.month + 2) / 3);
            const auto period = core::Period::parse(text);
            if (period && (wider.empty() || wider.back() != *period))
                wider.push_back(*period);
        }
        all.insert(all.end(), wider.rbegin(), wider.rend());
    }
    return all;
}

} // namespace

core::Period yearBefore(const core::Period& period)
{
    const int steps = period.kind == core::PeriodKind::month     ? 12
                      : period.kind == core::PeriodKind::quarter ? 4
                      : period.kind == core::PeriodKind::week    ? 52
                      : period.kind == core::PeriodKind::year    ? 1
                                                                 : 0;
    core::Period earlier = period;
    for (int i = 0; i < steps; ++i)
        earlier = earlier.previous();
    if (steps > 0)
        return earlier;
    const auto shift = [](core::Day day) {
        auto date = core::dateOf(day);
        --date.year;
        if (!core::isDate(date.year, date.month, date.day))
            --date.day; // 29 February
        return core::dayOf(date);
    };
    earlier.first = shift(period.first);
    earlier.last = shift(period.last);
    return earlier;
}

ScopeBar::ScopeBar(QWidget* parent)
    : QWidget(parent), scopes_(new QComboBox), earlier_(new QToolButton), periods_(new QComboBox),
      later_(new QToolButton), comparisons_(new QComboBox)
{
    const auto caption = [this](const QString& text, QWidget* partner) {
        auto* label = new PlainLabel(text, PlainLabel::Role::quiet, this);
        label->setBuddy(partner);
        partner->setAccessibleName(text);
        return label;
    };
    scopes_->setObjectName(QStringLiteral("scope"));
    periods_->setObjectName(QStringLiteral("period"));
    comparisons_->setObjectName(QStringLiteral("comparison"));
    for (auto* box : {scopes_, periods_, comparisons_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaxVisibleItems(24);
    }
    // Groups and components have names of any length, which must not widen the window.
    scopes_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    scopes_->setMinimumContentsLength(10);
    scopes_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Whole portfolio")) + 2 * fontMetrics().height() + 2);
    earlier_->setArrowType(Qt::LeftArrow);
    earlier_->setAutoRaise(true);
    earlier_->setAccessibleName(tr("Earlier period"));
    later_->setArrowType(Qt::RightArrow);
    later_->setAutoRaise(true);
    later_->setAccessibleName(tr("Later period"));

    auto* row = new QHBoxLayout(this);
    const int unit = fontMetrics().height();
    row->setContentsMargins(unit, unit / 2, unit, unit / 2);
    row->setSpacing(unit / 2);
    row->addWidget(caption(tr("Scope"), scopes_));
    row->addWidget(scopes_);
    row->addSpacing(unit);
    row->addWidget(caption(tr("Period"), periods_));
    row->addWidget(earlier_);
    row->addWidget(periods_);
    row->addWidget(later_);
    row->addSpacing(unit);
    row->addWidget(caption(tr("Compared with"), comparisons_));
    row->addWidget(comparisons_);
    row->addStretch(1);

    for (auto* box : {scopes_, periods_, comparisons_})
        connect(box, &QComboBox::currentIndexChanged, this, &ScopeBar::emitChosen);
    connect(earlier_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(later_, &QToolButton::clicked, this, [this] { step(1); });
}

void ScopeBar::setSummary(const PortfolioSummary& summary)
{
    summary_ = summary;
    core::Question chosen{{}, summary.head.scope, summary.head.period};
    if (summary.head.comparison != summary.head.period.previous())
        chosen.comparison = summary.head.comparison;
    fill(chosen);
}

void ScopeBar::fill(const core::Question& chosen)
{
    const QSignalBlocker noScope(scopes_), noPeriod(periods_), noComparison(comparisons_);
    const QLocale locale;
    scopes_->clear();
    scopes_->addItem(tr("Whole portfolio"), QStringLiteral("*"));
    for (const auto& component : summary_.components)
        scopes_->addItem(qt(component), qt(component));
    for (const auto& group : summary_.groups)
        scopes_->addItem(scopeText(group), qt(group));
    if (scopes_->findData(qt(chosen.scope)) < 0) // a list, from a command or the palette
        scopes_->addItem(scopeText(chosen.scope), qt(chosen.scope));
    scopes_->setCurrentIndex(std::max(0, scopes_->findData(qt(chosen.scope))));

    periods_->clear();
    auto offered = periodsOf(summary_.months);
    if (std::ranges::find(offered, chosen.period) == offered.end())
        offered.insert(offered.begin(), chosen.period);
    auto kind = offered.front().kind;
    for (const auto& period : offered) {
        if (period.kind != kind)
            periods_->insertSeparator(periods_->count());
        kind = period.kind;
        periods_->addItem(periodText(period, locale), periodKey(period));
    }
    periods_->setCurrentIndex(periods_->findData(periodKey(chosen.period)));

    comparisons_->clear();
    comparisons_->addItem(tr("the period before (%1)").arg(shortPeriodText(chosen.period.previous(), locale)),
                          static_cast<int>(Against::before));
    comparisons_->addItem(tr("a year earlier (%1)").arg(shortPeriodText(yearBefore(chosen.period), locale)),
                          static_cast<int>(Against::yearBefore));
    comparisons_->setCurrentIndex(
        chosen.comparison == yearBefore(chosen.period) && chosen.comparison != chosen.period.previous() ? 1 : 0);

    const bool any = !summary_.months.empty();
    earlier_->setEnabled(any && chosen.period.first > summary_.months.front().first);
    later_->setEnabled(any && chosen.period.last < summary_.months.back().last);
}

core::Question ScopeBar::scope() const
{
    core::Question scope;
    scope.scope = utf8(scopes_->currentData().toString());
    if (scope.scope.empty())
        scope.scope = "*";
    scope.period = core::Period::parse(utf8(periods_->currentData().toString())).value_or(summary_.head.period);
    if (comparisons_->currentData().toInt() == static_cast<int>(Against::yearBefore))
        scope.comparison = yearBefore(scope.period);
    return scope;
}

void ScopeBar::setScope(const core::Question& scope)
{
    fill(scope);
    Q_EMIT scopeChosen(this->scope());
}

void ScopeBar::emitChosen() { setScope(scope()); }

void ScopeBar::step(int direction)
{
    core::Question next = scope();
    next.period = direction < 0 ? next.period.previous() : next.period.next();
    if (next.comparison)
        next.comparison = yearBefore(next.period);
    setScope(next);
}

void ScopeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(*this).line);
}

} // namespace ui
