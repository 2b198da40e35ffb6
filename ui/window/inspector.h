// What is known of the selection, beside every page: value, since when, why, definition, owners,
// and the ways to its rows and sources.
#pragma once

#include "core/page/inspector.h"
#include "ui/job.h"
#include "ui/pages/page.h"

#include <QDockWidget>

class QVBoxLayout;

namespace ui {

class PlainLabel;

class Inspector : public QDockWidget {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);

    // Asks core when it is seen, for the newest subject alone.
    void setSubject(const View& view, const core::Question& subject);
    void refresh(); // asks again for the same
    void clear();   // nothing is open
    bool isSettled() const { return !job_.busy(); }
    void setContent(const core::InspectorContent& content); // what asking ends with
    const core::InspectorContent& content() const { return content_; }

Q_SIGNALS:
    void settled();
    void failed(const core::Error& error);
    void figureRequested(const core::Question& question, const QString& tab); // its page; tab: as chooseTab takes it
    void scopeRequested(const core::Question& question);                      // show all of it

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void askIfSeen();
    void fillHead();
    void fillKpi();
    void fillWhy();
    void fillScope();
    void fillComponent();
    PlainLabel* addText(const QString& caption, const QString& text, const char* name);
    void addLink(const QString& text, const QString& accessibleText, const char* name, std::function<void()> go);
    core::Question scopeOf(const std::string& scope) const;

    View view_;
    core::Question subject_;
    core::InspectorContent content_;
    bool asked_ = true;
    QVBoxLayout* rows_;
    QWidget* sheet_;
    Job job_;
};

} // namespace ui
