// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/SectionReader.h"

namespace lacrima::instrument {
namespace {

/// Both conditions; each on lines of its own, so that a comment in one does not hide the other.
QString joined(const QString& outer, const QString& inner) {
    if (outer.isEmpty()) return inner;
    if (inner.isEmpty()) return outer;
    return QStringLiteral("(%1\n) and (%2\n)").arg(outer, inner);
}

} // namespace

void readSections(ObjectReader& file, InstrumentDraft& draft, Problems& problems) {
    const QString key = QStringLiteral("sections");
    qsizetype index = 0;
    for (const QJsonObject& object : file.objects(key, Need::Optional, kMaxSections)) {
        ObjectReader reader(object, indexed(key, index++), draft.instrument.languages, problems);
        Section section;
        section.id = reader.name(QStringLiteral("id"));
        section.title = reader.localText(QStringLiteral("title"), Need::Required);
        section.introduction = reader.localText(QStringLiteral("introduction"), Need::Optional);
        draft.sectionFirst.append(reader.name(QStringLiteral("first")));
        draft.sectionShowIf.append(reader.logic(QStringLiteral("show_if"), Need::Optional));
        reader.reportUnknown();
        draft.instrument.sections.push_back(std::move(section));
    }
}

void placeSections(InstrumentDraft& draft, Problems& problems) {
    auto& sections = draft.instrument.sections;
    auto& items = draft.instrument.items;
    int end = static_cast<int>(items.size());
    for (std::size_t i = sections.size(); i-- > 0;) { // backwards: a section ends where the next one starts
        const auto index = static_cast<qsizetype>(i);
        const QString& first = draft.sectionFirst[index];
        const QString place = indexed(QStringLiteral("sections"), index);
        const QString firstPlace = QStringLiteral("%1.first").arg(place);
        const int start = draft.instrument.indexOf(first);
        if (start < 0 || start >= end) {
            const base::ErrorKey problem =
                start < 0 ? base::ErrorKey("instrument.unknown_item") : "instrument.section_order";
            if (isName(first)) problems.add(firstPlace, problem, {first.toStdString()});
            continue;
        }
        sections[i].firstItem = start;
        sections[i].itemCount = end - start;
        const QString& showIf = draft.sectionShowIf[index];
        if (!showIf.isEmpty()) {
            draft.logic.push_back({QStringLiteral("%1.show_if").arg(place), showIf, start, end - start});
        }
        for (int j = start; j < end; ++j) {
            QString& own = items[static_cast<std::size_t>(j)].showIf;
            own = joined(showIf, own);
        }
        end = start;
    }
}

} // namespace lacrima::instrument
