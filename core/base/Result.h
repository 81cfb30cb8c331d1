// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <cassert>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace lacrima::base {

/// A value or the Error that kept it from being made; the names are those of std::expected.
/// Asking for the part that is not there is a programming error.
template<class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& value() const& { return *checked(std::get_if<0>(&m_content)); }
    T& value() & { return *checked(std::get_if<0>(&m_content)); }
    T&& value() && { return std::move(*checked(std::get_if<0>(&m_content))); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return *checked(std::get_if<1>(&m_content)); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

    /// What `next` answers to the value, itself a Result; or this Error.
    template<class F>
    auto and_then(F&& next) const& -> std::invoke_result_t<F, const T&> {
        if (!has_value()) return error();
        return std::invoke(std::forward<F>(next), value());
    }
    template<class F>
    auto and_then(F&& next) && -> std::invoke_result_t<F, T&&> {
        if (!has_value()) return error();
        return std::invoke(std::forward<F>(next), std::move(*this).value());
    }

    /// What `make` makes of the value, which cannot fail; or this Error.
    template<class F>
    auto transform(F&& make) const& -> Result<std::remove_cvref_t<std::invoke_result_t<F, const T&>>> {
        if (!has_value()) return error();
        return std::invoke(std::forward<F>(make), value());
    }
    template<class F>
    auto transform(F&& make) && -> Result<std::remove_cvref_t<std::invoke_result_t<F, T&&>>> {
        if (!has_value()) return error();
        return std::invoke(std::forward<F>(make), std::move(*this).value());
    }

private:
    template<class P>
    static P* checked(P* part) {
        assert(part != nullptr);
        return part;
    }

    std::variant<T, Error> m_content;
};

/// Success without a value, or the Error.
template<>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error)) {}

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error& error() const {
        assert(m_error.has_value());
        return *m_error;
    }

    /// What `next` answers, itself a Result, once this succeeded; or this Error.
    template<class F>
    auto and_then(F&& next) const -> std::invoke_result_t<F> {
        if (!has_value()) return error();
        return std::invoke(std::forward<F>(next));
    }

private:
    std::optional<Error> m_error;
};

} // namespace lacrima::base
