// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/ReportPlace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>
#include <utility>

namespace lacrima::casebook {
namespace {

const QString kPlace = QStringLiteral("report");

QJsonObject arrangementOf(const record::SavedView& view) {
    return QJsonDocument::fromJson(view.arrangement).object();
}

} // namespace

std::optional<int> reportPlace(const record::SavedView& view) {
    const int place = arrangementOf(view).value(kPlace).toInt();
    return place > 0 ? std::optional(place) : std::nullopt;
}

record::SavedView atReportPlace(record::SavedView view, std::optional<int> place) {
    if (reportPlace(view) == place) return view;
    QJsonObject arrangement = arrangementOf(view);
    if (place)
        arrangement.insert(kPlace, *place);
    else
        arrangement.remove(kPlace);
    view.arrangement = QJsonDocument(arrangement).toJson(QJsonDocument::Compact);
    return view;
}

std::vector<SavedViewVersion> inReport(std::vector<SavedViewVersion> views) {
    std::vector<std::pair<int, SavedViewVersion>> placed;
    for (SavedViewVersion& version : views) {
        if (const auto place = reportPlace(version.view)) placed.emplace_back(*place, std::move(version));
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& one, const auto& other) {
        return std::tie(one.first, one.second.view.name) < std::tie(other.first, other.second.view.name);
    });
    std::vector<SavedViewVersion> result;
    for (auto& [place, version] : placed) result.push_back(std::move(version));
    return result;
}

} // namespace lacrima::casebook
