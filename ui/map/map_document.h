// The map being edited: its text, which is the truth, what the text says, and one history for text
// and canvas.
#pragma once

#include "core/map/draw.h"
#include "core/map/owm_read.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <string>

namespace ui {

// Views read text() and map(), listen to the signals and change things by the verbs alone; every
// verb is one step of the history, and steps of one gesture (a drag, a run of typing) are merged.
// Undo gives back the bytes that were there.
class MapDocument : public QObject {
    Q_OBJECT
public:
    explicit MapDocument(QObject* parent = nullptr);

    const std::string& text() const { return text_; }
    // Of the text as it is, or as it was before the running gesture.
    const core::OwmReading& reading() const { return reading_; }
    const core::WardleyMap& map() const { return reading_.map; }
    const core::ResolvedNames& resolved() const { return resolved_; }
    QUndoStack& undoStack() { return undo_; }
    core::MapRef selected() const { return selected_; }

    void load(std::string text); // forgets the history

    // A person typed; from the editor, which shows the change already.
    void type(const core::TextEdit& edit);
    // Any other change, under the name by which undo offers it.
    void change(const core::TextEdits& edits, const QString& name);

    // A gesture moves an element or its label step by step. The text follows at once; what it says,
    // when the gesture ends.
    void beginGesture(core::MapRef ref);
    void moveTo(double visibility, double maturity);
    void moveLabelTo(core::LabelOffset label);
    void endGesture();
    bool inGesture() const { return static_cast<bool>(gesture_); }
    // One step of the arrow keys; steps on the same element in a row are one step of the history.
    void nudge(double visibility, double maturity);

    void select(core::MapRef ref);
    void selectLine(int line);          // from 1; the element that stands there, if any
    int lineOf(core::MapRef ref) const; // 0: none

Q_SIGNALS:
    void textEdited(const core::TextEdits& edits); // the text is now another by these edits
    void readingChanged();                         // what the text says is up to date again
    void wasReset();
    void selectionChanged();

private:
    friend class MapEdit;
    core::TextEdits apply(const core::TextEdits& edits);
    void push(const core::TextEdits& edits, const QString& name, int id, quint64 run);
    void read();
    void step(const core::TextEdits& fromStart, const QString& name);

    std::string text_;
    core::OwmReading reading_;
    core::ResolvedNames resolved_;
    QUndoStack undo_;
    QTimer readTimer_; // reading a long text waits until typing pauses
    core::MapRef selected_;
    std::string selectedName_;
    core::MapRef gesture_;
    std::string gestureStart_; // the text when the gesture began
    core::TextEdit lastStep_;  // of the gesture, in gestureStart_
    bool stepped_ = false;
    quint64 run_ = 0; // gestures and runs of typing are numbered
    qint64 typedAt_ms_ = 0;
    core::MapRef nudged_;
};

} // namespace ui
