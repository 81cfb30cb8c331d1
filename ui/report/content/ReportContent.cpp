// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportContent.h"

#include "ui/figures/Words.h"
#include "ui/report/added/AddedSections.h"
#include "ui/report/content/ReportAlliance.h"
#include "ui/report/content/ReportCrying.h"
#include "ui/report/content/ReportGroups.h"
#include "ui/report/content/ReportMethods.h"
#include "ui/report/content/ReportRelations.h"
#include "ui/report/content/ReportSample.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

namespace lacrima::ui::report {
namespace {

/// The context of the sentences below.
class ReportContent {
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

void addSection(SectionWriter& writer, Section section) {
    switch (section) {
    case Section::Participation:
        return addParticipation(writer);
    case Section::Sample:
        return addSample(writer);
    case Section::Crying:
        return addCrying(writer);
    case Section::Alliance:
        return addAlliance(writer);
    case Section::Correlations:
        return addCorrelations(writer);
    case Section::Compared:
        return addCompared(writer);
    case Section::Groups:
        return addGroups(writer);
    case Section::Findings:
        return addFindings(writer);
    case Section::Missing:
        return addMissing(writer);
    case Section::Added:
        return addAdded(writer);
    case Section::Methods:
        return addMethods(writer);
    case Section::Appendix:
        return; // written last, by itself
    }
}

bool isAboutCases(Section section) {
    return section != Section::Participation && section != Section::Added && section != Section::Methods;
}

ReportMetadata metadataOf(const ReportSource& source, const ReportRequest& request) {
    ReportMetadata metadata;
    metadata.title =
        request.title.isEmpty() ? ReportContent::tr("Crying and the alliance: report") : request.title;
    metadata.studyTitle = source.studyTitle;
    metadata.date = request.date;
    metadata.softwareVersion = source.softwareVersion;
    metadata.logPosition = source.logPosition;
    metadata.stateHash = source.stateHash;
    metadata.isSynthetic = source.dataset.isSynthetic;
    metadata.restriction = source.restriction;
    const bool hasOthers = request.has(Section::Added) && !source.added.empty();
    if (hasOthers && !source.restriction.isEmpty())
        metadata.restriction =
            ReportContent::tr("%1 (Further analyses name cases of their own.)").arg(source.restriction);
    metadata.takeCases(source.dataset.rows.size());
    metadata.sittings = figures::sittingWords(source.dataset);
    metadata.leftOut = source.dataset.leftOut;
    metadata.language = text::spokenLanguage();
    return metadata;
}

void startSection(SectionWriter& writer, Section section) {
    writer.document.heading(1, sectionTitle(section));
    const auto note = writer.request.notes.find(section);
    if (note != writer.request.notes.end()) writer.document.note(note->second);
}

} // namespace

base::Result<Report> makeReport(const ReportSource& source, const ReportRequest& request) {
    SectionWriter writer{source, request, {}, exchange::Recomputation(request.confidence), {}};
    writer.document.metadata = metadataOf(source, request);
    for (const Section section : allSections()) {
        if (!request.has(section) || section == Section::Appendix) continue;
        if (section == Section::Added && source.added.empty()) continue;
        startSection(writer, section);
        if (isAboutCases(section) && source.dataset.rows.empty() && !source.restriction.isEmpty())
            writer.document.paragraph(
                ReportContent::tr("No case is left by what this report is restricted to."));
        else
            addSection(writer, section);
    }
    if (request.has(Section::Appendix)) startSection(writer, Section::Appendix);
    auto files = request.has(Section::Appendix) ? addAppendix(writer) : companionFiles(writer);
    if (!files) return files.error();
    return Report{std::move(writer.document), std::move(*files), writer.again.numbers()};
}

} // namespace lacrima::ui::report
