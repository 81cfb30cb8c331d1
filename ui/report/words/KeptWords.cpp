// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/KeptWords.h"

#include "ui/report/words/MergedWords.h"

#include <QJsonDocument>

namespace lacrima::ui::report {
namespace {

const QString kAllInOne = QStringLiteral("report");
const QString kSettings = QStringLiteral("report.settings");
const QString kWords = QStringLiteral("words");
const QString kWrittenFor = QStringLiteral("writtenFor");

QString nameOf(Section section) {
    return QStringLiteral("report.section.") + sectionCode(section);
}

QByteArray bytesOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Empty when nothing is kept under that name.
base::Result<QJsonObject> KeptWords::find(const QString& name) const {
    const auto kept = m_kept.find(name);
    if (!kept) return kept.error();
    return *kept ? QJsonDocument::fromJson(**kept).object() : QJsonObject();
}

base::Result<KeptNote> KeptWords::noteOf(Section section) const {
    const auto kept = find(nameOf(section));
    if (!kept) return kept.error();
    if (!kept->isEmpty()) return KeptNote{(*kept)[kWords].toString(), (*kept)[kWrittenFor].toObject()};
    const QString code = sectionCode(section);
    return KeptNote{m_old[QStringLiteral("notes")].toObject()[code].toString(),
        m_old[kWrittenFor].toObject()[code].toObject()};
}

base::Result<void> KeptWords::read() {
    const auto old = find(kAllInOne);
    if (!old) return old.error();
    m_old = *old;
    for (const Section section : allSections()) {
        const auto note = noteOf(section);
        if (!note) return note.error();
        m_read[section] = *note;
    }
    const auto settings = find(kSettings);
    if (!settings) return settings.error();
    m_settings = settings->isEmpty() ? m_old : *settings;
    m_settings.remove(QStringLiteral("notes"));
    m_settings.remove(kWrittenFor);
    return {};
}

std::map<Section, KeptNote> KeptWords::notes() const {
    std::map<Section, KeptNote> notes;
    for (const auto& [section, note] : m_read) {
        if (!note.words.trimmed().isEmpty()) notes.emplace(section, note);
    }
    return notes;
}

base::Result<KeptNote> KeptWords::keep(Section section, const KeptNote& note) {
    const auto there = noteOf(section);
    if (!there) return there.error();
    KeptNote kept = note;
    kept.words = mergedWords(m_read[section].words, note.words, there->words);
    if (kept.words == there->words && kept.words != note.words) kept.writtenFor = there->writtenFor;
    if (auto put =
            m_kept.put(nameOf(section), bytesOf({{kWords, kept.words}, {kWrittenFor, kept.writtenFor}}));
        !put)
        return put.error();
    m_read[section] = kept;
    return kept;
}

base::Result<QJsonObject> KeptWords::keepSettings(const QJsonObject& settings) {
    const auto there = find(kSettings);
    if (!there) return there.error();
    QJsonObject kept = there->isEmpty() ? m_settings : *there;
    QJsonObject replaced;
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        const QString key = each.key();
        if (m_settings[key] == each.value()) continue;
        if (kept[key] != m_settings[key] && kept[key] != each.value()) replaced[key] = kept[key];
        kept[key] = each.value();
    }
    if (auto put = m_kept.put(kSettings, bytesOf(kept)); !put) return put.error();
    m_settings = kept;
    return replaced;
}

} // namespace lacrima::ui::report
