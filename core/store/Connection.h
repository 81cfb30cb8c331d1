// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Statement.h"

#include <QString>
#include <QtSql/QSqlDatabase>

#include <cstdint>
#include <type_traits>

class QSqlError;

namespace lacrima::store {

/// A connection to the database that holds a study; it belongs to the thread that made it. The tables speak
/// to this class alone: what they do means the same on every database behind it
/// (tests/core/store/ContractTest).
class Connection {
public:
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection();

    /// What the person calls it: the path of the file.
    const QString& place() const { return m_place; }
    bool isOpen() const { return m_database.isOpen(); }

    /// `sql` is constant text, one statement, with "?" for each parameter.
    base::Result<Statement> prepare(const char* sql) const;
    /// Prepares and binds.
    template<class... Values>
    base::Result<Statement> query(const char* sql, const Values&... values) const {
        auto statement = prepare(sql);
        if (statement) statement->bind(values...);
        return statement;
    }
    /// Runs one statement and answers how many rows it changed.
    template<class... Values>
    base::Result<std::int64_t> change(const char* sql, const Values&... values) {
        auto statement = prepare(sql);
        if (!statement) return statement.error();
        return statement->runWith(values...);
    }
    /// Runs one statement for what it does.
    base::Result<void> run(const char* sql);
    /// The first column of the first row, as text or as a number; empty or 0 without a row.
    base::Result<QString> textOf(const char* sql) const;
    base::Result<std::int64_t> numberOf(const char* sql) const;

    /// Takes the write lock, does the work and commits; anything that fails undoes all. Inside another
    /// transaction of this connection the work just joins it.
    template<class Work>
    std::invoke_result_t<Work> transaction(Work work) {
        if (m_isInTransaction) return work();
        if (auto begun = begin(); !begun) return begun.error();
        m_isInTransaction = true;
        auto result = work();
        m_isInTransaction = false;
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = commit(); !committed) return committed.error();
        return result;
    }

    /// One statement in a transaction of its own, or in the one that is going on.
    template<class... Values>
    base::Result<void> write(const char* sql, const Values&... values) {
        const auto written = transaction([&] { return change(sql, values...); });
        return written ? base::Result<void>() : base::Result<void>(written.error());
    }
    /// As write(); `otherwise` when it changed no row.
    template<class... Values>
    base::Result<void> writeOne(const base::Error& otherwise, const char* sql, const Values&... values) {
        const auto written = transaction([&] { return change(sql, values...); });
        if (!written) return written.error();
        return *written > 0 ? base::Result<void>() : base::Result<void>(otherwise);
    }

    /// What a failure means to the person, with the database's own (extended) code: see StudyFile.
    virtual base::Error errorOf(const QSqlError& error) const = 0;

protected:
    explicit Connection(QString place);

    /// A connection of the driver under a name of its own; "store.no_driver" when Qt has none.
    base::Result<void> addDatabase(const QString& driver);
    /// Closes it and forgets its name; all statements must be gone.
    void removeDatabase();
    QSqlDatabase& database() { return m_database; }
    const QSqlDatabase& database() const { return m_database; }

    virtual base::Result<void> begin() = 0;
    /// Commits, or undoes everything and says why.
    virtual base::Result<void> commit() = 0;
    virtual void rollBack() = 0;

private:
    QString m_place;
    QSqlDatabase m_database;
    mutable IdleStatements m_idle;
    bool m_isInTransaction = false;
};

} // namespace lacrima::store
