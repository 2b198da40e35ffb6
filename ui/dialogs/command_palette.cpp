#include "ui/dialogs/command_palette.h"

#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum EntryRole { KindRole = Qt::UserRole, ShortcutRole };

// "Größe" and "grosse" meet: without case and without marks above letters.
QString folded(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            out += c;
    return out.toCaseFolded().replace(QChar(0x00DF), QStringLiteral("ss")); // Qt folds letter by letter
}

bool beginsWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

int rankOf(const PaletteEntry& entry, const QStringList& words, const QString& query)
{
    constexpr int none = -1;
    const QString title = folded(entry.title);
    const QString all = title + QLatin1Char(' ') + folded(entry.kind) + QLatin1Char(' ') + folded(entry.words);
    if (!std::ranges::all_of(words, [&](const QString& word) { return all.contains(word); }))
        return none;
    if (title == query)
        return 0;
    if (title.startsWith(query))
        return 1;
    return std::ranges::all_of(words, [&](const QString& word) { return beginsWord(all, word); }) ? 2 : 3;
}

// Title, and at the right what it is and its keys.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize hint = QStyledItemDelegate::sizeHint(option, index);
        hint.setHeight(option.fontMetrics.height() * 7 / 4);
        return hint;
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme theme = themeOf(*option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const int pad = option.fontMetrics.height() / 2;
        painter->fillRect(option.rect, chosen ? theme.chosen : theme.surface);
        const QRect line = option.rect.adjusted(pad, 0, -pad, 0);
        QString side = index.data(KindRole).toString();
        if (const QString keys = index.data(ShortcutRole).toString(); !keys.isEmpty())
            side = keys + QStringLiteral("   ") + side;
        painter->setFont(theme.small);
        painter->setPen(theme.quiet);
        painter->drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), side);
        const int taken = QFontMetrics(theme.small).horizontalAdvance(side) + pad * 2;
        painter->setFont(theme.body);
        painter->setPen(theme.text);
        painter->drawText(
            line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
            QFontMetrics(theme.body).elidedText(index.data().toString(), Qt::ElideRight, line.width() - taken));
    }
};

} // namespace

std::vector<std::size_t> matching(const std::vector<PaletteEntry>& entries, const QString& query)
{
    const QString whole = folded(query.simplified());
    const QStringList words = whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (const int rank = rankOf(entries[i], words, whole); rank >= 0)
            ranked.emplace_back(rank, i);
    std::ranges::sort(ranked);
    std::vector<std::size_t> places;
    for (const auto& [rank, place] : ranked)
        places.push_back(place);
    return places;
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent, const QString& title,
                               const QString& hint)
    : QDialog(parent), entries_(std::move(entries)), query_(new QLineEdit), list_(new QListWidget),
      nothing_(new PlainLabel(tr("Nothing has these words."), PlainLabel::Role::quiet))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title.isEmpty() ? tr("Find a page, figure or command") : title);
    query_->setAccessibleName(windowTitle());
    query_->setPlaceholderText(hint.isEmpty() ? tr("Words of a page, figure, component or command") : hint);
    query_->installEventFilter(this);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setAccessibleName(tr("What was found"));
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setItemDelegate(new EntryDelegate(list_));
    auto* column = new QVBoxLayout(this);
    column->addWidget(query_);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    const int unit = fontMetrics().height();
    resize(unit * 36, unit * 26);
    connect(query_, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(query_, &QLineEdit::returnPressed, this, &CommandPalette::runChosen);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runChosen);
    fill();
}

void CommandPalette::fill()
{
    found_ = matching(entries_, query_->text());
    list_->clear();
    for (const auto place : found_) {
        const auto& entry = entries_[place];
        auto* item = new QListWidgetItem(entry.title, list_);
        item->setData(KindRole, entry.kind);
        item->setData(ShortcutRole, entry.shortcut);
        item->setData(Qt::AccessibleTextRole, entry.title + QStringLiteral(", ") + entry.kind);
    }
    list_->setCurrentRow(0);
    nothing_->setVisible(found_.empty());
    query_->setAccessibleDescription(
        list_->currentItem() ? list_->currentItem()->data(Qt::AccessibleTextRole).toString() : nothing_->text());
}

void CommandPalette::runChosen()
{
    const int row = list_->currentRow();
    if (row < 0 || row >= static_cast<int>(found_.size()))
        return;
    const auto run = entries_[found_[static_cast<std::size_t>(row)]].run;
    accept();
    // After this dialog is gone: what runs may open one of its own.
    QTimer::singleShot(0, parent(), run);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == query_ && event->type() == QEvent::KeyPress) {
        constexpr int page = 10;
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down       ? 1
                         : key == Qt::Key_Up       ? -1
                         : key == Qt::Key_PageDown ? page
                         : key == Qt::Key_PageUp   ? -page
                                                   : 0;
        if (step != 0 && list_->count() > 0) {
            list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, list_->count() - 1));
            query_->setAccessibleDescription(list_->currentItem()->data(Qt::AccessibleTextRole).toString());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
