// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <string>

struct sqlite3;

namespace lacrima::study {

/// One row of the table of records: every column as its bytes or number.
struct RawRow {
    std::int64_t position = 0;
    std::map<std::string, QByteArray> columns;
    std::map<std::string, std::int64_t> numbers;
};

/// Somebody with a database tool, who does to a study file what the program never would.
class RawFile {
public:
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    QByteArray bytes(const std::string& column, std::int64_t position);
    std::int64_t number(const std::string& column, std::int64_t position);
    void setBytes(const std::string& column, std::int64_t position, const QByteArray& bytes);
    void setNumber(const std::string& column, std::int64_t position, std::int64_t number);
    /// Removes a row and hands it out.
    RawRow take(std::int64_t position);
    void put(const RawRow& row);
    void run(const char* sql);
    void close();

private:
    sqlite3* m_handle = nullptr;
};

} // namespace lacrima::study
