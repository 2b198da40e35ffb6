#include "ui/charts/chart_accessibility.h"

#include "ui/charts/accessible_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <vector>

namespace ui {

namespace {

class PointInterface : public QAccessibleInterface {
public:
    PointInterface(AccessibleChart* chart, int point) : chart_(chart), point_(point) {}

    bool isValid() const override { return chart_ && point_ < chart_->pointCount(); }
    QObject* object() const override { return nullptr; } // the point is none
    QWindow* window() const override { return chart_ ? chart_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(chart_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? chart_->pointText(point_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = chart_->pointRect(point_);
        return {chart_->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.invalid = !isValid();
        state.focused = isValid() && chart_->hasFocus() && chart_->current() == point_;
        return state;
    }

private:
    QPointer<AccessibleChart> chart_;
    int point_;
};

class ChartInterface : public QAccessibleWidget {
public:
    explicit ChartInterface(AccessibleChart* chart) : QAccessibleWidget(chart, QAccessible::Chart), chart_(chart) {}
    ~ChartInterface() override
    {
        for (const auto id : points_)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return chart_->pointCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(points_.size()) <= index)
            points_.push_back(
                QAccessible::registerAccessibleInterface(new PointInterface(chart_, static_cast<int>(points_.size()))));
        return QAccessible::accessibleInterface(points_[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < static_cast<int>(points_.size()); ++i)
            if (QAccessible::accessibleInterface(points_[static_cast<std::size_t>(i)]) == child)
                return i;
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        return chart_->hasFocus() && chart_->current() ? child(*chart_->current()) : QAccessibleWidget::focusChild();
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (auto* point = child(i); point->rect().contains(x, y))
                return point;
        return nullptr;
    }

private:
    AccessibleChart* chart_;
    mutable std::vector<QAccessible::Id> points_; // made when first asked for; the interface owns them
};

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<AccessibleChart*>(object);
    return chart ? new ChartInterface(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace ui
