#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/models/table_model.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr char asMadeKey[] = "keysAsMade";

QString keysText(const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); }

std::vector<Column<QAction*>> shortcutColumns()
{
    std::vector<Column<QAction*>> all(3);
    all[0].title = ShortcutsDialog::tr("Command");
    all[0].text = [](QAction* const& action) { return plainTextOf(*action); };
    all[1].title = ShortcutsDialog::tr("Keys");
    all[1].text = [](QAction* const& action) { return keysText(action->shortcut()); };
    all[2].title = ShortcutsDialog::tr("Changed from");
    all[2].text = [](QAction* const& action) {
        const auto made = keysAsMade(*action);
        return made == action->shortcut() ? QString() : made.isEmpty() ? ShortcutsDialog::tr("none") : keysText(made);
    };
    return all;
}

bool isTypedText(const QKeySequence& keys)
{
    const auto first = keys[0];
    const bool held = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !held && (first.key() < Qt::Key_F1 || first.key() > Qt::Key_F35);
}

} // namespace

QString plainTextOf(const QAction& action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QString whyNot(const QKeySequence& keys, const QAction* action, const std::vector<QAction*>& all)
{
    if (keys.isEmpty())
        return {};
    if (isTypedText(keys))
        return ShortcutsDialog::tr("%1 alone is typed into fields and tables; hold Ctrl or Alt with it.")
            .arg(keysText(keys));
    for (const auto* other : all)
        if (other != action && !other->shortcut().isEmpty()
            && (other->shortcut().matches(keys) != QKeySequence::NoMatch
                || keys.matches(other->shortcut()) != QKeySequence::NoMatch))
            return ShortcutsDialog::tr("%1 belongs to \"%2\"; take it away there first.", "keys; command")
                .arg(keysText(keys), plainTextOf(*other));
    return {};
}

QKeySequence keysAsMade(const QAction& action) { return action.property(asMadeKey).value<QKeySequence>(); }
void setKeysAsMade(QAction& action, const QKeySequence& keys)
{
    action.setProperty(asMadeKey, QVariant::fromValue(keys));
}

void useChosenKeys(const std::vector<QAction*>& actions, const Settings& settings)
{
    const auto chosen = settings.shortcuts();
    // First away with the old, so that two actions can have changed places.
    for (auto* action : actions)
        if (chosen.contains(action->objectName()))
            action->setShortcut({});
    for (auto* action : actions) {
        const auto found = chosen.constFind(action->objectName());
        if (found == chosen.cend())
            continue;
        const auto keys = QKeySequence::fromString(*found, QKeySequence::PortableText);
        const bool good = whyNot(keys, action, actions).isEmpty();
        if (good)
            action->setShortcut(keys);
        else if (whyNot(keysAsMade(*action), action, actions).isEmpty())
            action->setShortcut(keysAsMade(*action));
    }
}

ShortcutsDialog::ShortcutsDialog(std::vector<QAction*> actions, Settings& settings, QWidget* parent)
    : QDialog(parent), actions_(std::move(actions)), settings_(settings), model_(new TableModel<QAction*>(this)),
      table_(new Grid(tr("Commands and their keys"), model_)), keys_(new QKeySequenceEdit),
      set_(new QPushButton(tr("Use these keys"))), none_(new QPushButton(tr("No keys"))),
      asMade_(new QPushButton(tr("As it was"))), message_(new PlainLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Find a command"));
    search->setAccessibleName(tr("Find a command"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, table_, &Grid::setSearch);
    keys_->setAccessibleName(tr("New keys for the chosen command"));
    if (auto* line = keys_->findChild<QLineEdit*>()) // it is what takes the keyboard
        line->setAccessibleName(keys_->accessibleName());
    message_->setWordWrap(true);
    message_->setObjectName(QStringLiteral("shortcut_message"));
    auto* row = new QHBoxLayout;
    row->addWidget(keys_, 1);
    for (auto* button : {set_, none_, asMade_})
        row->addWidget(button);
    set_->setObjectName(QStringLiteral("use_keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(table_, 1);
    column->addLayout(row);
    column->addWidget(message_);
    column->addWidget(new PlainLabel(tr("On a chart the arrow keys walk the points and T shows the table; on a figure "
                                        "Enter opens its page and the space bar shows it closer."),
                                     PlainLabel::Role::quiet));
    static_cast<PlainLabel*>(column->itemAt(column->count() - 1)->widget())->setWordWrap(true);
    column->addWidget(buttons);
    connect(set_, &QPushButton::clicked, this, [this] { use(keys_->keySequence()); });
    connect(none_, &QPushButton::clicked, this, [this] { use({}); });
    connect(asMade_, &QPushButton::clicked, this, [this] {
        if (chosen())
            use(keysAsMade(*chosen()));
    });
    connect(table_, &Grid::choiceChanged, this, &ShortcutsDialog::showChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int unit = fontMetrics().height();
    resize(unit * 40, unit * 34);
    model_->setRows(actions_, shortcutColumns());
    table_->chooseRow(0);
}

QString ShortcutsDialog::message() const { return message_->text(); }

QAction* ShortcutsDialog::chosen() const
{
    const auto index = table_->chosen();
    return index.isValid() ? model_->row(index) : nullptr;
}

void ShortcutsDialog::showChosen()
{
    const auto* action = chosen();
    for (auto* widget : std::initializer_list<QWidget*>{keys_, set_, none_, asMade_})
        widget->setEnabled(action != nullptr);
    keys_->setKeySequence(action ? action->shortcut() : QKeySequence());
    message_->clear();
}

void ShortcutsDialog::use(const QKeySequence& keys)
{
    auto* action = chosen();
    if (!action)
        return;
    if (const auto why = whyNot(keys, action, actions_); !why.isEmpty()) {
        message_->setText(why);
        return;
    }
    action->setShortcut(keys);
    settings_.setShortcut(action->objectName(), keys == keysAsMade(*action)
                                                    ? std::nullopt
                                                    : std::optional(keys.toString(QKeySequence::PortableText)));
    const auto at = std::ranges::find(actions_, action) - actions_.begin();
    model_->setRows(actions_, shortcutColumns());
    table_->chooseRow(static_cast<int>(at));
    message_->setText(
        keys.isEmpty() ? tr("\"%1\" has no keys now.").arg(plainTextOf(*action))
                       : tr("\"%1\" has the keys %2 now.", "command; keys").arg(plainTextOf(*action), keysText(keys)));
}

} // namespace ui
