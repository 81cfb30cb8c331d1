// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::support {

/// Words that stand in memory only where somebody put them: this keeps them in another form.
class Marker {
public:
    explicit Marker(unsigned seed);

    QString text() const;       ///< 24 letters
    QChar letter(int at) const; ///< one of them
    static constexpr int kLetters = 24;

private:
    char16_t m_veiled[kLetters];
};

/// How often the words stand in what this process can write to, as UTF-8 or as UTF-16.
int copiesInMemory(const Marker& marker);

} // namespace lacrima::support
