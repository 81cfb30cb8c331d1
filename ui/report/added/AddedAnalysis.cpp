// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/added/AddedAnalysis.h"

#include "core/casebook/ReportPlace.h"
#include "ui/figures/Words.h"
#include "ui/figures/missing/MissingFigures.h"
#include "ui/report/added/CorrelationChoices.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lacrima::ui::report {
namespace {

/// The context of the sentences below.
class AddedAnalysisWords {
    Q_DECLARE_TR_FUNCTIONS(AddedAnalysisWords)
};

/// "Crying by gender".
QString byWords(const QString& what, const QString& by, const dataset::Dataset& data) {
    return AddedAnalysisWords::tr("%1 by %2").arg(what, figures::inSentence(figures::nameOf(data, by)));
}

/// "Relation: Bond and Support".
QString pairWords(const QString& x, const QString& y, const dataset::Dataset& data) {
    return AddedAnalysisWords::tr("Relation: %1 and %2")
        .arg(figures::nameOf(data, x), figures::inSentence(figures::nameOf(data, y)));
}

const QString kSubjectName = QStringLiteral("subjectName");

bool isSame(const AddedAnalysis& one, const AddedAnalysis& other) {
    return one.page == other.page && one.choices == other.choices && one.filter == other.filter &&
           one.position == other.position && one.isHandPicked == other.isHandPicked &&
           (!one.isHandPicked || one.picked == other.picked);
}

} // namespace

AddedAnalysis addedFrom(const record::SavedView& view) {
    const QJsonObject all = QJsonDocument::fromJson(view.arrangement).object();
    AddedAnalysis added;
    added.name = view.name;
    added.isNamedBySubject = all.value(kSubjectName).toString() == view.name;
    added.page = all.value(QLatin1String("tab")).toString();
    added.choices = all.value(QLatin1String("pages")).toObject().value(added.page).toObject();
    added.filter = all.value(QLatin1String("filter")).toString().trimmed();
    added.isHandPicked = all.value(QLatin1String("onlySelected")).toBool();
    for (const auto& key : all.value(QLatin1String("selection")).toArray())
        added.picked.emplace(key.toArray()[0].toString(), key.toArray()[1].toInt());
    added.position = all.value(QLatin1String("position")).toInteger();
    added.digest = view.digest;
    added.digestVersion = all.value(QLatin1String("version")).toInt();
    added.savedAt = view.logPosition;
    return added;
}

std::vector<AddedAnalysis> addedFrom(std::vector<casebook::SavedViewVersion> views) {
    std::vector<AddedAnalysis> added;
    for (const casebook::SavedViewVersion& version : casebook::inReport(std::move(views)))
        added.push_back(addedFrom(version.view));
    return added;
}

QByteArray namedBySubject(const QByteArray& arrangement, const QString& name) {
    QJsonObject all = QJsonDocument::fromJson(arrangement).object();
    all.insert(kSubjectName, name);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QString nameInReport(const QByteArray& arrangement, std::vector<casebook::SavedViewVersion> views) {
    record::SavedView view;
    view.arrangement = arrangement;
    const AddedAnalysis wanted = addedFrom(view);
    for (const AddedAnalysis& added : addedFrom(std::move(views))) {
        if (isSame(wanted, added)) return added.name;
    }
    return {};
}

QString pageTitle(const QString& page) {
    if (page == QLatin1String("tabCrying")) return AddedAnalysisWords::tr("Crying");
    if (page == QLatin1String("tabAlliance")) return AddedAnalysisWords::tr("Alliance");
    if (page == QLatin1String("tabCorrelations")) return AddedAnalysisWords::tr("Correlations");
    if (page == QLatin1String("tabRelation")) return AddedAnalysisWords::tr("Relation");
    if (page == QLatin1String("tabCompared")) return AddedAnalysisWords::tr("Correlations compared");
    if (page == QLatin1String("tabGroups")) return AddedAnalysisWords::tr("Groups");
    if (page == QLatin1String("tabFindings")) return AddedAnalysisWords::tr("Published findings");
    if (page == QLatin1String("tabMissing")) return AddedAnalysisWords::tr("What is missing");
    return {};
}

QString subjectOf(const QString& page, const QJsonObject& choices, const dataset::Dataset& data) {
    const auto chosen = [&](const char* key) { return choices.value(QLatin1String(key)).toString(); };
    const QString title = pageTitle(page);
    if (page == QLatin1String("tabCrying") && !chosen("by").isEmpty())
        return byWords(title, chosen("by"), data);
    if (page == QLatin1String("tabGroups"))
        return byWords(figures::nameOf(data, chosen("outcome")), chosen("group"), data);
    if (page == QLatin1String("tabRelation")) return pairWords(chosen("x"), chosen("y"), data);
    if (page == QLatin1String("tabCorrelations"))
        return AddedAnalysisWords::tr("Correlations (%1)")
            .arg(figures::shortMethodName(CorrelationChoices::methodOf(chosen("method"))));
    if (page == QLatin1String("tabMissing") && !chosen("block").isEmpty())
        return QStringLiteral("%1 (%2)").arg(
            title, figures::inSentence(figures::instrumentName(chosen("block"))));
    return title;
}

} // namespace lacrima::ui::report
