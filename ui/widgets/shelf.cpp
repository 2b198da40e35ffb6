#include "ui/widgets/shelf.h"

#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

Shelf::Shelf(const QString& caption, const QString& addText, QWidget* parent)
    : QWidget(parent), caption_(caption), line_(new FlowLayout(this)), add_(new QToolButton)
{
    line_->setContentsMargins(0, 0, 0, 0);
    line_->setSpacing(fontMetrics().height() / 3);
    auto* label = new PlainLabel(caption, PlainLabel::Role::quiet);
    label->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Columns____")));
    line_->addWidget(label);
    add_->setText(QStringLiteral("+"));
    add_->setObjectName(QStringLiteral("add"));
    add_->setAccessibleName(addText);
    add_->setToolTip(addText);
    add_->setFocusPolicy(Qt::StrongFocus);
    line_->addWidget(add_);
    connect(add_, &QToolButton::clicked, this, &Shelf::addAsked);
}

void Shelf::setChips(std::vector<Chip> chips)
{
    const auto focused = std::ranges::find(buttons_, QApplication::focusWidget());
    const auto place = static_cast<std::size_t>(focused - buttons_.begin());
    const bool hadFocus = focused != buttons_.end();
    for (auto* button : std::exchange(buttons_, {})) {
        line_->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    chips_ = std::move(chips);
    line_->removeWidget(add_);
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        auto* button = new QToolButton;
        const auto& text = chips_[i].text;
        button->setText(fontMetrics()
                            .elidedText(text, Qt::ElideMiddle, fontMetrics().height() * 16)
                            .replace(QLatin1Char('&'), QLatin1String("&&"))
                        + QStringLiteral(" \u25BE"));
        button->setObjectName(QStringLiteral("chip"));
        button->setAccessibleName(caption_ + QStringLiteral(": ") + text);
        setHint(*button, text);
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, i] { open(i); });
        line_->addWidget(button);
        buttons_.push_back(button);
    }
    line_->addWidget(add_);
    QWidget* before = nullptr; // Tab goes from chip to chip, then to the button behind them
    for (auto* button : buttons_) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, add_);
    if (hadFocus)
        (buttons_.empty() ? add_ : buttons_[std::min(place, buttons_.size() - 1)])->setFocus();
    updateGeometry();
}

void Shelf::open(std::size_t place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chip_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    chips_[place].menu(*menu);
    if (const auto& remove = chips_[place].remove) {
        menu->addSeparator();
        menu->addAction(tr("Remove"), QKeySequence::Delete, this, remove);
    }
    menu->popup(buttons_[place]->mapToGlobal(QPoint(0, buttons_[place]->height())));
}

bool Shelf::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::ranges::find(buttons_, watched);
    if (found == buttons_.end())
        return QWidget::eventFilter(watched, event);
    const auto place = static_cast<std::size_t>(found - buttons_.begin());
    if (event->type() == QEvent::KeyPress && pressKey(place, *static_cast<QKeyEvent*>(event)))
        return true;
    return drag(place, *event) || QWidget::eventFilter(watched, event);
}

bool Shelf::pressKey(std::size_t place, const QKeyEvent& event)
{
    const auto key = static_cast<Qt::Key>(event.key());
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(place); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const auto remove = chips_[place].remove) {
            remove();
            return true;
        }
        return false;
    case Qt::Key_Escape:
        if (!isDragging_)
            return false;
        endDrag();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        Q_EMIT moveAsked(place, key);
        return true;
    default: return false;
    }
}

// A press that goes on further than a click is a drag; the button has the mouse until it is released.
bool Shelf::drag(std::size_t place, QEvent& event)
{
    auto* button = buttons_[place];
    if (event.type() == QEvent::MouseButtonPress)
        pressed_ = static_cast<QMouseEvent&>(event).pos();
    if (event.type() == QEvent::MouseMove && pressed_) {
        const auto& moved = static_cast<QMouseEvent&>(event);
        if (!isDragging_ && (moved.pos() - *pressed_).manhattanLength() >= QApplication::startDragDistance()) {
            isDragging_ = true;
            button->setDown(false);
            button->setCursor(Qt::ClosedHandCursor);
        }
        if (isDragging_)
            Q_EMIT dragged(moved.globalPosition().toPoint());
        return isDragging_;
    }
    if (event.type() != QEvent::MouseButtonRelease || !isDragging_) {
        if (event.type() == QEvent::MouseButtonRelease)
            pressed_.reset();
        return false;
    }
    const auto at = static_cast<QMouseEvent&>(event).globalPosition().toPoint();
    endDrag();
    Q_EMIT dropped(place, at);
    return true;
}

void Shelf::endDrag()
{
    isDragging_ = false;
    pressed_.reset();
    for (auto* button : buttons_)
        button->unsetCursor();
    Q_EMIT dragEnded();
}

std::optional<std::size_t> Shelf::placeAt(const QPoint& place) const
{
    const auto at = mapFromGlobal(place);
    if (!isVisible() || !rect().contains(at))
        return {};
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const auto chip = buttons_[i]->geometry();
        if (at.y() < chip.top() || (at.y() <= chip.bottom() && at.x() < chip.center().x()))
            return i;
    }
    return buttons_.size();
}

void Shelf::markPlace(std::optional<std::size_t> place)
{
    if (marked_ == place)
        return;
    marked_ = place;
    update();
}

void Shelf::focusChip(std::size_t place)
{
    if (place < buttons_.size())
        buttons_[place]->setFocus();
}

void Shelf::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!marked_)
        return;
    const QRect next = *marked_ < buttons_.size() ? buttons_[*marked_]->geometry() : add_->geometry();
    const int gap = line_->spacing() / 2;
    QPainter painter(this);
    painter.fillRect(QRect(next.left() - gap - 1, next.top(), 3, next.height()), themeOf(*this).accent);
}

} // namespace ui
