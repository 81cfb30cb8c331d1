// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzer's entry point, run here for a moment on random changes of sound texts.
#include "tests/fuzz/LogicFuzzer.cpp"

#include <array>
#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace {

const std::array<const char*, 8> kSeeds{
    "[cried_ever] = '1' and [cry_count] > 3",
    "if(sum([a], [b], 2) >= 3 or not [c] = '', round([a] / [b], 2), datediff('2026-01-01', [d], 'd', true))",
    "[last_trigger(other)] = '1' # comment\n and // more\r\n 2 ^ -3 <> 4",
    "concat(left([x], 3), mid('perché', 2, 3), upper(trim(\" è \")))",
    "hasmissingcode([a], 'skipped') or isblanknotmissingcode([b]) and !(1 < 2)",
    "((((((((1))))))))",
    "stdev(1, 2, [a]) * median(3, 4) - mod(7, 0) / log(2, [b]) + .5e-3",
    "age_at_date('1980-02-29', [d]) >= year([d]) or contains([x], 'A')",
};

const std::array<const char*, 16> kPieces{"(", ")", "[", "]", "'", "\"", "#", "//", "1e308", "if(", " and ",
    "\xff", "\xe2\x82\xac", "[a(b)]", "^-", ","};

std::string mutated(std::string text, std::mt19937& random) {
    for (auto round = random() % 6; round > 0; --round) {
        const std::size_t at = random() % (text.size() + 1);
        const std::string piece = kPieces[random() % kPieces.size()];
        if (random() % 3 == 0) {
            text.erase(at, random() % 5);
        } else if (random() % 3 == 0 && at < text.size()) {
            text[at] = static_cast<char>(random());
        } else {
            text.insert(at, piece);
        }
    }
    return text;
}

void run(const std::string& text) {
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

TEST(LogicReplayTest, SeedsAreSound) {
    for (const char* seed : kSeeds) EXPECT_TRUE(Expression::parse(seed).isValid()) << seed;
}

TEST(LogicReplayTest, SurvivesRandomChanges) {
    std::mt19937 random(55);
    for (int i = 0; i < 20000; ++i) run(mutated(kSeeds[random() % kSeeds.size()], random));
}

TEST(LogicReplayTest, SurvivesNoiseAndHugeTexts) {
    std::mt19937 random(64);
    for (int i = 0; i < 300; ++i) {
        std::string noise(random() % 200, ' ');
        for (char& c : noise) c = static_cast<char>(random());
        run(noise);
        std::string salad;
        while (salad.size() < 2000) salad += kPieces[random() % kPieces.size()];
        run(salad);
    }
    for (const char* piece : kPieces) {
        std::string heap;
        while (heap.size() < 66000) heap += piece;
        run(heap);
        run(heap.substr(0, 65536));
    }
}

} // namespace
