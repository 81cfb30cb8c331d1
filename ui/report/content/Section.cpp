// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/Section.h"

#include <QCoreApplication>

namespace lacrima::ui::report {

namespace {

/// The context of the headings below.
class SectionWords {
    Q_DECLARE_TR_FUNCTIONS(SectionWords)
};

} // namespace

const std::vector<Section>& allSections() {
    static const std::vector<Section> kAll{Section::Participation, Section::Sample, Section::Crying,
        Section::Alliance, Section::Correlations, Section::Compared, Section::Groups, Section::Findings,
        Section::Missing, Section::Added, Section::Methods, Section::Appendix};
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
    case Section::Added:
        return QStringLiteral("added");
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
        return SectionWords::tr("Who took part");
    case Section::Sample:
        return SectionWords::tr("Clinicians and patients");
    case Section::Crying:
        return SectionWords::tr("Crying");
    case Section::Alliance:
        return SectionWords::tr("The alliance");
    case Section::Correlations:
        return SectionWords::tr("Crying and the alliance");
    case Section::Compared:
        return SectionWords::tr("Bond, goal and task compared");
    case Section::Groups:
        return SectionWords::tr("Groups compared");
    case Section::Findings:
        return SectionWords::tr("The findings of the 2017 study");
    case Section::Missing:
        return SectionWords::tr("What is missing");
    case Section::Added:
        return SectionWords::tr("Further analyses");
    case Section::Methods:
        return SectionWords::tr("Methods");
    case Section::Appendix:
        return SectionWords::tr("Appendix: computing the numbers again");
    }
    return {};
}

} // namespace lacrima::ui::report
