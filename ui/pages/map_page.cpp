#include "ui/pages/map_page.h"

#include "core/bytes/write_file.h"
#include "core/map/map_file.h"
#include "core/map/owm_write.h"
#include "core/map/svg.h"
#include "core/map/text_width.h"
#include "ui/export/map_picture.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_editor.h"
#include "ui/map/map_findings.h"
#include "ui/message_text.h"
#include "ui/pages/map_overlay_bar.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ui {

namespace {

constexpr int mapNumber = 4; // of the page in the navigation
constexpr const char* styles[] = {"plain", "wardley", "colour", "handwritten", "dark"};

// [A-Za-z0-9._-], at most 100 bytes: a map's name never becomes a path.
QString exportName(const std::string& name)
{
    QString out;
    for (const char c : name) {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (out.size() < 100 && (plain || !out.endsWith(QLatin1Char('-'))))
            out += plain ? QLatin1Char(c) : QLatin1Char('-');
    }
    return out.isEmpty() || out == QStringLiteral("-") ? QStringLiteral("map") : out;
}

} // namespace

MapPage::MapPage(QWidget* parent)
    : Page(QStringLiteral("map"), mapNumber, parent), editor_(new MapEditor(document_)),
      canvas_(new MapCanvas(document_)), findings_(new MapFindings(document_)),
      overlay_(new MapOverlayBar(document_, *canvas_)), chooser_(new QComboBox), style_(new QComboBox),
      search_(new QLineEdit), percent_(new QToolButton), state_(new PlainLabel({}, PlainLabel::Role::quiet))
{
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(editor_);
    left->addWidget(findings_);
    left->setStretchFactor(0, 4);
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);
    left->setSizes({5000, 1000});
    auto* both = new QSplitter(Qt::Horizontal);
    both->addWidget(left);
    both->addWidget(canvas_);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 5);
    both->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(buildNotice());
    column->addWidget(both, 1);
    connect(&document_, &MapDocument::readingChanged, this, &MapPage::showState);
    connect(findings_, &MapFindings::goTo, editor_, &MapEditor::goTo);
    connect(canvas_, &MapCanvas::zoomChanged, this, &MapPage::showState);
    connect(&saver_, &MapSaver::saved, this, &MapPage::followSaved);
    connect(&saver_, &MapSaver::failed, this, [this](const core::Error& error) {
        showMessage(Mark::breach, sentenceText(error.what()), error.fault() == core::Fault::argument);
        fillChooser(); // the map that is open stays
    });
    connect(&saver_, &MapSaver::notKept, this, [this] {
        showMessage(
            Mark::watch,
            tr("The portfolio can only be read: changes of this map are not kept. Export the map to keep them."));
    });
    connect(overlay_, &MapOverlayBar::settled, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
    connect(overlay_, &MapOverlayBar::failed, this, &Page::failed);
    connect(&files_, &Job::failed, this,
            [this](const core::Error& error) { showMessage(Mark::breach, sentenceText(error.what())); });
}

QWidget* MapPage::buildBar()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(6);
    chooser_->setAccessibleName(tr("Map"));
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    chooser_->setMinimumContentsLength(18);
    chooser_->setMaximumWidth(420);
    connect(chooser_, &QComboBox::activated, this, [this](int index) { open(static_cast<std::size_t>(index)); });
    const auto button = [&](const QString& words, auto done) {
        auto* made = new QPushButton(words);
        connect(made, &QPushButton::clicked, this, done);
        row->addWidget(made);
        return made;
    };
    row->addWidget(chooser_);
    button(tr("New"), [this] { newMap(); });
    button(tr("Import…"), [this] { importMap(); });
    auto* pictures = button(tr("Export"), [] {});
    auto* menu = new QMenu(pictures);
    menu->addAction(tr("SVG picture…"), this, [this] { exportMap(QStringLiteral("svg")); });
    menu->addAction(tr("PNG picture…"), this, [this] { exportMap(QStringLiteral("png")); });
    menu->addAction(tr("PDF document…"), this, [this] { exportMap(QStringLiteral("pdf")); });
    menu->addAction(tr("Map text…"), this, [this] { exportMap(QStringLiteral("owm")); });
    pictures->setMenu(menu);
    row->addWidget(state_);
    search_->setPlaceholderText(tr("Find component"));
    search_->setAccessibleName(tr("Find component"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(200);
    connect(search_, &QLineEdit::returnPressed, this, &MapPage::findNext);
    row->addWidget(search_);
    for (const auto& words : {tr("Plain"), tr("Wardley"), tr("Colour"), tr("Handwritten"), tr("Dark")})
        style_->addItem(words);
    style_->setAccessibleName(tr("Style"));
    connect(style_, &QComboBox::activated, this, &MapPage::setStyle);
    row->addWidget(style_);
    row->addWidget(overlay_);
    auto* zoom = new QWidget; // stays together where the bar takes two lines
    auto* tools = new QHBoxLayout(zoom);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(6);
    row->addWidget(zoom);
    const auto tool = [&](const QString& sign, const QString& name, auto done) {
        auto* made = new QToolButton;
        made->setText(sign);
        made->setAccessibleName(name);
        setHint(*made, name);
        connect(made, &QToolButton::clicked, this, done);
        tools->addWidget(made);
    };
    tool(QStringLiteral("−"), tr("Smaller"), [this] { canvas_->setZoom(canvas_->zoom() / 1.25); });
    setHint(*percent_, tr("Fit the whole map"));
    percent_->setAccessibleName(tr("Fit the whole map"));
    percent_->setMinimumWidth(percent_->fontMetrics().horizontalAdvance(QStringLiteral("00000 %")));
    connect(percent_, &QToolButton::clicked, this, [this] { canvas_->setZoom(1); });
    tools->addWidget(percent_);
    tool(QStringLiteral("+"), tr("Larger"), [this] { canvas_->setZoom(canvas_->zoom() * 1.25); });
    return bar;
}

QWidget* MapPage::buildNotice()
{
    notice_ = new NoticeBar;
    saveAsNew_ = notice_->addButton(tr("Save as a new map"));
    connect(saveAsNew_, &QPushButton::clicked, this, [this] {
        saver_.followNew({}, {});
        notice_->dismiss();
        fillChooser();
        saver_.save();
    });
    return notice_;
}

std::string MapPage::templateText()
{
    QFile file(QStringLiteral(":/maps/seed.owm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void MapPage::chooseTab(const QString& name) { overlay_->choose(name); }
QString MapPage::tab() const { return overlay_->name(); }
bool MapPage::isSettled() const
{
    return Page::isSettled() && !saver_.isBusy() && !files_.busy() && !overlay_->isBusy();
}
bool MapPage::isWriting() const { return saver_.isBusy(); }

void MapPage::load(const View& view)
{
    overlay_->setView(view);
    const auto former = saver_.portfolio();
    if (former == view.portfolio)
        return saver_.isDirty() ? settle() : askForMaps(); // what is being typed is newer than what is stored
    if (former && former->path() == view.portfolio->path() && saver_.map() && wanted_.isEmpty())
        wanted_ = qt(saver_.map()->name); // opened again
    const auto begin = [this, portfolio = view.portfolio] {
        saver_.setPortfolio(portfolio);
        loaded_ = false;
        askForMaps();
    };
    saver_.whenSaved(begin, MapSaver::IfNotSaved::run);
}

void MapPage::askForMaps()
{
    ask(asking(saver_.portfolio(), &Portfolio::maps),
        [this](std::vector<core::StoredMap> maps) { arrange(std::move(maps)); });
}

void MapPage::arrange(std::vector<core::StoredMap> maps)
{
    maps_ = std::move(maps);
    const bool first = !std::exchange(loaded_, true);
    if (first)
        saver_.followNew({}, document_.text());
    const auto open = saver_.map();
    const auto name = utf8(std::exchange(wanted_, {}));
    auto found = std::ranges::find_if(maps_, [&](const core::StoredMap& map) {
        return name.empty() ? open && map.key == open->key : map.name == name;
    });
    if (found == maps_.end() && !name.empty())
        Q_EMIT failed(core::Error(core::Fault::argument, "This portfolio has no map \"" + name + "\"."));
    if (found == maps_.end() && !maps_.empty() && (first || open))
        found = maps_.begin();
    if (found != maps_.end() && !(saver_.isDirty() && name.empty())) // what has been typed meanwhile is newer
        return this->open(static_cast<std::size_t>(found - maps_.begin()));
    if (first)
        openTemplate();
    fillChooser();
}

void MapPage::open(std::size_t index)
{
    if (index >= maps_.size())
        return;
    saver_.whenSaved([this, key = maps_[index].key] {
        if (const auto found = std::ranges::find(maps_, key, &core::StoredMap::key); found != maps_.end())
            showMap(*found);
    });
}

void MapPage::showMap(const core::StoredMap& map)
{
    const bool same = saver_.map() && saver_.map()->key == map.key && document_.text() == map.text;
    saver_.follow(map);
    if (!same)
        document_.load(map.text);
    fillChooser();
    showState();
}

void MapPage::openTemplate()
{
    const auto text = templateText();
    saver_.followNew({}, text);
    document_.load(text);
    showState();
}

void MapPage::fillChooser()
{
    chooser_->clear();
    for (const auto& map : maps_)
        chooser_->addItem(qt(map.name));
    if (const auto& open = saver_.map()) {
        const auto found = std::ranges::find(maps_, open->key, &core::StoredMap::key);
        chooser_->setCurrentIndex(found == maps_.end() ? -1 : static_cast<int>(found - maps_.begin()));
        return;
    }
    chooser_->addItem(tr("%1 (template)").arg(qt(document_.map().title)));
    chooser_->setCurrentIndex(chooser_->count() - 1);
}

void MapPage::followSaved(const core::StoredMap& map, bool isNew, const OwnWrite& write)
{
    Q_EMIT written(write);
    const auto found = std::ranges::find(maps_, map.key, &core::StoredMap::key);
    if (found == maps_.end())
        maps_.push_back(map);
    else
        *found = map;
    if (isNew) {
        fillChooser();
        Q_EMIT summaryChanged();
    }
    showState();
    if (!Page::isSettled() && loaded_)
        askForMaps(); // the answer under way may be older
    if (isSettled())
        Q_EMIT settled();
}

void MapPage::hideEvent(QHideEvent* event)
{
    saver_.save();
    Page::hideEvent(event);
}

void MapPage::showMessage(Mark mark, const QString& words, bool canSaveAsNew)
{
    saveAsNew_->setVisible(canSaveAsNew);
    notice_->showMessage(mark, words);
}

void MapPage::showState()
{
    const auto& map = document_.map();
    state_->setText(
        tr("Components: %1 · Links: %2").arg(map.components.size() + map.submaps.size()).arg(map.links.size())
        + (!saver_.isDirty() ? (saver_.map() ? QStringLiteral(" · ") + tr("saved") : QString())
                             : QStringLiteral(" · ") + tr("not saved yet")));
    const auto found = std::ranges::find(styles, map.style);
    style_->setCurrentIndex(found == std::end(styles) ? 0 : static_cast<int>(found - std::begin(styles)));
    percent_->setText(tr("%1 %", "zoom").arg(static_cast<int>(std::lround(canvas_->zoom() * 100))));
}

void MapPage::choose(const QString& name)
{
    const auto found = std::ranges::find(maps_, utf8(name), &core::StoredMap::name);
    if (loaded_ && found != maps_.end())
        open(static_cast<std::size_t>(found - maps_.begin()));
    else
        wanted_ = name;
}

void MapPage::find()
{
    search_->setFocus();
    search_->selectAll();
}

void MapPage::findNext()
{
    const auto wanted = search_->text().trimmed();
    const auto& map = document_.map();
    const auto count = static_cast<std::uint32_t>(map.components.size());
    const auto from = document_.selected().kind == core::MapKind::component ? document_.selected().index + 1 : 0;
    for (std::uint32_t i = 0; i < count && !wanted.isEmpty(); ++i) {
        const auto at = (from + i) % count;
        if (qt(map.components[at].name).contains(wanted, Qt::CaseInsensitive))
            return document_.select({core::MapKind::component, at, 0});
    }
}

void MapPage::setStyle(int index)
{
    document_.change(core::setStyle(document_.text(), document_.map(), styles[index]), tr("style"));
}

void MapPage::newMap()
{
    saver_.whenSaved([this] {
        const auto name = utf8(tr("New map"));
        begin(name, "title " + name + "\n\nanchor " + utf8(tr("User")) + " [0.95, 0.60]\n");
    });
}

void MapPage::importMap()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Import a map"), {},
                                                   tr("Map texts (*.owm *.wm *.wmap *.txt);;All files (*)"));
    if (!file.isEmpty())
        importFile(file);
}

void MapPage::importFile(const QString& file)
{
    files_.run([path = pathOf(file)](const core::Progress&) { return core::readMapFile(path); },
               [this](const std::string& text) {
                   saver_.whenSaved([this, text] { begin({}, text); }); // named by its title
               });
}

void MapPage::begin(const std::string& name, const std::string& text)
{
    saver_.followNew(name, {});
    document_.load(text);
    fillChooser();
    saver_.save();
}

void MapPage::setSummary(const PortfolioSummary& summary)
{
    saver_.setReadOnly(summary.readOnly);
    editor_->setReadOnly(summary.readOnly);
    canvas_->setReadOnly(summary.readOnly);
    findings_->setReadOnly(summary.readOnly);
    overlay_->setSummary(summary);
}

QStringList MapPage::exportKinds() const
{
    return {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("owm")};
}

std::function<std::string()> MapPage::exported(const QString& kind, const QString&)
{
    if (kind == QStringLiteral("owm"))
        return [text = document_.text()] { return text; };
    return [kind, map = document_.map(), resolved = document_.resolved(), overlay = canvas_->overlay()] {
        core::DrawOptions options;
        options.overlay = overlay ? &*overlay : nullptr;
        if (kind == QStringLiteral("svg"))
            return core::svgOf(core::drawMap(map, resolved, options, core::plainTextWidth), map.title);
        MapTextWidth width;
        const auto drawing = core::drawMap(map, resolved, options, std::ref(width));
        return (kind == QStringLiteral("png") ? mapPng(drawing, 2) : mapPdf(drawing, qt(map.title))).toStdString();
    };
}

void MapPage::exportMap(const QString& kind)
{
    const auto file = QFileDialog::getSaveFileName(this, tr("Export the map"),
                                                   exportName(saver_.mapName()) + QLatin1Char('.') + kind);
    if (file.isEmpty())
        return;
    files_.run(
        [path = pathOf(file), bytes = exported(kind, {})](const core::Progress&) {
            core::writeFile(path, bytes());
            return true;
        },
        [](bool) {});
}

} // namespace ui
