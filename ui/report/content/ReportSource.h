// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Participation.h"
#include "core/dataset/Dataset.h"
#include "core/findings/Findings.h"
#include "core/findings/Results.h"
#include "core/instrument/Instrument.h"
#include "ui/report/ReportDocument.h"
#include "ui/report/added/AddedAnalysis.h"
#include "ui/report/content/Section.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace lacrima::ui::report {

/// What the author chose.
struct ReportRequest {
    QString title; ///< empty: a plain one
    QDate date;
    std::set<Section> sections;    ///< empty: all
    std::map<Section, Note> notes; ///< the author's own words, at the beginning of a section
    double confidence = 0.95;
    std::size_t resamples = 0; ///< above 0: BCa intervals of the correlations of crying with the alliance
    QStringList crying;        ///< answers related to the alliance; empty: those of the 2017 study
    QStringList alliance;      ///< empty: bond, goal, task and total
    analysis::Adjustment adjustment = analysis::Adjustment::Holm;
    /// Outcome and group; empty: alliance and negative feelings by level, alliance by crying.
    std::vector<std::pair<QString, QString>> comparisons;
    QString stem = QStringLiteral("report"); ///< of the names of the files beside the report

    bool has(Section section) const { return sections.empty() || sections.contains(section); }
};

/// What a report is made of: values of one moment, to be read in any thread.
struct ReportSource {
    dataset::Dataset dataset;
    casebook::Participation participation;
    std::shared_ptr<const instrument::Instrument> alliance; ///< may be null
    std::vector<findings::FindingDefinition> claims;
    QString studyTitle;
    double answeredShare = 0.75; ///< a scale is scored from at least this share of its items
    std::int64_t logPosition = 0;
    QString stateHash;
    QString softwareVersion;
    /// When the dataset is a part of the study only: how many cases there are in all, and which these are.
    std::size_t casesInAll = 0; ///< 0: the dataset is the whole
    QString restriction = {};
    std::shared_ptr<const dataset::Dataset> whole = {}; ///< of the same moment; null: the dataset is it
    std::vector<AddedAnalysis> added = {};              ///< in their order
};

} // namespace lacrima::ui::report
