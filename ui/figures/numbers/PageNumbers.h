// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace lacrima::ui::figures {

/// What a page of Explore, or an analysis added to the report, shows, as it was computed: numbers at full
/// precision under keys that neither language nor wording changes, "last_support.wai_bond.r.low". What is
/// missing has no key.
class PageNumbers final {
public:
    /// Of the digests made here. Another one cannot be compared with them. 1 was that of formatted text, 2
    /// knew fewer numbers of Crying.
    static constexpr int kVersion = 4;

    void add(const QString& key, double value);
    void add(const QString& key, const std::optional<double>& value);

    const std::map<QString, double>& all() const { return m_numbers; }
    bool operator==(const PageNumbers&) const = default;

    /// Of keys and numbers to ten digits: computers with other processors add up in another order. Empty when
    /// there are no numbers.
    QByteArray digest() const;

private:
    std::map<QString, double> m_numbers;
};

} // namespace lacrima::ui::figures
