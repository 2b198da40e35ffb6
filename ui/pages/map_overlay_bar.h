// What is laid over the map of the page: the choice, and the figures asked for it.
#pragma once

#include "core/map/map_overlay.h"
#include "ui/job.h"
#include "ui/pages/page.h"

#include <QTimer>
#include <QWidget>

#include <string>
#include <vector>

class QComboBox;

namespace ui {

class MapCanvas;
class MapDocument;

// Asks anew when the view, the choice or the map's text changes; the last a moment after it. Until
// the answer is there the canvas shows the former one, each mark at its element.
class MapOverlayBar : public QWidget {
    Q_OBJECT
public:
    MapOverlayBar(const MapDocument& document, MapCanvas& canvas); // outlive this

    void setSummary(const PortfolioSummary& summary);
    void setView(const View& view);
    QString name() const;             // as of `map render --overlay`; empty: none
    void choose(const QString& name); // no such kind is none; a figure that is not there fails
    bool isBusy() const { return later_.isActive() || job_.busy(); }

Q_SIGNALS:
    void settled(); // the canvas shows what was last asked for, or it has failed
    void failed(const core::Error& error);

private:
    void fillFigures();
    void readChanged();
    void ask();
    QString figureName(const std::string& id) const;
    core::MapOverlayWords words(const core::MapOverlayRequest& request) const;

    const MapDocument& document_;
    MapCanvas& canvas_;
    QComboBox* kind_;
    QComboBox* figure_; // of status, change and coverage
    std::vector<KnownKpi> kpis_;
    std::string currency_;
    QString wanted_; // the figure last chosen, perhaps not known yet
    View view_;
    int reading_ = 0; // of the map, numbered: an answer for a former one is dropped
    QTimer later_;
    Job job_;
};

} // namespace ui
