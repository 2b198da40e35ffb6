#include "ui/map/map_canvas.h"

#include "core/map/elements.h"
#include "core/map/map_bound.h"
#include "ui/map/map_document.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace ui {

using core::MapRef;

namespace {

constexpr double smallestWidth = 640;      // of a drawing: on a narrower viewport it is scaled down
constexpr double comfortableWidth = 1'100; // on a wider one letters grow with it

} // namespace

MapCanvas::MapCanvas(MapDocument& document, QWidget* parent)
    : QAbstractScrollArea(parent), document_(document), nameEdit_(new QLineEdit(viewport()))
{
    setObjectName(QStringLiteral("mapCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(260, 200);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Wardley map"));
    nameEdit_->hide();
    nameEdit_->setAccessibleName(tr("Name"));
    nameEdit_->installEventFilter(this);
    connect(nameEdit_, &QLineEdit::editingFinished, this, [this] { endNaming(true); });
    connect(&document_, &MapDocument::readingChanged, this, [this] {
        followElements();
        draw();
    });
    connect(&document_, &MapDocument::wasReset, this, [this] { setZoom(1); });
    connect(&document_, &MapDocument::selectionChanged, this, [this] {
        setAccessibleDescription(document_.selected() ? tr("%1 is selected").arg(qt(nameOf(document_.selected())))
                                                      : QString());
        showSelected();
        viewport()->update();
    });
    draw();
}

bool MapCanvas::usesDarkStyle() const { return isDark(palette()) && document_.map().style == "plain"; }

void MapCanvas::draw()
{
    core::DrawOptions options;
    // A fitted map fills the viewport. On a small one everything is drawn smaller, on a large one larger.
    const double fit =
        std::min(viewport()->width() / comfortableWidth, viewport()->height() / (comfortableWidth * 0.6));
    const double size = fit > 1 ? std::min(fit, 1.4) : std::clamp(fit * comfortableWidth / smallestWidth, 0.2, 1.0);
    options.width = viewport()->width() / size;
    options.height = viewport()->height() / size;
    if (usesDarkStyle())
        options.style = "dark";
    const auto before = std::move(drawing_.labels); // one change does not make the other labels jump
    options.before = &before;
    options.overlay = overlay_ ? &*overlay_ : nullptr;
    drawing_ = core::drawMap(document_.map(), document_.resolved(), options, std::ref(width_));
    updateLayout();
}

void MapCanvas::setOverlay(std::optional<core::MapOverlay> overlay)
{
    if (overlay_ == overlay)
        return;
    overlay_ = std::move(overlay);
    overlayNames_.clear();
    std::unordered_map<std::uint64_t, std::string> names; // of an evolved end its own
    for (auto& element : core::boundElements(document_.map(), {}))
        names.emplace(core::labelKey(element.ref), std::move(element.name));
    if (overlay_)
        for (const auto& mark : overlay_->marks)
            overlayNames_.push_back(names[core::labelKey(mark.ref)]);
    draw();
}

// Of equal names the first takes the first mark.
void MapCanvas::followElements()
{
    if (!overlay_)
        return;
    std::multimap<std::string, MapRef> known;
    for (auto& element : core::boundElements(document_.map(), {}))
        known.emplace(std::move(element.name), element.ref);
    std::vector<core::MapOverlayMark> marks;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < overlayNames_.size(); ++i)
        if (const auto found = known.lower_bound(overlayNames_[i]);
            found != known.end() && found->first == overlayNames_[i]) {
            marks.push_back(std::move(overlay_->marks[i]));
            marks.back().ref = found->second;
            names.push_back(std::move(overlayNames_[i]));
            known.erase(found);
        }
    overlay_->marks = std::move(marks);
    overlayNames_ = std::move(names);
}

double MapCanvas::scale() const
{
    return zoom_ * std::min(viewport()->width() / drawing_.width, viewport()->height() / drawing_.height);
}

void MapCanvas::updateLayout()
{
    const double s = scale();
    horizontalScrollBar()->setRange(0,
                                    std::max(0, static_cast<int>(std::ceil(drawing_.width * s)) - viewport()->width()));
    verticalScrollBar()->setRange(0,
                                  std::max(0, static_cast<int>(std::ceil(drawing_.height * s)) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
    layerValid_ = false;
    viewport()->update();
}

QPointF MapCanvas::toView(core::MapSpot spot) const
{
    const double s = scale();
    const double left = std::max(0.0, (viewport()->width() - drawing_.width * s) / 2) - horizontalScrollBar()->value();
    const double top = std::max(0.0, (viewport()->height() - drawing_.height * s) / 2) - verticalScrollBar()->value();
    return {left + spot.x * s, top + spot.y * s};
}

core::MapSpot MapCanvas::fromView(QPointF at) const
{
    const auto origin = toView({0, 0});
    return {(at.x() - origin.x()) / scale(), (at.y() - origin.y()) / scale()};
}

void MapCanvas::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 1.0, 12.0);
    if (zoom == zoom_)
        return;
    const QPointF middle(viewport()->width() / 2.0, viewport()->height() / 2.0);
    const auto kept = fromView(middle);
    zoom_ = zoom;
    updateLayout();
    const auto now = toView(kept);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                    + static_cast<int>(std::lround(now.x() - middle.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(now.y() - middle.y())));
    Q_EMIT zoomChanged();
}

void MapCanvas::setReadOnly(bool readOnly) { readOnly_ = readOnly; }

void MapCanvas::scrollContentsBy(int, int)
{
    layerValid_ = false;
    viewport()->update();
}

void MapCanvas::resizeEvent(QResizeEvent*) { draw(); }

void MapCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void MapCanvas::focusInEvent(QFocusEvent*) { viewport()->update(); }
void MapCanvas::focusOutEvent(QFocusEvent*) { viewport()->update(); }

QSize MapCanvas::layerSize() const { return (QSizeF(viewport()->size()) * devicePixelRatioF()).toSize(); }

// The whole map, or while something is dragged everything but that.
void MapCanvas::paintLayer()
{
    if (layer_.size() != layerSize())
        layer_ = QPixmap(layerSize());
    layer_.setDevicePixelRatio(devicePixelRatioF());
    layer_.fill(palette().color(QPalette::Window));
    QPainter painter(&layer_);
    const auto origin = toView({0, 0});
    painter.translate(origin);
    painter.scale(scale(), scale());
    paintMapPaper(painter, drawing_);
    if (movingRefs_.empty()) {
        paintMapMarks(painter, drawing_.marks);
    } else {
        std::vector<core::MapMark> still;
        std::ranges::copy_if(drawing_.marks, std::back_inserter(still),
                             [&](const core::MapMark& mark) { return !core::touches(mark, movingRefs_); });
        paintMapMarks(painter, still);
    }
    layerValid_ = true;
}

void MapCanvas::paintSelection(QPainter& painter)
{
    const auto theme = themeOf(*this);
    const auto ref = document_.selected();
    const auto& shown = drag_ == Drag::moving || drag_ == Drag::label ? moving_ : drawing_;
    for (const auto& target : shown.targets) {
        if (!(target.element == ref) || target.isLabel)
            continue;
        const auto from = toView({target.box.left, target.box.top});
        const auto to = toView({target.box.right, target.box.bottom});
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(from, to).adjusted(-4, -4, 4, 4), 5, 5);
    }
    if (drag_ == Drag::link) {
        painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter.drawLine(toView(spotOf(hit_)), toView(linkEnd_));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void MapCanvas::paintEvent(QPaintEvent*)
{
    if (!layerValid_ || layer_.devicePixelRatio() != devicePixelRatioF() || layer_.size() != layerSize())
        paintLayer();
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, layer_);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!movingRefs_.empty()) {
        painter.save();
        painter.translate(toView({0, 0}));
        painter.scale(scale(), scale());
        paintMapMarks(painter, moving_.marks);
        painter.restore();
    }
    paintSelection(painter);
}

core::MapPoint MapCanvas::placeOf(MapRef ref) const
{
    return core::placeOf(document_.map(), document_.resolved(), ref);
}

core::MapSpot MapCanvas::spotOf(MapRef ref) const { return core::drawnAt(drawing_, ref, placeOf(ref)); }

std::string MapCanvas::nameOf(MapRef ref) const { return core::nameOf(document_.map(), ref); }

} // namespace ui
