// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/Migrations.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace lacrima::store {
namespace {

constexpr int kSchemaColumns = 4; ///< type, name, table, SQL

QString folder() {
    return QStringLiteral(":/migrations/sqlite");
}

/// "0001_study_file.sql", ... in order.
QStringList migrationFiles() {
    return QDir(folder()).entryList({QStringLiteral("????_*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString& file) {
    return file.left(4).toInt();
}

/// Qt runs one statement at a time. Our files hold neither "--" nor ";" in quotes.
QList<QByteArray> statementsIn(const QByteArray& sql) {
    QByteArray bare;
    for (const QByteArray& line : sql.split('\n')) {
        const qsizetype comment = line.indexOf("--");
        bare += (comment < 0 ? line : line.left(comment)) + '\n';
    }
    QList<QByteArray> statements;
    for (const QByteArray& statement : bare.split(';')) {
        if (!statement.trimmed().isEmpty()) statements << statement.trimmed();
    }
    return statements;
}

base::Result<void> runFile(SqliteConnection& connection, const QString& name) {
    QFile file(folder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly)) return base::error("store.no_migrations");
    const QList<QByteArray> statements = statementsIn(file.readAll());
    return connection.transaction([&]() -> base::Result<void> {
        for (const QByteArray& sql : statements) {
            if (auto done = connection.run(sql.constData()); !done) return done;
        }
        return {};
    });
}

base::Result<QStringList> schemaOf(SqliteConnection& connection) {
    QStringList schema;
    // What another program's ANALYZE makes, as it makes it, is of no consequence: nobody reads it.
    auto statement = connection.prepare(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE NOT (type = 'table' AND "
        "name = "
        "'sqlite_stat1' AND sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat)') ORDER BY type, name");
    if (!statement) return statement.error();
    for (;;) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) return schema;
        for (int column = 0; column < kSchemaColumns; ++column) schema << statement->text(column);
    }
}

/// All that a file declares under this name: more than one line when it stands there twice.
QStringList declarationsOf(const QStringList& schema, const QString& name) {
    QStringList found;
    for (int at = 0; at < schema.size(); at += kSchemaColumns) {
        if (schema.at(at + 1) == name) found += schema.mid(at, kSchemaColumns);
    }
    return found;
}

/// What the migrations make of an empty file: to hold others against.
base::Result<QStringList> makeNewestSchema() {
    auto model = SqliteConnection::open(QString(), Access::InMemory);
    if (!model) return model.error();
    if (auto migrated = migrate(**model); !migrated) return migrated.error();
    return schemaOf(**model);
}

/// Always the same, and every opening asks for it.
const base::Result<QStringList>& newestSchema() {
    static const base::Result<QStringList> schema = makeNewestSchema();
    return schema;
}

} // namespace

int newestFormat() {
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : numberOf(files.last());
}

base::Result<int> formatOf(SqliteConnection& connection) {
    const auto number = connection.numberOf("PRAGMA user_version");
    if (!number) return number.error();
    if (*number > newestFormat()) {
        return base::error("store.newer_format", {connection.place().toStdString(), std::to_string(*number)});
    }
    if (*number < 0) return connection.errorOf(SQLITE_CORRUPT);
    return static_cast<int>(*number);
}

base::Result<void> migrate(SqliteConnection& connection) {
    const auto format = formatOf(connection);
    if (!format) return format.error();
    const QStringList files = migrationFiles();
    if (files.isEmpty()) return base::error("store.no_migrations");
    for (const QString& file : files) {
        if (numberOf(file) <= *format) continue;
        if (auto done = runFile(connection, file); !done) return done;
    }
    return {};
}

base::Result<void> checkPlaces(SqliteConnection& connection) {
    // The last of them is 2^48: behind it no record of ours would ever stand.
    const auto strange =
        connection.numberOf("SELECT EXISTS (SELECT 1 FROM record WHERE position < 1) + EXISTS "
                            "(SELECT 1 FROM record WHERE position > 281474976710656)");
    if (!strange) return strange.error();
    if (*strange != 0) return base::error("store.changed_structure", {connection.place().toStdString()});
    return {};
}

base::Result<void> checkSchema(SqliteConnection& connection) {
    const auto& expected = newestSchema();
    if (!expected) return expected.error();
    const auto found = schemaOf(connection);
    if (!found) return found.error();
    if (*found != *expected)
        return base::error("store.changed_structure", {connection.place().toStdString()});
    return {};
}

base::Result<void> checkTables(SqliteConnection& connection) {
    const auto& expected = newestSchema();
    if (!expected) return expected.error();
    const auto found = schemaOf(connection);
    if (!found) return found.error();
    for (int at = 0; at < expected->size(); at += kSchemaColumns) {
        if (expected->at(at) != QLatin1String("table")) continue;
        if (declarationsOf(*found, expected->at(at + 1)) != expected->mid(at, kSchemaColumns))
            return base::error("store.changed_structure", {connection.place().toStdString()});
    }
    return {};
}

} // namespace lacrima::store
