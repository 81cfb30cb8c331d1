// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include "core/store/Connection.h"

#include <QSqlError>
#include <QVariant>

#include <limits>
#include <utility>

namespace lacrima::store {
namespace {

constexpr std::size_t kMostIdle = 64; ///< some texts hold a number, and come once

} // namespace

Statement::Statement(const Connection& connection, IdleStatements& idle, IdleStatements::node_type prepared)
    : m_connection(&connection)
    , m_idle(&idle)
    , m_prepared(std::move(prepared)) {}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_idle(other.m_idle)
    , m_prepared(std::move(other.m_prepared))
    , m_isExecuted(other.m_isExecuted)
    , m_hasFailed(other.m_hasFailed) {}

/// What was bound goes with it: a body can be large, and is nobody's to keep.
Statement::~Statement() {
    if (m_prepared.empty() || m_hasFailed || m_idle->size() >= kMostIdle) return;
    query().finish();
    const auto bound = static_cast<int>(query().boundValues().size());
    for (int at = 0; at < bound; ++at) query().bindValue(at, QVariant());
    m_idle->insert(std::move(m_prepared)); // another of the same text may be there by now
}

base::Result<bool> Statement::step() {
    if (!m_isExecuted && !query().exec()) return error();
    m_isExecuted = true;
    if (query().next()) return true;
    if (query().lastError().isValid()) return error();
    return false;
}

base::Result<std::int64_t> Statement::run() {
    if (!query().exec()) return error();
    const std::int64_t changed = query().numRowsAffected();
    reset();
    return changed;
}

std::int64_t Statement::number(int column) const {
    const QVariant value = query().value(column);
    return value.typeId() == QMetaType::LongLong ? value.toLongLong() : kNoNumber;
}

int Statement::smallNumber(int column) const {
    const std::int64_t wide = number(column);
    const bool fits = wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(wide) : -1;
}

QByteArray Statement::bytes(int column) const {
    const QVariant value = query().value(column);
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : QByteArray();
}

QString Statement::text(int column) const {
    const QVariant value = query().value(column);
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

bool Statement::isNull(int column) const {
    return query().isNull(column);
}

void Statement::reset() {
    query().finish();
    m_isExecuted = false;
}

void Statement::bindOne(int index, const QByteArray& bytes) {
    query().bindValue(index, bytes.isNull() ? QByteArray("") : bytes); // Qt binds NULL for a null one
}

void Statement::bindOne(int index, const QString& text) {
    query().bindValue(
        index, text.isNull() ? QString(QLatin1String("")) : text); // Qt binds NULL for a null one
}

void Statement::bindOne(int index, std::int64_t number) {
    query().bindValue(index, QVariant::fromValue<qlonglong>(number));
}

base::Error Statement::error() {
    m_hasFailed = true;
    return m_connection->errorOf(query().lastError());
}

} // namespace lacrima::store
