#include "reconcile_policy.h"

namespace mystic {

namespace {

/// Orders under another name are shown and never touched; no policy can list them.
constexpr DifferenceClass Listable[] = {DifferenceClass::MissingFill, DifferenceClass::UnknownOrder,
                                        DifferenceClass::LostOrder,   DifferenceClass::OrderDrift,
                                        DifferenceClass::SizeDrift,   DifferenceClass::SideFlip,
                                        DifferenceClass::ForeignFill};

} // namespace

std::string_view configName(DifferenceClass difference)
{
    switch (difference) {
    case DifferenceClass::MissingFill:
        return "missing_fill";
    case DifferenceClass::UnknownOrder:
        return "unknown_order";
    case DifferenceClass::LostOrder:
        return "lost_order";
    case DifferenceClass::OrderDrift:
        return "order_drift";
    case DifferenceClass::SizeDrift:
        return "size_drift";
    case DifferenceClass::SideFlip:
        return "side_flip";
    case DifferenceClass::ForeignFill:
        return "foreign_fill";
    case DifferenceClass::ForeignOrder:
        return "foreign_order";
    case DifferenceClass::None:
        break;
    }
    return "";
}

Result<void> ReconcilePolicy::setAutomatic(std::span<const std::string> names)
{
    std::uint32_t bits = 0;
    for (const std::string& name : names) {
        bool isKnown = false;
        std::string known;
        for (const DifferenceClass difference : Listable) {
            known += (known.empty() ? "" : ", ") + std::string(configName(difference));
            if (configName(difference) != name)
                continue;
            bits |= 1U << static_cast<unsigned>(difference);
            isKnown = true;
        }
        if (!isKnown)
            return failure(ErrorCode::Parse,
                           "configuration key \"reconcile_automatic\": \"" + name +
                               "\" is not a class that can be corrected automatically; use " + known);
    }
    automatic = bits;
    return {};
}

Correction proposedFor(DifferenceClass difference)
{
    switch (difference) {
    case DifferenceClass::MissingFill:
        return Correction::ApplyFill;
    case DifferenceClass::UnknownOrder:
        return Correction::CancelAtVenue;
    case DifferenceClass::LostOrder:
        return Correction::CloseOrder;
    case DifferenceClass::OrderDrift:
        return Correction::AdoptOrder;
    case DifferenceClass::SizeDrift:
    case DifferenceClass::SideFlip:
    case DifferenceClass::ForeignFill:
        return Correction::AdjustPosition;
    case DifferenceClass::ForeignOrder:
        return Correction::Acknowledge;
    case DifferenceClass::None:
        break;
    }
    return Correction::None;
}

bool isAllowed(DifferenceClass difference, Correction correction)
{
    return correction != Correction::None &&
           (correction == Correction::Acknowledge || correction == proposedFor(difference));
}

} // namespace mystic
