// The last step of a PDF briefing: what the painter cannot say is put into the finished bytes.
#pragma once

#include "core/base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct PdfBookmark {
    std::string title; // UTF-8
    int page = 0;      // from 0
    int level = 0;     // 0: a section, 1: below the one before
};

struct PdfAttachment {
    std::string name; // file name without a folder
    std::string mediaType;
    std::string bytes;
};

struct PdfAbout {
    std::string title;
    std::string language;  // BCP 47: "en", "de", …
    std::string producer;  // "OpsAtlas 1.2"
    Milliseconds made = 0; // the only date in the file: that of the result set
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfAttachment> attachments;
};

// Title, language, producer, date, bookmarks and attachments go in; dates and ids of the moment go
// out. Equal bytes and equal about give equal bytes. No object streams, so that old readers and
// archives open it. Throws Error{internal} if bytes is not a PDF, Error{argument} if a bookmark
// names a page that is not there.
std::string finishPdf(std::string_view bytes, const PdfAbout& about);

} // namespace core
