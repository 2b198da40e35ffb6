#include "ui/export/map_picture.h"

#include "core/base/error.h"
#include "core/map/owm_read.h"
#include "ui/text.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QLinearGradient>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QColor qtColor(core::MapColor color) { return {color.r, color.g, color.b, color.a}; }
QPointF qtPoint(core::MapSpot spot) { return {spot.x, spot.y}; }
QRectF qtRect(const core::MapBox& box) { return {box.left, box.top, box.width(), box.height()}; }

QPen penOf(const core::MapMark& mark)
{
    if (mark.stroke.a == 0)
        return Qt::NoPen;
    QPen pen(qtColor(mark.stroke), mark.width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    // Qt counts dashes in widths of the pen.
    if (mark.dash == core::MapDash::dots)
        pen.setDashPattern({2 / mark.width, 2 / mark.width});
    if (mark.dash == core::MapDash::dashes)
        pen.setDashPattern({5 / mark.width, 5 / mark.width});
    return pen;
}

// Fonts are dear to make: one of each kind for a run of marks.
class Fonts {
public:
    const QFont& of(const core::MapFont& font)
    {
        for (const auto& [key, made] : made_)
            if (key == font)
                return made;
        return made_.emplace_back(font, mapFont(font)).second;
    }

private:
    std::vector<std::pair<core::MapFont, QFont>> made_;
};

void paintText(QPainter& painter, const core::MapMark& mark, Fonts& fonts)
{
    const auto& font = fonts.of(mark.font);
    if (painter.font() != font)
        painter.setFont(font);
    painter.setPen(qtColor(mark.fill));
    const auto words = qt(mark.text);
    auto at = qtPoint(mark.points[0]);
    const double shift = mark.align == core::MapAlign::start ? 0
                                                             : QFontMetricsF(font).horizontalAdvance(words)
                                                                   * (mark.align == core::MapAlign::middle ? 0.5 : 1);
    if (mark.angle == 0) {
        painter.drawText(QPointF(at.x() - shift, at.y()), words);
        return;
    }
    painter.save();
    painter.translate(at);
    painter.rotate(mark.angle);
    painter.drawText(QPointF(-shift, 0), words);
    painter.restore();
}

void paintShape(QPainter& painter, const core::MapMark& mark)
{
    painter.setPen(penOf(mark));
    painter.setBrush(mark.fill.a ? QBrush(qtColor(mark.fill)) : QBrush(Qt::NoBrush));
    switch (mark.kind) {
    case core::MapMarkKind::line: painter.drawLine(qtPoint(mark.points[0]), qtPoint(mark.points[1])); break;
    case core::MapMarkKind::circle: painter.drawEllipse(qtPoint(mark.points[0]), mark.radius, mark.radius); break;
    case core::MapMarkKind::box:
        painter.drawRoundedRect(QRectF(qtPoint(mark.points[0]), qtPoint(mark.points[1])), mark.radius, mark.radius);
        break;
    case core::MapMarkKind::polygon: {
        QPolygonF corners;
        for (const auto& spot : mark.points)
            corners << qtPoint(spot);
        painter.drawPolygon(corners);
        break;
    }
    case core::MapMarkKind::text: break;
    }
}

} // namespace

QFont mapFont(const core::MapFont& font)
{
    QFont made;
    switch (font.family) {
    case core::MapFontFamily::sans:
        made.setFamilies({QStringLiteral("Helvetica Neue"), QStringLiteral("Helvetica"), QStringLiteral("Arial"),
                          QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
        break;
    case core::MapFontFamily::mono:
        made.setFamilies(
            {QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono")});
        made.setStyleHint(QFont::Monospace);
        break;
    case core::MapFontFamily::hand:
        made.setFamilies({QStringLiteral("Gloria Hallelujah"), QStringLiteral("Comic Neue"), QStringLiteral("Z003"),
                          QStringLiteral("DejaVu Sans")});
        made.setStyleHint(QFont::Cursive);
        break;
    }
    // Pixels of the drawing may be fractions of a device's: a size in points would follow the device's resolution.
    made.setPixelSize(std::max(1, static_cast<int>(std::lround(font.size))));
    made.setBold(font.bold);
    made.setItalic(font.italic);
    made.setHintingPreference(QFont::PreferNoHinting); // the same widths at every scale
    return made;
}

double MapTextWidth::operator()(std::string_view text, const core::MapFont& font)
{
    const auto size = static_cast<int>(std::lround(font.size));
    std::string key(text);
    auto* known = &others_;
    if (size >= 11 && size <= 14 && !font.italic)
        known = &known_[static_cast<std::size_t>(font.family) * 8 + (font.bold ? 4U : 0U)
                        + static_cast<std::size_t>(size - 11)];
    else
        key += '\0' + std::to_string(size) + (font.bold ? "b" : "") + (font.italic ? "i" : "")
               + std::to_string(static_cast<int>(font.family));
    const auto [found, isNew] = known->try_emplace(std::move(key), 0.0);
    if (isNew) {
        auto metrics = std::ranges::find(metrics_, font, [](const auto& one) { return one.first; });
        if (metrics == metrics_.end())
            metrics = metrics_.emplace(metrics_.end(), font, QFontMetricsF(mapFont(font)));
        found->second = metrics->second.horizontalAdvance(qt(text));
    }
    return found->second;
}

void paintMapPaper(QPainter& painter, const core::MapDrawing& drawing)
{
    painter.fillRect(QRectF(0, 0, drawing.width, drawing.height), qtColor(drawing.paper));
    if (!drawing.gradient)
        return;
    const auto area = qtRect(drawing.area);
    QLinearGradient edges(area.topLeft(), area.topRight());
    edges.setColorAt(0, QColor(196, 196, 196));
    edges.setColorAt(0.3, Qt::white);
    edges.setColorAt(0.7, Qt::white);
    edges.setColorAt(1, QColor(196, 196, 196));
    painter.fillRect(area, edges);
}

void paintMapMarks(QPainter& painter, const std::vector<core::MapMark>& marks)
{
    Fonts fonts;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const auto& mark : marks) {
        if (mark.kind == core::MapMarkKind::text)
            paintText(painter, mark, fonts);
        else
            paintShape(painter, mark);
    }
}

void paintMap(QPainter& painter, const core::MapDrawing& drawing)
{
    painter.save();
    paintMapPaper(painter, drawing);
    paintMapMarks(painter, drawing.marks);
    painter.restore();
}

void paintMapText(QPainter& painter, const QRectF& rect, const std::string& text, const std::string& style)
{
    const auto map = core::readOwm(text).map;
    MapTextWidth width;
    core::DrawOptions options;
    options.width = std::max(900.0, rect.width());
    options.height = options.width * rect.height() / std::max(1.0, rect.width());
    options.style = style;
    const auto drawing = core::drawMap(map, core::resolveNames(map), options, std::ref(width));
    const double scale = std::min(rect.width() / drawing.width, rect.height() / drawing.height);
    painter.save();
    painter.translate(rect.left() + (rect.width() - drawing.width * scale) / 2, rect.top());
    painter.scale(scale, scale);
    paintMap(painter, drawing);
    painter.restore();
}

QByteArray mapPng(const core::MapDrawing& drawing, double scale)
{
    QImage image(static_cast<int>(std::ceil(drawing.width * scale)),
                 static_cast<int>(std::ceil(drawing.height * scale)), QImage::Format_RGB32);
    if (image.isNull())
        throw core::Error(core::Fault::io,
                          "There is not enough memory for a picture of this size; choose a smaller size.");
    image.fill(qtColor(drawing.paper));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintMap(painter, drawing);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    // Light compression: a map is mostly paper, and the strong one takes longer than drawing.
    if (!image.save(&buffer, "PNG", 80))
        throw core::Error(core::Fault::io, "The picture cannot be made into a PNG file.");
    return bytes;
}

QByteArray mapPdf(const core::MapDrawing& drawing, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr double pixelsPerPoint = 96.0 / 72.0;
        writer.setPageSize(QPageSize(QSizeF(drawing.width, drawing.height) / pixelsPerPoint, QPageSize::Point,
                                     QString(), QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setResolution(1200);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("OpsAtlas"));
        QPainter painter(&writer);
        painter.scale(writer.width() / drawing.width, writer.height() / drawing.height);
        paintMap(painter, drawing);
    }
    // The time of making is the only thing in the bytes that differs between two runs.
    const QByteArray key = "/CreationDate (D:";
    if (const auto at = bytes.indexOf(key); at >= 0) {
        const auto end = bytes.indexOf(')', at);
        const QByteArray fixed = "20000101000000+00'00'";
        if (end - at - key.size() == fixed.size())
            bytes.replace(at + key.size(), fixed.size(), fixed);
    }
    return bytes;
}

} // namespace ui
