// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include "core/store/Connection.h"

#include <QSqlError>
#include <QVariant>

#include <limits>
#include <utility>

namespace lacrima::store {

Statement::Statement(const Connection& connection, QSqlQuery query)
    : m_connection(&connection)
    , m_query(std::move(query)) {}

base::Result<bool> Statement::step() {
    if (!m_isExecuted && !m_query.exec()) return error();
    m_isExecuted = true;
    if (m_query.next()) return true;
    if (m_query.lastError().isValid()) return error();
    return false;
}

base::Result<std::int64_t> Statement::run() {
    if (!m_query.exec()) return error();
    const std::int64_t changed = m_query.numRowsAffected();
    reset();
    return changed;
}

std::int64_t Statement::number(int column) const {
    const QVariant value = m_query.value(column);
    return value.typeId() == QMetaType::LongLong ? value.toLongLong() : kNoNumber;
}

int Statement::smallNumber(int column) const {
    const std::int64_t wide = number(column);
    const bool fits = wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(wide) : -1;
}

QByteArray Statement::bytes(int column) const {
    const QVariant value = m_query.value(column);
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : QByteArray();
}

QString Statement::text(int column) const {
    const QVariant value = m_query.value(column);
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

bool Statement::isNull(int column) const {
    return m_query.isNull(column);
}

void Statement::reset() {
    m_query.finish();
    m_isExecuted = false;
}

void Statement::bindOne(int index, const QByteArray& bytes) {
    m_query.bindValue(index, bytes.isNull() ? QByteArray("") : bytes); // Qt binds NULL for a null one
}

void Statement::bindOne(int index, const QString& text) {
    m_query.bindValue(
        index, text.isNull() ? QString(QLatin1String("")) : text); // Qt binds NULL for a null one
}

void Statement::bindOne(int index, std::int64_t number) {
    m_query.bindValue(index, QVariant::fromValue<qlonglong>(number));
}

base::Error Statement::error() const {
    return m_connection->errorOf(m_query.lastError());
}

} // namespace lacrima::store
