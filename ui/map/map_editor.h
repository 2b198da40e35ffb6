// The map as text: colours, line numbers, findings under the words they are about. Its history is
// the document's.
#pragma once

#include <QWidget>

#include <memory>

namespace ui {

class MapDocument;

class MapEditor : public QWidget {
    Q_OBJECT
public:
    explicit MapEditor(MapDocument& document, QWidget* parent = nullptr);
    ~MapEditor() override;

    void setReadOnly(bool readOnly);
    void goTo(int line, int column);                // from 1
    QString shownText() const;                      // what stands in the editor, for tests
    void typeAt(int position, const QString& text); // as if a person did: at this byte
    void eraseAt(int position, int length);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // Tab leaves the text: it means nothing in a map

private:
    class Inside;
    std::unique_ptr<Inside> in_;
};

} // namespace ui
