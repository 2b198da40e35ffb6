#include "ui/map/map_editor.h"

#include "core/map/owm_lines.h"
#include "core/map/owm_statements.h"
#include "ui/map/map_document.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

// QScintilla's headers speak the keywords that this house switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexercustom.h>
#include <Qsci/qsciscintilla.h>
#undef slots
#undef signals

#include <algorithm>
#include <string>
#include <vector>

namespace ui {

namespace {

enum Style : char { PlainStyle, KeywordStyle, NameStyle, NumberStyle, CommentStyle, ArrowStyle, TailStyle, StyleCount };

void paintRange(std::vector<char>& styles, std::size_t begin, std::size_t end, Style style)
{
    std::fill(styles.begin() + static_cast<std::ptrdiff_t>(std::min(begin, styles.size())),
              styles.begin() + static_cast<std::ptrdiff_t>(std::min(end, styles.size())), style);
}

// The parts of one line by their colours. What comments cover was set before.
void styleLine(const core::OwmLine& line, std::vector<char>& styles)
{
    const auto code = line.code;
    const auto at = [&](std::size_t byte) { return line.start + byte; };
    const auto head = core::owmHead(code, false);
    if (head.keyword == core::OwmKeyword::none) {
        if (const auto arrow = core::firstArrow(code)) {
            paintRange(styles, at(0), at(arrow->begin), NameStyle);
            paintRange(styles, at(arrow->begin), at(arrow->end), ArrowStyle);
            const auto caption = code.find(';', arrow->end);
            paintRange(styles, at(arrow->end), at(std::min(caption, code.size())), NameStyle);
        }
        return;
    }
    paintRange(styles, at(head.token.begin), at(head.token.end), KeywordStyle);
    const auto open = code.find('[', head.rest);
    paintRange(styles, at(head.rest), at(std::min(open, code.size())), NameStyle);
    if (open == std::string_view::npos)
        return;
    paintRange(styles, at(open), at(code.size()), TailStyle);
    for (auto bracket = open; bracket != std::string_view::npos; bracket = code.find('[', bracket + 1)) {
        const auto close = code.find(']', bracket);
        paintRange(styles, at(bracket), at(close == std::string_view::npos ? code.size() : close + 1), NumberStyle);
    }
}

std::vector<char> stylesOf(std::string_view text)
{
    std::vector<char> styles(text.size(), PlainStyle);
    const core::OwmLines lines(text);
    for (const auto& line : lines.lines()) {
        styleLine(line, styles);
        // Where the code differs from the raw line a comment stands.
        for (std::size_t i = 0; i < line.raw.size(); ++i)
            if (i >= line.code.size() || line.code[i] != line.raw[i])
                styles[line.start + i] = CommentStyle;
    }
    return styles;
}

class OwmLexer : public QsciLexerCustom {
public:
    using QsciLexerCustom::QsciLexerCustom;
    const char* language() const override { return "OWM"; }
    QString description(int style) const override { return style < StyleCount ? QString::number(style) : QString(); }
    void styleText(int start, int end) override
    {
        const auto bytes = editor()->text().toUtf8();
        const auto styles = stylesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        startStyling(start);
        end = std::min(end, static_cast<int>(styles.size()));
        for (int at = start; at < end;) {
            int run = at;
            while (run < end && styles[static_cast<std::size_t>(run)] == styles[static_cast<std::size_t>(at)])
                ++run;
            setStyling(run - at, styles[static_cast<std::size_t>(at)]);
            at = run;
        }
    }
};

constexpr int errorSign = 9;
constexpr int warningSign = 10;
constexpr int hintSign = 11;

} // namespace

class MapEditor::Inside {
public:
    Inside(MapEditor& editor, MapDocument& mapDocument)
        : document(mapDocument), text(new QsciScintilla(&editor)), lexer(new OwmLexer(text))
    {}

    long send(unsigned int message, unsigned long a = 0, long b = 0) const
    {
        return text->SendScintilla(message, a, b);
    }
    void setAll();
    void follow(const core::TextEdits& edits);
    void typed(int position, int type, const char* bytes, int length);
    void showFindings();
    void showSelection();
    void applyTheme(const Theme& theme);

    MapDocument& document;
    QsciScintilla* text; // owned by the editor widget
    OwmLexer* lexer;     // owned by text
    bool following = false;
    bool selecting = false;
};

void MapEditor::Inside::setAll()
{
    following = true;
    const auto& now = document.text();
    send(QsciScintilla::SCI_CLEARALL);
    text->SendScintilla(QsciScintilla::SCI_ADDTEXT, static_cast<uintptr_t>(now.size()), now.c_str());
    send(QsciScintilla::SCI_GOTOPOS, 0);
    following = false;
}

// The document changed by another hand: the same edits here, from the last to the first so that offsets hold.
void MapEditor::Inside::follow(const core::TextEdits& edits)
{
    if (following)
        return;
    following = true;
    auto ordered = edits;
    std::ranges::stable_sort(ordered, {}, &core::TextEdit::offset);
    for (auto it = ordered.rbegin(); it != ordered.rend(); ++it) {
        send(QsciScintilla::SCI_SETTARGETSTART, it->offset);
        send(QsciScintilla::SCI_SETTARGETEND, it->offset + it->length);
        text->SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<uintptr_t>(it->inserted.size()),
                            it->inserted.c_str());
    }
    following = false;
}

void MapEditor::Inside::typed(int position, int type, const char* bytes, int length)
{
    if (following)
        return;
    const auto at = static_cast<std::size_t>(position);
    const auto count = static_cast<std::size_t>(length);
    following = true;
    if (type & QsciScintilla::SC_MOD_INSERTTEXT)
        document.type({at, 0, std::string(bytes, count)});
    else if (type & QsciScintilla::SC_MOD_DELETETEXT)
        document.type({at, count, {}});
    following = false;
}

void MapEditor::Inside::showFindings()
{
    for (const int sign : {errorSign, warningSign, hintSign}) {
        text->markerDeleteAll(sign);
        text->clearIndicatorRange(0, 0, text->lines(), 0, sign);
    }
    const auto& all = document.reading().diagnostics;
    for (const auto& one : all) {
        const int sign = one.severity == core::Severity::error     ? errorSign
                         : one.severity == core::Severity::warning ? warningSign
                                                                   : hintSign;
        text->markerAdd(one.line - 1, sign);
        if (one.severity != core::Severity::hint)
            text->fillIndicatorRange(one.line - 1, one.column - 1, one.line - 1, one.endColumn - 1, sign);
    }
}

void MapEditor::Inside::showSelection()
{
    const int line = document.lineOf(document.selected());
    int at = 0;
    int column = 0;
    text->getCursorPosition(&at, &column);
    if (line == 0 || line == at + 1 || text->hasFocus())
        return;
    selecting = true;
    text->setCursorPosition(line - 1, 0);
    text->ensureLineVisible(line - 1);
    selecting = false;
}

void MapEditor::Inside::applyTheme(const Theme& theme)
{
    auto font = theme.mono;
    const bool night = theme.dark;
    const auto set = [&](int style, QColor color, bool bold = false, bool italic = false) {
        auto face = font;
        face.setBold(bold);
        face.setItalic(italic);
        lexer->setColor(color, style);
        lexer->setPaper(theme.surface, style);
        lexer->setFont(face, style);
    };
    lexer->setDefaultFont(font);
    lexer->setDefaultColor(theme.text);
    lexer->setDefaultPaper(theme.surface);
    set(PlainStyle, theme.text);
    set(KeywordStyle, night ? QColor(0x82, 0xAA, 0xFF) : QColor(0x1F, 0x4E, 0x9E), true);
    set(NameStyle, theme.text);
    set(NumberStyle, night ? QColor(0xF0, 0xB4, 0x80) : QColor(0x8A, 0x4B, 0x08));
    set(CommentStyle, theme.quiet, false, true);
    set(ArrowStyle, night ? QColor(0xFF, 0x8A, 0x9B) : QColor(0xA6, 0x1E, 0x4D), true);
    set(TailStyle, night ? QColor(0x9C, 0xD6, 0x8B) : QColor(0x2B, 0x66, 0x1B));
    text->setPaper(theme.surface);
    text->setColor(theme.text);
    text->setCaretForegroundColor(theme.text);
    text->setCaretLineVisible(true);
    text->setCaretLineBackgroundColor(theme.hover);
    text->setSelectionBackgroundColor(theme.chosen);
    text->setSelectionForegroundColor(theme.text);
    text->setMarginsBackgroundColor(theme.window);
    text->setMarginsForegroundColor(theme.quiet);
    text->setMarginsFont(font);
    text->setMarginWidth(0, QStringLiteral("00000"));
    for (const auto& [sign, color] :
         {std::pair(errorSign, theme.breach), std::pair(warningSign, theme.watch), std::pair(hintSign, theme.none)}) {
        text->setMarkerBackgroundColor(color, sign);
        text->setMarkerForegroundColor(color, sign);
        text->setIndicatorForegroundColor(color, sign);
    }
}

MapEditor::MapEditor(MapDocument& document, QWidget* parent)
    : QWidget(parent), in_(std::make_unique<Inside>(*this, document))
{
    auto* text = in_->text;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    setFocusProxy(text);
    text->setObjectName(QStringLiteral("mapText"));
    text->setAccessibleName(tr("Map text"));
    text->setUtf8(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setEolMode(QsciScintilla::EolUnix);
    text->setContextMenuPolicy(Qt::PreventContextMenu); // it would offer an undo of its own
    text->setMarginType(0, QsciScintilla::NumberMargin);
    text->setMarginType(1, QsciScintilla::SymbolMargin);
    text->setMarginWidth(1, 14);
    text->setMarginMarkerMask(1, (1 << errorSign) | (1 << warningSign) | (1 << hintSign));
    text->markerDefine(QsciScintilla::Rectangle, errorSign);
    text->markerDefine(QsciScintilla::RightTriangle, warningSign);
    text->markerDefine(QsciScintilla::Circle, hintSign);
    for (const int sign : {errorSign, warningSign, hintSign})
        text->indicatorDefine(QsciScintilla::SquiggleIndicator, sign);
    text->setWrapMode(QsciScintilla::WrapWord); // beside the map there is no room for long lines
    text->setWrapIndentMode(QsciScintilla::WrapIndentIndented);
    text->setScrollWidth(200);
    text->setScrollWidthTracking(true);
    text->setTabWidth(2);
    text->setLexer(in_->lexer);
    // One history for text and canvas: the editor's own is off, and its keys are the window's.
    in_->send(QsciScintilla::SCI_SETUNDOCOLLECTION, 0);
    in_->send(QsciScintilla::SCI_EMPTYUNDOBUFFER);
    for (const int key :
         {Qt::Key_Z | static_cast<int>(Qt::CTRL), Qt::Key_Y | static_cast<int>(Qt::CTRL),
          Qt::Key_Z | static_cast<int>(Qt::CTRL | Qt::SHIFT), Qt::Key_Backspace | static_cast<int>(Qt::ALT)})
        if (auto* command = text->standardCommands()->boundTo(key))
            command->setKey(0);
    text->installEventFilter(this);
    in_->setAll();
    in_->applyTheme(themeOf(*this));
    in_->showFindings();
    connect(text, &QsciScintilla::SCN_MODIFIED, this,
            [this](int position, int type, const char* bytes, int length, int, int, int, int, int, int) {
                in_->typed(position, type, bytes, length);
            });
    connect(text, &QsciScintilla::cursorPositionChanged, this, [this](int line, int) {
        if (!in_->following && !in_->selecting && in_->text->hasFocus())
            in_->document.selectLine(line + 1);
    });
    connect(&document, &MapDocument::textEdited, this, [this](const core::TextEdits& edits) { in_->follow(edits); });
    connect(&document, &MapDocument::wasReset, this, [this] { in_->setAll(); });
    // Not at once: the document reads while the editor is still in the middle of taking the change in.
    connect(
        &document, &MapDocument::readingChanged, this, [this] { in_->showFindings(); }, Qt::QueuedConnection);
    connect(&document, &MapDocument::selectionChanged, this, [this] { in_->showSelection(); });
}

MapEditor::~MapEditor() = default;

void MapEditor::setReadOnly(bool readOnly) { in_->text->setReadOnly(readOnly); }

void MapEditor::goTo(int line, int column)
{
    in_->text->setCursorPosition(line - 1, column - 1);
    in_->text->ensureLineVisible(line - 1);
    in_->text->setFocus();
}

QString MapEditor::shownText() const { return in_->text->text(); }

void MapEditor::typeAt(int position, const QString& text)
{
    const auto bytes = text.toUtf8();
    in_->text->SendScintilla(QsciScintilla::SCI_INSERTTEXT, static_cast<uintptr_t>(position), bytes.constData());
}

void MapEditor::eraseAt(int position, int length)
{
    in_->send(QsciScintilla::SCI_DELETERANGE, static_cast<unsigned long>(position), length);
}

bool MapEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == in_->text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return key == Qt::Key_Tab ? focusNextChild() : focusPreviousChild();
    }
    return QWidget::eventFilter(watched, event);
}

void MapEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (in_ && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        in_->applyTheme(themeOf(*this));
}

} // namespace ui
