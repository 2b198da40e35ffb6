#include "ui/window/navigation.h"

#include "ui/pages/page.h"
#include "ui/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int NameRole = Qt::UserRole;
constexpr int NumberRole = Qt::UserRole + 1;

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return QSize(option.fontMetrics.height() * 8, option.fontMetrics.height() * 2);
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme theme = themeOf(*option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(6, 1, -6, -1);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(focused ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(chosen ? theme.chosen : theme.hover);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        }
        const int pad = option.fontMetrics.height() * 3 / 4;
        const QRectF words = box.adjusted(pad, 0, -pad, 0);
        painter->setFont(chosen ? theme.strong : theme.body);
        painter->setPen(theme.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        painter->setFont(theme.small);
        painter->setPen(theme.quiet);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, index.data(NumberRole).toString());
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT pageChosen(item->data(NameRole).toString());
    });
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT pageChosen(item->data(NameRole).toString()); });
}

void Navigation::addPage(const Page& page)
{
    const QSignalBlocker quiet(this);
    auto* item = new QListWidgetItem(page.title()); // the list takes it over
    item->setData(NameRole, page.name());
    item->setData(NumberRole, QString::number(page.number()));
    int row = 0;
    while (row < count() && this->item(row)->data(NumberRole).toInt() < page.number())
        ++row;
    insertItem(row, item);
}

void Navigation::choose(const QString& name)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(NameRole).toString() == name) {
            setCurrentRow(row);
            return;
        }
    setCurrentRow(-1);
}

QSize Navigation::sizeHint() const
{
    const QFontMetrics metrics(themeOf(*this).strong);
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(item(row)->text()));
    return QSize(widest + fontMetrics().height() * 5, QListWidget::sizeHint().height());
}

} // namespace ui
