// What is asked of Explore, as a person builds it: values, rows, columns and
// filters, a comparison and a time.
#pragma once

#include "core/explore/view.h"
#include "ui/portfolio.h"

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QMenu;

namespace ui {

class PlainLabel;
class Shelf;
struct PaletteEntry;

// Of a view without a time of its own.
enum class ExploreTime { period, twelve_months, all };

class ExploreShelves : public QWidget {
    Q_OBJECT
public:
    explicit ExploreShelves(QWidget* parent = nullptr);

    void setKpis(const std::vector<KnownKpi>& kpis);
    // narrowed: what the answer is to, with the filter that stands for the scope.
    void setView(const core::View& view, const core::View& narrowed);
    void setPeriod(const core::Period& period); // of the scope bar
    ExploreTime time() const { return time_; }
    void setTime(ExploreTime time);
    Shelf* filters() const { return filters_; }

    void askField(const QString& title, const std::function<void(const std::string& field)>& done);

Q_SIGNALS:
    void viewChosen(const core::View& view, const QString& step); // step: in words, for undo
    void membersAsked(const QString& field);                      // to choose from
    void boundsAsked(std::size_t value);                          // of a value of the view: to filter by
    void timeChosen();

private:
    using Fields = std::vector<std::string> core::View::*;

    void showValues();
    void showFields(Shelf* shelf, Fields side);
    void showFilters(const core::View& narrowed);
    void showCompare();
    void showTime();
    void fillValueMenu(QMenu& menu, std::size_t place);
    void fillFieldMenu(QMenu& menu, Fields side, std::size_t place);
    void addValue();
    void addField(Fields side);
    void addFilter();
    void choose(core::View next, const QString& step);
    void chooseTime();
    void connectMoves(Shelf* shelf);
    void move(Shelf* from, std::size_t chip, Shelf* to, std::size_t at); // before what stands there
    Fields sideOf(const Shelf* shelf) const;
    std::vector<PaletteEntry> fieldEntries(bool withTimes, const std::function<void(const std::string&)>& done) const;

    core::View view_;
    core::Period period_;
    ExploreTime time_ = ExploreTime::period;
    std::vector<KnownKpi> kpis_;
    Shelf *values_, *rows_, *columns_, *filters_;
    QComboBox *compare_, *times_;
    PlainLabel* timeNote_; // where the period of the scope bar does not hold
};

} // namespace ui
