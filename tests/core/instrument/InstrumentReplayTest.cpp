// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzer's entry point, run here for a moment on random changes of the shipped instruments.
#include "core/instrument/Catalogue.h"
#include "tests/fuzz/InstrumentFuzzer.cpp"

#include <array>
#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

namespace {

using lacrima::instrument::Catalogue;

const std::array<const char*, 16> kPieces{"{", "}", "[", "]", "\"", ",", "null", "true", "-1e999", "\\u0000",
    "\\ud800", "\xff", "\"id\": \"wai_1\", ", "\"items\": [], ", "[1, 2]", "7"};

void run(const QByteArray& json) {
    const std::vector<std::uint8_t> bytes(json.begin(), json.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

/// Exchanges one quoted word or number for another of the same file: the result is often still JSON.
QByteArray shuffledWord(const QByteArray& json, std::mt19937& random) {
    const auto wordAt = [&](qsizetype from) {
        const qsizetype start = json.indexOf('"', from);
        const qsizetype end = start < 0 ? -1 : json.indexOf('"', start + 1);
        return end < 0 ? QByteArray() : json.mid(start, end - start + 1);
    };
    const auto somewhere = [&] {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(json.size()));
    };
    const QByteArray old = wordAt(somewhere());
    const QByteArray fresh = random() % 4 == 0 ? QByteArray("7") : wordAt(somewhere());
    if (old.isEmpty()) return json;
    QByteArray changed = json;
    changed.replace(json.indexOf(old), old.size(), fresh);
    return changed;
}

QByteArray mutated(QByteArray json, std::mt19937& random) {
    for (auto round = 1 + random() % 4; round > 0; --round) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(json.size() + 1));
        const auto kind = random() % 5;
        if (kind == 0) {
            json.remove(at, static_cast<qsizetype>(random() % 30));
        } else if (kind == 1) {
            json.insert(at, kPieces[random() % kPieces.size()]);
        } else {
            json = shuffledWord(json, random);
        }
        if (json.isEmpty()) return json;
    }
    return json;
}

TEST(InstrumentReplayTest, SurvivesRandomChanges) {
    std::mt19937 random(2017);
    const auto ids = Catalogue::shippedIds();
    std::vector<QByteArray> seeds;
    for (const QString& id : ids) seeds.push_back(Catalogue::shippedJson(id));
    for (int i = 0; i < 1500; ++i) run(mutated(seeds[random() % seeds.size()], random));
}

TEST(InstrumentReplayTest, SurvivesNoise) {
    std::mt19937 random(54);
    for (int i = 0; i < 500; ++i) {
        QByteArray salad = random() % 2 == 0 ? "{\"format\": \"lacrima-instrument/1\", " : "";
        while (salad.size() < 300) salad += kPieces[random() % kPieces.size()];
        run(salad);
    }
}

} // namespace
