// Gathers the facts of a report from the turns of a session, one message after the other. A fold: the same
// turns and the same period give the same facts. Positions, marks and working orders are folded from the
// first turn on; facts are kept only for [from, to).
// Invariant: it decides nothing and repeats no rule: trading state changes come in from who knows the rule.
// It must not know a journal, a file or a clock.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "compliance/report/report_facts.h"
#include "contract/mark_rule.h"
#include "domain/portfolio.h"
#include "messages/message.h"

namespace mystic {

/// What the session is made of.
struct ReportSetup {
    std::shared_ptr<const InstrumentMaster> instruments;
    std::string accountCurrency;
    Money startingCash;
    TimeZone dayZone;
    AgentId riskAgent = NoAgent; ///< whose RiskReports carry the portfolio's figures
    Timestamp from;              ///< period [from, to)
    Timestamp to;
    TradingState initialState = TradingState::Active;
};

/// What a turn says beside its messages.
struct ReportTurn {
    Seq seq = 0;
    Timestamp time;
    Seq trace = 0;
    bool complianceReady = true;
    bool riskReady = true;
    TradingState closedTo = TradingState::Active; ///< set by the kill switch before its command was sequenced
};

/// One change of the trading state, from the state machine of the gate.
struct ReportStateChange {
    TradingState from = TradingState::Active;
    TradingState to = TradingState::Active;
    std::string basis;
    std::string person;
    std::string secondPerson;
    std::string reason;
    bool cancels = false;             ///< level 2: working orders are cancelled
    bool keepsProtectiveStops = true; ///< those stay
};

/// One thread. May allocate.
class ReportFold {
public:
    explicit ReportFold(ReportSetup setup);

    /// Begins a turn; seq ascends. Everything taken until the next one belongs to it.
    void beginTurn(const ReportTurn& turn);
    /// The turn's input, then its products in order.
    void take(const Message& message);
    /// A command's effect as the trading state's rules have it; `refusal` empty when it was not refused.
    void takeCommand(const OperatorCommand& command, const std::string& refusal);
    void takeStateChange(const ReportStateChange& change);
    /// The facts. Ends the fold.
    [[nodiscard]] ReportFacts finish();

private:
    struct LimitState {
        LimitFact fact;
        Timestamp since;
        std::optional<Ratio> utilisation;
        Int128 weighted = 0;
        std::int64_t weight = 0;
    };
    struct KillWatch {
        std::size_t halt = 0;
        std::vector<OrderId> orders; ///< not yet ended
    };

    void takeMarket(const MarketEvent& event);
    void takeSignal(const Signal& signal);
    void takeCompliance(const ComplianceVerdict& verdict);
    void takeRisk(const RiskVerdict& verdict);
    void takeIntent(const OrderIntent& intent);
    void takeGate(const GateDecision& decision);
    void takeReport(const ExecutionReport& report);
    void takeFill(const ExecutionReport& report, OrderFact& order);
    void takeAlert(const Alert& alert);
    void takeRiskReport(const RiskReport& report);
    void takeUse(const RiskReport& report, const LimitUse& use);
    void takePeak(PeakFact& fact, std::int64_t raw, std::int64_t equity) const;
    void reject(RejectStage stage, InstrumentId instrument, OrderId order, const CheckList& checks);
    OrderFact& orderOf(const ExecutionReport& report);
    void keep(const OrderFact& order);
    void endOrder(OrderId id);
    void countMessage();
    [[nodiscard]] PnlPoint pnl() const;
    void rollDay();
    void sampleEquity(bool always);
    [[nodiscard]] LimitState& limitOf(AgentId agent, CheckId check);
    static void closeInterval(LimitState& state, Timestamp until);
    [[nodiscard]] bool inPeriod() const { return m_inPeriod; }

    ReportSetup m_setup;
    ReportFacts m_facts;
    Portfolio m_portfolio;
    MarkRule m_marks;
    ReportTurn m_turn;
    bool m_inPeriod = false;
    std::map<OrderId, OrderFact> m_working;
    std::map<OrderId, std::size_t> m_rows; ///< orders kept in the facts
    std::vector<LimitState> m_limits;
    std::vector<KillWatch> m_kills;
    Signal m_signal; ///< of this turn
    Seq m_signalTurn = 0;
    std::int64_t m_day = INT64_MIN;
    Timestamp m_sampledAt;
    TradingState m_closedTo = TradingState::Active;
    Timestamp m_closedAt;
    std::int64_t m_messageSecond = 0;
    std::uint32_t m_messagesInSecond = 0;
};

} // namespace mystic
