// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/DraftContent.h"

#include "core/record/CborReader.h"
#include "core/record/CborWriter.h"
#include "core/record/PayloadFields.h"

namespace lacrima::study {

void fields(auto& member, record::As<DraftContent> auto& value) {
    member("responses", value.responses);
    member("item", value.currentItem);
    member("lang", value.language);
    member("size", value.textSize);
}

QByteArray encodeDraft(const DraftContent& content) {
    QByteArray bytes;
    record::CborWriter writer(&bytes);
    writer.write(content);
    return bytes;
}

base::Result<DraftContent> decodeDraft(const QByteArray& bytes) {
    record::CborReader reader(bytes);
    DraftContent content;
    reader.read(content);
    if (!reader.isAtEnd()) return base::error("study.malformed_draft");
    return content;
}

} // namespace lacrima::study
