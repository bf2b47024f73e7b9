// Spread Watch: an observer that raises an alarm when an instrument's spread stays wide.
#pragma once

#include "contract/agent.h"
#include "contract/config_value.h"

namespace mystic {

/// Watches quotes; knows nothing of orders. One alarm an instrument, cleared when the spread is normal again.
class SpreadWatchAgent final : public BaseAgent {
public:
    [[nodiscard]] AgentRole role() const override { return AgentRole::Observer; }

    [[nodiscard]] std::vector<ConfigKey> configKeys() const override
    {
        return {{ConfigKey::Type::Decimal, "max_spread", "0.002", "0.000001", "1", "share of price",
                 "Spreads above this raise an alarm."}};
    }

    [[nodiscard]] Result<void> configure(std::string_view key, std::string_view jsonValue) override
    {
        const auto keys = configKeys();
        const ConfigKey* known = findConfigKey(keys, key);
        if (known == nullptr)
            return failure(ErrorCode::NotFound, "spread watch has no key \"" + std::string(key) + "\"");
        const auto value = readDecimal(*known, jsonValue);
        if (!value)
            return tl::make_unexpected(value.error());
        m_maxSpread = Ratio::fromRaw(*value);
        return {};
    }

    [[nodiscard]] Result<void> initialize(AgentContext& context) override
    {
        attach(context);
        m_isWide.assign(context.setup().instruments->size(), 0);
        return {};
    }

    void processMarketData(const MarketEvent& event) override
    {
        if (event.kind != MarketEventKind::Quote || !event.quote.bid.isPositive() ||
            event.quote.ask <= event.quote.bid)
            return;
        const auto spread = divideScaled(event.quote.ask.raw() - event.quote.bid.raw(), event.quote.bid.raw(),
                                         Rounding::HalfEven);
        const std::uint8_t isWide = spread && *spread > m_maxSpread.raw() ? 1 : 0;
        if (!spread || isWide == m_isWide[event.instrument])
            return;
        m_isWide[event.instrument] = isWide;
        m_digest = mixDigest(m_digest, (std::uint64_t{event.instrument} << 1U) | isWide);
        report(event.instrument, *spread, isWide == 0);
    }

    void processMessage(const Message&) override {}
    void processLoop(std::uint32_t) override {}

    [[nodiscard]] std::uint64_t digest() const override { return m_digest; }
    void save(ByteWriter& out) const override
    {
        out.put(m_digest);
        for (const std::uint8_t isWide : m_isWide)
            out.put(isWide);
    }
    [[nodiscard]] Result<void> load(ByteReader& in) override
    {
        m_digest = in.get<std::uint64_t>();
        for (std::uint8_t& isWide : m_isWide)
            isWide = in.get<std::uint8_t>();
        return in.ok() ? Result<void>()
                       : failure(ErrorCode::Corrupt, "spread watch: the saved state is cut off");
    }

private:
    void report(InstrumentId instrument, std::int64_t spread, bool cleared)
    {
        Alert alert;
        alert.code = AlertCode::LimitWarning;
        alert.severity = Severity::Medium;
        alert.agent = context().setup().id;
        alert.instrument = instrument;
        alert.cleared = cleared ? 1 : 0;
        alert.unit = Unit::Share;
        alert.value = spread;
        alert.limit = m_maxSpread.raw();
        alert.text.assign(context().setup().instruments->at(instrument).symbol + ": spread " +
                          formatValue(Unit::Share, spread) + ", limit " +
                          formatValue(Unit::Share, m_maxSpread.raw()));
        broadcastMessage(alert);
    }

    Ratio m_maxSpread;
    std::vector<std::uint8_t> m_isWide; ///< by instrument
    std::uint64_t m_digest = 1;
};

} // namespace mystic
