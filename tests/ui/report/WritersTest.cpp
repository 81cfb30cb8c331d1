// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/OfficeFiles.h"
#include "tests/ui/report/SampleReport.h"
#include "ui/report/html/HtmlReport.h"
#include "ui/report/layout/PageText.h"
#include "ui/report/odt/OdtReport.h"
#include "ui/report/pdf/PdfOutline.h"
#include "ui/report/pdf/PdfReport.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QXmlStreamReader>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace lacrima::ui::report::test {
namespace {

int count(const QByteArray& text, const char* part) {
    return static_cast<int>(text.count(part));
}

/// A reader of PDF that is not the writer's.
class Pdf {
public:
    explicit Pdf(const QByteArray& bytes)
        : m_bytes(bytes) {
        m_pdf.processMemoryFile("report", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    }
    int pages() { return static_cast<int>(m_pdf.getAllPages().size()); }
    /// "title (page)", indented by its level.
    QStringList outline() {
        QStringList lines;
        QPDFOutlineDocumentHelper helper(m_pdf);
        addLines(helper.getTopLevelOutlines(), {}, lines);
        return lines;
    }
    QPDFObjectHandle catalogue() { return m_pdf.getRoot(); }
    bool isSound() { return m_pdf.getWarnings().empty(); }

private:
    void addLines(
        const std::vector<QPDFOutlineObjectHelper>& nodes, const QString& indent, QStringList& lines) {
        for (QPDFOutlineObjectHelper node : nodes) {
            const auto pages = m_pdf.getAllPages();
            const auto page = std::find_if(pages.begin(), pages.end(), [&](const QPDFObjectHandle& other) {
                return other.getObjGen() == node.getDestPage().getObjGen();
            });
            lines.append(indent + QStringLiteral("%1 (%2)")
                                      .arg(QString::fromStdString(node.getTitle()))
                                      .arg(page - pages.begin() + 1));
            addLines(node.getKids(), indent + QStringLiteral("  "), lines);
        }
    }

    QByteArray m_bytes; ///< read from when something is asked
    QPDF m_pdf;
};

TEST(PdfReportTest, HasPagesContentsBookmarksAndVectors) {
    std::vector<std::pair<int, int>> steps;
    const auto pdf =
        pdfReport(sampleReport(), [&steps](int done, int all) { steps.emplace_back(done, all); });
    ASSERT_TRUE(pdf);
    keep("report-sample.pdf", *pdf);
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
    EXPECT_TRUE(pdf->endsWith("%%EOF\n"));
    Pdf read(*pdf);
    const int pages = read.pages();
    EXPECT_GE(pages, 6);
    EXPECT_TRUE(read.isSound());
    ASSERT_FALSE(steps.empty());
    EXPECT_EQ(steps.back(), (std::pair<int, int>{pages, pages}));
    const QStringList outline = read.outline();
    ASSERT_EQ(outline.size(), 9) << "a bookmark for every heading";
    EXPECT_TRUE(outline[0].startsWith(QStringLiteral("Section 1 <&> its words (")))
        << outline[0].toStdString();
    EXPECT_TRUE(outline[1].startsWith(QStringLiteral("  Part of section 1 ("))) << "under its section";
    EXPECT_EQ(outline[8], QStringLiteral("Appendix (%1)").arg(pages));
    EXPECT_EQ(count(*pdf, "/Subtype /Image"), 0) << "figures are vectors";
    EXPECT_EQ(read.catalogue().getKey("/Lang").getUTF8Value(), "en");
    EXPECT_EQ(read.catalogue().getKey("/PageMode").getName(), "/UseOutlines");
    EXPECT_TRUE(read.catalogue().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
}

TEST(PdfOutlineTest, TitlesOfAnyScriptAndLevelsThatAreLeftOut) {
    ReportDocument document;
    document.metadata.title = QStringLiteral("Nothing yet");
    const auto pdf = pdfReport(document);
    ASSERT_TRUE(pdf);
    const QString hebrew = QString::fromUtf8("בכי (1) \\ <b>");
    Pdf read(withOutline(*pdf,
        {{QStringLiteral("deep"), 3, 0, 700}, {hebrew, 1, 0, 500}, {QStringLiteral("far"), 2, 99, 400}},
        QStringLiteral("it")));
    EXPECT_EQ(read.outline(), (QStringList{QStringLiteral("deep (1)"), hebrew + QStringLiteral(" (1)"),
                                  QStringLiteral("  far (1)")}));
    EXPECT_EQ(withOutline("no PDF", {{QStringLiteral("a"), 1, 0, 0}}, {}), "no PDF");
}

TEST(PdfReportTest, AnEmptyReportIsStillAReport) {
    ReportDocument document;
    document.metadata.title = QStringLiteral("Nothing yet");
    const auto pdf = pdfReport(document);
    ASSERT_TRUE(pdf);
    EXPECT_EQ(Pdf(*pdf).pages(), 1);
}

TEST(HtmlReportTest, IsOneWellFormedFileThatNeedsNothingElse) {
    const auto html = htmlReport(sampleReport());
    ASSERT_TRUE(html);
    keep("report-sample.html", *html);
    const QString text = textOf(*html);
    EXPECT_TRUE(text.contains(QStringLiteral("Section 4 <&> its words")));
    EXPECT_TRUE(text.contains(QStringLiteral("The author’s note. My own words,\nin two lines.")));
    EXPECT_TRUE(text.contains(QStringLiteral("x > 1 && y < 2")));
    for (const char* forbidden :
        {"<script", "src=\"http", "href=\"http", "url(http", "@import", "<link", "<img"})
        EXPECT_FALSE(html->contains(forbidden)) << forbidden;
    EXPECT_EQ(count(*html, "<svg "), 4);
    EXPECT_EQ(count(*html, "role=\"img\" aria-label=\"First: 30 %."), 4);
    EXPECT_EQ(count(*html, "<caption>"), 4);
    EXPECT_EQ(count(*html, "<th scope=\"col\""), 4 * 5);
    EXPECT_TRUE(html->contains("@media print"));
}

/// Names in a picture are of the whole page once it stands there: what a part refers to has to follow.
TEST(HtmlReportTest, APictureRefersToItsOwnParts) {
    const QByteArray svg =
        inlineSvg("<?xml?><svg><clipPath id=\"clip1\"/><path id=\"p\" clip-path=\"url(#clip1)\"/>"
                  "<use xlink:href=\"#p\"/></svg>",
            QStringLiteral("f2-"), QStringLiteral("Words"));
    EXPECT_TRUE(svg.startsWith("<svg role=\"img\" aria-label=\"Words\">")) << svg.constData();
    for (const char* part : {"id=\"f2-clip1\"", "id=\"f2-p\"", "url(#f2-clip1)", "xlink:href=\"#f2-p\""})
        EXPECT_TRUE(svg.contains(part)) << part << " in " << svg.constData();
}

TEST(HtmlReportTest, EveryLinkHasItsPlaceAndEveryPlaceItsOwnName) {
    const auto html = htmlReport(sampleReport());
    ASSERT_TRUE(html);
    const QString text = QString::fromUtf8(*html);
    QSet<QString> ids;
    auto id = QRegularExpression(QStringLiteral(" id=\"([^\"]*)\"")).globalMatch(text);
    while (id.hasNext()) {
        const QString name = id.next().captured(1);
        EXPECT_FALSE(ids.contains(name)) << name.toStdString();
        ids.insert(name);
    }
    int links = 0;
    auto link = QRegularExpression(QStringLiteral("(?:href=\"|url\\()#([^\")]*)")).globalMatch(text);
    while (link.hasNext()) {
        const QString name = link.next().captured(1);
        EXPECT_TRUE(ids.contains(name)) << name.toStdString();
        ++links;
    }
    EXPECT_GE(links, 9);
}

TEST(OdtReportTest, ThePackageIsOneThatOfficeProgramsKnow) {
    const auto odt = odtReport(sampleReport());
    ASSERT_TRUE(odt);
    keep("report-sample.odt", *odt);
    // ODF 1.2 part 3, 3.3: first, not compressed, no extra field.
    EXPECT_EQ(odt->mid(0, 4), QByteArray("PK\x03\x04"));
    EXPECT_EQ(odt->mid(8, 2), QByteArray(2, '\0')) << "stored";
    EXPECT_EQ(odt->mid(28, 2), QByteArray(2, '\0')) << "no extra field";
    EXPECT_EQ(odt->mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    const QByteArray manifest = entryOf(*odt, QStringLiteral("META-INF/manifest.xml"));
    textOf(manifest);
    for (const char* part :
        {"content.xml", "styles.xml", "meta.xml", "Pictures/figure1.svg", "Pictures/figure4.png"}) {
        EXPECT_TRUE(manifest.contains(part)) << part;
        EXPECT_FALSE(entryOf(*odt, QLatin1String(part)).isEmpty()) << part;
    }
    textOf(entryOf(*odt, QStringLiteral("styles.xml")));
    EXPECT_TRUE(textOf(entryOf(*odt, QStringLiteral("meta.xml"))).contains(QStringLiteral("Study & sons")));
}

TEST(OdtReportTest, HeadingsTablesContentsAndPicturesAreReal) {
    const auto odt = odtReport(sampleReport());
    ASSERT_TRUE(odt);
    const QByteArray content = entryOf(*odt, QStringLiteral("content.xml"));
    EXPECT_TRUE(textOf(content).contains(QStringLiteral("Section 4 <&> its words")));
    EXPECT_EQ(count(content, "<text:h "), 9);
    EXPECT_EQ(count(content, "<table:table "), 4);
    EXPECT_EQ(count(content, "<table:table-header-rows>"), 4);
    EXPECT_EQ(count(content, "<draw:frame "), 4);
    EXPECT_EQ(count(content, "<draw:image "), 8);
    EXPECT_EQ(count(content, "<svg:desc>First: 30 %."), 4);
    EXPECT_EQ(count(content, "text:reference-format=\"page\""), 9);
    EXPECT_TRUE(entryOf(*odt, QStringLiteral("styles.xml")).contains("fo:keep-with-next=\"always\""));
}

TEST(OdtReportTest, ControlsInForeignWordsDoNotBreakTheFiles) {
    ReportDocument document = sampleReport();
    const QString foreign = QStringLiteral("a\x01\x1b") + QChar(0xffff) + QChar(0xd800) + QStringLiteral("b");
    document.metadata.title = document.metadata.studyTitle = foreign;
    document.heading(1, foreign);
    const auto odt = odtReport(document);
    const auto html = htmlReport(document);
    ASSERT_TRUE(odt && html);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        EXPECT_TRUE(textOf(entryOf(*odt, QLatin1String(part))).contains(QStringLiteral("ab"))) << part;
    EXPECT_TRUE(textOf(*html).contains(QStringLiteral("ab")));
}

TEST(OdtReportTest, TheSameReportHasTheSameBytes) {
    const auto first = odtReport(sampleReport());
    const auto second = odtReport(sampleReport());
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
}

TEST(OdtReportTest, LibreOfficeOpensIt) {
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) GTEST_SKIP() << "LibreOffice is not here";
    const auto odt = odtReport(sampleReport());
    ASSERT_TRUE(odt);
    const QByteArray bytes = convertedByOffice(office, *odt, "odt", "pdf");
    keep("report-sample-odt.pdf", bytes);
    EXPECT_GE(count(bytes, "/Type/Page/"), 5);
}

TEST(ThreadTest, AWorkerWritesWhatTheWindowWrites) {
    const auto odt = odtReport(sampleReport());
    const auto html = htmlReport(sampleReport());
    ASSERT_TRUE(odt && html);
    QByteArray pdf;
    QByteArray odtOfWorker;
    QByteArray htmlOfWorker;
    std::atomic<bool> isDone = false;
    std::thread worker([&] {
        pdf = pdfReport(sampleReport()).value_or({});
        odtOfWorker = odtReport(sampleReport()).value_or({});
        htmlOfWorker = htmlReport(sampleReport()).value_or({});
        isDone = true;
    });
    while (!isDone) QCoreApplication::processEvents(); // this thread draws the figures
    worker.join();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(odtOfWorker, *odt);
    EXPECT_EQ(htmlOfWorker, *html);
}

TEST(ThreadTest, TheFacesOfAReportAreNotThoseOfTheWindow) {
    const QFont before = QGuiApplication::font();
    const QFont text = textFont(10);
    QFont other(QStringLiteral("Serif"), 40);
    other.setItalic(true);
    QGuiApplication::setFont(other);
    EXPECT_EQ(textFont(10), text);
    EXPECT_FALSE(textFont(10).italic());
    QGuiApplication::setFont(before);
    EXPECT_GT(widthOf(QStringLiteral("iiii"), typewriterFont(8)), 0);
    EXPECT_NEAR(widthOf(QStringLiteral("iiii"), typewriterFont(8)),
        widthOf(QStringLiteral("MMMM"), typewriterFont(8)), 1);
}

TEST(HtmlReportTest, WordsAreWordsWhereverTheyStand) {
    const QString wild = QStringLiteral("<b onclick=\"x\">&amp;'");
    ReportDocument document;
    document.metadata.title = wild;
    document.metadata.studyTitle = wild;
    document.heading(1, wild);
    document.paragraph(wild, wild);
    document.finding(wild);
    document.warning(wild);
    document.note({wild});
    document.add(Preformatted{wild});
    spec::TableSpec sheet;
    sheet.caption = sheet.note = wild;
    sheet.columns = {{wild, false, 0}, {wild, true, 0}};
    sheet.rows.push_back({{wild}, {wild}});
    document.table(sheet);
    spec::ChartSpec chart = chartOf();
    chart.textAlternative = wild;
    document.figure(chart, wild);
    const auto html = htmlReport(document);
    ASSERT_TRUE(html);
    EXPECT_FALSE(html->contains("<b onclick"));
    QXmlStreamReader reader(*html);
    int said = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        EXPECT_NE(reader.name(), QStringLiteral("b"));
        if (reader.isCharacters() && reader.text().contains(wild)) ++said;
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_GE(said, 14);
}

TEST(HtmlReportTest, ItIsInTheLanguageItSays) {
    for (const char* language : {"en", "it", "de"}) {
        ReportDocument document = sampleReport();
        document.metadata.language = QString::fromLatin1(language);
        const auto html = htmlReport(document);
        ASSERT_TRUE(html);
        for (const QByteArray other : {"en", "it", "de"}) {
            const QByteArray attribute = "lang=\"" + other + "\"";
            EXPECT_EQ(html->contains(attribute), other == language) << language << ": " << other.constData();
        }
    }
}

} // namespace
} // namespace lacrima::ui::report::test
