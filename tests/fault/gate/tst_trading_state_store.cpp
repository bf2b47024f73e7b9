// A halt survives a restart, whatever happens to its file.
#include <QtTest/QtTest>

#include <QtCore/QTemporaryDir>

#include "gate/disk_state_file.h"
#include "journal/posix_disk.h"

using namespace mystic;

namespace {

class MemoryFile final : public StateFile {
public:
    Result<std::optional<std::vector<std::byte>>> read() override
    {
        if (failing)
            return failure(ErrorCode::Io, "disk gone");
        return content;
    }
    Result<void> replace(std::span<const std::byte> bytes) override
    {
        if (failing)
            return failure(ErrorCode::DiskFull, "no space left");
        content.emplace(bytes.begin(), bytes.end());
        return {};
    }
    std::optional<std::vector<std::byte>> content;
    bool failing = false;
};

/// A real disk that stops working at the n-th call, as a crash or a full disk would have it.
class FailingDisk final : public Disk {
public:
    class File final : public DiskFile {
    public:
        File(FailingDisk& disk, std::unique_ptr<DiskFile> file) : m_disk(&disk), m_file(std::move(file)) {}
        Result<void> append(std::span<const std::byte> bytes) override
        {
            if (!m_disk->isAlive()) {
                (void)m_file->append(bytes.first(bytes.size() / 2)); // half of it arrives
                return dead();
            }
            return m_file->append(bytes);
        }
        Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
        {
            return m_disk->isAlive() ? m_file->write(offset, bytes) : dead();
        }
        Result<void> sync() override { return m_disk->isAlive() ? m_file->sync() : dead(); }
        Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> out) override
        {
            return m_file->read(offset, out);
        }
        Result<std::uint64_t> size() override { return m_file->size(); }
        Result<void> truncate(std::uint64_t size) override { return m_file->truncate(size); }

    private:
        FailingDisk* m_disk;
        std::unique_ptr<DiskFile> m_file;
    };

    Result<void> makeDirectory(const std::string& path) override { return m_disk.makeDirectory(path); }
    Result<std::unique_ptr<DiskFile>> create(const std::string& path) override
    {
        if (!isAlive())
            return dead();
        auto file = m_disk.create(path);
        if (!file)
            return file;
        return std::make_unique<File>(*this, std::move(*file));
    }
    Result<std::unique_ptr<DiskFile>> createPrivate(const std::string& path) override { return create(path); }
    Result<std::unique_ptr<DiskFile>> open(const std::string& path, bool writable) override
    {
        return m_disk.open(path, writable);
    }
    Result<std::vector<std::string>> list(const std::string& path) override { return m_disk.list(path); }
    Result<void> rename(const std::string& from, const std::string& to) override
    {
        return isAlive() ? m_disk.rename(from, to) : dead();
    }
    Result<void> remove(const std::string& path) override { return isAlive() ? m_disk.remove(path) : dead(); }
    Result<void> syncDirectory(const std::string& path) override
    {
        return isAlive() ? m_disk.syncDirectory(path) : dead();
    }
    Result<std::unique_ptr<DiskLock>> lock(const std::string& path) override { return m_disk.lock(path); }
    Result<std::uint64_t> freeBytes(const std::string& path) override { return m_disk.freeBytes(path); }

    bool isAlive() { return callsLeft-- > 0; }
    static tl::unexpected<Error> dead() { return failure(ErrorCode::Io, "the disk stopped"); }

    int callsLeft = 1'000;

private:
    PosixDisk m_disk;
};

StoredState makeState(TradingState state)
{
    return {state, {123'456'789}, "ann", "daily loss of 5 % reached"};
}

} // namespace

class TestTradingStateStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStationThatNeverRanStartsActive()
    {
        MemoryFile file;
        const auto loaded = loadTradingState(file);
        QCOMPARE(loaded.stored.state, TradingState::Active);
        QVERIFY(loaded.warning.empty());
    }

    void everyStateComesBackAsItWasStored()
    {
        for (const auto state :
             {TradingState::Active, TradingState::Reducing, TradingState::Halted, TradingState::Killed}) {
            MemoryFile file;
            QVERIFY(saveTradingState(file, makeState(state)).has_value());
            const auto loaded = loadTradingState(file);
            QVERIFY(loaded.stored == makeState(state));
            QVERIFY(loaded.warning.empty());
        }
    }

    void aFileThatCannotBeReadMeansHalted()
    {
        MemoryFile file;
        file.failing = true;
        const auto loaded = loadTradingState(file);
        QCOMPARE(loaded.stored.state, TradingState::Halted);
        QVERIFY(loaded.warning.find("disk gone") != std::string::npos);
        QCOMPARE(saveTradingState(file, makeState(TradingState::Halted)).error().code, ErrorCode::DiskFull);
    }

    void aFileCutAtAnyByteMeansHalted()
    {
        MemoryFile file;
        QVERIFY(saveTradingState(file, makeState(TradingState::Active)).has_value());
        const auto whole = *file.content;
        for (std::size_t size = 0; size < whole.size(); ++size) {
            file.content->assign(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
            const auto loaded = loadTradingState(file);
            QCOMPARE(loaded.stored.state, TradingState::Halted);
            QVERIFY(loaded.warning.find("HALTED") != std::string::npos);
        }
    }

    void anyFlippedBitMeansHalted()
    {
        MemoryFile file;
        QVERIFY(saveTradingState(file, makeState(TradingState::Active)).has_value());
        const auto whole = *file.content;
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (unsigned bit = 0; bit < 8; ++bit) {
                file.content = whole;
                (*file.content)[at] ^= std::byte{static_cast<unsigned char>(1U << bit)};
                QCOMPARE(loadTradingState(file).stored.state, TradingState::Halted);
            }
    }

    void aWriteThatStopsAtAnyStepLeavesTheOldOrTheNewState()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        int failed = 0;
        for (int calls = 0; calls < 10; ++calls) {
            FailingDisk disk;
            const QString name = QStringLiteral("state-%1").arg(calls);
            DiskStateFile file(disk, folder.filePath(name).toStdString());
            QVERIFY(loadTradingState(file).warning.empty());
            QVERIFY(saveTradingState(file, makeState(TradingState::Active)).has_value());
            disk.callsLeft = calls;
            const bool saved = saveTradingState(file, makeState(TradingState::Killed)).has_value();
            failed += saved ? 0 : 1;
            const auto loaded = loadTradingState(file);
            QVERIFY(loaded.warning.empty());
            QVERIFY(loaded.stored == makeState(TradingState::Killed) ||
                    (!saved && loaded.stored == makeState(TradingState::Active)));
            // The next run writes over what the stopped one left.
            disk.callsLeft = 1'000;
            QVERIFY(saveTradingState(file, makeState(TradingState::Halted)).has_value());
            QVERIFY(loadTradingState(file).stored == makeState(TradingState::Halted));
        }
        QCOMPARE(failed, 6); // remove, create, append, sync, rename, sync the folder
    }

    void aFileThatIsNotOursMeansHalted()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state"));
        QFile large(path);
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.write(QByteArray(10'000, 'x')) == 10'000);
        large.close();
        PosixDisk disk;
        DiskStateFile file(disk, path.toStdString());
        const auto loaded = loadTradingState(file);
        QCOMPARE(loaded.stored.state, TradingState::Halted);
        QVERIFY(loaded.warning.find("10000 bytes") != std::string::npos);
    }

    void extraBytesMeanHalted()
    {
        MemoryFile file;
        QVERIFY(saveTradingState(file, makeState(TradingState::Active)).has_value());
        file.content->push_back(std::byte{0});
        QCOMPARE(loadTradingState(file).stored.state, TradingState::Halted);
    }
};

QTEST_APPLESS_MAIN(TestTradingStateStore)
#include "tst_trading_state_store.moc"
