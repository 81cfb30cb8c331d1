// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

namespace lacrima::ui::text {
namespace {

/// The context of the sentences below.
class RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
};

} // namespace

QString refusalWords(analysis::Refusal refusal) {
    using analysis::Refusal;
    switch (refusal) {
    case Refusal::TooFewObservations:
        return RefusalWords::tr("too few cases with both values");
    case Refusal::NoVarianceX:
        return RefusalWords::tr("the first variable is the same for everyone");
    case Refusal::NoVarianceY:
        return RefusalWords::tr("the second variable is the same for everyone");
    case Refusal::InfiniteValue:
        return RefusalWords::tr("a value is infinite");
    case Refusal::LengthMismatch:
        return RefusalWords::tr("the columns are not equally long");
    case Refusal::RedundantCovariate:
        return RefusalWords::tr("a covariate repeats the others");
    case Refusal::NothingLeftX:
        return RefusalWords::tr("what is taken out determines the first variable completely");
    case Refusal::NothingLeftY:
        return RefusalWords::tr("what is taken out determines the second variable completely");
    case Refusal::TooFewClusters:
        return RefusalWords::tr("fewer than five clusters: an interval of so few would be far too narrow");
    case Refusal::TooManyDegenerate:
        return RefusalWords::tr("more than one in ten resamples has no value, so the rest do not stand for "
                                "the data");
    case Refusal::ZeroSpread:
        return RefusalWords::tr(
            "most values are the same, so this robust measure has no spread to work with");
    case Refusal::TooFewGroups:
        return RefusalWords::tr("fewer than two groups have cases");
    case Refusal::ConstantGroup:
        return RefusalWords::tr("within one of the groups the outcome is the same for everyone");
    case Refusal::ConstantTotal:
        return RefusalWords::tr("the sum of the items is the same for everyone");
    case Refusal::TooFewItems:
        return RefusalWords::tr("too few items that differ and vary: alpha needs two, omega three");
    case Refusal::Undefined:
        return RefusalWords::tr("not defined for these data");
    case Refusal::BadArgument:
        return RefusalWords::tr("a value or a setting is outside what this statistic takes");
    }
    return {};
}

} // namespace lacrima::ui::text
