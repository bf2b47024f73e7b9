// Drives one fuzz target without libFuzzer: its corpus, then a fixed number of mutations of it from a fixed
// seed, so that a failure here is the same failure everywhere.
//   <target> <corpus folder> <runs> [seed]
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cinttypes>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz_target.h"

namespace {

constexpr std::size_t InputMax = 64 * 1024;

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::size_t below(std::size_t bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(m_state >> 33U) % bound;
    }

private:
    std::uint64_t m_state;
};

std::vector<std::string> readCorpus(const std::string& folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<std::string> inputs;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

void mutate(std::string& text, const std::vector<std::string>& corpus, Random& random)
{
    static const std::vector<std::string> pieces = {"\"",
                                                    "[",
                                                    "]",
                                                    "{",
                                                    "}",
                                                    ",",
                                                    ":",
                                                    "\n",
                                                    "\r\n",
                                                    "null",
                                                    "true",
                                                    "1e999",
                                                    "-0",
                                                    "-1",
                                                    "0.1",
                                                    "9223372036854775808",
                                                    "18446744073709551616",
                                                    "0.123456789",
                                                    "\xFF\xFE",
                                                    "\xEF\xBB\xBF",
                                                    "\\u0000",
                                                    "\\uD800",
                                                    "NaN",
                                                    "//",
                                                    "/*",
                                                    std::string(1, '\0'),
                                                    std::string(8, '\xFF'),
                                                    std::string(300, '[')};
    const std::size_t changes = 1 + random.below(6);
    for (std::size_t i = 0; i < changes; ++i) {
        const std::size_t at = random.below(text.size() + 1);
        switch (random.below(7)) {
        case 0:
            if (at < text.size())
                text[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            if (at < text.size())
                text[at] = static_cast<char>(text[at] ^ (1 << random.below(8)));
            break;
        case 2:
            text.erase(at, 1 + random.below(16));
            break;
        case 3:
            text.insert(at, pieces[random.below(pieces.size())]);
            break;
        case 4:
            text.insert(at, text.substr(random.below(text.size() + 1), random.below(100)));
            break;
        case 5: { // the beginning of this, the end of another
            const std::string& other = corpus[random.below(corpus.size())];
            text = text.substr(0, at) + other.substr(random.below(other.size() + 1));
            break;
        }
        default:
            text.resize(at);
            break;
        }
    }
    text.resize(std::min(text.size(), InputMax));
}

const std::string* current = nullptr;

/// Keeps the input that ended the run, to be looked at and added to the corpus.
void keepInput(int signal)
{
    const int fd = ::open("fuzz-failed-input", O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd >= 0 && ::write(fd, current->data(), current->size()) >= 0)
        ::fputs("its input is in fuzz-failed-input\n", stderr);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void runOnce(const std::string& input)
{
    current = &input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

} // namespace

int main(int count, char** words)
{
    if (count < 3) {
        std::fprintf(stderr, "usage: %s <corpus folder> <runs> [seed]\n", words[0]);
        return 2;
    }
    const std::vector<std::string> corpus = readCorpus(words[1]);
    const std::uint64_t runs = std::strtoull(words[2], nullptr, 10);
    Random random(count > 3 ? std::strtoull(words[3], nullptr, 10) : 1);
    if (corpus.empty()) {
        std::fprintf(stderr, "%s: no corpus in %s\n", words[0], words[1]);
        return 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE})
        std::signal(signal, keepInput);
    for (const std::string& input : corpus)
        runOnce(input);
    const mystic::fuzz::Counters whole = mystic::fuzz::counters;
    for (std::uint64_t i = 0; i < runs; ++i) {
        std::string input = corpus[random.below(corpus.size())];
        mutate(input, corpus, random);
        runOnce(input);
    }
    const mystic::fuzz::Counters& all = mystic::fuzz::counters;
    std::printf("%zu inputs kept, %" PRIu64 " made; accepted %" PRIu64 ", refused %" PRIu64 "\n",
                corpus.size(), runs, all.accepted, all.refused);
    // a corpus nothing of which is understood, or mutations that damage nothing, test nothing
    return whole.accepted == 0 || all.accepted == whole.accepted || all.refused == 0 ? 1 : 0;
}
