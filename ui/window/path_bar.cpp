#include "ui/window/path_bar.h"

#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStringList>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

const QString between = QStringLiteral(" \u203A ");

// The greatest width that all parts can have at most so that together they fit.
int widthOfLongest(std::vector<int> widths, int room)
{
    std::ranges::sort(widths);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int each = room / static_cast<int>(widths.size() - i);
        if (each < widths[i])
            return each;
        room -= widths[i];
    }
    return widths.empty() ? 0 : widths.back();
}

} // namespace

PathBar::PathBar(QWidget* parent) : QWidget(parent), back_(new QToolButton(this)), forward_(new QToolButton(this))
{
    setObjectName(QStringLiteral("path"));
    setAccessibleName(tr("Path"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (auto* button : {back_, forward_}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    constexpr std::size_t usual = 5; // made before what stands below, for the order of Tab
    while (buttons_.size() < usual)
        addButton();
}

void PathBar::setSteps(QAction* back, QAction* forward)
{
    const auto use = [this](QToolButton* button, QAction* action, Qt::ArrowType arrow) {
        button->setArrowType(arrow);
        button->setObjectName(QStringLiteral("path_") + action->objectName());
        const QString name = action->text().remove(QLatin1Char('&'));
        button->setAccessibleName(name);
        button->setAccessibleDescription(action->shortcut().toString(QKeySequence::NativeText));
        setHint(*button,
                tr("%1 (%2)", "command; keys").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        button->setEnabled(action->isEnabled());
    };
    use(back_, back, Qt::LeftArrow);
    use(forward_, forward, Qt::RightArrow);
}

void PathBar::addButton()
{
    auto* button = new QToolButton(this);
    button->hide();
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const auto position = buttons_.size();
    connect(button, &QToolButton::clicked, this, [this, position] {
        if (position < parts_.size() && parts_[position].go)
            std::function<void()>(parts_[position].go)(); // which may make other parts
    });
    buttons_.push_back(button);
}

void PathBar::setParts(std::vector<PathPart> parts)
{
    parts_ = std::move(parts);
    while (buttons_.size() < parts_.size())
        addButton();
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const bool there = i < parts_.size();
        buttons_[i]->setVisible(there);
        if (!there)
            continue;
        buttons_[i]->setObjectName(QStringLiteral("path_%1").arg(i));
        buttons_[i]->setAccessibleName(parts_[i].text);
        buttons_[i]->setAccessibleDescription(parts_[i].hint);
        setHint(*buttons_[i], parts_[i].text + QLatin1Char('\n') + parts_[i].hint);
    }
    place();
}

QString PathBar::text() const
{
    QStringList texts;
    for (const auto& part : parts_)
        texts << part.text;
    return texts.join(between);
}

QSize PathBar::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 30, unit * 9 / 5};
}

QSize PathBar::minimumSizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 14, unit * 9 / 5};
}

void PathBar::place()
{
    const int unit = fontMetrics().height();
    const int step = unit * 8 / 5, pad = unit * 2 / 3;
    back_->setGeometry(unit / 2, (height() - step) / 2, step, step);
    forward_->setGeometry(back_->geometry().right() + 1, (height() - step) / 2, step, step);
    const int gap = fontMetrics().horizontalAdvance(between);
    int left = forward_->geometry().right() + unit / 2;
    std::vector<int> widths;
    for (const auto& part : parts_)
        widths.push_back(fontMetrics().horizontalAdvance(part.text) + pad);
    const int room = width() - left - unit / 2 - gap * std::max(0, static_cast<int>(parts_.size()) - 1);
    const int most = widthOfLongest(widths, std::max(0, room));
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const int wide = std::min(widths[i], most);
        QString text =
            wide == widths[i] ? parts_[i].text : fontMetrics().elidedText(parts_[i].text, Qt::ElideMiddle, wide - pad);
        buttons_[i]->setText(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        buttons_[i]->setGeometry(left, (height() - step) / 2, wide, step);
        left += wide + gap;
    }
    update();
}

void PathBar::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setPen(theme.quiet);
    for (std::size_t i = 1; i < parts_.size(); ++i) {
        const QRect after(buttons_[i - 1]->geometry().right() + 1, 0,
                          buttons_[i]->x() - buttons_[i - 1]->geometry().right() - 1, height());
        painter.drawText(after, Qt::AlignCenter, between.trimmed());
    }
}

void PathBar::resizeEvent(QResizeEvent*) { place(); }

void PathBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
}

} // namespace ui
