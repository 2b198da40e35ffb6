#include "ui/pages/view_bar.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/explore/view_text.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QString inMenu(const QString& text) { return QString(text).replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

ViewBar::ViewBar(QWidget* parent)
    : QWidget(parent), views_(new QToolButton), save_(new QPushButton(tr("Save as…"))),
      copy_(new QPushButton(tr("Copy as command")))
{
    auto* line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(fontMetrics().height() / 2);
    views_->setObjectName(QStringLiteral("views"));
    views_->setPopupMode(QToolButton::InstantPopup);
    views_->setMenu(new QMenu(views_));
    views_->setFocusPolicy(Qt::StrongFocus);
    save_->setObjectName(QStringLiteral("save_view"));
    copy_->setObjectName(QStringLiteral("copy_command"));
    copy_->setToolTip(tr("The command that prints the same figures"));
    for (QWidget* widget : {static_cast<QWidget*>(views_), static_cast<QWidget*>(save_), static_cast<QWidget*>(copy_)})
        line->addWidget(widget);
    connect(save_, &QPushButton::clicked, this, &ViewBar::askForName);
    connect(copy_, &QPushButton::clicked, this, &ViewBar::copyCommand);
    connect(&writeJob_, &Job::failed, this, [this](const core::Error& error) {
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    connect(&writeJob_, &Job::cancelled, this, &ViewBar::settled);
    fill();
}

void ViewBar::addAtEnd(QWidget* widget) { layout()->addWidget(widget); }

void ViewBar::setSaved(const std::vector<core::SavedView>& saved, bool readOnly)
{
    saved_ = saved;
    readOnly_ = readOnly;
    save_->setEnabled(!readOnly_);
    fill();
}

void ViewBar::setShown(const std::string& id)
{
    shown_ = id;
    fill();
}

void ViewBar::setMade(std::shared_ptr<const ExploreAnswer> made) { made_ = std::move(made); }

const core::SavedView& ViewBar::savedNamed(const std::string& idOrName) const
{
    auto found = std::ranges::find(saved_, idOrName, &core::SavedView::id);
    if (found == saved_.end())
        found = std::ranges::find(saved_, idOrName, &core::SavedView::name);
    if (found == saved_.end())
        throw core::Error(core::Fault::argument, core::sentence(core::MessageCode::view_unknown, idOrName));
    return *found;
}

void ViewBar::fill()
{
    const auto shown = std::ranges::find(saved_, shown_, &core::SavedView::id);
    const bool isSaved = shown != saved_.end();
    views_->setText(inMenu(fontMetrics().elidedText(isSaved ? qt(shown->name) : tr("Saved views"), Qt::ElideMiddle,
                                                    fontMetrics().height() * 20)));
    views_->setToolTip(isSaved ? plainToolTip(qt(shown->name)) : QString());
    auto* menu = views_->menu();
    menu->clear();
    menu->addAction(tr("The view to begin with"), this, &ViewBar::beginAsked);
    menu->addSeparator();
    for (const auto& saved : saved_) {
        auto* action = menu->addAction(inMenu(qt(saved.name)), this, [this, id = qt(saved.id)] { Q_EMIT chosen(id); });
        action->setCheckable(true);
        action->setChecked(saved.id == shown_);
    }
    if (isSaved && shown->byHand && !readOnly_) {
        menu->addSeparator();
        menu->addAction(tr("Remove “%1”").arg(inMenu(qt(shown->name))), this, &ViewBar::remove);
    }
}

void ViewBar::askForName()
{
    if (!made_)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("view_name"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the view"));
    dialog->setLabelText(tr("Name. A view of the same name is replaced."));
    const auto shown = std::ranges::find(saved_, shown_, &core::SavedView::id);
    dialog->setTextValue(shown == saved_.end() ? QString() : qt(shown->name));
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewBar::save);
    dialog->open();
}

// With its scope and time: what is saved is what is seen.
void ViewBar::save(const QString& name)
{
    const auto text = utf8(name.trimmed());
    if (text.empty() || !made_)
        return;
    auto kept = made_->view;
    const auto known = std::ranges::find(saved_, text, &core::SavedView::name);
    kept.id = known == saved_.end() ? core::viewIdFor(saved_, text) : known->id;
    kept.name = text;
    writeJob_.run(
        [portfolio = portfolio_, kept](const core::Progress& progress) {
            OwnWrite write{fileState(portfolio->path()), {}};
            portfolio->saveView(kept, progress);
            write.after = fileState(portfolio->path());
            return write;
        },
        [this, kept](const OwnWrite& write) {
            Q_EMIT saved(kept);
            Q_EMIT written(write);
            Q_EMIT settled();
        });
}

void ViewBar::remove()
{
    writeJob_.run(
        [portfolio = portfolio_, id = std::exchange(shown_, {})](const core::Progress& progress) {
            OwnWrite write{fileState(portfolio->path()), {}};
            portfolio->removeView(id, progress);
            write.after = fileState(portfolio->path());
            return write;
        },
        [this](const OwnWrite& write) {
            Q_EMIT written(write);
            Q_EMIT settled();
        });
}

void ViewBar::copyCommand() const
{
    if (made_)
        QGuiApplication::clipboard()->setText(
            QStringLiteral("opsatlas explore -w %1 %2")
                .arg(qt(core::shellWord(portfolio_->path().string())), qt(core::viewCommand(made_->view))));
}

} // namespace ui
