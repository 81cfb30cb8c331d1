// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScratchFolder.h"
#include "ui/report/ReportFiles.h"

#include <QFile>

#include <gtest/gtest.h>

namespace lacrima::ui::report::test {
namespace {

TEST(ReportTargetTest, TheEndingSaysTheFormatHoweverItIsWritten) {
    for (const auto& [name, format] :
        {std::pair("a.pdf", ReportFormat::Pdf), std::pair("a.PDF", ReportFormat::Pdf),
            std::pair("a.htm", ReportFormat::Html), std::pair("a.Html", ReportFormat::Html),
            std::pair("a.b.odt", ReportFormat::Odt), std::pair("a.docx", ReportFormat::Docx)})
        EXPECT_EQ(reportFormatOf(QString::fromLatin1(name)), format) << name;
    for (const char* name : {"pdf", "a", "a.", "a.txt"})
        EXPECT_EQ(reportFormatOf(QString::fromLatin1(name)), std::nullopt) << name;
}

TEST(ReportTargetTest, NoFileOfTheReportIsReplacedUnasked) {
    const support::ScratchFolder folder;
    ReportTarget target{folder.path("march.pdf"), {}, false};
    EXPECT_TRUE(target.check());
    const auto refused = [&target] {
        const auto checked = target.check();
        return checked ? std::string() : std::string(checked.error().key.text());
    };
    for (const QString& path : target.paths()) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        EXPECT_EQ(refused(), "file.exists") << path.toStdString();
        target.mayReplace = true;
        EXPECT_EQ(refused(), "");
        target.mayReplace = false;
        ASSERT_TRUE(file.remove());
    }
    target.path = folder.path("march.txt");
    EXPECT_EQ(refused(), "report.unknown_format");
}

} // namespace
} // namespace lacrima::ui::report::test
