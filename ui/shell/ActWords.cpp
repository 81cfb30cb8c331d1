// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActWords.h"

#include "ui/text/Dates.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <iterator>

namespace lacrima::ui {
namespace {

/// The context of the sentences below.
class ActWords {
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

using Acts = std::vector<study::HolderAct>;

QString dated(const study::HolderAct& act, const QString& words) {
    const QDate date = QDate::fromString(act.date, Qt::ISODate);
    return QStringLiteral("%1: %2").arg(text::dateWords(date), words);
}

QString officeName(const QString& fingerprint, const std::vector<study::OfficeOverview>& offices) {
    const auto found = std::find_if(offices.begin(), offices.end(),
        [&](const study::OfficeOverview& each) { return each.office.fingerprint == fingerprint; });
    // Names of blanks, and of what nobody sees, are none.
    const bool hasName =
        found != offices.end() && std::any_of(found->office.name.begin(), found->office.name.end(),
                                      [](QChar letter) { return letter.isLetterOrNumber(); });
    return hasName ? found->office.name.simplified() : text::inGroups(fingerprint);
}

QString aboutOffice(const study::HolderAct& act, const std::vector<study::OfficeOverview>& offices) {
    if (act.act == study::kTicketMade)
        return act.name.isEmpty()
                   ? ActWords::tr("A copy was made for a new office")
                   : ActWords::tr("A copy was made for the office %1").arg(act.name.simplified());
    const QString words = act.act == study::kOfficeAccepted ? ActWords::tr("The office %1 was accepted")
                                                            : ActWords::tr("The office %1 was refused");
    return words.arg(officeName(act.name, offices));
}

QString aboutSheet(const study::HolderAct& act) {
    if (act.act == record::kNewRecoverySheet)
        return ActWords::tr("A new recovery sheet was made; the one before opens this file no longer");
    return act.act == record::kRemoved ? ActWords::tr("The recovery sheet opens this file no longer")
                                       : ActWords::tr("The recovery sheet can open the study");
}

QString aboutHolder(const study::HolderAct& act) {
    const QString words = act.act == record::kCertified ? ActWords::tr("%1 can open the study")
                          : act.act == record::kRemoved ? ActWords::tr("%1 was removed")
                                                        : ActWords::tr("%1 has another passphrase");
    return words.arg(act.name.simplified());
}

QString line(const study::HolderAct& act, const std::vector<study::OfficeOverview>& offices) {
    const bool isOfOffice = act.act == study::kTicketMade || act.act == study::kOfficeAccepted ||
                            act.act == study::kOfficeRefused;
    const QString words = isOfOffice           ? aboutOffice(act, offices)
                          : act.name.isEmpty() ? aboutSheet(act)
                                               : aboutHolder(act);
    // Some follow from what somebody did with their key, so that it says who signed, not who pressed.
    if (act.author.isEmpty()) return dated(act, words);
    return dated(act, act.author == study::kRecoveryCode
                          ? ActWords::tr("%1 (with the recovery sheet)").arg(words)
                          : ActWords::tr("%1 (signed by %2)").arg(words, act.author));
}

/// Who was certified as the study was made; the ticket of its first office is part of that.
QString foundingLine(Acts::const_iterator first, Acts::const_iterator end) {
    QStringList names;
    for (auto each = first; each != end; ++each)
        if (each->act == record::kCertified && !each->name.isEmpty()) names.append(each->name.simplified());
    return dated(*first, ActWords::tr("The study was made; %1 can open it, and the recovery sheet")
                             .arg(names.join(QStringLiteral(", "))));
}

/// Whether it only prepares the sheet that was made right after it.
bool isPartOfNewSheet(Acts::const_iterator act, Acts::const_iterator end) {
    const auto isPart = [](const study::HolderAct& each) {
        return each.name.isEmpty() && (each.act == record::kRemoved || each.act == record::kCertified);
    };
    const auto after = std::find_if_not(act, end, isPart);
    return isPart(*act) && after != end && after->act == record::kNewRecoverySheet;
}

} // namespace

QStringList actLines(const Acts& acts, const std::vector<study::OfficeOverview>& offices) {
    const auto firstLater = std::find_if_not(acts.begin(), acts.end(), [](const study::HolderAct& act) {
        return act.isOfFounding && (act.act == record::kCertified || act.act == study::kTicketMade);
    });
    QStringList lines;
    if (firstLater != acts.begin()) lines.append(foundingLine(acts.begin(), firstLater));
    for (auto act = firstLater; act != acts.end(); ++act)
        if (!isPartOfNewSheet(act, acts.end())) lines.append(line(*act, offices));
    return lines;
}

} // namespace lacrima::ui
