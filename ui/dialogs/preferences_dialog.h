// What a person may choose on this computer; each choice is in force at once.
#pragma once

#include "ui/window/settings.h"

#include <QDialog>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    // pages: name and title of those that the window can begin with.
    PreferencesDialog(const Preferences& now, const std::vector<std::pair<QString, QString>>& pages, QWidget* parent);

Q_SIGNALS:
    void changed(const ui::Preferences& preferences);
    void shortcutsRequested();

private:
    void emitChanged();

    QComboBox *language_, *theme_, *start_;
    QSpinBox *type_, *digits_;
    QLabel* restart_;
    QString languageAtFirst_;
};

// Codes and own names of the languages, "" the system's first.
std::vector<std::pair<QString, QString>> languageChoices();

} // namespace ui
