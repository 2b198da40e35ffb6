#include "ui/map/map_document.h"

#include "core/map/elements.h"
#include "core/map/owm_write.h"
#include "ui/map/map_commands.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t longText = 100'000; // bytes; from here on reading waits for a pause
constexpr int pause_ms = 150;
constexpr qint64 typingRun_ms = 1'500;

} // namespace

MapDocument::MapDocument(QObject* parent) : QObject(parent)
{
    readTimer_.setSingleShot(true);
    readTimer_.setInterval(pause_ms);
    connect(&readTimer_, &QTimer::timeout, this, &MapDocument::read);
    resolved_ = core::resolveNames(reading_.map);
}

void MapDocument::load(std::string text)
{
    undo_.clear();
    gesture_ = {};
    selected_ = {};
    text_ = std::move(text);
    reading_ = core::readOwm(text_);
    resolved_ = core::resolveNames(reading_.map);
    readTimer_.stop();
    Q_EMIT wasReset();
    Q_EMIT readingChanged();
    Q_EMIT selectionChanged();
}

core::TextEdits MapDocument::apply(const core::TextEdits& edits)
{
    auto inverse = core::applyEdits(text_, edits);
    Q_EMIT textEdited(edits);
    if (gesture_)
        return inverse;
    if (text_.size() > longText)
        readTimer_.start();
    else
        read();
    return inverse;
}

void MapDocument::read()
{
    readTimer_.stop();
    reading_ = core::readOwm(text_);
    resolved_ = core::resolveNames(reading_.map);
    // The same element is still meant if one of its kind has its name.
    core::MapRef found;
    if (selected_)
        for (const auto ref : core::elementsOf(reading_.map))
            if (ref.kind == selected_.kind && core::nameOf(reading_.map, ref) == selectedName_
                && (!found || ref == selected_))
                found = ref;
    const bool same = found == selected_;
    selected_ = found;
    Q_EMIT readingChanged();
    if (!same)
        Q_EMIT selectionChanged();
}

void MapDocument::push(const core::TextEdits& edits, const QString& name, int id, quint64 run)
{
    if (!edits.empty())
        undo_.push(new MapEdit(*this, edits, name, id, run)); // the stack owns it
}

void MapDocument::type(const core::TextEdit& edit)
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    // A new line or a rest begins another step of the history.
    if (now - typedAt_ms_ > typingRun_ms || edit.inserted.find('\n') != std::string::npos)
        ++run_;
    typedAt_ms_ = now;
    push({edit}, tr("typing"), MapEditTyping, run_);
}

void MapDocument::change(const core::TextEdits& edits, const QString& name)
{
    if (readTimer_.isActive())
        read();
    push(edits, name, MapEditAlone, ++run_);
}

void MapDocument::beginGesture(core::MapRef ref)
{
    if (readTimer_.isActive())
        read();
    gesture_ = ref;
    gestureStart_ = text_;
    lastStep_ = {};
    stepped_ = false;
    ++run_;
}

// fromStart: the one edit that leads from the text at the start of the gesture to where it is now.
void MapDocument::step(const core::TextEdits& fromStart, const QString& name)
{
    if (fromStart.empty() && !stepped_)
        return;
    core::TextEdit now;
    if (fromStart.empty()) // back where it began
        now = {lastStep_.offset, lastStep_.inserted.size(), gestureStart_.substr(lastStep_.offset, lastStep_.length)};
    else
        now = {fromStart.front().offset, stepped_ ? lastStep_.inserted.size() : fromStart.front().length,
               fromStart.front().inserted};
    if (text_.compare(now.offset, now.length, now.inserted) == 0 && now.length == now.inserted.size())
        return;
    if (!stepped_)
        lastStep_ = fromStart.front();
    lastStep_.inserted = now.inserted;
    stepped_ = true;
    push({now}, name, MapEditMoving, run_);
}

void MapDocument::moveTo(double visibility, double maturity)
{
    step(core::moveElement(gestureStart_, reading_.map, gesture_, visibility, maturity), tr("move"));
}

void MapDocument::moveLabelTo(core::LabelOffset label)
{
    step(core::moveLabel(gestureStart_, reading_.map, gesture_, label), tr("move label"));
}

void MapDocument::endGesture()
{
    gesture_ = {};
    gestureStart_.clear();
    read();
}

void MapDocument::nudge(double visibility, double maturity)
{
    if (readTimer_.isActive())
        read();
    if (!(nudged_ == selected_))
        ++run_;
    nudged_ = selected_;
    push(core::moveElement(text_, reading_.map, selected_, visibility, maturity), tr("move"), MapEditMoving, run_);
}

void MapDocument::select(core::MapRef ref)
{
    if (ref == selected_)
        return;
    nudged_ = {};
    selected_ = ref;
    selectedName_ = core::nameOf(reading_.map, ref);
    Q_EMIT selectionChanged();
}

void MapDocument::selectLine(int line)
{
    const auto all = core::elementsOf(reading_.map);
    const auto found =
        std::ranges::find_if(all, [&](core::MapRef ref) { return core::sourceOf(reading_.map, ref)->line == line; });
    select(found == all.end() ? core::MapRef{} : *found);
}

int MapDocument::lineOf(core::MapRef ref) const
{
    const auto* at = core::sourceOf(reading_.map, ref);
    return at ? at->line : 0;
}

} // namespace ui
