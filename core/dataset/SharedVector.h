// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

namespace lacrima::dataset {

/// A vector that copies share until one of them is edited: copying costs a pointer. Reading shared items from
/// several threads is safe; a copy belongs to one thread.
template<class T>
class SharedVector {
public:
    using Places = std::shared_ptr<const std::vector<std::size_t>>;

    SharedVector() = default;
    SharedVector(std::vector<T> items)
        : m_block(std::make_shared<Block>()) {
        m_block->items = std::move(items);
    }

    /// The items at these places. They are copied when somebody first looks at them, not now.
    SharedVector picked(const Places& places) const {
        SharedVector made;
        made.m_block = std::make_shared<Block>();
        made.m_block->all = *this;
        made.m_block->places = places;
        return made;
    }

    const std::vector<T>& items() const {
        static const std::vector<T> kNone;
        if (!m_block) return kNone;
        if (m_block->places) std::call_once(m_block->isPicked, [this] { m_block->pick(); });
        return m_block->items;
    }
    operator const std::vector<T>&() const { return items(); }
    operator std::span<const T>() const { return items(); }

    std::size_t size() const { return m_block && m_block->places ? m_block->places->size() : items().size(); }
    bool empty() const { return size() == 0; }
    const T& operator[](std::size_t at) const { return items()[at]; }
    const T& front() const { return items().front(); }
    const T& back() const { return items().back(); }
    auto begin() const { return items().begin(); }
    auto end() const { return items().end(); }

    /// The items to change: no longer those of the other copies.
    std::vector<T>& edit() {
        if (!m_block || m_block->places || m_block.use_count() > 1)
            *this = SharedVector(items());
        else
            std::atomic_thread_fence(std::memory_order_acquire); // with who read it last in another thread
        return m_block->items;
    }
    bool isSharedWith(const SharedVector& other) const { return m_block == other.m_block; }

    bool operator==(const SharedVector& other) const {
        return isSharedWith(other) || items() == other.items();
    }

private:
    struct Block;
    std::shared_ptr<Block> m_block;
};

template<class T>
struct SharedVector<T>::Block {
    std::vector<T> items;
    std::once_flag isPicked;
    SharedVector all; ///< what is picked from
    Places places;    ///< null: the items are there

    void pick() {
        const std::vector<T>& from = all.items();
        items.reserve(places->size());
        for (const std::size_t place : *places) items.push_back(from[place]);
    }
};

} // namespace lacrima::dataset
