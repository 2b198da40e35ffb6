#include "ui/widgets/notice_bar.h"

#include "ui/message_text.h"
#include "ui/text.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

QString headline(core::Fault fault)
{
    switch (fault) {
    case core::Fault::io: return NoticeBar::tr("A file could not be read or written.");
    case core::Fault::format:
        return NoticeBar::tr("The content of a file is not what it must be. Nothing of it was taken.");
    case core::Fault::full: return NoticeBar::tr("The disk is full. The portfolio is as it was.");
    case core::Fault::query: return NoticeBar::tr("The query was refused.");
    case core::Fault::argument: return NoticeBar::tr("This is not known in the portfolio.");
    case core::Fault::workspace: return NoticeBar::tr("The portfolio cannot be used.");
    case core::Fault::locked: return NoticeBar::tr("Another program is using the portfolio. Try again in a moment.");
    case core::Fault::cancelled: return NoticeBar::tr("Stopped. Nothing was changed.");
    case core::Fault::internal: break;
    }
    return NoticeBar::tr("OpsAtlas made a mistake. The portfolio is as it was.");
}

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), headline_(new PlainLabel({}, PlainLabel::Role::strong, this)),
      detail_(new PlainLabel({}, PlainLabel::Role::body, this)), close_(new QToolButton(this))
{
    for (auto* label : {headline_, detail_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
    }
    close_->setText(tr("Close"));
    close_->setAutoRaise(true);
    close_->setAccessibleName(tr("Close this message"));
    connect(close_, &QToolButton::clicked, this, &NoticeBar::dismiss);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(headline_);
    words->addWidget(detail_);
    auto* row = new QHBoxLayout(this);
    const int unit = fontMetrics().height();
    row->setContentsMargins(unit * 2, unit / 2, unit / 2, unit / 2);
    row->addLayout(words, 1);
    row->addWidget(close_, 0, Qt::AlignTop);
    setAccessibleName(tr("Message"));
    hide();
}

QPushButton* NoticeBar::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, button, 0, Qt::AlignTop);
    return button;
}

void NoticeBar::addLink(const QString& name, const QString& text, std::function<void()> clicked)
{
    auto* link = addButton(text);
    link->setObjectName(name);
    connect(link, &QPushButton::clicked, this, std::move(clicked));
    links_.push_back(link);
}

void NoticeBar::clearLinks()
{
    for (auto* link : std::exchange(links_, {})) {
        link->hide();
        link->deleteLater(); // a click on it may be what leads here
    }
}

void NoticeBar::showMessage(Mark mark, const QString& headline, const QString& detail)
{
    clearLinks();
    mark_ = mark;
    headline_->setText(headline);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    setAccessibleDescription(text());
    show();
    update();
}

void NoticeBar::showMessage(const core::Error& error)
{
    showMessage(error.fault() == core::Fault::cancelled ? Mark::none : Mark::breach, ui::headline(error.fault()),
                error.fault() == core::Fault::cancelled ? QString() : sentenceText(error.what()));
}

void NoticeBar::dismiss()
{
    clearLinks();
    hide();
    headline_->clear();
    detail_->clear();
}

QString NoticeBar::text() const
{
    return detail_->text().isEmpty() ? headline_->text() : headline_->text() + QLatin1Char('\n') + detail_->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    painter.fillRect(QRect(0, 0, 3, height()), theme.colour(mark_));
    const double unit = fontMetrics().height();
    paintMark(painter,
              QRectF(unit * 0.7, headline_->y() + (headline_->fontMetrics().height() - unit * 0.7) / 2.0, unit * 0.7,
                     unit * 0.7),
              mark_, Solidity::full, theme);
}

} // namespace ui
