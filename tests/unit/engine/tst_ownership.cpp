// Several instances of one agent share out the instruments: each sees and signals its own alone.
#include <QtTest/QtTest>

#include <set>

#include "engine_rig.h"

using namespace mystic;
using namespace mystic::testing;

namespace {

/// Remembers which instruments it was shown; signals for the instrument it is told to.
class Shown final : public HashAgent {
public:
    Shown(std::set<InstrumentId>& shown, InstrumentId wanted)
        : HashAgent(AgentRole::Strategy), m_shown(shown), m_wanted(wanted)
    {
    }
    void processMarketData(const MarketEvent& event) override
    {
        m_shown.insert(event.instrument);
        Signal out;
        out.agent = context().setup().id;
        out.instrument = m_wanted;
        out.decidedAt = context().now();
        sendMessage(NoAgent, out);
    }
    void processMessage(const Message& message) override
    {
        if (const auto* report = message.tryAs<ExecutionReport>())
            m_shown.insert(report->instrument);
    }

private:
    std::set<InstrumentId>& m_shown;
    InstrumentId m_wanted;
};

AgentSpec owner(const char* name, InstrumentId owned, InstrumentId wanted, std::set<InstrumentId>& shown)
{
    AgentSpec spec = hashAgent(name, AgentRole::Strategy);
    spec.factory = [&shown, wanted] { return std::make_unique<Shown>(shown, wanted); };
    spec.instruments = {owned};
    return spec;
}

} // namespace

class TestOwnership : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachInstanceSeesItsOwnInstrumentsAlone()
    {
        std::set<InstrumentId> first;
        std::set<InstrumentId> second;
        EngineRig rig({owner("btc", 0, 0, first), owner("eth", 1, 1, second),
                       hashAgent("compliance", AgentRole::Compliance), hashAgent("risk", AgentRole::Risk),
                       hashAgent("execution", AgentRole::Execution)},
                      200);
        QVERIFY(rig.run());
        QCOMPARE(first, (std::set<InstrumentId>{0}));
        QCOMPARE(second, (std::set<InstrumentId>{1}));
        QVERIFY(rig.venue.submitted.load() > 20); // and what they signal is traded
    }

    void aSignalForAnothersInstrumentIsNotSentAndTold()
    {
        std::set<InstrumentId> shown;
        EngineRig rig({owner("btc", 0, 1, shown), hashAgent("compliance", AgentRole::Compliance)}, 20);
        QVERIFY(rig.run());
        std::size_t errors = 0;
        for (Seq seq = 1; seq <= rig.pipeline.finished(); ++seq) {
            const Turn& turn = rig.pipeline.ring().at(seq);
            QVERIFY(!turn.has(SignalBit));
            if (const auto* error = turn.input.tryAs<AgentError>())
                errors +=
                    error->what.view().find("another instance owns") != std::string_view::npos ? 1U : 0U;
        }
        QCOMPARE(errors, std::size_t(10));
    }
};

QTEST_GUILESS_MAIN(TestOwnership)
#include "tst_ownership.moc"
