// The head of a KPI's page: name, value, status and change in large type.
#pragma once

#include "core/page/contents.h"

#include <QWidget>

namespace ui {

class KpiHead : public QWidget {
    Q_OBJECT
public:
    explicit KpiHead(QWidget* parent = nullptr);
    void setContent(const core::KpiContent& content);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::KpiRow row_;
    QString where_, value_, words_;
};

} // namespace ui
