// Sessions without an engine, for tests of the window: answers what the test says, remembers what was asked.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "fake_station.h"
#include "ui/panels/session/session_source.h"

namespace mystic::testing {

class FakeSessions final : public SessionSource {
public:
    [[nodiscard]] std::vector<std::string> builtIns() const override { return {"demo", "bitfinex-2016-06"}; }
    [[nodiscard]] Result<FilePreview> preview(const std::string& path, const SessionWatch& watch) override
    {
        waitWhileHeld(watch, SessionStage::Reading);
        if (!watch(SessionStage::Reading, 0.5))
            return tl::make_unexpected(sessionCancelled());
        const std::lock_guard lock(mutex);
        for (const FilePreview& one : previews)
            if (one.path == path)
                return one;
        FilePreview none;
        none.path = path;
        none.problems = {"cannot open " + path};
        return none;
    }
    [[nodiscard]] Result<std::vector<RecordedEntry>> recorded(const SessionWatch& /*watch*/) override
    {
        const std::lock_guard lock(mutex);
        return entries;
    }
    [[nodiscard]] Result<void> open(const SessionOrder& order, const SessionWatch& watch) override
    {
        if (!change(watch))
            return tl::make_unexpected(sessionCancelled());
        const std::lock_guard lock(mutex);
        opened.push_back(order);
        return failing.message.empty() ? Result<void>() : tl::make_unexpected(failing);
    }
    [[nodiscard]] Result<void> rewind(Timestamp moment, const SessionWatch& watch) override
    {
        if (!change(watch))
            return tl::make_unexpected(sessionCancelled());
        const std::lock_guard lock(mutex);
        rewound.push_back(moment);
        return failing.message.empty() ? Result<void>() : tl::make_unexpected(failing);
    }
    [[nodiscard]] Result<std::shared_ptr<StationPort>> look(const std::string& directory,
                                                            const SessionWatch& watch) override
    {
        waitWhileHeld(watch, SessionStage::Replaying);
        if (!watch(SessionStage::Replaying, 0.5))
            return tl::make_unexpected(sessionCancelled());
        const std::lock_guard lock(mutex);
        looked.push_back(directory);
        if (!failing.message.empty())
            return tl::make_unexpected(failing);
        return std::shared_ptr<StationPort>(past);
    }
    void adopt() override
    {
        ++adopted;
        if (onAdopt)
            onAdopt();
    }

    std::mutex mutex; ///< protects what is not atomic, once a job runs
    std::vector<FilePreview> previews;
    std::vector<RecordedEntry> entries;
    std::vector<SessionOrder> opened;
    std::vector<Timestamp> rewound;
    std::vector<std::string> looked;
    Error failing; ///< message empty = nothing fails
    bool failBeforeStop = false;
    std::shared_ptr<FakeStation> past = std::make_shared<FakeStation>();
    std::atomic<bool> held{false}; ///< calls wait while set, or until they are cancelled
    int adopted = 0;
    std::function<void()> onAdopt;

private:
    bool change(const SessionWatch& watch)
    {
        waitWhileHeld(watch, SessionStage::Reading);
        if (failBeforeStop)
            return true;
        if (!watch(SessionStage::Stopping, -1))
            return false;
        (void)watch(SessionStage::Opening, -1);
        return true;
    }
    void waitWhileHeld(const SessionWatch& watch, SessionStage stage) const
    {
        while (held.load() && watch(stage, 0.25))
            std::this_thread::yield();
    }
};

/// A file that can be used.
inline FilePreview fakePreview(const std::string& path)
{
    FilePreview preview;
    preview.path = path;
    preview.bytes = 12'345'678;
    preview.content = FileContent::Bars;
    preview.packed = true;
    preview.interval = seconds(60);
    preview.instruments = {"BTC-USD"};
    preview.first = FakeNow - seconds(86'400);
    preview.last = FakeNow;
    preview.rows = 1'440;
    preview.complete = true;
    return preview;
}

/// A file a session would stop in.
inline FilePreview fakeBadPreview(const std::string& path)
{
    FilePreview preview = fakePreview(path);
    preview.content = FileContent::Trades;
    preview.packed = false;
    preview.rejected = 2;
    preview.outOfOrder = 17;
    preview.problems = {path + ":815: price: \"abc\" is no decimal number", path + ":900: size is missing"};
    return preview;
}

inline std::vector<RecordedEntry> fakeEntries(std::size_t count)
{
    std::vector<RecordedEntry> entries;
    for (std::size_t i = 0; i < count; ++i) {
        RecordedEntry entry;
        entry.directory = "/data/journals/2026-11-23T23-16-0" + std::to_string(i) + "Z";
        entry.name = i % 2 == 0 ? "bitfinex 2016-06-18" : "demo";
        entry.begun = FakeNow - seconds(static_cast<std::int64_t>(i) * 7'200);
        entry.dataStart = FakeNow - seconds(static_cast<std::int64_t>(i) * 86'400);
        entry.turns = 1'204'331 / (i + 1);
        entry.bytes = 412'000'000 / (i + 1);
        entry.end = static_cast<JournalEnd>(i % 6);
        if (entry.end == JournalEnd::Damaged || entry.end == JournalEnd::Foreign)
            entry.problem = entry.directory + ": the first record is not a session header";
        entries.push_back(entry);
    }
    return entries;
}

} // namespace mystic::testing
