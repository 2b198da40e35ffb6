#include "ui/pages/start_page.h"

#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QCommandLinkButton>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

// A large button of two lines: what it does, and what that means.
class Choice : public QAbstractButton {
public:
    Choice(const QString& title, const QString& detail, QWidget* parent) : QAbstractButton(parent), detail_(detail)
    {
        setText(title);
        setAccessibleDescription(detail);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Theme theme = themeOf(*this);
        const int unit = QFontMetrics(theme.body).height();
        return QSize(unit * 16, QFontMetrics(theme.title).height() + unit * 5);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = themeOf(*this);
        const double unit = QFontMetricsF(theme.body).height();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line, 1));
        painter.setBrush(underMouse() || isDown() ? theme.hover : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const QRectF words = QRectF(rect()).adjusted(unit, unit * 0.8, -unit, -unit * 0.8);
        painter.setFont(theme.title);
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, text());
        painter.setFont(theme.body);
        painter.setPen(theme.quiet);
        painter.drawText(words.adjusted(0, QFontMetricsF(theme.title).height() + unit * 0.4, 0, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, detail_);
    }

private:
    QString detail_;
};

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("start"));
    const int unit = fontMetrics().height();
    auto* title = new PlainLabel(tr("OpsAtlas"), PlainLabel::Role::figure);
    auto* subtitle = new PlainLabel(tr("Data quality, model performance and cost of your AI, in one book of numbers. "
                                       "Everything stays in one file on this computer."),
                                    PlainLabel::Role::body);
    subtitle->setWordWrap(true);

    auto* sample = new Choice(tr("Sample portfolio"), tr("Look around with twelve months of six AI components."), this);
    auto* fresh = new Choice(tr("New portfolio"), tr("Begin an empty file and import your exports."), this);
    auto* open = new Choice(tr("Open a file"), tr("Go on with a portfolio that you have."), this);
    sample->setObjectName(QStringLiteral("start_sample"));
    fresh->setObjectName(QStringLiteral("start_new"));
    open->setObjectName(QStringLiteral("start_open"));
    sample_ = sample;
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);
    connect(fresh, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(unit);
    for (auto* choice : {sample, fresh, open})
        choices->addWidget(choice);

    recent_ = new QWidget;
    recentRows_ = new QVBoxLayout(recent_);
    recentRows_->setContentsMargins(0, unit, 0, 0);
    recentRows_->setSpacing(2);

    auto* column = new QVBoxLayout;
    column->setSpacing(unit);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(unit / 2);
    column->addLayout(choices);
    column->addWidget(recent_);
    auto* middle = new QWidget;
    middle->setMaximumWidth(unit * 60);
    middle->setLayout(column);
    auto* rows = new QVBoxLayout(this);
    rows->addStretch(2);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 20);
    across->addStretch(1);
    rows->addLayout(across);
    rows->addStretch(3);
    setRecent({});
}

void StartPage::setRecent(const QStringList& files)
{
    while (auto* item = recentRows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    recent_->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    recentRows_->addWidget(new PlainLabel(tr("Recent"), PlainLabel::Role::strong));
    for (const auto& file : files) {
        const QFileInfo info(file);
        auto* button = new QCommandLinkButton(info.completeBaseName(), info.absolutePath());
        button->setAccessibleName(tr("Open %1").arg(info.fileName()));
        connect(button, &QAbstractButton::clicked, this, [this, file] { Q_EMIT recentRequested(file); });
        recentRows_->addWidget(button);
    }
}

void StartPage::setSampleOffered(bool offered) { sample_->setVisible(offered); }

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(*this).window);
}

} // namespace ui
