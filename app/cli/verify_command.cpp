#include "verify_command.h"

#include <charconv>
#include <cstdio>
#include <optional>

#include "command_line.h"
#include "journal/journal_key.h"
#include "journal/posix_disk.h"
#include "journal/proof.h"
#include "journal/recovery.h"
#include "journal/verifier.h"

namespace mystic {

namespace {

struct Wish {
    std::string journal;
    std::string proof; ///< a file to check instead of a journal
    std::string out;
    std::vector<std::string> keys;
    std::vector<std::string> anchors;
    std::optional<std::uint64_t> record;
    std::string growthFrom;
};

unsigned long long big(std::uint64_t value)
{
    return value;
}

Result<void> takeOption(Wish& wish, const std::string& word, const std::string& value)
{
    if (word == "--key")
        wish.keys.push_back(value);
    else if (word == "--anchor")
        wish.anchors.push_back(value);
    else if (word == "--proof")
        wish.proof = value;
    else if (word == "--prove-growth")
        wish.growthFrom = value;
    else if (word == "--out")
        wish.out = value;
    else if (word == "--prove-record") {
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size())
            return failure(ErrorCode::Parse,
                           word + " " + value + ": the number of a record is expected, from 0");
        wish.record = number;
    } else
        return failure(ErrorCode::InvalidArgument, "unknown option " + word + "; see mystic --help");
    return {};
}

Result<Wish> readWish(const std::vector<std::string>& arguments)
{
    Wish wish;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (!word.starts_with("--")) {
            if (!wish.journal.empty())
                return failure(ErrorCode::InvalidArgument,
                               "one journal at a time: \"" + word + "\" is a second");
            wish.journal = word;
            continue;
        }
        if (i + 1 == arguments.size())
            return failure(ErrorCode::InvalidArgument, word + " needs a value; see mystic --help");
        if (auto taken = takeOption(wish, word, arguments[++i]); !taken)
            return tl::make_unexpected(taken.error());
    }
    if (wish.journal.empty() == wish.proof.empty())
        return failure(ErrorCode::InvalidArgument,
                       "give a journal (a directory below <data>/journals), or --proof and a file");
    return wish;
}

/// Keys as typed (name+id+base64) or in files; with none, the one in the journal's own data directory.
struct TrustedKeys {
    std::vector<NoteKey> keys;
    std::string fromJournalsPlace; ///< the file, when nobody named a key
};

Result<TrustedKeys> readKeys(Disk& disk, const Wish& wish)
{
    TrustedKeys trusted;
    for (const std::string& key : wish.keys) {
        auto parsed = parseNoteKey(key);
        if (parsed) {
            trusted.keys.push_back(*parsed);
            continue;
        }
        const auto file = readPublicKeys(disk, key);
        if (!file)
            return failure(file.error().code,
                           "--key " + key + ": " +
                               (file.error().code == ErrorCode::NotFound
                                    ? parsed.error().message + ", and there is no such file"
                                    : file.error().message));
        trusted.keys.insert(trusted.keys.end(), file->begin(), file->end());
    }
    if (!wish.keys.empty() || wish.journal.empty())
        return trusted;
    const std::string path = wish.journal + "/../../keys/" + JournalPublicKeyFile;
    if (auto file = readPublicKeys(disk, path)) {
        trusted.keys = std::move(*file);
        trusted.fromJournalsPlace = path;
    }
    return trusted;
}

/// To a new file, or to the terminal.
Result<void> writeOut(Disk& disk, const std::string& path, const std::string& text)
{
    if (path.empty() || path == "-") {
        std::fputs(text.c_str(), stdout);
        return {};
    }
    auto file = disk.create(path);
    if (!file)
        return tl::make_unexpected(file.error());
    if (auto written = (*file)->append(std::as_bytes(std::span(text.data(), text.size()))); !written)
        return written;
    if (auto synced = (*file)->sync(); !synced)
        return synced;
    std::fprintf(stderr, "mystic: written to %s\n", path.c_str());
    return {};
}

std::string keyText(const NoteKey& key)
{
    return key.name + ", fingerprint " + fingerprint(key.key);
}

const char* headline(const VerifyReport& report)
{
    if (!report.ok)
        return "NOT INTACT";
    if (report.contradicted())
        return "CONTRADICTS AN ANCHOR";
    switch (report.seal) {
    case Seal::None:
        return "intact in itself, NOT SEALED: nobody signed it";
    case Seal::Unknown:
        return "intact in itself, NOT SEALED by a trusted key";
    case Seal::OpenEnd:
        return "intact, END NOT SEALED";
    case Seal::Complete:
        break;
    }
    return "intact and sealed";
}

const char* stateText(AnchorState state)
{
    switch (state) {
    case AnchorState::Agrees:
        return "agrees";
    case AnchorState::NotReached:
        return "not reached";
    case AnchorState::RolledBack:
        return "ROLLED BACK";
    case AnchorState::Differs:
        return "DIFFERS";
    case AnchorState::Unusable:
        return "UNUSABLE";
    }
    return "";
}

void print(const std::string& directory, const VerifyReport& report, const TrustedKeys& trusted)
{
    std::printf("%s: %s\n", directory.c_str(), headline(report));
    if (!report.ok)
        std::printf("  first bad record  %s\n", report.firstBad.c_str());
    std::printf("  checked           %llu turns, %llu records, %llu segment(s), %llu bytes\n",
                big(report.turns), big(report.records), big(report.segments), big(report.bytes));
    std::printf("  history           continued %llu time(s), %llu crash(es) recovered; closed cleanly: %s\n",
                big(report.continuations), big(report.cuts), report.closedCleanly ? "yes" : "no");
    std::printf("  chain head        %s\n  merkle root       %s\n", toHex(report.chainHead).c_str(),
                toBase64(report.root).c_str());
    std::printf("  checkpoints       %llu, %llu of them by a trusted key; the last covers %llu records\n",
                big(report.checkpoints), big(report.trustedCheckpoints), big(report.sealedRecords));
    if (report.sealedBy)
        std::printf("  sealed by         %s\n", keyText(*report.sealedBy).c_str());
    if (!trusted.fromJournalsPlace.empty() && report.sealedBy)
        std::printf(
            "                    (the key stands beside the journal: compare the fingerprint with the one "
            "the window showed, or give --key)\n");
    if (!report.unknownSigner.empty())
        std::printf("  unknown signer    %s\n", report.unknownSigner.c_str());
    for (const AnchorResult& anchor : report.anchors)
        std::printf("  anchor            %s: %s%s%s\n", anchor.name.c_str(), stateText(anchor.state),
                    anchor.text.empty() ? "" : ": ", anchor.text.c_str());
    std::printf("  note              %s\n", report.note.c_str());
}

int exitOf(const VerifyReport& report)
{
    if (!report.ok)
        return ExitNo;
    if (report.contradicted())
        return ExitContradicted;
    for (const AnchorResult& anchor : report.anchors)
        if (anchor.state == AnchorState::Unusable)
            return ExitUnusable; // what was asked of it is not answered
    switch (report.seal) {
    case Seal::None:
    case Seal::Unknown:
        return ExitUntrusted;
    case Seal::OpenEnd:
        return ExitUnsealed;
    case Seal::Complete:
        break;
    }
    return ExitOk;
}

int checkProofFile(Disk& disk, const Wish& wish, const TrustedKeys& trusted)
{
    const auto text = readTextFile(disk, wish.proof);
    if (!text)
        return fail(text.error());
    if (trusted.keys.empty())
        return fail(
            {ErrorCode::InvalidArgument, "a proof is checked with the station's public key: give --key"});
    const auto report = checkProof(*text, trusted.keys);
    if (!report) {
        const int code = fail({report.error().code, wish.proof + ": " + report.error().message});
        return report.error().code == ErrorCode::Corrupt    ? ExitNo
               : report.error().code == ErrorCode::NotFound ? ExitUntrusted
                                                            : code;
    }
    if (report->isRecord)
        std::printf("%s: proven: record %llu (%llu bytes) is in the journal %s of %llu records\n",
                    wish.proof.c_str(), big(report->number), big(report->stored.size()),
                    report->checkpoint.origin.c_str(), big(report->checkpoint.size));
    else
        std::printf("%s: proven: the journal %s of %llu records continues its first %llu records unchanged\n",
                    wish.proof.c_str(), report->checkpoint.origin.c_str(), big(report->checkpoint.size),
                    big(report->older.size));
    std::printf("  signed by         %s\n", keyText(report->signedBy).c_str());
    return ExitOk;
}

/// Writes the proof that was asked for. The journal is known to be intact.
Result<void> prove(Disk& disk, const Wish& wish, const VerifyReport& report)
{
    if (report.lastCheckpoint.empty())
        return failure(ErrorCode::NotFound,
                       "there is no checkpoint by a trusted key to prove anything under");
    Result<std::string> proof;
    if (wish.record) {
        proof = proveRecord(disk, wish.journal, *wish.record, report.lastCheckpoint);
    } else {
        const auto older = readTextFile(disk, wish.growthFrom);
        if (!older)
            return tl::make_unexpected(older.error());
        proof = proveGrowth(disk, wish.journal, *older, report.lastCheckpoint);
    }
    return proof ? writeOut(disk, wish.out, *proof) : tl::make_unexpected(proof.error());
}

} // namespace

int runVerifyCommand(const std::vector<std::string>& arguments)
{
    PosixDisk disk;
    const auto wish = readWish(arguments);
    if (!wish)
        return fail(wish.error());
    const auto trusted = readKeys(disk, *wish);
    if (!trusted)
        return fail(trusted.error());
    if (!wish->proof.empty())
        return checkProofFile(disk, *wish, *trusted);
    VerifyOptions options;
    options.keys = trusted->keys;
    for (const std::string& path : wish->anchors) {
        auto note = readTextFile(disk, path);
        if (!note)
            return fail(note.error());
        options.anchors.push_back({path, std::move(*note)});
    }
    const auto report = verifyJournal(disk, wish->journal, options);
    if (!report)
        return fail(report.error());
    const bool proving = wish->record || !wish->growthFrom.empty();
    if (!proving || !report->ok) {
        print(wish->journal, *report, *trusted);
        return exitOf(*report);
    }
    const auto proven = prove(disk, *wish, *report);
    return proven ? ExitOk : fail(proven.error());
}

int runCheckpointCommand(const std::vector<std::string>& arguments)
{
    PosixDisk disk;
    const auto wish = readWish(arguments);
    if (!wish)
        return fail(wish.error());
    const auto trusted = readKeys(disk, *wish);
    if (!trusted)
        return fail(trusted.error());
    VerifyOptions options;
    options.keys = trusted->keys;
    const auto report = verifyJournal(disk, wish->journal, options);
    if (!report)
        return fail(report.error());
    if (!report->ok) {
        print(wish->journal, *report, *trusted);
        return ExitNo;
    }
    if (report->lastCheckpoint.empty())
        return fail({ErrorCode::NotFound, wish->journal + ": " + report->note});
    std::fprintf(stderr, "mystic: %llu of %llu records, signed by %s\n", big(report->sealedRecords),
                 big(report->records), keyText(*report->sealedBy).c_str());
    const auto written = writeOut(disk, wish->out, report->lastCheckpoint);
    return written ? ExitOk : fail(written.error());
}

int runRecoverCommand(const std::vector<std::string>& arguments)
{
    PosixDisk disk;
    const std::string& directory = arguments.front();
    const auto report = recoverJournal(disk, directory);
    if (!report)
        return fail(report.error());
    std::printf("%s: %llu complete records kept (%llu turns)\n", directory.c_str(), big(report->records),
                big(report->turns));
    if (report->cutFrom.empty())
        std::printf("  cut               nothing\n");
    else
        std::printf("  cut               %llu bytes from %s\n  because           %s\n", big(report->bytesCut),
                    report->cutFrom.c_str(), report->reason.c_str());
    return ExitOk;
}

int runRepairCommand(const std::vector<std::string>& arguments)
{
    PosixDisk disk;
    const std::string& directory = arguments.front();
    const auto report = repairJournal(disk, directory);
    if (!report)
        return fail(report.error());
    std::printf("%s: repaired: %llu records (%llu turns) before the damage are kept\n", directory.c_str(),
                big(report->records), big(report->turns));
    std::printf("  damage            %s\n  left out          %llu bytes behind it\n  original          %s, "
                "unchanged\n",
                report->damage.c_str(), big(report->bytesLeftOut), report->original.c_str());
    std::printf(
        "  note              Orders and fills of what was left out are not in this journal any more: compare "
        "orders and positions with the venue before trading.\n");
    return ExitOk;
}

} // namespace mystic
