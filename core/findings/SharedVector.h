// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace lacrima::findings {

/// A vector that copies share until one of them is edited: copying costs a pointer. Reading shared items from
/// several threads is safe; a copy belongs to one thread.
template<class T>
class SharedVector {
public:
    SharedVector() = default;
    SharedVector(std::vector<T> items)
        : m_items(std::make_shared<std::vector<T>>(std::move(items))) {}

    const std::vector<T>& items() const {
        static const std::vector<T> kNone;
        return m_items ? *m_items : kNone;
    }
    operator const std::vector<T>&() const { return items(); }
    operator std::span<const T>() const { return items(); }

    std::size_t size() const { return items().size(); }
    bool empty() const { return items().empty(); }
    const T& operator[](std::size_t at) const { return items()[at]; }
    const T& front() const { return items().front(); }
    const T& back() const { return items().back(); }
    auto begin() const { return items().begin(); }
    auto end() const { return items().end(); }

    /// The items to change: no longer those of the other copies.
    std::vector<T>& edit() {
        if (!m_items)
            m_items = std::make_shared<std::vector<T>>();
        else if (m_items.use_count() > 1)
            m_items = std::make_shared<std::vector<T>>(*m_items);
        else
            std::atomic_thread_fence(std::memory_order_acquire); // with who read it last in another thread
        return *m_items;
    }
    bool isSharedWith(const SharedVector& other) const { return m_items == other.m_items; }

    bool operator==(const SharedVector& other) const {
        return isSharedWith(other) || items() == other.items();
    }

private:
    std::shared_ptr<std::vector<T>> m_items;
};

} // namespace lacrima::findings
