// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"
#include "core/store/sqlite/SqliteConnection.h"
#include "tests/core/store/ContractFixture.h"
#include "tests/support/ScratchFolder.h"

namespace lacrima::store {
namespace {

/// A study file in a folder of its own.
class SqliteBackend final : public Backend {
public:
    SqliteBackend() { EXPECT_TRUE(StudyFile::create(path())); }

    base::Result<std::unique_ptr<Connection>> connect(int busyMilliseconds) override {
        return opened(Access::ReadWrite, busyMilliseconds);
    }
    base::Result<std::unique_ptr<Connection>> connectForReading() override {
        return opened(Access::Read, 5000);
    }

private:
    QString path() const { return m_folder.path("contract.lacrima"); }
    base::Result<std::unique_ptr<Connection>> opened(Access access, int busyMilliseconds) const {
        auto made = SqliteConnection::open(path(), access, OpenOptions{busyMilliseconds, 0});
        if (!made) return made.error();
        return std::unique_ptr<Connection>(std::move(*made));
    }

    support::ScratchFolder m_folder;
};

} // namespace

std::unique_ptr<Backend> makeSqliteBackend() {
    return std::make_unique<SqliteBackend>();
}

} // namespace lacrima::store
