#include "core/base/error.h"
#include "core/brief/pdf_finish.h"
#include "tests/room.h"

#include <QTest>

namespace {

// Two empty pages and the dates of some moment, as a painter leaves them.
std::string twoPages(const char* moment)
{
    return std::string("%PDF-1.4\n"
                       "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                       "2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >> endobj\n"
                       "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj\n"
                       "4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj\n"
                       "5 0 obj << /CreationDate (")
           + moment + ") /Title (x) >> endobj\n" + "trailer << /Root 1 0 R /Info 5 0 R /Size 6 >>\n%%EOF\n";
}

core::PdfAbout about()
{
    return {"Briefing \xC3\xBC"
            "ber Zahlen",
            "de",
            "OpsAtlas",
            1'790'000'000'000,
            {{"Overview", 0, 0}, {"Data", 1, 0}, {"Timeliness", 1, 1}, {"Models", 1, 0}},
            {{"numbers.csv", "text/csv", "kpi,value\n"}}};
}

} // namespace

class TestBriefPdfFinish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalContentGivesEqualBytes()
    {
        const auto one = core::finishPdf(twoPages("D:20260101000000Z"), about());
        const auto two = core::finishPdf(twoPages("D:20261111111111Z"), about());
        QVERIFY(one == two);
        QVERIFY(one.find("20261111") == std::string::npos);
    }
    void saysTitleLanguageBookmarksAndAttachment()
    {
        const auto bytes = core::finishPdf(twoPages("D:2026"), about());
        for (const auto* part : {"/Lang (de)", "/Outlines", "(Timeliness)", "(Models)", "/UseOutlines", "numbers.csv",
                                 "/Producer (OpsAtlas)", "D:20260921"})
            QVERIFY2(bytes.find(part) != std::string::npos, part);
        QVERIFY(bytes.find("/ObjStm") == std::string::npos);
    }
    void refusesWhatCannotBe()
    {
        auto wrong = about();
        wrong.bookmarks.push_back({"Nowhere", 2, 0});
        QVERIFY_THROWS_EXCEPTION(core::Error, core::finishPdf(twoPages("D:2026"), wrong));
        QVERIFY_THROWS_EXCEPTION(core::Error, core::finishPdf("no PDF", about()));
    }
};

ROOM_TEST(TestBriefPdfFinish)
#include "tst_brief_pdf_finish.moc"
