// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/SqliteStatement.h"

#include "core/store/sqlite/SqliteConnection.h"

#include <limits>
#include <sqlite3.h>
#include <utility>

namespace lacrima::store {

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_handle(std::exchange(other.m_handle, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_database, other.m_database);
    std::swap(m_handle, other.m_handle);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_handle); // repeats the error of the last step, which was told then
}

base::Result<bool> Statement::step() {
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return errorOf(code);
}

base::Result<void> Statement::run() {
    const auto stepped = step();
    if (!stepped) return stepped.error();
    reset();
    return {};
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(m_handle, column);
}

int Statement::smallNumber(int column) const {
    const std::int64_t wide = number(column);
    const bool fits = wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(wide) : -1;
}

QByteArray Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(m_handle, column); // before the size: it may convert
    return QByteArray(static_cast<const char*>(data), sqlite3_column_bytes(m_handle, column));
}

QString Statement::text(int column) const {
    return QString::fromUtf8(bytes(column));
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

void Statement::reset() {
    sqlite3_reset(m_handle); // repeats the error of the last step, which was told then
}

int Statement::bindOne(int index, const QByteArray& bytes) {
    if (bytes.isEmpty()) return sqlite3_bind_zeroblob(m_handle, index, 0); // a null pointer would bind NULL
    return sqlite3_bind_blob64(
        m_handle, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

int Statement::bindOne(int index, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(m_handle, index, utf8.isNull() ? "" : utf8.constData(),
        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

int Statement::bindOne(int index, std::int64_t number) {
    return sqlite3_bind_int64(m_handle, index, number);
}

base::Error Statement::errorOf(int code) const {
    return m_database->errorOf(code);
}

} // namespace lacrima::store
