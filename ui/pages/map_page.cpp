#include "ui/pages/map_page.h"

#include "core/bytes/write_file.h"
#include "core/map/map_file.h"
#include "core/map/owm_write.h"
#include "core/map/svg.h"
#include "ui/export/map_picture.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_editor.h"
#include "ui/map/map_findings.h"
#include "ui/text.h"
#include "ui/theme.h"
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

constexpr int afterLast_ms = 2'000;
constexpr int whileChanging_ms = 5'000;
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
      canvas_(new MapCanvas(document_)), findings_(new MapFindings(document_)), chooser_(new QComboBox),
      style_(new QComboBox), search_(new QLineEdit), percent_(new QToolButton),
      state_(new PlainLabel({}, PlainLabel::Role::quiet))
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
    afterLast_.setSingleShot(true);
    afterLast_.setInterval(afterLast_ms);
    whileChanging_.setSingleShot(true);
    whileChanging_.setInterval(whileChanging_ms);
    connect(&afterLast_, &QTimer::timeout, this, &MapPage::save);
    connect(&whileChanging_, &QTimer::timeout, this, &MapPage::save);
    connect(&document_, &MapDocument::textEdited, this, &MapPage::changed);
    connect(&document_, &MapDocument::readingChanged, this, &MapPage::showState);
    connect(findings_, &MapFindings::goTo, editor_, &MapEditor::goTo);
    connect(canvas_, &MapCanvas::zoomChanged, this, &MapPage::showState);
    connect(&saver_, &Job::failed, this, &MapPage::notSaved);
    connect(&files_, &Job::failed, this,
            [this](const core::Error& error) { showMessage(Mark::breach, qt(error.what())); });
}

// The window closes, and no event loop will bring the outcome of a job: the last edit is saved here, the only place
// where the window's thread waits. It is one small transaction; core gives up a file that is locked for ten seconds.
MapPage::~MapPage()
{
    saver_.wait();
    if (saving_ && *saving_) { // our text rests on what that save left
        open_ = (*saving_)->map;
        saved_ = open_->text;
    }
    if (!isDirty() || readOnly_)
        return;
    try {
        write(*portfolio_, open_, mapName(), document_.text(), {});
    } catch (const std::exception& error) {
        qWarning("%s", error.what());
    }
}

QWidget* MapPage::buildBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
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
    row->addSpacing(8);
    row->addWidget(state_, 1);
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
    const auto tool = [&](const QString& sign, const QString& name, auto done) {
        auto* made = new QToolButton;
        made->setText(sign);
        made->setAccessibleName(name);
        made->setToolTip(plainToolTip(name));
        connect(made, &QToolButton::clicked, this, done);
        row->addWidget(made);
    };
    tool(QStringLiteral("−"), tr("Smaller"), [this] { canvas_->setZoom(canvas_->zoom() / 1.25); });
    percent_->setToolTip(plainToolTip(tr("Fit the whole map")));
    percent_->setAccessibleName(tr("Fit the whole map"));
    percent_->setMinimumWidth(percent_->fontMetrics().horizontalAdvance(QStringLiteral("00000 %")));
    connect(percent_, &QToolButton::clicked, this, [this] { canvas_->setZoom(1); });
    row->addWidget(percent_);
    tool(QStringLiteral("+"), tr("Larger"), [this] { canvas_->setZoom(canvas_->zoom() * 1.25); });
    return bar;
}

QWidget* MapPage::buildNotice()
{
    notice_ = new NoticeBar;
    saveAsNew_ = notice_->addButton(tr("Save as a new map"));
    connect(saveAsNew_, &QPushButton::clicked, this, [this] {
        open_.reset();
        newName_ = mapName();
        notice_->dismiss();
        save();
    });
    return notice_;
}

std::string MapPage::templateText()
{
    QFile file(QStringLiteral(":/maps/seed.owm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool MapPage::isSettled() const { return Page::isSettled() && !saver_.busy() && !files_.busy(); }
bool MapPage::isWriting() const { return saver_.busy(); }
bool MapPage::isDirty() const { return portfolio_ && loaded_ && document_.text() != saved_; }

void MapPage::load(const View& view)
{
    if (portfolio_ && portfolio_->path() == view.portfolio->path()) {
        portfolio_ = view.portfolio;
        return isDirty() ? settle() : askForMaps(); // what is being typed is newer than what is stored
    }
    next_ = nullptr;
    whenSaved([this, portfolio = view.portfolio] {
        portfolio_ = portfolio;
        open_.reset();
        saved_ = document_.text();
        loaded_ = false;
        askForMaps();
    });
}

void MapPage::askForMaps()
{
    ask([portfolio = portfolio_](const core::Progress& progress) { return portfolio->maps(progress); },
        [this](std::vector<core::StoredMap> maps) { arrange(std::move(maps)); });
}

void MapPage::arrange(std::vector<core::StoredMap> maps)
{
    maps_ = std::move(maps);
    const bool first = !std::exchange(loaded_, true);
    const auto name = wanted_.isEmpty() ? std::string() : utf8(wanted_);
    auto found = std::ranges::find_if(maps_, [&](const core::StoredMap& map) {
        return name.empty() ? open_ && map.key == open_->key : map.name == name;
    });
    if (found == maps_.end() && !name.empty())
        Q_EMIT failed(core::Error(core::Fault::argument, "This portfolio has no map \"" + name + "\"."));
    wanted_.clear();
    if (found == maps_.end() && !maps_.empty() && (first || open_))
        found = maps_.begin();
    if (found != maps_.end()) // what has been typed since they were asked for is newer
        return isDirty() && name.empty() ? fillChooser() : open(static_cast<std::size_t>(found - maps_.begin()));
    if (first)
        openTemplate();
    fillChooser();
}

void MapPage::open(std::size_t index)
{
    if (index >= maps_.size())
        return;
    whenSaved([this, key = maps_[index].key] {
        if (const auto found = std::ranges::find(maps_, key, &core::StoredMap::key); found != maps_.end())
            showMap(*found);
    });
}

void MapPage::showMap(const core::StoredMap& map)
{
    const bool same = open_ && open_->key == map.key && document_.text() == map.text;
    open_ = map;
    saved_ = map.text;
    if (!same)
        document_.load(map.text);
    afterLast_.stop();
    whileChanging_.stop();
    fillChooser();
    showState();
}

void MapPage::openTemplate()
{
    open_.reset();
    saved_ = templateText();
    newName_.clear();
    document_.load(saved_);
    showState();
}

void MapPage::fillChooser()
{
    chooser_->clear();
    for (const auto& map : maps_)
        chooser_->addItem(qt(map.name));
    if (open_) {
        const auto found = std::ranges::find(maps_, open_->key, &core::StoredMap::key);
        chooser_->setCurrentIndex(found == maps_.end() ? -1 : static_cast<int>(found - maps_.begin()));
        return;
    }
    chooser_->addItem(tr("%1 (template)").arg(qt(document_.map().title)));
    chooser_->setCurrentIndex(chooser_->count() - 1);
}

std::string MapPage::mapName() const
{
    if (open_)
        return open_->name;
    return !newName_.empty() ? newName_ : document_.map().title;
}

void MapPage::changed()
{
    afterLast_.start();
    if (!whileChanging_.isActive())
        whileChanging_.start();
}

MapPage::Saved MapPage::write(const Portfolio& portfolio, const std::optional<core::StoredMap>& known,
                              const std::string& name, const std::string& text, const core::Progress& progress)
{
    const auto before = fileState(portfolio.path());
    auto map = known ? portfolio.saveMap(*known, text, progress) : portfolio.createMap(name, text, progress);
    return {std::move(map), {before, fileState(portfolio.path())}};
}

void MapPage::whenSaved(std::function<void()> next)
{
    if (next_ && view().portfolio != portfolio_)
        return; // another portfolio waits already
    next_ = std::move(next);
    save();
}

// One save at a time: what has been typed meanwhile is written on top of what it leaves.
void MapPage::save()
{
    afterLast_.stop();
    whileChanging_.stop();
    if (saver_.busy())
        return;
    if (isDirty() && readOnly_)
        showMessage(
            Mark::watch,
            tr("The portfolio can only be read: changes of this map are not kept. Export the map to keep them."));
    if (!isDirty() || readOnly_) {
        if (const auto next = std::exchange(next_, {}))
            next();
        return;
    }
    saving_ = std::make_shared<std::optional<Saved>>();
    saver_.run(
        [slot = saving_, portfolio = portfolio_, known = open_, name = mapName(),
         text = document_.text()](const core::Progress& progress) {
            *slot = write(*portfolio, known, name, text, progress);
            return true;
        },
        [this](bool) { stored(std::move(**std::exchange(saving_, nullptr))); });
}

void MapPage::stored(Saved saved)
{
    Q_EMIT written(saved.write);
    saved_ = saved.map.text;
    const auto found = std::ranges::find(maps_, saved.map.key, &core::StoredMap::key);
    if (found == maps_.end())
        maps_.push_back(saved.map);
    else
        *found = saved.map;
    const bool isNew = !open_;
    open_ = std::move(saved.map);
    if (isNew) {
        fillChooser();
        Q_EMIT summaryChanged();
    }
    showState();
    if (next_)
        save();
    else if (!Page::isSettled())
        askForMaps(); // the answer under way may be older
    else if (isDirty())
        changed();
    if (isSettled())
        Q_EMIT settled();
}

// The map that was to be left stays open with its text, unless the portfolio is another.
void MapPage::notSaved(const core::Error& error)
{
    saving_.reset();
    showMessage(Mark::breach, qt(error.what()), error.fault() == core::Fault::argument);
    fillChooser();
    const auto next = std::exchange(next_, {});
    if (next && view().portfolio != portfolio_)
        next();
}

void MapPage::hideEvent(QHideEvent* event)
{
    save();
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
        + (document_.text() == saved_ ? (open_ ? QStringLiteral(" · ") + tr("saved") : QString())
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
    whenSaved([this] {
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
                   whenSaved([this, text] { begin({}, text); }); // named by its title
               });
}

void MapPage::begin(const std::string& name, const std::string& text)
{
    open_.reset();
    saved_.clear();
    newName_ = name;
    document_.load(text);
    fillChooser();
    save();
}

void MapPage::setSummary(const PortfolioSummary& summary)
{
    if (!readOnly_)
        save(); // where it was typed: the portfolio may be about to become another
    readOnly_ = summary.readOnly;
    editor_->setReadOnly(readOnly_);
    canvas_->setReadOnly(readOnly_);
    findings_->setReadOnly(readOnly_);
}

QStringList MapPage::exportKinds() const
{
    return {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("owm")};
}

std::function<std::string()> MapPage::exported(const QString& kind, const QString&)
{
    if (kind == QStringLiteral("owm"))
        return [text = document_.text()] { return text; };
    return [kind, map = document_.map(), ties = document_.ties()] {
        if (kind == QStringLiteral("svg"))
            return core::svgOf(core::drawMap(map, ties, {}, core::plainTextWidth), map.title);
        MapTextWidth width;
        const auto drawing = core::drawMap(map, ties, {}, std::ref(width));
        return (kind == QStringLiteral("png") ? mapPng(drawing, 2) : mapPdf(drawing, qt(map.title))).toStdString();
    };
}

void MapPage::exportMap(const QString& kind)
{
    const auto file =
        QFileDialog::getSaveFileName(this, tr("Export the map"), exportName(mapName()) + QLatin1Char('.') + kind);
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
