#include "ui/pages/explore_boards.h"

#include "core/explore/fields.h"
#include "ui/labels.h"
#include "ui/models/explore_columns.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns_layout.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// The figure's text and that of its change in per cent, as the table of the same view has them.
struct Said {
    QString value, change;
};

Said saidOf(const AnswerLine& line, const std::vector<Column<AnswerLine>>& columns)
{
    const auto value = columns[1].text(line);
    return {value.isEmpty() ? dash() : value, columns.size() > 3 ? columns[3].text(line) : QString()};
}

double sizeOf(const core::AnswerRow& row)
{
    const auto& figure = row.total.front();
    return figure && figure->value ? std::abs(*figure->value) : 0;
}

} // namespace

BoardLine::BoardLine(Content content, QWidget* parent) : QAbstractButton(parent), content_(std::move(content))
{
    setObjectName(QStringLiteral("board_line"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(content_.name);
    const QString said = content_.name + QStringLiteral(": ") + content_.value;
    setAccessibleName(content_.change.isEmpty() ? said : said + QStringLiteral(", ") + content_.change);
    setHint(*this, accessibleName());
}

QSize BoardLine::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 16, unit * 3 / 2 + 2};
}

void BoardLine::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    const int unit = fontMetrics().height();
    QPainter painter(this);
    if (isEnabled() && (underMouse() || hasFocus()))
        painter.fillRect(rect(), theme.hover);
    QRectF bar(rect());
    bar.setWidth(bar.width() * content_.part);
    bar.setTop(bar.bottom() - std::max(2.0, unit * 0.14));
    painter.fillRect(bar, isEnabled() ? theme.actual : theme.line);
    const auto metrics = fontMetrics();
    const int change = content_.change.isEmpty() ? 0 : unit * 4;
    const int value = std::max(unit * 5, metrics.horizontalAdvance(content_.value) + unit / 2);
    const QRect inside = rect().adjusted(unit / 4, 0, -unit / 4, -unit / 6);
    const QRect name = inside.adjusted(0, 0, -value - change, 0);
    painter.setPen(isEnabled() ? theme.text : theme.quiet);
    painter.drawText(name, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     metrics.elidedText(content_.name, Qt::ElideMiddle, name.width()));
    painter.drawText(inside.adjusted(0, 0, -change, 0), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                     content_.value);
    painter.setPen(theme.quiet);
    painter.drawText(inside, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), content_.change);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

ExploreBoards::ExploreBoards(QWidget* parent)
    : QScrollArea(parent), whole_(new PlainLabel({}, PlainLabel::Role::strong)), rows_(new QPushButton(tr("Show rows")))
{
    const int unit = fontMetrics().height();
    setObjectName(QStringLiteral("boards"));
    setAccessibleName(tr("Largest members by each field"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    whole_->setObjectName(QStringLiteral("boards_whole"));
    whole_->setWordWrap(true);
    whole_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows_->setObjectName(QStringLiteral("boards_rows"));
    connect(rows_, &QPushButton::clicked, this, &ExploreBoards::rowsAsked);
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, unit / 3, 0);
    rows->setSpacing(unit / 2);
    auto* head = new QHBoxLayout;
    head->addWidget(whole_, 1);
    head->addWidget(rows_, 0, Qt::AlignTop);
    rows->addLayout(head);
    auto* holder = new QWidget;
    cards_ = new ColumnsLayout(holder);
    cards_->setContentsMargins(0, 0, 0, 0);
    cards_->setSpacing(unit / 2);
    rows->addWidget(holder);
    rows->addStretch(1);
    setWidget(sheet);
}

void ExploreBoards::setAnswer(const std::shared_ptr<const ExploreAnswer>& made, const std::vector<KnownKpi>& kpis,
                              const QString& restsOn)
{
    while (auto* item = cards_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto& value = made->view.values.front();
    const AnswerLines lines(made);
    const auto said = lines.size() > 0 ? saidOf(lines[lines.size() - 1], exploreColumns(*made, kpis)) : Said();
    QString text = tr("%1: %2", "value; figure").arg(valueName(made->view.from, value.of, kpis), said.value);
    if (!said.change.isEmpty() && said.change != dash())
        text += QStringLiteral(" (%1)").arg(said.change);
    text += QStringLiteral(" · ") + restsOn;
    whole_->setText(text);
    rows_->setEnabled(made->answer.matched > 0);
    for (const auto& board : made->boards)
        cards_->addWidget(cardOf(board, *made, kpis));
    if (made->boards.empty())
        whole_->setText(text + QStringLiteral(". ") + tr("No field tells parts of it apart."));
}

QWidget* ExploreBoards::cardOf(const core::Board& board, const ExploreAnswer& made, const std::vector<KnownKpi>& kpis)
{
    const int unit = fontMetrics().height();
    auto answer = std::make_shared<const ExploreAnswer>(ExploreAnswer{made.asked, board.view, board.answer, {}});
    const AnswerLines lines(answer);
    const auto columns = exploreColumns(*answer, kpis);
    const auto field = board.view.rows.front();
    auto* card = new Card;
    card->setMinimumWidth(unit * 20);
    card->rows()->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 2);
    card->rows()->setSpacing(0);
    auto* title = new QToolButton;
    title->setText(fieldText(field) + QStringLiteral(" \u203A"));
    title->setObjectName(QStringLiteral("board_title"));
    title->setAutoRaise(true);
    title->setFocusPolicy(Qt::StrongFocus);
    title->setFont(themeOf(*this).strong);
    title->setAccessibleName(tr("%1: all members", "field").arg(fieldText(field)));
    title->setToolTip(title->accessibleName());
    connect(title, &QToolButton::clicked, this, [this, view = core::wholeOf(board)] { Q_EMIT boardChosen(view); });
    card->rows()->addWidget(title, 0, Qt::AlignLeft);
    double largest = 0;
    for (const auto& row : board.answer.rows)
        largest = std::max(largest, sizeOf(row));
    for (std::size_t i = 0; i < board.answer.rows.size(); ++i) {
        const auto& member = board.answer.rows[i].key.front();
        auto [value, change] = saidOf(lines[i], columns);
        auto* line = new BoardLine({memberText(field, member), std::move(value), std::move(change),
                                    largest > 0 ? sizeOf(board.answer.rows[i]) / largest : 0});
        line->setEnabled(member != core::otherMembers);
        connect(line, &BoardLine::clicked, this, [this, field, member] { Q_EMIT memberChosen(field, member); });
        card->rows()->addWidget(line);
    }
    card->rows()->addStretch(1);
    return card;
}

} // namespace ui
