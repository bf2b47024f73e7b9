// What speaks against an order, from the snapshot alone: for the person about to send it. One line each.
// Knows no widget, and decides nothing: the gate has the last word, with newer facts.
#pragma once

#include "ui/panels/ticket/ticket_draft.h"

namespace mystic {

/// Stops first, then warnings, each in a fixed order.
[[nodiscard]] std::vector<TicketWarning> warningsFor(const TicketForm& form, const TicketDraft& draft,
                                                     const Instrument& instrument,
                                                     const StationSnapshot& snapshot);

} // namespace mystic
