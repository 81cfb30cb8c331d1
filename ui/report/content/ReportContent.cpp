// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportContent.h"

#include "ui/report/content/ReportSections.h"
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
    case Section::Methods:
        return addMethods(writer);
    case Section::Appendix:
        return; // written last, by itself
    }
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

const std::vector<Section>& allSections() {
    static const std::vector<Section> kAll{Section::Participation, Section::Sample, Section::Crying,
        Section::Alliance, Section::Correlations, Section::Compared, Section::Groups, Section::Findings,
        Section::Missing, Section::Methods, Section::Appendix};
    return kAll;
}

QString sectionCode(Section section) {
    switch (section) {
    case Section::Participation:
        return QStringLiteral("participation");
    case Section::Sample:
        return QStringLiteral("sample");
    case Section::Crying:
        return QStringLiteral("crying");
    case Section::Alliance:
        return QStringLiteral("alliance");
    case Section::Correlations:
        return QStringLiteral("correlations");
    case Section::Compared:
        return QStringLiteral("compared");
    case Section::Groups:
        return QStringLiteral("groups");
    case Section::Findings:
        return QStringLiteral("findings");
    case Section::Missing:
        return QStringLiteral("missing");
    case Section::Methods:
        return QStringLiteral("methods");
    case Section::Appendix:
        return QStringLiteral("appendix");
    }
    return {};
}

std::optional<Section> sectionFrom(const QString& code) {
    for (const Section section : allSections()) {
        if (sectionCode(section) == code) return section;
    }
    return std::nullopt;
}

QString sectionTitle(Section section) {
    switch (section) {
    case Section::Participation:
        return ReportContent::tr("Who took part");
    case Section::Sample:
        return ReportContent::tr("Clinicians and patients");
    case Section::Crying:
        return ReportContent::tr("Crying");
    case Section::Alliance:
        return ReportContent::tr("The alliance");
    case Section::Correlations:
        return ReportContent::tr("Crying and the alliance");
    case Section::Compared:
        return ReportContent::tr("Bond, goal and task compared");
    case Section::Groups:
        return ReportContent::tr("Groups compared");
    case Section::Findings:
        return ReportContent::tr("The findings of the 2017 study");
    case Section::Missing:
        return ReportContent::tr("What is missing");
    case Section::Methods:
        return ReportContent::tr("Methods");
    case Section::Appendix:
        return ReportContent::tr("Appendix: computing the numbers again");
    }
    return {};
}

base::Result<Report> makeReport(const ReportSource& source, const ReportRequest& request) {
    SectionWriter writer{source, request, {}, exchange::Recomputation(request.confidence), {}};
    writer.document.metadata = metadataOf(source, request);
    for (const Section section : allSections()) {
        if (!request.has(section) || section == Section::Appendix) continue;
        startSection(writer, section);
        addSection(writer, section);
    }
    if (request.has(Section::Appendix)) startSection(writer, Section::Appendix);
    auto files = request.has(Section::Appendix) ? addAppendix(writer) : companionFiles(writer);
    if (!files) return files.error();
    return Report{std::move(writer.document), std::move(*files), writer.again.numbers()};
}

} // namespace lacrima::ui::report
