// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QtSql/QSqlQuery>

#include <cstdint>
#include <limits>
#include <map>

namespace lacrima::store {

class Connection;

/// Statements that are done with, by their text: the next of the same text is not prepared again.
using IdleStatements = std::map<QByteArray, QSqlQuery>;

/// A prepared statement: bind, step, read columns. Whatever the database says that is neither a row nor the
/// end is an error. It lives no longer than its Connection, and on the same thread.
class Statement {
public:
    /// Goes back to `idle` when it is done with, unless it failed.
    Statement(const Connection& connection, IdleStatements& idle, IdleStatements::node_type prepared);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) = delete;
    ~Statement();

    /// Binds all parameters, in order, and makes the statement ready to step. An empty value is stored as an
    /// empty one, never as NULL.
    template<class... Values>
    void bind(const Values&... values) {
        reset();
        int index = 0;
        (bindOne(index++, values), ...);
    }

    /// True: there is a row. False: done.
    base::Result<bool> step();
    /// For statements that give no rows: how many rows it changed.
    base::Result<std::int64_t> run();

    template<class... Values>
    base::Result<std::int64_t> runWith(const Values&... values) {
        bind(values...);
        return run();
    }

    /// What stands in a column as its own sort of value: in another sort a cell would be found by one
    /// question and not by another. Without one: kNoNumber, -1, nothing.
    std::int64_t number(int column) const;
    int smallNumber(int column) const; ///< -1 also when it is no int
    QByteArray bytes(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;

    static constexpr std::int64_t kNoNumber = std::numeric_limits<std::int64_t>::min();

private:
    void reset();
    void bindOne(int index, const QByteArray& bytes);
    void bindOne(int index, const QString& text);
    void bindOne(int index, std::int64_t number);
    void bindOne(int index, int number) { bindOne(index, std::int64_t{number}); }
    base::Error error();
    QSqlQuery& query() { return m_prepared.mapped(); }
    const QSqlQuery& query() const { return m_prepared.mapped(); }

    const Connection* m_connection;
    IdleStatements* m_idle;
    IdleStatements::node_type m_prepared; ///< empty once it was moved elsewhere
    bool m_isExecuted = false;
    bool m_hasFailed = false;
};

} // namespace lacrima::store
