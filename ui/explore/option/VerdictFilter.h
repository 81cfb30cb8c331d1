// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Findings.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace lacrima::ui {

/// Which findings are shown: all, or those of one verdict. Four buttons of which one is down; each says how
/// many findings it would show.
class VerdictFilter final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictFilter(QWidget* parent);

    /// Absent: all.
    std::optional<findings::Verdict> verdict() const;
    /// Emits nothing.
    void setVerdict(std::optional<findings::Verdict> verdict);
    void setCounts(const findings::VerdictCounts& counts, std::size_t all);

Q_SIGNALS:
    void chosen();

private:
    std::array<QPushButton*, 4> m_buttons; ///< all, supported, undecided, against
};

} // namespace lacrima::ui
