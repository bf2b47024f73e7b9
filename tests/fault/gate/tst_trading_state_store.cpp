// A halt survives a restart, whatever happens to its file.
#include <QtTest/QtTest>

#include "gate/trading_state_store.h"

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
