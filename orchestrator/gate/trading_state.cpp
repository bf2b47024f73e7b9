#include "trading_state.h"

#include <array>

#include "domain/invariant.h"

namespace mystic {

namespace {

constexpr std::size_t States = 4;
using enum MoveRule;
/// Row: from. Column: to.
constexpr std::array<std::array<MoveRule, States>, States> Moves = {{
    //  Active        Reducing      Halted        Killed
    {Stay, Free, Free, Free},                         // Active
    {Reason, Stay, Free, Free},                       // Reducing
    {Reason, Reason, Stay, Free},                     // Halted
    {SecondPerson, SecondPerson, SecondPerson, Stay}, // Killed
}};

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

tl::unexpected<Error> denied(TradingState from, TradingState to, std::string_view why)
{
    return failure(ErrorCode::Denied, "The trading state stays " + std::string(toText(from)) +
                                          ": moving to " + std::string(toText(to)) + " " + std::string(why));
}

} // namespace

MoveRule moveRule(TradingState from, TradingState to)
{
    const auto row = static_cast<std::size_t>(from);
    const auto column = static_cast<std::size_t>(to);
    MYSTIC_INVARIANT(row < States && column < States, "a trading state is one of four");
    return Moves[row][column];
}

Result<TradingState> nextTradingState(TradingState from, const StateRequest& request)
{
    const TradingState to = request.target;
    const MoveRule rule = moveRule(from, to);
    if (rule == Stay || rule == Free)
        return to;
    if (request.automatic)
        return denied(from, to, "takes a person. Re-arm by hand, with a reason.");
    if (withoutBlanks(request.person).empty())
        return denied(from, to, "takes a named person. Say who is asking.");
    if (withoutBlanks(request.reason).size() < ReasonMinimum)
        return denied(from, to, "takes a typed reason. Say why it is safe to go on.");
    if (rule == Reason)
        return to;
    const std::string_view second = withoutBlanks(request.secondPerson);
    if (!second.empty() && second != withoutBlanks(request.person))
        return to;
    if (request.waited && *request.waited >= RearmDelay)
        return to;
    const std::int64_t left =
        (RearmDelay.ns - (request.waited ? request.waited->ns : 0) + 999'999'999) / 1'000'000'000;
    return denied(from, to,
                  "takes a second person, or " + std::to_string(left) + " s more of waiting alone.");
}

std::string_view toText(MoveBasis basis)
{
    switch (basis) {
    case MoveBasis::None:
        return "none";
    case MoveBasis::Automatic:
        return "automatic";
    case MoveBasis::Person:
        return "by a person";
    case MoveBasis::Reason:
        return "with a reason";
    case MoveBasis::SecondPerson:
        return "confirmed by a second person";
    case MoveBasis::WaitedAlone:
        return "single user, after 60 s";
    }
    return "unknown";
}

Result<TradingState> TradingStateMachine::request(const StateRequest& request, MoveBasis basis, Timestamp now)
{
    const auto next = nextTradingState(m_state, request);
    if (!next)
        return next;
    if (*next >= m_state)
        m_pending.reset(); // whoever stops trading also withdraws a waiting re-arm
    if (*next == m_state)
        return next;
    m_last = {m_state, *next, basis, now, request.person, request.secondPerson, request.reason};
    m_state = *next;
    m_pending.reset();
    return next;
}

Result<TradingState> TradingStateMachine::moveAutomatically(TradingState target, std::string_view reason,
                                                            Timestamp now)
{
    StateRequest automatic;
    automatic.target = target;
    automatic.automatic = true;
    automatic.reason = reason;
    return request(automatic, MoveBasis::Automatic, now);
}

Result<TradingState> TradingStateMachine::apply(const OperatorCommand& command, Timestamp now)
{
    StateRequest byPerson;
    byPerson.person = command.person.view();
    byPerson.reason = command.reason.view();
    switch (command.action) {
    case OperatorAction::Reduce:
        byPerson.target = TradingState::Reducing;
        break;
    case OperatorAction::Halt:
        byPerson.target = TradingState::Halted;
        break;
    case OperatorAction::Kill:
        byPerson.target = TradingState::Killed;
        break;
    case OperatorAction::Rearm:
        byPerson.target = TradingState::Active;
        break;
    default:
        return m_state;
    }
    switch (moveRule(m_state, byPerson.target)) {
    case SecondPerson:
        // A request to halt or reduce never weakens a kill; only Rearm leaves it.
        return command.action == OperatorAction::Rearm ? requestRearm(byPerson, now)
                                                       : Result<TradingState>(m_state);
    case Reason:
        // Likewise a request to reduce when already halted leaves the stronger state alone unless a reason is
        // given.
        return request(byPerson, MoveBasis::Reason, now);
    default:
        return request(byPerson, command.person.empty() ? MoveBasis::Automatic : MoveBasis::Person, now);
    }
}

Result<TradingState> TradingStateMachine::requestRearm(const StateRequest& asked, Timestamp now)
{
    if (m_pending && m_pending->person.view() != asked.person) {
        StateRequest confirmed = asked;
        const PendingRearm first = *m_pending;
        confirmed.person = first.person.view();
        confirmed.reason = first.reason.view();
        confirmed.secondPerson = asked.person;
        return request(confirmed, MoveBasis::SecondPerson, now);
    }
    StateRequest alone = asked;
    alone.waited = m_pending ? now - m_pending->requestedAt : Duration{};
    const auto next = request(alone, MoveBasis::WaitedAlone, now);
    const bool isComplete =
        !withoutBlanks(asked.person).empty() && withoutBlanks(asked.reason).size() >= ReasonMinimum;
    if (!next && isComplete && !m_pending)
        m_pending = PendingRearm{asked.target, now, now + RearmDelay, asked.person, asked.reason};
    return next;
}

bool TradingStateMachine::advance(Timestamp now)
{
    if (!m_pending || now < m_pending->dueAt)
        return false;
    const PendingRearm due = *m_pending;
    StateRequest alone;
    alone.target = due.target;
    alone.person = due.person.view();
    alone.reason = due.reason.view();
    alone.waited = now - due.requestedAt;
    return request(alone, MoveBasis::WaitedAlone, now).has_value();
}

} // namespace mystic
