// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace lacrima::analysis {

/// Why a statistic has no value for these data. A refusal is an ordinary result: one cell of a table says why
/// it is empty, and the cells beside it are not touched.
enum class Refusal : std::uint8_t {
    TooFewObservations, ///< fewer complete observations than the statistic needs
    NoVarianceX,        ///< the first variable is constant over the observations used
    NoVarianceY,        ///< the second variable is constant over the observations used
    InfiniteValue,      ///< a value is plus or minus infinity; `positions` says where
    LengthMismatch,     ///< the columns are not equally long
    RedundantCovariate, ///< a covariate is a linear combination of those before it; `positions` says which
    NothingLeftX,       ///< the covariates determine the first variable
    NothingLeftY,       ///< the covariates determine the second variable
    TooFewClusters,     ///< fewer clusters than an interval of them needs
    TooManyDegenerate,  ///< too many resamples have no value; `n` says how many
    ZeroSpread,         ///< a robust measure of spread (MAD, bend) is zero although the variable varies
    TooFewGroups,       ///< fewer than two groups hold observations
    ConstantGroup,      ///< the outcome does not vary within a group; `positions` says which groups
    ConstantTotal,      ///< the sum of the items is the same for everyone; `positions` names items to reverse
    TooFewItems,        ///< fewer different items that vary than a statistic of a scale needs
    Undefined,          ///< the formula has no value here (for example a total without variance)
    BadArgument,        ///< an option is outside its range, for example a confidence of 2
};

/// A refusal with what is known about it. `positions` are indices into the columns as handed in (for
/// InfiniteValue) or indices of columns (for RedundantCovariate), at most the first sixteen.
struct Refused {
    Refusal reason = Refusal::Undefined;
    std::size_t n = 0;
    std::vector<std::size_t> positions;
    std::vector<std::size_t> sources = {}; ///< of RedundantCovariate: what determines positions.front()

    bool operator==(const Refused&) const = default;
};

/// A result or the reason why there is none.
template<class T>
class [[nodiscard]] Computed {
public:
    Computed(T value)
        : m_value(std::move(value)) {}
    Computed(Refused refused)
        : m_refused(std::move(refused)) {}
    Computed(Refusal reason, std::size_t n)
        : m_refused{reason, n, {}, {}} {}

    [[nodiscard]] bool hasValue() const { return m_value.has_value(); }
    explicit operator bool() const { return hasValue(); }

    /// The result. Only to be called when there is one.
    [[nodiscard]] const T& value() const& { return *m_value; }
    [[nodiscard]] T&& value() && { return *std::move(m_value); }
    const T& operator*() const& { return *m_value; }
    const T* operator->() const { return &*m_value; }

    /// The refusal. Only meaningful when there is no result.
    [[nodiscard]] const Refused& refused() const { return m_refused; }
    [[nodiscard]] Refusal refusal() const { return m_refused.reason; }

private:
    std::optional<T> m_value;
    Refused m_refused;
};

} // namespace lacrima::analysis
