// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AuthoredBody.h"

#include "core/record/CborReader.h"
#include "core/record/CborWriter.h"
#include "core/record/PayloadFields.h"

namespace lacrima::record {

void fields(auto& member, As<AuthoredBody> auto& value) {
    member("what", value.payload);
    member("who", value.author);
    member("sign", value.signature);
}

bool hasAuthor(const RecordHeader& header) {
    return header.lamport != 0 && isAuthored(header.kind);
}

QByteArray encode(const AuthoredBody& body) {
    QByteArray bytes;
    CborWriter writer(&bytes);
    writer.write(body);
    return bytes;
}

base::Result<AuthoredBody> decodeAuthored(Kind kind, const QByteArray& bytes) {
    CborReader reader(bytes);
    AuthoredBody body;
    reader.read(body);
    if (!reader.isAtEnd()) return base::error("record.malformed", {std::to_string(static_cast<int>(kind))});
    return body;
}

} // namespace lacrima::record
