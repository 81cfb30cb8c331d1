// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

namespace lacrima::ui::text {
namespace {

QString tr(const char* sentence) {
    return QCoreApplication::translate("RefusalWords", sentence);
}

} // namespace

QString refusalWords(analysis::Refusal refusal) {
    using analysis::Refusal;
    switch (refusal) {
    case Refusal::TooFewObservations:
        return tr("too few cases with both values");
    case Refusal::NoVarianceX:
        return tr("the first variable is the same for everyone");
    case Refusal::NoVarianceY:
        return tr("the second variable is the same for everyone");
    case Refusal::InfiniteValue:
        return tr("a value is infinite");
    case Refusal::LengthMismatch:
        return tr("the columns are not equally long");
    case Refusal::RedundantCovariate:
        return tr("a covariate repeats the others");
    case Refusal::ZeroSpread:
        return tr("most values are the same, so this robust measure has no spread to work with");
    case Refusal::TooFewGroups:
        return tr("fewer than two groups have cases");
    case Refusal::TooFewLevels:
        return tr("only one level has cases");
    case Refusal::Undefined:
        return tr("not defined for these data");
    case Refusal::BadArgument:
        return tr("a value or a setting is outside what this statistic takes");
    }
    return {};
}

} // namespace lacrima::ui::text
