// The Wardley maps of the portfolio: text and canvas side by side.
#pragma once

#include "core/map/map_store.h"
#include "ui/map/map_document.h"
#include "ui/pages/map_saver.h"
#include "ui/pages/page.h"

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
class MapOverlayBar;
class NoticeBar;
class PlainLabel;
enum class Mark;

// A portfolio without a map shows the template; the first change makes it the
// portfolio's. Changes are written two seconds after the last one, at least every five
// while changing, and when the page is left.
class MapPage : public Page {
    Q_OBJECT
public:
    explicit MapPage(QWidget* parent = nullptr);

    QString title() const override { return tr("Wardley map"); }
    QUndoStack* undoStack() override { return &document_.undoStack(); }
    void find() override;
    void choose(const QString& name) override; // the map of this name, now or when the maps are known
    // Of the overlay, as of `map render --overlay`; empty: none.
    void chooseTab(const QString& name) override;
    QString tab() const override;
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
    QWidget* buildBar();
    QWidget* buildNotice();
    void arrange(std::vector<core::StoredMap> maps);
    void askForMaps();
    void open(std::size_t index);
    void showMap(const core::StoredMap& map);
    void openTemplate();
    void fillChooser();
    void followSaved(const core::StoredMap& map, bool isNew, const OwnWrite& write);
    void showMessage(Mark mark, const QString& words, bool canSaveAsNew = false);
    void newMap();
    void importMap();
    void begin(const std::string& name, const std::string& text); // a new map; its title is its name if that is empty
    void exportMap(const QString& kind);
    void setStyle(int index);
    void findNext();
    void showState();

    MapDocument document_;
    MapEditor* editor_;
    MapCanvas* canvas_;
    MapFindings* findings_;
    MapOverlayBar* overlay_;
    QComboBox* chooser_;
    QComboBox* style_;
    QLineEdit* search_;
    QToolButton* percent_;
    NoticeBar* notice_;
    QPushButton* saveAsNew_;
    PlainLabel* state_;
    std::vector<core::StoredMap> maps_;
    QString wanted_;      // the map asked for by choose()
    bool loaded_ = false; // maps_ are those of the portfolio
    MapSaver saver_{document_};
    Job files_; // maps read from and written to files
};

} // namespace ui
