// What the register says of the components that are chosen, to be changed in place.
#pragma once

#include "core/intake/component_register.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QLineEdit;

namespace ui {

class PlainLabel;

class ComponentForm : public QWidget {
    Q_OBJECT
public:
    explicit ComponentForm(QWidget* parent = nullptr);

    // A change is made of all of them. owners: offered while one types.
    void setEntries(std::vector<core::ComponentEntry> entries, const QStringList& owners);
    void setWritable(bool writable);

Q_SIGNALS:
    void changeRequested(const std::vector<core::ComponentChange>& changes); // without who makes it

private:
    void show(core::ComponentField field);
    void change(core::ComponentField field, const QString& value);
    QComboBox* addChoice(core::ComponentField field, const QString& caption,
                         const std::vector<std::pair<QString, QString>>& choices);
    void addText(core::ComponentField field, const QString& caption);
    void addField(const QString& caption, QWidget* field);

    std::vector<core::ComponentEntry> entries_;
    std::array<QComboBox*, core::componentFields> choices_{}; // of kind and portability
    std::array<QLineEdit*, core::componentFields> texts_{};   // of the others
    PlainLabel *title_, *changed_;
    QWidget* fields_;
    bool writable_ = true;
};

} // namespace ui
