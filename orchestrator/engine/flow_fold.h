// The flow between agents, folded from finished turns: how many messages went along each edge, how fast, and,
// for the edge or node somebody looks at, the messages themselves. Invariant: rows are made only while
// somebody looks; what does not fit the mailbox is counted, never waited for. Nothing here can influence a
// decision.
#pragma once

#include <atomic>
#include <vector>

#include "audit_text.h"
#include "histogram.h"
#include "mailbox.h"
#include "message_view.h"
#include "pipeline.h"
#include "system_view.h"

namespace mystic {

/// watch() and take() on any thread, the rest on the projector's.
class FlowFold {
public:
    static constexpr std::size_t HistoryMax = 600; ///< seconds kept of each edge
    static constexpr std::size_t RecentMax = 64;   ///< messages kept of each edge, for who looks later
    static constexpr std::size_t RowsMax = 2'000;  ///< in the mailbox

    /// A message as it went; put into words only when somebody looks.
    struct Kept {
        Message message;
        std::uint64_t latencyNs = 0;
    };
    struct Edge {
        AgentId from = NoAgent;
        AgentId to = NoAgent;
        std::uint64_t count = 0;
        double perSecond = 0;
        LatencyHistogram latency; ///< since the session began
        SharedSeries<FlowPoint> history{HistoryMax};

    private:
        friend class FlowFold;
        std::uint64_t m_countAtLast = 0;
        LatencyHistogram m_second;
        std::vector<Kept> m_recent; ///< the newest RecentMax, oldest at m_oldest once full
        std::size_t m_oldest = 0;
    };

    FlowFold(const TurnPipeline& pipeline, const NameBook& names) : m_pipeline(pipeline), m_names(names) {}

    void fold(const Turn& turn);
    /// Once a second or so: rates and one point of history for each edge.
    void endSecond(std::int64_t nowNs, double secondsPassed);
    /// Takes up a new choice; `folded` is the last turn given to fold().
    void follow(Seq folded);
    /// nullptr when nothing went there yet.
    [[nodiscard]] const Edge* find(AgentId from, AgentId to) const;

    std::uint32_t watch(MessageWatch watch);
    [[nodiscard]] Mailbox<MessageRow>::Batch take() { return m_rows.take(); }

private:
    /// What went: the input, or one product.
    struct Passage {
        const Turn& turn;
        ProductBit product{}; ///< none = the input
        AgentId from = NoAgent;
        AgentId to = NoAgent;
        std::size_t stage = 0;
    };
    struct Choice {
        MessageWatch watch;
        std::uint32_t number = 0;
    };

    void learnRoles();
    [[nodiscard]] Edge& edge(AgentId from, AgentId to);
    void foldProducts(const Turn& turn);
    void pass(const Passage& passage);
    static void keep(Edge& along, const Passage& passage);
    [[nodiscard]] MessageRow rowOf(const Message& message, AgentId from, AgentId to,
                                   std::uint64_t latencyNs) const;
    [[nodiscard]] Choice choice() const;
    void showRecent(Seq folded);

    const TurnPipeline& m_pipeline;
    const NameBook& m_names;
    std::vector<Edge> m_edges;
    bool m_rolesKnown = false;
    std::vector<AgentId> m_feedReaders; ///< strategies and observers
    AgentId m_compliance = NoAgent;
    AgentId m_risk = NoAgent;
    AgentId m_execution = NoAgent;
    Choice m_current;
    std::atomic<std::uint64_t> m_wanted{0xFFFFU}; ///< number << 16 | from << 8 | to
    Mailbox<MessageRow> m_rows{RowsMax};
};

} // namespace mystic
