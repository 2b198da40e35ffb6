// Keeps the map that is edited in the portfolio.
#pragma once

#include "core/map/map_store.h"
#include "ui/job.h"
#include "ui/portfolio.h"
#include "ui/window/file_state.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ui {

class MapDocument;

// Saves two seconds after the last edit, at least every five while editing, and when it is asked
// to; in a job, one at a time. Destroying it saves what is left and waits for that.
class MapSaver : public QObject {
    Q_OBJECT
public:
    explicit MapSaver(const MapDocument& document); // outlives this
    ~MapSaver() override;

    // Where texts are saved from now on. The document has no map of it yet.
    void setPortfolio(std::shared_ptr<const Portfolio> portfolio);
    const std::shared_ptr<const Portfolio>& portfolio() const { return portfolio_; } // null at first
    void setReadOnly(bool readOnly);                                                 // then nothing is saved

    // What the document now holds: a stored map, or a new one. A new one has a name, or that of its
    // title if it is empty, and is saved as soon as its text differs from `unsaved`.
    void follow(const core::StoredMap& map);
    void followNew(const std::string& name, const std::string& unsaved);
    const std::optional<core::StoredMap>& map() const { return map_; } // as last stored; empty: a new one
    std::string mapName() const;

    bool isDirty() const;
    bool isBusy() const { return job_.busy(); }
    void save();
    // Runs next once nothing is left to save. If saving fails, next is
    // dropped, or run all the same.
    enum class IfNotSaved { drop, run };
    void whenSaved(std::function<void()> next, IfNotSaved ifNot = IfNotSaved::drop);

Q_SIGNALS:
    void saved(const core::StoredMap& map, bool isNew, const OwnWrite& write);
    void failed(const core::Error& error);
    void notKept(); // what is edited, as the portfolio can only be read

private:
    struct Saved {
        core::StoredMap map;
        OwnWrite write;
    };
    static Saved write(const Portfolio& portfolio, const std::optional<core::StoredMap>& known, const std::string& name,
                       const std::string& text, const core::Progress& progress);
    void edited();
    void finish(const Saved& saved);
    void fail(const core::Error& error);
    void runNext();

    const MapDocument& document_;
    std::shared_ptr<const Portfolio> portfolio_;
    std::optional<core::StoredMap> map_;
    std::string newName_;
    std::string savedText_;
    bool readOnly_ = false;
    QTimer afterLast_, whileEditing_;
    std::function<void()> next_;
    IfNotSaved ifNot_ = IfNotSaved::drop;
    std::shared_ptr<std::optional<Saved>> outcome_; // of the running job
    Job job_;
};

} // namespace ui
