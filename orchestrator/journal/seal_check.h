// The verifier's view of checkpoints: the Merkle tree computed once more, by another way than the writer's,
// every checkpoint and anchor compared with it. Private to the verifier.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "verifier.h"

namespace mystic {

class SealCheck {
public:
    SealCheck(const VerifyOptions& options, VerifyReport& report);

    /// Reads the anchors; `origin` is the log that the journal claims to be.
    void begin(const std::string& origin);
    /// A Checkpoint record; what is wrong with it, or nothing.
    [[nodiscard]] std::string checkpoint(std::span<const std::byte> payload);
    /// Every record, after checkpoint() for those that are one.
    void take(std::span<const std::byte> stored);
    /// What is wrong with the end; the report's seal is known then. `intact`: it was read to its
    /// end without a fault. `closed`: the journal says it is
    /// complete.
    [[nodiscard]] std::string conclude(bool intact, bool closed);

private:
    struct Subtree {
        std::uint64_t leaves = 0;
        Hash hash{};
    };
    [[nodiscard]] Hash root() const;
    void compareAnchors();

    const VerifyOptions& m_options;
    VerifyReport& m_report;
    std::string m_origin;
    std::vector<Subtree> m_subtrees; ///< left to right, complete, falling in size
    std::uint64_t m_size = 0;
    std::uint64_t m_previous = 0;   ///< records the last checkpoint covers
    std::uint64_t m_trustedEnd = 0; ///< records up to the last trusted checkpoint, itself included
    bool m_any = false;
};

} // namespace mystic
