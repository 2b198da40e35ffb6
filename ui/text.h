// The one crossing between core's UTF-8 text and paths and Qt's.
#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace ui {

inline QString qt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
inline std::string utf8(const QString& text) { return text.toStdString(); }
inline std::filesystem::path pathOf(const QString& file) { return std::filesystem::path(file.toStdU16String()); }

} // namespace ui
