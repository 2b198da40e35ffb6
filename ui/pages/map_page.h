// The Wardley maps of the portfolio: text and canvas side by side.
#pragma once

#include "core/map/map_store.h"
#include "ui/map/map_document.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace ui {

class MapCanvas;
class MapEditor;
class MapFindings;
class NoticeBar;
class PlainLabel;
enum class Mark;

// A portfolio without a map shows the template; the first change makes it the portfolio's. Changes are written two
// seconds after the last one, at least every five while changing, and when the page is left.
class MapPage : public Page {
    Q_OBJECT
public:
    explicit MapPage(QWidget* parent = nullptr);
    ~MapPage() override;

    QString title() const override { return tr("Wardley map"); }
    QUndoStack* undoStack() override { return &document_.undoStack(); }
    void find() override;
    void choose(const QString& name) override; // the map of this name, now or when the maps are known
    bool isSettled() const override;
    bool isWriting() const override;
    // In a portfolio that can only be read, what is drawn is not kept, and the page says so.
    void setSummary(const PortfolioSummary& summary) override;
    // The map, not the page: svg, png, pdf, owm.
    QStringList exportKinds() const override;
    std::function<std::string()> exported(const QString& kind, const QString& headline) override;

    MapDocument& document() { return document_; }
    MapCanvas& canvas() { return *canvas_; }
    void importFile(const QString& file); // as a new map
    static std::string templateText();    // the map that comes with the program

protected:
    void load(const View& view) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Saved {
        core::StoredMap map;
        OwnWrite write;
    };

    QWidget* buildBar();
    QWidget* buildNotice();
    void arrange(std::vector<core::StoredMap> maps);
    void askForMaps();
    void open(std::size_t index);
    void showMap(const core::StoredMap& map);
    void openTemplate();
    void fillChooser();
    void changed();
    bool isDirty() const;
    void save();
    void whenSaved(std::function<void()> next); // now, if nothing is to be saved; not at all, if saving fails
    static Saved write(const Portfolio& portfolio, const std::optional<core::StoredMap>& known, const std::string& name,
                       const std::string& text, const core::Progress& progress);
    void stored(Saved saved);
    void notSaved(const core::Error& error);
    void showMessage(Mark mark, const QString& words, bool canSaveAsNew = false);
    void newMap();
    void importMap();
    void begin(const std::string& name, const std::string& text); // a new map; its title is its name if that is empty
    void exportMap(const QString& kind);
    void setStyle(int index);
    void findNext();
    void showState();
    std::string mapName() const;

    MapDocument document_;
    MapEditor* editor_;
    MapCanvas* canvas_;
    MapFindings* findings_;
    QComboBox* chooser_;
    QComboBox* style_;
    QLineEdit* search_;
    QToolButton* percent_;
    NoticeBar* notice_;
    QPushButton* saveAsNew_;
    PlainLabel* state_;
    std::vector<core::StoredMap> maps_;
    std::optional<core::StoredMap> open_; // empty: the template, or a new map not written yet
    std::string newName_;
    std::string saved_;                          // the text that is stored
    QString wanted_;                             // the map asked for by choose()
    std::shared_ptr<const Portfolio> portfolio_; // whose maps these are
    bool loaded_ = false;
    bool readOnly_ = false;
    QTimer afterLast_;
    QTimer whileChanging_;
    std::function<void()> next_;                   // waits for the save
    std::shared_ptr<std::optional<Saved>> saving_; // what the running save leaves
    Job saver_;
    Job files_; // maps read from and written to files
};

} // namespace ui
