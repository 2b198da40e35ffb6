#include "ui/message_text.h"

#include "core/base/message_text.h"
#include "core/base/sentences.h"
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace ui {

namespace {

class Translated : public core::MessageRenderer {
public:
    explicit Translated(const QLocale& locale) : locale_(locale), japanese_(locale.language() == QLocale::Japanese) {}

protected:
    std::string pattern(const core::MessagePattern& english, std::optional<std::int64_t> n) const override
    {
        const auto text =
            QCoreApplication::translate("Message", english.text, english.name, n ? static_cast<int>(*n) : -1);
        // English has no translation: it chooses its form itself.
        return n == 1 && text == QString::fromUtf8(english.text) ? english.one : utf8(text);
    }
    std::string kpi(const std::string& title) const override { return utf8(kpiText(title)); }
    std::string scope(const std::string& scope) const override { return utf8(scopeText(scope)); }
    std::string measure(const std::string& title) const override
    {
        return utf8(QCoreApplication::translate("Measure", title.c_str()));
    }
    std::string rejection(const core::arg::Rejection& why) const override
    {
        if (const auto known = core::messageOf(why.sentence); known.code != core::MessageCode::verbatim)
            return text(known);
        if (!why.headline)
            return why.sentence;
        const auto& english = core::patternOf(*why.headline);
        const auto headline = pattern(english, std::nullopt);
        return headline == english.text ? why.sentence : headline; // English has no translation
    }
    std::string digits(std::string english) const override
    {
        QString text;
        for (const QChar one : qt(english))
            text += one == QLatin1Char(',')   ? locale_.groupSeparator()
                    : one == QLatin1Char('.') ? locale_.decimalPoint()
                    : one == QLatin1Char('-') ? QString(QChar(0x2212))
                                              : QString(one);
        return utf8(text);
    }
    std::string month(core::Day first) const override
    {
        return utf8(periodText(core::Period::monthOf(first), locale_));
    }
    std::string day(core::Day day) const override { return utf8(longDayText(day, locale_)); }
    std::string_view beforeUnit() const override { return "\u00A0"; }
    std::string_view betweenPhrases() const override { return japanese_ ? "、" : ", "; }
    std::string_view betweenSentences() const override { return japanese_ ? "" : " "; }

private:
    QLocale locale_;
    bool japanese_;
};

} // namespace

QString messageText(const core::Message& message, const QLocale& locale)
{
    return qt(Translated(locale).text(message));
}

QString messageText(const core::Messages& sentences, const QLocale& locale)
{
    return qt(Translated(locale).text(sentences));
}

QString sentenceText(std::string_view english, const QLocale& locale)
{
    return messageText(core::messageOf(english), locale);
}

} // namespace ui
