#include "ui/widgets/score_header.h"

#include "ui/charts/sparkline.h"
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/widgets/plain_label.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double lineHeight(const Theme& theme) { return QFontMetricsF(theme.body).height(); }

// Scores are read as whole numbers.
QString scoreText(const std::optional<double>& score, const QLocale& locale)
{
    return score ? locale.toString(static_cast<int>(std::lround(*score))) : dash();
}

QString wasText(const core::ScoreTile& tile, const QLocale& locale)
{
    return tile.score && tile.previous ? ScoreHeader::tr("was %1", "the score in the period compared with")
                                             .arg(scoreText(tile.previous, locale))
                                       : QString();
}

// Draws and returns where the next word may begin.
double word(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text)
{
    const QFontMetricsF metrics(font, painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(rect.width(), 0.0));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return rect.left() + metrics.horizontalAdvance(shown);
}

} // namespace

QString boundsText(const core::ScoreTile& tile, const QLocale& locale)
{
    if (!tile.score)
        return ScoreHeader::tr("no score");
    if (tile.coverage >= 1 - 1e-9)
        return ScoreHeader::tr("coverage %1").arg(percent(tile.coverage, locale));
    return ScoreHeader::tr("coverage %1, could be %2 to %3")
        .arg(percent(tile.coverage, locale), scoreText(tile.low, locale), scoreText(tile.high, locale));
}

double scoreHeaderHeight(const Theme& theme) { return QFontMetricsF(theme.title).height() + lineHeight(theme) * 0.7; }

void paintScoreHeader(QPainter& painter, const QRectF& rect, const core::ScoreTile& tile, const QLocale& locale,
                      const Theme& theme)
{
    painter.save();
    const double unit = lineHeight(theme);
    const QRectF inner = rect.adjusted(unit * 0.5, 0, -unit * 0.5, 0);
    const auto from = [&](double left) { return QRectF(left, inner.top(), inner.right() - left, inner.height()); };
    double left = word(painter, inner, theme.title, theme.text, domainName(tile.of)) + unit * 0.7;
    left = word(painter, from(left), theme.title, theme.text, scoreText(tile.score, locale)) + unit * 0.5;
    const double side = unit * 0.8;
    if (tile.score) {
        paintMark(painter, QRectF(left, inner.center().y() - side / 2, side, side),
                  shownMark(tile.status, tile.coverage), solidity(tile.coverage), theme);
        left += side + unit * 0.35;
        QStringList words{shownStatus(tile.status, tile.coverage)};
        if (const QString was = wasText(tile, locale); !was.isEmpty())
            words << was;
        left = word(painter, from(left), theme.small, theme.quiet, words.join(QStringLiteral(", "))) + unit * 0.7;
    }
    const QFontMetricsF small(theme.small, painter.device());
    QString bounds =
        tile.score ? ScoreHeader::tr("%1 covered").arg(percent(tile.coverage, locale)) : ScoreHeader::tr("no score");
    const double room = inner.right() - left;
    if (const QString whole = boundsText(tile, locale); small.horizontalAdvance(whole) <= room)
        bounds = whole;
    painter.setFont(theme.small);
    painter.setPen(theme.quiet);
    painter.drawText(from(left), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine,
                     small.elidedText(bounds, Qt::ElideRight, std::max(room, 0.0)));
    painter.restore();
}

void paintScoreWord(QPainter& painter, const QRectF& rect, const core::ScoreTile& tile, const QLocale& locale,
                    const Theme& theme)
{
    painter.save();
    const double unit = lineHeight(theme);
    const double side = unit * 0.7;
    paintMark(painter, QRectF(rect.left() + unit * 0.4, rect.center().y() - side / 2, side, side),
              shownMark(tile.status, tile.coverage), solidity(tile.coverage), theme);
    const double left = rect.left() + side + unit * 0.75;
    word(painter, QRectF(left, rect.top(), rect.right() - left, rect.height()), theme.small, theme.text,
         QStringLiteral("%1 %2, %3")
             .arg(domainName(tile.of), scoreText(tile.score, locale),
                  tile.score ? shownStatus(tile.status, tile.coverage) : ScoreHeader::tr("no score")));
    painter.restore();
}

double scoreFigureHeight(const Theme& theme)
{
    return QFontMetricsF(theme.figure).height() + QFontMetricsF(theme.small).height() + lineHeight(theme) * 0.3;
}

void paintScoreFigure(QPainter& painter, const QRectF& rect, const core::ScoreTile& tile, const QLocale& locale,
                      const Theme& theme)
{
    painter.save();
    const double unit = lineHeight(theme);
    const QFontMetricsF figure(theme.figure, painter.device());
    const QFontMetricsF small(theme.small, painter.device());
    const QFontMetricsF body(theme.body, painter.device());
    const double top = rect.center().y() - (figure.height() + small.height()) / 2;
    const QRectF number(rect.left() + unit * 0.5, top,
                        figure.horizontalAdvance(scoreText(tile.score, locale)) + unit * 0.2, figure.height());
    word(painter, number, theme.figure, tile.score ? theme.text : theme.quiet, scoreText(tile.score, locale));
    const double left = number.right() + unit * 0.6;
    const double room = rect.right() - left - unit * 0.5;
    const double middle = number.center().y();
    word(painter, QRectF(left, middle - body.height(), room, body.height()), theme.strong, theme.text,
         domainName(tile.of));
    if (tile.score) {
        const double side = unit * 0.8;
        paintMark(painter, QRectF(left, middle + (body.height() - side) / 2, side, side),
                  shownMark(tile.status, tile.coverage), solidity(tile.coverage), theme);
        QStringList words{shownStatus(tile.status, tile.coverage)};
        if (const QString was = wasText(tile, locale); !was.isEmpty())
            words << was;
        const double end =
            word(painter, QRectF(left + side + unit * 0.35, middle, room - side - unit * 0.35, body.height()),
                 theme.body, theme.text, words.join(QStringLiteral(", ")));
        const double spark = rect.right() - unit - end;
        if (spark > unit * 4)
            paintSparkline(painter,
                           QRectF(rect.right() - unit * 0.5 - std::min(spark, unit * 9), middle - body.height(),
                                  std::min(spark, unit * 9) - unit * 0.5, body.height() * 2),
                           tile.series, theme);
    }
    word(painter, QRectF(number.left(), number.bottom(), rect.right() - number.left(), small.height()), theme.small,
         theme.quiet, boundsText(tile, locale));
    painter.restore();
}

ScoreHeader::ScoreHeader(Form form, QWidget* parent) : QWidget(parent), form_(form)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreHeader::setTile(const core::ScoreTile& tile)
{
    tile_ = tile;
    const QLocale locale;
    QStringList accessible{domainName(tile.of), scoreText(tile.score, locale)};
    if (tile.score)
        accessible << shownStatus(tile.status, tile.coverage);
    if (const QString was = wasText(tile, locale); !was.isEmpty())
        accessible << was;
    accessible << boundsText(tile, locale);
    setAccessibleName(domainName(tile.of));
    setAccessibleDescription(accessible.join(QStringLiteral(", ")));
    setHint(*this, tile.score
                       ? tr("%1: %2 of 100\n%3")
                             .arg(domainName(tile.of), exactNumber(*tile.score, locale), boundsText(tile, locale))
                       : boundsText(tile, locale));
    updateGeometry();
    update();
}

QSize ScoreHeader::sizeHint() const
{
    const Theme theme = themeOf(*this);
    const double unit = lineHeight(theme);
    if (form_ == Form::word) {
        const QString text = QStringLiteral("%1 %2, %3")
                                 .arg(domainName(tile_.of), scoreText(tile_.score, QLocale()),
                                      tile_.score ? shownStatus(tile_.status, tile_.coverage) : tr("no score"));
        return QSize(static_cast<int>(QFontMetricsF(theme.small).horizontalAdvance(text) + unit * 2.4),
                     static_cast<int>(unit * 1.3));
    }
    return form_ == Form::head
               ? QSize(static_cast<int>(unit * 20), static_cast<int>(std::ceil(scoreHeaderHeight(theme))))
               : QSize(static_cast<int>(unit * 24), static_cast<int>(std::ceil(scoreFigureHeight(theme))));
}

QSize ScoreHeader::minimumSizeHint() const
{
    return form_ == Form::word ? sizeHint() : QSize(sizeHint().width() * 2 / 3, sizeHint().height());
}

void ScoreHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeOf(*this);
    if (form_ == Form::head)
        paintScoreHeader(painter, rect(), tile_, QLocale(), theme);
    else if (form_ == Form::word)
        paintScoreWord(painter, rect(), tile_, QLocale(), theme);
    else
        paintScoreFigure(painter, rect(), tile_, QLocale(), theme);
}

} // namespace ui
