#include "ui/widgets/component_form.h"

#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

std::size_t at(core::ComponentField field) { return static_cast<std::size_t>(field); }

// What all of them have; empty: they differ, or there are none.
std::optional<QString> commonValue(const std::vector<core::ComponentEntry>& entries, core::ComponentField field)
{
    if (entries.empty())
        return std::nullopt;
    const auto& first = entries.front().value(field);
    const bool same = std::ranges::all_of(entries, [&](const auto& one) { return one.value(field) == first; });
    return same ? std::optional(qt(first)) : std::nullopt;
}

} // namespace

ComponentForm::ComponentForm(QWidget* parent)
    : QWidget(parent), title_(new PlainLabel({}, PlainLabel::Role::strong)),
      changed_(new PlainLabel({}, PlainLabel::Role::quiet)), fields_(new QWidget)
{
    using core::ComponentField;
    const int unit = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 4);
    title_->setWordWrap(true);
    column->addWidget(title_);
    auto* flow = new FlowLayout(fields_);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit / 2);
    column->addWidget(fields_);
    column->addWidget(changed_);
    changed_->setObjectName(QStringLiteral("component_changed"));
    changed_->setWordWrap(true);
    addChoice(ComponentField::kind, tr("Kind"),
              {{tr("not said"), {}},
               {kindName("model"), QStringLiteral("model")},
               {kindName("data"), QStringLiteral("data")},
               {kindName("platform"), QStringLiteral("platform")},
               {kindName("other"), QStringLiteral("other")}});
    addText(ComponentField::owner_data, tr("Data owner"));
    addText(ComponentField::owner_model, tr("Model owner"));
    addText(ComponentField::owner_cost, tr("Cost owner"));
    addText(ComponentField::goal, tr("Goal"));
    addChoice(ComponentField::portable, tr("Portable"),
              {{tr("not said"), {}}, {tr("yes"), QStringLiteral("1")}, {tr("no"), QStringLiteral("0")}});
    setEntries({}, {});
}

void ComponentForm::addField(const QString& caption, QWidget* field)
{
    auto* holder = new QWidget;
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* label = new PlainLabel(caption, PlainLabel::Role::quiet);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    rows->addWidget(label);
    rows->addWidget(field);
    fields_->layout()->addWidget(holder);
}

QComboBox* ComponentForm::addChoice(core::ComponentField field, const QString& caption,
                                    const std::vector<std::pair<QString, QString>>& choices)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("component_") + qt(core::componentFieldWord(field)));
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    addField(caption, box);
    choices_[at(field)] = box;
    connect(box, &QComboBox::activated, this, [this, field, box] { change(field, box->currentData().toString()); });
    return box;
}

void ComponentForm::addText(core::ComponentField field, const QString& caption)
{
    auto* text = new QLineEdit;
    text->setObjectName(QStringLiteral("component_") + qt(core::componentFieldWord(field)));
    text->setMinimumWidth(fontMetrics().height() * 9);
    auto* completer = new QCompleter(new QStringListModel(text), text);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    text->setCompleter(completer);
    addField(caption, text);
    texts_[at(field)] = text;
    connect(text, &QLineEdit::editingFinished, this, [this, field, text] {
        if (text->isModified())
            change(field, text->text().trimmed());
    });
}

void ComponentForm::setEntries(std::vector<core::ComponentEntry> entries, const QStringList& owners)
{
    entries_ = std::move(entries);
    title_->setText(entries_.empty()      ? tr("Choose a component to see and change what is said of it.")
                    : entries_.size() > 1 ? tr("%n component(s)", nullptr, static_cast<int>(entries_.size()))
                                          : qt(entries_.front().name));
    for (std::size_t i = 0; i < core::componentFields; ++i)
        show(static_cast<core::ComponentField>(i));
    for (const auto field :
         {core::ComponentField::owner_data, core::ComponentField::owner_model, core::ComponentField::owner_cost})
        static_cast<QStringListModel*>(texts_[at(field)]->completer()->model())->setStringList(owners);
    const auto* one = entries_.size() == 1 ? &entries_.front() : nullptr;
    const bool known = one && one->changedAt;
    changed_->setText(
        known ? tr("Last changed by %1, %2.", "person; moment")
                    .arg(one->changedBy.empty() ? dash() : qt(one->changedBy), timeText(*one->changedAt, QLocale()))
              : QString());
    changed_->setVisible(known);
}

void ComponentForm::show(core::ComponentField field)
{
    const auto value = commonValue(entries_, field);
    const bool enabled = writable_ && !entries_.empty();
    if (auto* box = choices_[at(field)]) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(value ? box->findData(*value) : -1);
        box->setEnabled(enabled);
    } else {
        auto* text = texts_[at(field)];
        text->setText(value.value_or(QString()));
        text->setPlaceholderText(!value && entries_.size() > 1 ? tr("several") : QString());
        text->setEnabled(enabled);
    }
}

void ComponentForm::setWritable(bool writable)
{
    writable_ = writable;
    for (std::size_t i = 0; i < core::componentFields; ++i)
        show(static_cast<core::ComponentField>(i));
}

// Nothing takes back what was said by hand; where only files speak it says that there is nobody.
void ComponentForm::change(core::ComponentField field, const QString& value)
{
    std::vector<core::ComponentChange> changes;
    for (const auto& one : entries_) {
        if (one.value(field) == utf8(value))
            continue;
        const auto& said = one.byHand[at(field)];
        const bool mayBeEmpty = texts_[at(field)] != nullptr && !said;
        changes.push_back(
            {one.name, field, said, value.isEmpty() && !mayBeEmpty ? std::nullopt : std::optional(utf8(value)), {}});
    }
    if (!changes.empty())
        Q_EMIT changeRequested(changes);
}

} // namespace ui
