// Which columns of a grid are seen, how wide and in which order: as made, or as a person left them.
#include "ui/widgets/grid.h"

#include "ui/text.h"
#include "ui/widgets/grid_view.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ui {

namespace {

bool sameHeads(const std::vector<core::GridColumn>& a, const std::vector<core::GridColumn>& b)
{
    return std::ranges::equal(a, b, {}, &core::GridColumn::title, &core::GridColumn::title);
}

} // namespace

QByteArray Grid::columnState() const
{
    if (model_->columnCount() == 0)
        return columnState_;
    QJsonArray columns;
    const auto* header = view_->horizontalHeader();
    bool asMade = !view_->isByHand();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = view_->isColumnHidden(column);
        const bool pinned = place < view_->pinned();
        asMade = asMade && !hidden && !pinned && place == column;
        QJsonObject one{
            {QStringLiteral("head"), qt(model_->grid()->columns()[static_cast<std::size_t>(column)].title)}};
        if (hidden)
            one.insert(QStringLiteral("hidden"), true);
        else if (view_->isByHand())
            one.insert(QStringLiteral("width"), view_->columnWidth(column));
        if (pinned)
            one.insert(QStringLiteral("pinned"), true);
        columns.append(one);
    }
    return asMade ? QByteArray() : QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

// What the person did to the columns holds as long as they are the same.
void Grid::showNewRows()
{
    if (sameHeads(heads_, model_->grid()->columns())) {
        if (!view_->isByHand())
            view_->fitColumns();
        return;
    }
    heads_ = model_->grid()->columns();
    useColumnState();
}

void Grid::setColumnState(const QByteArray& state)
{
    columnState_ = state;
    view_->keepColumns(false);
    view_->setPinned(0);
    for (int column = 0; column < model_->columnCount(); ++column) {
        view_->setColumnHidden(column, false);
        view_->horizontalHeader()->moveSection(view_->horizontalHeader()->visualIndex(column), column);
    }
    useColumnState();
}

// Heads that are not there, or not known, stay as they are.
void Grid::useColumnState()
{
    view_->fitColumns();
    const auto columns = QJsonDocument::fromJson(columnState_).array();
    auto* header = view_->horizontalHeader();
    int place = 0, pinned = 0;
    for (const auto& value : columns) {
        const auto one = value.toObject();
        const auto& heads = model_->grid()->columns();
        const auto known =
            std::ranges::find(heads, utf8(one.value(QStringLiteral("head")).toString()), &core::GridColumn::title);
        if (known == heads.end())
            continue;
        const auto column = static_cast<int>(known - heads.begin());
        header->moveSection(header->visualIndex(column), place++);
        pinned += one.value(QStringLiteral("pinned")).toBool() ? 1 : 0; // these stand first
        view_->setColumnHidden(column, one.value(QStringLiteral("hidden")).toBool());
        if (const int width = one.value(QStringLiteral("width")).toInt(); width > 0) {
            view_->setColumnWidth(column, width);
            view_->keepColumns(true);
        }
    }
    view_->setPinned(pinned);
}

} // namespace ui
