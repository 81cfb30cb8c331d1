// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/PdfOutline.h"

#include <QRegularExpression>

#include <map>

namespace lacrima::ui::report {
namespace {

/// What Qt wrote into the PDF, as far as it matters here.
struct PdfParts {
    int root = 0;          ///< object number of the catalogue
    QByteArray catalogue;  ///< between << and >>
    QByteArray info;       ///< "/Info 1 0 R", may be empty
    int size = 0;          ///< number of objects
    qint64 startXref = -1; ///< place of the last cross-reference table
    QList<int> pages;      ///< object numbers, in order

    bool isKnown() const { return root > 0 && size > 0 && startXref >= 0 && !pages.isEmpty(); }
};

QString body(const QString& pdf, int object) {
    const QRegularExpression start(
        QStringLiteral("(?:^|[\\r\\n])%1 0 obj\\s*<<(.*?)>>\\s*endobj").arg(object),
        QRegularExpression::DotMatchesEverythingOption);
    return start.match(pdf).captured(1);
}

int number(const QString& text, const QString& pattern) {
    return QRegularExpression(pattern).match(text).captured(1).toInt();
}

PdfParts partsOf(const QByteArray& bytes) {
    PdfParts parts;
    const QString pdf = QString::fromLatin1(bytes);
    const QString trailer = pdf.mid(pdf.lastIndexOf(QLatin1String("trailer")));
    parts.root = number(trailer, QStringLiteral("/Root (\\d+) 0 R"));
    parts.size = number(trailer, QStringLiteral("/Size (\\d+)"));
    parts.info = QRegularExpression(QStringLiteral("/Info \\d+ 0 R")).match(trailer).captured().toLatin1();
    const auto start = QRegularExpression(QStringLiteral("startxref\\s+(\\d+)")).match(trailer);
    if (start.hasMatch()) parts.startXref = start.captured(1).toLongLong();
    const QString catalogue = body(pdf, parts.root);
    parts.catalogue = catalogue.toLatin1();
    const QString tree = body(pdf, number(catalogue, QStringLiteral("/Pages (\\d+) 0 R")));
    const QString kids =
        QRegularExpression(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]")).match(tree).captured(1);
    auto kid = QRegularExpression(QStringLiteral("(\\d+) 0 R")).globalMatch(kids);
    while (kid.hasNext()) parts.pages.append(kid.next().captured(1).toInt());
    return parts;
}

/// A text string of PDF: UTF-16 with its mark, in hexadecimal.
QByteArray pdfText(const QString& text) {
    QByteArray bytes = QByteArray::fromHex("feff");
    for (const QChar unit : text) {
        bytes.append(static_cast<char>(unit.unicode() >> 8));
        bytes.append(static_cast<char>(unit.unicode() & 0xff));
    }
    return '<' + bytes.toHex() + '>';
}

/// The outline as a tree in which each node knows its neighbours, by position + 1; 0: the root or none.
struct Node {
    int parent = 0, previous = 0, next = 0, first = 0, last = 0;
};

std::vector<Node> treeOf(const std::vector<Bookmark>& bookmarks) {
    std::vector<Node> nodes(bookmarks.size() + 1);
    std::vector<int> open{0}; ///< last node of each level
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        const auto self = static_cast<int>(i + 1);
        const auto level = static_cast<std::size_t>(std::max(1, bookmarks[i].level));
        if (open.size() > level) open.resize(level);
        const int parent = open.back();
        Node& above = nodes[static_cast<std::size_t>(parent)];
        Node& node = nodes[i + 1];
        node.parent = parent;
        node.previous = above.last;
        if (above.last > 0) nodes[static_cast<std::size_t>(above.last)].next = self;
        if (above.first == 0) above.first = self;
        above.last = self;
        open.push_back(self);
    }
    return nodes;
}

class Update {
public:
    Update(QByteArray pdf, const PdfParts& parts)
        : m_pdf(std::move(pdf))
        , m_parts(parts) {
        if (!m_pdf.endsWith('\n')) m_pdf += '\n';
    }

    void object(int number, const QByteArray& dictionary) {
        m_places.emplace(number, m_pdf.size());
        m_pdf += QByteArray::number(number) + " 0 obj\n<<" + dictionary + ">>\nendobj\n";
    }

    QByteArray finish(int size) {
        const qsizetype start = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto& [number, place] : m_places) {
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') +
                     " 00000 n \n";
        }
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Root " +
                 QByteArray::number(m_parts.root) + " 0 R\n" + m_parts.info + "\n/Prev " +
                 QByteArray::number(m_parts.startXref) + "\n>>\nstartxref\n" + QByteArray::number(start) +
                 "\n%%EOF\n";
        return std::move(m_pdf);
    }

private:
    QByteArray m_pdf;
    const PdfParts& m_parts;
    std::map<int, qsizetype> m_places;
};

QByteArray reference(const char* key, int object) {
    return '/' + QByteArray(key) + ' ' + QByteArray::number(object) + " 0 R ";
}

} // namespace

QByteArray withOutline(
    const QByteArray& pdf, const std::vector<Bookmark>& bookmarks, const QString& language) {
    const PdfParts parts = partsOf(pdf);
    if (bookmarks.empty() || !parts.isKnown()) return pdf;
    const int root = parts.size; // of the outline; its nodes have the numbers that follow
    Update update(pdf, parts);
    update.object(
        parts.root, parts.catalogue + '\n' + reference("Outlines", root) +
                        "/PageMode /UseOutlines /ViewerPreferences <</DisplayDocTitle true>> /Lang (" +
                        language.toLatin1() + ")\n");
    const std::vector<Node> nodes = treeOf(bookmarks);
    update.object(root, "/Type /Outlines " + reference("First", root + nodes[0].first) +
                            reference("Last", root + nodes[0].last));
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const Bookmark& bookmark = bookmarks[i - 1];
        const Node& node = nodes[i];
        QByteArray entry =
            "/Title " + pdfText(bookmark.title) + ' ' + reference("Parent", root + node.parent);
        if (node.previous > 0) entry += reference("Prev", root + node.previous);
        if (node.next > 0) entry += reference("Next", root + node.next);
        if (node.first > 0)
            entry += reference("First", root + node.first) + reference("Last", root + node.last);
        const int page = parts.pages.value(bookmark.page, parts.pages.front());
        entry += "/Dest [" + QByteArray::number(page) + " 0 R /XYZ 0 " +
                 QByteArray::number(bookmark.top, 'f', 1) + " 0]";
        update.object(root + static_cast<int>(i), entry);
    }
    return update.finish(root + static_cast<int>(nodes.size()));
}

} // namespace lacrima::ui::report
