// The JSON entrance for messages: what is accepted is a message that encodes to text which decodes to the
// same bytes.
#include <cstring>

#include "fuzz_target.h"
#include "messages/json_codec.h"

using namespace mystic;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto message = decodeJson(fuzz::textOf(data, size));
    fuzz::count(message.has_value());
    if (!message) {
        fuzz::promise(!message.error().message.empty(), "an error has a sentence");
        return 0;
    }
    fuzz::promise(message->size <= sizeof(message->payload), "a payload fits its message");
    const std::string text = encodeJson(*message);
    const auto again = decodeJson(text);
    fuzz::promise(again.has_value(), "what was encoded can be decoded");
    fuzz::promise(encodeJson(*again) == text, "and is the same text again");
    fuzz::promise(again->kind == message->kind && again->size == message->size &&
                      std::memcmp(again->payload, message->payload, message->size) == 0,
                  "and the same bytes");
    return 0;
}
