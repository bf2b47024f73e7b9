// The one parser for foreign JSON: whatever the bytes, it ends within its limits, and what it accepts can be
// written and read again as the same value.
#include <nlohmann/json.hpp>

#include "fuzz_target.h"
#include "messages/bounded_json.h"

using namespace mystic;

namespace {

struct Size {
    std::size_t depth = 0;
    std::size_t elements = 0;
    std::size_t text = 0;
};

void measure(const nlohmann::json& value, std::size_t depth, Size& size)
{
    ++size.elements;
    if (value.is_structured())
        size.depth = std::max(size.depth, depth + 1);
    if (value.is_string())
        size.text = std::max(size.text, value.get_ref<const std::string&>().size());
    if (value.is_object())
        for (const auto& [key, item] : value.items()) {
            size.text = std::max(size.text, key.size());
            measure(item, depth + 1, size);
        }
    else if (value.is_array())
        for (const auto& item : value)
            measure(item, depth + 1, size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    JsonLimits limits;
    limits.bytesMax = 4096;
    limits.depthMax = 8;
    limits.elementsMax = 200;
    limits.textBytesMax = 64;
    limits.allowComments = size > 0 && data[size - 1] == '\n';
    const auto value = parseBoundedJson(fuzz::textOf(data, size), "fuzz", limits);
    fuzz::count(value.has_value());
    if (!value) {
        fuzz::promise(!value.error().message.empty(), "an error has a sentence");
        return 0;
    }
    fuzz::promise(size <= limits.bytesMax, "no more bytes than allowed");
    Size seen;
    measure(*value, 0, seen);
    fuzz::promise(seen.depth <= limits.depthMax, "no deeper than allowed");
    fuzz::promise(seen.elements <= limits.elementsMax, "no more values than allowed");
    fuzz::promise(seen.text <= limits.textBytesMax, "no longer text than allowed");
    const auto again = parseBoundedJson(value->dump(), "again"); // throws on text that is not UTF-8
    fuzz::promise(again.has_value() && *again == *value, "written and read again it is the same");
    return 0;
}
