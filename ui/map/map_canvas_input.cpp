// What mouse, wheel and keys do on the canvas of a map.
#include "ui/map/map_canvas.h"

#include "core/map/elements.h"
#include "core/map/owm_write.h"
#include "ui/map/map_document.h"
#include "ui/text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace ui {

using core::MapKind;
using core::MapRef;

namespace {

constexpr double reach = 8; // pixels of the screen

} // namespace

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
    if (readOnly_ || !core::isPlaced(hit_.kind)) {
        drag_ = Drag::none;
        return;
    }
    if (pressedKeys_ & Qt::ControlModifier) {
        drag_ = core::canBeLinked(hit_.kind) ? Drag::link : Drag::none;
        return;
    }
    drag_ = hitLabel_ && core::hasLabel(hit_.kind) ? Drag::label : Drag::moving;
    dragged_ = document_.map();
    movingRefs_ = core::movesWith(dragged_, document_.resolved(), hit_);
    layerValid_ = false;
    // What the author would have to write for the label to stand where it stands now.
    const auto found = drawing_.labels.find(core::labelKey(hit_));
    labelStart_ =
        found == drawing_.labels.end() ? core::LabelOffset{} : core::LabelOffset{found->second.dx, found->second.dy};
    if (found != drawing_.labels.end()) {
        double left = 1e9;
        for (const auto& target : drawing_.targets)
            if (target.isLabel && target.element == hit_)
                left = std::min(left, target.box.left);
        // Lines that are centred by their author's offset begin 30 px left of and 10 px above their middle.
        const bool centred = found->second.align == core::MapAlign::middle && found->second.byAuthor;
        if (centred)
            labelStart_ = {found->second.dx - 30, found->second.dy - 10};
        else if (found->second.align != core::MapAlign::start)
            labelStart_.x = left - spotOf(hit_).x;
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
        core::setCoordinates(dragged_, hit_, core::coordinatesAt(document_.map(), hit_, place));
        moving_.labels = drawing_.labels;
        // What gave way to others follows the pointer now.
        if (const auto own = moving_.labels.find(core::labelKey(hit_));
            own != moving_.labels.end() && !core::hasLabel(hit_.kind))
            own->second.dx = own->second.dy = 0;
    }
    drawMoving();
}

void MapCanvas::drawMoving()
{
    core::DrawOptions options;
    options.width = drawing_.width;
    options.height = drawing_.height;
    options.style = usesDarkStyle() ? "dark" : "";
    options.only = &movingRefs_;
    options.overlay = overlay_ ? &*overlay_ : nullptr;
    const auto labels = std::move(moving_.labels);
    options.labels = &labels;
    moving_ = core::drawMap(dragged_, document_.resolved(), options, std::ref(width_));
    viewport()->update();
}

void MapCanvas::stopDrag(bool keep)
{
    const auto ended = std::exchange(drag_, Drag::none);
    if (ended == Drag::link && keep) {
        bool label = false;
        const auto end = core::elementAt(drawing_, linkEnd_, reach / scale(), &label);
        if (core::canBeLinked(end.kind) && !(end == hit_))
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
    if (drag_ == Drag::waiting
        && (event->position() - pressed_).manhattanLength() >= QApplication::startDragDistance() / 2.0)
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
    viewport()->setCursor(core::isPlaced(over.kind) && !readOnly_ ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent*) { stopDrag(true); }

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || readOnly_)
        return;
    const auto at = fromView(event->position());
    bool label = false;
    const auto over = core::elementAt(drawing_, at, reach / scale(), &label);
    if (core::canBeRenamed(over.kind)) {
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

void MapCanvas::stepSelection(int by)
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
    if (nameEdit_->isVisible())
        return; // what the field has no use for is for nobody else
    const auto ref = document_.selected();
    const double by = event->modifiers() & Qt::ShiftModifier ? 0.05 : 0.01;
    const auto nudge = [&](double up, double right) {
        if (readOnly_ || !core::isPlaced(ref.kind))
            return;
        const auto place = placeOf(ref);
        document_.nudge(place.visibility + up, place.maturity + right);
    };
    switch (event->key()) {
    case Qt::Key_Left: return nudge(0, -by);
    case Qt::Key_Right: return nudge(0, by);
    case Qt::Key_Up: return nudge(by, 0);
    case Qt::Key_Down: return nudge(-by, 0);
    case Qt::Key_PageDown: return stepSelection(1);
    case Qt::Key_PageUp: return stepSelection(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setZoom(zoom_ * 1.25);
    case Qt::Key_Minus: return setZoom(zoom_ / 1.25);
    case Qt::Key_0: return setZoom(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: return renameSelected();
    case Qt::Key_Delete: return removeSelected();
    case Qt::Key_Insert:
        return addComponentAt(
            {(drawing_.area.left + drawing_.area.right) / 2, (drawing_.area.top + drawing_.area.bottom) / 2});
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
    menu.addAction(tr("Rename…"), this, &MapCanvas::renameSelected)->setEnabled(core::canBeRenamed(ref.kind));
    menu.addAction(tr("Remove"), this, &MapCanvas::removeSelected)->setEnabled(static_cast<bool>(ref));
    menu.exec(event->globalPos());
}

void MapCanvas::askName(const QString& text, core::MapSpot at, std::function<void(const std::string&)> done)
{
    onNamed_ = std::move(done);
    nameEdit_->setText(text);
    nameEdit_->setPlaceholderText(tr("Name"));
    const auto place = toView(at).toPoint();
    const int width = std::max(180, nameEdit_->fontMetrics().horizontalAdvance(text) + 40);
    const auto size = QSize(width, nameEdit_->sizeHint().height());
    nameEdit_->setGeometry(
        QRect(QPoint(std::clamp(place.x() - 12, 0, std::max(0, viewport()->width() - size.width())),
                     std::clamp(place.y() - size.height() / 2, 0, std::max(0, viewport()->height() - size.height()))),
              size));
    nameEdit_->show();
    nameEdit_->selectAll();
    nameEdit_->setFocus();
}

// Return keeps the name, Escape gives it up; neither reaches the canvas, where both mean something else.
bool MapCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != nameEdit_ || event->type() != QEvent::KeyPress)
        return QAbstractScrollArea::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    const bool keep = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!keep && key != Qt::Key_Escape)
        return false;
    endNaming(keep);
    return true;
}

void MapCanvas::endNaming(bool keep)
{
    const auto done = std::exchange(onNamed_, {}); // hiding the field ends its editing once more
    const auto name = utf8(nameEdit_->text().trimmed());
    if (!done)
        return;
    nameEdit_->hide();
    setFocus();
    if (keep && !name.empty())
        done(name);
}

void MapCanvas::addComponentAt(core::MapSpot at)
{
    if (readOnly_)
        return;
    askName({}, at, [this, at](const std::string& name) {
        const auto place = core::pointAt(drawing_, at);
        document_.change(
            core::addComponents(document_.text(), document_.map(), {name}, place.visibility, place.maturity),
            tr("add component"));
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
        document_.change(core::addNote(document_.text(), document_.map(), note, place.visibility, place.maturity),
                         tr("add note"));
    });
}

void MapCanvas::renameSelected()
{
    const auto ref = document_.selected();
    if (readOnly_ || !core::canBeRenamed(ref.kind))
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
