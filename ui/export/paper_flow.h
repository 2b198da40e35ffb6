// Text, tables and pictures set one below the other on the pages of a PDF.
#pragma once

#include "ui/theme.h"

#include <QMarginsF>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QPdfWriter;

namespace ui {

// Lengths in units of 1/96 inch, so that what is painted for the screen fits as it is.
struct PaperSheet {
    double width = 0;
    double height = 0;
    QMarginsF margins;
    double textWidth() const { return width - margins.left() - margins.right(); }
};

struct PaperColumn {
    QString title;
    double share = 1; // of the width, against the other columns
    Qt::Alignment align = Qt::AlignLeft;
};

// A cell is text, wrapped at words, or a picture of the height asked for.
struct PaperCell {
    QString text;
    bool strong = false;
    bool quiet = false;
    double height = 0; // of the picture; 0: text alone
    std::function<void(QPainter&, const QRectF&)> paint;

    PaperCell() = default;
    PaperCell(const QString& words) : text(words) {} // cells are made in lists
};

struct PaperBookmark {
    QString title;
    int page = 0; // from 0
    int level = 0;
};

// One pass over the document. The first, with a page count of 0, finds the pages; the second prints
// "page x of y". Painting begins with the constructor and ends with finish().
class PaperFlow {
public:
    PaperFlow(QPdfWriter& writer, const Theme& theme, const QString& head, const QString& foot, int pageCount);
    static PaperSheet sheetOf(const QPdfWriter& writer);

    // Headings stay with what follows: at least so much room must be left below them.
    void heading(const QString& text, int level, double keepWith = 90);
    void paragraph(const QString& text, bool quiet = false);
    void space(double height);
    void newPage();
    // A picture of this height over the whole width, on the next page if it does not fit here.
    void picture(double height, const std::function<void(QPainter&, const QRectF&)>& paint);
    // Rows are never cut; the head is repeated on every page.
    void table(const std::vector<PaperColumn>& columns, const std::vector<std::vector<PaperCell>>& rows);

    double roomLeft() const;
    QPainter& painter() { return painter_; }
    const Theme& theme() const { return theme_; }
    const PaperSheet& sheet() const { return sheet_; }
    const std::vector<PaperBookmark>& bookmarks() const { return bookmarks_; }
    int pages() const { return page_ + 1; }
    void finish();

private:
    void beginPage();
    void ensure(double height);
    std::vector<double> widths(const std::vector<PaperColumn>& columns) const;
    double rowHeight(const std::vector<PaperCell>& row, const std::vector<double>& widths) const;
    void paintHead(const std::vector<PaperColumn>& columns, const std::vector<double>& widths);
    void paintRow(const std::vector<PaperColumn>& columns, const std::vector<PaperCell>& row,
                  const std::vector<double>& widths);
    QFont fontOf(const PaperCell& cell) const;

    QPdfWriter& writer_;
    Theme theme_;
    PaperSheet sheet_;
    QString head_;
    QString foot_;
    int pageCount_;
    int page_ = 0;
    double y_ = 0;
    std::vector<PaperBookmark> bookmarks_;
    QPainter painter_;
};

} // namespace ui
