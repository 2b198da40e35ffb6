#include "ui/window/inspector.h"

#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/models/answer_columns.h"
#include "ui/numbers.h"
#include "ui/pages/kpi_explanation.h"
#include "ui/text.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/kpi_row_widget.h"
#include "ui/widgets/money_tile.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/score_header.h"
#include "ui/widgets/text_sheet.h"

#include <QEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t shownParts = 3;
constexpr std::size_t shownFindings = 3;

} // namespace

Inspector::Inspector(QWidget* parent) : QDockWidget(parent), rows_(new QVBoxLayout), sheet_(new TextSheet)
{
    setObjectName(QStringLiteral("inspector"));
    setWindowTitle(tr("Inspector"));
    setAccessibleName(tr("Inspector"));
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this)); // none: what it is about is its title
    setAllowedAreas(Qt::RightDockWidgetArea);
    const int unit = fontMetrics().height();
    rows_->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    rows_->setSpacing(unit / 6);
    sheet_->setLayout(rows_);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Inspector"));
    scroll->setWidget(sheet_);
    scroll->setMinimumWidth(unit * 17);
    setWidget(scroll);
    connect(&job_, &Job::failed, this, [this](const core::Error& error) {
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    connect(&job_, &Job::cancelled, this, &Inspector::settled);
}

void Inspector::setSubject(const View& view, const core::Question& subject)
{
    if (view == view_ && subject == subject_)
        return;
    view_ = view;
    subject_ = subject;
    refresh();
}

void Inspector::refresh()
{
    asked_ = false;
    askIfSeen();
}

void Inspector::clear()
{
    job_.cancel();
    view_ = {};
    subject_ = {};
    setContent({});
}

void Inspector::askIfSeen()
{
    if (asked_ || isHidden() || !view_.portfolio)
        return;
    asked_ = true;
    job_.run(asking(view_.portfolio, &Portfolio::inspect, subject_), [this](const core::InspectorContent& content) {
        setContent(content);
        Q_EMIT settled();
    });
}

void Inspector::showEvent(QShowEvent* event)
{
    QDockWidget::showEvent(event);
    askIfSeen();
}

void Inspector::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setContent(core::InspectorContent(content_));
}

core::Question Inspector::scopeOf(const std::string& scope) const
{
    auto question = subject_;
    question.scope = scope;
    return question;
}

void Inspector::setContent(const core::InspectorContent& content)
{
    content_ = content;
    while (auto* item = rows_->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be what was pressed
        }
        delete item;
    }
    if (content_.head.dataDate) {
        fillHead();
        if (content_.kpi)
            fillKpi();
        else
            fillScope();
        fillComponent();
    }
    rows_->addStretch(1);
}

PlainLabel* Inspector::addText(const QString& caption, const QString& text, const char* name)
{
    if (text.isEmpty())
        return nullptr;
    if (!caption.isEmpty()) {
        auto* head = new PlainLabel(caption, PlainLabel::Role::quiet);
        head->setContentsMargins(0, fontMetrics().height() / 3, 0, 0);
        rows_->addWidget(head);
    }
    auto* label = new PlainLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleDescription(caption);
    rows_->addWidget(label);
    return label;
}

void Inspector::addLink(const QString& text, const QString& accessibleText, const char* name, std::function<void()> go)
{
    auto* link = new QToolButton;
    link->setObjectName(QString::fromLatin1(name));
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    const int room = std::max(width(), fontMetrics().height() * 17) - fontMetrics().height() * 2;
    link->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, room).replace(QLatin1Char('&'), QLatin1String("&&")));
    setHint(*link, accessibleText);
    link->setAccessibleName(text);
    link->setAccessibleDescription(accessibleText);
    connect(link, &QToolButton::clicked, this, std::move(go));
    rows_->addWidget(link, 0, Qt::AlignLeft);
}

void Inspector::fillHead()
{
    const auto& head = content_.head;
    const QLocale locale;
    const QString name = content_.kpi ? kpiText(content_.kpi->row.name) : scopeText(head.scope);
    auto* title = new PlainLabel(name, PlainLabel::Role::strong);
    title->setObjectName(QStringLiteral("inspected"));
    title->setWordWrap(true);
    rows_->addWidget(title);
    const QString period = periodText(head.period, head.to, locale);
    auto* where =
        new PlainLabel(content_.kpi ? tr("%1, %2", "component; period").arg(scopeText(head.scope), period) : period,
                       PlainLabel::Role::quiet);
    where->setWordWrap(true);
    rows_->addWidget(where);
}

void Inspector::fillKpi()
{
    const QLocale locale;
    const auto& page = *content_.kpi;
    const auto& row = page.row;
    auto* tile = new KpiRowWidget(KpiRowWidget::Form::tile);
    tile->setRow(row, page.head.currency);
    tile->setObjectName(QStringLiteral("inspected_figure"));
    connect(tile, &KpiRowWidget::opened, this, [this] { Q_EMIT figureRequested(subject_, {}); });
    rows_->addWidget(tile);
    if (content_.since)
        addText({}, tr("Beyond its target since %1.").arg(periodText(*content_.since, locale)), "inspected_since");
    if (!row.value)
        addText({}, messageText(row.missing), "inspected_missing");
    fillWhy();
    addText(tr("Definition"), kpiText(page.definition), "inspected_definition");
    addText(tr("Formula"),
            page.filledIn.empty() || !row.value
                ? qt(page.formula)
                : qt(page.formula) + QStringLiteral(" = ") + filledInFormula(page.filledIn, row, page.head.currency),
            "inspected_formula");
    addText(tr("Target"), targetText(page), "inspected_target");
    addLink(tr("History ›"), tr("All periods as a table"), "inspected_history",
            [this] { Q_EMIT figureRequested(subject_, QStringLiteral("history")); });
    addLink(tr("Source rows ›"), tr("The rows behind the number"), "inspected_rows",
            [this] { Q_EMIT figureRequested(subject_, QStringLiteral("rows")); });
    if (!page.imports.empty())
        addLink(tr("%n import(s) ›", nullptr, static_cast<int>(page.imports.size())), tr("Imports behind the number"),
                "inspected_imports", [this] { Q_EMIT figureRequested(subject_, QStringLiteral("imports")); });
}

// The largest parts of the change, each leading to the same figure of it.
void Inspector::fillWhy()
{
    const auto& why = content_.why;
    const bool split = why.kind != core::SplitKind::none && why.change;
    addText(tr("Why it changed"), messageText(split ? why.sentence : why.why), "inspected_why");
    if (!split)
        return;
    for (std::size_t i = 0; i < std::min(why.parts.size(), shownParts); ++i) {
        const auto& part = why.parts[i];
        if (part.effect() == 0)
            break; // the largest come first
        const QString moved = effectText(part.effect(), why.unit, content_.head.currency);
        const QString text = tr("%1: %2 ›", "component; what it moved").arg(partText(part.title), moved);
        if (std::ranges::find(content_.kpi->components, part.name, &core::ComponentResult::component)
            == content_.kpi->components.end())
            addText({}, text.chopped(2), "inspected_part");
        else
            addLink(text, tr("This figure of it alone"), "inspected_part",
                    [this, name = part.name] { Q_EMIT figureRequested(scopeOf(name), {}); });
    }
}

void Inspector::fillScope()
{
    const auto& page = content_.decisions;
    for (const auto& figure : page.figures) {
        auto* tile = new MoneyTile;
        tile->setFigure(figure, page.head.currency);
        tile->setMinimumWidth(1); // its notes give way
        auto question = subject_;
        question.kpi = figure.kpi;
        connect(tile, &QAbstractButton::clicked, this, [this, question] { Q_EMIT figureRequested(question, {}); });
        rows_->addWidget(tile);
    }
    for (std::size_t i = 0; i < std::min(page.findings.size(), shownFindings); ++i) {
        const auto& finding = page.findings[i];
        if (finding.kpi.empty())
            continue;
        auto* line = new FindingRow;
        line->setFinding(finding);
        auto question = scopeOf(finding.scope);
        question.kpi = finding.kpi;
        connect(line, &QAbstractButton::clicked, this, [this, question] { Q_EMIT figureRequested(question, {}); });
        rows_->addWidget(line);
    }
    if (page.components.size() == 1)
        for (const auto& score : page.components.front().scores) {
            if (!score.score)
                continue;
            auto* head = new ScoreHeader(ScoreHeader::Form::word);
            head->setTile(score);
            rows_->addWidget(head);
        }
    if (subject_.scope != view_.scope.scope)
        addLink(tr("Show only this ›"), tr("Every page for it alone"), "inspected_scope",
                [this] { Q_EMIT scopeRequested(subject_); });
}

void Inspector::fillComponent()
{
    if (!content_.component)
        return;
    const auto& one = *content_.component;
    const auto known = [](const std::string& text) { return text.empty() ? dash() : qt(text); };
    addText(tr("Kind"), kindName(one.kind), "inspected_kind");
    addText(tr("Owner of the data"), known(one.ownerData), "inspected_owner_data");
    addText(tr("Owner of the model"), known(one.ownerModel), "inspected_owner_model");
    addText(tr("Owner of the cost"), known(one.ownerCost), "inspected_owner_cost");
    addText(tr("Goal"), known(one.goal), "inspected_goal");
}

} // namespace ui
