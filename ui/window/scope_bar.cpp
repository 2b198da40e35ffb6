#include "ui/window/scope_bar.h"

#include "core/kpi/comparison.h"
#include "ui/dialogs/period_dialog.h"
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace ui {

namespace {

// What opens a dialog instead of being chosen.
const QString otherKey = QStringLiteral("other");

QString periodKey(const core::Period& period) { return qt(period.text()); }

// As wide as what is chosen, within limits; the tool tip has all of it.
void fitToChoice(QComboBox& box)
{
    constexpr qsizetype least = 12, most = 28; // letters
    box.setMinimumContentsLength(static_cast<int>(std::clamp(box.currentText().size(), least, most)));
    setHint(box, box.currentText());
}

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

ScopeBar::ScopeBar(QWidget* parent)
    : QWidget(parent), scopes_(new QComboBox), earlier_(new QToolButton), periods_(new QComboBox),
      later_(new QToolButton), comparisons_(new QComboBox)
{
    scopes_->setObjectName(QStringLiteral("scope"));
    periods_->setObjectName(QStringLiteral("period"));
    comparisons_->setObjectName(QStringLiteral("comparison"));
    for (auto* box : {scopes_, periods_, comparisons_}) { // names of any length must not widen the window
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(fontMetrics().height() * 5);
        box->setMaxVisibleItems(24);
    }
    earlier_->setArrowType(Qt::LeftArrow);
    earlier_->setAutoRaise(true);
    earlier_->setAccessibleName(tr("Earlier period"));
    later_->setArrowType(Qt::RightArrow);
    later_->setAutoRaise(true);
    later_->setAccessibleName(tr("Later period"));

    const int unit = fontMetrics().height();
    auto* row = new FlowLayout(this);
    row->setContentsMargins(unit, unit / 2, unit, unit / 2);
    row->setSpacing(unit / 2);
    const auto group = [&](const QString& text, QWidget* partner, std::initializer_list<QWidget*> widgets) {
        auto* holder = new QWidget;
        auto* line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, unit, 0);
        line->setSpacing(unit / 2);
        auto* label = new PlainLabel(text, PlainLabel::Role::quiet);
        label->setBuddy(partner);
        partner->setAccessibleName(text);
        line->addWidget(label);
        for (auto* widget : widgets)
            line->addWidget(widget);
        row->addWidget(holder);
    };
    group(tr("Scope"), scopes_, {scopes_});
    group(tr("Period"), periods_, {earlier_, periods_, later_});
    group(tr("Compared with"), comparisons_, {comparisons_});

    for (auto* box : {scopes_, periods_, comparisons_})
        connect(box, &QComboBox::currentIndexChanged, this, &ScopeBar::choose);
    connect(earlier_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(later_, &QToolButton::clicked, this, [this] { step(1); });
}

void ScopeBar::setSummary(const PortfolioSummary& summary)
{
    summary_ = summary;
    fill({{}, summary.head.scope, summary.head.period, summary.head.against});
}

void ScopeBar::fill(const core::Question& chosen)
{
    const QSignalBlocker noScope(scopes_), noPeriod(periods_), noComparison(comparisons_);
    chosen_ = chosen;
    scopes_->clear();
    scopes_->addItem(tr("Whole portfolio"), QStringLiteral("*"));
    for (const auto& component : summary_.components)
        scopes_->addItem(qt(component), qt(component));
    for (const auto& group : summary_.groups)
        scopes_->addItem(scopeText(group), qt(group));
    if (scopes_->findData(qt(chosen.scope)) < 0) // a list, from a command or the palette
        scopes_->addItem(scopeText(chosen.scope), qt(chosen.scope));
    scopes_->setCurrentIndex(std::max(0, scopes_->findData(qt(chosen.scope))));
    fillPeriods();
    fillComparisons();
    for (auto* box : {scopes_, periods_, comparisons_})
        fitToChoice(*box);
    const bool any = !summary_.months.empty();
    earlier_->setEnabled(any && chosen.period.first > summary_.months.front().first);
    later_->setEnabled(any && chosen.period.last < summary_.months.back().last);
}

void ScopeBar::fillPeriods()
{
    const QLocale locale;
    periods_->clear();
    if (summary_.latest) {
        const auto year = core::Period::yearToDate(*summary_.latest),
                   twelve = core::Period::twelveMonths(*summary_.latest);
        periods_->addItem(tr("Year to date (%1)").arg(shortPeriodText(year, locale)), periodKey(year));
        if (twelve != year)
            periods_->addItem(tr("Last twelve months (%1)").arg(shortPeriodText(twelve, locale)), periodKey(twelve));
        periods_->insertSeparator(periods_->count());
    }
    auto offered = periodsOf(summary_.months);
    if (periods_->findData(periodKey(chosen_.period)) < 0
        && std::ranges::find(offered, chosen_.period) == offered.end())
        offered.insert(offered.begin(), chosen_.period);
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (i > 0 && offered[i].kind != offered[i - 1].kind)
            periods_->insertSeparator(periods_->count());
        const auto until = summary_.head.dataDate ? offered[i].until(*summary_.head.dataDate) : offered[i];
        periods_->addItem(
            periodText(offered[i], until == offered[i] ? std::nullopt : std::optional(until.last), locale),
            periodKey(offered[i]));
    }
    periods_->insertSeparator(periods_->count());
    periods_->addItem(tr("Week, or days from … to …"), otherKey);
    periods_->setCurrentIndex(std::max(0, periods_->findData(periodKey(chosen_.period))));
}

void ScopeBar::fillComparisons()
{
    using core::Against;
    const QLocale locale;
    const auto nameOf = [&](Against against) {
        return shortPeriodText(comparedPeriod({{}, {}, chosen_.period, against}, summary_.head.dataDate), locale);
    };
    comparisons_->clear();
    const auto offer = [this](const QString& text, const core::Comparison& comparison) {
        comparisons_->addItem(text, qt(comparison.text()));
    };
    offer(tr("the period before (%1)").arg(nameOf(Against::previous)), Against::previous);
    offer(tr("a year earlier (%1)").arg(nameOf(Against::year_ago)), Against::year_ago);
    offer(tr("the target"), Against::target);
    offer(tr("the budget"), Against::budget);
    if (const auto& period = chosen_.comparison.period)
        offer(periodText(*period, locale), *period);
    comparisons_->addItem(tr("another period…"), otherKey);
    comparisons_->setCurrentIndex(std::max(0, comparisons_->findData(qt(chosen_.comparison.text()))));
}

core::Question ScopeBar::scope() const { return chosen_; }

void ScopeBar::setScope(const core::Question& scope)
{
    fill(scope);
    Q_EMIT scopeChosen(chosen_);
}

void ScopeBar::choose()
{
    auto next = chosen_;
    const auto keyOf = [](const QComboBox* box) { return box->currentData().toString(); };
    if (const auto key = keyOf(scopes_); !key.isEmpty())
        next.scope = utf8(key);
    if (keyOf(periods_) == otherKey)
        return ask(tr("Period"), chosen_.period, [this](const core::Period& period) { chosen_.period = period; });
    if (keyOf(comparisons_) == otherKey)
        return ask(tr("Compared with"), comparedPeriod(chosen_, summary_.head.dataDate),
                   [this](const core::Period& period) { chosen_.comparison = period; });
    next.period = core::Period::parse(utf8(keyOf(periods_))).value_or(chosen_.period);
    next.comparison = core::Comparison::parse(utf8(keyOf(comparisons_))).value_or(core::Comparison());
    setScope(next);
}

// Until another is chosen, what was chosen before stays.
void ScopeBar::ask(const QString& title, const core::Period& now, std::function<void(const core::Period&)> take)
{
    fill(core::Question(chosen_));
    auto* dialog = new PeriodDialog(title, now, this);
    connect(dialog, &PeriodDialog::chosen, this, [this, take = std::move(take)](const core::Period& period) {
        take(period);
        setScope(core::Question(chosen_));
    });
    dialog->open();
}

void ScopeBar::step(int direction)
{
    auto next = chosen_;
    next.period = direction < 0 ? next.period.previous() : next.period.next();
    setScope(next);
}

void ScopeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(*this).line);
}

} // namespace ui
