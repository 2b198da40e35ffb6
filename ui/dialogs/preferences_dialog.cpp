#include "ui/dialogs/preferences_dialog.h"

#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

std::vector<std::pair<QString, QString>> languageChoices()
{
    return {{QString(), PreferencesDialog::tr("As the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("ja"), QStringLiteral("日本語")}};
}

PreferencesDialog::PreferencesDialog(const Preferences& now, const std::vector<std::pair<QString, QString>>& pages,
                                     QWidget* parent)
    : QDialog(parent), language_(new QComboBox), theme_(new QComboBox), start_(new QComboBox), type_(new QSpinBox),
      digits_(new QSpinBox),
      restart_(new PlainLabel(tr("The language changes when OpsAtlas is started again."), PlainLabel::Role::quiet)),
      languageAtFirst_(now.language)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    for (const auto& [code, name] : languageChoices())
        language_->addItem(name, code);
    theme_->addItem(tr("As the system"), static_cast<int>(ThemeChoice::system));
    theme_->addItem(tr("Light"), static_cast<int>(ThemeChoice::light));
    theme_->addItem(tr("Dark"), static_cast<int>(ThemeChoice::dark));
    start_->addItem(tr("The page left last"), QString());
    for (const auto& [name, title] : pages)
        start_->addItem(title, name);
    type_->setRange(Preferences::leastType, Preferences::mostType);
    type_->setSingleStep(Preferences::typeStep);
    type_->setSuffix(tr(" %"));
    digits_->setRange(Preferences::leastDigits, Preferences::mostDigits);
    language_->setObjectName(QStringLiteral("language"));
    theme_->setObjectName(QStringLiteral("theme"));
    start_->setObjectName(QStringLiteral("start"));
    type_->setObjectName(QStringLiteral("type"));
    digits_->setObjectName(QStringLiteral("digits"));

    auto* form = new QFormLayout;
    const auto row = [&](const QString& words, QWidget* widget) {
        widget->setAccessibleName(words);
        form->addRow(words, widget);
    };
    row(tr("Language"), language_);
    form->addRow(QString(), restart_);
    row(tr("Colours"), theme_);
    row(tr("Size of type"), type_);
    row(tr("Significant digits"), digits_);
    row(tr("Begin with"), start_);
    auto* keys = new QPushButton(tr("Shortcuts…"));
    row(tr("Keys"), keys);
    auto* hint = new PlainLabel(tr("Digits are those of the pages; tool tips, copies and exports always have all of "
                                   "them, and a briefing has three."),
                                PlainLabel::Role::quiet);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint);
    column->addStretch(1);
    column->addWidget(buttons);

    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(language_, now.language);
    choose(theme_, static_cast<int>(now.theme));
    choose(start_, now.startPage);
    type_->setValue(now.typePercent);
    digits_->setValue(now.digits);
    restart_->hide();
    for (auto* box : {language_, theme_, start_})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::emitChanged);
    for (auto* box : {type_, digits_})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::emitChanged);
    connect(keys, &QPushButton::clicked, this, &PreferencesDialog::shortcutsRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().height() * 28);
}

void PreferencesDialog::emitChanged()
{
    Preferences chosen;
    chosen.language = language_->currentData().toString();
    chosen.theme = static_cast<ThemeChoice>(theme_->currentData().toInt());
    chosen.startPage = start_->currentData().toString();
    chosen.typePercent = type_->value();
    chosen.digits = digits_->value();
    restart_->setVisible(chosen.language != languageAtFirst_);
    Q_EMIT changed(chosen);
}

} // namespace ui
