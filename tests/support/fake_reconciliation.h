// Snapshots for the reconciliation's panel: a venue that agrees, and one that differs in every way.
#pragma once

#include "fake_station.h"

namespace mystic::testing {

inline Difference fakeDifference(std::uint64_t id, DifferenceClass difference, DifferenceState state,
                                 double ours, double theirs, const char* reason)
{
    Difference d;
    d.differenceId = makeOrderId(id, 0);
    d.difference = difference;
    d.state = state;
    d.closesInstrument =
        state == DifferenceState::Open && difference != DifferenceClass::ForeignOrder ? 1 : 0;
    d.instrument = static_cast<InstrumentId>(id % 4);
    d.side = theirs > ours ? Side::Buy : Side::Sell;
    d.seen = 3;
    d.ours = Quantity::fromDouble(ours);
    d.theirs = Quantity::fromDouble(theirs);
    d.lastQuantity = (d.theirs - d.ours).abs();
    d.price = Price::fromDouble(64'120.5);
    d.profitEffect = Money::fromDouble((theirs - ours) * 12.25);
    d.exposureEffect = Money::fromDouble((theirs - ours) * 64'120.5);
    d.firstSeen = FakeNow - seconds(90);
    d.venueTime = FakeNow - seconds(95);
    d.reason.assign(reason);
    return d;
}

/// The busy station with a venue that agrees, or with `count` differences.
inline StationSnapshot venueSnapshot(std::size_t count)
{
    StationSnapshot s = busySnapshot();
    auto view = std::make_shared<ReconciliationView>();
    view->venue = {"simulated", "when durable", true, true, seconds(30)};
    view->isLinkKnown = true;
    view->isLinkUp = true;
    view->linkSince = FakeNow - seconds(3600);
    view->comparedAt = FakeNow - seconds(4);
    view->comparisons = 121;
    view->deadManUntil = FakeNow + seconds(46);
    view->isSkewKnown = true;
    view->clockSkew = milliseconds(-12);
    view->repeatedFills = 2;
    const std::vector<Difference> all{
        fakeDifference(40, DifferenceClass::SizeDrift, DifferenceState::Open, 1.5, 2.25,
                       "the position has another size at the venue"),
        fakeDifference(41, DifferenceClass::MissingFill, DifferenceState::Open, 0.5, 0.75,
                       "no report of this fill of our order came"),
        fakeDifference(42, DifferenceClass::ForeignOrder, DifferenceState::Open, 0, 3,
                       "it is not ours; it is shown and left alone"),
        fakeDifference(43, DifferenceClass::SideFlip, DifferenceState::Suspected, 2, -2,
                       "the position has another sign at the venue"),
        fakeDifference(44, DifferenceClass::ForeignFill, DifferenceState::Corrected, 0, 0.1,
                       "a fill of an order that is not ours"),
        fakeDifference(45, DifferenceClass::LostOrder, DifferenceState::Vanished, 0.25, 0,
                       "we hold it for working; the venue has neither it nor its end")};
    for (std::size_t i = 0; i < count; ++i) {
        Difference d = all[i % all.size()];
        d.differenceId += i * 1000;
        if (d.difference == DifferenceClass::MissingFill) {
            d.orderId = makeOrderId(184'000, 0);
            d.venueTradeId = 88'121;
            d.fee = Money::fromDouble(8.0151);
            d.clientId = "MYST-ABCDEFGHIJKLMNOP";
        }
        if (d.difference == DifferenceClass::ForeignOrder) {
            d.venueOrderId = 7'001;
            d.clientId = "web-17";
            d.proposed = Correction::Acknowledge;
        } else {
            d.proposed = d.difference == DifferenceClass::MissingFill ? Correction::ApplyFill
                         : d.difference == DifferenceClass::LostOrder ? Correction::CloseOrder
                                                                      : Correction::AdjustPosition;
        }
        if (d.closesInstrument != 0)
            view->closed.push_back(d.instrument);
        view->differences.push_back(d);
    }
    view->inDoubt = count == 0 ? 0 : 1;
    s.reconciliation = std::move(view);
    return s;
}

} // namespace mystic::testing
