#include "ui/widgets/change_list.h"

#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

class ChangeLine : public QAbstractButton {
public:
    explicit ChangeLine(QWidget* parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setChange(const core::Change& change, const std::string& currency)
    {
        const QLocale locale;
        name_ = kpiText(change.name);
        values_ = change.now ? amount(*change.now, change.unit, currency, locale) : QString(QChar(0x2013));
        if (change.before)
            values_ = amount(*change.before, change.unit, currency, locale) + QStringLiteral(" → ") + values_;
        const auto moved = std::lround(change.scoreNow) - std::lround(change.scoreBefore);
        score_ = (moved > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + locale.toString(std::abs(moved));
        setAccessibleName(changeSentence(change, currency));
        setHint(*this, ChangeList::tr("Score %1, was %2")
                           .arg(locale.toString(std::lround(change.scoreNow)),
                                locale.toString(std::lround(change.scoreBefore))));
        update();
    }
    QSize sizeHint() const override
    {
        const int height = QFontMetrics(themeOf(*this).body).height();
        return QSize(height * 16, height * 5 / 4);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = themeOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? theme.hover : theme.surface);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
        const QFontMetricsF metrics(theme.body);
        const double unit = metrics.height();
        const QRectF inner = QRectF(rect()).adjusted(unit * 0.5, 0, -unit * 0.5, 0);
        const double scoreWidth = unit * 2.4;
        const double valuesWidth = std::min(inner.width() * 0.55, metrics.horizontalAdvance(values_) + 2);
        const auto put = [&](const QRectF& box, Qt::Alignment side, const QColor& colour, const QString& text) {
            painter.setPen(colour);
            painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                             metrics.elidedText(text, Qt::ElideRight, box.width()));
        };
        painter.setFont(theme.body);
        put(QRectF(inner.left(), inner.top(), scoreWidth, inner.height()), Qt::AlignRight, theme.text, score_);
        const double nameLeft = inner.left() + scoreWidth + unit * 0.7;
        const double valuesLeft = std::min(nameLeft + unit * 18, inner.right() - valuesWidth);
        put(QRectF(nameLeft, inner.top(), valuesLeft - nameLeft - unit * 0.7, inner.height()), Qt::AlignLeft,
            theme.text, name_);
        put(QRectF(valuesLeft, inner.top(), inner.right() - valuesLeft, inner.height()), Qt::AlignLeft, theme.quiet,
            values_);
    }

private:
    QString name_, values_, score_;
};

QString changeSentence(const core::Change& change, const std::string& currency)
{
    const QLocale locale;
    const auto text = [&](const std::optional<double>& value) {
        return value ? amount(*value, change.unit, currency, locale) : statusText(core::KpiStatus::no_data);
    };
    return ChangeList::tr("%1 %2, was %3").arg(kpiText(change.name), text(change.now), text(change.before));
}

ChangeList::ChangeList(const QString& title, const QString& nothing, QWidget* parent)
    : QWidget(parent), rows_(new QVBoxLayout(this)), nothing_(new PlainLabel(nothing, PlainLabel::Role::quiet))
{
    const int unit = fontMetrics().height();
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    auto* head = new PlainLabel(title, PlainLabel::Role::quiet);
    head->setContentsMargins(unit / 2, 0, 0, unit / 5);
    nothing_->setContentsMargins(unit / 2, 0, 0, 0);
    rows_->addWidget(head);
    rows_->addWidget(nothing_);
    rows_->addStretch(1);
}

void ChangeList::setChanges(const std::vector<core::Change>& changes, const std::string& currency)
{
    nothing_->setVisible(changes.empty());
    while (lines_.size() < changes.size()) {
        auto* line = new ChangeLine(this);
        connect(line, &QAbstractButton::clicked, this, [this, line] { Q_EMIT opened(line->objectName()); });
        rows_->insertWidget(rows_->count() - 1, line);
        lines_.push_back(line);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        lines_[i]->setVisible(i < changes.size());
        if (i < changes.size()) {
            lines_[i]->setObjectName(qt(changes[i].kpi));
            lines_[i]->setChange(changes[i], currency);
        }
    }
}

} // namespace ui
