#include "ui/pages/components_page.h"

#include "ui/models/component_columns.h"
#include "ui/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/component_form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/lineage_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_sheet.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t kindColumn = 1;

QString user()
{
    const auto name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

// Undo and redo ask for the other of two states.
class ComponentCommand : public QUndoCommand {
public:
    using Changes = std::vector<core::ComponentChange>;
    ComponentCommand(Changes next, std::function<void(const Changes&)> carryOut)
        : QUndoCommand(
            next.size() > 1
                ? ComponentsPage::tr("change of %n component(s)", "what undo names", static_cast<int>(next.size()))
                : ComponentsPage::tr("change of %1", "what undo names").arg(qt(next.front().component))),
          next_(std::move(next)), carryOut_(std::move(carryOut))
    {}
    void undo() override { swap(); }
    void redo() override { swap(); }
    const Changes& next() const { return next_; } // what the next swap does

private:
    void swap()
    {
        carryOut_(next_);
        for (auto& one : next_)
            std::swap(one.from, one.to);
    }

    Changes next_;
    std::function<void(const Changes&)> carryOut_;
};

QStringList ownersOf(const core::ComponentsContent& content)
{
    std::set<std::string> names;
    for (const auto& one : content.components)
        for (const auto field :
             {core::ComponentField::owner_data, core::ComponentField::owner_model, core::ComponentField::owner_cost})
            if (!one.entry.value(field).empty())
                names.insert(one.entry.value(field));
    QStringList all;
    for (const auto& name : names)
        all << qt(name);
    return all;
}

} // namespace

ComponentsPage::ComponentsPage(QWidget* parent)
    : Page(QStringLiteral("components"), 3, parent), model_(new TableModel<core::ComponentDetail>(this)),
      table_(new Grid(tr("Components"), model_)), form_(new ComponentForm), lineage_(new LineageView),
      notice_(new QWidget), noticeText_(new PlainLabel)
{
    const int unit = fontMetrics().height();
    table_->setObjectName(QStringLiteral("register"));
    table_->setEmptyText(tr("No component is known yet. Import a bill, metrics or a register of components."));
    buildNotice();
    auto* tableCard = new Card;
    tableCard->rows()->setContentsMargins(2, 2, 2, 2);
    tableCard->rows()->addWidget(table_);
    auto* detail = new Card;
    detail->rows()->addWidget(form_);
    detail->rows()->addSpacing(unit / 2);
    auto* flow = new PlainLabel(tr("Data flow: what it reads, what reads it"), PlainLabel::Role::quiet);
    flow->setWordWrap(true);
    detail->rows()->addWidget(flow);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(lineage_);
    scroll->setMinimumHeight(unit * 4);
    scroll->viewport()->setAutoFillBackground(false); // the card shows through
    lineage_->setAutoFillBackground(false);
    detail->rows()->addWidget(scroll, 1);
    table_->setMinimumHeight(unit * 10);
    auto* sheet = new TextSheet;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 3 / 4);
    rows->setSpacing(unit / 2);
    rows->addWidget(notice_);
    rows->addWidget(tableCard, 3);
    rows->addWidget(detail, 2);
    auto* whole = new QScrollArea; // where the screen is low; never sideways
    whole->setWidgetResizable(true);
    whole->setFrameShape(QFrame::NoFrame);
    whole->setFocusPolicy(Qt::NoFocus);
    whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->setWidget(sheet);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(whole);
    connect(table_, &Grid::choiceChanged, this, &ComponentsPage::showChosen);
    connect(table_, &Grid::settled, this, &Page::settled);
    connect(table_, &Grid::rowActivated, this, [this](const QModelIndex& index) {
        auto question = view().scope;
        question.scope = model_->row(index).entry.name;
        Q_EMIT scopeRequested(question);
    });
    connect(lineage_, &LineageView::chosen, this, [this](const QString& name) { chooseComponent(utf8(name)); });
    connect(form_, &ComponentForm::changeRequested, this, &ComponentsPage::push);
    connect(this, &Page::settled, this, [this] {
        if (std::exchange(changing_, false)) // refused or stopped: find out what is so
            QTimer::singleShot(0, this, &Page::refresh);
    });
}

void ComponentsPage::buildNotice()
{
    auto* line = new QHBoxLayout(notice_);
    line->setContentsMargins(0, 0, 0, 0);
    noticeText_->setObjectName(QStringLiteral("without_kind"));
    noticeText_->setWordWrap(true);
    auto* show = new QPushButton(tr("Show them"));
    show->setObjectName(QStringLiteral("show_without_kind"));
    connect(show, &QPushButton::clicked, this, [this] {
        core::ColumnFilter filter;
        filter.column = kindColumn;
        filter.is = {utf8(dash())};
        table_->filter(filter);
        table_->view()->selectAll();
        table_->setFocus();
    });
    line->addWidget(noticeText_, 1);
    line->addWidget(show);
    notice_->hide();
}

void ComponentsPage::setSummary(const PortfolioSummary& summary)
{
    readOnly_ = summary.readOnly;
    form_->setWritable(!readOnly_);
}

bool ComponentsPage::isSettled() const { return Page::isSettled() && table_->isSettled(); }

void ComponentsPage::load(const View& view)
{
    ask(asking(view.portfolio, &Portfolio::components, view.scope),
        [this](const core::ComponentsContent& content) { setContent(content); });
}

void ComponentsPage::setContent(const core::ComponentsContent& content)
{
    const auto name = chosen() ? chosen()->entry.name : std::string();
    content_ = content;
    changing_ = false;
    forgetUntrueCommands();
    undoable_.setActive(isVisible());
    noticeText_->setText(
        tr("Of %n component(s) nobody has said whether they are models, data or platforms. Choose them and say it.",
           nullptr, static_cast<int>(content.withoutKind)));
    notice_->setVisible(content.withoutKind > 0 && !readOnly_);
    model_->setRows(content.components, registerColumns(content.head));
    form_->setWritable(!readOnly_);
    chooseComponent(name.empty() && !content.components.empty() ? content.components.front().entry.name : name);
    showChosen();
}

const core::ComponentDetail* ComponentsPage::chosen() const
{
    const auto cell = table_->chosen();
    return cell.isValid() ? &model_->row(cell) : nullptr;
}

void ComponentsPage::chooseComponent(const std::string& name)
{
    const auto found =
        std::ranges::find(content_.components, name, [](const core::ComponentDetail& one) { return one.entry.name; });
    if (found != content_.components.end())
        table_->chooseRow(static_cast<int>(found - content_.components.begin()));
}

// The form is for all rows that are selected, the lineage for the current one.
void ComponentsPage::showChosen()
{
    std::vector<core::ComponentEntry> entries;
    for (const int row : table_->selectedRows())
        entries.push_back(content_.components[static_cast<std::size_t>(row)].entry);
    form_->setEntries(std::move(entries), ownersOf(content_));
    const auto* one = chosen();
    lineage_->setComponent(content_, one ? one->entry.name : std::string());
    if (!one)
        return;
    auto question = view().scope.of({});
    question.scope = one->entry.name;
    Q_EMIT selected(question);
}

void ComponentsPage::push(std::vector<core::ComponentChange> changes)
{
    for (auto& one : changes)
        one.by = utf8(user());
    undoable_.push(new ComponentCommand(std::move(changes), [this](const auto& next) { carryOut(next); }));
}

// While it is at work nothing else can be changed or undone.
void ComponentsPage::carryOut(const std::vector<core::ComponentChange>& changes)
{
    changing_ = true;
    undoable_.setActive(false);
    form_->setWritable(false);
    ask(
        [portfolio = view().portfolio, scope = view().scope, changes](const core::Progress& progress) {
            portfolio->changeComponents(changes, progress);
            return portfolio->components(scope, progress);
        },
        [this](const core::ComponentsContent& content) {
            setContent(content);
            Q_EMIT figuresChanged();
        });
}

// Another program may have changed one, or a change was refused: then what is undone would not be what was done.
void ComponentsPage::forgetUntrueCommands()
{
    const auto isTrue = [this](int index) {
        const auto* command = static_cast<const ComponentCommand*>(undoable_.command(index));
        return std::ranges::all_of(command->next(), [this](const core::ComponentChange& one) {
            const auto found = std::ranges::find(content_.components, one.component,
                                                 [](const core::ComponentDetail& detail) { return detail.entry.name; });
            return found != content_.components.end()
                   && found->entry.byHand[static_cast<std::size_t>(one.field)] == one.from;
        });
    };
    const int now = undoable_.index();
    if ((now > 0 && !isTrue(now - 1)) || (now < undoable_.count() && !isTrue(now)))
        undoable_.clear();
}

} // namespace ui
