// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Correlation.h"
#include "core/analysis/describe/Proportion.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace lacrima::findings {

/// What the interval of this study says about a claim: it lies wholly where the claim puts it, wholly
/// elsewhere, or on both sides, and then the data do not tell.
enum class Verdict : std::uint8_t { Supported, Undecided, Against };

/// How far a share may lie from the published one and still count as the same, unless another distance is
/// asked for.
inline constexpr double kShareMargin = 0.1;

/// A verdict, and for an undecided one how many cases would tell; absent when no number would.
struct Judgement {
    Verdict verdict = Verdict::Undecided;
    std::optional<std::size_t> neededN;
    std::optional<Verdict> verdictThen = {}; ///< of so many cases with the same share

    bool operator==(const Judgement&) const = default;
};

/// Supported when the whole interval lies on the expected side of zero. Undecided as well without an
/// interval; neededN is then the smallest n at which Fisher's interval of an r of this size leaves zero out
/// with 80 % power, 3 + ((q + q.80) / atanh r)^2.
[[nodiscard]] Judgement judged(
    const analysis::Correlation& correlation, bool isPositiveExpected, double confidence);

/// Supported when the interval of the difference (Newcombe 1998, his tenth) lies within the margin, Against
/// when it lies wholly outside. neededN: the smallest n at which the same share would decide; absent when the
/// published study is too small for any.
[[nodiscard]] Judgement judged(const analysis::ShareGap& gap, double margin = kShareMargin);

} // namespace lacrima::findings
