#include "ui/dialogs/about_dialog.h"

#include "core/brief/libraries.h"
#include "ui/text.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace ui {

namespace {

std::vector<std::pair<QString, QString>> parts()
{
    std::vector<std::pair<QString, QString>> all{{QStringLiteral("OpsAtlas"), QApplication::applicationVersion()},
                                                 {QStringLiteral("Qt"), QString::fromLatin1(qVersion())}};
    for (const auto& [name, version] : core::libraryVersions())
        all.emplace_back(qt(name), qt(version));
    all.emplace_back(AboutDialog::tr("System"), QSysInfo::prettyProductName());
    return all;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About OpsAtlas"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(QStringLiteral("OpsAtlas"), PlainLabel::Role::title));
    column->addWidget(new PlainLabel(tr("Data, models and cost of AI in one book of numbers.")));
    column->addWidget(new PlainLabel(tr("Free software under the GPL, version 3 or later."), PlainLabel::Role::quiet));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height() * 3);
    int row = 0;
    for (const auto& [name, version] : parts()) {
        grid->addWidget(new PlainLabel(name), row, 0);
        auto* label = new PlainLabel(version);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(grid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(versions()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(buttons);
}

QString AboutDialog::versions() const
{
    QString text;
    for (const auto& [name, version] : parts())
        text += name + QLatin1Char(' ') + version + QLatin1Char('\n');
    return text;
}

} // namespace ui
