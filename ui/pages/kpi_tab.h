// A tab of the KPI page that asks core a question of its own, when it is looked at and not before.
#pragma once

#include "ui/job.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <string>
#include <utility>

namespace ui {

class KpiTab : public QWidget {
    Q_OBJECT
public:
    explicit KpiTab(QWidget* parent = nullptr);

    // What it is to answer for. Forgets what it shows; asks now if it is seen, else when it is.
    void setSubject(const View& view, const core::KpiRow& row, const core::PageHead& head);
    bool isSettled() const { return !job_.busy(); }
    virtual Grid* table() const = 0;
    virtual void setSearch(const QString& text) = 0;

Q_SIGNALS:
    void settled();
    void failed(const core::Error& error);
    void kpiRequested(const QString& kpi);

protected:
    virtual void load() = 0;  // through ask()
    virtual void clear() = 0; // nothing is known

    const View& view() const { return view_; }
    const core::KpiRow& row() const { return row_; }
    const core::PageHead& head() const { return head_; }
    QString scopeText() const; // "whole portfolio", a component

    // A question of the Portfolio about the KPI of the row, with what it takes besides.
    template <typename Question, typename Done, typename... Arguments>
    void ask(Question question, Done done, Arguments... arguments)
    {
        job_.run(asking(view_.portfolio, question, view_.scope.of(row_.kpi), arguments...),
                 [this, done = std::move(done)](auto result) mutable {
                     done(std::move(result));
                     Q_EMIT settled();
                 });
    }
    void showEvent(QShowEvent* event) override;

private:
    void askIfSeen();

    View view_;
    core::KpiRow row_;
    core::PageHead head_;
    bool asked_ = true;
    Job job_;
};

} // namespace ui
