// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Participation.h"
#include "core/casebook/SavedViews.h"
#include "core/dataset/Dataset.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace lacrima::ui::report {

/// The whole study at one moment.
struct AddedMoment {
    std::shared_ptr<const dataset::Dataset> dataset; ///< null: as the report has it
    std::shared_ptr<const casebook::Participation> participation;
};

/// An analysis of one page of Explore that the author added to the report: which page, its choices, and the
/// cases and the moment it speaks of. A saved view says all that.
struct AddedAnalysis {
    QString name;
    bool isNamedBySubject = false; ///< nobody gave it that name: see subjectOf()
    QString page;                  ///< "tabCrying": the object name of the page's tab
    QJsonObject choices;           ///< of that page
    QString filter;                ///< in the logic language; empty: all cases
    bool isHandPicked = false;
    std::set<std::pair<QString, int>> picked; ///< case and sitting
    std::int64_t position = 0;                ///< of the moment chosen; 0: that of the report
    AddedMoment moment;                       ///< of `position`; whoever makes the report reads it
    QByteArray digest;                        ///< of the numbers when it was added; may be empty
    int digestVersion = 0;
    std::int64_t savedAt = 0; ///< position of the log then
};

AddedAnalysis addedFrom(const record::SavedView& view);
/// The saved views that are in the report, in its order.
std::vector<AddedAnalysis> addedFrom(std::vector<casebook::SavedViewVersion> views);

/// The arrangement of a page, for a view that bears this name because nobody gave it one.
QByteArray namedBySubject(const QByteArray& arrangement, const QString& name);
/// The name under which the same page with the same choices, cases and moment is in the report; empty when it
/// is not.
QString nameInReport(const QByteArray& arrangement, std::vector<casebook::SavedViewVersion> views);

/// What an analysis is about, in words that claim nothing: "Groups: Total by Level of organization".
QString subjectOf(const QString& page, const QJsonObject& choices, const dataset::Dataset& data);
/// The name of a page of Explore: "Crying"; empty for an unknown one.
QString pageTitle(const QString& page);

} // namespace lacrima::ui::report
