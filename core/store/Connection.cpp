// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

#include <QSqlError>

#include <atomic>
#include <utility>

namespace lacrima::store {
namespace {

/// Qt keeps connections in a table of the whole program.
QString freshName() {
    static std::atomic<std::uint64_t> number{0};
    return QStringLiteral("lacrima-%1").arg(++number);
}

} // namespace

Connection::Connection(QString place)
    : m_place(std::move(place)) {}

Connection::~Connection() {
    removeDatabase();
}

base::Result<void> Connection::addDatabase(const QString& driver) {
    if (!QSqlDatabase::isDriverAvailable(driver))
        return base::error("store.no_driver", {m_place.toStdString(), driver.toStdString()});
    m_database = QSqlDatabase::addDatabase(driver, freshName());
    return {};
}

void Connection::removeDatabase() {
    if (!m_database.isValid()) return;
    const QString name = m_database.connectionName();
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase(); // Qt warns of handles that are left when the name goes
    QSqlDatabase::removeDatabase(name);
}

base::Result<Statement> Connection::prepare(const char* sql) const {
    if (!isOpen()) return errorOf(m_database.lastError());
    const auto idle = m_idle.find(QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql))));
    if (idle != m_idle.end()) return Statement(*this, m_idle, m_idle.extract(idle));
    QSqlQuery query(m_database);
    query.setForwardOnly(true); // else every row that was read is kept
    if (!query.prepare(QString::fromLatin1(sql))) return errorOf(query.lastError());
    IdleStatements prepared;
    prepared.emplace(QByteArray(sql), std::move(query));
    return Statement(*this, m_idle, prepared.extract(prepared.begin()));
}

base::Result<void> Connection::run(const char* sql) {
    const auto changed = change(sql);
    return changed ? base::Result<void>() : base::Result<void>(changed.error());
}

base::Result<QString> Connection::textOf(const char* sql) const {
    auto statement = prepare(sql);
    if (!statement) return statement.error();
    return statement->step().transform([&](bool hasRow) { return hasRow ? statement->text(0) : QString(); });
}

base::Result<std::int64_t> Connection::numberOf(const char* sql) const {
    auto statement = prepare(sql);
    if (!statement) return statement.error();
    return statement->step().transform([&](bool hasRow) { return hasRow ? statement->number(0) : 0; });
}

} // namespace lacrima::store
