#include "ui/pages/map_saver.h"

#include "ui/map/map_document.h"

#include <utility>

namespace ui {

namespace {

constexpr int afterLastMs = 2'000;
constexpr int whileEditingMs = 5'000;

} // namespace

MapSaver::MapSaver(const MapDocument& document) : document_(document)
{
    afterLast_.setSingleShot(true);
    afterLast_.setInterval(afterLastMs);
    whileEditing_.setSingleShot(true);
    whileEditing_.setInterval(whileEditingMs);
    connect(&afterLast_, &QTimer::timeout, this, &MapSaver::save);
    connect(&whileEditing_, &QTimer::timeout, this, &MapSaver::save);
    connect(&document_, &MapDocument::textEdited, this, &MapSaver::edited);
    connect(&job_, &Job::failed, this, &MapSaver::fail);
}

// The window closes, and no event loop will bring the outcome of a job: the last edit is saved here, the only place
// where the window's thread waits. It is one small transaction; core gives up a file that is locked for ten seconds.
MapSaver::~MapSaver()
{
    job_.wait();
    if (outcome_ && *outcome_) // our text rests on what that save left
        follow((*outcome_)->map);
    if (!isDirty() || readOnly_)
        return;
    try {
        write(*portfolio_, map_, mapName(), document_.text(), {});
    } catch (const std::exception& error) {
        qWarning("%s", error.what());
    }
}

void MapSaver::setPortfolio(std::shared_ptr<const Portfolio> portfolio)
{
    portfolio_ = std::move(portfolio);
    followNew({}, document_.text());
}

// The summary of another portfolio comes before that portfolio: what was typed here is saved first.
void MapSaver::setReadOnly(bool readOnly)
{
    if (!readOnly_)
        save();
    readOnly_ = readOnly;
}

void MapSaver::follow(const core::StoredMap& map)
{
    map_ = map;
    savedText_ = map.text;
}

void MapSaver::followNew(const std::string& name, const std::string& unsaved)
{
    map_.reset();
    newName_ = name;
    savedText_ = unsaved;
}

std::string MapSaver::mapName() const
{
    return map_ ? map_->name : !newName_.empty() ? newName_ : document_.map().title;
}

bool MapSaver::isDirty() const { return portfolio_ && document_.text() != savedText_; }

void MapSaver::edited()
{
    afterLast_.start();
    if (!whileEditing_.isActive())
        whileEditing_.start();
}

MapSaver::Saved MapSaver::write(const Portfolio& portfolio, const std::optional<core::StoredMap>& known,
                                const std::string& name, const std::string& text, const core::Progress& progress)
{
    const auto before = fileState(portfolio.path());
    auto map = known ? portfolio.saveMap(*known, text, progress) : portfolio.createMap(name, text, progress);
    return {std::move(map), {before, fileState(portfolio.path())}};
}

void MapSaver::whenSaved(std::function<void()> next, IfNotSaved ifNot)
{
    if (next_ && ifNot_ == IfNotSaved::run && ifNot == IfNotSaved::drop)
        return; // what comes anyway comes first
    next_ = std::move(next);
    ifNot_ = ifNot;
    save();
}

// What is edited while a save runs is saved on top of what that leaves.
void MapSaver::save()
{
    afterLast_.stop();
    whileEditing_.stop();
    if (job_.busy())
        return;
    if (!isDirty())
        return runNext();
    if (readOnly_) {
        Q_EMIT notKept();
        return runNext();
    }
    outcome_ = std::make_shared<std::optional<Saved>>();
    job_.run(
        [outcome = outcome_, portfolio = portfolio_, known = map_, name = mapName(),
         text = document_.text()](const core::Progress& progress) {
            *outcome = write(*portfolio, known, name, text, progress);
            return true;
        },
        [this](bool) { finish(**std::exchange(outcome_, nullptr)); });
}

void MapSaver::finish(const Saved& done)
{
    const bool isNew = !map_;
    follow(done.map);
    Q_EMIT saved(done.map, isNew, done.write);
    if (next_)
        save();
    else if (isDirty())
        edited();
}

void MapSaver::fail(const core::Error& error)
{
    outcome_.reset();
    Q_EMIT failed(error);
    if (ifNot_ == IfNotSaved::run)
        return runNext();
    next_ = nullptr;
}

void MapSaver::runNext()
{
    if (const auto next = std::exchange(next_, nullptr))
        next();
}

} // namespace ui
