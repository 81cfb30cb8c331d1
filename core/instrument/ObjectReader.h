// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/InstrumentReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <string>

namespace lacrima::instrument {

/// Collects the problems of one file.
class Problems {
public:
    void add(const QString& place, base::ErrorKey key, std::vector<std::string> arguments = {});
    const std::vector<ReadProblem>& all() const { return m_problems; }
    bool isEmpty() const { return m_problems.empty(); }

private:
    std::vector<ReadProblem> m_problems;
};

enum class Need : bool { Optional, Required };

/// [a-z][a-z0-9_]* of at most 64 characters.
bool isName(const QString& text);

/// Reads the members of one JSON object, each at most of the type asked for, and notes what is wrong with
/// them. Whatever is wrong is read as empty, so that reading goes on.
class ObjectReader {
public:
    ObjectReader(const QJsonObject& object, QString place, const QStringList& languages, Problems& problems)
        : m_object(object)
        , m_place(std::move(place))
        , m_languages(languages)
        , m_problems(problems) {}

    QString placeOf(const QString& key) const;
    bool has(const QString& key) const { return m_object.contains(key); }
    void report(const QString& key, base::ErrorKey problem, std::vector<std::string> arguments = {}) const;

    QString text(const QString& key, Need need);
    QString name(const QString& key, Need need = Need::Required);
    std::optional<double> number(const QString& key, Need need);
    bool flag(const QString& key);
    int count(const QString& key, int otherwise, int most);
    Range range(const QString& key);
    /// A condition of the logic language, "" when there is none.
    QString logic(const QString& key, Need need);
    QStringList texts(const QString& key, Need need);
    LocalText localText(const QString& key, Need need);
    QJsonObject object(const QString& key);
    /// The objects of an array; what is no object is reported and read as an empty one.
    std::vector<QJsonObject> objects(const QString& key, Need need, int most);
    /// The index of the word among `words`; nothing when it is absent or (reported) not one of them.
    std::optional<int> word(const QString& key, const QStringList& words, Need need);

    /// Keeps reportUnknown from naming a member.
    void markKnown(const QString& key) { m_taken.insert(key); }
    /// Reports every member that nobody asked for.
    void reportUnknown() const;

private:
    /// Undefined when the member is absent (reported when needed) or of another type (always reported).
    QJsonValue take(const QString& key, QJsonValue::Type type, Need need);
    LocalText localTextOf(const QJsonObject& sentences, const QString& key);

    QJsonObject m_object;
    QString m_place;
    QStringList m_languages;
    Problems& m_problems;
    QSet<QString> m_taken;
};

QString indexed(const QString& place, qsizetype index);

} // namespace lacrima::instrument
