// Where the window stands on the screen, where one is in it, and the inspector beside its pages.
#include "ui/window/main_window.h"

#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/window/inspector.h"
#include "ui/window/path_bar.h"
#include "ui/window/scope_bar.h"

#include <QAction>
#include <QComboBox>
#include <QScreen>

#include <algorithm>

namespace ui {

// As it was left, else as large as the screen has room for.
void MainWindow::placeOnScreen()
{
    const auto session = settings_.session();
    const QRect room = screen()->availableGeometry();
    if (!restoreGeometry(session.geometry)) {
        const int frame = fontMetrics().height() * 2; // of the window manager; not known before it has made one
        resize(QSize(1366, 768).boundedTo(room.size() - QSize(frame / 2, frame)));
    }
    constexpr int roomForBoth = 1600; // a page at its ease and the inspector
    restoreState(session.layout);
    showInspector(session.inspector.value_or(room.width() >= roomForBoth));
}

void MainWindow::buildInspector()
{
    addDockWidget(Qt::RightDockWidgetArea, inspector_);
    connect(inspector_, &Inspector::settled, this, &MainWindow::checkSettled);
    connect(inspector_, &Inspector::failed, this, &MainWindow::showError);
    connect(inspector_, &Inspector::scopeRequested, this, &MainWindow::useScope);
    connect(inspector_, &Inspector::figureRequested, this, &MainWindow::showFigure);
}

// There is nothing to inspect while nothing is open.
void MainWindow::showInspector(bool shown)
{
    inspect_->setChecked(shown);
    inspector_->setVisible(shown && portfolio_);
}

// Portfolio › scope › what is chosen of it › KPI › period.
void MainWindow::showPath()
{
    std::vector<PathPart> parts;
    const auto& scope = current_.scope;
    const auto& subject = current_.subject;
    const auto of = [&](const std::string& name) {
        auto question = scope;
        question.scope = name;
        return question;
    };
    const QString whole = tr("Show the pages for it");
    parts.push_back({tr("Portfolio"), whole, [this, to = of("*")] { useScope(to); }});
    for (const auto& name : {scope.scope, subject.scope})
        if (!name.empty() && name != "*" && (parts.size() == 1 || name != scope.scope))
            parts.push_back({scopeText(name), whole, [this, to = of(name)] { useScope(to); }});
    const auto known = std::ranges::find(summary_.kpis, subject.kpi, &KnownKpi::id);
    if (known != summary_.kpis.end())
        parts.push_back({kpiText(known->name), tr("Open the page of the figure"),
                         [this, subject] { showFigure(subject, QString()); }});
    if (!summary_.months.empty() && subject.period == scope.period)
        parts.push_back({periodText(subject.period, QLocale()), tr("Choose another period"), [this] {
                             scopeBar_->show();
                             scopeBar_->findChild<QComboBox*>(QStringLiteral("period"))->showPopup();
                         }});
    else if (!summary_.months.empty())
        parts.push_back({periodText(subject.period, QLocale()), tr("Show the page for this period"),
                         [this, subject] { showFigure(subject, QString()); }});
    path_->setParts(std::move(parts));
}

} // namespace ui
