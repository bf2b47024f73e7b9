// A child process that behaves as its first argument says. Spoken to over descriptor 3.
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "supervision/posix_spawner.h"

namespace {

constexpr int Channel = 3;

void say(const std::string& text)
{
    ::send(Channel, text.data(), text.size(), MSG_NOSIGNAL);
}

/// Answers every message with itself until the order to exit.
int echo()
{
    std::vector<char> buffer(128U << 10U);
    for (;;) {
        const ssize_t size = ::recv(Channel, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return 0;
        ::send(Channel, buffer.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL);
    }
}

[[noreturn]] void linger()
{
    for (;;)
        ::poll(nullptr, 0, -1);
}

int waitForEver()
{
    say("waiting");
    linger();
}

/// Uses 200 ms of a core, says so, and waits.
int spin()
{
    say("spinning");
    const std::clock_t from = std::clock();
    volatile std::uint64_t work = 0;
    while (std::clock() - from < CLOCKS_PER_SEC / 5)
        work = work + 1;
    say("200 ms used");
    return waitForEver();
}

int flood(std::size_t bytes)
{
    const std::string line = std::string(4095, 'x') + "\n";
    for (std::size_t written = 0; written < bytes; written += line.size())
        if (::write(1, line.data(), line.size()) < 0)
            return 1;
    const std::string last = "the last line\n";
    return ::write(1, last.data(), last.size()) > 0 ? 0 : 1;
}

int listDescriptors()
{
    std::string text;
    for (int fd = 0; fd < 1024; ++fd)
        if (::fcntl(fd, F_GETFD) != -1)
            text += std::to_string(fd) + " ";
    say(text);
    return 0;
}

int listSignals()
{
    std::string text;
    sigset_t mask;
    ::sigprocmask(SIG_BLOCK, nullptr, &mask);
    for (int signal = 1; signal < SIGRTMIN; ++signal) {
        struct sigaction action {};
        ::sigaction(signal, nullptr, &action);
        if (::sigismember(&mask, signal) == 1 || action.sa_handler == SIG_IGN)
            text += std::to_string(signal) + " ";
    }
    say("not default: " + text);
    return 0;
}

int listEnvironment()
{
    std::string text;
    for (char** word = environ; *word != nullptr; ++word)
        text += std::string(*word) + "\n";
    say(text);
    return 0;
}

/// Leaves a grandchild behind that would live for ever, and ends.
int orphan()
{
    const pid_t pid = ::fork();
    if (pid == 0)
        linger();
    say(std::to_string(pid));
    return 0;
}

/// A station in small: starts a child, says its number, waits to be killed.
int parent(const std::string& self)
{
    mystic::PosixSpawner spawner;
    mystic::ChildSpec spec;
    spec.name = "grandchild";
    spec.program = self;
    spec.arguments = {"echo"};
    const auto child = spawner.start(spec);
    if (!child)
        return 1;
    say(std::to_string((*child)->pid()));
    return waitForEver();
}

int oversized()
{
    const std::string frame(mystic::Child::MaxMessage + 1, 'o');
    say(frame);
    say("after");
    return echo();
}

int garbage()
{
    std::uint64_t state = 1;
    for (int i = 0; i < 200; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        std::string frame(1 + (state >> 33U) % 3000, '\0');
        for (char& c : frame) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            c = static_cast<char>(state >> 56U);
        }
        say(frame);
    }
    return 0;
}

int ignoreStop()
{
    ::signal(SIGTERM, SIG_IGN);
    return waitForEver();
}

// --- bombs: say how far they came
int forkBomb()
{
    int born = 0;
    for (int i = 0; i < 2000; ++i) {
        const pid_t pid = ::fork();
        if (pid == 0)
            linger();
        if (pid < 0)
            break;
        ++born;
    }
    say(std::to_string(born));
    return 0;
}

int memoryBomb()
{
    std::size_t mebibytes = 0;
    for (; mebibytes < 4096; ++mebibytes) {
        void* block = ::malloc(1U << 20U); // NOLINT(cppcoreguidelines-no-malloc): must not throw
        if (block == nullptr)
            break;
        ::memset(block, 1, 1U << 20U);
    }
    say(std::to_string(mebibytes));
    return 0;
}

int fdBomb()
{
    int opened = 0;
    while (opened < 5000 && ::dup(0) >= 0)
        ++opened;
    say(std::to_string(opened));
    return 0;
}

// --- what an agent may or may not do
void tell(const std::string& what, bool worked)
{
    say(what + (worked ? ": worked" : std::string(": ") + std::strerror(errno)));
}

int connectTo(const std::string& path)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    tell("connect", fd >= 0 && ::connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0);
    return 0;
}

int openFile(const std::string& path)
{
    tell("open", ::open(path.c_str(), O_RDONLY) >= 0);
    return 0;
}

/// The ordinary work of an agent: threads, its own files.
int work()
{
    std::atomic<int> ran = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { ++ran; });
    }
    tell("threads", ran == 4);
    const int fd = ::open("own.txt", O_RDWR | O_CREAT | O_TRUNC, 0600);
    tell("own file", fd >= 0 && ::write(fd, "x", 1) == 1 && ::ftruncate(fd, 0) == 0);
    tell("rename", ::rename("own.txt", "renamed.txt") == 0 && ::unlink("renamed.txt") == 0);
    return 0;
}

} // namespace

int main(int count, char** words)
{
    const std::string mode = count > 1 ? words[1] : "";
    const std::string value = count > 2 ? words[2] : "";
    const std::map<std::string, std::function<int()>> modes = {
        {"echo", echo},
        {"exit", [&] { return std::atoi(value.c_str()); }},
        {"crash",
         [] {
             std::abort();
             return 0;
         }},
        {"wait", waitForEver},
        {"ignore-stop", ignoreStop},
        {"flood", [&] { return flood(std::strtoull(value.c_str(), nullptr, 10)); }},
        {"descriptors", listDescriptors},
        {"signals", listSignals},
        {"environment", listEnvironment},
        {"orphan", orphan},
        {"parent", [&] { return parent(words[0]); }},
        {"oversized", oversized},
        {"garbage", garbage},
        {"fork-bomb", forkBomb},
        {"memory-bomb", memoryBomb},
        {"fd-bomb", fdBomb},
        {"connect", [&] { return connectTo(value); }},
        {"open", [&] { return openFile(value); }},
        {"spin", spin},
        {"work", work},
    };
    const auto found = modes.find(mode);
    return found == modes.end() ? 2 : found->second();
}
