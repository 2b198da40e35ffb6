// Ctrl+K: whatever can be done or opened, found by words.
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace ui {

class PlainLabel;

// Something that the palette offers.
struct PaletteEntry {
    QString title;
    QString kind;     // "Command", "KPI", "Component", …: shown behind the title
    QString words;    // found by these as well
    QString shortcut; // shown; may be empty
    std::function<void()> run;
};

// Places of the entries that hold every word of the query, whatever their case and accents: first
// the one whose title it is, then those whose title begins with it, then those in which each word
// begins a word, then the rest; equals keep their order. An empty query finds all.
std::vector<std::size_t> matching(const std::vector<PaletteEntry>& entries, const QString& query);

// The keyboard stays in the field: up, down, page up and page down choose, Enter runs, Esc leaves.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    // Without a title it is that of the window's commands; hint: what stands in the empty field.
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent, const QString& title = {},
                   const QString& hint = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void runChosen();

    std::vector<PaletteEntry> entries_;
    std::vector<std::size_t> found_;
    QLineEdit* query_;
    QListWidget* list_;
    PlainLabel* nothing_;
};

} // namespace ui
