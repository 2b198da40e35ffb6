#include "ui/pages/explore_shelves.h"

#include "core/explore/fields.h"
#include "core/explore/view_steps.h"
#include "ui/labels.h"
#include "ui/models/explore_columns.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shelf.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t topSizes[] = {5, 10, 20, 50};

} // namespace

ExploreShelves::ExploreShelves(QWidget* parent)
    : QWidget(parent), values_(new Shelf(tr("Values"), tr("Add a value"))),
      rows_(new Shelf(tr("Rows"), tr("Add a field to the rows"))),
      columns_(new Shelf(tr("Columns"), tr("Add a field to the columns"))),
      filters_(new Shelf(tr("Filters"), tr("Add a filter"))), compare_(new QComboBox), times_(new QComboBox),
      timeNote_(new PlainLabel({}, PlainLabel::Role::quiet))
{
    const int unit = fontMetrics().height();
    values_->setObjectName(QStringLiteral("values"));
    rows_->setObjectName(QStringLiteral("rows"));
    columns_->setObjectName(QStringLiteral("columns"));
    filters_->setObjectName(QStringLiteral("filters"));
    compare_->setObjectName(QStringLiteral("explore_compare"));
    times_->setObjectName(QStringLiteral("explore_time"));
    auto* choices = new QWidget;
    auto* line = new FlowLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit / 2);
    for (const auto& [text, box] : {std::pair(tr("Time"), times_), std::pair(tr("Against"), compare_)}) {
        auto* holder = new QWidget;
        auto* both = new QHBoxLayout(holder);
        both->setContentsMargins(0, 0, unit, 0);
        auto* label = new PlainLabel(text, PlainLabel::Role::quiet);
        label->setBuddy(box);
        box->setAccessibleName(text);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        box->setMinimumWidth(unit * 5);
        both->addWidget(label);
        both->addWidget(box);
        line->addWidget(holder);
    }
    timeNote_->setObjectName(QStringLiteral("time_note"));
    line->addWidget(timeNote_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 3);
    grid->addWidget(values_, 0, 0);
    grid->addWidget(rows_, 1, 0);
    grid->addWidget(filters_, 0, 1);
    grid->addWidget(columns_, 1, 1);
    grid->addWidget(choices, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (auto* shelf : {values_, rows_, columns_, filters_})
        connectMoves(shelf);
    connect(values_, &Shelf::addAsked, this, &ExploreShelves::addValue);
    connect(rows_, &Shelf::addAsked, this, [this] { addField(&core::View::rows); });
    connect(columns_, &Shelf::addAsked, this, [this] { addField(&core::View::columns); });
    connect(filters_, &Shelf::addAsked, this, &ExploreShelves::addFilter);
    connect(compare_, &QComboBox::activated, this, [this](int index) {
        auto next = view_;
        next.compare = static_cast<core::CompareWith>(compare_->itemData(index).toInt());
        if (next.compare != core::CompareWith::period)
            next.comparedPeriod.reset();
        std::erase_if(next.sortRows, [](const core::SortKey& key) {
            return key.by != core::SortBy::value && key.by != core::SortBy::name;
        });
        choose(std::move(next), tr("the comparison"));
    });
    connect(times_, &QComboBox::activated, this, &ExploreShelves::chooseTime);
}

void ExploreShelves::setKpis(const std::vector<KnownKpi>& kpis) { kpis_ = kpis; }

void ExploreShelves::setPeriod(const core::Period& period)
{
    period_ = period;
    showTime();
}

void ExploreShelves::setTime(ExploreTime time)
{
    time_ = time;
    showTime();
}

void ExploreShelves::setView(const core::View& view, const core::View& narrowed)
{
    view_ = view;
    showValues();
    showFields(rows_, &core::View::rows);
    showFields(columns_, &core::View::columns);
    showFilters(narrowed);
    showCompare();
    showTime();
}

void ExploreShelves::choose(core::View next, const QString& step)
{
    next = core::settled(std::move(next));
    if (next != view_)
        Q_EMIT viewChosen(next, step);
}

void ExploreShelves::showValues()
{
    std::vector<Shelf::Chip> chips;
    for (std::size_t i = 0; i < view_.values.size(); ++i) {
        const auto& value = view_.values[i];
        QString text = valueName(view_.from, value.of, kpis_);
        if (value.show != core::ShowAs::value)
            text += QStringLiteral(", ") + showText(value.show);
        Shelf::Chip chip{text, [this, i](QMenu& menu) { fillValueMenu(menu, i); }};
        if (view_.values.size() > 1)
            chip.remove = [this, i] {
                auto next = view_;
                next.values.erase(next.values.begin() + static_cast<std::ptrdiff_t>(i));
                choose(std::move(next), tr("a value"));
            };
        chips.push_back(std::move(chip));
    }
    values_->setChips(std::move(chips));
}

void ExploreShelves::fillValueMenu(QMenu& menu, std::size_t place)
{
    for (const auto show : core::allShows) {
        auto* action = menu.addAction(showText(show), this, [this, place, show] {
            auto next = view_;
            next.values[place].show = show;
            choose(std::move(next), tr("how a value is shown"));
        });
        action->setCheckable(true);
        action->setChecked(view_.values[place].show == show);
    }
    menu.addSeparator();
    menu.addAction(tr("Filter…"), this, [this, place] { Q_EMIT boundsAsked(place); });
}

void ExploreShelves::showFields(Shelf* shelf, Fields side)
{
    std::vector<Shelf::Chip> chips;
    for (std::size_t i = 0; i < (view_.*side).size(); ++i) {
        const auto& field = (view_.*side)[i];
        QString text = fieldText(field);
        if (view_.top && view_.top->field == field)
            text = tr("%1, largest %2", "field; number of members").arg(text).arg(view_.top->n);
        chips.push_back({text, [this, side, i](QMenu& menu) { fillFieldMenu(menu, side, i); },
                         [this, side, i] {
                             auto next = view_;
                             (next.*side).erase((next.*side).begin() + static_cast<std::ptrdiff_t>(i));
                             choose(std::move(next), tr("a field"));
                         }});
    }
    shelf->setChips(std::move(chips));
}

void ExploreShelves::fillFieldMenu(QMenu& menu, Fields side, std::size_t place)
{
    const bool isRow = side == &core::View::rows;
    const Fields other = isRow ? &core::View::columns : &core::View::rows;
    const auto field = (view_.*side)[place];
    const auto at = static_cast<std::ptrdiff_t>(place);
    menu.addAction(isRow ? tr("To the columns") : tr("To the rows"), this, [=, this] {
        auto next = view_;
        (next.*side).erase((next.*side).begin() + at);
        (next.*other).push_back(field);
        choose(std::move(next), tr("a field"));
    });
    if (place > 0)
        menu.addAction(tr("Further out"), this, [=, this] {
            auto next = view_;
            std::swap((next.*side)[place - 1], (next.*side)[place]);
            choose(std::move(next), tr("a field"));
        });
    menu.addSeparator();
    const auto offerTop = [&](const QString& text, std::optional<core::TopMembers> top) {
        auto* action = menu.addAction(text, this, [this, top] {
            auto next = view_;
            next.top = top;
            choose(std::move(next), tr("the largest members"));
        });
        action->setCheckable(true);
        const bool isIts = view_.top && view_.top->field == field;
        action->setChecked(top ? isIts && view_.top->n == top->n : !isIts);
    };
    offerTop(tr("All members"), std::nullopt);
    for (const auto n : topSizes)
        offerTop(tr("Largest %1, the rest as one").arg(n), core::TopMembers{field, n, 0, true});
    if (!core::grainOf(field)) {
        menu.addSeparator();
        menu.addAction(tr("Filter…"), this, [this, field] { Q_EMIT membersAsked(qt(field)); });
    }
}

void ExploreShelves::showFilters(const core::View& narrowed)
{
    std::vector<Shelf::Chip> chips;
    const auto textOf = [](const core::FieldFilter& filter) {
        const QString members =
            filter.members.size() == 1
                ? memberText(filter.field,
                             filter.members.front().empty() ? core::noMember : std::string_view(filter.members.front()))
                : tr("%n of them", "members of a field", static_cast<int>(filter.members.size()));
        return (filter.isNot ? tr("%1 without %2", "field; member") : tr("%1: %2", "field; member"))
            .arg(fieldText(filter.field), members);
    };
    for (std::size_t i = 0; i < view_.filters.size(); ++i) {
        const auto field = view_.filters[i].field;
        chips.push_back({textOf(view_.filters[i]),
                         [this, field](QMenu& menu) {
                             menu.addAction(tr("Choose…"), this, [this, field] { Q_EMIT membersAsked(qt(field)); });
                         },
                         [this, i] {
                             auto next = view_;
                             next.filters.erase(next.filters.begin() + static_cast<std::ptrdiff_t>(i));
                             choose(std::move(next), tr("a filter"));
                         }});
    }
    for (std::size_t i = 0; i < view_.valueFilters.size(); ++i) {
        const auto& filter = view_.valueFilters[i];
        const QString name = valueName(view_.from, filter.value.of, kpis_);
        QString text = name;
        if (filter.atLeast)
            text += QStringLiteral(" ≥ ") + decimalText(*filter.atLeast, QLocale());
        if (filter.atMost)
            text += QStringLiteral(" ≤ ") + decimalText(*filter.atMost, QLocale());
        const auto value = std::ranges::find(view_.values, filter.value.of, &core::ViewValue::of);
        const auto place = static_cast<std::size_t>(value - view_.values.begin());
        chips.push_back({text,
                         [this, place](QMenu& menu) {
                             if (place < view_.values.size())
                                 menu.addAction(tr("Choose…"), this, [this, place] { Q_EMIT boundsAsked(place); });
                         },
                         [this, i] {
                             auto next = view_;
                             next.valueFilters.erase(next.valueFilters.begin() + static_cast<std::ptrdiff_t>(i));
                             choose(std::move(next), tr("a filter"));
                         }});
    }
    for (const auto& filter : narrowed.filters) // that of the scope bar
        if (std::ranges::find(view_.filters, filter) == view_.filters.end())
            chips.push_back(
                {textOf(filter), [](QMenu& menu) { menu.addAction(tr("From the scope above"))->setEnabled(false); }});
    filters_->setChips(std::move(chips));
}

void ExploreShelves::showCompare()
{
    using core::CompareWith;
    const QSignalBlocker quiet(compare_);
    compare_->clear();
    const auto offer = [this](const QString& text, CompareWith with) {
        compare_->addItem(text, static_cast<int>(with));
    };
    offer(tr("nothing"), CompareWith::nothing);
    offer(tr("the time before"), CompareWith::previous);
    offer(tr("a year earlier"), CompareWith::year_ago);
    if (view_.from == core::Subject::kpi)
        offer(tr("the target"), CompareWith::target);
    if (view_.comparedPeriod)
        offer(periodText(*view_.comparedPeriod, QLocale()), CompareWith::period);
    compare_->setCurrentIndex(std::max(0, compare_->findData(static_cast<int>(view_.compare))));
}

void ExploreShelves::showTime()
{
    const QLocale locale;
    const QSignalBlocker quiet(times_);
    times_->clear();
    times_->addItem(periodText(period_, locale), static_cast<int>(ExploreTime::period));
    times_->addItem(tr("twelve months to %1").arg(shortPeriodText(core::Period::monthOf(period_.last), locale)),
                    static_cast<int>(ExploreTime::twelve_months));
    times_->addItem(tr("all time"), static_cast<int>(ExploreTime::all));
    if (view_.time)
        times_->addItem(periodText(*view_.time, locale), -1);
    times_->setCurrentIndex(times_->findData(view_.time ? -1 : static_cast<int>(time_)));
    setHint(*times_, times_->currentText());
    timeNote_->setText(view_.time ? tr("The view has a time of its own; the period above does not change it.")
                       : time_ == ExploreTime::all ? tr("The period above does not change it.")
                                                   : QString());
    timeNote_->setVisible(!timeNote_->text().isEmpty());
}

void ExploreShelves::chooseTime()
{
    const int chosen = times_->currentData().toInt();
    if (chosen < 0)
        return;
    time_ = static_cast<ExploreTime>(chosen);
    auto next = view_;
    next.time.reset();
    if (next != view_)
        Q_EMIT viewChosen(next, tr("the time"));
    else
        Q_EMIT timeChosen();
}

} // namespace ui
