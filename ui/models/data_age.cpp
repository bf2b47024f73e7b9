#include "ui/models/data_age.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/models/format.h"

namespace mystic {

namespace {

constexpr std::int64_t SecondNs = 1'000'000'000;

QString translated(const char* sourceText)
{
    return QCoreApplication::translate("mystic::data_age", sourceText);
}

bool isFeedDown(const StationSnapshot& snapshot)
{
    const auto feed = std::find_if(snapshot.links.begin(), snapshot.links.end(),
                                   [](const LinkView& link) { return link.name == "Feed"; });
    return feed != snapshot.links.end() && !feed->up && !feed->ended;
}

} // namespace

Duration dataAge(const StationSnapshot& snapshot, Timestamp last)
{
    if (last.ns == 0)
        return nanoseconds(-1);
    return std::max(snapshot.logicalTime - last, Duration{});
}

DataState dataState(const StationSnapshot& snapshot, Timestamp last)
{
    if (snapshot.phase == SessionPhase::Ended)
        return DataState::Ended;
    if (snapshot.phase == SessionPhase::Failed || isFeedDown(snapshot))
        return DataState::Down;
    if (last.ns == 0)
        return DataState::Waiting;
    return dataAge(snapshot, last) > snapshot.staleAfter ? DataState::Stale : DataState::Live;
}

QString dataStateWord(DataState state)
{
    switch (state) {
    case DataState::Waiting:
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "waiting"));
    case DataState::Live:
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "live"));
    case DataState::Stale:
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "stale"));
    case DataState::Down:
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "down"));
    case DataState::Ended:
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "ended"));
    }
    return {};
}

Mark markOf(DataState state)
{
    switch (state) {
    case DataState::Waiting:
        return {Glyph::Ring, ColorRole::Neutral};
    case DataState::Live:
        return {Glyph::Disc, ColorRole::Healthy};
    case DataState::Stale:
        return {Glyph::Triangle, ColorRole::Warning};
    case DataState::Down:
        return {Glyph::Cross, ColorRole::Critical};
    case DataState::Ended:
        return {Glyph::Square, ColorRole::Neutral};
    }
    return {};
}

QString ageText(Duration age)
{
    if (age.ns < 0)
        return format::notAvailable();
    const std::int64_t s = age.ns / SecondNs;
    if (s < 10)
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "%1 s"))
            .arg(format::scaled(age.ns / (SecondNs / 10) * (Price::Scale / 10), 1));
    if (s < 120)
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "%1 s")).arg(s);
    if (s < 2 * 3'600)
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "%1 min")).arg(s / 60);
    if (s < 2 * 86'400)
        return translated(QT_TRANSLATE_NOOP("mystic::data_age", "%1 h")).arg(s / 3'600);
    return translated(QT_TRANSLATE_NOOP("mystic::data_age", "%1 d"))
        .arg(format::count(static_cast<std::uint64_t>(s / 86'400)));
}

} // namespace mystic
