#include "ui/kpi_names.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("Kpi", "Data test pass rate"),
    QT_TRANSLATE_NOOP("Kpi", "Completeness"),
    QT_TRANSLATE_NOOP("Kpi", "Accuracy of sampled records"),
    QT_TRANSLATE_NOOP("Kpi", "Validity"),
    QT_TRANSLATE_NOOP("Kpi", "Uniqueness"),
    QT_TRANSLATE_NOOP("Kpi", "Consistency"),
    QT_TRANSLATE_NOOP("Kpi", "Timeliness"),
    QT_TRANSLATE_NOOP("Kpi", "Test coverage"),
    QT_TRANSLATE_NOOP("Kpi", "Lineage coverage"),
    QT_TRANSLATE_NOOP("Kpi", "Metadata completeness"),
    QT_TRANSLATE_NOOP("Kpi", "Data downtime"),
    QT_TRANSLATE_NOOP("Kpi", "Share of correct predictions"),
    QT_TRANSLATE_NOOP("Kpi", "Models meeting their target"),
    QT_TRANSLATE_NOOP("Kpi", "Label coverage"),
    QT_TRANSLATE_NOOP("Kpi", "Drifted features"),
    QT_TRANSLATE_NOOP("Kpi", "Serving availability"),
    QT_TRANSLATE_NOOP("Kpi", "Requests within latency limit"),
    QT_TRANSLATE_NOOP("Kpi", "Models within maximum age"),
    QT_TRANSLATE_NOOP("Kpi", "Production-readiness score"),
    QT_TRANSLATE_NOOP("Kpi", "Provenance coverage"),
    QT_TRANSLATE_NOOP("Kpi", "Spend"),
    QT_TRANSLATE_NOOP("Kpi", "Allocated spend"),
    QT_TRANSLATE_NOOP("Kpi", "Deviation from budget"),
    QT_TRANSLATE_NOOP("Kpi", "Forecast accuracy"),
    QT_TRANSLATE_NOOP("Kpi", "Idle spend"),
    QT_TRANSLATE_NOOP("Kpi", "Effective savings rate"),
    QT_TRANSLATE_NOOP("Kpi", "Cost per 1,000 predictions"),
    QT_TRANSLATE_NOOP("Kpi", "Accelerator utilisation"),
    QT_TRANSLATE_NOOP("Kpi", "Anomalous spend"),
    QT_TRANSLATE_NOOP("Kpi", "Deployments per week"),
    QT_TRANSLATE_NOOP("Kpi", "Change failure rate"),
    QT_TRANSLATE_NOOP("Kpi", "Mean time to detect"),
    QT_TRANSLATE_NOOP("Kpi", "Mean time to restore"),
    QT_TRANSLATE_NOOP("Kpi", "Shift-left index"),
    QT_TRANSLATE_NOOP("Kpi", "Versioned assets"),
    QT_TRANSLATE_NOOP("Kpi", "Cost per 1,000 correct predictions"),
    QT_TRANSLATE_NOOP("Kpi", "Data cost per passed test"),
    QT_TRANSLATE_NOOP("Kpi", "Cost of poor data quality"),
    QT_TRANSLATE_NOOP("Kpi", "Spend on models below target"),
    QT_TRANSLATE_NOOP("Kpi", "Spend fed by untrusted data"),
    QT_TRANSLATE_NOOP("Kpi", "Spend at risk"),
    QT_TRANSLATE_NOOP("Kpi", "Quality-weighted cost per 1,000"),
    QT_TRANSLATE_NOOP("Kpi", "Spend linked to a goal"),
    QT_TRANSLATE_NOOP("Kpi", "Spend on portable components"),
    QT_TRANSLATE_NOOP("Kpi", "Benefit realisation"),
    QT_TRANSLATE_NOOP("Kpi", "Reviews held on time"),
    QT_TRANSLATE_NOOP("Kpi", "Actions closed on time"),
    QT_TRANSLATE_NOOP("Kpi", "Feedback-loop time"),
    QT_TRANSLATE_NOOP("Kpi", "Valid responsibility rows"),
    QT_TRANSLATE_NOOP("Kpi", "Skills coverage"),
};

} // namespace

std::span<const char* const> kpiNames() { return names; }

} // namespace ui
