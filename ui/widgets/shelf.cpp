#include "ui/widgets/shelf.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
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
        button->setToolTip(plainToolTip(text));
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
    if (event->type() == QEvent::KeyPress && found != buttons_.end()) {
        const auto place = static_cast<std::size_t>(found - buttons_.begin());
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(place);
            return true;
        }
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && chips_[place].remove) {
            const auto remove = chips_[place].remove;
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
