// Frames from a child process, hostile ones included. Promises: no byte is read beyond the frame; what is
// accepted is made of messages that can be read, printed and hashed; a setup that is accepted can be sent on.
#include "fuzz_target.h"
#include "messages/message_check.h"
#include "supervision/child_protocol.h"

using namespace mystic;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    static child::Frame frame;
    const auto read = child::readFrame(bytes, frame);
    fuzz::count(read.has_value());
    if (!read)
        fuzz::promise(!read.error().message.empty(), "a breach is named");
    else {
        if (frame.kind == child::FrameKind::Reply)
            fuzz::promise(checkMessage(frame.message).has_value(), "a reply that was read is a message");
        if (frame.kind == child::FrameKind::Turns)
            for (const child::TurnFrame& turn : frame.turns)
                for (const Message& message : turn.messages)
                    fuzz::promise(checkMessage(message).has_value(),
                                  "a turn that was read is made of messages");
        if (frame.kind == child::FrameKind::Saved) {
            child::PartAssembler parts;
            const auto whole = parts.add(frame.part, frame.bytes);
            fuzz::promise(!whole || parts.whole().size() <= child::BlobMax,
                          "no part claims more than is allowed");
        }
    }
    child::ChildSetup setup;
    if (child::decodeSetup(bytes, setup)) {
        child::ChildSetup again;
        fuzz::promise(child::decodeSetup(child::encodeSetup(setup), again).has_value(),
                      "a setup can be sent on");
    }
    return 0;
}
