// The map as a picture that can be changed with mouse and keyboard.
#pragma once

#include "core/map/draw.h"
#include "core/map/map_overlay.h"
#include "ui/export/map_picture.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QLineEdit;

namespace ui {

class MapDocument;

// Drag moves an element or its label, Ctrl+drag makes a link, a double click names or makes a
// component, arrow keys move the selected element (Shift: further), Page Up and Page Down walk the
// elements, + and - zoom, 0 fits. All changes go through the document. While something is dragged
// only it and its links are painted anew, over a picture of the rest.
class MapCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit MapCanvas(MapDocument& document, QWidget* parent = nullptr);

    const core::MapDrawing& drawing() const { return drawing_; }
    double zoom() const { return zoom_; } // 1: fitted
    void setZoom(double zoom);
    bool isReadOnly() const { return readOnly_; }
    void setReadOnly(bool readOnly);
    // Figures over the map, whose elements are the document's as it is now. When the text
    // changes the marks follow the elements by name.
    const std::optional<core::MapOverlay>& overlay() const { return overlay_; }
    void setOverlay(std::optional<core::MapOverlay> overlay);
    // Where a place of the drawing stands in the viewport, and back.
    QPointF toView(core::MapSpot spot) const;
    core::MapSpot fromView(QPointF at) const;

    void addComponentAt(core::MapSpot at);
    void addNoteAt(core::MapSpot at);
    void renameSelected();
    void removeSelected();

Q_SIGNALS:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // the keys of the field for a name

private:
    enum class Drag { none, waiting, moving, label, link, pan };

    void draw();
    void followElements(); // with the overlay
    void updateLayout();   // scroll bars and what is cached
    double scale() const;
    void drawMoving();
    QSize layerSize() const;
    void paintLayer();
    void paintSelection(QPainter& painter);
    void startDrag();
    void dragTo(core::MapSpot at);
    void stopDrag(bool keep);
    void askName(const QString& shown, core::MapSpot at, std::function<void(const std::string&)> done);
    void endNaming(bool keep);
    void stepSelection(int by);
    void showSelected();
    core::MapPoint placeOf(core::MapRef ref) const;
    core::MapSpot spotOf(core::MapRef ref) const;
    std::string nameOf(core::MapRef ref) const;
    bool usesDarkStyle() const;

    MapDocument& document_;
    MapTextWidth width_;
    core::MapDrawing drawing_;
    core::MapDrawing moving_; // what follows the dragged element
    core::WardleyMap dragged_;
    std::vector<core::MapRef> movingRefs_;
    std::optional<core::MapOverlay> overlay_;
    std::vector<std::string> overlayNames_; // of the elements of its marks
    QPixmap layer_;                         // the viewport without what moves
    bool layerValid_ = false;
    double zoom_ = 1;
    bool readOnly_ = false;
    Drag drag_ = Drag::none;
    core::MapRef hit_;
    bool hitLabel_ = false;
    QPointF pressed_;
    Qt::KeyboardModifiers pressedKeys_;
    core::MapSpot grip_; // from the element's place to where it was gripped
    core::MapSpot linkEnd_;
    core::LabelOffset labelStart_;
    QLineEdit* nameEdit_; // shown while a name is typed
    std::function<void(const std::string&)> onNamed_;
};

} // namespace ui
