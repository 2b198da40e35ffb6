// Core's messages and sentences in the reader's language.
#pragma once

#include "core/base/message.h"

#include <QLocale>
#include <QString>

#include <string_view>

namespace ui {

// Translations: contexts Message, Kpi and Measure. Digits, months and days as the locale
// writes them. From any thread.
QString messageText(const core::Message& message, const QLocale& locale = QLocale());
QString messageText(const core::Messages& sentences, const QLocale& locale = QLocale());

// What core says in English, as what() of an Error: in the reader's language if
// core/base/sentences.def has it.
QString sentenceText(std::string_view english, const QLocale& locale = QLocale());

} // namespace ui
