// How tightly a child process is shut in, and what is known of it. A level is a promise about what the child
// cannot do; it counts only when it was tried on this machine (sandbox_probe.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/result.h"

namespace mystic {

/// Each level includes those below it.
enum class SandboxLevel : std::uint8_t {
    None,    ///< an ordinary process of the same user
    Limited, ///< memory, open files and written files are bounded; no core dump; no new privileges
    CutOff,  ///< and it cannot open a socket, start a process, signal, trace or read another process
    Confined ///< and it can open no file outside its own folder and what it was given to read
};
[[nodiscard]] std::string_view toText(SandboxLevel level);
/// By the word of toText(); what the configuration says.
[[nodiscard]] Result<SandboxLevel> sandboxLevelFrom(std::string_view word);

/// What is asked of the sandbox of one child.
struct SandboxPolicy {
    SandboxLevel level = SandboxLevel::None;
    std::uint64_t memoryBytes = 1024ULL << 20U; ///< address space of the process
    std::uint32_t openFiles = 64;               ///< file descriptors, those inherited included
    std::uint64_t fileBytes = 64ULL << 20U;     ///< largest file it may write
    std::string workDirectory;                  ///< may be read and written; empty = no file may be written
    std::vector<std::string> readable;          ///< files and folders that may also be read and executed
    friend bool operator==(const SandboxPolicy&, const SandboxPolicy&) = default;
};

/// One forbidden thing that was really tried inside.
struct SandboxCheck {
    SandboxLevel level = SandboxLevel::Limited; ///< the level that promises it
    std::string what;                           ///< "open /etc/passwd"
    bool held = false;                          ///< true = it was denied
    std::string answer;                         ///< what the system said
};

/// The level that was proven, with its evidence.
struct SandboxReport {
    SandboxLevel reached = SandboxLevel::None;
    std::vector<SandboxCheck> checks; ///< empty = nothing was tried
    std::string problem;              ///< why the level asked for was not reached; empty = it was
};

/// Whether code that asks for `required` may run under a sandbox that `report` proves. The error names the
/// agent, what is missing and what can be done.
[[nodiscard]] Result<void> admitToSandbox(std::string_view agent, SandboxLevel required,
                                          const SandboxReport& report);

} // namespace mystic
