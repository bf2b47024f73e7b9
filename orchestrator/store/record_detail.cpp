#include "record_detail.h"

#include <nlohmann/json.hpp>

#include "messages/json_codec.h"

namespace mystic {

namespace {

void flatten(const nlohmann::ordered_json& value, const std::string& path,
             std::vector<std::pair<std::string, std::string>>& out)
{
    if (value.is_object()) {
        for (const auto& [name, member] : value.items())
            flatten(member, path.empty() ? name : path + "." + name, out);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            flatten(value[i], path + "[" + std::to_string(i + 1) + "]", out);
    } else {
        out.emplace_back(path, value.is_string() ? value.get<std::string>() : value.dump());
    }
}

} // namespace

Result<RecordDetail> readDetail(AuditReader& reader, JournalReader& journal, const NameBook& names, qint64 id)
{
    RecordDetail detail;
    auto record = reader.record(id);
    if (!record)
        return tl::make_unexpected(record.error());
    if (!*record)
        return failure(ErrorCode::NotFound, "the audit log has no record " + std::to_string(id));
    detail.record = std::move(**record);
    const auto ordinal = reader.ordinalOf(detail.record);
    if (!ordinal)
        return tl::make_unexpected(ordinal.error());
    const auto turn = reader.turnAt(detail.record.place, journal);
    if (!turn)
        return tl::make_unexpected(turn.error());
    int at = 0;
    forEachAuditMessage(*turn, names, [&](const Message& message) {
        if (at++ == *ordinal)
            detail.json = encodeJson(message);
    });
    // Our own text of a moment ago; were it not JSON, the record has no fields to show.
    const auto json = nlohmann::ordered_json::parse(detail.json, nullptr, false);
    if (!json.is_discarded())
        flatten(json, {}, detail.fields);
    auto chain = reader.chainOf(detail.record);
    if (!chain)
        return tl::make_unexpected(chain.error());
    detail.chain = std::move(*chain);
    return detail;
}

} // namespace mystic
