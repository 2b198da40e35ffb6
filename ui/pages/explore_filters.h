// Filters of a view as a person makes them: members of a field chosen from a
// list, bounds of a value typed.
#pragma once

#include "ui/job.h"
#include "ui/portfolio.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

class QWidget;

namespace ui {

class ExploreFilters : public QObject {
    Q_OBJECT
public:
    // Lists open below the anchor.
    explicit ExploreFilters(QWidget* anchor);
    void setKpis(const std::vector<KnownKpi>& kpis) { kpis_ = kpis; }

    // Of a field those members that the other filters leave. question:
    // with the view as it is asked.
    void askMembers(const std::shared_ptr<const Portfolio>& portfolio, ExploreQuestion question,
                    const std::string& field);
    void askBounds(const core::View& view, std::size_t value); // its position among the view's
    bool isSettled() const { return !job_.busy(); }

Q_SIGNALS:
    void viewChosen(const core::View& view, const QString& step);
    void settled();
    void failed(const core::Error& error);

private:
    void chooseMembers(const core::View& view, const std::string& field,
                       const std::shared_ptr<const ExploreAnswer>& members);

    QWidget* anchor_;
    std::vector<KnownKpi> kpis_;
    Job job_;
};

} // namespace ui
