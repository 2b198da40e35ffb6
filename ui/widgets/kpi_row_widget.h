// One KPI on a page: a row or a tile that opens the KPI's page.
#pragma once

#include "core/page/contents.h"

#include <QWidget>

namespace ui {

class KpiRowWidget : public QWidget {
    Q_OBJECT
public:
    enum class Form { row, tile };
    explicit KpiRowWidget(Form form, QWidget* parent = nullptr);

    void setRow(const core::KpiRow& row, const std::string& currency);
    const core::KpiRow& row() const { return row_; }
    const std::string& currency() const { return currency_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& kpi); // double click, Enter
    void popupRequested();           // space

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Form form_;
    core::KpiRow row_;
    std::string currency_;
};

} // namespace ui
