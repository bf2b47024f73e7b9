// A document's files: written beside their place first, then moved there without ever replacing anything.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

#include "compliance/report/report_writers.h"
#include "journal/sha256.h"
#include "report_maker.h"

namespace mystic {

namespace {

namespace fs = std::filesystem;
constexpr int VersionsMax = 9999;

tl::unexpected<Error> ioFailure(const char* action, const std::string& path, int number)
{
    const ErrorCode code = number == ENOSPC || number == EDQUOT                     ? ErrorCode::DiskFull
                           : number == EACCES || number == EPERM || number == EROFS ? ErrorCode::Denied
                                                                                    : ErrorCode::Io;
    return failure(code, std::string("cannot ") + action + " " + path + ": " + std::strerror(number) +
                             "; free space there or choose another folder");
}

/// A new file, durable once finish() returned.
class NewFile {
public:
    explicit NewFile(std::string path) : m_path(std::move(path)) {}
    ~NewFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    Result<void> open()
    {
        m_fd = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
        return m_fd < 0 ? Result<void>(ioFailure("create", m_path, errno)) : Result<void>();
    }
    Result<void> write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t done = ::write(m_fd, bytes.data(), bytes.size());
            if (done < 0 && errno == EINTR)
                continue;
            if (done < 0)
                return ioFailure("write", m_path, errno);
            bytes.remove_prefix(static_cast<std::size_t>(done));
        }
        return {};
    }
    Result<void> finish()
    {
        if (::fsync(m_fd) != 0)
            return ioFailure("write", m_path, errno);
        const int fd = m_fd;
        m_fd = -1;
        return ::close(fd) != 0 ? Result<void>(ioFailure("write", m_path, errno)) : Result<void>();
    }

private:
    std::string m_path;
    int m_fd = -1;
};

/// What is half done; gone with it unless it was moved away.
class Staging {
public:
    explicit Staging(const std::string& folder)
        : m_path(folder + "/.mystic-report-" + std::to_string(::getpid()) + "-XXXXXX")
    {
    }
    ~Staging()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    Result<void> make()
    {
        if (::mkdtemp(m_path.data()) == nullptr)
            return ioFailure("write into", fs::path(m_path).parent_path().string(), errno);
        return {};
    }
    [[nodiscard]] std::string at(const std::string& name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

class StageProgress final : public ReportProgress {
public:
    StageProgress(const ReportWatch& watch, ReportStage stage) : m_watch(watch), m_stage(stage) {}
    bool step(std::uint64_t done, std::uint64_t total) override
    {
        return !m_watch ||
               m_watch(m_stage, total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total));
    }

private:
    const ReportWatch& m_watch;
    ReportStage m_stage;
};

ReportStage stageOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return ReportStage::Pdf;
    case ReportFormat::Html:
        return ReportStage::Html;
    case ReportFormat::Csv:
        return ReportStage::Csv;
    case ReportFormat::Json:
        return ReportStage::Json;
    }
    return ReportStage::Pdf;
}

std::string suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return ".pdf";
    case ReportFormat::Html:
        return ".html";
    case ReportFormat::Csv:
        return "-csv";
    case ReportFormat::Json:
        return ".json";
    }
    return {};
}

/// "mystic-report_bitfinex-june-2016_20160601_20160701".
std::string baseName(const ReportDocument& document)
{
    std::string session;
    for (const char c : document.session.substr(0, 60)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        session += plain || c == '-' ? c : '-';
    }
    const auto compact = [](Timestamp time) {
        std::string text = formatTimestamp(time, 0);
        std::erase_if(text, [](char c) { return c == '-' || c == ':' || c == 'Z'; });
        return text;
    };
    return "mystic-report_" + session + "_" + compact(document.from) + "_" + compact(document.to);
}

template <typename Writer>
Result<bool> writeText(const std::string& path, const Writer& writer)
{
    NewFile file(path);
    if (auto opened = file.open(); !opened)
        return tl::make_unexpected(opened.error());
    auto written = writer([&file](std::string_view bytes) { return file.write(bytes); });
    if (!written || !*written)
        return written;
    if (auto done = file.finish(); !done)
        return tl::make_unexpected(done.error());
    return true;
}

Result<bool> writeCsvFolder(const ReportDocument& document, const std::string& folder,
                            ReportProgress& progress)
{
    std::error_code problem;
    if (!fs::create_directory(folder, problem))
        return ioFailure("create", folder, problem.value());
    std::vector<const ReportTable*> tables;
    const ReportTable overview = overviewTable(document);
    tables.push_back(&overview);
    for (const ReportSection& section : document.sections)
        for (const ReportTable& table : section.tables)
            tables.push_back(&table);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const std::string number = (i + 1 < 10 ? "0" : "") + std::to_string(i + 1);
        auto written =
            writeText(folder + "/" + number + "_" + tables[i]->id + ".csv",
                      [&](const ReportOutput& output) { return writeCsv(*tables[i], output, &progress); });
        if (!written || !*written)
            return written;
    }
    return true;
}

Result<bool> writeOne(const ReportDocument& document, ReportFormat format, const std::string& path,
                      ReportProgress& progress, const PdfWriter& pdf)
{
    switch (format) {
    case ReportFormat::Pdf:
        return pdf ? pdf(document, path, &progress) : Result<bool>(tl::make_unexpected(noPdf()));
    case ReportFormat::Html:
        return writeText(path, [&](const ReportOutput& out) { return writeHtml(document, out, &progress); });
    case ReportFormat::Csv:
        return writeCsvFolder(document, path, progress);
    case ReportFormat::Json:
        return writeText(path, [&](const ReportOutput& out) { return writeJson(document, out, &progress); });
    }
    return true;
}

Result<void> measure(ReportFile& file)
{
    if (fs::is_directory(file.path)) {
        for (const auto& entry : fs::directory_iterator(file.path))
            file.bytes += entry.file_size();
        return {};
    }
    std::ifstream in(file.path, std::ios::binary);
    Sha256 hash;
    std::vector<char> piece(1U << 20U);
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        const auto got = static_cast<std::size_t>(in.gcount());
        hash.update(std::as_bytes(std::span(piece).first(got)));
        file.bytes += got;
    }
    if (!in.eof())
        return ioFailure("read", file.path, EIO);
    file.sha256 = toHex(hash.finish());
    return {};
}

/// The first version of the name of which nothing exists yet.
Result<std::string> freeName(const std::string& folder, const std::string& base,
                             const std::vector<ReportFormat>& formats)
{
    for (int version = 1; version <= VersionsMax; ++version) {
        const std::string name = version == 1 ? base : base + "_v" + std::to_string(version);
        const bool taken = std::ranges::any_of(formats, [&](ReportFormat format) {
            std::error_code ignored;
            return fs::exists(fs::symlink_status(folder + "/" + name + suffixOf(format), ignored));
        });
        if (!taken)
            return name;
    }
    return failure(ErrorCode::Busy, folder + " holds " + std::to_string(VersionsMax) +
                                        " versions of this report; choose another folder");
}

/// Moves without replacing: a file by a second name, a directory because rename refuses one that is not
/// empty.
Result<void> moveTo(const std::string& from, const std::string& to)
{
    const bool directory = fs::is_directory(from);
    if (!directory && ::link(from.c_str(), to.c_str()) == 0)
        return {}; // the first name goes with the staging folder
    const bool cannotLink = errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK;
    if (!directory && !cannotLink)
        return ioFailure("create", to, errno);
    std::error_code problem;
    if (fs::exists(to, problem))
        return ioFailure("create", to, EEXIST);
    fs::rename(from, to, problem);
    return problem ? Result<void>(ioFailure("create", to, problem.value())) : Result<void>();
}

void syncFolder(const std::string& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace

Result<std::optional<std::vector<ReportFile>>> writeReportFiles(const ReportDocument& document,
                                                                const ReportOrder& order,
                                                                const ReportWatch& watch,
                                                                const PdfWriter& pdf)
{
    const std::string folder = order.folder.empty() ? "." : order.folder;
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        return ioFailure("create", folder, problem.value());
    Staging staging(folder);
    if (auto made = staging.make(); !made)
        return tl::make_unexpected(made.error());
    const std::string base = baseName(document);
    for (const ReportFormat format : order.formats) {
        StageProgress progress(watch, stageOf(format));
        if (!progress.step(0, 1))
            return std::optional<std::vector<ReportFile>>();
        auto written = writeOne(document, format, staging.at(base + suffixOf(format)), progress, pdf);
        if (!written)
            return tl::make_unexpected(written.error());
        if (!*written)
            return std::optional<std::vector<ReportFile>>();
    }
    const auto name = freeName(folder, base, order.formats);
    if (!name)
        return tl::make_unexpected(name.error());
    std::vector<ReportFile> files;
    for (const ReportFormat format : order.formats) {
        ReportFile file;
        file.format = format;
        fs::permissions(staging.at(base + suffixOf(format)), fs::perms::others_all, fs::perm_options::remove,
                        problem);
        file.path = (fs::path(folder) / (*name + suffixOf(format))).string();
        if (auto moved = moveTo(staging.at(base + suffixOf(format)), file.path); !moved)
            return tl::make_unexpected(moved.error());
        if (auto measured = measure(file); !measured)
            return tl::make_unexpected(measured.error());
        files.push_back(std::move(file));
    }
    syncFolder(folder);
    return std::optional(std::move(files));
}

} // namespace mystic
