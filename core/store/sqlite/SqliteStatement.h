// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

struct sqlite3_stmt;

namespace lacrima::store {

class Database;

/// A prepared statement: bind, step, read columns. A code of SQLite that is neither a row nor the end is an
/// error.
class Statement {
public:
    Statement(Database& database, sqlite3_stmt* handle)
        : m_database(&database)
        , m_handle(handle) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds all parameters, in order, and makes the statement ready to step.
    template<class... Values>
    base::Result<void> bind(const Values&... values) {
        reset();
        int index = 0;
        int code = 0;
        ((code = code == 0 ? bindOne(++index, values) : code), ...);
        return code == 0 ? base::Result<void>() : base::Result<void>(errorOf(code));
    }

    /// True: there is a row. False: done.
    base::Result<bool> step();
    /// For statements that give no rows.
    base::Result<void> run();

    template<class... Values>
    base::Result<void> runWith(const Values&... values) {
        if (auto bound = bind(values...); !bound) return bound;
        return run();
    }

    std::int64_t number(int column) const;
    int smallNumber(int column) const; ///< -1 when it is no int
    QByteArray bytes(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;

private:
    void reset();
    int bindOne(int index, const QByteArray& bytes);
    int bindOne(int index, const QString& text);
    int bindOne(int index, std::int64_t number);
    int bindOne(int index, int number) { return bindOne(index, std::int64_t{number}); }
    base::Error errorOf(int code) const;

    Database* m_database;
    sqlite3_stmt* m_handle;
};

} // namespace lacrima::store
