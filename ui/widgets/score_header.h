// A score as the head of a card, or large for the health of the whole. For pages; the
// painting also serves the PDF.
#pragma once

#include "core/page/contents.h"
#include "ui/theme.h"

#include <QLocale>
#include <QWidget>

class QPainter;

namespace ui {

// One line: name, score and what it was, mark and word, coverage and bounds.
double scoreHeaderHeight(const Theme& theme);
void paintScoreHeader(QPainter& painter, const QRectF& rect, const core::ScoreTile& tile, const QLocale& locale,
                      const Theme& theme);
// Short: name, mark, score.
void paintScoreWord(QPainter& painter, const QRectF& rect, const core::ScoreTile& tile, const QLocale& locale,
                    const Theme& theme);
// Large: the score as a figure, the words beside it.
double scoreFigureHeight(const Theme& theme);
void paintScoreFigure(QPainter& painter, const QRectF& rect, const core::ScoreTile& tile, const QLocale& locale,
                      const Theme& theme);

// "coverage 90 %, could be 63 to 67"
QString boundsText(const core::ScoreTile& tile, const QLocale& locale);

class ScoreHeader : public QWidget {
    Q_OBJECT
public:
    enum class Form { head, figure, word };
    explicit ScoreHeader(Form form, QWidget* parent = nullptr);
    void setTile(const core::ScoreTile& tile);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Form form_;
    core::ScoreTile tile_;
};

} // namespace ui
