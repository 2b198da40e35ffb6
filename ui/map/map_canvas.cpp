#include "ui/map/map_canvas.h"

#include "core/map/owm_lint.h"
#include "core/map/owm_write.h"
#include "ui/map/map_document.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ui {

using core::MapKind;
using core::MapRef;

namespace {

constexpr double smallestWidth = 640;      // of a drawing: on a narrower viewport it is scaled down
constexpr double comfortableWidth = 1'100; // on a wider one letters grow with it
constexpr double reach = 8;           // pixels of the screen

bool isPlaced(MapKind kind) { return kind != MapKind::none && kind != MapKind::link && kind != MapKind::pipeline; }
bool hasLabel(MapKind kind) { return kind == MapKind::component || kind == MapKind::anchor || kind == MapKind::submap || kind == MapKind::child || kind == MapKind::evolved; }
bool canBeNamed(MapKind kind) { return hasLabel(kind) || kind == MapKind::note || kind == MapKind::annotation || kind == MapKind::accelerator; }
bool canBeLinked(MapKind kind) { return kind == MapKind::component || kind == MapKind::anchor || kind == MapKind::submap || kind == MapKind::child; }

void setPlace(core::WardleyMap& map, MapRef ref, core::MapPoint to)
{
    const auto i = ref.index;
    const auto inside = [](double value) { return std::clamp(value, 0.0, 1.0); };
    to = {inside(to.visibility), inside(to.maturity)};
    const auto set = [&](auto& element) {
        element.visibility = to.visibility;
        element.maturity = to.maturity;
    };
    switch (ref.kind) {
    case MapKind::component: return set(map.components[i]);
    case MapKind::anchor: return set(map.anchors[i]);
    case MapKind::submap: return set(map.submaps[i]);
    case MapKind::note: return set(map.notes[i]);
    case MapKind::accelerator: return set(map.accelerators[i]);
    case MapKind::annotation: return set(map.annotations[i].places[ref.part]);
    case MapKind::legend: return set(map.legend);
    case MapKind::evolved: map.evolved[i].maturity = to.maturity; return;
    case MapKind::child: map.pipelines[i].children[ref.part].maturity = to.maturity; return;
    case MapKind::attitude: {
        auto& area = map.attitudes[i];
        area.visibility2 += to.visibility - area.visibility;
        area.maturity2 += to.maturity - area.maturity;
        return set(area);
    }
    default: return;
    }
}

} // namespace

MapCanvas::MapCanvas(MapDocument& document, QWidget* parent) : QAbstractScrollArea(parent), document_(document), naming_(new QLineEdit(viewport()))
{
    setObjectName(QStringLiteral("mapCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(260, 200);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Wardley map"));
    naming_->hide();
    naming_->setAccessibleName(tr("Name"));
    connect(naming_, &QLineEdit::editingFinished, this, [this] {
        if (!naming_->isVisible())
            return;
        const auto name = utf8(naming_->text().trimmed());
        naming_->hide();
        const auto done = std::exchange(named_, {});
        if (done && !name.empty())
            done(name);
        setFocus();
    });
    connect(&document_, &MapDocument::readingChanged, this, &MapCanvas::draw);
    connect(&document_, &MapDocument::wasReset, this, [this] { setZoom(1); });
    connect(&document_, &MapDocument::selectionChanged, this, [this] {
        setAccessibleDescription(document_.selected() ? tr("%1 is selected").arg(qt(nameOf(document_.selected()))) : QString());
        showSelected();
        viewport()->update();
    });
    draw();
}

bool MapCanvas::showsNight() const { return isDark(palette()) && document_.map().style == "plain"; }

void MapCanvas::draw()
{
    core::DrawOptions options;
    // A fitted map fills the viewport. On a small one everything is drawn smaller, on a large one larger.
    const double fit = std::min(viewport()->width() / comfortableWidth, viewport()->height() / (comfortableWidth * 0.6));
    const double size = fit > 1 ? std::min(fit, 1.4) : std::clamp(fit * comfortableWidth / smallestWidth, 0.2, 1.0);
    options.width = viewport()->width() / size;
    options.height = viewport()->height() / size;
    if (showsNight())
        options.style = "dark";
    drawing_ = core::drawMap(document_.map(), document_.ties(), options, std::ref(width_));
    layOut();
}

double MapCanvas::scale() const { return zoom_ * std::min(viewport()->width() / drawing_.width, viewport()->height() / drawing_.height); }

void MapCanvas::layOut()
{
    const double s = scale();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(drawing_.width * s)) - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(drawing_.height * s)) - viewport()->height()));
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
    layOut();
    const auto now = toView(kept);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(now.x() - middle.x())));
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
        std::ranges::copy_if(drawing_.marks, std::back_inserter(still), [&](const core::MapMark& mark) { return !core::touches(mark, movingRefs_); });
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
    const auto& map = document_.map();
    const auto i = ref.index;
    const auto of = [](const auto& element) { return core::MapPoint{element.visibility, element.maturity}; };
    switch (ref.kind) {
    case MapKind::component:
    case MapKind::anchor:
    case MapKind::submap: return of(*core::findComponent(map, ref));
    case MapKind::note: return of(map.notes[i]);
    case MapKind::accelerator: return of(map.accelerators[i]);
    case MapKind::attitude: return of(map.attitudes[i]);
    case MapKind::annotation: return map.annotations[i].places[ref.part];
    case MapKind::legend: return map.legend;
    case MapKind::evolved: {
        const auto* source = core::findComponent(map, document_.ties().evolved[i]);
        return {source ? source->visibility : 0.9, map.evolved[i].maturity};
    }
    case MapKind::child: {
        const auto parent = document_.ties().pipelines[i];
        return {parent ? map.components[parent.index].visibility : 0.9, map.pipelines[i].children[ref.part].maturity};
    }
    default: return {};
    }
}

core::MapSpot MapCanvas::spotOf(MapRef ref) const
{
    const auto place = placeOf(ref);
    return core::spotAt(drawing_, place.visibility, place.maturity);
}

std::string MapCanvas::nameOf(MapRef ref) const
{
    const auto& map = document_.map();
    switch (ref.kind) {
    case MapKind::component:
    case MapKind::anchor:
    case MapKind::submap: return core::findComponent(map, ref)->name;
    case MapKind::note: return map.notes[ref.index].text;
    case MapKind::annotation: return map.annotations[ref.index].text;
    case MapKind::accelerator: return map.accelerators[ref.index].name;
    case MapKind::evolved: return map.evolved[ref.index].name;
    case MapKind::child: return map.pipelines[ref.index].children[ref.part].name;
    case MapKind::pipeline: return map.pipelines[ref.index].name;
    default: return {};
    }
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    pressed_ = event->position();
    pressedKeys_ = event->modifiers();
    const auto at = fromView(pressed_);
    if (event->button() == Qt::MiddleButton) {
        drag_ = Drag::pan;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    hit_ = core::elementAt(drawing_, at, reach / scale(), &hitLabel_);
    document_.select(hit_);
    drag_ = hit_ ? Drag::waiting : Drag::pan;
    if (hit_) {
        const auto spot = spotOf(hit_);
        grip_ = {at.x - spot.x, at.y - spot.y};
    }
}

void MapCanvas::startDrag()
{
    if (readOnly_ || !isPlaced(hit_.kind)) {
        drag_ = Drag::none;
        return;
    }
    if (pressedKeys_ & Qt::ControlModifier) {
        drag_ = canBeLinked(hit_.kind) ? Drag::link : Drag::none;
        return;
    }
    drag_ = hitLabel_ && hasLabel(hit_.kind) ? Drag::label : Drag::moving;
    dragged_ = document_.map();
    movingRefs_ = core::movesWith(dragged_, document_.ties(), hit_);
    layerValid_ = false;
    // What the author would have to write for the label to stand where it stands now.
    const auto found = drawing_.labels.find(core::labelKey(hit_));
    labelStart_ = found == drawing_.labels.end() ? core::LabelOffset{} : core::LabelOffset{found->second.dx, found->second.dy};
    if (found != drawing_.labels.end()) {
        double left = 1e9;
        for (const auto& target : drawing_.targets)
            if (target.isLabel && target.element == hit_)
                left = std::min(left, target.box.left);
        if (found->second.align != core::MapAlign::start)
            labelStart_.x = found->second.byAuthor ? found->second.dx - 30 : left - spotOf(hit_).x;
        if (found->second.byAuthor && found->second.align == core::MapAlign::middle)
            labelStart_.y -= 10;
    }
    document_.beginGesture(hit_);
}

void MapCanvas::dragTo(core::MapSpot at)
{
    if (drag_ == Drag::link) {
        linkEnd_ = at;
        viewport()->update();
        return;
    }
    if (drag_ == Drag::label) {
        const auto from = fromView(pressed_);
        const core::LabelOffset label{labelStart_.x + at.x - from.x, labelStart_.y + at.y - from.y};
        document_.moveLabelTo(label);
        moving_.labels = drawing_.labels;
        auto& placed = moving_.labels[core::labelKey(hit_)];
        const auto& was = drawing_.labels[core::labelKey(hit_)];
        placed.dx = was.dx + at.x - from.x;
        placed.dy = was.dy + at.y - from.y;
    } else {
        const auto place = core::pointAt(drawing_, {at.x - grip_.x, at.y - grip_.y});
        document_.moveTo(place.visibility, place.maturity);
        setPlace(dragged_, hit_, place);
        moving_.labels = drawing_.labels;
    }
    drawMoving();
}

void MapCanvas::drawMoving()
{
    core::DrawOptions options;
    options.width = drawing_.width;
    options.height = drawing_.height;
    options.style = showsNight() ? "dark" : "";
    options.only = &movingRefs_;
    const auto labels = std::move(moving_.labels);
    options.labels = &labels;
    moving_ = core::drawMap(dragged_, document_.ties(), options, std::ref(width_));
    viewport()->update();
}

void MapCanvas::stopDrag(bool keep)
{
    const auto ended = std::exchange(drag_, Drag::none);
    if (ended == Drag::link && keep) {
        bool label = false;
        const auto end = core::elementAt(drawing_, linkEnd_, reach / scale(), &label);
        if (canBeLinked(end.kind) && !(end == hit_))
            document_.change(core::addLink(document_.text(), document_.map(), nameOf(hit_), nameOf(end)), tr("link"));
    }
    movingRefs_.clear();
    if (ended == Drag::moving || ended == Drag::label)
        document_.endGesture();
    viewport()->unsetCursor();
    layerValid_ = false;
    viewport()->update();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (drag_ == Drag::waiting && (event->position() - pressed_).manhattanLength() >= QApplication::startDragDistance() / 2.0)
        startDrag();
    if (drag_ == Drag::pan) {
        const auto by = event->position() - pressed_;
        pressed_ = event->position();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - static_cast<int>(by.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(by.y()));
        return;
    }
    if (drag_ == Drag::moving || drag_ == Drag::label || drag_ == Drag::link)
        return dragTo(fromView(event->position()));
    bool label = false;
    const auto over = core::elementAt(drawing_, fromView(event->position()), reach / scale(), &label);
    viewport()->setCursor(isPlaced(over.kind) && !readOnly_ ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent*) { stopDrag(true); }

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || readOnly_)
        return;
    const auto at = fromView(event->position());
    bool label = false;
    const auto over = core::elementAt(drawing_, at, reach / scale(), &label);
    if (canBeNamed(over.kind)) {
        document_.select(over);
        renameSelected();
    } else if (drawing_.area.contains(at)) {
        addComponentAt(at);
    }
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const auto kept = fromView(event->position());
    setZoom(zoom_ * std::pow(1.0015, event->angleDelta().y()));
    const auto now = toView(kept);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(now.x() - event->position().x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(now.y() - event->position().y()));
}

void MapCanvas::walk(int by)
{
    std::vector<MapRef> all;
    for (const auto& target : drawing_.targets)
        if (!target.isLabel && (all.empty() || !(all.back() == target.element)))
            all.push_back(target.element);
    if (all.empty())
        return;
    const auto found = std::ranges::find(all, document_.selected());
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const auto next = found == all.end() ? (by > 0 ? 0 : count - 1) : (found - all.begin() + by + count) % count;
    document_.select(all[static_cast<std::size_t>(next)]);
}

void MapCanvas::showSelected()
{
    if (!document_.selected() || zoom_ == 1 || drag_ != Drag::none)
        return;
    const auto at = toView(spotOf(document_.selected())).toPoint();
    if (viewport()->rect().adjusted(20, 20, -20, -20).contains(at))
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + at.x() - viewport()->width() / 2);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + at.y() - viewport()->height() / 2);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    const auto ref = document_.selected();
    const double by = event->modifiers() & Qt::ShiftModifier ? 0.05 : 0.01;
    const auto nudge = [&](double up, double right) {
        if (readOnly_ || !isPlaced(ref.kind))
            return;
        const auto place = placeOf(ref);
        document_.nudge(place.visibility + up, place.maturity + right);
    };
    switch (event->key()) {
    case Qt::Key_Left: return nudge(0, -by);
    case Qt::Key_Right: return nudge(0, by);
    case Qt::Key_Up: return nudge(by, 0);
    case Qt::Key_Down: return nudge(-by, 0);
    case Qt::Key_PageDown: return walk(1);
    case Qt::Key_PageUp: return walk(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setZoom(zoom_ * 1.25);
    case Qt::Key_Minus: return setZoom(zoom_ / 1.25);
    case Qt::Key_0: return setZoom(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: return renameSelected();
    case Qt::Key_Delete: return removeSelected();
    case Qt::Key_Insert: return addComponentAt({(drawing_.area.left + drawing_.area.right) / 2, (drawing_.area.top + drawing_.area.bottom) / 2});
    case Qt::Key_Escape:
        if (drag_ != Drag::none)
            stopDrag(false);
        return document_.select({});
    default: return QAbstractScrollArea::keyPressEvent(event);
    }
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (readOnly_)
        return;
    const auto at = fromView(event->pos());
    bool label = false;
    if (const auto over = core::elementAt(drawing_, at, reach / scale(), &label))
        document_.select(over);
    QMenu menu(this);
    const auto ref = document_.selected();
    menu.addAction(tr("Add component…"), this, [this, at] { addComponentAt(at); });
    menu.addAction(tr("Add note…"), this, [this, at] { addNoteAt(at); });
    menu.addSeparator();
    menu.addAction(tr("Rename…"), this, &MapCanvas::renameSelected)->setEnabled(canBeNamed(ref.kind));
    menu.addAction(tr("Remove"), this, &MapCanvas::removeSelected)->setEnabled(static_cast<bool>(ref));
    menu.exec(event->globalPos());
}

void MapCanvas::askName(const QString& text, core::MapSpot at, std::function<void(const std::string&)> done)
{
    named_ = std::move(done);
    naming_->setText(text);
    naming_->setPlaceholderText(tr("Name"));
    const auto place = toView(at).toPoint();
    const int width = std::max(180, naming_->fontMetrics().horizontalAdvance(text) + 40);
    const auto size = QSize(width, naming_->sizeHint().height());
    naming_->setGeometry(QRect(QPoint(std::clamp(place.x() - 12, 0, std::max(0, viewport()->width() - size.width())), std::clamp(place.y() - size.height() / 2, 0, std::max(0, viewport()->height() - size.height()))), size));
    naming_->show();
    naming_->selectAll();
    naming_->setFocus();
}

void MapCanvas::addComponentAt(core::MapSpot at)
{
    if (readOnly_)
        return;
    askName({}, at, [this, at](const std::string& name) {
        const auto place = core::pointAt(drawing_, at);
        document_.change(core::addComponents(document_.text(), document_.map(), {name}, place.visibility, place.maturity), tr("add component"));
        const auto& all = document_.map().components;
        const auto found = std::ranges::find(all, name, &core::MapComponent::name);
        if (found != all.end())
            document_.select({MapKind::component, static_cast<std::uint32_t>(found - all.begin()), 0});
    });
}

void MapCanvas::addNoteAt(core::MapSpot at)
{
    if (readOnly_)
        return;
    askName({}, at, [this, at](const std::string& note) {
        const auto place = core::pointAt(drawing_, at);
        document_.change(core::addNote(document_.text(), document_.map(), note, place.visibility, place.maturity), tr("add note"));
    });
}

void MapCanvas::renameSelected()
{
    const auto ref = document_.selected();
    if (readOnly_ || !canBeNamed(ref.kind))
        return;
    askName(qt(nameOf(ref)), spotOf(ref), [this, ref](const std::string& name) {
        if (name != nameOf(ref))
            document_.change(core::renameElement(document_.text(), document_.map(), ref, name), tr("rename"));
    });
}

void MapCanvas::removeSelected()
{
    if (!readOnly_ && document_.selected())
        document_.change(core::removeElement(document_.text(), document_.map(), document_.selected()), tr("remove"));
}

} // namespace ui
