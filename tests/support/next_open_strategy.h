// A strategy for published back-tests, on the public contract: decides at a bar's close, acts at the next
// bar's opening print (feed.bar_opens). What is held follows from fills alone. A turn closes first and opens
// at the same print.
#pragma once

#include <functional>
#include <optional>

#include "contract/agent.h"
#include "messages/opening_print.h"

namespace mystic::testing {

class NextOpenStrategy final : public BaseAgent {
public:
    /// What to hold from the next open on, 1 long, 0 nothing, -1 short; nothing = as it is.
    using Decide = std::function<std::optional<int>(const MarketEvent& bar, int held)>;
    /// Units of an entry at `price` with `cash` in the account and nothing held.
    using Size = std::function<Quantity(Money cash, Price price)>;

    /// `lastOpen`: at the bar that opens then everything is closed and nothing opened; 0 = never.
    NextOpenStrategy(Decide decide, Size size, Timestamp lastOpen = {})
        : m_decide(std::move(decide)), m_size(std::move(size)), m_lastOpen(lastOpen)
    {
    }
    [[nodiscard]] AgentRole role() const override { return AgentRole::Strategy; }
    [[nodiscard]] std::vector<ConfigKey> configKeys() const override { return {}; }
    [[nodiscard]] Result<void> configure(std::string_view key, std::string_view /*json*/) override
    {
        return failure(ErrorCode::NotFound, "no configuration key \"" + std::string(key) + "\"");
    }
    [[nodiscard]] Result<void> initialize(AgentContext& context) override
    {
        attach(context);
        m_cash = context.setup().startingCash;
        return {};
    }

    void processMarketData(const MarketEvent& event) override
    {
        if (isOpeningPrint(event)) {
            m_open = event.bar.open;
            const bool isLast = m_lastOpen.ns != 0 && event.eventTime >= m_lastOpen;
            if (isLast)
                m_wanted = 0;
            act();
        } else if (event.kind == MarketEventKind::Bar) {
            if (const auto wanted = m_decide(event, held()))
                m_wanted = wanted;
        }
    }
    void processMessage(const Message& message) override
    {
        const auto* report = message.tryAs<ExecutionReport>();
        if (report == nullptr || report->type != ExecutionType::Trade)
            return;
        const Instrument& instrument = context().setup().instruments->at(report->instrument);
        const Money value = notional(report->lastPrice, report->lastQuantity, instrument.multiplier);
        const bool isBuy = report->side == Side::Buy;
        m_net += isBuy ? report->lastQuantity : -report->lastQuantity;
        m_cash += (isBuy ? -value : value) - report->fee;
        m_digest = mixDigest(m_digest, static_cast<std::uint64_t>(m_net.raw()));
        if (m_net.isZero())
            act();
    }
    void processLoop(std::uint32_t) override {}
    [[nodiscard]] std::uint64_t digest() const override { return m_digest; }
    void save(ByteWriter&) const override {}
    [[nodiscard]] Result<void> load(ByteReader&) override { return {}; }

private:
    [[nodiscard]] int held() const { return m_net.isZero() ? 0 : m_net.isPositive() ? 1 : -1; }

    void act()
    {
        if (!m_wanted || *m_wanted == held()) {
            m_wanted.reset();
            return;
        }
        if (held() != 0)
            return send(SignalAction::Exit, m_net.isPositive() ? Side::Sell : Side::Buy, m_net.abs());
        const Side side = *m_wanted > 0 ? Side::Buy : Side::Sell;
        m_wanted.reset();
        send(SignalAction::Enter, side, m_size(m_cash, m_open));
    }
    void send(SignalAction action, Side side, Quantity quantity)
    {
        Signal signal;
        signal.agent = context().setup().id;
        signal.instrument = 0;
        signal.action = action;
        signal.side = side;
        signal.requested = quantity;
        signal.confidence = Ratio::fromInteger(1);
        signal.referencePrice = m_open;
        signal.decidedAt = context().now();
        signal.validUntil = signal.decidedAt + seconds(2);
        signal.strategy = "published";
        signal.reason = action == SignalAction::Enter ? "enters at the open" : "leaves at the open";
        m_digest = mixDigest(m_digest, hashOf(signal));
        sendMessage(NoAgent, signal);
    }

    Decide m_decide;
    Size m_size;
    Timestamp m_lastOpen;
    std::optional<int> m_wanted;
    Quantity m_net;
    Money m_cash;
    Price m_open;
    std::uint64_t m_digest = 1;
};

} // namespace mystic::testing
