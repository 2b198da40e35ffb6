#include "ui/export/paper_flow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace ui {

namespace {

constexpr double cellGap = 10;   // between columns
constexpr double rowPadding = 4; // above and below a row's text

// Breaks at words, and inside one only if it is wider than its place (a hash, a long id).
QTextOption wrapping(Qt::Alignment align)
{
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

double wrappedHeight(const QFont& font, QString text, double width)
{
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping(Qt::AlignLeft));
    layout.beginLayout();
    double height = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

PaperSheet PaperFlow::sheetOf(const QPdfWriter& writer)
{
    const auto size = writer.pageLayout().pageSize().size(QPageSize::Point);
    return {size.width() * 96 / 72, size.height() * 96 / 72, QMarginsF(60, 72, 60, 66)};
}

PaperFlow::PaperFlow(QPdfWriter& writer, const Theme& theme, const QString& head, const QString& foot, int pageCount)
    : writer_(writer), theme_(theme), sheet_(sheetOf(writer)), head_(head), foot_(foot), pageCount_(pageCount)
{
    painter_.begin(&writer_);
    const double scale = writer_.resolution() / 96.0;
    painter_.scale(scale, scale);
    painter_.setRenderHint(QPainter::Antialiasing);
    beginPage();
}

void PaperFlow::beginPage()
{
    y_ = sheet_.margins.top();
    painter_.setFont(theme_.small);
    painter_.setPen(theme_.quiet);
    const QRectF top(sheet_.margins.left(), 34, sheet_.textWidth(), 20);
    painter_.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, head_);
    const double line = sheet_.height - sheet_.margins.bottom() + 16;
    painter_.setPen(QPen(theme_.line, 0.75));
    painter_.drawLine(QPointF(sheet_.margins.left(), line), QPointF(sheet_.width - sheet_.margins.right(), line));
    painter_.setPen(theme_.quiet);
    const QRectF bottom(sheet_.margins.left(), line + 4, sheet_.textWidth(), 20);
    painter_.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, foot_);
    painter_.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter,
                      QCoreApplication::translate("ui::PaperFlow", "Page %1 of %2")
                          .arg(page_ + 1)
                          .arg(std::max(pageCount_, page_ + 1)));
    painter_.setPen(theme_.text);
    painter_.setFont(theme_.body);
}

void PaperFlow::newPage()
{
    writer_.newPage();
    ++page_;
    beginPage();
}

double PaperFlow::roomLeft() const { return sheet_.height - sheet_.margins.bottom() - y_; }

void PaperFlow::ensure(double height)
{
    if (height > roomLeft() && y_ > sheet_.margins.top())
        newPage();
}

void PaperFlow::heading(const QString& text, int level, double keepWith)
{
    const QFont font = level == 0 ? theme_.title : theme_.strong;
    const double height = QFontMetricsF(font).height();
    if (y_ > sheet_.margins.top())
        y_ += level == 0 ? 18 : 12;
    ensure(height + keepWith);
    bookmarks_.push_back({text, page_, level});
    painter_.setFont(font);
    painter_.setPen(theme_.text);
    painter_.drawText(QRectF(sheet_.margins.left(), y_, sheet_.textWidth(), height), Qt::AlignLeft | Qt::AlignVCenter,
                      text);
    y_ += height + (level == 0 ? 8 : 5);
}

void PaperFlow::paragraph(const QString& text, bool quiet)
{
    painter_.setFont(theme_.body);
    const double height = wrappedHeight(theme_.body, text, sheet_.textWidth());
    ensure(height);
    painter_.setPen(quiet ? theme_.quiet : theme_.text);
    painter_.drawText(QRectF(sheet_.margins.left(), y_, sheet_.textWidth(), height + 2), text, wrapping(Qt::AlignLeft));
    y_ += height + 8;
}

void PaperFlow::space(double height) { y_ += height; }

void PaperFlow::picture(double height, const std::function<void(QPainter&, const QRectF&)>& paint)
{
    ensure(height);
    painter_.save();
    paint(painter_, QRectF(sheet_.margins.left(), y_, sheet_.textWidth(), height));
    painter_.restore();
    y_ += height;
}

std::vector<double> PaperFlow::widths(const std::vector<PaperColumn>& columns) const
{
    double shares = 0;
    for (const auto& column : columns)
        shares += column.share;
    const double free = sheet_.textWidth() - cellGap * static_cast<double>(columns.size() - 1);
    std::vector<double> result;
    for (const auto& column : columns)
        result.push_back(free * column.share / shares);
    return result;
}

QFont PaperFlow::fontOf(const PaperCell& cell) const { return cell.strong ? theme_.strong : theme_.body; }

double PaperFlow::rowHeight(const std::vector<PaperCell>& row, const std::vector<double>& widths) const
{
    double height = QFontMetricsF(theme_.body).height();
    for (std::size_t i = 0; i < row.size(); ++i) {
        height = std::max(height, row[i].height);
        if (!row[i].text.isEmpty())
            height = std::max(height, wrappedHeight(fontOf(row[i]), row[i].text, widths[i]));
    }
    return height + 2 * rowPadding;
}

void PaperFlow::paintHead(const std::vector<PaperColumn>& columns, const std::vector<double>& widths)
{
    painter_.setFont(theme_.small);
    const double height = QFontMetricsF(theme_.small).height() + rowPadding;
    double x = sheet_.margins.left();
    painter_.setPen(theme_.quiet);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        painter_.drawText(QRectF(x, y_, widths[i], height), static_cast<int>(columns[i].align | Qt::AlignVCenter),
                          columns[i].title);
        x += widths[i] + cellGap;
    }
    y_ += height;
    painter_.setPen(QPen(theme_.text, 0.75));
    painter_.drawLine(QPointF(sheet_.margins.left(), y_), QPointF(sheet_.margins.left() + sheet_.textWidth(), y_));
}

void PaperFlow::paintRow(const std::vector<PaperColumn>& columns, const std::vector<PaperCell>& row,
                         const std::vector<double>& widths)
{
    const double height = rowHeight(row, widths);
    double x = sheet_.margins.left();
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QRectF cell(x, y_ + rowPadding, widths[i], height - 2 * rowPadding);
        if (row[i].paint) {
            painter_.save();
            row[i].paint(painter_,
                         QRectF(cell.left(), cell.center().y() - row[i].height / 2, cell.width(), row[i].height));
            painter_.restore();
        }
        painter_.setFont(fontOf(row[i]));
        painter_.setPen(row[i].quiet ? theme_.quiet : theme_.text);
        painter_.drawText(cell.adjusted(0, 0, 0, 2), row[i].text, wrapping(columns[i].align | Qt::AlignTop));
        x += widths[i] + cellGap;
    }
    y_ += height;
    painter_.setPen(QPen(theme_.line, 0.5));
    painter_.drawLine(QPointF(sheet_.margins.left(), y_), QPointF(sheet_.margins.left() + sheet_.textWidth(), y_));
}

void PaperFlow::table(const std::vector<PaperColumn>& columns, const std::vector<std::vector<PaperCell>>& rows)
{
    const auto width = widths(columns);
    ensure(60);
    paintHead(columns, width);
    for (const auto& row : rows) {
        if (rowHeight(row, width) > roomLeft()) {
            newPage();
            paintHead(columns, width);
        }
        paintRow(columns, row, width);
    }
    y_ += 10;
}

void PaperFlow::finish() { painter_.end(); }

} // namespace ui
