#include "ui/export/view_file.h"

#include "core/base/error.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

#include <cmath>

namespace ui {

namespace {

constexpr double pixelsForOne = 2;

struct Sheet {
    QWidget& page;
    QString headline;
    double head; // height of the line
    QSizeF size() const { return {static_cast<double>(page.width()), page.height() + head}; }

    void paint(QPainter& painter) const
    {
        const Theme theme = themeOf(page);
        painter.fillRect(QRectF(QPointF(), size()), theme.window);
        painter.setFont(theme.small);
        painter.setPen(theme.quiet);
        const double indent = head / 2;
        painter.drawText(QRectF(indent, 0, page.width() - head, head),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetricsF(theme.small).elidedText(headline, Qt::ElideRight, page.width() - head));
        page.render(&painter, QPoint(0, static_cast<int>(head)), {}, QWidget::DrawChildren);
    }
};

std::string bytesOf(const QByteArray& bytes) { return bytes.toStdString(); }

std::string svg(const Sheet& sheet)
{
    QBuffer buffer;
    QSvgGenerator writer;
    writer.setOutputDevice(&buffer);
    writer.setResolution(96);
    writer.setSize(sheet.size().toSize());
    writer.setViewBox(QRectF(QPointF(), sheet.size()));
    writer.setTitle(sheet.headline);
    QPainter painter(&writer);
    sheet.paint(painter);
    painter.end();
    return bytesOf(buffer.data());
}

std::string pdf(const Sheet& sheet)
{
    constexpr double pointsForOne = 72.0 / 96;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(sheet.size() * pointsForOne, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(sheet.headline);
    QPainter painter(&writer);
    sheet.paint(painter);
    painter.end();
    return bytesOf(buffer.data());
}

} // namespace

std::function<std::string()> viewPicture(QWidget& page, const QString& headline, const QString& kind)
{
    const Sheet sheet{page, headline, std::ceil(QFontMetricsF(themeOf(page).small).height() * 1.8)};
    if (kind == QStringLiteral("svg") || kind == QStringLiteral("pdf"))
        return [bytes = kind == QStringLiteral("svg") ? svg(sheet) : pdf(sheet)] { return bytes; };
    QImage image((sheet.size() * pixelsForOne).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelsForOne);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    return [image] {
        QBuffer buffer;
        if (!image.save(&buffer, "PNG"))
            throw core::Error(core::Fault::io, "The picture could not be made; make the window smaller.");
        return bytesOf(buffer.data());
    };
}

} // namespace ui
