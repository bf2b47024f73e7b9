// The instrument that linked panels show: the chosen one, else the first of the session.
#pragma once

#include "engine/snapshot.h"
#include "ui/models/selection.h"

namespace mystic {

/// Null when the session has no such instrument yet.
[[nodiscard]] inline const Instrument* linkedInstrument(const Selection& selection,
                                                        const StationSnapshot& snapshot)
{
    if (!snapshot.instruments || snapshot.instruments->size() == 0)
        return nullptr;
    const InstrumentId chosen = selection.instrument();
    return &snapshot.instruments->at(snapshot.instruments->contains(chosen) ? chosen : InstrumentId{0});
}

} // namespace mystic
