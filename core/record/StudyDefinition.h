// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace lacrima::record {

struct InstrumentDefinition {
    QString id;
    QByteArray json; ///< the instrument file as it was when the study was made
    bool operator==(const InstrumentDefinition&) const = default;
};

/// How the study is set up; the first record of every study file.
struct StudyDefinition {
    QByteArray studyId; ///< see seal::studyIdOf()
    QString title;
    QStringList languages; ///< ISO codes, the first is the default
    bool synthetic = false;
    QByteArray publicKey; ///< X25519: what responses are sealed to
    QByteArray drawSeed;  ///< 32 bytes, see casebook/Draw
    std::vector<InstrumentDefinition> instruments;
    double answeredShare = 0.75; ///< a scale is scored from at least this share of its items
    std::vector<int> levelBands{
        2, 5, 8, 10};      ///< highest po_overall of psychotic, borderline, neurotic, healthy
    QString supportText;   ///< shown under "Talk to someone"
    QByteArray nonce = {}; ///< random bytes that went into the id; empty where the id is random itself
    bool operator==(const StudyDefinition&) const = default;
};

} // namespace lacrima::record
