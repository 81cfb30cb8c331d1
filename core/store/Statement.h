// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QtSql/QSqlQuery>

#include <cstdint>
#include <limits>

namespace lacrima::store {

class Connection;

/// A prepared statement: bind, step, read columns. Whatever the database says that is neither a row nor the
/// end is an error. It lives no longer than its Connection, and on the same thread.
class Statement {
public:
    Statement(const Connection& connection, QSqlQuery query);

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
    base::Error error() const;

    const Connection* m_connection;
    QSqlQuery m_query;
    bool m_isExecuted = false;
};

} // namespace lacrima::store
