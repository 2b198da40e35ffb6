#include "ui/export/map_fonts.h"

#include "ui/export/map_picture.h"
#include "ui/text.h"

#include <QFontInfo>
#include <QGlyphRun>
#include <QSet>
#include <QTextLayout>

namespace ui {

namespace {

constexpr qsizetype mostMissing = 20;

bool hasGlyph(const QString& letter, const QFont& font)
{
    QTextLayout layout(letter, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    for (const auto& run : runs)
        if (run.glyphIndexes().contains(0))
            return false;
    return !runs.isEmpty();
}

bool isSeen(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Separator_Space: return false;
    default: return code > 0x7E;
    }
}

} // namespace

MapFontGaps mapFontGaps(const core::MapDrawing& drawing)
{
    MapFontGaps gaps;
    QSet<char32_t> asked;
    for (const auto& mark : drawing.marks) {
        if (mark.kind != core::MapMarkKind::text)
            continue;
        const auto font = mapFont(mark.font);
        if (gaps.wanted.isEmpty() && mark.font.family == core::MapFontFamily::hand) {
            const auto shown = QFontInfo(font).family();
            if (shown.compare(font.families().constFirst(), Qt::CaseInsensitive) != 0) {
                gaps.wanted = font.families().constFirst();
                gaps.standIn = shown;
            }
        }
        const auto letters = qt(mark.text).toUcs4();
        for (const char32_t code : letters) {
            if (!isSeen(code) || asked.contains(code) || gaps.missing.size() >= mostMissing)
                continue;
            asked.insert(code);
            const auto letter = QString::fromUcs4(&code, 1);
            if (!hasGlyph(letter, font))
                gaps.missing.append(letter);
        }
    }
    return gaps;
}

} // namespace ui
