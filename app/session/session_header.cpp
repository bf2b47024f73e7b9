#include "session_header.h"

#include <nlohmann/json.hpp>

#include "engine/turn.h"

namespace mystic {

std::string writeSessionHeader(const SessionHeader& header)
{
    nlohmann::ordered_json json;
    json["run_id"] = std::to_string(header.runId);
    json["schema"] = std::to_string(header.schema);
    json["build"] = header.build;
    json["start_ns"] = std::to_string(header.start.ns);
    json["initial_state"] = static_cast<int>(header.initialState);
    json["release"] = header.release;
    json["config_name"] = header.configName;
    json["config"] = header.configText;
    return json.dump();
}

Result<SessionHeader> readSessionHeader(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return failure(ErrorCode::Corrupt, "the session header is not a JSON object");
    SessionHeader header;
    try {
        header.runId = std::stoull(json.at("run_id").get<std::string>());
        header.schema = std::stoull(json.at("schema").get<std::string>());
        header.build = json.at("build").get<std::string>();
        header.start.ns = std::stoll(json.at("start_ns").get<std::string>());
        const int state = json.at("initial_state").get<int>();
        if (state < 0 || state > static_cast<int>(TradingState::Killed))
            return failure(ErrorCode::Corrupt, "the session header's initial_state is unknown");
        header.initialState = static_cast<TradingState>(state);
        header.release = json.value("release", std::string());
        header.configName = json.at("config_name").get<std::string>();
        header.configText = json.at("config").get<std::string>();
    } catch (const std::exception& error) {
        return failure(ErrorCode::Corrupt, std::string("the session header is incomplete: ") + error.what());
    }
    if (header.schema != turnSchemaHash())
        return failure(ErrorCode::Unsupported,
                       "the journal was written by build " + header.build +
                           ", whose records have another layout; replay it with that build");
    return header;
}

} // namespace mystic
