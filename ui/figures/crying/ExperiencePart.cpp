// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/ExperiencePart.h"

#include "ui/figures/Words.h"

#include <QCoreApplication>

namespace lacrima::ui::figures {
namespace {

using findings::ExperienceByGroup;
using findings::GroupedAnswer;

/// The context of the sentences below.
class ExperienceParts {
    Q_DECLARE_TR_FUNCTIONS(ExperienceParts)
};

} // namespace

const std::vector<GroupedAnswer>& answersOf(const ExperienceByGroup& groups, ExperiencePart part) {
    switch (part) {
    case ExperiencePart::Feelings:
        return groups.feelings;
    case ExperiencePart::Consequences:
        return groups.consequences;
    case ExperiencePart::Topics:
        break;
    }
    return groups.topics;
}

QString partTitle(const dataset::Dataset& data, const ExperienceByGroup& groups, ExperiencePart part) {
    const QString by = inSentence(nameOf(data, groups.grouping.variable));
    switch (part) {
    case ExperiencePart::Feelings:
        return ExperienceParts::tr("How they feel after crying, by %1").arg(by);
    case ExperiencePart::Consequences:
        return ExperienceParts::tr("What came of it, by %1").arg(by);
    case ExperiencePart::Topics:
        break;
    }
    return ExperienceParts::tr("What it was about, by %1").arg(by);
}

} // namespace lacrima::ui::figures
