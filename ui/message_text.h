// Core's messages in the reader's language.
#pragma once

#include "core/base/message.h"

#include <QLocale>
#include <QString>

namespace ui {

// Translations: contexts Message, Kpi and Measure. Digits, months and days as the locale writes them. From any thread.
QString messageText(const core::Message& message, const QLocale& locale = QLocale());
QString messageText(const core::Messages& sentences, const QLocale& locale = QLocale());

} // namespace ui
