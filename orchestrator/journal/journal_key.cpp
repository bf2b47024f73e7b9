#include "journal_key.h"

namespace mystic {

namespace {

constexpr std::string_view KeyName = "mystic-station";
constexpr std::uint64_t TextBytesMax = 1ULL * 1024 * 1024;

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

Result<void> writeWhole(Result<std::unique_ptr<DiskFile>> file, std::string_view text)
{
    if (!file)
        return tl::make_unexpected(file.error());
    if (auto written = (*file)->append(std::as_bytes(std::span(text.data(), text.size()))); !written)
        return written;
    return (*file)->sync();
}

} // namespace

Result<std::string> readTextFile(Disk& disk, const std::string& path)
{
    auto file = disk.open(path, false);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto size = (*file)->size();
    if (!size)
        return tl::make_unexpected(size.error());
    if (*size > TextBytesMax)
        return failure(ErrorCode::OutOfRange, path + " is too large to be what is expected there");
    std::string text(*size, '\0');
    std::size_t at = 0;
    while (at < text.size()) {
        const auto got = (*file)->read(at, std::as_writable_bytes(std::span(text)).subspan(at));
        if (!got)
            return tl::make_unexpected(got.error());
        if (*got == 0)
            break;
        at += *got;
    }
    text.resize(at);
    return text;
}

Result<std::unique_ptr<Signer>> openJournalKey(Disk& disk, const std::string& directory,
                                               const std::function<void(std::span<std::byte>)>& random)
{
    if (auto made = disk.makeDirectory(directory); !made)
        return tl::make_unexpected(made.error());
    const std::string path = directory + "/" + JournalKeyFile;
    auto text = readTextFile(disk, path);
    if (!text && text.error().code != ErrorCode::NotFound)
        return tl::make_unexpected(text.error());
    if (!text) {
        SecretSeed seed{};
        random(seed);
        text = secretKeyText(KeyName, seed);
        Result<void> written = writeWhole(disk.createPrivate(path), *text + "\n");
        if (written)
            written = disk.syncDirectory(directory);
        if (!written)
            return tl::make_unexpected(written.error());
    }
    auto secret = parseSecretKey(firstLine(*text));
    if (!secret)
        return failure(
            ErrorCode::Corrupt,
            path + ": " + secret.error().message +
                ". Put the right key back from a copy, or move the file away: a new key is made then, "
                "and journals signed with the old one need its public key to be verified");
    auto signer = std::make_unique<SeedSigner>(secret->name, secret->seed);
    const std::string publicPath = directory + "/" + JournalPublicKeyFile;
    if (!disk.open(publicPath, false))
        if (auto written = writeWhole(disk.create(publicPath), toText(keyOf(*signer)) + "\n"); !written)
            return tl::make_unexpected(written.error());
    return signer;
}

Result<std::vector<NoteKey>> readPublicKeys(Disk& disk, const std::string& path)
{
    const auto text = readTextFile(disk, path);
    if (!text)
        return tl::make_unexpected(text.error());
    std::vector<NoteKey> keys;
    std::string_view rest = *text;
    for (int line = 1; !rest.empty(); ++line) {
        const std::string_view part = firstLine(rest);
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        if (part.empty() || part.starts_with('#'))
            continue;
        auto key = parseNoteKey(part);
        if (!key)
            return failure(ErrorCode::Parse,
                           path + ", line " + std::to_string(line) + ": " + key.error().message);
        keys.push_back(*key);
    }
    if (keys.empty())
        return failure(ErrorCode::Parse, path + " holds no public key");
    return keys;
}

} // namespace mystic
