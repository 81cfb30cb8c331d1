// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/PdfOutline.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

namespace lacrima::ui::report {
namespace {

using Handle = QPDFObjectHandle;

Handle destination(const std::vector<Handle>& pages, const Bookmark& bookmark) {
    const auto page = static_cast<std::size_t>(std::max(0, bookmark.page));
    const Handle target = page < pages.size() ? pages[page] : pages.front();
    return Handle::newArray({target, Handle::newName("/XYZ"), Handle::newInteger(0),
        Handle::newReal(bookmark.top, 1), Handle::newInteger(0)});
}

/// A node and those beside and above it know each other (PDF 1.7, 12.3.3).
void append(Handle& parent, Handle& node) {
    node.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Handle before = parent.getKey("/Last");
        before.replaceKey("/Next", node);
        node.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", node);
    }
    parent.replaceKey("/Last", node);
}

Handle outlineOf(QPDF& pdf, const std::vector<Bookmark>& bookmarks) {
    const std::vector<Handle> pages = pdf.getAllPages();
    const Handle root = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Handle> open{root}; ///< the last node of each level
    for (const Bookmark& bookmark : bookmarks) {
        const auto level = static_cast<std::size_t>(std::max(1, bookmark.level));
        if (open.size() > level) open.resize(level);
        Handle node = pdf.makeIndirectObject(Handle::newDictionary());
        node.replaceKey("/Title", Handle::newUnicodeString(bookmark.title.toStdString()));
        node.replaceKey("/Dest", destination(pages, bookmark));
        append(open.back(), node);
        open.push_back(node);
    }
    return root;
}

QByteArray written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.setStreamDataMode(qpdf_s_preserve); // Qt has compressed them
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray withOutline(
    const QByteArray& pdf, const std::vector<Bookmark>& bookmarks, const QString& language) {
    if (bookmarks.empty()) return pdf;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        if (document.getAllPages().empty()) return pdf;
        Handle catalogue = document.getRoot();
        catalogue.replaceKey("/Outlines", outlineOf(document, bookmarks));
        catalogue.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        catalogue.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        catalogue.replaceKey("/Lang", Handle::newUnicodeString(language.toStdString()));
        return written(document);
    } catch (const std::exception&) {
        return pdf;
    }
}

} // namespace lacrima::ui::report
