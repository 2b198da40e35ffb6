#include "core/brief/pdf_finish.h"

#include "core/base/error.h"

#include <fmt/format.h>
#define POINTERHOLDER_TRANSITION 4 // no old smart pointers of qpdf
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace core {

namespace {

// ISO 32000-1, 7.9.4
std::string pdfDate(Milliseconds at)
{
    const auto date = dateOf(dayOf(at));
    const auto s = (at - startOf(dayOf(at))) / 1000;
    return fmt::format("D:{:04}{:02}{:02}{:02}{:02}{:02}Z", date.year, date.month, date.day, s / 3600, s / 60 % 60,
                       s % 60);
}

// The tree of ISO 32000-1, 12.3.3: siblings are chained, a parent knows its first and last child and how many are open.
void addOutline(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    if (bookmarks.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outlines = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> open{outlines}; // open[level] is the parent of that level
    std::vector<QPDFObjectHandle> last(1, QPDFObjectHandle::newNull());
    std::vector<int> counts(1, 0);
    const auto close = [&] {
        open.back().replaceKey("/Count", QPDFObjectHandle::newInteger(counts.back()));
        open.pop_back();
        last.pop_back();
        const int inside = counts.back();
        counts.pop_back();
        if (!counts.empty())
            counts.back() += inside;
    };
    for (const auto& mark : bookmarks) {
        if (mark.page < 0 || static_cast<std::size_t>(mark.page) >= pages.size())
            throw Error(Fault::argument, fmt::format("The bookmark \"{}\" names page {}, which is not there.",
                                                     mark.title, mark.page + 1));
        const auto level = static_cast<std::size_t>(mark.level);
        while (open.size() > level + 1)
            close();
        if (open.size() < level + 1 && last.back().isDictionary()) {
            open.push_back(last.back());
            last.push_back(QPDFObjectHandle::newNull());
            counts.push_back(0);
        }
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(mark.title));
        item.replaceKey("/Parent", open.back());
        auto target = QPDFObjectHandle::newArray();
        target.appendItem(pages[static_cast<std::size_t>(mark.page)].getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Dest", target);
        if (last.back().isDictionary()) {
            item.replaceKey("/Prev", last.back());
            last.back().replaceKey("/Next", item);
        } else {
            open.back().replaceKey("/First", item);
        }
        open.back().replaceKey("/Last", item);
        last.back() = item;
        ++counts.back();
    }
    while (!open.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void attach(QPDF& pdf, const PdfAttachment& file, const std::string& date)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, file.bytes);
    stream.setSubtype(file.mediaType);
    stream.setCreationDate(date);
    stream.setModDate(date);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(
        file.name, QPDFFileSpecObjectHelper::createFileSpec(pdf, file.name, stream));
}

} // namespace

std::string finishPdf(std::string_view bytes, const PdfAbout& about)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("briefing", bytes.data(), bytes.size());
        const auto date = pdfDate(about.made);
        auto root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(about.language));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        auto info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(about.title));
        info.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString(about.producer));
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
        pdf.getTrailer().replaceKey("/Info", info);
        addOutline(pdf, about.bookmarks);
        for (const auto& file : about.attachments)
            attach(pdf, file, date);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_compress);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    } catch (const Error&) {
        throw;
    } catch (const std::exception& e) {
        throw Error(Fault::internal, fmt::format("The PDF could not be finished: {}.", e.what()));
    }
}

} // namespace core
