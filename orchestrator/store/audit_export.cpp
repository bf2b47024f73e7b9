#include "audit_export.h"

#include <QtCore/QSaveFile>

#include <nlohmann/json.hpp>

namespace mystic {

namespace {

constexpr qint64 ProgressEvery = 4096;

/// Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
QByteArray cell(const std::string& text)
{
    QByteArray bytes = QByteArray::fromStdString(text);
    if (!bytes.isEmpty() && QByteArray("=+-@\t\r").contains(bytes.front()))
        bytes.prepend('\'');
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r'))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

QByteArray number(std::uint64_t value)
{
    return value == 0 ? QByteArray() : QByteArray::number(static_cast<qulonglong>(value));
}

std::string kindOf(const AuditRecord& record)
{
    return std::string(toText(record.row.kind));
}

} // namespace

QByteArray csvHeader()
{
    return "sequence,time_utc,source,kind,severity,instrument,order_id,trace,cause,text\r\n";
}

QByteArray csvLine(const AuditRecord& record, const NameBook& names)
{
    const AuditRow& row = record.row;
    const QByteArray cells[] = {number(row.seq),
                                QByteArray::fromStdString(formatTimestamp(row.time, 9)),
                                cell(row.sourceName),
                                cell(kindOf(record)),
                                cell(std::string(toText(row.severity))),
                                cell(names.instrument(row.instrument)),
                                number(record.order),
                                number(row.trace),
                                number(record.cause),
                                cell(row.text)};
    QByteArray line;
    for (const QByteArray& one : cells)
        line += (line.isEmpty() ? "" : ",") + one;
    return line + "\r\n";
}

QByteArray jsonLine(const AuditRecord& record, const NameBook& names)
{
    const AuditRow& row = record.row;
    nlohmann::ordered_json json;
    json["sequence"] = std::to_string(row.seq);
    json["time"] = formatTimestamp(row.time, 9);
    json["source"] = row.sourceName;
    json["kind"] = kindOf(record);
    json["severity"] = toText(row.severity);
    json["instrument"] = names.instrument(row.instrument);
    json["order_id"] = std::to_string(record.order);
    json["trace"] = std::to_string(row.trace);
    json["cause"] = std::to_string(record.cause);
    json["text"] = row.text;
    return QByteArray::fromStdString(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Result<qint64> exportAudit(AuditReader& reader, const AuditFilter& filter, const NameBook& names,
                           const QString& path, ExportFormat format,
                           const std::function<bool(qint64)>& progress)
{
    QSaveFile file(path);
    const auto broken = [&] {
        return failure(ErrorCode::Io, path.toStdString() + ": cannot be written: " +
                                          file.errorString().toStdString() + ". Choose another place.");
    };
    if (!file.open(QIODevice::WriteOnly))
        return broken();
    const bool isCsv = format == ExportFormat::Csv;
    bool ok = file.write(isCsv ? csvHeader() : QByteArray("[\n")) > 0;
    bool wanted = true;
    qint64 rows = 0;
    const auto done = reader.forEach(filter, [&](const AuditRecord& record) {
        QByteArray line = isCsv ? csvLine(record, names) : jsonLine(record, names);
        if (!isCsv && rows > 0)
            line.prepend(",\n");
        ok = ok && file.write(line) == line.size();
        ++rows;
        if (rows % ProgressEvery == 0)
            wanted = progress(rows);
        return ok && wanted;
    });
    if (!done)
        return tl::make_unexpected(done.error());
    if (!wanted || !progress(rows)) {
        file.cancelWriting();
        return 0;
    }
    ok = ok && (isCsv || file.write("\n]\n") > 0);
    if (!ok || !file.commit())
        return broken();
    return rows;
}

} // namespace mystic
