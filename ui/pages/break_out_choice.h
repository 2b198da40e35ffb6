// "Break out by…": asks by which field a figure is to be taken apart; the
// answer is a view of Explore.
#pragma once

#include "ui/job.h"
#include "ui/portfolio.h"

#include <QObject>

#include <memory>
#include <vector>

class QWidget;

namespace ui {

class BreakOutChoice : public QObject {
    Q_OBJECT
public:
    explicit BreakOutChoice(QWidget* parent); // over which the fields are offered
    void ask(const std::shared_ptr<const Portfolio>& portfolio, const core::Question& question);
    bool isSettled() const { return !job_.busy(); }

Q_SIGNALS:
    void chosen(const QString& json); // the view
    void settled();
    void failed(const core::Error& error);

private:
    void offer(const std::vector<core::View>& views);

    QWidget* over_;
    Job job_;
};

} // namespace ui
