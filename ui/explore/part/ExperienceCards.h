// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/crying/ExperienceByGroup.h"
#include "ui/spec/TableSpec.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

namespace lacrima::ui {

class CaseSelection;
class FigureCard;

/// What those who cried say of it, by group: feelings, what came of it and what it was about, each figure
/// with its forest of differences and its table to copy.
class ExperienceCards final : public QWidget {
    Q_OBJECT
public:
    ExperienceCards(CaseSelection& selection, QWidget* parent);

    void show(const std::shared_ptr<const dataset::Dataset>& data, const findings::ExperienceByGroup& groups);
    /// The tables of its figures.
    std::vector<spec::TableSpec> sheets() const;

private:
    std::array<FigureCard*, 3> m_cards; ///< in the order of figures::kExperienceParts
};

} // namespace lacrima::ui
