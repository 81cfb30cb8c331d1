// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/numbers/PageNumbers.h"

#include <QCryptographicHash>

#include <cmath>

namespace lacrima::ui::figures {
namespace {

constexpr int kDigits = 10;
constexpr double kNought = 1e-12; ///< what is less is what rounding left of nought

} // namespace

void PageNumbers::add(const QString& key, double value) {
    if (!std::isnan(value)) m_numbers[key] = value;
}

void PageNumbers::add(const QString& key, const std::optional<double>& value) {
    if (value) add(key, *value);
}

QByteArray PageNumbers::digest() const {
    if (m_numbers.empty()) return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [key, value] : m_numbers) {
        const double seen = std::abs(value) < kNought ? 0.0 : value;
        hash.addData(QByteArray(key.toUtf8() + '=' + QByteArray::number(seen, 'e', kDigits - 1) + '\n'));
    }
    return hash.result();
}

} // namespace lacrima::ui::figures
