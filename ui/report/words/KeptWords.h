// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/study/StudyKept.h"
#include "ui/report/content/Section.h"

#include <QJsonObject>
#include <QString>

#include <map>

namespace lacrima::ui::report {

/// The author's words on a section, and the part of the study that was shown when they were written.
struct KeptNote {
    QString words;
    QJsonObject writtenFor;
    bool operator==(const KeptNote&) const = default;
};

/// What is written and chosen for the report, as it is kept in the study: sealed, each section by itself, so
/// that two people who write on different sections do not touch each other's words, and on one section lose
/// none.
class KeptWords {
public:
    explicit KeptWords(study::StudyKept kept)
        : m_kept(kept) {}

    /// Everything anew. "study.locked".
    base::Result<void> read();
    /// Sections without words are not in it.
    std::map<Section, KeptNote> notes() const;
    /// Title, sections, format: an object of the page.
    const QJsonObject& settings() const { return m_settings; }

    /// Keeps the words of a section; answers what the study has now: other words where somebody else changed
    /// the section since it was read, with both in them (see mergedWords).
    base::Result<KeptNote> keep(Section section, const KeptNote& note);
    /// Keeps what changed since it was read; the rest stays as others have it. Answers what others had chosen
    /// meanwhile and these took the place of.
    base::Result<QJsonObject> keepSettings(const QJsonObject& settings);

private:
    base::Result<QJsonObject> find(const QString& name) const;
    base::Result<KeptNote> noteOf(Section section) const;

    study::StudyKept m_kept;
    std::map<Section, KeptNote>
        m_read; ///< as the study has them as far as is known here, empty ones among them
    QJsonObject m_settings;
    QJsonObject m_old; ///< all in one, as it was kept before each section was by itself
};

} // namespace lacrima::ui::report
