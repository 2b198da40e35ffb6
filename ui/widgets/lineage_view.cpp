#include "ui/widgets/lineage_view.h"

#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

constexpr int mostSteps = 2;

// A node: mark and name in a box.
class LineageNode : public QAbstractButton {
public:
    LineageNode(Mark mark, bool itself, QWidget* parent) : QAbstractButton(parent), mark_(mark), itself_(itself)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        const int unit = fontMetrics().height();
        return {fontMetrics().horizontalAdvance(text()) + unit * 2, unit * 8 / 5};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = themeOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
        painter.setBrush(itself_ ? theme.chosen : underMouse() ? theme.hover : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        const double unit = fontMetrics().height();
        paintMark(painter, QRectF(unit * 0.4, (height() - unit * 0.7) / 2, unit * 0.7, unit * 0.7), mark_,
                  mark_ == Mark::none ? Solidity::grey : Solidity::full, theme);
        painter.setFont(itself_ ? theme.strong : theme.body);
        painter.setPen(theme.text);
        const QRectF words = QRectF(rect()).adjusted(unit * 1.4, 0, -unit * 0.3, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, static_cast<int>(words.width())));
    }

private:
    Mark mark_;
    bool itself_;
};

// The last that Tab reaches before the place of the view.
QWidget* lastBefore(const QWidget& view)
{
    auto* one = view.previousInFocusChain();
    while (one != &view && !(one->focusPolicy() & Qt::TabFocus))
        one = one->previousInFocusChain();
    return one == &view ? nullptr : one;
}

} // namespace

LineageView::LineageView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lineage"));
    setAccessibleName(tr("Lineage"));
}

const LineageView::Node* LineageView::node(const std::string& name) const
{
    const auto found = std::ranges::find(nodes_, name, &Node::name);
    return found == nodes_.end() ? nullptr : &*found;
}

void LineageView::addNode(const core::ComponentsContent& content, const std::string& name, int column)
{
    const auto detail =
        std::ranges::find(content.components, name, [](const core::ComponentDetail& one) { return one.entry.name; });
    if (node(name) || std::abs(column) > mostSteps)
        return;
    const bool known = detail != content.components.end();
    auto* button = new LineageNode(known ? shownMark(detail->status, 1) : Mark::none, column == 0, this);
    button->setText(qt(name));
    QString words = known ? statusText(detail->status) : QString();
    if (known && detail->fedSpend > 0)
        words +=
            QStringLiteral(", ")
            + tr("read by %1 of spend").arg(amount(detail->fedSpend, "currency", content.head.currency, QLocale()));
    button->setAccessibleName(qt(name));
    button->setAccessibleDescription(words);
    setHint(*button, qt(name) + QLatin1Char('\n') + words);
    if (auto* before = nodes_.empty() ? lastBefore(*this) : nodes_.back().button)
        setTabOrder(before, button);
    button->show();
    connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT chosen(qt(name)); });
    nodes_.push_back({name, column, button});
    if (!known)
        return;
    if (column <= 0)
        for (const auto& input : detail->inputs)
            addNode(content, input, column - 1);
    if (column >= 0)
        for (const auto& reader : detail->consumers)
            addNode(content, reader, column + 1);
}

void LineageView::setComponent(const core::ComponentsContent& content, const std::string& name)
{
    for (const auto& one : nodes_) {
        one.button->hide();
        one.button->deleteLater(); // it may be what was pressed
    }
    nodes_.clear();
    links_.clear();
    if (!name.empty())
        addNode(content, name, 0);
    for (const auto& detail : content.components)
        for (const auto& input : detail.inputs)
            if (node(input) && node(detail.entry.name))
                links_.emplace_back(input, detail.entry.name);
    updateGeometry();
    place();
}

QSize LineageView::sizeHint() const
{
    const int unit = fontMetrics().height();
    int tallest = 1;
    for (int column = -mostSteps; column <= mostSteps; ++column)
        tallest = std::max(tallest, static_cast<int>(std::ranges::count(nodes_, column, &Node::column)));
    return {unit * 40, tallest * unit * 2};
}

QSize LineageView::minimumSizeHint() const { return {fontMetrics().height() * 16, sizeHint().height()}; }

void LineageView::place()
{
    const int unit = fontMetrics().height();
    std::vector<int> used;
    for (int column = -mostSteps; column <= mostSteps; ++column)
        if (std::ranges::count(nodes_, column, &Node::column) > 0)
            used.push_back(column);
    if (used.empty())
        return update();
    const int step = width() / static_cast<int>(used.size());
    for (std::size_t c = 0; c < used.size(); ++c) {
        int top = 0;
        for (const auto& one : nodes_) {
            if (one.column != used[c])
                continue;
            const int wide = std::min(one.button->sizeHint().width() + unit / 2, step - unit * 2);
            one.button->setGeometry(static_cast<int>(c) * step, top, std::max(wide, unit * 2), unit * 8 / 5);
            top += unit * 2;
        }
    }
    update();
}

void LineageView::resizeEvent(QResizeEvent*) { place(); }

void LineageView::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.quiet, 1.2));
    for (const auto& [from, to] : links_) {
        const QRect a = node(from)->button->geometry(), b = node(to)->button->geometry();
        if (a.right() < b.left())
            painter.drawLine(QPointF(a.right() + 1, a.center().y()), QPointF(b.left() - 1, b.center().y()));
    }
    if (nodes_.size() == 1) {
        painter.setPen(theme.quiet);
        const QRect box = nodes_.front().button->geometry();
        painter.drawText(rect().adjusted(box.right() + fontMetrics().height(), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         tr("No data link of it is known. A file “component,input_component” tells of them."));
    }
}

} // namespace ui
