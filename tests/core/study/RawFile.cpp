// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/study/RawFile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace lacrima::study {
namespace {

constexpr std::array kBlobs{"id", "previous", "signature", "body"};
constexpr std::array kTexts{"office", "clinician", "case_id", "instrument", "date"};
constexpr std::array kNumbers{"kind", "sitting", "lamport"};

class Query {
public:
    Query(sqlite3* handle, const std::string& sql) {
        EXPECT_EQ(sqlite3_prepare_v2(handle, sql.c_str(), -1, &m_statement, nullptr), SQLITE_OK)
            << sqlite3_errmsg(handle);
    }
    ~Query() { sqlite3_finalize(m_statement); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    sqlite3_stmt* get() const { return m_statement; }
    int step() const { return sqlite3_step(m_statement); }

private:
    sqlite3_stmt* m_statement = nullptr;
};

bool isText(const std::string& column) {
    return std::find(kTexts.begin(), kTexts.end(), column) != kTexts.end();
}

} // namespace

RawFile::RawFile(const QString& path) {
    EXPECT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &m_handle), SQLITE_OK);
    sqlite3_busy_timeout(m_handle, 5000);
    run("PRAGMA synchronous = OFF");
}

RawFile::~RawFile() {
    close();
}

QByteArray RawFile::bytes(const std::string& column, std::int64_t position) {
    const Query query(
        m_handle, "SELECT " + column + " FROM record WHERE position = " + std::to_string(position));
    EXPECT_EQ(query.step(), SQLITE_ROW);
    const void* data = sqlite3_column_blob(query.get(), 0);
    return QByteArray(static_cast<const char*>(data), sqlite3_column_bytes(query.get(), 0));
}

std::int64_t RawFile::number(const std::string& column, std::int64_t position) {
    const Query query(
        m_handle, "SELECT " + column + " FROM record WHERE position = " + std::to_string(position));
    EXPECT_EQ(query.step(), SQLITE_ROW);
    return sqlite3_column_int64(query.get(), 0);
}

void RawFile::setBytes(const std::string& column, std::int64_t position, const QByteArray& bytes) {
    const Query query(
        m_handle, "UPDATE record SET " + column + " = ? WHERE position = " + std::to_string(position));
    const int size = static_cast<int>(bytes.size());
    if (isText(column))
        sqlite3_bind_text(query.get(), 1, bytes.constData(), size, SQLITE_STATIC);
    else
        sqlite3_bind_blob(query.get(), 1, bytes.constData(), size, SQLITE_STATIC);
    EXPECT_EQ(query.step(), SQLITE_DONE);
}

void RawFile::setNumber(const std::string& column, std::int64_t position, std::int64_t number) {
    run(("UPDATE record SET " + column + " = " + std::to_string(number) +
         " WHERE position = " + std::to_string(position))
            .c_str());
}

RawRow RawFile::take(std::int64_t position) {
    RawRow row{position, {}, {}};
    for (const char* column : kBlobs) row.columns[column] = bytes(column, position);
    for (const char* column : kTexts) row.columns[column] = bytes(column, position);
    for (const char* column : kNumbers) row.numbers[column] = number(column, position);
    run(("DELETE FROM record WHERE position = " + std::to_string(position)).c_str());
    return row;
}

void RawFile::put(const RawRow& row) {
    run(("INSERT INTO record VALUES (" + std::to_string(row.position) +
         ", randomblob(16), 0, '', '', '', 0, '', '', x'', 0, x'', x'')")
            .c_str());
    for (const auto& [column, bytes] : row.columns) setBytes(column, row.position, bytes);
    for (const auto& [column, number] : row.numbers) setNumber(column, row.position, number);
}

void RawFile::run(const char* sql) {
    EXPECT_EQ(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(m_handle) << ": " << sql;
}

void RawFile::close() {
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

} // namespace lacrima::study
