// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace lacrima::store {

/// A database of one kind for one test, empty but for the tables of the newest format.
class Backend {
public:
    virtual ~Backend() = default;
    /// One more connection to it, of the calling thread; it waits this long for others to finish writing.
    virtual base::Result<std::unique_ptr<Connection>> connect(int busyMilliseconds = 5000) = 0;
    /// A connection that may read only.
    virtual base::Result<std::unique_ptr<Connection>> connectForReading() = 0;
};

/// A kind of database that the tables must mean the same on.
struct BackendKind {
    const char* name;
    std::unique_ptr<Backend> (*make)();
};

/// The kinds that the contract tests run on: a second one is a second line here.
std::unique_ptr<Backend> makeSqliteBackend();
inline const BackendKind kBackends[]{{"sqlite", &makeSqliteBackend}};

template<class T>
std::string keyOf(const base::Result<T>& result) {
    return result ? std::string() : std::string(result.error().key);
}

/// Tests in terms of Connection and the tables only.
class ContractTest : public ::testing::TestWithParam<BackendKind> {
protected:
    void SetUp() override {
        m_backend = GetParam().make();
        m_connection = another();
        ASSERT_NE(m_connection, nullptr);
    }

    Connection& connection() { return *m_connection; }
    Backend& backend() { return *m_backend; }
    std::unique_ptr<Connection> another(int busyMilliseconds = 5000) {
        auto made = m_backend->connect(busyMilliseconds);
        EXPECT_TRUE(made) << keyOf(made);
        return made ? std::move(*made) : nullptr;
    }

private:
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Connection> m_connection;
};

} // namespace lacrima::store
