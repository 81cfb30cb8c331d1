// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/export/SvgFonts.h"

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QSet>
#include <QTextLayout>
#include <QXmlStreamReader>

#include <hb-subset.h>
#include <map>
#include <memory>
#include <vector>

namespace lacrima::ui::charts {
namespace {

/// One face that the text needs, under the family the SVG names, and the characters it shows.
struct Face {
    QRawFont font;
    QString family; ///< as the text elements name it
    int weight = 400;
    QSet<uint> characters;
};

struct FaceEnd {
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};

/// The tables a browser or an office program needs to show text.
constexpr const char* kTables[] = {"head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "name", "post", "CFF ",
    "glyf", "loca", "cvt ", "fpgm", "prep", "gasp", "GDEF", "GSUB", "GPOS", "kern"};

/// The whole face as Qt has it, whatever file it came from.
std::unique_ptr<hb_face_t, FaceEnd> faceOf(const QRawFont& font, std::vector<QByteArray>& tables) {
    std::unique_ptr<hb_face_t, FaceEnd> builder(hb_face_builder_create());
    for (const char* name : kTables) {
        const QByteArray table = font.fontTable(name);
        if (table.isEmpty()) continue;
        tables.push_back(table);
        hb_blob_t* blob = hb_blob_create(tables.back().constData(),
            static_cast<unsigned>(tables.back().size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_builder_add_table(builder.get(), hb_tag_from_string(name, -1), blob);
        hb_blob_destroy(blob);
    }
    // Subsetting reads a finished file, not a builder.
    const std::unique_ptr<hb_blob_t, FaceEnd> file(hb_face_reference_blob(builder.get()));
    return std::unique_ptr<hb_face_t, FaceEnd>(hb_face_create(file.get(), 0));
}

/// Empty when the face cannot be cut down.
QByteArray subset(const Face& face) {
    std::vector<QByteArray> tables;
    const auto whole = faceOf(face.font, tables);
    const std::unique_ptr<hb_subset_input_t, FaceEnd> input(hb_subset_input_create_or_fail());
    if (input == nullptr) return {};
    for (const uint character : face.characters)
        hb_set_add(hb_subset_input_unicode_set(input.get()), character);
    const std::unique_ptr<hb_face_t, FaceEnd> cut(hb_subset_or_fail(whole.get(), input.get()));
    if (cut == nullptr) return {};
    const std::unique_ptr<hb_blob_t, FaceEnd> blob(hb_face_reference_blob(cut.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, static_cast<int>(length));
}

/// Which faces Qt itself took for these words, for Latin, Greek, Hebrew and whatever else.
void collect(std::map<QString, Face>& faces, const QString& words, const QFont& font) {
    QTextLayout layout(words, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        Face& face = faces[raw.familyName() + raw.styleName()];
        face.font = raw;
        face.family = font.family();
        face.weight = font.weight();
        for (const uint character : words.toUcs4()) {
            if (raw.supportsCharacter(character)) face.characters.insert(character);
        }
    }
}

std::map<QString, Face> facesOf(const QByteArray& svg) {
    std::map<QString, Face> faces;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("text"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        QFont font(attributes.value(QLatin1String("font-family")).toString());
        font.setPixelSize(
            std::max(1, static_cast<int>(attributes.value(QLatin1String("font-size")).toDouble())));
        const int weight = attributes.value(QLatin1String("font-weight")).toInt();
        if (weight > 0) font.setWeight(static_cast<QFont::Weight>(weight));
        collect(faces, reader.readElementText(QXmlStreamReader::IncludeChildElements), font);
    }
    return faces;
}

QString rangeOf(const QSet<uint>& characters) {
    QStringList ranges;
    for (const uint character : characters) ranges.append(QStringLiteral("U+%1").arg(character, 0, 16));
    ranges.sort();
    return ranges.join(QLatin1Char(','));
}

} // namespace

QByteArray withFonts(const QByteArray& svg) {
    QString style;
    for (const auto& named : facesOf(svg)) {
        const QByteArray file = subset(named.second);
        if (file.isEmpty()) continue;
        style += QStringLiteral("@font-face{font-family:'%1';font-weight:%2;src:url(data:font/otf;base64,%3);"
                                "unicode-range:%4}\n")
                     .arg(named.second.family)
                     .arg(named.second.weight)
                     .arg(QString::fromLatin1(file.toBase64()), rangeOf(named.second.characters));
    }
    const qsizetype place = svg.indexOf("<defs>");
    if (style.isEmpty() || place < 0) return svg;
    QByteArray with = svg;
    return with.insert(place + 6, QByteArray("<style type=\"text/css\">") + style.toUtf8() + "</style>");
}

} // namespace lacrima::ui::charts
