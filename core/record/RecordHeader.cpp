// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/RecordHeader.h"

#include <QCborStreamWriter>

namespace lacrima::record {

bool isSealed(Kind kind) {
    switch (kind) {
    case Kind::Study:
    case Kind::Office:
    case Kind::Draw:
    case Kind::DrawDeclined:
    case Kind::HandOver:
        return false;
    case Kind::Response:
    case Kind::Correction:
    case Kind::Reversal:
    case Kind::Exclusion:
    case Kind::Variable:
    case Kind::SavedView:
        return true;
    }
    return true;
}

bool isKnown(Kind kind) {
    switch (kind) {
    case Kind::Study:
    case Kind::Office:
    case Kind::Draw:
    case Kind::DrawDeclined:
    case Kind::HandOver:
    case Kind::Response:
    case Kind::Correction:
    case Kind::Reversal:
    case Kind::Exclusion:
    case Kind::Variable:
    case Kind::SavedView:
        return true;
    }
    return false;
}

QByteArray canonicalBytes(const RecordHeader& header) {
    QByteArray bytes;
    bytes.reserve(160);
    QCborStreamWriter writer(&bytes);
    writer.startArray(9);
    writer.append(header.id);
    writer.append(static_cast<quint64>(header.kind));
    writer.append(QStringView(header.office));
    writer.append(QStringView(header.clinician));
    writer.append(QStringView(header.caseId));
    writer.append(static_cast<qint64>(header.sitting));
    writer.append(QStringView(header.instrument));
    writer.append(QStringView(header.date));
    writer.append(header.previous);
    writer.endArray();
    return bytes;
}

} // namespace lacrima::record
