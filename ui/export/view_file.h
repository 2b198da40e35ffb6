// A page as a file: what it shows as a picture or a document.
#pragma once

#include <QString>

#include <functional>
#include <string>

class QWidget;

namespace ui {

// The page as it stands under a line of text: png (two pixels for one), svg or pdf, both as
// vectors. Called by the window's thread; what comes back makes the bytes, on any thread. Throws
// core::Error{io} where the picture cannot be made.
std::function<std::string()> viewPicture(QWidget& page, const QString& headline, const QString& kind);

} // namespace ui
