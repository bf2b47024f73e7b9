// What a session is made of, as plain values. Made by the loader from a configuration file, read by the
// session builder.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/instrument.h"

namespace mystic {

enum class ConfiguredMode : std::uint8_t { Demo, Replay, Paper };
enum class FeedKind : std::uint8_t { Synthetic, Files };
/// In the order of the venue's own QueueModel, ImpactModel and SelfMatch.
enum class ConfiguredQueue : std::uint8_t { Displayed, Conservative, Probabilistic };
enum class ConfiguredImpact : std::uint8_t { None, SquareRoot };
enum class ConfiguredSelfMatch : std::uint8_t { CancelNewest, CancelOldest, Ignore };
enum class FileKind : std::uint8_t { Auto, Bars, Trades, Quotes, QuoteBars, BookDeltas, Capture };
/// Unit of a file's numeric time stamps.
enum class FileTimeUnit : std::uint8_t { Detect, Seconds, Milliseconds, Microseconds, Nanoseconds };

/// One data file of a recorded feed.
struct FeedFileConfig {
    std::string path;         ///< relative to the data root (--data-root) or absolute
    std::string instrument;   ///< symbol
    std::string sourceSymbol; ///< captures: the symbol as the venue writes it; empty = as `instrument`
    FileKind kind = FileKind::Auto;
    Duration barInterval; ///< 0 = infer
    FileTimeUnit timeUnit = FileTimeUnit::Detect;
    bool skipBadRows = false; ///< count unusable rows and go on instead of failing
};

/// A scripted event of the synthetic market, from the start of the session.
struct ScriptedEventConfig {
    enum class Kind : std::uint8_t { FlashCrash, FeedOutage, TradingHalt } kind = Kind::FlashCrash;
    std::string instrument; ///< empty = all
    Duration at;
    Duration duration;
    Ratio depth;    ///< crash: share of the price, positive
    Ratio recovery; ///< crash: share of the fall that comes back
};

/// Start values of one synthetic instrument.
struct SyntheticInstrumentConfig {
    std::string instrument;
    Price startPrice;
    double quotesPerSecond = 20;
    double tradesPerSecond = 6;
    double volatilityBpPerSecond = 1.2; ///< standard deviation of 1-second log returns, basis points
};

struct FeedConfig {
    FeedKind kind = FeedKind::Synthetic;
    std::vector<FeedFileConfig> files;
    std::vector<SyntheticInstrumentConfig> synthetic;
    std::vector<ScriptedEventConfig> script;
    double correlation = 0.65;          ///< between any two synthetic instruments, 0..1
    bool barOpens = false;              ///< files of bars also say where each bar opens, when it opens
    Timestamp from;                     ///< events before it are left out; 0 = from the first
    Timestamp to;                       ///< events from it on are left out; 0 = to the last
    Duration barInterval = seconds(60); ///< of bars made from trades or quotes; a demo may use a few seconds
};

/// Where the simulated exchange and its market run.
enum class ConfiguredVenuePlacement : std::uint8_t { Station, Process };

struct VenueConfig {
    ConfiguredVenuePlacement placement = ConfiguredVenuePlacement::Station;
    std::string socket; ///< of a venue in its own process; empty = venue.sock in the data directory
    Duration commandLatency = milliseconds(5);
    Duration reportLatency = milliseconds(5);
    Duration latencyJitter = milliseconds(2);
    Ratio rejectRate; ///< share of new orders the venue refuses at random
    ConfiguredQueue queueModel = ConfiguredQueue::Displayed;
    ConfiguredImpact impactModel = ConfiguredImpact::None;
    Ratio impactCoefficient = Ratio::fromInteger(1);
    Ratio impactVolatility = Ratio::fromRaw(2'000'000); ///< of a day's return
    ConfiguredSelfMatch selfMatch = ConfiguredSelfMatch::CancelNewest;
    std::string clientPrefix = "MYST"; ///< of our orders' names at the venue
};

/// In the order of supervision's SandboxLevel.
enum class ConfiguredIsolation : std::uint8_t { None, Limited, CutOff, Confined };

/// One agent; keys of `values` are the agent's own configuration keys, values JSON text.
struct AgentConfig {
    std::string name;
    std::string type;     ///< as registered: "strategy", "compliance", "risk", "execution", …
    int thread = 0;       ///< 0 = lane, n = worker lane n
    bool process = false; ///< in a child process of its own
    Duration heartbeat = milliseconds(200);                    ///< of a child process
    ConfiguredIsolation isolation = ConfiguredIsolation::None; ///< of a child process
    bool standby = false;                 ///< a second process of it follows and takes over
    std::vector<std::string> instruments; ///< it alone of its type trades these; empty = all
    bool autostart = true;
    std::map<std::string, std::string> values;
};

/// The whole of a session.
struct SessionConfig {
    std::string name = "demo";
    ConfiguredMode mode = ConfiguredMode::Demo;
    std::int64_t speedMilli = 1000; ///< 1000 = real time, 0 = as fast as possible
    std::uint64_t seed = 1;
    std::string dataDirectory; ///< where journals and settings live; empty = the default place
    bool journal = true;
    bool continueUnfinished = true; ///< a start goes on with a session that was not closed
    std::uint64_t freeBytesWarn = 2048ULL * 1024 * 1024; ///< an alarm is raised when the disk has less room
    std::string accountCurrency = "USD";
    Money startingCash = Money::fromInteger(100'000);
    TimeZone dayZone;
    Duration hungAfter =
        seconds(1); ///< an agent that does not come back from a handler for this long is hung
    std::vector<Instrument> instruments;
    FeedConfig feed;
    VenueConfig venue;
    std::map<std::string, std::string> gate; ///< the gate's own keys, JSON text
    std::vector<AgentConfig> agents;
};

} // namespace mystic
