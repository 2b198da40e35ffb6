// What moved against the comparison period, one line a KPI, each opening its page.
#pragma once

#include "core/page/contents.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui {

class ChangeLine;
class PlainLabel;

class ChangeList : public QWidget {
    Q_OBJECT
public:
    // title: "Worse" or "Better"; nothing: what stands there when nothing moved that way.
    ChangeList(const QString& title, const QString& nothing, QWidget* parent = nullptr);
    void setChanges(const std::vector<core::Change>& changes, const std::string& currency);

Q_SIGNALS:
    void opened(const QString& kpi);

private:
    QVBoxLayout* rows_;
    PlainLabel* nothing_;
    std::vector<ChangeLine*> lines_;
};

// "Drift share 9.1 %, was 4.2 %": the line as text.
QString changeSentence(const core::Change& change, const std::string& currency);

} // namespace ui
