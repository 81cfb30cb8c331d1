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
    case Kind::KeyHolder:
    case Kind::Ticket:
    case Kind::OfficeVerdict:
    case Kind::Migration:
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
    case Kind::KeyHolder:
    case Kind::Ticket:
    case Kind::OfficeVerdict:
    case Kind::Migration:
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

bool isAuthored(Kind kind) {
    switch (kind) {
    case Kind::KeyHolder:
    case Kind::Ticket:
    case Kind::OfficeVerdict:
    case Kind::Migration:
    case Kind::Correction:
    case Kind::Reversal:
    case Kind::Exclusion:
    case Kind::SavedView:
        return true;
    case Kind::Study:
    case Kind::Office:
    case Kind::Draw:
    case Kind::DrawDeclined:
    case Kind::HandOver:
    case Kind::Response:
    case Kind::Variable:
        return false;
    }
    return false;
}

bool isAboutPeople(Kind kind) {
    switch (kind) {
    case Kind::Study:
    case Kind::Office:
    case Kind::KeyHolder:
    case Kind::Ticket:
    case Kind::OfficeVerdict:
    case Kind::Migration:
        return true;
    case Kind::Draw:
    case Kind::DrawDeclined:
    case Kind::HandOver:
    case Kind::Response:
    case Kind::Correction:
    case Kind::Reversal:
    case Kind::Exclusion:
    case Kind::Variable:
    case Kind::SavedView:
        return false;
    }
    return false;
}

QByteArray canonicalBytes(const RecordHeader& header) {
    QByteArray bytes;
    bytes.reserve(160);
    QCborStreamWriter writer(&bytes);
    const bool hasLamport = header.lamport != 0;
    writer.startArray(hasLamport ? 10 : 9);
    writer.append(header.id);
    writer.append(static_cast<quint64>(header.kind));
    writer.append(QStringView(header.office));
    writer.append(QStringView(header.clinician));
    writer.append(QStringView(header.caseId));
    writer.append(static_cast<qint64>(header.sitting));
    writer.append(QStringView(header.instrument));
    writer.append(QStringView(header.date));
    writer.append(header.previous);
    if (hasLamport) writer.append(static_cast<qint64>(header.lamport));
    writer.endArray();
    return bytes;
}

} // namespace lacrima::record
