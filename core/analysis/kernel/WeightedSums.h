// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace lacrima::analysis {

/// Cases of a block and resamples that are summed together.
inline constexpr std::size_t kWeightCases = 256;
inline constexpr std::size_t kWeightsTogether = 4;
/// Features come in groups of this many floats, filled up with zeros.
inline constexpr std::size_t kFeatureGroup = 96;

/// Poisson weights with mean one of the cases of one block in one resample: Philox4x32-10 with the seed as
/// key and (block, resample) in the counter. The same on every processor.
void poissonWeights(std::uint64_t seed, std::uint32_t resample, std::uint32_t block, float* weights);

/// sums[r * stride + f] += sum over cases of weights[r * kWeightCases + i] * features[i * stride + f], for
/// kWeightsTogether resamples r; `stride` is a multiple of kFeatureGroup. Both arrays hold kWeightCases
/// cases.
void addWeighted(const float* features, std::size_t stride, const float* weights, double* sums);

} // namespace lacrima::analysis
