// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <set>
#include <utility>

namespace lacrima::ui {

class CaseFilter;

/// Says that only cases picked elsewhere, in a chart, are shown; a press shows all again. Not seen otherwise.
class PickedCases final : public QPushButton {
    Q_OBJECT
public:
    PickedCases(CaseFilter& filter, QWidget* parent);

    void pick(const std::set<std::pair<QString, int>>& cases);
    void release() { pick({}); }

Q_SIGNALS:
    /// Other rows are shown.
    void changed();

private:
    CaseFilter& m_filter;
};

} // namespace lacrima::ui
