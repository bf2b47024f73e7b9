// English only: the words of the code, for those who work on it.
#include "ui/inspector/inspector_pages.h"

#include <algorithm>
#include <map>
#include <string>

#include <imgui.h>

namespace mystic {

namespace {

constexpr ImGuiTableFlags TableFlags =
    ImGuiTableFlags_RowBg | ImGuiTableFlags_BordersInnerV | ImGuiTableFlags_SizingStretchProp;

template <typename... Values>
void cell(const char* form, Values... values)
{
    ImGui::TableNextColumn();
    if constexpr (sizeof...(Values) == 0)
        ImGui::TextUnformatted(form);
    else
        ImGui::Text(form, values...);
}

bool beginTable(const char* id, std::initializer_list<const char*> columns)
{
    if (!ImGui::BeginTable(id, static_cast<int>(columns.size()), TableFlags))
        return false;
    for (const char* column : columns)
        ImGui::TableSetupColumn(column);
    ImGui::TableHeadersRow();
    return true;
}

double micro(std::uint64_t ns)
{
    return static_cast<double>(ns) / 1e3;
}

double mega(std::uint64_t bytes)
{
    return static_cast<double>(bytes) / 1e6;
}

std::string nameOf(const StationSnapshot& snapshot, AgentId id)
{
    const auto agent = std::find_if(snapshot.agents.begin(), snapshot.agents.end(),
                                    [id](const AgentView& view) { return view.id == id; });
    if (agent != snapshot.agents.end())
        return agent->name;
    switch (id) {
    case FeedId:
        return "feed";
    case OrchestratorId:
        return "orchestrator";
    case GateId:
        return "gate";
    case VenueId:
        return "venue";
    default:
        return std::to_string(id);
    }
}

/// A lane's agents run one after another: its load is the sum of theirs.
void showLanes(const StationSnapshot& snapshot)
{
    std::map<std::string, std::vector<const AgentView*>> lanes;
    for (const AgentView& agent : snapshot.agents)
        lanes[agent.placement].push_back(&agent);
    if (!beginTable("lanes", {"lane / agent", "messages", "per s", "p50 us", "p99 us", "load %", "errors",
                              "restarts"}))
        return;
    for (const auto& [lane, agents] : lanes) {
        double load = 0;
        for (const AgentView* agent : agents)
            load += agent->messagesPerSecond * static_cast<double>(agent->p50Ns) / 1e7;
        ImGui::TableNextRow();
        cell("%s", lane.c_str());
        for (int i = 0; i < 4; ++i)
            cell("");
        cell("%.1f", load);
        for (const AgentView* agent : agents) {
            ImGui::TableNextRow();
            cell("  %s", agent->name.c_str());
            cell("%llu", static_cast<unsigned long long>(agent->messages));
            cell("%.0f", agent->messagesPerSecond);
            cell("%.1f", micro(agent->p50Ns));
            cell("%.1f", micro(agent->p99Ns));
            cell("%.1f", agent->messagesPerSecond * static_cast<double>(agent->p50Ns) / 1e7);
            cell("%llu", static_cast<unsigned long long>(agent->errors));
            cell("%u", agent->restarts);
        }
    }
    ImGui::EndTable();
}

void showRing(const StationSnapshot& snapshot)
{
    const Seq behind = snapshot.turns > snapshot.durable ? snapshot.turns - snapshot.durable : 0;
    ImGui::Text("turns %llu   %.0f/s   durable %llu   not yet durable %llu",
                static_cast<unsigned long long>(snapshot.turns), snapshot.turnsPerSecond,
                static_cast<unsigned long long>(snapshot.durable), static_cast<unsigned long long>(behind));
    ImGui::Text("decision, tick to intent accepted: p50 %.1f us   p99 %.1f us", micro(snapshot.decisionP50Ns),
                micro(snapshot.decisionP99Ns));
    ImGui::Text("journal %.1f MB   segment %u   syncs %llu", mega(snapshot.journal.bytes),
                snapshot.journal.segment, static_cast<unsigned long long>(snapshot.journal.syncs));
    ImGui::Text("process %.1f %% of a core   %.1f MB   %u threads", snapshot.process.cpuShare * 100,
                mega(snapshot.process.residentBytes), snapshot.process.threads);
}

/// A stage's time is from the turn's start to the delivery over its edge.
void showQueues(const StationSnapshot& snapshot)
{
    if (!beginTable("queues", {"from", "to", "messages", "per s", "p50 us", "p99 us", "queue", "dropped",
                               "p99 by second"}))
        return;
    int row = 0;
    for (const EdgeView& edge : snapshot.edges) {
        ImGui::TableNextRow();
        cell("%s", nameOf(snapshot, edge.from).c_str());
        cell("%s", nameOf(snapshot, edge.to).c_str());
        cell("%llu", static_cast<unsigned long long>(edge.count));
        cell("%.0f", edge.perSecond);
        cell("%.1f", micro(edge.p50Ns));
        cell("%.1f", micro(edge.p99Ns));
        cell("%u", edge.queueDepth);
        cell("%llu", static_cast<unsigned long long>(edge.drops));
        ImGui::TableNextColumn();
        constexpr std::size_t Seconds = 60;
        std::vector<float> seconds;
        for (std::size_t i = edge.history.size() > Seconds ? edge.history.size() - Seconds : 0;
             i < edge.history.size(); ++i)
            seconds.push_back(static_cast<float>(micro(edge.history[i].p99Ns)));
        ImGui::PushID(row++);
        if (!seconds.empty())
            ImGui::PlotHistogram("", seconds.data(), static_cast<int>(seconds.size()), 0, nullptr, 0, FLT_MAX,
                                 ImVec2(-1, ImGui::GetTextLineHeight()));
        ImGui::PopID();
    }
    ImGui::EndTable();
}

void showSnapshot(const StationSnapshot& snapshot, double perSecond)
{
    ImGui::Text("version %llu   %.1f/s", static_cast<unsigned long long>(snapshot.version), perSecond);
    if (!beginTable("parts", {"part", "rows", "kB"}))
        return;
    std::size_t bytes = 0;
    for (const SnapshotPart& part : snapshotParts(snapshot)) {
        ImGui::TableNextRow();
        cell("%s", part.name);
        cell("%zu", part.rows);
        cell("%.1f", static_cast<double>(part.bytes) / 1e3);
        bytes += part.bytes;
    }
    ImGui::TableNextRow();
    cell("all");
    cell("");
    cell("%.1f", static_cast<double>(bytes) / 1e3);
    ImGui::EndTable();
}

template <typename Rows>
SnapshotPart partOf(const char* name, const Rows& rows)
{
    return {name, rows.size(), rows.size() * sizeof(rows[0])};
}

} // namespace

std::vector<SnapshotPart> snapshotParts(const StationSnapshot& snapshot)
{
    std::vector<SnapshotPart> parts{
        partOf("agents", snapshot.agents),   partOf("edges", snapshot.edges),
        partOf("orders", snapshot.orders),   partOf("positions", snapshot.positions),
        partOf("quotes", snapshot.quotes),   partOf("bars", snapshot.bars),
        partOf("depth", snapshot.depth),     partOf("fills", snapshot.fills),
        partOf("alarms", snapshot.alarms),   partOf("links", snapshot.links),
        partOf("streams", snapshot.streams), partOf("metrics", snapshot.metrics)};
    if (snapshot.equityCurve)
        parts.push_back(partOf("equity curve", *snapshot.equityCurve));
    return parts;
}

void SnapshotRate::take(std::uint64_t version, double seconds)
{
    constexpr double Over = 1.0;
    if (m_since < 0 || version < m_version) {
        m_version = version;
        m_since = seconds;
        return;
    }
    if (seconds - m_since < Over)
        return;
    m_perSecond = static_cast<double>(version - m_version) / (seconds - m_since);
    m_version = version;
    m_since = seconds;
}

void showInspectorPages(const StationSnapshot& snapshot, double snapshotsPerSecond)
{
    if (ImGui::CollapsingHeader("Ring and journal", ImGuiTreeNodeFlags_DefaultOpen))
        showRing(snapshot);
    if (ImGui::CollapsingHeader("Lanes", ImGuiTreeNodeFlags_DefaultOpen))
        showLanes(snapshot);
    if (ImGui::CollapsingHeader("Queues and stages", ImGuiTreeNodeFlags_DefaultOpen))
        showQueues(snapshot);
    if (ImGui::CollapsingHeader("Snapshot", ImGuiTreeNodeFlags_DefaultOpen))
        showSnapshot(snapshot, snapshotsPerSecond);
}

} // namespace mystic
